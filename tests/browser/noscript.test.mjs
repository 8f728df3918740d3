// The pages without JavaScript: the same words as with it, but for what only a script brings to life.

import assert from "node:assert/strict";
import { suite, visit } from "./harness/browser.mjs";
import { sample } from "./harness/sites.mjs";

suite("without JavaScript", (site) => sample(site).map((page) => ({
  name: `${page.url} shows the same text`,
  page,
  options: { javaScriptEnabled: false },
  run: async (tab, seen, context) => {
    const words = (one) => one.evaluate(() => {
      document.querySelectorAll(".scripted").forEach((tool) => tool.remove());
      document.querySelectorAll(".unscripted").forEach((text) => text.classList.remove("unscripted"));
      // Words are compared, not the room that a field takes.
      return document.body.innerText.replace(/\n+/g, "\n");
    });
    const without = await words(tab);
    const { origin } = new URL(tab.url());
    await visit(context.browser(), origin, page.url, {}, async (other) => assert.equal(without, await words(other)));
    assert.notEqual(without.trim(), "");
  },
})));

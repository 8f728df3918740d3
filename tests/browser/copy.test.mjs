// A single fact can be cited: its link leads to it, and copies it with its label and its address.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { attribute } from "./harness/html.mjs";

/** A page of each language with facts that have links of their own. */
function cited(site) {
  const found = new Map();
  for (const page of site.pages) {
    const link = page.elements.find((one) => one.tagName === "a" && attribute(one, "class") === "permalink" && attribute(one, "href").startsWith("#fact-"));
    if (link && !found.has(page.lang)) found.set(page.lang, { page, anchor: attribute(link, "href").slice(1) });
  }
  return [...found.values()];
}

suite("citing", (site) => cited(site).flatMap(({ page, anchor }) => [
  {
    name: `${page.url} copies a fact by mouse and by keyboard, and says so`,
    page,
    options: { permissions: ["clipboard-read", "clipboard-write"] },
    run: async (tab) => {
      const row = tab.locator(`#${anchor}`);
      const link = row.locator(".permalink");
      const [label, value] = await row.evaluate((one) => [one.querySelector("dt").innerText.trim(), one.querySelector("dd").innerText.trim().split(/\s*\n/)[0]]);
      for (const act of [() => link.click(), () => link.press("Enter")]) {
        await tab.evaluate(() => navigator.clipboard.writeText(""));
        await act();
        await tab.waitForFunction(() => document.querySelector("[role=status]").textContent);
        const [first, address] = (await tab.evaluate(() => navigator.clipboard.readText())).split("\n");
        assert.ok(first.startsWith(`${label}: ${value}`), first);
        assert.equal(address, tab.url().split("#")[0] + `#${anchor}`);
        await tab.waitForFunction(() => !document.querySelector("[role=status]").textContent);
      }
    },
  },
  {
    name: `${page.url} leads to a fact without JavaScript`,
    page,
    options: { javaScriptEnabled: false },
    run: async (tab) => {
      const link = tab.locator(`#${anchor} .permalink`);
      await link.focus();
      assert.equal(await link.evaluate((one) => getComputedStyle(one).opacity), "1");
      await link.press("Enter");
      assert.equal(new URL(tab.url()).hash, `#${anchor}`);
    },
  },
// One at a time: all pages of a browser share the clipboard.
]), 1);

// Pages in the width and colours that readers have: nothing cut, nothing that axe objects to. Every kind of page, and
// every template, element and class in every language, each page in one width and colour scheme, taken in turn;
// FULL=1 opens every page in all of them.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { accessible } from "./harness/axe.mjs";
import { tooWide } from "./harness/layout.mjs";
import { sample } from "./harness/sites.mjs";

const VIEWS = ["light", "dark"].flatMap((colorScheme) => [320, 768, 1440].map((width) => ({ colorScheme, width })));

suite("pages", (site) => sample(site, { each: true }).flatMap((page, index) => {
  // By language and place the pages stand in order, so a step that shares no factor with the number of views mixes them.
  const views = process.env.FULL ? VIEWS : [VIEWS[(index * 5) % VIEWS.length]];
  return views.map(({ colorScheme, width }) => ({
    name: `${page.url} at ${width} px, ${colorScheme}`,
    page,
    options: { colorScheme, viewport: { width, height: 800 } },
    run: async (tab) => {
      assert.deepEqual(await tab.evaluate(tooWide), [], "wider than the window");
      await accessible(tab);
    },
  }));
}));

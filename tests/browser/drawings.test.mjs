// Drawings as readers see them: words that can be read on a phone, nothing outside the picture, ink that stands out from
// its ground in every scheme of colours, one picture for each width.

import assert from "node:assert/strict";
import { accessible } from "./harness/axe.mjs";
import { suite } from "./harness/browser.mjs";
import { attribute } from "./harness/html.mjs";

const VIEWS = [
  { name: "a phone", width: 320 },
  { name: "a desk", width: 1280 },
  { name: "a phone at night", width: 320, colorScheme: "dark" },
  { name: "colours of the reader", width: 320, forcedColors: "active" },
  { name: "paper", width: 643, media: "print" },
];

// Each page in one view, taken in turn so that every kind of drawing meets several; FULL=1 shows all.
const views = (index) => (process.env.FULL ? VIEWS : [VIEWS[(index * 2) % VIEWS.length]]);

suite("drawings", (site) => drawn(site).flatMap((page, index) => views(index).map(({ name, width, media, ...colours }) => ({
  name: `${page.url} on ${name}`,
  page,
  options: { viewport: { width, height: 800 }, ...colours },
  run: async (tab) => {
    if (media) await tab.emulateMedia({ media });
    assert.deepEqual(await tab.evaluate(illegible, media ? 9 : 11), [], "cannot be read");
    assert.deepEqual(await tab.evaluate(twice), [], "shown twice or not at all");
    if (!media) await accessible(tab);
  },
}))));

/** Pages of each kind of drawing, one a language. */
function drawn(site) {
  const kinds = (page) => page.elements.filter((one) => one.tagName === "figure").map((one) => attribute(one, "class"));
  const seen = new Set();
  return site.pages.filter((page) => kinds(page).some((kind) => {
    const fresh = /drawing/.test(kind) && !seen.has(`${page.lang} ${kind}`);
    if (fresh) seen.add(`${page.lang} ${kind}`);
    return fresh;
  }));
}

/** Runs in the page: words that are too small, that leave the picture, or that have the colour of their ground. */
function illegible(least) {
  const paper = getComputedStyle(document.body).backgroundColor;
  return [...document.querySelectorAll(".drawing svg text")].filter((one) => one.checkVisibility()).filter((one) => {
    const style = getComputedStyle(one);
    const picture = one.closest("svg").getBoundingClientRect();
    const box = one.getBoundingClientRect();
    const size = parseFloat(style.fontSize) * (picture.width / one.closest("svg").viewBox.baseVal.width);
    const inside = box.left >= picture.left - 1 && box.right <= picture.right + 1 && box.bottom <= picture.bottom + 1;
    return size < least || !inside || style.fill === paper;
  }).map((one) => one.outerHTML);
}

/** Runs in the page: figures of which not exactly one layout is to be seen. */
function twice() {
  return [...document.querySelectorAll(".drawing")].filter((figure) =>
    [...figure.querySelectorAll(".drawing-narrow, .drawing-wide")].filter((one) => one.checkVisibility()).length !== 1)
    .map((figure) => figure.id);
}

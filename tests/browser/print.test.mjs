// The pages on paper: no navigation, addresses spelled out, nothing cut at the edge of an A4 sheet.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { sample } from "./harness/sites.mjs";

/** A4 less 2 cm on either side, in CSS pixels: 17 cm. */
const WIDTH = 643;

suite("print", (site) => sample(site).map((page) => ({
  name: `${page.url} fits on paper`,
  page,
  options: { viewport: { width: WIDTH, height: 900 } },
  run: async (tab) => {
    await tab.emulateMedia({ media: "print" });
    // On the page at the root the choice of language is all there is.
    if (page.path !== "/") assert.deepEqual(await tab.evaluate(screenOnly), [], "of no use on paper");
    assert.deepEqual(await tab.evaluate(unspelled), [], "links whose address is not printed");
    assert.deepEqual(await tab.evaluate(cut), [], "cut off on paper");
    const pdf = (await tab.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    assert.ok(sheets > 0, "the PDF has no page");
    for (const [, width] of pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/g)) {
      // 210 mm in points, rounded by the printer.
      assert.ok(Math.abs(width - 595) < 2, `a sheet is ${width} pt wide`);
    }
  },
})));

/** Runs in the page: navigation, skip links and controls that are still shown. */
function screenOnly() {
  const controls = [...document.querySelectorAll("nav, button:not(.sort), input, select, body > a[href^='#']")];
  return controls.filter((one) => one.checkVisibility() && (one.tagName !== "NAV" || one.innerText.trim()))
    .map((one) => one.cloneNode().outerHTML);
}

/** Runs in the page: links in the text to other hosts that do not say where they lead. */
function unspelled() {
  return [...document.querySelectorAll("main a[href^='http']")].filter((link) => {
    const address = link.getAttribute("href");
    const printed = `${link.innerText} ${getComputedStyle(link, "::after").content} ${getComputedStyle(link, "::before").content}`;
    return link.checkVisibility() && new URL(address).host !== location.host && !printed.includes(address.replace(/^https?:\/\//, "").replace(/\/$/, ""));
  }).map((link) => link.outerHTML);
}

/** Runs in the page: what is wider than the sheet, or hides a part of itself (paper does not scroll). */
function cut() {
  const width = document.scrollingElement.clientWidth;
  const wide = document.scrollingElement.scrollWidth > width ? [`the page is ${document.scrollingElement.scrollWidth} px wide`] : [];
  const hiding = [...document.querySelectorAll("body *")].filter((one) =>
    one.checkVisibility() && one.clientWidth > 1 && getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1);
  return [...wide, ...hiding.map((one) => one.cloneNode().outerHTML)];
}

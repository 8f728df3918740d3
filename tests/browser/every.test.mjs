// Every page of every site in every language opened as a reader opens it: nothing wider than a narrow phone, no table
// of records wider than a desk, nothing said in the console, nothing fetched from elsewhere, nothing stored.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { scrollers, tooWide } from "./harness/layout.mjs";

/** How many pages a tab opens one after the other, which is much faster than a tab each. */
const TOGETHER = 25;

const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 800 };

suite("every page", (site) => together(site.pages).map((pages) => ({
  name: `${pages[0].url} and ${pages.length - 1} more`,
  page: pages[0],
  options: { viewport: PHONE },
  run: async (tab, seen, context) => {
    const found = [];
    for (const page of pages) {
      const { origin } = new URL(tab.url());
      // The first one is open already; opened again it is looked at as the others are.
      await tab.setViewportSize(PHONE);
      await tab.goto(origin + page.url, { waitUntil: "load" });
      found.push(...(await tab.evaluate(pictures)).map((one) => `${page.url}: a picture without content: ${one}`));
      found.push(...(await tab.evaluate(tooWide)).map((one) => `${page.url}: wider than 320 px: ${one}`));
      await tab.setViewportSize(DESK);
      const wide = [...await tab.evaluate(tooWide), ...await tab.evaluate(cut), ...await tab.evaluate(scrollers)];
      found.push(...wide.map((one) => `${page.url}: wider than its place at 1280 px: ${one}`));
    }
    assert.equal(found.length, 0, `\n${found.join("\n")}`);
    assert.deepEqual(await tab.evaluate(stored), [], "stored on the reader's device");
    assert.deepEqual(await context.cookies(), [], "cookies");
    assert.deepEqual(seen.foreign, [], "asked of another host");
    assert.deepEqual(seen.console, [], "said in the console");
  },
})));

/** The pages in parcels for one tab each. */
function together(pages) {
  return Array.from({ length: Math.ceil(pages.length / TOGETHER) }, (_, at) => pages.slice(at * TOGETHER, (at + 1) * TOGETHER));
}

/** Runs in the page: pictures that did not load, those loaded lazily included. */
async function pictures() {
  const empty = [];
  for (const image of document.images) {
    image.loading = "eager";
    await image.decode().catch(() => {});
    if (!image.naturalWidth) empty.push(image.outerHTML);
  }
  return empty;
}

/** Runs in the page: tables of records that are wider than the place they have. */
function cut() {
  return [...document.querySelectorAll(".records > table")].filter((one) => one.scrollWidth > one.parentElement.clientWidth + 1)
    .map((one) => `${one.cloneNode().outerHTML} has ${one.scrollWidth} of ${one.parentElement.clientWidth} px`);
}

/** Runs in the page: everything a page can keep in the browser. */
async function stored() {
  const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys()];
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  return [...kept, ...databases, ...workers, ...(document.cookie ? [document.cookie] : [])];
}

// Every page opened as a reader opens it: nothing cut, nothing said in the console, nothing fetched from elsewhere,
// nothing stored, nothing that axe objects to. Every template, element and class in every language, each page in one
// width and colour scheme, taken in turn; FULL=1 opens every page in all of them.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { accessible } from "./harness/axe.mjs";
import { sample } from "./harness/sites.mjs";

const VIEWS = ["light", "dark"].flatMap((colorScheme) => [320, 768, 1440].map((width) => ({ colorScheme, width })));

suite("pages", (site) => sample(site, { each: true }).flatMap((page, index) => {
  // By language and place the pages stand in order, so a step that shares no factor with the number of views mixes them.
  const views = process.env.FULL ? VIEWS : [VIEWS[(index * 5) % VIEWS.length]];
  return views.map(({ colorScheme, width }) => ({
    name: `${page.url} at ${width} px, ${colorScheme}`,
    page,
    options: { colorScheme, viewport: { width, height: 800 } },
    run: async (tab, seen, context) => {
      assert.deepEqual(await tab.evaluate(pictures), [], "pictures without content");
      assert.deepEqual(await tab.evaluate(tooWide), [], "wider than the window");
      await accessible(tab);
      assert.deepEqual(await tab.evaluate(stored), [], "stored on the reader's device");
      assert.deepEqual(await context.cookies(), [], "cookies");
      assert.deepEqual(seen.foreign, [], "asked of another host");
      assert.deepEqual(seen.console, [], "said in the console");
    },
  }));
}));

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

/** Runs in the page: what makes it scroll sideways. */
function tooWide() {
  const page = document.scrollingElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > page.clientWidth + 0.5);
  return [`${page.scrollWidth} px`, ...wide.slice(0, 5).map((one) => one.cloneNode().outerHTML)];
}

/** Runs in the page: everything a page can keep in the browser. */
async function stored() {
  const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys()];
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  return [...kept, ...databases, ...workers, ...(document.cookie ? [document.cookie] : [])];
}

// The pages without a mouse: Tab reaches everything in the order it stands, shows where it is, and leaves again.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { sample } from "./harness/sites.mjs";

suite("keyboard", (site) => sample(site).flatMap((page) => [
  {
    name: `${page.url}: Tab goes through everything in order, visibly, and out again`,
    page,
    options: { reducedMotion: "reduce" },
    run: async (tab) => {
      const expected = await tab.evaluate(prepare);
      const trail = [];
      const unseen = [];
      while (trail.length <= expected.length + 50) {
        await tab.keyboard.press("Tab");
        const stop = await tab.evaluate(where);
        if (!stop) break;
        // Chromium also stops at areas that scroll and hold nothing to focus: not listed by `prepare`, and welcome.
        if (stop.index >= 0) trail.push(stop.index);
        if (stop.problem) unseen.push(stop.problem);
      }
      assert.deepEqual(trail.map((index) => expected[index]), expected, "the way of the Tab key");
      assert.deepEqual(unseen, [], "where the focus cannot be seen");
    },
  },
  {
    name: `${page.url}: the skip link leads past the navigation`,
    page,
    run: async (tab) => {
      if (!await tab.evaluate(navigationFirst)) return;
      await tab.keyboard.press("Tab");
      assert.match(await tab.evaluate(() => document.activeElement.getAttribute("href") ?? ""), /^#./, "the first stop is a skip link");
      await tab.keyboard.press("Enter");
      await tab.keyboard.press("Tab");
      assert.ok(await tab.evaluate(pastNavigation), "after the skip link, the next stop lies in or after the main content");
    },
  },
]));

/** Runs in the page: names everything the Tab key should reach, in order, and remembers how it looks unfocused. */
function prepare() {
  const reachable = "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
  const look = (one) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, color, textDecoration, border } = getComputedStyle(one);
    const outline = outlineStyle === "none" || outlineWidth === "0px" ? "none" : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return JSON.stringify({ outline, boxShadow, backgroundColor, color, textDecoration, border });
  };
  const stops = [...document.querySelectorAll(reachable)].filter((one) =>
    one.tabIndex >= 0 && !one.disabled && !one.closest("[inert]") && one.checkVisibility({ visibilityProperty: true }));
  globalThis.probe = { stops, look, looks: stops.map(look) };
  return stops.map((one, index) => `${index} ${one.cloneNode().outerHTML} ${one.textContent.trim().slice(0, 40)}`);
}

/** Runs in the page: which stop has the focus and what is wrong with it; null when the focus has left the page. */
function where() {
  const { stops, look, looks } = globalThis.probe;
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return null;
  const index = stops.indexOf(focused);
  const name = `${focused.cloneNode().outerHTML} ${focused.textContent.trim().slice(0, 40)}`;
  if (index >= 0 && look(focused) === looks[index]) return { index, problem: `looks the same with focus: ${name}` };
  // Not hidden behind anything (WCAG 2.4.11): some point of it is on top.
  const shown = [...focused.getClientRects()].some((box) => [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return top && (focused.contains(top) || top.contains(focused) && top !== document.body && top !== document.documentElement);
  })));
  return { index, problem: shown ? null : `hidden or outside the window: ${name}` };
}

/** Runs in the page: whether there is anything to tab through before the main content. */
function navigationFirst() {
  const main = document.querySelector("main");
  return [...document.querySelectorAll("nav a[href]")].some((one) =>
    one.checkVisibility() && main?.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING);
}

/** Runs in the page: whether the focus lies in or after the main content, or has left the page behind it. */
function pastNavigation() {
  const main = document.querySelector("main");
  const focused = document.activeElement;
  if (focused === document.body) return true;
  return main.contains(focused) || Boolean(main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
}

// Pictures with dates and shares as readers see them: on a phone, on a desk, in the dark, on paper and in their own
// colours the words stand apart, and every bar and mark can be told from its ground.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { attribute } from "./harness/html.mjs";

/** The pictures that are looked at here. */
const TIMELINES = ".drawing:is(.drawing-roadmap, .drawing-certifications, .drawing-availability, .drawing-notice)";

const VIEWS = [
  { name: "a phone", width: 320 },
  { name: "a phone in the dark", width: 390, colorScheme: "dark" },
  { name: "a tablet", width: 768 },
  { name: "a desk in the dark", width: 1440, colorScheme: "dark" },
  { name: "colours of the reader’s own", width: 320, forcedColors: "active" },
  { name: "paper", width: 680, media: "print" },
];

suite("timelines", (site) => pages(site).flatMap((page, index) => {
  // Each page in one view, taken in turn so that each language meets each; FULL=1 shows all.
  const views = process.env.FULL ? VIEWS : [VIEWS[(index * 5) % VIEWS.length]];
  return views.map(({ name, width, media, ...options }) => ({
    name: `${page.url} on ${name}`,
    page,
    options: { ...options, viewport: { width, height: 800 } },
    run: async (tab) => {
      if (media) await tab.emulateMedia({ media });
      assert.ok(await tab.locator(TIMELINES).count() > 0, "no picture");
      assert.deepEqual(await tab.evaluate(overlapping, TIMELINES), [], "words on words");
      assert.deepEqual(await tab.evaluate(faint, TIMELINES), [], "too little contrast");
    },
  }));
}));

/** Pages with drawings: of each kind in each language a few. */
function pages(site) {
  const shown = new Map();
  return site.pages.filter((page) => {
    const names = page.elements.map((one) => attribute(one, "class") ?? "").filter((name) => /^drawing drawing-(roadmap|certifications|availability|notice)$/.test(name));
    const fresh = names.map((name) => `${page.lang} ${name}`).filter((name) => (shown.get(name) ?? 0) < 2);
    fresh.forEach((name) => shown.set(name, (shown.get(name) ?? 0) + 1));
    return fresh.length > 0;
  });
}

/** Runs in the page: words that stand on others. */
function overlapping(timelines) {
  return [...document.querySelectorAll(`${timelines} svg[role=img]`)].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
    const lines = [...svg.querySelectorAll("text")].flatMap((text) => (text.children.length ? [...text.children] : [text]))
      .filter((line) => line.textContent.trim());
    const boxes = lines.map((line) => {
      const { left, right, top, bottom, height } = line.getBoundingClientRect();
      // From the height of capitals to the base line.
      return { words: line.textContent, left, right, top: top + height * 0.2, bottom: bottom - height * 0.22 };
    });
    return boxes.flatMap((one, at) => boxes.slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.words} on ${other.words}`));
  });
}

/** Runs in the page: words below 4.5:1 and shapes that mean something below 3:1 on the page's ground. */
function faint(timelines) {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const ground = getComputedStyle(document.body).backgroundColor;
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const words = seen(`${timelines} text`).filter((one) => contrast(getComputedStyle(one).fill, ground) < 4.5);
  const shapes = seen(`${timelines} :is(.bar, .day, .gap, .promise, .half, .filled, .below, line.today)`).filter((one) => {
    const { fill, stroke } = getComputedStyle(one);
    return !["fill", "stroke"].some((part) => ({ fill, stroke })[part] !== "none" && contrast({ fill, stroke }[part], ground) >= 3);
  });
  return [...words, ...shapes].map((one) => one.outerHTML.slice(0, 120));
}

// Pictures drawn from data as readers see them: on a phone, on a desk, in the dark, on paper and in their own colours
// the words are large enough, stand apart and within the picture, and everything can be told from its ground.

import assert from "node:assert/strict";
import { suite } from "./harness/browser.mjs";
import { attribute } from "./harness/html.mjs";

/** The smallest type in CSS pixels. */
const SMALLEST = 11;

const VIEWS = [
  { name: "a phone", width: 320 },
  { name: "a phone in the dark", width: 390, colorScheme: "dark" },
  { name: "a tablet", width: 768 },
  { name: "a desk in the dark", width: 1440, colorScheme: "dark" },
  { name: "colours of the reader’s own", width: 320, forcedColors: "active" },
  { name: "paper", width: 680, media: "print" },
];

suite("drawings", (site) => pages(site).flatMap((page, index) => {
  // Each page in one view, taken in turn so that each language meets each; FULL=1 shows all.
  const views = process.env.FULL ? VIEWS : [VIEWS[(index * 5) % VIEWS.length]];
  return views.map(({ name, width, media, ...options }) => ({
    name: `${page.url} on ${name}`,
    page,
    options: { ...options, viewport: { width, height: 800 } },
    run: async (tab) => {
      if (media) await tab.emulateMedia({ media });
      assert.ok(await tab.evaluate(() => document.querySelectorAll(".drawing").length) > 0, "no drawing");
      assert.deepEqual(await tab.evaluate(unseen), [], "neither or both of two are shown");
      assert.deepEqual(await tab.evaluate(unreadable, SMALLEST), [], "words");
      assert.deepEqual(await tab.evaluate(faint), [], "too little contrast");
    },
  }));
}));

/** Pages with drawings: of each kind in each language a few. */
function pages(site) {
  const shown = new Map();
  return site.pages.filter((page) => {
    const names = page.elements.map((one) => attribute(one, "class") ?? "").filter((name) => /^drawing /.test(name));
    const fresh = names.map((name) => `${page.lang} ${name}`).filter((name) => (shown.get(name) ?? 0) < 2);
    fresh.forEach((name) => shown.set(name, (shown.get(name) ?? 0) + 1));
    return fresh.length > 0;
  });
}

/** Runs in the page: drawings of which not exactly one layout is to be seen, or without a text alternative. */
function unseen() {
  return [...document.querySelectorAll(".drawing")].filter((one) => {
    const parts = [...one.querySelectorAll(".drawing-narrow, .drawing-wide")].filter((part) => part.checkVisibility());
    const images = parts.flatMap((part) => [...part.querySelectorAll("svg[role=img]")]);
    return parts.length !== 1 || !images.length || !images.every((image) => image.getAttribute("aria-label")?.length > 20);
  }).map((one) => one.id);
}

/** Runs in the page: words that are too small, leave their picture, or stand on others. */
function unreadable(smallest) {
  return [...document.querySelectorAll(".drawing svg[role=img]")].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
    const ground = svg.getBoundingClientRect();
    const scale = ground.width / svg.viewBox.baseVal.width;
    const lines = [...svg.querySelectorAll("text")].flatMap((text) => (text.children.length ? [...text.children] : [text]))
      .filter((line) => line.textContent.trim());
    const boxes = lines.map((line) => {
      const box = line.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(line).fontSize) * scale;
      // From the height of capitals to the base line: room below is for the next line's own.
      return { words: line.textContent, size, left: box.left, right: box.right, top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.22 };
    });
    const small = boxes.filter(({ size }) => size < smallest).map(({ words, size }) => `${words}: ${size} px`);
    const out = boxes.filter((box) => box.left < ground.left - 1 || box.right > ground.right + 1 || box.top < ground.top - 1 || box.bottom > ground.bottom + 1)
      .map(({ words }) => `${words} leaves the picture`);
    const over = boxes.flatMap((one, at) => boxes.slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.words} on ${other.words}`));
    return [...small, ...out, ...over];
  });
}

/** Runs in the page: words below 4.5:1 and shapes that mean something below 3:1 on the page's ground. */
function faint() {
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
  const words = seen(".drawing text").filter((one) => contrast(getComputedStyle(one).fill, ground) < 4.5);
  const shapes = seen(".drawing :is(.bar, .day, .gap, .promise, .half, .filled, .below, line.today)").filter((one) => {
    const { fill, stroke } = getComputedStyle(one);
    return !["fill", "stroke"].some((part) => ({ fill, stroke })[part] !== "none" && contrast({ fill, stroke }[part], ground) >= 3);
  });
  return [...words, ...shapes].map((one) => one.outerHTML.slice(0, 120));
}

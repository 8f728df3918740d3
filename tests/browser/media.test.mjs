// The pages under a reader's own settings: forced colours lose no text, border or focus; reduced motion moves nothing.

import assert from "node:assert/strict";
import { accessible } from "./harness/axe.mjs";
import { suite } from "./harness/browser.mjs";
import { sample } from "./harness/sites.mjs";

suite("forced colours", (site) => sample(site).map((page) => ({
  name: `${page.url} keeps its text, borders and focus`,
  page,
  options: {},
  run: async (tab) => {
    const before = await tab.evaluate(borders);
    const words = await tab.evaluate(() => document.body.innerText);
    await tab.emulateMedia({ forcedColors: "active" });
    assert.equal(await tab.evaluate(() => document.body.innerText), words);
    const kept = new Set(await tab.evaluate(borders));
    assert.deepEqual(before.filter((one) => !kept.has(one)), [], "borders that disappear");
    await accessible(tab, ["color-contrast"]);
    await tab.keyboard.press("Tab");
    assert.deepEqual(await tab.evaluate(unmarked), [], "forced colours drop shadows and backgrounds: focus needs an outline");
  },
})));

suite("reduced motion", (site) => sample(site).map((page) => ({
  name: `${page.url} does not move`,
  page,
  options: { reducedMotion: "reduce" },
  run: async (tab) => assert.deepEqual(await tab.evaluate(moving), []),
})));

/** Runs in the page: every element with a border that can be told from what lies behind it. */
function borders() {
  const transparent = (color) => /^rgba.*, 0\)$/.test(color);
  const behind = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!transparent(color)) return color;
    }
    return getComputedStyle(document.documentElement).colorScheme.includes("dark") ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("body *")].flatMap((one, index) => {
    const style = getComputedStyle(one);
    return ["Top", "Right", "Bottom", "Left"]
      .filter((side) => !/^(none|hidden)$/.test(style[`border${side}Style`]) && parseFloat(style[`border${side}Width`]) > 0)
      .filter((side) => !transparent(style[`border${side}Color`]) && style[`border${side}Color`] !== behind(one.parentElement))
      .map((side) => `${index} ${one.cloneNode().outerHTML} ${side}`);
  });
}

/** Runs in the page: the focused element, if no outline shows it. */
function unmarked() {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return document.activeElement === document.body || (outlineStyle !== "none" && parseFloat(outlineWidth) > 0)
    ? [] : [document.activeElement.outerHTML];
}

/** Runs in the page: what is animated, glides, or scrolls smoothly. Up to 10 ms counts as at once. */
function moving() {
  const seconds = (list) => Math.max(...list.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
  const glides = [...document.querySelectorAll("*")].filter((one) => {
    const style = getComputedStyle(one);
    return seconds(style.transitionDuration) > 0.01 || (style.animationName !== "none" && seconds(style.animationDuration) > 0.01)
      || style.scrollBehavior === "smooth";
  });
  return [...glides, ...document.getAnimations().map((one) => one.effect.target)].map((one) => one.cloneNode().outerHTML);
}

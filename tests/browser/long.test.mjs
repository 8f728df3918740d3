// A page of twelve thousand German words: it fits every width and the paper, and whoever reads it sees where that is
// and finds the way back. The page is made here.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { accessible } from "./harness/axe.mjs";
import { launch, visit } from "./harness/browser.mjs";
import { tooWide } from "./harness/layout.mjs";
import { host } from "./harness/server.mjs";
import { binary, scratch } from "./harness/sites.mjs";

const [CHAPTERS, SECTIONS] = [14, 5];
const COMPOUND = "Unterauftragsverarbeitergenehmigungsverfahren";
const SENTENCE = `Das ${COMPOUND} beginnt, sobald die Verwaltung einen Antrag auf Änderung der Anlage stellt. `;

describe("a page of twelve thousand words", () => {
  let browser, server;
  before(async () => { [browser, server] = [await launch(), await host(made())]; });
  after(() => Promise.all([browser?.close(), server?.close()]));
  const on = (name, width, run, options = {}) => test(`${name}, ${width} px`, () =>
    visit(browser, server.origin, "/de/lang/", { viewport: { width, height: 800 }, reducedMotion: "reduce", ...options }, run));

  for (const [width, colorScheme] of [[320, "dark"], [768, "light"], [1440, "dark"]]) {
    on("fits, does not move while it loads, and satisfies axe", width, async (tab) => {
      assert.ok(await tab.evaluate(() => document.body.innerText.split(/\s+/).length) > 12_000);
      assert.deepEqual(await tab.evaluate(tooWide), []);
      assert.deepEqual(await tab.evaluate(shifts), []);
      await accessible(tab);
    }, { colorScheme });
  }

  for (const width of [320, 768]) {
    on("a link at the end leads back to the contents", width, async (tab) => {
      const back = tab.locator(".to-contents a");
      assert.ok(await back.evaluate((one) => one.getBoundingClientRect().height > 43.5), "lower than a finger needs");
      await back.click();
      assert.equal(new URL(tab.url()).hash, "#page-contents");
      assert.equal(await tab.evaluate(() => document.querySelector(".contents").getBoundingClientRect().top < innerHeight), true);
    });
  }

  on("the contents say where the reader is, and keep that in sight", 1440, async (tab) => {
    for (const chapter of [1, 7, CHAPTERS]) {
      await tab.evaluate((id) => document.getElementById(id).scrollIntoView(), `k${chapter}-3`);
      await tab.waitForTimeout(200);
      const [words, inside] = await tab.evaluate(() => {
        const [current] = document.querySelectorAll(".contents a:target-current");
        const { top, bottom } = current.getBoundingClientRect();
        return [current.textContent, top >= 0 && bottom <= innerHeight];
      });
      assert.match(words, new RegExp(`^${chapter}\\.`));
      assert.ok(inside, `${words} is out of sight`);
    }
    // Whoever goes through the list by keyboard sees each link.
    await tab.locator(".contents a[href='#k2-4']").focus();
    assert.ok(await tab.locator(".contents a[href='#k2-4']").evaluate((one) => one.parentElement.parentElement.offsetHeight > 100));
  });

  on("prints without loss", 643, async (tab) => {
    await tab.emulateMedia({ media: "print" });
    assert.deepEqual(await tab.evaluate(tooWide), []);
    assert.equal(await tab.locator(".to-contents").isVisible(), false);
    const said = await tab.evaluate(() => getComputedStyle(document.querySelector("main abbr"), "::after").content);
    assert.equal(said, '" (Auftragsverarbeitungsvertrag)"');
  });
});

/** Runs in the page: how much moved. */
function shifts() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve([]), 300);
  });
}

/** Builds the site and answers with its folder. */
function made() {
  const content = path.join(scratch(), "content");
  mkdirSync(path.join(content, "pages"), { recursive: true });
  writeFileSync(path.join(content, "site.toml"), 'format = 1\ntitle = "Trust Center"\norganisation = "Muster GmbH"\nlanguages = ["de"]\ncontact = "trust@muster.example"\n');
  writeFileSync(path.join(content, "glossary.toml"), '[[terms]]\nid = "dpa"\nterm.de = "Auftragsverarbeitungsvertrag"\nabbreviation.de = "AVV"\ndefinition.de = "Ein Vertrag."\n');
  const section = (chapter, at) => [
    `### ${chapter}.${at} Anlage und ${COMPOUND} {#k${chapter}-${at}}`,
    SENTENCE.repeat(14),
    at === 1 ? `- Erstens\n  - ${SENTENCE}\n    - ${COMPOUND}\n` : "",
    at === 2 ? `| Maßnahme | Verantwortlich | Frist | Nachweis |\n|---|---|---|---|\n| ${COMPOUND} | Betrieb | 30 Tage | ${SENTENCE}|\n` : "",
    at === 3 ? `<details>\n<summary>Einzelheiten zum ${COMPOUND}</summary>\n\n${SENTENCE}\n\n</details>\n\n#### Kleingedrucktes\n\n(a) ${SENTENCE}\n(b) ${SENTENCE}\n` : "",
  ].join("\n\n");
  const chapter = (at) => [`## ${at}. Betrieb`, "Der AVV regelt es.", ...Array.from({ length: SECTIONS }, (_, below) => section(at, below + 1))].join("\n\n");
  const chapters = Array.from({ length: CHAPTERS }, (_, at) => chapter(at + 1));
  writeFileSync(path.join(content, "pages/lang.de.md"), `+++\ntitle = "Alles über das ${COMPOUND}"\nslug = "lang"\n+++\n\n${chapters.join("\n\n")}\n`);
  const output = path.join(scratch(), "public");
  execFileSync(binary(), ["build", "--content", content, "--output", output, "--as-of", "2026-11-22"], { stdio: "ignore" });
  return output;
}

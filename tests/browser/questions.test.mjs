// Twenty questions of a reviewer: the clicks that `docs/questions.md` names lead from the overview to the answer.
//
// The document is the data: a table a language, a row a question. Without JavaScript, so that nobody needs it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { suite } from "./harness/browser.mjs";
import { REPOSITORY, sites } from "./harness/sites.mjs";

const LANGUAGES = { Deutsch: "de", English: "en", Nederlands: "nl" };
const asked = read(readFileSync(path.join(REPOSITORY, "docs/questions.md"), "utf8"));

test("there are twenty questions in each language, each answered in at most two clicks", () => {
  const counts = Object.values(LANGUAGES).map((lang) => asked.filter((one) => one.lang === lang).length);
  assert.deepEqual(counts, [20, 20, 20]);
  assert.deepEqual(asked.filter((one) => one.clicks.length < 1 || one.clicks.length > 2), []);
});

suite("questions", (site) => (site.name === sites()[0].name ? asked : []).map(({ lang, question, clicks, address, words }) => ({
  name: `${lang}: ${question}`,
  page: site.pages.find((page) => page.path === `/${lang}/`),
  // A page that scrolls smoothly to an anchor moves the next link away.
  options: { javaScriptEnabled: false, reducedMotion: "reduce" },
  run: async (tab) => {
    for (const click of clicks) await tab.getByRole("link", { name: click, exact: true }).first().click();
    assert.equal(tab.url().slice(new URL(tab.url()).origin.length), site.prefix + address);
    const said = plain(await tab.locator("main").innerText());
    assert.deepEqual(words.filter((one) => !said.includes(plain(one))), [], "words of the answer");
  },
})));

/** The rows of the tables below the headings of the languages. */
function read(markdown) {
  return markdown.split(/^## /m).slice(1).flatMap((section) => {
    const lang = LANGUAGES[section.split("\n")[0].trim()];
    assert.ok(lang, "a heading that is no language");
    return section.split("\n").filter((line) => line.startsWith("| ")).slice(1).map((line) => {
      const [question, clicks, address, words] = line.split("|").slice(1, -1).map((cell) => cell.trim());
      return { lang, question, clicks: clicks.split(" › "), address: address.replaceAll("`", ""), words: words.split(" … ") };
    });
  });
}

/** Without the breaks and blanks that only set the words. */
function plain(text) {
  return text.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ");
}

// What a search costs a reader: the size of the index, and the time from a letter to its answer on a slow device.
//
//     node benches/search.mjs PUBLIC
//
// PUBLIC is a built site. Prints a row a language. The processor is slowed down four times, which stands for a phone
// of the middle class; the index comes from this machine, so its way through the net is not in the figures.

import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { launch, visit } from "../tests/browser/harness/browser.mjs";
import { host } from "../tests/browser/harness/server.mjs";
import { read } from "../tests/browser/harness/sites.mjs";

const SLOWER = 4;
/** What is typed, letter by letter: from the language of the page, and a word no page has. */
const TYPED = {
  de: ["Verschlüsselung der Sicherung", "Unterauftragsverarbeiter", "Qwertzuiop"],
  en: ["encryption of the backup", "sub-processors", "Qwertzuiop"],
  nl: ["versleuteling van de back-up", "subverwerkers", "Qwertzuiop"],
};

const site = read("measured", path.resolve(process.argv[2]));
const server = await host(site.folder, site.prefix);
const browser = await launch();
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
const packed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
console.log("| language | pages | index | Brotli | first answer | a letter, half of them | nine of ten | the slowest | longest block |\n|---|---|---|---|---|---|---|---|---|");
for (const file of site.files.filter((file) => file.endsWith("/index.json"))) {
  const bytes = readFileSync(path.join(site.folder, file));
  const { lang } = site.pages.find((page) => page.file === file.replace(/json$/, "html"));
  await visit(browser, server.origin, `${site.prefix}/${path.dirname(file)}/`, {}, async (tab, _, context) => {
    await tab.route("**/index.json", (route) => route.fulfill({ path: path.join(site.folder, file), contentType: "application/json" }));
    const session = await context.newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const { block, times: [first, ...times] } = await tab.evaluate(typed, TYPED[lang] ?? TYPED.en);
    times.sort((a, b) => a - b);
    const at = (share) => `${Math.round(times[Math.ceil(share * times.length) - 1])} ms`;
    const row = [lang, JSON.parse(bytes).pages.length, kilobytes(bytes.length), kilobytes(packed(bytes)), `${Math.round(first)} ms`, at(0.5), at(0.9), at(1), `${Math.round(block)} ms`];
    console.log(`| ${row.join(" | ")} |`);
  });
}
await browser.close();
await server.close();

/** Runs in the page: how long each letter takes until its answer is laid out, the first one with reading the index, and how long nothing else went on. */
async function typed(questions) {
  const input = document.querySelector("input[type=search]");
  const status = document.querySelector(".search-status");
  const times = [];
  let block = 0;
  new PerformanceObserver((list) => { block = Math.max(block, ...list.getEntries().map(({ duration }) => duration)); }).observe({ type: "longtask" });
  for (const question of questions) {
    for (let length = 1; length <= question.length; length += 1) {
      const start = performance.now();
      const answered = new Promise((resolve) => new MutationObserver((_, observer) => {
        if (status.textContent === status.dataset.loading) return;
        observer.disconnect();
        resolve();
      }).observe(status, { childList: true }));
      input.value = question.slice(0, length);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await answered;
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  return { block, times };
}

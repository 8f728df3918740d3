// What a search costs a reader: the size of the index, and what the browser's main thread works from a letter to its
// answer.
//
//     node benches/search.mjs PUBLIC
//
// PUBLIC is a built site. Prints a row a language. Time is that of the processor, so other work of the machine is not
// in it, nor is the way of the index through the net. A phone of the middle class takes about four times as long.

import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { launch, visit } from "../tests/browser/harness/browser.mjs";
import { host } from "../tests/browser/harness/server.mjs";
import { read } from "../tests/browser/harness/sites.mjs";

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
console.log("| language | pages | index | Brotli | first letter | a letter, half of them | nine of ten | the slowest |\n|---|---|---|---|---|---|---|---|");
for (const file of site.files.filter((file) => file.endsWith("/index.json"))) {
  const bytes = readFileSync(path.join(site.folder, file));
  const { lang } = site.pages.find((page) => page.file === file.replace(/json$/, "html"));
  await visit(browser, server.origin, `${site.prefix}/${path.dirname(file)}/`, {}, async (tab, _, context) => {
    await tab.route("**/index.json", (route) => route.fulfill({ path: path.join(site.folder, file), contentType: "application/json" }));
    const session = await context.newCDPSession(tab);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const worked = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    };
    const times = [];
    for (const question of TYPED[lang] ?? TYPED.en) {
      for (let length = 1; length <= question.length; length += 1) {
        const before = await worked();
        await tab.evaluate(type, question.slice(0, length));
        times.push(await worked() - before);
      }
    }
    const [first, ...others] = times;
    others.sort((a, b) => a - b);
    const at = (share) => `${Math.round(others[Math.ceil(share * others.length) - 1])} ms`;
    const row = [lang, JSON.parse(bytes).pages.length, kilobytes(bytes.length), kilobytes(packed(bytes)), `${Math.round(first)} ms`, at(0.5), at(0.9), at(1)];
    console.log(`| ${row.join(" | ")} |`);
  });
}
await browser.close();
await server.close();

/** Runs in the page: types, and waits until the answer has been painted. */
async function type(question) {
  const input = document.querySelector("input[type=search]");
  const status = document.querySelector(".search-status");
  const answered = new Promise((resolve) => new MutationObserver((_, observer) => {
    if (status.textContent === status.dataset.loading) return;
    observer.disconnect();
    resolve();
  }).observe(status, { childList: true }));
  input.value = question;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await answered;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

import { readFileSync } from "node:fs";
import { host } from "./harness/server.mjs";
import { launch } from "./harness/browser.mjs";
const [folder, lang, page, file] = process.argv.slice(2);
const queries = readFileSync(file, "utf8").trim().split("\n").map((l) => l.split(" => "));
const server = await host(folder); const browser = await launch();
const tab = await browser.newPage();
tab.on("console", (m) => console.log("!!", m.text())); tab.on("pageerror", (e) => console.log("!!", e.message));
await tab.goto(server.origin + page);
let first = 0, three = 0, miss = [];
for (const [q, want] of queries) {
  const got = await tab.evaluate(async (q) => {
    const input = document.querySelector("input[type=search]"); input.value = q; input.dispatchEvent(new Event("input", { bubbles: true }));
    const status = document.querySelector(".search-status");
    await new Promise((r) => setTimeout(r, 30)); while (status.textContent === status.dataset.loading) await new Promise((r) => setTimeout(r, 10));
    return [...document.querySelectorAll(".search-results > li")].map((li) => [...li.querySelectorAll("a")].map((a) => a.getAttribute("href")));
  }, q);
  const fits = (li) => want.split(" | ").some((w) => li?.some((h) => h === w || h.startsWith(w + "#") || h.endsWith(w)));
  if (fits(got[0])) first++; if (got.slice(0, 3).some(fits)) three++; 
  if (!fits(got[0])) miss.push(`${q}: want ${want}; got ${got.slice(0, 3).map((li) => li.slice(0,2).join(" ")).join(" || ") || "nothing"}`);
}
console.log(`${lang}: ${queries.length} queries, first ${first}, in three ${three}`); console.log(miss.join("\n"));
await browser.close(); await server.close();

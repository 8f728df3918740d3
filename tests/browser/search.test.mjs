// The search: what is found first, by keyboard, on a phone, without JavaScript, and that nothing is asked for before it is used.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { accessible } from "./harness/axe.mjs";
import { launch, visit } from "./harness/browser.mjs";
import { host } from "./harness/server.mjs";
import { sites } from "./harness/sites.mjs";

const example = sites()[0];

/** What is typed, and how the address of one of the first links must end. */
const QUERIES = {
  de: ["/de/suche/", {
    "AVV": /#(doc|term)-dpa$/, "DPA": /#(doc|term)-dpa$/, "Vertrag Muster": /#(doc|faq)-dpa/, "Unterauftragsverarbeiter": /\/unterauftragsverarbeiter\/$/,
    "Subunternehmer": /\/unterauftragsverarbeiter\/$/, "Unterauftragsverarbeiter*innen": /\/unterauftragsverarbeiter\/$/,
    "hetzner": /\/hetzner\/$/, "intercomm": /\/intercom\/$/, "Twilio SMS": /\/twilio\//, "Verschluesselung": /\/schutzmassnahmen\/#/,
    "Pentest": /#(measure-penetration-test|doc-pentest|roadmap-pentest)/, "Penetrationstets": /#(measure-penetration-test|doc-pentest|roadmap-pentest)/,
    "iso27001": /iso-27001\/$/, "Zertifikaten": /\/zertifikate-und-testate\//, "Uptime": /availability$/, "RPO": /(#term-rpo|leistungszusagen)/,
    "Sicherheitsvorfall": /\/vorfaelle\//, "Bürger:innen": /#(citizens|faq-)/, "BürgerInnen": /#(citizens|faq-)/, "Drittländer": /third-country$/,
  }],
  en: ["/en/search/", {
    "AVV": /#(doc|term)-dpa$/, "data processing agreement": /#doc-dpa$/, "subprocessors": /\/sub-processors\/$/, "sub-processor": /\/sub-processors\/$/,
    "subcontractors": /\/sub-processors\/$/, "intrecom": /\/intercom\/$/, "mistral": /\/mistral-ai\/$/, "encrypting": /\/security-measures\/#/,
    "encryptoin": /\/security-measures\/#/, "pen test": /#(measure-penetration-test|doc-pentest|roadmap-pentest)/, "iso27001": /iso-27001\/$/,
    "certified": /#faq-certificate$|\/certificates/, "uptime": /availability/, "backups": /backup/, "RPO": /(#term-rpo|service-levels)/,
    "vulnerabilities": /#(disclosure|contact-security|measure-)/, "objecting": /objection/, "third countries": /third-country$/, "imprint": /\/legal-notice\/$/,
    "roadmap": /\/roadmap\/$/,
  }],
  nl: ["/nl/zoeken/", {
    "AVV": /#(doc|term)-dpa$/, "verwerkersovereenkomst": /#(doc|faq|term)-dpa/, "bewerkersovereenkomst": /#(doc|faq|term)-dpa/, "subverwerker": /\/subverwerkers\/$/,
    "sub-verwerkers": /\/subverwerkers\/$/, "onderaannemers": /\/subverwerkers\/$/, "intercon": /\/intercom\/$/, "twilio": /\/twilio\/$/,
    "versleutelingen": /\/beveiligingsmaatregelen\/#/, "pentest": /#(measure-penetration-test|doc-pentest|roadmap-pentest)/, "iso27001": /iso-27001\/$/,
    "certificering": /\/certificaten/, "uptime": /availability|beschikbaarheid/, "backup": /backup|back-up/, "hersteltijden": /\/serviceniveaus\/|#term-rto$/,
    "datalek": /\/incidenten\//, "FG": /dpo$/, "bezwaren": /bezwaar\//, "derde landen": /third-country$/, "roadmap": /\/planning\/$/,
  }],
};

/** Types a question and gives the addresses of each result, the page's own first. */
const ask = (tab, question) => tab.evaluate(async (question) => {
  const input = document.querySelector("input[type=search]");
  const status = document.querySelector(".search-status");
  const list = document.querySelector(".search-results");
  input.value = question;
  const answered = new Promise((resolve) => new MutationObserver((_, observer) => {
    if (status.textContent === status.dataset.loading) return;
    observer.disconnect();
    resolve();
  }).observe(status, { childList: true }));
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await answered;
  return [...list.children].map((one) => [...one.querySelectorAll("a")].map((link) => link.getAttribute("href")));
}, question);

describe("search", () => {
  let browser, server;
  before(async () => { [browser, server] = [await launch(), await host(example.folder, example.prefix)]; });
  after(() => Promise.all([browser?.close(), server?.close()]));
  const open = (url, options, run) => visit(browser, server.origin, example.prefix + url, options, async (tab, seen, context) => {
    await run(tab, seen, context);
    assert.deepEqual(seen.console, []);
    assert.deepEqual(seen.foreign, []);
  });

  for (const [lang, [url, queries]] of Object.entries(QUERIES)) {
    test(`${lang}: what is asked for stands first`, () => open(url, {}, async (tab) => {
      const wrong = [];
      for (const [question, expected] of Object.entries(queries)) {
        const [first] = await ask(tab, question);
        if (!first?.some((address) => expected.test(address))) wrong.push(`${question}: ${first?.join(" ") ?? "nothing"}`);
      }
      assert.deepEqual(wrong, []);
    }));

    test(`${lang}: every page is found by its title, so words are cut and folded alike when built and when asked`, () => open(url, {}, async (tab) => {
      const index = JSON.parse(readFileSync(path.join(example.folder, url, "index.json"), "utf8"));
      const lost = [];
      for (const [address, title] of index.pages) {
        const results = await ask(tab, title);
        if (!results.some(([page]) => page === address)) lost.push(`${title}: ${address}`);
      }
      assert.deepEqual(lost, []);
    }));
  }

  test("nothing is asked for before something is typed, and the index only once", () => open("/de/suche/", {}, async (tab) => {
    const asked = [];
    // Browsers ask for the icon when they like.
    tab.on("request", (request) => { if (!/\.svg$/.test(request.url())) asked.push(new URL(request.url()).pathname); });
    await tab.focus("input[type=search]");
    assert.deepEqual(asked, []);
    await tab.keyboard.type("Vertrag");
    await tab.waitForSelector(".search-results li");
    assert.deepEqual(asked, [`${example.prefix}/de/suche/index.json`]);
  }));

  test("the address holds the question, and an address with one is answered", () => open("/en/search/?q=encryption", {}, async (tab) => {
    await tab.waitForSelector(".search-results mark");
    assert.equal(await tab.inputValue("input[type=search]"), "encryption");
    assert.match(await tab.textContent(".search-status"), /^Results: \d+$/);
    await ask(tab, "back-ups & <b>");
    assert.equal(new URL(tab.url()).searchParams.get("q"), "back-ups & <b>");
    await tab.fill("input[type=search]", "");
    assert.equal(new URL(tab.url()).search, "");
    assert.ok(await tab.isVisible(".search-all"));
  }));

  test("nothing found is said", () => open("/nl/zoeken/", {}, async (tab) => {
    assert.deepEqual(await ask(tab, "qqqqxxqq"), []);
    assert.equal(await tab.textContent(".search-status"), "Geen resultaten.");
  }));

  test("by keyboard: from the header into the field, down and up the results, and back", () => open("/de/", {}, async (tab) => {
    await tab.focus(".site-search");
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/suche/**");
    const focused = () => tab.evaluate(() => document.activeElement.getAttribute("href") ?? document.activeElement.type);
    assert.equal(await focused(), "search");
    await tab.keyboard.type("hetzner");
    await tab.waitForSelector(".search-results li");
    await tab.keyboard.press("ArrowDown");
    assert.match(await focused(), /\/hetzner\/$/);
    assert.notEqual(await tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none");
    await tab.keyboard.press("ArrowDown");
    assert.notEqual(await focused(), "search");
    await tab.keyboard.press("Escape");
    assert.equal(await focused(), "search");
    await tab.keyboard.press("Escape");
    assert.equal(await tab.inputValue("input[type=search]"), "");
    await tab.keyboard.type("hetzner");
    await tab.waitForSelector(".search-results li");
    await tab.keyboard.press("Enter");
    await tab.keyboard.press("Enter");
    await tab.waitForURL("**/hetzner/");
  }));

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in the results, ${colorScheme}, and they fit 320 pixels`, () => open("/de/suche/?q=Auftragsverarbeitung", { colorScheme, viewport: { width: 320, height: 700 } }, async (tab) => {
      await tab.waitForSelector(".search-results mark");
      await accessible(tab);
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
    }));
  }

  test("without JavaScript there is no field, but a link to every page", () => open("/en/search/", { javaScriptEnabled: false }, async (tab) => {
    assert.equal(await tab.isVisible("input[type=search]"), false);
    const links = await tab.locator(".search-all a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const pages = example.pages.filter((page) => page.lang === "en" && !page.missing && !/\/search\/$/.test(page.path));
    assert.deepEqual(pages.map((page) => page.url).filter((url) => !links.includes(url)), []);
  }));

  for (const query of ["", "?q=Vertrag"]) {
    test(`nothing moves while the page loads: ${query || "no question"}`, () => open(`/de/suche/${query}`, {}, async (tab) => {
      if (query) await tab.waitForSelector(".search-results mark");
      const shift = await tab.evaluate(() => new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve([]), 300);
      }));
      assert.deepEqual(shift, []);
    }));
  }

  test("an index that cannot be had is said, and the links stay", () => visit(browser, server.origin, `${example.prefix}/en/search/`, {}, async (tab) => {
    await tab.route("**/index.json", (route) => route.abort());
    await ask(tab, "encryption");
    assert.match(await tab.textContent(".search-status"), /could not be loaded/);
    assert.ok(await tab.isVisible(".search-all"));
  }));
});

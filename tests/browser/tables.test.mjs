// Tables of records: search, filters, order, addresses of views and rows. First on every site, then on one that is
// made here: two hundred sub-processors whose names try the alphabets, beside a second table on the same page.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { accessible } from "./harness/axe.mjs";
import { launch, suite, visit } from "./harness/browser.mjs";
import { attribute } from "./harness/html.mjs";
import { tooWide } from "./harness/layout.mjs";
import { host } from "./harness/server.mjs";
import { REPOSITORY, binary, scratch } from "./harness/sites.mjs";

const PHONE = { viewport: { width: 320, height: 800 }, hasTouch: true };
const hasTools = (page) => page.elements.some((one) => (attribute(one, "class") ?? "").split(" ").includes("tools"));

suite("tables", (site) => site.pages.filter(hasTools).flatMap((page) => [
  {
    name: `${page.url}: nothing moves when the script comes late`,
    page,
    run: (tab) => still(tab, ""),
  },
  {
    name: `${page.url}: nothing moves on a phone, and where the address asks for a view`,
    page,
    options: PHONE,
    run: async (tab) => {
      const query = await tab.evaluate(() => {
        const [, facet] = document.querySelectorAll(".tools [name]");
        return `?${facet.name}=${facet.options[1].value}`;
      });
      await still(tab, query);
    },
  },
  {
    name: `${page.url}: open filters fit a phone and satisfy axe`,
    page,
    options: PHONE,
    run: async (tab) => {
      await tab.locator(".tools summary").first().click();
      await tab.locator(".tools select").first().selectOption({ index: 1 });
      assert.deepEqual(await tab.evaluate(tooWide), []);
      await accessible(tab);
      const small = await tab.evaluate(() => [...document.querySelectorAll(".tools :is(input, select, summary, button), .permalink")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML));
      assert.deepEqual(small, [], "lower than a finger needs");
    },
  },
  {
    name: `${page.url}: forced colours, dark, wide: axe finds nothing while rows are filtered`,
    page,
    options: { forcedColors: "active", colorScheme: "dark", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" },
    run: async (tab) => {
      await tab.locator(".tools select").first().selectOption({ index: 1 });
      await accessible(tab);
    },
  },
  {
    name: `${page.url}: without JavaScript all rows are there, and no control`,
    page,
    options: { javaScriptEnabled: false },
    run: async (tab) => {
      for (const tools of await tab.locator(".tools, .sort").all()) assert.equal(await tools.isVisible(), false);
      for (const head of await tab.locator(".records thead th").all()) assert.notEqual(await head.innerText(), "");
      for (const row of await tab.locator(".records tbody tr").all()) assert.equal(await row.isVisible(), true);
    },
  },
]));

/** Loads the page again with its scripts late, and fails if anything moves. */
async function still(tab, query) {
  await tab.route(/\.js$/, async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    await route.continue();
  });
  await tab.goto(tab.url().split("?")[0] + query, { waitUntil: "load" });
  await tab.locator(".tools fieldset:enabled").first().waitFor({ state: "attached" });
  const shifts = await tab.evaluate(() => new Promise((resolve) => {
    const seen = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(seen.map((one) => `${one.value} ${one.sources.map(({ node }) => node?.outerHTML?.slice(0, 80))}`)), 300);
  }));
  assert.deepEqual(shifts, []);
}

/** Names in no order, with letters that each language sorts in its own way. */
const NAMES = ["Zürn", "Ähre", "Zander", "Öl", "ofen", "Apfel", "Ahorn", "Oper", "Straße", "Strand", "Éclair", "Ebene"];

const WORDS = {
  de: { count: "66 von 200 Einträgen passen", one: "1 von 200 Einträgen passt", none: "Kein Eintrag passt", all: "200 Einträge", copied: "Kopiert" },
  en: { count: "66 of 200 entries match", one: "1 of 200 entries matches", none: "No entry matches", all: "200 entries", copied: "Copied" },
  nl: { count: "66 van 200 vermeldingen voldoen", one: "1 van 200 vermeldingen voldoet", none: "Geen enkele vermelding voldoet", all: "200 vermeldingen", copied: "Gekopieerd" },
};

describe("two hundred rows", () => {
  let browser, server;
  before(async () => {
    server = await host(made());
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A test of the page in a language; the address may ask for a view. */
  const on = (name, lang, query, run, options = {}) => test(`${name} (${lang})`, () =>
    visit(browser, server.origin, `/${lang}/subprocessors/${query}`, { viewport: { width: 1280, height: 900 }, ...options }, async (tab, seen, context) => {
      await run(tab, context);
      assert.deepEqual(seen, { console: [], foreign: [] });
    }));

  for (const [lang, words] of Object.entries(WORDS)) {
    on("a filter narrows the table, says so and is part of the address", lang, "", async (tab) => {
      assert.equal(await status(tab), words.all);
      await choose(tab, "country", "US");
      assert.equal((await names(tab)).length, 66);
      assert.equal(await status(tab), words.count);
      assert.equal(new URL(tab.url()).search, "?country=US");
      await choose(tab, "use", "optional");
      await choose(tab, "state", "planned");
      assert.equal(new URL(tab.url()).search, "?country=US&use=optional&state=planned");
      assert.equal(await status(tab), words.one);
      await tab.goBack();
      await tab.goBack();
      assert.equal(await status(tab), words.count);
      assert.equal(await tab.locator("[name=use]").first().inputValue(), "");
      await tab.goForward();
      assert.equal(await tab.locator("[name=use]").first().inputValue(), "optional");
    });

    on("a view that was sent is shown, and the same in the other languages", lang, "?q=strasse&country=US&sort=-name&other=1", async (tab) => {
      const shown = await names(tab);
      assert.ok(shown.length > 1 && shown.every((name) => name.startsWith("Straße")), shown.join());
      assert.deepEqual(shown, shown.toSorted((a, b) => b.localeCompare(a, lang)));
      assert.equal(await tab.locator("th[aria-sort=descending]").count(), 1);
      for (const other of await tab.locator(".languages a").all()) {
        assert.ok((await other.getAttribute("href")).endsWith("/subprocessors/?q=strasse&country=US&sort=-name&other=1"));
      }
      await tab.locator(".tools-result button").first().click();
      assert.equal(new URL(tab.url()).search, "?other=1");
      assert.equal(await status(tab), words.all);
    });

    on("names sort as the language does, dates by time, and what says nothing comes last both ways", lang, "", async (tab) => {
      const sort = (key) => tab.locator(`.sort[value=${key}]`).first().click();
      const own = await names(tab);
      await sort("name");
      const up = await names(tab);
      assert.deepEqual(up, [...own].sort((a, b) => a.localeCompare(b, lang)));
      assert.notDeepEqual(up, [...own].sort());
      await sort("name");
      assert.deepEqual(await names(tab), up.toReversed());
      for (const key of ["since", "since"]) {
        await sort(key);
        const days = await tab.evaluate(() => [...document.querySelector("table").tBodies[0].rows].map((row) => row.querySelector(".field-since time")?.dateTime ?? ""));
        const dated = days.filter(Boolean);
        assert.deepEqual(dated, days.slice(0, dated.length), "what has no date comes last");
        const sign = new URL(tab.url()).search === "?sort=since" ? 1 : -1;
        assert.deepEqual(dated, dated.toSorted((a, b) => sign * a.localeCompare(b)));
      }
      assert.equal(new URL(tab.url()).search, "?sort=-since");
    });
  }

  on("nothing moves where the address asks for a view and the script comes late", "en", "", (tab) => still(tab, "?country=US"));

  on("a search finds words whatever their case and accents, and its letters are one step back", "de", "", async (tab) => {
    await tab.locator("[name=q]").first().pressSequentially("AHRE cloud");
    const shown = await names(tab);
    assert.ok(shown.length > 1 && shown.every((name) => name.startsWith("Ähre")), shown.join());
    assert.equal(new URL(tab.url()).search, "?q=AHRE+cloud");
    await tab.goBack();
    assert.equal(await status(tab), WORDS.de.all);
    await tab.locator("[name=q]").first().fill("gibt es nicht");
    assert.equal(await status(tab), WORDS.de.none);
  });

  on("the keyboard alone filters, sorts and resets", "en", "", async (tab) => {
    await tab.locator("[name=q]").first().focus();
    await tab.keyboard.type("ofen");
    await tab.keyboard.press("Tab");
    assert.equal(await tab.evaluate(() => document.activeElement.name), "country");
    await tab.keyboard.type("United S");
    assert.match(tab.url(), /\?q=ofen&country=US$/);
    await tab.locator(".sort[value=name]").first().focus();
    await tab.keyboard.press("Enter");
    assert.match(tab.url(), /&sort=name$/);
    await tab.locator(".tools-result button").first().focus();
    await tab.keyboard.press("Space");
    assert.equal(await status(tab), WORDS.en.all);
    assert.equal(await tab.evaluate(() => document.activeElement.name), "q");
  });

  on("a second table has an address and a count of its own", "en", "", async (tab) => {
    const second = tab.locator(".records").nth(1);
    await second.locator("[name=country]").selectOption("FR");
    assert.match(tab.url(), /\?subprocessors-current\.country=FR$/);
    assert.equal(await status(tab), WORDS.en.all);
    await choose(tab, "country", "US");
    await tab.reload();
    assert.equal(await second.locator("[name=country]").inputValue(), "FR");
    assert.equal(await status(tab), WORDS.en.count);
  });

  for (const lang of Object.keys(WORDS)) {
    on("the link to a row is copied, and that is said", lang, "?country=US", async (tab, context) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await tab.locator("tbody tr:visible .permalink").first().focus();
      await tab.keyboard.press("Enter");
      await tab.locator("main > [role=status]", { hasText: WORDS[lang].copied }).waitFor({ state: "attached" });
      const link = await tab.evaluate(() => navigator.clipboard.readText());
      const [row] = await tab.locator("tbody tr:visible").all();
      assert.equal(link, `${server.origin}/${lang}/subprocessors/#${await row.getAttribute("id")}`);
    });
  }

  on("a link to a row that a filter hides shows the row", "en", "?country=US#sub-v001", async (tab) => {
    assert.equal(await tab.locator("#sub-v001").isVisible(), true);
    assert.equal(new URL(tab.url()).search, "");
  });

  on("headings stay in sight and cover no row that is linked to", "en", "", async (tab) => {
    await tab.goto(`${tab.url()}#sub-v090`);
    await tab.waitForTimeout(100);
    const [head, row] = await tab.evaluate(() => [document.querySelector("thead th"), document.querySelector("#sub-v090")].map((one) => one.getBoundingClientRect().toJSON()));
    assert.equal(Math.round(head.top), 0);
    assert.ok(row.top >= head.bottom - 1, `${row.top} lies under ${head.bottom}`);
  }, { reducedMotion: "reduce" });

  on("a filtered table prints filtered and says by what", "en", "?country=US&sort=name", async (tab) => {
    await tab.emulateMedia({ media: "print" });
    assert.equal(await status(tab), WORDS.en.count);
    assert.equal(await tab.locator(".tools [role=status]").first().isVisible(), true);
    assert.equal(await tab.locator("[name=country]").first().isVisible(), true);
    assert.equal(await tab.locator("[name=use]").first().isVisible(), false);
    assert.equal(await tab.locator(".tools").nth(1).isVisible(), false);
    assert.equal((await names(tab)).length, 66);
  });

  on("on a phone rows stand alone, and a choice orders them", "de", "", async (tab) => {
    assert.equal(await tab.locator(".sort").first().isVisible(), false);
    await tab.locator(".tools summary").first().click();
    await choose(tab, "sort", "-name");
    assert.match((await names(tab))[0], /^Zürn/);
    assert.equal(await tab.locator(".tools summary").first().getAttribute("data-chosen"), "1");
    assert.deepEqual(await tab.evaluate(tooWide), []);
  }, PHONE);
});

test("the scripts stay small", () => {
  const folder = path.join(REPOSITORY, "themes/default/scripts");
  const bytes = readdirSync(folder).map((file) => brotliCompressSync(readFileSync(path.join(folder, file))).length);
  const sum = bytes.reduce((sum, size) => sum + size, 0);
  assert.ok(sum < 10_000, `${sum} bytes`);
});

const status = (tab) => tab.locator(".tools [role=status]").first().textContent();
const choose = (tab, name, value) => tab.locator(`.tools [name=${name}]`).first().selectOption(value);

/** The names of the rows that are shown in the first table, in their order. */
const names = (tab) => tab.evaluate(() => [...document.querySelector(".records table").tBodies[0].rows]
  .filter((row) => row.checkVisibility()).map((row) => row.querySelector(".record-name").textContent));

/** Builds the site and answers with its folder. */
function made() {
  const content = path.join(scratch(), "content");
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  };
  write("site.toml", 'title = "Trust"\norganisation = "Muster GmbH"\nlanguages = ["de", "en", "nl"]\n');
  const lists = '::subprocessors{state="all" columns="purpose,places,since"}\n\n::subprocessors{optional="true"}\n';
  for (const lang of Object.keys(WORDS)) {
    write(`pages/index.${lang}.md`, '+++\ntitle = "Trust"\n+++\n\nText.\n');
    write(`pages/subprocessors.${lang}.md`, `+++\ntitle = "List"\nslug = "subprocessors"\n+++\n\n${lists}`);
  }
  for (let at = 0; at < 200; at += 1) {
    const id = `v${String(at).padStart(3, "0")}`;
    const since = at % 5 ? `since = 20${10 + ((at * 7) % 16)}-0${1 + (at % 9)}-1${at % 10}\n` : "";
    write(`subprocessors/${id}.toml`, [
      `name = "${NAMES[at % NAMES.length]} ${id}"`,
      'service = "Cloud"',
      `purpose = { de = "Zweck ${at}", en = "Purpose ${at}", nl = "Doel ${at}" }`,
      `optional = ${at % 2 === 0}`,
      at === 14 ? "announced = 2026-11-01\nsince = 2027-02-01\n" : since,
      `[[places]]\ncountry = "${["DE", "FR", "US"][at % 3]}"\n`,
    ].join("\n"));
  }
  const output = path.join(scratch(), "public");
  execFileSync(binary(), ["build", "--content", content, "--output", output, "--as-of", "2026-11-22"], { stdio: "ignore" });
  return output;
}

// The browser: one a suite, one context a page, guarded.
//
// Enters: a site. Leaves: pages that are open in Chromium, served with the site's own headers. Whatever such a page
// says in the console and whatever it asks of another host is recorded, and nothing leaves the machine.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import path from "node:path";
import { chromium } from "playwright-core";
import { host } from "./server.mjs";
import { sites } from "./sites.mjs";

/** How many pages are open at the same time. */
const AT_ONCE = Number(process.env.AT_ONCE ?? 3);

/** Declares one test a case for every site: `cases(site)` gives `{ name, page, options, run }`, of which `atOnce` run at a time. */
export function suite(title, cases, atOnce = AT_ONCE) {
  let browser;
  before(async () => { browser = await launch(); });
  after(() => browser?.close());
  for (const site of sites()) {
    describe(`${title}: ${site.name}`, { concurrency: atOnce }, () => {
      let server;
      before(async () => { server = await host(site.folder, site.prefix); });
      after(async () => {
        await server?.close();
        // Browsers fetch an icon by themselves, unseen by the page and by `seen.console`.
        assert.deepEqual(server?.missing, [], "asked for in vain");
      });
      for (const { name, page, options, run } of cases(site)) {
        test(name, () => visit(browser, server.origin, page.url, options, run));
      }
    });
  }
}

/** Chromium, from `CHROMIUM` or the path, with further switches. */
export function launch(switches = []) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = ["chromium", "chromium-browser", "google-chrome"].flatMap((name) => folders.map((one) => path.join(one, name)));
  const executablePath = process.env.CHROMIUM ?? candidates.find(existsSync);
  if (!executablePath) throw new Error("Chromium is missing: apt-get install chromium, or name it in CHROMIUM");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", ...switches] });
}

/** Opens an address in a fresh context and hands `run` the page, and what the page has done so far. */
export async function visit(browser, origin, url, options, run) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, serviceWorkers: "block", ...options });
  try {
    const seen = { console: [], foreign: [] };
    const foreign = (address) => /^(https?|wss?):/.test(address) && new URL(address).host !== new URL(origin).host;
    await context.route((address) => foreign(address.href), (route) => route.abort());
    const page = await context.newPage();
    page.on("request", (request) => { if (foreign(request.url())) seen.foreign.push(request.url()); });
    page.on("websocket", (socket) => seen.foreign.push(socket.url()));
    page.on("console", (message) => seen.console.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => seen.console.push(`error: ${error.message}`));
    await page.goto(origin + url, { waitUntil: "load" });
    await run(page, seen, context);
  } finally {
    await context.close();
  }
}

// Lighthouse with its mobile profile: everything that does not depend on the machine is perfect. Performance is
// printed, not demanded: it is measured on whatever runs the tests.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import lighthouse from "lighthouse";
import { launch } from "./harness/browser.mjs";
import { freePort, host } from "./harness/server.mjs";
import { build, contents, read, scratch } from "./harness/sites.mjs";

const PERFECT = ["accessibility", "best-practices", "seo"];

describe("Lighthouse", () => {
  let browser;
  let server;
  let site;
  let port;
  before(async () => {
    const [, content] = contents()[0];
    const address = await freePort();
    site = read("example", build(published(content, `http://127.0.0.1:${address}`)));
    server = await host(site.folder, site.prefix, address);
    port = await freePort();
    browser = await launch([`--remote-debugging-port=${port}`]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [name, choose] of Object.entries({ overview, list, longest })) {
    test(name, async (t) => {
      for (const lang of process.env.FULL ? ["de", "en", "nl"] : ["de"]) {
        const page = choose(site.pages.filter((one) => one.lang === lang && !one.missing && one.path !== "/"));
        const scores = await audit(server.origin + page.url, port);
        t.diagnostic(`${page.url}: performance ${scores.performance}`);
        for (const category of PERFECT) assert.equal(scores[category].score, 100, `${page.url}: ${scores[category].failed.join(", ")}`);
      }
    });
  }
});

/** A copy of the content that says it is published at `address`: search engines expect a page's own host in `canonical`. */
function published(content, address) {
  const folder = path.join(scratch(), "content");
  cpSync(content, folder, { recursive: true });
  const file = path.join(folder, "site.toml");
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/^base_url = .*$/m, `base_url = "${address}"`);
  assert.notEqual(changed, text, "site.toml says where the site is published");
  writeFileSync(file, changed);
  return folder;
}

function overview(pages) {
  return most(pages, (one) => -one.path.length);
}

function list(pages) {
  return most(pages, (one) => one.elements.filter((element) => element.tagName === "tr").length);
}

function longest(pages) {
  return most(pages, (one) => one.elements.length);
}

function most(pages, count) {
  return pages.reduce((best, one) => (count(one) > count(best) ? one : best));
}

async function audit(url, port) {
  const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: [...PERFECT, "performance"] });
  assert.equal(lhr.runtimeError, undefined, lhr.runtimeError?.message);
  const scores = { performance: Math.round(lhr.categories.performance.score * 100) };
  for (const category of PERFECT) {
    const { score, auditRefs } = lhr.categories[category];
    const failed = auditRefs.map(({ id }) => lhr.audits[id]).filter((one) => one.score !== null && one.score < 1);
    scores[category] = { score: Math.round(score * 100), failed: failed.map(({ id }) => id) };
  }
  return scores;
}

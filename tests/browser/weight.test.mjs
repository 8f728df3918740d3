// What a page weighs on the wire, as hosts compress it: the page itself, its style sheet and its scripts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { attribute } from "./harness/html.mjs";
import { sites } from "./harness/sites.mjs";

/** Bytes that reach the reader before the page is complete. */
const PAGE = 50_000;
const SCRIPTS = 10_000;

for (const site of sites()) {
  describe(`weight: ${site.name}`, () => {
    const sizes = new Map();
    // Quality 5 is what hosts use for answers they compress as they send them; stored files are smaller still.
    const pack = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
    const weigh = (file) => sizes.get(file) ?? sizes.set(file, pack(readFileSync(path.join(site.folder, file)))).get(file);
    const loads = (page, tag, name, test = () => true) => page.elements
      .filter((one) => one.tagName === tag && attribute(one, name) && test(one))
      .map((one) => attribute(one, name).slice(site.prefix.length + 1));

    test("every page with its style sheet and scripts stays small", (t) => {
      const found = site.pages.map((page) => {
        const scripts = loads(page, "script", "src").map(weigh).reduce((sum, one) => sum + one, 0);
        const styles = loads(page, "link", "href", (one) => attribute(one, "rel") === "stylesheet").map(weigh).reduce((sum, one) => sum + one, 0);
        assert.ok(styles > 0, `${page.url} has no style sheet`);
        return { url: page.url, scripts, all: weigh(page.file) + styles + scripts };
      });
      const heaviest = found.reduce((best, one) => (one.all > best.all ? one : best));
      t.diagnostic(`heaviest: ${heaviest.url} ${heaviest.all} bytes, scripts ${Math.max(...found.map((one) => one.scripts))} bytes`);
      for (const { url, scripts, all } of found) {
        assert.ok(scripts < SCRIPTS, `${url}: scripts of ${scripts} bytes`);
        assert.ok(all < PAGE, `${url}: ${all} bytes`);
      }
    });
  });
}

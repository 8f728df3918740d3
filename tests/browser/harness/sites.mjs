// The sites under test.
//
// Enters: `SITES="name=folder,…"` with folders that are built already, or else the example in `content/` and every
// folder in `tests/sites/`, which are built here with the release binary (`GLASHAUS` names another one, seen from the root of the repository).
// Leaves: sites with their pages, parsed. The date is pinned, so no test depends on the day it runs.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { attribute, elements, text } from "./html.mjs";

/** Root of the repository. */
export const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));

const AS_OF = "2026-11-22";

let all;

/** Every site under test; the example comes first. */
export function sites() {
  const built = () => (process.env.SITES
    ? process.env.SITES.split(",").map((site) => site.split("="))
    : contents().map(([name, content]) => [name, build(content)]));
  all ??= built().map(([name, folder]) => read(name, path.resolve(folder)));
  return all;
}

/** The binary under test. */
export function binary() {
  const file = path.resolve(REPOSITORY, process.env.GLASHAUS ?? "target/release/glashaus");
  if (!existsSync(file)) throw new Error(`${file} is missing: cargo build --release`);
  return file;
}

/** Names and folders of everything that can be built. */
export function contents() {
  const more = path.join(REPOSITORY, "tests/sites");
  const names = existsSync(more) ? readdirSync(more).sort() : [];
  const folders = names.map((name) => [name, path.join(more, name)]);
  return [["example", path.join(REPOSITORY, "content")], ...folders]
    .map(([name, folder]) => [name, existsSync(path.join(folder, "content")) ? path.join(folder, "content") : folder])
    .filter(([, folder]) => existsSync(path.join(folder, "site.toml")));
}

/** A folder for this process, removed when it ends. */
export function scratch() {
  const folder = mkdtempSync(path.join(tmpdir(), "glashaus-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds content; the folder with the result. */
export function build(content) {
  const output = path.join(scratch(), "public");
  execFileSync(binary(), ["build", "--content", content, "--output", output, "--as-of", AS_OF], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return output;
}

/** A built folder as a site. */
export function read(name, folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join("/"))
    .sort();
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => page(folder, file));
  if (!pages.length) throw new Error(`${folder} holds no page`);
  // Where the base URL has a path, every address begins with it: canonical = base + path of the page.
  const own = pages.find((one) => one.canonical && one.path !== "/" && one.canonical.endsWith(one.path));
  const base = own ? own.canonical.slice(0, -own.path.length) : "";
  const prefix = base ? new URL(base).pathname.replace(/\/$/, "") : "";
  for (const one of pages) one.url = prefix + one.path;
  return { name, folder, files, pages, base, prefix };
}

function page(folder, file) {
  const html = readFileSync(path.join(folder, file), "utf8");
  const all = elements(html);
  const of = (tag, test = () => true) => all.filter((one) => one.tagName === tag && test(one));
  const links = (rel) => of("link", (one) => attribute(one, "rel") === rel);
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    elements: all,
    lang: attribute(of("html")[0], "lang"),
    title: of("title").map(text)[0] ?? "",
    missing: /(^|\/)404\.html$/.test(file),
    noindex: of("meta", (one) => attribute(one, "name") === "robots" && /noindex/.test(attribute(one, "content"))).length > 0,
    canonical: links("canonical").map((one) => attribute(one, "href"))[0],
    alternates: Object.fromEntries(
      links("alternate").filter((one) => attribute(one, "hreflang"))
        .map((one) => [attribute(one, "hreflang"), attribute(one, "href")])),
  };
}

/**
 * The pages of a site to open where opening all would take too long (`FULL=1` opens all). A few that together, over
 * all sites, show every template in every language, records of every list, and every element and class in any
 * language. With `each`, every element and class in every language, and every page of the example besides.
 */
export function sample(site, { each = false } = {}) {
  return process.env.FULL ? site.pages : site.pages.filter((one) => chosen(each).has(one));
}

const samples = new Map();

function chosen(each) {
  if (!samples.has(each)) samples.set(each, choose(each));
  return samples.get(each);
}

function choose(each) {
  const shown = new Map(sites().flatMap((site, index) => site.pages.map((one) => [one, new Set(tokens(site, one, each, index === 0))])));
  const missing = new Set([...shown.values()].flatMap((tokens) => [...tokens]));
  const fresh = (one) => [...shown.get(one)].filter((token) => missing.has(token)).length;
  const found = new Set();
  while (missing.size) {
    const best = [...shown.keys()].reduce((best, one) => (fresh(one) > fresh(best) ? one : best));
    shown.get(best).forEach((token) => missing.delete(token));
    found.add(best);
  }
  return found;
}

/** What a page shows, as words. */
function tokens(site, one, each, example) {
  const used = one.elements.flatMap((element) => [element.tagName, ...(attribute(element, "class") ?? "").split(/\s+/)]);
  const words = [...new Set(used)].filter(Boolean).map((word) => (each || word.startsWith("template-") ? `${one.lang} ${word}` : word));
  // The same page in every language has one address as its default.
  const family = one.alternates["x-default"] ?? one.path;
  if (used.includes("template-record")) words.push(`record of ${site.name} ${path.posix.dirname(family)}`);
  else if (each && example) words.push(`page ${family}`);
  return words;
}

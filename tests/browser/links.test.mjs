// Every page read without a browser: links, anchors, language alternates, titles, the sitemap, nothing inline.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { attribute } from "./harness/html.mjs";
import { sites } from "./harness/sites.mjs";

/** Attributes that name ids on the same page. */
const ID_REFERENCES = ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details"];

/** Types of `<script>` that are data and never run. */
const DATA = ["application/ld+json", "application/json"];

for (const site of sites()) {
  describe(`links: ${site.name}`, () => {
    const pages = new Map(site.pages.map((page) => [page.url, page]));
    const files = new Set(site.files.map((file) => `${site.prefix}/${file}`));
    const languages = new Set(site.pages.map((page) => page.path.match(/^\/([^/]+)\/$/)?.[1]).filter(Boolean));
    const ids = new Map(site.pages.map((page) => [page, page.elements.map((one) => attribute(one, "id")).filter((id) => id !== undefined)]));
    const local = (address) => (site.base && address?.startsWith(`${site.base}/`) ? site.prefix + address.slice(site.base.length) : null);
    const at = (address) => pages.get(local(address));
    const listed = site.pages.filter((page) => page.canonical && page.canonical === site.base + page.path && !page.noindex);

    /** One test over all pages; `look(page)` gives what is wrong with a page. */
    const each = (name, look) => test(name, () => nothing(site.pages.flatMap((page) => look(page).map((what) => `${page.url}: ${what}`))));

    each("internal links and anchors lead somewhere", (page) => references(page).flatMap((reference) => {
      const target = resolve(reference, page, site);
      if (target === null) return [];
      const [address, anchor] = target;
      if (!pages.has(address) && !files.has(address)) return [`${reference} leads nowhere`];
      const there = pages.get(address);
      return anchor && there && !ids.get(there).includes(anchor) ? [`${reference} names no id of ${address}`] : [];
    }));

    each("ids are unique and what refers to them finds them", (page) => {
      const own = ids.get(page);
      const twice = own.filter((id, index) => own.indexOf(id) !== index).map((id) => `the id ${id} stands twice`);
      const lost = page.elements.flatMap((one) => ID_REFERENCES.flatMap((name) => (attribute(one, name) ?? "").split(/\s+/)
        .filter((id) => id && !own.includes(id)).map((id) => `${name} names the missing id ${id}`)));
      return [...twice, ...lost];
    });

    each("the language of a page is that of its folder", (page) => {
      const folder = page.path.split("/")[1];
      if (!page.lang) return ["no lang"];
      return languages.has(folder) && page.lang.toLowerCase() !== folder ? [`lang is ${page.lang}`] : [];
    });

    each("the canonical address is the page's own, or that of the page it stands in for", (page) => {
      if (!site.base || page.missing) return [];
      if (!page.canonical) return page.noindex ? [] : ["no canonical address"];
      if (page.canonical === site.base + page.path) return [];
      const original = at(page.canonical);
      if (!original) return [`canonical ${page.canonical} is no page`];
      const said = page.elements.some((one) => one.tagName !== "html" && attribute(one, "lang") === original.lang);
      return said && original.lang !== page.lang ? [] : [`canonical ${page.canonical}, but no text is marked as ${original.lang}`];
    });

    each("language alternates are mutual and have a default", (page) => {
      if (!listed.includes(page) || languages.size < 2) return [];
      const { "x-default": fallback, ...others } = page.alternates;
      if (!fallback || !at(fallback)) return [`x-default is ${fallback ?? "missing"}`];
      const own = site.base + page.path;
      if (!Object.values(page.alternates).includes(own)) return ["the page is not among its own alternates"];
      return Object.entries(others).flatMap(([hreflang, address]) => {
        const there = at(address);
        if (!there) return [`${hreflang} leads to ${address}, which is no page`];
        if (there.lang !== hreflang) return [`${hreflang} leads to a page in ${there.lang}`];
        return same(there.alternates, page.alternates) ? [] : [`${address} names other alternates`];
      });
    });

    each("nothing is inline that a strict Content-Security-Policy forbids", (page) => page.elements.flatMap((one) => [
      ...(one.tagName === "style" ? ["a <style> element"] : []),
      ...(one.tagName === "script" && !attribute(one, "src") && !DATA.includes(attribute(one, "type")) ? ["an inline script"] : []),
      ...one.attrs.filter(({ name }) => name === "style" || name.startsWith("on")).map(({ name }) => `<${one.tagName} ${name}=…>`),
      ...one.attrs.filter(({ value }) => /^\s*javascript:/i.test(value)).map(({ name }) => `a script in ${name}`),
    ]));

    test("titles are unique in each language", () => {
      const first = new Map();
      nothing(site.pages.flatMap((page) => {
        const key = `${page.lang} ${page.title}`;
        if (!page.title) return [`${page.url}: no title`];
        // One text for every unknown address, wherever its page lies.
        if (page.missing) return [];
        if (first.has(key)) return [`${page.url}: “${page.title}” is also the title of ${first.get(key)}`];
        first.set(key, page.url);
        return [];
      }));
    });

    test("the sitemap lists every page once, with the alternates the page names", () => {
      if (!site.base) return;
      const entries = sitemap(readFileSync(path.join(site.folder, "sitemap.xml"), "utf8"));
      const addresses = entries.map((entry) => entry.address);
      nothing([
        ...addresses.filter((one, index) => addresses.indexOf(one) !== index).map((one) => `${one} is listed twice`),
        ...entries.flatMap(({ address, alternates }) => {
          const page = at(address);
          if (!page) return [`${address} is no page`];
          if (!listed.includes(page)) return [`${address} is not meant for search engines`];
          return same(alternates, page.alternates) ? [] : [`${address}: other alternates than its page`];
        }),
        ...listed.map((page) => site.base + page.path).filter((one) => !addresses.includes(one)).map((one) => `${one} is missing`),
      ]);
    });
  });
}

/** Every address a page refers to. */
function references(page) {
  return page.elements.flatMap((one) => [
    ...["href", "src", "poster", "action", "cite"].map((name) => attribute(one, name)),
    ...(attribute(one, "srcset") ?? "").split(",").map((part) => part.trim().split(/\s+/)[0]),
  ]).filter((address) => address !== undefined && address !== "");
}

/** Path and anchor of a reference into the site itself; null for any other. */
function resolve(reference, page, site) {
  const home = new URL(site.base || "https://site.invalid");
  const target = new URL(reference, home.origin + page.url);
  if (target.origin !== home.origin) return null;
  return [decodeURIComponent(target.pathname), decodeURIComponent(target.hash.slice(1))];
}

function sitemap(xml) {
  const value = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]?.replaceAll("&amp;", "&");
  return [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry]) => ({
    address: entry.match(/<loc>\s*([^<]*?)\s*<\/loc>/)?.[1]?.replaceAll("&amp;", "&"),
    alternates: Object.fromEntries([...entry.matchAll(/<xhtml:link\b[^>]*>/g)].map(([tag]) => [value(tag, "hreflang"), value(tag, "href")])),
  }));
}

const sorted = (object) => JSON.stringify(Object.entries(object).sort());
const same = (one, other) => sorted(one) === sorted(other);
const nothing = (found) => assert.equal(found.length, 0, `\n${found.join("\n")}`);

// `glashaus serve` as an editor lives with it: save, and the open page follows; break, and it explains; mend, and it is well.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./harness/browser.mjs";
import { REPOSITORY, binary, contents, scratch } from "./harness/sites.mjs";

const PATIENCE = 15_000;
const content = path.join(scratch(), "content");
let browser, server, origin, languages;

before(async () => {
  cpSync(contents()[0][1], content, { recursive: true });
  languages = readFileSync(path.join(content, "site.toml"), "utf8").match(/^languages\s*=\s*\[([^\]]*)\]/m)[1].match(/[\w-]+/g);
  for (const lang of languages) writeProbe(lang, "first words");
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(binary(), ["serve", "--content", content, "--port", String(port)], { stdio: ["ignore", "inherit", "inherit"] });
  await eventually(async () => (await status("/")) === 200, "the server answers");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.kill();
});

test("a saved text appears in the open page", async () => {
  await open(async (page) => {
    writeProbe(languages[0], "second words");
    await page.getByText("second words").waitFor({ timeout: PATIENCE });
  });
});

test("a changed style sheet is exchanged without loading the page again", async () => {
  await open(async (page) => {
    await page.evaluate(() => { globalThis.same = "page"; });
    const themes = path.join(REPOSITORY, "themes");
    const [original] = readdirSync(themes, { recursive: true }).filter((file) => file.endsWith("_tokens.scss"));
    const own = path.join(content, "theme/styles/_tokens.scss");
    mkdirSync(path.dirname(own), { recursive: true });
    writeFileSync(own, `${readFileSync(path.join(themes, original), "utf8")}\n:root { --probe: changed; }\n`);
    await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--probe").trim() === "changed", null, { timeout: PATIENCE });
    assert.equal(await page.evaluate(() => globalThis.same), "page");
  });
});

test("a broken file is explained above the last good page, until it is mended", async () => {
  await open(async (page) => {
    const file = probe(languages[0]);
    const good = readFileSync(file, "utf8");
    const panel = page.getByText(`pages/${path.basename(file)}`).first();
    writeFileSync(file, good.replace(/^title = .*$/m, 'title = "no end'));
    try {
      await panel.waitFor({ state: "visible", timeout: PATIENCE });
      assert.equal(await page.getByText("second words").isVisible(), true, "the last good page stays");
      assert.equal(await status(address(languages[0])), 200);
    } finally {
      writeFileSync(file, good);
    }
    await panel.waitFor({ state: "hidden", timeout: PATIENCE });
    assert.equal(await page.getByText("second words").isVisible(), true);
  });
});

test("a page that is moved away and back disappears and appears again", async () => {
  const aside = path.join(scratch(), "aside.md");
  renameSync(probe("all"), aside);
  for (const lang of languages) renameSync(probe(lang), `${aside}.${lang}`);
  for (const lang of languages) await eventually(async () => (await status(address(lang))) === 404, `${lang} disappears`);
  renameSync(aside, probe("all"));
  for (const lang of languages) renameSync(`${aside}.${lang}`, probe(lang));
  for (const lang of languages) await eventually(async () => (await status(address(lang))) === 200, `${lang} appears again`);
});

test("a page with a new file name keeps its address", async () => {
  renameSync(probe("all"), probe("all", "renamed"));
  for (const lang of languages) renameSync(probe(lang), probe(lang, "renamed"));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const lang of languages) await eventually(async () => (await status(address(lang))) === 200, `${lang} is there`);
});

test("a deleted page is gone", async () => {
  rmSync(probe("all", "renamed"));
  for (const lang of languages) rmSync(probe(lang, "renamed"));
  for (const lang of languages) await eventually(async () => (await status(address(lang))) === 404, `${lang} is gone`);
});

function address(lang) {
  return `/${lang}/probe-page/`;
}

/** The status of an address; 0 while nobody answers. */
function status(url) {
  return fetch(origin + url).then(async (response) => {
    await response.arrayBuffer();
    return response.status;
  }, () => 0);
}

/** A file of the page under test: its text in one language, or what "all" share. */
function probe(lang, id = "probe") {
  return path.join(content, "pages", lang === "all" ? `${id}.toml` : `${id}.${lang}.md`);
}

/** Writes the page under test; its settings for all languages keep it out of the navigation. */
function writeProbe(lang, words) {
  writeFileSync(probe("all"), 'slug = "probe-page"\nnavigation = false\n');
  writeFileSync(probe(lang), `+++\ntitle = "Probe ${lang}"\nsummary = "Summary ${lang}."\n+++\n\n${words}\n`);
}

/** Opens the page under test in the first language. */
async function open(run) {
  const page = await browser.newPage();
  try {
    // A page follows its sources from the moment its stream of events is open.
    const events = page.waitForResponse((response) => response.headers()["content-type"]?.startsWith("text/event-stream"), { timeout: PATIENCE });
    await page.goto(origin + address(languages[0]), { waitUntil: "load" });
    await events;
    await run(page);
  } finally {
    await page.close();
  }
}

async function eventually(test, what) {
  const end = Date.now() + PATIENCE;
  while (!await test()) {
    assert.ok(Date.now() < end, `${what}: not within ${PATIENCE / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve) => {
    const listener = createServer().listen(0, "127.0.0.1", () => {
      const { port } = listener.address();
      listener.close(() => resolve(port));
    });
  });
}

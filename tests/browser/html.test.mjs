// Every HTML, CSS and SVG file through the Nu Html Checker, in one run of the JVM.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { sites } from "./harness/sites.mjs";

/** Messages that are let through, each with the reason. */
const ALLOWED = [
  // The part of the checker that reads CSS does not know container queries yet (CSS Conditional Rules, level 5).
  { message: /“container-type”|“@container”/ },
  // Nor how a list of contents knows where the reader is (CSS Overflow, level 5).
  { message: /“scroll-target-group”|“:target-current”/ },
  // Nor the properties of SVG 2: a halo behind the letters of a map is drawn before them.
  { message: /“paint-order”/ },
];

test("the Nu Html Checker finds nothing in any file", () => {
  const jar = createRequire(import.meta.url)("vnu-jar");
  const files = sites().flatMap((site) => site.files.filter((file) => /\.(html|css|svg)$/.test(file)).map((file) => path.join(site.folder, file)));
  const run = spawnSync("java", ["-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg", ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(run.error, undefined, "java could not be started: apt-get install default-jre-headless");
  const { messages } = JSON.parse(run.stdout);
  const found = messages
    .filter((one) => one.type !== "info" || one.subType === "warning")
    .filter((one) => !ALLOWED.some(({ message }) => message.test(one.message)))
    .map((one) => `${fileURLToPath(one.url)}:${one.lastLine ?? 1}:${one.lastColumn ?? 1} ${one.subType ?? one.type}: ${one.message}`);
  assert.equal(found.length, 0, `\n${found.join("\n")}`);
});

// axe-core on an open page. Enters: a page. Leaves: nothing, or a failure that names every element and the rule.

import assert from "node:assert/strict";
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails where axe finds something, by the rules with the tags above or only by those in `rules`. */
export async function accessible(page, rules) {
  // Evaluated rather than added as a script, which the page's Content-Security-Policy rightly forbids.
  await page.evaluate(axe.source);
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
  const { violations } = await page.evaluate((only) => globalThis.axe.run(document, { runOnly: only, resultTypes: ["violations"] }), runOnly);
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n  ${node.failureSummary}`));
  assert.equal(found.length, 0, `\n${found.join("\n")}`);
}

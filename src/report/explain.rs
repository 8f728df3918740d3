//! What rules are about, from their own documentation: for a terminal, and for `docs/rules.md`.

use crate::check::{Basis, RULES, Rule};

/// The first sentence of what a rule checks.
pub fn first_sentence(rule: &Rule) -> &'static str {
    let what = rule.doc.what;
    what.find(". ").map_or(what, |end| &what[..=end])
}

/// Where a rule is explained.
pub fn address(rule: &Rule) -> String {
    format!("{}/blob/main/docs/rules.md#{}", env!("CARGO_PKG_REPOSITORY"), rule.name)
}

/// A rule in plain text.
pub fn plain(rule: &Rule) -> String {
    let doc = &rule.doc;
    let basis: Vec<String> = doc
        .basis
        .iter()
        .map(|Basis { name, url }| if url.is_empty() { format!("  {name}") } else { format!("  {name}\n    {url}") })
        .collect();
    let mut text = format!("{}\n\n{}\n\nWhy: {}\n\nBasis:\n{}\n", rule.name, doc.what, doc.why, basis.join("\n"));
    text.push_str(&format!("\nIt finds something here:\n\n{}", indented(doc.bad)));
    text.push_str(&format!("\nand nothing here:\n\n{}", indented(doc.good)));
    text.push_str(&format!("\n{}\n", level(rule)));
    if !doc.configure.is_empty() {
        text.push_str(doc.configure);
        text.push('\n');
    }
    text
}

/// Every rule with its first sentence, one a line.
pub fn list() -> String {
    let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut rules: Vec<&&Rule> = RULES.iter().collect();
    rules.sort_by_key(|rule| rule.name);
    rules.iter().map(|rule| format!("{:width$}  {}\n", rule.name, first_sentence(rule))).collect()
}

/// All of `docs/rules.md`.
pub fn document() -> String {
    let mut rules: Vec<&&Rule> = RULES.iter().collect();
    rules.sort_by_key(|rule| rule.name);
    let mut text = String::from(
        "# Rules\n\nWhat `glashaus check` looks for, besides mistakes of form. `glashaus explain <rule>` says the \
         same. This file is written from the rules themselves; a test compares it with them.\n\nThe examples are \
         files of the content folder; what is not shown is fine.\n\n",
    );
    for rule in &rules {
        text.push_str(&format!("- [`{}`](#{}): {}\n", rule.name, rule.name, first_sentence(rule)));
    }
    for rule in rules {
        let doc = &rule.doc;
        text.push_str(&format!("\n## {}\n\n{}\n\n{}\n\n", rule.name, doc.what, doc.why));
        for Basis { name, url } in doc.basis {
            text.push_str(&match url.is_empty() {
                true => format!("- {name}\n"),
                false => format!("- [{name}]({url})\n"),
            });
        }
        text.push_str(&format!("\nIt finds something here:\n\n```text\n{}```\n", doc.bad));
        text.push_str(&format!("\nand nothing here:\n\n```text\n{}```\n\n{}\n", doc.good, level(rule)));
        if !doc.configure.is_empty() {
            text.push_str(&format!("\n{}\n", doc.configure));
        }
    }
    text
}

fn level(rule: &Rule) -> String {
    match rule.adjustable {
        true => format!(
            "Level: `{} = \"error\"`, `\"warning\"`, `\"info\"` or `\"off\"` under `[rules]` in `site.toml`.",
            rule.name
        ),
        false => "Its level is fixed.".to_owned(),
    }
}

fn indented(archive: &str) -> String {
    archive.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

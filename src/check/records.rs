//! Records hold together: the files they name are there, and rows have names of their own.

use std::collections::BTreeMap;

use super::{Basis, Check, Context, Doc, Rule};
use crate::diag::{Diagnostic, Span};
use crate::model::download::FOLDER;
use crate::model::form::{Seen, nearest, walk};
use crate::model::records::document::Document;

/// A document names a file that is not there.
pub const FILE_MISSING: Rule = Rule {
    name: "file-missing",
    check: Check::Site(files),
    adjustable: false,
    doc: Doc {
        what: "The files that a document names are in the folder `files/`.",
        why: "The page offers a download; a reader who wants the agreement would find an error instead.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- documents/avv.toml --
title = { en = "Data processing agreement", de = "Auftragsverarbeitungsvertrag" }
kind = "dpa"
availability = "public"
file = { de = "files/avv.pdf" }
"#,
        good: r#"-- documents/avv.toml --
title = { en = "Data processing agreement", de = "Auftragsverarbeitungsvertrag" }
kind = "dpa"
availability = "public"
file = { de = "files/avv.pdf" }
-- files/avv.pdf --
%PDF-1.7
"#,
        configure: "",
    },
};
/// Two rows of a list have one id.
pub const DUPLICATE_ID: Rule = Rule {
    name: "duplicate-id",
    check: Check::Site(ids),
    adjustable: false,
    doc: Doc {
        what: "No two rows of one list bear the same `id`.",
        why: "Texts and the fact sheet name a row by its id; with two of them nobody can say which value is meant.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- incident-policy.toml --
[[deadlines]]
id = "customer"
recipient = "customer"
within = "24h"

[[deadlines]]
id = "customer"
recipient = "public"
within = "7d"
"#,
        good: r#"-- incident-policy.toml --
[[deadlines]]
id = "customer"
recipient = "customer"
within = "24h"

[[deadlines]]
id = "public"
recipient = "public"
within = "7d"
"#,
        configure: "",
    },
};

fn files(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    let files = site.all::<Document>().flat_map(|(_, document)| document.file.iter());
    for file in files.flat_map(|files| files.0.values()) {
        if site.downloads.contains_key(file.as_str()) {
            continue;
        }
        let known: Vec<&str> = site.downloads.keys().map(|path| &**path).collect();
        let named = format!("{FOLDER}{}", file.value);
        let near = known.iter().find(|path| **path == named).copied().or_else(|| nearest(&file.value, &known));
        let finding = Diagnostic::error("file-missing", file.span.clone()).with("path", file.value.as_str());
        findings.push(match near {
            Some(near) => finding.with("suggestion", near).edit(file.span.clone(), format!("\"{near}\"")),
            None => finding,
        });
    }
}

fn ids(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for form in context.site.forms() {
        walk(form, &mut |value| {
            let Seen::List(items) = value else { return };
            let mut taken: BTreeMap<&str, &Span> = BTreeMap::new();
            for item in items {
                let Seen::Form(row) = item else { continue };
                let Some(Seen::Words(id, Some(span))) = row.get("id") else { continue };
                if let Some(first) = taken.get(id) {
                    findings.push(
                        Diagnostic::error("duplicate-id", span.clone())
                            .with("name", id)
                            .label((*first).clone(), "label-first"),
                    );
                } else {
                    taken.insert(id, span);
                }
            }
        });
    }
}

//! What would be published: no request to another host, no file that is not for everybody.

use super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Concern, Diagnostic};
use crate::model::life::AnyForm;
use crate::model::records::document::Document;
use crate::output::Output;

/// A published style sheet loads something from another host (GDPR; LG München I, 20 January 2022,
/// 3 O 17493/20). Templates of a site's own are not looked at.
pub const THIRD_PARTY_REQUEST: Rule = Rule {
    name: "third-party-request",
    check: Check::Output(check),
    adjustable: false,
    doc: Doc {
        what: "No published style sheet loads a font, picture or another style sheet from another host.",
        why: "Each visit would tell that host the reader’s address, without consent. German courts have awarded \
            damages for a font.",
        basis: &[
            Basis { name: "GDPR Art. 6(1)", url: GDPR },
            Basis {
                name: "LG München I, 20 January 2022, 3 O 17493/20",
                url: "https://www.gesetze-bayern.de/Content/Document/Y-300-Z-GRURRS-B-2022-N-612",
            },
        ],
        bad: r#"-- theme/styles/main.scss --
body { background: url("https://fonts.example/paper.png"); }
"#,
        good: r#"-- theme/styles/main.scss --
body { background: url("/assets/paper.png"); }
"#,
        configure: "",
    },
};

fn check(_: &Context<'_>, output: &Output, findings: &mut Vec<Diagnostic>) {
    for (path, artifact) in output.iter().filter(|(path, _)| path.ends_with(".css")) {
        // Names in CSS are the same in capitals.
        let text = String::from_utf8_lossy(&artifact.bytes).to_ascii_lowercase();
        if ["url(", "@import"].iter().any(|name| text.split(name).skip(1).any(leads_elsewhere)) {
            findings
                .push(Diagnostic::error("third-party-request", None).concern(Concern::Structure).with("path", &**path));
        }
    }
}

/// The file of a document that is not for everybody stands in the output.
pub const RESTRICTED_LEAK: Rule = Rule {
    name: "restricted-leak",
    check: Check::Output(restricted),
    adjustable: false,
    doc: Doc {
        what: "The file of a document that is on request, under a non-disclosure agreement or only planned does \
            not stand in what would be published, under whatever name. Files are compared by their content.",
        why: "A penetration test report that everybody can download is a breach of its own.",
        basis: &[Basis { name: "GDPR Art. 32", url: GDPR }],
        bad: r#"-- documents/pentest.toml --
title = { en = "Penetration test", de = "Penetrationstest" }
kind = "pentest"
availability = "nda"
file = "files/pentest.pdf"
-- documents/summary.toml --
title = { en = "Summary", de = "Zusammenfassung" }
kind = "report"
availability = "public"
file = "files/summary.pdf"
-- files/pentest.pdf --
%PDF-1.7 the whole report
-- files/summary.pdf --
%PDF-1.7 the whole report
"#,
        good: r#"-- documents/pentest.toml --
title = { en = "Penetration test", de = "Penetrationstest" }
kind = "pentest"
availability = "nda"
file = "files/pentest.pdf"
-- documents/summary.toml --
title = { en = "Summary", de = "Zusammenfassung" }
kind = "report"
availability = "public"
file = "files/summary.pdf"
-- files/pentest.pdf --
%PDF-1.7 the whole report
-- files/summary.pdf --
%PDF-1.7 its summary
"#,
        configure: "A document becomes downloadable with `availability = \"public\"`.",
    },
};

fn restricted(context: &Context<'_>, output: &Output, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    let documents = site.all::<Document>().filter(|(_, document)| document.is_draft() || !document.is_public());
    for (record, document) in documents {
        for file in document.file.iter().flat_map(|files| files.0.values()) {
            let Some(download) = site.downloads.get(file.as_str()) else { continue };
            // By its content: the same file may stand in the output under another name.
            for (path, _) in output.iter().filter(|(_, artifact)| artifact.bytes == download.bytes) {
                findings.push(
                    Diagnostic::error("restricted-leak", file.span.clone())
                        .concern(Concern::Structure)
                        .with("path", &**path)
                        .with("document", record.id.as_str()),
                );
            }
        }
    }
}

/// Whether the address at the start of a piece of CSS names a host.
fn leads_elsewhere(rest: &str) -> bool {
    let address = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
    ["//", "http:", "https:"].iter().any(|start| address.starts_with(start))
}

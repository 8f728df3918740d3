//! What would be published: no request to another host, no file that is not for everybody.

use super::{Basis, Check, Context, Doc, GDPR, Rule, requests};
use crate::diag::{Concern, Diagnostic, Span};
use crate::model::life::AnyForm;
use crate::model::records::document::Document;
use crate::output::{Artifact, Output};

/// A published file loads something from another host (GDPR; LG München I, 20 January 2022, 3 O 17493/20).
pub const THIRD_PARTY_REQUEST: Rule = Rule {
    name: "third-party-request",
    check: Check::Output(check),
    adjustable: false,
    doc: Doc {
        what: "No published page, style sheet or script loads anything from another host: fonts, pictures, frames, scripts. Links that readers follow themselves are fine.",
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

fn check(context: &Context<'_>, output: &Output, findings: &mut Vec<Diagnostic>) {
    let base = context.site.config.base_url.as_ref().map(|base| base.value.0.to_ascii_lowercase());
    let own = base.as_deref().and_then(|base| base.split("//").nth(1)?.split(['/', ':']).next());
    for (path, artifact) in texts(output) {
        if let Some(address) = requests::elsewhere(path, &String::from_utf8_lossy(&artifact.bytes), own) {
            findings.push(
                Diagnostic::error("third-party-request", None)
                    .concern(Concern::Structure)
                    .with("path", path)
                    .with("host", address),
            );
        }
    }
}

/// A published script keeps data on the reader's device.
pub const COOKIES: Rule = Rule {
    name: "cookies",
    check: Check::Output(cookies),
    adjustable: true,
    doc: Doc {
        what: "No published page or script sets a cookie or keeps data in the browser’s storage, and no header does.",
        why: "What a page keeps on the reader’s device needs consent unless the reader asked for it. A trust center \
            needs nothing, and so needs no banner.",
        basis: &[
            Basis { name: "§ 25 TDDDG", url: "https://www.gesetze-im-internet.de/ttdsg/__25.html" },
            Basis { name: "Art. 11.7a Telecommunicatiewet", url: "https://wetten.overheid.nl/BWBR0009950/" },
        ],
        bad: r#"-- theme/templates/page.html --
<!doctype html><html lang="en"><title>Trust</title><script>localStorage.setItem("seen", "1")</script></html>
"#,
        good: r#"-- theme/templates/page.html --
<!doctype html><html lang="en"><title>Trust</title><p>No localStorage here.</p></html>
"#,
        configure: "Looks at scripts in pages and beside them, and at `_headers`.",
    },
};

fn cookies(_: &Context<'_>, output: &Output, findings: &mut Vec<Diagnostic>) {
    for (path, artifact) in texts(output) {
        if let Some(name) = requests::storage(path, &String::from_utf8_lossy(&artifact.bytes)) {
            findings
                .push(Diagnostic::error("cookies", None).concern(Concern::Law).with("path", path).with("name", name));
        }
    }
}

/// The files that browsers read as pages, styles, scripts or headers.
fn texts(output: &Output) -> impl Iterator<Item = (&str, &Artifact)> {
    let read = |path: &str| {
        path == "_headers" || [".html", ".css", ".js", ".mjs", ".svg"].iter().any(|end| path.ends_with(end))
    };
    output.iter().map(|(path, artifact)| (&**path, artifact)).filter(move |(path, _)| read(path))
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
                let leak = |place: &Span| {
                    Diagnostic::error("restricted-leak", place.clone())
                        .concern(Concern::Structure)
                        .with("path", &**path)
                        .with("document", record.id.as_str())
                };
                findings.push(match published(context, path) {
                    Some(place) => leak(place).label(file.span.clone(), "label-restricted"),
                    None => leak(&file.span),
                });
            }
        }
    }
}

/// Where a public document names the file that is published under a path.
fn published<'a>(context: &'a Context<'_>, path: &str) -> Option<&'a Span> {
    let public = context.site.all::<Document>().filter(|(_, document)| !document.is_draft() && document.is_public());
    let mut files = public.flat_map(|(_, document)| document.file.iter().flat_map(|files| files.0.values()));
    files.find(|file| path == file.as_str()).map(|file| &file.span)
}

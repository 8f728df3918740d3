//! What would be published: no request to another host, no file that is not for everybody.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Basis, Check, Context, Doc, GDPR, Rule, requests};
use crate::diag::{Argument, Concern, Diagnostic, Span};
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
    let mut causes = Causes::default();
    for (path, artifact) in texts(output) {
        for address in requests::elsewhere(path, &String::from_utf8_lossy(&artifact.bytes), own) {
            causes.add(context, path, &[&address, requests::host(&address)]);
        }
    }
    findings.extend(causes.told("third-party-request", Concern::Structure));
}

/// What is wrong with published files, once for each place in the sources that makes it so.
#[derive(Default)]
struct Causes {
    /// By the words that were looked for: where they stand in the sources.
    known: BTreeMap<String, Option<Span>>,
    /// By place, or by words that stand nowhere: those words, and the published files.
    found: BTreeMap<(Option<(Arc<str>, usize)>, String), (Option<Span>, String, BTreeSet<String>)>,
}

impl Causes {
    /// Words found in a published file, in small letters, and what to look for in their place where no source
    /// has them.
    fn add(&mut self, context: &Context<'_>, path: &str, words: &[&str]) {
        let place = self.known.entry(words[0].to_owned()).or_insert_with(|| written(context, words)).clone();
        let key = match &place {
            Some(place) => (Some((Arc::clone(&place.file), place.start)), String::new()),
            None => (None, words[words.len() - 1].to_owned()),
        };
        let (_, _, paths) = self.found.entry(key).or_insert_with(|| (place, words[0].to_owned(), BTreeSet::new()));
        paths.insert(path.to_owned());
    }

    fn told(self, rule: &'static str, concern: Concern) -> impl Iterator<Item = Diagnostic> {
        self.found.into_values().map(move |(place, words, paths)| {
            let more = i64::try_from(paths.len().saturating_sub(1)).unwrap_or(i64::MAX);
            Diagnostic::error(rule, place)
                .concern(concern)
                .with("path", paths.into_iter().next().unwrap_or_default())
                .with("more", Argument::Number(more))
                .with("words", words)
        })
    }
}

/// Where a source says one of these words, in whatever letters: the site's own theme before all else.
fn written(context: &Context<'_>, words: &[&str]) -> Option<Span> {
    let (theme, rest): (Vec<_>, Vec<_>) =
        context.sources.files.iter().partition(|(path, _)| path.starts_with("theme/"));
    words.iter().find_map(|word| {
        theme.iter().chain(&rest).find_map(|(path, file)| {
            let text = std::str::from_utf8(&file.bytes).ok()?;
            let at = text.to_ascii_lowercase().find(word)?;
            Some(Span::new(path, at..at + word.len()))
        })
    })
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

fn cookies(context: &Context<'_>, output: &Output, findings: &mut Vec<Diagnostic>) {
    let mut causes = Causes::default();
    for (path, artifact) in texts(output) {
        for name in requests::storage(path, &String::from_utf8_lossy(&artifact.bytes)) {
            causes.add(context, path, &[name]);
        }
    }
    findings.extend(causes.told("cookies", Concern::Law));
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

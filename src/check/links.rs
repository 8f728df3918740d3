//! Links by id and anchor lead somewhere, and to nothing that must not be shown.

use std::collections::{BTreeMap, BTreeSet};

use super::{Basis, Check, Context, Doc, Rule};
use crate::diag::{Argument, Diagnostic};
use crate::model::Site;
use crate::model::form::nearest;
use crate::model::kind::Kind;
use crate::model::page::PageForm;
use crate::model::record::Record;
use crate::model::subprocessor::Subprocessor;
use crate::plan::scope::{Goal, LinkUse};

/// A link names a page or record that does not exist.
pub const LINK_BROKEN: Rule = Rule {
    name: "link-broken",
    check: Check::Site(broken),
    adjustable: false,
    doc: Doc {
        what: "Links by id (`page:…`, `sub:…`, `doc:…`) name something that exists.",
        why: "A link that leads nowhere ends the search for an answer, usually in a mail to support.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- pages/index.en.md --
+++
title = "Trust"
+++

What to do [when something happens](page:incident).
"#,
        good: r#"-- pages/index.en.md --
+++
title = "Trust"
+++

What to do [when something happens](page:incidents).
"#,
        configure: "Addresses on other hosts are not looked up.",
    },
};
/// A link names an anchor that its page does not have.
pub const ANCHOR_BROKEN: Rule = Rule {
    name: "anchor-broken",
    check: Check::Site(anchors),
    adjustable: false,
    doc: Doc {
        what: "A link to a place on a page (`page:incidents#channels`) names a heading or table that the page \
            has in that language.",
        why: "The browser stays at the top of the page without a word, and the reader believes to be in the \
            right place.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- pages/index.en.md --
+++
title = "Trust"
+++

[How to reach us](page:incidents#chanels).
"#,
        good: r#"-- pages/index.en.md --
+++
title = "Trust"
+++

[How to reach us](page:incidents#channels).
"#,
        configure: "Headings keep their address across languages with an id of their own: `## Channels {#channels}`.",
    },
};
/// A link names something that is a draft, not announced yet, or not for everybody.
pub const UNPUBLISHED: Rule = Rule {
    name: "unpublished-reference",
    check: Check::Site(unpublished),
    adjustable: false,
    doc: Doc {
        what: "No published text links to a draft, to something that is not announced yet, or to a file that no public \
            document offers.",
        why: "The link would lead nowhere, and its words would give away what is not public.",
        basis: &[Basis { name: "Common sense", url: "" }],
        bad: r#"-- pages/index.en.md --
+++
title = "Trust"
+++

Our [plans](page:plans).
-- pages/plans.en.md --
+++
title = "Plans"
draft = true
+++
-- pages/plans.de.md --
+++
title = "Pläne"
draft = true
+++
"#,
        good: r#"-- pages/index.en.md --
+++
title = "Trust"
+++

Our [plans](page:plans).
-- pages/plans.en.md --
+++
title = "Plans"
+++
-- pages/plans.de.md --
+++
title = "Pläne"
+++
"#,
        configure: "",
    },
};

fn broken(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Context { site, plan, .. } = *context;
    for link in plan.pages.iter().flat_map(|page| &page.links) {
        match &link.goal {
            Goal::Unknown { known } => {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let (kind, id) = link.target.split_once(':').unwrap_or(("", &link.target));
                let finding = about("link-broken", link);
                let meant = nearest(id, &known)
                    .filter(|_| !kind.is_empty())
                    .map(|near| format!("{kind}:{near}"))
                    .or_else(|| meant(site, id));
                findings.push(match meant {
                    Some(meant) => finding.with("suggestion", meant),
                    None => finding,
                });
            }
            Goal::UnknownKind => {
                let kinds: Vec<Argument> = Kind::all()
                    .map(Kind::scheme)
                    .filter(|scheme| !scheme.is_empty())
                    .map(|scheme| Argument::Text(format!("{scheme}:")))
                    .collect();
                findings
                    .push(about("link-broken", link).message("link-broken-kind").with("known", Argument::List(kinds)));
            }
            Goal::Page { .. } | Goal::SamePage { .. } | Goal::Unpublished => {}
        }
    }
}

/// The link that a title, the name of a file or an address without `https://` was meant to be.
fn meant(site: &Site, written: &str) -> Option<String> {
    if written.starts_with("www.") {
        return Some(format!("https://{written}"));
    }
    let path = written.trim_matches('/').trim_end_matches(".html");
    let name = path.rsplit('/').next().unwrap_or(path);
    let id = name.split('.').next().unwrap_or(name);
    let title = |page: &Record<PageForm, PageForm>| {
        let titles = page.texts.values().map(|text| &text.front.title).chain([&page.fields.title]);
        titles.flatten().any(|title| title.says(written))
    };
    let page = site.pages.iter().find(|(known, page)| **known == id || title(page)).map(|(id, _)| format!("page:{id}"));
    page.or_else(|| {
        let called = |record: &Record<Subprocessor>| record.fields.name.as_ref().is_some_and(|name| name.says(written));
        let mut records = site.subprocessors.iter();
        records.find(|(known, record)| **known == id || called(record)).map(|(id, _)| format!("sub:{id}"))
    })
}

fn anchors(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    let anchors: BTreeMap<&str, &str> = plan.pages.iter().map(|page| (page.url.as_str(), &*page.anchors)).collect();
    // A page without a translation stands in every language with the same words: told once.
    let mut told = BTreeSet::new();
    for page in &plan.pages {
        for link in &page.links {
            let (url, anchor) = match &link.goal {
                Goal::Page { url, anchor } => (url.as_str(), anchor),
                Goal::SamePage { anchor } if !anchor.is_empty() => (page.url.as_str(), anchor),
                _ => continue,
            };
            let Some(known) = anchors.get(url).filter(|known| known.lines().all(|known| known != anchor)) else {
                continue;
            };
            if !told.insert(&link.span) {
                continue;
            }
            let known: Vec<&str> = known.lines().collect();
            let finding = about("anchor-broken", link).with("anchor", anchor.as_str()).with("page", url);
            findings.push(match nearest(anchor, &known) {
                Some(near) => finding.with("suggestion", near),
                None => finding,
            });
        }
    }
}

fn unpublished(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let plan = context.plan;
    let links = plan.pages.iter().flat_map(|page| &page.links);
    findings.extend(links.filter(|link| link.goal == Goal::Unpublished).map(|link| {
        let finding = about("unpublished-reference", link);
        // A file has no page that could be published: only a public document gives it to readers.
        match context.site.downloads.contains_key(link.target.as_str()) {
            true => finding.message("unpublished-reference-file"),
            false => finding,
        }
    }));
}

fn about(rule: &'static str, link: &LinkUse) -> Diagnostic {
    Diagnostic::error(rule, link.span.clone()).with("target", link.target.as_str()).with("name", link.target.as_str())
}

//! Nothing that was meant to be filled in is published.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::super::wording::Told;
use super::super::{Basis, Check, Context, Doc, Rule};
use crate::diag::{Concern, Diagnostic, Severity, Span};
use crate::model::form::{Form, Seen, walk};
use crate::model::records::glossary::Glossary;

/// A text or value is a placeholder.
pub const PLACEHOLDER: Rule = Rule {
    name: "placeholder",
    check: Check::Words(check, values),
    adjustable: true,
    doc: Doc {
        what: "Neither pages nor records hold what somebody meant to fill in later: “TODO”, “TBD”, “XX”, “Lorem ipsum”, “[Name]”, “xx.xx.xxxx”, a name of nobody, or a value that is nothing but dots, as `glashaus init` writes it.",
        why: "A trust center answers questions. A forgotten placeholder tells readers that nobody has read the page before it was published.",
        basis: &[Basis { name: "Good style", url: "" }],
        bad: r#"-- pages/contact.en.md --
+++
title = "Contact"
+++

Write to [name of the officer], last reviewed on xx.xx.xxxx.
"#,
        good: r#"-- pages/contact.en.md --
+++
title = "Contact"
+++

Write to our security team, last reviewed on 3 March 2026.
"#,
        configure: "Silent in code, quotations and drafts. “N.N.” for a post that is not filled yet is a warning.",
    },
};

fn check(_: &Context<'_>, told: &Told<'_>, findings: &mut Vec<Diagnostic>) {
    // The same for all languages is heard once a language.
    for version in told.versions.iter().take(if told.own { usize::MAX } else { 1 }) {
        for said in version.said.iter().filter(|said| said.hints.stand_in || may_hold(&said.passage.text)) {
            for found in placeholders(&said.passage.text) {
                findings.push(finding(said.span(found.range.clone()), said.words(found.range), found.message));
            }
        }
    }
}

/// Values that are no texts of a language, and the texts of the glossary, which no rule over wording hears.
fn values(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let site = context.site;
    let pages = site.pages.values().map(|page| &*page.fields as _);
    for form in site.forms().chain(pages) {
        let glossary = form.form() == <Glossary as Form>::NAME;
        walk(form, &mut |value| match value {
            Seen::Words(words, Some(span)) => judge(words, span, findings),
            Seen::Text(text) if glossary => {
                text.words().iter().for_each(|words| judge(words, &text.span, findings));
            }
            _ => {}
        });
    }
}

fn judge(words: &str, span: &Span, findings: &mut Vec<Diagnostic>) {
    if let Some(found) = placeholders(words).into_iter().next() {
        findings.push(finding(span.clone(), words, found.message));
    }
}

fn finding(span: Span, words: &str, message: &'static str) -> Diagnostic {
    let severity = if message == NOBODY { Severity::Warning } else { Severity::Error };
    Diagnostic::error(PLACEHOLDER.name, span)
        .message(message)
        .severity(severity)
        .concern(Concern::Law)
        .with("words", words.trim())
}

const NOBODY: &str = "placeholder-nobody";

struct Found {
    range: Range<usize>,
    message: &'static str,
}

/// Words that only ever stand in for others, in small letters.
const WORDS: [&str; 18] = [
    "todo",
    "fixme",
    "tbd",
    "tbc",
    "tba",
    "t.b.d",
    "t.b.c",
    "t.b.a",
    "n.t.b",
    "n.n.b",
    "xx",
    "xxx",
    "xxxx",
    "xxxxx",
    "platzhalter",
    "platzhaltertext",
    "blindtext",
    "mustermann",
];

/// Several words that do.
static PHRASES: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let mut phrases = AhoCorasick::builder();
    phrases.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
    phrases.build(STAND_INS).expect("few short phrases")
});

const STAND_INS: [&str; 44] = [
    "lorem ipsum",
    "dolor sit amet",
    "to be defined",
    "to be determined",
    "to be confirmed",
    "to be completed",
    "to be added",
    "to be decided",
    "to be announced",
    "insert text",
    "insert name",
    "insert date",
    "insert here",
    "placeholder text",
    "dummy text",
    "sample text",
    "your company name",
    "john doe",
    "jane doe",
    "noch zu klären",
    "noch zu ergänzen",
    "noch auszufüllen",
    "noch einzufügen",
    "wird noch ergänzt",
    "wird nachgereicht",
    "hier einfügen",
    "text einfügen",
    "bitte ergänzen",
    "bitte ausfüllen",
    "bitte einfügen",
    "text folgt",
    "inhalt folgt",
    "folgt noch",
    "folgt in kürze",
    "max muster",
    "nader te bepalen",
    "nog te bepalen",
    "nog in te vullen",
    "nog invullen",
    "nog aan te vullen",
    "hier invullen",
    "volgt nog",
    "tekst volgt",
    "voorbeeldtekst",
];

/// What may stand in square brackets.
const BRACKETS: [&str; 22] = [
    "sic",
    "at",
    "dot",
    "pdf",
    "xlsx",
    "csv",
    "docx",
    "json",
    "zip",
    "en",
    "de",
    "nl",
    "fr",
    "redacted",
    "geschwärzt",
    "gelöscht",
    "weggelaten",
    "omitted",
    "auszug",
    "x",
    "ist",
    "note",
];

/// Whether a word, which holds nothing but letters and digits, may be a placeholder or part of one.
pub fn may_stand_in(word: &str) -> bool {
    WORDS.contains(&word) || is_mask_part(word) || matches!(word, "ipsum" | "t" | "n") || is_mask(word)
}

/// Whether a text may hold a placeholder although none of its words is one.
fn may_hold(text: &str) -> bool {
    is_brief(text) || text.contains(['[', '{', '<', '_', '…'])
}

/// Whether a text says little besides a phrase that is to be replaced.
fn is_brief(text: &str) -> bool {
    const MOST_WORDS: usize = 8;
    text.split_whitespace().nth(MOST_WORDS).is_none()
}

/// The placeholders in a text.
fn placeholders(text: &str) -> Vec<Found> {
    let whole = text.trim();
    let start = text.len() - text.trim_start().len();
    let all = |message| vec![Found { range: start..start + whole.len(), message }];
    let dots =
        whole.chars().all(|c| matches!(c, '…' | '.' | '?' | '_' | ' ')) && (whole.contains('…') || whole.len() > 1);
    if !whole.is_empty() && (dots || whole == "?") {
        return all("placeholder");
    }
    if matches!(whole, "N.N." | "N. N." | "NN" | "n.n." | "n. n.") {
        return all(NOBODY);
    }
    let mut found = Vec::new();
    for (at, word) in words(text) {
        let range = at..at + word.len();
        // Small letters say "todo" and "xx" as well; "Tba" would be a name.
        let is_name = || word.len() < 4 && word.contains(char::is_lowercase) && word.contains(char::is_uppercase);
        let known = WORDS.iter().any(|known| known.eq_ignore_ascii_case(word)) && !is_name();
        if (known || is_mask(word)) && !is_quoted(text, &range) {
            found.push(Found { range, message: "placeholder" });
        } else if matches!(word, "N.N") {
            found.push(Found { range, message: NOBODY });
        }
    }
    // A phrase is about all that a text says, apart from the one that fills whole paragraphs.
    let brief = is_brief(text);
    let phrases = PHRASES.find_iter(text).map(|found| found.range()).filter(|range| {
        let apart = !text[..range.start].ends_with(char::is_alphanumeric)
            && !text[range.end..].starts_with(char::is_alphanumeric);
        let fills = text[range.clone()].to_ascii_lowercase().contains("ipsum");
        apart && !is_quoted(text, range) && (fills || brief && is_last(text, range))
    });
    found.extend(phrases.map(|range| Found { range, message: "placeholder" }));
    found.extend(gaps(text).into_iter().map(|range| Found { range, message: "placeholder" }));
    found.sort_by_key(|found| (found.range.start, std::cmp::Reverse(found.range.end)));
    // One in another is the same.
    found.dedup_by(|later, earlier| later.range.start < earlier.range.end);
    found
}

/// Whether a text ends with a phrase: "to be decided", not "to be decided after the audit".
fn is_last(text: &str, range: &Range<usize>) -> bool {
    !text[range.end..].trim_start().starts_with(char::is_alphanumeric)
}

/// Words with the full stops, slashes and hyphens inside them, and where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let split = text.split(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '(' | ')'
                    | '['
                    | ']'
                    | '"'
                    | ','
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | '*'
                    | '…'
                    | '„'
                    | '“'
                    | '”'
                    | '‘'
                    | '’'
                    | '«'
                    | '»'
            )
    });
    let base = text.as_ptr() as usize;
    split.map(move |word| (word.as_ptr() as usize - base, word)).filter_map(|(at, word)| {
        let start = word.len() - word.trim_start_matches(['.', '-', '/', '+']).len();
        let word = word.trim_matches(['.', '-', '/', '+']);
        (!word.is_empty()).then_some((at + start, word))
    })
}

/// Years that are not known yet.
const YEARS: [&str; 4] = ["20xx", "19xx", "202x", "203x"];

/// Whether a word is the mask of a date or number: "xx.xx.xxxx", "TT.MM.JJJJ", "20XX", "00.00.0000".
fn is_mask(word: &str) -> bool {
    let parts = || word.split(['.', '/', '-']);
    let date = word.len() >= 8 && parts().count() == 3 && parts().all(is_mask_part);
    date || YEARS.iter().any(|year| year.eq_ignore_ascii_case(word))
}

/// Whether a part of a date is a mask: "xx", "TT", "JJJJ", "00".
fn is_mask_part(part: &str) -> bool {
    let first = part.chars().next().unwrap_or(' ').to_ascii_lowercase();
    let same = "xtdmjy0_".contains(first) && part.chars().all(|c| c.eq_ignore_ascii_case(&first));
    part.len() >= 2 && same || part.eq_ignore_ascii_case(YEARS[0])
}

/// `[Name]`, `{{firma}}`, `<Datum>`, `____`.
fn gaps(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text.contains(['[', '{', '<', '_']) {
        return found;
    }
    for (open, close) in [("[", "]"), ("{{", "}}"), ("<<", ">>")] {
        let mut from = 0;
        while let Some(at) = text[from..].find(open).map(|at| from + at) {
            let inside = at + open.len();
            let Some(end) = text[inside..].find(close).map(|length| inside + length) else { break };
            let words = text[inside..end].trim();
            let plain =
                words.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '/' | '.' | '_' | '…' | ','))
                    && words.chars().any(char::is_alphabetic)
                    || words == "…" && open != "[";
            let short = words.split_whitespace().count() <= 6;
            if plain
                && short
                && !BRACKETS.contains(&words.to_lowercase().as_str())
                && !is_quoted(text, &(at..end))
                && !text[end + close.len()..].trim_start().starts_with(['(', '[', ':'])
                && !is_of_directive(&text[..at])
            {
                found.push(at..end + close.len());
            }
            from = end + close.len();
        }
    }
    found.extend(text.match_indices("___").map(|(at, line)| at..at + line.len()).take(1));
    found
}

/// Whether brackets belong to a value or block that is written wrongly (`:sub [azure]`), which is found by itself.
fn is_of_directive(before: &str) -> bool {
    let name = before.trim_end().trim_end_matches(|c: char| c.is_alphanumeric() || c == '-');
    name.ends_with(':') && name.len() < before.trim_end().len()
}

/// Whether quotation marks stand around it.
fn is_quoted(text: &str, range: &Range<usize>) -> bool {
    let marks = |c: char| matches!(c, '„' | '“' | '”' | '"' | '‘' | '’' | '‚' | '«' | '»');
    text[..range.start].ends_with(marks) && text[range.end..].starts_with(|c| marks(c) || c == '.')
}

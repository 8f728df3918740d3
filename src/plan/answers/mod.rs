//! The questions that everybody asks who reviews a trust center, each answered in a line or two.
//!
//! Enters: the records as they are known today. Leaves: a block of questions, each with its answer and
//! a link to the place that holds the whole. Forbidden here: facts that no record holds; a question
//! without a record behind it is left out.

mod evidence;
mod operation;
mod people;
mod places;
mod security;
mod sentence;

use std::collections::{BTreeMap, BTreeSet};

use super::PlannedPage;
use super::blocks::{attribute, named_keys};
use super::planned::Planned;
use super::scope::{AnyKnown, Scope, Whole};
use super::view::{AnswerView, Block, TextView};
use crate::locale::{Lang, When};
use crate::model::kind::Kind;
use crate::model::prose::Directive;

/// Anchors of finished pages by their addresses, a line each, so that a link never names one that is not there.
pub type Landmarks = BTreeMap<String, Box<str>>;

/// A question: its name in attributes and messages, and who answers it.
struct Question {
    key: &'static str,
    answer: fn(&Scope<'_>) -> Option<Answer>,
}

/// Every question in the order in which they are asked.
const QUESTIONS: &[Question] = &[
    Question { key: "where", answer: places::stored },
    Question { key: "who", answer: people::processors },
    Question { key: "certificates", answer: evidence::certificates },
    Question { key: "availability", answer: operation::availability },
    Question { key: "encryption", answer: security::encryption },
    Question { key: "backups", answer: operation::backups },
    Question { key: "incidents", answer: security::incidents },
    Question { key: "deletion", answer: security::deletion },
    Question { key: "contacts", answer: people::contacts },
    Question { key: "documents", answer: evidence::documents },
];

/// What is said to a question.
struct Answer {
    /// The answer, then what belongs to it.
    lines: Vec<TextView>,
    /// When the records behind it were reviewed.
    reviewed: Vec<When>,
    /// Where the whole is said.
    goal: Goal,
}

/// Where the whole is said.
struct Goal {
    kind: Kind,
    /// The record, where it is one.
    id: Option<String>,
    /// Anchors on the page of the kind, the first that is there.
    anchors: &'static [&'static str],
}

impl Goal {
    fn kind(kind: Kind, anchors: &'static [&'static str]) -> Self {
        Self { kind, id: None, anchors }
    }

    fn record(kind: Kind, id: &str) -> Self {
        Self { kind, id: Some(id.to_owned()), anchors: &[] }
    }

    /// The address; `None` where the kind is shown nowhere.
    fn url(&self, scope: &Scope<'_>) -> Option<String> {
        let whole = scope.whole;
        if let Some(url) = self.id.as_ref().and_then(|id| whole.urls.of(self.kind, id, scope.lang)) {
            return Some(url.to_owned());
        }
        let page = whole.homes.get(&self.kind).map_or(self.kind.name(), String::as_str);
        let url = whole.urls.of(Kind::Page, page, scope.lang)?;
        let there = scope.landmarks.get(url);
        let anchor = self.anchors.iter().find(|anchor| there.is_some_and(|there| there.lines().any(|a| a == **anchor)));
        Some(anchor.map_or_else(|| url.to_owned(), |anchor| format!("{url}#{anchor}")))
    }
}

/// Whether a page shows answers.
pub fn stand_on<'a>(whole: &'a Whole<'a>, page: &Planned<'a>, lang: &'a Lang) -> bool {
    let written = |scope: Scope<'a>| page.blocks(&scope).any(|block| block.name.value == "answers");
    page.id == super::pages::INDEX || Scope::new(whole, lang).is_some_and(written)
}

/// The anchors of the pages on which kinds of records are shown.
pub fn landmarks<'p>(whole: &Whole<'_>, pages: impl Iterator<Item = &'p PlannedPage>) -> Landmarks {
    let languages = &whole.site.languages.all;
    let home = |(id, lang): (&String, &Lang)| whole.urls.of(Kind::Page, id, lang);
    let homes: BTreeSet<&str> =
        whole.homes.values().flat_map(|id| languages.iter().map(move |lang| (id, lang))).filter_map(home).collect();
    let pages = pages.filter(|page| homes.contains(page.url.as_str()));
    pages.map(|page| (page.url.clone(), page.anchors.clone())).collect()
}

/// The block as a text asks for it.
pub fn build(scope: &Scope<'_>, directive: &Directive) -> Vec<Block> {
    let keys: Vec<&str> = QUESTIONS.iter().map(|question| question.key).collect();
    let wanted = match attribute(directive, "questions") {
        Some(list) => named_keys(scope, list, &keys),
        None => keys,
    };
    blocks(scope, &wanted)
}

/// All questions.
pub fn standard(scope: &Scope<'_>) -> Vec<Block> {
    blocks(scope, &QUESTIONS.iter().map(|question| question.key).collect::<Vec<_>>())
}

/// The questions that the records answer; nothing where they answer none.
fn blocks(scope: &Scope<'_>, wanted: &[&str]) -> Vec<Block> {
    let answers: Vec<AnswerView> = wanted
        .iter()
        .filter_map(|key| {
            let question = QUESTIONS.iter().find(|question| question.key == *key)?;
            let answer = (question.answer)(scope).filter(|answer| !answer.lines.is_empty())?;
            let url = answer.goal.url(scope)?;
            // What rests on several reviews is no younger than the oldest of them.
            let reviewed = answer.reviewed.iter().min_by_key(|when| when.sort_key());
            Some(AnswerView {
                key: question.key.to_owned(),
                anchor: scope.anchor(&format!("answer-{key}")),
                question: scope.say(&format!("question-{key}")),
                url,
                lines: answer.lines,
                reviewed: reviewed.map(|when| scope.date(when)),
            })
        })
        .collect();
    if answers.is_empty() {
        return Vec::new();
    }
    let title = scope.say("answers-title");
    let level = scope.level_below();
    vec![Block::Answers { level, anchor: scope.heading(level, "answers", &title), title, answers }]
}

/// Records of a kind that are in use today, in the order of their lists.
fn current<'s, 'a>(scope: &'s Scope<'a>, kind: Kind) -> Vec<&'s AnyKnown<'a>> {
    let mut records: Vec<&AnyKnown<'a>> =
        scope.whole.of(kind).map(|(_, known)| known).filter(|known| scope.state(&known.phase).0 == "current").collect();
    // Records come in the order of their ids; equal positions keep it.
    records.sort_by_key(|known| known.fields.order().unwrap_or(i64::MAX));
    records
}

/// The fields of a file of which there is one, if it may be shown.
fn single<'s, F: 'static>(scope: &'s Scope<'_>, kind: Kind) -> Option<&'s F> {
    scope.whole.one(kind, kind.name())?.fields.as_any().downcast_ref()
}

/// When records were reviewed.
fn reviews<'k, 'a: 'k>(records: impl IntoIterator<Item = &'k AnyKnown<'a>>) -> Vec<When> {
    records.into_iter().filter_map(|known| known.fields.reviewed()).map(|when| when.value).collect()
}

/// When a file of which there is one was reviewed.
fn review_of(scope: &Scope<'_>, kind: Kind) -> Vec<When> {
    reviews(scope.whole.one(kind, kind.name()))
}

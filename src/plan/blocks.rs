//! Generated blocks: `::name{key="value"}` on a line of its own. One line here for each, and one for
//! each kind of record in [`records::SHAPES`].

use super::answers;
use super::changes::Changes;
use super::fields::{self, FieldView};
use super::latest;
use super::pictures;
use super::prose::unknown;
use super::records;
use super::scope::Scope;
use super::subprocessors::{COLUMNS, Selection};
use super::view::{Block, ChangeView};
use crate::diag::{Argument, Concern, Diagnostic, Severity, Spanned};
use crate::model::form::Choice;
use crate::model::kind::Kind;
use crate::model::prose::Directive;
use crate::model::subprocessor::Relation;

/// A kind of block.
struct BlockKind {
    name: &'static str,
    attributes: &'static [&'static str],
    build: fn(&Scope<'_>, &Directive) -> Vec<Block>,
}

/// Blocks with an order of their own.
const OWN: &[BlockKind] = &[
    BlockKind {
        name: "subprocessors",
        attributes: &["audience", "columns", "state", "optional", "relation", "caption"],
        build: subprocessors,
    },
    BlockKind { name: "answers", attributes: &["questions"], build: answers::build },
    BlockKind { name: "latest", attributes: &["count"], build: latest::build },
    BlockKind { name: "map", attributes: &["caption"], build: map },
    BlockKind { name: "changes", attributes: &["state", "of", "sub"], build: changes },
];

/// Every kind of block with the attributes it takes.
pub fn all() -> Vec<(&'static str, Vec<&'static str>)> {
    let own = OWN.iter().map(|kind| (kind.name, kind.attributes.to_vec()));
    own.chain(records::SHAPES.iter().map(|shape| (shape.block, shape.attributes()))).collect()
}

/// States of a record as attributes name them.
pub const STATES: &[&str] = &["current", "planned", "ended", "all"];

/// Builds a block; an unknown name or attribute is a finding.
pub fn build(scope: &Scope<'_>, directive: &Directive) -> Vec<Block> {
    let all = all();
    let Some((_, attributes)) = all.iter().find(|(name, _)| *name == directive.name.value) else {
        let known: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        unknown(scope, "unknown-directive", &directive.name, &known);
        return Vec::new();
    };
    for (key, _) in &directive.attributes {
        if !attributes.contains(&key.value.as_str()) {
            unknown(scope, "unknown-attribute", key, attributes);
        }
    }
    match OWN.iter().find(|kind| kind.name == directive.name.value) {
        Some(kind) => (kind.build)(scope, directive),
        None => records::of_block(&directive.name.value).map(|shape| shape.build(scope, directive)).unwrap_or_default(),
    }
}

/// The value of an attribute.
pub fn attribute<'d>(directive: &'d Directive, name: &str) -> Option<&'d Spanned<String>> {
    directive.attributes.iter().find(|(key, _)| key.value == name).map(|(_, value)| value)
}

/// The parts of a comma-separated value, each at its place.
pub fn comma_separated(list: &Spanned<String>) -> Vec<Spanned<String>> {
    // Where escapes make the letters stand elsewhere, the whole value is the place.
    let same = list.span.end - list.span.start == list.value.len();
    let mut start = 0;
    let mut parts = Vec::new();
    for part in list.value.split(',') {
        let name = part.trim();
        let offset = start + part.len() - part.trim_start().len();
        start += part.len() + 1;
        if !name.is_empty() {
            let span = if same { list.span.slice(offset..offset + name.len()) } else { list.span.clone() };
            parts.push(Spanned::new(name.to_owned(), span));
        }
    }
    parts
}

/// The keys that a comma-separated value names; one that is none of those known is a finding.
pub fn named_keys<'k>(scope: &Scope<'_>, list: &Spanned<String>, known: &[&'k str]) -> Vec<&'k str> {
    let named = comma_separated(list);
    named
        .iter()
        .filter_map(|name| {
            let key = known.iter().find(|key| **key == name.value).copied();
            if key.is_none() {
                unknown(scope, "unknown-field", name, known);
            }
            key
        })
        .collect()
}

/// An attribute that takes one of a few words.
pub fn word<'d>(scope: &Scope<'_>, directive: &'d Directive, name: &str, allowed: &[&str]) -> Option<&'d str> {
    let value = attribute(directive, name)?;
    if allowed.contains(&value.value.as_str()) {
        return Some(&value.value);
    }
    unknown_word(scope, value, allowed);
    None
}

/// Reports a word that an attribute does not take.
pub fn unknown_word(scope: &Scope<'_>, value: &Spanned<String>, allowed: &[&str]) {
    let list = allowed.iter().map(|word| Argument::from(*word)).collect();
    let mut finding = Diagnostic::error("unknown-value", value.span.clone())
        .with("value", value.value.as_str())
        .with("allowed", Argument::List(list));
    if let Some(near) = crate::model::form::nearest(&value.value, allowed) {
        finding = finding.with("suggestion", near).edit(value.span.clone(), near);
    }
    scope.report(finding);
}

/// What a block says about the picture of its records.
pub fn drawing(scope: &Scope<'_>, directive: &Directive) -> Option<Drawing> {
    match word(scope, directive, "drawing", &["true", "false", ONLY])? {
        "true" => Some(Drawing::Yes),
        "false" => Some(Drawing::No),
        _ => Some(Drawing::Only),
    }
}

/// The value of `drawing` that asks for the picture and nothing else.
const ONLY: &str = "only";

/// Whether a block asks for a picture and nothing else.
pub fn is_drawing_only(directive: &Directive) -> bool {
    attribute(directive, "drawing").is_some_and(|wish| wish.value == ONLY)
}

/// What the attribute `drawing` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// It is drawn, also of some records or of one.
    Yes,
    /// It is not drawn.
    No,
    /// It is drawn, and nothing else is shown.
    Only,
}

fn subprocessors(scope: &Scope<'_>, directive: &Directive) -> Vec<Block> {
    let relations: Vec<&str> = Relation::ALL.iter().map(|(_, word)| *word).collect();
    let selection = Selection {
        audience: attribute(directive, "audience").and_then(|audience| checked_audience(scope, audience)),
        state: word(scope, directive, "state", STATES).map(str::to_owned),
        optional: word(scope, directive, "optional", &["true", "false"]).map(|word| word == "true"),
        relation: word(scope, directive, "relation", &relations).and_then(Relation::from_word),
    };
    let columns = match attribute(directive, "columns") {
        Some(columns) => checked_columns(scope, columns),
        None => COLUMNS.iter().filter_map(|key| fields::find(key)).collect(),
    };
    let caption = attribute(directive, "caption").map(|caption| caption.value.clone());
    if scope.selected(&selection).is_empty() {
        only_drafts(scope, Kind::Subprocessor, directive);
    }
    vec![Block::Table(scope.subprocessor_table(&selection, &columns, caption))]
}

fn map(scope: &Scope<'_>, directive: &Directive) -> Vec<Block> {
    let blocks = pictures::map::blocks(scope, attribute(directive, "caption").map(|caption| caption.value.clone()));
    if blocks.is_empty() {
        return vec![Block::Notice { tone: "info".to_owned(), text: scope.no_subprocessors() }];
    }
    blocks
}

/// A list says that there is nothing although there are drafts: readers would believe it.
pub fn only_drafts(scope: &Scope<'_>, kind: Kind, directive: &Directive) {
    let drafts = scope.whole.site.drafts(kind);
    if !drafts.is_empty() {
        let drafts = drafts.into_iter().map(Argument::from).collect();
        scope.report(
            Diagnostic::error("only-drafts", directive.span.clone())
                .severity(Severity::Info)
                .concern(Concern::Law)
                .with("ids", Argument::List(drafts)),
        );
    }
}

fn checked_audience(scope: &Scope<'_>, audience: &Spanned<String>) -> Option<String> {
    if scope.audience(&audience.value).is_none() {
        let audiences = scope.whole.site.config.audiences.iter().flatten();
        let known: Vec<&str> = audiences.filter_map(|known| known.id.as_ref()).map(|id| id.value.as_str()).collect();
        // An editor may have written the name that readers see.
        let named = scope
            .whole
            .site
            .config
            .audiences
            .iter()
            .flatten()
            .find(|known| known.name.as_ref().is_some_and(|name| name.says(&audience.value)));
        match named.and_then(|known| known.id.as_ref()) {
            Some(id) => scope.report(
                Diagnostic::error("unknown-audience", audience.span.clone())
                    .with("name", audience.value.as_str())
                    .with("suggestion", id.value.as_str())
                    .edit(audience.span.clone(), id.value.as_str()),
            ),
            None => unknown(scope, "unknown-audience", audience, &known),
        }
    }
    Some(audience.value.clone())
}

/// The columns of a comma-separated list; `name` is always the first and may be named.
fn checked_columns(scope: &Scope<'_>, columns: &Spanned<String>) -> Vec<&'static FieldView> {
    let known: Vec<&str> = fields::FIELDS.iter().map(|field| field.key).chain(["name"]).collect();
    named_keys(scope, columns, &known).into_iter().filter_map(fields::find).collect()
}

fn changes(scope: &Scope<'_>, directive: &Directive) -> Vec<Block> {
    let state = word(scope, directive, "state", &["upcoming", "past", "all"]).unwrap_or("all");
    let kinds: Vec<&str> = std::iter::once(Kind::Subprocessor)
        .chain(records::SHAPES.iter().map(|shape| shape.kind))
        .map(Kind::name)
        .collect();
    let kind = word(scope, directive, "of", &kinds).and_then(Kind::from_name).unwrap_or(Kind::Subprocessor);
    let only = attribute(directive, "sub");
    if let Some(id) = only.filter(|id| scope.whole.one(kind, &id.value).is_none()) {
        let known: Vec<&str> = scope.whole.of(kind).map(|(id, _)| id).collect();
        unknown(scope, "unknown-reference", id, &known);
    }
    let only = only.map(|id| id.value.as_str());
    let level = scope.level_below();
    let mut blocks = Vec::new();
    for (name, upcoming) in [("upcoming", true), ("past", false)] {
        if state == "all" || state == name {
            blocks.push(changes_block(scope, level, name, scope.changes(Changes { kind, only, upcoming })));
        }
    }
    blocks
}

/// Changes below a heading of a level, or the sentence that there are none.
pub fn changes_block(scope: &Scope<'_>, level: u8, name: &str, changes: Vec<ChangeView>) -> Block {
    let title = scope.say(&format!("changes-{name}"));
    if changes.is_empty() {
        return Block::Notice { tone: "info".to_owned(), text: scope.say(&format!("changes-none-{name}")) };
    }
    Block::Changes { level, anchor: scope.heading(level, &format!("changes-{name}"), &title), title, changes }
}

/// The list of sub-processors as a page shows it that does not ask for anything else.
pub fn standard_list(scope: &Scope<'_>) -> Vec<Block> {
    let columns: Vec<&'static FieldView> = COLUMNS.iter().filter_map(|key| fields::find(key)).collect();
    let table = |state: &str| {
        let selection = Selection { state: Some(state.to_owned()), ..Selection::default() };
        (state == "current" || !scope.selected(&selection).is_empty())
            .then(|| Block::Table(scope.subprocessor_table(&selection, &columns, None)))
    };
    let mut blocks: Vec<Block> = [table("current"), table("planned")].into_iter().flatten().collect();
    blocks.extend(pictures::map::blocks(scope, None));
    blocks.push(changes_block(scope, 2, "upcoming", scope.changes(all_changes(true))));
    blocks.extend(table("ended"));
    blocks.push(changes_block(scope, 2, "past", scope.changes(all_changes(false))));
    blocks
}

fn all_changes(upcoming: bool) -> Changes<'static> {
    Changes { kind: Kind::Subprocessor, only: None, upcoming }
}

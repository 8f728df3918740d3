//! Findings as data.
//!
//! Enters: nothing. Leaves: [`Diagnostic`], [`Span`], [`Spanned`].
//! Forbidden here: words for people (they live in `report/`), I/O, any other module of the crate.

mod span;

pub use span::{Span, Spanned};

use std::collections::BTreeMap;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Must be mended: `check` exits 1.
    Error,
    /// Should be mended: `check` exits 1 with `--deny warnings`.
    Warning,
    /// Worth knowing.
    Info,
}

/// What a finding is about, which decides whether it stops a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// The content cannot be read as what it claims to be, a link leads nowhere, or something
    /// secret would be published. An error of this concern always stops a build.
    Structure,
    /// What the content says is missing, contradictory or unlawful. Shown by `build`; stops it
    /// only under `--strict`.
    Law,
}

/// A value inside a finding's words; put into the reader's language by `report/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Argument {
    /// Words of the source, a key, a path: shown as they are.
    Text(String),
    /// A count or an amount, for plural rules.
    Number(i64),
    /// A day, month, quarter, half or year in the notation of the content (`2026-11-22`, `2026-Q4`).
    Date(String),
    /// The identifier of a Fluent message that says it in each language (the name of a form or a type).
    Term(&'static str),
    /// Several values, joined as the language joins a list.
    List(Vec<Argument>),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A second place that helps to understand a finding ("the first one is here").
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// Identifier of the Fluent message that says why this place matters.
    pub message: &'static str,
}

/// A mechanical change that would mend a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edit {
    /// What is replaced; an empty span inserts.
    pub span: Span,
    /// What stands there afterwards.
    pub replacement: String,
}

/// One finding: a fact about the content, without words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// Where, if the finding has a place; the very value, not the file's first line.
    pub span: Option<Span>,
    /// Name of the rule, in kebab-case (`unknown-key`).
    pub rule: &'static str,
    /// Identifier of the Fluent message with the words; the rule's name unless it has several.
    pub message: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What it is about.
    pub concern: Concern,
    /// Values for the words, by the name the message uses.
    pub arguments: BTreeMap<&'static str, Argument>,
    /// Related places.
    pub labels: Vec<Label>,
    /// Changes that would mend it.
    pub edits: Vec<Edit>,
}

impl Diagnostic {
    /// A structural error at a place.
    pub fn error(rule: &'static str, span: impl Into<Option<Span>>) -> Self {
        Self {
            span: span.into(),
            rule,
            message: rule,
            severity: Severity::Error,
            concern: Concern::Structure,
            arguments: BTreeMap::new(),
            labels: Vec::new(),
            edits: Vec::new(),
        }
    }

    /// The same finding with another weight.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same finding about another concern.
    #[must_use]
    pub fn concern(mut self, concern: Concern) -> Self {
        self.concern = concern;
        self
    }

    /// The same finding in other words than the rule's first message.
    #[must_use]
    pub fn message(mut self, message: &'static str) -> Self {
        self.message = message;
        self
    }

    /// With a value for its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.insert(name, value.into());
        self
    }

    /// With a related place.
    #[must_use]
    pub fn label(mut self, span: Span, message: &'static str) -> Self {
        self.labels.push(Label { span, message });
        self
    }

    /// With a change that would mend it.
    #[must_use]
    pub fn edit(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edits.push(Edit { span, replacement: replacement.into() });
        self
    }

    /// Whether this finding stops a build, with (`--strict`) or without the findings of law.
    pub fn stops_build(&self, strict: bool) -> bool {
        self.severity == Severity::Error && (strict || self.concern == Concern::Structure)
    }
}

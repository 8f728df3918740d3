//! Findings of law by their weight.
//!
//! Enters: message, rule, place. Leaves: a finding that stops a build only under `--strict`.
//! Forbidden here: deciding which weight a finding has.

use crate::diag::{Argument, Concern, Diagnostic, Severity, Span};
use crate::model::value::Text;

/// A breach of law or of a promise.
pub(super) fn law_error(message: &'static str, rule: &'static str, span: impl Into<Option<Span>>) -> Diagnostic {
    Diagnostic::error(rule, span).message(message).concern(Concern::Law)
}

/// Something that should be mended.
pub(super) fn law_warning(message: &'static str, rule: &'static str, span: impl Into<Option<Span>>) -> Diagnostic {
    law_error(message, rule, span).severity(Severity::Warning)
}

/// Something worth knowing.
pub(super) fn law_info(message: &'static str, rule: &'static str, span: impl Into<Option<Span>>) -> Diagnostic {
    law_error(message, rule, span).severity(Severity::Info)
}

/// Several keys or words, as one value of a finding.
pub(super) fn list<T: AsRef<str>>(words: &[T]) -> Argument {
    Argument::List(words.iter().map(|word| Argument::from(word.as_ref())).collect())
}

/// The words of a text in all its languages, in small letters.
pub(super) fn lower(text: &Text) -> String {
    text.words().join(" \u{2002} ").to_lowercase()
}

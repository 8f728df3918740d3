//! From bytes to TOML and front matter, with every mistake at its place in the file.

use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use super::{Form, Reader};
use crate::diag::{Diagnostic, Span};
use crate::locale::Lang;

/// The line above and below front matter.
const FENCE: &str = "+++";

/// The file's text without a byte order mark, and where it begins.
pub fn text<'a>(bytes: &'a [u8], file: &Arc<str>, findings: &mut Vec<Diagnostic>) -> Option<(&'a str, usize)> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let start = error.valid_up_to();
            let end = start + error.error_len().unwrap_or(bytes.len() - start);
            findings.push(Diagnostic::error("not-utf8", Span::new(file, start..end)).with("path", &**file));
            return None;
        }
    };
    Some(text.strip_prefix('\u{feff}').map_or((text, 0), |rest| (rest, '\u{feff}'.len_utf8())))
}

/// Reads a whole text as a form; everything that is wrong is reported, the rest is read.
pub fn form<F: Form>(
    toml: &str,
    file: &Arc<str>,
    offset: usize,
    languages: &[Lang],
    findings: &mut Vec<Diagnostic>,
) -> F {
    let (table, errors) = DeTable::parse_recoverable(toml);
    let broken = !errors.is_empty();
    let mut reader = Reader { file, offset, languages, findings };
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        let finding = syntax_error(error.message(), reader.span(range.clone()), toml.get(range).unwrap_or_default());
        reader.report(finding);
    }
    let before = reader.findings.len();
    let form = F::read_table(table.get_ref(), Span::new(file, offset..offset), &mut reader);
    if broken {
        // What follows from broken syntax (a half key, a lost quotation mark) would only distract.
        findings.truncate(before);
    }
    form
}

/// Where the front matter and the text behind it stand.
pub struct Split {
    /// The TOML between the fences.
    pub front: Range<usize>,
    /// The text after the closing fence.
    pub body: Range<usize>,
}

/// Finds the front matter of a Markdown file: TOML between a first line `+++` and the next one.
///
/// # Errors
/// The finding to report: `front-matter-missing` or `front-matter-unclosed`.
pub fn split(text: &str, offset: usize, file: &Arc<str>) -> Result<Split, Diagnostic> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != FENCE {
        let end = first.trim_end().len();
        return Err(Diagnostic::error("front-matter-missing", Span::new(file, offset..offset + end)));
    }
    let start = first.len();
    let mut end = start;
    for line in lines {
        if line.trim_end() == FENCE {
            return Ok(Split { front: start..end, body: end + line.len()..text.len() });
        }
        end += line.len();
    }
    Err(Diagnostic::error("front-matter-unclosed", Span::new(file, offset..offset + FENCE.len())))
}

/// Puts the parser's English into our rules where the mistake is a common one.
fn syntax_error(message: &str, span: Span, source: &str) -> Diagnostic {
    if message.contains("duplicate key") {
        return Diagnostic::error("duplicate-key", span).with("key", source);
    }
    let variant = if message.contains("quoted") || message.contains("string values must") {
        "toml-syntax-quotes"
    } else if message.contains("unclosed") || message.contains("unterminated") || message.contains("missing closing") {
        "toml-syntax-unclosed"
    } else if message.contains("missing comma") || message.contains("extra comma") || message.contains("`,`") {
        "toml-syntax-comma"
    } else if message.contains("key with no value") || message.contains("missing `=`") || message.contains("`=`") {
        "toml-syntax-equals"
    } else if message.contains("escape") {
        "toml-syntax-escape"
    } else {
        "toml-syntax"
    };
    Diagnostic::error("toml-syntax", span).message(variant).with("detail", message).with("source", source)
}

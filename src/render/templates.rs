//! Tera.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{ErrorKind, Tera};

use super::position;
use crate::diag::{Diagnostic, Span};

const FOLDER: &str = "templates/";

/// Compiles all files under `templates/`; a template's name is its path below that folder.
pub(super) fn compile(files: &BTreeMap<Arc<str>, Arc<[u8]>>, findings: &mut Vec<Diagnostic>) -> Option<Tera> {
    let before = findings.len();
    let mut sources = Vec::new();
    for (path, bytes) in files {
        let Some(name) = path.strip_prefix(FOLDER) else { continue };
        match std::str::from_utf8(bytes) {
            Ok(source) => sources.push((name, source)),
            Err(error) => {
                let at = error.valid_up_to();
                let span = position::span(path, at..at + 1);
                findings.push(Diagnostic::error("template-error", span).with("detail", error.to_string()));
            }
        }
    }
    // Alone, a template fails with a syntax error or because it misses the others; only the first
    // is a fault of its own. Tera stops at the first of these, an author wants to see them all.
    for (name, source) in &sources {
        if let Err(error) = Tera::new().add_raw_template(name, source)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            findings.push(finding(&error));
        }
    }
    if findings.len() > before {
        return None;
    }
    let mut tera = Tera::new();
    match tera.add_raw_templates(sources.iter().copied()) {
        Ok(()) => Some(tera),
        Err(error) => {
            match error.kind() {
                ErrorKind::Msg(reports) if reports.starts_with("error: ") => {
                    findings.extend(reports.split("\n\n").map(|report| from_report(report, &sources)));
                }
                _ => findings.push(at_its_name(finding(&error), &error, &sources)),
            }
            None
        }
    }
}

/// The finding for an error of Tera's.
pub(super) fn finding(error: &tera::Error) -> Diagnostic {
    let (span, detail) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (Some(place(report.filename(), report.span().range.clone())), in_order(report.message()))
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            (Some(place(tpl, 0..0)), error.to_string())
        }
        ErrorKind::MissingParent { current, .. } => (Some(place(current, 0..0)), error.to_string()),
        _ => (None, error.to_string()),
    };
    Diagnostic::error("template-error", span).with("detail", detail)
}

/// Adds the place of the name that an error of Tera's speaks of but does not point at.
fn at_its_name(found: Diagnostic, error: &tera::Error, sources: &[(&str, &str)]) -> Diagnostic {
    let (template, name) = match error.kind() {
        ErrorKind::MissingParent { current, parent } => (current, parent.clone()),
        ErrorKind::CircularExtend { tpl, .. } => (tpl, "extends".to_owned()),
        ErrorKind::CircularInclude { tpl, .. } => (tpl, "include".to_owned()),
        _ => return found,
    };
    let source = sources.iter().find(|(source, _)| source == template);
    match source.and_then(|(_, source)| source.find(&name)) {
        Some(at) => Diagnostic { span: Some(place(template, at..at + name.len())), ..found },
        None => found,
    }
}

/// Words between backticks in a fixed order: Tera lists unknown arguments in a random one.
fn in_order(message: &str) -> String {
    let (list, rest) = message.split_once(" in ").unwrap_or((message, ""));
    let mut names: Vec<&str> = list.split('`').skip(1).step_by(2).collect();
    if !message.starts_with("Unknown argument") || names.len() < 2 {
        return message.to_owned();
    }
    names.sort_unstable();
    format!("Unknown arguments `{}` in {rest}", names.join("`, `"))
}

/// Reads one of the reports that Tera joins into a message when templates refer to what does not
/// exist; it keeps their places in words only: `error: <message>`, ` --> <name>:<line>:<column>`,
/// and in the last line as many `^` as the place is long.
fn from_report(report: &str, sources: &[(&str, &str)]) -> Diagnostic {
    let mut lines = report.lines();
    let message = lines.next().unwrap_or_default();
    let span = lines.next().and_then(|line| {
        let mut parts = line.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let column: usize = parts.next()?.parse().ok()?;
        let row: usize = parts.next()?.parse().ok()?;
        let name = parts.next()?;
        let (_, source) = sources.iter().find(|(source, _)| *source == name)?;
        let length = lines.last()?.matches('^').count();
        let at = |column| position::offset(source, row.saturating_sub(1), column);
        Some(place(name, at(column.saturating_sub(1))..at(column.saturating_sub(1) + length)))
    });
    let message = message.strip_prefix("error: ").unwrap_or(message);
    Diagnostic::error("template-error", span).with("detail", message)
}

fn place(name: &str, range: std::ops::Range<usize>) -> Span {
    position::span(&format!("{FOLDER}{name}"), range)
}

//! Sass.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use grass::{ErrorKind, Fs, Options, OutputStyle};

use super::position;
use crate::diag::Diagnostic;

const ENTRY: &str = "styles/main.scss";

/// Compiles `styles/main.scss` and what it uses to compressed CSS.
pub(super) fn compile(files: &BTreeMap<Arc<str>, Arc<[u8]>>, findings: &mut Vec<Diagnostic>) -> Option<String> {
    let fs = Files(files);
    // Quiet: a stage does not print, and `@debug` would.
    let options = Options::default().fs(&fs).style(OutputStyle::Compressed).quiet(true);
    match grass::from_path(ENTRY, &options) {
        Ok(css) => Some(css),
        Err(error) => {
            findings.push(finding(*error));
            None
        }
    }
}

fn finding(error: grass::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::ParseError { message, loc, .. } => {
            let text = loc.file.source();
            let start = position::offset(text, loc.begin.line, loc.begin.column);
            let end = position::offset(text, loc.end.line, loc.end.column);
            let path = position::slashed(Path::new(loc.file.name()));
            Diagnostic::error("style-error", position::span(&path, start..end)).with("detail", message)
        }
        ErrorKind::IoError(error) => at_entry(error.to_string()),
        ErrorKind::FromUtf8Error(message) => at_entry(message),
        // The list of kinds is open; a kind of a later version is shown as it is.
        other => at_entry(format!("{other:?}")),
    }
}

fn at_entry(detail: String) -> Diagnostic {
    Diagnostic::error("style-error", position::span(ENTRY, 0..0)).with("detail", detail)
}

/// The theme's files as the only files Sass can read.
#[derive(Debug)]
struct Files<'a>(&'a BTreeMap<Arc<str>, Arc<[u8]>>);

impl Fs for Files<'_> {
    fn is_dir(&self, path: &Path) -> bool {
        let folder = position::slashed(path) + "/";
        self.0.keys().any(|path| path.starts_with(&folder))
    }

    fn is_file(&self, path: &Path) -> bool {
        self.0.contains_key(position::slashed(path).as_str())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let path = position::slashed(path);
        let bytes = self.0.get(path.as_str()).map(|bytes| bytes.to_vec());
        bytes.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, format!("{path} is missing")))
    }
}

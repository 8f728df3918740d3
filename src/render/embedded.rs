//! The built-in theme, part of the binary.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of the built-in theme by path, with `/`.
pub fn embedded() -> BTreeMap<Arc<str>, &'static [u8]> {
    let mut files = BTreeMap::new();
    collect(&DEFAULT, &mut files);
    files
}

fn collect(dir: &Dir<'static>, files: &mut BTreeMap<Arc<str>, &'static [u8]>) {
    for file in dir.files() {
        files.insert(super::position::slashed(file.path()).into(), file.contents());
    }
    for inner in dir.dirs() {
        collect(inner, files);
    }
}

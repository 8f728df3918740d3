//! The code keeps to the structure that `docs/architecture.md` describes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const DOCUMENT: &str = include_str!("../../docs/architecture.md");

/// What a module may import.
#[derive(Debug)]
enum Permission {
    Anything,
    /// Modules, or parts of them (`plan::view`).
    Only(Vec<String>),
}

/// The rows of the table in the section "Who may import whom", in their order.
fn table() -> Vec<(String, Permission)> {
    let section = DOCUMENT.split("\n## ").find(|section| section.starts_with("Who may import whom")).unwrap();
    section
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
            let permission = match (cells[1].trim(), names(cells[1])) {
                ("anything", _) => Permission::Anything,
                ("nothing", _) => Permission::Only(Vec::new()),
                (cell, named) => {
                    assert!(!named.is_empty(), "what may be imported is not understood: {cell}");
                    Permission::Only(named)
                }
            };
            (names(cells[0])[0].clone(), permission)
        })
        .collect()
}

/// Every file of `src/` by its path below it.
fn sources() -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = BTreeMap::new();
    walk(&root, &root, &mut files);
    files
}

/// The path of the module that a file holds: `plan/urls.rs` is `plan`, `urls`.
fn module(file: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = file.trim_end_matches(".rs").split('/').collect();
    if matches!(parts.last(), Some(&"mod" | &"lib" | &"main")) {
        parts.pop();
    }
    parts
}

/// Every path below the crate's root that a file names, with its line: of `use crate::{a, b::c}`
/// both `a` and `b::c`, and of `super::` what leads out of the file's own module.
fn imports(file: &str, text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (number, line) in text.lines().enumerate() {
        let offset = start;
        start += line.len() + 1;
        if line.trim_start().starts_with("//") {
            continue;
        }
        for word in ["crate::", "super::"] {
            for (at, _) in line.match_indices(word) {
                let before = &line[..at];
                // The second of `super::super::` belongs to the first.
                if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') || before.ends_with("super::") {
                    continue;
                }
                let mut rest = &text[offset + at..];
                let mut base = module(file);
                if word == "crate::" {
                    rest = &rest[word.len()..];
                    base.clear();
                }
                while let Some(after) = rest.strip_prefix("super::") {
                    rest = after;
                    base.pop();
                }
                if base.is_empty() {
                    found.extend(expand(rest).into_iter().map(|path| (number + 1, path)));
                }
            }
        }
    }
    found
}

/// The paths of `a::b`, `{a, b::{c, d}}`.
fn expand(text: &str) -> Vec<String> {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        let mut depth = 0;
        let mut item = 0;
        let mut paths = Vec::new();
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    paths.extend(expand(&group[item..at]));
                    item = at + 1;
                    if letter == '}' {
                        break;
                    }
                }
                _ => {}
            }
        }
        return paths;
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let below = rest.strip_prefix("::").map(expand).unwrap_or_default();
    match (name, below.as_slice()) {
        ("", _) => Vec::new(),
        (name, []) => vec![name.to_owned()],
        (name, below) => below.iter().map(|path| format!("{name}::{path}")).collect(),
    }
}

fn is_below(path: &str, permitted: &str) -> bool {
    path.strip_prefix(permitted).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The lines `//!` at the head of a file.
fn header(text: &str) -> String {
    text.lines().take_while(|line| line.starts_with("//!")).collect::<Vec<_>>().join("\n")
}

#[test]
fn imports_are_found_in_groups_paths_and_through_super() {
    let text = "use crate::{a, b::{self, c}};\nlet x = crate::d::E::<f>();\n// crate::no\nuse super::super::{\n    g,\n    h};";
    let found = imports("model/prose.rs", text);
    let paths: Vec<(usize, &str)> = found.iter().map(|(line, path)| (*line, path.as_str())).collect();
    assert_eq!(paths, [(1, "a"), (1, "b::self"), (1, "b::c"), (2, "d::E"), (4, "g"), (4, "h")]);
    assert_eq!(imports("model/prose/link.rs", "use super::super::form;"), [], "stays inside model");
    assert_eq!(imports("watch.rs", "use super::compile;"), [(1, "compile".to_owned())]);
}

#[test]
fn modules_import_only_what_the_table_permits() {
    let table = table();
    let mut forbidden = Vec::new();
    for (file, text) in sources() {
        let path = module(&file);
        let Some((_, Permission::Only(permitted))) = table.iter().find(|(name, _)| path.first() == Some(&&**name))
        else {
            continue;
        };
        for (line, target) in imports(&file, &text) {
            let own = is_below(&target, path[0]);
            if !own && !permitted.iter().any(|permitted| is_below(&target, permitted)) {
                forbidden.push(format!("src/{file}:{line} imports {target}; {} may import {permitted:?}", path[0]));
            }
        }
    }
    assert!(forbidden.is_empty(), "{}", forbidden.join("\n"));
}

#[test]
fn the_table_permits_nothing_that_no_module_needs() {
    let sources = sources();
    for (name, permission) in table() {
        let Permission::Only(permitted) = permission else { continue };
        for permitted in permitted {
            let used = sources
                .iter()
                .filter(|(file, _)| module(file).first() == Some(&&*name))
                .any(|(file, text)| imports(file, text).iter().any(|(_, target)| is_below(target, &permitted)));
            assert!(used, "`{name}` may import `{permitted}` by docs/architecture.md but does not");
        }
    }
}

#[test]
fn the_table_names_every_module_once_and_each_builds_on_those_above_it() {
    let mut above: BTreeSet<String> = BTreeSet::new();
    for (name, permission) in table() {
        if let Permission::Only(permitted) = permission {
            for permitted in permitted {
                let module = permitted.split("::").next().unwrap();
                assert!(above.contains(module), "`{name}` stands above `{module}`, which it imports");
            }
        }
        assert!(above.insert(name.clone()), "`{name}` stands in the table twice");
    }
    let files = sources();
    let modules: BTreeSet<String> =
        files.keys().filter_map(|file| module(file).first().map(|name| (*name).to_owned())).collect();
    assert_eq!(above, modules);
}

#[test]
fn the_crate_root_is_a_table_of_contents() {
    let files = sources();
    let root = &files["lib.rs"];
    assert!(root.lines().count() <= 60, "lib.rs has more than 60 lines");
    for (name, _) in table() {
        assert!(header(root).contains(&format!("[`{name}")), "lib.rs does not say what {name} is for");
    }
}

#[test]
fn every_stage_says_what_enters_what_leaves_and_what_is_forbidden() {
    for (file, text) in sources() {
        let is_root = module(&file).len() == 1;
        for word in ["Enters:", "Leaves:", "Forbidden here:"].iter().filter(|_| is_root) {
            assert!(header(&text).contains(word), "the header of src/{file} does not say “{word}”");
        }
    }
}

#[test]
fn a_long_file_says_why_it_is_long() {
    for (file, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().count();
        let explained = header(&text).contains("Longer than 400 lines because");
        assert!(lines <= 400 || explained, "src/{file} has {lines} lines; split it or say in its header why not");
        assert!(lines > 400 || !explained, "src/{file} has {lines} lines and excuses itself for more than 400");
    }
}

#[test]
fn only_the_edges_touch_the_disk_the_clock_and_the_environment() {
    for (file, text) in sources() {
        let edge = ["source/", "write/", "cli/"].iter().any(|folder| file.starts_with(folder));
        assert!(edge || !text.contains("clippy::disallowed"), "src/{file} excuses itself from clippy.toml");
    }
}

#[test]
fn only_the_command_line_prints_and_ends_the_process() {
    for (file, text) in sources().iter().filter(|(file, _)| !file.starts_with("cli/")) {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for word in ["println!", "eprintln!", "print!(", "eprint!(", "process::exit"] {
                assert!(!line.contains(word), "src/{file}:{} says {word}", number + 1);
            }
        }
    }
}

//! The other documents: dependencies are explained, links lead somewhere, files that are named exist.

use std::collections::BTreeSet;
use std::path::Path;

use super::{EDITORS, LAWYERS, quoted, rows};

const DEPENDENCIES: &str = include_str!("../../../docs/dependencies.md");

/// The names in the first column of a section's table of docs/dependencies.md.
fn described_dependencies(heading: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let section = DEPENDENCIES.split("\n## ").find(|section| section.starts_with(heading)).unwrap();
    rows(section, "dependency").into_iter().map(|(names, cells)| (names[0], cells)).collect()
}

#[test]
fn every_dependency_is_explained_and_no_other() {
    let manifest = toml::de::DeTable::parse(include_str!("../../../Cargo.toml")).unwrap();
    let package: serde_json::Value = serde_json::from_str(include_str!("../../browser/package.json")).unwrap();
    let of_cargo = |table: &str| -> BTreeSet<String> {
        manifest
            .get_ref()
            .get(table)
            .unwrap()
            .get_ref()
            .as_table()
            .unwrap()
            .keys()
            .map(|key| key.get_ref().to_string())
            .collect()
    };
    let of_npm: BTreeSet<String> = package["devDependencies"].as_object().unwrap().keys().cloned().collect();
    let sections = [
        ("In the program", of_cargo("dependencies")),
        ("In the tests", of_cargo("dev-dependencies")),
        ("In the browser tests", of_npm),
    ];
    for (heading, known) in sections {
        let described = described_dependencies(heading);
        let names: BTreeSet<String> = described.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(names, known, "“{heading}”");
        for (name, cells) in described {
            assert!(cells.len() >= 2 && cells.iter().all(|cell| !cell.is_empty()), "{name} is not explained");
        }
    }
}

#[test]
fn the_features_of_each_dependency_are_those_of_the_manifest() {
    let manifest = toml::de::DeTable::parse(include_str!("../../../Cargo.toml")).unwrap();
    let dependencies = manifest.get_ref().get("dependencies").unwrap().get_ref().as_table().unwrap();
    for (name, cells) in described_dependencies("In the program") {
        let asked = dependencies.get(name).unwrap().get_ref().as_table().and_then(|table| table.get("features"));
        let asked: BTreeSet<String> = asked
            .and_then(|features| features.get_ref().as_array())
            .into_iter()
            .flat_map(|features| features.iter())
            .filter_map(|feature| feature.get_ref().as_str().map(str::to_owned))
            .collect();
        let described: BTreeSet<String> = quoted(cells[1]).into_iter().map(str::to_owned).collect();
        assert_eq!(described, asked, "features of {name}");
    }
}

/// Every document of the repository with its path.
const DOCUMENTS: &[(&str, &str)] = &[
    ("README.md", include_str!("../../../README.md")),
    ("CONTRIBUTING.md", include_str!("../../../CONTRIBUTING.md")),
    ("docs/architecture.md", include_str!("../../../docs/architecture.md")),
    ("docs/content.md", include_str!("../../../docs/content.md")),
    ("docs/content/answers.md", include_str!("../../../docs/content/answers.md")),
    ("docs/content/evidence.md", include_str!("../../../docs/content/evidence.md")),
    ("docs/content/service.md", include_str!("../../../docs/content/service.md")),
    ("docs/content/subprocessors.md", include_str!("../../../docs/content/subprocessors.md")),
    ("docs/dependencies.md", DEPENDENCIES),
    ("docs/findings.md", include_str!("../../../docs/findings.md")),
    ("docs/guide-editors.md", EDITORS),
    ("docs/guide-lawyers.md", LAWYERS),
    ("docs/theme.md", include_str!("../../../docs/theme.md")),
    ("docs/trust.md", include_str!("../../../docs/trust.md")),
];

/// A document without its examples and without what stands in `backticks`.
fn prose_of(text: &str) -> String {
    let mut in_example = false;
    let mut prose = String::new();
    for line in text.lines() {
        in_example ^= line.starts_with("```");
        if !in_example && !line.starts_with("    ") {
            prose.extend(line.split('`').step_by(2));
            prose.push('\n');
        }
    }
    prose
}

/// The anchors that GitHub gives to a document's headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    headings
        .map(|line| {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            title.chars().filter(kept).collect::<String>().replace(' ', "-")
        })
        .collect()
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut checked = 0;
    for (path, text) in DOCUMENTS {
        for link in prose_of(text).split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            if link.starts_with("https://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { root.join(path) } else { root.join(path).with_file_name(file) };
            assert!(target.exists(), "{path} links to {link}");
            if !anchor.is_empty() {
                let text = std::fs::read_to_string(target).unwrap();
                assert!(anchors(&text).contains(anchor), "{path} links to {link}");
            }
            checked += 1;
        }
    }
    assert!(checked > 30, "only {checked} links were found");
}

#[test]
fn no_document_names_a_folder_or_file_that_does_not_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src/", "docs/", "tests/", "themes/", "scripts/", "benches/", "content/"];
    for (path, text) in DOCUMENTS {
        for name in text.lines().flat_map(quoted).filter(|name| folders.iter().any(|folder| name.starts_with(folder))) {
            // A command with its arguments, or a name with a part to fill in.
            let name = name.split(' ').next().unwrap();
            // A trust center of the reader's own has other files than the example.
            let own =
                name.starts_with("content/theme/") || (path.starts_with("docs/guide-") && name.starts_with("content/"));
            assert!(own || name.contains(['<', '*']) || root.join(name).exists(), "{path} names {name}");
        }
    }
}

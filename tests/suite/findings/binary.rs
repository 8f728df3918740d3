//! The same mistakes through the program itself: it says all of them, never falls over, and what was
//! published before stays as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use glashaus::diag::{Concern, Severity};
use glashaus::source::Snapshot;

use super::{CASES, Case, MINIMAL};

fn write(sources: &Snapshot, folder: &Path) {
    for (path, file) in &sources.files {
        let path = folder.join(&**path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, &file.bytes).expect("a file");
    }
}

fn build(content: &Path, output: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_glashaus"))
        .arg("build")
        .args(["--as-of", "2026-11-22", "--lang", "en", "--content"])
        .arg(content)
        .arg("--output")
        .arg(output)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => folders.push(path),
                false => drop(files.insert(path.clone(), fs::read(&path).expect("a file"))),
            }
        }
    }
    files
}

/// A folder with the minimal site in `content` and what was made of it in `public`.
fn published() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let minimal = CASES.iter().find(|case| case.name == MINIMAL).expect("the minimal site");
    write(&minimal.sources, &folder.path().join("content"));
    let built = build(&folder.path().join("content"), &folder.path().join("public"));
    assert!(built.status.success(), "{}", said(&built));
    folder
}

fn minimal_moment() -> glashaus::source::Moment {
    CASES.iter().find(|case| case.name == MINIMAL).expect("the minimal site").sources.moment
}

#[test]
fn every_broken_site_is_told_of_and_leaves_the_last_good_output() {
    let folder = published();
    let output = folder.path().join("public");
    let good = files(&output);
    assert!(good.len() > 5);
    // Cases of another day are told of by the compiler alone; the program is run for one day here.
    let day = |case: &&Case| case.sources.moment == minimal_moment();
    for (number, case) in CASES.iter().filter(day).enumerate() {
        let content = folder.path().join(number.to_string());
        write(&case.sources, &content);
        let stops = case
            .findings
            .iter()
            .any(|finding| finding.severity == Severity::Error && finding.concern == Concern::Structure);
        // What may be published would change the output; it goes elsewhere.
        let target = if stops { output.clone() } else { folder.path().join(format!("{number}-public")) };
        let built = build(&content, &target);
        let said = said(&built);
        assert_eq!(built.status.code(), Some(i32::from(stops)), "{}\n{said}", case.name);
        for finding in &case.findings {
            assert!(said.contains(&format!("[{}]", finding.rule)), "{}: no {}\n{said}", case.name, finding.rule);
        }
        assert!(!said.contains("panicked"), "{}\n{said}", case.name);
        assert!(files(&output) == good, "{} changed what was published before", case.name);
    }
}

#[cfg(unix)]
#[test]
fn mistakes_of_every_kind_are_told_in_one_run() {
    let folder = published();
    let content = folder.path().join("content");
    let good = files(&folder.path().join("public"));
    let put = |path: &str, bytes: &[u8]| fs::write(content.join(path), bytes).expect("a file");
    put("entities/broken.toml", b"name = \"Never closed\n");
    put("entities/typed.toml", b"name = 7\naddress = \"x\"\ncontact = \"y\"\ncountry = \"Holland\"\n");
    put("pages/latin.en.md", b"+++\ntitle = \"Gr\xfc\xdfe\"\n+++\n");
    put("pages/empty.en.md", b"");
    put(
        "pages/hostile.en.md",
        b"+++\ntitle = \"Hostile\"\n+++\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n",
    );
    put("pages/deep.en.md", ("+++\ntitle = \"Deep\"\n+++\n\n".to_owned() + &">".repeat(10_000)).as_bytes());
    put("pages/links.en.md", b"+++\ntitle = \"Links\"\n+++\n\n[x](page:nowhere) ::changes{\n");
    fs::create_dir_all(content.join("theme/styles")).expect("a folder");
    put("theme/styles/main.scss", b"body { color: $ink; }\n");
    let large = fs::File::create(content.join("media/large.png")).expect("a file");
    large.set_len(50 << 20).expect("50 MB");
    let outside = folder.path().join("secret.md");
    fs::write(&outside, "secret words").expect("a file");
    std::os::unix::fs::symlink(&outside, content.join("pages/secret.en.md")).expect("a link");
    fs::create_dir(folder.path().join("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink(folder.path().join("elsewhere"), content.join("pages/elsewhere")).expect("a link");
    let built = build(&content, &folder.path().join("public"));
    let said = said(&built);
    assert_eq!(built.status.code(), Some(1), "{said}");
    for part in [
        "[toml-syntax]",
        "[wrong-type]",
        "Write the code of the country: country = \"NL\".",
        "[not-utf8]",
        "[front-matter-missing]",
        "[raw-html-removed]",
        "[unsafe-link]",
        "[nesting]",
        "[link-broken]",
        "[style-error]",
        "[file-too-large]: ‘media/large.png’ has 50 MB",
        "[link-out-of-folder]: ‘pages/secret.en.md’",
        "[link-out-of-folder]: ‘pages/elsewhere’",
        "as it was before",
    ] {
        assert!(said.contains(part), "no {part}\n{said}");
    }
    assert!(!said.contains("panicked") && !said.contains("secret words"), "{said}");
    assert!(files(&folder.path().join("public")) == good);
}

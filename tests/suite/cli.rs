//! The command line, as somebody at a terminal or a pipeline meets it.
//!
//! `tests/cli/session.trycmd` holds sessions as they are read; here is what a session does not show.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const BINARY: &str = env!("CARGO_BIN_EXE_glashaus");

/// A site of the sessions.
fn site(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/session.in").join(name)
}

/// The command on a day of its own, in English, with pipes for both streams.
fn glashaus(command: &str, content: &str) -> Command {
    let mut run = Command::new(BINARY);
    run.env_clear().env("LC_ALL", "en_GB.UTF-8").env("TERM", "xterm-256color");
    run.arg(command).arg("--content").arg(site(content)).args(["--as-of", "2026-11-22"]);
    run
}

fn build(content: &str, output: &Path) -> Output {
    glashaus("build", content).arg("--output").arg(output).output().unwrap()
}

/// Every file below a folder with its bytes and the time of its last change.
fn files(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let changed = std::fs::metadata(&path).unwrap().modified().unwrap();
                files.insert(path.clone(), (std::fs::read(&path).unwrap(), changed));
            }
        }
    }
    files
}

#[test]
fn the_sessions_go_as_written() {
    trycmd::TestCases::new()
        .register_bin("glashaus", Path::new(BINARY))
        .env("LC_ALL", "en_GB.UTF-8")
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1")
        .case("tests/cli/*.trycmd");
}

#[test]
fn a_build_that_is_stopped_leaves_the_folder_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    assert_eq!(build("good", &output).status.code(), Some(0));
    let before = files(&output);
    assert!(before.len() > 3, "{before:?}");
    assert_eq!(build("broken", &output).status.code(), Some(1));
    assert!(files(&output) == before, "a stopped build changed the folder");

    let fresh = folder.path().join("fresh");
    assert_eq!(build("broken", &fresh).status.code(), Some(1));
    assert!(!fresh.exists(), "a stopped build made a folder");
}

#[test]
fn a_folder_with_a_foreign_file_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "somebody else's").unwrap();
    assert_eq!(build("good", folder.path()).status.code(), Some(2));
    let pages = files(folder.path()).into_iter().filter(|(path, _)| path.extension().is_some());
    let bytes: Vec<Vec<u8>> = pages.map(|(_, (bytes, _))| bytes).collect();
    assert_eq!(bytes, [b"somebody else's"]);
}

#[test]
fn two_builds_of_a_day_are_the_same_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let built = |name: &str| {
        let output = folder.path().join(name);
        assert_eq!(build("warned", &output).status.code(), Some(0));
        let files = files(&output).into_iter();
        files.map(|(path, (bytes, _))| (path.strip_prefix(&output).unwrap().to_owned(), bytes)).collect::<Vec<_>>()
    };
    assert!(built("first") == built("second"));
}

#[test]
fn what_is_no_terminal_gets_no_colours_and_no_sign_of_life() {
    let folder = tempfile::tempdir().unwrap();
    let built = build("warned", folder.path());
    assert!(built.stdout.is_empty(), "a build says what it has to say on the error stream");
    assert!(!built.stderr.contains(&b'\x1b') && !built.stderr.contains(&b'\r'), "{built:?}");
    let said = String::from_utf8(built.stderr).unwrap();
    assert!(said.starts_with("warning[review-due]"), "{said}");

    let checked = glashaus("check", "warned").output().unwrap();
    assert!(checked.stderr.is_empty(), "a check says what it found on standard output");
    assert!(!checked.stdout.contains(&b'\x1b'));
}

#[test]
fn no_color_is_honoured_even_where_colours_are_forced() {
    let forced = glashaus("check", "warned").env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(forced.stdout.contains(&b'\x1b'), "colours were asked for");
    let plain = glashaus("check", "warned").env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().unwrap();
    assert!(!plain.stdout.contains(&b'\x1b'));
}

#[test]
fn findings_speak_the_language_of_the_environment() {
    let said = |variables: &[(&str, &str)]| {
        let mut run = glashaus("check", "good");
        run.env_remove("LC_ALL").envs(variables.iter().copied());
        String::from_utf8(run.output().unwrap().stdout).unwrap()
    };
    let english = said(&[]);
    let german = said(&[("LANG", "de_DE.UTF-8")]);
    assert_ne!(german, english);
    assert_eq!(said(&[("LC_ALL", "de_AT"), ("LANG", "en_GB.UTF-8")]), german);
    assert_eq!(said(&[("LC_ALL", ""), ("LANG", "de")]), german, "an empty variable is not set");
    assert_eq!(said(&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")]), english, "C is English");
    assert_eq!(said(&[("LANG", "fi_FI.UTF-8")]), english, "there are no words in Finnish");
}

#[test]
fn the_readme_names_every_command_and_option() {
    let readme = include_str!("../../README.md");
    let help = |arguments: &[&str]| {
        let output = Command::new(BINARY).args(arguments).env("NO_COLOR", "1").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let overview = help(&["--help"]);
    let commands = overview.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands: Vec<&str> = commands.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.contains(&"build"), "{commands:?}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        assert!(readme.contains(&format!("`glashaus {command}")), "README.md does not name {command}");
        let help = help(&[command, "--help"]);
        let options = help.lines().filter_map(|line| Some(&line[line.find("--").filter(|at| *at < 8)?..]));
        for option in options.map(|option| option.split([' ', ',']).next().unwrap()).filter(|name| *name != "--help") {
            assert!(readme.contains(&format!("`{option}")), "README.md does not name {option} of {command}");
        }
    }
}

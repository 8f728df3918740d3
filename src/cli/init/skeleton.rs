//! The files a new trust center begins with.
//!
//! Enters: languages, a name, an address. Leaves: files by path. Forbidden here: the disk.
//!
//! `assets/skeleton/` says everything once for all languages. Each line becomes one of the result:
//!
//! | written | becomes |
//! |---|---|
//! | `#de …`, `#en …`, `#nl …` | the comment `# …`, in the language of the comments only |
//! | `@include part key` | the lines of `parts/part.toml`; `@key` there is the key |
//! | `@text(a\|b\|c)` | words in German, English and Dutch, for each language of the site; `@text` alone is `…` |
//! | `@texts`, `@lists` | a list of one text; for each language a list of words |
//! | `@languages`, `@first`, `@last` | languages of the site; a line with `@last` needs two |
//! | `@organisation(…)`, `@base_url` | what was asked for, else the words in brackets, a comment |
//! | `@repository`, `@version`, `@rust` | where the program comes from, its version, and what builds it |
//!
//! A file `name.de.…` is written where German is wanted: a page for each such language of the site,
//! `README` in the language of the comments.

use std::collections::BTreeMap;

use include_dir::{Dir, DirEntry, include_dir};

use super::editors;
use super::place::Files;
use crate::locale::Lang;
use crate::model::translation;
use crate::render;
use crate::source::{Moment, Snapshot};

static SKELETON: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/skeleton");
static EXAMPLE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// The languages the skeleton is written in, in the order of `@text(a|b|c)`.
const WRITTEN: [&str; 3] = ["de", "en", "nl"];
/// The language of those who read none of the others.
const COMMON: &str = "en";

/// What was asked for.
pub struct Wish {
    /// Languages of the site, each once; the first prevails.
    languages: Vec<Lang>,
    organisation: Option<String>,
    base_url: Option<String>,
}

impl Wish {
    /// A wish; a language that is named twice counts once, and without any the skeleton's own are meant.
    pub fn new(languages: Option<&[Lang]>, organisation: Option<&str>, base_url: Option<&str>) -> Self {
        let mut once: Vec<Lang> = Vec::new();
        for lang in languages.unwrap_or_default() {
            if !once.contains(lang) {
                once.push(lang.clone());
            }
        }
        if once.is_empty() {
            once.extend(WRITTEN.iter().filter_map(|tag| Lang::parse(tag)));
        }
        let owned = |text: &str| text.to_owned();
        Self { languages: once, organisation: organisation.map(owned), base_url: base_url.map(owned) }
    }

    /// The language the explanations are wished in.
    pub fn comments(&self) -> &Lang {
        &self.languages[0]
    }

    /// The languages whose words have to be translated first.
    pub fn foreign(&self) -> impl Iterator<Item = &Lang> {
        self.languages.iter().filter(|lang| is_foreign(lang))
    }
}

/// The language the words for `lang` are taken from.
fn written(lang: &Lang) -> &'static str {
    let primary = lang.as_str().split('-').next().unwrap_or_default();
    WRITTEN.into_iter().find(|tag| *tag == primary).unwrap_or(COMMON)
}

/// Whether words for `lang` have to be translated from another language first.
fn is_foreign(lang: &Lang) -> bool {
    !lang.as_str().starts_with(written(lang))
}

/// The files of a trust center that is to be filled in.
pub fn files(wish: &Wish) -> Files {
    let mut files = Files::new();
    let has_words = wish.languages.iter().any(|lang| !is_foreign(lang));
    for (path, text) in sources(&SKELETON) {
        let Some((name, tag, ending)) = in_language(&path) else {
            if !path.starts_with("parts/") {
                files.insert(renamed(path), wish.render(text).into_bytes());
            }
            continue;
        };
        if name == "README" {
            if tag == written(wish.comments()) {
                files.insert(format!("{name}.{ending}"), wish.render(text).into_bytes());
            }
            continue;
        }
        for lang in wish.languages.iter().filter(|lang| written(lang) == tag) {
            let text = match is_foreign(lang) {
                true => to_translate(text, lang, has_words),
                false => text.to_owned(),
            };
            files.insert(format!("{name}.{lang}.{ending}"), text.into_bytes());
        }
    }
    let theme = render::embedded();
    // The built-in theme has texts for each language as such, and none for its regions.
    for lang in wish.languages.iter().filter(|lang| !WRITTEN.contains(&lang.as_str())) {
        if let Some(words) = theme.get(format!("locales/{}.ftl", written(lang)).as_str()) {
            let note =
                format!("# Interface texts. Translate what is to the right of each equals sign into {lang}.\n\n");
            let head = if is_foreign(lang) { note.as_bytes() } else { &[] };
            files.insert(format!("content/theme/locales/{lang}.ftl"), [head, words].concat());
        }
    }
    for (path, bytes) in editors::files() {
        // What the skeleton says about such a file stands above it.
        files.entry(path).or_default().extend(bytes);
    }
    record_translations(&mut files);
    files
}

/// Records from which words the translations were made, so that they are watched from the first day.
fn record_translations(files: &mut Files) {
    const CONTENT: &str = "content/";
    // No text depends on the day.
    let mut sources = Snapshot::new(Moment::Day(jiff::civil::Date::default()));
    for (path, bytes) in files.iter() {
        if let Some(path) = path.strip_prefix(CONTENT) {
            sources.insert(path, bytes.as_slice());
        }
    }
    if let Some(lock) = translation::lock_of(&sources) {
        files.insert(format!("{CONTENT}{}", translation::FILE), lock.into_bytes());
    }
}

/// The files of the example, what publishes it, and what editors know about it.
pub fn example(wish: &Wish) -> Files {
    let mut files = files(wish);
    files.retain(|path, _| path == "netlify.toml" || path.starts_with('.'));
    collect(&EXAMPLE, &mut |path, bytes| {
        files.insert(format!("content/{path}"), bytes.to_vec());
    });
    files
}

/// The page of another language as the start of a translation. It is a draft wherever readers have a
/// finished text to fall back to.
fn to_translate(text: &str, lang: &Lang, is_draft: bool) -> String {
    let note = match is_draft {
        true => format!("# Translate this file into {lang} and then delete the next line.\ndraft = true\n"),
        false => format!("# Translate this file into {lang}.\n"),
    };
    text.replacen("+++\n", &format!("+++\n{note}"), 1)
}

impl Wish {
    fn render(&self, text: &str) -> String {
        let mut lines = String::new();
        self.render_into(text, "", &mut lines);
        lines
    }

    fn render_into(&self, text: &str, key: &str, lines: &mut String) {
        let marks = WRITTEN.map(|tag| (tag, format!("#{tag} ")));
        for line in text.lines() {
            let comment = marks.iter().find_map(|(tag, mark)| Some((*tag, line.strip_prefix(mark.as_str())?)));
            if let Some((tag, words)) = comment {
                if tag == written(self.comments()) {
                    lines.extend(["# ", &words.replace("@key", key), "\n"]);
                }
            } else if let Some(part) = line.strip_prefix("@include ") {
                let (name, key) = part.split_once(' ').unwrap_or((part, ""));
                if let Some(part) = SKELETON.get_file(format!("parts/{name}.toml")) {
                    self.render_into(part.contents_utf8().unwrap_or_default(), key, lines);
                }
            } else if self.languages.len() > 1 || !line.contains("@last") {
                lines.extend([&*self.line(line, key), "\n"]);
            }
        }
    }

    /// One line with everything put in.
    fn line(&self, line: &str, key: &str) -> String {
        if !line.contains('@') {
            return line.to_owned();
        }
        let tags: Vec<String> = self.languages.iter().map(|lang| quoted(lang.as_str())).collect();
        let lists: Vec<String> = self.languages.iter().map(|lang| format!("{lang} = [\"…\"]")).collect();
        let line = match (&self.base_url, line.contains("@base_url")) {
            (Some(url), _) => line.replace("@base_url", &quoted(url)),
            (None, true) => format!("#{}", line.replace("@base_url", "\"https://trust.example.org\"")),
            (None, false) => line.to_owned(),
        };
        let line = match &self.organisation {
            Some(name) => self.put_in(&line, "@organisation(", |_| quoted(name)),
            None => self.put_in(&line, "@organisation(", |words| self.text(words)),
        };
        let line = self.put_in(&line, "@text(", |words| self.text(words));
        // Longer names come before those they begin with.
        line.replace("@texts", &format!("[{}]", self.text(&["…"; 3])))
            .replace("@text", &self.text(&["…"; 3]))
            .replace("@lists", &format!("{{ {} }}", lists.join(", ")))
            .replace("@languages", &format!("[{}]", tags.join(", ")))
            .replace("\"@first\"", &tags[0])
            .replace("@first", &tags[0])
            .replace("@last", self.languages[tags.len() - 1].as_str())
            .replace("@key", key)
            .replace("@repository", env!("CARGO_PKG_REPOSITORY"))
            .replace("@version", env!("CARGO_PKG_VERSION"))
            .replace("@rust", env!("CARGO_PKG_RUST_VERSION"))
    }

    /// Replaces `mark a|b|c)` by what becomes of the words.
    fn put_in(&self, line: &str, mark: &str, value: impl Fn(&[&str]) -> String) -> String {
        let found = line.split_once(mark).and_then(|(before, rest)| Some((before, rest.split_once(')')?)));
        found.map_or_else(
            || line.to_owned(),
            |(before, (words, after))| {
                let words: Vec<&str> = words.split('|').collect();
                format!("{before}{}{after}", value(&words))
            },
        )
    }

    /// A text in the languages of the site from its words in those of the skeleton.
    fn text(&self, words: &[&str]) -> String {
        let of = |lang: &Lang| {
            let words = WRITTEN.iter().zip(words).find(|(tag, _)| **tag == written(lang));
            quoted(words.map_or("…", |(_, words)| words))
        };
        match &*self.languages {
            [only] => of(only),
            several => {
                let texts: Vec<String> = several.iter().map(|lang| format!("{lang} = {}", of(lang))).collect();
                format!("{{ {} }}", texts.join(", "))
            }
        }
    }
}

/// A TOML string: without control characters, JSON writes it the same way.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// `("pages/index", "de", "md")` of `pages/index.de.md`.
fn in_language(path: &str) -> Option<(&str, &str, &str)> {
    let (rest, ending) = path.rsplit_once('.')?;
    let (name, tag) = rest.rsplit_once('.')?;
    WRITTEN.contains(&tag).then_some((name, tag, ending))
}

/// A hidden file is embedded under a name that shows it.
fn renamed(path: String) -> String {
    if matches!(&*path, "gitignore" | "taplo.toml") { format!(".{path}") } else { path }
}

/// The texts of an embedded folder by path.
fn sources(folder: &Dir<'static>) -> BTreeMap<String, &'static str> {
    let mut texts = BTreeMap::new();
    collect(folder, &mut |path, bytes| {
        if let Ok(text) = std::str::from_utf8(bytes) {
            texts.insert(path, text);
        }
    });
    texts
}

fn collect(folder: &Dir<'static>, take: &mut impl FnMut(String, &'static [u8])) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, take),
            DirEntry::File(file) => {
                let names = file.path().iter().map(|name| name.to_string_lossy());
                take(names.collect::<Vec<_>>().join("/"), file.contents());
            }
        }
    }
}

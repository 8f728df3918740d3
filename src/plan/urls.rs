//! Every address of the site, and where a reference by id leads.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Span};
use crate::locale::Lang;
use crate::model::kind::Kind;

/// The table of addresses.
#[derive(Clone, Debug, Default)]
pub struct Urls {
    origin: String,
    base: String,
    targets: BTreeMap<(Kind, String), BTreeMap<Lang, String>>,
    taken: BTreeMap<String, Option<Span>>,
    media: BTreeMap<Arc<str>, String>,
}

impl Urls {
    /// An empty table under a base URL (`https://trust.example.org/center`); without one, addresses
    /// are root-relative everywhere.
    pub fn new(base_url: Option<&str>) -> Self {
        let url = base_url.and_then(|base| url::Url::parse(base).ok());
        let origin = url.as_ref().map(|url| url.origin().ascii_serialization()).unwrap_or_default();
        // Two slashes at the beginning would make every link one to another host.
        let folders = |url: url::Url| {
            url.path().split('/').filter(|part| !part.is_empty()).fold(String::new(), |path, part| path + "/" + part)
        };
        let base = url.map(folders).unwrap_or_default();
        Self { origin, base, ..Self::default() }
    }

    /// Path of the base URL without a slash at its end; empty at the root of a host.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Root-relative address of a path of the output.
    pub fn local(&self, path: &str) -> String {
        [&self.base, "/", path].concat()
    }

    /// Absolute form of a root-relative address; empty where the site has no base URL.
    pub fn absolute(&self, url: &str) -> String {
        if self.origin.is_empty() { String::new() } else { [&self.origin, url].concat() }
    }

    /// Path of the output file that answers an address.
    pub fn file(&self, url: &str) -> String {
        let path = url.strip_prefix(&self.base).unwrap_or(url).trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }

    /// Gives an address to a thing in a language. Two things with one address are a finding.
    pub fn claim(
        &mut self,
        kind: Kind,
        id: &str,
        lang: &Lang,
        url: String,
        span: Option<Span>,
        findings: &mut Vec<Diagnostic>,
    ) {
        if let Some(first) = self.taken.get(&url) {
            let mut finding = Diagnostic::error("url-collision", span.clone()).with("url", url.clone());
            if let Some(first) = first {
                finding = finding.label(first.clone(), "label-first");
            }
            findings.push(finding);
        }
        self.taken.entry(url.clone()).or_insert(span);
        self.targets.entry((kind, id.to_owned())).or_default().insert(lang.clone(), url);
    }

    /// Says where on a page of the site a thing is shown that has no page of its own.
    pub fn point(&mut self, kind: Kind, id: &str, lang: &Lang, url: String) {
        self.targets.entry((kind, id.to_owned())).or_default().insert(lang.clone(), url);
    }

    /// The address of a thing in a language: a page, or an anchor on one.
    pub fn of(&self, kind: Kind, id: &str, lang: &Lang) -> Option<&str> {
        self.targets.get(&(kind, id.to_owned()))?.get(lang).map(String::as_str)
    }

    /// Ids of a kind that have an address.
    pub fn ids(&self, kind: Kind) -> Vec<&str> {
        self.targets.keys().filter(|(of, _)| *of == kind).map(|(_, id)| id.as_str()).collect()
    }

    /// Whether a root-relative address is one of the site's.
    pub fn is_taken(&self, url: &str) -> bool {
        self.taken.contains_key(url)
    }

    /// Gives addresses to pictures: their path with a part of their hash, so they can be kept for ever.
    pub fn set_media(&mut self, media: BTreeMap<Arc<str>, String>) {
        self.media = media;
    }

    /// Root-relative address of a picture.
    pub fn media(&self, path: &str) -> Option<String> {
        self.media.get(path).map(|file| self.local(&encoded(file)))
    }
}

/// A path of the output as part of an address. `model::media` lets no name through that holds `%`,
/// `?` or `#`; what is left to encode is blanks, quotation marks and letters beyond ASCII.
fn encoded(path: &str) -> String {
    let mut url = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'!'..=b'~' if !b"\"<>^`{|},".contains(&byte) => url.push(char::from(byte)),
            _ => url.push_str(&format!("%{byte:02X}")),
        }
    }
    url
}

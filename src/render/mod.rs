//! Views and a theme become HTML and CSS.
//!
//! Enters: the files of a theme, [`PageView`]s. Leaves: HTML, CSS, findings about the theme's files.
//! Forbidden here: the model (`Site`), the disk, the clock. A template sees its page's view and
//! nothing else, so the view's hash is all that decides whether a page is rendered again.

mod embedded;
mod position;
mod styles;
mod templates;

pub use embedded::embedded;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera, Value};
use xxhash_rust::xxh3::Xxh3;

use crate::diag::Diagnostic;
use crate::plan::view::{PageView, SiteView};

const ICON: &str = "icons/favicon.svg";
const SCRIPTS: &str = "scripts/";

/// A compiled theme.
pub struct Theme {
    templates: Tera,
    stylesheet: String,
    icon: Option<Arc<[u8]>>,
    scripts: BTreeMap<String, Arc<[u8]>>,
    hash: u128,
}

impl Theme {
    /// Compiles a theme from its files by path (`templates/page.html`, `styles/main.scss`), a
    /// site's own files already laid over the built-in ones.
    ///
    /// Faults become `template-error` and `style-error` with the file as `theme/<path>`; all of
    /// them at once, and none if the theme is returned.
    pub fn load(files: &BTreeMap<Arc<str>, Arc<[u8]>>, findings: &mut Vec<Diagnostic>) -> Option<Self> {
        let templates = templates::compile(files, findings);
        let stylesheet = styles::compile(files, findings);
        let mut hasher = Xxh3::new();
        for (path, bytes) in files {
            // The lengths keep the boundary between a path and its content in the hash.
            hasher.update(&path.len().to_le_bytes());
            hasher.update(path.as_bytes());
            hasher.update(&bytes.len().to_le_bytes());
            hasher.update(bytes);
        }
        Some(Self {
            templates: templates?,
            stylesheet: stylesheet?,
            icon: files.get(ICON).cloned(),
            scripts: files
                .iter()
                .filter_map(|(path, bytes)| Some((script_name(path)?.to_owned(), Arc::clone(bytes))))
                .collect(),
            hash: hasher.digest128(),
        })
    }

    /// XXH3-128 over all files of the theme. Together with the hash of a view it names a page.
    pub fn hash(&self) -> u128 {
        self.hash
    }

    /// The style sheet: compressed CSS.
    pub fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// The icon for the browser's tab: an SVG, published as it is.
    pub fn icon(&self) -> Option<&Arc<[u8]>> {
        self.icon.as_ref()
    }

    /// The scripts by name, published as they are.
    pub fn scripts(&self) -> &BTreeMap<String, Arc<[u8]>> {
        &self.scripts
    }

    /// What the pages of one language share, ready for [`Theme::render`]. Made once a language:
    /// rendering then copies a pointer instead of the navigation and all interface texts.
    pub fn site_value(site: &SiteView) -> Value {
        Value::from_serializable(site)
    }

    /// The HTML of a page, with the `site` of its language.
    ///
    /// The finding has the place in the template, what went wrong as `detail` and the address of
    /// the page as `page`.
    pub fn render(&self, page: &PageView, site: &Value) -> Result<String, Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert("page", page);
        if let Some(ui) = site.get_from_path("ui") {
            context.insert_value("ui", ui.clone());
        }
        context.insert_value("site", site.clone());
        self.templates
            .render(&format!("{}.html", page.template), &context)
            .map_err(|error| Box::new(templates::finding(&error).with("page", page.url.as_str())))
    }
}

/// The name of a script by its path in the theme, `scripts/<name>.js`: lower-case letters of ASCII,
/// digits and hyphens, because the name becomes a part of an address.
pub fn script_name(path: &str) -> Option<&str> {
    let name = path.strip_prefix(SCRIPTS)?.strip_suffix(".js")?;
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (!name.is_empty() && name.bytes().all(fits)).then_some(name)
}

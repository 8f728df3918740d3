//! What planning a page needs at hand: the site as it is known today, and one reader's language.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answers::Landmarks;
use super::prose::Inline;
use super::urls::Urls;
use crate::diag::{Diagnostic, Span};
use crate::locale::{Args, Lang, Locale};
use crate::model::Site;
use crate::model::config::Audience;
use crate::model::entity::Entity;
use crate::model::history::{Head, Known};
use crate::model::kind::Kind;
use crate::model::life::AnyForm;
use crate::model::page::NoFields;
use crate::model::record::RecordText;
use crate::model::records::glossary::{Glossary, Term};
use crate::model::subprocessor::Subprocessor;

/// The site as it is known today; the same for every page.
pub struct Whole<'a> {
    /// The site.
    pub site: &'a Site,
    /// Sub-processors that may be shown, by id.
    pub known: BTreeMap<&'a str, Known<'a>>,
    /// Records of every kind that may be shown, sub-processors among them.
    pub records: BTreeMap<Kind, BTreeMap<&'a str, AnyKnown<'a>>>,
    /// The page on which each kind of record is shown.
    pub homes: BTreeMap<Kind, String>,
    /// Every address.
    pub urls: Urls,
    /// The languages.
    pub locales: &'a BTreeMap<Lang, Arc<Locale>>,
}

/// A record of any kind as it is known today.
pub type AnyKnown<'a> = Known<'a, dyn AnyForm>;

impl<'a> Whole<'a> {
    /// Records of a kind that may be shown, by id.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (&'a str, &AnyKnown<'a>)> {
        self.records.get(&kind).into_iter().flatten().map(|(id, known)| (*id, known))
    }

    /// A record that may be shown.
    pub fn one(&self, kind: Kind, id: &str) -> Option<&AnyKnown<'a>> {
        self.records.get(&kind)?.get(id)
    }

    /// The terms of the glossary, if it may be shown.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        let glossary = self.one(Kind::Glossary, Kind::Glossary.name());
        let glossary = glossary.and_then(|known| known.fields.as_any().downcast_ref::<Glossary>());
        glossary.into_iter().flat_map(|glossary| glossary.terms.iter().flatten())
    }
}

/// A link that may lead nowhere: one to an anchor, or to something that was not found. Links to
/// pages that exist are not kept; there are tens of thousands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkUse {
    /// Where it is written.
    pub span: Span,
    /// What it names (`page:incidents`).
    pub target: String,
    /// Where it leads.
    pub goal: Goal,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Goal {
    /// An anchor on a page of the site.
    Page {
        /// Address of the page.
        url: String,
        /// The anchor.
        anchor: String,
    },
    /// An anchor on the page that holds the link.
    SamePage {
        /// The anchor.
        anchor: String,
    },
    /// Nothing of that name; ids that exist.
    Unknown {
        /// Ids of the same kind.
        known: Vec<String>,
    },
    /// Something that is a draft or not announced yet.
    Unpublished,
    /// A scheme that is none of ours.
    UnknownKind,
}

/// One page in one language while it is planned.
pub struct Scope<'a> {
    /// The site as it is known today.
    pub whole: &'a Whole<'a>,
    /// The reader's language.
    pub lang: &'a Lang,
    /// The languages that stand in for it.
    pub chain: &'a [Lang],
    /// How the language says things.
    pub locale: &'a Locale,
    /// Findings about the page.
    pub findings: RefCell<Vec<Diagnostic>>,
    /// Links of the page that may lead nowhere, for the rules about links.
    pub links: RefCell<Vec<LinkUse>>,
    /// Headings of the page in their order: level, anchor, title.
    pub headings: RefCell<Vec<(u8, String, String)>>,
    /// Level of the last heading that the text itself has so far.
    pub written: Cell<u8>,
    /// Pictures the page shows.
    pub pictures: RefCell<BTreeSet<Arc<str>>>,
    /// Files the page offers for download.
    pub downloads: RefCell<BTreeSet<Arc<str>>>,
    /// Names of anchors that are taken on the page.
    anchors: RefCell<BTreeSet<String>>,
    /// Anchors of pages that are finished already, for the links of answers.
    pub landmarks: Arc<Landmarks>,
    /// Whether the page says words that are older than their source.
    pub says_outdated: Cell<bool>,
    /// Values that are being said inside each other.
    saying: RefCell<Vec<Span>>,
    /// What the values of the page have cost so far, see [`Scope::deeper`].
    said: Cell<usize>,
}

impl<'a> Scope<'a> {
    /// A page in a language; `None` for a language the site does not have.
    pub fn new(whole: &'a Whole<'a>, lang: &'a Lang) -> Option<Self> {
        Some(Self {
            whole,
            lang,
            chain: whole.site.languages.chain(lang),
            locale: whole.locales.get(lang)?,
            findings: RefCell::default(),
            links: RefCell::default(),
            headings: RefCell::default(),
            written: Cell::new(1),
            pictures: RefCell::default(),
            downloads: RefCell::default(),
            anchors: RefCell::default(),
            landmarks: Arc::default(),
            says_outdated: Cell::new(false),
            saying: RefCell::default(),
            said: Cell::new(0),
        })
    }

    /// Writes what stands inside a text in the language of that text, if the site has it: a value
    /// in an English sentence is said in English, whoever reads it.
    pub fn in_voice_of<T>(&self, foreign: Option<&Lang>, write: impl FnOnce(&Scope<'_>) -> T) -> T {
        let Some(voice) = foreign.and_then(|lang| Scope::new(self.whole, lang)) else { return write(self) };
        // Both count together what the page says.
        voice.saying.replace(self.saying.borrow().clone());
        voice.said.set(self.said.get());
        let written = write(&voice);
        self.said.set(voice.said.get());
        self.says_outdated.set(self.says_outdated.get() || voice.says_outdated.get());
        self.findings.borrow_mut().extend(voice.findings.into_inner());
        self.links.borrow_mut().extend(voice.links.into_inner());
        self.pictures.borrow_mut().extend(voice.pictures.into_inner());
        self.downloads.borrow_mut().extend(voice.downloads.into_inner());
        written
    }

    /// Adds a finding.
    pub fn report(&self, finding: Diagnostic) {
        self.findings.borrow_mut().push(finding);
    }

    /// An interface text.
    pub fn say(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// An interface text with values.
    pub fn say_with(&self, id: &str, args: &Args) -> String {
        self.locale.text_with(id, args)
    }

    /// An anchor that is not taken on this page yet: the wish itself, or with a number behind it.
    pub fn anchor(&self, wish: &str) -> String {
        let mut anchors = self.anchors.borrow_mut();
        let mut anchor = wish.to_owned();
        let mut number = 2;
        while !anchors.insert(anchor.clone()) {
            anchor = format!("{wish}-{number}");
            number += 1;
        }
        anchor
    }

    /// A heading that the tool sets below those before it: its level, and its anchor, which the
    /// table of contents learns of.
    pub fn heading(&self, level: u8, wish: &str, title: &str) -> String {
        let anchor = self.anchor(wish);
        self.headings.borrow_mut().push((level, anchor.clone(), title.to_owned()));
        anchor
    }

    /// The level below the last heading that the text itself has so far, 2 to 4. Those that blocks
    /// set do not count: what stands side by side has the same level.
    pub fn level_below(&self) -> u8 {
        (self.written.get() + 1).clamp(2, 4)
    }

    /// Says the value that stands at a place. One that leads back to itself is a finding, and so are
    /// values inside values without measure: a few short texts that cite each other ten times each
    /// would fill every disk.
    pub fn deeper(&self, place: &Span, say: impl FnOnce() -> Option<Inline>) -> Option<Inline> {
        /// More than anybody writes on purpose, less than a stack holds.
        const DEEPEST: usize = 16;
        /// Bytes that the values of one page may add up to: no page is that long.
        const MOST: usize = 16 << 20;
        /// What a value costs besides its words, in the same unit.
        const EACH: usize = 64;
        if self.said.get() > MOST {
            return None;
        }
        let finding = Diagnostic::error("value-cycle", place.clone());
        if self.saying.borrow().contains(place) {
            self.report(finding);
            return None;
        }
        if self.saying.borrow().len() >= DEEPEST {
            self.report(finding.message("value-growth"));
            return None;
        }
        self.saying.borrow_mut().push(place.clone());
        self.said.set(self.said.get() + EACH);
        let said = say();
        self.saying.borrow_mut().pop();
        let before = self.said.get();
        self.said.set(before + said.as_ref().map_or(0, |said| said.html.len()));
        if before <= MOST && self.said.get() > MOST {
            self.report(finding.message("value-growth"));
        }
        said
    }

    /// The anchors of the finished page, a line each.
    pub fn take_anchors(&self) -> Box<str> {
        self.anchors.take().into_iter().collect::<Vec<_>>().join("\n").into()
    }

    /// The legal entity of a sub-processor.
    pub fn entity<'f>(&'f self, fields: &'f Subprocessor) -> Option<&'f Entity> {
        self.whole.site.entity(fields.entity.as_ref()?)
    }

    /// Says the prose of a record to the reader: the text, and its language where it is another one.
    pub fn own_text<'h>(&self, head: &Head<'h>) -> Option<(&'h RecordText<NoFields>, Option<&'a Lang>)> {
        let own = head.texts.get(self.lang).map(|text| (&**text, None));
        let (text, foreign) =
            own.or_else(|| self.chain.iter().find_map(|other| Some((&**head.texts.get(other)?, Some(other)))))?;
        self.says(&Span::file(&text.file));
        Some((text, foreign))
    }

    /// The name of an audience.
    pub fn audience(&self, id: &str) -> Option<String> {
        let audiences = self.whole.site.config.audiences.iter().flatten();
        let named = |audience: &&Audience| audience.id.as_ref().is_some_and(|known| known.value == id);
        let audience = audiences.into_iter().find(named)?;
        Some(audience.name.as_ref().map_or_else(|| id.to_owned(), |name| self.plain(name)))
    }
}

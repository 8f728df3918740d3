//! The views: everything a template may see, complete and serialisable.
//!
//! A page's view is its whole context, so the hash of the view is the page's set of dependencies.
//! Fields whose name ends in `html` hold safe HTML; all others are plain text that templates escape.
//!
//! Longer than 400 lines because it is the contract with themes, without logic, and is read as one
//! list (`docs/theme.md`).

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// A value that many pages share: stored once, hashed once.
#[derive(Clone, Debug)]
pub struct Shared<T> {
    value: Arc<T>,
    hash: u64,
}

impl<T: Hash> Shared<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        let mut hasher = xxhash_rust::xxh3::Xxh3::new();
        value.hash(&mut hasher);
        Self { value: Arc::new(value), hash: hasher.finish() }
    }

    /// XXH3 hash of the value, taken when it was shared.
    pub fn digest(&self) -> u64 {
        self.hash
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> Hash for Shared<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl<T> Eq for Shared<T> {}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// What every page of one language shares. Template variable `site`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct SiteView {
    /// BCP 47 tag of the language.
    pub lang: String,
    /// Title of the trust center.
    pub title: String,
    /// Name of the organisation.
    pub organisation: String,
    /// Address of the overview in this language.
    pub home: String,
    /// Address of the search in this language.
    pub search: String,
    /// Logo of the organisation, if it has one.
    pub logo: Option<PictureView>,
    /// Pages of the main navigation.
    pub navigation: Vec<NavigationItem>,
    /// Pages linked at the foot of every page (imprint, privacy).
    pub footer: Vec<LinkView>,
    /// Address of the fingerprinted style sheet.
    pub stylesheet: String,
    /// Address of the fingerprinted icon for the browser's tab; empty if the theme has none.
    pub icon: String,
    /// Addresses of the theme's fingerprinted scripts, by the name of the file without `.js`.
    pub scripts: BTreeMap<String, String>,
    /// Picture for previews elsewhere, as an absolute address; empty where the logo is no PNG or JPEG.
    pub preview: String,
    /// Languages as previews name them (`de_DE`), by BCP 47 tag.
    pub territories: BTreeMap<String, String>,
    /// Interface texts without arguments, by Fluent identifier with `_` for `-`.
    pub ui: BTreeMap<String, String>,
}

/// A page in the navigation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct NavigationItem {
    /// Id of the page; equal to `page.section` on the page itself and the pages below it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Language of the title where it is not the page's; else empty.
    pub lang: String,
}

/// One page. Template variable `page`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct PageView {
    /// What all pages of the language share; the template sees it as `site`.
    #[serde(skip)]
    pub site: Shared<SiteView>,
    /// File name of the template without `.html`: `page`, `record`, `root`, `not-found`.
    pub template: String,
    /// Id of the page or record.
    pub id: String,
    /// Id of the page in the navigation that this page belongs to.
    pub section: String,
    /// BCP 47 tag of the page's language.
    pub lang: String,
    /// Language of the page's own text where it is not `lang` (an untranslated page).
    pub text_lang: String,
    /// Root-relative address.
    pub url: String,
    /// Absolute address of the page that search engines should keep; empty without a base URL.
    pub canonical: String,
    /// Whether search engines are asked not to list the page.
    pub noindex: bool,
    /// Title, plain text; heading of the page.
    pub title: String,
    /// Title for browser tabs, search engines and previews: whose page it is, and of what kind.
    pub head_title: String,
    /// What search engines and previews say of the page: its summary, or else its first words.
    pub description: String,
    /// One or two sentences for search engines and lists, plain text.
    pub summary: String,
    /// Language of the summary where it is not `lang`; else empty.
    pub summary_lang: String,
    /// The same page in all languages, for `<link rel="alternate" hreflang>`; absolute addresses.
    pub alternates: Vec<AlternateView>,
    /// The language switcher.
    pub languages: Vec<LanguageView>,
    /// Way from the overview to the page above this one.
    pub breadcrumb: Vec<LinkView>,
    /// Headings of the second and third level.
    pub contents: Vec<ContentsEntry>,
    /// Said visibly above the text when it is not in the page's language.
    pub fallback: Option<FallbackView>,
    /// Said visibly above the text when words on the page are older than their binding version.
    pub outdated: Option<OutdatedView>,
    /// On a record's own page its head: logo, state, marks.
    pub record: Option<RecordView>,
    /// The text, in order.
    pub body: Vec<Block>,
    /// Names of the scripts that something in the text can use; `base.html` loads them.
    pub scripts: Vec<String>,
    /// Day or month of the last change.
    pub updated: Option<DateView>,
    /// Day of the last review.
    pub reviewed: Option<DateView>,
    /// Who reviewed it.
    pub reviewer: Option<AuthorView>,
    /// Day the next review is due.
    pub next_review: Option<DateView>,
    /// Who wrote the page.
    pub author: Option<AuthorView>,
    /// Pages on related questions.
    pub related: Vec<LinkView>,
    /// The page before this one in the main navigation.
    pub previous: Option<LinkView>,
    /// The page after this one in the main navigation; after the overview, the first.
    pub next: Option<LinkView>,
    /// "Did this answer your question?" as a mail link.
    pub feedback: Option<LinkView>,
}

/// A link in the interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct LinkView {
    /// Plain text of the link.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Whether it leads to another host.
    pub external: bool,
    /// Language of the link's text where it is not the page's; else empty.
    pub lang: String,
}

/// A translation of the page for search engines.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AlternateView {
    /// BCP 47 tag or `x-default`.
    pub hreflang: String,
    /// Absolute address.
    pub url: String,
}

/// A language in the switcher.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub lang: String,
    /// Name of the language in itself.
    pub name: String,
    /// Address of the same page in it.
    pub url: String,
    /// Whether it is the language of this page.
    pub current: bool,
}

/// A heading in the table of contents.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ContentsEntry {
    /// Anchor without `#`.
    pub anchor: String,
    /// Plain text.
    pub title: String,
    /// Headings below it.
    pub children: Vec<ContentsEntry>,
}

/// A text shown in another language than the page's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct FallbackView {
    /// The sentence that says so, in the page's language.
    pub text: String,
    /// Address of the page in the language of the text.
    pub url: String,
}

/// Words that are older than their binding version.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct OutdatedView {
    /// The sentence that says so, in the page's language.
    pub text: String,
    /// Address of the page in the binding language.
    pub url: String,
    /// BCP 47 tag of that language.
    pub lang: String,
}

/// A person or function that answers for a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AuthorView {
    /// Name.
    pub name: String,
    /// Position in the organisation; may be empty.
    pub role: String,
    /// Portrait.
    pub picture: Option<PictureView>,
}

/// A picture from `media/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct PictureView {
    /// Address.
    pub url: String,
    /// Address of the variant for dark backgrounds; empty if there is none.
    pub dark_url: String,
    /// Text alternative; empty for a decorative picture.
    pub alt: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// A date as people and as machines read it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct DateView {
    /// In the reader's language (`22. November 2026`, `Q4 2026`, `ab Juni 2026`).
    pub text: String,
    /// For `<time datetime>`; empty where HTML knows no notation (quarters, halves, ranges).
    pub datetime: String,
    /// Sorts as text in order of time.
    pub sort: String,
}

/// A text with inline markup.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct TextView {
    /// Safe inline HTML.
    pub html: String,
    /// Language of the text where it is not the page's; else empty.
    pub lang: String,
    /// Said after the text where it stands in for a missing translation; else empty.
    pub fallback: String,
    /// Where the text was quoted from, if it is a third party's.
    pub source: Option<Box<ReferenceView>>,
}

/// A reference to a document elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ReferenceView {
    /// The link.
    pub link: LinkView,
    /// Place within it (`Appendix 2`); may be empty.
    pub place: String,
    /// When it was retrieved, as words ("retrieved on …"); may be empty.
    pub retrieved: String,
}

/// One part of a page's text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// Prose.
    Prose {
        /// Safe HTML.
        html: String,
        /// Language of the text where it is not the page's; else empty.
        lang: String,
    },
    /// A value below a heading.
    Value {
        /// The value.
        value: Value,
        /// A note on it.
        note: Option<TextView>,
    },
    /// The sentence that opens a record's page.
    Lead {
        /// The text.
        text: TextView,
    },
    /// A heading that the tool itself sets above generated content.
    Heading {
        /// Level, 2 to 4.
        level: u8,
        /// Anchor without `#`.
        anchor: String,
        /// Plain text.
        text: String,
    },
    /// A record below a heading of its own; what it says follows in further blocks.
    Record {
        /// Level of the heading, 2 to 4.
        level: u8,
        /// The head of the record; its anchor is that of the heading.
        record: RecordView,
    },
    /// Records as a table, one row each.
    Table(TableView),
    /// Records along time, the next first.
    Timeline {
        /// Anchor without `#`.
        anchor: String,
        /// The records.
        items: Vec<TimelineItem>,
    },
    /// A picture drawn from what the site says.
    Drawing(DrawingView),
    /// Label and value rows of one record.
    Facts {
        /// The rows.
        facts: Vec<Fact>,
        /// Whether they stand among many of their kind and should take little room.
        compact: bool,
    },
    /// Changes of records, in order of time.
    Changes {
        /// Level of the heading, 2 to 4; those of the changes are one below.
        level: u8,
        /// Heading of the list.
        title: String,
        /// Anchor without `#`.
        anchor: String,
        /// The changes.
        changes: Vec<ChangeView>,
    },
    /// A sentence of the tool's own ("There are no planned changes.").
    Notice {
        /// `info` or `warning`; shown by more than colour.
        tone: String,
        /// Plain text.
        text: String,
    },
    /// Questions that everybody asks, each with its answer.
    Answers {
        /// Level of the heading, 2 to 4; those of the questions are one below.
        level: u8,
        /// Anchor without `#`.
        anchor: String,
        /// Heading of the list.
        title: String,
        /// The questions.
        answers: Vec<AnswerView>,
    },
    /// What is new, the latest first.
    Latest {
        /// Level of the heading, 2 to 4.
        level: u8,
        /// Anchor without `#`.
        anchor: String,
        /// Heading of the list.
        title: String,
        /// The entries.
        items: Vec<LatestItem>,
    },
    /// Links to pages with a line each.
    Links {
        /// The links.
        links: Vec<CardView>,
    },
    /// The field of the search, and links to everything that it can find.
    Search {
        /// Address of the index that the script reads.
        index: String,
        /// The links.
        groups: Vec<LinkGroup>,
    },
}

/// Links below a heading.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct LinkGroup {
    /// Anchor without `#`.
    pub anchor: String,
    /// The heading, plain text.
    pub title: String,
    /// The links.
    pub links: Vec<LinkView>,
}

/// A picture drawn from what the site says, which text on the page says as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct DrawingView {
    /// What is drawn (`flows`, `map`), for classes.
    pub name: String,
    /// Anchor without `#`.
    pub anchor: String,
    /// Caption, plain text.
    pub caption: String,
    /// The picture for narrow screens: safe SVG with its text alternative.
    pub narrow_html: String,
    /// The picture for where there is more room; empty where the narrow one does for all.
    pub wide_html: String,
    /// Sentence below it; may be empty.
    pub note: String,
    /// Where the same stands as text, if not right below.
    pub text: Option<LinkView>,
}

/// A record with its date.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct TimelineItem {
    /// The head of the record.
    pub record: RecordView,
    /// Its date.
    pub date: Option<DateView>,
    /// A sentence about it.
    pub text: Option<TextView>,
    /// What else it says.
    pub facts: Vec<Fact>,
}

/// A question that everybody asks.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AnswerView {
    /// Name of the question (`where`), for classes.
    pub key: String,
    /// Anchor without `#`.
    pub anchor: String,
    /// The question.
    pub question: String,
    /// Address of the place that holds the whole.
    pub url: String,
    /// The answer, then what belongs to it.
    pub lines: Vec<TextView>,
    /// The earliest review of the records behind it.
    pub reviewed: Option<DateView>,
}

/// Something that is new.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct LatestItem {
    /// When it became known or took effect.
    pub date: DateView,
    /// The record.
    pub link: LinkView,
    /// What happened ("New sub-processor", "security advisory").
    pub label: String,
    /// When it takes effect, in words ("from 1 March 2027"), while that is still to come.
    pub effective: Option<String>,
}

/// A link with a summary, for lists of pages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct CardView {
    /// The link.
    pub link: LinkView,
    /// A sentence; may be empty.
    pub summary: String,
}

/// A table of records.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct TableView {
    /// Name of the collection (`subprocessors`), for classes.
    pub collection: String,
    /// Anchor without `#`.
    pub anchor: String,
    /// Caption, plain text.
    pub caption: String,
    /// Whether a heading right above says the same as the caption.
    pub headed: bool,
    /// Sentence below the caption, such as the number of rows and the day; may be empty.
    pub note: String,
    /// The columns after the first, which holds the record's name.
    pub columns: Vec<ColumnView>,
    /// Heading of the first column.
    pub name_column: String,
    /// The rows.
    pub rows: Vec<RowView>,
    /// Shown instead of rows where there are none.
    pub empty: String,
    /// How readers search, filter and sort it, where it has rows enough to need that.
    pub tools: Option<ToolsView>,
}

/// How readers search, filter and sort a table of records. A script brings it to life; the words and
/// orders are all here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ToolsView {
    /// Name of the tools ("Search and filter: Sub-processors in use").
    pub label: String,
    /// By which values rows can be chosen.
    pub facets: Vec<FacetView>,
    /// By what rows can be sorted: by name, then by each column.
    pub sorts: Vec<SortView>,
    /// Said while all rows are shown ("12 entries").
    pub all: String,
    /// Said where no row fits.
    pub none: String,
    /// How many rows fit, with `{n}` for the number: a sentence for each plural category.
    pub counts: Vec<CountView>,
}

/// Something by which rows can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct FacetView {
    /// Name in the page's address and in `data-<key>` of rows (`country`).
    pub key: String,
    /// Name for readers.
    pub label: String,
    /// The values that occur.
    pub options: Vec<OptionView>,
}

/// A value by which rows can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct OptionView {
    /// The same in every language (`US`, `dpf`).
    pub id: String,
    /// Name for readers.
    pub label: String,
}

/// An order of rows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct SortView {
    /// `name` or the key of the column.
    pub key: String,
    /// Heading of the column.
    pub label: String,
    /// The same for the order reversed ("Name, descending").
    pub descending: String,
}

/// A sentence with a number of rows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct CountView {
    /// Plural category of CLDR (`one`, `other`).
    pub category: String,
    /// The sentence, with `{n}` for the number.
    pub text: String,
}

/// A column of a table of records.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ColumnView {
    /// Name of the field (`purpose`), for classes and links.
    pub key: String,
    /// Heading.
    pub label: String,
}

/// A record in a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct RowView {
    /// The record's head.
    pub record: RecordView,
    /// What stands in the first column instead of the record's name.
    pub head: Option<Value>,
    /// One cell a column; `null` where the record says nothing.
    pub cells: Vec<Option<Fact>>,
    /// What it is chosen by; empty in a table without tools.
    pub facets: Vec<RowFacet>,
    /// Its place in each order of `tools.sorts`, with spaces between; 0 where it says nothing. Empty in
    /// a table without tools.
    pub ranks: String,
}

/// The values of a row by which it is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct RowFacet {
    /// Key of the `FacetView`.
    pub key: String,
    /// Ids of its options, with spaces between.
    pub ids: String,
}

/// The head of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct RecordView {
    /// Id.
    pub id: String,
    /// Anchor without `#`, the same in every language.
    pub anchor: String,
    /// Address of its page; empty if it has none.
    pub url: String,
    /// Name, plain text.
    pub name: String,
    /// Line below the name (service, legal entity); may be empty.
    pub subtitle: String,
    /// Logo.
    pub logo: Option<PictureView>,
    /// `current`, `planned`, `ended`.
    pub state: String,
    /// The state in words with its date ("from 1 March 2027"); empty for current ones.
    pub state_text: String,
    /// Short marks such as "optional", "same group".
    pub tags: Vec<String>,
}

/// A label and its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Fact {
    /// Name of the field (`purpose`), for classes and anchors.
    pub key: String,
    /// Label in the reader's language.
    pub label: String,
    /// The value.
    pub value: Value,
    /// A note on the field.
    pub note: Option<TextView>,
    /// The page that says more.
    pub more: Option<LinkView>,
    /// Permanent anchor of the fact; empty where it cannot be linked by itself.
    pub anchor: String,
}

/// A value in a cell or beside a label.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Value {
    /// Text with inline markup.
    Text {
        /// The text.
        text: TextView,
    },
    /// Plain words.
    Plain {
        /// The words.
        text: String,
    },
    /// An amount, and what it depends on.
    Amount {
        /// The amount ("30 days").
        text: String,
        /// What it depends on ("up to 90 days by agreement").
        qualifier: Option<TextView>,
    },
    /// Letters to compare or copy, such as a hash.
    Code {
        /// What they are ("SHA-256").
        label: String,
        /// The letters.
        code: String,
        /// How long letters begin and end, to stand for all until somebody asks; else empty.
        short: String,
    },
    /// A date.
    Date {
        /// The date.
        date: DateView,
    },
    /// A link.
    Link {
        /// The link.
        link: LinkView,
    },
    /// A reference to a document elsewhere.
    Reference {
        /// The reference.
        reference: ReferenceView,
    },
    /// A place of processing.
    Place {
        /// The place.
        place: PlaceView,
    },
    /// A status, never by colour or a tick alone.
    Status {
        /// The status.
        status: StatusView,
    },
    /// Several values.
    List {
        /// The values.
        items: Vec<Value>,
    },
    /// A value with details of its own (a transfer mechanism, an audience, an entity).
    Group {
        /// Its title, plain text.
        title: String,
        /// Text below the title.
        text: Option<TextView>,
        /// Details.
        facts: Vec<Fact>,
    },
    /// Measures as long rows.
    Grid {
        /// The table.
        grid: GridView,
    },
}

/// A place of processing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct PlaceView {
    /// Code of the country or region (`DE`, `EU`).
    pub code: String,
    /// Name in the reader's language, with cities and the cloud's region.
    pub text: String,
    /// `stored`, `accessed`, `transit`; may be empty.
    pub role: String,
    /// The role in words; may be empty.
    pub role_text: String,
    /// A note on the place.
    pub note: Option<TextView>,
}

/// How far something is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct StatusView {
    /// `available`, `on-demand`, `partly`, `in-progress`, `planned`, `aspired`, `not-available`.
    pub status: String,
    /// In words, with date.
    pub text: String,
    /// A qualifier ("Entra ID/OIDC").
    pub qualifier: Option<TextView>,
}

/// Long rows of measures: own column titles, one row covering several headings.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct GridView {
    /// Language of the whole grid where it is not the page's; else empty.
    pub lang: String,
    /// What the grid holds ("Supplementary measures, 14 rows").
    pub caption: String,
    /// Anchor without `#`.
    pub anchor: String,
    /// Column titles; the first names the headings.
    pub columns: Vec<TextView>,
    /// The rows.
    pub rows: Vec<GridRowView>,
    /// Where the grid was quoted from.
    pub source: Option<ReferenceView>,
}

/// A row of measures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct GridRowView {
    /// The headings the row covers.
    pub headings: Vec<TextView>,
    /// Cells: safe block HTML.
    pub cells_html: Vec<String>,
}

/// A change of a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ChangeView {
    /// The record; its name links to its page.
    pub record: LinkView,
    /// Anchor without `#`.
    pub anchor: String,
    /// `begin`, `end`, `change`.
    pub action: String,
    /// The action in words ("New sub-processor", "Place of processing changes").
    pub title: String,
    /// When it was announced.
    pub announced: Option<DateView>,
    /// When it takes effect.
    pub effective: Option<DateView>,
    /// `certain`, `possible`, `gradual`.
    pub certainty: String,
    /// The certainty in words; empty for certain changes.
    pub certainty_text: String,
    /// Whether it is still to come on the day of the build.
    pub upcoming: bool,
    /// The picture of its notice, of what was announced about a sub-processor and is still to come.
    pub drawing: Option<DrawingView>,
    /// Why.
    pub why: Option<TextView>,
    /// What applies from then on.
    pub facts: Vec<Fact>,
}

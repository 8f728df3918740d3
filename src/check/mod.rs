//! Stage 4: what a careful reader would find.
//!
//! Enters: the site, its plan, the finished output. Leaves: findings.
//! Forbidden here: changing anything; words for people.
//!
//! [`RULES`] is the one registry: a rule is a file (or a family in a file) and a line here.

mod accent;
mod certifications;
mod claims;
mod identity;
mod incidents;
pub mod law;
mod levels;
mod links;
mod notice;
mod output;
mod overview;
mod planned;
mod presence;
mod records;
mod requests;
mod review;
mod scope;
mod sub;
mod texts;
mod transfers;
mod translation;
mod waivers;
mod weigh;
mod wording;

pub use law::{LAW, Law};
pub use overview::{Area, Completeness, Counts, ITEMS, Overview};
pub use scope::Scope;
pub use waivers::{Waived, waive};
pub use wording::Heard;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::locale::Lang;
use crate::model::Site;
use crate::model::published::{self, Places, Published, Unreadable};
use crate::output::Output;
use crate::plan::Plan;
use crate::source::Snapshot;
use wording::Each;

/// A rule.
pub struct Rule {
    /// Its name, the same as that of its findings.
    pub name: &'static str,
    /// What it looks at.
    pub check: Check,
    /// Whether a site may set its level. Broken links, leaks and secrets stay errors.
    pub adjustable: bool,
    /// What people are told about it.
    pub doc: Doc,
}

/// What `glashaus explain` and `docs/rules.md` say about a rule.
pub struct Doc {
    /// What it checks, in one to three sentences.
    pub what: &'static str,
    /// Why it matters, to readers and to the organisation.
    pub why: &'static str,
    /// What it rests on: law, a standard, or a habit.
    pub basis: &'static [Basis],
    /// A text archive laid over the base site of the tests, in which the rule finds something.
    pub bad: &'static str,
    /// The same corrected: the rule finds nothing.
    pub good: &'static str,
    /// When it is silent, and what besides its level can be set; empty if nothing.
    pub configure: &'static str,
}

/// What a rule rests on.
pub struct Basis {
    /// Its name (`GDPR Art. 28(2)`).
    pub name: &'static str,
    /// Where it can be read; empty where that is nowhere.
    pub url: &'static str,
}

/// When a rule runs, and on what.
pub enum Check {
    /// After planning, over what the content says and where its links lead.
    Site(fn(&Context<'_>, &mut Vec<Diagnostic>)),
    /// After planning, over every text in its languages; then once over what was found in all of them.
    Words(Each, fn(&Context<'_>, &mut Vec<Diagnostic>)),
    /// After rendering, over what would be published.
    Output(fn(&Context<'_>, &Output, &mut Vec<Diagnostic>)),
}

/// What every rule may look at.
pub struct Context<'a> {
    /// What the content says.
    pub site: &'a Site,
    /// Where everything is published and what leads where.
    pub plan: &'a Plan,
    /// The law as this program knows it.
    pub law: &'static Law,
    /// Which of it applies.
    pub scope: Scope,
    /// What its files say.
    pub sources: &'a Snapshot,
    /// The sub-processors in every state, when the first rule asks for them.
    states: OnceLock<Vec<sub::Vendor<'a>>>,
    /// The sub-processors that claims are held against.
    vendors: OnceLock<Vec<claims::Vendor>>,
    /// The certificates that the records show.
    holdings: OnceLock<Vec<certifications::Holding>>,
    /// The list of sub-processors that was published last, if the content holds it.
    listed: OnceLock<Option<Result<(Published, Places), Unreadable>>>,
    /// The words that texts do not use, by language.
    avoided: OnceLock<BTreeMap<Lang, texts::Avoidance>>,
}

impl<'a> Context<'a> {
    /// What there is to look at.
    pub fn new(site: &'a Site, plan: &'a Plan, sources: &'a Snapshot) -> Self {
        let scope = Scope::new(&site.config);
        Self {
            site,
            plan,
            law: &LAW,
            scope,
            sources,
            states: OnceLock::new(),
            vendors: OnceLock::new(),
            holdings: OnceLock::new(),
            listed: OnceLock::new(),
            avoided: OnceLock::new(),
        }
    }

    /// The sub-processors that are in use or announced, in every state.
    fn states(&self) -> &[sub::Vendor<'a>] {
        self.states.get_or_init(|| sub::states(self.site))
    }

    /// The list of sub-processors that was published last, and where its file names each; nothing where the content
    /// does not hold it.
    fn listed(&self) -> Option<&Result<(Published, Places), Unreadable>> {
        let file = || self.sources.get(published::FILE);
        self.listed.get_or_init(|| Some(Published::read(&file()?.bytes))).as_ref()
    }
}

/// The text of the GDPR, which most rules rest on.
const GDPR: &str = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

/// Every rule.
pub const RULES: &[&Rule] = &[
    &levels::UNKNOWN_RULE,
    &waivers::WAIVER,
    &links::LINK_BROKEN,
    &links::ANCHOR_BROKEN,
    &links::UNPUBLISHED,
    &identity::SUB_IDENTITY,
    &identity::UNKNOWN_REFERENCE,
    &notice::SUB_NOTICE,
    &sub::SUB_DRIFT,
    &accent::ACCENT_CONTRAST,
    &sub::SUB_CHAIN,
    &sub::SUB_DPA,
    &sub::SUB_OBJECTION,
    &sub::SUB_SUBSCRIBE,
    &sub::AUDIT_ROUTE,
    &sub::VENDOR_HOST,
    &sub::DORA_IDENTIFIERS,
    &sub::DORA_CHAIN,
    &sub::DATA_ACT_JURISDICTION,
    &transfers::TRANSFER_MISSING,
    &transfers::TRANSFER_ADEQUACY,
    &transfers::TRANSFER_DPF,
    &transfers::TRANSFER_FALLBACK,
    &transfers::TRANSFER_SCC_MODULE,
    &transfers::TRANSFER_BCR,
    &transfers::TRANSFER_DEROGATION,
    &transfers::TRANSFER_TIA,
    &transfers::TRANSFER_PARENT,
    &transfers::SWISS,
    &incidents::BREACH_AUTHORITY,
    &incidents::BREACH_CUSTOMER,
    &incidents::NIS2_DEADLINES,
    &incidents::MEASURES_COVERAGE,
    &incidents::DISCLOSURE_POLICY,
    &incidents::SECURITY_TXT,
    &certifications::CERT_FIELDS,
    &certifications::CERT_EXPIRED,
    &certifications::CERT_SURVEILLANCE,
    &certifications::CERT_ACCREDITATION,
    &certifications::CERT_EDITION,
    &certifications::CERT_HOLDER,
    &certifications::SOC2,
    &certifications::SOC2_GAP,
    &certifications::C5,
    &certifications::TISAX,
    &certifications::GDPR_CERTIFIED,
    &presence::IMPRINT,
    &presence::PRIVACY_LINK,
    &presence::ACCESSIBILITY_STATEMENT,
    &presence::LEGAL_DATA_AGE,
    &records::FILE_MISSING,
    &records::DUPLICATE_ID,
    &planned::CHANGE_UNANNOUNCED,
    &planned::CHANGE_ORDER,
    &planned::CHANGE_EMPTY,
    &planned::PLANNED_OVERDUE,
    &review::REVIEW_DUE,
    &translation::TRANSLATION_MISSING,
    &translation::TRANSLATION_STALE,
    &claims::eu_only::CLAIM_EU_ONLY,
    &claims::absolute::CLAIM_ABSOLUTE,
    &claims::certificate::CLAIM_CERTIFICATE,
    &claims::certified::CERTIFIED_WORDING,
    &claims::outdated::TRANSFER_OUTDATED,
    &claims::outdated::OUTDATED_LAW,
    &texts::placeholders::PLACEHOLDER,
    &texts::tone::TONE_MIXED,
    &texts::terms::TERM_PREFERRED,
    &texts::translation_facts::TRANSLATION_FACTS,
    &output::THIRD_PARTY_REQUEST,
    &output::COOKIES,
    &output::RESTRICTED_LEAK,
];

/// Runs every rule over the site and its plan; prose in which `before` found the same is not heard again.
pub fn site(context: &Context<'_>, before: Option<&Heard>) -> (Vec<Diagnostic>, Heard) {
    let mut findings = run(|rule, findings| {
        if let Check::Site(check) = rule.check {
            check(context, findings);
        }
    });
    let (wording, heard) = words(context, before);
    findings.extend(wording);
    levels::apply(context.site, &mut findings);
    (findings, heard)
}

/// Runs every rule over what would be published.
pub fn published(context: &Context<'_>, output: &Output) -> Vec<Diagnostic> {
    let mut findings = run(|rule, findings| {
        if let Check::Output(check) = rule.check {
            check(context, output, findings);
        }
    });
    levels::apply(context.site, &mut findings);
    findings
}

/// Rules over wording look at each text together, so that it is heard once.
fn words(context: &Context<'_>, before: Option<&Heard>) -> (Vec<Diagnostic>, Heard) {
    let rules = RULES.iter().filter_map(|rule| match rule.check {
        Check::Words(each, _) => Some(each),
        _ => None,
    });
    let (mut findings, heard) = wording::judge(context, &rules.collect::<Vec<_>>(), before);
    for rule in RULES {
        if let Check::Words(_, all) = rule.check {
            all(context, &mut findings);
        }
    }
    (findings, heard)
}

/// For rules that look at one text at a time and at nothing else.
fn settled(_: &Context<'_>, _: &mut Vec<Diagnostic>) {}

fn run(check: impl Fn(&Rule, &mut Vec<Diagnostic>) + Sync) -> Vec<Diagnostic> {
    RULES
        .par_iter()
        .flat_map_iter(|rule| {
            let mut findings = Vec::new();
            check(rule, &mut findings);
            findings
        })
        .collect()
}

//! Privacy policy, accessibility statement, and law that is still fresh.

use jiff::ToSpan;

use super::super::weigh::{law_error, law_warning, lower};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use super::{is_everywhere, markets, page, unreached};
use crate::diag::{Argument, Diagnostic, Span};
use crate::model::legal::Regime;
use crate::model::life::AnyForm;
use crate::model::records::document::Document;

/// Every page leads to the privacy policy.
pub const PRIVACY_LINK: Rule = Rule {
    name: "privacy-link",
    check: Check::Site(privacy),
    adjustable: true,
    doc: Doc {
        what: "There is a privacy policy, and every page links to it, from its foot or from the main navigation.",
        why: "Visitors must be told what happens to their data when it is collected, wherever they enter the site.",
        basis: &[Basis { name: "GDPR Art. 12(1), 13", url: GDPR }],
        bad: site_file!(
            "[navigation]\nmain = [\"index\"]\nfooter = [\"incidents\"]\n",
            "-- pages/privacy.en.md --\n+++\ntitle = \"Privacy\"\n+++\n\nNo cookies.\n",
            "-- pages/privacy.de.md --\n+++\ntitle = \"Datenschutz\"\n+++\n\nKeine Cookies.\n"
        ),
        good: site_file!(
            "[navigation]\nmain = [\"index\"]\nfooter = [\"privacy\"]\n",
            "-- pages/privacy.en.md --\n+++\ntitle = \"Privacy\"\n+++\n\nNo cookies.\n",
            "-- pages/privacy.de.md --\n+++\ntitle = \"Datenschutz\"\n+++\n\nKeine Cookies.\n"
        ),
        configure: "The page is `privacy`, or the one that `privacy` under `[legal]` in `site.toml` names. That it \
            exists is asked for once `markets` is filled in there.",
    },
};

/// Consumers find an accessibility statement.
pub const ACCESSIBILITY_STATEMENT: Rule = Rule {
    name: "accessibility-statement",
    check: Check::Site(accessibility),
    adjustable: true,
    doc: Doc {
        what: "Where customers are consumers, there is a page or document about accessibility.",
        why: "Services to consumers must be accessible since 28 June 2025, and their providers must say how they \
            meet that. Business customers alone do not bring the duty about.",
        basis: &[
            Basis {
                name: "Directive (EU) 2019/882, Art. 13 and Annex V",
                url: "https://eur-lex.europa.eu/eli/dir/2019/882/oj",
            },
            Basis { name: "§ 14 BFSG", url: "https://www.gesetze-im-internet.de/bfsg/__14.html" },
        ],
        bad: "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Morgenrot GmbH\"\nlanguages = [\"en\", \
            \"de\"]\nbase_url = \"https://trust.morgenrot.example\"\n[legal]\nregimes = [\"consumers\"]\n[[audiences]]\nid = \
            \"customers\"\nname = \"Customers\"\n",
        good: "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Morgenrot GmbH\"\nlanguages = [\"en\", \
            \"de\"]\nbase_url = \"https://trust.morgenrot.example\"\n[legal]\nregimes = [\"consumers\"]\n[[audiences]]\nid = \
            \"customers\"\nname = \"Customers\"\n-- pages/accessibility.en.md --\n+++\ntitle = \"Accessibility\"\n+++\n\nText.\n\
            -- pages/accessibility.de.md --\n+++\ntitle = \"Barrierefreiheit\"\n+++\n\nText.\n",
        configure: "Only with `regimes = [\"consumers\"]` under `[legal]` in `site.toml`.",
    },
};

/// The legal lists of the program are not too old.
pub const LEGAL_DATA_AGE: Rule = Rule {
    name: "legal-data-age",
    check: Check::Site(age),
    adjustable: true,
    doc: Doc {
        what: "The lists of adequacy decisions, schemes and outdated laws that this program carries were gone \
            through less than six months ago.",
        why: "Law changes. A check against old lists can find what is no longer wrong, and miss what has become so.",
        basis: &[Basis { name: "Good practice", url: "" }],
        bad: "-- as-of --\n2027-06-01\n",
        good: "-- as-of --\n2027-05-01\n",
        configure: "",
    },
};

fn privacy(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let id = context.scope.privacy.as_str();
    let Some(page) = page(context, id) else {
        if let Some(place) = markets(context) {
            findings.push(law_error("privacy-link-missing", "privacy-link", place).with("page", id));
        }
        return;
    };
    if is_everywhere(context, id) {
        return;
    }
    let file = page.texts.values().next().map_or_else(|| page.span(), |text| Span::file(&text.file));
    findings.push(unreached(context, "privacy-link", "privacy-link", file, id));
}

fn accessibility(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let regimes = context.site.config.legal.as_ref().and_then(|legal| legal.regimes.as_ref());
    let Some(regime) = regimes.into_iter().flatten().find(|regime| regime.value == Regime::Consumers) else { return };
    let about = |words: &str| ["accessib", "barrierefrei", "toegankelijk"].iter().any(|word| words.contains(word));
    let pages = context.site.pages.iter().any(|(id, record)| {
        let titles = record.texts.values().map(|text| &text.front.title).chain([&record.fields.title]);
        page(context, id).is_some() && (about(id) || titles.flatten().any(|title| about(&lower(title))))
    });
    let documents = context
        .site
        .all::<Document>()
        .any(|(_, document)| !document.is_draft() && document.title.as_ref().is_some_and(|title| about(&lower(title))));
    if !pages && !documents {
        findings.push(law_error("accessibility-statement", "accessibility-statement", regime.span.clone()));
    }
}

fn age(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let as_of = context.law.as_of;
    if as_of.checked_add(6.months()).is_ok_and(|due| due < context.site.today) {
        let finding = law_warning("legal-data-age", "legal-data-age", None);
        findings.push(finding.with("as_of", Argument::Date(as_of.to_string())));
    }
}

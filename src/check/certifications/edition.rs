//! Editions of standards come and go.

use super::super::law::{Edition, Scheme};
use super::super::sub::vendors;
use super::super::weigh::{law_error, law_info};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{evidence, scheme_of};
use crate::diag::{Argument, Diagnostic, Span};
use crate::model::life::AnyForm;
use crate::model::records::hosting::Hosting;
use crate::model::value::Text;

/// A certificate to an edition that is void, or soon will be.
pub const CERT_EDITION: Rule = Rule {
    name: "cert-edition",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "No certificate, of your own or of a sub-processor or provider, names an edition of its standard to \
            which certificates are void. An edition with a successor is noted until its transition ends.",
        why: "Certificates to ISO/IEC 27001:2013 are void since 31 October 2025. To show one says that nobody \
            has renewed it.",
        basis: &[
            Basis { name: "IAF MD 26, 2.2", url: "https://iaf.nu/en/iaf-documents/?cat_id=7" },
            Basis { name: "ISO 9001:2026, transition", url: "https://www.iso.org/standard/9001" },
        ],
        bad: certificate!(
            "edition = \"2013\"\nissued = 2024-02-05\nvalid_until = 2027-02-04\nlast_surveillance = 2026-02-04\n"
        ),
        good: certificate!("edition = \"2022\"\nissued = 2026-02-02\nvalid_until = 2029-02-01\n"),
        configure: "",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evidence in evidence(context) {
        let said = evidence.said();
        let Some(scheme) = evidence.scheme(context) else { continue };
        let place = said.edition.as_ref().or(said.standard.as_ref().filter(|words| written(words).is_some()));
        let year = said.edition.as_ref().and_then(|edition| year(edition)).or_else(|| written(&evidence.called()));
        let place = place.map(|words| words.span.clone());
        let place = place.or_else(|| said.name.as_ref().map(|name| name.span.clone()));
        let Some(edition) = year.and_then(|year| superseded(scheme, &year)) else { continue };
        findings.extend(finding(context, scheme, edition, place.unwrap_or_else(|| evidence.file.clone()), evidence.id));
    }
    vendors(context, findings, |vendor, findings| {
        for text in vendor.fields.certifications.iter().flatten() {
            findings.extend(of_text(context, text, vendor.id()));
        }
    });
    for (record, option) in context.site.all::<Hosting>().filter(|(_, option)| !option.is_draft()) {
        for text in option.provider_certifications.iter().flatten() {
            findings.extend(of_text(context, text, &record.id));
        }
    }
}

fn of_text(context: &Context<'_>, text: &Text, id: &str) -> Option<Diagnostic> {
    let words = super::super::weigh::lower(text);
    let scheme = scheme_of(context, &words)?;
    let edition = superseded(scheme, &written(&words)?)?;
    finding(context, scheme, edition, text.span.clone(), id)
}

fn finding(context: &Context<'_>, scheme: &Scheme, edition: &Edition, place: Span, id: &str) -> Option<Diagnostic> {
    let void = edition.void_since?;
    let over = void <= context.site.today;
    let finding = if over {
        law_error("cert-edition", "cert-edition", place)
    } else {
        law_info("cert-edition-transition", "cert-edition", place)
    };
    let newest = scheme.editions.iter().rfind(|edition| edition.void_since.is_none());
    Some(
        finding
            .with("id", id)
            .with("edition", edition.edition.as_str())
            .with("newest", newest.map_or("", |newest| newest.edition.as_str()))
            .with("void", Argument::Date(void.to_string()))
            .with("decision", edition.decision.as_deref().unwrap_or_default())
            .with("as_of", Argument::Date(scheme.as_of.to_string())),
    )
}

fn superseded<'s>(scheme: &'s Scheme, year: &str) -> Option<&'s Edition> {
    scheme.editions.iter().find(|edition| edition.edition == year && edition.void_since.is_some())
}

/// The year in a name such as `iso/iec 27001:2013`.
pub(super) fn written(words: &str) -> Option<String> {
    words.match_indices(':').find_map(|(at, _)| year(words[at + 1..].trim_start()))
}

fn year(text: &str) -> Option<String> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    (digits.len() == 4).then_some(digits)
}

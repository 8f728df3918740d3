//! How researchers report weaknesses: ISO/IEC 29147, RFC 9116.

use jiff::ToSpan;

use super::super::weigh::{law_error, law_warning, list};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::today;
use crate::diag::{Argument, Diagnostic};
use crate::model::records::contact::{Contact, ContactRole};
use crate::model::records::disclosure::Disclosure;

/// Scope, response times and safe harbour are named.
pub const DISCLOSURE_POLICY: Rule = Rule {
    name: "disclosure-policy",
    check: Check::Site(policy),
    adjustable: true,
    doc: Doc {
        what: "`disclosure.toml` says what may be tested (`scope`), when a report is answered (`acknowledge`, `assess` \
            or `fix`) and what reporters who keep to the rules need not fear (`safe_harbour`).",
        why: "Who finds a weakness decides by these three whether to tell you or somebody else.",
        basis: &[
            Basis { name: "ISO/IEC 29147:2018, clause 6", url: "https://www.iso.org/standard/72311.html" },
            Basis { name: "Directive (EU) 2022/2555, Art. 12", url: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj" },
        ],
        bad: "-- disclosure.toml --\naddress = \"security@morgenrot.example\"\nexpires = 2027-06-30\n",
        good: "-- disclosure.toml --\naddress = \"security@morgenrot.example\"\nexpires = 2027-06-30\nscope = [\"trust.morgenrot.example\"]\n\
            acknowledge = \"2bd\"\nsafe_harbour = { en = \"We do not press charges.\", de = \"Wir erstatten keine Anzeige.\" }\n",
        configure: "Silent without `disclosure.toml`: no law asks for it, though customers do.",
    },
};

/// What security.txt must say can be said.
pub const SECURITY_TXT: Rule = Rule {
    name: "security-txt",
    check: Check::Site(security_txt),
    adjustable: true,
    doc: Doc {
        what: "The facts for `security.txt` are there: a contact for reports, and a day until which the statements \
            hold (`expires`), in the future and less than a year away. A key for encrypted reports and the address \
            of the site are wanted.",
        why: "Researchers and their tools look at /.well-known/security.txt first. One that has expired is to be \
            ignored, so that reports reach nobody.",
        basis: &[Basis { name: "RFC 9116, 2.5", url: "https://www.rfc-editor.org/rfc/rfc9116" }],
        bad: "-- disclosure.toml --\naddress = \"security@morgenrot.example\"\nexpires = 2026-10-31\n",
        good: "-- disclosure.toml --\naddress = \"security@morgenrot.example\"\nexpires = 2027-06-30\n\
            [pgp]\nurl = \"https://trust.morgenrot.example/key.asc\"\n",
        configure: "Silent without `disclosure.toml`.",
    },
};

fn policy(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some((said, file)) = today::<Disclosure>(context) else { return };
    let facts = [
        (said.scope.as_ref().is_some_and(|scope| !scope.is_empty()), "scope"),
        (said.acknowledge.is_some() || said.assess.is_some() || said.fix.is_some(), "acknowledge"),
        (said.safe_harbour.is_some(), "safe_harbour"),
    ];
    let missing: Vec<&str> = facts.iter().filter(|(said, _)| !said).map(|(_, key)| *key).collect();
    if !missing.is_empty() {
        let finding = law_warning("disclosure-policy", "disclosure-policy", file);
        findings.push(finding.with("keys", list(&missing)));
    }
}

fn security_txt(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some((said, file)) = today::<Disclosure>(context) else { return };
    let (site, day) = (context.site, context.site.today);
    let named = |id: &str| site.all::<Contact>().find(|(record, _)| record.id == id).map(|(_, contact)| contact);
    let mut contacts: Vec<&Contact> = said.contact.iter().filter_map(|id| named(&id.value.0)).collect();
    if contacts.is_empty() {
        let security =
            |contact: &Contact| contact.role.iter().flatten().any(|role| role.value == ContactRole::Security);
        contacts.extend(site.all::<Contact>().map(|(_, contact)| contact).filter(|contact| security(contact)));
    }
    let reachable = contacts.iter().any(|one| one.mail.is_some() || one.form.is_some() || one.phone.is_some());
    if said.address.is_none() && !reachable {
        findings.push(law_error("security-txt-contact", "security-txt", file.clone()));
    }
    match &said.expires {
        None => findings.push(law_warning("security-txt-no-end", "security-txt", file.clone())),
        Some(expires) => {
            let of_it = |finding: Diagnostic| finding.with("expires", Argument::Date(expires.value.to_string()));
            let last = expires.last_day();
            let longest = day.checked_add(1.year()).ok();
            if last.is_some_and(|last| last <= day) {
                findings.push(of_it(law_error("security-txt", "security-txt", expires.span.clone())));
            } else if last.is_none_or(|last| longest.is_some_and(|longest| last > longest)) {
                findings.push(of_it(law_warning("security-txt-long", "security-txt", expires.span.clone())));
            }
        }
    }
    let mut wanted = Vec::new();
    if said.pgp.is_none() && contacts.iter().all(|contact| contact.pgp.is_none()) {
        wanted.push("pgp");
    }
    if site.config.base_url.is_none() {
        wanted.push("base_url");
    }
    if !wanted.is_empty() {
        findings.push(law_warning("security-txt-wanted", "security-txt", file).with("keys", list(&wanted)));
    }
}

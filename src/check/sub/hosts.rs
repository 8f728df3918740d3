//! A vendor's links lead to the vendor.

use std::collections::BTreeMap;

use super::super::weigh::law_warning;
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{Vendor, vendors};
use crate::diag::{Diagnostic, Span, Spanned};
use crate::model::form::Seen;
use crate::model::value::WebAddress;

/// A link of one vendor leads to another, or one service is listed twice.
pub const VENDOR_HOST: Rule = Rule {
    name: "vendor-host",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "No link of a sub-processor leads to a site that bears the name of another one, and no service \
            of the same company is listed twice under the same address.",
        why: "Such slips come from copying a file. Readers who follow the link to the agreement or the list of \
            sub-processors read that of somebody else.",
        basis: &[Basis { name: "Good practice", url: "" }],
        bad: "-- subprocessors/taube.toml --\nname = \"Taube\"\nwebsite = \"https://taube.example\"\nown_list = \
            \"https://www.briefkasten.example/list\"\n[entity]\nname = \"Taube GmbH\"\n[[places]]\ncountry = \"NL\"\n",
        good: "-- subprocessors/taube.toml --\nname = \"Taube\"\nwebsite = \"https://taube.example\"\nown_list = \
            \"https://taube.example/list\"\n[entity]\nname = \"Taube GmbH\"\n[[places]]\ncountry = \"NL\"\n",
        configure: "Silent between a sub-processor and the one that engages it, and within one company.",
    },
};

/// What identifies a service.
struct Service {
    id: String,
    parent: Option<String>,
    names: Vec<String>,
    company: Vec<String>,
    website: Option<Spanned<WebAddress>>,
    links: Vec<(String, Span)>,
}

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut services: Vec<Service> = Vec::new();
    vendors(context, findings, |vendor, _| {
        // Only as it stands today; a later state has the id of the first.
        if services.last().is_none_or(|last| last.id != vendor.id()) {
            services.push(service(vendor));
        }
    });
    // By website, parent and companies: the id of the first and where its website is said.
    let mut listed = BTreeMap::<_, (String, Span)>::new();
    for service in &services {
        for (address, span) in &service.links {
            let Some(owner) = owner(address, service, &services) else { continue };
            findings.push(
                law_warning("vendor-host", "vendor-host", span.clone())
                    .with("id", service.id.as_str())
                    .with("other", owner.id.as_str())
                    .with("host", host(address).unwrap_or_default()),
            );
        }
        let Some(website) = &service.website else { continue };
        let key = (website.value.0.trim_end_matches('/').to_owned(), service.parent.clone(), service.company.clone());
        if let Some((other, first)) = listed.get(&key) {
            findings.push(
                law_warning("vendor-host-twice", "vendor-host", website.span.clone())
                    .with("id", service.id.as_str())
                    .with("other", other.as_str())
                    .label(first.clone(), "label-first"),
            );
        } else {
            listed.insert(key, (service.id.clone(), website.span.clone()));
        }
    }
}

fn service(vendor: &Vendor<'_>) -> Service {
    let fields = &vendor.fields;
    let mut links = Vec::new();
    for key in ["website", "dpa", "own_list", "entity", "transfers", "measures"] {
        let Some(value) = crate::model::form::Shown::get(&**fields, key) else { continue };
        value.walk(&mut |value| {
            if let Seen::Reference(link) = value
                && let Some(url) = &link.0.url
            {
                links.push((url.value.0.clone(), url.span.clone()));
            }
        });
    }
    if let Some(website) = &fields.website {
        links.push((website.value.0.clone(), website.span.clone()));
    }
    let company = vendor.entity().and_then(|entity| entity.name.as_ref()).map(super::super::weigh::lower);
    Service {
        id: vendor.id().to_owned(),
        parent: fields.parent.as_ref().map(|parent| parent.value.clone()),
        names: vendor.names(),
        company: company.into_iter().chain(fields.service.as_ref().map(super::super::weigh::lower)).collect(),
        website: fields.website.clone(),
        links,
    }
}

/// The other service whose name the host of an address bears.
fn owner<'a>(address: &str, service: &Service, services: &'a [Service]) -> Option<&'a Service> {
    let host = host(address)?;
    let bears = |service: &Service| {
        host.split('.')
            .rev()
            .skip(1)
            .any(|label| label.len() >= 4 && service.names.iter().any(|name| words(name).any(|word| word == label)))
    };
    if bears(service) {
        return None;
    }
    let mut bearing = services.iter().filter(|other| other.id != service.id && bears(other)).peekable();
    let first = bearing.peek().copied();
    let related = |other: &Service| {
        other.parent.as_ref() == Some(&service.id)
            || service.parent.as_ref() == Some(&other.id)
            || (!other.company.is_empty() && other.company.first() == service.company.first())
    };
    first.filter(|_| !bearing.any(related))
}

fn host(address: &str) -> Option<String> {
    url::Url::parse(address).ok()?.host_str().map(str::to_lowercase)
}

/// Words of a name as they could stand in a host: `Twilio`, `Amazon.com` as `amazon` and `com`.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !GENERIC.contains(word))
}

/// Words in names of companies that say nothing about which one it is.
const GENERIC: &[&str] = &[
    "cloud", "group", "limited", "gmbh", "mail", "data", "services", "service", "online", "europe", "holding",
    "support", "trust", "security", "software", "systems", "germany", "ireland", "store", "storage", "blob", "teams",
    "document", "www2", "docs", "help", "legal", "info", "example",
];

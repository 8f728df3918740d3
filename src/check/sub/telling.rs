//! How customers are told of changes, and how they can object: GDPR Art. 28(2).

use super::super::weigh::{law_error, law_warning, list};
use super::super::{Basis, Check, Context, Doc, GDPR, Rule};
use crate::diag::{Diagnostic, Span, Spanned};
use crate::locale::Quantity;
use crate::model::life::AnyForm;
use crate::model::record::Record;
use crate::model::records::change_process::ChangeProcess;
use crate::model::value::{Amount, Measured};

/// Deadline and channel of objections, and a deadline that is over before the change takes effect.
pub const SUB_OBJECTION: Rule = Rule {
    name: "sub-objection",
    check: Check::Site(objection),
    adjustable: true,
    doc: Doc {
        what: "`change-process.toml` says within which time and by which way customers can object to a new \
            sub-processor, and that time is not longer than the notice period that is promised.",
        why: "Customers who have agreed to sub-processors in general must be able to object to a single one \
            before it begins. An objection that may come after the beginning comes too late.",
        basis: &[
            Basis { name: "GDPR Art. 28(2)", url: GDPR },
            Basis {
                name: "Standard contractual clauses, clause 9(a), option 2, Decision (EU) 2021/914",
                url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
            },
        ],
        bad: "-- change-process.toml --\nannounced_by = { en = \"Email\", de = \"E-Mail\" }\n[objection]\nwithin = \
            \"45d\"\nchannel = \"trust@morgenrot.example\"\n",
        good: "-- change-process.toml --\nannounced_by = { en = \"Email\", de = \"E-Mail\" }\n[objection]\nwithin = \
            \"30d\"\nchannel = \"trust@morgenrot.example\"\n",
        configure: "The measure is `notice_period` under `[promises]` in `site.toml`. Silent for controllers, and \
            where there is neither a promise nor a `change-process.toml`.",
    },
};

/// Customers are told of changes in a way they need not look for.
pub const SUB_SUBSCRIBE: Rule = Rule {
    name: "sub-subscribe",
    check: Check::Site(subscribe),
    adjustable: true,
    doc: Doc {
        what: "`change-process.toml` says how customers are told of changes to the list of sub-processors \
            (`announced_by`): by mail, by a list or feed they can subscribe to, in the product.",
        why: "A list that changes silently is no notice. Customers cannot be expected to look at it every day.",
        basis: &[
            Basis { name: "GDPR Art. 28(2)", url: GDPR },
            Basis {
                name: "EDPB Guidelines 07/2020, paragraph 128",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-072020-concepts-controller-and-processor-gdpr_en",
            },
        ],
        bad: "-- change-process.toml --\n[objection]\nwithin = \"30d\"\nchannel = \"trust@morgenrot.example\"\n",
        good: "-- change-process.toml --\nannounced_by = { en = \"Email\", de = \"E-Mail\" }\n[objection]\nwithin = \
            \"30d\"\nchannel = \"trust@morgenrot.example\"\n",
        configure: "Silent for controllers, and where there is neither a promise of notice nor a \
            `change-process.toml`.",
    },
};

fn promise<'a>(context: &Context<'a>) -> Option<&'a Spanned<Quantity>> {
    context.site.config.promises.as_ref()?.notice_period.as_ref()
}

/// The process of changes, or the promise that there is one.
fn process<'a>(context: &Context<'a>) -> Option<(Option<&'a ChangeProcess>, Span)> {
    let site = context.site;
    if !context.scope.is_processor() || site.subprocessors.values().all(|record| record.fields.is_draft()) {
        return None;
    }
    let mut all = site.all::<ChangeProcess>().filter(|(_, process)| !process.is_draft());
    match all.next() {
        Some((record, process)) => Some((Some(process), Record::span(record))),
        None => promise(context).map(|promise| (None, promise.span.clone())),
    }
}

fn objection(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some((process, file)) = process(context) else { return };
    let Some(objection) = process.and_then(|process| process.objection.as_deref()) else {
        findings.push(law_error("sub-objection-none", "sub-objection", file));
        return;
    };
    let mut missing = Vec::new();
    if objection.within.is_none() {
        missing.push("within");
    }
    if objection.channel.is_none() && objection.contact.is_none() {
        missing.push("channel");
    }
    if !missing.is_empty() {
        let place = objection.span.clone().unwrap_or(file);
        findings.push(law_error("sub-objection-keys", "sub-objection", place).with("keys", list(&missing)));
    }
    let within = match &objection.within {
        Some(Amount { measured: Some(Measured::Quantity(within)), .. }) => within,
        _ => return,
    };
    let Some(promise) = promise(context) else { return };
    // Both are counted from the same day, by the calendar; the day itself does not matter much.
    let day = context.site.today;
    let (Some(last), Some(first)) = (within.after(day), promise.after(day)) else { return };
    if last > first {
        findings.push(
            law_error("sub-objection", "sub-objection", within.span.clone())
                .with("quantity", within.value.to_string())
                .with("promise", promise.value.to_string())
                .label(promise.span.clone(), "label-promise")
                .edit(within.span.clone(), format!("\"{}\"", promise.value)),
        );
    }
}

fn subscribe(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some((process, file)) = process(context) else { return };
    if process.is_none_or(|process| process.announced_by.as_ref().is_none_or(Vec::is_empty)) {
        findings.push(law_warning("sub-subscribe", "sub-subscribe", file));
    }
}

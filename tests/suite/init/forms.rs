//! The skeleton shows every field the program knows, and no other.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use glashaus::model::config::{Audience, Config, Navigation, Promises};
use glashaus::model::entity::Entity;
use glashaus::model::form::Form;
use glashaus::model::legal::{Legal, Waiver};
use glashaus::model::life::Change;
use glashaus::model::page::{Author, PageForm};
use glashaus::model::records::backup::{Backup, BackupSet, RestoreTests};
use glashaus::model::records::certification::{BridgeLetter, Certification};
use glashaus::model::records::change_process::{
    AuditRoute, ChangeProcess, Objection, ReviewCycle, Termination, Vetting,
};
use glashaus::model::records::contact::{Contact, Pgp};
use glashaus::model::records::disclosure::Disclosure;
use glashaus::model::records::document::Document;
use glashaus::model::records::facts::{FactGroup, FactRow, Facts};
use glashaus::model::records::flows::{Flow, FlowNode, Flows};
use glashaus::model::records::glossary::{Glossary, Term};
use glashaus::model::records::hosting::Hosting;
use glashaus::model::records::incident_policy::{
    Channel, Deadline, IncidentPolicy, PriorityMeaning, Responsibility, Step,
};
use glashaus::model::records::measure::Measure;
use glashaus::model::records::notice::{Notice, Update};
use glashaus::model::records::question::Question;
use glashaus::model::records::roadmap::Roadmap;
use glashaus::model::records::service_levels::{
    Availability, CreditStep, Credits, Maintenance, Reaction, ServiceLevels, Support,
};
use glashaus::model::subprocessor::{AudiencePart, Audit, DpaForm, Subprocessor};
use glashaus::model::transfer::{self, MeasureRow, Transfer};
use glashaus::model::value::{AmountForm, Logo, Place, QuoteForm, Reference, StatusForm};
use toml::de::{DeTable, DeValue};

use super::{Begun, WRITTEN, switched_on};

/// Where a form is filled in: a file of the skeleton, and the keys that lead to its table.
struct Shown {
    /// The form's own name.
    form: &'static str,
    keys: BTreeSet<&'static str>,
    file: &'static str,
    path: &'static str,
}

fn shown<F: Form>(file: &'static str, path: &'static str) -> Shown {
    Shown { form: F::NAME, keys: F::FIELDS.iter().map(|field| field.key).collect(), file, path }
}

/// Every form that is filled in a file of its own or in a part of one.
fn forms() -> Vec<Shown> {
    vec![
        shown::<Config>("site.toml", ""),
        shown::<Promises>("site.toml", "promises"),
        shown::<Audience>("site.toml", "audiences"),
        shown::<Navigation>("site.toml", "navigation"),
        shown::<Legal>("site.toml", "legal"),
        shown::<Waiver>("site.toml", "waivers"),
        shown::<PageForm>("pages/subprocessors.toml", ""),
        shown::<Author>("pages/subprocessors.toml", "author"),
        shown::<Subprocessor>("subprocessors/template.toml", ""),
        shown::<AudiencePart>("subprocessors/template.toml", "audiences.customers"),
        shown::<Transfer>("subprocessors/template.toml", "transfers"),
        shown::<transfer::Measure>("subprocessors/template.toml", "measures"),
        shown::<MeasureRow>("subprocessors/template.toml", "measures.rows"),
        shown::<DpaForm>("subprocessors/template.toml", "dpa"),
        shown::<Audit>("subprocessors/template.toml", "audit"),
        shown::<Change<Subprocessor>>("subprocessors/template.toml", "change"),
        shown::<Entity>("entities/template.toml", ""),
        shown::<Certification>("certifications/template.toml", ""),
        shown::<BridgeLetter>("certifications/template.toml", "bridge_letter"),
        shown::<Hosting>("hosting/template.toml", ""),
        shown::<ServiceLevels>("service-levels.toml", ""),
        shown::<Availability>("service-levels.toml", "availability"),
        shown::<Credits>("service-levels.toml", "credits"),
        shown::<CreditStep>("service-levels.toml", "credits.steps"),
        shown::<Support>("service-levels.toml", "support"),
        shown::<Reaction>("service-levels.toml", "support.reactions"),
        shown::<Maintenance>("service-levels.toml", "maintenance"),
        shown::<Backup>("backup.toml", ""),
        shown::<RestoreTests>("backup.toml", "restore_tests"),
        shown::<BackupSet>("backup.toml", "sets"),
        shown::<Measure>("measures/template.toml", ""),
        shown::<IncidentPolicy>("incident-policy.toml", ""),
        shown::<Channel>("incident-policy.toml", "channels"),
        shown::<Step>("incident-policy.toml", "steps"),
        shown::<Responsibility>("incident-policy.toml", "responsibilities"),
        shown::<PriorityMeaning>("incident-policy.toml", "priorities"),
        shown::<Deadline>("incident-policy.toml", "deadlines"),
        shown::<Disclosure>("disclosure.toml", ""),
        shown::<Notice>("notices/template.toml", ""),
        shown::<Update>("notices/template.toml", "updates"),
        shown::<Document>("documents/template.toml", ""),
        shown::<Roadmap>("roadmap/template.toml", ""),
        shown::<Facts>("facts.toml", ""),
        shown::<FactGroup>("facts.toml", "groups"),
        shown::<FactRow>("facts.toml", "groups.facts"),
        shown::<Question>("faq/template.toml", ""),
        shown::<Contact>("contacts/template.toml", ""),
        shown::<Pgp>("contacts/template.toml", "pgp"),
        shown::<Flows>("flows.toml", ""),
        shown::<FlowNode>("flows.toml", "nodes"),
        shown::<Flow>("flows.toml", "flows"),
        shown::<ChangeProcess>("change-process.toml", ""),
        shown::<Vetting>("change-process.toml", "vetting"),
        shown::<Objection>("change-process.toml", "objection"),
        shown::<Termination>("change-process.toml", "termination"),
        shown::<ReviewCycle>("change-process.toml", "review"),
        shown::<AuditRoute>("change-process.toml", "audits"),
        shown::<Glossary>("glossary.toml", ""),
        shown::<Term>("glossary.toml", "terms"),
    ]
}

/// The forms of values that occur in many places: README.md explains how to write them.
fn values() -> Vec<Shown> {
    vec![
        shown::<QuoteForm>("README.md", ""),
        shown::<AmountForm>("README.md", ""),
        shown::<Place>("README.md", ""),
        shown::<StatusForm>("README.md", ""),
        shown::<Reference>("README.md", ""),
        shown::<Logo>("README.md", ""),
    ]
}

/// The keys of the tables at a path; those of a list's tables together.
fn keys_at(table: &DeTable<'_>, path: &str) -> BTreeSet<String> {
    fn follow(value: &DeValue<'_>, path: &str) -> BTreeSet<String> {
        match value {
            DeValue::Table(table) => keys_at(table, path),
            DeValue::Array(values) => values.iter().flat_map(|value| follow(value.get_ref(), path)).collect(),
            _ => BTreeSet::new(),
        }
    }
    match path.split_once('.').or((!path.is_empty()).then_some((path, ""))) {
        None => table.keys().map(|key| key.get_ref().to_string()).collect(),
        Some((key, rest)) => table.get(key).map(|value| follow(value.get_ref(), rest)).unwrap_or_default(),
    }
}

#[test]
fn each_form_is_shown_with_all_its_fields_and_no_other_in_each_language() {
    for language in WRITTEN {
        let other = if language == "en" { "de" } else { "en" };
        let begun = Begun::with(&["--lang", &format!("{language},{other}"), "--base-url", "https://trust.example.org"]);
        for Shown { form, keys, file, path } in forms() {
            let text = switched_on(&begun.read(&format!("content/{file}")));
            let table = DeTable::parse(&text).unwrap_or_else(|error| panic!("{language}: {file}: {error}"));
            let found = keys_at(table.get_ref(), path);
            let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
            assert_eq!(found, keys, "{language}: {form}: {file} {path}");
        }
        let readme = begun.read("README.md");
        for Shown { form, keys, .. } in values() {
            for key in keys {
                assert!(
                    readme.contains(&format!(" {key} = ")),
                    "README.md in {language} does not show {key} of {form}"
                );
            }
        }
    }
}

#[test]
fn every_form_of_the_source_is_compared() {
    let mut declared = BTreeSet::new();
    let mut folders = vec![Path::new(super::ROOT).join("src/model")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for line in fs::read_to_string(path).unwrap().lines().map(str::trim) {
                if let Some((_, name)) = line.strip_prefix("pub struct ").and_then(|rest| rest.split_once(" as \"")) {
                    declared.insert(name.split('"').next().unwrap().to_owned());
                }
            }
        }
    }
    let compared: BTreeSet<String> = forms().iter().chain(&values()).map(|shown| shown.form.to_owned()).collect();
    assert_eq!(declared, compared);
}

//! Every form and closed list of the content format, with the sections of the documents that describe it.

use std::collections::BTreeSet;

use glashaus::model::config::{Audience, Config, Level, Manner, Navigation, Promises};
use glashaus::model::entity::Entity;
use glashaus::model::form::{Choice, Field, Form};
use glashaus::model::legal::{Legal, OwnRole, Regime, Waiver};
use glashaus::model::life::{Certainty, Change, Life};
use glashaus::model::page::{Author, PageForm};
use glashaus::model::records::{
    backup, certification, change_process, contact, disclosure, document, facts, flows, glossary, hosting,
    incident_policy, measure, notice, question, roadmap, service_levels,
};
use glashaus::model::subprocessor::{AudiencePart, Audit, DpaForm, Relation, Subprocessor};
use glashaus::model::transfer::{BcrKind, Measure, MeasureOf, MeasureRow, Mechanism, Transfer};
use glashaus::model::value::{AmountForm, Logo, Place, QuoteForm, Reference, Role, StatusForm, StatusWord};

use super::names;

/// A form with the heading of the section that describes it.
pub struct Described {
    pub heading: &'static str,
    pub name: &'static str,
    /// The keys described there.
    pub own: Vec<&'static Field>,
    /// Of a record, the keys described for every record.
    pub common: Vec<&'static Field>,
}

/// Every form.
pub fn forms() -> Vec<Described> {
    fn form<F: Form>(heading: &'static str) -> Described {
        Described { heading, name: F::NAME, own: F::FIELDS.iter().collect(), common: Vec::new() }
    }
    fn record<F: Life>(heading: &'static str) -> Described {
        let every = names("Records", "key");
        let (common, own) = F::FIELDS.iter().partition(|field| every.contains(field.key));
        Described { heading, name: F::NAME, own, common }
    }
    vec![
        form::<QuoteForm>("Text"),
        form::<AmountForm>("Durations, targets and bounds"),
        form::<Place>("Places"),
        form::<StatusForm>("Status"),
        form::<Reference>("References"),
        form::<Logo>("Pictures"),
        form::<Config>("The site"),
        form::<Promises>("Promises"),
        form::<Audience>("Audiences"),
        form::<Navigation>("Navigation"),
        form::<Legal>("Law that applies"),
        form::<Waiver>("Waivers"),
        form::<PageForm>("Pages"),
        form::<Author>("Author"),
        form::<Change<Subprocessor>>("Changes"),
        record::<Subprocessor>("Sub-processors"),
        form::<AudiencePart>("Audiences of a sub-processor"),
        form::<Transfer>("Transfers"),
        form::<Measure>("Measures"),
        form::<MeasureRow>("Rows of measures"),
        form::<DpaForm>("Data processing agreement"),
        form::<Audit>("Audits"),
        form::<Entity>("Legal entities"),
        record::<change_process::ChangeProcess>("Change process"),
        form::<change_process::Vetting>("Vetting"),
        form::<change_process::Objection>("Objection"),
        form::<change_process::Termination>("Termination"),
        form::<change_process::ReviewCycle>("Regular reviews"),
        form::<change_process::AuditRoute>("Ways of auditing"),
        record::<flows::Flows>("Data flows"),
        form::<flows::FlowNode>("Parties of a flow"),
        form::<flows::Flow>("Flows"),
        record::<certification::Certification>("Certificates and attestation reports"),
        form::<certification::BridgeLetter>("Bridge letters"),
        record::<document::Document>("Documents"),
        record::<measure::Measure>("Security measures"),
        record::<hosting::Hosting>("Hosting"),
        record::<roadmap::Roadmap>("Roadmap"),
        record::<service_levels::ServiceLevels>("Service levels"),
        form::<service_levels::Availability>("Availability"),
        form::<service_levels::Credits>("Service credits"),
        form::<service_levels::CreditStep>("Steps of credits"),
        form::<service_levels::Support>("Support"),
        form::<service_levels::Reaction>("Response times"),
        form::<service_levels::Maintenance>("Maintenance"),
        record::<backup::Backup>("Backups"),
        form::<backup::RestoreTests>("Restore tests"),
        form::<backup::BackupSet>("Several backups"),
        record::<incident_policy::IncidentPolicy>("Incident policy"),
        form::<incident_policy::Channel>("Channels"),
        form::<incident_policy::Step>("Steps"),
        form::<incident_policy::Responsibility>("Responsibilities"),
        form::<incident_policy::PriorityMeaning>("Priorities"),
        form::<incident_policy::Deadline>("Deadlines"),
        record::<disclosure::Disclosure>("Disclosure"),
        record::<notice::Notice>("Notices"),
        form::<notice::Update>("Updates"),
        record::<facts::Facts>("Facts"),
        form::<facts::FactGroup>("Groups of facts"),
        form::<facts::FactRow>("Rows of facts"),
        record::<question::Question>("Frequently asked questions"),
        record::<contact::Contact>("Contacts"),
        form::<contact::Pgp>("PGP keys"),
        record::<glossary::Glossary>("Glossary"),
        form::<glossary::Term>("Terms"),
    ]
}

/// A closed list of words.
pub struct List {
    /// The type's name in the source.
    pub name: &'static str,
    pub words: BTreeSet<&'static str>,
    /// Where the document names all of them: heading and key.
    pub places: &'static [(&'static str, &'static str)],
}

/// Every closed list.
pub fn choices() -> Vec<List> {
    fn list<C: Choice>(name: &'static str, places: &'static [(&'static str, &'static str)]) -> List {
        List { name, words: C::ALL.iter().map(|(_, word)| *word).collect(), places }
    }
    vec![
        list::<Manner>("Manner", &[("The site", "address")]),
        list::<OwnRole>("OwnRole", &[("Law that applies", "role")]),
        list::<Regime>("Regime", &[("Law that applies", "regimes")]),
        list::<Relation>("Relation", &[("Sub-processors", "relation"), ("`::subprocessors`", "relation")]),
        list::<Mechanism>("Mechanism", &[("Transfers", "mechanism")]),
        list::<BcrKind>("BcrKind", &[("Transfers", "kind")]),
        list::<MeasureOf>("MeasureOf", &[("Measures", "of")]),
        list::<Certainty>("Certainty", &[("Changes", "certainty")]),
        list::<StatusWord>(
            "StatusWord",
            &[
                ("Status", "status"),
                ("`::certifications`", "status"),
                ("`::measures`", "status"),
                ("`::hosting`", "status"),
            ],
        ),
        list::<Role>("Role", &[("Places", "role")]),
        list::<certification::CertificationKind>(
            "CertificationKind",
            &[("Certificates and attestation reports", "kind"), ("`::certifications`", "kind")],
        ),
        list::<certification::ReportType>("ReportType", &[("Certificates and attestation reports", "report_type")]),
        list::<certification::HeldBy>(
            "HeldBy",
            &[("Certificates and attestation reports", "held_by"), ("`::certifications`", "held_by")],
        ),
        list::<document::DocumentKind>("DocumentKind", &[("Documents", "kind"), ("`::documents`", "kind")]),
        list::<document::Availability>(
            "Availability",
            &[("Documents", "availability"), ("`::documents`", "availability")],
        ),
        list::<measure::Area>("Area", &[("Security measures", "area"), ("`::measures`", "area")]),
        // The words are keys of a table of their own.
        list::<measure::Framework>("Framework", &[("`::measures`", "framework")]),
        list::<hosting::HostingKind>("HostingKind", &[("Hosting", "kind"), ("`::hosting`", "kind")]),
        list::<roadmap::RoadmapStatus>("RoadmapStatus", &[("Roadmap", "status"), ("`::roadmap`", "status")]),
        list::<service_levels::SupportChannel>("SupportChannel", &[("Support", "channels")]),
        list::<service_levels::Priority>(
            "Priority",
            &[("Response times", "priority"), ("Priorities", "priority"), ("Deadlines", "priority")],
        ),
        list::<incident_policy::ChannelKind>("ChannelKind", &[("Channels", "kind")]),
        list::<incident_policy::Recipient>("Recipient", &[("Deadlines", "recipient")]),
        list::<notice::NoticeKind>("NoticeKind", &[("Notices", "kind"), ("`::notices`", "kind")]),
        list::<notice::NoticeStatus>(
            "NoticeStatus",
            &[("Notices", "status"), ("Updates", "status"), ("`::notices`", "status")],
        ),
        list::<notice::Severity>("Severity", &[("Notices", "severity"), ("`::notices`", "severity")]),
        list::<contact::ContactRole>("ContactRole", &[("Contacts", "role"), ("`::contacts`", "role")]),
        list::<contact::Appointed>("Appointed", &[("Contacts", "appointed")]),
        list::<flows::NodeKind>("NodeKind", &[("Parties of a flow", "kind")]),
        // Named in a sentence, because the keys of its table are rules.
        list::<Level>("Level", &[]),
    ]
}

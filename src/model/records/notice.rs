//! Incidents, advisories and announcements.

use crate::diag::Spanned;
use crate::locale::When;
use crate::model::form::{choices, form};
use crate::model::life::record;
use crate::model::value::{Amount, Link, Text};

record! {
    /// An incident, advisory or announcement. It is published on the day it was announced.
    pub struct Notice as "term-notice" titled title of Notice {
        /// What it is about.
        title: Text,
        /// What it is.
        kind: Spanned<NoticeKind>,
        /// How far it is.
        status: Spanned<NoticeStatus>,
        /// How grave it is.
        severity: Spanned<Severity>,
        /// When it began.
        started: Spanned<When>,
        /// When it was over.
        resolved: Spanned<When>,
        /// How long the service was down.
        downtime: Amount,
        /// Services that are affected.
        affected: Vec<Text>,
        /// Data that is affected.
        data_affected: Text,
        /// What happened, in short.
        summary: Text,
        /// Numbers of the weaknesses (CVE).
        cve: Vec<Spanned<String>>,
        /// Score of the weakness (CVSS).
        cvss: Spanned<String>,
        /// In which version it is fixed.
        fixed_in: Text,
        /// What was learnt.
        lessons: Text,
        /// Where more can be read.
        references: Vec<Link>,
        /// Updates in the order in which they were published.
        updates: Vec<Update>,
    }
}

form! {
    /// An update of a notice.
    pub struct Update as "term-update" {
        /// When it was published.
        date: Spanned<When>,
        /// How far things were.
        status: Spanned<NoticeStatus>,
        /// What was said.
        text: Text,
    }
}

choices! {
    /// What a notice is.
    pub enum NoticeKind as "notice-kind" {
        /// Something went wrong.
        Incident = "incident",
        /// A weakness that customers should know of.
        Advisory = "advisory",
        /// News.
        Announcement = "announcement",
        /// Planned work.
        Maintenance = "maintenance",
    }
}

choices! {
    /// How far a notice is.
    pub enum NoticeStatus as "notice-status" {
        /// It goes on.
        Open = "open",
        /// It is being watched.
        Monitoring = "monitoring",
        /// It is over.
        Resolved = "resolved",
    }
}

choices! {
    /// How grave a notice is, the gravest first.
    pub enum Severity as "severity" {
        /// Critical.
        Critical = "critical",
        /// High.
        High = "high",
        /// Medium.
        Medium = "medium",
        /// Low.
        Low = "low",
        /// No harm.
        None = "none",
    }
}

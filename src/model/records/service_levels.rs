//! `service-levels.toml`: availability promised and reached, credits, support, recovery, maintenance.

use crate::diag::Spanned;
use crate::locale::{Lang, Quantity, When};
use crate::model::form::{choices, form};
use crate::model::life::record;
use crate::model::value::{Amount, Link, Reach, Text, WebAddress};

record! {
    /// What is promised about the service and what was reached.
    pub struct ServiceLevels as "term-service-levels" titled description of ServiceLevels {
        /// What the promises hold for.
        description: Text,
        /// Availability, promised and reached.
        availability: Vec<Availability>,
        /// What customers get back below the promise.
        credits: Vec<Credits>,
        /// Support levels.
        support: Vec<Support>,
        /// Recovery point objective: how much data may be lost.
        rpo: Amount,
        /// Recovery time objective: how long recovery may take.
        rto: Amount,
        /// Maintenance windows.
        maintenance: Vec<Maintenance>,
        /// What does not count as downtime.
        exclusions: Vec<Text>,
        /// Where the present state of the service is shown.
        status_page: Spanned<WebAddress>,
    }
}

form! {
    /// Availability of a service or plan.
    pub struct Availability as "term-availability" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// The service or plan.
        name: Text,
        /// What is promised (`">=99.5%"`).
        promised: Amount,
        /// Over which time it is measured ("per calendar month").
        measured: Text,
        /// What was reached.
        actual: Amount,
        /// The period in which that was reached.
        period: Spanned<When>,
        /// Hours in which the promise holds.
        hours: Amount,
        /// A note.
        note: Text,
        /// Where the figures come from.
        source: Link,
    }
}

form! {
    /// Credits for availability below the promise: a steady scale or a table of steps.
    pub struct Credits as "term-credits" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// The plan it holds for.
        name: Text,
        /// Share of the fee for each step below the promise.
        share: Spanned<Quantity>,
        /// The step.
        step: Spanned<Quantity>,
        /// What the share is taken of ("the monthly fee").
        of: Text,
        /// The most that is credited.
        cap: Spanned<Quantity>,
        /// The period in which that is the most.
        cap_period: Text,
        /// How long customers have to claim.
        claim_within: Spanned<Quantity>,
        /// How to claim.
        claim: Text,
        /// Shares by availability.
        steps: Vec<CreditStep>,
    }
}

form! {
    /// A step of the credits.
    pub struct CreditStep as "term-credit-step" {
        /// Availability below which it applies.
        below: Spanned<Quantity>,
        /// Share of the fee.
        share: Spanned<Quantity>,
    }
}

form! {
    /// A support level.
    pub struct Support as "term-support" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// What customers know it as.
        name: Text,
        /// Plans it is included in.
        included_in: Text,
        /// Ways to reach it.
        channels: Vec<Spanned<SupportChannel>>,
        /// Its hours.
        hours: Amount,
        /// Languages it speaks.
        languages: Vec<Spanned<Lang>>,
        /// Where it is reached.
        address: Reach,
        /// How fast it reacts, by priority.
        reactions: Vec<Reaction>,
    }
}

form! {
    /// How fast support reacts to a priority.
    pub struct Reaction as "term-reaction" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// The priority.
        priority: Spanned<Priority>,
        /// What the priority means.
        means: Text,
        /// Time to the first answer.
        reaction: Amount,
        /// Time between updates.
        update: Amount,
        /// Time to the solution.
        resolution: Amount,
    }
}

form! {
    /// A maintenance window.
    pub struct Maintenance as "term-maintenance" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// What is maintained.
        name: Text,
        /// When.
        window: Amount,
        /// How long before it is announced.
        notice: Spanned<Quantity>,
        /// Whether it counts as downtime.
        counts: Text,
    }
}

choices! {
    /// A way to reach support.
    pub enum SupportChannel as "channel" {
        /// Tickets.
        Ticket = "ticket",
        /// Mail.
        Mail = "mail",
        /// Telephone.
        Phone = "phone",
        /// Chat.
        Chat = "chat",
        /// A portal.
        Portal = "portal",
        /// Video calls.
        Video = "video",
    }
}

choices! {
    /// A priority, the most urgent first.
    pub enum Priority as "priority" {
        /// The most urgent.
        P1 = "p1",
        /// Urgent.
        P2 = "p2",
        /// Normal.
        P3 = "p3",
        /// Low.
        P4 = "p4",
    }
}

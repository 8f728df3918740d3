//! `incident-policy.toml`: how incidents are reported, handled and told.

use super::contact::Pgp;
use super::service_levels::Priority;
use crate::diag::Spanned;
use crate::locale::Lang;
use crate::model::form::{choices, form};
use crate::model::kind::{ContactId, DocumentId};
use crate::model::life::record;
use crate::model::value::{Amount, Reach, Text};

record! {
    /// How incidents are reported, handled and told.
    pub struct IncidentPolicy as "term-incident-policy" titled description of IncidentPolicy {
        /// The policy in short.
        description: Text,
        /// Ways to report an incident.
        channels: Vec<Channel>,
        /// What happens with a report, in order.
        steps: Vec<Step>,
        /// Who answers for what.
        responsibilities: Vec<Responsibility>,
        /// What the priorities mean.
        priorities: Vec<PriorityMeaning>,
        /// Who is told what within which time (GDPR Art. 33, 34; Directive (EU) 2022/2555, Art. 23).
        deadlines: Vec<Deadline>,
        /// What follows an incident.
        afterwards: Vec<Text>,
        /// What is shown on request.
        on_request: Vec<Text>,
        /// Documents about it.
        documents: Vec<Spanned<DocumentId>>,
    }
}

form! {
    /// A way to report an incident.
    pub struct Channel as "term-channel" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// What it is called.
        name: Text,
        /// What it is.
        kind: Spanned<ChannelKind>,
        /// Mail address, web address or number.
        address: Reach,
        /// Who is reached.
        contact: Spanned<ContactId>,
        /// What it is for.
        purpose: Text,
        /// Languages it understands.
        languages: Vec<Spanned<Lang>>,
        /// Its hours.
        hours: Amount,
        /// Key for encrypted messages.
        pgp: Box<Pgp>,
    }
}

choices! {
    /// What a channel is.
    pub enum ChannelKind as "channel-kind" {
        /// A mail address.
        Mail = "mail",
        /// A form.
        Form = "form",
        /// A telephone number.
        Phone = "phone",
        /// A portal.
        Portal = "portal",
        /// Post.
        Post = "post",
    }
}

form! {
    /// A step in handling an incident.
    pub struct Step as "term-step" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// What it is called.
        name: Text,
        /// What happens.
        text: Text,
        /// Who does it.
        owner: Text,
        /// Within which time.
        within: Amount,
    }
}

form! {
    /// Who answers for what.
    pub struct Responsibility as "term-responsibility" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// The role.
        role: Text,
        /// What it does.
        duty: Text,
        /// Who holds it.
        contact: Spanned<ContactId>,
    }
}

form! {
    /// What a priority means.
    pub struct PriorityMeaning as "term-priority" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// The priority.
        priority: Spanned<Priority>,
        /// What it is called.
        name: Text,
        /// When it applies.
        means: Text,
    }
}

form! {
    /// Who is told what within which time.
    pub struct Deadline as "term-deadline" {
        /// Name by which values refer to it.
        id: Spanned<String>,
        /// Who is told.
        recipient: Spanned<Recipient>,
        /// For incidents of which priority.
        priority: Spanned<Priority>,
        /// What they are told.
        action: Text,
        /// Within which time.
        within: Amount,
        /// From when that time counts.
        from: Text,
        /// Law or contract it rests on.
        basis: Text,
    }
}

choices! {
    /// Who is told of an incident.
    pub enum Recipient as "recipient" {
        /// The supervisory authority (GDPR Art. 33(1)).
        Authority = "authority",
        /// The customer (GDPR Art. 33(2)).
        Customer = "customer",
        /// The people whose data it is (GDPR Art. 34).
        DataSubject = "data-subject",
        /// Who reported it.
        Reporter = "reporter",
        /// Everybody.
        Public = "public",
        /// The computer security incident response team (Directive (EU) 2022/2555, Art. 23).
        Csirt = "csirt",
        /// People inside the organisation.
        Internal = "internal",
    }
}

### Interface texts in English (British spelling).

## Page frame

skip-link = Skip to content
menu = Menu
language = Language
breadcrumb = Breadcrumb
main-navigation = Main navigation
footer-navigation = Legal
root-choose-language = Choose a language
not-found-title = Page not found
not-found-text = There is no page at this address. It may have been renamed; the overview leads to every topic.

## About a page

permalink = Link to this fact
copied = Copied
contents = Contents
updated = Last updated
reviewed = Last reviewed
next-review = Next review
written-by = Written by
related = Related pages
neighbours = Previous and next page
previous-page = Previous page
next-page = Next page
feedback-question = Did this answer the question?
feedback-link = Send feedback by email

## Search

search-title = Search
search-pages = Pages
search-label = Search all pages and entries
search-results = Results
search-none = No results.
search-loading = Loading the index.
search-failed = The search index could not be loaded. The links below lead to everything.
# A line for each thing that readers call by several names; a search for one finds them all.
search-terms =
    pen test, pentest, penetration test
    SLA, service level agreement, service levels
    uptime, availability
    OCR, text recognition
    AI, artificial intelligence
    MFA, 2FA, second factor, two-factor authentication, multi-factor authentication
    SSO, single sign-on
    TOM, TOMs, technical and organisational measures, security measures
    DPO, data protection officer
    CISO, information security officer
    DPIA, data protection impact assessment
    TIA, DTIA, transfer impact assessment
    US, USA, United States
    subprocessor, subcontractor, sub-processor
    data breach, personal data breach
    data centre, data center, storage location
    imprint, legal notice
    privacy notice, privacy policy
    erasure, deletion
    RBAC, role-based access control
    on-prem, on-premises

## Translations and sources

# $language is the name of the language the text is in.
fallback-page = This page has not been translated yet and is shown in { $language }.
fallback-inline = not yet translated, original in { $language }
fallback-original = Go to the original version
outdated-page = The binding text in { $language } has changed since this page was translated.
outdated-parts = Some texts on this page are older than their binding version in { $language }.
outdated-original = Go to the binding version
# $date is a day.
retrieved = retrieved on { $date }
external-link = external website

## Within a text

footnotes = Footnotes
footnote-back = Back to the text
table-region = Table, scrolls sideways
task-open = not done
task-done = done
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

## Tables: search, filter, sort

# $caption is the title of the table.
table-tools = Search and filter: { $caption }
table-search = Search in the table
table-filters = Filter and sort
table-any = any
table-sort = Sort by
table-unsorted = order of the page
# $column is the heading of a column.
table-descending = { $column } (descending)
table-reset = Reset
# $total is the number of all entries, $shown the one of those that fit; $count is the same, to choose by.
table-all =
    { $total ->
       [one] One entry
      *[other] { $total } entries
    }
table-shown =
    { $count ->
       [one] { $shown } of { $total } entries matches
      *[other] { $shown } of { $total } entries match
    }
table-none = No entry matches
facet-country = Country
facet-audience = Group of people
facet-use = Use
facet-product = Used for
facet-transfer = Transfer mechanism
facet-certification = Certificate or report
facet-state = State
facet-state-current = current
facet-state-planned = announced
facet-state-ended = ended
## Overview: what everybody asks

answers-title = In short
question-where = Where is the data?
question-who = Who processes it?
question-certificates = Which certificates are there?
question-availability = How available is the service?
question-encryption = How is the data encrypted?
question-backups = How is it backed up?
question-incidents = Who is told of an incident, and when?
question-deletion = When is it deleted?
question-contacts = Whom can I ask?
question-documents = Which documents can I have?
# A country or region as it stands after the words for “in” or “from”, with these. $code is its code, $name its name,
# $relation is in or from.
place-in-sentence = { $relation ->
    [from] from
   *[in] in
} { $code ->
    [AE] the { $name }
    [BS] the { $name }
    [CF] the { $name }
    [DO] the { $name }
    [EEA] the { $name }
    [EU] the { $name }
    [GB] the { $name }
    [KM] the { $name }
    [KY] the { $name }
    [MV] the { $name }
    [NL] the { $name }
    [PH] the { $name }
    [SC] the { $name }
    [US] the { $name }
    [VA] the { $name }
    [WORLD] the whole world
   *[other] { $name }
}
answer-where-stored = Stored { $places }
answer-where-optional = With optional services also { $places }
# $count of $total sub-processors can read data from there.
answer-where-accessed = { $total ->
    [one] Accessed { $places } by the one sub-processor
   *[other] Accessed { $places } by { $count } of { $total } sub-processors
}
answer-who = { $count ->
    [0] No sub-processors at present
    [one] One sub-processor{ $optional ->
        [0] { "" }
       *[other] , which is optional
    }
   *[other] { $count } sub-processors{ $optional ->
        [0] { "" }
       *[other] , { $optional } of them optional
    }{ $group ->
        [0] { "" }
       *[other] , { $group } of our own group
    }
}
answer-who-announced = Announced: { $names }
answer-who-notice = Changes are announced { $period } in advance
answer-certificates-none = None of our own at present
answer-certificates-own = { $list }
answer-certificates-planned = Working towards { $list }
answer-certificates-partner = Held by partners: { $list }
answer-certificate-until = { $name }, until { $date }
answer-certificate-period = { $name }, { $date }
# Several certificates with their dates.
answer-and = { $before }; { $next }
answer-certificate-planned = { $name } ({ $date })
# $text is an answer about the service called $name.
answer-named = { $name }: { $text }
answer-availability = { $promised } promised, { $actual } achieved
answer-availability-period = { $promised } promised, { $actual } achieved ({ $period })
answer-availability-promised = { $promised } promised
answer-availability-actual = { $actual } achieved
answer-availability-actual-period = { $actual } achieved ({ $period })
answer-encryption-at-rest = At rest: { $text }
answer-encryption-in-transit = In transit: { $text }
answer-backup-frequency = Backed up { $frequency }
answer-backup-interval = Backed up at intervals of { $interval } at most
answer-backup-retention = Kept for { $retention }
answer-backup-restored = Latest restore test: { $date }
answer-backup-recovery = RPO { $rpo }, RTO { $rto }
# $recipient is customer or authority, $from says from when the time counts ("after becoming aware").
answer-incidents-within = { $recipient ->
    [authority] The supervisory authority is told within { $within } { $from }
   *[customer] Customers are told within { $within } { $from }
}
answer-incidents-limit = { $recipient ->
    [authority] Notice to the supervisory authority: { $within } { $from }
   *[customer] Notice to customers: { $within } { $from }
}
answer-incidents-report = Report an incident to { $address }
answer-contact = { $name }: { $address }
# $function is what the contact is there for.
answer-contact-function = { $function }: { $name }, { $address }
answer-documents = { $list }
answer-documents-public = { $count } public
answer-documents-at-once = { $count } at once on request
answer-documents-on-request = { $count } on request
answer-documents-nda = { $count } under a non-disclosure agreement
answer-documents-planned = { $count } planned
answer-document = { $title }
answer-document-version = { $title }, version { $version }
latest-title = Latest news
latest-possible = possibly { state-planned }

## Sub-processors: the list

subprocessors-title = Sub-processors
# $count is their number, $date the day of the list.
subprocessors-count =
    { $count ->
       [one] One sub-processor
      *[other] { $count } sub-processors
    } as of { $date }
subprocessors-empty = No sub-processors are in use at present.
# A list that shows only some, of which there are none.
list-empty = There is no entry for this at present.

## Sub-processors: labels of fields

field-name = Name
field-service = Service
field-legal-entity = Legal entity
field-address = Address
field-country = Country
field-contact = Contact
field-website = Website
field-register = Register entry
field-lei = LEI
field-parent-company = Parent company
field-parent-country = Country of the parent company
field-relation = Relationship
field-engaged-by = Engaged by
field-purpose = Purpose
field-description = Description
field-data = Categories of data
field-data-subjects = Data subjects
field-not-processed = Not processed
field-audiences = Groups of people
field-optional = Required or optional
field-used-for = Used for
field-condition = Condition
field-places = Places of processing
field-transfers = Transfer mechanisms
field-measures = Supplementary measures
field-safeguards = Appropriate safeguards
field-certifications = Certificates and attestation reports
field-dpa = Data processing agreement (DPA)
field-retention = Retention period
field-training = Training of AI models
field-audit = Audit
field-own-list = Own sub-processors
field-reviewed = Last reviewed
field-since = In use since
field-until = In use until
field-announced = Announced

## Sub-processors: values

relation-third-party = independent company
role-stored = storage location
role-accessed = remote access
role-transit = transit

## Transfers to third countries

transfer-adequacy = Adequacy decision
transfer-dpf = EU–US Data Privacy Framework
transfer-scc = Standard contractual clauses
# $module is the number of the module, 1 to 4, in Decision (EU) 2021/914.
transfer-scc-module = { $module ->
       [1] Standard contractual clauses, module 1 (controller to controller)
       [2] Standard contractual clauses, module 2 (controller to processor)
       [3] Standard contractual clauses, module 3 (processor to processor)
       [4] Standard contractual clauses, module 4 (processor to controller)
      *[other] Standard contractual clauses, module { $module }
    }
transfer-bcr = Binding corporate rules
transfer-none-needed = No transfer to a third country
transfer-derogation = Derogation under Art. 49 GDPR

## Statuses

status-available = available
status-on-demand = available on request
status-partly = partly
status-in-progress = in progress
status-planned = planned
# $date is of any precision: a day, a month, a quarter, a year.
status-planned-date = planned: { $date }
status-aspired = aspired to
status-not-available = not available
state-current = in use
state-planned = { $date-kind ->
    [from] { $date }
    [half] from the { $date }
   *[other] from { $date }
}
state-ended = { $date-kind ->
    [half] no longer in use since the { $date }
   *[other] no longer in use since { $date }
}

## Changes

changes-upcoming = Intended changes
changes-past = Past changes
change-begin = New sub-processor
change-end = Use ends
# $fields lists the labels of what changes.
change-fields = Change: { $fields }
change-announced = Announced
change-effective = Effective
change-possible = possible, not yet decided
change-gradual = gradual

## Sub-processors: sections of a page

section-use = Use
section-data = Data
section-places = Places and transfers
section-measures = Safeguards and measures
section-contract = Contract and audit
section-company = Company
section-time = Period of use

## Sub-processors: captions

subprocessors-caption-current = Sub-processors in use
subprocessors-caption-planned = Announced sub-processors
subprocessors-caption-ended = Former sub-processors
subprocessors-caption-all = Sub-processors in use, announced and former
subprocessors-caption-audience = Sub-processors: { $audience }

## Sub-processors: agreements, audits, training

relation-group = company of the same group
optional-yes = optional
optional-no = required
tag-optional = optional
tag-group = same group of companies
training-yes = Data is used to train AI models.
training-no = Data is not used to train AI models.
dpa-concluded = concluded
dpa-concluded-date = { $date-kind ->
    [day] concluded on { $date }
    [half] concluded in the { $date }
   *[other] concluded in { $date }
}
dpa-none = not concluded
audit-last = Last: { $date }
audit-next = Next audit: { $date }

## Sub-processors: transfers and measures

transfer-scc-modules = Standard contractual clauses, modules { $modules }
transfer-bcr-controller = Binding corporate rules for controllers (BCR-C)
transfer-bcr-processor = Binding corporate rules for processors (BCR-P)
transfer-entity = Entry on the list
transfer-checked = List consulted
transfer-authority = Approved by
transfer-countries = Third countries
transfer-assessed = Transfer impact assessment
transfer-reference = Source
measure-of-scc = With the standard contractual clauses
measure-of-dpa = With the data processing agreement
measure-reference = Source
measure-rows = { $count ->
    [one] Measures, one row
   *[other] Measures, { $count } rows
}

## Sub-processors: states and changes

state-until = in use until { $date }
state-ends = { $date-kind ->
    [from] no longer in use { $date }
    [half] no longer in use from the { $date }
   *[other] no longer in use from { $date }
}
state-ended-after = in use until { $date }
changes-none-upcoming = No changes are intended at present.
changes-none-past = There have been no changes so far.
change-begin-again = Use begins again
status-in-progress-date = in progress: { $date }
status-aspired-date = aspired to: { $date }
status-since = { $date-kind ->
    [from] { $status } { $date }
   *[other] { $status } since { $date }
}

## More about a page

fallback-page-binding = This page has not been translated yet. The binding text in { $language } is shown.
feedback-subject = Feedback on “{ $title }”

## Pictures

drawing-roadmap-caption = Projects over time
drawing-certifications-caption = Validity and audit periods
drawing-availability-caption = Availability promised and achieved
drawing-notice-title = Notice of the change: { $name }
# What is to be seen, for those who do not see it; $items lists everything in the picture.
drawing-alternative = { $caption }, as of { $date }. { $items }.
drawing-item = { $name }: { $words }
drawing-as-of = as of { $date }
# The quarters of a year below that year.
drawing-quarter = Q{ $quarter }
drawing-undated = Without a date
drawing-availability-note = The scale begins at { $from }, not at zero.
roadmap-when = { $date }, { $status }
validity-valid = valid { $date }
validity-expired = expired: { $date }
validity-gap = not covered: { $date }
validity-gap-open = not covered since { $date }
notice-announced = Announced
notice-objection = Last day to object
notice-effect = Takes effect
notice-effect-possible = May take effect
notice-promise = Promised notice period: { $period } (the broad part)

## Dates, amounts, places

date-quarter = Q{ $quarter } { $year }
date-half = { $half ->
    [1] first half of { $year }
   *[2] second half of { $year }
}
date-range = { $start } – { $end }
# $kind is day, month, quarter, half or year.
date-from = { $kind ->
    [half] from the { $date }
   *[other] from { $date }
}

# $amount is the number or range in words ("4–8"), $count the number that decides the plural.
quantity-minutes = { $count ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
quantity-hours = { $count ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
quantity-days = { $count ->
    [one] { $amount } day
   *[other] { $amount } days
}
quantity-weeks = { $count ->
    [one] { $amount } week
   *[other] { $amount } weeks
}
quantity-months = { $count ->
    [one] { $amount } month
   *[other] { $amount } months
}
quantity-years = { $count ->
    [one] { $amount } year
   *[other] { $amount } years
}
quantity-business-hours = { $count ->
    [one] { $amount } business hour
   *[other] { $amount } business hours
}
quantity-business-days = { $count ->
    [one] { $amount } business day
   *[other] { $amount } business days
}

# $quantity is a whole amount ("99.5%", "90 days").
quantity-at-least = at least { $quantity }
quantity-more-than = more than { $quantity }
quantity-up-to = up to { $quantity }
quantity-less-than = less than { $quantity }

daily-hours = daily { $from }–{ $to } ({ $zone })

region-eu = European Union
region-eea = European Economic Area (EEA)
region-emea = Europe, Middle East and Africa (EMEA)
region-world = Worldwide

## Records: labels of fields

field-kind = Kind
field-status = Status
field-summary = Summary
field-area = Area
field-date = Date
field-version = Version
field-languages = Languages
field-hours = Available
field-note = Note
field-notes = Notes
field-text = Explanation
field-source = Source
field-document = Document
field-documents = Documents
field-valid-until = Valid until
field-review-interval = Review interval
field-interval = Interval
field-within = Time limit
field-basis = Basis
field-role = Role
field-priority = Priority
field-means = Meaning
field-channels = Channels
field-encryption = Encryption
field-subprocessors = Sub-processors
field-subprocessor = Sub-processor
field-pgp = PGP key
field-pgp-fingerprint = Fingerprint
field-pgp-url = Key
field-audits = Audits
field-notice-period = Notice period
field-related = Related pages

## Certificates and attestation reports: labels of fields

field-standard = Standard
field-edition = Edition
field-report-type = Report type
field-criteria = Criteria
field-scheme = Certification scheme
field-held-by = Held by
field-holder = Holder
field-issuer = Issued by
field-accreditation = Accredited by
field-accreditation-number = Accreditation number
field-number = Number
field-scope = Scope
field-soa-version = Statement of applicability, version
field-sites = Sites
field-issued = Issued
field-last-surveillance = Last surveillance audit
field-next-surveillance = Next surveillance audit
field-audit-period = Audit period
field-bridge-letter = Bridge letter
field-bridge-letter-covers = Period covered
field-certification-since = Since
field-certification-until = Until

## Hosting: labels of fields

field-hosting-standard = Default option
field-suits = Suitable for
field-operator = Operated by
field-provider = Infrastructure provider
field-data-centre = Data centre
field-tier = Tier
field-provider-certifications = Certificates and attestation reports of the provider
field-platform = Platform
field-architecture = Architecture
field-tenant-separation = Tenant separation
field-region-promise = Commitment on the region
field-jurisdiction = Jurisdiction over the infrastructure
field-foreign-access = Protection against government access from third countries

## Service levels: labels of fields

field-availability = Availability
field-credits = Service credits
field-support = Support
field-maintenance = Maintenance
field-rpo = Recovery point objective (RPO)
field-rto = Recovery time objective (RTO)
field-exclusions = Exclusions
field-status-page = Status page
field-availability-name = Service
field-promised = Promised
field-measured = Measured
field-actual = Achieved
field-period = Period
field-availability-hours = Service hours
field-share = Credit
field-credits-step = For each shortfall of
field-of = Calculated on
field-cap = Cap
field-cap-period = Cap applies to
field-claim-within = To be claimed within
field-claim = How to claim
field-credits-steps = Scale
field-below = Availability below
field-support-name = Support level
field-included-in = Included in
field-support-hours = Support hours
field-support-address = Contact
field-reactions = Response times
field-reaction = First response
field-reaction-update = Progress updates
field-resolution = Resolution time
field-maintenance-name = Type of maintenance
field-maintenance-window = Maintenance window
field-notice = Notice period
field-counts = Counts as downtime

## Backups: labels of fields

field-frequency = Backup frequency
field-backup-interval = Longest backup interval
field-backup-window = Backup window
field-backup-places = Storage locations
field-separation = Separate storage
field-geo-redundancy = Geo-redundancy
field-immutability = Immutability
field-deletion = Deletion after the end of the contract
field-restore-tests = Restore tests
field-result = Result
field-restore-tests-last = Last test
field-restore-tests-next = Next test
field-sets = Backups in detail
field-backup-set-name = Backup
field-backup-set-scope = Covers
field-backup-set-interval = Longest backup interval
field-backup-set-window = Backup window
field-backup-set-places = Storage locations

## Measures: labels of fields

field-measure = Measure
field-measure-name = Measure
field-implemented = In place since
field-controls = Standards and laws
field-measure-documents = Evidence
field-tables = Details
field-measure-since = Since
field-measure-until = Until

## Incidents and disclosure: labels of fields

field-incident-policy-channels = Reporting channels
field-steps = Procedure
field-responsibilities = Responsibilities
field-priorities = Priorities
field-deadlines = Deadlines
field-afterwards = After an incident
field-on-request = Available on request
field-channel-name = Channel
field-channel-address = Address or number
field-channel-purpose = What for
field-step-name = Step
field-step-text = What happens
field-owner = Responsible
field-duty = Duty
field-priority-name = Name
field-recipient = Recipient
field-action = What follows
field-deadline-from = Period begins
field-disclosure-scope = Scope
field-out-of-scope = Out of scope
field-rules = Rules for reporters
field-disclosure-address = Reports to
field-acknowledge = Acknowledgement of receipt
field-assess = Assessment
field-fix = Fix
field-publish = Publication
field-safe-harbour = Safe harbour
field-rewards = Rewards
field-confidentiality = Confidentiality
field-thanks = Credit to reporters
field-policy = Policy
field-expires = Valid until

## Notices: labels of fields

field-notice-title = Notice
field-notice-announced = Published
field-severity = Severity
field-started = Started
field-resolved = Resolved
field-downtime = Downtime
field-affected = Affected
field-data-affected = Data affected
field-cve = CVE
field-cvss = CVSS
field-fixed-in = Fixed in
field-lessons = Lessons learned
field-references = References
field-updates = Updates
field-update-text = Update

## Documents: labels of fields

field-document-title = Document
field-document-date = Date
field-planned-for = Planned for
field-file = Access
field-link = Link
field-page = Page
field-certification = Certificate or attestation report
field-document-contact = Requests to
field-document-since = Since
field-document-until = Until

## Roadmap, facts, questions: labels of fields

field-roadmap-title = Project
field-roadmap-date = When
field-roadmap-summary = What it is about
field-groups = Facts
field-facts = Facts
field-label = Subject
field-value = Detail
field-question = Question
field-answer = Answer

## Contacts: labels of fields

field-function = Function
field-appointed = Appointment
field-organisation = Organisation
field-mail = Email
field-phone = Phone
field-contact-form = Contact form
field-contact-role = Role
field-contact-since = Since
field-contact-until = Until

## Data flows: labels of fields

field-nodes = Parties
field-flows = Data flows
field-from = From
field-to = To
field-protection = Protection

## Change process: labels of fields

field-vetting = Selection and vetting
field-approved-by = Approved by
field-announced-by = Announced through
field-exclusion = Why some cannot be excluded
field-objection = Objection
field-termination = Right of special termination
field-review = Regular review
field-vetting-name = What is examined
field-channel = To be sent to
field-how = How to object
field-applies-to = Applies to
field-method = Method

## Glossary: labels of fields

field-terms = Terms
field-term = In full
field-abbreviation = Abbreviation
field-definition = Meaning
field-also = Also

## Words of closed lists: in general

yes = yes
no = no
priority-p1 = P1
priority-p2 = P2
priority-p3 = P3
priority-p4 = P4

## Words of closed lists: certificates

certification-kind-certificate = certificate
certification-kind-attestation = attestation report
certification-kind-label = label
certification-kind-commitment = voluntary commitment
report-type-type-1 = type 1
report-type-type-2 = type 2
held-by-own = our own organisation
held-by-partner = a partner

## Words of closed lists: hosting and measures

hosting-kind-own-hardware = own hardware
hosting-kind-colocation = colocation
hosting-kind-private-cloud = private cloud
hosting-kind-public-cloud = public cloud
area-isolation = Tenant separation
area-network = Network
area-identity = Identity and access control
area-encryption-at-rest = Encryption at rest
area-encryption-in-transit = Encryption in transit
area-logging = Logging and monitoring
area-backup = Backup
area-availability = Availability
area-patching = Patching and vulnerabilities
area-development = Secure development
area-staff = Staff
area-audits = Audits
area-physical = Physical security
area-suppliers = Suppliers
area-incidents = Incidents
area-deletion = Deletion
area-organisation = Organisation
framework-iso-27001 = ISO/IEC 27001, Annex A
framework-bsi-c5 = BSI C5
framework-gdpr = GDPR
framework-soc-2 = SOC 2
framework-nis2 = NIS2 Directive
framework-dora = DORA
framework-bsi-grundschutz = BSI IT-Grundschutz
framework-nen-7510 = NEN 7510

## Words of closed lists: support, incidents, notices

channel-ticket = ticket system
channel-mail = email
channel-phone = phone
channel-chat = chat
channel-portal = portal
channel-video = video call
channel-kind-mail = email
channel-kind-form = form
channel-kind-phone = phone
channel-kind-portal = portal
channel-kind-post = post
recipient-authority = supervisory authority
recipient-customer = customers
recipient-data-subject = data subjects
recipient-reporter = reporter
recipient-public = the public
recipient-csirt = CSIRT
recipient-internal = internal
notice-kind-incident = incident
notice-kind-advisory = security advisory
notice-kind-announcement = announcement
notice-kind-maintenance = maintenance
notice-status-open = open
notice-status-monitoring = being monitored
notice-status-resolved = resolved
severity-critical = critical
severity-high = high
severity-medium = medium
severity-low = low
severity-none = none

## Words of closed lists: documents, roadmap, contacts, data flows

document-kind-dpa = data processing agreement (DPA)
document-kind-toms = technical and organisational measures
document-kind-list = list
document-kind-certificate = certificate
document-kind-report = report
document-kind-pentest = penetration test report
document-kind-policy = policy
document-kind-whitepaper = white paper
document-kind-contract = contract
document-kind-questionnaire = questionnaire
document-kind-statement = statement
document-kind-other = other
availability-public = public
availability-at-once = at once on request
availability-on-request = available on request
availability-nda = under a non-disclosure agreement
availability-planned = planned
roadmap-status-done = done
roadmap-status-in-progress = in progress
roadmap-status-planned = planned
roadmap-status-aspired = aspired to
roadmap-status-dropped = dropped
contact-role-security = security
contact-role-data-protection-officer = data protection officer
contact-role-information-security-officer = information security officer
contact-role-quality-officer = quality officer
contact-role-privacy = data protection
contact-role-support = support
contact-role-management = management
contact-role-author = author
contact-role-sales = sales
contact-role-press = press
appointed-internal = appointed internally
appointed-external = appointed externally
node-kind-customer = customer
node-kind-data-subject = data subject
node-kind-own = own system
node-kind-subprocessor = sub-processor
node-kind-other = other party

## Collections: titles, captions, counts

certifications-title = Certificates and attestation reports
certifications-caption = Certificates and attestation reports
certifications-empty = There are no certificates or attestation reports at present.
certifications-count =
    { $count ->
       [one] One certificate or attestation report
      *[other] { $count } certificates and attestation reports
    } as of { $date }
certifications-name = Certificate or attestation report
hosting-title = Hosting
hosting-caption = Hosting options
hosting-empty = No hosting options are described at present.
hosting-count =
    { $count ->
       [one] One hosting option
      *[other] { $count } hosting options
    } as of { $date }
hosting-name = Option
measures-title = Technical and organisational measures
measures-caption = Technical and organisational measures
measures-empty = No measures are described at present.
measures-count =
    { $count ->
       [one] One measure
      *[other] { $count } measures
    } as of { $date }
measures-name = Measure
notices-title = Notices
notices-caption = Notices
notices-empty = There are no notices so far.
notices-count =
    { $count ->
       [one] One notice
      *[other] { $count } notices
    } as of { $date }
notices-name = Notice
documents-title = Documents
documents-caption = Documents
documents-empty = No documents are offered at present.
documents-count =
    { $count ->
       [one] One document
      *[other] { $count } documents
    } as of { $date }
documents-name = Document
roadmap-title = Roadmap
roadmap-caption = Projects
roadmap-empty = No projects are announced at present.
roadmap-count =
    { $count ->
       [one] One project
      *[other] { $count } projects
    } as of { $date }
roadmap-name = Project
faq-title = Frequently asked questions
faq-caption = Frequently asked questions
faq-empty = There are no questions here at present.
faq-count =
    { $count ->
       [one] One question
      *[other] { $count } questions
    } as of { $date }
faq-name = Question
contacts-title = Contacts
contacts-caption = Contacts
contacts-empty = Nobody is named here at present.
contacts-count =
    { $count ->
       [one] One contact
      *[other] { $count } contacts
    } as of { $date }
contacts-name = Contact

## Single files: titles

service-levels-title = Availability and support
backup-title = Backups
incident-policy-title = How incidents are handled
disclosure-title = Reporting a vulnerability
facts-title = At a glance
flows-title = Data flows
change-process-title = How sub-processors are chosen and changed
glossary-title = Glossary

## Sentences of records

tag-expired = expired
tag-standard = default
document-request = Ask for this document
# $version is its version or none, $date its date or none by $date-kind.
document-named = { $title }{ $version ->
    [none] { "" }
   *[other] , version { $version }
}{ $date-kind ->
    [none] { "" }
   *[other] , { $date }
}
document-request-subject = Request for a document: { $document }
# The text of a mail that the reader completes. $terms is document-request-nda where it applies, with a blank line before it.
document-request-body =
    Hello,

    Please send us this document: { $document }

    Company: …
    Name and position: …
    What we need it for: …{ $terms }

    Kind regards
document-request-nda = We are ready to sign a non-disclosure agreement first.
# $type is the ending of the file ("PDF"), $size its size with its unit ("1.2 MB").
document-download = Download ({ $type }, { $size })
document-hash = SHA-256
# $date is the last day on which an objection is in time.
objection-until = Objections are possible until { $date }.

# Hours on certain days; $note says on which ("Monday to Friday").
daily-note = { $note }, { $from }–{ $to } ({ $zone })
# $share and $step are percentages, $cap too; $period is a text such as "calendar month".
credits-scale = { $share } for each { $step } below the promise
credits-cap = at most { $cap } per { $period }
credits-cap-only = at most { $cap }
# Changes of other records than sub-processors.
change-begin-record = New
change-end-record = Ends

## Pictures

drawing-flows-caption = The path of the data
drawing-flows-alternative = Diagram: { $flows ->
    [one] one data flow
   *[other] { $flows } data flows
} between { $nodes } participants{ $countries ->
    [0] {""}
   *[other] {" "}in: { $names }
}. Each is listed with its data and condition in the table below.
drawing-flows-note = Dashed line: only under the condition stated beside it, or only from the day stated.

drawing-map-caption = Places of processing
drawing-map-alternative = Map: data is processed in { $places ->
    [one] one place
   *[other] { $places } places
}: { $names }. The table below says who does what where.
drawing-map-count = Number of sub-processors
drawing-map-stored = Data stored
drawing-map-accessed = Remote access
drawing-map-transit = In transit
drawing-map-unsaid = Not specified
drawing-map-table = Processing by country
drawing-map-country = Country or region
drawing-map-places = { $count ->
    [one] One place
   *[other] { $count } places
} as of { $date }

## Where nothing is said, and what has ended

tag-partner = held by a partner
glossary-name = Abbreviation or term
service-levels-empty = Nothing is said about availability and support at present.
backup-empty = Nothing is said about backups at present.
incident-policy-empty = Nothing is said about the handling of incidents at present.
disclosure-empty = Nothing is said about the reporting of vulnerabilities at present.
facts-empty = There are no facts here at present.
flows-empty = No data flows are described at present.
change-process-empty = Nothing is said about the choice of sub-processors at present.
glossary-empty = No terms are explained at present.
certifications-caption-ended = Former certificates and attestation reports
hosting-caption-ended = Former hosting options
measures-caption-ended = Former measures
notices-caption-ended = Former notices
documents-caption-ended = Former documents
roadmap-caption-ended = Former projects
faq-caption-ended = Former questions
contacts-caption-ended = Former contacts
field-credits-name = Plan
status-certification-available = valid
status-certification-not-available = not held
status-measure-available = in place
status-measure-partly = partly in place
status-measure-not-available = not in place
tag-via = via { $name }
article = Art. { $article }
article-paragraph = Art. { $article }({ $paragraph })
article-point = Art. { $article }({ $point })
article-paragraph-point = Art. { $article }({ $paragraph })({ $point })

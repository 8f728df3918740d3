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

contents = Contents
updated = Last updated
reviewed = Last reviewed
next-review = Next review
written-by = Written by
related = Related pages
feedback-question = Did this answer the question?
feedback-link = Send feedback by email

## Translations and sources

# $language is the name of the language the text is in.
fallback-page = This page has not been translated yet and is shown in { $language }.
fallback-inline = not yet translated, original in { $language }
fallback-original = Go to the original version
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

## Sub-processors: the list

subprocessors-title = Sub-processors
# $count is their number, $date the day of the list.
subprocessors-count =
    { $count ->
       [one] One sub-processor
      *[other] { $count } sub-processors
    } as of { $date }
subprocessors-empty = No sub-processors are in use at present.

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
status-since = { $status } ({ $date })

## More about a page

fallback-page-binding = This page has not been translated yet. The binding text in { $language } is shown.
feedback-subject = Feedback on “{ $title }”

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

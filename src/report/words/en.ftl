# Words of the findings. One message a finding: its value says what is wrong, .label (optional) stands
# short at the excerpt, .why says why it matters, .advice what to write instead, and .suggestion takes
# the place of .advice where the finding comes with a suggestion.
# Values inside quotation marks are words of the source.

## The report itself

severity-error = error
severity-warning = warning
severity-info = note
heading-why = why
heading-advice = help
heading-edit = This change would mend it:
quoted = ‘{ $text }’
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-infos = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
summary-files = { $counts } in { $files ->
    [one] { $files } file
   *[other] { $files } files
}
wordless = A finding of the rule ‘{ $rule }’ ({ $values })
wordless-bare = A finding of the rule ‘{ $rule }’

## Names of forms and kinds of value

term-site = site settings
term-page = page
term-record-prose = prose beside a record
term-subprocessor = sub-processor
term-entity = legal entity
term-change = change
term-change-set = what a change sets
term-place = place
term-transfer = transfer
term-measure = measure
term-supplementary-measure = supplementary measure
term-measure-row = row of measures
term-audience = audience
term-audience-part = what differs for one audience
term-audiences = audiences
term-status = status
term-author = author
term-dpa = data processing agreement
term-amount = a duration or target, with or without a note
term-audit = audit
term-promises = promises
term-navigation = navigation
term-legal = law that applies
term-waiver = waiver
term-fallback = fallback languages
term-rule-levels = levels of rules
term-notes = notes on fields
term-quote = quotation
term-id = the id of another record
term-reach = a mail address, a web address, a telephone number or words
term-reference = a web address, or a reference with url and title
term-color = a colour such as "#0a5c4c"
term-picture = a picture from the folder media
term-certification = certificate or attestation report
term-bridge-letter = bridge letter
term-hosting = hosting option
term-service-levels = availability and support
term-availability = promise of availability
term-credits = service credits
term-credit-step = step of the service credits
term-support = support
term-reaction = response time
term-maintenance = maintenance
term-backup = backup
term-restore-tests = restore tests
term-backup-set = one of the backups
term-controls = standards and laws
term-incident-policy = handling of incidents
term-channel = reporting channel
term-step = step
term-responsibility = responsibility
term-priority = priority
term-deadline = deadline
term-disclosure = reporting of vulnerabilities
term-pgp = PGP key
term-notice = notice
term-update = update of a notice
term-document = document
term-roadmap = project on the roadmap
term-facts = facts at a glance
term-fact-group = group of facts
term-fact = fact
term-faq = frequently asked question
term-contact = contact
term-flows = data flows
term-node = party of a data flow
term-flow = data flow
term-change-process = how sub-processors are chosen and changed
term-vetting = step of selection and vetting
term-objection = objection
term-termination = right of special termination
term-review = regular review
term-audit-route = way of auditing
term-glossary = glossary
term-term = term
term-text = a text
term-localised-text = a text, or one text for each language
term-language = the code of a language
term-country = the code of a country
term-address = a web address
term-date = a date
term-day = a date with its day
term-number = a number
term-boolean = true or false
term-list = a list
term-table = a group of keys
term-quantity = a duration or target
term-daily-hours = daily hours with a time zone
term-covers-ca = commercial organisations under PIPEDA
term-covers-il = data processed by automated means
term-covers-jp = business operators under the APPI
term-covers-kr = controllers and processors under the PIPA
term-stage-early = early warning
term-stage-notification = notification
term-stage-final = final report
term-art32-encryption = encryption
term-art32-confidentiality = confidentiality and integrity
term-art32-availability = availability and resilience
term-art32-recovery = recovery after an incident
term-art32-testing = regular testing
term-imprint-name = the company’s full name
term-imprint-address = postal address
term-imprint-representative = authorised representative
term-imprint-mail = e-mail address
term-imprint-register = register with number
term-imprint-vat = VAT number
term-old-clauses = the standard contractual clauses of 2001, 2004 or 2010

## Places beside the finding

label-first = the first one is here
label-promise = promised here
label-announced = announced here
label-published = published on { $published }
label-renamed = on the list only now
label-earlier = this date is later
label-still-ahead = still said to lie ahead
label-interval = this is how long a review holds
label-entity = this company is referred to here
label-record = it would be said here
label-heading = the lines below belong to it
label-ahead = this change brings it about, from { $from } on
label-regime = applies according to this line
label-none-needed = no transfer, it is said here
label-seat = the seat is here
label-issued = issued here
label-own = said to be your own
label-report = this is the report
label-page = this is the page
label-restricted = this is the file that is not public
label-source-changed = this was changed
label-source-added = this is new
label-source-removed = something was removed here

## Files

file-name = The name of the file ‘{ $path }’ holds characters that other computers cannot read.
    .why = Such a name cannot become part of a web address and cannot be typed on other computers.
    .advice = Rename the file with plain letters, digits and hyphens.
link-out-of-folder = ‘{ $path }’ is a link that leads out of the content folder.
    .why = Only what lies inside the folder is read; otherwise a private file could be published by mistake.
    .advice = Put a copy of the file into the folder instead of the link.
file-too-large = ‘{ $path }’ has { $size } MB, which is more than the { $limit } MB a file may have.
    .why = Readers would wait long for such a file, and it was not read.
    .advice = Make the file smaller or remove it from the folder.
file-unreadable = ‘{ $path }’ could not be read: { $reason }
    .why = Without this file the trust center would be incomplete.
    .advice = Check that the file still exists and that you may open it.
site-missing = The file site.toml is missing.
    .why = It holds the name, the languages and the address of the trust center; nothing can be made without it.
    .advice = Create site.toml in the content folder, beginning with format = 1, title = "Trust center", organisation = "Example Ltd" and languages = ["en"], each on its own line.
unexpected-file = ‘{ $path }’ is not published: no such file is expected in this place.
    .why = What it says would be missing from the trust center, and nobody would notice.
    .advice = Move it into one of the folders { $known } or, if it is a picture, into media; or remove it. Records end in .toml, prose in .en.md with the language before the .md.
    .suggestion = Move it into the folder { $suggestion }, with a name that ends in .toml or, for prose, in .en.md with its language; or remove it.
unexpected-file-ending = ‘{ $path }’ is not read, because its name does not end as expected.
    .why = What it says would be missing from the trust center, and nobody would notice.
    .advice = Only text files are read here, with a name that ends in .toml (records) or in .en.md with their language (prose). Copy what you wrote in Word, Excel or a PDF into such a file, and remove this one.
    .suggestion = Rename the file to ‘{ $suggestion }’. Windows hides endings: “View” › “File name extensions” in the Explorer shows them.
unexpected-file-theme = ‘{ $path }’ is no part of a theme that is read.
    .why = What it says would have no effect, and nobody would notice.
    .advice = Put it into one of the folders { $known } with the ending that belongs there (.html, .scss, .ftl, .svg, .js), or remove it.
    .suggestion = Did you mean ‘{ $suggestion }’?
language-missing = The name of ‘{ $path }’ does not say in which language it is written.
    .why = Without its language the text appears on no page.
    .advice = Put the language before the ending, such as incidents.en.md for English.
unknown-language-file = ‘{ $path }’ is written in a language this site does not have: { $language }.
    .why = The text would be shown nowhere.
    .advice = Add the language under ‘languages’ in site.toml, or give the file one of the languages { $known }.
invalid-id-file = The file name ‘{ $id }’ cannot become part of a web address.
    .why = The file’s name is its id: links and references use it, and it never changes.
    .advice = Rename the file, using only small letters without accents, digits and hyphens.
    .suggestion = Rename the file to ‘{ $suggestion }’: only small letters without accents, digits and hyphens, no spaces. Give a copy the name of what it is to hold.
picture-format = ‘{ $path }’ is not a kind of picture that every browser shows.
    .why = Readers would see an empty frame.
    .advice = Save the picture as SVG, PNG, JPEG, WebP, GIF or AVIF. Other documents do not belong in media.
picture-unreadable = ‘{ $path }’ cannot be read as a picture.
    .why = Readers would see an empty frame.
    .advice = Open the file in a picture program and save it again; a drawing (SVG) needs a width and a height.

## Reading

not-utf8 = ‘{ $path }’ holds characters that are not stored as UTF-8.
    .label = the first character that does not fit
    .why = Accents, umlauts and other special letters would be shown as wrong characters, so the file is not read.
    .advice = Open the file in your editor, check the special letters, and save it with the encoding “UTF-8”; in Notepad you choose it at the bottom of “Save as”.
line-ends = The lines of ‘{ $path }’ end as on very old Macs (with CR alone).
    .label = the first of these line ends
    .why = To every program of today the file is one single line, so it is not read.
    .advice = Save the file with the line ends “LF” or “Unix”; in most editors that is a choice in the status line or under “Save as”.
control-character = There is an invisible control character here ({ $code }){ $count ->
        [1] {""}
       *[other] {" "}and { $count } in the whole text
    }.
    .label = invisible character
    .why = Nobody sees it, but it can break pages, searches and exports. It often comes along when text is pasted.
    .advice = Delete it and, if needed, type the words anew.
toml-syntax = This line cannot be understood: { $detail }
    .label = not understood from here
    .why = Until this is mended, the values in this file cannot be read.
    .advice = Write a key, an equals sign and a value, for example name = "Example".
toml-syntax-line-end = A line of this file ends as on very old Macs (with CR alone).
    .label = this line end
    .why = What follows is not taken for a new line, so the file cannot be read.
    .advice = Press Delete here and then the Enter key, or save the file with the line ends “LF” or “Unix”.
toml-syntax-quotes = This text has no quotation marks.
    .label = a text without quotation marks
    .why = Only quotation marks show where a text begins and ends; until then this file cannot be read.
    .advice = Put straight quotation marks around it, as in name = "Example Ltd".
toml-syntax-curly = These quotation marks are not straight ones.
    .label = straight quotation marks belong here
    .why = Word processors set curved marks, but here only the straight mark (") shows where a text begins and ends.
    .advice = Replace them with straight marks, as in name = "Example Ltd".
toml-syntax-text = This text does not end on its line, or it holds an invisible character.
    .label = closing quotation mark expected here
    .why = Where the text ends is unclear, so the rest of the file cannot be read.
    .advice = Close it with a straight quotation mark, as in name = "Example Ltd". Put three marks (""") before and after a text of several lines.
toml-syntax-inner = There are straight quotation marks inside this text.
    .label = for the program the text has already ended here
    .why = The second straight quotation mark ends the text; what follows is not understood.
    .advice = Use curved quotation marks inside the text, as in name = "The “Example” service", and straight ones only around the whole text.
toml-syntax-escape = A backslash stands inside this text.
    .label = not understood after the backslash
    .why = In double quotation marks the backslash has a special meaning.
    .advice = Write two backslashes (\\), or put the text in single straight quotation marks: 'C:\Folder'.
toml-syntax-heading = This heading in square brackets is not closed.
    .label = closing bracket missing
    .why = Everything below it belongs to the heading and cannot be read.
    .advice = Close it with as many brackets as it begins with: [promises] or [[places]].
toml-syntax-unclosed = A bracket or brace that was opened above is not closed.
    .label = closing bracket missing before this place
    .why = Everything that follows would be taken for a part of the list.
    .advice = Close a list with ] and a group with {"}"}, as in data = ["Names", "Addresses"] or purpose = {"{"} en = "Mail" {"}"}.
toml-syntax-comma = A comma is missing here.
    .label = comma missing before this place
    .why = Without it, it is unclear where one value ends and the next begins.
    .advice = Separate values by commas, as in data = ["Names", "Addresses"].
toml-syntax-comma-extra = There is one comma too many.
    .label = too many
    .why = A value seems to be missing between the commas.
    .advice = Delete the comma, as in data = ["Names", "Addresses"].
toml-syntax-equals = The equals sign between key and value is missing.
    .label = expected: =
    .why = Without it, it is unclear what is said about what; the file cannot be read.
    .advice = Write the key as one word, then an equals sign (no colon) and the value, as in name = "Example Ltd". A text stands in quotation marks on a single line; broken lines and pasted tables are not understood here.
toml-syntax-value = There is no value behind the equals sign.
    .label = value missing
    .why = Nothing is said here, and the rest of the file cannot be read.
    .advice = Write a value, as in name = "Example Ltd", or remove the line.
toml-syntax-rest = Something follows here that does not belong to the value.
    .label = not expected here
    .why = A line holds one key and one value; what follows is not understood.
    .advice = Put the whole text inside the quotation marks and several texts between [ and ], as in data = ["Names", "Addresses"]; begin a remark with #, and write numbers without separators, as in 1000.
toml-syntax-key = This name of a key is not understood.
    .label = not a key
    .why = Without its key, it is unclear what the value says.
    .advice = Write keys as one word of letters, digits, _ or -, as in data_subjects = ["Customers"].
toml-syntax-boolean = Yes and no are written in another way here.
    .label = not understood
    .why = Only true and false are understood in every language.
    .advice = Write true or false, in small letters and without quotation marks.
toml-syntax-number = This number is written in a way that is not understood.
    .label = not understood
    .why = Points, commas and zeros in front mean different things in different countries.
    .advice = Write digits only, with a point for decimals: 1000 or 99.5.
toml-syntax-comment = There is an invisible character in this remark.
    .label = invisible character
    .why = The rest of the file cannot be read. Such characters often come along when text is pasted.
    .advice = Delete the remark and type it anew.
unknown-key = There is no key ‘{ $key }’ here ({ $form }).
    .label = unknown key
    .why = What it says would not be published, and nobody would notice.
    .advice = Remove the line, or use one of these keys: { $known }. If it belongs to a heading such as [[places]], that heading may still have a # before it, or stand further down.
    .suggestion = Did you mean ‘{ $suggestion }’?
unknown-key-below = The key ‘{ $key }’ stands in the wrong place: here it belongs to another part ({ $form }).
    .label = belongs further up
    .why = In TOML every line belongs to the heading in square brackets above it, even after an empty line. So what it says would not be published.
    .advice = Move the line up, above the first heading of the file, which is the first line that begins with [.
unknown-key-change = The key ‘{ $key }’ cannot stand directly below [[change]].
    .label = not directly here
    .why = Below [[change]] you say when and why something changes; what applies from then on is said with ‘set’.
    .advice = If it is to apply from the day of the change, write set.{ $key } = …; if it applies from the beginning, move the line above the first heading, which is the first line that begins with [.
wrong-type = This is the wrong kind of value: { $found }.
    .label = expected: { $expected }
    .why = The value cannot be read, so it would be missing from the page.
    .advice = Texts stand in quotation marks (name = "Example"); numbers, true and false do not (order = 10, optional = true); several keys stand in braces ({"{"} country = "DE", role = "stored" {"}"}).
    .suggestion = Write { $suggestion }, without quotation marks.
missing-key = The key ‘{ $key }’ is missing ({ $form }).
    .label = missing here
    .why = Without it there is nothing to publish in its place.
    .advice = Add ‘{ $key }’ with an equals sign and its value.
duplicate-key = The key ‘{ $key }’ is written twice.
    .label = the second one
    .why = It is unclear which of the two values holds.
    .advice = Keep one of the two.
duplicate-heading = The heading ‘{ $key }’ is written twice.
    .label = the second one
    .why = It is unclear which of the two parts holds.
    .advice = If there are several, two places for example, write double brackets both times: [[{ $key }]]. Otherwise keep one of the two.
change-set-life = A change cannot set ‘{ $key }’.
    .label = not possible in a change
    .why = When a record is public, begins and ends is said once, by the record itself; otherwise its history would contradict itself.
    .advice = Write ‘{ $key }’ at the top of the file. A later end is a [[change]] of its own with end = true.
unknown-language = ‘{ $value }’ is not a language of this site.
    .label = unknown language
    .why = The text would be shown nowhere.
    .advice = Use one of the languages listed under ‘languages’ in site.toml, or add the language there: languages = ["en", "de"].
    .suggestion = Write ‘{ $suggestion }’.
duplicate-language = The language { $language } is listed twice.
    .label = the second one
    .why = The order decides how readers switch between languages, so each may appear once.
    .advice = Delete one of the two.
fallback-cycle = The language { $language } is to stand in for itself.
    .label = the language itself
    .why = Where its text is missing, it cannot provide one.
    .advice = Name other languages, as in nl = ["en", "de"].
unknown-format = This content is written in format { $format }; this program reads format { $known }.
    .label = another format
    .why = Keys could be misread, and wrong statements could be published.
    .advice = Install the version of glashaus the content was written for, or write format = { $known } once it follows that format.
unknown-country = ‘{ $country }’ is not the code of a country or region.
    .label = unknown code
    .why = Whether data leave the European Economic Area is judged by this code.
    .advice = Write the two capital letters of one country (ISO 3166), as in country = "DE", or EU, EEA, EMEA or WORLD. Several countries are several places: for each, a line [[places]] with its details below.
    .suggestion = Write the code of the country: country = "{ $suggestion }".
invalid-date = ‘{ $value }’ is not a date in a notation used here.
    .label = not a date
    .why = Deadlines are counted from dates, and every language shows them in its own way.
    .advice = Write 2026-11-22, "2026-11", "2026-Q4", "2026-H2" or "2026"; a range as "2026-Q1/2026-Q2"; a beginning as "2026-Q2/.." (with two dots).
    .suggestion = Write "{ $suggestion }": the year comes first.
no-such-date = The calendar has no date ‘{ $value }’.
    .label = no such date
    .why = Deadlines are counted from dates, so each must exist.
    .advice = Check year, month and day: the year comes first, and month and day have two digits, as in 2026-03-01.
    .suggestion = Did you mean "{ $suggestion }"?
date-range-order = The range ‘{ $value }’ ends before it begins.
    .label = the end comes first
    .why = Readers could not tell which period is meant.
    .advice = Write the earlier date first.
    .suggestion = Write "{ $suggestion }".
invalid-quantity = ‘{ $value }’ is not a duration or target.
    .label = number and unit expected
    .why = Only a number with a unit can be said in every language and counted with.
    .advice = Write a number and a unit: "30d" for 30 days, "4-8h" for 4 to 8 hours, ">=99.5%". Units: min, h, d (days), w (weeks), mo (months), y (years), bh and bd (business hours and days), %.
    .suggestion = Write "{ $suggestion }".
invalid-hours = ‘{ $value }’ are not daily hours.
    .label = two times expected
    .why = Readers plan by these hours.
    .advice = Write two times on the 24-hour clock, as in daily = "22:00-06:00".
    .suggestion = Write "{ $suggestion }".
unknown-time-zone = There is no time zone ‘{ $zone }’.
    .label = unknown time zone
    .why = It decides which day it is today, and when hours begin.
    .advice = Write continent and city in English, as in "Europe/Berlin".
    .suggestion = Did you mean "{ $suggestion }"?
invalid-color = ‘{ $value }’ is not a colour.
    .label = not a colour
    .why = The pages could not show it.
    .advice = Write # and six digits from 0 to f, as in "#0a5c4c". Whoever designed your logo can name it.
invalid-url = ‘{ $address }’ is not a complete web address.
    .label = not a web address
    .why = A link made of it would lead nowhere.
    .advice = Write the whole address, as in "https://www.example.com/dpa".
    .suggestion = Write "{ $suggestion }".
unknown-value = ‘{ $value }’ is not possible here.
    .label = unknown word
    .why = Only certain words can be said in every language and checked.
    .advice = Write { $allowed-or }.
    .suggestion = Did you mean ‘{ $suggestion }’? Possible are { $allowed }.
invalid-id = ‘{ $id }’ cannot be the name of a section.
    .label = not possible as a name
    .why = The name becomes the end of a web address that others link to.
    .advice = Use only small letters without accents, digits and hyphens, as in ## Reporting channels {"{"}#channels{"}"}.
unknown-reference = There is no ‘{ $name }’ to refer to.
    .label = leads nowhere
    .why = What you refer to would be missing from the page.
    .advice = Check the spelling: a reference is the name of the other file without its ending.
    .suggestion = Did you mean ‘{ $suggestion }’?
unknown-audience = There is no audience ‘{ $name }’.
    .label = unknown audience
    .why = Nobody would be told that their data are processed here.
    .advice = Use the id of an audience in site.toml, or add one there: [[audiences]], then id = "{ $name }" and a name on lines of their own.
    .suggestion = Did you mean ‘{ $suggestion }’?
unpublished-reference = ‘{ $name }’ is not public yet.
    .label = not public yet
    .why = The reference would give away a draft or something not announced yet, and would lead nowhere.
    .advice = Publish what it refers to, or remove the reference until then.
unpublished-reference-file = The file ‘{ $name }’ is not published.
    .label = leads nowhere
    .why = Only what a public document offers is published. This file belongs to one that is to be had on request, under a non-disclosure agreement or later, or to none.
    .advice = Link the document instead of the file, as in [report](doc:pentest). If everybody may read it, give it a document with availability = "public".
unknown-rule = There is no rule ‘{ $name }’.
    .label = unknown rule
    .why = The level set here would have no effect.
    .advice = Use the name that stands in square brackets at the finding you mean, such as sub-notice.
    .suggestion = Did you mean ‘{ $suggestion }’?
unknown-rule-fixed = The level of the rule ‘{ $name }’ cannot be changed.
    .label = always an error
    .why = It protects readers from broken links, and you from publishing secrets; switching it off would harm both.
    .advice = Remove the line, and mend what the rule finds.
waiver-incomplete = This waiver does not say everything; missing: { $keys }.
    .label = incomplete
    .why = It accepts nothing until it says what, why, who decided so and until when.
    .advice = Add what is missing; ‘until’ takes the last day, as in until = 2027-03-31.
waiver-unknown-rule = There is no rule ‘{ $name }’ to waive.
    .label = unknown rule
    .why = The waiver accepts nothing.
    .advice = Use the name that stands in square brackets at the finding you mean; ‘glashaus explain’ lists them all.
    .suggestion = Did you mean ‘{ $suggestion }’?
waiver-fixed-rule = Findings of the rule ‘{ $name }’ cannot be waived.
    .label = always to be mended
    .why = They protect readers from broken links, and you from publishing secrets.
    .advice = Remove the waiver, and mend what the rule finds.
waiver-expired = This waiver has passed ({ $until }).
    .label = last day
    .why = What was to be settled by then may be forgotten; the findings it accepted are shown again.
    .advice = Mend the findings and remove the waiver. If they have to wait longer, let whoever answers for it decide again: a new day, and a reason that holds today.
waiver-unused = This waiver fits no finding of ‘{ $name }’ in { $path }.
    .label = accepts nothing
    .why = It may be settled, or the file or words have changed; left standing, it could hide a finding of tomorrow.
    .advice = Remove it, or correct file and words.

## Pages and prose

front-matter-missing = This page does not begin with its settings.
    .label = expected here: +++
    .why = Title and address of the page come from there.
    .advice = Begin the file with a line +++, then a line title = "…", then again a line +++.
front-matter-unclosed = The settings at the top of this page have no end.
    .label = begins here
    .why = The whole page would be taken for settings.
    .advice = Put a line +++ between the settings and the text.
parent-cycle = This page and ‘{ $name }’ stand above each other.
    .label = leads back to this page
    .why = Readers could not tell where they are, and the page gets no proper address.
    .advice = Remove ‘parent’ from one of the pages in the circle.
parent-depth = More than { $deepest } pages stand above this one.
    .label = too deep
    .why = Its address would be longer than some file systems can store, and readers would lose their way.
    .advice = Name a page higher up as ‘parent’.
unknown-directive = There is no block or value called ‘{ $name }’.
    .label = unknown name
    .why = Nothing could be put in its place.
    .advice = Possible are { $known }.
    .suggestion = Did you mean ‘{ $suggestion }’?
unknown-attribute = There is no option ‘{ $name }’ here.
    .label = unknown option
    .why = The option would have no effect, and the page would show something else than you mean.
    .advice = Possible are { $known }.
    .suggestion = Did you mean ‘{ $suggestion }’?
directive-attribute = ‘{ $text }’ is not understood as an option.
    .label = not understood
    .why = The option would have no effect, and the page would show something else than you mean.
    .advice = Write options in braces, with an equals sign and quotation marks, as in ::subprocessors{"{"}columns="name,purpose"{"}"}.
directive-attribute-twice = The option ‘{ $key }’ is written twice.
    .label = the second one
    .why = It is unclear which of the two holds.
    .advice = Keep one of the two.
directive-position = ‘{ $name }’ cannot stand here.
    .label = not possible here
    .why = A block fills the whole width of the page, so it cannot stand inside a list, a quotation or a sentence.
    .advice = Put it on a line of its own, with an empty line before and after it.
directive-syntax = ‘{ $text }’ is not read as a value or block.
    .label = stands on the page as it is typed
    .why = Readers would see colons and brackets instead of what belongs here.
    .advice = A value is written as :sub[azure], a block as ::subprocessors on a line of its own. If you mean the colon itself, put \ before it.
    .suggestion = Did you mean ‘{ $suggestion }’? If you mean the colon itself, put \ before it.
unknown-field = There is no field ‘{ $name }’.
    .label = unknown field
    .why = Nothing could be put in its place.
    .advice = Possible are { $known }.
    .suggestion = Did you mean ‘{ $suggestion }’?
value-missing = Nothing is said about ‘{ $value }’.
    .label = nothing to show
    .why = There would be a gap in the sentence.
    .advice = Add the value where it belongs, or take it out of the sentence.
value-path = ‘{ $path }’ leads nowhere: there is no ‘{ $part }’.
    .label = leads nowhere
    .why = Nothing could be put in its place, and there would be a gap on the page.
    .advice = Write the way to a value with points between its parts, as in backup.retention or certifications.iso-27001.valid_until. Possible at this place: { $known }
    .suggestion = Did you mean ‘{ $suggestion }’?
value-path-end = ‘{ $path }’ leads nowhere from ‘{ $part }’ on.
    .label = leads nowhere
    .why = Nothing could be put in its place, and there would be a gap on the page.
    .advice = Create what is meant, or leave out ‘{ $part }’ and all that follows.
value-rows = ‘{ $path }’ has several rows; it is not said which one is meant.
    .label = which row?
    .why = The rows say different things, and only one of them can stand in the sentence.
    .advice = Give each row a name of its own, in a line such as id = "customer", and put that name here. Named so far: { $known }
unknown-term = The glossary has no entry ‘{ $term }’.
    .label = not in the glossary
    .why = Readers would find no explanation.
    .advice = Add the term to glossary.toml under [[terms]], or write the word without :term[…].
    .suggestion = Did you mean ‘{ $suggestion }’?
duplicate-id = The id ‘{ $name }’ is given twice.
    .label = the second one
    .why = A link or a value could only lead to one of them.
    .advice = Give each an id of its own.
value-cycle = This value leads back to itself.
    .label = part of a circle
    .why = Two texts that show each other never come to an end.
    .advice = Write the words out in one of the texts.
value-growth = Values that show each other add up to more than a page can hold.
    .label = too much
    .why = A text that is shown ten times in a text that is shown ten times stands on the page a hundred times.
    .advice = Write the words out in one of the texts.
link-broken = The link ‘{ $target }’ leads nowhere.
    .label = leads nowhere
    .why = Readers would see an error page.
    .advice = Check the name: page:incidents leads to the file pages/incidents.en.md, sub:azure to subprocessors/azure.toml.
    .suggestion = Did you mean ‘{ $suggestion }’?
link-broken-kind = The link ‘{ $target }’ leads nowhere.
    .label = leads nowhere
    .why = Readers would see an error page.
    .advice = A link begins with { $known-or } for what is in this trust center, with https:// for other websites, or with mailto: for a mail address.
anchor-broken = The page { $page } has no section ‘{ $anchor }’.
    .label = no such section
    .why = Readers would land at the top of the page instead of the right place.
    .advice = Give the heading this name, as in ## Title {"{"}#{ $anchor }{"}"}, or correct the link.
    .suggestion = Did you mean ‘{ $suggestion }’?
link-syntax = The address ‘{ $address }’ does not make a link.
    .label = not read as an address
    .why = Readers would see brackets instead of a link or a picture.
    .advice = Write [words](address): nothing between ] and (, no spaces in the address, and a ) at its end. If you mean the brackets themselves, put \ before the ].
    .suggestion = Write ‘{ $suggestion }’.
unsafe-link = The link ‘{ $address }’ is not safe to publish.
    .label = not allowed
    .why = Such a link can run a program on a reader’s computer or hide where it leads.
    .advice = Link to an address that begins with https:// or mailto:.
raw-html-removed = ‘{ $what }’ is removed from the page.
    .label = is removed
    .why = HTML of this kind can run programs, load from other websites or break the layout.
    .advice = Say the same in Markdown (**bold**, [link](https://…)), or leave it out.
nesting = Lists or quotations stand inside each other more than { $deepest } times.
    .label = too deep
    .why = No page can show that many levels, so what lies deeper is left out.
    .advice = Use fewer > or fewer indentations before the text.
inline-only = Only words of a single line can stand here.
    .label = paragraphs, lists and headings are not possible here
    .why = The text is shown inside a line or a table, so lists and paragraphs run together.
    .advice = Write it as one sentence. Longer prose has its place in a file beside the record, such as azure.en.md.
unknown-alert = There is no kind of alert ‘{ $name }’.
    .label = unknown kind
    .why = Readers would see the brackets and an ordinary quotation.
    .advice = Write one of { $known }; readers see the word of their language.
    .suggestion = Write [!{ $suggestion }]; readers see the word of their language.
alert-line = Something stands behind [!{ $name }].
    .label = belongs on the next line
    .why = Only alone on its line is it an alert; now readers would see the brackets.
    .advice = Put these words on a line of their own below, beginning with >.
pasted-table = This looks like a table from a word processor.
    .label = cells with tabs between them
    .why = Markdown does not know tabs as columns; the rows would run together in one paragraph.
    .advice = Write lines between the cells, { $row }, and { $rule } below the first row.
only-drafts = This list will say that there is nothing, while there are drafts: { $ids }.
    .label = empty for readers
    .why = Readers take an empty list for a statement.
    .advice = Publish an entry by taking out its line draft = true, or make this page a draft as well.
page-is-draft = The page ‘{ $page }’ is a draft, so { $count ->
    [one] one entry is
   *[other] { $count } entries are
} shown nowhere.
    .why = Nobody sees what you have already filled in.
    .advice = Take out the line draft = true of the page once its text is right.
unspaced-heading = This is not read as a heading.
    .label = an ordinary space is missing
    .why = Readers would see { $marks } at the beginning of a sentence. A no-break space (often typed on a Mac with Option and space) does not count.
    .advice = Put one ordinary space between { $marks } and the title.
list-mark = This is not read as a list.
    .label = no mark of a list
    .why = The points would run together in one paragraph. The sign comes from a word processor, or an invisible no-break space follows it.
    .advice = Begin each point with a hyphen and an ordinary space.
indented-list = This list is shown as code.
    .label = indented by four spaces or more
    .why = Markdown shows lines that are indented so far letter for letter, in the typeface of a computer.
    .advice = Take the spaces away from the beginning of these lines; lists numbered (a) or (1) inside each other need none. For code, put a line ``` before and after it.
list-interrupted = This line becomes part of the list point above it.
    .label = not a point of the outer list
    .why = The numbering in parentheses would stop here.
    .advice = Put an empty line before it.
footnote-missing = The footnote ‘{ $label }’ has no text.
    .label = no text for this mark
    .why = Readers would look for a note that is not there.
    .advice = Add a line such as [^{ $label }]: The text of the footnote.
footnote-unused = Nothing refers to the footnote ‘{ $label }’.
    .label = not shown
    .why = The footnote appears nowhere on the page.
    .advice = Put [^{ $label }] where the mark belongs, or delete the footnote.
duplicate-anchor = Two sections of this page have the name ‘{ $id }’.
    .label = the second one
    .why = A link could only lead to one of them.
    .advice = Give each section a name of its own, as in {"{"}#{ $id }-2{"}"}.
picture-missing = There is no picture ‘{ $path }’.
    .label = no such file
    .why = Readers would see an empty frame.
    .advice = Put the file into the folder media, and write its name exactly, as in media/logo.svg.
    .suggestion = Did you mean ‘{ $suggestion }’?
picture-source = The picture ‘{ $source }’ is not in the folder media.
    .label = not from media
    .why = A picture loaded from elsewhere tells another company who reads this page, and it can vanish.
    .advice = Save the picture in the folder media and write its path, as in ![Our office](media/office.png).
picture-path = The path ‘{ $source }’ does not lead to the folder media.
    .label = not a path from media on
    .why = Readers would see no picture: paths count from the content folder, wherever the text stands.
    .advice = Begin the path with media/, as in ![Our office](media/office.png).
    .suggestion = Write { $suggestion }: beginning with media/, with ordinary slashes; a path with spaces goes between < and >.
picture-alt-missing = The picture ‘{ $path }’ has no text alternative.
    .label = text alternative is missing
    .why = People who do not see the picture would miss what it shows. The law on accessibility asks for such a text.
    .advice = Say in a few words what it shows, between the square brackets: ![Data flow between browser and server](media/flow.svg).
lock-line = This line of translations.lock cannot be read.
    .label = not understood
    .why = Of the translations recorded here, nobody would notice when they grow old. Mostly such lines are left over from a merge.
    .advice = Delete what marks the conflict and keep the other lines, or write the file anew: glashaus i18n accept
record-missing = There is prose, but no record ‘{ $path }’ it could belong to.
    .why = The prose would appear nowhere, or on a page of which nothing else is known.
    .advice = Create { $path }, or give the prose the name of the record it belongs to.
file-missing = There is no file ‘{ $path }’.
    .label = no such file
    .why = Readers who want the document would see an error page.
    .advice = Put the file into the folder files, and write its name exactly, as in files/dpa.pdf.
    .suggestion = Did you mean ‘{ $suggestion }’?
restricted-leak = The file ‘{ $path }’ would be published, although its document ‘{ $document }’ is not public.
    .label = would give the file away
    .why = Anyone could download it, also those you have not given it to.
    .advice = Take out the link, or give the public document a file of its own. If everybody may read it, write availability = "public" in documents/{ $document }.toml.
url-collision = Two pages have the same address: { $url }
    .label = already taken
    .why = Only one of the two could be published.
    .advice = Give one of them another address at the top of its file, as in slug = "reports".

## Theme and interface

template-error = A template cannot be used: { $detail }
    .label = here
    .why = Pages made from this template cannot be published.
    .advice = Correct the template, or remove it from the folder theme to use the built-in one.
style-error = The style sheet cannot be used: { $detail }
    .label = here
    .why = The site would be published without its layout.
    .advice = Correct the style sheet, or remove it from the folder theme to use the built-in one.
message-syntax = The interface texts cannot be understood here: { $detail }
    .label = not understood
    .why = The built-in text would appear instead of yours, or none at all.
    .advice = Write a name, an equals sign and the text, without quotation marks, as in skip-link = Skip to the content.
message-missing = Interface texts are missing in { $language }.
    .why = Readers would see technical names in their place: { $messages }.
    .advice = Add them to { $path }, each on a line of its own.
message-broken = The interface text ‘{ $message }’ cannot be said.
    .label = refers to something that does not exist
    .why = Readers would see a technical name in its place.
    .advice = Between the braces may stand a value that the built-in text of this name has too, or the name of another text.
message-unknown = Nothing asks for an interface text ‘{ $message }’.
    .label = unknown name
    .why = The text would appear nowhere, and the built-in one would stay.
    .advice = Use the name of the text you want to replace, or ask for it in a template of your own.
    .suggestion = Did you mean ‘{ $suggestion }’?
language-without-words = There are no interface texts in { $language }.
    .label = no interface texts
    .why = Buttons, headings and dates would have no words, so pages in this language cannot be made.
    .advice = Create { $path } with the texts, or remove the language from ‘languages’.
third-party-request = { $path }{ $more ->
        [0] {" loads"}
        [one] {" "}and one more published file load
       *[other] {" "}and { $more } more published files load
    } something from another website: { $words }
    .label = from here
    .why = Every visit would tell that website who reads this page. Without consent this breaks data protection law (LG München I, 3 O 17493/20).
    .advice = Save the font or picture in the folder theme or media, and refer to the copy.

## What the law and your promises ask for

sub-identity-name = For ‘{ $id }’, the legal name of the company is missing.
    .label = legal name is missing
    .why = A product name is not enough: customers must know the company behind it (Art. 28(2) GDPR).
    .advice = Say who it is: name = "Example Ireland Ltd" below the heading [entity], or in the company’s own file in entities/. With neither of them, write entity.name = "Example Ireland Ltd" among the first lines of this file.
sub-identity-title = For ‘{ $id }’, the name that customers know is missing.
    .label = name is missing
    .why = Customers would see a file name instead of the service.
    .advice = Add a line such as name = "Example Mail".
sub-identity-purpose = For ‘{ $id }’, it is not said what it is used for.
    .label = purpose is missing
    .why = Customers can judge a sub-processor only if they know what it does with their data.
    .advice = Add a line such as purpose = "Sending of newsletters".
sub-identity-places = For ‘{ $id }’, it is not said where data are processed.
    .label = places are missing
    .why = Whether data are transferred to a third country depends on it (Art. 44 GDPR).
    .advice = Add a line [[places]], and below it country = "IE" and role = "stored".
sub-identity-address = For ‘{ $id }’, the address of the company is missing.
    .label = address is missing
    .why = The address belongs to what customers need to tell who the sub-processor is.
    .advice = Add address = "1 Example Street, Dublin" below the heading [entity], or in the company’s own file in entities/. With neither of them, write entity.address = "1 Example Street, Dublin" among the first lines of this file.
sub-identity-contact = For ‘{ $id }’, a contact of the company is missing.
    .label = contact is missing
    .why = The standard contractual clauses ask for a contact person with position and contact details.
    .advice = Add contact = "privacy@example.com", or the address of a contact page, below the heading [entity] or in the company’s own file in entities/. With neither of them, write entity.contact = "privacy@example.com" among the first lines of this file.
sub-identity-file = There is prose about ‘{ $id }’, but no record.
    .why = The prose would stand on the page of a sub-processor of which nothing else is known.
    .advice = Create subprocessors/{ $id }.toml, or give the prose the name of the record it belongs to.
sub-identity-twice = ‘{ $id }’ has the very same name as ‘{ $other }’.
    .label = the same name
    .why = If a file was copied and not changed yet, the same sub-processor would be listed twice.
    .advice = Change the copy, or give both names that customers can tell apart. A draft stays hidden with draft = true.
accent-contrast = The accent colour ‘{ $value }’ is too light to be read: its contrast is { $contrast } : 1.
    .label = contrast { $contrast } : 1
    .why = Links bear this colour. Text needs a contrast of 4.5 : 1 (WCAG 2.2); the pages therefore use the nearest shade that has it, { $shade }.
    .advice = Write accent = "{ $shade }", or another colour that is dark enough.
sub-notice-silent = ‘{ $id }’: nothing says that customers were told of this move.
    .label = took effect on { $effective }, announced never?
    .why = You promise a notice of { $promise }, and a move to another company or country counts like a new entry (GDPR Art. 28(2)).
    .advice = Add the day on which customers were told to this change, as in announced = 2026-07-01. If nobody was told, tell them now.
sub-notice = ‘{ $id }’: this takes effect { $days ->
        [one] { $days } day
       *[other] { $days } days
    } too early for the promised notice period ({ $promise }).
    .label = not before { $earliest }
    .why = Announced: { $announced }; promised notice: { $promise }; so not before { $earliest }, but planned: { $effective }. Customers would have less time to object than they were promised.
    .advice = Set the date to { $earliest } or later. If it cannot wait, settle it with your customers first and keep the record a draft until then: draft = true.
sub-drift = ‘{ $id }’ is in use, and its record does not say that customers were told before.
    .label = neither announced nor published before
    .why = The list published on { $published } does not show it in use, and without announced and since nobody can see that customers were told before it began. They could not object (GDPR Art. 28(2)).
    .advice = Write both days above the first heading: announced, on which customers were told, and since, on which data first reached it. If it has not begun, choose days that keep your notice period. If customers were never told, tell them now, before you publish this.
sub-drift-backdated = ‘{ $id }’ is said to be in use since { $since }, but a list published later does not have it.
    .label = before { $published }
    .why = The list published on { $published } shows it neither in use nor announced. Whoever looked there did not learn of it, whatever its record says today.
    .advice = Correct the day if it is wrong. If it is right, the list was incomplete: tell your customers before you publish this record.
sub-drift-gone = ‘{ $id }’ was on the published list, and there is no record of it any more.
    .label = published here
    .why = Published on { $published } without an end. If its record goes, nobody can see since when it has been out of use, nor what customers had agreed to.
    .advice = Bring subprocessors/{ $id }.toml back. If it has ended, append [[change]] there with announced, effective (the first day without it) and end = true.
    .suggestion = Did you rename it to ‘{ $suggestion }’? Then give its files their old name back: an id stays as it was published. If it is another one, bring subprocessors/{ $id }.toml back, and end it there with [[change]], effective and end = true.
sub-drift-hidden = ‘{ $id }’ was published as in use; now it is said that it was not.
    .label = takes it off the list
    .why = Published on { $published } as in use. What has processed data does not become a draft or a plan again; customers would read that it never had any.
    .advice = Undo this line. If it has ended, keep the record and append [[change]] with announced, effective (the first day without it) and end = true.
sub-drift-never = ‘{ $id }’ was announced to begin on { $effective }; the day has passed, and the list does not have it.
    .label = announced for { $effective }
    .why = Published on { $published }, to begin on { $effective }. Customers take it that their data has been there since; the list says nothing.
    .advice = If it has begun, bring its record back with the days as they were published. If the plan was dropped, tell your customers, and then publish the list without it.
sub-drift-earlier = ‘{ $id }’: this takes effect earlier than published.
    .label = published: { $due }
    .why = The list published on { $published } says { $due }, this says { $effective }. Customers who rely on the published day lose time to object.
    .advice = Write { $due } again. If it has to be earlier, announce it anew, and write the day on which you did in announced.
sub-drift-place = ‘{ $id }’: the published list does not have this place ({ $countries }).
    .label = not published
    .why = Published on { $published }: { $before }. No change says since when data are stored in or read from elsewhere and when customers were told; yet a move counts like a new sub-processor (GDPR Art. 28(2)).
    .advice = Put the published places back ({ $before }), and append the move as a change of its own: [[change]] with announced, effective and set.places = [{ $set }].
sub-drift-place-missing = ‘{ $id }’: a published place is missing here ({ $countries }).
    .label = published, and no longer there
    .why = Published on { $published }: { $before }. No change says since when no data are stored there or read from there.
    .advice = Put the published places back ({ $before }), and append what changed as a change of its own: [[change]] with announced, effective and set.places = [{ $set }].
sub-drift-entity = ‘{ $id }’: the published list names another company (‘{ $company }’).
    .label = not the published company
    .why = Published on { $published }: ‘{ $company }’. Another company is another sub-processor, and no change says since when it has the data and when customers were told (GDPR Art. 28(2)).
    .advice = Put the published company back, and append the change: [[change]] with announced, effective and set.entity. If only the spelling was corrected, publish it; from then on the new spelling is compared.
sub-drift-stayed = The published end of ‘{ $id }’ is missing ({ $effective }).
    .label = in use without an end
    .why = Published on { $published }: it ends on { $effective }. That day has passed, and customers take it that their data is there no longer; this list says it is still in use.
    .advice = If it has ended, append [[change]] with announced, effective as published, and end = true. If it stays, tell your customers, and announce the new end or that there is none.
sub-drift-undone = ‘{ $id }’: the change announced for { $effective } is missing.
    .label = still as it was before
    .why = Published on { $published }: another company or other places from { $effective }. That day has passed, and the list shows neither the change nor that it was put off.
    .advice = Bring the change back as it was published: [[change]] with announced, effective and set. If it was put off, keep it there with its new day; if it was dropped, tell your customers before you publish the list without it.
sub-drift-silent = ‘{ $id }’: this change of company or place was never announced.
    .label = took effect unannounced
    .why = The list published on { $published } does not know of it, and it took effect on { $effective } without a day on which customers were told. A move counts like a new sub-processor (GDPR Art. 28(2)).
    .advice = Add announced, the day on which customers were told. If they were not, tell them before you publish this.
sub-drift-unreadable = trust.json is not a list of sub-processors as it is published.
    .label = cannot be read from here on
    .why = Without it nobody notices when the list changes silently. Often it is the error page of a web server that was saved under this name.
    .advice = Fetch the file anew from your published site: curl -fsS https://trust.example/trust.json -o content/trust.json. Or remove it; then nothing is compared.
sub-drift-version = trust.json is written in a version that this program does not know ({ $version }).
    .label = unknown version
    .why = A later version of the program published it; read wrongly, it would lead to wrong findings.
    .advice = Update the program, or remove the file; then nothing is compared.
change-unannounced = ‘{ $id }’: something lies ahead that has not been announced ({ $effective }).
    .label = no day of announcement
    .why = It stays hidden until it takes effect, and nobody can see whether customers were told in time.
    .advice = Tell your customers, and add the day on which you did: announced = 2026-11-22.
change-empty = This change changes nothing.
    .label = what changes is missing
    .why = Customers would read of a change without learning what it is.
    .advice = Say what applies from the day of the change, as in set.places = [{"{"} country = "DE", role = "stored" {"}"}], or end = true if the sub-processor goes.
change-empty-date = This change does not say when it takes effect.
    .label = the day is missing
    .why = Without it the change never takes effect, and customers cannot count the days they have.
    .advice = Add a line such as effective = 2027-03-01 or effective = "2027-Q1" below it.
change-order = This was announced after it took effect.
    .label = takes effect: { $later }
    .why = Announced: { $earlier }; takes effect: { $later }. Customers could not have objected before, or one of the dates is wrong.
    .advice = Check both dates. If customers really were told too late, agree on the next steps with whoever is responsible for data protection.
change-order-end = This ends before it begins.
    .label = ends: { $later }
    .why = Begins: { $earlier }; ends: { $later }. Readers could not tell when data were processed.
    .advice = Check ‘since’ and ‘until’.
planned-overdue = This is still called possible, but its date has passed ({ $effective }).
    .label = this date has passed
    .why = Readers cannot tell whether it happened.
    .advice = If it happened, write certainty = "certain". If not, give it a new date or delete the change.
planned-overdue-status = This is still said to lie ahead, but its date has passed ({ $effective }).
    .label = this date has passed
    .why = Readers who look for what was promised find an old promise.
    .advice = If it is done, say so here. If not, write the new date and tell readers why it took longer.
review-due = The review is overdue since { $due }.
    .label = last review: { $reviewed }
    .why = A review holds for { $interval } here, and readers rely on what is said being current.
    .advice = Check the content and write the day of the review, as in reviewed = 2026-11-22.
review-due-future = This review lies in the future ({ $reviewed }).
    .label = not yet
    .why = Readers would be told of a review that has not taken place.
    .advice = Write the day of the last review that did take place.
translation-missing = This text is not written in every language; missing: { $languages }.
    .label = missing: { $languages }
    .why = Readers of those languages see the text of another language and are told so.
    .advice = Write one text a language, as in {"{"} en = "Mail", de = "Post" {"}"}. Words that stay the same everywhere need no braces: "Azure".
translation-missing-page = This page is not written in every language; missing: { $languages }.
    .why = Readers of those languages see the page in another language and are told so.
    .advice = Add a file with the same name and the other language before .md, such as incidents.de.md.
sub-chain = For ‘{ $id }’, it is not said whom it engages in turn.
    .label = list of its sub-processors is missing
    .why = Your customers answer for the whole chain and should be able to look up who stands in it (EDPB Opinion 22/2024).
    .advice = Link the vendor’s own list, as in own_list = "https://vendor.example/sub-processors". If it engages nobody, write own_list = {"{"} title = {"{"} en = "none" {"}"} {"}"}.
sub-dpa = For ‘{ $id }’, no data processing agreement is stated.
    .label = agreement is missing
    .why = The duties you owe your customers must bind every sub-processor by contract (GDPR Art. 28(4)).
    .advice = Write when it was concluded, as in dpa = 2026-01-12, or, below a line [dpa], its date and url.
sub-dpa-none = ‘{ $id }’ receives data although there is no data processing agreement yet.
    .label = no agreement
    .why = Without the agreement the vendor may not process anything for you (GDPR Art. 28(4)).
    .advice = Conclude the agreement first and write its date, as in dpa = 2026-01-12. Until then, keep the record a draft: draft = true.
audit-route = For ‘{ $id }’, it is not said how it is audited.
    .label = way of auditing is missing
    .why = Your customers’ right to audit reaches down to sub-processors (GDPR Art. 28(3)(h)); they will ask how it is met.
    .advice = Write it here, as in audit.method = {"{"} en = "Our own review of the audit reports" {"}"}, or for all vendors of a sort below [[audits]] in change-process.toml.
sub-objection = Customers may object for { $quantity }, but changes are announced only { $promise } ahead.
    .label = longer than the notice
    .why = An objection must be possible before the change takes effect (GDPR Art. 28(2)). In the last days of this period it would come too late.
    .advice = Shorten the period to { $promise }, or promise a longer notice in site.toml.
sub-objection-none = It is not said how customers can object to a new sub-processor.
    .label = objection is missing
    .why = Whoever has agreed to sub-processors in general must be able to object to each new one (GDPR Art. 28(2)).
    .advice = Add to change-process.toml a line [objection], and below it within = "30d" and channel = "privacy@example.com".
sub-objection-keys = Of the objection against a new sub-processor, something is missing: { $keys }.
    .label = incomplete
    .why = Customers can use their right only if they know by when and where to object (GDPR Art. 28(2)).
    .advice = Add within = "30d" for the deadline, and channel = "privacy@example.com" or a contact for the way.
sub-subscribe = It is not said how customers learn of a new sub-processor.
    .label = way of telling is missing
    .why = A list that changes silently is no notice; nobody looks at it every day (EDPB Guidelines 07/2020).
    .advice = Say it in change-process.toml, as in announced_by = [{"{"} en = "Email to the address in the contract" {"}"}].
vendor-host = This link of ‘{ $id }’ leads to ‘{ $other }’.
    .label = { $host } belongs to ‘{ $other }’
    .why = The file was probably copied. Readers would find the agreement or list of another company.
    .advice = Write the address of ‘{ $id }’, or remove the line.
vendor-host-twice = ‘{ $id }’ has the same company, service and address as ‘{ $other }’.
    .label = the same service again
    .why = A service listed twice looks like two, and changes will be made to one of them only.
    .advice = Keep one of the records, or say with service = "…" what distinguishes them.
dora-identifiers = For ‘{ $id }’, there is no LEI or EUID.
    .label = identifier is missing
    .why = Financial entities must enter it in their register of information (Implementing Regulation (EU) 2024/2956).
    .advice = Add lei = "…" to the legal entity (look it up at gleif.org), or its EUID under register.
dora-identifiers-lei = ‘{ $lei }’ is not a well-formed LEI (‘{ $id }’).
    .label = check digits do not match
    .why = Your customers cannot use it in their register of information.
    .advice = Copy the 20 letters and digits anew from gleif.org.
dora-chain = For ‘{ $id }’, facts on the chain are missing that financial entities need: { $keys }.
    .label = incomplete
    .why = Before they agree to a sub-contractor, they must know places, parent company, length of the chain and kind of data (Delegated Regulation (EU) 2025/532).
    .advice = Add the keys to the record; parent_country belongs to the legal entity.
data-act-jurisdiction = For the hosting option ‘{ $id }’, information required by the Data Act is missing: { $keys }.
    .label = incomplete
    .why = Providers of data processing services must state on their website the jurisdiction of the infrastructure and their measures against access by foreign states (Data Act, Art. 28).
    .advice = Add jurisdiction = ["DE"] with the countries, and foreign_access with your measures.
data-act-jurisdiction-none = The Data Act applies, but no hosting option is described.
    .label = applies according to this line
    .why = Providers of data processing services must state on their website the jurisdiction of the infrastructure and their measures against access by foreign states (Data Act, Art. 28).
    .advice = Describe each option in a file in hosting/ with jurisdiction and foreign_access, or remove the word here.
transfer-missing = ‘{ $id }’: data are stored in or read from a third country ({ $state }) for which no transfer mechanism is named.
    .label = outside the EEA
    .why = Without a basis of its own, data may not leave the European Economic Area; reading from there counts too (GDPR Art. 44; list of countries as of { $as_of }).
    .advice = Add a line [[transfers]] and below it, for example, mechanism = "scc", modules = [3], countries and assessed. If data never get there, remove the place.
    .suggestion = There is an adequacy decision ({ $suggestion }): add a line [[transfers]], and below it mechanism = "adequacy" and countries with this country.
transfer-missing-none = ‘{ $id }’: data are stored in or read from a third country ({ $state }), but it is said that no transfer takes place.
    .label = outside the EEA
    .why = One of the two statements is wrong; reading from a third country is a transfer too (GDPR Art. 44; list of countries as of { $as_of }).
    .advice = Name the mechanism instead of "none-needed", or correct the place.
    .suggestion = Write mechanism = "adequacy" instead of "none-needed" (decision { $suggestion }), or correct the place.
transfer-parent = ‘{ $id }’ keeps data in the EEA, but its group is led from a third country ({ $state }).
    .label = seat outside the EEA
    .why = The law there can oblige the parent company to hand over data of its subsidiaries; customers’ lawyers ask how you assess that (EDPB Guidelines 05/2021).
    .advice = Name the mechanism for access from there below [[transfers]], or explain at mechanism = "none-needed" with a note why there is none.
transfer-adequacy = ‘{ $id }’: there is no adequacy decision for this country ({ $state }).
    .label = no decision
    .why = Without a decision of the European Commission this transfer has no basis (GDPR Art. 45; list as of { $as_of }).
    .advice = Use another mechanism, such as mechanism = "scc" with modules and assessed.
transfer-adequacy-us = ‘{ $id }’: the adequacy decision for this country ({ $state }) covers certified organisations only.
    .label = covers the Data Privacy Framework only
    .why = Decision { $decision } applies to organisations on the Data Privacy Framework list, not to the country (as of { $as_of }).
    .advice = Write mechanism = "dpf" with entity and checked if the company is on the list, else mechanism = "scc".
transfer-adequacy-expired = ‘{ $id }’: the adequacy decision for this country ({ $state }) expired on { $until }.
    .label = expired
    .why = Since then this transfer has no basis in it (decision { $decision }, as of { $as_of }).
    .advice = Use another mechanism, or update the program if the decision has been renewed.
transfer-adequacy-scope = ‘{ $id }’: the adequacy decision for this country ({ $state }) covers only { $covers }.
    .label = does not cover everybody
    .why = Whether this company is covered cannot be seen here (decision { $decision }, as of { $as_of }).
    .advice = Say in a note why it is covered, as in note = {"{"} en = "commercial organisation under PIPEDA" {"}"}, or use standard contractual clauses.
transfer-dpf = ‘{ $id }’: the Data Privacy Framework list was last checked on { $checked }, so a new look was due on { $due }.
    .label = { $days ->
        [one] { $days } day overdue
       *[other] { $days } days overdue
    }
    .why = Certification must be renewed every year; who has dropped off the list may receive no data on this basis (decision { $decision }, as of { $as_of }).
    .advice = Look the company up on dataprivacyframework.gov/list and write the day: checked = 2026-11-22.
transfer-dpf-entity = ‘{ $id }’: the company on the Data Privacy Framework list is not named.
    .label = entity is missing
    .why = The decision covers exactly the organisations on the list, not their groups ({ $decision }, as of { $as_of }).
    .advice = Add the exact name from dataprivacyframework.gov/list, as in entity = "Example Inc.".
transfer-dpf-checked = ‘{ $id }’: it is not said when the Data Privacy Framework list was checked.
    .label = checked is missing
    .why = Organisations leave the list every week; without a date nobody knows whether the statement still holds ({ $decision }, as of { $as_of }).
    .advice = Look the company up on dataprivacyframework.gov/list and write the day: checked = 2026-11-22.
transfer-dpf-future = ‘{ $id }’: the list is said to have been checked on { $checked }, which lies in the future.
    .label = in the future
    .why = Readers would be told of a check that has not taken place ({ $decision }, as of { $as_of }).
    .advice = Write the day of the last check that did take place.
transfer-dpf-seat = ‘{ $id }’: ‘{ $entity }’ cannot be on the Data Privacy Framework list.
    .label = no company of the United States
    .why = Only organisations in the United States can certify; their companies in Europe need not and cannot ({ $decision }, as of { $as_of }).
    .advice = Name the company that receives the data in the United States, exactly as on dataprivacyframework.gov/list, as in entity = "Example Inc.".
transfer-dpf-stranger = ‘{ $id }’: ‘{ $entity }’ does not seem to have anything to do with this vendor.
    .label = not recognisably the vendor’s
    .why = The decision covers exactly the organisations on the list; somebody else’s certification does not support the transfer ({ $decision }, as of { $as_of }).
    .advice = Look at dataprivacyframework.gov/list. If it is the parent company, name it with the legal entity: parent_name = "{ $entity }".
transfer-dpf-country = ‘{ $id }’: the Data Privacy Framework does not cover this country ({ $state }).
    .label = not the United States
    .why = The decision is about organisations in the United States only ({ $decision }, as of { $as_of }).
    .advice = Remove this country here and name its own mechanism below a further [[transfers]].
transfer-fallback = ‘{ $id }’: behind the Data Privacy Framework there is no second mechanism.
    .label = stands alone
    .why = Both predecessors of decision { $decision } were struck down overnight, and an appeal is pending (C-703/25 P; as of { $as_of }).
    .advice = Agree standard contractual clauses too, and add a second [[transfers]] with mechanism = "scc", modules and assessed.
transfer-scc-module = ‘{ $id }’: the module of the standard contractual clauses is not named.
    .label = module is missing
    .why = Each module suits other roles; without it nobody can see whether the right one was signed (Decision (EU) 2021/914).
    .advice = Add the module that was signed; with your role, { $fitting } fits: modules = [3].
transfer-scc-module-role = ‘{ $id }’: module { $module } of the standard contractual clauses does not fit your role.
    .label = { $fitting } would fit
    .why = Module 2 is for controller to processor, module 3 for processor to sub-processor. Clauses of the wrong module are no safeguard (Decision (EU) 2021/914).
    .advice = Look into the contract. If it says so there too, sign the right module; if your role is another one, set it below [legal] in site.toml.
transfer-scc-module-unknown = ‘{ $id }’: the standard contractual clauses have no module { $module }.
    .label = only 1 to 4 exist
    .why = Readers cannot find such a module (Decision (EU) 2021/914).
    .advice = Write the module that was signed; with your role, { $fitting } fits.
transfer-bcr = ‘{ $id }’: of the binding corporate rules, something is missing: { $keys }.
    .label = incomplete
    .why = Only rules that an authority has approved are a safeguard, and only in the form for processors do they cover your customers’ data (GDPR Art. 47).
    .advice = Add kind = "processor", and with authority who approved the rules and when.
transfer-bcr-controller = ‘{ $id }’: binding corporate rules for controllers do not cover your customers’ data.
    .label = for the group’s own data
    .why = They bind the group for data it decides on itself; for data it processes for others there are rules for processors (GDPR Art. 47).
    .advice = Check which rules were approved: kind = "processor" if those exist, else use standard contractual clauses.
transfer-derogation = ‘{ $id }’: a derogation is no basis for a vendor that is used day by day.
    .label = for single cases only
    .why = Art. 49 GDPR is for occasional transfers that are not repeated (EDPB Guidelines 2/2018).
    .advice = Agree standard contractual clauses: mechanism = "scc", modules = [3], assessed with the date of the assessment.
transfer-tia = ‘{ $id }’: there is no date of a transfer impact assessment.
    .label = assessed is missing
    .why = Before data leave on this basis, the law of the country must have been assessed; authorities ask for it (EDPB Recommendations 01/2020).
    .advice = Write when it was done, as in assessed = 2026-05-04.
transfer-tia-future = ‘{ $id }’: the transfer impact assessment is dated { $assessed }, which lies in the future.
    .label = in the future
    .why = Data already go there; the assessment must come before (EDPB Recommendations 01/2020).
    .advice = Write the day of the assessment that did take place.
swiss = ‘{ $id }’: under Swiss law, this country ({ $state }) is not held adequate.
    .label = not on the Swiss list
    .why = You have customers in Switzerland, and its list is another one than that of the EU ({ $decision }, as of { $as_of }).
    .advice = Agree standard contractual clauses with the Swiss additions for their data too.
swiss-dpf = ‘{ $id }’: it is not said whether the company is certified for Switzerland too.
    .label = EU-U.S. only?
    .why = You have customers in Switzerland, and the Swiss-U.S. Data Privacy Framework needs a certification of its own ({ $decision }, as of { $as_of }).
    .advice = Look it up on dataprivacyframework.gov/list and say so, as in note = {"{"} en = "also certified for the Swiss-U.S. DPF" {"}"}.
breach-authority = The supervisory authority is to be told within { $quantity }; the law allows 72 hours.
    .label = up to { $hours } hours
    .why = The controller has 72 hours from becoming aware, weekends included (GDPR Art. 33(1)). A longer period announces a breach of the law.
    .advice = Write within = "72h" or less.
breach-customer = Customers are told of a data breach only within { $quantity }.
    .label = up to { $hours } hours
    .why = A processor must tell “without undue delay” (GDPR Art. 33(2)). The law names no hours for that, but more than 72 will hardly pass.
    .advice = Promise 24 hours or less, as in within = "24h", and agree the same with your sub-processors.
breach-customer-tight = Customers are told of a data breach within { $quantity }, which leaves them little time.
    .label = up to { $hours } hours
    .why = Once told, they have 72 hours for their own notification at most, and their auditors often ask for 24 hours. { $left } of the 72 hours would be left if yours counted too.
    .advice = Promise 24 hours if you can keep to it: within = "24h".
breach-customer-none = It is not said within which time customers are told of a data breach.
    .label = deadline towards customers is missing
    .why = A processor must tell its customers without undue delay (GDPR Art. 33(2)), and this is the first thing they look for here.
    .advice = Add a line [[deadlines]], and below it id = "customer", recipient = "customer" and within = "24h".
nis2-deadlines = The { $stage } takes up to { $quantity }; NIS2 allows { $interval }.
    .label = at most { $interval }
    .why = These stages bind essential and important entities directly (Directive (EU) 2022/2555, Art. 23(4)).
    .advice = Shorten the deadline to { $interval }, here and in your procedures.
nis2-deadlines-none = NIS2 applies, but no deadlines towards the CSIRT are named.
    .label = deadlines are missing
    .why = Early warning within 24 hours, notification within 72 hours, final report within one month (Directive (EU) 2022/2555, Art. 23(4)): customers in scope ask for them.
    .advice = Add three lines [[deadlines]] with recipient = "csirt" and within = "24h", "72h" and "1mo".
measures-coverage = For { $area } there is no measure that is in place (GDPR Art. 32(1)({ $letter })).
    .label = the measures are listed in this folder
    .why = Customers compare the list with the article, letter by letter, and note what is missing.
    .advice = Add a measure of that area in measures/, with implemented and its date.
measures-coverage-date = For { $area } no measure has a date (GDPR Art. 32(1)({ $letter })).
    .label = a measure of this area, without a date
    .why = Without a date readers cannot tell what is in place from what is intended.
    .advice = Add when it was introduced, as in implemented = "2024-03".
disclosure-policy = Of the policy for vulnerability reports, something is missing: { $keys }.
    .label = incomplete
    .why = What may be tested, when an answer comes and that nobody is sued: by these researchers decide whether to tell you (ISO/IEC 29147).
    .advice = Add scope, acknowledge = "2bd" and safe_harbour with a sentence for each language.
security-txt = The statements for security.txt expired on { $expires }.
    .label = expired
    .why = An expired security.txt is to be ignored, so reports of vulnerabilities reach nobody (RFC 9116, 2.5.5).
    .advice = Check contact and key, and write a new day less than a year away: expires = 2027-10-31.
security-txt-long = The statements for security.txt are to hold until { $expires }, which is more than a year away.
    .label = more than a year
    .why = Contacts and keys change; the standard recommends less than a year (RFC 9116, 2.5.5).
    .advice = Choose a day less than a year away.
security-txt-no-end = It is not said until when the statements for security.txt hold.
    .label = expires is missing
    .why = The file must name the end of its validity; without it, readers take it for abandoned (RFC 9116, 2.5.5).
    .advice = Write a day less than a year away, as in expires = 2027-10-31.
security-txt-contact = There is no way to report a vulnerability.
    .label = contact is missing
    .why = security.txt must name at least one contact (RFC 9116, 2.5.3).
    .advice = Write address = "security@example.com", or contact with the id of a contact that has a mail address.
security-txt-wanted = For a complete security.txt, something is missing: { $keys }.
    .label = incomplete
    .why = Reports often hold what nobody else may read, and the file should say at which address it belongs (RFC 9116, 2.5.2 and 2.5.4).
    .advice = Add pgp with the address of your key to disclosure.toml or the contact, and base_url to site.toml.
cert-fields = For the certificate ‘{ $id }’, essential facts are missing: { $keys }.
    .label = incomplete
    .why = Without number, issuer, last day and scope nobody can look the certificate up or judge what it covers (ISO/IEC 17021-1).
    .advice = Copy the facts from the certificate. If there is none yet, say so: status = "planned".
cert-fields-wanted = For the certificate ‘{ $id }’, facts are missing that readers look for: { $keys }.
    .label = incomplete
    .why = Edition, first day, sites and, for ISO/IEC 27001, the version of the statement of applicability show what was audited (ISO/IEC 17021-1).
    .advice = Copy the facts from the certificate.
cert-accreditation = For the certificate ‘{ $id }’, the accreditation of its issuer is missing.
    .label = accredited by whom?
    .why = Anybody can print certificates; only accredited bodies are recognised (ISO/IEC 17021-1).
    .advice = Add the body named on the certificate, as in accreditation = "DAkkS" (Germany), "RvA" (Netherlands) or "UKAS" (United Kingdom).
cert-expired = The certificate ‘{ $id }’ expired on { $until }.
    .label = { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
    .why = Advertising with an expired certificate is misleading, and readers look at this date first.
    .advice = Enter the new certificate as a [[change]] with set.valid_until, or end the record with end = true.
cert-expired-soon = The certificate ‘{ $id }’ expires on { $until }.
    .label = { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
    .why = Recertification takes weeks; on the day after, the certificate may no longer be shown.
    .advice = See to the new certificate, and announce it as a [[change]] with set.valid_until as soon as it is certain.
cert-expired-term = The certificate ‘{ $id }’ is said to run until { $until }, longer than its scheme allows.
    .label = at most until { $longest }
    .why = Issued: { $issued }; longest term of the scheme: { $interval }; so at most until { $longest } (as of { $as_of }).
    .advice = Copy both dates anew from the certificate.
cert-surveillance = For the certificate ‘{ $id }’, the last audit was on { $last }.
    .label = next one was due by { $due }
    .why = Certification bodies survey every year; where that audit is missing, the certificate may be suspended (ISO/IEC 17021-1).
    .advice = Write the day of the last surveillance audit: last_surveillance = 2026-04-21.
cert-edition = ‘{ $id }’: certificates to the edition of { $edition } are void since { $void }.
    .label = superseded by the edition of { $newest }
    .why = { $decision } has ended their transition (as of { $as_of }). Such a certificate proves nothing any more.
    .advice = Enter the certificate to the edition of { $newest }, or remove the statement.
cert-edition-transition = ‘{ $id }’: the edition of { $edition } has a successor; certificates to it end on { $void } at the latest.
    .label = succeeded by the edition of { $newest }
    .why = Until then the certificate stays valid ({ $decision }, as of { $as_of }), but customers will ask for your plan.
    .advice = Plan the transition with your certification body, for instance on the roadmap.
cert-holder = The certificate ‘{ $id }’ belongs to ‘{ $holder }’ but is shown as your own.
    .label = not { $organisation }
    .why = A partner’s certificate says nothing about your own company; to show it as yours is misleading.
    .advice = Write held_by = "partner".
cert-holder-unnamed = It is not said which partner holds the certificate ‘{ $id }’.
    .label = whose?
    .why = Readers cannot look it up without the holder’s name and may take it for yours.
    .advice = Add the legal name, as in holder = "Example Data Centre Ltd".
soc2 = For the SOC 2 report ‘{ $id }’, essential facts are missing: { $keys }.
    .label = incomplete
    .why = Type 1 looks at one day, type 2 at a period; without type, period, criteria and auditor the report proves nothing (AICPA).
    .advice = Add, for example, report_type = "type-2", audit_period = "2025-10-01/2026-09-30", criteria and issuer.
soc2-certified = ‘{ $id }’: SOC 2 is an attestation; nobody is certified.
    .label = not a certificate
    .why = An auditor reports on controls; “certified” is wrong and forbidden by the rules of the profession (AICPA).
    .advice = Write kind = "attestation", and speak of a report or attestation.
soc2-public = The SOC 2 report is offered to everybody.
    .label = public
    .why = Its use is restricted to readers who know the system; auditors forbid publishing it (AICPA).
    .advice = Write availability = "nda" or "on-request". A SOC 3 report may be public.
soc2-gap = For ‘{ $id }’, nobody has looked at the time since { $covered }.
    .label = covered until { $covered }
    .why = Three months without a report or bridge letter ended on { $due }; the gap reaches to { $next }. Customers’ auditors accept no longer one (AICPA).
    .advice = Add a bridge letter, as in bridge_letter = {"{"} covers = "2026-07-01/2026-10-31" {"}"}, or the next report.
c5 = For the C5 attestation ‘{ $id }’, facts are missing: { $keys }.
    .label = incomplete
    .why = Type, period, auditor and edition decide what a C5 report is worth; German authorities ask for them (BSI C5).
    .advice = Add, for example, report_type = "type-2", audit_period, issuer and edition = "2020".
c5-certified = ‘{ $id }’: C5 is an attestation; nobody is certified.
    .label = not a certificate
    .why = Public accountants attest to C5; there is no certification (BSI C5).
    .advice = Write kind = "attestation", and speak of a report or attestation.
tisax = For the TISAX label ‘{ $id }’, facts are missing: { $keys }.
    .label = incomplete
    .why = Participants look a result up in the ENX portal by its scope or assessment number and its objectives.
    .advice = Add criteria = ["Info high"] with the objectives, and number with the scope ID.
tisax-kind = ‘{ $id }’: TISAX gives labels, not certificates.
    .label = a label
    .why = Results are shared in the ENX portal only; a “certificate” shows that one does not know the scheme.
    .advice = Write kind = "label".
gdpr-certified = ‘{ $id }’ claims certification under the GDPR without what belongs to it: { $keys }.
    .label = by which scheme and body?
    .why = Only accredited bodies may certify under the GDPR, by approved criteria (Art. 42 and 43). Everything else that calls itself so is misleading.
    .advice = Add scheme, issuer and accreditation. If it is something else, do not call it GDPR certification.
imprint = The imprint lacks: { $facts }.
    .label = incomplete
    .why = The law asks for these facts, easily found and in full (§ 5 DDG, § 5 ECG, art. 3:15d BW). Missing ones are a common ground for warning letters.
    .advice = Add them to this page, in each language in which it is written.
imprint-link = Not every page leads to the imprint.
    .label = not linked from every page
    .why = It must be within reach from everywhere (§ 5 DDG, art. 3:15d BW).
    .advice = Name the page in the footer of every page, in site.toml: [navigation], footer = ["{ $page }"].
imprint-missing = There is no published imprint (page ‘{ $page }’).
    .label = your markets ask for one
    .why = Whoever offers services here must say on the site who they are (§ 5 DDG, § 5 ECG, art. 3:15d BW).
    .advice = Write pages/{ $page }.en.md and its other languages, or name another page: [legal], imprint = "…".
privacy-link = Not every page leads to the privacy policy.
    .label = not linked from every page
    .why = Visitors must be told when their data is collected, wherever they enter the site (GDPR Art. 12, 13).
    .advice = Name the page in the footer of every page, in site.toml: [navigation], footer = ["{ $page }"].
privacy-link-missing = There is no published privacy policy (page ‘{ $page }’).
    .label = asked for in every market
    .why = Even a site without cookies processes addresses of visitors and must tell them (GDPR Art. 13).
    .advice = Write pages/{ $page }.en.md and its other languages, or name another page: [legal], privacy = "…".
accessibility-statement = Consumers are among the customers, but there is no accessibility statement.
    .label = the duty follows from this
    .why = Services to consumers must be accessible and say how they meet that (Directive (EU) 2019/882; § 14 BFSG). For business customers alone this does not apply.
    .advice = Write a page pages/accessibility.en.md, or remove the word here if all customers are businesses.
legal-data-age = The legal lists of this program date from { $as_of } and are more than six months old.
    .why = Decisions, schemes and laws may have changed since; findings that rest on them can be wrong.
    .advice = Update the program.
translation-stale = This text in { $language } is older than its binding version.
    .label = not changed since
    .why = Readers in { $language } are told something else than what is binding; the page says so.
    .advice = Compare it with its binding version. Then record that both say the same: glashaus i18n accept { $path }
translation-stale-page = This translation in { $language } is older than the binding text.
    .label = follows from what was changed
    .why = Readers in { $language } are told something else than what is binding; the page says so.
    .advice = Bring it up to date; glashaus i18n lists all that changed. Then record it: glashaus i18n accept { $path }
translation-stale-revised = The binding text and its translation into { $language } were both changed.
    .label = changed as well
    .why = Nobody has said yet whether they say the same.
    .advice = If they do, record it: glashaus i18n accept

## The command line

cli-building = Building …
cli-built =
    { $pages ->
        [one] One page
       *[other] { $pages } pages
    } in { $folder }: { $written } written, { $unchanged } unchanged, { $removed } removed ({ $milliseconds } ms).
cli-stopped = Nothing was written: { $folder } is as it was before. Mend the errors above and build again.
cli-nothing-found = Nothing found.
cli-calendar = Trust center: what falls due
cli-waived = Accepted for now ({ $count }):
cli-waived-by = until { $until }, by { $by }: { $reason }
cli-ahead = { $count ->
    [0] Nothing becomes a finding by itself up to { $until }.
   *[other] What becomes a finding by itself up to { $until } ({ $count }):
}
cli-areas = By area:
cli-area-subprocessors = Sub-processors
cli-area-transfers = Transfers
cli-area-certifications = Certificates
cli-area-incidents = Incidents
cli-area-documents = Documents
cli-area-service = Service
cli-area-texts = Texts
cli-area-links = Links and requests
cli-area-site = Site
cli-complete = Sub-processors of which all is said that EDPB Opinion 22/2024 asks for: { $complete } of { $all }.
cli-incomplete = { $said } of { $of }; missing: { $missing }
cli-incomplete-more = and { $count } more; --format json names them all
cli-item-name = name
cli-item-address = address
cli-item-contact = contact
cli-item-place = place
cli-item-purpose = purpose
cli-item-data = categories of data
cli-explain-form = ‘{ $name }’ is no rule but a mistake of form: its findings say themselves why it matters and what to write instead.
cli-explain-meant = There is no rule ‘{ $name }’. Did you mean ‘{ $suggestion }’? ‘glashaus explain’ lists all rules.
cli-explain-unknown = There is no rule ‘{ $name }’. ‘glashaus explain’ lists all rules.
cli-fix-overlap = Nothing was changed: two findings want to change the same words, at { $first } and { $second }. Mend one of them by hand.
cli-fix-io = { $path } could not be changed: { $reason }.
cli-fixed = { $changes ->
    [0] There was nothing to change.
    [one] One change was made.
   *[other] { $changes } changes were made in { $files ->
        [one] one file
       *[other] { $files } files
    }.
}
cli-content-missing = There is no folder { $path }. Start glashaus in the folder that holds “content”, or name that folder behind the command, as in: glashaus check trust-center
cli-content-unreadable = { $path } cannot be read: { $reason }.
cli-epoch = SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “{ $value }”.
cli-output-inside = The folder ‘{ $path }’ lies inside the content folder. The finished site would be read as content next time. Choose another one with --output.
cli-write-path = “{ $path }” cannot be the address of a page.
cli-write-foreign = Nothing was written: { $path } was not made by glashaus and would be replaced. Move it away or build into another folder with --output.
cli-write-file = Nothing was written: { $path } is a file that glashaus did not make, and a folder is needed there. Move it away or build into another folder with --output.
cli-write-folder = Nothing was written: { $path } is a folder with files that glashaus did not make, and a file is needed there. Move it away or build into another folder with --output.
cli-write-link = Nothing was written: { $path } is a symbolic link, and glashaus writes through none. Replace it with a real folder or build elsewhere with --output.
cli-write-locked = Another build is writing into { $path } right now. Wait until it has finished.
cli-write-io = { $path } could not be written: { $reason }. The next build will finish or undo what was begun.
cli-init-done =
    { $files } files were written to { $place ->
        [here] this folder
       *[there] { $folder }
    }. Everything but the overview is a draft and appears nowhere until you fill it in.

    1. Fill in content/site.toml: your organisation, the address, what you promise.
    2. Look at it: { $place ->
        [here] glashaus serve
       *[there] cd { $folder } && glashaus serve
    }
    3. Take one area after the other, first the sub-processors; README.md says how, and how to publish.
cli-init-example =
    { $files } files were written to { $place ->
        [here] this folder
       *[there] { $folder }
    }: the trust center of an invented company.

    1. Look at it: { $place ->
        [here] glashaus serve
       *[there] cd { $folder } && glashaus serve
    }
    2. See in content/ how each thing is written.
    3. Start your own with glashaus init in another folder. Do not publish the example as yours.
cli-init-foreign = There are no built-in texts in { $languages }. Translate content/theme/locales/ (interface texts) and the pages named after the language; until then they stay in English or are drafts.
cli-init-files = Nothing was written: { $place ->
        [here] this folder
       *[there] { $folder }
    } has files of its own ({ $names }). Name a new folder: glashaus init trust-center
cli-init-no-folder = Nothing was written: { $path } is a file, not a folder. Name another folder.
cli-init-io = Nothing was written: { $path } could not be made: { $reason }.
# $texts is a number of texts, $open how many of them somebody must look at.
cli-i18n-language = { $language }: { $texts ->
        [one] one text
       *[other] { $texts } texts
    }, { $open ->
        [0] nothing to do
       *[other] { $open } to look at
    }
cli-i18n-missing = missing
cli-i18n-stale = older than its source
cli-i18n-revised = changed together with its source; record it if both say the same
cli-i18n-changed = changed
cli-i18n-added = new
cli-i18n-removed = { $count ->
        [one] a paragraph was removed here
       *[other] { $count } paragraphs were removed here
    }
cli-i18n-new = { $count ->
        [one] One translation is new and not recorded yet
       *[other] { $count } translations are new and not recorded yet
    }: glashaus i18n accept
cli-i18n-single = The site has one language: there is nothing to translate.
cli-i18n-mend = The content has mistakes that hide some of its texts. Mend them first.
cli-i18n-accepted = { $count ->
        [0] Nothing new to record.
        [one] One translation recorded in { $path }.
       *[other] { $count } translations recorded in { $path }.
    }
cli-i18n-left = { $count ->
        [one] One translation is still older than its source
       *[other] { $count } translations are still older than their source
    }: glashaus i18n shows what to revise. If the change asks for none, name the file.
cli-i18n-no-text = { $path } holds no text in several languages. Name files such as pages/incidents.nl.md or flows.toml.
cli-i18n-no-language = The site is not written in { $language }; its languages are { $known }.
cli-listen = The preview could not start: { $reason }. Choose another port with --port.
cli-watch = The content can no longer be watched: { $reason }.
cli-serving = The preview is at { $url } – press Ctrl+C to end it.
cli-changed = { $rendered ->
        [0] Nothing on the pages changed.
        [one] One of { $pages } pages was built anew.
       *[other] { $rendered } of { $pages } pages were built anew.
    }

## What texts claim

cookies = { $path }{ $more ->
        [0] {" keeps"}
        [one] {" "}and one more published file keep
       *[other] {" "}and { $more } more published files keep
    } data on the reader’s device: { $words }
    .label = here
    .why = Without need, that takes consent (§ 25 TDDDG, Art. 11.7a Telecommunicatiewet) and therefore a banner.
    .advice = Take it out of the theme’s scripts. What readers choose, such as dark mode, the browser already knows.
claim-eu-only = “{ $words }” does not hold: data is also stored here: { $countries } (with { $vendors }).
    .label = says that data is nowhere else
    .why = Customers choose by such sentences. If your own list contradicts one, it is misleading (Directive 2005/29/EC).
    .advice = Say for which data it holds, or name the exceptions, as in: Files are stored in the EU; notifications are sent from the United States.
claim-eu-only-reached = “{ $words }” is doubtful: with { $vendors }, data can be reached from or passes through { $countries }.
    .label = says that data is nowhere else
    .why = Access from afar is a transfer too (EDPB Guidelines 05/2021), and readers will not expect it after this sentence.
    .advice = Say what happens at that place: Data is stored in the EU; support staff in the country named can look at it in an individual case.
label-stored-here = data is stored here
label-reached-from-here = data can be reached from or passes through here
claim-absolute = “{ $words }” promises what nobody can keep.
    .label = without measure
    .why = There is no complete security. Such promises are misleading, and experts take them for ignorance.
    .advice = Say what you do instead: which measure, since when, and who examined it.
claim-absolute-compliance = “{ $words }” promises what only an authority or a court can judge.
    .label = without measure
    .why = Compliance is never complete once and for all. Such promises are misleading advertising.
    .advice = Say how you meet which duty, for example: We process data under a contract in accordance with Art. 28 GDPR.
certified-wording-soc2 = “{ $words }”: SOC 2 is a report, not a certificate.
    .label = there is no such certificate
    .why = An auditor examines and reports; the AICPA does not know a certificate.
    .advice = Write: An auditor has examined our controls (SOC 2 Type II); the report is available on request.
certified-wording-c5 = “{ $words }”: C5 is an attestation, not a certificate.
    .label = there is no such certificate
    .why = An auditor attests to the criteria of the BSI; the BSI does not certify.
    .advice = Write: C5 attestation (type 2), or: attested according to BSI C5.
certified-wording-tisax = “{ $words }”: TISAX has labels, not certificates.
    .label = there is no such certificate
    .why = Results are shared in the ENX portal only, and the ENX Association objects to the word certificate.
    .advice = Write: TISAX assessment with labels, result in the ENX portal.
certified-wording-gdpr = “{ $words }”: nobody is certified for the GDPR without a scheme under its Art. 42.
    .label = which scheme, and which body?
    .why = Only schemes approved under Art. 42 GDPR count, issued by accredited bodies.
    .advice = Name the scheme and the body (for example Europrivacy), or leave the sentence out.
transfer-outdated = “{ $words }” has been void since { $since } ({ $decision }).
    .label = holds no longer (law as of { $as-of })
    .why = { $mechanism } cannot be what a transfer rests on. Readers conclude that nobody has looked at it since.
    .advice = Name what it rests on today: an adequacy decision, the EU-US Data Privacy Framework or the standard contractual clauses of Decision (EU) 2021/914.
outdated-law = “{ $words }” has not been in force since { $since }; today it is { $now }.
    .label = holds no longer (law as of { $as-of })
    .why = A reference to a law that is gone shows that the text has not been looked at since.
    .advice = Name { $now } instead, and check whether the article has moved.
outdated-law-gone = “{ $words }” has been closed since { $since }.
    .label = no longer exists (law as of { $as-of })
    .why = Visitors are sent to something that is not there, and the duty to link to it is gone.
    .advice = Delete the sentence.
tone-mixed-informal = “{ $words }” addresses readers informally; the other texts do so formally.
    .label = informal
    .why = Readers notice the change, and care is what a trust center is about.
    .advice = Write formally in all of this text, or say address = "informal" in site.toml.
tone-mixed-formal = “{ $words }” addresses readers formally; the other texts do so informally.
    .label = formal
    .why = Readers notice the change, and care is what a trust center is about.
    .advice = Write informally in all of this text, or say address = "formal" in site.toml.
label-address = this is how readers are to be addressed
term-preferred = The glossary says “{ $preferred }” instead of “{ $avoid }”.
    .label = another word is preferred
    .why = Two words for one thing make readers look for a difference.
    .advice = Write “{ $preferred }”.
label-avoid = to be avoided by what is said here
placeholder = “{ $words }” is a placeholder, not a text.
    .label = still to be filled in
    .why = Readers who find a forgotten placeholder conclude that nobody has read the page.
    .advice = Write what applies, or leave the value out. What is not finished yet stays unpublished with draft = true.
placeholder-nobody = “{ $words }”: nobody is named here yet.
    .label = a name is missing
    .why = Whoever is to turn to somebody must be told to whom.
    .advice = Name a person, or a function with its address.
claim-certificate-expired = “{ $words }”: the certificate in the records expired on { $until }.
    .label = holds no longer
    .why = To advertise an expired certificate is misleading, and whoever opens the evidence sees the date.
    .advice = Renew the record, or write until when the certificate was valid.
claim-certificate-planned = “{ $words }”: by the records, the certificate has not been granted yet.
    .label = not granted yet
    .why = To advertise a certificate that does not exist yet is misleading.
    .advice = Write that it is planned or in progress, or change the record.
claim-certificate-edition = “{ $words }”: certificates to this edition have been void since { $since }.
    .label = void edition (as of { $as-of })
    .why = To advertise it says that the certificate has not been renewed.
    .advice = Name the edition you are certified to today.
label-certificate = the record about it
translation-facts = “{ $words }” here, “{ $other }” in the text in { $language }.
    .label = not the same
    .why = Readers of the two languages are told different things, and one of them is wrong.
    .advice = Check which is right and correct the other one. A value that stands in a record can be taken from there: :value[…].
translation-facts-added = “{ $words }” is missing in the text in { $language }.
    .label = only here
    .why = Readers of the two languages are told different things, and one of them is wrong.
    .advice = Say it in both languages or in neither.
translation-facts-missing = “{ $other }” of the text in { $language } is missing here.
    .label = not said here
    .why = Readers of the two languages are told different things, and one of them is wrong.
    .advice = Say it in both languages or in neither.
translation-facts-throughout = This text and the one in { $language } differ in many places; here is the first.
    .label = differs, and { $others } more places
    .why = Readers of the two languages are told different things.
    .advice = Translate the text anew, or keep apart what is meant to differ.
label-other-language = the other language

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

## Places beside the finding

label-first = the first one is here
label-promise = promised here
label-announced = announced here
label-earlier = this date is later
label-passed = this date has passed
label-interval = this is how long a review holds
label-entity = the legal entity is described here
label-record = it would be said here
label-heading = the lines below belong to it

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
    .advice = Write the key as one word, then an equals sign (no colon) and the value, as in name = "Example Ltd".
toml-syntax-value = There is no value behind the equals sign.
    .label = value missing
    .why = Nothing is said here, and the rest of the file cannot be read.
    .advice = Write a value, as in name = "Example Ltd", or remove the line.
toml-syntax-rest = Something follows here that does not belong to the value.
    .label = not expected here
    .why = A line holds one key and one value; what follows is not understood.
    .advice = Put the whole text inside the quotation marks, begin a remark with #, and write numbers without separators, as in 1000.
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
    .advice = Remove the line, or use one of these keys: { $known }.
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
    .suggestion = Write "{ $suggestion }".
no-such-date = The calendar has no date ‘{ $value }’.
    .label = no such date
    .why = Deadlines are counted from dates, so each must exist.
    .advice = Check year, month and day; a date is written year first, as in 2026-11-22.
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
unknown-rule = There is no rule ‘{ $name }’.
    .label = unknown rule
    .why = The level set here would have no effect.
    .advice = Use the name that stands in square brackets at the finding you mean, such as sub-notice.
    .suggestion = Did you mean ‘{ $suggestion }’?
unknown-rule-fixed = The level of the rule ‘{ $name }’ cannot be changed.
    .label = always an error
    .why = It protects readers from broken links, and you from publishing secrets; switching it off would harm both.
    .advice = Remove the line, and mend what the rule finds.

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
language-without-words = There are no interface texts in { $language }.
    .label = no interface texts
    .why = Buttons, headings and dates would have no words, so pages in this language cannot be made.
    .advice = Create { $path } with the texts, or remove the language from ‘languages’.
third-party-request = { $path } loads something from another website: { $address }
    .why = Every visit would tell that website who reads this page. Without consent this breaks data protection law (LG München I, 3 O 17493/20).
    .advice = Save the font or picture in the folder theme or media, and refer to the copy.

## What the law and your promises ask for

sub-identity-name = For ‘{ $id }’, the legal name of the company is missing.
    .label = legal name is missing
    .why = A product name is not enough: customers must know the company behind it (Art. 28(2) GDPR).
    .advice = Say who it is: entity = {"{"} name = "Example Ireland Ltd", address = "1 Example Street, Dublin", contact = "privacy@example.com" {"}"}.
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
    .advice = Add it to the legal entity, as in address = "1 Example Street, Dublin, Ireland".
sub-identity-contact = For ‘{ $id }’, a contact of the company is missing.
    .label = contact is missing
    .why = The standard contractual clauses ask for a contact person with position and contact details.
    .advice = Add it to the legal entity, as in contact = "privacy@example.com", or the address of a contact page.
sub-identity-file = There is prose about ‘{ $id }’, but no record.
    .why = The prose would stand on the page of a sub-processor of which nothing else is known.
    .advice = Create subprocessors/{ $id }.toml, or give the prose the name of the record it belongs to.
sub-identity-twice = ‘{ $id }’ has the very same name as ‘{ $other }’.
    .label = the same name
    .why = If a file was copied and not changed yet, the same sub-processor would be listed twice.
    .advice = Change the copy, or give both names that customers can tell apart. A draft stays hidden with draft = true.
sub-notice = ‘{ $id }’: this takes effect { $days ->
        [one] { $days } day
       *[other] { $days } days
    } too early for the promised notice period ({ $promise }).
    .label = not before { $earliest }
    .why = Announced: { $announced }; promised notice: { $promise }; so not before { $earliest }, but planned: { $effective }. Customers would have less time to object than they were promised.
    .advice = Set the date to { $earliest } or later. If it cannot wait, settle it with your customers first and keep the record a draft until then: draft = true.
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
    .label = still only possible
    .why = Readers cannot tell whether it happened.
    .advice = If it happened, write certainty = "certain". If not, give it a new date or delete the change.
planned-overdue-status = This is still said to lie ahead, but its date has passed ({ $effective }).
    .label = still ahead?
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

## The command line

cli-building = Building …
cli-built =
    { $pages ->
        [one] One page
       *[other] { $pages } pages
    } in { $folder }: { $written } written, { $unchanged } unchanged, { $removed } removed ({ $milliseconds } ms).
cli-stopped = Nothing was written: { $folder } is as it was before. Mend the errors above and build again.
cli-nothing-found = Nothing found.
cli-content-missing = There is no folder { $path }. Start glashaus beside the content folder or name it with --content.
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
cli-listen = The preview could not start: { $reason }. Choose another port with --port.
cli-watch = The content can no longer be watched: { $reason }.
cli-serving = The preview is at { $url } – press Ctrl+C to end it.
cli-changed = { $rendered ->
        [0] Nothing on the pages changed.
        [one] One of { $pages } pages was built anew.
       *[other] { $rendered } of { $pages } pages were built anew.
    }

## What texts claim

cookies = { $path } keeps data on the reader’s device: { $name }
    .why = Without need, that takes consent (§ 25 TDDDG, Art. 11.7a Telecommunicatiewet) and therefore a banner.
    .advice = Take it out of the theme’s scripts. What readers choose, such as dark mode, the browser already knows.
claim-eu-only = “{ $words }” does not hold: { $vendors } stores data in { $countries }.
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
transfer-outdated-text = “{ $words }” has been void since { $since } ({ $decision }).
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
label-other-language = the other language

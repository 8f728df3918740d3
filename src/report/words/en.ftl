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

## Names of forms, kinds and types

term-site = site settings
term-page = page
term-front-matter = front matter of a page
term-subprocessor = sub-processor
term-entity = legal entity
term-change = change
term-place = place
term-transfer = transfer
term-measure = supplementary measure
term-measure-row = row of measures
term-audience = audience
term-status = status
term-logo = logo
term-author = author
term-dpa = data processing agreement
term-retention = retention period
term-audit = audit
term-promises = promises
term-navigation = navigation
term-fallback = fallback languages
term-rules = levels of rules
term-notes = notes on fields
term-quote = quotation
term-reference = reference
term-picture = picture
term-directive = block
term-field = field
term-text = a text
term-localized-text = a text, or one text a language
term-date = a date
term-number = a number
term-boolean = true or false
term-list = a list
term-table = a group of keys
term-quantity = a duration or target
term-daily-hours = daily hours with a time zone

## Places beside the finding

label-first = the first one is here
label-also-here = also here
label-previous = the one before is here
label-promise = this is what was promised
label-announced = announced here
label-effective = takes effect here
label-begins = it begins here
label-opened = opened here
label-defined = defined here
label-draft = this is still a draft

## Files

file-name = The name of the file ‘{ $path }’ is not valid Unicode text.
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
unused-file = Nothing refers to ‘{ $path }’.
    .why = The file is not published.
    .advice = Refer to it, or remove it.

## Reading

not-utf8 = This file is not in the UTF-8 text encoding.
    .label = the first byte that does not fit
    .why = Umlauts and other special letters would be shown as wrong characters.
    .advice = Save the file as “UTF-8” in your editor.
control-character = There is an invisible control character here ({ $code }).
    .label = invisible character
    .why = Nobody sees it, but it can break pages, searches and exports. It often comes along when text is pasted.
    .advice = Delete it and, if needed, type the words anew.
toml-syntax = This line does not follow the rules of TOML: { $detail }
    .label = not understood from here
    .why = Until this is mended, the values in this file cannot be read.
    .advice = Write a key, an equals sign and a value, for example name = "Example". Texts stand in straight quotation marks.
unknown-key = There is no key ‘{ $key }’ here ({ $form }).
    .label = unknown key
    .why = What it says would not be published, and nobody would notice.
    .advice = Remove the line, or look up the right key in the description of the content.
    .suggestion = Did you mean ‘{ $suggestion }’?
wrong-type = ‘{ $key }’ holds the wrong kind of value. Found: { $found }.
    .label = expected: { $expected }
    .why = The value cannot be read.
    .advice = Write { $expected }.
missing-key = The key ‘{ $key }’ is missing ({ $form }).
    .label = missing here
    .why = Without it there is nothing to publish in its place.
    .advice = Add a line with ‘{ $key }’.
duplicate-key = The key ‘{ $key }’ is written twice.
    .label = the second one
    .why = It is unclear which of the two values holds.
    .advice = Keep one of the two.
unknown-language = ‘{ $value }’ is not a language of this site.
    .label = unknown language
    .why = The text would be shown nowhere.
    .advice = Use one of the languages listed under ‘languages’ in site.toml, or add the language there.
    .suggestion = Did you mean ‘{ $suggestion }’?
unknown-country = ‘{ $value }’ is not the code of a country or region.
    .label = unknown code
    .why = Whether data leave the European Economic Area is judged by this code.
    .advice = Write the two capital letters of ISO 3166, such as ‘DE’, or EU, EEA, EMEA or WORLD.
    .suggestion = Did you mean ‘{ $suggestion }’?
invalid-date = ‘{ $value }’ is not a date in one of the notations.
    .label = not a date
    .why = Deadlines are counted from dates, and readers see them in their own language.
    .advice = Write 2026-11-22, 2026-11, 2026-Q4, 2026-H2 or 2026; a range as 2026-Q1/2026-Q2; a beginning as 2026-Q2/.. (with two dots).
    .suggestion = Write ‘{ $suggestion }’.
no-such-date = The calendar has no date ‘{ $value }’.
    .label = no such date
    .why = Deadlines are counted from dates, so each must exist.
    .advice = Check day and month.
    .suggestion = Did you mean ‘{ $suggestion }’?
date-order = ‘{ $key }’ ({ $date }) lies before ‘{ $other }’ ({ $other-date }).
    .label = too early
    .why = Nothing can end before it began, or begin before it was decided.
    .advice = Check both dates.
date-range-order = The range ‘{ $value }’ ends before it begins.
    .label = the end comes first
    .why = Readers could not tell which period is meant.
    .advice = Write the earlier date first.
    .suggestion = Write ‘{ $suggestion }’.
invalid-quantity = ‘{ $value }’ is not a duration or target.
    .label = not understood
    .why = It must be read as a number with a unit, so that it can be said in every language.
    .advice = Write a number and a unit, such as 30d, 4-8h or >=99.5%. Units: min, h, d, w, mo, y, bh, bd, %.
    .suggestion = Write ‘{ $suggestion }’.
invalid-hours = ‘{ $value }’ are not daily hours.
    .label = not understood
    .why = Readers plan by these hours.
    .advice = Write two times, such as 22:00-06:00.
    .suggestion = Write ‘{ $suggestion }’.
unknown-time-zone = There is no time zone ‘{ $value }’.
    .label = unknown time zone
    .why = It decides what “today” is, and when hours begin.
    .advice = Write the name of the zone, such as Europe/Berlin.
    .suggestion = Did you mean ‘{ $suggestion }’?
invalid-status = ‘{ $value }’ is not a status.
    .label = unknown status
    .why = Readers would not see how far this is.
    .advice = Write { $allowed-or }.
    .suggestion = Did you mean ‘{ $suggestion }’?
unknown-value = ‘{ $value }’ is not possible for ‘{ $key }’.
    .label = unknown value
    .why = Only certain values are understood here.
    .advice = Write { $allowed-or }.
    .suggestion = Did you mean ‘{ $suggestion }’?
invalid-id = ‘{ $value }’ cannot be an id.
    .label = not an id
    .why = Ids become part of web addresses that never change.
    .advice = Use small letters, digits and hyphens only.
    .suggestion = Write ‘{ $suggestion }’.
unknown-reference = Nothing here has the id ‘{ $id }’ ({ $kind }).
    .label = leads nowhere
    .why = The page would be missing what you refer to.
    .advice = Check the id; it is the name of the file without its ending.
    .suggestion = Did you mean ‘{ $suggestion }’?
unpublished-reference = ‘{ $id }’ is not public yet ({ $kind }).
    .label = not public yet
    .why = The reference would give away a draft or a change that has not been announced, and would lead nowhere.
    .advice = Publish what it refers to, or remove the reference until then.
fallback-cycle = The languages { $languages } stand in for each other in a circle.
    .label = the circle closes here
    .why = No language of the circle could ever provide the missing text.
    .advice = Let the chain end with a language in which everything is written.

## Pages and prose

front-matter-missing = This page does not begin with front matter.
    .label = expected here: +++
    .why = Title and address of the page come from it.
    .advice = Begin the file with a line +++, then title = "…", then a line +++.
front-matter-unclosed = The front matter of this page has no end.
    .label = begins here
    .why = The whole page would be taken for settings.
    .advice = Put a line +++ between the settings and the text.
unknown-directive = There is no block or value called ‘{ $name }’.
    .label = unknown name
    .why = Nothing could be put in its place.
    .advice = Write { $allowed-or }.
    .suggestion = Did you mean ‘{ $suggestion }’?
directive-attribute = ‘{ $name }’ has no option ‘{ $attribute }’.
    .label = unknown option
    .why = The option would have no effect.
    .advice = Possible are { $allowed }.
    .suggestion = Did you mean ‘{ $suggestion }’?
directive-position = ‘{ $name }’ cannot stand here.
    .label = not possible here
    .why = A block fills the whole width of the page, so it cannot stand inside a list, a quotation or a sentence.
    .advice = Put it on a line of its own, with an empty line before and after it.
unknown-field = There is no field ‘{ $field }’ ({ $form }).
    .label = unknown field
    .why = Nothing could be put in its place.
    .advice = Look up the name of the field in the description of the content.
    .suggestion = Did you mean ‘{ $suggestion }’?
link-broken = The link ‘{ $target }’ leads nowhere.
    .label = leads nowhere
    .why = Readers would see an error page.
    .advice = Check the address. Pages are linked by id, such as page:incidents.
    .suggestion = Did you mean ‘{ $suggestion }’?
anchor-broken = The page ‘{ $page }’ has no section ‘{ $anchor }’.
    .label = no such section
    .why = Readers would land at the top of the page instead of the right place.
    .advice = Give the heading this id, as in ## Title {"{"}#{ $anchor }{"}"}, or correct the link.
    .suggestion = Did you mean ‘{ $suggestion }’?
unsafe-link = The link ‘{ $target }’ is not safe to publish.
    .label = not allowed: { $scheme }
    .why = Such links run programs or hide where they lead, and could harm readers.
    .advice = Link to an address that begins with https:// or mailto:.
raw-html-removed = The HTML element ‘{ $element }’ is removed from the page.
    .label = is removed
    .why = It could load something from elsewhere, run a program or break the layout.
    .advice = Write it as Markdown, or leave it out.
picture-missing = There is no picture ‘{ $path }’.
    .label = no such file
    .why = Readers would see an empty frame.
    .advice = Put the file into the folder media, or correct its name.
    .suggestion = Did you mean ‘{ $suggestion }’?
picture-alt-missing = The picture ‘{ $path }’ has no text alternative.
    .label = text alternative is missing
    .why = People who do not see the picture would miss what it shows. The law on accessibility asks for such a text.
    .advice = Say in a few words what the picture shows.
url-collision = Two pages have the same address: { $url }
    .label = this one
    .why = Only one of the two could be published.
    .advice = Give one of them another ‘slug’.
duplicate-slug = Another page already has the address part ‘{ $slug }’ in this language ({ $language }).
    .label = already taken
    .why = Only one of the two pages could be published.
    .advice = Give one of them another ‘slug’.

## Theme and interface

template-error = A template cannot be rendered: { $detail }
    .label = here
    .why = Pages made from this template cannot be published.
    .advice = Correct the template, or remove it to use the built-in one.
style-error = The style sheet cannot be read: { $detail }
    .label = here
    .why = The site would be published without its layout.
    .advice = Correct the style sheet, or remove it to use the built-in one.
message-missing = The interface text ‘{ $id }’ is missing in this language ({ $language }).
    .why = Readers would see a technical name in its place.
    .advice = Add the text to the interface file of the language.

## What the law and your promises ask for

sub-identity = For ‘{ $name }’, details that identify the sub-processor are missing.
    .label = details are missing
    .why = Customers can object to a sub-processor only if they know who it is (Art. 28(2) GDPR).
    .advice = Add name, address, contact, purpose and places.
sub-identity-name = For ‘{ $name }’, the legal name of the company is missing.
    .label = legal name is missing
    .why = A product name is not enough: customers must know the company behind it (Art. 28(2) GDPR).
    .advice = Add ‘entity’ with the full name, such as “Example Ireland Ltd”.
sub-identity-purpose = For ‘{ $name }’, it is not said what it is used for.
    .label = purpose is missing
    .why = Customers can judge a sub-processor only if they know what it does with their data.
    .advice = Add ‘purpose’ in one line.
sub-identity-places = For ‘{ $name }’, it is not said where data are processed.
    .label = places are missing
    .why = Whether a transfer to a third country takes place depends on it (Art. 44 GDPR).
    .advice = Add at least one [[places]] with ‘country’.
sub-identity-address = For ‘{ $name }’, the address of the company is missing.
    .label = address is missing
    .why = The address belongs to the details that customers need to tell who the sub-processor is.
    .advice = Add ‘address’ to the legal entity.
sub-identity-contact = For ‘{ $name }’, a contact is missing.
    .label = contact is missing
    .why = Standard contractual clauses ask for a contact person with their position and contact details.
    .advice = Add ‘contact’ to the legal entity: a mail address or the address of a contact page.
sub-notice = ‘{ $name }’ takes effect { $days ->
        [one] { $days } day
       *[other] { $days } days
    } too early for the promised notice period ({ $promise }).
    .label = promised: not before { $earliest }
    .why = Announced: { $announced }; takes effect: { $effective }. Customers would have less time to object than they were promised.
    .advice = Set the date to { $earliest } or later, or leave the record as a draft until it is settled.
translation-missing = This is not written in every language: { $language } is missing.
    .label = missing: { $language }
    .why = Readers of that language see the text of another language and are told so.
    .advice = Add the text in this language.
review-due = The review is overdue; it was due: { $date }.
    .label = due since: { $date }
    .why = Readers rely on what is said here being current.
    .advice = Check the content and set ‘reviewed’ to the day of the review.
change-unannounced = This change of ‘{ $name }’ has no day on which it was announced.
    .label = ‘announced’ is missing
    .why = Whether customers were told in time cannot be seen without it, and the change stays hidden until it takes effect.
    .advice = Add ‘announced’ with the day on which customers were told.
change-order = The changes of ‘{ $name }’ are not in the order of their dates.
    .label = earlier than the one before
    .why = Which state holds on a day follows from the order of the changes.
    .advice = Sort the changes by ‘effective’, the earliest first.
change-overlap = Two changes of ‘{ $name }’ set ‘{ $field }’ in the same period.
    .label = overlaps
    .why = It is unclear which of the two values holds.
    .advice = Join the two changes, or correct their dates.

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
cli-write-path = “{ $path }” cannot be the address of a page.
cli-write-foreign = Nothing was written: { $path } was not made by glashaus and would be replaced. Move it away or build into another folder with --output.
cli-write-file = Nothing was written: { $path } is a file that glashaus did not make, and a folder is needed there. Move it away or build into another folder with --output.
cli-write-folder = Nothing was written: { $path } is a folder with files that glashaus did not make, and a file is needed there. Move it away or build into another folder with --output.
cli-write-link = Nothing was written: { $path } is a symbolic link, and glashaus writes through none. Replace it with a real folder or build elsewhere with --output.
cli-write-locked = Another build is writing into { $path } right now. Wait until it has finished.
cli-write-io = { $path } could not be written: { $reason }. The next build will finish or undo what was begun.
cli-listen = The preview could not start: { $reason }. Choose another port with --port.
cli-watch = The content can no longer be watched: { $reason }.
cli-serving = The preview is at { $url } – press Ctrl+C to end it.
cli-changed = { $rendered ->
        [0] Nothing on the pages changed.
        [one] One of { $pages } pages was built anew.
       *[other] { $rendered } of { $pages } pages were built anew.
    }

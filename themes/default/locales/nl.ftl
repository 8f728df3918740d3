### Teksten van de interface in het Nederlands. Zonder aanspreekvorm, zodat ze overal passen.

## Page frame

skip-link = Naar de inhoud
menu = Menu
language = Taal
breadcrumb = Bovenliggende pagina’s
main-navigation = Hoofdnavigatie
footer-navigation = Juridisch
root-choose-language = Taal kiezen
not-found-title = Pagina niet gevonden
not-found-text = Op dit adres staat geen pagina. Misschien is de naam gewijzigd; via het overzicht zijn alle onderwerpen te vinden.

## About a page

contents = Inhoud
updated = Laatst bijgewerkt
reviewed = Laatst beoordeeld
next-review = Volgende beoordeling
written-by = Geschreven door
related = Verwante pagina’s
feedback-question = Is de vraag hiermee beantwoord?
feedback-link = Reactie per e-mail

## Translations and sources

# $language is the name of the language the text is in.
fallback-page = Deze pagina is nog niet vertaald en verschijnt in het { $language }.
fallback-inline = nog niet vertaald, origineel in het { $language }
fallback-original = Naar de oorspronkelijke versie
# $date is a day.
retrieved = geraadpleegd op { $date }
external-link = externe website

## Within a text

footnotes = Voetnoten
footnote-back = Terug naar de tekst
table-region = Tabel, zijwaarts te verschuiven
task-open = nog te doen
task-done = gedaan
alert-note = Opmerking
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Waarschuwing
alert-caution = Voorzichtig

## Sub-processors: the list

subprocessors-title = Subverwerkers
# $count is their number, $date the day of the list.
subprocessors-count =
    { $count ->
       [one] Eén subverwerker
      *[other] { $count } subverwerkers
    }, stand per { $date }
subprocessors-empty = Op dit moment zijn er geen subverwerkers ingeschakeld.

## Sub-processors: labels of fields

field-name = Naam
field-service = Dienst
field-legal-entity = Rechtspersoon
field-address = Adres
field-country = Land
field-contact = Contact
field-website = Website
field-register = Registerinschrijving
field-lei = LEI
field-parent-company = Moedermaatschappij
field-parent-country = Vestigingsland van de moedermaatschappij
field-relation = Relatie
field-engaged-by = Ingeschakeld door
field-purpose = Doel
field-description = Beschrijving
field-data = Categorieën gegevens
field-data-subjects = Betrokkenen
field-not-processed = Niet verwerkt
field-audiences = Groepen personen
field-optional = Noodzakelijk of optioneel
field-used-for = Gebruikt voor
field-condition = Voorwaarde
field-places = Verwerkingslocaties
field-transfers = Doorgiftemechanismen
field-measures = Aanvullende maatregelen
field-safeguards = Passende waarborgen
field-certifications = Certificaten en assurancerapporten
field-dpa = Verwerkersovereenkomst
field-retention = Bewaartermijn
field-training = Training van AI-modellen
field-audit = Audit
field-own-list = Eigen subverwerkers
field-reviewed = Laatst beoordeeld
field-since = In gebruik sinds
field-until = In gebruik tot en met
field-announced = Aangekondigd

## Sub-processors: values

relation-third-party = onafhankelijke onderneming
role-stored = opslaglocatie
role-accessed = toegang op afstand
role-transit = doorvoer

## Transfers to third countries

transfer-adequacy = Adequaatheidsbesluit
transfer-dpf = EU-US Data Privacy Framework
transfer-scc = Standaardcontractbepalingen
# $module is the number of the module, 1 to 4, in Decision (EU) 2021/914.
transfer-scc-module = { $module ->
       [1] Standaardcontractbepalingen, module 1 (verwerkingsverantwoordelijke aan verwerkingsverantwoordelijke)
       [2] Standaardcontractbepalingen, module 2 (verwerkingsverantwoordelijke aan verwerker)
       [3] Standaardcontractbepalingen, module 3 (verwerker aan verwerker)
       [4] Standaardcontractbepalingen, module 4 (verwerker aan verwerkingsverantwoordelijke)
      *[other] Standaardcontractbepalingen, module { $module }
    }
transfer-bcr = Bindende bedrijfsvoorschriften
transfer-none-needed = Geen doorgifte aan een derde land
transfer-derogation = Afwijking op grond van art. 49 AVG

## Statuses

status-available = beschikbaar
status-on-demand = op aanvraag
status-partly = gedeeltelijk
status-in-progress = in uitvoering
status-planned = gepland
# $date is of any precision: a day, a month, a quarter, a year.
status-planned-date = gepland: { $date }
status-aspired = nagestreefd
status-not-available = niet beschikbaar
state-current = in gebruik
state-planned = { $date-kind ->
    [from] { $date }
    [quarter] vanaf het { $date }
    [half] vanaf de { $date }
   *[other] vanaf { $date }
}
state-ended = { $date-kind ->
    [quarter] niet meer in gebruik sinds het { $date }
    [half] niet meer in gebruik sinds de { $date }
   *[other] niet meer in gebruik sinds { $date }
}

## Changes

changes-upcoming = Voorgenomen wijzigingen
changes-past = Eerdere wijzigingen
change-begin = Nieuwe subverwerker
change-end = De inzet eindigt
# $fields lists the labels of what changes.
change-fields = Wijziging: { $fields }
change-announced = Aangekondigd
change-effective = Van kracht
change-possible = mogelijk, nog niet besloten
change-gradual = geleidelijk

## Sub-processors: sections of a page

section-use = Gebruik
section-data = Gegevens
section-places = Locaties en doorgifte
section-measures = Waarborgen en maatregelen
section-contract = Overeenkomst en beoordeling
section-company = Onderneming
section-time = Periode

## Sub-processors: captions

subprocessors-caption-current = Subverwerkers in gebruik
subprocessors-caption-planned = Aangekondigde subverwerkers
subprocessors-caption-ended = Voormalige subverwerkers
subprocessors-caption-audience = Subverwerkers: { $audience }

## Sub-processors: agreements, audits, training

relation-group = onderneming binnen dezelfde groep
optional-yes = optioneel
optional-no = noodzakelijk
tag-optional = optioneel
tag-group = zelfde groep
training-yes = Gegevens worden gebruikt om AI-modellen te trainen.
training-no = Gegevens worden niet gebruikt om AI-modellen te trainen.
dpa-concluded = gesloten
dpa-concluded-date = { $date-kind ->
    [day] gesloten op { $date }
    [quarter] gesloten in het { $date }
    [half] gesloten in de { $date }
   *[other] gesloten in { $date }
}
dpa-none = niet gesloten
audit-last = Laatst: { $date }
audit-next = Volgende beoordeling: { $date }

## Sub-processors: transfers and measures

transfer-scc-modules = Standaardcontractbepalingen, modules { $modules }
transfer-bcr-controller = Bindende bedrijfsvoorschriften voor verwerkingsverantwoordelijken (BCR-C)
transfer-bcr-processor = Bindende bedrijfsvoorschriften voor verwerkers (BCR-P)
transfer-entity = Vermelding op de lijst
transfer-checked = Lijst geraadpleegd
transfer-authority = Goedgekeurd door
transfer-countries = Derde landen
transfer-assessed = Doorgifte-effectbeoordeling
transfer-reference = Vindplaats
measure-of-scc = Bij de standaardcontractbepalingen
measure-of-dpa = Bij de verwerkersovereenkomst
measure-reference = Vindplaats
measure-rows = { $count ->
    [one] Maatregelen, één rij
   *[other] Maatregelen, { $count } rijen
}

## Sub-processors: states and changes

state-until = in gebruik tot en met { $date }
state-ends = { $date-kind ->
    [from] { $date } niet meer in gebruik
    [quarter] vanaf het { $date } niet meer in gebruik
    [half] vanaf de { $date } niet meer in gebruik
   *[other] vanaf { $date } niet meer in gebruik
}
state-ended-after = in gebruik tot en met { $date }
changes-none-upcoming = Er zijn op dit moment geen wijzigingen voorzien.
changes-none-past = Er zijn nog geen wijzigingen geweest.
change-begin-again = Gebruik begint opnieuw
status-in-progress-date = in uitvoering: { $date }
status-aspired-date = nagestreefd: { $date }
status-since = { $status } ({ $date })

## More about a page

fallback-page-binding = Deze pagina is nog niet vertaald. Hier staat de bindende tekst in het { $language }.
feedback-subject = Reactie op ‘{ $title }’

## Dates, amounts, places

date-quarter = { $quarter }e kwartaal { $year }
date-half = { $half }e helft van { $year }
date-range = { $start } – { $end }
# $kind is day, month, quarter, half or year.
date-from = { $kind ->
    [quarter] vanaf het { $date }
    [half] vanaf de { $date }
   *[other] vanaf { $date }
}

# $amount is the number or range in words ("4–8"), $count the number that decides the plural.
# After a number, "uur" and "jaar" stay singular in Dutch.
quantity-minutes = { $count ->
    [one] { $amount } minuut
   *[other] { $amount } minuten
}
quantity-hours = { $count ->
    [one] { $amount } uur
   *[other] { $amount } uur
}
quantity-days = { $count ->
    [one] { $amount } dag
   *[other] { $amount } dagen
}
quantity-weeks = { $count ->
    [one] { $amount } week
   *[other] { $amount } weken
}
quantity-months = { $count ->
    [one] { $amount } maand
   *[other] { $amount } maanden
}
quantity-years = { $count ->
    [one] { $amount } jaar
   *[other] { $amount } jaar
}
quantity-business-hours = { $count ->
    [one] { $amount } kantooruur
   *[other] { $amount } kantooruren
}
quantity-business-days = { $count ->
    [one] { $amount } werkdag
   *[other] { $amount } werkdagen
}

# $quantity is a whole amount ("99,5%", "90 dagen").
quantity-at-least = ten minste { $quantity }
quantity-more-than = meer dan { $quantity }
quantity-up-to = maximaal { $quantity }
quantity-less-than = minder dan { $quantity }

daily-hours = dagelijks { $from }–{ $to } uur ({ $zone })

region-eu = Europese Unie
region-eea = Europese Economische Ruimte (EER)
region-emea = Europa, Midden-Oosten en Afrika (EMEA)
region-world = Wereldwijd

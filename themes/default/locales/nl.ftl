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

permalink = Link naar dit gegeven
copied = Gekopieerd
contents = Inhoud
updated = Laatst bijgewerkt
reviewed = Laatst beoordeeld
next-review = Volgende beoordeling
written-by = Geschreven door
related = Verwante pagina’s
neighbours = Vorige en volgende pagina
previous-page = Vorige pagina
next-page = Volgende pagina
feedback-question = Is de vraag hiermee beantwoord?
feedback-link = Reactie per e-mail

## Search

search-title = Zoeken
search-pages = Pagina’s
search-label = Alle pagina’s en vermeldingen doorzoeken
search-results = Resultaten
search-none = Geen resultaten.
search-loading = De index wordt geladen.
search-failed = De zoekindex kon niet worden geladen. De links hieronder leiden naar alles.
# A line for each thing that readers call by several names; a search for one finds them all.
search-terms =
    pentest, penetratietest
    SLA, service level agreement, serviceniveaus
    uptime, beschikbaarheid
    OCR, tekstherkenning
    AI, KI, kunstmatige intelligentie
    MFA, 2FA, tweede factor, tweefactorauthenticatie, tweestapsverificatie
    SSO, single sign-on
    TOM, TOMs, technische en organisatorische maatregelen, beveiligingsmaatregelen
    FG, DPO, functionaris gegevensbescherming, functionaris voor gegevensbescherming
    CISO, information security officer
    DPIA, GEB, gegevensbeschermingseffectbeoordeling
    DTIA, TIA, doorgifte-effectbeoordeling
    VS, USA, Verenigde Staten
    onderaannemer, subverwerker, sub-verwerker
    encryptie, versleuteling
    datalek, inbreuk in verband met persoonsgegevens
    incident, voorval
    datacenter, rekencentrum, opslaglocatie
    back-up, backup, reservekopie
    roadmap, planning
    imprint, colofon
    cloud, hosting
    on-premises, eigen huis, eigen hardware

## Translations and sources

# $language is the name of the language the text is in.
fallback-page = Deze pagina is nog niet vertaald en verschijnt in het { $language }.
fallback-inline = nog niet vertaald, origineel in het { $language }
fallback-original = Naar de oorspronkelijke versie
outdated-page = De bindende tekst in het { $language } is gewijzigd sinds deze pagina werd vertaald.
outdated-parts = Enkele teksten op deze pagina zijn ouder dan hun bindende versie in het { $language }.
outdated-original = Naar de bindende versie
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

## Tabellen: zoeken, filteren, sorteren

# $caption is de titel van de tabel.
table-tools = Zoeken en filteren: { $caption }
table-search = Zoeken in de tabel
table-filters = Filteren en sorteren
table-any = alle
table-sort = Sorteren op
table-unsorted = volgorde van de pagina
# $column is de kop van een kolom.
table-descending = { $column } (aflopend)
table-reset = Wissen
# $total is het aantal van alle vermeldingen, $shown dat van de passende; $count is hetzelfde, om naar te kiezen.
table-all =
    { $total ->
       [one] Eén vermelding
      *[other] { $total } vermeldingen
    }
table-shown =
    { $count ->
       [one] { $shown } van { $total } vermeldingen voldoet
      *[other] { $shown } van { $total } vermeldingen voldoen
    }
table-none = Geen enkele vermelding voldoet
facet-country = Land
facet-audience = Groep personen
facet-use = Inzet
facet-product = Gebruikt voor
facet-transfer = Doorgiftemechanisme
facet-certification = Certificaat of rapport
facet-state = Stand
facet-state-current = actueel
facet-state-planned = aangekondigd
facet-state-ended = beëindigd
## Overview: what everybody asks

answers-title = In het kort
question-where = Waar staan de gegevens?
question-who = Wie verwerkt ze?
question-certificates = Welke certificaten zijn er?
question-availability = Hoe beschikbaar is de dienst?
question-encryption = Hoe zijn de gegevens versleuteld?
question-backups = Hoe worden back-ups gemaakt?
question-incidents = Wie hoort wanneer van een incident?
question-deletion = Wanneer worden ze verwijderd?
question-contacts = Bij wie kan ik terecht?
question-documents = Welke documenten zijn er?
# A country or region as it stands after the words for “in” or “from”, with these. $code is its code, $name its name,
# $relation is in or from.
place-in-sentence = { $relation ->
    [from] vanuit
   *[in] in
} { $code ->
    [AE] de { $name }
    [BS] de { $name }
    [CF] de { $name }
    [DO] de { $name }
    [EEA] de { $name }
    [EU] de { $name }
    [GB] het { $name }
    [KM] de { $name }
    [MV] de { $name }
    [PH] de { $name }
    [SC] de { $name }
    [US] de { $name }
    [WORLD] de hele wereld
   *[other] { $name }
}
answer-where-stored = Opgeslagen { $places }
answer-where-optional = Met optionele diensten ook { $places }
# $count of $total sub-processors can read data from there.
answer-where-accessed = { $total ->
    [one] Toegang { $places } door de enige subverwerker
   *[other] Toegang { $places } door { $count } van de { $total } subverwerkers
}
answer-who = { $count ->
    [0] Op dit moment geen subverwerkers
    [one] Eén subverwerker{ $optional ->
        [0] { "" }
       *[other] , optioneel
    }
   *[other] { $count } subverwerkers{ $optional ->
        [0] { "" }
       *[other] , waarvan { $optional } optioneel
    }{ $group ->
        [0] { "" }
       *[other] , { $group } uit de eigen groep
    }
}
answer-who-announced = Aangekondigd: { $names }
answer-who-notice = Wijzigingen worden { $period } van tevoren aangekondigd
answer-certificates-none = Op dit moment geen eigen certificaten
answer-certificates-own = { $list }
answer-certificates-planned = In voorbereiding: { $list }
answer-certificates-partner = Bij partners: { $list }
answer-certificate-until = { $name }, tot en met { $date }
answer-certificate-period = { $name }, { $date }
# Several certificates with their dates.
answer-and = { $before }; { $next }
answer-certificate-planned = { $name } ({ $date })
# $text is an answer about the service called $name.
answer-named = { $name }: { $text }
answer-availability = { $promised } toegezegd, { $actual } behaald
answer-availability-period = { $promised } toegezegd, { $actual } behaald ({ $period })
answer-availability-promised = { $promised } toegezegd
answer-availability-actual = { $actual } behaald
answer-availability-actual-period = { $actual } behaald ({ $period })
answer-encryption-at-rest = In rust: { $text }
answer-encryption-in-transit = Tijdens transport: { $text }
answer-backup-frequency = Back-up: { $frequency }
answer-backup-interval = Grootste tijd tussen twee back-ups: { $interval }
answer-backup-retention = Bewaartermijn: { $retention }
answer-backup-restored = Laatste hersteltest: { $date }
answer-backup-recovery = RPO { $rpo }, RTO { $rto }
# $recipient is customer or authority, $from says from when the time counts ("after becoming aware").
answer-incidents-within = { $recipient ->
    [authority] De toezichthouder hoort het binnen { $within } { $from }
   *[customer] Klanten horen het binnen { $within } { $from }
}
answer-incidents-limit = { $recipient ->
    [authority] Melding aan de toezichthouder: { $within } { $from }
   *[customer] Melding aan klanten: { $within } { $from }
}
answer-incidents-report = Een incident melden: { $address }
answer-contact = { $name }: { $address }
# $function is what the contact is there for.
answer-contact-function = { $function }: { $name }, { $address }
answer-documents = { $list }
answer-documents-public = { $count } openbaar
answer-documents-at-once = { $count } direct op aanvraag
answer-documents-on-request = { $count } op aanvraag
answer-documents-nda = { $count } na geheimhoudingsverklaring
answer-documents-planned = { $count } gepland
answer-document = { $title }
answer-document-version = { $title }, versie { $version }
latest-title = Nieuws
latest-possible = mogelijk { state-planned }

## Sub-processors: the list

subprocessors-title = Subverwerkers
# $count is their number, $date the day of the list.
subprocessors-count =
    { $count ->
       [one] Eén subverwerker
      *[other] { $count } subverwerkers
    }, stand per { $date }
subprocessors-empty = Op dit moment zijn er geen subverwerkers ingeschakeld.
# A list that shows only some, of which there are none.
list-empty = Hiervoor is er op dit moment geen vermelding.

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
subprocessors-caption-all = Huidige, aangekondigde en voormalige subverwerkers
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
status-since = { $date-kind ->
    [from] { $status } { $date }
   *[other] { $status } sinds { $date }
}

## More about a page

fallback-page-binding = Deze pagina is nog niet vertaald. Hier staat de bindende tekst in het { $language }.
feedback-subject = Reactie op ‘{ $title }’

## Pictures

drawing-roadmap-caption = Projecten in de tijd
drawing-certifications-caption = Geldigheid en controleperioden
drawing-availability-caption = Toegezegde en behaalde beschikbaarheid
drawing-notice-title = Aankondiging van de wijziging: { $name }
# What is to be seen, for those who do not see it; $items lists everything in the picture.
drawing-alternative = { $caption }, stand { $date }. { $items }.
drawing-item = { $name }: { $words }
drawing-as-of = stand { $date }
# The quarters of a year below that year.
drawing-quarter = Q{ $quarter }
drawing-undated = Zonder datum
drawing-availability-note = De schaal begint bij { $from }, niet bij nul.
roadmap-when = { $date }, { $status }
validity-valid = geldig { $date }
validity-expired = verlopen: { $date }
validity-gap = niet gedekt: { $date }
validity-gap-open = niet gedekt sinds { $date }
notice-announced = Aangekondigd
notice-objection = Laatste dag voor bezwaar
notice-effect = Wordt van kracht
notice-effect-possible = Wordt mogelijk van kracht
notice-promise = Toegezegde aankondigingstermijn: { $period } (het brede deel)

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

## Records: labels of fields

field-kind = Soort
field-status = Status
field-summary = Samenvatting
field-area = Gebied
field-date = Datum
field-version = Versie
field-languages = Talen
field-hours = Bereikbaar
field-note = Opmerking
field-notes = Opmerkingen
field-text = Toelichting
field-source = Bron
field-document = Document
field-documents = Documenten
field-valid-until = Geldig tot en met
field-review-interval = Beoordelingsinterval
field-interval = Interval
field-within = Termijn
field-basis = Grondslag
field-role = Rol
field-priority = Prioriteit
field-means = Betekenis
field-channels = Kanalen
field-encryption = Versleuteling
field-subprocessors = Subverwerkers
field-subprocessor = Subverwerker
field-pgp = PGP-sleutel
field-pgp-fingerprint = Vingerafdruk
field-pgp-url = Sleutel
field-audits = Audits
field-notice-period = Aankondigingstermijn
field-related = Verwante pagina’s

## Certificates and attestation reports: labels of fields

field-standard = Norm
field-edition = Uitgave
field-report-type = Type rapport
field-criteria = Criteria
field-scheme = Certificeringsschema
field-held-by = Op naam van
field-holder = Houder
field-issuer = Afgegeven door
field-accreditation = Geaccrediteerd door
field-accreditation-number = Accreditatienummer
field-number = Nummer
field-scope = Toepassingsgebied
field-soa-version = Verklaring van toepasselijkheid, versie
field-sites = Locaties
field-issued = Afgegeven
field-last-surveillance = Laatste controleaudit
field-next-surveillance = Volgende controleaudit
field-audit-period = Controleperiode
field-bridge-letter = Overbruggingsbrief (bridge letter)
field-bridge-letter-covers = Periode
field-certification-since = Sinds
field-certification-until = Tot en met

## Hosting: labels of fields

field-hosting-standard = Standaardoptie
field-suits = Geschikt voor
field-operator = Beheerd door
field-provider = Aanbieder van de infrastructuur
field-data-centre = Datacenter
field-tier = Beschikbaarheidsklasse
field-provider-certifications = Certificaten en assurancerapporten van de aanbieder
field-platform = Platform
field-architecture = Architectuur
field-tenant-separation = Scheiding van klantomgevingen
field-region-promise = Toezegging over de regio
field-jurisdiction = Jurisdictie over de infrastructuur
field-foreign-access = Bescherming tegen overheidstoegang uit derde landen

## Service levels: labels of fields

field-availability = Beschikbaarheid
field-credits = Servicecredits
field-support = Support
field-maintenance = Onderhoud
field-rpo = Maximaal gegevensverlies (RPO)
field-rto = Hersteltijd (RTO)
field-exclusions = Uitzonderingen
field-status-page = Statuspagina
field-availability-name = Dienst
field-promised = Toegezegd
field-measured = Gemeten
field-actual = Behaald
field-period = Periode
field-availability-hours = Servicetijden
field-share = Tegoed
field-credits-step = Per onderschrijding met
field-of = Berekend over
field-cap = Maximum
field-cap-period = Maximum geldt voor
field-claim-within = Aan te vragen binnen
field-claim = Wijze van aanvragen
field-credits-steps = Staffel
field-below = Beschikbaarheid onder
field-support-name = Supportniveau
field-included-in = Inbegrepen in
field-support-hours = Supporttijden
field-support-address = Contact
field-reactions = Reactietijden
field-reaction = Eerste reactie
field-reaction-update = Tussentijdse berichten
field-resolution = Oplostijd
field-maintenance-name = Soort onderhoud
field-maintenance-window = Onderhoudsvenster
field-notice = Aankondigingstermijn
field-counts = Telt als downtime

## Backups: labels of fields

field-frequency = Back-upfrequentie
field-backup-interval = Langste back-upinterval
field-backup-window = Back-upvenster
field-backup-places = Opslaglocaties
field-separation = Gescheiden opslag
field-geo-redundancy = Georedundantie
field-immutability = Onveranderbaarheid
field-deletion = Verwijdering na het einde van de overeenkomst
field-restore-tests = Hersteltests
field-result = Resultaat
field-restore-tests-last = Laatste test
field-restore-tests-next = Volgende test
field-sets = Back-ups in detail
field-backup-set-name = Back-up
field-backup-set-scope = Omvang
field-backup-set-interval = Langste back-upinterval
field-backup-set-window = Back-upvenster
field-backup-set-places = Opslaglocaties

## Measures: labels of fields

field-measure = Maatregel
field-measure-name = Maatregel
field-implemented = Ingevoerd sinds
field-controls = Verwijzing naar normen en wetten
field-measure-documents = Bewijsstukken
field-tables = Details
field-measure-since = Sinds
field-measure-until = Tot en met

## Incidents and disclosure: labels of fields

field-incident-policy-channels = Meldkanalen
field-steps = Procedure
field-responsibilities = Verantwoordelijkheden
field-priorities = Prioriteiten
field-deadlines = Termijnen
field-afterwards = Na een incident
field-on-request = Op aanvraag
field-channel-name = Kanaal
field-channel-address = Adres of nummer
field-channel-purpose = Waarvoor
field-step-name = Stap
field-step-text = Wat er gebeurt
field-owner = Verantwoordelijk
field-duty = Taak
field-priority-name = Benaming
field-recipient = Ontvanger
field-action = Wat volgt
field-deadline-from = Begin van de termijn
field-disclosure-scope = Reikwijdte
field-out-of-scope = Buiten de reikwijdte
field-rules = Spelregels voor melders
field-disclosure-address = Meldingen naar
field-acknowledge = Ontvangstbevestiging
field-assess = Beoordeling
field-fix = Oplossing
field-publish = Publicatie
field-safe-harbour = Juridische vrijwaring (safe harbour)
field-rewards = Beloningen
field-confidentiality = Vertrouwelijkheid
field-thanks = Dank aan melders
field-policy = Beleid
field-expires = Geldig tot en met

## Notices: labels of fields

field-notice-title = Bericht
field-notice-announced = Gepubliceerd
field-severity = Ernst
field-started = Begonnen
field-resolved = Opgelost
field-downtime = Downtime
field-affected = Getroffen
field-data-affected = Getroffen gegevens
field-cve = CVE
field-cvss = CVSS
field-fixed-in = Opgelost in
field-lessons = Geleerde lessen
field-references = Verwijzingen
field-updates = Verloop
field-update-text = Stand van zaken

## Documents: labels of fields

field-document-title = Document
field-document-date = Datum
field-planned-for = Gepland voor
field-file = Toegang
field-link = Link
field-page = Pagina
field-certification = Certificaat of assurancerapport
field-document-contact = Aanvragen bij
field-document-since = Sinds
field-document-until = Tot en met

## Roadmap, facts, questions: labels of fields

field-roadmap-title = Project
field-roadmap-date = Wanneer
field-roadmap-summary = Waar het om gaat
field-groups = Gegevens
field-facts = Gegevens
field-label = Onderwerp
field-value = Gegeven
field-question = Vraag
field-answer = Antwoord

## Contacts: labels of fields

field-function = Functie
field-appointed = Aanwijzing
field-organisation = Organisatie
field-mail = E-mail
field-phone = Telefoon
field-contact-form = Contactformulier
field-contact-role = Rol
field-contact-since = Sinds
field-contact-until = Tot en met

## Data flows: labels of fields

field-nodes = Betrokken partijen
field-flows = Gegevensstromen
field-from = Van
field-to = Naar
field-protection = Bescherming

## Change process: labels of fields

field-vetting = Selectie en toetsing
field-approved-by = Goedgekeurd door
field-announced-by = Aangekondigd via
field-exclusion = Waarom sommige niet zijn uit te sluiten
field-objection = Bezwaar
field-termination = Bijzonder opzeggingsrecht
field-review = Periodieke beoordeling
field-vetting-name = Wat wordt getoetst
field-channel = In te dienen via
field-how = Zo wordt bezwaar gemaakt
field-applies-to = Geldt voor
field-method = Werkwijze

## Glossary: labels of fields

field-terms = Begrippen
field-term = Voluit
field-abbreviation = Afkorting
field-definition = Betekenis
field-also = Ook

## Words of closed lists: in general

yes = ja
no = nee
priority-p1 = P1
priority-p2 = P2
priority-p3 = P3
priority-p4 = P4

## Words of closed lists: certificates

certification-kind-certificate = certificaat
certification-kind-attestation = assurancerapport
certification-kind-label = label
certification-kind-commitment = vrijwillige toezegging
report-type-type-1 = type 1
report-type-type-2 = type 2
held-by-own = de eigen organisatie
held-by-partner = een partner

## Words of closed lists: hosting and measures

hosting-kind-own-hardware = eigen hardware
hosting-kind-colocation = colocatie
hosting-kind-private-cloud = private cloud
hosting-kind-public-cloud = publieke cloud
area-isolation = Scheiding van klantomgevingen
area-network = Netwerk
area-identity = Identiteit en toegangsbeheer
area-encryption-at-rest = Versleuteling in rust
area-encryption-in-transit = Versleuteling tijdens transport
area-logging = Logging en monitoring
area-backup = Back-up
area-availability = Beschikbaarheid
area-patching = Updates en kwetsbaarheden
area-development = Veilige ontwikkeling
area-staff = Medewerkers
area-audits = Audits
area-physical = Fysieke beveiliging
area-suppliers = Leveranciers
area-incidents = Incidenten
area-deletion = Verwijdering
area-organisation = Organisatie
framework-iso-27001 = ISO/IEC 27001, bijlage A
framework-bsi-c5 = BSI C5
framework-gdpr = AVG
framework-soc-2 = SOC 2
framework-nis2 = NIS2-richtlijn
framework-dora = DORA
framework-bsi-grundschutz = BSI IT-Grundschutz
framework-nen-7510 = NEN 7510

## Words of closed lists: support, incidents, notices

channel-ticket = ticketsysteem
channel-mail = e-mail
channel-phone = telefoon
channel-chat = chat
channel-portal = portaal
channel-video = videogesprek
channel-kind-mail = e-mail
channel-kind-form = formulier
channel-kind-phone = telefoon
channel-kind-portal = portaal
channel-kind-post = post
recipient-authority = toezichthoudende autoriteit
recipient-customer = klanten
recipient-data-subject = betrokkenen
recipient-reporter = melder
recipient-public = het publiek
recipient-csirt = CSIRT
recipient-internal = intern
notice-kind-incident = incident
notice-kind-advisory = beveiligingsadvies
notice-kind-announcement = aankondiging
notice-kind-maintenance = onderhoud
notice-status-open = open
notice-status-monitoring = onder observatie
notice-status-resolved = opgelost
severity-critical = kritiek
severity-high = hoog
severity-medium = gemiddeld
severity-low = laag
severity-none = geen

## Words of closed lists: documents, roadmap, contacts, data flows

document-kind-dpa = verwerkersovereenkomst
document-kind-toms = technische en organisatorische maatregelen
document-kind-list = lijst
document-kind-certificate = certificaat
document-kind-report = rapport
document-kind-pentest = pentestrapport
document-kind-policy = beleid
document-kind-whitepaper = whitepaper
document-kind-contract = overeenkomst
document-kind-questionnaire = vragenlijst
document-kind-statement = verklaring
document-kind-other = overig
availability-public = openbaar
availability-at-once = direct op aanvraag
availability-on-request = op aanvraag
availability-nda = met geheimhoudingsovereenkomst
availability-planned = gepland
roadmap-status-done = gereed
roadmap-status-in-progress = in uitvoering
roadmap-status-planned = gepland
roadmap-status-aspired = nagestreefd
roadmap-status-dropped = vervallen
contact-role-security = beveiliging
contact-role-data-protection-officer = functionaris gegevensbescherming (FG)
contact-role-information-security-officer = information security officer
contact-role-quality-officer = kwaliteitsmanager
contact-role-privacy = privacy
contact-role-support = support
contact-role-management = directie
contact-role-author = auteur
contact-role-sales = verkoop
contact-role-press = pers
appointed-internal = intern aangewezen
appointed-external = extern aangewezen
node-kind-customer = klant
node-kind-data-subject = betrokkene
node-kind-own = eigen systeem
node-kind-subprocessor = subverwerker
node-kind-other = andere partij

## Collections: titles, captions, counts

certifications-title = Certificaten en assurancerapporten
certifications-caption = Certificaten en assurancerapporten
certifications-empty = Er zijn op dit moment geen certificaten of assurancerapporten.
certifications-count =
    { $count ->
       [one] Eén certificaat of assurancerapport
      *[other] { $count } certificaten en assurancerapporten
    }, stand per { $date }
certifications-name = Certificaat of assurancerapport
hosting-title = Hosting
hosting-caption = Hostingvarianten
hosting-empty = Er zijn op dit moment geen hostingvarianten beschreven.
hosting-count =
    { $count ->
       [one] Eén hostingvariant
      *[other] { $count } hostingvarianten
    }, stand per { $date }
hosting-name = Variant
measures-title = Technische en organisatorische maatregelen
measures-caption = Technische en organisatorische maatregelen
measures-empty = Er zijn op dit moment geen maatregelen beschreven.
measures-count =
    { $count ->
       [one] Eén maatregel
      *[other] { $count } maatregelen
    }, stand per { $date }
measures-name = Maatregel
notices-title = Berichten
notices-caption = Berichten
notices-empty = Er zijn nog geen berichten.
notices-count =
    { $count ->
       [one] Eén bericht
      *[other] { $count } berichten
    }, stand per { $date }
notices-name = Bericht
documents-title = Documenten
documents-caption = Documenten
documents-empty = Er worden op dit moment geen documenten aangeboden.
documents-count =
    { $count ->
       [one] Eén document
      *[other] { $count } documenten
    }, stand per { $date }
documents-name = Document
roadmap-title = Roadmap
roadmap-caption = Projecten
roadmap-empty = Er zijn op dit moment geen projecten aangekondigd.
roadmap-count =
    { $count ->
       [one] Eén project
      *[other] { $count } projecten
    }, stand per { $date }
roadmap-name = Project
faq-title = Veelgestelde vragen
faq-caption = Veelgestelde vragen
faq-empty = Er staan hier op dit moment geen vragen.
faq-count =
    { $count ->
       [one] Eén vraag
      *[other] { $count } vragen
    }, stand per { $date }
faq-name = Vraag
contacts-title = Contact
contacts-caption = Contacten
contacts-empty = Er wordt hier op dit moment niemand genoemd.
contacts-count =
    { $count ->
       [one] Eén contact
      *[other] { $count } contacten
    }, stand per { $date }
contacts-name = Contact

## Single files: titles

service-levels-title = Beschikbaarheid en support
backup-title = Back-ups
incident-policy-title = Omgang met incidenten
disclosure-title = Een kwetsbaarheid melden
facts-title = In één oogopslag
flows-title = Gegevensstromen
change-process-title = Keuze en wijziging van subverwerkers
glossary-title = Begrippenlijst

## Sentences of records

tag-expired = verlopen
tag-standard = standaard
document-request = Document aanvragen
# $version is its version or none, $date its date or none by $date-kind.
document-named = { $title }{ $version ->
    [none] { "" }
   *[other] , versie { $version }
}{ $date-kind ->
    [none] { "" }
   *[other] , { $date }
}
document-request-subject = Aanvraag van een document: { $document }
# The text of a mail that the reader completes. $terms is document-request-nda where it applies, with a blank line before it.
document-request-body =
    Goedendag,

    Graag ontvangen wij dit document: { $document }

    Organisatie: …
    Naam en functie: …
    Waarvoor wij het nodig hebben: …{ $terms }

    Met vriendelijke groet
document-request-nda = Wij zijn bereid vooraf een geheimhoudingsverklaring te tekenen.
# $type is the ending of the file ("PDF"), $size its size with its unit ("1.2 MB").
document-download = Downloaden ({ $type }, { $size })
document-hash = SHA-256
# $date is the last day on which an objection is in time.
objection-until = Bezwaar is mogelijk tot en met { $date }.

# Hours on certain days; $note says on which ("Monday to Friday").
daily-note = { $note }, { $from }–{ $to } uur ({ $zone })
# $share and $step are percentages, $cap too; $period is a text such as "calendar month".
credits-scale = { $share } voor elke { $step } onder de toezegging
credits-cap = ten hoogste { $cap } per { $period }
credits-cap-only = ten hoogste { $cap }
# Changes of other records than sub-processors.
change-begin-record = Nieuw
change-end-record = Eindigt

## Pictures

drawing-flows-caption = De weg van de gegevens
drawing-flows-alternative = Schema: { $flows ->
    [one] één gegevensstroom
   *[other] { $flows } gegevensstromen
} tussen { $nodes } betrokkenen{ $countries ->
    [0] {""}
   *[other] {" "}in: { $names }
}. Elke stroom staat met gegevens en voorwaarde in de tabel eronder.
drawing-flows-note = Gestreepte lijn: alleen onder de voorwaarde die erbij staat, of pas vanaf de genoemde dag.

drawing-map-caption = Plaatsen van verwerking
drawing-map-alternative = Kaart: gegevens worden { $places ->
    [one] op één plaats
   *[other] op { $places } plaatsen
} verwerkt: { $names }. Wie waar wat doet, staat in de tabel eronder.
drawing-map-count = Aantal subverwerkers
drawing-map-stored = Opslag
drawing-map-accessed = Toegang op afstand
drawing-map-transit = Doorvoer
drawing-map-unsaid = Niet nader aangegeven
drawing-map-table = Verwerking per land
drawing-map-country = Land of regio
drawing-map-places = { $count ->
    [one] Eén plaats
   *[other] { $count } plaatsen
}, stand per { $date }

## Where nothing is said, and what has ended

tag-partner = van een partner
glossary-name = Afkorting of begrip
service-levels-empty = Over beschikbaarheid en support is op dit moment niets vermeld.
backup-empty = Over back-ups is op dit moment niets vermeld.
incident-policy-empty = Over de omgang met incidenten is op dit moment niets vermeld.
disclosure-empty = Over het melden van kwetsbaarheden is op dit moment niets vermeld.
facts-empty = Er staan hier op dit moment geen gegevens.
flows-empty = Er zijn op dit moment geen gegevensstromen beschreven.
change-process-empty = Over de keuze van subverwerkers is op dit moment niets vermeld.
glossary-empty = Er zijn op dit moment geen begrippen uitgelegd.
certifications-caption-ended = Vroegere certificaten en assurancerapporten
hosting-caption-ended = Vroegere hostingvarianten
measures-caption-ended = Vroegere maatregelen
notices-caption-ended = Eerdere berichten
documents-caption-ended = Vroegere documenten
roadmap-caption-ended = Vroegere projecten
faq-caption-ended = Vroegere vragen
contacts-caption-ended = Vroegere contacten
field-credits-name = Abonnement
status-certification-available = geldig
status-certification-not-available = niet aanwezig
status-measure-available = ingevoerd
status-measure-partly = deels ingevoerd
status-measure-not-available = niet ingevoerd
tag-via = via { $name }
article = art. { $article }
article-paragraph = art. { $article } lid { $paragraph }
article-point = art. { $article } onder { $point }
article-paragraph-point = art. { $article } lid { $paragraph } onder { $point }

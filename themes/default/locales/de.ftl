### Texte der Oberfläche auf Deutsch. Ohne Anrede, damit sie zu jeder Form passen.

## Page frame

skip-link = Zum Inhalt springen
menu = Menü
language = Sprache
breadcrumb = Übergeordnete Seiten
main-navigation = Hauptnavigation
footer-navigation = Rechtliches
root-choose-language = Sprache wählen
not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie umbenannt; die Übersicht führt zu allen Themen.

## About a page

permalink = Link zu dieser Angabe
copied = Kopiert
contents = Inhalt
updated = Zuletzt aktualisiert
reviewed = Zuletzt geprüft
next-review = Nächste Prüfung
written-by = Verfasst von
related = Verwandte Seiten
neighbours = Vorherige und nächste Seite
previous-page = Vorherige Seite
next-page = Nächste Seite
feedback-question = Ist die Frage damit beantwortet?
feedback-link = Rückmeldung per E-Mail

## Search

search-title = Suche
search-pages = Seiten
search-label = Suche in allen Seiten und Einträgen
search-results = Treffer
search-none = Keine Treffer.
search-loading = Der Index wird geladen.
search-failed = Der Index der Suche ließ sich nicht laden. Die Links unten führen zu allem.
# A line for each thing that readers call by several names; a search for one finds them all.
search-terms =
    Pentest, Penetrationstest
    Backup, Datensicherung, Sicherung
    SLA, Leistungszusagen, Service Level Agreement
    Uptime, Verfügbarkeit
    OCR, Texterkennung
    KI, AI, künstliche Intelligenz
    MFA, 2FA, zweiter Faktor, Zwei-Faktor-Authentisierung, Zwei-Faktor-Authentifizierung
    SSO, Single Sign-on
    TOM, TOMs, technische und organisatorische Maßnahmen, Schutzmaßnahmen
    DSB, DPO, Datenschutzbeauftragte
    ISB, CISO, Informationssicherheitsbeauftragte
    DSFA, DPIA, Datenschutz-Folgenabschätzung
    TIA, DTIA, Transfer-Folgenabschätzung
    USA, Vereinigte Staaten
    Subunternehmer, Subdienstleister, Subprozessor, Unterauftragnehmer, Unterauftragsverarbeiter
    Encryption, Verschlüsselung
    Datenpanne, Datenleck, Datenschutzverletzung, Verletzung des Schutzes personenbezogener Daten
    Incident, Vorfall
    Rechenzentrum, Serverstandort, Speicherort
    Datenschutz, Privacy
    On-Premises, eigenes Haus, eigene Hardware

## Translations and sources

# $language is the name of the language the text is in.
fallback-page = Diese Seite ist noch nicht übersetzt und erscheint auf { $language }.
fallback-inline = noch nicht übersetzt, Original auf { $language }
fallback-original = Zur Originalfassung
outdated-page = Der verbindliche Text auf { $language } wurde geändert, seit diese Seite übersetzt wurde.
outdated-parts = Einige Texte auf dieser Seite sind älter als ihre verbindliche Fassung auf { $language }.
outdated-original = Zur verbindlichen Fassung
# $date is a day.
retrieved = abgerufen am { $date }
external-link = externe Website

## Within a text

footnotes = Fußnoten
footnote-back = Zurück zur Textstelle
table-region = Tabelle, seitlich verschiebbar
task-open = offen
task-done = erledigt
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

## Tabellen: suchen, filtern, sortieren

# $caption ist der Titel der Tabelle.
table-tools = Suchen und filtern: { $caption }
table-search = In der Tabelle suchen
table-filters = Filtern und sortieren
table-any = alle
table-sort = Sortieren nach
table-unsorted = Reihenfolge der Seite
# $column ist die Überschrift einer Spalte.
table-descending = { $column } (absteigend)
table-reset = Zurücksetzen
# $total ist die Zahl aller Einträge, $shown die der passenden; $count ist dieselbe, um danach zu wählen.
table-all =
    { $total ->
       [one] Ein Eintrag
      *[other] { $total } Einträge
    }
table-shown =
    { $count ->
       [one] { $shown } von { $total } Einträgen passt
      *[other] { $shown } von { $total } Einträgen passen
    }
table-none = Kein Eintrag passt
facet-country = Land
facet-audience = Personengruppe
facet-use = Einsatz
facet-product = Genutzt für
facet-transfer = Übermittlungsinstrument
facet-certification = Zertifikat oder Testat
facet-state = Stand
facet-state-current = aktuell
facet-state-planned = angekündigt
facet-state-ended = beendet
## Overview: what everybody asks

answers-title = Kurz gesagt
question-where = Wo liegen die Daten?
question-who = Wer verarbeitet sie?
question-certificates = Welche Zertifikate gibt es?
question-availability = Wie verfügbar ist der Dienst?
question-encryption = Wie sind die Daten verschlüsselt?
question-backups = Wie wird gesichert?
question-incidents = Wer erfährt wann von einem Vorfall?
question-deletion = Wann wird gelöscht?
question-contacts = An wen kann ich mich wenden?
question-documents = Welche Unterlagen gibt es?
# A country or region as it stands after the words for “in” or “from”, with these and in the dative. $code is its code,
# $name its name, $relation is in or from.
place-in-sentence = { $code ->
    [EEA] { $relation ->
        [from] aus dem
       *[in] im
    } Europäischen Wirtschaftsraum (EWR)
    [GB] { $relation ->
        [from] aus dem
       *[in] im
    } Vereinigten Königreich
    [IQ] { $relation ->
        [from] aus dem
       *[in] im
    } { $name }
    [IR] { $relation ->
        [from] aus dem
       *[in] im
    } { $name }
    [LB] { $relation ->
        [from] aus dem
       *[in] im
    } { $name }
   *[other] { $relation ->
        [from] aus
       *[in] in
    } { $code ->
        [AE] den Vereinigten Arabischen Emiraten
        [BS] den { $name }
        [CD] der Demokratischen Republik Kongo
        [CF] der Zentralafrikanischen Republik
        [CH] der { $name }
        [DO] der Dominikanischen Republik
        [EMEA] Europa, dem Nahen Osten und Afrika (EMEA)
        [EU] der Europäischen Union
        [KM] den { $name }
        [KY] den { $name }
        [MD] der { $name }
        [MN] der { $name }
        [MV] den { $name }
        [NL] den Niederlanden
        [PH] den { $name }
        [SC] den { $name }
        [SK] der { $name }
        [TR] der { $name }
        [UA] der { $name }
        [US] den Vereinigten Staaten
        [VA] der { $name }
        [WORLD] der ganzen Welt
       *[other] { $name }
    }
}
answer-where-stored = Gespeichert { $places }
answer-where-optional = Mit optionalen Diensten auch { $places }
# $count of $total sub-processors can read data from there.
answer-where-accessed = { $total ->
    [one] Zugriff { $places } durch den einzigen Unterauftragsverarbeiter
   *[other] Zugriff { $places } durch { $count } von { $total } Unterauftragsverarbeitern
}
answer-who = { $count ->
    [0] Zurzeit keine Unterauftragsverarbeiter
    [one] Ein Unterauftragsverarbeiter{ $optional ->
        [0] { "" }
       *[other] , optional
    }
   *[other] { $count } Unterauftragsverarbeiter{ $optional ->
        [0] { "" }
       *[other] , davon { $optional } optional
    }{ $group ->
        [0] { "" }
       *[other] , { $group } aus der eigenen Unternehmensgruppe
    }
}
answer-who-announced = Angekündigt: { $names }
answer-who-notice = Änderungen werden { $period } im Voraus angekündigt
answer-certificates-none = Zurzeit keine eigenen
answer-certificates-own = { $list }
answer-certificates-planned = In Vorbereitung: { $list }
answer-certificates-partner = Bei Partnern: { $list }
answer-certificate-until = { $name }, bis { $date }
answer-certificate-period = { $name }, { $date }
# Several certificates with their dates.
answer-and = { $before }; { $next }
answer-certificate-planned = { $name } ({ $date })
# $text is an answer about the service called $name.
answer-named = { $name }: { $text }
answer-availability = { $promised } zugesagt, { $actual } erreicht
answer-availability-period = { $promised } zugesagt, { $actual } erreicht ({ $period })
answer-availability-promised = { $promised } zugesagt
answer-availability-actual = { $actual } erreicht
answer-availability-actual-period = { $actual } erreicht ({ $period })
answer-encryption-at-rest = Gespeichert: { $text }
answer-encryption-in-transit = Unterwegs: { $text }
answer-backup-frequency = Sicherung: { $frequency }
answer-backup-interval = Höchster Abstand zwischen zwei Sicherungen: { $interval }
answer-backup-retention = Aufbewahrung: { $retention }
answer-backup-restored = Letzter Wiederherstellungstest: { $date }
answer-backup-recovery = RPO { $rpo }, RTO { $rto }
# $recipient is customer or authority, $from says from when the time counts ("after becoming aware").
answer-incidents-within = { $recipient ->
    [authority] Frist gegenüber der Aufsichtsbehörde: { $within } { $from }
   *[customer] Frist gegenüber Kunden: { $within } { $from }
}
answer-incidents-limit = { $recipient ->
    [authority] Meldung an die Aufsichtsbehörde: { $within } { $from }
   *[customer] Meldung an Kunden: { $within } { $from }
}
answer-incidents-report = Einen Vorfall melden: { $address }
answer-contact = { $name }: { $address }
# $function is what the contact is there for.
answer-contact-function = { $function }: { $name }, { $address }
answer-documents = { $list }
answer-documents-public = { $count } öffentlich
answer-documents-at-once = { $count } sofort auf Anfrage
answer-documents-on-request = { $count } auf Anfrage
answer-documents-nda = { $count } nach Vertraulichkeitserklärung
answer-documents-planned = { $count } geplant
answer-document = { $title }
answer-document-version = { $title }, Version { $version }
latest-title = Neuigkeiten
latest-possible = möglicherweise { state-planned }

## Sub-processors: the list

subprocessors-title = Unterauftragsverarbeiter
# $count is their number, $date the day of the list.
subprocessors-count =
    { $count ->
       [one] Ein Unterauftragsverarbeiter
      *[other] { $count } Unterauftragsverarbeiter
    }, Stand: { $date }
subprocessors-empty = Derzeit sind keine Unterauftragsverarbeiter im Einsatz.
# A list that shows only some, of which there are none.
list-empty = Hierzu gibt es derzeit keinen Eintrag.

## Sub-processors: labels of fields

field-name = Name
field-service = Dienst
field-legal-entity = Gesellschaft
field-address = Anschrift
field-country = Land
field-contact = Kontakt
field-website = Website
field-register = Registereintrag
field-lei = LEI
field-parent-company = Muttergesellschaft
field-parent-country = Sitz der Muttergesellschaft
field-relation = Verhältnis
field-engaged-by = Beauftragt durch
field-purpose = Zweck
field-description = Beschreibung
field-data = Datenkategorien
field-data-subjects = Betroffene Personen
field-not-processed = Nicht verarbeitet
field-audiences = Personengruppen
field-optional = Erforderlich oder optional
field-used-for = Genutzt für
field-condition = Bedingung
field-places = Verarbeitungsorte
field-transfers = Übermittlungsinstrumente
field-measures = Zusätzliche Maßnahmen
field-safeguards = Geeignete Garantien
field-certifications = Zertifikate und Testate
field-dpa = Auftragsverarbeitungsvertrag (AVV)
field-retention = Aufbewahrungsfrist
field-training = Training von KI-Modellen
field-audit = Prüfung
field-own-list = Eigene Unterauftragsverarbeiter
field-reviewed = Zuletzt geprüft
field-since = Im Einsatz seit
field-until = Im Einsatz bis
field-announced = Angekündigt

## Sub-processors: values

relation-third-party = unabhängiges Unternehmen
role-stored = Speicherort
role-accessed = Fernzugriff
role-transit = Durchleitung

## Transfers to third countries

transfer-adequacy = Angemessenheitsbeschluss
transfer-dpf = EU-US Data Privacy Framework
transfer-scc = Standardvertragsklauseln
# $module is the number of the module, 1 to 4, in Decision (EU) 2021/914.
transfer-scc-module = { $module ->
       [1] Standardvertragsklauseln, Modul 1 (Verantwortlicher an Verantwortlichen)
       [2] Standardvertragsklauseln, Modul 2 (Verantwortlicher an Auftragsverarbeiter)
       [3] Standardvertragsklauseln, Modul 3 (Auftragsverarbeiter an Auftragsverarbeiter)
       [4] Standardvertragsklauseln, Modul 4 (Auftragsverarbeiter an Verantwortlichen)
      *[other] Standardvertragsklauseln, Modul { $module }
    }
transfer-bcr = Verbindliche interne Datenschutzvorschriften
transfer-none-needed = Keine Übermittlung in ein Drittland
transfer-derogation = Ausnahme nach Art. 49 DSGVO

## Statuses

status-available = verfügbar
status-on-demand = auf Anfrage
status-partly = teilweise
status-in-progress = in Umsetzung
status-planned = geplant
# $date is of any precision: a day, a month, a quarter, a year.
status-planned-date = geplant: { $date }
status-aspired = angestrebt
status-not-available = nicht verfügbar
state-current = im Einsatz
state-planned = { $date-kind ->
    [from] { $date }
    [quarter] ab dem { $date }
    [half] ab dem { $date }
   *[other] ab { $date }
}
state-ended = { $date-kind ->
    [day] seit dem { $date } nicht mehr im Einsatz
    [quarter] seit dem { $date } nicht mehr im Einsatz
    [half] seit dem { $date } nicht mehr im Einsatz
   *[other] seit { $date } nicht mehr im Einsatz
}

## Changes

changes-upcoming = Geplante Änderungen
changes-past = Bisherige Änderungen
change-begin = Neuer Unterauftragsverarbeiter
change-end = Der Einsatz endet
# $fields lists the labels of what changes.
change-fields = Änderung: { $fields }
change-announced = Angekündigt
change-effective = Wirksam
change-possible = möglich, noch nicht beschlossen
change-gradual = schrittweise

## Sub-processors: sections of a page

section-use = Einsatz
section-data = Daten
section-places = Orte und Übermittlung
section-measures = Garantien und Maßnahmen
section-contract = Vertrag und Prüfung
section-company = Unternehmen
section-time = Zeitraum

## Sub-processors: captions

subprocessors-caption-current = Eingesetzte Unterauftragsverarbeiter
subprocessors-caption-planned = Angekündigte Unterauftragsverarbeiter
subprocessors-caption-ended = Ehemalige Unterauftragsverarbeiter
subprocessors-caption-all = Eingesetzte, angekündigte und ehemalige Unterauftragsverarbeiter
subprocessors-caption-audience = Unterauftragsverarbeiter: { $audience }

## Sub-processors: agreements, audits, training

relation-group = Unternehmen derselben Gruppe
optional-yes = optional
optional-no = erforderlich
tag-optional = optional
tag-group = gleiche Unternehmensgruppe
training-yes = Daten werden zum Training von KI-Modellen verwendet.
training-no = Daten werden nicht zum Training von KI-Modellen verwendet.
dpa-concluded = abgeschlossen
dpa-concluded-date = { $date-kind ->
    [day] abgeschlossen am { $date }
    [quarter] abgeschlossen im { $date }
    [half] abgeschlossen im { $date }
    [month] abgeschlossen im { $date }
   *[other] abgeschlossen { $date }
}
dpa-none = nicht abgeschlossen
audit-last = Zuletzt: { $date }
audit-next = Nächste Prüfung: { $date }

## Sub-processors: transfers and measures

transfer-scc-modules = Standardvertragsklauseln, Module { $modules }
transfer-bcr-controller = Verbindliche interne Datenschutzvorschriften für Verantwortliche (BCR-C)
transfer-bcr-processor = Verbindliche interne Datenschutzvorschriften für Auftragsverarbeiter (BCR-P)
transfer-entity = Eintrag in der Liste
transfer-checked = Liste eingesehen
transfer-authority = Genehmigt durch
transfer-countries = Drittländer
transfer-assessed = Transfer-Folgenabschätzung
transfer-reference = Fundstelle
measure-of-scc = Zu den Standardvertragsklauseln
measure-of-dpa = Zum Auftragsverarbeitungsvertrag
measure-reference = Fundstelle
measure-rows = { $count ->
    [one] Maßnahmen, eine Zeile
   *[other] Maßnahmen, { $count } Zeilen
}

## Sub-processors: states and changes

state-until = im Einsatz bis { $date }
state-ends = { $date-kind ->
    [from] { $date } nicht mehr im Einsatz
    [quarter] ab dem { $date } nicht mehr im Einsatz
    [half] ab dem { $date } nicht mehr im Einsatz
   *[other] ab { $date } nicht mehr im Einsatz
}
state-ended-after = im Einsatz bis { $date }
changes-none-upcoming = Derzeit sind keine Änderungen geplant.
changes-none-past = Bisher gab es keine Änderungen.
change-begin-again = Der Einsatz beginnt wieder
status-in-progress-date = in Umsetzung: { $date }
status-aspired-date = angestrebt: { $date }
status-since = { $date-kind ->
    [day] { $status } seit dem { $date }
    [from] { $status } { $date }
   *[other] { $status } seit { $date }
}

## More about a page

fallback-page-binding = Diese Seite ist noch nicht übersetzt. Gezeigt wird der verbindliche Text auf { $language }.
feedback-subject = Rückmeldung zu „{ $title }“

## Pictures

drawing-roadmap-caption = Vorhaben im Zeitverlauf
drawing-certifications-caption = Gültigkeit und Prüfzeiträume
drawing-availability-caption = Zugesagte und erreichte Verfügbarkeit
drawing-notice-title = Ankündigung der Änderung: { $name }
# What is to be seen, for those who do not see it; $items lists everything in the picture.
drawing-alternative = { $caption }, Stand { $date }. { $items }.
drawing-item = { $name }: { $words }
drawing-as-of = Stand { $date }
# The quarters of a year below that year.
drawing-quarter = Q{ $quarter }
drawing-undated = Ohne Termin
drawing-availability-note = Die Skala beginnt bei { $from }, nicht bei null.
roadmap-when = { $date }, { $status }
validity-valid = gültig { $date }
validity-expired = abgelaufen: { $date }
validity-gap = nicht abgedeckt: { $date }
validity-gap-open = nicht abgedeckt seit { $date }
notice-announced = Angekündigt
notice-objection = Letzter Tag für Widerspruch
notice-effect = Wird wirksam
notice-effect-possible = Wird möglicherweise wirksam
notice-promise = Zugesagte Ankündigungsfrist: { $period } (breiter Abschnitt)

## Dates, amounts, places

date-quarter = { $quarter }. Quartal { $year }
date-half = { $half }. Halbjahr { $year }
date-range = { $start } – { $end }
# $kind is day, month, quarter, half or year.
date-from = { $kind ->
    [quarter] ab dem { $date }
    [half] ab dem { $date }
   *[other] ab { $date }
}

# $amount is the number or range in words ("4–8"), $count the number that decides the plural.
quantity-minutes = { $count ->
    [one] { $amount } Minute
   *[other] { $amount } Minuten
}
quantity-hours = { $count ->
    [one] { $amount } Stunde
   *[other] { $amount } Stunden
}
quantity-days = { $count ->
    [one] { $amount } Tag
   *[other] { $amount } Tage
}
quantity-weeks = { $count ->
    [one] { $amount } Woche
   *[other] { $amount } Wochen
}
quantity-months = { $count ->
    [one] { $amount } Monat
   *[other] { $amount } Monate
}
quantity-years = { $count ->
    [one] { $amount } Jahr
   *[other] { $amount } Jahre
}
quantity-business-hours = { $count ->
    [one] { $amount } Geschäftsstunde
   *[other] { $amount } Geschäftsstunden
}
quantity-business-days = { $count ->
    [one] { $amount } Arbeitstag
   *[other] { $amount } Arbeitstage
}

# $quantity is a whole amount ("99,5 %", "90 Tage").
quantity-at-least = mindestens { $quantity }
quantity-more-than = mehr als { $quantity }
quantity-up-to = bis zu { $quantity }
quantity-less-than = weniger als { $quantity }

daily-hours = täglich { $from }–{ $to } Uhr ({ $zone })

region-eu = Europäische Union
region-eea = Europäischer Wirtschaftsraum (EWR)
region-emea = Europa, Naher Osten und Afrika (EMEA)
region-world = Weltweit

## Records: labels of fields

field-kind = Art
field-status = Status
field-summary = Zusammenfassung
field-area = Bereich
field-date = Datum
field-version = Version
field-languages = Sprachen
field-hours = Erreichbar
field-note = Anmerkung
field-notes = Anmerkungen
field-text = Erläuterung
field-source = Quelle
field-document = Dokument
field-documents = Dokumente
field-valid-until = Gültig bis
field-review-interval = Turnus der Prüfung
field-interval = Turnus
field-within = Frist
field-basis = Grundlage
field-role = Rolle
field-priority = Priorität
field-means = Bedeutung
field-channels = Kanäle
field-encryption = Verschlüsselung
field-subprocessors = Unterauftragsverarbeiter
field-subprocessor = Unterauftragsverarbeiter
field-pgp = PGP-Schlüssel
field-pgp-fingerprint = Fingerabdruck
field-pgp-url = Schlüssel
field-audits = Prüfungen
field-notice-period = Ankündigungsfrist
field-related = Verwandte Seiten

## Certificates and attestation reports: labels of fields

field-standard = Norm
field-edition = Ausgabe
field-report-type = Berichtstyp
field-criteria = Kriterien
field-scheme = Zertifizierungsprogramm
field-held-by = Liegt vor bei
field-holder = Inhaber
field-issuer = Ausgestellt von
field-accreditation = Akkreditiert durch
field-accreditation-number = Akkreditierungsnummer
field-number = Nummer
field-scope = Geltungsbereich
field-soa-version = Erklärung zur Anwendbarkeit, Version
field-sites = Standorte
field-issued = Ausgestellt
field-last-surveillance = Letztes Überwachungsaudit
field-next-surveillance = Nächstes Überwachungsaudit
field-audit-period = Prüfzeitraum
field-bridge-letter = Überbrückungsschreiben (Bridge Letter)
field-bridge-letter-covers = Zeitraum
field-certification-since = Seit
field-certification-until = Bis

## Hosting: labels of fields

field-hosting-standard = Standardvariante
field-suits = Geeignet für
field-operator = Betrieben durch
field-provider = Anbieter der Infrastruktur
field-data-centre = Rechenzentrum
field-tier = Verfügbarkeitsklasse
field-provider-certifications = Zertifikate und Testate des Anbieters
field-platform = Plattform
field-architecture = Architektur
field-tenant-separation = Mandantentrennung
field-region-promise = Zusage zur Region
field-jurisdiction = Gerichtsbarkeit über die Infrastruktur
field-foreign-access = Schutz vor staatlichem Zugriff aus Drittländern

## Service levels: labels of fields

field-availability = Verfügbarkeit
field-credits = Gutschriften
field-support = Support
field-maintenance = Wartung
field-rpo = Maximaler Datenverlust (RPO)
field-rto = Wiederherstellungszeit (RTO)
field-exclusions = Ausnahmen
field-status-page = Statusseite
field-availability-name = Leistung
field-promised = Zugesagt
field-measured = Gemessen
field-actual = Erreicht
field-period = Zeitraum
field-availability-hours = Servicezeiten
field-share = Gutschrift
field-credits-step = Je Unterschreitung um
field-of = Bezogen auf
field-cap = Obergrenze
field-cap-period = Obergrenze gilt für
field-claim-within = Geltend zu machen innerhalb von
field-claim = Geltendmachung
field-credits-steps = Staffelung
field-below = Verfügbarkeit unter
field-support-name = Supportstufe
field-included-in = Enthalten in
field-support-hours = Supportzeiten
field-support-address = Kontakt
field-reactions = Reaktionszeiten
field-reaction = Erste Reaktion
field-reaction-update = Zwischenstände
field-resolution = Lösungszeit
field-maintenance-name = Art der Wartung
field-maintenance-window = Wartungsfenster
field-notice = Ankündigungsfrist
field-counts = Zählt als Ausfallzeit

## Backups: labels of fields

field-frequency = Häufigkeit der Sicherung
field-backup-interval = Längstes Sicherungsintervall
field-backup-window = Sicherungsfenster
field-backup-places = Speicherorte
field-separation = Getrennte Aufbewahrung
field-geo-redundancy = Georedundanz
field-immutability = Unveränderbarkeit
field-deletion = Löschung nach Vertragsende
field-restore-tests = Wiederherstellungstests
field-result = Ergebnis
field-restore-tests-last = Letzter Test
field-restore-tests-next = Nächster Test
field-sets = Sicherungen im Einzelnen
field-backup-set-name = Sicherung
field-backup-set-scope = Umfang
field-backup-set-interval = Längstes Sicherungsintervall
field-backup-set-window = Sicherungsfenster
field-backup-set-places = Speicherorte

## Measures: labels of fields

field-measure = Maßnahme
field-measure-name = Maßnahme
field-implemented = Umgesetzt seit
field-controls = Bezug zu Normen und Gesetzen
field-measure-documents = Nachweise
field-tables = Einzelheiten
field-measure-since = Seit
field-measure-until = Bis

## Incidents and disclosure: labels of fields

field-incident-policy-channels = Meldewege
field-steps = Ablauf
field-responsibilities = Zuständigkeiten
field-priorities = Prioritäten
field-deadlines = Fristen
field-afterwards = Nach einem Vorfall
field-on-request = Auf Anfrage
field-channel-name = Meldeweg
field-channel-address = Adresse oder Nummer
field-channel-purpose = Wofür
field-step-name = Schritt
field-step-text = Was geschieht
field-owner = Zuständig
field-duty = Aufgabe
field-priority-name = Bezeichnung
field-recipient = Empfänger
field-action = Was erfolgt
field-deadline-from = Beginn der Frist
field-disclosure-scope = Geltungsbereich
field-out-of-scope = Nicht im Geltungsbereich
field-rules = Regeln für Meldende
field-disclosure-address = Meldungen an
field-acknowledge = Eingangsbestätigung
field-assess = Bewertung
field-fix = Behebung
field-publish = Veröffentlichung
field-safe-harbour = Schutz vor rechtlichen Schritten (Safe Harbour)
field-rewards = Belohnungen
field-confidentiality = Vertraulichkeit
field-thanks = Danksagung
field-policy = Richtlinie
field-expires = Gültig bis

## Notices: labels of fields

field-notice-title = Mitteilung
field-notice-announced = Veröffentlicht
field-severity = Schweregrad
field-started = Begonnen
field-resolved = Behoben
field-downtime = Ausfallzeit
field-affected = Betroffen
field-data-affected = Betroffene Daten
field-cve = CVE
field-cvss = CVSS
field-fixed-in = Behoben in
field-lessons = Lehren daraus
field-references = Verweise
field-updates = Verlauf
field-update-text = Stand

## Documents: labels of fields

field-document-title = Dokument
field-document-date = Stand
field-planned-for = Geplant für
field-file = Bezug
field-link = Link
field-page = Seite
field-certification = Zertifikat oder Testat
field-document-contact = Anfragen an
field-document-since = Seit
field-document-until = Bis

## Roadmap, facts, questions: labels of fields

field-roadmap-title = Vorhaben
field-roadmap-date = Termin
field-roadmap-summary = Worum es geht
field-groups = Angaben
field-facts = Angaben
field-label = Thema
field-value = Angabe
field-question = Frage
field-answer = Antwort

## Contacts: labels of fields

field-function = Funktion
field-appointed = Benennung
field-organisation = Organisation
field-mail = E-Mail
field-phone = Telefon
field-contact-form = Kontaktformular
field-contact-role = Aufgabe
field-contact-since = Seit
field-contact-until = Bis

## Data flows: labels of fields

field-nodes = Beteiligte
field-flows = Datenflüsse
field-from = Von
field-to = An
field-protection = Schutz

## Change process: labels of fields

field-vetting = Auswahl und Prüfung
field-approved-by = Freigegeben durch
field-announced-by = Angekündigt über
field-exclusion = Warum sich manche nicht ausschließen lassen
field-objection = Widerspruch
field-termination = Sonderkündigungsrecht
field-review = Regelmäßige Überprüfung
field-vetting-name = Was geprüft wird
field-channel = Einzulegen über
field-how = So wird Widerspruch eingelegt
field-applies-to = Gilt für
field-method = Verfahren

## Glossary: labels of fields

field-terms = Begriffe
field-term = Ausgeschrieben
field-abbreviation = Abkürzung
field-definition = Bedeutung
field-also = Auch

## Words of closed lists: in general

yes = ja
no = nein
priority-p1 = P1
priority-p2 = P2
priority-p3 = P3
priority-p4 = P4

## Words of closed lists: certificates

certification-kind-certificate = Zertifikat
certification-kind-attestation = Testat
certification-kind-label = Label
certification-kind-commitment = Selbstverpflichtung
report-type-type-1 = Typ 1
report-type-type-2 = Typ 2
held-by-own = der eigenen Organisation
held-by-partner = einem Partner

## Words of closed lists: hosting and measures

hosting-kind-own-hardware = eigene Hardware
hosting-kind-colocation = Colocation
hosting-kind-private-cloud = Private Cloud
hosting-kind-public-cloud = Public Cloud
area-isolation = Mandantentrennung
area-network = Netzwerk
area-identity = Identität und Zugriffskontrolle
area-encryption-at-rest = Verschlüsselung ruhender Daten
area-encryption-in-transit = Transportverschlüsselung
area-logging = Protokollierung und Überwachung
area-backup = Datensicherung
area-availability = Verfügbarkeit
area-patching = Updates und Schwachstellen
area-development = Sichere Entwicklung
area-staff = Beschäftigte
area-audits = Prüfungen
area-physical = Physische Sicherheit
area-suppliers = Lieferanten
area-incidents = Vorfälle
area-deletion = Löschung
area-organisation = Organisation
framework-iso-27001 = ISO/IEC 27001, Anhang A
framework-bsi-c5 = BSI C5
framework-gdpr = DSGVO
framework-soc-2 = SOC 2
framework-nis2 = NIS-2-Richtlinie
framework-dora = DORA
framework-bsi-grundschutz = BSI IT-Grundschutz
framework-nen-7510 = NEN 7510

## Words of closed lists: support, incidents, notices

channel-ticket = Ticketsystem
channel-mail = E-Mail
channel-phone = Telefon
channel-chat = Chat
channel-portal = Portal
channel-video = Videogespräch
channel-kind-mail = E-Mail
channel-kind-form = Formular
channel-kind-phone = Telefon
channel-kind-portal = Portal
channel-kind-post = Post
recipient-authority = Aufsichtsbehörde
recipient-customer = Kunden
recipient-data-subject = betroffene Personen
recipient-reporter = meldende Person
recipient-public = Öffentlichkeit
recipient-csirt = CSIRT
recipient-internal = intern
notice-kind-incident = Vorfall
notice-kind-advisory = Sicherheitshinweis
notice-kind-announcement = Ankündigung
notice-kind-maintenance = Wartung
notice-status-open = offen
notice-status-monitoring = unter Beobachtung
notice-status-resolved = behoben
severity-critical = kritisch
severity-high = hoch
severity-medium = mittel
severity-low = niedrig
severity-none = keiner

## Words of closed lists: documents, roadmap, contacts, data flows

document-kind-dpa = Auftragsverarbeitungsvertrag (AVV)
document-kind-toms = technische und organisatorische Maßnahmen
document-kind-list = Liste
document-kind-certificate = Zertifikat
document-kind-report = Bericht
document-kind-pentest = Penetrationstest-Bericht
document-kind-policy = Richtlinie
document-kind-whitepaper = Whitepaper
document-kind-contract = Vertrag
document-kind-questionnaire = Fragebogen
document-kind-statement = Erklärung
document-kind-other = Sonstiges
availability-public = öffentlich
availability-at-once = sofort auf Anfrage
availability-on-request = auf Anfrage
availability-nda = mit Vertraulichkeitsvereinbarung
availability-planned = geplant
roadmap-status-done = umgesetzt
roadmap-status-in-progress = in Umsetzung
roadmap-status-planned = geplant
roadmap-status-aspired = angestrebt
roadmap-status-dropped = verworfen
contact-role-security = Sicherheit
contact-role-data-protection-officer = Datenschutzbeauftragte(r)
contact-role-information-security-officer = Informationssicherheitsbeauftragte(r) (ISB)
contact-role-quality-officer = Qualitätsbeauftragte(r)
contact-role-privacy = Datenschutz
contact-role-support = Support
contact-role-management = Geschäftsführung
contact-role-author = Autor oder Autorin
contact-role-sales = Vertrieb
contact-role-press = Presse
appointed-internal = intern benannt
appointed-external = extern benannt
node-kind-customer = Kunde
node-kind-data-subject = betroffene Person
node-kind-own = eigenes System
node-kind-subprocessor = Unterauftragsverarbeiter
node-kind-other = andere Stelle

## Collections: titles, captions, counts

certifications-title = Zertifikate und Testate
certifications-caption = Zertifikate und Testate
certifications-empty = Derzeit liegen keine Zertifikate oder Testate vor.
certifications-count =
    { $count ->
       [one] Ein Zertifikat oder Testat
      *[other] { $count } Zertifikate und Testate
    }, Stand: { $date }
certifications-name = Zertifikat oder Testat
hosting-title = Hosting
hosting-caption = Hosting-Varianten
hosting-empty = Derzeit sind keine Hosting-Varianten beschrieben.
hosting-count =
    { $count ->
       [one] Eine Hosting-Variante
      *[other] { $count } Hosting-Varianten
    }, Stand: { $date }
hosting-name = Variante
measures-title = Technische und organisatorische Maßnahmen
measures-caption = Technische und organisatorische Maßnahmen
measures-empty = Derzeit sind keine Maßnahmen beschrieben.
measures-count =
    { $count ->
       [one] Eine Maßnahme
      *[other] { $count } Maßnahmen
    }, Stand: { $date }
measures-name = Maßnahme
notices-title = Mitteilungen
notices-caption = Mitteilungen
notices-empty = Bisher gibt es keine Mitteilungen.
notices-count =
    { $count ->
       [one] Eine Mitteilung
      *[other] { $count } Mitteilungen
    }, Stand: { $date }
notices-name = Mitteilung
documents-title = Dokumente
documents-caption = Dokumente
documents-empty = Derzeit werden keine Dokumente angeboten.
documents-count =
    { $count ->
       [one] Ein Dokument
      *[other] { $count } Dokumente
    }, Stand: { $date }
documents-name = Dokument
roadmap-title = Roadmap
roadmap-caption = Vorhaben
roadmap-empty = Derzeit sind keine Vorhaben angekündigt.
roadmap-count =
    { $count ->
       [one] Ein Vorhaben
      *[other] { $count } Vorhaben
    }, Stand: { $date }
roadmap-name = Vorhaben
faq-title = Häufige Fragen
faq-caption = Häufige Fragen
faq-empty = Derzeit gibt es hier keine Fragen.
faq-count =
    { $count ->
       [one] Eine Frage
      *[other] { $count } Fragen
    }, Stand: { $date }
faq-name = Frage
contacts-title = Kontakt
contacts-caption = Kontakte
contacts-empty = Derzeit ist hier niemand genannt.
contacts-count =
    { $count ->
       [one] Ein Kontakt
      *[other] { $count } Kontakte
    }, Stand: { $date }
contacts-name = Kontakt

## Single files: titles

service-levels-title = Verfügbarkeit und Support
backup-title = Datensicherung
incident-policy-title = Umgang mit Vorfällen
disclosure-title = Schwachstellen melden
facts-title = Auf einen Blick
flows-title = Datenflüsse
change-process-title = Auswahl und Wechsel von Unterauftragsverarbeitern
glossary-title = Glossar

## Sentences of records

tag-expired = abgelaufen
tag-standard = Standard
document-request = Dokument anfordern
# $version is its version or none, $date its date or none by $date-kind.
document-named = { $title }{ $version ->
    [none] { "" }
   *[other] , Version { $version }
}{ $date-kind ->
    [none] { "" }
   *[other] , { $date }
}
document-request-subject = Anforderung eines Dokuments: { $document }
# The text of a mail that the reader completes. $terms is document-request-nda where it applies, with a blank line before it.
document-request-body =
    Guten Tag,

    wir bitten um dieses Dokument: { $document }

    Unternehmen: …
    Name und Funktion: …
    Wofür wir es brauchen: …{ $terms }

    Mit freundlichen Grüßen
document-request-nda = Eine Vertraulichkeitsvereinbarung unterzeichnen wir gern vorab.
# $type is the ending of the file ("PDF"), $size its size with its unit ("1.2 MB").
document-download = Herunterladen ({ $type }, { $size })
document-hash = SHA-256
# $date is the last day on which an objection is in time.
objection-until = Widerspruch ist bis zum { $date } möglich.

# Hours on certain days; $note says on which ("Monday to Friday").
daily-note = { $note }, { $from }–{ $to } Uhr ({ $zone })
# $share and $step are percentages, $cap too; $period is a text such as "calendar month".
credits-scale = { $share } für je { $step } unter der Zusage
credits-cap = höchstens { $cap } je { $period }
credits-cap-only = höchstens { $cap }
# Changes of other records than sub-processors.
change-begin-record = Neu
change-end-record = Endet

## Pictures

drawing-flows-caption = Der Weg der Daten
drawing-flows-alternative = Schaubild: { $flows ->
    [one] ein Datenfluss
   *[other] { $flows } Datenflüsse
} zwischen { $nodes } Beteiligten{ $countries ->
    [0] {""}
   *[other] {" "}in: { $names }
}. Jeder steht mit Daten und Bedingung in der Tabelle darunter.
drawing-flows-note = Gestrichelte Linie: nur unter der Bedingung, die dabeisteht, oder erst ab dem genannten Tag.

drawing-map-caption = Orte der Verarbeitung
drawing-map-alternative = Landkarte: Daten werden { $places ->
    [one] an einem Ort
   *[other] an { $places } Orten
} verarbeitet: { $names }. Wer wo was tut, steht in der Tabelle darunter.
drawing-map-count = Zahl der Unterauftragsverarbeiter
drawing-map-stored = Speicherung
drawing-map-accessed = Fernzugriff
drawing-map-transit = Durchleitung
drawing-map-unsaid = Ohne nähere Angabe
drawing-map-table = Verarbeitung nach Ländern
drawing-map-country = Land oder Region
drawing-map-places = { $count ->
    [one] Ein Ort
   *[other] { $count } Orte
}, Stand: { $date }

## Where nothing is said, and what has ended

tag-partner = Nachweis eines Partners
glossary-name = Abkürzung oder Begriff
service-levels-empty = Zu Verfügbarkeit und Support gibt es derzeit keine Angaben.
backup-empty = Zur Datensicherung gibt es derzeit keine Angaben.
incident-policy-empty = Zum Umgang mit Vorfällen gibt es derzeit keine Angaben.
disclosure-empty = Zur Meldung von Schwachstellen gibt es derzeit keine Angaben.
facts-empty = Derzeit gibt es hier keine Angaben.
flows-empty = Derzeit sind keine Datenflüsse beschrieben.
change-process-empty = Zur Auswahl von Unterauftragsverarbeitern gibt es derzeit keine Angaben.
glossary-empty = Derzeit sind keine Begriffe erklärt.
certifications-caption-ended = Frühere Zertifikate und Testate
hosting-caption-ended = Frühere Hosting-Varianten
measures-caption-ended = Frühere Maßnahmen
notices-caption-ended = Frühere Mitteilungen
documents-caption-ended = Frühere Dokumente
roadmap-caption-ended = Frühere Vorhaben
faq-caption-ended = Frühere Fragen
contacts-caption-ended = Frühere Kontakte
field-credits-name = Tarif
status-certification-available = gültig
status-certification-not-available = nicht vorhanden
status-measure-available = umgesetzt
status-measure-partly = teilweise umgesetzt
status-measure-not-available = nicht umgesetzt
tag-via = über { $name }
article = Art. { $article }
article-paragraph = Art. { $article } Abs. { $paragraph }
article-point = Art. { $article } lit. { $point }
article-paragraph-point = Art. { $article } Abs. { $paragraph } lit. { $point }

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

contents = Inhalt
updated = Zuletzt aktualisiert
reviewed = Zuletzt geprüft
next-review = Nächste Prüfung
written-by = Verfasst von
related = Verwandte Seiten
feedback-question = Ist die Frage damit beantwortet?
feedback-link = Rückmeldung per E-Mail

## Translations and sources

# $language is the name of the language the text is in.
fallback-page = Diese Seite ist noch nicht übersetzt und erscheint auf { $language }.
fallback-inline = noch nicht übersetzt, Original auf { $language }
fallback-original = Zur Originalfassung
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

## Sub-processors: the list

subprocessors-title = Unterauftragsverarbeiter
# $count is their number, $date the day of the list.
subprocessors-count =
    { $count ->
       [one] Ein Unterauftragsverarbeiter
      *[other] { $count } Unterauftragsverarbeiter
    }, Stand: { $date }
subprocessors-empty = Derzeit sind keine Unterauftragsverarbeiter im Einsatz.

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
status-since = { $status } ({ $date })

## More about a page

fallback-page-binding = Diese Seite ist noch nicht übersetzt. Gezeigt wird der verbindliche Text auf { $language }.
feedback-subject = Rückmeldung zu „{ $title }“

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

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
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

## Sub-processors: the list

subprocessors-title = Unterauftragsverarbeiter
subprocessors-caption = Eingesetzte Unterauftragsverarbeiter
# $count is their number, $date the day of the list.
subprocessors-count =
    { $count ->
       [one] Ein Unterauftragsverarbeiter
      *[other] { $count } Unterauftragsverarbeiter
    }, Stand: { $date }
subprocessors-empty = Derzeit sind keine Unterauftragsverarbeiter im Einsatz.
subprocessors-former = Frühere Unterauftragsverarbeiter

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
field-optional = Einsatz
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

yes = Ja
no = Nein
optional = optional
required = erforderlich
relation-third-party = unabhängiges Unternehmen
relation-same-group = Unternehmen derselben Gruppe
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
state-planned = ab { $date }
state-ended = bis { $date }

## Changes

changes-upcoming = Geplante Änderungen
changes-past = Änderungsverlauf
changes-none = Derzeit sind keine Änderungen geplant.
change-begin = Neuer Unterauftragsverarbeiter
change-end = Der Einsatz endet
# $fields lists the labels of what changes.
change-fields = Änderung: { $fields }
change-announced = Angekündigt
change-effective = Wirksam
change-possible = möglich, noch nicht beschlossen
change-gradual = schrittweise

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

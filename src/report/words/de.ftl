# Words of the findings; see en.ftl.

## The report itself

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
heading-why = Warum
heading-advice = Abhilfe
heading-edit = Diese Änderung würde es beheben:
quoted = „{ $text }“
count-errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
count-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
count-infos = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
summary-files = { $counts } in { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
}
wordless = Befund der Regel „{ $rule }“ ({ $values })
wordless-bare = Befund der Regel „{ $rule }“

## Names of forms and kinds of value

term-site = Einstellungen der Website
term-page = Seite
term-record-prose = Text zu einem Eintrag
term-subprocessor = Unterauftragsverarbeiter
term-entity = Rechtsträger
term-change = Änderung
term-change-set = was eine Änderung festlegt
term-place = Ort
term-transfer = Übermittlung
term-measure = Maßnahme
term-supplementary-measure = zusätzliche Maßnahme
term-measure-row = Zeile einer Maßnahmentabelle
term-audience = Zielgruppe
term-audience-part = Besonderheiten einer Zielgruppe
term-audiences = Zielgruppen
term-status = Status
term-author = Autor oder Autorin
term-dpa = Auftragsverarbeitungsvertrag
term-amount = eine Dauer oder ein Zielwert, mit oder ohne Anmerkung
term-audit = Prüfung
term-promises = Zusagen
term-navigation = Navigation
term-legal = geltendes Recht
term-waiver = Ausnahme
term-fallback = Ersatzsprachen
term-rule-levels = Stufen der Regeln
term-notes = Anmerkungen zu Feldern
term-quote = Zitat
term-id = die Kennung eines anderen Eintrags
term-reach = eine Mailadresse, eine Webadresse, eine Telefonnummer oder Worte
term-reference = eine Webadresse oder ein Verweis mit url und title
term-picture = ein Bild aus dem Ordner media
term-certification = Zertifikat oder Testat
term-bridge-letter = Überbrückungsschreiben
term-hosting = Hosting-Variante
term-service-levels = Verfügbarkeit und Support
term-availability = Verfügbarkeitszusage
term-credits = Gutschriften
term-credit-step = Stufe der Gutschriften
term-support = Support
term-reaction = Reaktionszeit
term-maintenance = Wartung
term-backup = Datensicherung
term-restore-tests = Wiederherstellungstests
term-backup-set = einzelne Sicherung
term-controls = Bezug zu Normen und Gesetzen
term-incident-policy = Umgang mit Vorfällen
term-channel = Meldeweg
term-step = Schritt
term-responsibility = Zuständigkeit
term-priority = Priorität
term-deadline = Frist
term-disclosure = Meldung von Schwachstellen
term-pgp = PGP-Schlüssel
term-notice = Mitteilung
term-update = Stand einer Mitteilung
term-document = Dokument
term-roadmap = Vorhaben
term-facts = Angaben auf einen Blick
term-fact-group = Gruppe von Angaben
term-fact = Angabe
term-faq = häufige Frage
term-contact = Kontakt
term-flows = Datenflüsse
term-node = Beteiligte eines Datenflusses
term-flow = Datenfluss
term-change-process = Auswahl und Wechsel von Unterauftragsverarbeitern
term-vetting = Schritt der Auswahl und Prüfung
term-objection = Widerspruch
term-termination = Sonderkündigungsrecht
term-review = regelmäßige Überprüfung
term-audit-route = Weg der Prüfung
term-glossary = Glossar
term-term = Begriff
term-text = ein Text
term-localised-text = ein Text oder je Sprache ein Text
term-language = das Kürzel einer Sprache
term-country = das Kürzel eines Landes
term-address = eine Webadresse
term-date = ein Datum
term-day = ein Datum mit Tag
term-number = eine Zahl
term-boolean = true oder false
term-list = eine Liste
term-table = eine Gruppe von Schlüsseln
term-quantity = eine Dauer oder ein Zielwert
term-daily-hours = tägliche Uhrzeiten mit Zeitzone

## Places beside the finding

label-first = das erste Mal hier
label-promise = hier zugesagt
label-announced = hier angekündigt
label-earlier = dieses Datum ist später
label-passed = dieses Datum ist vorbei
label-interval = so lange gilt eine Überprüfung
label-entity = hier ist der Rechtsträger beschrieben
label-record = hier müsste es stehen
label-heading = die Zeilen darunter gehören dazu

## Files

file-name = Der Name der Datei „{ $path }“ enthält Zeichen, die andere Rechner nicht lesen können.
    .why = Ein solcher Name kann nicht Teil einer Webadresse werden und lässt sich auf anderen Rechnern nicht eingeben.
    .advice = Benennen Sie die Datei um: nur einfache Buchstaben, Ziffern und Bindestriche.
link-out-of-folder = „{ $path }“ ist eine Verknüpfung, die aus dem Inhaltsordner hinausführt.
    .why = Gelesen wird nur, was im Ordner liegt; sonst könnte aus Versehen eine private Datei veröffentlicht werden.
    .advice = Legen Sie statt der Verknüpfung eine Kopie der Datei in den Ordner.
file-too-large = „{ $path }“ hat { $size } MB; erlaubt sind höchstens { $limit } MB.
    .why = Auf eine so große Datei müssten Leserinnen und Leser lange warten. Sie wurde nicht eingelesen.
    .advice = Verkleinern Sie die Datei, oder entfernen Sie sie aus dem Ordner.
file-unreadable = „{ $path }“ ließ sich nicht lesen: { $reason }
    .why = Ohne diese Datei wäre das Trust Center unvollständig.
    .advice = Prüfen Sie, ob es die Datei noch gibt und ob Sie sie öffnen dürfen.
site-missing = Die Datei site.toml fehlt.
    .why = In ihr stehen Name, Sprachen und Adresse des Trust Centers; ohne sie lässt sich nichts erstellen.
    .advice = Legen Sie site.toml im Inhaltsordner an. Sie beginnt mit format = 1, title = "Trust Center", organisation = "Beispiel GmbH" und languages = ["de"], jeweils in einer eigenen Zeile.
unexpected-file = „{ $path }“ wird nicht veröffentlicht: An dieser Stelle ist keine solche Datei vorgesehen.
    .why = Was darin steht, würde im Trust Center fehlen, und niemand würde es bemerken.
    .advice = Verschieben Sie die Datei in einen der Ordner { $known } oder, wenn sie ein Bild ist, nach media; oder entfernen Sie sie. Einträge enden auf .toml, Texte auf .de.md mit der Sprache vor .md.
    .suggestion = Verschieben Sie die Datei in den Ordner { $suggestion }, mit einem Namen auf .toml oder, bei Texten, auf .de.md mit ihrer Sprache; oder entfernen Sie sie.
unexpected-file-ending = „{ $path }“ wird nicht gelesen, denn ihr Name endet anders als erwartet.
    .why = Was darin steht, würde im Trust Center fehlen, und niemand würde es bemerken.
    .advice = Hier werden nur Textdateien gelesen, deren Name auf .toml endet (Angaben) oder auf .de.md mit ihrer Sprache (Text). Kopieren Sie Inhalte aus Word, Excel oder PDF in eine solche Datei, und entfernen Sie diese.
    .suggestion = Benennen Sie die Datei in „{ $suggestion }“ um. Windows verbirgt Endungen: Im Explorer macht „Ansicht“ › „Dateinamenerweiterungen“ sie sichtbar.
language-missing = Aus dem Namen „{ $path }“ geht nicht hervor, in welcher Sprache die Datei geschrieben ist.
    .why = Ohne Sprache erscheint der Text auf keiner Seite.
    .advice = Setzen Sie die Sprache vor die Endung, etwa incidents.de.md für Deutsch.
unknown-language-file = „{ $path }“ ist in einer Sprache geschrieben, die diese Website nicht hat: { $language }.
    .why = Der Text würde nirgends angezeigt.
    .advice = Ergänzen Sie die Sprache in site.toml unter „languages“, oder geben Sie der Datei eine der Sprachen { $known }.
invalid-id-file = Der Dateiname „{ $id }“ kann nicht Teil einer Webadresse werden.
    .why = Der Name der Datei ist ihre Kennung: Links und Verweise verwenden ihn, und er ändert sich nie.
    .advice = Benennen Sie die Datei um: nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.
    .suggestion = Benennen Sie die Datei in „{ $suggestion }“ um: nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, keine Leerzeichen. Einer Kopie geben Sie den Namen dessen, was darin stehen soll.
picture-format = „{ $path }“ ist kein Bild, das jeder Browser zeigt.
    .why = Auf der Seite wäre ein leerer Rahmen zu sehen.
    .advice = Speichern Sie das Bild als SVG, PNG, JPEG, WebP, GIF oder AVIF. Andere Dokumente gehören nicht nach media.
picture-unreadable = „{ $path }“ lässt sich nicht als Bild lesen.
    .why = Auf der Seite wäre ein leerer Rahmen zu sehen.
    .advice = Öffnen Sie die Datei in einem Bildprogramm und speichern Sie sie neu; eine Zeichnung (SVG) braucht Breite und Höhe.

## Reading

not-utf8 = „{ $path }“ enthält Zeichen, die nicht als UTF-8 gespeichert sind.
    .label = das erste Zeichen, das nicht passt
    .why = Umlaute und andere besondere Buchstaben würden falsch angezeigt; deshalb wird die Datei nicht gelesen.
    .advice = Öffnen Sie die Datei in Ihrem Editor, prüfen Sie die Umlaute, und speichern Sie sie mit der Codierung „UTF-8“; im Windows-Editor ist das unter „Speichern unter“ unten zu wählen.
line-ends = Die Zeilen von „{ $path }“ enden wie auf sehr alten Macs (nur mit CR).
    .label = das erste dieser Zeilenenden
    .why = Für heutige Programme besteht die Datei aus einer einzigen Zeile; sie wird deshalb nicht gelesen.
    .advice = Speichern Sie die Datei mit den Zeilenenden „LF“ oder „Unix“; in den meisten Editoren wählen Sie das in der Statuszeile oder unter „Speichern unter“.
control-character = Hier steht ein unsichtbares Steuerzeichen ({ $code }){ $count ->
        [1] {""}
       *[other] {", "}im ganzen Text sind es { $count }
    }.
    .label = unsichtbares Zeichen
    .why = Niemand sieht es, aber es kann Seiten, Suche und Exporte stören. Oft kommt es beim Einfügen kopierter Texte mit.
    .advice = Löschen Sie es, und tippen Sie die Stelle nötigenfalls neu.
toml-syntax = Diese Zeile ist nicht zu verstehen: { $detail }
    .label = ab hier unverständlich
    .why = Solange das nicht behoben ist, lassen sich die Angaben dieser Datei nicht lesen.
    .advice = Schreiben Sie einen Schlüssel, ein Gleichheitszeichen und einen Wert, etwa name = "Beispiel".
toml-syntax-line-end = Eine Zeile dieser Datei endet wie auf sehr alten Macs (nur mit CR).
    .label = dieses Zeilenende
    .why = Was folgt, gilt nicht als neue Zeile; die Datei lässt sich deshalb nicht lesen.
    .advice = Drücken Sie hier die Entf- und dann die Eingabetaste, oder speichern Sie die Datei mit den Zeilenenden „LF“ oder „Unix“.
toml-syntax-quotes = Dieser Text hat keine Anführungszeichen.
    .label = Text ohne Anführungszeichen
    .why = Nur an den Anführungszeichen ist zu erkennen, wo ein Text anfängt und aufhört; bis dahin lässt sich die Datei nicht lesen.
    .advice = Setzen Sie gerade Anführungszeichen darum, etwa name = "Beispiel GmbH".
toml-syntax-curly = Das sind keine geraden Anführungszeichen.
    .label = hier gehören gerade Anführungszeichen hin
    .why = Textprogramme setzen typografische Zeichen; hier zeigt aber nur das gerade Zeichen ("), wo ein Text anfängt und aufhört.
    .advice = Ersetzen Sie sie durch gerade Zeichen, etwa name = "Beispiel GmbH".
toml-syntax-text = Dieser Text hört in seiner Zeile nicht auf, oder er enthält ein unsichtbares Zeichen.
    .label = hier wird das schließende Anführungszeichen erwartet
    .why = Es ist unklar, wo der Text aufhört; der Rest der Datei lässt sich deshalb nicht lesen.
    .advice = Schließen Sie ihn mit einem geraden Anführungszeichen, etwa name = "Beispiel GmbH". Vor und nach einen Text aus mehreren Zeilen gehören drei solche Zeichen (""").
toml-syntax-inner = In diesem Text stehen gerade Anführungszeichen.
    .label = hier ist der Text für das Programm schon zu Ende
    .why = Das zweite gerade Anführungszeichen beendet den Text; was danach kommt, ist nicht zu verstehen.
    .advice = Setzen Sie im Text typografische Anführungszeichen, etwa name = "Dienst „Beispiel“", und gerade nur um den ganzen Text.
toml-syntax-escape = In diesem Text steht ein umgekehrter Schrägstrich.
    .label = nach dem umgekehrten Schrägstrich unverständlich
    .why = Zwischen doppelten Anführungszeichen hat dieses Zeichen eine besondere Bedeutung.
    .advice = Schreiben Sie es zweimal (\\), oder setzen Sie den Text in einfache gerade Anführungszeichen: 'C:\Ordner'.
toml-syntax-heading = Diese Überschrift in eckigen Klammern ist nicht geschlossen.
    .label = schließende Klammer fehlt
    .why = Alles darunter gehört zu der Überschrift und lässt sich nicht lesen.
    .advice = Schließen Sie sie mit so vielen Klammern, wie sie öffnet: [promises] oder [[places]].
toml-syntax-unclosed = Eine weiter oben geöffnete Klammer ist nicht geschlossen.
    .label = davor fehlt die schließende Klammer
    .why = Alles, was folgt, würde für einen Teil der Liste gehalten.
    .advice = Schließen Sie eine Liste mit ] und eine Gruppe mit {"}"}, etwa data = ["Namen", "Anschriften"] oder purpose = {"{"} de = "Post" {"}"}.
toml-syntax-comma = Hier fehlt ein Komma.
    .label = davor fehlt ein Komma
    .why = Ohne Komma ist unklar, wo ein Wert aufhört und der nächste anfängt.
    .advice = Trennen Sie Werte durch Kommas, etwa data = ["Namen", "Anschriften"].
toml-syntax-comma-extra = Hier steht ein Komma zu viel.
    .label = zu viel
    .why = Zwischen den Kommas scheint ein Wert zu fehlen.
    .advice = Löschen Sie das Komma, etwa data = ["Namen", "Anschriften"].
toml-syntax-equals = Das Gleichheitszeichen zwischen Schlüssel und Wert fehlt.
    .label = erwartet: =
    .why = Ohne es ist unklar, was worüber gesagt wird; die Datei lässt sich nicht lesen.
    .advice = Schreiben Sie den Schlüssel als ein Wort, dann ein Gleichheitszeichen (keinen Doppelpunkt) und den Wert, etwa name = "Beispiel GmbH".
toml-syntax-value = Nach dem Gleichheitszeichen steht kein Wert.
    .label = Wert fehlt
    .why = Hier wird nichts gesagt, und der Rest der Datei lässt sich nicht lesen.
    .advice = Schreiben Sie einen Wert, etwa name = "Beispiel GmbH", oder entfernen Sie die Zeile.
toml-syntax-rest = Hier folgt etwas, das nicht zum Wert gehört.
    .label = hier nicht erwartet
    .why = Eine Zeile enthält einen Schlüssel und einen Wert; was danach kommt, ist nicht zu verstehen.
    .advice = Setzen Sie den ganzen Text zwischen die Anführungszeichen, beginnen Sie Bemerkungen mit #, und schreiben Sie Zahlen ohne Trennzeichen, etwa 1000.
toml-syntax-key = Dieser Schlüssel ist nicht zu verstehen.
    .label = kein Schlüssel
    .why = Ohne Schlüssel ist unklar, was der Wert besagt.
    .advice = Schreiben Sie Schlüssel als ein Wort aus Buchstaben ohne Umlaute, Ziffern, _ oder -, etwa data_subjects = ["Kunden"].
toml-syntax-boolean = Ja und Nein werden hier anders geschrieben.
    .label = unverständlich
    .why = Nur true (ja) und false (nein) werden in jeder Sprache verstanden.
    .advice = Schreiben Sie true oder false, klein und ohne Anführungszeichen.
toml-syntax-number = Diese Schreibweise einer Zahl wird nicht verstanden.
    .label = unverständlich
    .why = Punkte, Kommas und führende Nullen bedeuten in jedem Land etwas anderes.
    .advice = Schreiben Sie nur Ziffern, mit einem Punkt vor den Nachkommastellen: 1000 oder 99.5.
toml-syntax-comment = In dieser Bemerkung steht ein unsichtbares Zeichen.
    .label = unsichtbares Zeichen
    .why = Der Rest der Datei lässt sich nicht lesen. Oft kommen solche Zeichen beim Einfügen kopierter Texte mit.
    .advice = Löschen Sie die Bemerkung, und tippen Sie sie neu.
unknown-key = Den Schlüssel „{ $key }“ gibt es hier nicht ({ $form }).
    .label = unbekannter Schlüssel
    .why = Was dort steht, würde nicht veröffentlicht, und niemand würde es bemerken.
    .advice = Entfernen Sie die Zeile, oder verwenden Sie einen dieser Schlüssel: { $known }.
    .suggestion = Meinten Sie „{ $suggestion }“?
unknown-key-below = Der Schlüssel „{ $key }“ steht an der falschen Stelle: Hier gehört er zu einem anderen Teil ({ $form }).
    .label = gehört weiter nach oben
    .why = In TOML gehört jede Zeile zu der Überschrift in eckigen Klammern, unter der sie steht, auch nach einer Leerzeile. Diese Angabe würde deshalb nicht veröffentlicht.
    .advice = Verschieben Sie die Zeile nach oben, über die erste Überschrift der Datei, also vor die erste Zeile, die mit [ beginnt.
unknown-key-change = Der Schlüssel „{ $key }“ kann nicht unmittelbar unter [[change]] stehen.
    .label = nicht unmittelbar hier
    .why = Unter [[change]] steht, wann und warum sich etwas ändert; was danach gilt, steht hinter „set“.
    .advice = Soll es vom Tag der Änderung an gelten, schreiben Sie set.{ $key } = …; gilt es von Anfang an, verschieben Sie die Zeile über die erste Überschrift, also vor die erste Zeile, die mit [ beginnt.
wrong-type = Das ist die falsche Art von Wert: { $found }.
    .label = erwartet: { $expected }
    .why = Der Wert lässt sich so nicht lesen und würde auf der Seite fehlen.
    .advice = Texte stehen in Anführungszeichen (name = "Beispiel"), Zahlen, true und false nicht (order = 10, optional = true), mehrere Schlüssel in geschweiften Klammern ({"{"} country = "DE", role = "stored" {"}"}).
    .suggestion = Schreiben Sie { $suggestion }, ohne Anführungszeichen.
missing-key = Der Schlüssel „{ $key }“ fehlt ({ $form }).
    .label = fehlt hier
    .why = Ohne ihn gibt es an dieser Stelle nichts zu veröffentlichen.
    .advice = Ergänzen Sie „{ $key }“ mit Gleichheitszeichen und Wert.
duplicate-key = Der Schlüssel „{ $key }“ steht zweimal da.
    .label = das zweite Mal
    .why = Es ist unklar, welcher der beiden Werte gilt.
    .advice = Behalten Sie nur einen der beiden.
duplicate-heading = Die Überschrift „{ $key }“ steht zweimal da.
    .label = das zweite Mal
    .why = Es ist unklar, welcher der beiden Teile gilt.
    .advice = Gibt es mehrere davon, etwa zwei Orte, setzen Sie beide Male doppelte Klammern: [[{ $key }]]. Sonst behalten Sie nur einen.
change-set-life = Eine Änderung kann „{ $key }“ nicht festlegen.
    .label = in einer Änderung nicht möglich
    .why = Wann ein Eintrag öffentlich ist, beginnt und endet, steht nur einmal im Eintrag selbst; sonst widerspräche sich seine Geschichte.
    .advice = Schreiben Sie „{ $key }“ an den Anfang der Datei. Ein späteres Ende ist eine eigene [[change]] mit end = true.
unknown-language = „{ $value }“ ist keine Sprache dieser Website.
    .label = unbekannte Sprache
    .why = Der Text würde nirgends angezeigt.
    .advice = Verwenden Sie eine der Sprachen, die in site.toml unter „languages“ stehen, oder ergänzen Sie die Sprache dort: languages = ["de", "en"].
    .suggestion = Schreiben Sie „{ $suggestion }“.
duplicate-language = Die Sprache { $language } ist zweimal aufgeführt.
    .label = das zweite Mal
    .why = Nach dieser Reihenfolge wechseln Leserinnen und Leser die Sprache; jede darf nur einmal vorkommen.
    .advice = Löschen Sie eine der beiden.
fallback-cycle = Die Sprache { $language } soll sich selbst ersetzen.
    .label = die Sprache selbst
    .why = Wo ihr Text fehlt, kann sie keinen liefern.
    .advice = Nennen Sie andere Sprachen, etwa nl = ["en", "de"].
unknown-format = Diese Inhalte sind im Format { $format } geschrieben; dieses Programm liest Format { $known }.
    .label = ein anderes Format
    .why = Schlüssel könnten falsch verstanden und unrichtige Angaben veröffentlicht werden.
    .advice = Installieren Sie die passende Version von glashaus, oder schreiben Sie format = { $known }, sobald die Inhalte diesem Format folgen.
unknown-country = „{ $country }“ ist kein Kürzel eines Landes oder einer Region.
    .label = unbekanntes Kürzel
    .why = An diesem Kürzel wird geprüft, ob Daten den Europäischen Wirtschaftsraum verlassen.
    .advice = Schreiben Sie die zwei Großbuchstaben eines Landes (ISO 3166), etwa country = "DE", oder EU, EEA, EMEA oder WORLD. Mehrere Länder sind mehrere Orte: je Land eine Zeile [[places]] und darunter die Angaben dazu.
    .suggestion = Schreiben Sie das Kürzel des Landes: country = "{ $suggestion }".
invalid-date = „{ $value }“ ist kein Datum in einer der vorgesehenen Schreibweisen.
    .label = kein Datum
    .why = Aus dem Datum werden Fristen berechnet, und jede Sprache schreibt es auf ihre Weise.
    .advice = Schreiben Sie 2026-11-22, "2026-11", "2026-Q4", "2026-H2" oder "2026"; einen Zeitraum als "2026-Q1/2026-Q2"; einen Beginn als "2026-Q2/.." (mit zwei Punkten).
    .suggestion = Schreiben Sie "{ $suggestion }".
no-such-date = Das Datum „{ $value }“ gibt es im Kalender nicht.
    .label = gibt es nicht
    .why = Aus dem Datum werden Fristen berechnet; deshalb muss es den Tag geben.
    .advice = Prüfen Sie Jahr, Monat und Tag; das Jahr steht vorn, etwa 2026-11-22.
    .suggestion = Meinten Sie "{ $suggestion }"?
date-range-order = Der Zeitraum „{ $value }“ endet, bevor er beginnt.
    .label = das Ende steht vorn
    .why = Es wäre nicht zu erkennen, welcher Zeitraum gemeint ist.
    .advice = Schreiben Sie das frühere Datum zuerst.
    .suggestion = Schreiben Sie "{ $suggestion }".
invalid-quantity = „{ $value }“ ist keine Dauer und kein Zielwert.
    .label = Zahl und Einheit erwartet
    .why = Nur eine Zahl mit Einheit lässt sich in jeder Sprache sagen und in Fristen umrechnen.
    .advice = Schreiben Sie Zahl und Einheit: "30d" für 30 Tage, "4-8h" für 4 bis 8 Stunden, ">=99.5%". Einheiten: min, h, d (Tage), w (Wochen), mo (Monate), y (Jahre), bh und bd (Geschäftsstunden, Arbeitstage), %.
    .suggestion = Schreiben Sie "{ $suggestion }".
invalid-hours = „{ $value }“ sind keine täglichen Uhrzeiten.
    .label = zwei Uhrzeiten erwartet
    .why = Leserinnen und Leser richten sich nach diesen Zeiten.
    .advice = Schreiben Sie zwei Uhrzeiten, etwa daily = "22:00-06:00".
    .suggestion = Schreiben Sie "{ $suggestion }".
unknown-time-zone = Die Zeitzone „{ $zone }“ gibt es nicht.
    .label = unbekannte Zeitzone
    .why = Sie entscheidet, welcher Tag heute ist und wann Uhrzeiten gelten.
    .advice = Schreiben Sie Kontinent und Stadt auf Englisch, etwa "Europe/Berlin".
    .suggestion = Meinten Sie "{ $suggestion }"?
invalid-url = „{ $address }“ ist keine vollständige Webadresse.
    .label = keine Webadresse
    .why = Ein Link darauf würde ins Leere führen.
    .advice = Schreiben Sie die ganze Adresse, etwa "https://www.example.com/dpa".
    .suggestion = Schreiben Sie "{ $suggestion }".
unknown-value = „{ $value }“ ist hier nicht möglich.
    .label = unbekanntes Wort
    .why = Nur bestimmte Wörter lassen sich in jeder Sprache sagen und prüfen.
    .advice = Schreiben Sie { $allowed-or }.
    .suggestion = Meinten Sie „{ $suggestion }“? Möglich sind { $allowed }.
invalid-id = „{ $id }“ kann nicht der Name eines Abschnitts sein.
    .label = als Name nicht möglich
    .why = Der Name steht am Ende einer Webadresse, auf die andere verlinken.
    .advice = Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, etwa ## Meldewege {"{"}#meldewege{"}"}.
unknown-reference = „{ $name }“ gibt es nicht.
    .label = führt ins Leere
    .why = Auf der Seite würde fehlen, worauf Sie verweisen.
    .advice = Prüfen Sie die Schreibweise: Ein Verweis ist der Name der anderen Datei ohne ihre Endung.
    .suggestion = Meinten Sie „{ $suggestion }“?
unknown-audience = Die Zielgruppe „{ $name }“ gibt es nicht.
    .label = unbekannte Zielgruppe
    .why = Niemand würde erfahren, dass hier seine Daten verarbeitet werden.
    .advice = Verwenden Sie die id einer Zielgruppe aus site.toml, oder ergänzen Sie dort eine: [[audiences]], darunter id = "{ $name }" und ein name, jeweils in einer eigenen Zeile.
    .suggestion = Meinten Sie „{ $suggestion }“?
unpublished-reference = „{ $name }“ ist noch nicht öffentlich.
    .label = noch nicht öffentlich
    .why = Der Verweis würde einen Entwurf oder etwas noch nicht Angekündigtes verraten und ins Leere führen.
    .advice = Veröffentlichen Sie das Ziel, oder entfernen Sie den Verweis bis dahin.
unknown-rule = Die Regel „{ $name }“ gibt es nicht.
    .label = unbekannte Regel
    .why = Die hier gewählte Stufe hätte keine Wirkung.
    .advice = Verwenden Sie den Namen, der beim gemeinten Befund in eckigen Klammern steht, etwa sub-notice.
    .suggestion = Meinten Sie „{ $suggestion }“?
unknown-rule-fixed = Die Stufe der Regel „{ $name }“ lässt sich nicht ändern.
    .label = immer ein Fehler
    .why = Sie schützt Ihre Leserinnen und Leser vor Links ins Leere und Sie davor, Vertrauliches zu veröffentlichen.
    .advice = Entfernen Sie die Zeile, und beheben Sie, was die Regel findet.

## Pages and prose

front-matter-missing = Diese Seite beginnt nicht mit ihren Einstellungen.
    .label = hier erwartet: +++
    .why = Titel und Adresse der Seite stehen dort.
    .advice = Beginnen Sie die Datei mit einer Zeile +++, dann title = "…", dann wieder eine Zeile +++.
front-matter-unclosed = Die Einstellungen am Anfang dieser Seite haben kein Ende.
    .label = beginnt hier
    .why = Die ganze Seite würde für Einstellungen gehalten.
    .advice = Setzen Sie eine Zeile +++ zwischen die Einstellungen und den Text.
parent-cycle = Diese Seite und „{ $name }“ stehen jeweils über der anderen.
    .label = führt zu dieser Seite zurück
    .why = Niemand könnte erkennen, wo er ist, und die Seite bekäme keine richtige Adresse.
    .advice = Entfernen Sie „parent“ bei einer der Seiten dieses Kreises.
parent-depth = Über dieser Seite stehen mehr als { $deepest } Seiten.
    .label = zu tief
    .why = Ihre Adresse wäre länger, als manche Dateisysteme speichern können, und wer sie liest, verliert den Überblick.
    .advice = Nennen Sie als „parent“ eine Seite weiter oben.
unknown-directive = Einen Baustein oder Wert „{ $name }“ gibt es nicht.
    .label = unbekannter Name
    .why = An dieser Stelle ließe sich nichts einsetzen.
    .advice = Möglich sind { $known }.
    .suggestion = Meinten Sie „{ $suggestion }“?
unknown-attribute = Die Option „{ $name }“ gibt es hier nicht.
    .label = unbekannte Option
    .why = Die Option bliebe ohne Wirkung, und die Seite würde anderes zeigen, als Sie meinen.
    .advice = Möglich sind { $known }.
    .suggestion = Meinten Sie „{ $suggestion }“?
directive-attribute = „{ $text }“ ist nicht als Option zu verstehen.
    .label = unverständlich
    .why = Die Option bliebe ohne Wirkung, und die Seite würde anderes zeigen, als Sie meinen.
    .advice = Schreiben Sie Optionen in geschweifte Klammern, mit Gleichheits- und Anführungszeichen, etwa ::subprocessors{"{"}columns="name,purpose"{"}"}.
directive-attribute-twice = Die Option „{ $key }“ steht zweimal da.
    .label = das zweite Mal
    .why = Es ist unklar, welche der beiden gilt.
    .advice = Behalten Sie nur eine der beiden.
directive-position = „{ $name }“ kann hier nicht stehen.
    .label = hier nicht möglich
    .why = Ein Baustein nimmt die ganze Breite der Seite ein und passt deshalb nicht in eine Liste, ein Zitat oder einen Satz.
    .advice = Setzen Sie ihn in eine eigene Zeile, mit einer Leerzeile davor und danach.
directive-syntax = „{ $text }“ ist nicht als Wert oder Baustein zu erkennen.
    .label = stünde so auf der Seite
    .why = Zu lesen wären Doppelpunkte und Klammern statt dessen, was hierher gehört.
    .advice = Einen Wert schreiben Sie als :sub[azure], einen Baustein als ::subprocessors in einer eigenen Zeile. Ist der Doppelpunkt selbst gemeint, setzen Sie \ davor.
    .suggestion = Meinten Sie „{ $suggestion }“? Ist der Doppelpunkt selbst gemeint, setzen Sie \ davor.
unknown-field = Ein Feld „{ $name }“ gibt es nicht.
    .label = unbekanntes Feld
    .why = An dieser Stelle ließe sich nichts einsetzen.
    .advice = Möglich sind { $known }.
    .suggestion = Meinten Sie „{ $suggestion }“?
value-missing = Zu „{ $value }“ ist nichts angegeben.
    .label = nichts zu zeigen
    .why = Im Satz bliebe eine Lücke.
    .advice = Ergänzen Sie die Angabe dort, wo sie hingehört, oder nehmen Sie sie aus dem Satz.
value-path = „{ $path }“ führt nirgendwohin: „{ $part }“ gibt es nicht.
    .label = führt nirgendwohin
    .why = Hier ließe sich nichts einsetzen; auf der Seite bliebe eine Lücke.
    .advice = Schreiben Sie den Weg zu einem Wert mit Punkten zwischen seinen Teilen, etwa backup.retention oder certifications.iso-27001.valid_until. Möglich ist an dieser Stelle: { $known }
    .suggestion = Meinten Sie „{ $suggestion }“?
value-path-end = „{ $path }“ führt ab „{ $part }“ nirgendwohin.
    .label = führt nirgendwohin
    .why = Hier ließe sich nichts einsetzen; auf der Seite bliebe eine Lücke.
    .advice = Legen Sie an, was gemeint ist, oder lassen Sie „{ $part }“ und alles dahinter weg.
value-rows = „{ $path }“ hat mehrere Zeilen; welche gemeint ist, steht nicht da.
    .label = welche Zeile?
    .why = Die Zeilen sagen Verschiedenes, und nur eine kann im Satz stehen.
    .advice = Geben Sie jeder Zeile einen eigenen Namen, mit einer Angabe wie id = "customer", und setzen Sie ihn hier ein. Bisher benannt: { $known }
unknown-term = Im Glossar gibt es keinen Eintrag „{ $term }“.
    .label = nicht im Glossar
    .why = Leserinnen und Leser fänden keine Erklärung.
    .advice = Ergänzen Sie den Begriff in glossary.toml unter [[terms]], oder schreiben Sie das Wort ohne :term[…].
    .suggestion = Meinten Sie „{ $suggestion }“?
duplicate-id = Die Kennung „{ $name }“ ist zweimal vergeben.
    .label = das zweite Mal
    .why = Ein Link oder ein Wert könnte nur zu einem von beiden führen.
    .advice = Geben Sie jedem eine eigene Kennung.
value-cycle = Dieser Wert führt zu sich selbst zurück.
    .label = Teil eines Kreises
    .why = Zwei Texte, die einander anzeigen, kommen nie an ein Ende.
    .advice = Schreiben Sie die Worte in einem der Texte aus.
value-growth = Werte, die einander zeigen, ergeben mehr, als eine Seite fassen kann.
    .label = zu viel
    .why = Ein Text, der zehnmal in einem Text steht, der zehnmal gezeigt wird, steht hundertmal auf der Seite.
    .advice = Schreiben Sie die Worte in einem der Texte aus.
link-broken = Der Link „{ $target }“ führt ins Leere.
    .label = führt ins Leere
    .why = Wer ihm folgt, landet auf einer Fehlerseite.
    .advice = Prüfen Sie den Namen: page:incidents führt zur Datei pages/incidents.de.md, sub:azure zu subprocessors/azure.toml.
    .suggestion = Meinten Sie „{ $suggestion }“?
link-broken-kind = Der Link „{ $target }“ führt ins Leere.
    .label = führt ins Leere
    .why = Wer ihm folgt, landet auf einer Fehlerseite.
    .advice = Ein Link beginnt mit { $known-or }, wenn er in diesem Trust Center bleibt, mit https:// für andere Websites oder mit mailto: für eine E-Mail-Adresse.
anchor-broken = Die Seite { $page } hat keinen Abschnitt „{ $anchor }“.
    .label = unbekannter Abschnitt
    .why = Der Link würde an den Anfang der Seite führen statt an die richtige Stelle.
    .advice = Geben Sie der Überschrift diesen Namen, also ## Titel {"{"}#{ $anchor }{"}"}, oder berichtigen Sie den Link.
    .suggestion = Meinten Sie „{ $suggestion }“?
link-syntax = Die Adresse „{ $address }“ ergibt keinen Link.
    .label = nicht als Adresse zu erkennen
    .why = Zu lesen wären Klammern statt eines Links oder Bildes.
    .advice = Schreiben Sie [Wörter](Adresse): nichts zwischen ] und (, keine Leerzeichen in der Adresse, und am Ende eine ). Sind die Klammern selbst gemeint, setzen Sie \ vor die ].
    .suggestion = Schreiben Sie „{ $suggestion }“.
unsafe-link = Der Link „{ $address }“ lässt sich nicht gefahrlos veröffentlichen.
    .label = nicht erlaubt
    .why = Ein solcher Link kann auf dem Rechner der Lesenden ein Programm starten oder verbergen, wohin er führt.
    .advice = Verlinken Sie eine Adresse, die mit https:// oder mailto: beginnt.
raw-html-removed = „{ $what }“ wird von der Seite entfernt.
    .label = wird entfernt
    .why = HTML dieser Art kann Programme starten, von anderen Websites laden oder die Gestaltung stören.
    .advice = Drücken Sie es in Markdown aus (**fett**, [Link](https://…)), oder lassen Sie es weg.
nesting = Listen oder Zitate sind mehr als { $deepest }-mal ineinander verschachtelt.
    .label = zu tief
    .why = So viele Ebenen kann keine Seite zeigen; was tiefer liegt, entfällt.
    .advice = Verwenden Sie weniger > oder weniger Einrückungen vor dem Text.
inline-only = Hier kann nur Text einer einzigen Zeile stehen.
    .label = Absätze, Listen und Überschriften sind hier nicht möglich
    .why = Der Text erscheint in einer Zeile oder Tabelle; Listen und Absätze laufen dort ineinander.
    .advice = Schreiben Sie einen Satz. Längere Texte gehören in eine Datei neben dem Eintrag, etwa azure.de.md.
unknown-alert = Eine Hinweisart „{ $name }“ gibt es nicht.
    .label = unbekannte Art
    .why = Zu lesen wären die Klammern und ein gewöhnliches Zitat.
    .advice = Schreiben Sie eine von { $known }; auf der Seite steht das Wort der jeweiligen Sprache.
    .suggestion = Schreiben Sie [!{ $suggestion }]; auf der Seite steht das Wort der jeweiligen Sprache.
alert-line = Hinter [!{ $name }] steht noch etwas.
    .label = gehört in die nächste Zeile
    .why = Ein Hinweis wird daraus nur, wenn es allein in seiner Zeile steht; so wären die Klammern zu lesen.
    .advice = Setzen Sie diese Wörter in eine eigene Zeile darunter, die mit > beginnt.
unspaced-heading = Das ist nicht als Überschrift zu erkennen.
    .label = ein gewöhnliches Leerzeichen fehlt
    .why = Zu lesen wäre { $marks } am Anfang eines Satzes. Ein geschütztes Leerzeichen (am Mac leicht mit Wahltaste und Leertaste getippt) zählt nicht.
    .advice = Setzen Sie zwischen { $marks } und den Titel ein gewöhnliches Leerzeichen.
list-mark = Das ist nicht als Liste zu erkennen.
    .label = kein Listenzeichen
    .why = Die Punkte liefen in einem Absatz zusammen. Das Zeichen stammt aus einer Textverarbeitung, oder ihm folgt ein unsichtbares geschütztes Leerzeichen.
    .advice = Beginnen Sie jeden Punkt mit einem Bindestrich und einem gewöhnlichen Leerzeichen.
indented-list = Diese Liste erscheint als Programmcode.
    .label = um vier oder mehr Leerzeichen eingerückt
    .why = So weit eingerückte Zeilen zeigt Markdown Buchstabe für Buchstabe, in der Schrift eines Computers.
    .advice = Löschen Sie die Leerzeichen am Anfang dieser Zeilen; ineinanderliegende Listen mit (a) oder (1) brauchen keine. Für Programmcode setzen Sie eine Zeile ``` davor und danach.
list-interrupted = Diese Zeile wird Teil des Listenpunkts darüber.
    .label = kein Punkt der äußeren Liste
    .why = Die Zählung in Klammern bräche hier ab.
    .advice = Setzen Sie eine Leerzeile davor.
footnote-missing = Die Fußnote „{ $label }“ hat keinen Text.
    .label = zu diesem Zeichen fehlt der Text
    .why = Leserinnen und Leser würden eine Anmerkung suchen, die es nicht gibt.
    .advice = Ergänzen Sie eine Zeile wie [^{ $label }]: Der Text der Fußnote.
footnote-unused = Nichts verweist auf die Fußnote „{ $label }“.
    .label = wird nicht angezeigt
    .why = Die Fußnote erscheint nirgends auf der Seite.
    .advice = Setzen Sie [^{ $label }] an die passende Stelle, oder löschen Sie die Fußnote.
duplicate-anchor = Zwei Abschnitte dieser Seite heißen „{ $id }“.
    .label = das zweite Mal
    .why = Ein Link könnte nur zu einem von beiden führen.
    .advice = Geben Sie jedem Abschnitt einen eigenen Namen, etwa {"{"}#{ $id }-2{"}"}.
picture-missing = Das Bild „{ $path }“ gibt es nicht.
    .label = Datei nicht vorhanden
    .why = Auf der Seite wäre ein leerer Rahmen zu sehen.
    .advice = Legen Sie die Datei in den Ordner media, und schreiben Sie ihren Namen genau so, etwa media/logo.svg.
    .suggestion = Meinten Sie „{ $suggestion }“?
picture-source = Das Bild „{ $source }“ liegt nicht im Ordner media.
    .label = nicht aus media
    .why = Ein Bild von anderswo verrät einem fremden Unternehmen, wer diese Seite liest, und es kann verschwinden.
    .advice = Speichern Sie das Bild im Ordner media, und schreiben Sie seinen Pfad, etwa ![Unser Büro](media/buero.png).
picture-path = Der Pfad „{ $source }“ führt nicht in den Ordner media.
    .label = kein Pfad ab media
    .why = Zu sehen wäre kein Bild: Pfade zählen vom Inhaltsordner an, wo auch immer der Text steht.
    .advice = Beginnen Sie den Pfad mit media/, etwa ![Unser Büro](media/buero.png).
    .suggestion = Schreiben Sie { $suggestion }: mit media/ am Anfang und gewöhnlichen Schrägstrichen; ein Pfad mit Leerzeichen steht zwischen < und >.
picture-alt-missing = Dem Bild „{ $path }“ fehlt der Alternativtext.
    .label = Alternativtext fehlt
    .why = Wer das Bild nicht sieht, erfährt nicht, was es zeigt. Das Recht der Barrierefreiheit verlangt einen solchen Text.
    .advice = Sagen Sie in wenigen Worten, was es zeigt, zwischen den eckigen Klammern: ![Datenfluss zwischen Browser und Server](media/fluss.svg).
record-missing = Es gibt einen Text, aber keinen Eintrag „{ $path }“, zu dem er gehören könnte.
    .why = Der Text würde nirgends erscheinen oder auf einer Seite stehen, von der sonst nichts bekannt ist.
    .advice = Legen Sie { $path } an, oder geben Sie dem Text den Namen des Eintrags, zu dem er gehört.
file-missing = Die Datei „{ $path }“ gibt es nicht.
    .label = keine solche Datei
    .why = Wer das Dokument lesen möchte, sähe eine Fehlerseite.
    .advice = Legen Sie die Datei in den Ordner files, und schreiben Sie ihren Namen genau so, etwa files/avv.pdf.
    .suggestion = Meinten Sie „{ $suggestion }“?
restricted-leak = Die Datei „{ $path }“ würde veröffentlicht, obwohl ihr Dokument „{ $document }“ nicht öffentlich ist.
    .label = würde die Datei preisgeben
    .why = Alle könnten sie herunterladen, auch wem Sie sie nicht gegeben haben.
    .advice = Entfernen Sie den Link, oder geben Sie dem öffentlichen Dokument eine eigene Datei. Dürfen alle sie lesen, schreiben Sie availability = "public" in documents/{ $document }.toml.
url-collision = Zwei Seiten haben dieselbe Adresse: { $url }
    .label = schon vergeben
    .why = Nur eine der beiden ließe sich veröffentlichen.
    .advice = Geben Sie einer von beiden am Anfang ihrer Datei eine andere Adresse, etwa slug = "meldungen".

## Theme and interface

template-error = Eine Vorlage lässt sich nicht verwenden: { $detail }
    .label = hier
    .why = Seiten mit dieser Vorlage lassen sich nicht veröffentlichen.
    .advice = Berichtigen Sie die Vorlage, oder entfernen Sie sie aus dem Ordner theme; dann gilt die mitgelieferte.
style-error = Die Formatvorlage lässt sich nicht verwenden: { $detail }
    .label = hier
    .why = Die Website würde ohne Gestaltung veröffentlicht.
    .advice = Berichtigen Sie die Formatvorlage, oder entfernen Sie sie aus dem Ordner theme; dann gilt die mitgelieferte.
message-syntax = Die Texte der Oberfläche sind hier nicht zu verstehen: { $detail }
    .label = unverständlich
    .why = Statt Ihres Textes erschiene der mitgelieferte oder gar keiner.
    .advice = Schreiben Sie einen Namen, ein Gleichheitszeichen und den Text ohne Anführungszeichen, etwa skip-link = Zum Inhalt springen.
message-missing = Texte der Oberfläche fehlen in dieser Sprache: { $language }.
    .why = An ihrer Stelle wären technische Namen zu lesen: { $messages }.
    .advice = Ergänzen Sie sie in { $path }, jeden in einer eigenen Zeile.
language-without-words = Für diese Sprache gibt es keine Texte der Oberfläche: { $language }.
    .label = keine Texte der Oberfläche
    .why = Schaltflächen, Überschriften und Daten blieben ohne Worte; deshalb lassen sich in dieser Sprache keine Seiten erstellen.
    .advice = Legen Sie { $path } mit den Texten an, oder entfernen Sie die Sprache aus „languages“.
third-party-request = { $path } lädt etwas von einer anderen Website: { $address }
    .why = Jeder Besuch würde dieser Website verraten, wer die Seite liest. Ohne Einwilligung verstößt das gegen den Datenschutz (LG München I, 3 O 17493/20).
    .advice = Speichern Sie die Schrift oder das Bild im Ordner theme oder media, und verweisen Sie auf die Kopie.

## What the law and your promises ask for

sub-identity-name = Bei „{ $id }“ fehlt der rechtliche Name des Unternehmens.
    .label = rechtlicher Name fehlt
    .why = Ein Produktname genügt nicht: Kunden müssen wissen, welches Unternehmen dahintersteht (Art. 28 Abs. 2 DSGVO).
    .advice = Sagen Sie, wer es ist: entity = {"{"} name = "Beispiel GmbH", address = "Beispielweg 1, 10115 Berlin", contact = "datenschutz@example.com" {"}"}.
sub-identity-title = Bei „{ $id }“ fehlt der Name, unter dem Kunden den Dienst kennen.
    .label = Name fehlt
    .why = Statt des Dienstes wäre ein Dateiname zu lesen.
    .advice = Ergänzen Sie eine Zeile wie name = "Beispielpost".
sub-identity-purpose = Bei „{ $id }“ steht nicht, wofür der Dienst eingesetzt wird.
    .label = Zweck fehlt
    .why = Kunden können einen Unterauftragsverarbeiter nur beurteilen, wenn sie wissen, was er mit ihren Daten tut.
    .advice = Ergänzen Sie eine Zeile wie purpose = "Versand von Newslettern".
sub-identity-places = Bei „{ $id }“ steht nicht, wo Daten verarbeitet werden.
    .label = Orte fehlen
    .why = Davon hängt ab, ob Daten in ein Drittland übermittelt werden (Art. 44 DSGVO).
    .advice = Ergänzen Sie eine Zeile [[places]] und darunter country = "IE" und role = "stored".
sub-identity-address = Bei „{ $id }“ fehlt die Anschrift des Unternehmens.
    .label = Anschrift fehlt
    .why = An der Anschrift erkennen Kunden, wer der Unterauftragsverarbeiter ist.
    .advice = Ergänzen Sie sie beim Rechtsträger, etwa address = "Beispielweg 1, 10115 Berlin".
sub-identity-contact = Bei „{ $id }“ fehlt ein Kontakt des Unternehmens.
    .label = Kontakt fehlt
    .why = Die Standardvertragsklauseln verlangen eine Kontaktperson mit Funktion und Kontaktdaten.
    .advice = Ergänzen Sie ihn beim Rechtsträger, etwa contact = "datenschutz@example.com" oder die Adresse einer Kontaktseite.
sub-identity-file = Zu „{ $id }“ gibt es einen Text, aber keine Angaben.
    .why = Der Text stünde auf der Seite eines Unterauftragsverarbeiters, von dem sonst nichts bekannt ist.
    .advice = Legen Sie subprocessors/{ $id }.toml an, oder geben Sie dem Text den Namen der Datei, zu der er gehört.
sub-identity-twice = „{ $id }“ heißt genau wie „{ $other }“.
    .label = derselbe Name
    .why = Wurde eine Datei kopiert und noch nicht angepasst, erschiene derselbe Unterauftragsverarbeiter zweimal.
    .advice = Passen Sie die Kopie an, oder geben Sie den beiden Namen, die Kunden unterscheiden können. Ein Entwurf bleibt mit draft = true verborgen.
sub-notice = „{ $id }“: Das gilt { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu früh für die zugesagte Ankündigungsfrist ({ $promise }).
    .label = frühestens: { $earliest }
    .why = Angekündigt: { $announced }; zugesagte Frist: { $promise }; also frühestens { $earliest }, vorgesehen aber: { $effective }. Kunden hätten weniger Zeit für einen Widerspruch als zugesagt.
    .advice = Setzen Sie das Datum auf { $earliest } oder später. Duldet es keinen Aufschub, klären Sie es erst mit Ihren Kunden, und lassen Sie den Eintrag bis dahin Entwurf: draft = true.
change-unannounced = „{ $id }“: Etwas steht bevor, das nicht angekündigt ist ({ $effective }).
    .label = Tag der Ankündigung fehlt
    .why = Bis es gilt, bleibt es verborgen, und niemand sieht, ob Kunden rechtzeitig informiert wurden.
    .advice = Informieren Sie Ihre Kunden, und ergänzen Sie den Tag, an dem Sie es getan haben: announced = 2026-11-22.
change-empty = Diese Änderung ändert nichts.
    .label = es fehlt, was sich ändert
    .why = Kunden läsen von einer Änderung, ohne zu erfahren, worin sie besteht.
    .advice = Schreiben Sie, was vom Tag der Änderung an gilt, etwa set.places = [{"{"} country = "DE", role = "stored" {"}"}], oder end = true, wenn der Unterauftragsverarbeiter wegfällt.
change-empty-date = Dieser Änderung fehlt der Tag, an dem sie wirksam wird.
    .label = der Tag fehlt
    .why = Ohne ihn wird sie nie wirksam, und Kunden können keine Frist berechnen.
    .advice = Ergänzen Sie darunter eine Zeile wie effective = 2027-03-01 oder effective = "2027-Q1".
change-order = Das wurde erst angekündigt, als es schon galt.
    .label = gilt ab: { $later }
    .why = Angekündigt: { $earlier }; gilt ab: { $later }. Kunden hätten vorher nicht widersprechen können, oder eines der Daten ist falsch.
    .advice = Prüfen Sie beide Daten. Wurden Kunden wirklich zu spät informiert, stimmen Sie das weitere Vorgehen mit der für den Datenschutz zuständigen Person ab.
change-order-end = Das endet, bevor es beginnt.
    .label = endet: { $later }
    .why = Beginnt: { $earlier }; endet: { $later }. Niemand könnte erkennen, wann Daten verarbeitet wurden.
    .advice = Prüfen Sie „since“ und „until“.
planned-overdue = Das gilt noch als möglich, obwohl sein Datum vorbei ist ({ $effective }).
    .label = immer noch nur möglich
    .why = Niemand kann erkennen, ob es eingetreten ist.
    .advice = Ist es eingetreten, schreiben Sie certainty = "certain". Wenn nicht, geben Sie der Änderung ein neues Datum, oder löschen Sie sie.
planned-overdue-status = Das steht noch als künftig da, aber das Datum ist vorbei ({ $effective }).
    .label = noch nicht so weit?
    .why = Wer nachsieht, ob ein Versprechen gehalten wurde, findet ein altes Versprechen.
    .advice = Ist es erledigt, schreiben Sie es hier hin. Wenn nicht, nennen Sie das neue Datum und den Grund der Verzögerung.
review-due = Die Überprüfung ist überfällig seit: { $due }.
    .label = letzte Überprüfung: { $reviewed }
    .why = Eine Überprüfung gilt hier für diese Dauer: { $interval }. Leserinnen und Leser verlassen sich darauf, dass die Angaben aktuell sind.
    .advice = Prüfen Sie den Inhalt, und tragen Sie den Tag der Überprüfung ein, etwa reviewed = 2026-11-22.
review-due-future = Diese Überprüfung liegt in der Zukunft ({ $reviewed }).
    .label = noch nicht geschehen
    .why = Die Seite würde von einer Überprüfung berichten, die nicht stattgefunden hat.
    .advice = Tragen Sie den Tag der letzten Überprüfung ein, die stattgefunden hat.
translation-missing = Dieser Text ist nicht in allen Sprachen geschrieben; es fehlt: { $languages }.
    .label = fehlt: { $languages }
    .why = In den fehlenden Sprachen erscheint der Text einer anderen Sprache, mit einem Hinweis darauf.
    .advice = Schreiben Sie je Sprache einen Text, etwa {"{"} de = "Post", en = "Mail" {"}"}. Was überall gleich heißt, braucht keine Klammern: "Azure".
translation-missing-page = Diese Seite ist nicht in allen Sprachen geschrieben; es fehlt: { $languages }.
    .why = In den fehlenden Sprachen erscheint die Seite in einer anderen Sprache, mit einem Hinweis darauf.
    .advice = Legen Sie eine Datei mit demselben Namen und der anderen Sprache vor .md an, etwa incidents.en.md.

## The command line

cli-building = Die Seiten werden gebaut …
cli-built =
    { $pages ->
        [one] Eine Seite
       *[other] { $pages } Seiten
    } in { $folder }: { $written } geschrieben, { $unchanged } unverändert, { $removed } entfernt ({ $milliseconds } ms).
cli-stopped = Es wurde nichts geschrieben: { $folder } ist unverändert. Bitte die Fehler oben beheben und erneut bauen.
cli-nothing-found = Nichts zu beanstanden.
cli-content-missing = Den Ordner { $path } gibt es nicht. glashaus neben dem Inhaltsordner starten oder den Ordner mit --content angeben.
cli-content-unreadable = { $path } lässt sich nicht lesen: { $reason }.
cli-epoch = SOURCE_DATE_EPOCH muss eine Zahl von Sekunden seit 1970 sein, nicht „{ $value }“.
cli-output-inside = Der Ordner „{ $path }“ liegt im Ordner der Inhalte. Die fertige Website würde beim nächsten Mal als Inhalt gelesen. Wählen Sie mit --output einen anderen.
cli-write-path = „{ $path }“ kann keine Adresse einer Seite sein.
cli-write-foreign = Es wurde nichts geschrieben: { $path } stammt nicht von glashaus und würde ersetzt. Die Datei verschieben oder mit --output in einen anderen Ordner bauen.
cli-write-file = Es wurde nichts geschrieben: { $path } ist eine fremde Datei, wo ein Ordner gebraucht wird. Die Datei verschieben oder mit --output in einen anderen Ordner bauen.
cli-write-folder = Es wurde nichts geschrieben: { $path } ist ein Ordner mit fremden Dateien, wo eine Datei gebraucht wird. Den Ordner verschieben oder mit --output in einen anderen Ordner bauen.
cli-write-link = Es wurde nichts geschrieben: { $path } ist eine symbolische Verknüpfung, durch die glashaus nicht schreibt. Sie durch einen echten Ordner ersetzen oder mit --output anderswohin bauen.
cli-write-locked = In { $path } schreibt gerade ein anderer Lauf. Bitte warten, bis er fertig ist.
cli-write-io = { $path } konnte nicht geschrieben werden: { $reason }. Der nächste Lauf vollendet oder verwirft, was begonnen wurde.
cli-init-done =
    { $files } Dateien stehen in { $place ->
        [here] diesem Ordner
       *[there] { $folder }
    }. Alles außer der Übersicht ist ein Entwurf und erscheint nirgends, bis Sie es ausfüllen.

    1. Füllen Sie content/site.toml aus: Unternehmen, Adresse, Zusagen.
    2. Sehen Sie es sich an: { $place ->
        [here] glashaus serve
       *[there] cd { $folder } && glashaus serve
    }
    3. Nehmen Sie sich einen Bereich nach dem anderen vor, zuerst die Unterauftragsverarbeiter. README.md sagt, wie das geht und wie Sie veröffentlichen.
cli-init-example =
    { $files } Dateien stehen in { $place ->
        [here] diesem Ordner
       *[there] { $folder }
    }: das Trust Center eines erfundenen Unternehmens.

    1. Sehen Sie es sich an: { $place ->
        [here] glashaus serve
       *[there] cd { $folder } && glashaus serve
    }
    2. Lesen Sie in content/ nach, wie was geschrieben wird.
    3. Legen Sie Ihr eigenes mit glashaus init in einem anderen Ordner an. Veröffentlichen Sie das Beispiel nicht als Ihres.
cli-init-foreign = Für { $languages } sind keine Texte eingebaut. Übersetzen Sie content/theme/locales/ (Oberflächentexte) und die Seiten mit diesem Kürzel; bis dahin bleiben sie englisch oder sind Entwürfe.
cli-init-files = Nichts wurde geschrieben: { $place ->
        [here] Dieser Ordner
       *[there] { $folder }
    } enthält schon Dateien ({ $names }). Nennen Sie einen neuen Ordner: glashaus init trust-center
cli-init-no-folder = Nichts wurde geschrieben: { $path } ist eine Datei, kein Ordner. Nennen Sie einen anderen Ordner.
cli-init-io = Nichts wurde geschrieben: { $path } ließ sich nicht anlegen: { $reason }.
cli-listen = Die Vorschau konnte nicht starten: { $reason }. Mit --port einen anderen Port wählen.
cli-watch = Der Inhalt lässt sich nicht mehr beobachten: { $reason }.
cli-serving = Die Vorschau läuft unter { $url } – beenden mit Strg+C.
cli-changed = { $rendered ->
        [0] Auf den Seiten hat sich nichts geändert.
        [one] Eine von { $pages } Seiten wurde neu gebaut.
       *[other] { $rendered } von { $pages } Seiten wurden neu gebaut.
    }

## What texts claim

cookies = { $path } speichert Daten auf dem Gerät der Leser: { $name }
    .why = Was nicht nötig ist, verlangt eine Einwilligung (§ 25 TDDDG, Art. 11.7a Telecommunicatiewet) und damit ein Banner.
    .advice = Nehmen Sie es aus den Skripten des Themas heraus. Was Leser einstellen, etwa dunkle Farben, weiß der Browser bereits.
claim-eu-only = „{ $words }“ stimmt nicht: { $vendors } speichert Daten hier: { $countries }.
    .label = sagt, dass Daten sonst nirgends sind
    .why = Kunden entscheiden nach solchen Sätzen. Widerspricht die eigene Liste, ist der Satz irreführend (§ 5 UWG).
    .advice = Sagen Sie, für welche Daten das gilt, oder nennen Sie die Ausnahmen, etwa: Dateien speichern wir in der EU; Benachrichtigungen versendet ein Dienst in den USA.
claim-eu-only-reached = „{ $words }“ ist zweifelhaft: Bei { $vendors } sind Daten von hier aus erreichbar oder werden hier durchgeleitet: { $countries }.
    .label = sagt, dass Daten sonst nirgends sind
    .why = Auch Zugriff aus der Ferne ist eine Übermittlung (EDSA-Leitlinien 05/2021), und nach diesem Satz rechnet niemand damit.
    .advice = Sagen Sie, was dort geschieht, etwa: Daten liegen in der EU; Beschäftigte im genannten Land können sie im Einzelfall einsehen.
label-stored-here = hier werden Daten gespeichert
label-reached-from-here = von hier sind Daten erreichbar, oder sie werden hier durchgeleitet
claim-absolute = „{ $words }“ verspricht, was niemand halten kann.
    .label = ohne Maß
    .why = Vollständige Sicherheit gibt es nicht. Solche Versprechen sind irreführend, und Fachleute halten sie für Unkenntnis.
    .advice = Sagen Sie stattdessen, was Sie tun: welche Maßnahme, seit wann, von wem geprüft.
claim-absolute-compliance = „{ $words }“ verspricht, was nur Behörden und Gerichte beurteilen können.
    .label = ohne Maß
    .why = Vollständig und für immer konform ist niemand. Solche Versprechen sind irreführende Werbung.
    .advice = Sagen Sie, welche Pflicht Sie wie erfüllen, etwa: Wir verarbeiten Daten auf Grundlage eines Vertrags nach Art. 28 DSGVO.
certified-wording-soc2 = „{ $words }“: SOC 2 ist ein Bericht, kein Zertifikat.
    .label = ein solches Zertifikat gibt es nicht
    .why = Ein Wirtschaftsprüfer prüft und berichtet; ein Zertifikat kennt das AICPA nicht.
    .advice = Schreiben Sie etwa: Ein Wirtschaftsprüfer hat unsere Kontrollen geprüft (SOC 2 Typ II); den Bericht erhalten Sie auf Anfrage.
certified-wording-c5 = „{ $words }“: C5 ist ein Testat, kein Zertifikat.
    .label = ein solches Zertifikat gibt es nicht
    .why = Ein Wirtschaftsprüfer testiert nach dem Katalog des BSI; das BSI selbst zertifiziert nicht.
    .advice = Schreiben Sie: C5-Testat (Typ 2), oder: nach BSI C5 testiert.
certified-wording-tisax = „{ $words }“: TISAX kennt Labels, keine Zertifikate.
    .label = ein solches Zertifikat gibt es nicht
    .why = Ergebnisse werden nur im ENX-Portal geteilt, und die ENX Association untersagt das Wort Zertifikat.
    .advice = Schreiben Sie: TISAX-Assessment mit Labels, Ergebnis im ENX-Portal.
certified-wording-gdpr = „{ $words }“: Ohne ein Verfahren nach Art. 42 DSGVO ist niemand nach der DSGVO zertifiziert.
    .label = welches Verfahren, welche Stelle?
    .why = Nur genehmigte Verfahren nach Art. 42 DSGVO zählen, ausgestellt von akkreditierten Stellen.
    .advice = Nennen Sie Verfahren und Stelle (etwa Europrivacy), oder lassen Sie den Satz weg.
transfer-outdated-text = „{ $words }“ gilt nicht mehr seit: { $since } ({ $decision }).
    .label = gilt nicht mehr (Rechtsstand { $as-of })
    .why = Darauf lässt sich keine Übermittlung mehr stützen: { $mechanism }. Wer das liest, schließt, dass seither niemand hingesehen hat.
    .advice = Nennen Sie, worauf die Übermittlung heute beruht: Angemessenheitsbeschluss, EU-US Data Privacy Framework oder Standardvertragsklauseln nach Beschluss (EU) 2021/914.
outdated-law = „{ $words }“ ist nicht mehr in Kraft seit: { $since }; heute gilt: { $now }.
    .label = gilt nicht mehr (Rechtsstand { $as-of })
    .why = Ein Verweis auf ein aufgehobenes Gesetz zeigt, dass den Text seither niemand geprüft hat.
    .advice = Nennen Sie stattdessen { $now }, und prüfen Sie, ob der Paragraf noch stimmt.
outdated-law-gone = „{ $words }“ ist geschlossen seit: { $since }.
    .label = gibt es nicht mehr (Rechtsstand { $as-of })
    .why = Besucher werden auf etwas verwiesen, was es nicht mehr gibt; die Pflicht zum Verweis ist entfallen.
    .advice = Streichen Sie den Satz.
tone-mixed-informal = „{ $words }“ duzt; die übrigen Texte siezen.
    .label = du
    .why = Der Wechsel fällt auf, und Sorgfalt ist das, worum es in einem Trust Center geht.
    .advice = Siezen Sie in diesem Text durchgehend, oder schreiben Sie address = "informal" in site.toml.
tone-mixed-formal = „{ $words }“ siezt; die übrigen Texte duzen.
    .label = Sie
    .why = Der Wechsel fällt auf, und Sorgfalt ist das, worum es in einem Trust Center geht.
    .advice = Duzen Sie in diesem Text durchgehend, oder schreiben Sie address = "formal" in site.toml.
label-address = so sollen Leserinnen und Leser angesprochen werden
term-preferred = Das Glossar sagt „{ $preferred }“ statt „{ $avoid }“.
    .label = ein anderes Wort ist vereinbart
    .why = Zwei Wörter für eine Sache lassen nach einem Unterschied suchen.
    .advice = Schreiben Sie „{ $preferred }“.
label-avoid = hier steht, dass es zu vermeiden ist
translation-facts = Hier „{ $words }“, im Text in dieser Sprache „{ $other }“: { $language }.
    .label = nicht dasselbe
    .why = Wer die eine Sprache liest, erfährt etwas anderes als in der anderen, und eines davon ist falsch.
    .advice = Prüfen Sie, was stimmt, und berichtigen Sie das andere. Was in einem Eintrag steht, lässt sich von dort übernehmen: :value[…].
translation-facts-added = „{ $words }“ fehlt im Text in dieser Sprache: { $language }.
    .label = nur hier
    .why = Wer die eine Sprache liest, erfährt etwas anderes als in der anderen, und eines davon ist falsch.
    .advice = Sagen Sie es in beiden Sprachen oder in keiner.
translation-facts-missing = Hier fehlt „{ $other }“ aus dem Text in dieser Sprache: { $language }.
    .label = hier nicht gesagt
    .why = Wer die eine Sprache liest, erfährt etwas anderes als in der anderen, und eines davon ist falsch.
    .advice = Sagen Sie es in beiden Sprachen oder in keiner.
label-other-language = die andere Sprache

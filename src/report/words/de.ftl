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
term-color = eine Farbe wie "#0a5c4c"
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
term-covers-ca = kommerzielle Organisationen nach PIPEDA
term-covers-il = automatisiert verarbeitete Daten
term-covers-jp = Unternehmen, die dem APPI unterliegen
term-covers-kr = Verantwortliche und Auftragsverarbeiter nach dem PIPA
term-stage-early = Frühwarnung
term-stage-notification = Meldung
term-stage-final = Abschlussbericht
term-art32-encryption = Verschlüsselung
term-art32-confidentiality = Vertraulichkeit und Integrität
term-art32-availability = Verfügbarkeit und Belastbarkeit
term-art32-recovery = Wiederherstellung nach einem Zwischenfall
term-art32-testing = regelmäßige Überprüfung
term-imprint-name = voller Name des Unternehmens
term-imprint-address = Anschrift
term-imprint-representative = Vertretungsberechtigte
term-imprint-mail = E-Mail-Adresse
term-imprint-register = Register mit Nummer
term-imprint-vat = Umsatzsteuer-Identifikationsnummer
term-old-clauses = die Standardvertragsklauseln von 2001, 2004 oder 2010

## Places beside the finding

label-first = das erste Mal hier
label-promise = hier zugesagt
label-announced = hier angekündigt
label-published = am { $published } veröffentlicht
label-renamed = neu auf der Liste
label-earlier = dieses Datum ist später
label-still-ahead = hier steht es noch als künftig
label-interval = so lange gilt eine Überprüfung
label-entity = hier wird auf dieses Unternehmen verwiesen
label-record = hier müsste es stehen
label-heading = die Zeilen darunter gehören dazu
label-ahead = diese Änderung führt dazu, ab { $from }
label-regime = gilt nach dieser Zeile
label-none-needed = hier heißt es: keine Übermittlung
label-seat = hier steht der Sitz
label-issued = hier ausgestellt
label-own = als eigenes bezeichnet
label-report = das ist der Bericht
label-page = um diese Seite geht es
label-restricted = das ist die Datei, die nicht öffentlich ist
label-source-changed = das wurde geändert
label-source-added = das ist neu
label-source-removed = hier wurde etwas gestrichen

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
unexpected-file-theme = „{ $path }“ gehört zu keinem Teil eines Themes, der gelesen wird.
    .why = Was darin steht, bliebe ohne Wirkung, und niemand würde es bemerken.
    .advice = Legen Sie die Datei mit der passenden Endung (.html, .scss, .ftl, .svg, .js) in einen der Ordner { $known }, oder entfernen Sie sie.
    .suggestion = Meinten Sie „{ $suggestion }“?
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
    .advice = Schreiben Sie den Schlüssel als ein Wort, dann ein Gleichheitszeichen (keinen Doppelpunkt) und den Wert, etwa name = "Beispiel GmbH". Ein Text steht in Anführungszeichen auf einer einzigen Zeile; umbrochene Zeilen und eingefügte Tabellen lassen sich hier nicht lesen.
toml-syntax-value = Nach dem Gleichheitszeichen steht kein Wert.
    .label = Wert fehlt
    .why = Hier wird nichts gesagt, und der Rest der Datei lässt sich nicht lesen.
    .advice = Schreiben Sie einen Wert, etwa name = "Beispiel GmbH", oder entfernen Sie die Zeile.
toml-syntax-rest = Hier folgt etwas, das nicht zum Wert gehört.
    .label = hier nicht erwartet
    .why = Eine Zeile enthält einen Schlüssel und einen Wert; was danach kommt, ist nicht zu verstehen.
    .advice = Setzen Sie den ganzen Text zwischen die Anführungszeichen und mehrere Texte zwischen [ und ], etwa data = ["Namen", "Anschriften"]; beginnen Sie Bemerkungen mit #, und schreiben Sie Zahlen ohne Trennzeichen, etwa 1000.
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
    .advice = Entfernen Sie die Zeile, oder verwenden Sie einen dieser Schlüssel: { $known }. Gehört sie zu einer Überschrift wie [[places]], dann steht vor dieser vielleicht noch ein #, oder sie folgt erst weiter unten.
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
    .suggestion = Schreiben Sie "{ $suggestion }": Das Jahr steht vorn.
no-such-date = Das Datum „{ $value }“ gibt es im Kalender nicht.
    .label = gibt es nicht
    .why = Aus dem Datum werden Fristen berechnet; deshalb muss es den Tag geben.
    .advice = Prüfen Sie Jahr, Monat und Tag: Das Jahr steht vorn, Monat und Tag haben zwei Ziffern, etwa 2026-03-01.
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
invalid-color = „{ $value }“ ist keine Farbe.
    .label = keine Farbe
    .why = Die Seiten könnten sie nicht zeigen.
    .advice = Schreiben Sie # und sechs Ziffern von 0 bis f, etwa "#0a5c4c". Wer Ihr Logo gestaltet hat, kann sie Ihnen nennen.
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
unpublished-reference-file = Die Datei „{ $name }“ wird nicht veröffentlicht.
    .label = führt ins Leere
    .why = Veröffentlicht wird nur, was ein öffentliches Dokument anbietet. Diese Datei gehört zu einem, das es erst auf Anfrage, nach einer Vertraulichkeitserklärung oder später gibt, oder zu keinem.
    .advice = Verweisen Sie auf das Dokument statt auf die Datei, etwa [Bericht](doc:pentest). Dürfen alle sie lesen, geben Sie ihr ein Dokument mit availability = "public".
unknown-rule = Die Regel „{ $name }“ gibt es nicht.
    .label = unbekannte Regel
    .why = Die hier gewählte Stufe hätte keine Wirkung.
    .advice = Verwenden Sie den Namen, der beim gemeinten Befund in eckigen Klammern steht, etwa sub-notice.
    .suggestion = Meinten Sie „{ $suggestion }“?
unknown-rule-fixed = Die Stufe der Regel „{ $name }“ lässt sich nicht ändern.
    .label = immer ein Fehler
    .why = Sie schützt Ihre Leserinnen und Leser vor Links ins Leere und Sie davor, Vertrauliches zu veröffentlichen.
    .advice = Entfernen Sie die Zeile, und beheben Sie, was die Regel findet.
waiver-incomplete = Diese Ausnahme sagt nicht alles; es fehlt: { $keys }.
    .label = unvollständig
    .why = Sie gilt erst, wenn sie sagt, was hingenommen wird, warum, wer das entschieden hat und bis wann.
    .advice = Ergänzen Sie, was fehlt; bei „until“ steht der letzte Tag, etwa until = 2027-03-31.
waiver-unknown-rule = Eine Regel „{ $name }“ gibt es nicht, also auch keine Ausnahme von ihr.
    .label = unbekannte Regel
    .why = Die Ausnahme hat keine Wirkung.
    .advice = Verwenden Sie den Namen, der beim gemeinten Befund in eckigen Klammern steht; „glashaus explain“ nennt alle.
    .suggestion = Meinten Sie „{ $suggestion }“?
waiver-fixed-rule = Von der Regel „{ $name }“ gibt es keine Ausnahme.
    .label = immer zu beheben
    .why = Sie schützt Ihre Leserinnen und Leser vor Links ins Leere und Sie davor, Vertrauliches zu veröffentlichen.
    .advice = Entfernen Sie die Ausnahme, und beheben Sie, was die Regel findet.
waiver-expired = Diese Ausnahme ist abgelaufen ({ $until }).
    .label = letzter Tag
    .why = Was bis dahin geklärt sein sollte, ist womöglich vergessen; die Befunde erscheinen wieder.
    .advice = Beheben Sie die Befunde, und entfernen Sie die Ausnahme. Müssen sie länger warten, lassen Sie die verantwortliche Person neu entscheiden: mit neuem Datum und einem Grund, der heute gilt.
waiver-unused = Zu dieser Ausnahme gibt es in { $path } keinen Befund von „{ $name }“.
    .label = ohne Wirkung
    .why = Vielleicht ist die Sache erledigt, oder Datei oder Wortlaut haben sich geändert; bleibt die Ausnahme stehen, könnte sie künftige Befunde verdecken.
    .advice = Entfernen Sie sie, oder berichtigen Sie Datei und Wortlaut.

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
pasted-table = Das sieht nach einer Tabelle aus einer Textverarbeitung aus.
    .label = Zellen, dazwischen Tabulatoren
    .why = Markdown kennt Tabulatoren nicht als Spalten; die Zeilen liefen in einem Absatz ineinander.
    .advice = Setzen Sie Striche zwischen die Zellen, { $row }, und unter die erste Zeile { $rule }.
only-drafts = Diese Liste wird sagen, dass es nichts gibt; dabei gibt es Entwürfe: { $ids }.
    .label = leer für alle, die es lesen
    .why = Eine leere Liste wird als Aussage verstanden.
    .advice = Veröffentlichen Sie einen Eintrag, indem Sie seine Zeile draft = true streichen, oder machen Sie auch diese Seite zum Entwurf.
page-is-draft = Die Seite „{ $page }“ ist ein Entwurf; darum { $count ->
    [one] erscheint ein Eintrag
   *[other] erscheinen { $count } Einträge
} nirgends.
    .why = Niemand sieht, was Sie schon ausgefüllt haben.
    .advice = Streichen Sie die Zeile draft = true der Seite, sobald ihr Text stimmt.
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
lock-line = Diese Zeile von translations.lock ist nicht lesbar.
    .label = nicht verstanden
    .why = Dass die hier vermerkten Übersetzungen veralten, würde niemand bemerken. Meist sind solche Zeilen von einer Zusammenführung übrig.
    .advice = Löschen Sie, was den Konflikt markiert, und behalten Sie die übrigen Zeilen, oder lassen Sie die Datei neu schreiben: glashaus i18n accept
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
message-broken = Der Text „{ $message }“ der Oberfläche lässt sich nicht sagen.
    .label = verweist auf etwas, das es nicht gibt
    .why = Zu lesen wäre an seiner Stelle ein technischer Name.
    .advice = Zwischen den geschweiften Klammern darf ein Wert stehen, den auch der eingebaute Text dieses Namens hat, oder der Name eines anderen Textes.
message-unknown = Nach einem Text „{ $message }“ der Oberfläche fragt nichts.
    .label = unbekannter Name
    .why = Der Text erschiene nirgends, und der eingebaute bliebe stehen.
    .advice = Verwenden Sie den Namen des Textes, den Sie ersetzen möchten, oder fragen Sie in einer eigenen Vorlage danach.
    .suggestion = Meinten Sie „{ $suggestion }“?
language-without-words = Für diese Sprache gibt es keine Texte der Oberfläche: { $language }.
    .label = keine Texte der Oberfläche
    .why = Schaltflächen, Überschriften und Daten blieben ohne Worte; deshalb lassen sich in dieser Sprache keine Seiten erstellen.
    .advice = Legen Sie { $path } mit den Texten an, oder entfernen Sie die Sprache aus „languages“.
third-party-request = { $path }{ $more ->
        [0] {" lädt"}
        [one] {" "}und eine weitere veröffentlichte Datei laden
       *[other] {" "}und { $more } weitere veröffentlichte Dateien laden
    } etwas von einer anderen Website: { $words }
    .label = von hier
    .why = Jeder Besuch würde dieser Website verraten, wer die Seite liest. Ohne Einwilligung verstößt das gegen die DSGVO (LG München I, 3 O 17493/20).
    .advice = Speichern Sie die Schrift oder das Bild im Ordner theme oder media, und verweisen Sie auf die Kopie.

## What the law and your promises ask for

sub-identity-name = Bei „{ $id }“ fehlt der volle Name des Unternehmens mit seiner Rechtsform.
    .label = Name mit Rechtsform fehlt
    .why = Ein Produktname genügt nicht: Kunden müssen wissen, welches Unternehmen dahintersteht (Art. 28 Abs. 2 DSGVO).
    .advice = Sagen Sie, wer es ist: name = "Beispiel GmbH" unter der Überschrift [entity] oder in der eigenen Datei des Unternehmens in entities/. Gibt es beides nicht, schreiben Sie entity.name = "Beispiel GmbH" in eine der ersten Zeilen dieser Datei.
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
    .advice = Ergänzen Sie address = "Beispielweg 1, 10115 Berlin" unter der Überschrift [entity] oder in der eigenen Datei des Unternehmens in entities/. Gibt es beides nicht, schreiben Sie entity.address = "Beispielweg 1, 10115 Berlin" in eine der ersten Zeilen dieser Datei.
sub-identity-contact = Bei „{ $id }“ fehlt ein Kontakt des Unternehmens.
    .label = Kontakt fehlt
    .why = Die Standardvertragsklauseln verlangen eine Kontaktperson mit Funktion und Kontaktdaten.
    .advice = Ergänzen Sie contact = "datenschutz@example.com" oder die Adresse einer Kontaktseite unter der Überschrift [entity] oder in der eigenen Datei des Unternehmens in entities/. Gibt es beides nicht, schreiben Sie entity.contact = "datenschutz@example.com" in eine der ersten Zeilen dieser Datei.
sub-identity-file = Zu „{ $id }“ gibt es einen Text, aber keine Angaben.
    .why = Der Text stünde auf der Seite eines Unterauftragsverarbeiters, von dem sonst nichts bekannt ist.
    .advice = Legen Sie subprocessors/{ $id }.toml an, oder geben Sie dem Text den Namen der Datei, zu der er gehört.
sub-identity-twice = „{ $id }“ heißt genau wie „{ $other }“.
    .label = derselbe Name
    .why = Wurde eine Datei kopiert und noch nicht angepasst, erschiene derselbe Unterauftragsverarbeiter zweimal.
    .advice = Passen Sie die Kopie an, oder geben Sie den beiden Namen, die Kunden unterscheiden können. Ein Entwurf bleibt mit draft = true verborgen.
accent-contrast = Die Akzentfarbe „{ $value }“ ist zu hell, um sie zu lesen: Ihr Kontrast beträgt { $contrast } : 1.
    .label = Kontrast { $contrast } : 1
    .why = Links tragen diese Farbe. Text braucht einen Kontrast von 4,5 : 1 (WCAG 2.2); die Seiten nehmen deshalb den nächstgelegenen Ton, der ihn hat: { $shade }.
    .advice = Schreiben Sie accent = "{ $shade }" oder eine andere Farbe, die dunkel genug ist.
sub-notice-silent = „{ $id }“: Nirgends steht, dass Kunden von diesem Wechsel erfahren haben.
    .label = gilt seit: { $effective }; nie angekündigt?
    .why = Sie sagen eine Ankündigungsfrist zu ({ $promise }), und ein Wechsel des Unternehmens oder des Landes wiegt wie ein neuer Eintrag (Art. 28 Abs. 2 DSGVO).
    .advice = Ergänzen Sie bei dieser Änderung den Tag, an dem Kunden davon erfuhren, etwa announced = 2026-07-01. Hat es niemand gesagt, holen Sie es nach.
sub-notice = „{ $id }“: Das gilt { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu früh für die zugesagte Ankündigungsfrist ({ $promise }).
    .label = frühestens: { $earliest }
    .why = Angekündigt: { $announced }; zugesagte Frist: { $promise }; also frühestens { $earliest }, vorgesehen aber: { $effective }. Kunden hätten weniger Zeit für einen Widerspruch als zugesagt.
    .advice = Setzen Sie das Datum auf { $earliest } oder später. Duldet es keinen Aufschub, klären Sie es erst mit Ihren Kunden, und lassen Sie den Eintrag bis dahin Entwurf: draft = true.
sub-drift = „{ $id }“ ist im Einsatz, doch der Eintrag sagt nicht, dass Kunden vorher informiert wurden.
    .label = weder angekündigt noch vorher veröffentlicht
    .why = Die am { $published } veröffentlichte Liste führt ihn nicht als eingesetzt, und ohne announced und since ist nicht erkennbar, dass Kunden vor dem Beginn informiert wurden. Sie konnten nicht widersprechen (Art. 28 Abs. 2 DSGVO).
    .advice = Ergänzen Sie oberhalb der ersten Überschrift beide Tage: announced, an dem Kunden informiert wurden, und since, an dem die ersten Daten dorthin gelangten. Hat er noch nicht begonnen, wählen Sie Tage, die Ihre Ankündigungsfrist wahren. Wurden Kunden nie informiert, holen Sie das nach, bevor Sie dies veröffentlichen.
sub-drift-backdated = „{ $id }“ soll seit { $since } im Einsatz sein, fehlt aber in einer später veröffentlichten Liste.
    .label = vor dem { $published }
    .why = Die am { $published } veröffentlichte Liste nennt ihn weder als eingesetzt noch als angekündigt. Wer dort nachsah, hat nichts von ihm erfahren, was auch immer der Eintrag heute sagt.
    .advice = Berichtigen Sie den Tag, wenn er nicht stimmt. Stimmt er, war die Liste unvollständig: Informieren Sie Ihre Kunden, bevor Sie diesen Eintrag veröffentlichen.
sub-drift-gone = „{ $id }“ stand auf der veröffentlichten Liste; einen Eintrag dazu gibt es nicht mehr.
    .label = hier veröffentlicht
    .why = Veröffentlicht am { $published } ohne ein Ende. Ohne den Eintrag ist nicht mehr nachvollziehbar, seit wann er nicht mehr eingesetzt wird und worauf sich Kunden eingelassen hatten.
    .advice = Stellen Sie subprocessors/{ $id }.toml wieder her. Ist der Einsatz beendet, fügen Sie dort am Ende [[change]] an, mit announced, effective (dem ersten Tag ohne ihn) und end = true.
    .suggestion = Haben Sie ihn in „{ $suggestion }“ umbenannt? Dann geben Sie den Dateien ihren alten Namen zurück: Eine veröffentlichte id ändert sich nicht. Ist es ein anderer, stellen Sie subprocessors/{ $id }.toml wieder her, und beenden Sie ihn dort mit [[change]], effective und end = true.
sub-drift-hidden = „{ $id }“ wurde als eingesetzt veröffentlicht; jetzt heißt es, er sei es nicht gewesen.
    .label = nimmt ihn von der Liste
    .why = Am { $published } als eingesetzt veröffentlicht. Wer Daten verarbeitet hat, wird nicht wieder zum Entwurf oder zum Vorhaben; Kunden läsen, er habe nie welche gehabt.
    .advice = Machen Sie diese Zeile rückgängig. Ist der Einsatz beendet, lassen Sie den Eintrag stehen, und fügen Sie [[change]] an, mit announced, effective (dem ersten Tag ohne ihn) und end = true.
sub-drift-never = „{ $id }“ war angekündigt (Beginn: { $effective }); der Tag ist vorbei, und die Liste nennt ihn nicht.
    .label = angekündigter Beginn: { $effective }
    .why = Am { $published } mit Beginn { $effective } veröffentlicht. Kunden gehen davon aus, dass ihre Daten seither dort verarbeitet werden; die Liste schweigt dazu.
    .advice = Hat der Einsatz begonnen, stellen Sie den Eintrag mit den veröffentlichten Tagen wieder her. Wurde das Vorhaben aufgegeben, informieren Sie Ihre Kunden, und veröffentlichen Sie die Liste erst danach ohne ihn.
sub-drift-earlier = „{ $id }“: Das gilt früher als veröffentlicht.
    .label = veröffentlicht: { $due }
    .why = In der am { $published } veröffentlichten Liste steht { $due }, hier { $effective }. Wer sich auf den veröffentlichten Tag verlässt, verliert Zeit für einen Widerspruch.
    .advice = Schreiben Sie wieder { $due }. Muss es früher sein, kündigen Sie es neu an, und tragen Sie den Tag der neuen Ankündigung bei announced ein.
sub-drift-place = „{ $id }“: Dieser Ort fehlt in der veröffentlichten Liste ({ $countries }).
    .label = nicht veröffentlicht
    .why = Am { $published } veröffentlicht: { $before }. Keine Änderung sagt, seit wann Daten woanders liegen oder von woanders einsehbar sind und wann Kunden davon erfuhren; dabei zählt ein Umzug wie ein neuer Unterauftragsverarbeiter (Art. 28 Abs. 2 DSGVO).
    .advice = Stellen Sie die veröffentlichten Orte wieder her ({ $before }), und fügen Sie den Umzug als eigene Änderung an: [[change]] mit announced, effective und set.places = [{ $set }].
sub-drift-place-missing = „{ $id }“: Ein veröffentlichter Ort fehlt hier ({ $countries }).
    .label = veröffentlicht und nicht mehr da
    .why = Am { $published } veröffentlicht: { $before }. Keine Änderung sagt, seit wann dort keine Daten mehr liegen oder von dort keine mehr einsehbar sind.
    .advice = Stellen Sie die veröffentlichten Orte wieder her ({ $before }), und fügen Sie an, was sich geändert hat: [[change]] mit announced, effective und set.places = [{ $set }].
sub-drift-entity = „{ $id }“: Die veröffentlichte Liste nennt eine andere Gesellschaft („{ $company }“).
    .label = nicht die veröffentlichte Gesellschaft
    .why = Am { $published } veröffentlicht: „{ $company }“. Eine andere Gesellschaft ist ein anderer Unterauftragsverarbeiter, und keine Änderung sagt, seit wann sie die Daten hat und wann Kunden davon erfuhren (Art. 28 Abs. 2 DSGVO).
    .advice = Stellen Sie die veröffentlichte Gesellschaft wieder her, und fügen Sie den Wechsel an: [[change]] mit announced, effective und set.entity. Wurde nur die Schreibweise berichtigt, veröffentlichen Sie sie; von da an wird mit der neuen verglichen.
sub-drift-stayed = Das veröffentlichte Ende von „{ $id }“ fehlt ({ $effective }).
    .label = im Einsatz ohne ein Ende
    .why = Am { $published } veröffentlicht: Ende { $effective }. Der Tag ist vorbei, und Kunden gehen davon aus, dass ihre Daten nicht mehr dort sind; nach dieser Liste ist er weiter im Einsatz.
    .advice = Ist der Einsatz beendet, fügen Sie [[change]] an, mit announced, dem veröffentlichten Tag bei effective und end = true. Bleibt er im Einsatz, informieren Sie Ihre Kunden, und kündigen Sie das neue Ende an oder dass es keines gibt.
sub-drift-undone = „{ $id }“: Die angekündigte Änderung fehlt ({ $effective }).
    .label = noch der Stand von vorher
    .why = Am { $published } veröffentlicht: eine andere Gesellschaft oder andere Orte, wirksam { $effective }. Der Tag ist vorbei, und die Liste zeigt weder die Änderung noch, dass sie verschoben wurde.
    .advice = Stellen Sie die Änderung so wieder her, wie sie veröffentlicht war: [[change]] mit announced, effective und set. Wurde sie verschoben, lassen Sie sie mit dem neuen Tag stehen; wurde sie aufgegeben, informieren Sie Ihre Kunden, bevor Sie die Liste ohne sie veröffentlichen.
sub-drift-silent = „{ $id }“: Dieser Wechsel der Gesellschaft oder des Ortes wurde nie angekündigt.
    .label = ohne Ankündigung wirksam geworden
    .why = Die am { $published } veröffentlichte Liste kennt ihn nicht, und er wurde wirksam ({ $effective }), ohne dass ein Tag genannt ist, an dem Kunden informiert wurden. Ein Umzug zählt wie ein neuer Unterauftragsverarbeiter (Art. 28 Abs. 2 DSGVO).
    .advice = Ergänzen Sie announced, den Tag, an dem Kunden informiert wurden. Wurden sie es nicht, holen Sie das nach, bevor Sie dies veröffentlichen.
sub-drift-unreadable = trust.json ist keine Liste der Unterauftragsverarbeiter, wie sie veröffentlicht wird.
    .label = ab hier nicht lesbar
    .why = Ohne sie bemerkt niemand, wenn sich die Liste stillschweigend ändert. Oft wurde unter diesem Namen die Fehlerseite eines Webservers gespeichert.
    .advice = Holen Sie die Datei neu von Ihrer veröffentlichten Website: curl -fsS https://trust.example/trust.json -o content/trust.json. Oder entfernen Sie sie; dann wird nichts verglichen.
sub-drift-version = trust.json ist in einer Version geschrieben, die dieses Programm nicht kennt ({ $version }).
    .label = unbekannte Version
    .why = Ein neueres Programm hat sie veröffentlicht; falsch gelesen, führte sie zu falschen Befunden.
    .advice = Aktualisieren Sie das Programm, oder entfernen Sie die Datei; dann wird nichts verglichen.
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
    .label = dieses Datum ist vorbei
    .why = Niemand kann erkennen, ob es eingetreten ist.
    .advice = Ist es eingetreten, schreiben Sie certainty = "certain". Wenn nicht, geben Sie der Änderung ein neues Datum, oder löschen Sie sie.
planned-overdue-status = Das steht noch als künftig da, aber das Datum ist vorbei ({ $effective }).
    .label = dieses Datum ist vorbei
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
sub-chain = Für „{ $id }“ ist nicht gesagt, welche weiteren Auftragsverarbeiter es einsetzt.
    .label = Liste der Unterauftragsverarbeiter fehlt
    .why = Ihre Kunden bleiben für die ganze Kette verantwortlich und sollen nachsehen können, wer dazugehört (EDSA-Stellungnahme 22/2024).
    .advice = Verweisen Sie auf die Liste des Anbieters, etwa own_list = "https://anbieter.example/unterauftragsverarbeiter". Setzt er niemanden ein, schreiben Sie own_list = {"{"} title = {"{"} de = "keine" {"}"} {"}"}.
sub-dpa = Für „{ $id }“ ist kein Auftragsverarbeitungsvertrag angegeben.
    .label = Vertrag fehlt
    .why = Jedem Unterauftragsverarbeiter sind vertraglich dieselben Datenschutzpflichten aufzuerlegen, die Sie gegenüber Ihren Kunden haben (Art. 28 Abs. 4 DSGVO).
    .advice = Schreiben Sie, wann er geschlossen wurde, etwa dpa = 2026-01-12, oder unter einer Zeile [dpa] Datum (date) und Adresse (url).
sub-dpa-none = „{ $id }“ erhält Daten, obwohl noch kein Auftragsverarbeitungsvertrag besteht.
    .label = kein Vertrag
    .why = Ohne Vertrag darf der Anbieter nichts für Sie verarbeiten (Art. 28 Abs. 4 DSGVO).
    .advice = Schließen Sie erst den Vertrag, und schreiben Sie dann sein Datum, etwa dpa = 2026-01-12. Lassen Sie den Eintrag bis dahin Entwurf: draft = true.
audit-route = Für „{ $id }“ ist nicht gesagt, wie geprüft wird.
    .label = Prüfweg fehlt
    .why = Das Prüfrecht Ihrer Kunden reicht bis zu den Unterauftragsverarbeitern (Art. 28 Abs. 3 lit. h DSGVO); sie werden fragen, wie es erfüllt wird.
    .advice = Schreiben Sie es hier, etwa audit.method = {"{"} de = "Eigene Durchsicht der Prüfberichte" {"}"}, oder für alle Anbieter einer Art unter [[audits]] in change-process.toml.
sub-objection = Kunden dürfen { $quantity } lang widersprechen, angekündigt wird aber nur { $promise } vorher.
    .label = länger als die Ankündigung
    .why = Ein Widerspruch muss möglich sein, bevor die Änderung gilt (Art. 28 Abs. 2 DSGVO). In den letzten Tagen dieser Frist käme er zu spät.
    .advice = Verkürzen Sie die Frist auf { $promise }, oder sagen Sie in site.toml eine längere Ankündigung zu.
sub-objection-none = Es ist nicht gesagt, wie Kunden einem neuen Unterauftragsverarbeiter widersprechen können.
    .label = Widerspruch fehlt
    .why = Wer Unterauftragsverarbeiter allgemein genehmigt hat, muss jedem neuen widersprechen können (Art. 28 Abs. 2 DSGVO).
    .advice = Fügen Sie in change-process.toml eine Zeile [objection] ein und darunter within = "30d" und channel = "datenschutz@example.com".
sub-objection-keys = Zum Widerspruch gegen neue Unterauftragsverarbeiter fehlt etwas: { $keys }.
    .label = unvollständig
    .why = Kunden können ihr Recht nur nutzen, wenn sie Frist und Weg kennen (Art. 28 Abs. 2 DSGVO).
    .advice = Ergänzen Sie within = "30d" für die Frist und channel = "datenschutz@example.com" oder einen Kontakt (contact) für den Weg.
sub-subscribe = Es ist nicht gesagt, wie Kunden von neuen Unterauftragsverarbeitern erfahren.
    .label = Weg der Ankündigung fehlt
    .why = Eine Liste, die sich still ändert, ist keine Ankündigung; niemand sieht täglich nach (EDSA-Leitlinien 07/2020).
    .advice = Sagen Sie es in change-process.toml, etwa announced_by = [{"{"} de = "E-Mail an die im Vertrag genannte Adresse" {"}"}].
vendor-host = Dieser Link von „{ $id }“ führt zu „{ $other }“.
    .label = { $host } gehört zu „{ $other }“
    .why = Vermutlich wurde die Datei kopiert. Leser fänden den Vertrag oder die Liste eines anderen Unternehmens.
    .advice = Schreiben Sie die Adresse von „{ $id }“, oder entfernen Sie die Zeile.
vendor-host-twice = „{ $id }“ hat dasselbe Unternehmen, denselben Dienst und dieselbe Adresse wie „{ $other }“.
    .label = noch einmal derselbe Dienst
    .why = Ein doppelt genannter Dienst sieht aus wie zwei, und Änderungen werden nur an einem nachgetragen.
    .advice = Behalten Sie einen der Einträge, oder sagen Sie mit service = "…", worin sie sich unterscheiden.
dora-identifiers = Für „{ $id }“ fehlt eine LEI oder EUID.
    .label = Kennung fehlt
    .why = Finanzunternehmen müssen sie in ihr Informationsregister eintragen (Durchführungsverordnung (EU) 2024/2956).
    .advice = Ergänzen Sie beim Unternehmen lei = "…" (nachzusehen auf gleif.org) oder die EUID unter register.
dora-identifiers-lei = „{ $lei }“ ist keine richtig gebildete LEI („{ $id }“).
    .label = Prüfziffern passen nicht
    .why = Ihre Kunden können sie nicht in ihr Informationsregister übernehmen.
    .advice = Übernehmen Sie die 20 Buchstaben und Ziffern neu von gleif.org.
dora-chain = Für „{ $id }“ fehlen Angaben zur Kette, die Finanzunternehmen brauchen: { $keys }.
    .label = unvollständig
    .why = Bevor sie einem Unterauftragnehmer zustimmen, müssen sie Orte, Muttergesellschaft, Länge der Kette und Art der Daten kennen (Delegierte Verordnung (EU) 2025/532).
    .advice = Ergänzen Sie diese Angaben im Eintrag; parent_country gehört zum Unternehmen.
data-act-jurisdiction = Für die Hosting-Variante „{ $id }“ fehlt, was der Data Act verlangt: { $keys }.
    .label = unvollständig
    .why = Anbieter von Datenverarbeitungsdiensten müssen auf ihrer Website angeben, welcher Rechtsordnung die Infrastruktur untersteht und was vor dem staatlichen Zugriff aus Drittländern schützt (Art. 28 Data Act).
    .advice = Ergänzen Sie jurisdiction = ["DE"] mit den Ländern und foreign_access mit Ihren Maßnahmen.
data-act-jurisdiction-none = Der Data Act gilt, aber es ist keine Hosting-Variante beschrieben.
    .label = gilt nach dieser Zeile
    .why = Anbieter von Datenverarbeitungsdiensten müssen auf ihrer Website angeben, welcher Rechtsordnung die Infrastruktur untersteht und was vor dem staatlichen Zugriff aus Drittländern schützt (Art. 28 Data Act).
    .advice = Beschreiben Sie jede Variante in einer Datei in hosting/ mit jurisdiction und foreign_access, oder entfernen Sie hier das Wort.
transfer-missing = „{ $id }“: Daten liegen in einem Drittland ({ $state }) oder sind von dort einsehbar, ohne dass dafür ein Übermittlungsinstrument genannt ist.
    .label = außerhalb des EWR
    .why = Ohne eigene Grundlage dürfen Daten den Europäischen Wirtschaftsraum nicht verlassen; auch der Zugriff von dort zählt (Art. 44 DSGVO; Länderliste Stand { $as_of }).
    .advice = Fügen Sie eine Zeile [[transfers]] ein und darunter zum Beispiel mechanism = "scc", modules = [3], countries und assessed. Gelangen nie Daten dorthin, entfernen Sie den Ort.
    .suggestion = Es gibt einen Angemessenheitsbeschluss ({ $suggestion }): Fügen Sie eine Zeile [[transfers]] ein und darunter mechanism = "adequacy" und countries mit diesem Land.
transfer-missing-none = „{ $id }“: Daten liegen in einem Drittland ({ $state }) oder sind von dort einsehbar, zugleich heißt es, es finde keine Übermittlung statt.
    .label = außerhalb des EWR
    .why = Eine der beiden Aussagen stimmt nicht; auch der Zugriff aus einem Drittland ist eine Übermittlung (Art. 44 DSGVO; Länderliste Stand { $as_of }).
    .advice = Nennen Sie statt "none-needed" das Übermittlungsinstrument, oder berichtigen Sie den Ort.
    .suggestion = Schreiben Sie mechanism = "adequacy" statt "none-needed" (Beschluss { $suggestion }), oder berichtigen Sie den Ort.
transfer-parent = „{ $id }“ hält die Daten im EWR, der Konzern wird aber aus einem Drittland geführt ({ $state }).
    .label = Sitz außerhalb des EWR
    .why = Das dortige Recht kann die Muttergesellschaft verpflichten, Daten ihrer Töchter herauszugeben; Anwälte Ihrer Kunden fragen nach Ihrer Bewertung (EDSA-Leitlinien 05/2021).
    .advice = Nennen Sie unter [[transfers]] das Instrument für einen Zugriff von dort, oder erklären Sie bei mechanism = "none-needed" in note, warum es keinen gibt.
transfer-adequacy = „{ $id }“: Für dieses Land ({ $state }) gibt es keinen Angemessenheitsbeschluss.
    .label = kein Beschluss
    .why = Ohne Beschluss der Europäischen Kommission fehlt der Übermittlung die Grundlage (Art. 45 DSGVO; Liste Stand { $as_of }).
    .advice = Verwenden Sie ein anderes Instrument, etwa mechanism = "scc" mit modules und assessed.
transfer-adequacy-us = „{ $id }“: Der Angemessenheitsbeschluss für dieses Land ({ $state }) gilt nur für zertifizierte Unternehmen.
    .label = gilt nur mit Data Privacy Framework
    .why = Beschluss { $decision } gilt für Unternehmen auf der Liste des Data Privacy Framework, nicht für das Land (Stand { $as_of }).
    .advice = Schreiben Sie mechanism = "dpf" mit entity und checked, wenn das Unternehmen auf der Liste steht, sonst mechanism = "scc".
transfer-adequacy-expired = „{ $id }“: Der Angemessenheitsbeschluss für dieses Land ({ $state }) ist abgelaufen; letzter Tag: { $until }.
    .label = abgelaufen
    .why = Seither trägt er die Übermittlung nicht mehr (Beschluss { $decision }, Stand { $as_of }).
    .advice = Verwenden Sie ein anderes Instrument, oder aktualisieren Sie das Programm, falls der Beschluss verlängert wurde.
transfer-adequacy-scope = „{ $id }“: Der Angemessenheitsbeschluss für dieses Land ({ $state }) gilt nur für { $covers }.
    .label = gilt nicht für alle
    .why = Ob dieses Unternehmen darunterfällt, ist nicht zu erkennen (Beschluss { $decision }, Stand { $as_of }).
    .advice = Sagen Sie in note, warum es darunterfällt, etwa note = {"{"} de = "kommerzielle Organisation nach PIPEDA" {"}"}, oder vereinbaren Sie Standardvertragsklauseln.
transfer-dpf = „{ $id }“: Die Liste des Data Privacy Framework wurde zuletzt geprüft: { $checked }; fällig war die nächste Prüfung: { $due }.
    .label = { $days ->
        [one] { $days } Tag überfällig
       *[other] { $days } Tage überfällig
    }
    .why = Die Zertifizierung ist jedes Jahr zu erneuern; wer von der Liste verschwunden ist, darf auf dieser Grundlage keine Daten erhalten (Beschluss { $decision }, Stand { $as_of }).
    .advice = Schlagen Sie das Unternehmen auf dataprivacyframework.gov/list nach, und schreiben Sie den Tag: checked = 2026-11-22.
transfer-dpf-entity = „{ $id }“: Das Unternehmen auf der Liste des Data Privacy Framework ist nicht genannt.
    .label = entity fehlt
    .why = Der Beschluss gilt genau für die Unternehmen auf der Liste, nicht für ihre Konzerne ({ $decision }, Stand { $as_of }).
    .advice = Ergänzen Sie den genauen Namen aus dataprivacyframework.gov/list, etwa entity = "Example Inc.".
transfer-dpf-checked = „{ $id }“: Es ist nicht gesagt, wann die Liste des Data Privacy Framework geprüft wurde.
    .label = checked fehlt
    .why = Jede Woche scheiden Unternehmen aus; ohne Datum weiß niemand, ob die Angabe noch stimmt ({ $decision }, Stand { $as_of }).
    .advice = Schlagen Sie das Unternehmen auf dataprivacyframework.gov/list nach, und schreiben Sie den Tag: checked = 2026-11-22.
transfer-dpf-future = „{ $id }“: Die Liste soll an einem Tag geprüft worden sein, der in der Zukunft liegt ({ $checked }).
    .label = liegt in der Zukunft
    .why = Leser erführen von einer Prüfung, die es nicht gegeben hat ({ $decision }, Stand { $as_of }).
    .advice = Schreiben Sie den Tag der letzten Prüfung, die stattgefunden hat.
transfer-dpf-seat = „{ $id }“: „{ $entity }“ kann nicht auf der Liste des Data Privacy Framework stehen.
    .label = kein Unternehmen aus den Vereinigten Staaten
    .why = Zertifizieren können sich nur Organisationen in den Vereinigten Staaten; ihre Gesellschaften in Europa brauchen es nicht und können es nicht ({ $decision }, Stand { $as_of }).
    .advice = Nennen Sie die Gesellschaft, die die Daten in den Vereinigten Staaten erhält, mit ihrem genauen Namen aus dataprivacyframework.gov/list, etwa entity = "Example Inc.".
transfer-dpf-stranger = „{ $id }“: „{ $entity }“ scheint mit diesem Anbieter nichts zu tun zu haben.
    .label = gehört nicht erkennbar zum Anbieter
    .why = Der Beschluss gilt genau für die Unternehmen auf der Liste; die Zertifizierung eines anderen trägt die Übermittlung nicht ({ $decision }, Stand { $as_of }).
    .advice = Sehen Sie auf dataprivacyframework.gov/list nach. Ist es die Muttergesellschaft, nennen Sie sie beim Unternehmen: parent_name = "{ $entity }".
transfer-dpf-country = „{ $id }“: Für dieses Land ({ $state }) gilt das Data Privacy Framework nicht.
    .label = nicht die Vereinigten Staaten
    .why = Der Beschluss betrifft nur Unternehmen in den Vereinigten Staaten ({ $decision }, Stand { $as_of }).
    .advice = Entfernen Sie das Land hier, und nennen Sie unter einem weiteren [[transfers]] sein eigenes Instrument.
transfer-fallback = „{ $id }“: Hinter dem Data Privacy Framework steht kein zweites Instrument.
    .label = steht allein
    .why = Beide Vorgänger von Beschluss { $decision } fielen von einem Tag auf den anderen, und ein Rechtsmittel ist anhängig (C-703/25 P; Stand { $as_of }).
    .advice = Vereinbaren Sie auch Standardvertragsklauseln, und ergänzen Sie ein zweites [[transfers]] mit mechanism = "scc", modules und assessed.
transfer-scc-module = „{ $id }“: Das Modul der Standardvertragsklauseln ist nicht genannt.
    .label = Modul fehlt
    .why = Jedes Modul passt zu anderen Rollen; ohne die Angabe sieht niemand, ob das richtige vereinbart ist (Beschluss (EU) 2021/914).
    .advice = Ergänzen Sie das vereinbarte Modul; zu Ihrer Rolle passt { $fitting }: modules = [3].
transfer-scc-module-role = „{ $id }“: Modul { $module } der Standardvertragsklauseln passt nicht zu Ihrer Rolle.
    .label = { $fitting } würde passen
    .why = Modul 2 gilt zwischen Verantwortlichem und Auftragsverarbeiter, Modul 3 zwischen Auftragsverarbeiter und Unterauftragsverarbeiter. Klauseln des falschen Moduls sind keine geeignete Garantie (Beschluss (EU) 2021/914).
    .advice = Sehen Sie in den Vertrag. Steht es auch dort so, vereinbaren Sie das richtige Modul; ist Ihre Rolle eine andere, setzen Sie sie unter [legal] in site.toml.
transfer-scc-module-unknown = „{ $id }“: Ein Modul { $module } haben die Standardvertragsklauseln nicht.
    .label = es gibt nur 1 bis 4
    .why = Ein solches Modul findet kein Leser (Beschluss (EU) 2021/914).
    .advice = Schreiben Sie das vereinbarte Modul; zu Ihrer Rolle passt { $fitting }.
transfer-bcr = „{ $id }“: Zu den verbindlichen internen Datenschutzvorschriften fehlt etwas: { $keys }.
    .label = unvollständig
    .why = Nur genehmigte Vorschriften sind eine geeignete Garantie, und nur die für Auftragsverarbeiter gelten für die Daten Ihrer Kunden (Art. 47 DSGVO).
    .advice = Ergänzen Sie kind = "processor" und in authority, wer die Vorschriften wann genehmigt hat.
transfer-bcr-controller = „{ $id }“: Verbindliche interne Datenschutzvorschriften für Verantwortliche gelten nicht für die Daten Ihrer Kunden.
    .label = für eigene Daten des Konzerns
    .why = Sie binden den Konzern bei Daten, über die er selbst entscheidet; für Daten im Auftrag anderer gibt es Vorschriften für Auftragsverarbeiter (Art. 47 DSGVO).
    .advice = Prüfen Sie, welche genehmigt sind: kind = "processor", wenn es diese gibt, sonst Standardvertragsklauseln.
transfer-derogation = „{ $id }“: Eine Ausnahme nach Art. 49 DSGVO trägt keine Übermittlung, die Tag für Tag stattfindet.
    .label = nur für Einzelfälle
    .why = Art. 49 DSGVO ist für gelegentliche Übermittlungen da, die sich nicht wiederholen (EDSA-Leitlinien 2/2018).
    .advice = Vereinbaren Sie Standardvertragsklauseln: mechanism = "scc", modules = [3], assessed mit dem Datum der Folgenabschätzung.
transfer-tia = „{ $id }“: Das Datum der Transfer-Folgenabschätzung fehlt.
    .label = assessed fehlt
    .why = Bevor Daten auf dieser Grundlage fließen, muss das Recht des Landes bewertet sein; Behörden fragen danach (EDSA-Empfehlungen 01/2020).
    .advice = Schreiben Sie, wann das geschehen ist, etwa assessed = 2026-05-04.
transfer-tia-future = „{ $id }“: Das Datum der Transfer-Folgenabschätzung liegt in der Zukunft ({ $assessed }).
    .label = liegt in der Zukunft
    .why = Die Daten fließen schon; die Abschätzung muss vorher da sein (EDSA-Empfehlungen 01/2020).
    .advice = Schreiben Sie den Tag der Abschätzung, die stattgefunden hat.
swiss = „{ $id }“: Nach Schweizer Recht bietet dieses Land ({ $state }) keinen angemessenen Schutz.
    .label = nicht auf der Schweizer Liste
    .why = Sie haben Kunden in der Schweiz, und die Schweiz führt eine andere Liste als die EU ({ $decision }, Stand { $as_of }).
    .advice = Vereinbaren Sie für deren Daten auch Standardvertragsklauseln mit den Schweizer Ergänzungen.
swiss-dpf = „{ $id }“: Es ist nicht gesagt, ob das Unternehmen auch für die Schweiz zertifiziert ist.
    .label = nur EU-USA?
    .why = Sie haben Kunden in der Schweiz, und das Swiss-U.S. Data Privacy Framework verlangt eine eigene Zertifizierung ({ $decision }, Stand { $as_of }).
    .advice = Schlagen Sie auf dataprivacyframework.gov/list nach, und sagen Sie es, etwa note = {"{"} de = "auch nach dem Swiss-U.S. DPF zertifiziert" {"}"}.
breach-authority = Die Aufsichtsbehörde soll binnen { $quantity } erfahren, was geschah; das Gesetz gibt 72 Stunden.
    .label = bis zu { $hours } Stunden
    .why = Der Verantwortliche hat 72 Stunden, nachdem ihm die Verletzung bekannt wurde, Wochenenden eingeschlossen (Art. 33 Abs. 1 DSGVO). Eine längere Frist kündigt einen Gesetzesverstoß an.
    .advice = Schreiben Sie within = "72h" oder weniger.
breach-customer = Kunden erfahren erst binnen { $quantity } von einer Datenschutzverletzung.
    .label = bis zu { $hours } Stunden
    .why = Ein Auftragsverarbeiter meldet „unverzüglich“ (Art. 33 Abs. 2 DSGVO). Eine Stundenzahl nennt das Gesetz dafür nicht, mehr als 72 sind damit aber kaum vereinbar.
    .advice = Sagen Sie 24 Stunden oder weniger zu, etwa within = "24h", und vereinbaren Sie dasselbe mit Ihren Unterauftragsverarbeitern.
breach-customer-tight = Kunden erfahren binnen { $quantity } von einer Datenschutzverletzung; ihnen bleibt wenig Zeit.
    .label = bis zu { $hours } Stunden
    .why = Ab dann haben sie höchstens 72 Stunden für ihre eigene Meldung, und ihre Prüfer verlangen oft 24 Stunden. Zählte Ihre Zeit mit, blieben { $left } von 72 Stunden.
    .advice = Sagen Sie 24 Stunden zu, wenn Sie das halten können: within = "24h".
breach-customer-none = Es ist nicht gesagt, binnen welcher Zeit Kunden von einer Datenschutzverletzung erfahren.
    .label = Frist gegenüber Kunden fehlt
    .why = Ein Auftragsverarbeiter muss seine Kunden unverzüglich unterrichten (Art. 33 Abs. 2 DSGVO); danach sehen sie hier zuerst.
    .advice = Fügen Sie eine Zeile [[deadlines]] ein und darunter id = "customer", recipient = "customer" und within = "24h".
nis2-deadlines = { $stage }: bis zu { $quantity }; NIS-2 erlaubt { $interval }.
    .label = höchstens { $interval }
    .why = Diese Stufen binden wichtige und besonders wichtige Einrichtungen unmittelbar (Art. 23 Abs. 4 der Richtlinie (EU) 2022/2555, § 32 BSIG).
    .advice = Verkürzen Sie die Frist auf { $interval }, hier und in Ihren Abläufen.
nis2-deadlines-none = NIS-2 gilt, aber es sind keine Fristen gegenüber dem CSIRT genannt.
    .label = Fristen fehlen
    .why = Frühwarnung binnen 24 Stunden, Meldung binnen 72 Stunden, Abschlussbericht binnen eines Monats (Art. 23 Abs. 4 der Richtlinie (EU) 2022/2555): Betroffene Kunden fragen danach.
    .advice = Fügen Sie drei Zeilen [[deadlines]] ein, mit recipient = "csirt" und within = "24h", "72h" und "1mo".
measures-coverage = Für { $area } gibt es keine umgesetzte Maßnahme (Art. 32 Abs. 1 lit. { $letter } DSGVO).
    .label = in diesem Ordner stehen die Maßnahmen
    .why = Kunden vergleichen die Liste Buchstabe für Buchstabe mit dem Artikel und merken, was fehlt.
    .advice = Ergänzen Sie in measures/ eine Maßnahme dieses Bereichs mit implemented und ihrem Datum.
measures-coverage-date = Für { $area } hat keine Maßnahme ein Datum (Art. 32 Abs. 1 lit. { $letter } DSGVO).
    .label = eine Maßnahme dieses Bereichs, ohne Datum
    .why = Ohne Datum können Leser nicht unterscheiden, was gilt und was nur beabsichtigt ist.
    .advice = Ergänzen Sie, seit wann es sie gibt, etwa implemented = "2024-03".
disclosure-policy = Zu den Regeln für Hinweise auf Schwachstellen fehlt etwas: { $keys }.
    .label = unvollständig
    .why = Was getestet werden darf, wann eine Antwort kommt und dass niemand verklagt wird: Danach entscheiden Forschende, ob sie sich an Sie wenden (ISO/IEC 29147).
    .advice = Ergänzen Sie scope, acknowledge = "2bd" und safe_harbour mit einem Satz je Sprache.
security-txt = Die Angaben für security.txt sind abgelaufen: { $expires }.
    .label = abgelaufen
    .why = Eine abgelaufene security.txt soll niemand beachten; Hinweise auf Schwachstellen erreichen dann keinen (RFC 9116, 2.5.5).
    .advice = Prüfen Sie Kontakt und Schlüssel, und schreiben Sie einen neuen Tag binnen eines Jahres: expires = 2027-10-31.
security-txt-long = Die Angaben für security.txt sollen länger als ein Jahr gelten, bis { $expires }.
    .label = mehr als ein Jahr
    .why = Kontakte und Schlüssel ändern sich; der Standard empfiehlt weniger als ein Jahr (RFC 9116, 2.5.5).
    .advice = Wählen Sie einen Tag binnen eines Jahres.
security-txt-no-end = Es ist nicht gesagt, bis wann die Angaben für security.txt gelten.
    .label = expires fehlt
    .why = Die Datei muss sagen, bis wann sie gilt; sonst hält man sie für verwaist (RFC 9116, 2.5.5).
    .advice = Schreiben Sie einen Tag binnen eines Jahres, etwa expires = 2027-10-31.
security-txt-contact = Es gibt keinen Weg, eine Schwachstelle zu melden.
    .label = Kontakt fehlt
    .why = security.txt muss mindestens einen Kontakt nennen (RFC 9116, 2.5.3).
    .advice = Schreiben Sie address = "sicherheit@example.com", oder in contact die id eines Kontakts mit Mailadresse.
security-txt-wanted = Für eine vollständige security.txt fehlt etwas: { $keys }.
    .label = unvollständig
    .why = Hinweise enthalten oft, was niemand sonst lesen darf, und die Datei soll sagen, zu welcher Adresse sie gehört (RFC 9116, 2.5.2 und 2.5.4).
    .advice = Ergänzen Sie pgp mit der Adresse Ihres Schlüssels in disclosure.toml oder beim Kontakt, und base_url in site.toml.
cert-fields = Zum Zertifikat „{ $id }“ fehlen wesentliche Angaben: { $keys }.
    .label = unvollständig
    .why = Ohne Nummer, Aussteller, Gültigkeit und Geltungsbereich kann niemand das Zertifikat nachschlagen oder beurteilen (ISO/IEC 17021-1).
    .advice = Übernehmen Sie die Angaben aus der Urkunde. Gibt es noch keine, sagen Sie es: status = "planned".
cert-fields-wanted = Zum Zertifikat „{ $id }“ fehlen Angaben, die Leser suchen: { $keys }.
    .label = unvollständig
    .why = Ausgabe, Beginn, Standorte und bei ISO/IEC 27001 die Fassung der Erklärung zur Anwendbarkeit zeigen, was geprüft wurde (ISO/IEC 17021-1).
    .advice = Übernehmen Sie die Angaben aus der Urkunde.
cert-accreditation = Zum Zertifikat „{ $id }“ fehlt die Akkreditierung des Ausstellers.
    .label = von wem akkreditiert?
    .why = Urkunden drucken kann jeder; anerkannt sind nur akkreditierte Stellen (ISO/IEC 17021-1).
    .advice = Ergänzen Sie die Stelle, die auf der Urkunde steht, etwa accreditation = "DAkkS" (Deutschland), "RvA" (Niederlande) oder "UKAS" (Vereinigtes Königreich).
cert-expired = Das Zertifikat „{ $id }“ ist abgelaufen: { $until }.
    .label = { $days ->
        [one] seit { $days } Tag
       *[other] seit { $days } Tagen
    }
    .why = Mit einem abgelaufenen Zertifikat zu werben ist irreführend, und Leser sehen zuerst auf dieses Datum.
    .advice = Tragen Sie das neue Zertifikat als [[change]] mit set.valid_until ein, oder beenden Sie den Eintrag mit end = true.
cert-expired-soon = Das Zertifikat „{ $id }“ läuft bald ab: { $until }.
    .label = { $days ->
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }
    .why = Eine Rezertifizierung dauert Wochen; am Tag danach darf das Zertifikat nicht mehr gezeigt werden.
    .advice = Kümmern Sie sich um das neue, und kündigen Sie es als [[change]] mit set.valid_until an, sobald es sicher ist.
cert-expired-term = Das Zertifikat „{ $id }“ soll länger gelten, als sein Verfahren erlaubt: bis { $until }.
    .label = höchstens bis { $longest }
    .why = Ausgestellt: { $issued }; längste Laufzeit des Verfahrens: { $interval }; also höchstens bis { $longest } (Stand { $as_of }).
    .advice = Übernehmen Sie beide Daten neu aus der Urkunde.
cert-surveillance = Das letzte Audit zum Zertifikat „{ $id }“ liegt zu lange zurück: { $last }.
    .label = das nächste war fällig bis { $due }
    .why = Zertifizierungsstellen überwachen jährlich; fehlt das Audit, kann das Zertifikat ausgesetzt sein (ISO/IEC 17021-1).
    .advice = Schreiben Sie den Tag des letzten Überwachungsaudits: last_surveillance = 2026-04-21.
cert-edition = „{ $id }“: Zertifikate nach der Ausgabe { $edition } gelten nicht mehr; Stichtag: { $void }.
    .label = abgelöst durch die Ausgabe { $newest }
    .why = { $decision } hat ihre Übergangszeit beendet (Stand { $as_of }). Ein solches Zertifikat belegt nichts mehr.
    .advice = Tragen Sie das Zertifikat nach der Ausgabe { $newest } ein, oder entfernen Sie die Angabe.
cert-edition-transition = „{ $id }“: Die Ausgabe { $edition } hat eine Nachfolgerin; Zertifikate danach enden spätestens: { $void }.
    .label = Nachfolgerin: die Ausgabe { $newest }
    .why = Bis dahin bleibt das Zertifikat gültig ({ $decision }, Stand { $as_of }), aber Kunden werden nach Ihrem Plan fragen.
    .advice = Planen Sie die Umstellung mit Ihrer Zertifizierungsstelle, etwa auf der Roadmap.
cert-holder = Das Zertifikat „{ $id }“ gehört „{ $holder }“, erscheint aber als Ihr eigenes.
    .label = nicht { $organisation }
    .why = Das Zertifikat eines Partners sagt nichts über Ihr eigenes Unternehmen; es als Ihres zu zeigen ist irreführend.
    .advice = Schreiben Sie held_by = "partner".
cert-holder-unnamed = Es ist nicht gesagt, welcher Partner das Zertifikat „{ $id }“ hat.
    .label = wessen?
    .why = Ohne den Namen kann es niemand nachschlagen, und mancher hält es für Ihres.
    .advice = Ergänzen Sie den vollen Namen, etwa holder = "Beispiel Rechenzentrum GmbH".
soc2 = Zum SOC-2-Bericht „{ $id }“ fehlen wesentliche Angaben: { $keys }.
    .label = unvollständig
    .why = Typ 1 betrachtet einen Tag, Typ 2 einen Zeitraum; ohne Typ, Zeitraum, Kriterien und Prüfer belegt der Bericht nichts (AICPA).
    .advice = Ergänzen Sie zum Beispiel report_type = "type-2", audit_period = "2025-10-01/2026-09-30", criteria und issuer.
soc2-certified = „{ $id }“: SOC 2 ist ein Testat; zertifiziert wird niemand.
    .label = kein Zertifikat
    .why = Ein Prüfer berichtet über Kontrollen; „zertifiziert“ ist falsch und nach den Berufsregeln unzulässig (AICPA).
    .advice = Schreiben Sie kind = "attestation", und sprechen Sie von einem Bericht oder Testat.
soc2-public = Der SOC-2-Bericht wird allen angeboten.
    .label = öffentlich
    .why = Er ist nur für Leser bestimmt, die das System kennen; Prüfer untersagen die Veröffentlichung (AICPA).
    .advice = Schreiben Sie availability = "nda" oder "on-request". Ein SOC-3-Bericht darf öffentlich sein.
soc2-gap = Für „{ $id }“ ist die Zeit danach ungeprüft; belegt ist sie bis: { $covered }.
    .label = belegt bis { $covered }
    .why = Drei Monate ohne Bericht oder Überbrückungsschreiben endeten: { $due }; die Lücke reicht bis { $next }. Eine längere nehmen Prüfer Ihrer Kunden nicht hin (AICPA).
    .advice = Ergänzen Sie ein Überbrückungsschreiben, etwa bridge_letter = {"{"} covers = "2026-07-01/2026-10-31" {"}"}, oder den nächsten Bericht.
c5 = Zum C5-Testat „{ $id }“ fehlen Angaben: { $keys }.
    .label = unvollständig
    .why = Typ, Zeitraum, Prüfer und Ausgabe entscheiden, was ein C5-Bericht wert ist; Behörden fragen danach (BSI C5).
    .advice = Ergänzen Sie zum Beispiel report_type = "type-2", audit_period, issuer und edition = "2020".
c5-certified = „{ $id }“: C5 ist ein Testat; zertifiziert wird niemand.
    .label = kein Zertifikat
    .why = Wirtschaftsprüfer testieren C5; eine Zertifizierung gibt es nicht (BSI C5).
    .advice = Schreiben Sie kind = "attestation", und sprechen Sie von einem Testat.
tisax = Zum TISAX-Label „{ $id }“ fehlen Angaben: { $keys }.
    .label = unvollständig
    .why = Teilnehmer finden ein Ergebnis im ENX-Portal über die Nummer von Scope oder Assessment und die Prüfziele.
    .advice = Ergänzen Sie criteria = ["Info high"] mit den Prüfzielen und number mit der Scope-ID.
tisax-kind = „{ $id }“: TISAX vergibt Labels, keine Zertifikate.
    .label = ein Label
    .why = Ergebnisse werden nur im ENX-Portal geteilt; ein „Zertifikat“ zeigt, dass man das Verfahren nicht kennt.
    .advice = Schreiben Sie kind = "label".
gdpr-certified = „{ $id }“ nennt sich nach der DSGVO zertifiziert; dafür fehlt: { $keys }.
    .label = nach welchem Verfahren, von wem?
    .why = Nach der DSGVO zertifizieren nur akkreditierte Stellen oder die Aufsichtsbehörde, und nur nach genehmigten Kriterien (Art. 42 und 43 DSGVO). Alles andere, was sich so nennt, ist irreführend.
    .advice = Ergänzen Sie scheme, issuer und accreditation. Ist es etwas anderes, nennen Sie es nicht DSGVO-Zertifikat.
imprint = Im Impressum fehlt: { $facts }.
    .label = unvollständig
    .why = Das Gesetz verlangt diese Angaben, leicht erkennbar und vollständig (§ 5 DDG, § 5 ECG, Art. 3:15d BW). Fehlende sind ein häufiger Grund für Abmahnungen.
    .advice = Ergänzen Sie sie auf dieser Seite, in jeder Sprache, in der es sie gibt.
imprint-link = Nicht jede Seite führt zum Impressum.
    .label = nicht von jeder Seite verlinkt
    .why = Es muss von überall erreichbar sein (§ 5 DDG, Art. 3:15d BW).
    .advice = Nennen Sie die Seite in site.toml am Fuß jeder Seite: [navigation], footer = ["{ $page }"].
imprint-missing = Es gibt kein veröffentlichtes Impressum (Seite „{ $page }“).
    .label = Ihre Märkte verlangen eines
    .why = Wer hier Dienste anbietet, muss auf seinen Seiten sagen, wer er ist (§ 5 DDG, § 5 ECG, Art. 3:15d BW).
    .advice = Schreiben Sie pages/{ $page }.de.md und die anderen Sprachen, oder nennen Sie eine andere Seite: [legal], imprint = "…".
privacy-link = Nicht jede Seite führt zur Datenschutzerklärung.
    .label = nicht von jeder Seite verlinkt
    .why = Besucher müssen unterrichtet sein, wenn ihre Daten erhoben werden, auf welcher Seite sie auch ankommen (Art. 12 und 13 DSGVO).
    .advice = Nennen Sie die Seite in site.toml am Fuß jeder Seite: [navigation], footer = ["{ $page }"].
privacy-link-missing = Es gibt keine veröffentlichte Datenschutzerklärung (Seite „{ $page }“).
    .label = in jedem Markt verlangt
    .why = Auch eine Seite ohne Cookies verarbeitet Adressen ihrer Besucher und muss sie unterrichten (Art. 13 DSGVO).
    .advice = Schreiben Sie pages/{ $page }.de.md und die anderen Sprachen, oder nennen Sie eine andere Seite: [legal], privacy = "…".
accessibility-statement = Unter den Kunden sind Verbraucher, aber es gibt keine Erklärung zur Barrierefreiheit.
    .label = daraus folgt die Pflicht
    .why = Dienstleistungen für Verbraucher müssen barrierefrei sein, und ihr Anbieter muss sagen, wie er das erfüllt (Richtlinie (EU) 2019/882; § 14 BFSG). Für reine Geschäftskunden gilt das nicht.
    .advice = Schreiben Sie eine Seite pages/accessibility.de.md, oder entfernen Sie das Wort hier, wenn alle Kunden Unternehmen sind.
legal-data-age = Die Rechtslisten dieses Programms sind mehr als sechs Monate alt (Stand { $as_of }).
    .why = Beschlüsse, Verfahren und Gesetze können sich seither geändert haben; Befunde, die darauf beruhen, können falsch sein.
    .advice = Aktualisieren Sie das Programm.
translation-stale = Dieser Text auf { $language } ist älter als seine verbindliche Fassung.
    .label = seither nicht geändert
    .why = Wer { $language } liest, erfährt etwas anderes als das, was gilt; die Seite weist darauf hin.
    .advice = Vergleichen Sie ihn mit der verbindlichen Fassung. Halten Sie dann fest, dass beide dasselbe sagen: glashaus i18n accept { $path }
translation-stale-page = Diese Übersetzung auf { $language } ist älter als der verbindliche Text.
    .label = folgt aus dem, was geändert wurde
    .why = Wer { $language } liest, erfährt etwas anderes als das, was gilt; die Seite weist darauf hin.
    .advice = Überarbeiten Sie sie; glashaus i18n nennt alles, was geändert wurde. Halten Sie es dann fest: glashaus i18n accept { $path }
translation-stale-revised = Der verbindliche Text und seine Übersetzung auf { $language } wurden beide geändert.
    .label = ebenfalls geändert
    .why = Noch hat niemand gesagt, ob beide dasselbe sagen.
    .advice = Wenn ja, halten Sie es fest: glashaus i18n accept

## The command line

cli-building = Die Seiten werden gebaut …
cli-built =
    { $pages ->
        [one] Eine Seite
       *[other] { $pages } Seiten
    } in { $folder }: { $written } geschrieben, { $unchanged } unverändert, { $removed } entfernt ({ $milliseconds } ms).
cli-stopped = Es wurde nichts geschrieben: { $folder } ist unverändert. Bitte die Fehler oben beheben und erneut bauen.
cli-nothing-found = Nichts zu beanstanden.
cli-calendar = Trust Center: was fällig wird
cli-waived = Bis auf Weiteres hingenommen ({ $count }):
cli-waived-by = bis { $until }, von { $by }: { $reason }
cli-ahead = { $count ->
    [0] Bis zum { $until } wird nichts von selbst zum Befund.
   *[other] Was bis zum { $until } von selbst zum Befund wird ({ $count }):
}
cli-areas = Nach Bereichen:
cli-area-subprocessors = Unterauftragsverarbeiter
cli-area-transfers = Übermittlungen
cli-area-certifications = Zertifikate
cli-area-incidents = Vorfälle
cli-area-documents = Dokumente
cli-area-service = Dienst
cli-area-texts = Texte
cli-area-links = Links und Abrufe
cli-area-site = Website
cli-complete = Unterauftragsverarbeiter mit allen Angaben, die die EDSA-Stellungnahme 22/2024 verlangt: { $complete } von { $all }.
cli-incomplete = { $said } von { $of }; es fehlt: { $missing }
cli-incomplete-more = und { $count } weitere; --format json nennt alle
cli-item-name = Name
cli-item-address = Anschrift
cli-item-contact = Kontakt
cli-item-place = Ort
cli-item-purpose = Zweck
cli-item-data = Datenkategorien
cli-explain-form = „{ $name }“ ist keine Regel, sondern ein Formfehler: Warum er zählt und was stattdessen zu schreiben ist, steht beim Befund selbst.
cli-explain-meant = Eine Regel „{ $name }“ gibt es nicht. Meinten Sie „{ $suggestion }“? „glashaus explain“ nennt alle Regeln.
cli-explain-unknown = Eine Regel „{ $name }“ gibt es nicht. „glashaus explain“ nennt alle Regeln.
cli-fix-overlap = Nichts wurde geändert: Zwei Befunde wollen dieselben Worte ändern, bei { $first } und { $second }. Beheben Sie einen davon von Hand.
cli-fix-io = { $path } ließ sich nicht ändern: { $reason }.
cli-fixed = { $changes ->
    [0] Es gab nichts zu ändern.
    [one] Eine Änderung vorgenommen.
   *[other] { $changes } Änderungen in { $files ->
        [one] einer Datei
       *[other] { $files } Dateien
    } vorgenommen.
}
cli-content-missing = Den Ordner { $path } gibt es nicht. Starten Sie glashaus in dem Ordner, in dem „content“ liegt, oder nennen Sie diesen hinter dem Befehl, etwa: glashaus check trust-center
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
# $texts is a number of texts, $open how many of them somebody must look at.
cli-i18n-language = { $language }: { $texts ->
        [one] ein Text
       *[other] { $texts } Texte
    }, { $open ->
        [0] nichts zu tun
       *[other] { $open } zu prüfen
    }
cli-i18n-missing = fehlt
cli-i18n-stale = älter als die Vorlage
cli-i18n-revised = mit der Vorlage geändert; festhalten, wenn beide dasselbe sagen
cli-i18n-changed = geändert
cli-i18n-added = neu
cli-i18n-removed = { $count ->
        [one] hier wurde ein Absatz gestrichen
       *[other] hier wurden { $count } Absätze gestrichen
    }
cli-i18n-new = { $count ->
        [one] Eine Übersetzung ist neu und noch nicht festgehalten
       *[other] { $count } Übersetzungen sind neu und noch nicht festgehalten
    }: glashaus i18n accept
cli-i18n-single = Die Website hat nur eine Sprache; es gibt nichts zu übersetzen.
cli-i18n-mend = Der Inhalt hat Fehler, die einige Texte verdecken. Beheben Sie diese zuerst.
cli-i18n-accepted = { $count ->
        [0] Nichts Neues festzuhalten.
        [one] Eine Übersetzung in { $path } festgehalten.
       *[other] { $count } Übersetzungen in { $path } festgehalten.
    }
cli-i18n-left = { $count ->
        [one] Eine Übersetzung ist weiterhin älter als ihre Vorlage
       *[other] { $count } Übersetzungen sind weiterhin älter als ihre Vorlage
    }: glashaus i18n zeigt, was zu überarbeiten ist. Erfordert die Änderung nichts, nennen Sie die Datei.
cli-i18n-no-text = { $path } enthält keinen Text in mehreren Sprachen. Nennen Sie Dateien wie pages/incidents.nl.md oder flows.toml.
cli-i18n-no-language = Die Website ist nicht auf { $language } geschrieben; ihre Sprachen sind { $known }.
cli-listen = Die Vorschau konnte nicht starten: { $reason }. Mit --port einen anderen Port wählen.
cli-watch = Der Inhalt lässt sich nicht mehr beobachten: { $reason }.
cli-serving = Die Vorschau läuft unter { $url } – beenden mit Strg+C.
cli-changed = { $rendered ->
        [0] Auf den Seiten hat sich nichts geändert.
        [one] Eine von { $pages } Seiten wurde neu gebaut.
       *[other] { $rendered } von { $pages } Seiten wurden neu gebaut.
    }

## What texts claim

cookies = { $path }{ $more ->
        [0] {" speichert"}
        [one] {" "}und eine weitere veröffentlichte Datei speichern
       *[other] {" "}und { $more } weitere veröffentlichte Dateien speichern
    } Daten auf dem Gerät der Leser: { $words }
    .label = hier
    .why = Was nicht nötig ist, verlangt eine Einwilligung (§ 25 TDDDG, Art. 11.7a Telecommunicatiewet) und damit ein Banner.
    .advice = Nehmen Sie es aus den Skripten des Themas heraus. Was Leser einstellen, etwa dunkle Farben, weiß der Browser bereits.
claim-eu-only = „{ $words }“ stimmt nicht: Daten liegen auch hier: { $countries } (bei { $vendors }).
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
transfer-outdated = „{ $words }“ gilt nicht mehr seit: { $since } ({ $decision }).
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
placeholder = „{ $words }“ ist ein Platzhalter und kein Text.
    .label = noch auszufüllen
    .why = Wer hier Auskunft sucht, schließt aus einem vergessenen Platzhalter, dass niemand die Seite gelesen hat.
    .advice = Schreiben Sie, was gilt, oder lassen Sie den Wert weg. Was noch nicht fertig ist, wird mit draft = true nicht veröffentlicht.
placeholder-nobody = „{ $words }“: Hier ist noch niemand benannt.
    .label = Name fehlt
    .why = Wer sich an jemanden wenden soll, muss erfahren, an wen.
    .advice = Nennen Sie eine Person oder eine Funktion mit ihrer Adresse.
claim-certificate-expired = „{ $words }“: Das Zertifikat in den Einträgen ist am { $until } abgelaufen.
    .label = gilt nicht mehr
    .why = Mit einem abgelaufenen Zertifikat zu werben ist irreführend, und wer den Nachweis öffnet, sieht das Datum.
    .advice = Erneuern Sie den Eintrag, oder schreiben Sie, bis wann das Zertifikat galt.
claim-certificate-planned = „{ $words }“: Nach den Einträgen ist das Zertifikat noch nicht erteilt.
    .label = noch nicht erteilt
    .why = Mit einem Zertifikat zu werben, das es noch nicht gibt, ist irreführend.
    .advice = Schreiben Sie, dass es geplant oder in Arbeit ist, oder ändern Sie den Eintrag.
claim-certificate-edition = „{ $words }“: Zertifikate nach dieser Ausgabe gelten seit { $since } nicht mehr.
    .label = ungültige Ausgabe (Stand { $as-of })
    .why = Wer damit wirbt, zeigt, dass das Zertifikat nicht erneuert wurde.
    .advice = Nennen Sie die Ausgabe, nach der Sie heute zertifiziert sind.
label-certificate = der Eintrag dazu
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
translation-facts-throughout = Dieser Text und der in einer anderen Sprache ({ $language }) sagen an vielen Stellen Verschiedenes; hier zuerst.
    .label = weicht ab, und { $others } weitere Stellen
    .why = Wer die eine Sprache liest, erfährt etwas anderes als in der anderen.
    .advice = Übersetzen Sie den Text neu oder trennen Sie, was verschieden sein soll.
label-other-language = die andere Sprache

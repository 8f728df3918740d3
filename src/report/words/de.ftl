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

## Names of forms, kinds and types

term-site = Einstellungen der Website
term-page = Seite
term-front-matter = Kopf einer Seite
term-subprocessor = Unterauftragsverarbeiter
term-entity = Rechtsträger
term-change = Änderung
term-place = Ort
term-transfer = Übermittlung
term-measure = zusätzliche Maßnahme
term-measure-row = Zeile einer Maßnahmentabelle
term-audience = Zielgruppe
term-status = Status
term-logo = Logo
term-author = Autor oder Autorin
term-dpa = Auftragsverarbeitungsvertrag
term-retention = Aufbewahrungsfrist
term-audit = Prüfung
term-promises = Zusagen
term-navigation = Navigation
term-fallback = Ersatzsprachen
term-rules = Stufen der Regeln
term-notes = Anmerkungen zu Feldern
term-quote = Zitat
term-reference = Verweis
term-picture = Bild
term-directive = Baustein
term-field = Feld
term-text = ein Text
term-localized-text = ein Text oder je Sprache ein Text
term-date = ein Datum
term-number = eine Zahl
term-boolean = true oder false
term-list = eine Liste
term-table = eine Gruppe von Schlüsseln
term-quantity = eine Dauer oder ein Zielwert
term-daily-hours = tägliche Uhrzeiten mit Zeitzone

## Places beside the finding

label-first = das erste Mal hier
label-also-here = auch hier
label-previous = der vorige Eintrag
label-promise = das wurde zugesagt
label-announced = hier angekündigt
label-effective = gilt ab hier
label-begins = beginnt hier
label-opened = hier geöffnet
label-defined = hier festgelegt
label-draft = noch ein Entwurf

## Files

file-name = Der Name der Datei „{ $path }“ ist kein gültiger Unicode-Text.
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
unused-file = Nichts verweist auf „{ $path }“.
    .why = Die Datei wird nicht veröffentlicht.
    .advice = Verweisen Sie darauf, oder entfernen Sie die Datei.

## Reading

not-utf8 = Diese Datei ist nicht in der Textkodierung UTF-8 gespeichert.
    .label = das erste Byte, das nicht passt
    .why = Umlaute und andere besondere Buchstaben würden falsch angezeigt.
    .advice = Speichern Sie die Datei in Ihrem Editor als „UTF-8“.
control-character = Hier steht ein unsichtbares Steuerzeichen ({ $code }).
    .label = unsichtbares Zeichen
    .why = Niemand sieht es, aber es kann Seiten, Suche und Exporte stören. Oft kommt es beim Einfügen kopierter Texte mit.
    .advice = Löschen Sie es, und tippen Sie die Stelle nötigenfalls neu.
toml-syntax = Diese Zeile folgt nicht den Regeln von TOML: { $detail }
    .label = ab hier unverständlich
    .why = Solange das nicht behoben ist, lassen sich die Angaben dieser Datei nicht lesen.
    .advice = Schreiben Sie einen Schlüssel, ein Gleichheitszeichen und einen Wert, etwa name = "Beispiel". Texte stehen in geraden Anführungszeichen.
unknown-key = Den Schlüssel „{ $key }“ gibt es hier nicht ({ $form }).
    .label = unbekannter Schlüssel
    .why = Was dort steht, würde nicht veröffentlicht, und niemand würde es bemerken.
    .advice = Entfernen Sie die Zeile, oder schlagen Sie den richtigen Schlüssel in der Beschreibung der Inhalte nach.
    .suggestion = Meinten Sie „{ $suggestion }“?
wrong-type = „{ $key }“ enthält die falsche Art von Angabe. Da steht: { $found }.
    .label = erwartet: { $expected }
    .why = Die Angabe lässt sich so nicht lesen.
    .advice = An diese Stelle gehört: { $expected }.
missing-key = Der Schlüssel „{ $key }“ fehlt ({ $form }).
    .label = fehlt hier
    .why = Ohne ihn gibt es an dieser Stelle nichts zu veröffentlichen.
    .advice = Ergänzen Sie eine Zeile mit „{ $key }“.
duplicate-key = Der Schlüssel „{ $key }“ steht zweimal da.
    .label = das zweite Mal
    .why = Es ist unklar, welcher der beiden Werte gilt.
    .advice = Behalten Sie nur einen der beiden.
unknown-language = „{ $value }“ ist keine Sprache dieser Website.
    .label = unbekannte Sprache
    .why = Der Text würde nirgends angezeigt.
    .advice = Verwenden Sie eine der Sprachen, die in site.toml unter „languages“ stehen, oder ergänzen Sie die Sprache dort.
    .suggestion = Meinten Sie „{ $suggestion }“?
unknown-country = „{ $value }“ ist kein Kürzel eines Landes oder einer Region.
    .label = unbekanntes Kürzel
    .why = An diesem Kürzel wird geprüft, ob Daten den Europäischen Wirtschaftsraum verlassen.
    .advice = Schreiben Sie die zwei Großbuchstaben nach ISO 3166, etwa „DE“, oder EU, EEA, EMEA oder WORLD.
    .suggestion = Meinten Sie „{ $suggestion }“?
invalid-date = „{ $value }“ ist kein Datum in einer der vorgesehenen Schreibweisen.
    .label = kein Datum
    .why = Aus dem Datum werden Fristen berechnet, und jede Sprache schreibt es auf ihre Weise.
    .advice = Schreiben Sie 2026-11-22, 2026-11, 2026-Q4, 2026-H2 oder 2026; einen Zeitraum als 2026-Q1/2026-Q2; einen Beginn als 2026-Q2/.. (mit zwei Punkten).
    .suggestion = Schreiben Sie „{ $suggestion }“.
no-such-date = Das Datum „{ $value }“ gibt es im Kalender nicht.
    .label = gibt es nicht
    .why = Aus dem Datum werden Fristen berechnet; deshalb muss es den Tag geben.
    .advice = Prüfen Sie Tag und Monat.
    .suggestion = Meinten Sie „{ $suggestion }“?
date-order = „{ $key }“ ({ $date }) liegt vor „{ $other }“ ({ $other-date }).
    .label = zu früh
    .why = Nichts kann enden, bevor es begonnen hat, oder beginnen, bevor es beschlossen war.
    .advice = Prüfen Sie beide Datumsangaben.
date-range-order = Der Zeitraum „{ $value }“ endet, bevor er beginnt.
    .label = das Ende steht vorn
    .why = Es wäre nicht zu erkennen, welcher Zeitraum gemeint ist.
    .advice = Schreiben Sie das frühere Datum zuerst.
    .suggestion = Schreiben Sie „{ $suggestion }“.
invalid-quantity = „{ $value }“ ist keine Dauer und kein Zielwert.
    .label = nicht verständlich
    .why = Nur als Zahl mit Einheit lässt sich die Angabe in jeder Sprache wiedergeben.
    .advice = Schreiben Sie eine Zahl mit Einheit, etwa 30d, 4-8h oder >=99.5%. Einheiten: min, h, d, w, mo, y, bh, bd, %.
    .suggestion = Schreiben Sie „{ $suggestion }“.
invalid-hours = „{ $value }“ sind keine täglichen Uhrzeiten.
    .label = nicht verständlich
    .why = Nach diesen Zeiten richten sich Ihre Leserinnen und Leser.
    .advice = Schreiben Sie zwei Uhrzeiten, etwa 22:00-06:00.
    .suggestion = Schreiben Sie „{ $suggestion }“.
unknown-time-zone = Die Zeitzone „{ $value }“ gibt es nicht.
    .label = unbekannte Zeitzone
    .why = Von ihr hängt ab, welcher Tag „heute“ ist und wann Uhrzeiten beginnen.
    .advice = Schreiben Sie den Namen der Zeitzone, etwa Europe/Berlin.
    .suggestion = Meinten Sie „{ $suggestion }“?
invalid-status = „{ $value }“ ist kein Status.
    .label = unbekannter Status
    .why = Es wäre nicht zu sehen, wie weit dies ist.
    .advice = Schreiben Sie { $allowed-or }.
    .suggestion = Meinten Sie „{ $suggestion }“?
unknown-value = „{ $value }“ ist bei „{ $key }“ nicht möglich.
    .label = unbekannter Wert
    .why = Verstanden werden hier nur bestimmte Werte.
    .advice = Schreiben Sie { $allowed-or }.
    .suggestion = Meinten Sie „{ $suggestion }“?
invalid-id = „{ $value }“ kann keine Kennung sein.
    .label = keine Kennung
    .why = Kennungen werden Teil von Webadressen, die sich nie ändern.
    .advice = Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche.
    .suggestion = Schreiben Sie „{ $suggestion }“.
unknown-reference = Die Kennung „{ $id }“ gibt es nicht ({ $kind }).
    .label = führt ins Leere
    .why = Auf der Seite würde fehlen, worauf Sie verweisen.
    .advice = Prüfen Sie die Kennung; sie ist der Dateiname ohne Endung.
    .suggestion = Meinten Sie „{ $suggestion }“?
unpublished-reference = „{ $id }“ ist noch nicht öffentlich ({ $kind }).
    .label = noch nicht öffentlich
    .why = Der Verweis würde einen Entwurf oder eine noch nicht angekündigte Änderung verraten und ins Leere führen.
    .advice = Veröffentlichen Sie das Ziel, oder entfernen Sie den Verweis bis dahin.
fallback-cycle = Die Sprachen { $languages } vertreten einander im Kreis.
    .label = hier schließt sich der Kreis
    .why = So könnte keine der Sprachen einen fehlenden Text liefern.
    .advice = Lassen Sie die Reihe mit einer Sprache enden, in der alles vorliegt.

## Pages and prose

front-matter-missing = Diese Seite beginnt nicht mit einem Kopf.
    .label = hier erwartet: +++
    .why = Aus dem Kopf kommen Titel und Adresse der Seite.
    .advice = Beginnen Sie die Datei mit einer Zeile +++, dann title = "…", dann wieder eine Zeile +++.
front-matter-unclosed = Der Kopf dieser Seite hat kein Ende.
    .label = beginnt hier
    .why = Die ganze Seite würde für Einstellungen gehalten.
    .advice = Setzen Sie zwischen Einstellungen und Text eine Zeile +++.
unknown-directive = Einen Baustein oder Wert namens „{ $name }“ gibt es nicht.
    .label = unbekannter Name
    .why = Es gäbe nichts, was an diese Stelle treten könnte.
    .advice = Schreiben Sie { $allowed-or }.
    .suggestion = Meinten Sie „{ $suggestion }“?
directive-attribute = „{ $name }“ kennt die Angabe „{ $attribute }“ nicht.
    .label = unbekannte Angabe
    .why = Die Angabe bliebe ohne Wirkung.
    .advice = Möglich sind { $allowed }.
    .suggestion = Meinten Sie „{ $suggestion }“?
directive-position = „{ $name }“ kann hier nicht stehen.
    .label = hier nicht möglich
    .why = Ein Baustein nimmt die ganze Breite der Seite ein und passt deshalb nicht in eine Liste, ein Zitat oder einen Satz.
    .advice = Setzen Sie ihn auf eine eigene Zeile, mit einer Leerzeile davor und danach.
unknown-field = Ein Feld „{ $field }“ gibt es nicht ({ $form }).
    .label = unbekanntes Feld
    .why = Es gäbe nichts, was an diese Stelle treten könnte.
    .advice = Schlagen Sie den Namen des Feldes in der Beschreibung der Inhalte nach.
    .suggestion = Meinten Sie „{ $suggestion }“?
link-broken = Der Link „{ $target }“ führt ins Leere.
    .label = führt ins Leere
    .why = Wer ihm folgt, landet auf einer Fehlerseite.
    .advice = Prüfen Sie die Adresse. Seiten werden über ihre Kennung verlinkt, etwa page:incidents.
    .suggestion = Meinten Sie „{ $suggestion }“?
anchor-broken = Die Seite „{ $page }“ hat keinen Abschnitt „{ $anchor }“.
    .label = kein solcher Abschnitt
    .why = Wer dem Link folgt, landet am Seitenanfang statt an der richtigen Stelle.
    .advice = Geben Sie der Überschrift diese Kennung, also ## Titel {"{"}#{ $anchor }{"}"}, oder berichtigen Sie den Link.
    .suggestion = Meinten Sie „{ $suggestion }“?
unsafe-link = Der Link „{ $target }“ darf aus Sicherheitsgründen nicht veröffentlicht werden.
    .label = nicht erlaubt: { $scheme }
    .why = Solche Links starten Programme oder verbergen ihr Ziel und könnten Leserinnen und Lesern schaden.
    .advice = Verlinken Sie eine Adresse, die mit https:// oder mailto: beginnt.
raw-html-removed = Das HTML-Element „{ $element }“ wird aus der Seite entfernt.
    .label = wird entfernt
    .why = Es könnte fremde Inhalte laden, ein Programm starten oder das Layout stören.
    .advice = Schreiben Sie es als Markdown, oder lassen Sie es weg.
picture-missing = Das Bild „{ $path }“ gibt es nicht.
    .label = keine solche Datei
    .why = Zu sehen wäre nur ein leerer Rahmen.
    .advice = Legen Sie die Datei in den Ordner media, oder berichtigen Sie den Namen.
    .suggestion = Meinten Sie „{ $suggestion }“?
picture-alt-missing = Dem Bild „{ $path }“ fehlt ein Alternativtext.
    .label = Alternativtext fehlt
    .why = Wer das Bild nicht sieht, erfährt nicht, was es zeigt. Die Vorschriften zur Barrierefreiheit verlangen einen solchen Text.
    .advice = Sagen Sie in wenigen Worten, was das Bild zeigt.
url-collision = Zwei Seiten haben dieselbe Adresse: { $url }
    .label = diese hier
    .why = Nur eine der beiden könnte veröffentlicht werden.
    .advice = Geben Sie einer von beiden einen anderen „slug“.
duplicate-slug = Der Adressteil „{ $slug }“ ist in dieser Sprache schon vergeben ({ $language }).
    .label = schon vergeben
    .why = Nur eine der beiden Seiten könnte veröffentlicht werden.
    .advice = Geben Sie einer von beiden einen anderen „slug“.

## Theme and interface

template-error = Eine Vorlage lässt sich nicht ausgeben: { $detail }
    .label = hier
    .why = Seiten aus dieser Vorlage können nicht veröffentlicht werden.
    .advice = Berichtigen Sie die Vorlage, oder entfernen Sie sie, damit die eingebaute gilt.
style-error = Die Formatvorlage (CSS) lässt sich nicht lesen: { $detail }
    .label = hier
    .why = Die Website würde ohne Gestaltung veröffentlicht.
    .advice = Berichtigen Sie die Formatvorlage, oder entfernen Sie sie, damit die eingebaute gilt.
message-missing = Der Oberflächentext „{ $id }“ fehlt in dieser Sprache ({ $language }).
    .why = An seiner Stelle wäre ein technischer Name zu sehen.
    .advice = Ergänzen Sie den Text in der Oberflächendatei der Sprache.

## What the law and your promises ask for

sub-identity = Bei „{ $name }“ fehlen Angaben, wer der Unterauftragsverarbeiter ist.
    .label = Angaben fehlen
    .why = Einspruch erheben kann nur, wer weiß, um wen es geht (Art. 28 Abs. 2 DSGVO).
    .advice = Ergänzen Sie Name, Anschrift, Kontakt, Zweck und Orte.
sub-identity-name = Bei „{ $name }“ fehlt der rechtliche Name des Unternehmens.
    .label = rechtlicher Name fehlt
    .why = Ein Produktname genügt nicht: Kunden müssen wissen, welches Unternehmen dahintersteht (Art. 28 Abs. 2 DSGVO).
    .advice = Ergänzen Sie „entity“ mit dem vollen Namen, etwa „Beispiel Deutschland GmbH“.
sub-identity-purpose = Bei „{ $name }“ steht nicht, wozu der Dienst eingesetzt wird.
    .label = Zweck fehlt
    .why = Beurteilen lässt sich ein Unterauftragsverarbeiter nur, wenn bekannt ist, was er mit den Daten tut.
    .advice = Ergänzen Sie „purpose“ in einer Zeile.
sub-identity-places = Bei „{ $name }“ steht nicht, wo Daten verarbeitet werden.
    .label = Orte fehlen
    .why = Davon hängt ab, ob Daten in ein Drittland übermittelt werden (Art. 44 DSGVO).
    .advice = Ergänzen Sie mindestens einen Eintrag [[places]] mit „country“.
sub-identity-address = Bei „{ $name }“ fehlt die Anschrift des Unternehmens.
    .label = Anschrift fehlt
    .why = Die Anschrift gehört zu den Angaben, an denen Kunden den Unterauftragsverarbeiter erkennen.
    .advice = Ergänzen Sie „address“ beim Rechtsträger.
sub-identity-contact = Bei „{ $name }“ fehlt ein Kontakt.
    .label = Kontakt fehlt
    .why = Die Standardvertragsklauseln verlangen eine Kontaktperson mit Funktion und Kontaktdaten.
    .advice = Ergänzen Sie „contact“ beim Rechtsträger: eine E-Mail-Adresse oder die Adresse einer Kontaktseite.
sub-notice = „{ $name }“ gilt { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } zu früh für die zugesagte Ankündigungsfrist ({ $promise }).
    .label = nach der Zusage frühestens: { $earliest }
    .why = Angekündigt: { $announced }; wirksam: { $effective }. Kunden hätten weniger Zeit für einen Einspruch, als ihnen zugesagt ist.
    .advice = Tragen Sie ein späteres Datum ein (frühestens { $earliest }), oder führen Sie den Eintrag bis zur Klärung als Entwurf.
translation-missing = Das liegt nicht in allen Sprachen vor. Es fehlt: { $language }.
    .label = fehlt: { $language }
    .why = In dieser Sprache erscheint der Text einer anderen, mit einem Hinweis darauf.
    .advice = Ergänzen Sie den Text in dieser Sprache.
review-due = Die Überprüfung war fällig: { $date }.
    .label = fällig seit: { $date }
    .why = Wer dies liest, verlässt sich darauf, dass es aktuell ist.
    .advice = Prüfen Sie den Inhalt, und setzen Sie „reviewed“ auf den Tag der Prüfung.
change-unannounced = Bei dieser Änderung von „{ $name }“ fehlt der Tag der Ankündigung.
    .label = „announced“ fehlt
    .why = Ohne ihn ist nicht zu erkennen, ob Kunden rechtzeitig Bescheid wussten, und die Änderung bleibt bis zu ihrem Wirksamwerden verborgen.
    .advice = Ergänzen Sie „announced“ mit dem Tag, an dem die Kunden informiert wurden.
change-order = Die Änderungen von „{ $name }“ stehen nicht in zeitlicher Reihenfolge.
    .label = früher als der Eintrag davor
    .why = Welcher Stand an einem Tag gilt, ergibt sich aus der Reihenfolge der Änderungen.
    .advice = Ordnen Sie die Änderungen nach „effective“, die früheste zuerst.
change-overlap = Zwei Änderungen von „{ $name }“ setzen „{ $field }“ im selben Zeitraum.
    .label = überschneidet sich
    .why = Es ist unklar, welcher der beiden Werte gilt.
    .advice = Fassen Sie die beiden Änderungen zusammen, oder berichtigen Sie die Datumsangaben.

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
cli-write-path = „{ $path }“ kann keine Adresse einer Seite sein.
cli-write-foreign = Es wurde nichts geschrieben: { $path } stammt nicht von glashaus und würde ersetzt. Die Datei verschieben oder mit --output in einen anderen Ordner bauen.
cli-write-file = Es wurde nichts geschrieben: { $path } ist eine fremde Datei, wo ein Ordner gebraucht wird. Die Datei verschieben oder mit --output in einen anderen Ordner bauen.
cli-write-folder = Es wurde nichts geschrieben: { $path } ist ein Ordner mit fremden Dateien, wo eine Datei gebraucht wird. Den Ordner verschieben oder mit --output in einen anderen Ordner bauen.
cli-write-link = Es wurde nichts geschrieben: { $path } ist eine symbolische Verknüpfung, durch die glashaus nicht schreibt. Sie durch einen echten Ordner ersetzen oder mit --output anderswohin bauen.
cli-write-locked = In { $path } schreibt gerade ein anderer Lauf. Bitte warten, bis er fertig ist.
cli-write-io = { $path } konnte nicht geschrieben werden: { $reason }. Der nächste Lauf vollendet oder verwirft, was begonnen wurde.
cli-listen = Die Vorschau konnte nicht starten: { $reason }. Mit --port einen anderen Port wählen.
cli-watch = Der Inhalt lässt sich nicht mehr beobachten: { $reason }.
cli-serving = Die Vorschau läuft unter { $url } – beenden mit Strg+C.
cli-changed = { $rendered ->
        [0] Auf den Seiten hat sich nichts geändert.
        [one] Eine von { $pages } Seiten wurde neu gebaut.
       *[other] { $rendered } von { $pages } Seiten wurden neu gebaut.
    }

# Words of the findings; see en.ftl.

## The report itself

severity-error = fout
severity-warning = waarschuwing
severity-info = opmerking
heading-why = waarom
heading-advice = oplossing
heading-edit = Met deze wijziging is het verholpen:
quoted = ‘{ $text }’
count-errors = { $count ->
    [one] { $count } fout
   *[other] { $count } fouten
}
count-warnings = { $count ->
    [one] { $count } waarschuwing
   *[other] { $count } waarschuwingen
}
count-infos = { $count ->
    [one] { $count } opmerking
   *[other] { $count } opmerkingen
}
summary-files = { $counts } in { $files ->
    [one] { $files } bestand
   *[other] { $files } bestanden
}
wordless = Bevinding van de regel ‘{ $rule }’ ({ $values })
wordless-bare = Bevinding van de regel ‘{ $rule }’

## Names of forms, kinds and types

term-site = instellingen van de website
term-page = pagina
term-front-matter = kop van een pagina
term-subprocessor = subverwerker
term-entity = rechtspersoon
term-change = wijziging
term-place = locatie
term-transfer = doorgifte
term-measure = aanvullende maatregel
term-measure-row = rij met maatregelen
term-audience = doelgroep
term-status = status
term-logo = logo
term-author = auteur
term-dpa = verwerkersovereenkomst
term-retention = bewaartermijn
term-audit = audit
term-promises = toezeggingen
term-navigation = navigatie
term-fallback = vervangende talen
term-rules = niveaus van regels
term-notes = opmerkingen bij velden
term-quote = citaat
term-reference = verwijzing
term-picture = afbeelding
term-directive = blok
term-field = veld
term-text = een tekst
term-localized-text = een tekst, of een tekst per taal
term-date = een datum
term-number = een getal
term-boolean = true of false
term-list = een lijst
term-table = een groep sleutels
term-quantity = een duur of streefwaarde
term-daily-hours = dagelijkse tijden met tijdzone

## Places beside the finding

label-first = de eerste staat hier
label-also-here = ook hier
label-previous = de vorige staat hier
label-promise = dit is toegezegd
label-announced = hier aangekondigd
label-effective = gaat hier in
label-begins = begint hier
label-opened = hier geopend
label-defined = hier vastgelegd
label-draft = dit is nog een concept

## Files

file-name = De naam van het bestand ‘{ $path }’ is geen geldige Unicode-tekst.
    .why = Zo’n naam kan geen deel van een webadres worden en is op andere computers niet te typen.
    .advice = Geef het bestand een naam met gewone letters, cijfers en koppeltekens.
link-out-of-folder = ‘{ $path }’ is een koppeling die buiten de inhoudsmap uitkomt.
    .why = Alleen wat in de map staat wordt gelezen; anders zou per ongeluk een privébestand gepubliceerd kunnen worden.
    .advice = Zet een kopie van het bestand in de map in plaats van de koppeling.
file-too-large = ‘{ $path }’ is { $size } MB; toegestaan is ten hoogste { $limit } MB.
    .why = Lezers zouden lang op zo’n bestand moeten wachten. Het is niet ingelezen.
    .advice = Maak het bestand kleiner of haal het uit de map.
file-unreadable = ‘{ $path }’ kon niet worden gelezen: { $reason }
    .why = Zonder dit bestand zou het trust center onvolledig zijn.
    .advice = Controleer of het bestand nog bestaat en of u het mag openen.
unused-file = Nergens wordt naar ‘{ $path }’ verwezen.
    .why = Het bestand wordt niet gepubliceerd.
    .advice = Verwijs ernaar of verwijder het.

## Reading

not-utf8 = Dit bestand is niet opgeslagen in de tekstcodering UTF-8.
    .label = de eerste byte die niet past
    .why = Letters met accenten en andere bijzondere tekens zouden verkeerd worden weergegeven.
    .advice = Sla het bestand in uw editor op als ‘UTF-8’.
control-character = Hier staat een onzichtbaar besturingsteken ({ $code }).
    .label = onzichtbaar teken
    .why = Niemand ziet het, maar het kan pagina’s, zoekfunctie en exports verstoren. Vaak komt het mee bij het plakken van tekst.
    .advice = Verwijder het en typ de woorden zo nodig opnieuw.
toml-syntax = Deze regel volgt de regels van TOML niet: { $detail }
    .label = vanaf hier onbegrijpelijk
    .why = Zolang dit niet is verholpen, zijn de gegevens in dit bestand niet te lezen.
    .advice = Schrijf een sleutel, een isgelijkteken en een waarde, bijvoorbeeld name = "Voorbeeld". Teksten staan tussen rechte aanhalingstekens.
unknown-key = De sleutel ‘{ $key }’ bestaat hier niet ({ $form }).
    .label = onbekende sleutel
    .why = Wat er staat zou niet worden gepubliceerd, en niemand zou het merken.
    .advice = Verwijder de regel of zoek de juiste sleutel op in de beschrijving van de inhoud.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
wrong-type = ‘{ $key }’ bevat het verkeerde soort waarde. Er staat: { $found }.
    .label = verwacht: { $expected }
    .why = De waarde is zo niet te lezen.
    .advice = Hier hoort: { $expected }.
missing-key = De sleutel ‘{ $key }’ ontbreekt ({ $form }).
    .label = ontbreekt hier
    .why = Zonder deze sleutel valt er op deze plaats niets te publiceren.
    .advice = Voeg een regel met ‘{ $key }’ toe.
duplicate-key = De sleutel ‘{ $key }’ staat er twee keer.
    .label = de tweede
    .why = Het is onduidelijk welke van de twee waarden geldt.
    .advice = Laat er één staan.
unknown-language = ‘{ $value }’ is geen taal van deze website.
    .label = onbekende taal
    .why = De tekst zou nergens te zien zijn.
    .advice = Gebruik een van de talen die in site.toml onder ‘languages’ staan, of voeg de taal daar toe.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unknown-country = ‘{ $value }’ is geen code van een land of regio.
    .label = onbekende code
    .why = Aan de hand van deze code wordt beoordeeld of gegevens de Europese Economische Ruimte verlaten.
    .advice = Schrijf de twee hoofdletters volgens ISO 3166, zoals ‘NL’, of EU, EEA, EMEA of WORLD.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
invalid-date = ‘{ $value }’ is geen datum in een van de schrijfwijzen.
    .label = geen datum
    .why = Termijnen worden vanaf datums berekend, en elke taal toont ze op haar eigen manier.
    .advice = Schrijf 2026-11-22, 2026-11, 2026-Q4, 2026-H2 of 2026; een periode als 2026-Q1/2026-Q2; een begin als 2026-Q2/.. (met twee punten).
    .suggestion = Schrijf ‘{ $suggestion }’.
no-such-date = De datum ‘{ $value }’ bestaat niet.
    .label = bestaat niet
    .why = Termijnen worden vanaf datums berekend, dus elke datum moet bestaan.
    .advice = Controleer dag en maand.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
date-order = ‘{ $key }’ ({ $date }) ligt vóór ‘{ $other }’ ({ $other-date }).
    .label = te vroeg
    .why = Niets kan eindigen voordat het begonnen is, of beginnen voordat het besloten was.
    .advice = Controleer beide datums.
date-range-order = De periode ‘{ $value }’ eindigt voordat ze begint.
    .label = het einde staat voorop
    .why = Zo is niet te zien welke periode bedoeld is.
    .advice = Schrijf de vroegste datum eerst.
    .suggestion = Schrijf ‘{ $suggestion }’.
invalid-quantity = ‘{ $value }’ is geen duur of streefwaarde.
    .label = niet begrepen
    .why = Alleen als getal met een eenheid is de waarde in elke taal weer te geven.
    .advice = Schrijf een getal met een eenheid, zoals 30d, 4-8h of >=99.5%. Eenheden: min, h, d, w, mo, y, bh, bd, %.
    .suggestion = Schrijf ‘{ $suggestion }’.
invalid-hours = ‘{ $value }’ zijn geen dagelijkse tijden.
    .label = niet begrepen
    .why = Lezers houden rekening met deze tijden.
    .advice = Schrijf twee tijden, zoals 22:00-06:00.
    .suggestion = Schrijf ‘{ $suggestion }’.
unknown-time-zone = De tijdzone ‘{ $value }’ bestaat niet.
    .label = onbekende tijdzone
    .why = De tijdzone bepaalt welke dag het vandaag is en wanneer tijden ingaan.
    .advice = Schrijf de naam van de tijdzone, zoals Europe/Amsterdam.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
invalid-status = ‘{ $value }’ is geen status.
    .label = onbekende status
    .why = Lezers zouden niet zien hoever dit is.
    .advice = Schrijf { $allowed-or }.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unknown-value = ‘{ $value }’ is niet mogelijk bij ‘{ $key }’.
    .label = onbekende waarde
    .why = Hier worden alleen bepaalde waarden begrepen.
    .advice = Schrijf { $allowed-or }.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
invalid-id = ‘{ $value }’ kan geen id zijn.
    .label = geen id
    .why = Id’s worden deel van webadressen die nooit veranderen.
    .advice = Gebruik alleen kleine letters, cijfers en koppeltekens.
    .suggestion = Schrijf ‘{ $suggestion }’.
unknown-reference = De id ‘{ $id }’ bestaat niet ({ $kind }).
    .label = leidt nergens heen
    .why = Op de pagina zou ontbreken waarnaar u verwijst.
    .advice = Controleer de id; dat is de bestandsnaam zonder extensie.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unpublished-reference = ‘{ $id }’ is nog niet openbaar ({ $kind }).
    .label = nog niet openbaar
    .why = De verwijzing zou een concept of een nog niet aangekondigde wijziging verraden en nergens heen leiden.
    .advice = Publiceer het doel of verwijder de verwijzing tot die tijd.
fallback-cycle = De talen { $languages } vervangen elkaar in een kring.
    .label = hier sluit de kring
    .why = Zo kan geen van deze talen een ontbrekende tekst leveren.
    .advice = Laat de reeks eindigen met een taal waarin alles geschreven is.

## Pages and prose

front-matter-missing = Deze pagina begint niet met een kop.
    .label = hier verwacht: +++
    .why = Titel en adres van de pagina komen uit de kop.
    .advice = Begin het bestand met een regel +++, dan title = "…", dan weer een regel +++.
front-matter-unclosed = De kop van deze pagina heeft geen einde.
    .label = begint hier
    .why = De hele pagina zou als instellingen worden opgevat.
    .advice = Zet een regel +++ tussen de instellingen en de tekst.
unknown-directive = Een blok of waarde met de naam ‘{ $name }’ bestaat niet.
    .label = onbekende naam
    .why = Er zou niets voor in de plaats kunnen komen.
    .advice = Schrijf { $allowed-or }.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
directive-attribute = ‘{ $name }’ kent de optie ‘{ $attribute }’ niet.
    .label = onbekende optie
    .why = De optie zou geen effect hebben.
    .advice = Mogelijk zijn { $allowed }.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
directive-position = ‘{ $name }’ kan hier niet staan.
    .label = hier niet mogelijk
    .why = Een blok neemt de hele breedte van de pagina in en past dus niet in een lijst, een citaat of een zin.
    .advice = Zet het op een eigen regel, met een lege regel ervoor en erna.
unknown-field = Een veld ‘{ $field }’ bestaat niet ({ $form }).
    .label = onbekend veld
    .why = Er zou niets voor in de plaats kunnen komen.
    .advice = Zoek de naam van het veld op in de beschrijving van de inhoud.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
link-broken = De link ‘{ $target }’ leidt nergens heen.
    .label = leidt nergens heen
    .why = Lezers zouden op een foutpagina terechtkomen.
    .advice = Controleer het adres. Naar pagina’s verwijst u met hun id, zoals page:incidents.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
anchor-broken = De pagina ‘{ $page }’ heeft geen onderdeel ‘{ $anchor }’.
    .label = onbekend onderdeel
    .why = Lezers zouden boven aan de pagina terechtkomen in plaats van op de juiste plek.
    .advice = Geef de kop deze id, dus ## Titel {"{"}#{ $anchor }{"}"}, of verbeter de link.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unsafe-link = De link ‘{ $target }’ kan niet veilig worden gepubliceerd.
    .label = niet toegestaan: { $scheme }
    .why = Zulke links starten programma’s of verbergen waar ze heen leiden, en kunnen lezers schaden.
    .advice = Link naar een adres dat met https:// of mailto: begint.
raw-html-removed = Het HTML-element ‘{ $element }’ wordt uit de pagina verwijderd.
    .label = wordt verwijderd
    .why = Het zou iets van elders kunnen laden, een programma kunnen starten of de opmaak kunnen verstoren.
    .advice = Schrijf het als Markdown of laat het weg.
picture-missing = De afbeelding ‘{ $path }’ bestaat niet.
    .label = bestand bestaat niet
    .why = Lezers zouden een leeg kader zien.
    .advice = Zet het bestand in de map media of verbeter de naam.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
picture-alt-missing = De afbeelding ‘{ $path }’ heeft geen alternatieve tekst.
    .label = alternatieve tekst ontbreekt
    .why = Wie de afbeelding niet ziet, mist wat ze toont. De regels voor toegankelijkheid vragen om zo’n tekst.
    .advice = Zeg in een paar woorden wat de afbeelding toont.
url-collision = Twee pagina’s hebben hetzelfde adres: { $url }
    .label = deze
    .why = Slechts een van de twee zou gepubliceerd kunnen worden.
    .advice = Geef een van beide een andere ‘slug’.
duplicate-slug = Het adresdeel ‘{ $slug }’ is in deze taal al in gebruik ({ $language }).
    .label = al in gebruik
    .why = Slechts een van de twee pagina’s zou gepubliceerd kunnen worden.
    .advice = Geef een van beide een andere ‘slug’.

## Theme and interface

template-error = Een sjabloon kan niet worden uitgevoerd: { $detail }
    .label = hier
    .why = Pagina’s met dit sjabloon kunnen niet worden gepubliceerd.
    .advice = Verbeter het sjabloon of verwijder het; dan geldt het ingebouwde.
style-error = Het stijlblad kan niet worden gelezen: { $detail }
    .label = hier
    .why = De website zou zonder vormgeving worden gepubliceerd.
    .advice = Verbeter het stijlblad of verwijder het; dan geldt het ingebouwde.
message-missing = De interfacetekst ‘{ $id }’ ontbreekt in deze taal ({ $language }).
    .why = Lezers zouden in plaats daarvan een technische naam zien.
    .advice = Voeg de tekst toe aan het interfacebestand van de taal.

## What the law and your promises ask for

sub-identity = Bij ‘{ $name }’ ontbreken gegevens over wie de subverwerker is.
    .label = gegevens ontbreken
    .why = Klanten kunnen alleen bezwaar maken als ze weten om wie het gaat (art. 28 lid 2 AVG).
    .advice = Vul naam, adres, contact, doel en locaties aan.
sub-identity-name = Bij ‘{ $name }’ ontbreekt de statutaire naam van de onderneming.
    .label = statutaire naam ontbreekt
    .why = Een productnaam is niet genoeg: klanten moeten weten welke onderneming erachter zit (art. 28 lid 2 AVG).
    .advice = Voeg ‘entity’ toe met de volledige naam, zoals ‘Voorbeeld Nederland B.V.’.
sub-identity-purpose = Bij ‘{ $name }’ staat niet waarvoor de dienst wordt gebruikt.
    .label = doel ontbreekt
    .why = Een subverwerker is pas te beoordelen als bekend is wat die met de gegevens doet.
    .advice = Voeg ‘purpose’ toe in één regel.
sub-identity-places = Bij ‘{ $name }’ staat niet waar gegevens worden verwerkt.
    .label = locaties ontbreken
    .why = Daarvan hangt af of gegevens worden doorgegeven aan een derde land (art. 44 AVG).
    .advice = Voeg minstens één [[places]] met ‘country’ toe.
sub-identity-address = Bij ‘{ $name }’ ontbreekt het adres van de onderneming.
    .label = adres ontbreekt
    .why = Het adres hoort bij de gegevens waaraan klanten de subverwerker herkennen.
    .advice = Voeg ‘address’ toe aan de rechtspersoon.
sub-identity-contact = Bij ‘{ $name }’ ontbreekt een contact.
    .label = contact ontbreekt
    .why = De standaardcontractbepalingen vragen om een contactpersoon met functie en contactgegevens.
    .advice = Voeg ‘contact’ toe aan de rechtspersoon: een e-mailadres of het adres van een contactpagina.
sub-notice = ‘{ $name }’ gaat { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } te vroeg in voor de toegezegde aankondigingstermijn ({ $promise }).
    .label = volgens de toezegging op zijn vroegst: { $earliest }
    .why = Aangekondigd: { $announced }; gaat in: { $effective }. Klanten zouden minder tijd voor bezwaar hebben dan hun is toegezegd.
    .advice = Zet de datum op { $earliest } of later, of laat de vermelding een concept tot het is opgelost.
translation-missing = Dit is niet in alle talen geschreven. Er ontbreekt: { $language }.
    .label = ontbreekt: { $language }
    .why = Lezers van die taal zien de tekst van een andere taal, met een melding daarover.
    .advice = Voeg de tekst in deze taal toe.
review-due = De beoordeling had moeten plaatsvinden: { $date }.
    .label = te laat sinds: { $date }
    .why = Lezers vertrouwen erop dat wat hier staat actueel is.
    .advice = Controleer de inhoud en zet ‘reviewed’ op de dag van de beoordeling.
change-unannounced = Bij deze wijziging van ‘{ $name }’ ontbreekt de dag van aankondiging.
    .label = ‘announced’ ontbreekt
    .why = Zonder die dag is niet te zien of klanten op tijd zijn ingelicht, en de wijziging blijft verborgen tot ze ingaat.
    .advice = Voeg ‘announced’ toe met de dag waarop klanten zijn ingelicht.
change-order = De wijzigingen van ‘{ $name }’ staan niet op volgorde van datum.
    .label = eerder dan de vorige
    .why = Welke stand op een dag geldt, volgt uit de volgorde van de wijzigingen.
    .advice = Zet de wijzigingen op volgorde van ‘effective’, de vroegste eerst.
change-overlap = Twee wijzigingen van ‘{ $name }’ stellen ‘{ $field }’ in dezelfde periode in.
    .label = overlapt
    .why = Het is onduidelijk welke van de twee waarden geldt.
    .advice = Voeg de twee wijzigingen samen of verbeter hun datums.

## The command line

cli-building = De pagina's worden gebouwd …
cli-built =
    { $pages ->
        [one] Eén pagina
       *[other] { $pages } pagina's
    } in { $folder }: { $written } geschreven, { $unchanged } ongewijzigd, { $removed } verwijderd ({ $milliseconds } ms).
cli-stopped = Er is niets geschreven: { $folder } is ongewijzigd. Herstel de fouten hierboven en bouw opnieuw.
cli-nothing-found = Niets gevonden.
cli-content-missing = De map { $path } bestaat niet. Start glashaus naast de inhoudsmap of geef de map op met --content.
cli-content-unreadable = { $path } kan niet worden gelezen: { $reason }.
cli-epoch = SOURCE_DATE_EPOCH moet een aantal seconden sinds 1970 zijn, niet ‘{ $value }’.
cli-write-path = ‘{ $path }’ kan geen adres van een pagina zijn.
cli-write-foreign = Er is niets geschreven: { $path } is niet door glashaus gemaakt en zou worden vervangen. Verplaats het bestand of bouw met --output in een andere map.
cli-write-file = Er is niets geschreven: { $path } is een bestand dat niet van glashaus is, op een plek waar een map nodig is. Verplaats het of bouw met --output in een andere map.
cli-write-folder = Er is niets geschreven: { $path } is een map met bestanden die niet van glashaus zijn, op een plek waar een bestand nodig is. Verplaats de map of bouw met --output in een andere map.
cli-write-link = Er is niets geschreven: { $path } is een symbolische koppeling, en daar schrijft glashaus niet doorheen. Vervang haar door een echte map of bouw elders met --output.
cli-write-locked = Een andere build schrijft nu in { $path }. Wacht tot die klaar is.
cli-write-io = { $path } kon niet worden geschreven: { $reason }. De volgende build voltooit of herstelt wat begonnen is.
cli-listen = Het voorbeeld kon niet starten: { $reason }. Kies een andere poort met --port.
cli-watch = De inhoud kan niet meer worden gevolgd: { $reason }.
cli-serving = Het voorbeeld staat op { $url } – stop met Ctrl+C.
cli-changed = { $rendered ->
        [0] Op de pagina's is niets veranderd.
        [one] Eén van { $pages } pagina's is opnieuw gebouwd.
       *[other] { $rendered } van { $pages } pagina's zijn opnieuw gebouwd.
    }

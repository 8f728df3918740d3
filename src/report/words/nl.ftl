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

## Names of forms and kinds of value

term-site = instellingen van de website
term-page = pagina
term-record-prose = tekst bij een vermelding
term-subprocessor = subverwerker
term-entity = rechtspersoon
term-change = wijziging
term-change-set = wat een wijziging vastlegt
term-place = locatie
term-transfer = doorgifte
term-measure = maatregel
term-supplementary-measure = aanvullende maatregel
term-measure-row = rij van maatregelen
term-audience = doelgroep
term-audience-part = wat voor één doelgroep anders is
term-audiences = doelgroepen
term-status = status
term-author = auteur
term-dpa = verwerkersovereenkomst
term-amount = een duur of streefwaarde, met of zonder opmerking
term-audit = audit
term-promises = toezeggingen
term-navigation = navigatie
term-legal = toepasselijk recht
term-waiver = uitzondering
term-fallback = vervangende talen
term-rule-levels = niveaus van regels
term-notes = opmerkingen bij velden
term-quote = citaat
term-id = de id van een andere vermelding
term-reach = een e-mailadres, een webadres, een telefoonnummer of woorden
term-reference = een webadres, of een verwijzing met url en title
term-color = een kleur zoals "#0a5c4c"
term-picture = een afbeelding uit de map media
term-certification = certificaat of assurancerapport
term-bridge-letter = overbruggingsbrief
term-hosting = hostingvariant
term-service-levels = beschikbaarheid en support
term-availability = beschikbaarheidstoezegging
term-credits = servicecredits
term-credit-step = stap van de servicecredits
term-support = support
term-reaction = reactietijd
term-maintenance = onderhoud
term-backup = back-up
term-restore-tests = hersteltests
term-backup-set = afzonderlijke back-up
term-controls = verwijzing naar normen en wetten
term-incident-policy = omgang met incidenten
term-channel = meldkanaal
term-step = stap
term-responsibility = verantwoordelijkheid
term-priority = prioriteit
term-deadline = termijn
term-disclosure = melden van kwetsbaarheden
term-pgp = PGP-sleutel
term-notice = bericht
term-update = stand van zaken bij een bericht
term-document = document
term-roadmap = project op de roadmap
term-facts = gegevens in één oogopslag
term-fact-group = groep gegevens
term-fact = gegeven
term-faq = veelgestelde vraag
term-contact = contact
term-flows = gegevensstromen
term-node = partij in een gegevensstroom
term-flow = gegevensstroom
term-change-process = keuze en wijziging van subverwerkers
term-vetting = stap van selectie en toetsing
term-objection = bezwaar
term-termination = bijzonder opzeggingsrecht
term-review = periodieke beoordeling
term-audit-route = manier van auditen
term-glossary = begrippenlijst
term-term = begrip
term-text = een tekst
term-localised-text = een tekst, of één tekst per taal
term-language = de code van een taal
term-country = de code van een land
term-address = een webadres
term-date = een datum
term-day = een datum met dag
term-number = een getal
term-boolean = true of false
term-list = een lijst
term-table = een groep sleutels
term-quantity = een duur of streefwaarde
term-daily-hours = dagelijkse tijden met tijdzone
term-covers-ca = commerciële organisaties onder PIPEDA
term-covers-il = geautomatiseerd verwerkte gegevens
term-covers-jp = bedrijven die onder de APPI vallen
term-covers-kr = verwerkingsverantwoordelijken en verwerkers onder de PIPA
term-stage-early = vroegtijdige waarschuwing
term-stage-notification = melding
term-stage-final = eindverslag
term-art32-encryption = versleuteling
term-art32-confidentiality = vertrouwelijkheid en integriteit
term-art32-availability = beschikbaarheid en veerkracht
term-art32-recovery = herstel na een incident
term-art32-testing = regelmatige toetsing
term-imprint-name = volledige bedrijfsnaam
term-imprint-address = adres van vestiging
term-imprint-representative = vertegenwoordiger
term-imprint-mail = e-mailadres
term-imprint-register = register met nummer
term-imprint-vat = btw-identificatienummer
term-old-clauses = de standaardcontractbepalingen van 2001, 2004 of 2010

## Places beside the finding

label-first = de eerste staat hier
label-promise = hier toegezegd
label-announced = hier aangekondigd
label-published = gepubliceerd op { $published }
label-renamed = nieuw op de lijst
label-earlier = deze datum is later
label-still-ahead = hier staat het nog als toekomstig
label-interval = zo lang geldt een beoordeling
label-entity = hier wordt naar deze onderneming verwezen
label-record = hier zou het moeten staan
label-heading = de regels eronder horen erbij
label-ahead = deze wijziging leidt ertoe, vanaf { $from }
label-regime = geldt volgens deze regel
label-none-needed = hier staat: geen doorgifte
label-seat = hier staat de zetel
label-issued = hier afgegeven
label-own = als eigen aangeduid
label-report = dit is het rapport
label-page = om deze pagina gaat het
label-restricted = dit is het bestand dat niet openbaar is
label-source-changed = dit is gewijzigd
label-source-added = dit is nieuw
label-source-removed = hier is iets geschrapt

## Files

file-name = De naam van het bestand ‘{ $path }’ bevat tekens die andere computers niet kunnen lezen.
    .why = Zo’n naam kan geen deel van een webadres worden en is op andere computers niet in te typen.
    .advice = Hernoem het bestand met gewone letters, cijfers en koppeltekens.
link-out-of-folder = ‘{ $path }’ is een koppeling die de inhoudsmap uit leidt.
    .why = Alleen wat in de map staat, wordt gelezen; anders zou per ongeluk een privébestand gepubliceerd kunnen worden.
    .advice = Zet in plaats van de koppeling een kopie van het bestand in de map.
file-too-large = ‘{ $path }’ is { $size } MB; een bestand mag hoogstens { $limit } MB zijn.
    .why = Lezers zouden lang op zo’n bestand moeten wachten. Het is niet ingelezen.
    .advice = Maak het bestand kleiner of haal het uit de map.
file-unreadable = ‘{ $path }’ kon niet worden gelezen: { $reason }
    .why = Zonder dit bestand zou het trustcenter onvolledig zijn.
    .advice = Controleer of het bestand nog bestaat en of u het mag openen.
site-missing = Het bestand site.toml ontbreekt.
    .why = Daarin staan naam, talen en adres van het trustcenter; zonder dat bestand kan er niets worden gemaakt.
    .advice = Maak site.toml aan in de inhoudsmap. Het begint met format = 1, title = "Trustcenter", organisation = "Voorbeeld B.V." en languages = ["nl"], elk op een eigen regel.
unexpected-file = ‘{ $path }’ wordt niet gepubliceerd: op deze plek hoort zo’n bestand niet.
    .why = Wat erin staat, zou in het trustcenter ontbreken zonder dat iemand het merkt.
    .advice = Verplaats het naar een van de mappen { $known } of, als het een afbeelding is, naar media; of verwijder het. Vermeldingen eindigen op .toml, teksten op .nl.md met de taal vóór .md.
    .suggestion = Verplaats het naar de map { $suggestion }, met een naam op .toml of, voor tekst, op .nl.md met de taal van de tekst; of verwijder het.
unexpected-file-ending = ‘{ $path }’ wordt niet gelezen, want de naam eindigt anders dan verwacht.
    .why = Wat erin staat, zou in het trustcenter ontbreken zonder dat iemand het merkt.
    .advice = Hier worden alleen tekstbestanden gelezen waarvan de naam eindigt op .toml (gegevens) of op .nl.md met de taal (tekst). Kopieer wat in Word, Excel of pdf staat naar zo’n bestand en verwijder dit bestand.
    .suggestion = Hernoem het bestand naar ‘{ $suggestion }’. Windows verbergt extensies: in de Verkenner toont ‘Weergave’ › ‘Bestandsnaamextensies’ ze.
unexpected-file-theme = ‘{ $path }’ hoort niet bij een onderdeel van een thema dat wordt gelezen.
    .why = Wat erin staat, zou geen effect hebben zonder dat iemand het merkt.
    .advice = Zet het bestand met de bijbehorende extensie (.html, .scss, .ftl, .svg, .js) in een van de mappen { $known }, of verwijder het.
    .suggestion = Bedoelt u ‘{ $suggestion }’?
language-missing = Uit de naam ‘{ $path }’ blijkt niet in welke taal het bestand geschreven is.
    .why = Zonder taal verschijnt de tekst op geen enkele pagina.
    .advice = Zet de taal vóór de extensie, zoals incidents.nl.md voor Nederlands.
unknown-language-file = ‘{ $path }’ is geschreven in een taal die deze website niet heeft: { $language }.
    .why = De tekst zou nergens te zien zijn.
    .advice = Voeg de taal in site.toml toe onder ‘languages’, of geef het bestand een van de talen { $known }.
invalid-id-file = De bestandsnaam ‘{ $id }’ kan geen deel van een webadres worden.
    .why = De naam van het bestand is zijn id: links en verwijzingen gebruiken hem, en hij verandert nooit.
    .advice = Hernoem het bestand met alleen kleine letters zonder accenten, cijfers en koppeltekens.
    .suggestion = Hernoem het bestand naar ‘{ $suggestion }’: alleen kleine letters zonder accenten, cijfers en koppeltekens, geen spaties. Geef een kopie de naam van wat erin komt te staan.
picture-format = ‘{ $path }’ is geen soort afbeelding die elke browser toont.
    .why = Lezers zouden een leeg kader zien.
    .advice = Bewaar de afbeelding als SVG, PNG, JPEG, WebP, GIF of AVIF. Andere documenten horen niet in media.
picture-unreadable = ‘{ $path }’ is niet als afbeelding te lezen.
    .why = Lezers zouden een leeg kader zien.
    .advice = Open het bestand in een tekenprogramma en bewaar het opnieuw; een tekening (SVG) heeft een breedte en een hoogte nodig.

## Reading

not-utf8 = ‘{ $path }’ bevat tekens die niet als UTF-8 zijn opgeslagen.
    .label = het eerste teken dat niet past
    .why = Accenten en andere bijzondere letters zouden verkeerd worden getoond; daarom wordt het bestand niet gelezen.
    .advice = Open het bestand in uw editor, controleer de bijzondere letters en sla het op met de codering ‘UTF-8’; in Kladblok kiest u die onder in ‘Opslaan als’.
line-ends = De regels van ‘{ $path }’ eindigen zoals op heel oude Macs (alleen met CR).
    .label = het eerste van deze regeleinden
    .why = Voor de programma’s van nu is het bestand één enkele regel; daarom wordt het niet gelezen.
    .advice = Sla het bestand op met de regeleinden ‘LF’ of ‘Unix’; in de meeste editors kiest u dat in de statusbalk of onder ‘Opslaan als’.
control-character = Hier staat een onzichtbaar stuurteken ({ $code }){ $count ->
        [1] {""}
       *[other] {"; "}in de hele tekst zijn het er { $count }
    }.
    .label = onzichtbaar teken
    .why = Niemand ziet het, maar het kan pagina’s, zoeken en exports verstoren. Vaak komt het mee bij het plakken van tekst.
    .advice = Verwijder het en typ de woorden zo nodig opnieuw.
toml-syntax = Deze regel is niet te begrijpen: { $detail }
    .label = vanaf hier niet begrepen
    .why = Zolang dit niet hersteld is, zijn de gegevens in dit bestand niet te lezen.
    .advice = Schrijf een sleutel, een isgelijkteken en een waarde, bijvoorbeeld name = "Voorbeeld".
toml-syntax-line-end = Een regel van dit bestand eindigt zoals op heel oude Macs (alleen met CR).
    .label = dit regeleinde
    .why = Wat volgt, geldt niet als nieuwe regel; daarom is het bestand niet te lezen.
    .advice = Druk hier op Delete en daarna op Enter, of sla het bestand op met de regeleinden ‘LF’ of ‘Unix’.
toml-syntax-quotes = Deze tekst heeft geen aanhalingstekens.
    .label = tekst zonder aanhalingstekens
    .why = Alleen aan de aanhalingstekens is te zien waar een tekst begint en eindigt; tot dan is het bestand niet te lezen.
    .advice = Zet er rechte aanhalingstekens omheen, zoals in name = "Voorbeeld B.V.".
toml-syntax-curly = Dit zijn geen rechte aanhalingstekens.
    .label = hier horen rechte aanhalingstekens
    .why = Tekstverwerkers zetten gekrulde tekens, maar alleen het rechte teken (") geeft hier aan waar een tekst begint en eindigt.
    .advice = Vervang ze door rechte tekens, zoals in name = "Voorbeeld B.V.".
toml-syntax-text = Deze tekst eindigt niet op zijn eigen regel, of bevat een onzichtbaar teken.
    .label = hier wordt het sluitende aanhalingsteken verwacht
    .why = Het is onduidelijk waar de tekst eindigt; daardoor is de rest van het bestand niet te lezen.
    .advice = Sluit de tekst met een recht aanhalingsteken, zoals in name = "Voorbeeld B.V.". Voor en na een tekst van meer regels staan drie van die tekens (""").
toml-syntax-inner = In deze tekst staan rechte aanhalingstekens.
    .label = hier is de tekst voor het programma al afgelopen
    .why = Het tweede rechte aanhalingsteken sluit de tekst af; wat daarna komt, is niet te begrijpen.
    .advice = Gebruik in de tekst gekrulde aanhalingstekens, bijvoorbeeld name = "De dienst ‘Voorbeeld’", en rechte alleen om de hele tekst.
toml-syntax-escape = In deze tekst staat een backslash.
    .label = na de backslash niet begrepen
    .why = Tussen dubbele aanhalingstekens heeft de backslash een bijzondere betekenis.
    .advice = Schrijf hem twee keer (\\), of zet de tekst tussen enkele rechte aanhalingstekens: 'C:\Map'.
toml-syntax-heading = Deze kop tussen vierkante haken is niet gesloten.
    .label = sluitende haak ontbreekt
    .why = Alles eronder hoort bij de kop en is niet te lezen.
    .advice = Sluit hem met evenveel haken als waarmee hij begint: [promises] of [[places]].
toml-syntax-unclosed = Een haak of accolade die hierboven is geopend, is niet gesloten.
    .label = hiervoor ontbreekt de sluitende haak
    .why = Alles wat volgt, zou als deel van de lijst gelden.
    .advice = Sluit een lijst met ] en een groep met {"}"}, zoals in data = ["Namen", "Adressen"] of purpose = {"{"} nl = "Post" {"}"}.
toml-syntax-comma = Hier ontbreekt een komma.
    .label = hiervoor ontbreekt een komma
    .why = Zonder komma is onduidelijk waar een waarde eindigt en de volgende begint.
    .advice = Scheid waarden met komma’s, zoals in data = ["Namen", "Adressen"].
toml-syntax-comma-extra = Hier staat een komma te veel.
    .label = te veel
    .why = Tussen de komma’s lijkt een waarde te ontbreken.
    .advice = Verwijder de komma, zoals in data = ["Namen", "Adressen"].
toml-syntax-equals = Het isgelijkteken tussen sleutel en waarde ontbreekt.
    .label = verwacht: =
    .why = Zonder dat teken is onduidelijk wat waarover gezegd wordt; het bestand is niet te lezen.
    .advice = Schrijf de sleutel als één woord, dan een isgelijkteken (geen dubbele punt) en de waarde, zoals in name = "Voorbeeld B.V.". Een tekst staat tussen aanhalingstekens op één regel; afgebroken regels en geplakte tabellen kunnen hier niet worden gelezen.
toml-syntax-value = Achter het isgelijkteken staat geen waarde.
    .label = waarde ontbreekt
    .why = Hier wordt niets gezegd, en de rest van het bestand is niet te lezen.
    .advice = Schrijf een waarde, zoals in name = "Voorbeeld B.V.", of verwijder de regel.
toml-syntax-rest = Hier volgt iets dat niet bij de waarde hoort.
    .label = hier niet verwacht
    .why = Een regel bevat één sleutel en één waarde; wat erna komt, is niet te begrijpen.
    .advice = Zet de hele tekst tussen de aanhalingstekens en meerdere teksten tussen [ en ], zoals in data = ["Namen", "Adressen"]; begin een opmerking met # en schrijf getallen zonder scheidingstekens, zoals 1000.
toml-syntax-key = Deze sleutel is niet te begrijpen.
    .label = geen sleutel
    .why = Zonder sleutel is onduidelijk wat de waarde betekent.
    .advice = Schrijf sleutels als één woord van letters zonder accenten, cijfers, _ of -, zoals in data_subjects = ["Klanten"].
toml-syntax-boolean = Ja en nee worden hier anders geschreven.
    .label = niet begrepen
    .why = Alleen true (ja) en false (nee) worden in elke taal begrepen.
    .advice = Schrijf true of false, in kleine letters en zonder aanhalingstekens.
toml-syntax-number = Dit getal is geschreven op een manier die niet begrepen wordt.
    .label = niet begrepen
    .why = Punten, komma’s en nullen vooraan betekenen in elk land iets anders.
    .advice = Schrijf alleen cijfers, met een punt vóór de decimalen: 1000 of 99.5.
toml-syntax-comment = In deze opmerking staat een onzichtbaar teken.
    .label = onzichtbaar teken
    .why = De rest van het bestand is niet te lezen. Vaak komen zulke tekens mee bij het plakken van tekst.
    .advice = Verwijder de opmerking en typ haar opnieuw.
unknown-key = De sleutel ‘{ $key }’ bestaat hier niet ({ $form }).
    .label = onbekende sleutel
    .why = Wat er staat, zou niet worden gepubliceerd zonder dat iemand het merkt.
    .advice = Verwijder de regel of gebruik een van deze sleutels: { $known }. Hoort de regel bij een kop zoals [[places]], dan staat daar misschien nog een # voor, of staat die kop verderop.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unknown-key-below = De sleutel ‘{ $key }’ staat op de verkeerde plek: hier hoort hij bij een ander deel ({ $form }).
    .label = hoort hoger
    .why = In TOML hoort elke regel bij de kop tussen vierkante haken waar hij onder staat, ook na een lege regel. Wat hier staat, zou dus niet worden gepubliceerd.
    .advice = Verplaats de regel naar boven, boven de eerste kop van het bestand: de eerste regel die met [ begint.
unknown-key-change = De sleutel ‘{ $key }’ kan niet rechtstreeks onder [[change]] staan.
    .label = niet rechtstreeks hier
    .why = Onder [[change]] staat wanneer en waarom er iets verandert; wat daarna geldt, staat achter ‘set’.
    .advice = Moet het gelden vanaf de dag van de wijziging, schrijf dan set.{ $key } = …; geldt het vanaf het begin, verplaats de regel dan boven de eerste kop: de eerste regel die met [ begint.
wrong-type = Dit is de verkeerde soort waarde: { $found }.
    .label = verwacht: { $expected }
    .why = De waarde is zo niet te lezen en zou op de pagina ontbreken.
    .advice = Teksten staan tussen aanhalingstekens (name = "Voorbeeld"), getallen, true en false niet (order = 10, optional = true), meerdere sleutels tussen accolades ({"{"} country = "NL", role = "stored" {"}"}).
    .suggestion = Schrijf { $suggestion }, zonder aanhalingstekens.
missing-key = De sleutel ‘{ $key }’ ontbreekt ({ $form }).
    .label = ontbreekt hier
    .why = Zonder deze sleutel valt er op deze plaats niets te publiceren.
    .advice = Voeg ‘{ $key }’ toe met een isgelijkteken en een waarde.
duplicate-key = De sleutel ‘{ $key }’ staat er twee keer.
    .label = de tweede
    .why = Het is onduidelijk welke van de twee waarden geldt.
    .advice = Laat er één staan.
duplicate-heading = De kop ‘{ $key }’ staat er twee keer.
    .label = de tweede keer
    .why = Het is onduidelijk welk van de twee delen geldt.
    .advice = Zijn er meer van, bijvoorbeeld twee plaatsen, schrijf dan beide keren dubbele haken: [[{ $key }]]. Behoud er anders één.
change-set-life = Een wijziging kan ‘{ $key }’ niet vastleggen.
    .label = niet mogelijk in een wijziging
    .why = Wanneer een vermelding openbaar is, begint en eindigt, staat één keer in de vermelding zelf; anders spreekt haar geschiedenis zichzelf tegen.
    .advice = Schrijf ‘{ $key }’ bovenaan in het bestand. Een later einde is een eigen [[change]] met end = true.
unknown-language = ‘{ $value }’ is geen taal van deze website.
    .label = onbekende taal
    .why = De tekst zou nergens te zien zijn.
    .advice = Gebruik een van de talen die in site.toml onder ‘languages’ staan, of voeg de taal daar toe: languages = ["nl", "en"].
    .suggestion = Schrijf ‘{ $suggestion }’.
duplicate-language = De taal { $language } staat er twee keer.
    .label = de tweede
    .why = In deze volgorde wisselen lezers van taal; elke taal mag maar één keer voorkomen.
    .advice = Verwijder een van de twee.
fallback-cycle = De taal { $language } zou zichzelf moeten vervangen.
    .label = de taal zelf
    .why = Waar haar tekst ontbreekt, kan zij er geen leveren.
    .advice = Noem andere talen, zoals in nl = ["en", "de"].
unknown-format = Deze inhoud is geschreven in formaat { $format }; dit programma leest formaat { $known }.
    .label = een ander formaat
    .why = Sleutels zouden verkeerd begrepen en onjuiste gegevens gepubliceerd kunnen worden.
    .advice = Installeer de versie van glashaus waarvoor de inhoud geschreven is, of schrijf format = { $known } zodra de inhoud aan dat formaat voldoet.
unknown-country = ‘{ $country }’ is geen code van een land of regio.
    .label = onbekende code
    .why = Aan de hand van deze code wordt beoordeeld of gegevens de Europese Economische Ruimte verlaten.
    .advice = Schrijf de twee hoofdletters van één land (ISO 3166), zoals country = "DE", of EU, EEA, EMEA of WORLD. Meer landen zijn meer plaatsen: per land een regel [[places]] met de gegevens eronder.
    .suggestion = Schrijf de code van het land: country = "{ $suggestion }".
invalid-date = ‘{ $value }’ is geen datum in een van de schrijfwijzen.
    .label = geen datum
    .why = Termijnen worden vanaf datums berekend, en elke taal toont ze op haar eigen manier.
    .advice = Schrijf 2026-11-22, "2026-11", "2026-Q4", "2026-H2" of "2026"; een periode als "2026-Q1/2026-Q2"; een begin als "2026-Q2/.." (met twee punten).
    .suggestion = Schrijf "{ $suggestion }": het jaar staat voorop.
no-such-date = De datum ‘{ $value }’ bestaat niet.
    .label = bestaat niet
    .why = Termijnen worden vanaf datums berekend, dus elke datum moet bestaan.
    .advice = Controleer jaar, maand en dag: het jaar staat voorop, en maand en dag hebben twee cijfers, zoals in 2026-03-01.
    .suggestion = Bedoelde u "{ $suggestion }"?
date-range-order = De periode ‘{ $value }’ eindigt voordat ze begint.
    .label = het einde staat voorop
    .why = Zo is niet te zien welke periode bedoeld is.
    .advice = Schrijf de vroegste datum eerst.
    .suggestion = Schrijf "{ $suggestion }".
invalid-quantity = ‘{ $value }’ is geen duur of streefwaarde.
    .label = getal en eenheid verwacht
    .why = Alleen een getal met een eenheid is in elke taal weer te geven en in termijnen om te rekenen.
    .advice = Schrijf een getal en een eenheid: "30d" voor 30 dagen, "4-8h" voor 4 tot 8 uur, ">=99.5%". Eenheden: min, h, d (dagen), w (weken), mo (maanden), y (jaren), bh en bd (kantooruren, werkdagen), %.
    .suggestion = Schrijf "{ $suggestion }".
invalid-hours = ‘{ $value }’ zijn geen dagelijkse tijden.
    .label = twee tijden verwacht
    .why = Lezers houden rekening met deze tijden.
    .advice = Schrijf twee tijden in 24-uursnotatie, zoals in daily = "22:00-06:00".
    .suggestion = Schrijf "{ $suggestion }".
unknown-time-zone = De tijdzone ‘{ $zone }’ bestaat niet.
    .label = onbekende tijdzone
    .why = De tijdzone bepaalt welke dag het vandaag is en wanneer tijden ingaan.
    .advice = Schrijf werelddeel en stad in het Engels, zoals "Europe/Amsterdam".
    .suggestion = Bedoelde u "{ $suggestion }"?
invalid-color = ‘{ $value }’ is geen kleur.
    .label = geen kleur
    .why = De pagina’s zouden haar niet kunnen tonen.
    .advice = Schrijf # en zes cijfers van 0 tot f, zoals "#0a5c4c". Wie uw logo heeft ontworpen, kan de kleur noemen.
invalid-url = ‘{ $address }’ is geen volledig webadres.
    .label = geen webadres
    .why = Een link ernaartoe zou nergens heen leiden.
    .advice = Schrijf het hele adres, zoals "https://www.example.com/dpa".
    .suggestion = Schrijf "{ $suggestion }".
unknown-value = ‘{ $value }’ is hier niet mogelijk.
    .label = onbekend woord
    .why = Alleen bepaalde woorden zijn in elke taal weer te geven en te controleren.
    .advice = Schrijf { $allowed-or }.
    .suggestion = Bedoelde u ‘{ $suggestion }’? Mogelijk zijn { $allowed }.
invalid-id = ‘{ $id }’ kan geen naam van een onderdeel zijn.
    .label = als naam niet mogelijk
    .why = De naam wordt het einde van een webadres waarnaar anderen linken.
    .advice = Gebruik alleen kleine letters zonder accenten, cijfers en koppeltekens, zoals in ## Meldpunten {"{"}#meldpunten{"}"}.
unknown-reference = ‘{ $name }’ bestaat niet.
    .label = leidt nergens heen
    .why = Op de pagina zou ontbreken waarnaar u verwijst.
    .advice = Controleer de spelling: een verwijzing is de naam van het andere bestand zonder extensie.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unknown-audience = De doelgroep ‘{ $name }’ bestaat niet.
    .label = onbekende doelgroep
    .why = Niemand zou te weten komen dat hier zijn gegevens worden verwerkt.
    .advice = Gebruik de id van een doelgroep uit site.toml, of voeg er daar een toe: [[audiences]], daaronder id = "{ $name }" en een name, elk op een eigen regel.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unpublished-reference = ‘{ $name }’ is nog niet openbaar.
    .label = nog niet openbaar
    .why = De verwijzing zou een concept verraden, of iets wat nog niet is aangekondigd, en nergens heen leiden.
    .advice = Publiceer het doel of verwijder de verwijzing tot die tijd.
unpublished-reference-file = Het bestand ‘{ $name }’ wordt niet gepubliceerd.
    .label = leidt nergens heen
    .why = Alleen wat een openbaar document aanbiedt, wordt gepubliceerd. Dit bestand hoort bij een document dat er alleen op aanvraag, na geheimhouding of pas later is, of bij geen enkel document.
    .advice = Verwijs naar het document in plaats van naar het bestand, zoals [rapport](doc:pentest). Mag iedereen het lezen, geef het dan een document met availability = "public".
unknown-rule = De regel ‘{ $name }’ bestaat niet.
    .label = onbekende regel
    .why = Het niveau dat hier gekozen is, zou geen effect hebben.
    .advice = Gebruik de naam die bij de bedoelde bevinding tussen vierkante haken staat, zoals sub-notice.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unknown-rule-fixed = Het niveau van de regel ‘{ $name }’ is niet te wijzigen.
    .label = altijd een fout
    .why = De regel beschermt lezers tegen links die nergens heen leiden, en u tegen het publiceren van vertrouwelijke zaken.
    .advice = Verwijder de regel uit het bestand en herstel wat hij vindt.
waiver-incomplete = Deze uitzondering zegt niet alles; er ontbreekt: { $keys }.
    .label = onvolledig
    .why = Ze geldt pas als er staat wat wordt aanvaard, waarom, wie dat besloot en tot wanneer.
    .advice = Vul aan wat ontbreekt; bij ‘until’ staat de laatste dag, bijvoorbeeld until = 2027-03-31.
waiver-unknown-rule = De regel ‘{ $name }’ bestaat niet, dus een uitzondering erop ook niet.
    .label = onbekende regel
    .why = De uitzondering heeft geen effect.
    .advice = Gebruik de naam die bij de bedoelde bevinding tussen vierkante haken staat; ‘glashaus explain’ noemt ze allemaal.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
waiver-fixed-rule = Op de regel ‘{ $name }’ is geen uitzondering mogelijk.
    .label = altijd te herstellen
    .why = De regel beschermt lezers tegen links die nergens heen leiden, en u tegen het publiceren van vertrouwelijke zaken.
    .advice = Verwijder de uitzondering en herstel wat de regel vindt.
waiver-expired = Deze uitzondering is verlopen ({ $until }).
    .label = laatste dag
    .why = Wat tegen die tijd geregeld zou zijn, is misschien vergeten; de bevindingen verschijnen weer.
    .advice = Herstel de bevindingen en verwijder de uitzondering. Moeten ze langer wachten, laat de verantwoordelijke dan opnieuw beslissen: met een nieuwe datum en een reden die vandaag geldt.
waiver-unused = Bij deze uitzondering is er in { $path } geen bevinding van ‘{ $name }’.
    .label = zonder effect
    .why = Misschien is het geregeld, of zijn bestand of woorden veranderd; blijft de uitzondering staan, dan kan ze een latere bevinding verbergen.
    .advice = Verwijder haar, of verbeter bestand en woorden.

## Pages and prose

front-matter-missing = Deze pagina begint niet met haar instellingen.
    .label = hier verwacht: +++
    .why = Titel en adres van de pagina komen daaruit.
    .advice = Begin het bestand met een regel +++, dan title = "…", dan weer een regel +++.
front-matter-unclosed = De instellingen boven aan deze pagina hebben geen einde.
    .label = begint hier
    .why = De hele pagina zou als instellingen worden opgevat.
    .advice = Zet een regel +++ tussen de instellingen en de tekst.
parent-cycle = Deze pagina en ‘{ $name }’ staan boven elkaar.
    .label = leidt terug naar deze pagina
    .why = Lezers zouden niet zien waar ze zijn, en de pagina krijgt geen goed adres.
    .advice = Verwijder ‘parent’ bij een van de pagina’s in de kring.
parent-depth = Boven deze pagina staan meer dan { $deepest } pagina’s.
    .label = te diep
    .why = Het adres zou langer worden dan sommige bestandssystemen kunnen opslaan, en lezers raken de weg kwijt.
    .advice = Noem als ‘parent’ een pagina die hoger staat.
unknown-directive = Een blok of waarde met de naam ‘{ $name }’ bestaat niet.
    .label = onbekende naam
    .why = Er zou niets voor in de plaats kunnen komen.
    .advice = Mogelijk zijn { $known }.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unknown-attribute = De optie ‘{ $name }’ bestaat hier niet.
    .label = onbekende optie
    .why = De optie zou geen effect hebben, en de pagina zou iets anders tonen dan u bedoelt.
    .advice = Mogelijk zijn { $known }.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
directive-attribute = ‘{ $text }’ is niet als optie te begrijpen.
    .label = niet begrepen
    .why = De optie zou geen effect hebben, en de pagina zou iets anders tonen dan u bedoelt.
    .advice = Schrijf opties tussen accolades, met isgelijkteken en aanhalingstekens, zoals in ::subprocessors{"{"}columns="name,purpose"{"}"}.
directive-attribute-twice = De optie ‘{ $key }’ staat er twee keer.
    .label = de tweede
    .why = Het is onduidelijk welke van de twee geldt.
    .advice = Laat er één staan.
directive-position = ‘{ $name }’ kan hier niet staan.
    .label = hier niet mogelijk
    .why = Een blok neemt de hele breedte van de pagina in en past dus niet in een lijst, een citaat of een zin.
    .advice = Zet het op een eigen regel, met een lege regel ervoor en erna.
directive-syntax = ‘{ $text }’ is niet als waarde of blok te herkennen.
    .label = zou zo op de pagina staan
    .why = Lezers zouden dubbele punten en haken zien in plaats van wat hier hoort.
    .advice = Een waarde schrijft u als :sub[azure], een blok als ::subprocessors op een eigen regel. Bedoelt u de dubbele punt zelf, zet er dan \ voor.
    .suggestion = Bedoelt u ‘{ $suggestion }’? Bedoelt u de dubbele punt zelf, zet er dan \ voor.
unknown-field = Een veld ‘{ $name }’ bestaat niet.
    .label = onbekend veld
    .why = Er zou niets voor in de plaats kunnen komen.
    .advice = Mogelijk zijn { $known }.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
value-missing = Over ‘{ $value }’ is niets vermeld.
    .label = niets te tonen
    .why = In de zin zou een gat vallen.
    .advice = Vul de waarde aan waar ze hoort, of haal haar uit de zin.
value-path = ‘{ $path }’ leidt nergens heen: ‘{ $part }’ bestaat niet.
    .label = leidt nergens heen
    .why = Er is niets om hier in te vullen; op de pagina zou een gat vallen.
    .advice = Schrijf de weg naar een waarde met punten tussen de delen, zoals backup.retention of certifications.iso-27001.valid_until. Mogelijk op deze plek: { $known }
    .suggestion = Bedoelde u ‘{ $suggestion }’?
value-path-end = ‘{ $path }’ leidt vanaf ‘{ $part }’ nergens heen.
    .label = leidt nergens heen
    .why = Er is niets om hier in te vullen; op de pagina zou een gat vallen.
    .advice = Maak aan wat bedoeld is, of laat ‘{ $part }’ en alles erachter weg.
value-rows = ‘{ $path }’ heeft meer dan één rij; welke bedoeld is, staat er niet bij.
    .label = welke rij?
    .why = De rijen zeggen verschillende dingen en in de zin kan er maar één staan.
    .advice = Geef elke rij een eigen naam, met een regel zoals id = "customer", en zet die naam hier. Tot nu toe: { $known }
unknown-term = De begrippenlijst heeft geen vermelding ‘{ $term }’.
    .label = niet in de begrippenlijst
    .why = Lezers zouden geen uitleg vinden.
    .advice = Voeg het begrip toe in glossary.toml onder [[terms]], of schrijf het woord zonder :term[…].
    .suggestion = Bedoelde u ‘{ $suggestion }’?
duplicate-id = De id ‘{ $name }’ is twee keer gebruikt.
    .label = de tweede keer
    .why = Een link of waarde zou maar naar één van beide kunnen leiden.
    .advice = Geef elk een eigen id.
value-cycle = Deze waarde leidt terug naar zichzelf.
    .label = deel van een kring
    .why = Twee teksten die elkaar tonen, komen nooit tot een einde.
    .advice = Schrijf de woorden in een van de teksten uit.
value-growth = Waarden die elkaar tonen, worden samen groter dan een pagina kan bevatten.
    .label = te veel
    .why = Een tekst die tien keer voorkomt in een tekst die tien keer wordt getoond, staat honderd keer op de pagina.
    .advice = Schrijf de woorden in een van de teksten uit.
link-broken = De link ‘{ $target }’ leidt nergens heen.
    .label = leidt nergens heen
    .why = Lezers zouden op een foutpagina terechtkomen.
    .advice = Controleer de naam: page:incidents leidt naar het bestand pages/incidents.nl.md, sub:azure naar subprocessors/azure.toml.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
link-broken-kind = De link ‘{ $target }’ leidt nergens heen.
    .label = leidt nergens heen
    .why = Lezers zouden op een foutpagina terechtkomen.
    .advice = Een link begint met { $known-or } voor wat in dit trustcenter staat, met https:// voor andere websites of met mailto: voor een e-mailadres.
anchor-broken = De pagina { $page } heeft geen onderdeel ‘{ $anchor }’.
    .label = onbekend onderdeel
    .why = Lezers zouden boven aan de pagina terechtkomen in plaats van op de juiste plek.
    .advice = Geef de kop deze naam, dus ## Titel {"{"}#{ $anchor }{"}"}, of verbeter de link.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
link-syntax = Het adres ‘{ $address }’ levert geen link op.
    .label = niet als adres te herkennen
    .why = Lezers zouden haken zien in plaats van een link of afbeelding.
    .advice = Schrijf [woorden](adres): niets tussen ] en (, geen spaties in het adres en een ) aan het einde. Bedoelt u de haken zelf, zet dan \ voor de ].
    .suggestion = Schrijf ‘{ $suggestion }’.
unsafe-link = De link ‘{ $address }’ kan niet veilig worden gepubliceerd.
    .label = niet toegestaan
    .why = Zo’n link kan op de computer van een lezer een programma starten of verbergen waar hij heen leidt.
    .advice = Link naar een adres dat met https:// of mailto: begint.
raw-html-removed = ‘{ $what }’ wordt uit de pagina verwijderd.
    .label = wordt verwijderd
    .why = Dit soort HTML kan programma’s starten, van andere websites laden of de opmaak verstoren.
    .advice = Zeg hetzelfde in Markdown (**vet**, [link](https://…)) of laat het weg.
nesting = Lijsten of citaten staan meer dan { $deepest } keer in elkaar.
    .label = te diep
    .why = Geen pagina kan zoveel niveaus tonen; wat dieper ligt, valt weg.
    .advice = Gebruik minder > of minder inspringingen voor de tekst.
inline-only = Hier kan alleen tekst van één regel staan.
    .label = alinea’s, lijsten en koppen zijn hier niet mogelijk
    .why = De tekst staat in een regel of tabel; lijsten en alinea’s lopen daar in elkaar over.
    .advice = Schrijf één zin. Langere teksten horen in een bestand naast de vermelding, zoals azure.nl.md.
unknown-alert = Een soort melding ‘{ $name }’ bestaat niet.
    .label = onbekende soort
    .why = Lezers zouden de haken en een gewoon citaat zien.
    .advice = Schrijf een van { $known }; lezers zien het woord in hun taal.
    .suggestion = Schrijf [!{ $suggestion }]; lezers zien het woord in hun taal.
alert-line = Achter [!{ $name }] staat nog iets.
    .label = hoort op de volgende regel
    .why = Alleen als het los op zijn regel staat, wordt het een melding; nu zouden lezers de haken zien.
    .advice = Zet deze woorden op een eigen regel eronder, die met > begint.
pasted-table = Dit lijkt op een tabel uit een tekstverwerker.
    .label = cellen met tabs ertussen
    .why = Markdown kent tabs niet als kolommen; de rijen zouden in één alinea door elkaar lopen.
    .advice = Zet streepjes tussen de cellen, { $row }, en onder de eerste rij { $rule }.
only-drafts = Deze lijst zal zeggen dat er niets is, terwijl er concepten zijn: { $ids }.
    .label = leeg voor lezers
    .why = Lezers vatten een lege lijst op als een uitspraak.
    .advice = Publiceer een vermelding door de regel draft = true weg te halen, of maak ook deze pagina een concept.
page-is-draft = De pagina ‘{ $page }’ is een concept, daarom { $count ->
    [one] is één vermelding
   *[other] zijn { $count } vermeldingen
} nergens te zien.
    .why = Niemand ziet wat u al hebt ingevuld.
    .advice = Haal de regel draft = true van de pagina weg zodra de tekst klopt.
unspaced-heading = Dit is niet als kop te herkennen.
    .label = een gewone spatie ontbreekt
    .why = Lezers zouden { $marks } aan het begin van een zin zien. Een vaste spatie (op een Mac snel getypt met Option en spatie) telt niet mee.
    .advice = Zet één gewone spatie tussen { $marks } en de titel.
list-mark = Dit is niet als lijst te herkennen.
    .label = geen lijstteken
    .why = De punten zouden in één alinea in elkaar overlopen. Het teken komt uit een tekstverwerker, of er volgt een onzichtbare vaste spatie op.
    .advice = Begin elk punt met een koppelteken en een gewone spatie.
indented-list = Deze lijst verschijnt als code.
    .label = vier spaties of meer ingesprongen
    .why = Regels die zo ver inspringen, toont Markdown letter voor letter, in het lettertype van een computer.
    .advice = Haal de spaties aan het begin van deze regels weg; lijsten met (a) of (1) in elkaar hebben er geen nodig. Zet voor code een regel ``` ervoor en erna.
list-interrupted = Deze regel wordt deel van het lijstpunt erboven.
    .label = geen punt van de buitenste lijst
    .why = De nummering tussen haakjes zou hier ophouden.
    .advice = Zet er een lege regel voor.
footnote-missing = De voetnoot ‘{ $label }’ heeft geen tekst.
    .label = bij dit teken ontbreekt de tekst
    .why = Lezers zouden een noot zoeken die er niet is.
    .advice = Voeg een regel toe zoals [^{ $label }]: De tekst van de voetnoot.
footnote-unused = Niets verwijst naar de voetnoot ‘{ $label }’.
    .label = wordt niet getoond
    .why = De voetnoot verschijnt nergens op de pagina.
    .advice = Zet [^{ $label }] waar het teken hoort, of verwijder de voetnoot.
duplicate-anchor = Twee onderdelen van deze pagina heten ‘{ $id }’.
    .label = de tweede
    .why = Een link zou maar naar één ervan kunnen leiden.
    .advice = Geef elk onderdeel een eigen naam, zoals {"{"}#{ $id }-2{"}"}.
picture-missing = De afbeelding ‘{ $path }’ bestaat niet.
    .label = bestand bestaat niet
    .why = Lezers zouden een leeg kader zien.
    .advice = Zet het bestand in de map media en schrijf de naam precies zo, zoals media/logo.svg.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
picture-source = De afbeelding ‘{ $source }’ staat niet in de map media.
    .label = niet uit media
    .why = Een afbeelding van elders verraadt aan een ander bedrijf wie deze pagina leest, en ze kan verdwijnen.
    .advice = Bewaar de afbeelding in de map media en schrijf haar pad, zoals ![Ons kantoor](media/kantoor.png).
picture-path = Het pad ‘{ $source }’ leidt niet naar de map media.
    .label = geen pad vanaf media
    .why = Lezers zouden geen afbeelding zien: paden tellen vanaf de map met de inhoud, waar de tekst ook staat.
    .advice = Begin het pad met media/, zoals in ![Ons kantoor](media/kantoor.png).
    .suggestion = Schrijf { $suggestion }: met media/ aan het begin en gewone schuine strepen; een pad met spaties staat tussen < en >.
picture-alt-missing = De afbeelding ‘{ $path }’ heeft geen alternatieve tekst.
    .label = alternatieve tekst ontbreekt
    .why = Wie de afbeelding niet ziet, mist wat ze toont. De regels voor toegankelijkheid vragen om zo’n tekst.
    .advice = Zeg in een paar woorden wat ze toont, tussen de vierkante haken: ![Gegevensstroom tussen browser en server](media/stroom.svg).
lock-line = Deze regel van translations.lock is niet leesbaar.
    .label = niet begrepen
    .why = Niemand zou merken dat de vertalingen die hier staan, verouderen. Meestal zijn zulke regels overgebleven van een merge.
    .advice = Verwijder wat het conflict markeert en behoud de andere regels, of laat het bestand opnieuw schrijven: glashaus i18n accept
record-missing = Er is tekst, maar geen vermelding ‘{ $path }’ waar die bij zou kunnen horen.
    .why = De tekst zou nergens verschijnen, of op een pagina waarvan verder niets bekend is.
    .advice = Maak { $path } aan, of geef de tekst de naam van de vermelding waar hij bij hoort.
file-missing = Het bestand ‘{ $path }’ bestaat niet.
    .label = bestand bestaat niet
    .why = Wie het document wil lezen, zou op een foutpagina terechtkomen.
    .advice = Zet het bestand in de map files en schrijf de naam precies zo, zoals files/verwerkersovereenkomst.pdf.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
restricted-leak = Het bestand ‘{ $path }’ zou worden gepubliceerd, terwijl het bijbehorende document ‘{ $document }’ niet openbaar is.
    .label = zou het bestand prijsgeven
    .why = Iedereen zou het kunnen downloaden, ook wie het niet van u heeft gekregen.
    .advice = Verwijder de link, of geef het openbare document een eigen bestand. Mag iedereen het lezen, schrijf dan availability = "public" in documents/{ $document }.toml.
url-collision = Twee pagina’s hebben hetzelfde adres: { $url }
    .label = al in gebruik
    .why = Slechts een van de twee zou gepubliceerd kunnen worden.
    .advice = Geef een van beide boven aan het bestand een ander adres, zoals slug = "meldingen".

## Theme and interface

template-error = Een sjabloon is niet te gebruiken: { $detail }
    .label = hier
    .why = Pagina’s met dit sjabloon kunnen niet worden gepubliceerd.
    .advice = Verbeter het sjabloon of verwijder het uit de map theme; dan geldt het ingebouwde.
style-error = Het stijlblad is niet te gebruiken: { $detail }
    .label = hier
    .why = De website zou zonder vormgeving worden gepubliceerd.
    .advice = Verbeter het stijlblad of verwijder het uit de map theme; dan geldt het ingebouwde.
message-syntax = De interfaceteksten zijn hier niet te begrijpen: { $detail }
    .label = niet begrepen
    .why = In plaats van uw tekst zou de ingebouwde verschijnen, of helemaal geen.
    .advice = Schrijf een naam, een isgelijkteken en de tekst zonder aanhalingstekens, zoals in skip-link = Naar de inhoud.
message-missing = Er ontbreken interfaceteksten in deze taal: { $language }.
    .why = Lezers zouden in plaats daarvan technische namen zien: { $messages }.
    .advice = Voeg ze toe in { $path }, elk op een eigen regel.
message-broken = De interfacetekst ‘{ $message }’ kan niet worden gezegd.
    .label = verwijst naar iets wat niet bestaat
    .why = Lezers zouden op die plaats een technische naam zien.
    .advice = Tussen de accolades mag een waarde staan die ook de ingebouwde tekst met deze naam heeft, of de naam van een andere tekst.
message-unknown = Niets vraagt om een interfacetekst ‘{ $message }’.
    .label = onbekende naam
    .why = De tekst zou nergens verschijnen en de ingebouwde zou blijven staan.
    .advice = Gebruik de naam van de tekst die u wilt vervangen, of vraag erom in een eigen sjabloon.
    .suggestion = Bedoelt u ‘{ $suggestion }’?
language-without-words = Voor deze taal zijn er geen interfaceteksten: { $language }.
    .label = geen interfaceteksten
    .why = Knoppen, koppen en datums zouden geen woorden hebben; daarom kunnen er in deze taal geen pagina’s worden gemaakt.
    .advice = Maak { $path } aan met de teksten, of verwijder de taal uit ‘languages’.
third-party-request = { $path }{ $more ->
        [0] {" laadt"}
        [one] {" "}en nog één gepubliceerd bestand laden
       *[other] {" "}en nog { $more } gepubliceerde bestanden laden
    } iets van een andere website: { $words }
    .label = vanaf hier
    .why = Elk bezoek zou aan die website verraden wie deze pagina leest. Zonder toestemming is dat in strijd met de AVG (LG München I, 3 O 17493/20).
    .advice = Bewaar het lettertype of de afbeelding in de map theme of media en verwijs naar de kopie.

## What the law and your promises ask for

sub-identity-name = Bij ‘{ $id }’ ontbreekt de statutaire naam van de onderneming.
    .label = statutaire naam ontbreekt
    .why = Een productnaam is niet genoeg: klanten moeten weten welke onderneming erachter zit (art. 28 lid 2 AVG).
    .advice = Zeg wie het is: name = "Voorbeeld B.V." onder de kop [entity] of in het eigen bestand van de onderneming in entities/. Is er geen van beide, schrijf dan entity.name = "Voorbeeld B.V." in een van de eerste regels van dit bestand.
sub-identity-title = Bij ‘{ $id }’ ontbreekt de naam waaronder klanten de dienst kennen.
    .label = naam ontbreekt
    .why = Klanten zouden een bestandsnaam zien in plaats van de dienst.
    .advice = Voeg een regel toe zoals name = "Voorbeeldpost".
sub-identity-purpose = Bij ‘{ $id }’ staat niet waarvoor de dienst wordt gebruikt.
    .label = doel ontbreekt
    .why = Een subverwerker is pas te beoordelen als bekend is wat die met de gegevens doet.
    .advice = Voeg een regel toe zoals purpose = "Verzenden van nieuwsbrieven".
sub-identity-places = Bij ‘{ $id }’ staat niet waar gegevens worden verwerkt.
    .label = locaties ontbreken
    .why = Daarvan hangt af of gegevens worden doorgegeven aan een derde land (art. 44 AVG).
    .advice = Voeg een regel [[places]] toe, met daaronder country = "IE" en role = "stored".
sub-identity-address = Bij ‘{ $id }’ ontbreekt het adres van de onderneming.
    .label = adres ontbreekt
    .why = Aan het adres herkennen klanten wie de subverwerker is.
    .advice = Voeg address = "Voorbeeldstraat 1, 1011 AB Amsterdam" toe onder de kop [entity] of in het eigen bestand van de onderneming in entities/. Is er geen van beide, schrijf dan entity.address = "Voorbeeldstraat 1, 1011 AB Amsterdam" in een van de eerste regels van dit bestand.
sub-identity-contact = Bij ‘{ $id }’ ontbreekt een contact van de onderneming.
    .label = contact ontbreekt
    .why = De standaardcontractbepalingen vragen om een contactpersoon met functie en contactgegevens.
    .advice = Voeg contact = "privacy@example.com" of het adres van een contactpagina toe onder de kop [entity] of in het eigen bestand van de onderneming in entities/. Is er geen van beide, schrijf dan entity.contact = "privacy@example.com" in een van de eerste regels van dit bestand.
sub-identity-file = Er is tekst over ‘{ $id }’, maar er zijn geen gegevens.
    .why = De tekst zou op de pagina staan van een subverwerker waarvan verder niets bekend is.
    .advice = Maak subprocessors/{ $id }.toml aan, of geef de tekst de naam van het bestand waar hij bij hoort.
sub-identity-twice = ‘{ $id }’ heet precies zo als ‘{ $other }’.
    .label = dezelfde naam
    .why = Is een bestand gekopieerd en nog niet aangepast, dan zou dezelfde subverwerker twee keer in de lijst staan.
    .advice = Pas de kopie aan, of geef beide een naam die klanten kunnen onderscheiden. Een concept blijft verborgen met draft = true.
accent-contrast = De accentkleur ‘{ $value }’ is te licht om te lezen: het contrast is { $contrast } : 1.
    .label = contrast { $contrast } : 1
    .why = Links krijgen deze kleur. Tekst heeft een contrast van 4,5 : 1 nodig (WCAG 2.2); de pagina’s gebruiken daarom de dichtstbijzijnde tint die dat haalt: { $shade }.
    .advice = Schrijf accent = "{ $shade }", of een andere kleur die donker genoeg is.
sub-notice-silent = ‘{ $id }’: nergens staat dat klanten van deze wijziging hebben gehoord.
    .label = geldt sinds { $effective }; nooit aangekondigd?
    .why = U zegt een aankondigingstermijn toe ({ $promise }), en een overgang naar een ander bedrijf of land telt als een nieuwe vermelding (art. 28 lid 2 AVG).
    .advice = Zet bij deze wijziging de dag waarop klanten het hoorden, zoals announced = 2026-07-01. Heeft niemand het gezegd, vertel het dan alsnog.
sub-notice = ‘{ $id }’: dit gaat { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } te vroeg in voor de toegezegde aankondigingstermijn ({ $promise }).
    .label = op zijn vroegst: { $earliest }
    .why = Aangekondigd: { $announced }; toegezegde termijn: { $promise }; dus op zijn vroegst { $earliest }, maar gepland: { $effective }. Klanten zouden minder tijd voor bezwaar hebben dan hun is toegezegd.
    .advice = Zet de datum op { $earliest } of later. Kan het niet wachten, regel het dan eerst met uw klanten en laat de vermelding zolang een concept: draft = true.
sub-drift = ‘{ $id }’ is in gebruik, maar de vermelding zegt niet dat klanten vooraf zijn ingelicht.
    .label = niet aangekondigd en niet eerder gepubliceerd
    .why = Op de lijst van { $published } staat hij niet als in gebruik, en zonder announced en since is niet te zien dat klanten vóór het begin zijn ingelicht. Zij konden geen bezwaar maken (art. 28 lid 2 AVG).
    .advice = Zet beide dagen boven het eerste kopje: announced, waarop klanten zijn ingelicht, en since, waarop de eerste gegevens er terechtkwamen. Is hij nog niet begonnen, kies dan dagen die uw aankondigingstermijn in acht nemen. Zijn klanten nooit ingelicht, doe dat dan alsnog voordat u dit publiceert.
sub-drift-backdated = ‘{ $id }’ zou sinds { $since } in gebruik zijn, maar ontbreekt op een later gepubliceerde lijst.
    .label = vóór { $published }
    .why = Op de lijst van { $published } staat hij niet, ook niet als aangekondigd. Wie daar keek, wist niet van hem, wat de vermelding vandaag ook zegt.
    .advice = Verbeter de dag als die niet klopt. Klopt hij wel, dan was de lijst onvolledig: licht uw klanten in voordat u deze vermelding publiceert.
sub-drift-gone = ‘{ $id }’ stond op de gepubliceerde lijst; er is geen vermelding meer van.
    .label = hier gepubliceerd
    .why = Gepubliceerd op { $published } zonder einddatum. Zonder de vermelding is niet meer na te gaan sinds wanneer hij buiten gebruik is en waarmee klanten hadden ingestemd.
    .advice = Zet subprocessors/{ $id }.toml terug. Is het gebruik beëindigd, voeg daar dan onderaan [[change]] toe, met announced, effective (de eerste dag zonder hem) en end = true.
    .suggestion = Hebt u hem hernoemd tot ‘{ $suggestion }’? Geef de bestanden dan hun oude naam terug: een gepubliceerde id blijft gelijk. Gaat het om een ander, zet subprocessors/{ $id }.toml dan terug en beëindig hem daar met [[change]], effective en end = true.
sub-drift-hidden = ‘{ $id }’ is gepubliceerd als in gebruik; nu staat er dat hij dat niet was.
    .label = haalt hem van de lijst
    .why = Op { $published } gepubliceerd als in gebruik. Wie gegevens heeft verwerkt, wordt niet weer een concept of een voornemen; klanten zouden lezen dat hij ze nooit heeft gehad.
    .advice = Maak deze regel ongedaan. Is het gebruik beëindigd, laat de vermelding dan staan en voeg [[change]] toe, met announced, effective (de eerste dag zonder hem) en end = true.
sub-drift-never = ‘{ $id }’ was aangekondigd (begin: { $effective }); die dag is voorbij, en op de lijst staat hij niet.
    .label = aangekondigd begin: { $effective }
    .why = Op { $published } gepubliceerd met als begin { $effective }. Klanten gaan ervan uit dat hun gegevens daar sindsdien worden verwerkt; de lijst zwijgt erover.
    .advice = Is het gebruik begonnen, zet de vermelding dan terug met de dagen zoals ze zijn gepubliceerd. Is het plan vervallen, licht uw klanten dan in en publiceer de lijst pas daarna zonder hem.
sub-drift-earlier = ‘{ $id }’: dit gaat eerder in dan gepubliceerd.
    .label = gepubliceerd: { $due }
    .why = Op de lijst van { $published } staat { $due }, hier { $effective }. Wie op de gepubliceerde dag vertrouwt, verliest tijd om bezwaar te maken.
    .advice = Schrijf weer { $due }. Moet het eerder, kondig het dan opnieuw aan en zet de dag daarvan bij announced.
sub-drift-place = ‘{ $id }’: deze plaats staat niet op de gepubliceerde lijst ({ $countries }).
    .label = niet gepubliceerd
    .why = Op { $published } gepubliceerd: { $before }. Geen wijziging zegt sinds wanneer gegevens elders staan of van elders in te zien zijn en wanneer klanten dat is verteld; toch telt een verhuizing als een nieuwe subverwerker (art. 28 lid 2 AVG).
    .advice = Zet de gepubliceerde plaatsen terug ({ $before }) en voeg de verhuizing toe als eigen wijziging: [[change]] met announced, effective en set.places = [{ $set }].
sub-drift-place-missing = ‘{ $id }’: een gepubliceerde plaats ontbreekt hier ({ $countries }).
    .label = gepubliceerd en er niet meer
    .why = Op { $published } gepubliceerd: { $before }. Geen wijziging zegt sinds wanneer daar geen gegevens meer staan of van daaruit geen gegevens meer in te zien zijn.
    .advice = Zet de gepubliceerde plaatsen terug ({ $before }) en voeg toe wat er is veranderd: [[change]] met announced, effective en set.places = [{ $set }].
sub-drift-entity = ‘{ $id }’: op de gepubliceerde lijst staat een andere onderneming (‘{ $company }’).
    .label = niet de gepubliceerde onderneming
    .why = Op { $published } gepubliceerd: ‘{ $company }’. Een andere onderneming is een andere subverwerker, en geen wijziging zegt sinds wanneer zij de gegevens heeft en wanneer klanten dat is verteld (art. 28 lid 2 AVG).
    .advice = Zet de gepubliceerde onderneming terug en voeg de overgang toe: [[change]] met announced, effective en set.entity. Is alleen de schrijfwijze verbeterd, publiceer die dan; voortaan wordt met de nieuwe vergeleken.
sub-drift-stayed = Het gepubliceerde einde van ‘{ $id }’ ontbreekt ({ $effective }).
    .label = in gebruik zonder einddatum
    .why = Op { $published } gepubliceerd: einde { $effective }. Die dag is voorbij, en klanten gaan ervan uit dat hun gegevens er niet meer zijn; volgens deze lijst is hij nog in gebruik.
    .advice = Is het gebruik beëindigd, voeg dan [[change]] toe, met announced, de gepubliceerde dag bij effective en end = true. Blijft hij, licht uw klanten dan in en kondig het nieuwe einde aan, of dat er geen is.
sub-drift-undone = ‘{ $id }’: de aangekondigde wijziging ontbreekt ({ $effective }).
    .label = nog zoals het was
    .why = Op { $published } gepubliceerd: een andere onderneming of andere plaatsen, met ingang van { $effective }. Die dag is voorbij, en op de lijst staat noch de wijziging, noch dat ze is uitgesteld.
    .advice = Zet de wijziging terug zoals ze is gepubliceerd: [[change]] met announced, effective en set. Is ze uitgesteld, laat haar dan staan met de nieuwe dag; is ze vervallen, licht uw klanten dan in voordat u de lijst zonder haar publiceert.
sub-drift-silent = ‘{ $id }’: deze wijziging van onderneming of plaats is nooit aangekondigd.
    .label = onaangekondigd ingegaan
    .why = Op de lijst van { $published } staat ze niet, en ze is ingegaan ({ $effective }) zonder dat er een dag staat waarop klanten zijn ingelicht. Een verhuizing telt als een nieuwe subverwerker (art. 28 lid 2 AVG).
    .advice = Voeg announced toe, de dag waarop klanten zijn ingelicht. Is dat niet gebeurd, doe het dan voordat u dit publiceert.
sub-drift-unreadable = trust.json is geen lijst van subverwerkers zoals die wordt gepubliceerd.
    .label = vanaf hier niet te lezen
    .why = Zonder die lijst merkt niemand dat er stilletjes iets verandert. Vaak is onder deze naam de foutpagina van een webserver opgeslagen.
    .advice = Haal het bestand opnieuw op van uw gepubliceerde website: curl -fsS https://trust.example/trust.json -o content/trust.json. Of verwijder het; dan wordt er niets vergeleken.
sub-drift-version = trust.json is geschreven in een versie die dit programma niet kent ({ $version }).
    .label = onbekende versie
    .why = Een nieuwer programma heeft het gepubliceerd; verkeerd gelezen zou het tot verkeerde bevindingen leiden.
    .advice = Werk het programma bij of verwijder het bestand; dan wordt er niets vergeleken.
change-unannounced = ‘{ $id }’: er staat iets te gebeuren dat niet is aangekondigd ({ $effective }).
    .label = dag van aankondiging ontbreekt
    .why = Tot het ingaat blijft het verborgen, en niemand kan zien of klanten op tijd zijn ingelicht.
    .advice = Licht uw klanten in en voeg de dag toe waarop u dat deed: announced = 2026-11-22.
change-empty = Deze wijziging wijzigt niets.
    .label = wat er verandert, ontbreekt
    .why = Klanten zouden over een wijziging lezen zonder te weten wat die inhoudt.
    .advice = Schrijf wat vanaf de dag van de wijziging geldt, bijvoorbeeld set.places = [{"{"} country = "DE", role = "stored" {"}"}], of end = true als de subverwerker verdwijnt.
change-empty-date = Bij deze wijziging ontbreekt de dag waarop zij ingaat.
    .label = de dag ontbreekt
    .why = Zonder die dag gaat de wijziging nooit in en kunnen klanten geen termijn berekenen.
    .advice = Voeg eronder een regel toe zoals effective = 2027-03-01 of effective = "2027-Q1".
change-order = Dit is pas aangekondigd nadat het was ingegaan.
    .label = gaat in: { $later }
    .why = Aangekondigd: { $earlier }; gaat in: { $later }. Klanten hadden vooraf geen bezwaar kunnen maken, of een van de datums klopt niet.
    .advice = Controleer beide datums. Zijn klanten echt te laat ingelicht, overleg dan over de vervolgstappen met wie voor gegevensbescherming verantwoordelijk is.
change-order-end = Dit eindigt voordat het begint.
    .label = eindigt: { $later }
    .why = Begint: { $earlier }; eindigt: { $later }. Lezers zouden niet kunnen zien wanneer gegevens zijn verwerkt.
    .advice = Controleer ‘since’ en ‘until’.
planned-overdue = Dit heet nog mogelijk, maar de datum is voorbij ({ $effective }).
    .label = deze datum is voorbij
    .why = Lezers kunnen niet zien of het gebeurd is.
    .advice = Is het gebeurd, schrijf dan certainty = "certain". Zo niet, geef de wijziging een nieuwe datum of verwijder haar.
planned-overdue-status = Dit staat er nog als toekomstig, maar de datum is voorbij ({ $effective }).
    .label = deze datum is voorbij
    .why = Wie nagaat of een belofte is nagekomen, vindt een oude belofte.
    .advice = Is het klaar, schrijf dat dan hier. Zo niet, noem dan de nieuwe datum en de reden van de vertraging.
review-due = De beoordeling is te laat sinds: { $due }.
    .label = laatste beoordeling: { $reviewed }
    .why = Een beoordeling geldt hier zo lang: { $interval }. Lezers vertrouwen erop dat wat hier staat actueel is.
    .advice = Controleer de inhoud en vul de dag van de beoordeling in, zoals reviewed = 2026-11-22.
review-due-future = Deze beoordeling ligt in de toekomst ({ $reviewed }).
    .label = nog niet gebeurd
    .why = De pagina zou een beoordeling noemen die niet heeft plaatsgevonden.
    .advice = Vul de dag in van de laatste beoordeling die wel heeft plaatsgevonden.
translation-missing = Deze tekst is niet in alle talen geschreven. Er ontbreekt: { $languages }.
    .label = ontbreekt: { $languages }
    .why = Lezers van die talen zien de tekst van een andere taal, met een melding daarover.
    .advice = Schrijf één tekst per taal, zoals {"{"} nl = "Post", en = "Mail" {"}"}. Wat overal hetzelfde heet, heeft geen accolades nodig: "Azure".
translation-missing-page = Deze pagina is niet in alle talen geschreven. Er ontbreekt: { $languages }.
    .why = Lezers van die talen zien de pagina in een andere taal, met een melding daarover.
    .advice = Voeg een bestand toe met dezelfde naam en de andere taal vóór .md, zoals incidents.en.md.
sub-chain = Van ‘{ $id }’ is niet gezegd welke andere verwerkers het bedrijf zelf weer in dienst neemt.
    .label = lijst van subverwerkers ontbreekt
    .why = Uw klanten blijven verantwoordelijk voor de hele keten en moeten kunnen nagaan wie erin zit (EDPB-advies 22/2024).
    .advice = Verwijs naar de lijst van de leverancier, zoals own_list = "https://leverancier.example/subverwerkers". Schakelt die niemand in, schrijf dan own_list = {"{"} title = {"{"} nl = "geen" {"}"} {"}"}.
sub-dpa = Van ‘{ $id }’ is geen verwerkersovereenkomst vermeld.
    .label = overeenkomst ontbreekt
    .why = Elke subverwerker moeten bij overeenkomst dezelfde verplichtingen inzake gegevensbescherming worden opgelegd als u tegenover uw klanten hebt (art. 28 lid 4 AVG).
    .advice = Schrijf wanneer die is gesloten, zoals dpa = 2026-01-12, of onder een regel [dpa] de datum (date) en het adres (url).
sub-dpa-none = ‘{ $id }’ krijgt gegevens terwijl er nog geen verwerkersovereenkomst is.
    .label = geen overeenkomst
    .why = Zonder overeenkomst mag de leverancier niets voor u verwerken (art. 28 lid 4 AVG).
    .advice = Sluit eerst de overeenkomst en schrijf dan de datum, zoals dpa = 2026-01-12. Laat de vermelding zolang een concept: draft = true.
audit-route = Van ‘{ $id }’ is niet gezegd hoe er wordt geaudit.
    .label = wijze van auditen ontbreekt
    .why = Het auditrecht van uw klanten reikt tot aan de subverwerkers (art. 28 lid 3 onder h AVG); ze zullen vragen hoe u eraan voldoet.
    .advice = Schrijf het hier, zoals audit.method = {"{"} nl = "Eigen beoordeling van de auditrapporten" {"}"}, of voor alle leveranciers van één soort onder [[audits]] in change-process.toml.
sub-objection = Klanten mogen { $quantity } lang bezwaar maken, maar wijzigingen worden maar { $promise } vooraf aangekondigd.
    .label = langer dan de aankondiging
    .why = Bezwaar moet mogelijk zijn voordat de wijziging ingaat (art. 28 lid 2 AVG). In de laatste dagen van deze termijn zou het te laat komen.
    .advice = Verkort de termijn tot { $promise }, of zeg in site.toml een langere aankondiging toe.
sub-objection-none = Er is niet gezegd hoe klanten bezwaar kunnen maken tegen een nieuwe subverwerker.
    .label = bezwaar ontbreekt
    .why = Wie subverwerkers in het algemeen heeft toegestaan, moet tegen elke nieuwe bezwaar kunnen maken (art. 28 lid 2 AVG).
    .advice = Zet in change-process.toml een regel [objection], met daaronder within = "30d" en channel = "privacy@example.com".
sub-objection-keys = Bij het bezwaar tegen nieuwe subverwerkers ontbreekt iets: { $keys }.
    .label = onvolledig
    .why = Klanten kunnen hun recht alleen gebruiken als ze weten tot wanneer en waar (art. 28 lid 2 AVG).
    .advice = Voeg within = "30d" toe voor de termijn, en channel = "privacy@example.com" of een contact voor de weg.
sub-subscribe = Er is niet gezegd hoe klanten van nieuwe subverwerkers horen.
    .label = wijze van aankondigen ontbreekt
    .why = Een lijst die stilletjes verandert, is geen aankondiging; niemand kijkt elke dag (EDPB-richtsnoeren 07/2020).
    .advice = Zeg het in change-process.toml, zoals announced_by = [{"{"} nl = "E-mail naar het adres uit het contract" {"}"}].
vendor-host = Deze link van ‘{ $id }’ leidt naar ‘{ $other }’.
    .label = { $host } hoort bij ‘{ $other }’
    .why = Waarschijnlijk is het bestand gekopieerd. Lezers zouden de overeenkomst of lijst van een ander bedrijf vinden.
    .advice = Schrijf het adres van ‘{ $id }’, of haal de regel weg.
vendor-host-twice = ‘{ $id }’ heeft hetzelfde bedrijf, dezelfde dienst en hetzelfde adres als ‘{ $other }’.
    .label = nog eens dezelfde dienst
    .why = Een dienst die twee keer op de lijst staat, lijkt er twee, en wijzigingen komen dan maar op één plek terecht.
    .advice = Houd één van de vermeldingen, of zeg met service = "…" waarin ze verschillen.
dora-identifiers = Van ‘{ $id }’ ontbreekt een LEI of EUID.
    .label = identificatiecode ontbreekt
    .why = Financiële entiteiten moeten die in hun informatieregister opnemen (Uitvoeringsverordening (EU) 2024/2956).
    .advice = Voeg bij het bedrijf lei = "…" toe (op te zoeken op gleif.org), of de EUID onder register.
dora-identifiers-lei = ‘{ $lei }’ is geen goed gevormde LEI (‘{ $id }’).
    .label = controlecijfers kloppen niet
    .why = Uw klanten kunnen deze niet in hun informatieregister opnemen.
    .advice = Neem de 20 letters en cijfers opnieuw over van gleif.org.
dora-chain = Van ‘{ $id }’ ontbreken gegevens over de keten die financiële entiteiten nodig hebben: { $keys }.
    .label = onvolledig
    .why = Voordat ze met een onderaannemer instemmen, moeten ze locaties, moederbedrijf, lengte van de keten en soort gegevens kennen (Gedelegeerde Verordening (EU) 2025/532).
    .advice = Vul deze sleutels aan; parent_country hoort bij het bedrijf.
data-act-jurisdiction = Bij de hostingvariant ‘{ $id }’ ontbreekt wat de Dataverordening vraagt: { $keys }.
    .label = onvolledig
    .why = Aanbieders van dataverwerkingsdiensten moeten op hun website vermelden onder welk recht de infrastructuur valt en wat beschermt tegen toegang door overheden van derde landen (art. 28 Dataverordening).
    .advice = Voeg jurisdiction = ["NL"] toe met de landen, en foreign_access met uw maatregelen.
data-act-jurisdiction-none = De Dataverordening geldt, maar er is geen hostingvariant beschreven.
    .label = geldt volgens deze regel
    .why = Aanbieders van dataverwerkingsdiensten moeten op hun website vermelden onder welk recht de infrastructuur valt en wat beschermt tegen toegang door overheden van derde landen (art. 28 Dataverordening).
    .advice = Beschrijf elke variant in een bestand in hosting/ met jurisdiction en foreign_access, of haal het woord hier weg.
transfer-missing = ‘{ $id }’: gegevens staan in een derde land ({ $state }) of zijn van daaruit in te zien, zonder dat daarvoor een doorgiftemechanisme is genoemd.
    .label = buiten de EER
    .why = Zonder eigen grondslag mogen gegevens de Europese Economische Ruimte niet verlaten; ook inzage van daaruit telt (art. 44 AVG; lijst van landen per { $as_of }).
    .advice = Zet er een regel [[transfers]] bij, met daaronder bijvoorbeeld mechanism = "scc", modules = [3], countries en assessed. Komen er nooit gegevens, haal de plaats dan weg.
    .suggestion = Er is een adequaatheidsbesluit ({ $suggestion }): zet er een regel [[transfers]] bij, met daaronder mechanism = "adequacy" en countries met dit land.
transfer-missing-none = ‘{ $id }’: gegevens staan in een derde land ({ $state }) of zijn van daaruit in te zien, maar er staat ook dat er geen doorgifte is.
    .label = buiten de EER
    .why = Een van beide klopt niet; ook toegang vanuit een derde land is doorgifte (art. 44 AVG; lijst van landen per { $as_of }).
    .advice = Noem het doorgiftemechanisme in plaats van "none-needed", of verbeter de plaats.
    .suggestion = Schrijf mechanism = "adequacy" in plaats van "none-needed" (besluit { $suggestion }), of verbeter de plaats.
transfer-parent = ‘{ $id }’ houdt de gegevens in de EER, maar het concern wordt geleid vanuit een derde land ({ $state }).
    .label = zetel buiten de EER
    .why = Het recht daar kan het moederbedrijf verplichten gegevens van dochters af te geven; juristen van uw klanten vragen hoe u dat beoordeelt (EDPB-richtsnoeren 05/2021).
    .advice = Noem onder [[transfers]] het mechanisme voor toegang van daaruit, of leg bij mechanism = "none-needed" in note uit waarom die er niet is.
transfer-adequacy = ‘{ $id }’: voor dit land ({ $state }) is er geen adequaatheidsbesluit.
    .label = geen besluit
    .why = Zonder besluit van de Europese Commissie mist deze doorgifte haar grondslag (art. 45 AVG; lijst per { $as_of }).
    .advice = Gebruik een ander mechanisme, zoals mechanism = "scc" met modules en assessed.
transfer-adequacy-us = ‘{ $id }’: het adequaatheidsbesluit voor dit land ({ $state }) geldt alleen voor gecertificeerde organisaties.
    .label = geldt alleen onder het Data Privacy Framework
    .why = Besluit { $decision } geldt voor organisaties op de lijst van het Data Privacy Framework, niet voor het land (per { $as_of }).
    .advice = Schrijf mechanism = "dpf" met entity en checked als het bedrijf op de lijst staat, anders mechanism = "scc".
transfer-adequacy-expired = ‘{ $id }’: het adequaatheidsbesluit voor dit land ({ $state }) is verlopen op { $until }.
    .label = verlopen
    .why = Sindsdien kan de doorgifte er niet meer op rusten (besluit { $decision }, per { $as_of }).
    .advice = Gebruik een ander mechanisme, of werk het programma bij als het besluit is verlengd.
transfer-adequacy-scope = ‘{ $id }’: het adequaatheidsbesluit voor dit land ({ $state }) geldt alleen voor { $covers }.
    .label = geldt niet voor iedereen
    .why = Of dit bedrijf eronder valt, is hier niet te zien (besluit { $decision }, per { $as_of }).
    .advice = Zeg in note waarom het eronder valt, zoals note = {"{"} nl = "commerciële organisatie onder PIPEDA" {"}"}, of kom standaardcontractbepalingen overeen.
transfer-dpf = ‘{ $id }’: de lijst van het Data Privacy Framework is voor het laatst bekeken op { $checked }; opnieuw kijken had gemoeten op { $due }.
    .label = { $days ->
        [one] { $days } dag te laat
       *[other] { $days } dagen te laat
    }
    .why = De certificering moet elk jaar worden vernieuwd; wie van de lijst is verdwenen, mag op deze grondslag geen gegevens krijgen (besluit { $decision }, per { $as_of }).
    .advice = Zoek het bedrijf op dataprivacyframework.gov/list op en schrijf de dag: checked = 2026-11-22.
transfer-dpf-entity = ‘{ $id }’: het bedrijf op de lijst van het Data Privacy Framework is niet genoemd.
    .label = entity ontbreekt
    .why = Het besluit geldt precies voor de organisaties op de lijst, niet voor hun concern ({ $decision }, per { $as_of }).
    .advice = Voeg de exacte naam van dataprivacyframework.gov/list toe, zoals entity = "Example Inc.".
transfer-dpf-checked = ‘{ $id }’: er is niet gezegd wanneer de lijst van het Data Privacy Framework is bekeken.
    .label = checked ontbreekt
    .why = Elke week vallen er organisaties af; zonder datum weet niemand of het nog klopt ({ $decision }, per { $as_of }).
    .advice = Zoek het bedrijf op dataprivacyframework.gov/list op en schrijf de dag: checked = 2026-11-22.
transfer-dpf-future = ‘{ $id }’: de lijst zou bekeken zijn op { $checked }, een dag in de toekomst.
    .label = in de toekomst
    .why = Lezers zouden horen van een controle die er niet is geweest ({ $decision }, per { $as_of }).
    .advice = Schrijf de dag van de laatste controle die er wel was.
transfer-dpf-seat = ‘{ $id }’: ‘{ $entity }’ kan niet op de lijst van het Data Privacy Framework staan.
    .label = geen bedrijf uit de Verenigde Staten
    .why = Alleen organisaties in de Verenigde Staten kunnen zich certificeren; hun vennootschappen in Europa hoeven en kunnen dat niet ({ $decision }, per { $as_of }).
    .advice = Noem de vennootschap die de gegevens in de Verenigde Staten ontvangt, precies zoals op dataprivacyframework.gov/list, bijvoorbeeld entity = "Example Inc.".
transfer-dpf-stranger = ‘{ $id }’: ‘{ $entity }’ lijkt niets met deze leverancier te maken te hebben.
    .label = hoort niet herkenbaar bij de leverancier
    .why = Het besluit geldt precies voor de organisaties op de lijst; op de certificering van een ander kan de doorgifte niet rusten ({ $decision }, per { $as_of }).
    .advice = Kijk op dataprivacyframework.gov/list. Is het de moedermaatschappij, noem die dan bij de rechtspersoon: parent_name = "{ $entity }".
transfer-dpf-country = ‘{ $id }’: voor dit land ({ $state }) geldt het Data Privacy Framework niet.
    .label = niet de Verenigde Staten
    .why = Het besluit gaat alleen over organisaties in de Verenigde Staten ({ $decision }, per { $as_of }).
    .advice = Haal dit land hier weg en noem er onder een volgende [[transfers]] een eigen mechanisme voor.
transfer-fallback = ‘{ $id }’: achter het Data Privacy Framework staat geen tweede mechanisme.
    .label = staat alleen
    .why = Beide voorgangers van besluit { $decision } sneuvelden van de ene dag op de andere, en er loopt hoger beroep (C-703/25 P; per { $as_of }).
    .advice = Kom ook standaardcontractbepalingen overeen, en voeg een tweede [[transfers]] toe met mechanism = "scc", modules en assessed.
transfer-scc-module = ‘{ $id }’: de module van de standaardcontractbepalingen is niet genoemd.
    .label = module ontbreekt
    .why = Elke module past bij andere rollen; zonder die vermelding ziet niemand of de juiste is overeengekomen (Besluit (EU) 2021/914).
    .advice = Voeg de overeengekomen module toe; bij uw rol past { $fitting }: modules = [3].
transfer-scc-module-role = ‘{ $id }’: module { $module } van de standaardcontractbepalingen past niet bij uw rol.
    .label = { $fitting } zou passen
    .why = Module 2 geldt tussen verwerkingsverantwoordelijke en verwerker, module 3 tussen verwerker en subverwerker. Bepalingen van de verkeerde module zijn geen passende waarborg (Besluit (EU) 2021/914).
    .advice = Kijk in het contract. Staat het daar ook zo, kom dan de juiste module overeen; is uw rol een andere, zet die dan onder [legal] in site.toml.
transfer-scc-module-unknown = ‘{ $id }’: een module { $module } hebben de standaardcontractbepalingen niet.
    .label = er zijn er maar 4
    .why = Zo’n module kan geen lezer vinden (Besluit (EU) 2021/914).
    .advice = Schrijf de overeengekomen module; bij uw rol past { $fitting }.
transfer-bcr = ‘{ $id }’: bij de bindende bedrijfsvoorschriften ontbreekt iets: { $keys }.
    .label = onvolledig
    .why = Alleen goedgekeurde voorschriften zijn een passende waarborg, en alleen die voor verwerkers gelden voor de gegevens van uw klanten (art. 47 AVG).
    .advice = Voeg kind = "processor" toe, en in authority wie de voorschriften wanneer heeft goedgekeurd.
transfer-bcr-controller = ‘{ $id }’: bindende bedrijfsvoorschriften voor verwerkingsverantwoordelijken gelden niet voor de gegevens van uw klanten.
    .label = voor eigen gegevens van het concern
    .why = Ze binden het concern bij gegevens waarover het zelf beslist; voor gegevens van anderen zijn er voorschriften voor verwerkers (art. 47 AVG).
    .advice = Ga na welke zijn goedgekeurd: kind = "processor" als die er zijn, anders standaardcontractbepalingen.
transfer-derogation = ‘{ $id }’: een afwijking volgens art. 49 AVG is geen grondslag voor een doorgifte die elke dag plaatsvindt.
    .label = alleen voor incidentele gevallen
    .why = Art. 49 AVG is er voor incidentele doorgiften die zich niet herhalen (EDPB-richtsnoeren 2/2018).
    .advice = Kom standaardcontractbepalingen overeen: mechanism = "scc", modules = [3], assessed met de datum van de beoordeling.
transfer-tia = ‘{ $id }’: de datum van de doorgifte-effectbeoordeling ontbreekt.
    .label = assessed ontbreekt
    .why = Voordat gegevens op deze grondslag vertrekken, moet het recht van het land zijn beoordeeld; toezichthouders vragen ernaar (EDPB-aanbevelingen 01/2020).
    .advice = Schrijf wanneer dat is gebeurd, zoals assessed = 2026-05-04.
transfer-tia-future = ‘{ $id }’: de datum van de doorgifte-effectbeoordeling ligt in de toekomst ({ $assessed }).
    .label = in de toekomst
    .why = De gegevens gaan er al heen; de beoordeling hoort eraan vooraf te gaan (EDPB-aanbevelingen 01/2020).
    .advice = Schrijf de dag van de beoordeling die er is geweest.
swiss = ‘{ $id }’: naar Zwitsers recht biedt dit land ({ $state }) geen passende bescherming.
    .label = niet op de Zwitserse lijst
    .why = U hebt klanten in Zwitserland, en dat heeft een andere lijst dan de EU ({ $decision }, per { $as_of }).
    .advice = Kom voor hun gegevens ook standaardcontractbepalingen met de Zwitserse aanvullingen overeen.
swiss-dpf = ‘{ $id }’: er is niet gezegd of het bedrijf ook voor Zwitserland is gecertificeerd.
    .label = alleen EU-VS?
    .why = U hebt klanten in Zwitserland, en het Swiss-U.S. Data Privacy Framework vraagt een eigen certificering ({ $decision }, per { $as_of }).
    .advice = Zoek het op dataprivacyframework.gov/list op en zeg het, zoals note = {"{"} nl = "ook gecertificeerd voor het Swiss-U.S. DPF" {"}"}.
breach-authority = De toezichthoudende autoriteit zou binnen { $quantity } worden ingelicht; de wet geeft 72 uur.
    .label = tot { $hours } uur
    .why = De verwerkingsverantwoordelijke heeft 72 uur nadat hij van het datalek kennis heeft genomen, weekenden meegeteld (art. 33 lid 1 AVG). Een langere termijn kondigt een overtreding aan.
    .advice = Schrijf within = "72h" of minder.
breach-customer = Klanten horen pas binnen { $quantity } van een datalek.
    .label = tot { $hours } uur
    .why = Een verwerker meldt ‘zonder onredelijke vertraging’ (art. 33 lid 2 AVG). De wet noemt daarvoor geen uren, maar meer dan 72 is daar nauwelijks mee te verenigen.
    .advice = Zeg 24 uur of minder toe, zoals within = "24h", en spreek hetzelfde af met uw subverwerkers.
breach-customer-tight = Klanten horen binnen { $quantity } van een datalek; dat laat hun weinig tijd.
    .label = tot { $hours } uur
    .why = Vanaf dan hebben ze hoogstens 72 uur voor hun eigen melding, en hun auditors vragen vaak 24 uur. Telde uw tijd mee, dan bleven er { $left } van de 72 uur over.
    .advice = Zeg 24 uur toe als u dat waar kunt maken: within = "24h".
breach-customer-none = Er is niet gezegd binnen welke tijd klanten van een datalek horen.
    .label = termijn voor klanten ontbreekt
    .why = Een verwerker moet klanten zonder onredelijke vertraging inlichten (art. 33 lid 2 AVG), en dit zoeken ze hier als eerste.
    .advice = Zet er een regel [[deadlines]] bij, met daaronder id = "customer", recipient = "customer" en within = "24h".
nis2-deadlines = { $stage }: tot { $quantity }; NIS2 geeft { $interval }.
    .label = hoogstens { $interval }
    .why = Deze termijnen gelden voor essentiële en belangrijke entiteiten (art. 23 lid 4 van Richtlijn (EU) 2022/2555, Cyberbeveiligingswet).
    .advice = Verkort de termijn tot { $interval }, hier en in uw procedures.
nis2-deadlines-none = NIS2 geldt, maar er zijn geen termijnen voor het CSIRT genoemd.
    .label = termijnen ontbreken
    .why = Vroegtijdige waarschuwing binnen 24 uur, melding binnen 72 uur, eindverslag binnen een maand (art. 23 lid 4 van Richtlijn (EU) 2022/2555): klanten die eronder vallen, vragen ernaar.
    .advice = Voeg drie regels [[deadlines]] toe met recipient = "csirt" en within = "24h", "72h" en "1mo".
measures-coverage = Voor { $area } is er geen maatregel die is ingevoerd (art. 32 lid 1 onder { $letter } AVG).
    .label = in deze map staan de maatregelen
    .why = Klanten leggen de lijst letter voor letter naast het artikel en zien wat ontbreekt.
    .advice = Voeg in measures/ een maatregel op dat gebied toe, met implemented en de datum.
measures-coverage-date = Voor { $area } heeft geen maatregel een datum (art. 32 lid 1 onder { $letter } AVG).
    .label = een maatregel op dit gebied, zonder datum
    .why = Zonder datum kunnen lezers niet zien wat geldt en wat alleen is voorgenomen.
    .advice = Voeg toe sinds wanneer ze er is, zoals implemented = "2024-03".
disclosure-policy = Bij de regels voor het melden van kwetsbaarheden ontbreekt iets: { $keys }.
    .label = onvolledig
    .why = Wat getest mag worden, wanneer er antwoord komt en dat niemand wordt aangeklaagd: aan de hand daarvan beslissen onderzoekers of ze zich bij u melden (ISO/IEC 29147).
    .advice = Voeg scope, acknowledge = "2bd" en safe_harbour toe, met een zin in elke taal.
security-txt = De gegevens voor security.txt zijn verlopen op { $expires }.
    .label = verlopen
    .why = Een verlopen security.txt moet worden genegeerd; meldingen van kwetsbaarheden bereiken dan niemand (RFC 9116, 2.5.5).
    .advice = Controleer contact en sleutel, en schrijf een nieuwe dag binnen een jaar: expires = 2027-10-31.
security-txt-long = De gegevens voor security.txt zouden langer dan een jaar gelden, tot { $expires }.
    .label = langer dan een jaar
    .why = Contacten en sleutels veranderen; de standaard raadt minder dan een jaar aan (RFC 9116, 2.5.5).
    .advice = Kies een dag binnen een jaar.
security-txt-no-end = Er is niet gezegd tot wanneer de gegevens voor security.txt gelden.
    .label = expires ontbreekt
    .why = Het bestand moet zeggen tot wanneer het geldt; anders houdt men het voor achterhaald (RFC 9116, 2.5.5).
    .advice = Schrijf een dag binnen een jaar, zoals expires = 2027-10-31.
security-txt-contact = Er is geen manier om een kwetsbaarheid te melden.
    .label = contact ontbreekt
    .why = security.txt moet minstens één contact noemen (RFC 9116, 2.5.3).
    .advice = Schrijf address = "security@example.com", of in contact de id van een contact met mailadres.
security-txt-wanted = Voor een volledige security.txt ontbreekt iets: { $keys }.
    .label = onvolledig
    .why = In meldingen staat vaak wat niemand anders mag lezen, en het bestand hoort te zeggen bij welk adres het hoort (RFC 9116, 2.5.2 en 2.5.4).
    .advice = Voeg pgp met het adres van uw sleutel toe in disclosure.toml of bij het contact, en base_url in site.toml.
cert-fields = Bij het certificaat ‘{ $id }’ ontbreken wezenlijke gegevens: { $keys }.
    .label = onvolledig
    .why = Zonder nummer, uitgever, laatste dag en toepassingsgebied kan niemand het certificaat opzoeken of beoordelen (ISO/IEC 17021-1).
    .advice = Neem de gegevens over van het certificaat. Is het er nog niet, zeg dat dan: status = "planned".
cert-fields-wanted = Bij het certificaat ‘{ $id }’ ontbreken gegevens waarnaar lezers zoeken: { $keys }.
    .label = onvolledig
    .why = Editie, eerste dag, locaties en bij ISO/IEC 27001 de versie van de verklaring van toepasselijkheid laten zien wat is beoordeeld (ISO/IEC 17021-1).
    .advice = Neem de gegevens over van het certificaat.
cert-accreditation = Bij het certificaat ‘{ $id }’ ontbreekt de accreditatie van de uitgever.
    .label = door wie geaccrediteerd?
    .why = Certificaten drukken kan iedereen; alleen geaccrediteerde instellingen worden erkend (ISO/IEC 17021-1).
    .advice = Voeg de instelling toe die op het certificaat staat, zoals accreditation = "RvA" (Nederland), "DAkkS" (Duitsland) of "UKAS" (Verenigd Koninkrijk).
cert-expired = Het certificaat ‘{ $id }’ is verlopen op { $until }.
    .label = { $days ->
        [one] { $days } dag geleden
       *[other] { $days } dagen geleden
    }
    .why = Reclame met een verlopen certificaat is misleidend, en lezers kijken het eerst naar deze datum.
    .advice = Zet het nieuwe certificaat erbij als [[change]] met set.valid_until, of beëindig de vermelding met end = true.
cert-expired-soon = Het certificaat ‘{ $id }’ verloopt op { $until }.
    .label = { $days ->
        [one] over { $days } dag
       *[other] over { $days } dagen
    }
    .why = Hercertificering duurt weken; de dag erna mag het certificaat niet meer worden getoond.
    .advice = Zorg voor het nieuwe certificaat en kondig het aan als [[change]] met set.valid_until zodra het zeker is.
cert-expired-term = Het certificaat ‘{ $id }’ zou tot { $until } lopen, langer dan de regeling toestaat.
    .label = hoogstens tot { $longest }
    .why = Afgegeven: { $issued }; langste looptijd van de regeling: { $interval }; dus hoogstens tot { $longest } (per { $as_of }).
    .advice = Neem beide datums opnieuw over van het certificaat.
cert-surveillance = De laatste audit voor het certificaat ‘{ $id }’ was op { $last }.
    .label = de volgende had uiterlijk op { $due } gemoeten
    .why = Certificatie-instellingen controleren elk jaar; ontbreekt die audit, dan kan het certificaat zijn geschorst (ISO/IEC 17021-1).
    .advice = Schrijf de dag van de laatste controleaudit: last_surveillance = 2026-04-21.
cert-edition = ‘{ $id }’: certificaten volgens de editie { $edition } gelden niet meer sinds { $void }.
    .label = opgevolgd door de editie { $newest }
    .why = { $decision } heeft de overgangstijd beëindigd (per { $as_of }). Zo’n certificaat bewijst niets meer.
    .advice = Vermeld het certificaat volgens de editie { $newest }, of haal de vermelding weg.
cert-edition-transition = ‘{ $id }’: de editie { $edition } heeft een opvolger; certificaten ervan eindigen uiterlijk op { $void }.
    .label = opvolger: de editie { $newest }
    .why = Tot dan blijft het certificaat geldig ({ $decision }, per { $as_of }), maar klanten zullen naar uw plan vragen.
    .advice = Plan de overgang met uw certificatie-instelling, bijvoorbeeld op de roadmap.
cert-holder = Het certificaat ‘{ $id }’ is van ‘{ $holder }’ maar wordt als het uwe getoond.
    .label = niet { $organisation }
    .why = Het certificaat van een partner zegt niets over uw eigen bedrijf; het als het uwe tonen is misleidend.
    .advice = Schrijf held_by = "partner".
cert-holder-unnamed = Er is niet gezegd welke partner het certificaat ‘{ $id }’ heeft.
    .label = van wie?
    .why = Zonder naam kan niemand het opzoeken, en sommigen houden het voor het uwe.
    .advice = Voeg de volledige naam toe, zoals holder = "Voorbeeld Datacenter B.V.".
soc2 = Bij het SOC 2-rapport ‘{ $id }’ ontbreken wezenlijke gegevens: { $keys }.
    .label = onvolledig
    .why = Type 1 kijkt naar één dag, type 2 naar een periode; zonder type, periode, criteria en auditor bewijst het rapport niets (AICPA).
    .advice = Voeg bijvoorbeeld report_type = "type-2", audit_period = "2025-10-01/2026-09-30", criteria en issuer toe.
soc2-certified = ‘{ $id }’: SOC 2 is een assurancerapport; niemand wordt ermee gecertificeerd.
    .label = geen certificaat
    .why = Een auditor rapporteert over beheersmaatregelen; ‘gecertificeerd’ is onjuist en volgens de beroepsregels verboden (AICPA).
    .advice = Schrijf kind = "attestation", en spreek van een rapport.
soc2-public = Het SOC 2-rapport wordt aan iedereen aangeboden.
    .label = openbaar
    .why = Het is alleen bedoeld voor lezers die het systeem kennen; auditors verbieden publicatie (AICPA).
    .advice = Schrijf availability = "nda" of "on-request". Een SOC 3-rapport mag openbaar zijn.
soc2-gap = Bij ‘{ $id }’ heeft niemand gekeken naar de tijd na { $covered }.
    .label = gedekt tot en met { $covered }
    .why = Drie maanden zonder rapport of bridge letter eindigden op { $due }; het gat loopt tot { $next }. Een langer gat accepteren auditors van uw klanten niet (AICPA).
    .advice = Voeg een bridge letter toe, zoals bridge_letter = {"{"} covers = "2026-07-01/2026-10-31" {"}"}, of het volgende rapport.
c5 = Bij het C5-rapport ‘{ $id }’ ontbreken gegevens: { $keys }.
    .label = onvolledig
    .why = Type, periode, auditor en editie bepalen wat een C5-rapport waard is; Duitse overheden vragen ernaar (BSI C5).
    .advice = Voeg bijvoorbeeld report_type = "type-2", audit_period, issuer en edition = "2020" toe.
c5-certified = ‘{ $id }’: C5 is een assurancerapport; niemand wordt ermee gecertificeerd.
    .label = geen certificaat
    .why = Accountants geven er een verklaring bij af; een certificering bestaat niet (BSI C5).
    .advice = Schrijf kind = "attestation", en spreek van een rapport.
tisax = Bij het TISAX-label ‘{ $id }’ ontbreken gegevens: { $keys }.
    .label = onvolledig
    .why = Deelnemers zoeken een resultaat in het ENX-portaal op nummer van scope of assessment en op doelstellingen.
    .advice = Voeg criteria = ["Info high"] toe met de doelstellingen, en number met de scope-ID.
tisax-kind = ‘{ $id }’: TISAX geeft labels, geen certificaten.
    .label = een label
    .why = Resultaten worden alleen in het ENX-portaal gedeeld; een ‘certificaat’ verraadt dat men de regeling niet kent.
    .advice = Schrijf kind = "label".
gdpr-certified = ‘{ $id }’ noemt zich AVG-gecertificeerd; daarvoor ontbreekt: { $keys }.
    .label = volgens welk certificeringsmechanisme, door wie?
    .why = Onder de AVG certificeren alleen geaccrediteerde certificeringsorganen of de toezichthoudende autoriteit, en alleen op grond van goedgekeurde criteria (art. 42 en 43 AVG). Al het andere dat zo heet, is misleidend.
    .advice = Voeg scheme, issuer en accreditation toe. Is het iets anders, noem het dan geen AVG-certificaat.
imprint = In het colofon ontbreekt: { $facts }.
    .label = onvolledig
    .why = De wet vraagt deze gegevens, makkelijk te vinden en volledig (art. 3:15d BW, § 5 DDG, § 5 ECG). Dat ze ontbreken, is een bekende reden voor sommaties.
    .advice = Vul ze aan op deze pagina, in elke taal waarin die er is.
imprint-link = Niet elke pagina leidt naar het colofon.
    .label = niet vanaf elke pagina gelinkt
    .why = Het moet overal bereikbaar zijn (art. 3:15d BW, § 5 DDG).
    .advice = Noem de pagina in site.toml onderaan elke pagina: [navigation], footer = ["{ $page }"].
imprint-missing = Er is geen gepubliceerd colofon (pagina ‘{ $page }’).
    .label = uw markten vereisen het
    .why = Wie hier diensten aanbiedt, moet op de site zeggen wie hij is (art. 3:15d BW, § 5 DDG, § 5 ECG).
    .advice = Schrijf pages/{ $page }.nl.md en de andere talen, of noem een andere pagina: [legal], imprint = "…".
privacy-link = Niet elke pagina leidt naar de privacyverklaring.
    .label = niet vanaf elke pagina gelinkt
    .why = Bezoekers moeten het weten zodra er gegevens worden verzameld, op welke pagina ze ook binnenkomen (art. 12 en 13 AVG).
    .advice = Noem de pagina in site.toml onderaan elke pagina: [navigation], footer = ["{ $page }"].
privacy-link-missing = Er is geen gepubliceerde privacyverklaring (pagina ‘{ $page }’).
    .label = in elke markt verplicht
    .why = Ook een site zonder cookies verwerkt adressen van bezoekers en moet hen inlichten (art. 13 AVG).
    .advice = Schrijf pages/{ $page }.nl.md en de andere talen, of noem een andere pagina: [legal], privacy = "…".
accessibility-statement = Onder de klanten zijn consumenten, maar er is geen toegankelijkheidsverklaring.
    .label = hieruit volgt de plicht
    .why = Diensten voor consumenten moeten toegankelijk zijn en zeggen hoe ze daaraan voldoen (Richtlijn (EU) 2019/882; § 14 BFSG). Voor alleen zakelijke klanten geldt dat niet.
    .advice = Schrijf een pagina pages/accessibility.nl.md, of haal het woord hier weg als alle klanten bedrijven zijn.
legal-data-age = De juridische lijsten van dit programma zijn meer dan zes maanden oud (stand { $as_of }).
    .why = Besluiten, regelingen en wetten kunnen sindsdien zijn veranderd; bevindingen die erop rusten, kunnen onjuist zijn.
    .advice = Werk het programma bij.
translation-stale = Deze tekst in het { $language } is ouder dan de bindende versie.
    .label = sindsdien niet gewijzigd
    .why = Wie { $language } leest, krijgt iets anders te lezen dan wat geldt; de pagina vermeldt dat.
    .advice = Vergelijk de tekst met de bindende versie. Leg daarna vast dat ze hetzelfde zeggen: glashaus i18n accept { $path }
translation-stale-page = Deze vertaling in het { $language } is ouder dan de bindende tekst.
    .label = volgt uit wat gewijzigd is
    .why = Wie { $language } leest, krijgt iets anders te lezen dan wat geldt; de pagina vermeldt dat.
    .advice = Werk de vertaling bij; glashaus i18n noemt alles wat gewijzigd is. Leg dat daarna vast: glashaus i18n accept { $path }
translation-stale-revised = De bindende tekst en de vertaling in het { $language } zijn allebei gewijzigd.
    .label = ook gewijzigd
    .why = Nog niemand heeft gezegd of ze hetzelfde zeggen.
    .advice = Is dat zo, leg het dan vast: glashaus i18n accept

## The command line

cli-building = De pagina's worden gebouwd …
cli-built =
    { $pages ->
        [one] Eén pagina
       *[other] { $pages } pagina's
    } in { $folder }: { $written } geschreven, { $unchanged } ongewijzigd, { $removed } verwijderd ({ $milliseconds } ms).
cli-stopped = Er is niets geschreven: { $folder } is ongewijzigd. Herstel de fouten hierboven en bouw opnieuw.
cli-nothing-found = Niets gevonden.
cli-calendar = Trustcenter: wat eraan komt
cli-waived = Voorlopig aanvaard ({ $count }):
cli-waived-by = tot en met { $until }, door { $by }: { $reason }
cli-ahead = { $count ->
    [0] Tot en met { $until } wordt niets vanzelf een bevinding.
   *[other] Wat tot en met { $until } vanzelf een bevinding wordt ({ $count }):
}
cli-areas = Per onderdeel:
cli-area-subprocessors = Subverwerkers
cli-area-transfers = Doorgifte
cli-area-certifications = Certificaten
cli-area-incidents = Incidenten
cli-area-documents = Documenten
cli-area-service = Dienst
cli-area-texts = Teksten
cli-area-links = Links en verzoeken
cli-area-site = Website
cli-complete = Subverwerkers met alle gegevens die EDPB-advies 22/2024 verlangt: { $complete } van { $all }.
cli-incomplete = { $said } van { $of }; er ontbreekt: { $missing }
cli-incomplete-more = en nog { $count }; --format json noemt ze allemaal
cli-item-name = naam
cli-item-address = adres
cli-item-contact = contact
cli-item-place = plaats
cli-item-purpose = doel
cli-item-data = categorieën gegevens
cli-explain-form = ‘{ $name }’ is geen regel maar een vormfout: waarom die telt en wat er moet staan, zegt de bevinding zelf.
cli-explain-meant = De regel ‘{ $name }’ bestaat niet. Bedoelde u ‘{ $suggestion }’? ‘glashaus explain’ noemt alle regels.
cli-explain-unknown = De regel ‘{ $name }’ bestaat niet. ‘glashaus explain’ noemt alle regels.
cli-fix-overlap = Er is niets gewijzigd: twee bevindingen willen dezelfde woorden wijzigen, bij { $first } en { $second }. Herstel er een met de hand.
cli-fix-io = { $path } kon niet worden gewijzigd: { $reason }.
cli-fixed = { $changes ->
    [0] Er was niets te wijzigen.
    [one] Eén wijziging aangebracht.
   *[other] { $changes } wijzigingen aangebracht in { $files ->
        [one] één bestand
       *[other] { $files } bestanden
    }.
}
cli-content-missing = De map { $path } bestaat niet. Start glashaus in de map waarin ‘content’ staat, of noem die map achter de opdracht, bijvoorbeeld: glashaus check trust-center
cli-content-unreadable = { $path } kan niet worden gelezen: { $reason }.
cli-epoch = SOURCE_DATE_EPOCH moet een aantal seconden sinds 1970 zijn, niet ‘{ $value }’.
cli-output-inside = De map ‘{ $path }’ ligt in de map met inhoud. De voltooide website zou de volgende keer als inhoud worden gelezen. Kies met --output een andere map.
cli-write-path = ‘{ $path }’ kan geen adres van een pagina zijn.
cli-write-foreign = Er is niets geschreven: { $path } is niet door glashaus gemaakt en zou worden vervangen. Verplaats het bestand of bouw met --output in een andere map.
cli-write-file = Er is niets geschreven: { $path } is een bestand dat niet van glashaus is, op een plek waar een map nodig is. Verplaats het of bouw met --output in een andere map.
cli-write-folder = Er is niets geschreven: { $path } is een map met bestanden die niet van glashaus zijn, op een plek waar een bestand nodig is. Verplaats de map of bouw met --output in een andere map.
cli-write-link = Er is niets geschreven: { $path } is een symbolische koppeling, en daar schrijft glashaus niet doorheen. Vervang haar door een echte map of bouw elders met --output.
cli-write-locked = Een andere build schrijft nu in { $path }. Wacht tot die klaar is.
cli-write-io = { $path } kon niet worden geschreven: { $reason }. De volgende build voltooit of herstelt wat begonnen is.
cli-init-done =
    { $files } bestanden staan in { $place ->
        [here] deze map
       *[there] { $folder }
    }. Alles behalve het overzicht is een concept en verschijnt nergens, tot u het invult.

    1. Vul content/site.toml in: organisatie, adres, toezeggingen.
    2. Bekijk het: { $place ->
        [here] glashaus serve
       *[there] cd { $folder } && glashaus serve
    }
    3. Neem het ene gebied na het andere, de subverwerkers eerst. README.md vertelt hoe dat gaat en hoe u publiceert.
cli-init-example =
    { $files } bestanden staan in { $place ->
        [here] deze map
       *[there] { $folder }
    }: het trustcenter van een verzonnen bedrijf.

    1. Bekijk het: { $place ->
        [here] glashaus serve
       *[there] cd { $folder } && glashaus serve
    }
    2. Lees in content/ na hoe iets wordt geschreven.
    3. Begin uw eigen trustcenter met glashaus init in een andere map. Publiceer het voorbeeld niet als het uwe.
cli-init-foreign = Voor { $languages } zijn er geen ingebouwde teksten. Vertaal content/theme/locales/ (interfaceteksten) en de pagina’s met deze afkorting; tot die tijd blijven ze Engels of zijn ze concept.
cli-init-files = Er is niets geschreven: { $place ->
        [here] deze map
       *[there] { $folder }
    } bevat al bestanden ({ $names }). Noem een nieuwe map: glashaus init trustcenter
cli-init-no-folder = Er is niets geschreven: { $path } is een bestand, geen map. Noem een andere map.
cli-init-io = Er is niets geschreven: { $path } kon niet worden gemaakt: { $reason }.
# $texts is a number of texts, $open how many of them somebody must look at.
cli-i18n-language = { $language }: { $texts ->
        [one] één tekst
       *[other] { $texts } teksten
    }, { $open ->
        [0] niets te doen
       *[other] { $open } te controleren
    }
cli-i18n-missing = ontbreekt
cli-i18n-stale = ouder dan de brontekst
cli-i18n-revised = samen met de brontekst gewijzigd; leg het vast als ze hetzelfde zeggen
cli-i18n-changed = gewijzigd
cli-i18n-added = nieuw
cli-i18n-removed = { $count ->
        [one] hier is een alinea geschrapt
       *[other] hier zijn { $count } alinea’s geschrapt
    }
cli-i18n-new = { $count ->
        [one] Eén vertaling is nieuw en nog niet vastgelegd
       *[other] { $count } vertalingen zijn nieuw en nog niet vastgelegd
    }: glashaus i18n accept
cli-i18n-single = De site heeft maar één taal; er valt niets te vertalen.
cli-i18n-mend = De inhoud bevat fouten die sommige teksten verbergen. Verhelp die eerst.
cli-i18n-accepted = { $count ->
        [0] Niets nieuws om vast te leggen.
        [one] Eén vertaling vastgelegd in { $path }.
       *[other] { $count } vertalingen vastgelegd in { $path }.
    }
cli-i18n-left = { $count ->
        [one] Eén vertaling is nog ouder dan de brontekst
       *[other] { $count } vertalingen zijn nog ouder dan hun brontekst
    }: glashaus i18n toont wat er te herzien is. Vraagt de wijziging daar niet om, noem dan het bestand.
cli-i18n-no-text = { $path } bevat geen tekst in meerdere talen. Noem bestanden zoals pages/incidents.nl.md of flows.toml.
cli-i18n-no-language = De site is niet in het { $language } geschreven; de talen zijn { $known }.
cli-listen = Het voorbeeld kon niet starten: { $reason }. Kies een andere poort met --port.
cli-watch = De inhoud kan niet meer worden gevolgd: { $reason }.
cli-serving = Het voorbeeld staat op { $url } – stop met Ctrl+C.
cli-changed = { $rendered ->
        [0] Op de pagina's is niets veranderd.
        [one] Eén van { $pages } pagina's is opnieuw gebouwd.
       *[other] { $rendered } van { $pages } pagina's zijn opnieuw gebouwd.
    }

## What texts claim

cookies = { $path }{ $more ->
        [0] {" bewaart"}
        [one] {" "}en nog één gepubliceerd bestand bewaren
       *[other] {" "}en nog { $more } gepubliceerde bestanden bewaren
    } gegevens op het apparaat van de lezer: { $words }
    .label = hier
    .why = Wat niet nodig is, vraagt toestemming (art. 11.7a Telecommunicatiewet, § 25 TDDDG) en dus een banner.
    .advice = Haal het uit de scripts van het thema. Wat lezers instellen, zoals donkere kleuren, weet de browser al.
claim-eu-only = “{ $words }” klopt niet: er staan ook gegevens hier: { $countries } (bij { $vendors }).
    .label = zegt dat gegevens nergens anders zijn
    .why = Klanten kiezen op grond van zulke zinnen. Spreekt uw eigen lijst ze tegen, dan zijn ze misleidend (Richtlijn 2005/29/EG).
    .advice = Zeg voor welke gegevens dit geldt, of noem de uitzonderingen, bijvoorbeeld: Bestanden staan in de EU; meldingen worden vanuit de Verenigde Staten verstuurd.
claim-eu-only-reached = “{ $words }” is twijfelachtig: bij { $vendors } zijn gegevens toegankelijk vanuit deze landen, of lopen ze erdoorheen: { $countries }.
    .label = zegt dat gegevens nergens anders zijn
    .why = Ook toegang op afstand is doorgifte (EDPB-richtsnoeren 05/2021), en na deze zin verwacht niemand dat.
    .advice = Zeg wat daar gebeurt, bijvoorbeeld: Gegevens staan in de EU; medewerkers in het genoemde land kunnen ze in een afzonderlijk geval inzien.
label-stored-here = hier worden gegevens opgeslagen
label-reached-from-here = van hieruit zijn gegevens bereikbaar, of ze komen hierlangs
claim-absolute = “{ $words }” belooft wat niemand kan waarmaken.
    .label = zonder maat
    .why = Volledige veiligheid bestaat niet. Zulke beloften zijn misleidend, en deskundigen houden ze voor onwetendheid.
    .advice = Zeg liever wat u doet: welke maatregel, sinds wanneer en door wie getoetst.
claim-absolute-compliance = “{ $words }” belooft wat alleen een toezichthouder of rechter kan beoordelen.
    .label = zonder maat
    .why = Niemand voldoet volledig en voor altijd. Zulke beloften zijn misleidende reclame.
    .advice = Zeg hoe u welke plicht nakomt, bijvoorbeeld: Wij verwerken gegevens op grond van een overeenkomst volgens art. 28 AVG.
certified-wording-soc2 = “{ $words }”: SOC 2 is een rapport, geen certificaat.
    .label = zo’n certificaat bestaat niet
    .why = Een accountant toetst en rapporteert; een certificaat kent het AICPA niet.
    .advice = Schrijf bijvoorbeeld: Een accountant heeft onze maatregelen getoetst (SOC 2 type II); het rapport is op aanvraag beschikbaar.
certified-wording-c5 = “{ $words }”: C5 is een assurancerapport, geen certificaat.
    .label = zo’n certificaat bestaat niet
    .why = Een accountant toetst aan de criteria van het BSI; het BSI zelf certificeert niet.
    .advice = Schrijf: assurancerapport volgens BSI C5 (type 2).
certified-wording-tisax = “{ $words }”: TISAX kent labels, geen certificaten.
    .label = zo’n certificaat bestaat niet
    .why = Uitkomsten worden alleen in het ENX-portaal gedeeld, en de ENX Association maakt bezwaar tegen het woord certificaat.
    .advice = Schrijf: TISAX-beoordeling met labels, uitkomst in het ENX-portaal.
certified-wording-gdpr = “{ $words }”: zonder certificeringsmechanisme volgens art. 42 AVG is niemand onder de AVG gecertificeerd.
    .label = welk certificeringsmechanisme, welk orgaan?
    .why = Alleen goedgekeurde certificeringsmechanismen volgens art. 42 AVG tellen, van geaccrediteerde certificeringsorganen.
    .advice = Noem het mechanisme (bijvoorbeeld Europrivacy) en het orgaan, of laat de zin weg.
transfer-outdated = “{ $words }” geldt niet meer sinds { $since } ({ $decision }).
    .label = geldt niet meer (stand van het recht: { $as-of })
    .why = Daarop kan geen doorgifte meer steunen: { $mechanism }. Wie dit leest, concludeert dat er sindsdien niemand naar heeft gekeken.
    .advice = Noem waarop de doorgifte nu berust: een adequaatheidsbesluit, het EU-US Data Privacy Framework of de standaardcontractbepalingen van Besluit (EU) 2021/914.
outdated-law = “{ $words }” is niet meer van kracht sinds { $since }; nu geldt: { $now }.
    .label = geldt niet meer (stand van het recht: { $as-of })
    .why = Een verwijzing naar een wet die er niet meer is, laat zien dat niemand de tekst sindsdien heeft bekeken.
    .advice = Noem in plaats daarvan { $now }, en kijk of het artikel nog klopt.
outdated-law-gone = “{ $words }” is gesloten sinds { $since }.
    .label = bestaat niet meer (stand van het recht: { $as-of })
    .why = Bezoekers worden verwezen naar iets wat er niet meer is; de plicht om ernaar te verwijzen is vervallen.
    .advice = Schrap de zin.
tone-mixed-informal = “{ $words }” tutoyeert; de andere teksten zeggen u.
    .label = je
    .why = De wisseling valt op, en zorgvuldigheid is waar het in een trustcenter om gaat.
    .advice = Zeg in deze hele tekst u, of schrijf address = "informal" in site.toml.
tone-mixed-formal = “{ $words }” zegt u; de andere teksten tutoyeren.
    .label = u
    .why = De wisseling valt op, en zorgvuldigheid is waar het in een trustcenter om gaat.
    .advice = Zeg in deze hele tekst je, of schrijf address = "formal" in site.toml.
label-address = zo worden lezers aangesproken
term-preferred = De begrippenlijst zegt “{ $preferred }” in plaats van “{ $avoid }”.
    .label = een ander woord is afgesproken
    .why = Twee woorden voor één ding laten lezers naar een verschil zoeken.
    .advice = Schrijf “{ $preferred }”.
label-avoid = hier staat dat het te vermijden is
placeholder = “{ $words }” is een tijdelijke aanduiding en geen tekst.
    .label = nog in te vullen
    .why = Wie een vergeten aanduiding vindt, denkt dat niemand de pagina heeft gelezen.
    .advice = Schrijf wat geldt, of laat de waarde weg. Wat nog niet af is, blijft met draft = true ongepubliceerd.
placeholder-nobody = “{ $words }”: hier is nog niemand genoemd.
    .label = naam ontbreekt
    .why = Wie zich tot iemand moet wenden, moet weten tot wie.
    .advice = Noem een persoon, of een functie met adres.
claim-certificate-expired = “{ $words }”: het certificaat in de gegevens is op { $until } verlopen.
    .label = niet meer geldig
    .why = Met een verlopen certificaat adverteren is misleidend, en wie het bewijs opent, ziet de datum.
    .advice = Vernieuw het gegevensbestand, of schrijf tot wanneer het certificaat geldig was.
claim-certificate-planned = “{ $words }”: volgens de gegevens is het certificaat nog niet verleend.
    .label = nog niet verleend
    .why = Met een certificaat adverteren dat nog niet bestaat, is misleidend.
    .advice = Schrijf dat het gepland of in uitvoering is, of wijzig het gegevensbestand.
claim-certificate-edition = “{ $words }”: certificaten volgens deze editie zijn sinds { $since } niet meer geldig.
    .label = ongeldige editie (stand { $as-of })
    .why = Wie ermee adverteert, laat zien dat het certificaat niet is vernieuwd.
    .advice = Noem de editie waarvolgens u nu gecertificeerd bent.
label-certificate = het gegevensbestand erover
translation-facts = Hier “{ $words }”, in de tekst in deze taal “{ $other }”: { $language }.
    .label = niet hetzelfde
    .why = Lezers van de twee talen lezen iets anders, en een van beide is onjuist.
    .advice = Ga na wat klopt en verbeter het andere. Een waarde uit een gegevensbestand kan daaruit worden overgenomen: :value[…].
translation-facts-added = “{ $words }” ontbreekt in de tekst in deze taal: { $language }.
    .label = alleen hier
    .why = Lezers van de twee talen lezen iets anders, en een van beide is onjuist.
    .advice = Zeg het in beide talen of in geen van beide.
translation-facts-missing = Hier ontbreekt “{ $other }” uit de tekst in deze taal: { $language }.
    .label = hier niet gezegd
    .why = Lezers van de twee talen lezen iets anders, en een van beide is onjuist.
    .advice = Zeg het in beide talen of in geen van beide.
translation-facts-throughout = Deze tekst en die in een andere taal ({ $language }) verschillen op veel plaatsen; hier de eerste.
    .label = wijkt af, en nog { $others } andere plaatsen
    .why = Lezers van de twee talen lezen iets anders.
    .advice = Vertaal de tekst opnieuw, of houd uit elkaar wat mag verschillen.
label-other-language = de andere taal

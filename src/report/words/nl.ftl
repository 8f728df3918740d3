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

## Places beside the finding

label-first = de eerste staat hier
label-promise = hier toegezegd
label-announced = hier aangekondigd
label-earlier = deze datum is later
label-passed = deze datum is voorbij
label-interval = zo lang geldt een beoordeling
label-entity = hier staat de rechtspersoon beschreven
label-record = hier zou het moeten staan
label-heading = de regels eronder horen erbij

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
    .advice = Schrijf de sleutel als één woord, dan een isgelijkteken (geen dubbele punt) en de waarde, zoals in name = "Voorbeeld B.V.".
toml-syntax-value = Achter het isgelijkteken staat geen waarde.
    .label = waarde ontbreekt
    .why = Hier wordt niets gezegd, en de rest van het bestand is niet te lezen.
    .advice = Schrijf een waarde, zoals in name = "Voorbeeld B.V.", of verwijder de regel.
toml-syntax-rest = Hier volgt iets dat niet bij de waarde hoort.
    .label = hier niet verwacht
    .why = Een regel bevat één sleutel en één waarde; wat erna komt, is niet te begrijpen.
    .advice = Zet de hele tekst tussen de aanhalingstekens, begin een opmerking met # en schrijf getallen zonder scheidingstekens, zoals 1000.
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
    .advice = Verwijder de regel of gebruik een van deze sleutels: { $known }.
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
    .suggestion = Schrijf "{ $suggestion }".
no-such-date = De datum ‘{ $value }’ bestaat niet.
    .label = bestaat niet
    .why = Termijnen worden vanaf datums berekend, dus elke datum moet bestaan.
    .advice = Controleer jaar, maand en dag; het jaar staat voorop, zoals in 2026-11-22.
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
unknown-rule = De regel ‘{ $name }’ bestaat niet.
    .label = onbekende regel
    .why = Het niveau dat hier gekozen is, zou geen effect hebben.
    .advice = Gebruik de naam die bij de bedoelde bevinding tussen vierkante haken staat, zoals sub-notice.
    .suggestion = Bedoelde u ‘{ $suggestion }’?
unknown-rule-fixed = Het niveau van de regel ‘{ $name }’ is niet te wijzigen.
    .label = altijd een fout
    .why = De regel beschermt lezers tegen links die nergens heen leiden, en u tegen het publiceren van vertrouwelijke zaken.
    .advice = Verwijder de regel uit het bestand en herstel wat hij vindt.

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
language-without-words = Voor deze taal zijn er geen interfaceteksten: { $language }.
    .label = geen interfaceteksten
    .why = Knoppen, koppen en datums zouden geen woorden hebben; daarom kunnen er in deze taal geen pagina’s worden gemaakt.
    .advice = Maak { $path } aan met de teksten, of verwijder de taal uit ‘languages’.
third-party-request = { $path } laadt iets van een andere website: { $address }
    .why = Elk bezoek zou aan die website verraden wie deze pagina leest. Zonder toestemming is dat in strijd met de AVG (LG München I, 3 O 17493/20).
    .advice = Bewaar het lettertype of de afbeelding in de map theme of media en verwijs naar de kopie.

## What the law and your promises ask for

sub-identity-name = Bij ‘{ $id }’ ontbreekt de statutaire naam van de onderneming.
    .label = statutaire naam ontbreekt
    .why = Een productnaam is niet genoeg: klanten moeten weten welke onderneming erachter zit (art. 28 lid 2 AVG).
    .advice = Zeg wie het is: entity = {"{"} name = "Voorbeeld B.V.", address = "Voorbeeldstraat 1, 1011 AB Amsterdam", contact = "privacy@example.com" {"}"}.
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
    .advice = Voeg het toe aan de rechtspersoon, zoals in address = "Voorbeeldstraat 1, 1011 AB Amsterdam".
sub-identity-contact = Bij ‘{ $id }’ ontbreekt een contact van de onderneming.
    .label = contact ontbreekt
    .why = De standaardcontractbepalingen vragen om een contactpersoon met functie en contactgegevens.
    .advice = Voeg het toe aan de rechtspersoon, zoals in contact = "privacy@example.com", of het adres van een contactpagina.
sub-identity-file = Er is tekst over ‘{ $id }’, maar er zijn geen gegevens.
    .why = De tekst zou op de pagina staan van een subverwerker waarvan verder niets bekend is.
    .advice = Maak subprocessors/{ $id }.toml aan, of geef de tekst de naam van het bestand waar hij bij hoort.
sub-identity-twice = ‘{ $id }’ heet precies zo als ‘{ $other }’.
    .label = dezelfde naam
    .why = Is een bestand gekopieerd en nog niet aangepast, dan zou dezelfde subverwerker twee keer in de lijst staan.
    .advice = Pas de kopie aan, of geef beide een naam die klanten kunnen onderscheiden. Een concept blijft verborgen met draft = true.
sub-notice = ‘{ $id }’: dit gaat { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } te vroeg in voor de toegezegde aankondigingstermijn ({ $promise }).
    .label = op zijn vroegst: { $earliest }
    .why = Aangekondigd: { $announced }; toegezegde termijn: { $promise }; dus op zijn vroegst { $earliest }, maar gepland: { $effective }. Klanten zouden minder tijd voor bezwaar hebben dan hun is toegezegd.
    .advice = Zet de datum op { $earliest } of later. Kan het niet wachten, regel het dan eerst met uw klanten en laat de vermelding zolang een concept: draft = true.
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
    .label = nog steeds alleen mogelijk
    .why = Lezers kunnen niet zien of het gebeurd is.
    .advice = Is het gebeurd, schrijf dan certainty = "certain". Zo niet, geef de wijziging een nieuwe datum of verwijder haar.
planned-overdue-status = Dit staat er nog als toekomstig, maar de datum is voorbij ({ $effective }).
    .label = nog niet zover?
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
cli-listen = Het voorbeeld kon niet starten: { $reason }. Kies een andere poort met --port.
cli-watch = De inhoud kan niet meer worden gevolgd: { $reason }.
cli-serving = Het voorbeeld staat op { $url } – stop met Ctrl+C.
cli-changed = { $rendered ->
        [0] Op de pagina's is niets veranderd.
        [one] Eén van { $pages } pagina's is opnieuw gebouwd.
       *[other] { $rendered } van { $pages } pagina's zijn opnieuw gebouwd.
    }

## What texts claim

cookies = { $path } bewaart gegevens op het apparaat van de lezer: { $name }
    .why = Wat niet nodig is, vraagt toestemming (art. 11.7a Telecommunicatiewet, § 25 TDDDG) en dus een banner.
    .advice = Haal het uit de scripts van het thema. Wat lezers instellen, zoals donkere kleuren, weet de browser al.
claim-eu-only = “{ $words }” klopt niet: { $vendors } slaat gegevens op in: { $countries }.
    .label = zegt dat gegevens nergens anders zijn
    .why = Klanten kiezen op grond van zulke zinnen. Spreekt uw eigen lijst ze tegen, dan zijn ze misleidend (Richtlijn 2005/29/EG).
    .advice = Zeg voor welke gegevens dit geldt, of noem de uitzonderingen, bijvoorbeeld: Bestanden staan in de EU; meldingen worden vanuit de Verenigde Staten verstuurd.
claim-eu-only-reached = “{ $words }” is twijfelachtig: bij { $vendors } zijn gegevens bereikbaar vanuit of komen ze langs: { $countries }.
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
certified-wording-gdpr = “{ $words }”: zonder regeling volgens art. 42 AVG is niemand voor de AVG gecertificeerd.
    .label = welke regeling, welke instelling?
    .why = Alleen goedgekeurde regelingen volgens art. 42 AVG tellen, van geaccrediteerde instellingen.
    .advice = Noem de regeling en de instelling (bijvoorbeeld Europrivacy), of laat de zin weg.
transfer-outdated-text = “{ $words }” geldt niet meer sinds { $since } ({ $decision }).
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
label-other-language = de andere taal

//! Pages as the plan would make them, about invented companies.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use fluent_syntax::ast::{Entry, PatternElement};
use glashaus::plan::view::*;
use glashaus::render::{Theme, embedded};

/// The built-in theme's files as a theme wants them.
pub fn files() -> BTreeMap<Arc<str>, Arc<[u8]>> {
    embedded().into_iter().map(|(path, bytes)| (path, Arc::from(bytes))).collect()
}

/// The built-in theme, compiled once for all tests.
pub fn theme() -> &'static Theme {
    static THEME: LazyLock<Theme> = LazyLock::new(|| {
        let mut findings = Vec::new();
        let theme = Theme::load(&files(), &mut findings);
        assert_eq!(findings, []);
        theme.expect("a theme without findings loads")
    });
    &THEME
}

/// The interface texts without arguments of a language of the built-in theme.
pub fn texts(lang: &str) -> BTreeMap<String, String> {
    let source = locale(lang);
    let resource = fluent_syntax::parser::parse(source.as_str()).expect("the locale parses");
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &message.value
            && let [PatternElement::TextElement { value }] = pattern.elements.as_slice()
        {
            texts.insert(message.id.name.replace('-', "_"), (*value).to_owned());
        }
    }
    texts
}

/// A Fluent file of the built-in theme.
pub fn locale(lang: &str) -> String {
    let bytes = embedded()[format!("locales/{lang}.ftl").as_str()];
    String::from_utf8(bytes.to_vec()).expect("Fluent files are UTF-8")
}

pub fn site(lang: &str) -> SiteView {
    let navigation = [
        ("security", "Sicherheit"),
        ("privacy", "Datenschutz"),
        ("subprocessors", "Unterauftragsverarbeiter"),
        ("availability", "Verfügbarkeit"),
        ("documents", "Dokumente"),
        ("incidents", "Sicherheitsvorfälle"),
    ];
    SiteView {
        lang: lang.into(),
        title: "Trust Center".into(),
        organisation: "Fernlicht Software GmbH".into(),
        home: format!("/{lang}/"),
        search: "/de/suche/".into(),
        logo: Some(PictureView {
            url: "/logo.svg".into(),
            dark_url: "/logo-dark.svg".into(),
            alt: "Fernlicht".into(),
            width: 112,
            height: 28,
        }),
        navigation: navigation
            .iter()
            .map(|(id, title)| NavigationItem {
                id: (*id).into(),
                title: (*title).into(),
                url: format!("/{lang}/{id}/"),
                lang: String::new(),
            })
            .collect(),
        footer: vec![
            link("Impressum", "/de/impressum/"),
            link("Datenschutzerklärung", "https://fernlicht.example/datenschutz"),
        ],
        stylesheet: "/style.css".into(),
        icon: "/icon.svg".into(),
        scripts: BTreeMap::new(),
        preview: String::new(),
        territories: [("de", "de_DE"), ("en", "en_GB"), ("nl", "nl_NL")].map(|(a, b)| (a.into(), b.into())).into(),
        ui: texts(lang),
    }
}

/// A page with a title and nothing else.
pub fn page(id: &str, title: &str) -> PageView {
    PageView {
        site: Shared::new(site("de")),
        template: "page".into(),
        id: id.into(),
        section: id.into(),
        lang: "de".into(),
        text_lang: String::new(),
        url: format!("/de/{id}/"),
        canonical: format!("https://trust.fernlicht.example/de/{id}/"),
        noindex: false,
        title: title.into(),
        head_title: format!("{title} – Trust Center"),
        description: format!("{title}."),
        summary: String::new(),
        summary_lang: String::new(),
        alternates: ["de", "en", "nl"]
            .iter()
            .map(|lang| AlternateView {
                hreflang: (*lang).into(),
                url: format!("https://trust.fernlicht.example/{lang}/{id}/"),
            })
            .collect(),
        languages: [("de", "Deutsch"), ("en", "English"), ("nl", "Nederlands")]
            .iter()
            .map(|(lang, name)| LanguageView {
                lang: (*lang).into(),
                name: (*name).into(),
                url: format!("/{lang}/{id}/"),
                current: *lang == "de",
            })
            .collect(),
        breadcrumb: vec![link("Trust Center", "/de/")],
        contents: Vec::new(),
        fallback: None,
        outdated: None,
        record: None,
        body: Vec::new(),
        scripts: Vec::new(),
        updated: None,
        reviewed: None,
        reviewer: None,
        next_review: None,
        author: None,
        related: Vec::new(),
        previous: None,
        next: None,
        feedback: None,
    }
}

pub fn link(text: &str, url: &str) -> LinkView {
    LinkView { text: text.into(), url: url.into(), external: url.starts_with("https:"), lang: String::new() }
}

pub fn text(html: &str) -> TextView {
    TextView { html: html.into(), lang: String::new(), fallback: String::new(), source: None }
}

pub fn fact(key: &str, label: &str, value: Value) -> Fact {
    Fact { key: key.into(), label: label.into(), value, note: None, more: None, anchor: String::new() }
}

fn plain(text: &str) -> Value {
    Value::Plain { text: text.into() }
}

fn rich(html: &str) -> Value {
    Value::Text { text: text(html) }
}

fn list(items: Vec<Value>) -> Value {
    Value::List { items }
}

fn words(items: &[&str]) -> Value {
    list(items.iter().map(|item| plain(item)).collect())
}

pub fn date(text: &str, datetime: &str) -> DateView {
    DateView { text: text.into(), datetime: datetime.into(), sort: datetime.into() }
}

fn place(code: &str, text: &str, role: &str, role_text: &str) -> Value {
    Value::Place {
        place: PlaceView {
            code: code.into(),
            text: text.into(),
            role: role.into(),
            role_text: role_text.into(),
            note: None,
        },
    }
}

fn stored(code: &str, text: &str) -> Value {
    place(code, text, "stored", "Speicherort")
}

fn group(title: &str, facts: Vec<Fact>) -> Value {
    Value::Group { title: title.into(), text: None, facts }
}

fn contents(entries: &[(&str, &str)]) -> Vec<ContentsEntry> {
    entries
        .iter()
        .map(|(anchor, title)| ContentsEntry { anchor: (*anchor).into(), title: (*title).into(), children: Vec::new() })
        .collect()
}

fn record(id: &str, name: &str, subtitle: &str, state: (&str, &str), tags: &[&str]) -> RecordView {
    RecordView {
        id: id.into(),
        anchor: format!("sub-{id}"),
        url: format!("/de/unterauftragsverarbeiter/{id}/"),
        name: name.into(),
        subtitle: subtitle.into(),
        logo: None,
        state: state.0.into(),
        state_text: state.1.into(),
        tags: tags.iter().map(|tag| (*tag).into()).collect(),
    }
}

fn row(record: RecordView, purpose: &str, data: &[&str], places: Vec<Value>, transfers: Option<Value>) -> RowView {
    RowView {
        head: None,
        record,
        cells: vec![
            Some(fact("purpose", "Zweck", rich(purpose))),
            Some(fact("data", "Datenkategorien", words(data))),
            Some(fact("places", "Verarbeitungsorte", list(places))),
            transfers.map(|value| fact("transfers", "Übermittlungsinstrumente", value)),
        ],
        facets: Vec::new(),
        ranks: String::new(),
    }
}

/// Seven sub-processors with changes ahead and behind.
pub fn subprocessors() -> PageView {
    let current = ("current", "");
    let mut cloud = record("nordkliff", "Nordkliff Cloud", "Nordkliff Datacenter GmbH, Bremen", current, &[]);
    cloud.logo = Some(PictureView {
        url: "/vendor.svg".into(),
        dark_url: String::new(),
        alt: String::new(),
        width: 96,
        height: 24,
    });
    let scc = || {
        list(vec![
            group(
                "EU-US Data Privacy Framework",
                vec![fact("checked", "geprüft", Value::Date { date: date("3. September 2026", "2026-09-03") })],
            ),
            plain("Standardvertragsklauseln, Modul 3 (Auftragsverarbeiter an Auftragsverarbeiter)"),
        ])
    };
    let mut noted = stored("US", "Oregon, Vereinigte Staaten");
    if let Value::Place { place } = &mut noted {
        place.note = Some(text(
            "Zieht im zweiten Halbjahr 2027 nach Irland um, siehe <a href=\"#change-2\">geplante Änderungen</a>.",
        ));
    }
    let mut rows = vec![
        row(
            cloud,
            "Betrieb der Plattform, Datenbanken und Sicherungen",
            &["Inhaltsdaten", "Stammdaten", "Nutzungsdaten"],
            vec![stored("DE", "Bremen und Hamburg, Deutschland")],
            None,
        ),
        row(
            record("briefbote", "Briefbote", "Briefbote Messaging ApS, Aarhus", current, &[]),
            "Versand von Benachrichtigungen per E-Mail",
            &["E-Mail-Adressen", "Inhalt der Benachrichtigung"],
            vec![stored("DK", "Dänemark"), place("PT", "Portugal", "accessed", "Fernzugriff")],
            None,
        ),
        row(
            record("quillion", "Quillion AI", "Quillion Labs, Inc., Portland", current, &["optional"]),
            "Zusammenfassungen langer Texte, sofern der Assistent eingeschaltet ist",
            &["Inhaltsdaten der jeweiligen Anfrage"],
            vec![noted, place("WORLD", "weltweit", "accessed", "Fernzugriff")],
            Some(scc()),
        ),
        row(
            record("tickwerk", "Tickwerk Support", "Tickwerk B.V., Utrecht", current, &[]),
            "Bearbeitung von Support-Anfragen der Kund*innen",
            &["Kontaktdaten", "Inhalt der Anfrage"],
            vec![stored("NL", "Utrecht, Niederlande")],
            None,
        ),
        row(
            record("zahlstelle", "Zahlstelle", "Zahlstelle Payments S.A., Luxemburg", current, &["optional"]),
            "Zahlungsabwicklung",
            &["Rechnungsdaten"],
            vec![stored("LU", "Luxemburg")],
            None,
        ),
        row(
            record("fernlicht-uk", "Fernlicht UK", "Fernlicht Software Ltd, Leeds", current, &["derselben Gruppe"]),
            "Rufbereitschaft außerhalb der Geschäftszeiten",
            &["Protokolldaten"],
            vec![place("GB", "Leeds, Vereinigtes Königreich", "accessed", "Fernzugriff")],
            Some(plain("Angemessenheitsbeschluss")),
        ),
        row(
            record("sichtfeld", "Sichtfeld Monitoring", "Sichtfeld Oy, Tampere", ("planned", "ab 1. März 2027"), &[]),
            "Überwachung der Verfügbarkeit",
            &["Protokolldaten ohne Inhalte"],
            vec![stored("FI", "Tampere, Finnland")],
            None,
        ),
    ];
    let mut untranslated = text("Payment processing");
    untranslated.lang = "en".into();
    untranslated.fallback = "noch nicht übersetzt, Original auf Englisch".into();
    rows[4].cells[0] = Some(fact("purpose", "Zweck", Value::Text { text: untranslated }));

    let mut page = page("subprocessors", "Unterauftragsverarbeiter");
    page.summary = "Diese Unternehmen verarbeiten personenbezogene Daten im Auftrag der Fernlicht Software GmbH. \
                    Jede Änderung wird 30 Tage vorher angekündigt."
        .into();
    page.updated = Some(date("22. November 2026", "2026-11-22"));
    page.reviewed = Some(date("2. November 2026", "2026-11-02"));
    page.next_review = Some(date("Q1 2027", ""));
    page.contents = contents(&[
        ("upcoming", "Geplante Änderungen"),
        ("list", "Eingesetzte Unterauftragsverarbeiter"),
        ("former", "Frühere Unterauftragsverarbeiter"),
    ]);
    page.body = vec![
        Block::Prose {
            html: "<p>Die Liste gilt für alle Tarife. Wer über Änderungen informiert werden möchte, abonniert den \
                   <a href=\"/de/feed.xml\">Feed</a> oder schreibt an <a href=\"mailto:privacy@fernlicht.example\">\
                   privacy@fernlicht.example</a>.</p>"
                .into(),
            lang: String::new(),
        },
        changes("Geplante Änderungen", "upcoming", true),
        Block::Heading { level: 2, anchor: "list".into(), text: "Eingesetzte Unterauftragsverarbeiter".into() },
        Block::Table(TableView {
            collection: "subprocessors".into(),
            anchor: "subprocessors".into(),
            caption: "Unterauftragsverarbeiter".into(),
            headed: false,
            note: "7 Unterauftragsverarbeiter, Stand: 22. November 2026".into(),
            name_column: "Name".into(),
            columns: [
                ("purpose", "Zweck"),
                ("data", "Datenkategorien"),
                ("places", "Verarbeitungsorte"),
                ("transfers", "Übermittlungsinstrumente"),
            ]
            .iter()
            .map(|(key, label)| ColumnView { key: (*key).into(), label: (*label).into() })
            .collect(),
            rows,
            empty: "Derzeit sind keine Unterauftragsverarbeiter im Einsatz.".into(),
            tools: None,
        }),
        Block::Heading { level: 2, anchor: "former".into(), text: "Frühere Unterauftragsverarbeiter".into() },
        Block::Notice { tone: "info".into(), text: "Bisher endete kein Einsatz.".into() },
    ];
    page.feedback = Some(link("Rückmeldung per E-Mail", "mailto:privacy@fernlicht.example"));
    page
}

fn changes(title: &str, anchor: &str, upcoming: bool) -> Block {
    Block::Changes {
        level: 2,
        title: title.into(),
        anchor: anchor.into(),
        changes: vec![
            ChangeView {
                record: link("Sichtfeld Monitoring", "/de/unterauftragsverarbeiter/sichtfeld/"),
                anchor: "change-1".into(),
                action: "begin".into(),
                title: "Neuer Unterauftragsverarbeiter".into(),
                announced: Some(date("15. November 2026", "2026-11-15")),
                effective: Some(date("1. März 2027", "2027-03-01")),
                certainty: "certain".into(),
                certainty_text: String::new(),
                upcoming,
                drawing: None,
                why: Some(text("Die bisherige Überwachung läuft im Frühjahr aus.")),
                facts: Vec::new(),
            },
            ChangeView {
                record: link("Quillion AI", "/de/unterauftragsverarbeiter/quillion/"),
                anchor: "change-2".into(),
                action: "change".into(),
                title: "Änderung: Verarbeitungsorte".into(),
                announced: Some(date("2. November 2026", "2026-11-02")),
                effective: Some(date("2. Halbjahr 2027", "")),
                certainty: "gradual".into(),
                certainty_text: "schrittweise".into(),
                upcoming,
                drawing: None,
                why: None,
                facts: vec![fact("places", "Verarbeitungsorte", list(vec![stored("IE", "Dublin, Irland")]))],
            },
        ],
    }
}

/// A record's own page with every kind of value.
pub fn vendor() -> PageView {
    let mut page = page("quillion", "Quillion AI");
    page.template = "record".into();
    page.section = "subprocessors".into();
    page.summary = "Fasst lange Texte zusammen, sofern der Assistent eingeschaltet ist.".into();
    page.breadcrumb.push(link("Unterauftragsverarbeiter", "/de/subprocessors/"));
    page.reviewed = Some(date("3. September 2026", "2026-09-03"));
    let mut head = record("quillion", "Quillion AI", "", ("planned", "ab 1. März 2027"), &["optional"]);
    head.logo = Some(PictureView {
        url: "/vendor.svg".into(),
        dark_url: "/vendor-dark.svg".into(),
        alt: "Quillion AI".into(),
        width: 160,
        height: 40,
    });
    page.record = Some(head);
    let reference = ReferenceView {
        link: LinkView { lang: "en".into(), ..link("Data Processing Addendum", "https://quillion.example/legal/dpa") },
        place: "Anhang 2".into(),
        retrieved: "abgerufen am 3. September 2026".into(),
    };
    let quote = TextView {
        html: "We do not use customer content to train any model.".into(),
        lang: "en".into(),
        fallback: String::new(),
        source: Some(Box::new(reference.clone())),
    };
    let mut retention = fact("retention", "Aufbewahrungsfrist", plain("30 Tage"));
    retention.note = Some(text("Auf Wunsch <strong>sofort</strong>, siehe <a href=\"/de/loeschung/\">Löschung</a>."));
    let status = |status: &str, words: &str, qualifier: Option<&str>| Value::Status {
        status: StatusView { status: status.into(), text: words.into(), qualifier: qualifier.map(text) },
    };
    page.body = vec![
        Block::Notice {
            tone: "warning".into(),
            text: "Ohne diesen Dienst steht der Assistent nicht zur Verfügung.".into(),
        },
        Block::Facts {
            compact: false,
            facts: vec![
                fact("legal-entity", "Gesellschaft", plain("Quillion Labs, Inc.")),
                fact("address", "Anschrift", plain("412 Alder Street, Portland, OR 97205, Vereinigte Staaten")),
                fact("website", "Website", Value::Link { link: link("quillion.example", "https://quillion.example/") }),
                fact(
                    "purpose",
                    "Zweck",
                    rich("Zusammenfassungen langer Texte (<abbr title=\"Künstliche Intelligenz\">KI</abbr>)"),
                ),
                fact("data", "Datenkategorien", words(&["Inhaltsdaten der jeweiligen Anfrage", "Kennung der Anfrage"])),
                fact(
                    "audiences",
                    "Personengruppen",
                    list(vec![
                        Value::Group {
                            title: "Kund*innen".into(),
                            text: Some(text("Nur wenn jemand den Assistenten aufruft.")),
                            facts: vec![fact("purpose", "Zweck", plain("Zusammenfassung eigener Texte"))],
                        },
                        Value::Group {
                            title: "Kontakte der Kund*innen".into(),
                            text: None,
                            facts: vec![fact("not-processed", "Nicht verarbeitet", plain("Anhänge und Anschriften"))],
                        },
                    ]),
                ),
                fact(
                    "places",
                    "Verarbeitungsorte",
                    list(vec![
                        stored("US", "Oregon, Vereinigte Staaten (us-west)"),
                        place("WORLD", "weltweit", "accessed", "Fernzugriff"),
                    ]),
                ),
                fact(
                    "transfers",
                    "Übermittlungsinstrumente",
                    list(vec![
                        group(
                            "EU-US Data Privacy Framework",
                            vec![
                                fact("entity", "Gesellschaft", plain("Quillion Labs, Inc.")),
                                fact(
                                    "checked",
                                    "geprüft",
                                    Value::Date { date: date("3. September 2026", "2026-09-03") },
                                ),
                            ],
                        ),
                        group(
                            "Standardvertragsklauseln, Modul 3 (Auftragsverarbeiter an Auftragsverarbeiter)",
                            vec![fact("tia", "Transfer-Folgenabschätzung", Value::Date { date: date("Q3 2026", "") })],
                        ),
                    ]),
                ),
                fact("measures", "Zusätzliche Maßnahmen", Value::Grid { grid: grid(reference.clone()) }),
                retention,
                fact("training", "Training von KI-Modellen", Value::Text { text: quote }),
                fact("dpa", "Auftragsverarbeitungsvertrag (AVV)", Value::Reference { reference }),
                fact(
                    "certifications",
                    "Zertifikate und Testate",
                    list(vec![
                        status("available", "SOC 2 Typ II", Some("Oktober 2025 bis September 2026")),
                        status("in-progress", "ISO/IEC 27001: in Umsetzung", None),
                        status("planned", "C5: geplant, Q4 2027", None),
                        status("not-available", "TISAX: nicht verfügbar", None),
                    ]),
                ),
            ],
        },
        changes("Änderungsverlauf", "history", false),
    ];
    page.related = vec![
        link("Unterauftragsverarbeiter", "/de/subprocessors/"),
        link("Liste des Anbieters", "https://quillion.example/subprocessors"),
    ];
    page
}

fn grid(source: ReferenceView) -> GridView {
    let row = |headings: &[&str], cells: &[&str]| GridRowView {
        headings: headings.iter().map(|heading| text(heading)).collect(),
        cells_html: cells.iter().map(|cell| (*cell).into()).collect(),
    };
    GridView {
        lang: "en".into(),
        caption: "Zusätzliche Maßnahmen, 3 Zeilen".into(),
        anchor: "measures-quillion".into(),
        columns: ["Type of measure", "Description"].iter().map(|title| text(title)).collect(),
        rows: vec![
            row(
                &["Encryption in transit", "Encryption at rest"],
                &[
                    "<ol class=\"alpha-parenthesis\" type=\"a\"><li>TLS 1.3 for every connection</li><li>AES-256 with keys held in the Union</li></ol>",
                ],
            ),
            row(&["Access control"], &["<p>Named staff only, with a second factor; every access is logged.</p>"]),
            row(&["Requests by authorities"], &["<p>Challenged where lawful, and counted in a yearly report.</p>"]),
        ],
        source: Some(source),
    }
}

/// A long page of German prose.
pub fn prose() -> PageView {
    let mut page = page("availability", "Verfügbarkeit und Wiederherstellung");
    page.summary =
        "Wie der Betrieb abgesichert ist, was bei einem Ausfall geschieht und wie schnell alles wieder läuft.".into();
    page.updated = Some(date("November 2026", "2026-11"));
    page.reviewed = Some(date("2. November 2026", "2026-11-02"));
    page.contents =
        contents(&[("ziele", "Ziele"), ("sicherungen", "Sicherungen"), ("ausfall", "Ablauf bei einem Ausfall")]);
    page.contents[1].children = contents(&[("rhythmus", "Rhythmus"), ("pruefung", "Prüfung der Wiederherstellung")]);
    page.author = Some(AuthorView {
        name: "Marit Oelkers".into(),
        role: "Informationssicherheitsbeauftragte".into(),
        picture: Some(PictureView {
            url: "/portrait.svg".into(),
            dark_url: String::new(),
            alt: String::new(),
            width: 96,
            height: 96,
        }),
    });
    page.related = vec![link("Sicherheitsvorfälle", "/de/incidents/"), link("Dokumente", "/de/documents/")];
    page.feedback = Some(link("Rückmeldung per E-Mail", "mailto:security@fernlicht.example"));
    page.body = vec![Block::Prose { html: include_str!("prose.html").trim_end().into(), lang: String::new() }];
    page
}

/// The overview.
pub fn overview() -> PageView {
    let mut page = page("index", "Sicherheit und Datenschutz bei Fernlicht");
    page.url = "/de/".into();
    page.breadcrumb.clear();
    page.summary = "Wer Fernlicht Daten anvertraut, soll nachsehen können, was mit ihnen geschieht. Hier steht es, \
                    mit Datum und Beleg."
        .into();
    page.updated = Some(date("22. November 2026", "2026-11-22"));
    let card = |title: &str, url: &str, summary: &str| CardView { link: link(title, url), summary: summary.into() };
    page.body = vec![
        Block::Links {
            links: vec![
                card(
                    "Sicherheit",
                    "/de/security/",
                    "Technische und organisatorische Maßnahmen, nach den Bereichen von Art. 32 DSGVO geordnet.",
                ),
                card(
                    "Unterauftragsverarbeiter",
                    "/de/subprocessors/",
                    "Sieben Unternehmen, ihre Aufgaben, Orte und Verträge.",
                ),
                card(
                    "Verfügbarkeit",
                    "/de/availability/",
                    "Zusagen, gemessene Werte, Wartungsfenster und Sicherungen.",
                ),
                card("Dokumente", "/de/documents/", "Verträge, Zertifikate und Berichte, öffentlich oder auf Anfrage."),
                card(
                    "Sicherheitsvorfälle",
                    "/de/incidents/",
                    "Wie gemeldet wird, wer entscheidet und in welcher Frist Kund*innen Bescheid bekommen.",
                ),
                card("Statusseite", "https://status.fernlicht.example/", "Der Betrieb in diesem Augenblick."),
            ],
        },
        Block::Heading { level: 2, anchor: "kurz".into(), text: "Kurz gefasst".into() },
        Block::Facts {
            compact: false,
            facts: vec![
                fact("hosting", "Betrieb", plain("Rechenzentren in Bremen und Hamburg")),
                fact("availability", "Verfügbarkeit", plain("99,9 % zugesagt, 99,97 % in den letzten zwölf Monaten")),
                fact(
                    "sso",
                    "Single Sign-on",
                    Value::Status {
                        status: StatusView {
                            status: "partly".into(),
                            text: "teilweise".into(),
                            qualifier: Some(text("Entra ID und OIDC")),
                        },
                    },
                ),
                fact("backup", "Sicherungen", plain("stündlich, 30 Tage aufbewahrt")),
            ],
        },
    ];
    page
}

/// The choice of language.
pub fn root() -> PageView {
    let mut page = page("root", "Fernlicht Software GmbH");
    page.template = "root".into();
    page.url = "/".into();
    page.summary = "Trust Center".into();
    page.breadcrumb.clear();
    for language in &mut page.languages {
        language.current = false;
    }
    page
}

/// The page for addresses that lead nowhere.
pub fn not_found() -> PageView {
    let mut page = page("not-found", "Seite nicht gefunden");
    page.template = "not-found".into();
    page.noindex = true;
    page.canonical.clear();
    page.alternates.clear();
    page.breadcrumb.clear();
    page
}

/// A page whose text exists in English only.
pub fn untranslated() -> PageView {
    let mut page = page("incidents", "Security incidents");
    page.text_lang = "en".into();
    page.summary = "How incidents are reported.".into();
    page.summary_lang = "en".into();
    page.fallback = Some(FallbackView {
        text: "Diese Seite ist noch nicht übersetzt und erscheint auf Englisch.".into(),
        url: "/en/incidents/".into(),
    });
    page.body = vec![Block::Prose { html: "<p>Write to security@fernlicht.example.</p>".into(), lang: "en".into() }];
    page
}

/// All samples by file name.
pub fn samples() -> Vec<(&'static str, PageView)> {
    vec![
        ("overview", overview()),
        ("subprocessors", subprocessors()),
        ("vendor", vendor()),
        ("prose", prose()),
        ("root", root()),
        ("not-found", not_found()),
        ("untranslated", untranslated()),
    ]
}

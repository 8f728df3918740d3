//! What a word was probably meant to be: a slip of the pen, or the word of another language for it.
//!
//! Only suggestions come from here; nothing is read as content by guessing.

/// The known word that `word` most likely means.
///
/// Damerau-Levenshtein, because swapped letters are the most common slip; a third of the letters
/// may differ, more would be guessing.
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let folded = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let word = folded(word);
    translated(&word, known).or_else(|| {
        known
            .iter()
            .map(|candidate| (strsim::damerau_levenshtein(&word, &folded(candidate)), *candidate))
            .filter(|(distance, candidate)| *distance * 3 <= candidate.chars().count().max(word.chars().count()))
            .min()
            .map(|(_, candidate)| candidate)
    })
}

/// Whether a word says yes or no in one of the languages of the interface.
pub fn yes_or_no(word: &str) -> Option<bool> {
    match word.trim().to_lowercase().as_str() {
        "yes" | "ja" | "true" | "wahr" | "waar" => Some(true),
        "no" | "nein" | "nee" | "false" | "falsch" | "onwaar" => Some(false),
        _ => None,
    }
}

/// The first known word that has the same meaning in another language.
fn translated<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    WORDS
        .iter()
        .filter(|(_, foreign)| foreign.contains(&word))
        .find_map(|(ours, _)| known.iter().find(|known| *known == ours).copied())
}

/// Words of the format, and what German, Dutch and English authors write instead, in small letters with
/// hyphens. Where a word has several meanings, the key of the form at hand decides.
const WORDS: &[(&str, &[&str])] = &[
    ("name", &["bezeichnung", "naam", "firma"]),
    ("service", &["dienst", "produkt", "product", "leistung"]),
    ("order", &["reihenfolge", "volgorde", "position"]),
    ("website", &["webseite", "homepage", "url", "link"]),
    ("entity", &["rechtsträger", "rechtstraeger", "gesellschaft", "unternehmen", "bedrijf", "company", "firma"]),
    ("relation", &["beziehung", "verhältnis", "relatie"]),
    ("purpose", &["zweck", "doel", "doeleinde", "einsatzzweck", "verwendungszweck"]),
    ("description", &["beschreibung", "beschrijving", "omschrijving"]),
    ("data", &["daten", "datenkategorien", "gegevens", "persoonsgegevens"]),
    ("data_subjects", &["betroffene", "personen", "betrokkenen", "personengruppen"]),
    ("not_processed", &["nicht-verarbeitet", "niet-verwerkt"]),
    ("audiences", &["zielgruppen", "doelgroepen"]),
    ("audience", &["zielgruppe", "doelgroep"]),
    ("optional", &["optioneel", "freiwillig", "abwählbar"]),
    ("used_for", &["verwendet-für", "gebruikt-voor", "produkte", "producten"]),
    ("condition", &["bedingung", "voorwaarde"]),
    ("places", &["ort", "orte", "standort", "standorte", "plaats", "plaatsen", "locatie", "locaties", "location"]),
    ("country", &["land"]),
    ("countries", &["länder", "landen", "land", "country"]),
    ("cities", &["stadt", "städte", "ort", "stad", "steden", "plaats", "city"]),
    ("role", &["rolle", "rol"]),
    ("transfers", &["übermittlung", "übermittlungen", "doorgifte", "doorgiften", "transfer"]),
    ("mechanism", &["mechanismus", "grundlage", "rechtsgrundlage", "mechanisme", "grondslag"]),
    ("assessed", &["bewertet", "beoordeeld"]),
    ("checked", &["geprüft", "gecontroleerd"]),
    ("measures", &["massnahmen", "maßnahmen", "maatregelen"]),
    ("safeguards", &["garantien", "schutzmaßnahmen", "schutzmassnahmen", "waarborgen"]),
    ("certifications", &["zertifikate", "zertifizierungen", "certificaten", "certificeringen"]),
    ("dpa", &["avv", "av-vertrag", "auftragsverarbeitungsvertrag", "verwerkersovereenkomst"]),
    ("retention", &["speicherdauer", "aufbewahrung", "löschfrist", "bewaartermijn"]),
    ("training", &["ki-training", "ai-training"]),
    ("audit", &["prüfung", "controle"]),
    ("reviewed", &["geprüft", "geprüft-am", "überprüft", "beoordeeld", "gecontroleerd"]),
    ("announced", &["angekündigt", "ankündigung", "aangekondigd", "aankondiging"]),
    ("since", &["seit", "ab", "beginn", "start", "sinds", "vanaf"]),
    ("until", &["bis", "ende", "tot", "einde"]),
    ("effective", &["gültig-ab", "wirksam", "wirksam-ab", "gilt-ab", "datum", "seit", "ab", "vanaf", "ingangsdatum"]),
    ("change", &["änderung", "änderungen", "wijziging", "wijzigingen"]),
    ("certainty", &["sicherheit", "zekerheid"]),
    ("why", &["grund", "warum", "begründung", "reden", "waarom"]),
    ("end", &["ende", "einde"]),
    ("begin", &["beginn", "start"]),
    ("notes", &["anmerkungen", "hinweise", "opmerkingen"]),
    ("note", &["anmerkung", "hinweis", "notiz", "opmerking"]),
    ("address", &["anschrift", "adresse", "adres"]),
    ("contact", &["kontakt", "ansprechpartner", "contactpersoon", "e-mail", "email"]),
    ("register", &["handelsregister"]),
    ("title", &["titel"]),
    ("summary", &["zusammenfassung", "samenvatting"]),
    ("author", &["autor", "autorin", "auteur"]),
    ("languages", &["sprachen", "talen"]),
    ("language", &["sprache", "taal"]),
    ("status", &["stand", "zustand"]),
    ("columns", &["spalten", "kolommen", "spalte", "kolom"]),
    ("caption", &["beschriftung", "überschrift", "bijschrift"]),
    ("state", &["zustand", "stand", "toestand", "status"]),
    ("subprocessors", &["unterauftragsverarbeiter", "subverwerkers", "unterauftragnehmer"]),
    ("changes", &["änderungen", "wijzigingen"]),
    ("legal", &["recht", "gesetze", "wetgeving"]),
    ("markets", &["märkte", "markten"]),
    ("regimes", &["regelwerke", "gesetze", "regels"]),
    ("privacy", &["datenschutz", "datenschutzerklärung", "privacyverklaring"]),
    ("imprint", &["impressum", "colofon"]),
    ("waivers", &["ausnahmen", "uitzonderingen"]),
    ("rule", &["regel"]),
    ("file", &["datei", "bestand"]),
    ("words", &["wörter", "worte", "wortlaut", "woorden"]),
    ("reason", &["grund", "begründung", "reden"]),
    ("by", &["von", "durch", "door"]),
    // Words that a key takes.
    ("processor", &["auftragsverarbeiter", "verwerker"]),
    ("controller", &["verantwortlicher", "verwerkingsverantwoordelijke"]),
    ("both", &["beides", "beide", "allebei"]),
    ("consumers", &["verbraucher", "consumenten"]),
    ("draft", &["entwurf", "concept", "status", "state"]),
    ("published", &["veröffentlicht", "gepubliceerd"]),
    ("third-party", &["dritte", "drittanbieter", "extern", "derde", "derden"]),
    ("group", &["konzern", "gruppe", "groep"]),
    ("stored", &["gespeichert", "speicherung", "opgeslagen", "opslag"]),
    ("accessed", &["zugriff", "abgerufen", "toegang", "geraadpleegd"]),
    ("transit", &["durchleitung", "übertragung", "doorvoer"]),
    ("adequacy", &["angemessenheit", "angemessenheitsbeschluss", "adequaatheidsbesluit", "art.-45"]),
    ("dpf", &["data-privacy-framework", "eu-us-dpf", "eu-u.s.-dpf", "privacy-framework"]),
    ("scc", &["standardvertragsklauseln", "sccs", "modelcontractbepalingen", "eu-scc", "standardklauseln"]),
    ("bcr", &["verbindliche-interne-datenschutzvorschriften", "bindende-bedrijfsvoorschriften", "bcrs"]),
    ("none-needed", &["keine", "nicht-erforderlich", "none", "geen", "niet-nodig"]),
    ("certain", &["sicher", "zeker"]),
    ("possible", &["möglich", "mogelijk"]),
    ("gradual", &["schrittweise", "geleidelijk"]),
    ("current", &["aktuell", "laufend", "huidig"]),
    ("planned", &["geplant", "gepland"]),
    ("ended", &["beendet", "ehemalig", "beëindigd"]),
    ("upcoming", &["kommend", "komend"]),
    ("past", &["vergangen", "vorbei", "verleden"]),
    ("all", &["alle", "alles"]),
    ("formal", &["sie", "förmlich", "formell", "formeel"]),
    ("informal", &["du", "informell", "informeel"]),
    ("error", &["fehler", "fout"]),
    ("warning", &["warnung", "waarschuwing"]),
    ("info", &["hinweis", "melding"]),
    ("off", &["aus", "uit"]),
    ("available", &["verfügbar", "vorhanden", "beschikbaar", "ja"]),
    ("on-demand", &["auf-anfrage", "op-aanvraag", "op-verzoek"]),
    ("partly", &["teilweise", "gedeeltelijk", "deels"]),
    ("in-progress", &["in-arbeit", "in-bearbeitung", "in-uitvoering", "laufend"]),
    ("not-available", &["nicht-verfügbar", "niet-beschikbaar", "nein", "nee"]),
    ("isolation", &["mandantentrennung", "trennung", "scheiding"]),
    ("network", &["netzwerk", "netz", "netwerk"]),
    ("identity", &["identitäten", "zugriffskontrolle", "zugriff", "toegang", "toegangsbeheer", "access"]),
    ("encryption-at-rest", &["verschlüsselung", "versleuteling", "encryption"]),
    ("logging", &["protokollierung", "überwachung", "monitoring", "logboek"]),
    ("development", &["entwicklung", "ontwikkeling"]),
    ("staff", &["personal", "mitarbeiter", "beschäftigte", "personeel", "medewerkers"]),
    ("physical", &["physisch", "gebäude", "zutritt", "fysiek"]),
    ("suppliers", &["lieferanten", "dienstleister", "leveranciers"]),
    ("incidents", &["vorfälle", "störungen", "incidenten"]),
    ("deletion", &["löschung", "löschen", "verwijdering"]),
    ("availability", &["verfügbarkeit", "beschikbaarheid"]),
    ("certificate", &["zertifikat", "certificaat"]),
    ("attestation", &["testat", "bescheinigung", "attest"]),
    ("own", &["selbst", "eigen", "eigenes", "wir", "us", "we", "ourselves", "zelf"]),
    ("public", &["öffentlich", "openbaar"]),
    ("on-request", &["auf-anfrage", "auf-anforderung", "op-aanvraag", "op-verzoek"]),
    ("nda", &["geheimhaltung", "vertraulich", "geheimhouding", "vertrouwelijk"]),
    ("incident", &["störung", "vorfall", "sicherheitsvorfall", "storing"]),
    ("maintenance", &["wartung", "onderhoud"]),
    ("announcement", &["ankündigung", "mitteilung", "aankondiging", "mededeling"]),
    ("open", &["offen"]),
    ("resolved", &["behoben", "gelöst", "erledigt", "geschlossen", "closed", "fixed", "opgelost", "verholpen"]),
    ("critical", &["kritisch", "kritiek"]),
    ("high", &["hoch", "hoog"]),
    ("medium", &["mittel", "gemiddeld", "middel"]),
    ("low", &["niedrig", "gering", "laag"]),
    ("none", &["keine", "geen"]),
    ("done", &["erledigt", "fertig", "umgesetzt", "gedaan", "gereed"]),
    ("dropped", &["verworfen", "gestrichen", "vervallen"]),
    ("own-hardware", &["eigene-hardware", "eigen-hardware"]),
    ("data-subject", &["betroffene", "betrokkene"]),
    ("customer", &["kunde", "kunden", "klant", "klanten"]),
    ("authority", &["behörde", "aufsichtsbehörde", "toezichthouder"]),
    ("phone", &["telefon", "telefoon"]),
    ("mail", &["e-mail", "email"]),
    // Languages by their names.
    ("de", &["deutsch", "german", "duits"]),
    ("en", &["english", "englisch", "engels"]),
    ("nl", &["nederlands", "niederländisch", "dutch"]),
];

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_word_of_another_language_leads_to_the_key_of_the_form_at_hand() {
        assert_eq!(nearest("Zweck", &["name", "purpose"]), Some("purpose"));
        assert_eq!(nearest("Ort", &["places", "purpose"]), Some("places"));
        assert_eq!(nearest("Ort", &["country", "cities"]), Some("cities"));
        assert_eq!(nearest("Zweck", &["country", "cities"]), None);
    }
}

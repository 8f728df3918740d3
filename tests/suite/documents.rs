//! How readers get a document: what is offered, and the mail that asks for what is not.

use glashaus::compile::compile;
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;
use url::Url;

/// The list of documents of a site with one document, in a language.
fn listed(lang: &str, document: &str) -> String {
    let archive = format!(
        "-- site.toml --\nformat = 1\ntitle = \"Trust\"\norganisation = \"Ulmenhof GmbH\"\nlanguages = [\"de\", \"en\", \"nl\"]\n\
         contact = \"trust@ulmenhof.example\"\n\
         -- files/paper.txt --\nPaper.\n\
         -- contacts/sales.toml --\nname = \"Sales\"\nmail = \"sales@ulmenhof.example\"\n\
         -- documents/paper.toml --\n{document}\n"
    );
    let compilation = compile(&Snapshot::from_archive(&archive, Moment::Day(date(2026, 11, 22))), None);
    let path = match lang {
        "de" => "de/dokumente/index.html",
        "en" => "en/documents/index.html",
        _ => "nl/documenten/index.html",
    };
    String::from_utf8(compilation.output.get(path).unwrap().bytes.to_vec()).unwrap()
}

/// The mail that asks for the document: to whom, subject, body.
fn mail(html: &str) -> Option<(String, String, String)> {
    let address = html.split("href=\"").find(|rest| rest.starts_with("mailto:") && rest.contains("body="))?;
    let address = address.split('"').next()?.replace("&amp;", "&");
    // A plus sign is no blank in a mail's address (RFC 6068, section 5).
    assert!(!address.contains('+'), "{address}");
    let url = Url::parse(&address).unwrap();
    let said = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    // The feedback of the page is a mail as well, with nothing but its address.
    let body = said("body").filter(|body| !body.starts_with('/'))?;
    Some((url.path().to_owned(), said("subject")?, body))
}

const REPORT: &str = "title = { de = \"Prüfbericht\", en = \"Test report\", nl = \"Rapport\" }\nversion = \"2.1\"\ndate = 2026-04-27\ncontact = \"sales\"\n";

#[test]
fn the_mail_names_document_and_version_in_the_language_of_the_reader_and_leaves_gaps() {
    let asked = format!("{REPORT}availability = \"on-request\"");
    let (to, subject, body) = mail(&listed("de", &asked)).unwrap();
    assert_eq!(to, "sales@ulmenhof.example");
    assert_eq!(subject, "Anforderung eines Dokuments: Prüfbericht, Version 2.1, 27. April 2026");
    assert_eq!(
        body,
        "Guten Tag,\r\n\r\nwir bitten um dieses Dokument: Prüfbericht, Version 2.1, 27. April 2026\r\n\r\n\
         Unternehmen: …\r\nName und Funktion: …\r\nWofür wir es brauchen: …\r\n\r\nMit freundlichen Grüßen"
    );
    let (_, subject, body) = mail(&listed("nl", &asked)).unwrap();
    assert_eq!(subject, "Aanvraag van een document: Rapport, versie 2.1, 27 april 2026");
    assert!(body.contains("\r\nOrganisatie: …\r\n"), "{body}");
}

#[test]
fn what_needs_an_agreement_is_asked_for_with_the_readiness_to_sign_one() {
    let (.., body) = mail(&listed("en", &format!("{REPORT}availability = \"nda\""))).unwrap();
    assert!(body.contains(": …\r\n\r\nWe are ready to sign a non-disclosure agreement first.\r\n\r\nKind"), "{body}");
}

#[test]
fn a_document_without_version_and_contact_is_asked_for_at_the_address_of_the_site() {
    let (to, subject, _) = mail(&listed("en", "title = \"Report\"\navailability = \"at-once\"")).unwrap();
    assert_eq!((to.as_str(), subject.as_str()), ("trust@ulmenhof.example", "Request for a document: Report"));
}

#[test]
fn a_public_file_is_offered_with_its_size_and_a_hash_that_opens_whole() {
    let html = listed("en", "title = \"Paper\"\navailability = \"public\"\nfile = \"files/paper.txt\"");
    assert_eq!(mail(&html), None);
    let (_, fold) = html.split_once("<details class=\"code-fold\">").unwrap();
    let fold = fold.split("</details>").next().unwrap();
    let codes: Vec<&str> = fold
        .split("<code")
        .skip(1)
        .map(|code| &code[code.find('>').unwrap() + 1..code.find("</code>").unwrap()])
        .collect();
    let [short, whole] = codes[..] else { panic!("{fold}") };
    let (start, end) = short.split_once('…').unwrap();
    assert_eq!((start.len(), end.len(), whole.len()), (8, 8, 64));
    assert!(whole.starts_with(start) && whole.ends_with(end));
    assert!(html.contains("(TXT, 7\u{a0}B)"), "{html}");
}

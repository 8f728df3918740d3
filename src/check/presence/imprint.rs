//! Who publishes the site: § 5 DDG, § 5 ECG, art. 3:15d BW.

use super::super::weigh::law_error;
use super::super::{Basis, Check, Context, Doc, Rule};
use super::{is_everywhere, markets, page, unreached};
use crate::diag::{Argument, Diagnostic, Span};
use crate::model::prose::{Hole, Piece, Prose};

/// The imprint names who publishes the site, and every page leads to it.
pub const IMPRINT: Rule = Rule {
    name: "imprint",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "The imprint names the company with its legal form, its address, an e-mail address, its register and \
            VAT numbers, in Germany and Austria also who represents it; in every language in which it is written. \
            Every page leads to it.",
        why: "Whoever offers services on the web must say who they are, easily found and always there. Missing \
            facts are the oldest ground for warning letters.",
        basis: &[
            Basis { name: "§ 5 DDG (Germany)", url: "https://www.gesetze-im-internet.de/ddg/__5.html" },
            Basis { name: "Art. 3:15d BW (Netherlands)", url: "https://wetten.overheid.nl/BWBR0005291/" },
            Basis { name: "Directive 2000/31/EC, Art. 5", url: "https://eur-lex.europa.eu/eli/dir/2000/31/oj" },
        ],
        bad: site_file!(
            "[navigation]\nmain = [\"index\"]\nfooter = [\"imprint\"]\n",
            "-- pages/imprint.en.md --\n+++\ntitle = \"Legal notice\"\n+++\n\nMorgenrot GmbH, Bonn\n",
            "-- pages/imprint.de.md --\n+++\ntitle = \"Impressum\"\n+++\n\nMorgenrot GmbH, Bonn, Deutschland\n"
        ),
        good: site_file!(
            "[navigation]\nmain = [\"index\"]\nfooter = [\"imprint\"]\n",
            "-- pages/imprint.en.md --\n+++\ntitle = \"Legal notice\"\n+++\n\nMorgenrot GmbH\\\nHaferweg 1\\\n53111 Bonn, \
             Germany\n\nManaging director: Ada Quint, trust@morgenrot.example\n\nBonn Local Court, HRB 000001, VAT number \
             DE000000001\n",
            "-- pages/imprint.de.md --\n+++\ntitle = \"Impressum\"\n+++\n\nMorgenrot GmbH\\\nHaferweg 1\\\n53111 Bonn\n\n\
             Geschäftsführerin: Ada Quint, trust@morgenrot.example\n\nAmtsgericht Bonn, HRB 000001, USt-IdNr. DE000000001\n"
        ),
        configure: "The page is `imprint`, or the one that `imprint` under `[legal]` in `site.toml` names. That it \
            exists is asked for where `markets` names Germany, Austria or the Netherlands. Which facts are needed \
            follows from the text: a German, Austrian or Dutch address, register or law.",
    },
};

/// A country whose law says what an imprint holds.
#[derive(Clone, Copy, PartialEq)]
enum Law {
    German,
    Austrian,
    Dutch,
}

/// How a text shows which law it follows. `#` is a digit, `A` a capital letter.
const SIGNS: &[(Law, &[&str])] = &[
    (Law::Austrian, &["ATU########", "ECG", "Firmenbuch", "Österreich", "Oostenrijk", "Austria", "+43 "]),
    (Law::Dutch, &["KvK", "NL#########B##", "3:15d", "Nederland", "Niederlande", "Netherlands", "+31 "]),
    (Law::German, &["HRB", "HRA", "DE#########", "DDG", "Deutschland", "Duitsland", "Germany", "+49 "]),
];

/// Words for who represents a company.
const REPRESENTS: &[&str] = &[
    "geschäftsführ",
    "vertret",
    "vorstand",
    "inhaber",
    "represent",
    "director",
    "board",
    "owner",
    "directie",
    "bestuur",
    "vertegenwoord",
    "eigenaar",
];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let id = context.scope.imprint.as_str();
    let Some(page) = page(context, id) else {
        let asked = ["DE", "AT", "NL"].iter().any(|country| context.scope.sells_to(country));
        if let Some(place) = markets(context).filter(|_| asked) {
            findings.push(law_error("imprint-missing", "imprint", place).with("page", id));
        }
        return;
    };
    let file = page.texts.values().next().map_or_else(|| page.span(), |text| Span::file(&text.file));
    if !is_everywhere(context, id) {
        findings.push(unreached(context, "imprint-link", "imprint", file, id));
    }
    let organisation = context.site.config.organisation.as_ref().map(|name| name.words()).unwrap_or_default();
    let texts: Vec<(&Prose, Span, String)> = page
        .texts
        .values()
        .filter(|text| !text.front.draft.as_ref().is_some_and(|draft| draft.value))
        .map(|text| {
            let value = |_: &_| organisation.first().copied().unwrap_or_default().to_owned();
            (&text.prose, Span::file(&text.file), text.prose.plain_text(value))
        })
        .collect();
    let all: String = texts.iter().map(|(_, _, text)| text.as_str()).collect::<Vec<_>>().join(" ");
    // A German page may name the Netherlands; what most signs speak for is the law of the company.
    let count = |signs: &[&str]| signs.iter().filter(|sign| has(&all, sign)).count();
    let law = SIGNS.iter().max_by_key(|(_, signs)| count(signs)).filter(|(_, signs)| count(signs) > 0);
    let law = law.map(|(law, _)| *law);
    for (prose, place, text) in texts {
        let missing = missing(&text, &organisation, law);
        // A page that only leads to the imprint of the company elsewhere says nothing itself.
        let leads_elsewhere =
            missing.len() >= 4 && prose.pieces().any(|piece| matches!(piece, Piece::Hole(Hole::Url(_))));
        if !missing.is_empty() && !leads_elsewhere {
            let missing = missing.into_iter().map(Argument::Term).collect();
            findings.push(law_error("imprint", "imprint", place).with("facts", Argument::List(missing)));
        }
    }
}

/// What an imprint lacks.
fn missing(text: &str, organisation: &[&str], law: Option<Law>) -> Vec<&'static str> {
    let lower = text.to_lowercase();
    let any = |patterns: &[&str]| patterns.iter().any(|pattern| has(text, pattern));
    let address: &[&str] = match law {
        Some(Law::German) => &["##### A"],
        Some(Law::Austrian) => &["#### A"],
        Some(Law::Dutch) => &["#### AA", "####AA"],
        None => &["##### A", "#### A", "#### AA", "####AA"],
    };
    let register: &[&str] = match law {
        Some(Law::German) => &["HRB #", "HRA #", "HRB#", "HRA#", "GnR #", "PR #", "VR #"],
        Some(Law::Austrian) => &["FN #", "FN#"],
        Some(Law::Dutch) => &["########"],
        None => &[],
    };
    let vat: &[&str] = match law {
        Some(Law::German) => &["DE#########"],
        Some(Law::Austrian) => &["ATU########"],
        Some(Law::Dutch) => &["NL#########B##"],
        None => &[],
    };
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-')).collect();
    let small = lower.contains("kleinunternehmer") || lower.contains("§ 19 ustg");
    let kvk = law != Some(Law::Dutch) || lower.contains("kvk") || lower.contains("kamer van koophandel");
    let represented =
        !matches!(law, Some(Law::German | Law::Austrian)) || REPRESENTS.iter().any(|word| lower.contains(word));
    let facts = [
        (organisation.iter().any(|name| text.contains(name)), "term-imprint-name"),
        (any(address), "term-imprint-address"),
        (represented, "term-imprint-representative"),
        (text.contains('@'), "term-imprint-mail"),
        (register.is_empty() || (kvk && any(register)), "term-imprint-register"),
        (vat.is_empty() || small || vat.iter().any(|pattern| has(&compact, pattern)), "term-imprint-vat"),
    ];
    facts.iter().filter(|(said, _)| !said).map(|(_, fact)| *fact).collect()
}

/// Whether a text holds a pattern: `#` is a digit, `A` a capital letter, where these are all it consists
/// of besides marks that stand for themselves; a number does not go on before or behind it.
fn has(text: &str, pattern: &str) -> bool {
    let letters: Vec<char> = text.chars().map(|c| if c == '\u{a0}' { ' ' } else { c }).collect();
    let pattern: Vec<char> = pattern.chars().collect();
    let is_form = pattern.contains(&'#');
    letters.windows(pattern.len()).enumerate().any(|(at, part)| {
        let fits = part.iter().zip(&pattern).enumerate().all(|(position, (letter, sign))| match sign {
            '#' => letter.is_ascii_digit(),
            'A' if is_form && position > 0 && !pattern[0].is_alphabetic() => letter.is_uppercase(),
            sign => letter == sign,
        });
        let digit = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
        let before = pattern[0] == '#' && digit(at.checked_sub(1).and_then(|at| letters.get(at)));
        let whole = pattern.iter().filter(|sign| **sign == '#').count() > 1 && pattern.last() == Some(&'#');
        let behind = whole && digit(letters.get(at + pattern.len()));
        fits && !before && !behind
    })
}

#[cfg(test)]
mod tests {
    use super::{Law, has, missing};

    #[test]
    fn patterns_of_numbers_do_not_begin_inside_longer_numbers() {
        assert!(has("53111 Bonn", "##### A") && !has("153111 Bonn", "##### A") && !has("53111 bonn", "##### A"));
        assert!(has("7201 JB Zutphen", "#### AA") && has("NL000000318B01", "NL#########B##"));
        assert!(has("DE000000212", "DE#########") && !has("DE0000002123", "DE#########"));
    }

    #[test]
    fn a_dutch_imprint_needs_no_representative_but_the_chamber_of_commerce() {
        let text = "Brievenwulp B.V., Marspoortstraat 118, 7201 JB Zutphen, a@b.example, btw NL000000318B01";
        assert_eq!(missing(text, &["Brievenwulp B.V."], Some(Law::Dutch)), ["term-imprint-register"]);
    }
}

//! Addresses made from titles.

use icu::properties::CodePointSetData;
use icu::properties::props::{ExtendedPictographic, RegionalIndicator};

use super::Lang;

/// What an address is called when the title has not one letter or digit.
const FALLBACK: &str = "page";
/// Longest part of an address. File systems allow 255 bytes in a name.
const LONGEST: usize = 200;

/// Makes the part of an address from a title: small ASCII letters, digits and single hyphens, the way
/// the language itself writes without its special letters (German `ä` is `ae`, Dutch `ë` is `e`).
/// Emoji say nothing: their names are English. Gender forms become one word: `Kund*innen` → `kundinnen`. Long ones end with
/// a whole word. Never empty: `page` where nothing is left.
pub fn slug(text: &str, lang: &Lang) -> String {
    let german = lang.primary() == "de";
    let letters: Vec<char> = text.chars().collect();
    let mut slug = String::with_capacity(text.len());
    for (at, &letter) in letters.iter().enumerate() {
        let between_letters =
            at > 0 && letters[at - 1].is_alphabetic() && letters.get(at + 1).is_some_and(|next| next.is_alphabetic());
        let plain = match letter {
            // A decomposed umlaut is a letter and U+0308.
            '\u{308}' if german && slug.ends_with(['a', 'o', 'u']) => "e",
            'ä' | 'Ä' if german => "ae",
            'ö' | 'Ö' if german => "oe",
            'ü' | 'Ü' if german => "ue",
            '*' | ':' | '_' | '·' if between_letters => "",
            '\'' | '’' | '\u{ad}' => "",
            '&' => " ",
            _ if is_emoji(letter) => " ",
            _ => deunicode::deunicode_char(letter).unwrap_or(" "),
        };
        for c in plain.chars() {
            if c.is_ascii_alphanumeric() {
                slug.push(c.to_ascii_lowercase());
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        }
    }
    if slug.len() > LONGEST {
        slug.truncate(slug[..=LONGEST].rfind('-').unwrap_or(LONGEST));
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() { FALLBACK.to_owned() } else { slug }
}

fn is_emoji(letter: char) -> bool {
    !letter.is_ascii()
        && (CodePointSetData::new::<ExtendedPictographic>().contains(letter)
            || CodePointSetData::new::<RegionalIndicator>().contains(letter))
}

//! Numbers from 21 to 99 as a language composes them: "fünfundvierzig", "forty-five", "vijfenveertig".
//!
//! Enters: a language. Leaves: words with what they say. Forbidden here: numbers that stand in the lexicons.

const GERMAN: Words = Words {
    ones: ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
    tens: ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
};
const ENGLISH: Words = Words {
    ones: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    tens: ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
};
const DUTCH: Words = Words {
    ones: ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    tens: ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
};

struct Words {
    ones: [&'static str; 9],
    tens: [&'static str; 8],
}

/// The tens, and what is composed of them and of ones.
pub fn composed(language: &str) -> Vec<(u16, String)> {
    let words = match language {
        "de" => GERMAN,
        "en" => ENGLISH,
        "nl" => DUTCH,
        _ => return Vec::new(),
    };
    let compose = |one: &str, ten: &str| match language {
        "de" => format!("{one}und{ten}"),
        "en" => format!("{ten} {one}"),
        // "tweeëntwintig"
        _ if one.ends_with('e') => format!("{one}ën{ten}"),
        _ => format!("{one}en{ten}"),
    };
    let mut all = Vec::new();
    for (count, ten) in (2_u16..).zip(words.tens) {
        all.push((count * 10, ten.to_owned()));
        all.extend((1_u16..).zip(words.ones).map(|(more, one)| (count * 10 + more, compose(one, ten))));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::composed;

    #[test]
    fn numbers_are_composed_as_each_language_does() {
        let word = |language, number| composed(language).into_iter().find(|(known, _)| *known == number);
        assert_eq!(word("de", 45).map(|(_, word)| word).as_deref(), Some("fünfundvierzig"));
        assert_eq!(word("en", 72).map(|(_, word)| word).as_deref(), Some("seventy two"));
        assert_eq!(word("nl", 33).map(|(_, word)| word).as_deref(), Some("drieëndertig"));
        assert_eq!(word("nl", 21).map(|(_, word)| word).as_deref(), Some("eenentwintig"));
    }
}

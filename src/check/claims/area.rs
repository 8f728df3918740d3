//! Which place lies in which.

use super::super::Law;

/// States of the European Economic Area that are not in the Union.
const EFTA: [&str; 3] = ["IS", "LI", "NO"];
/// Countries on the continent outside the European Economic Area, for claims that say "in Europe".
const REST_OF_EUROPE: [&str; 17] =
    ["AD", "AL", "BA", "CH", "FO", "GB", "GG", "GI", "IM", "JE", "MC", "MD", "ME", "MK", "RS", "SM", "UA"];

/// Whether a place lies in an area; both are codes of the content format, an area also `EUROPE`.
pub fn is_within(law: &Law, place: &str, area: &str) -> bool {
    place == area
        || match area {
            "EU" => law.is_inside(place) && place != "EEA" && !EFTA.contains(&place),
            "EEA" => law.is_inside(place),
            "EUROPE" => law.is_inside(place) || REST_OF_EUROPE.contains(&place),
            "WORLD" => true,
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::is_within;
    use crate::check::LAW;

    #[test]
    fn an_area_holds_its_parts_and_not_what_is_wider() {
        let within = |place, area| is_within(&LAW, place, area);
        assert!(within("DE", "EU") && within("NO", "EEA") && within("CH", "EUROPE") && within("EU", "EEA"));
        assert!(!within("NO", "EU") && !within("EEA", "EU") && !within("CH", "EEA") && !within("EU", "DE"));
        assert!(!within("WORLD", "EUROPE") && !within("EMEA", "EEA") && !within("US", "EUROPE"));
    }
}

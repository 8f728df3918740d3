use glashaus::draw::text::{FACES, LABEL, NAME, broadest};

fn lines(words: &str, lang: &str, room: f32) -> Vec<String> {
    LABEL.wrap(words, lang, room).into_iter().map(|line| line.words).collect()
}

#[test]
fn lines_break_between_words() {
    assert_eq!(lines("Names and addresses of customers", "en", 110.0), ["Names and", "addresses of", "customers"]);
    assert_eq!(lines("  one   line ", "en", 110.0), ["one line"]);
    assert_eq!(lines("", "en", 110.0), Vec::<String>::new());
}

#[test]
fn a_word_that_is_too_long_breaks_at_a_syllable() {
    let compound = "Auftragsverarbeitungsvertrag";
    assert_eq!(lines(compound, "de", 120.0), ["Auftragsverarbei-", "tungsvertrag"]);
    // Without a language, anywhere; with a hyphen of its own, there.
    assert_eq!(lines(compound, "xx", 120.0).concat().replace('-', ""), compound);
    assert_eq!(lines("E-Mail-Benachrichtigung", "de", 130.0), ["E-Mail-", "Benachrichtigung"]);
}

#[test]
fn no_line_is_broader_than_its_room() {
    let words = "Donaudampfschifffahrtsgesellschaftskapitän https://example.org/a/very/long/path?with=query \
                 中文字符测试 W̶i̶d̶e̶ ççç \u{1F600}\u{1F600}\u{1F600} -";
    for face in FACES {
        for room in [40.0, 77.0, 130.0, 264.0] {
            for lang in ["de", "nl", "en", "", "x"] {
                assert!(broadest(&face.wrap(words, lang, room)) <= room, "{face:?} {room} {lang}");
            }
        }
    }
}

#[test]
fn a_room_for_no_letter_still_ends() {
    assert_eq!(NAME.wrap("abc", "en", 1.0).len(), 3);
}

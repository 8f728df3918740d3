//! Words: how much room they take, and where their lines break.
//!
//! Enters: words, the language for their syllables, the room there is. Leaves: [`Line`]s.
//! Forbidden here: a typeface. Readers see their own, so room is measured by an average of the usual
//! ones, which is a little too much for most and a little too small for the broadest: leave some.

/// A size and weight in which words are set; `themes/default/styles/_drawing.scss` says the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    /// The class that sets it.
    pub class: &'static str,
    /// Size in units.
    pub size: f32,
    /// How much broader it is than regular letters of the size.
    broad: f32,
}

/// Names: of a node, of a year.
pub const NAME: Face = Face { class: "name", size: 14.0, broad: 1.08 };

/// Sentences and labels.
pub const LABEL: Face = Face { class: "label", size: 13.0, broad: 1.0 };

/// What stands below or beside. Nothing is set smaller than this.
pub const SMALL: Face = Face { class: "small", size: 12.0, broad: 1.0 };

/// Every face.
pub const FACES: [Face; 3] = [NAME, LABEL, SMALL];

impl Face {
    /// Room that words take on one line.
    pub fn width(&self, words: &str) -> f32 {
        words.chars().map(breadth).sum::<f32>() / 100.0 * self.size * self.broad
    }

    /// From one base line to the next.
    pub fn leading(&self) -> f32 {
        (self.size * 1.35).round()
    }

    /// From the upper edge of a line to its base line.
    pub fn ascent(&self) -> f32 {
        self.size
    }

    /// Height of a number of lines.
    pub fn height(&self, lines: usize) -> f32 {
        f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) * self.leading()
    }

    /// Lines that are no broader than the room there is: they break between words, and within a word
    /// only where it alone is too long, at a syllable of the language (BCP 47) if that is known.
    pub fn wrap(&self, words: &str, lang: &str, room: f32) -> Vec<Line> {
        let mut lines: Vec<String> = Vec::new();
        for word in words.split_whitespace() {
            if let Some(last) = lines.last_mut()
                && self.width(last) + self.width(" ") + self.width(word) <= room
            {
                last.push(' ');
                last.push_str(word);
                continue;
            }
            let mut rest = word.to_owned();
            while self.width(&rest) > room {
                let Some(at) = self.cut(&rest, lang, room) else { break };
                let (head, tail) = rest.split_at(at);
                let hyphen = if head.ends_with(['-', '/', '–']) { "" } else { "-" };
                lines.push(format!("{head}{hyphen}"));
                rest = tail.to_owned();
            }
            lines.push(rest);
        }
        lines.into_iter().map(|words| Line { width: self.width(&words), words }).collect()
    }

    /// Where a word that is too long ends its first line: the last place with room for a hyphen.
    fn cut(&self, word: &str, lang: &str, room: f32) -> Option<usize> {
        let fits = |at: &usize| *at > 0 && *at < word.len() && self.width(&word[..*at]) + self.width("-") <= room;
        let marked = word.match_indices(['-', '/', '–']).map(|(at, mark)| at + mark.len()).rfind(fits);
        let syllables = || {
            let lang = lang.get(..2).and_then(|code| code.as_bytes().try_into().ok());
            let lang = hypher::Lang::from_iso(lang?)?;
            let mut end = 0;
            let ends = hypher::hyphenate(word, lang).map(|syllable| {
                end += syllable.len();
                end
            });
            ends.filter(fits).last()
        };
        // A room that is narrower than a letter still takes one, or there would be no end.
        let letters = || {
            let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(1).collect();
            ends.iter().copied().rfind(fits).or(ends.first().copied())
        };
        marked.or_else(syllables).or_else(letters)
    }
}

/// Words on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The words.
    pub words: String,
    /// The room they take.
    pub width: f32,
}

/// The broadest of some lines.
pub fn broadest(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.width).fold(0.0, f32::max)
}

/// Breadth of the letters from space to tilde in hundredths of their size: halfway between Liberation
/// Sans, which has the widths of Arial, and DejaVu Sans, the broadest of the usual faces.
const BREADTHS: [u8; 95] = [
    30, 34, 41, 70, 60, 92, 72, 23, 36, 36, 44, 71, 30, 35, 30, 31, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 31, 31, 71,
    71, 71, 54, 101, 68, 68, 71, 75, 65, 59, 78, 74, 29, 40, 66, 56, 85, 74, 78, 64, 78, 71, 65, 61, 73, 68, 97, 68,
    64, 65, 33, 31, 33, 65, 53, 42, 58, 60, 52, 60, 59, 31, 60, 59, 25, 25, 54, 25, 90, 59, 58, 60, 60, 37, 51, 33, 59,
    55, 77, 55, 55, 51, 49, 30, 49, 71,
];

fn breadth(letter: char) -> f32 {
    let code = u32::from(letter);
    let ascii = usize::try_from(code).ok().and_then(|code| code.checked_sub(32)).and_then(|at| BREADTHS.get(at));
    match (ascii, letter) {
        (Some(breadth), _) => f32::from(*breadth),
        // Soft hyphens and what combines with the letter before it.
        (None, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{300}'..='\u{36f}') => 0.0,
        (None, '\u{a0}' | '\u{202f}' | '·' | '’' | '‘' | '‚') => 31.0,
        (None, '“' | '”' | '„') => 43.0,
        (None, '—' | '…' | '→' | '←' | '↓' | '↑') => 100.0,
        // Scripts whose letters fill a square.
        (None, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..) => 100.0,
        (None, _) if letter.is_uppercase() => 74.0,
        (None, _) => 61.0,
    }
}

//! The words of the findings in one language.

use crate::diag::{Argument, Diagnostic, Severity};
use crate::locale::{Address, Args, Decimal, Lang, Locale, Quantity, When};

use super::json::Summary;

/// The languages that have words: tag, words of the findings, interface texts (for dates and amounts).
const LANGUAGES: [(&str, &str, &str); 3] = [
    ("en", include_str!("words/en.ftl"), include_str!("../../themes/default/locales/en.ftl")),
    ("de", include_str!("words/de.ftl"), include_str!("../../themes/default/locales/de.ftl")),
    ("nl", include_str!("words/nl.ftl"), include_str!("../../themes/default/locales/nl.ftl")),
];

/// Characters after which a value of the source is cut short.
const LONGEST_VALUE: usize = 160;

/// The words of the findings in one language.
pub struct Words {
    locale: Locale,
}

impl Default for Words {
    /// The words in English.
    fn default() -> Self {
        Self::in_language(&LANGUAGES[0])
    }
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is wrong: one plain sentence.
    pub message: String,
    /// A few words for the place itself; may be empty.
    pub label: String,
    /// Why it matters; may be empty.
    pub why: String,
    /// What to write instead; may be empty.
    pub advice: String,
}

impl Words {
    /// The words in a language; in English where there are none in it.
    pub fn new(lang: &Lang) -> Self {
        let wanted = lang.as_str().split('-').next().unwrap_or_default();
        Self::in_language(LANGUAGES.iter().find(|(tag, ..)| *tag == wanted).unwrap_or(&LANGUAGES[0]))
    }

    fn in_language((tag, words, interface): &(&str, &str, &str)) -> Self {
        let lang = Lang::parse(tag).unwrap_or_else(Lang::undetermined);
        // Faults in the built-in words are found by the tests.
        let (locale, _) = Locale::new(lang, &[interface, words], Address::Formal);
        Self { locale }
    }

    /// Whether there are words in a language.
    pub fn speaks(lang: &Lang) -> bool {
        LANGUAGES.iter().any(|(tag, ..)| *tag == lang.as_str())
    }

    /// A sentence of the command line.
    pub fn say(&self, id: &str, args: &Args) -> String {
        self.locale.text_with(id, args)
    }

    /// A sentence of the command line without values.
    pub fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// The language itself, for other words of the same run.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Whether there are words for a message.
    pub fn has(&self, message: &str) -> bool {
        self.locale.has(message)
    }

    /// A finding in words. One whose message is missing or lacks a value is still told, by its rule and
    /// its values.
    pub fn finding(&self, diagnostic: &Diagnostic) -> Said {
        let args = self.arguments(diagnostic);
        let part = |name| self.locale.try_text_with(&format!("{}.{name}", diagnostic.message), &args);
        let suggestion = diagnostic.arguments.contains_key("suggestion").then(|| part("suggestion")).flatten();
        Said {
            message: self.locale.try_text_with(diagnostic.message, &args).unwrap_or_else(|| self.wordless(diagnostic)),
            label: part("label").unwrap_or_default(),
            why: part("why").unwrap_or_default(),
            advice: suggestion.or_else(|| part("advice")).unwrap_or_default(),
        }
    }

    /// Why a related place matters; it may use the values of its finding.
    pub fn label(&self, message: &str, diagnostic: &Diagnostic) -> String {
        self.locale.try_text_with(message, &self.arguments(diagnostic)).unwrap_or_default()
    }

    /// The word for a weight: `error`, `Fehler`, `fout`.
    pub fn severity(&self, severity: Severity) -> String {
        self.locale.text(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        })
    }

    /// "3 errors, 1 warning in 2 files"; empty where nothing was found.
    pub fn summary(&self, summary: &Summary) -> String {
        let counts: Vec<String> =
            [("count-errors", summary.errors), ("count-warnings", summary.warnings), ("count-infos", summary.infos)]
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(message, count)| self.locale.text_with(message, &Args::new().number("count", whole(count))))
                .collect();
        let counts = counts.join(", ");
        match summary.files {
            0 => counts,
            files => self
                .locale
                .text_with("summary-files", &Args::new().text("counts", counts).number("files", whole(files))),
        }
    }

    /// A word of the report itself.
    pub(super) fn heading(&self, id: &str) -> String {
        self.locale.text(id)
    }

    fn arguments(&self, diagnostic: &Diagnostic) -> Args {
        diagnostic.arguments.iter().fold(Args::new(), |args, (name, argument)| match argument {
            Argument::Number(number) => args.number(*name, *number),
            Argument::Date(date) => match When::parse(date) {
                Ok(when) => args.date(name, when, &self.locale),
                Err(_) => args.text(*name, shown(date)),
            },
            Argument::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.item(name, item)).collect();
                args.text(*name, self.locale.list(&items)).text(format!("{name}-or"), self.locale.list_or(&items))
            }
            Argument::Text(_) | Argument::Term(_) => args.text(*name, self.value(name, argument)),
        })
    }

    /// A value in words. Some names say what a text is: `language` and `languages` hold tags, `interval`, `promise`
    /// and `quantity` a duration or target, `state`, `countries` and `before` countries, `contrast` a number; readers
    /// see its name, and the amount in words.
    fn value(&self, name: &str, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) => match name {
                "language" | "languages" => Lang::parse(text).map(|lang| self.locale.language(&lang)),
                "state" | "countries" | "before" => Some(self.locale.country(text)),
                "contrast" => Decimal::parse(text).map(|number| self.locale.decimal(number)),
                "interval" | "promise" | "quantity" => {
                    Quantity::parse(text).ok().map(|quantity| self.locale.quantity(&quantity))
                }
                _ => None,
            }
            .unwrap_or_else(|| shown(text)),
            Argument::Number(number) => self.locale.number(*number),
            Argument::Date(date) => When::parse(date).map_or_else(|_| shown(date), |when| self.locale.date(when)),
            Argument::Term(id) => self.locale.try_text(id).unwrap_or_else(|| (*id).to_owned()),
            Argument::List(items) => {
                self.locale.list(&items.iter().map(|item| self.item(name, item)).collect::<Vec<_>>())
            }
        }
    }

    /// One value among several: words of the source stand in quotation marks.
    fn item(&self, name: &str, argument: &Argument) -> String {
        let value = self.value(name, argument);
        match argument {
            Argument::Text(_) if !matches!(name, "languages" | "countries" | "before") => {
                self.locale.text_with("quoted", &Args::new().text("text", value))
            }
            _ => value,
        }
    }

    fn wordless(&self, diagnostic: &Diagnostic) -> String {
        let values: Vec<String> = diagnostic
            .arguments
            .iter()
            .map(|(name, argument)| format!("{name}: {}", self.value(name, argument)))
            .collect();
        let args = Args::new().text("rule", diagnostic.rule);
        match values.is_empty() {
            true => self.locale.text_with("wordless-bare", &args),
            false => self.locale.text_with("wordless", &args.text("values", values.join(", "))),
        }
    }
}

/// Words of the source on one line, cut short, with invisible characters made visible: a file must not
/// be able to steer the terminal that shows its findings.
pub fn shown(text: &str) -> String {
    let mut shown = readable(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    if let Some((at, _)) = shown.char_indices().nth(LONGEST_VALUE) {
        shown.truncate(at);
        shown.push('…');
    }
    shown
}

/// A text in which every character can be seen and none turns the writing around or steers a terminal.
pub(super) fn readable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
            '\u{7f}' => '\u{2421}',
            '\u{80}'..='\u{9f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => '\u{fffd}',
            _ => c,
        })
        .collect()
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

//! How a language writes dates, numbers, amounts, lists and names: CLDR's data through ICU4X, and the
//! interface's own messages where CLDR has none (quarters, halves, bounds).

use std::cmp::Ordering;
use std::sync::OnceLock;

use fluent_bundle::FluentValue;
use icu::calendar::{Date as IcuDate, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal as IcuDecimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::plurals::{PluralCategory, PluralRules};
use icu::time::zone::ZoneNameTimestamp;
use icu::time::{Time as IcuTime, TimeZone};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::LocaleDisplayNamesFormatter;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::{Args, Bound, DailyHours, Decimal, Lang, Locale, PartialDate, Quantity, Unit, When, country};

type DateFormatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// Formatters of one language, each made when first needed. `None` inside: ICU has no data, which the
/// compiled data rules out for every tag (it falls back to the root locale).
pub(super) struct Formats {
    locale: icu::locale::Locale,
    day: OnceLock<Option<DateFormatter<fieldsets::YMD>>>,
    month: OnceLock<Option<DateFormatter<fieldsets::YM>>>,
    year: OnceLock<Option<DateFormatter<fieldsets::Y>>>,
    time: OnceLock<Option<NoCalendarFormatter<fieldsets::T>>>,
    zone: OnceLock<Option<NoCalendarFormatter<fieldsets::zone::GenericLong>>>,
    number: OnceLock<Option<DecimalFormatter>>,
    percent: OnceLock<Option<PercentFormatter<DecimalFormatter>>>,
    and: OnceLock<Option<ListFormatter>>,
    or: OnceLock<Option<ListFormatter>>,
    languages: OnceLock<Option<LocaleDisplayNamesFormatter>>,
    plurals: OnceLock<Option<PluralRules>>,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl Formats {
    pub(super) fn new(lang: &Lang) -> Self {
        Self {
            locale: lang.conventions(),
            day: OnceLock::new(),
            month: OnceLock::new(),
            year: OnceLock::new(),
            time: OnceLock::new(),
            zone: OnceLock::new(),
            number: OnceLock::new(),
            percent: OnceLock::new(),
            and: OnceLock::new(),
            or: OnceLock::new(),
            languages: OnceLock::new(),
            plurals: OnceLock::new(),
            collator: OnceLock::new(),
        }
    }
}

impl Locale {
    /// A date: `22. November 2026`, `November 2026`, `4. Quartal 2026`, `ab Juni 2026`.
    pub fn date(&self, when: impl Into<When>) -> String {
        match when.into() {
            When::On(date) => self.partial_date(date),
            When::Between(start, end) => {
                let args = Args::new().text("start", self.partial_date(start)).text("end", self.partial_date(end));
                self.text_with("date-range", &args)
            }
            When::From(start) => {
                let args = Args::new().text("date", self.partial_date(start)).text("kind", start.precision());
                self.text_with("date-from", &args)
            }
        }
    }

    /// A count: `1.234` in German.
    pub fn number(&self, number: i64) -> String {
        self.icu_number(&IcuDecimal::from(number))
    }

    /// An exact number: `99,95` in German.
    pub fn decimal(&self, number: Decimal) -> String {
        self.icu_number(&icu_decimal(number))
    }

    /// A number of per cent: `99,9 %` in German (with a no-break space), `99.9%`, `99,9%`.
    pub fn percent(&self, number: Decimal) -> String {
        let formatter = self
            .formats
            .percent
            .get_or_init(|| PercentFormatter::try_new((&self.formats.locale).into(), Default::default()).ok());
        let number = icu_decimal(number);
        formatter.as_ref().map_or_else(|| format!("{number}%"), |formatter| formatter.format(&number).to_string())
    }

    /// A duration or target: `4–8 hours`, `at least 99.5%`, `up to 90 days`.
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let amount = match quantity.high {
            Some(high) => format!("{}–{}", self.decimal(quantity.low), self.decimal(high)),
            None => self.decimal(quantity.low),
        };
        let message = match quantity.unit {
            Unit::Percent => return self.bound(quantity.bound, &self.percent_range(quantity)),
            Unit::Minute => "quantity-minutes",
            Unit::Hour => "quantity-hours",
            Unit::Day => "quantity-days",
            Unit::Week => "quantity-weeks",
            Unit::Month => "quantity-months",
            Unit::Year => "quantity-years",
            Unit::BusinessHour => "quantity-business-hours",
            Unit::BusinessDay => "quantity-business-days",
        };
        let args = Args::new().decimal("count", quantity.top()).text("amount", amount);
        self.bound(quantity.bound, &self.text_with(message, &args))
    }

    /// Hours of every day with their time zone.
    pub fn daily_hours(&self, hours: &DailyHours) -> String {
        let args = Args::new()
            .text("from", self.time(hours.from))
            .text("to", self.time(hours.to))
            .text("zone", self.zone(&hours.zone));
        self.text_with("daily-hours", &args)
    }

    /// Hours of the days that a note names ("Monday to Friday") with their time zone.
    pub fn hours_of(&self, hours: &DailyHours, days: &str) -> String {
        let args = Args::new()
            .text("note", days)
            .text("from", self.time(hours.from))
            .text("to", self.time(hours.to))
            .text("zone", self.zone(&hours.zone));
        self.text_with("daily-note", &args)
    }

    /// "A, B and C".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let formatter = self.formats.and.get_or_init(|| {
            ListFormatter::try_new_and((&self.formats.locale).into(), ListFormatterOptions::default()).ok()
        });
        join(formatter.as_ref(), items)
    }

    /// "A, B or C".
    pub fn list_or<T: AsRef<str>>(&self, items: &[T]) -> String {
        let formatter = self.formats.or.get_or_init(|| {
            ListFormatter::try_new_or((&self.formats.locale).into(), ListFormatterOptions::default()).ok()
        });
        join(formatter.as_ref(), items)
    }

    /// The name of a country or region by its code (see [`country`]); an unknown code is returned as it is.
    pub fn country(&self, code: &str) -> String {
        match code {
            "EU" => self.text("region-eu"),
            "EEA" => self.text("region-eea"),
            "EMEA" => self.text("region-emea"),
            "WORLD" => self.text("region-world"),
            _ => {
                let code = country::resolve_alias(code).unwrap_or(code);
                country::name(&self.formats.locale, code).unwrap_or_else(|| code.to_owned())
            }
        }
    }

    /// The name of a language in this language: `Niederländisch`.
    pub fn language(&self, lang: &Lang) -> String {
        let formatter = self.formats.languages.get_or_init(|| {
            LocaleDisplayNamesFormatter::try_new((&self.formats.locale).into(), DisplayNamesOptions::default()).ok()
        });
        formatter.as_ref().map_or_else(|| lang.to_string(), |formatter| formatter.of(&lang.icu()).into_owned())
    }

    /// The plural category of a count, as CLDR and `Intl.PluralRules` name it: `one`, `other`.
    pub fn plural(&self, count: usize) -> &'static str {
        let rules =
            self.formats.plurals.get_or_init(|| PluralRules::try_new_cardinal((&self.formats.locale).into()).ok());
        match rules.as_ref().map(|rules| rules.category_for(count)) {
            Some(PluralCategory::Zero) => "zero",
            Some(PluralCategory::One) => "one",
            Some(PluralCategory::Two) => "two",
            Some(PluralCategory::Few) => "few",
            Some(PluralCategory::Many) => "many",
            Some(PluralCategory::Other) | None => "other",
        }
    }

    /// Which of two texts comes first in this language: `Ä` with `A`, capitals with small letters.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let collator = self
            .formats
            .collator
            .get_or_init(|| Collator::try_new((&self.formats.locale).into(), CollatorOptions::default()).ok());
        // Texts the collator holds equal still need an order of their own.
        collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b)).then_with(|| a.cmp(b))
    }

    fn partial_date(&self, date: PartialDate) -> String {
        let first = date.first_day();
        let (year, month, day) = (i32::from(first.year()), first.month().unsigned_abs(), first.day().unsigned_abs());
        let Ok(icu_date) = IcuDate::try_new_gregorian(year, month, day) else { return date.to_string() };
        let (formats, locale) = (&self.formats, &self.formats.locale);
        let year = || {
            let formatter =
                formats.year.get_or_init(|| DateFormatter::try_new(locale.into(), fieldsets::Y::long()).ok());
            formatter.as_ref().map(|formatter| formatter.format(&icu_date).to_string())
        };
        let text = match date {
            PartialDate::Day(_) => formats
                .day
                .get_or_init(|| DateFormatter::try_new(locale.into(), fieldsets::YMD::long()).ok())
                .as_ref()
                .map(|formatter| formatter.format(&icu_date).to_string()),
            PartialDate::Month { .. } => formats
                .month
                .get_or_init(|| DateFormatter::try_new(locale.into(), fieldsets::YM::long()).ok())
                .as_ref()
                .map(|formatter| formatter.format(&icu_date).to_string()),
            PartialDate::Quarter { quarter, .. } => year().map(|year| {
                self.text_with("date-quarter", &Args::new().number("quarter", quarter.into()).text("year", year))
            }),
            PartialDate::Half { half, .. } => year()
                .map(|year| self.text_with("date-half", &Args::new().number("half", half.into()).text("year", year))),
            PartialDate::Year(_) => year(),
        };
        text.unwrap_or_else(|| date.to_string())
    }

    fn percent_range(&self, quantity: &Quantity) -> String {
        let top = self.percent(quantity.top());
        if quantity.high.is_none() {
            return top;
        }
        // One sign serves both ends, unless the language writes it before the number.
        if top.starts_with(&self.decimal(quantity.top())) {
            format!("{}–{top}", self.decimal(quantity.low))
        } else {
            format!("{}–{top}", self.percent(quantity.low))
        }
    }

    fn bound(&self, bound: Bound, amount: &str) -> String {
        let message = match bound {
            Bound::Exactly => return amount.to_owned(),
            Bound::AtLeast => "quantity-at-least",
            Bound::MoreThan => "quantity-more-than",
            Bound::UpTo => "quantity-up-to",
            Bound::LessThan => "quantity-less-than",
        };
        self.text_with(message, &Args::new().text("quantity", amount))
    }

    fn icu_number(&self, number: &IcuDecimal) -> String {
        let formatter = self
            .formats
            .number
            .get_or_init(|| DecimalFormatter::try_new((&self.formats.locale).into(), Default::default()).ok());
        formatter.as_ref().map_or_else(|| number.to_string(), |formatter| formatter.format_to_string(number))
    }

    fn time(&self, time: jiff::civil::Time) -> String {
        let formatter = self
            .formats
            .time
            .get_or_init(|| NoCalendarFormatter::try_new((&self.formats.locale).into(), fieldsets::T::hm()).ok());
        let icu_time = IcuTime::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), 0, 0).ok();
        match (formatter, icu_time) {
            (Some(formatter), Some(icu_time)) => formatter.format(&icu_time).to_string(),
            _ => time.to_string(),
        }
    }

    /// The name of a time zone without regard to summer time ("Mitteleuropäische Zeit").
    fn zone(&self, iana: &str) -> String {
        let formatter = self.formats.zone.get_or_init(|| {
            NoCalendarFormatter::try_new((&self.formats.locale).into(), fieldsets::zone::GenericLong).ok()
        });
        let zone = TimeZone::from_iana_id(iana);
        match formatter {
            Some(formatter) if !zone.is_unknown() => {
                let zone = zone.without_offset().with_zone_name_timestamp(ZoneNameTimestamp::far_in_future());
                formatter.format(&zone).to_string()
            }
            _ => iana.to_owned(),
        }
    }
}

fn join<T: AsRef<str>>(formatter: Option<&ListFormatter>, items: &[T]) -> String {
    let items = items.iter().map(AsRef::as_ref);
    match formatter {
        Some(formatter) => formatter.format_to_string(items),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

fn icu_decimal(number: Decimal) -> IcuDecimal {
    // Both write digits with a point.
    number.to_string().parse().unwrap_or_default()
}

/// Numbers inside messages (`{ $count }`) in the notation of the language; Fluent's own writes `1234.5`
/// everywhere.
pub(super) fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal: IcuDecimal = number.as_string().parse().ok()?;
    memoizer.with_try_get::<MessageNumbers, _, _>((), |numbers| numbers.0.format_to_string(&decimal)).ok()
}

/// The number format of messages, kept by Fluent a language.
struct MessageNumbers(DecimalFormatter);

impl Memoizable for MessageNumbers {
    type Args = ();
    type Error = ();

    fn construct(lang: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let lang = Lang::parse(&lang.to_string()).ok_or(())?;
        DecimalFormatter::try_new((&lang.conventions()).into(), Default::default()).map(Self).map_err(|_| ())
    }
}

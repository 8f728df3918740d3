//! A stretch of the calendar laid along a line: what every picture with dates is drawn against.
//!
//! Enters: days, the room there is. Leaves: where a day lies, and where years and quarters begin.
//! Forbidden here: words. How a year or a quarter is called, its picture is told.

use std::ops::RangeInclusive;

use jiff::civil::Date;

/// A stretch of the calendar from the beginning of its first day to the end of its last one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calendar {
    first: Date,
    last: Date,
    left: f32,
    width: f32,
}

/// The beginning of a year or a quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Its first day.
    pub day: Date,
    /// Where that lies.
    pub x: f32,
    /// Where the next one of its kind begins, or the calendar ends.
    pub until: f32,
}

/// Beyond so many days a calendar is made of whole years, within them of whole quarters.
const QUARTERS_WITHIN: i32 = 1200;

/// Beyond so many days quarters are too many to be told apart.
const QUARTERS_SHOWN: i32 = 830;

/// How many years a calendar names at most; of more it names every second, fifth, tenth …
const YEARS: i32 = 8;

impl Calendar {
    /// From one day to another, laid along a line that begins at `left`.
    pub fn exactly(days: RangeInclusive<Date>, left: f32, width: f32) -> Self {
        Self { first: *days.start(), last: *days.end(), left, width }
    }

    /// The whole quarters in which some days lie, or the whole years where they are many; `None`
    /// without a day.
    pub fn around(days: &[Date], left: f32, width: f32) -> Option<Self> {
        let (first, last) = (*days.iter().min()?, *days.iter().max()?);
        let quarters = count(first, last) <= QUARTERS_WITHIN;
        let (first, last) = match quarters {
            true => (first_of_quarter(first), first_of_quarter(last)),
            false => (first.first_of_year(), last.first_of_year()),
        };
        let last = (0..if quarters { 3 } else { 12 }).fold(last, |day, _| after(day.last_of_month()));
        Some(Self { first, last: last.yesterday().unwrap_or(last), left, width })
    }

    /// Its first day.
    pub fn first(&self) -> Date {
        self.first
    }

    /// Where it ends.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    /// Where it begins.
    pub fn left(&self) -> f32 {
        self.left
    }

    /// Where a day begins; days outside lie at its ends.
    pub fn start(&self, day: Date) -> f32 {
        let share = count(self.first, day) as f32 / (count(self.first, self.last) + 1) as f32;
        self.left + self.width * share.clamp(0.0, 1.0)
    }

    /// Where a day ends.
    pub fn end(&self, day: Date) -> f32 {
        if day >= self.last { self.right() } else { self.start(after(day)) }
    }

    /// The middle of a day.
    pub fn middle(&self, day: Date) -> f32 {
        (self.start(day) + self.end(day)) / 2.0
    }

    /// The years that begin in it, or every second, fifth, tenth … of them, so that few are to be
    /// named; and its own beginning, named by the year in which it lies.
    pub fn years(&self) -> Vec<Tick> {
        let (first, last) = (i32::from(self.first.year()), i32::from(self.last.year()));
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
        let step = steps.into_iter().find(|step| (last - first) / step < YEARS).unwrap_or(5000);
        let round = (first..=last).filter(|year| year % step == 0 && (*year > first || step > 1));
        let begun = round.filter_map(|year| Date::new(i16::try_from(year).ok()?, 1, 1).ok());
        let begun = begun.filter(|day| *day >= self.first);
        let own = (step == 1).then_some(self.first);
        self.ticks(own.into_iter().chain(begun).collect())
    }

    /// The quarters it consists of, where they are few.
    pub fn quarters(&self) -> Vec<Tick> {
        if count(self.first, self.last) > QUARTERS_SHOWN {
            return Vec::new();
        }
        let next = |day: &Date| Some((0..3).fold(*day, |day, _| after(day.last_of_month())));
        let days = std::iter::successors(Some(self.first), next).take_while(|day| *day <= self.last);
        self.ticks(days.take(16).collect())
    }

    fn ticks(&self, days: Vec<Date>) -> Vec<Tick> {
        let ends = days.iter().skip(1).map(|day| self.start(*day)).chain([self.right()]);
        days.iter().zip(ends).map(|(day, until)| Tick { day: *day, x: self.start(*day), until }).collect()
    }
}

/// The quarter of the year in which a day lies, 1 to 4.
pub fn quarter(day: Date) -> i8 {
    (day.month() - 1) / 3 + 1
}

fn first_of_quarter(day: Date) -> Date {
    Date::new(day.year(), quarter(day) * 3 - 2, 1).unwrap_or(day)
}

/// The next day; after the last one of the calendar comes that one again.
fn after(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// How many days lie between two.
fn count(first: Date, last: Date) -> i32 {
    first.until(last).map_or(0, |span| span.get_days())
}

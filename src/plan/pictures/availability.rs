//! Availability promised and achieved, for each service.

use super::super::scope::Scope;
use super::Picture;
use super::lanes::{alternative, item};
use crate::draw::scale::{Row, Scale, reach};
use crate::draw::{NARROW, WIDE};
use crate::locale::{Args, Decimal, Quantity, Unit};
use crate::model::records::service_levels::{Availability, ServiceLevels};
use crate::model::value::{Amount, Measured};

/// The picture of the availability of all services that say both what was promised and what was
/// achieved in per cent; `None` where none does.
pub fn picture(scope: &Scope<'_>, levels: &ServiceLevels) -> Option<Picture> {
    let all = levels.availability.iter().flatten();
    let rows: Vec<Row> = all.filter_map(|service| row(scope, service)).collect();
    let lowest = rows.iter().flat_map(|row| [row.promised.0, row.achieved.0]).fold(100.0, f32::min);
    let floor = 100.0 - reach(100.0 - lowest);
    // Six digits are what `f32` holds; the rest is not worth a tick.
    let percent = |share: f32| {
        let digits = format!("{share:.3}");
        scope.locale.percent(Decimal::parse(digits.trim_end_matches('0').trim_end_matches('.')).unwrap_or(100.into()))
    };
    let from = percent(floor);
    let caption = scope.say("drawing-availability-caption");
    let items = rows.iter().map(|row| {
        let words = row.words.iter().chain([&row.promised.1, &row.achieved.1]);
        item(scope, &row.name, &words.map(String::as_str).collect::<Vec<_>>())
    });
    let note = match floor > 0.0 {
        true => scope.say_with("drawing-availability-note", &Args::new().text("from", &from)),
        false => String::new(),
    };
    let alternative = alternative(scope, &caption, &items.collect::<Vec<_>>());
    let ticks = [from, percent((floor + 100.0) / 2.0), percent(100.0)];
    let scale = Scale { rows, floor, ticks, lang: scope.lang.to_string() };
    Some(Picture {
        name: "availability",
        caption,
        alternative,
        narrow: scale.draw(NARROW)?,
        wide: scale.draw(WIDE),
        note,
        text: None,
    })
}

fn row(scope: &Scope<'_>, service: &Availability) -> Option<Row> {
    let (promised, achieved) = (percent(service.promised.as_ref()?)?, percent(service.actual.as_ref()?)?);
    let share = |quantity: &Quantity| quantity.low.to_string().parse::<f32>().ok().filter(|share| *share <= 100.0);
    let said = |key: &str, quantity: &Quantity| {
        item(scope, &scope.label("term-availability", key), &[&scope.locale.quantity(quantity)])
    };
    Some(Row {
        name: match scope.plain_or_empty(service.name.as_ref()) {
            name if name.is_empty() => service.id.as_ref().map(|id| id.value.clone()).unwrap_or_default(),
            name => name,
        },
        words: service.period.iter().map(|period| scope.locale.date(period.value)).collect(),
        promised: (share(promised)?, said("promised", promised)),
        achieved: (share(achieved)?, said("actual", achieved)),
    })
}

/// An amount that is a share.
fn percent(amount: &Amount) -> Option<&Quantity> {
    match amount.measured.as_ref()? {
        Measured::Quantity(quantity) if quantity.unit == Unit::Percent => Some(&quantity.value),
        _ => None,
    }
}

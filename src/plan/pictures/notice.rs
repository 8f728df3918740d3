//! The notice of a change that is to come: when it was announced, until when customers can object, when
//! it takes effect, and which period was promised.

use jiff::civil::Date;

use super::super::scope::Scope;
use super::super::view::DrawingView;
use super::Picture;
use super::lanes::{alternative, days, item};
use crate::draw::NARROW;
use crate::draw::flags::{Flag, Flags};
use crate::locale::{Args, When};
use crate::model::life::Certainty;

/// A change that has been announced and has not taken effect.
#[derive(Clone, Copy, Debug)]
pub struct Notice<'n> {
    /// Name of the record that changes.
    pub name: &'n str,
    /// When customers were told.
    pub announced: &'n When,
    /// The last day on which they can object.
    pub objection: Option<Date>,
    /// When it takes effect.
    pub effective: &'n When,
    /// How certain that is.
    pub certainty: Certainty,
}

/// The picture of a notice.
pub fn picture(scope: &Scope<'_>, notice: Notice<'_>) -> Option<DrawingView> {
    let today = scope.whole.site.today;
    let flag = |class, day: &When, id: &str| Flag {
        class,
        day: days(day).into_inner(),
        words: scope.say(id),
        date: scope.locale.date(*day),
    };
    let (class, effect) = match notice.certainty {
        Certainty::Possible => ("possible", "notice-effect-possible"),
        Certainty::Certain | Certainty::Gradual => ("effect", "notice-effect"),
    };
    let announced = flag("announced", notice.announced, "notice-announced");
    let effect = flag(class, notice.effective, effect);
    let objection = notice.objection.map(|last| flag("last", &When::from(last), "notice-objection"));
    let mut flags: Vec<Flag> = [Some(announced), objection, Some(effect)].into_iter().flatten().collect();
    let items: Vec<String> = flags.iter().map(|flag| item(scope, &flag.words, &[&flag.date])).collect();
    let words = scope.say_with("drawing-as-of", &Args::new().date("date", today, scope.locale));
    flags.push(Flag { class: "today", day: (today, today), words: String::new(), date: words });
    let promise = scope.whole.site.config.promises.as_ref().and_then(|promises| promises.notice_period.as_ref());
    let first = notice.announced.first_day();
    let promised = promise.and_then(|promise| Some((promise, promise.after(first)?)));
    let caption = match promised {
        Some((promise, _)) => {
            scope.say_with("notice-promise", &Args::new().text("period", scope.locale.quantity(promise)))
        }
        None => scope.say("field-notice-period"),
    };
    let title = scope.say_with("drawing-notice-title", &Args::new().text("name", notice.name));
    let alternative = alternative(scope, &title, &items);
    let broad = promised.map(|(_, last)| (first, last));
    let narrow = Flags { flags, broad, lang: scope.lang.to_string() }.draw(NARROW)?;
    Some(
        Picture { name: "notice", caption, alternative, narrow, wide: None, note: String::new(), text: None }
            .view(scope),
    )
}

use glashaus::draw::calendar::Calendar;
use glashaus::draw::flags::{Flag, Flags};
use glashaus::draw::lanes::{Bar, Lane, Lanes, Mark, Note};
use glashaus::draw::scale::{Row, Scale, reach};
use glashaus::draw::text::FACES;
use glashaus::draw::{Drawing, NARROW, WIDE};
use glashaus::locale::When;
use jiff::ToSpan;
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 22);

const NAMES: [&str; 6] = [
    "ISO/IEC 27001",
    "Wiederherstellungsübung mit einer Kundin, die einen Vormittag lang mit der zurückgespielten Kopie arbeitet",
    "Auftragsverarbeitungsvertragsmusterbestätigungsschreiben",
    "\"><script>alert('&')</script>",
    "C5",
    "中文字符测试 𝕏",
];

/// Dates of every precision, far apart and close together.
const DATES: [&str; 12] = [
    "2026-11-22",
    "2026-11",
    "2027-Q1",
    "2026-H2",
    "2027",
    "2025-03/2026-Q3",
    "2027-06-30",
    "2026-Q2/..",
    "2026-01-01",
    "2027-12-31",
    "2026-10",
    "2026-11-23",
];

fn when(text: &str) -> When {
    When::parse(text).unwrap()
}

/// Where words stand: from the left to the right, from above to below.
#[derive(Debug)]
struct Place {
    words: String,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

impl Place {
    fn meets(&self, (left, right): (f32, f32), (top, bottom): (f32, f32)) -> bool {
        self.left < right && left < self.right && self.top < bottom && top < self.bottom
    }
}

/// Every line of words, measured as the drawing measures it, from its upper edge to its base line.
fn places(document: &roxmltree::Document<'_>) -> Vec<Place> {
    let number = |node: roxmltree::Node<'_, '_>, key: &str| node.attribute(key)?.parse::<f32>().ok();
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts
        .flat_map(|text| {
            let face =
                FACES.iter().find(|face| text.attribute("class").unwrap().split(' ').any(|one| one == face.class));
            let face = face.expect("words without a face");
            let anchor = text.attribute("text-anchor").unwrap_or("start").to_owned();
            let spans = text.children().filter(|node| node.has_tag_name("tspan")).collect::<Vec<_>>();
            let lines = if spans.is_empty() { vec![text] } else { spans };
            lines.into_iter().filter_map(move |line| {
                let words = line.text()?.to_owned();
                let (x, y, broad) = (number(line, "x")?, number(line, "y")?, face.width(&words));
                let left = match anchor.as_str() {
                    "end" => x - broad,
                    "middle" => x - broad / 2.0,
                    _ => x,
                };
                // Capitals and their accents reach about so high.
                Some(Place { words, left, right: left + broad, top: y - face.size * 0.75, bottom: y })
            })
        })
        .collect()
}

/// Holds what every drawing must keep to: within its ground, and no words on words.
fn hold(drawing: &Drawing) -> Vec<Place> {
    let html = drawing.html("");
    assert!(!html.contains("<script") && !html.contains("NaN"), "{html}");
    let document = roxmltree::Document::parse(&html).unwrap();
    let places = places(&document);
    for (at, one) in places.iter().enumerate() {
        // Numbers are rounded to a tenth.
        assert!(one.left >= -0.2 && one.right <= drawing.width + 0.2, "{one:?} of {}", drawing.width);
        assert!(one.top >= 0.0 && one.bottom <= drawing.height, "{one:?} of {}", drawing.height);
        for other in &places[at + 1..] {
            assert!(!one.meets((other.left, other.right), (other.top, other.bottom)), "{one:?} on {other:?}");
        }
    }
    for node in document.descendants() {
        for (key, limit) in [("x", drawing.width), ("x1", drawing.width), ("x2", drawing.width), ("cx", drawing.width)]
        {
            if let Some(x) = node.attribute(key).and_then(|x| x.parse::<f32>().ok()) {
                let end = x + node.attribute("width").and_then(|width| width.parse().ok()).unwrap_or(0.0);
                assert!(x >= -0.2 && (node.is_root() || end <= limit + 0.2), "{key} {x} to {end} of {limit}");
            }
        }
    }
    places
}

fn lanes(lanes: Vec<Lane>, undated: Vec<Lane>, width: f32) -> Option<Drawing> {
    let year = |day: Date| day.year().to_string();
    let quarter = |day: Date| format!("Q{}", (day.month() + 2) / 3);
    let today_text = "as of 22 November 2026".to_owned();
    let undated_title = "Without a date".to_owned();
    let all =
        Lanes { lanes, undated, undated_title, today: TODAY, today_text, year: &year, quarter: &quarter, lang: "de" };
    all.draw(width)
}

fn lane(at: usize) -> Lane {
    let classes = ["done", "in-progress", "planned", "dropped"];
    let period = when(DATES[at % DATES.len()]);
    Lane {
        name: NAMES[at % NAMES.len()].to_owned(),
        notes: (0..at % 3).map(|at| Note { class: ["", "gap", "due"][at], words: NAMES[at].to_owned() }).collect(),
        label: if at % 4 == 3 { String::new() } else { "4. Quartal 2026, in Umsetzung".to_owned() },
        bars: vec![Bar::period(classes[at % 4], period.first_day(), period.last_day())],
        marks: if at.is_multiple_of(5) { vec![Mark { class: "due", day: (TODAY, TODAY) }] } else { Vec::new() },
    }
}

#[test]
fn days_lie_in_their_order_and_within_the_line() {
    let days = [date(1, 1, 1), date(2024, 2, 29), date(2026, 11, 22), date(2026, 11, 23), date(9999, 12, 31)];
    for from in 0..days.len() {
        for to in from..days.len() {
            let calendar = Calendar::around(&days[from..=to], 20.0, 200.0).unwrap();
            let mut last = calendar.left();
            for day in &days[from..=to] {
                assert!(last <= calendar.start(*day) && calendar.start(*day) <= calendar.end(*day), "{day}");
                last = calendar.end(*day);
            }
            assert!(last <= calendar.right() + 0.01);
            assert!(calendar.years().len() <= 9, "{:?}", calendar.years());
            assert!(calendar.years().iter().all(|tick| tick.x <= tick.until));
        }
    }
    assert_eq!(Calendar::around(&[], 0.0, 1.0), None);
}

#[test]
fn a_calendar_is_made_of_whole_quarters_or_years() {
    let ends = |first, last| {
        let calendar = Calendar::around(&[first, last], 0.0, 100.0).unwrap();
        (calendar.first(), calendar.end(last) < calendar.right(), calendar.quarters().len())
    };
    assert_eq!(ends(date(2026, 3, 31), date(2026, 4, 1)), (date(2026, 1, 1), true, 2));
    assert_eq!(ends(date(2026, 1, 1), date(2027, 12, 31)), (date(2026, 1, 1), false, 8));
    assert_eq!(ends(date(2019, 6, 1), date(2027, 12, 30)), (date(2019, 1, 1), true, 0));
}

#[test]
fn the_first_year_is_named_although_it_began_before() {
    let calendar = Calendar::around(&[date(2026, 5, 1), date(2027, 2, 1)], 0.0, 100.0).unwrap();
    let years: Vec<Date> = calendar.years().iter().map(|tick| tick.day).collect();
    assert_eq!(years, [date(2026, 4, 1), date(2027, 1, 1)]);
}

#[test]
fn one_to_forty_lanes_keep_their_words_apart() {
    for count in 1..=40 {
        for width in [NARROW, WIDE] {
            let undated = (0..count % 4).map(lane).collect();
            hold(&lanes((0..count).map(lane).collect(), undated, width).unwrap());
        }
    }
}

#[test]
fn words_beside_a_bar_stand_neither_on_it_nor_on_a_mark() {
    let mut beside = [0; 3];
    for month in 1..=12 {
        for length in [0, 20, 90, 400] {
            let first = date(2026, month, 1);
            let last = first + length.days();
            let bars = vec![Bar::period("done", first, Some(last))];
            let label = "März 2026, umgesetzt".to_owned();
            let anchored = Lane { name: "A".to_owned(), bars, label, ..Lane::default() };
            let far = Bar::period("done", date(2025, 7, 1), Some(date(2027, 9, 1)));
            let other = Lane { name: "B".to_owned(), bars: vec![far], ..Lane::default() };
            let drawing = lanes(vec![anchored, other], Vec::new(), NARROW).unwrap();
            let label = hold(&drawing).into_iter().find(|place| place.words.starts_with("März")).unwrap();
            let html = drawing.html("");
            let document = roxmltree::Document::parse(&html).unwrap();
            let bar = document.descendants().find(|node| node.attribute("class") == Some("bar done")).unwrap();
            let number = |key: &str| bar.attribute(key).map_or(0.0, |number| number.parse::<f32>().unwrap());
            let (left, right, top, bottom) = match bar.tag_name().name() {
                "circle" => {
                    let (x, y, r) = (number("cx"), number("cy"), number("r"));
                    (x - r, x + r, y - r, y + r)
                }
                _ => (number("x"), number("x") + number("width"), number("y"), number("y") + number("height")),
            };
            assert!(!label.meets((left, right), (top, bottom)), "{label:?} on {left}–{right}");
            beside[if label.left >= right {
                0
            } else if label.right <= left {
                1
            } else {
                2
            }] += 1;
        }
    }
    assert!(beside.iter().all(|count| *count > 0), "behind, before and below: {beside:?}");
}

#[test]
fn what_is_not_known_to_the_day_ends_in_an_outline() {
    let soft = |from: &str, to: &str| {
        let (from, to) = (when(from), when(to));
        let days = |when: When| (when.first_day(), when.last_day().unwrap());
        let bars = vec![Bar { class: "valid", from: days(from), to: Some(days(to)) }];
        lanes(vec![Lane { bars, ..Lane::default() }], Vec::new(), WIDE).unwrap().html("").matches("bar soft").count()
    };
    assert_eq!(soft("2025-03-10", "2028-03-09"), 0);
    assert_eq!(soft("2025-03-10", "2028-Q1"), 1);
    assert_eq!(soft("2025", "2028-03-09"), 1);
}

#[test]
fn nothing_with_a_date_is_no_picture() {
    assert!(lanes(Vec::new(), vec![lane(0)], NARROW).is_none());
    assert!(lanes(vec![Lane::default()], Vec::new(), NARROW).is_none());
    assert!(Flags { flags: Vec::new(), broad: None, lang: String::new() }.draw(NARROW).is_none());
    assert!(scale(Vec::new(), NARROW).is_none());
}

#[test]
fn flags_stand_apart_and_no_pole_runs_through_words() {
    let offsets: [i64; 8] = [0, 1, 7, 30, 42, 60, 89, 91];
    for last in offsets {
        for effect in offsets {
            for today in offsets {
                for length in [0, 40] {
                    let begin = date(2026, 10, 19);
                    let flag = |class, day: i64, length: i64, words: &str| Flag {
                        class,
                        day: (begin + day.days(), begin + (day + length).days()),
                        words: words.to_owned(),
                        date: "30. September 2026".to_owned(),
                    };
                    let flags = vec![
                        flag("announced", 0, 0, "Angekündigt"),
                        flag("last", last, 0, "Letzter Tag für Widerspruch"),
                        flag("effect", effect, length, "Wird möglicherweise wirksam"),
                        flag("today", today, 0, ""),
                    ];
                    let broad = Some((begin, begin + 42.days()));
                    let drawing = Flags { flags, broad, lang: "de".to_owned() }.draw(NARROW).unwrap();
                    let places = hold(&drawing);
                    let html = drawing.html("");
                    let document = roxmltree::Document::parse(&html).unwrap();
                    let is_pole = |class: &str| class.split(' ').any(|class| class == "pole");
                    for pole in document.descendants().filter(|node| node.attribute("class").is_some_and(is_pole)) {
                        let number = |key: &str| pole.attribute(key).unwrap().parse::<f32>().unwrap();
                        let (x, y1, y2) = (number("x1"), number("y1"), number("y2"));
                        for place in &places {
                            assert!(!place.meets((x, x), (y1.min(y2), y1.max(y2))), "{place:?} on the pole at {x}");
                        }
                    }
                }
            }
        }
    }
}

fn scale(rows: Vec<Row>, width: f32) -> Option<Drawing> {
    let ticks = ["99 %", "99,5 %", "100 %"].map(str::to_owned);
    Scale { rows, floor: 99.0, ticks, lang: "de".to_owned() }.draw(width)
}

fn row(promised: f32, achieved: f32) -> Row {
    let words = |word: &str, share: f32| (share, format!("{word}: mindestens {share} %"));
    let notes = vec!["November 2025 – Oktober 2026".to_owned()];
    Row {
        name: NAMES[1].to_owned(),
        words: notes,
        promised: words("Zugesagt", promised),
        achieved: words("Erreicht", achieved),
    }
}

#[test]
fn shares_keep_their_words_apart_and_their_order() {
    let shares = [99.0, 99.5, 99.9, 99.95, 99.98, 100.0];
    for width in [NARROW, WIDE] {
        for promised in shares {
            let drawing = scale(shares.map(|achieved| row(promised, achieved)).into(), width).unwrap();
            hold(&drawing);
            let html = drawing.html("");
            let document = roxmltree::Document::parse(&html).unwrap();
            let kept = document.descendants().filter(|node| node.attribute("class") == Some("filled")).count();
            let missed = document.descendants().filter(|node| node.attribute("class") == Some("below")).count();
            let above = shares.iter().filter(|achieved| **achieved >= promised).count();
            assert_eq!((kept, missed), (above, shares.len() - above));
        }
    }
    let x = |share: f32| {
        let html = scale(vec![row(99.0, share)], NARROW).unwrap().html("");
        let circle = html.split("<circle cx=\"").nth(1).unwrap().split('"').next().unwrap();
        circle.parse::<f32>().unwrap()
    };
    assert!(shares.windows(2).all(|pair| x(pair[0]) < x(pair[1])));
    assert!(x(99.98) - x(99.5) > 100.0, "99.5 and 99.98 per cent are told apart");
}

#[test]
fn a_scale_leaves_room_below_the_lowest_share() {
    for (loss, expected) in [(0.5, 1.0), (0.05, 0.1), (1.0, 2.0), (0.0, 0.01), (3.0, 5.0), (60.0, 100.0)] {
        assert_eq!(reach(loss), expected, "{loss}");
    }
}

//! What checking costs: 500 sub-processors in three languages, built and checked.
//!
//! `cargo bench --bench check`. The medians of several runs on this machine: the whole compilation, the rules
//! over the site, the rules over the output, and everything that `check` needs before the rules can run.
#![allow(clippy::unwrap_used, reason = "a measurement may end at the first surprise")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use glashaus::check::{self, Context, RULES};
use glashaus::compile::compile;
use glashaus::locale::{Address, Lang, Locale};
use glashaus::model;
use glashaus::plan::{self, ThemePaths};
use glashaus::source::{Moment, Snapshot};
use jiff::civil::date;

const SUBPROCESSORS: usize = 500;
const RUNS: usize = 9;

const INTERFACES: [(&str, &str); 3] = [
    ("de", include_str!("../themes/default/locales/de.ftl")),
    ("en", include_str!("../themes/default/locales/en.ftl")),
    ("nl", include_str!("../themes/default/locales/nl.ftl")),
];

fn main() {
    let sources = sources();
    let locales: BTreeMap<Lang, Arc<Locale>> = INTERFACES
        .iter()
        .map(|(tag, words)| {
            let lang = Lang::parse(tag).unwrap();
            (lang.clone(), Arc::new(Locale::new(lang, &[words], Address::Formal).0))
        })
        .collect();
    let theme = ThemePaths { stylesheet: "assets/main.css".to_owned(), icon: None, ..ThemePaths::default() };
    let whole = median(|| compile(&sources, None));
    let before = median(|| {
        let (site, ..) = model::load(&sources, None);
        plan::plan(&site, &locales, &theme, |_, _| ()).0.pages.len()
    });
    let (site, ..) = model::load(&sources, None);
    let (plan, ..) = plan::plan(&site, &locales, &theme, |_, _| ());
    let context = Context::new(&site, &plan, &sources);
    let compilation = compile(&sources, None);
    let over_site = median(|| check::site(&context, None));
    let over_output = median(|| check::published(&context, &compilation.output));
    let rules = over_site + over_output;
    println!("{SUBPROCESSORS} sub-processors, {} pages, {} rules", compilation.pages, RULES.len());
    println!("whole compilation   {whole:>10.1?}");
    println!("reading, planning   {before:>10.1?}");
    println!("rules over the site {over_site:>10.1?}");
    println!("rules over output   {over_output:>10.1?}");
    println!("rules of the whole  {:>9.1}%", 100.0 * rules.as_secs_f64() / whole.as_secs_f64());
}

fn median<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

/// A site with many sub-processors, each with texts and prose in three languages, a transfer and a change.
fn sources() -> Snapshot {
    let mut sources = Snapshot::new(Moment::Day(date(2026, 11, 22)));
    let mut put = |path: String, text: String| sources.insert(path, text.into_bytes());
    put("site.toml".to_owned(), include_str!("check/site.toml").to_owned());
    for lang in ["de", "en", "nl"] {
        put(format!("pages/index.{lang}.md"), "+++\ntitle = \"Trust\"\n+++\n\n::subprocessors\n".to_owned());
    }
    for number in 0..SUBPROCESSORS {
        let text = include_str!("check/subprocessor.toml").replace("@number", &number.to_string());
        put(format!("subprocessors/vendor-{number}.toml"), text);
        for lang in ["de", "en", "nl"] {
            let prose = format!("Vendor {number} keeps what it is given, and [no more](sub:vendor-{number}).\n");
            put(format!("subprocessors/vendor-{number}.{lang}.md"), prose);
        }
    }
    sources
}

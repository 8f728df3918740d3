//! Hostile content through the whole pipeline: nothing runs, nothing leaks, nothing panics, nothing
//! grows without bound.

use std::cell::RefCell;

use glashaus::compile::{Compilation, compile};
use glashaus::source::{Moment, Snapshot};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use jiff::civil::date;

/// The day of every test.
fn today() -> Moment {
    Moment::Day(date(2026, 11, 22))
}

const SITE: &str = "format = 1\ntitle = \"T\"\norganisation = \"O\"\nlanguages = [\"en\"]\n";
const RECORD: &str = "name = \"R\"\npurpose = \"P\"\nsince = 2024-01-01\n\
    entity = { name = \"E\", address = \"A\", country = \"DE\", contact = \"c@e.example\" }\nplaces = [{ country = \"DE\" }]\n";

/// A site of some files; `site.toml` is a small one if there is none.
fn site(files: &[(&str, &str)]) -> Snapshot {
    let mut sources = Snapshot::new(today());
    sources.insert("site.toml", SITE.as_bytes());
    for (path, text) in files {
        sources.insert(*path, text.as_bytes());
    }
    sources
}

fn page(text: &str) -> String {
    format!("+++\ntitle = \"Page\"\n+++\n{text}")
}

fn build(files: &[(&str, &str)]) -> Compilation {
    compile(&site(files), None)
}

fn rules(compilation: &Compilation) -> Vec<&'static str> {
    let mut rules: Vec<_> = compilation.diagnostics.iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

fn text(compilation: &Compilation, path: &str) -> String {
    let artifact = compilation.output.get(path).unwrap_or_else(|| panic!("{path} is not published"));
    String::from_utf8(artifact.bytes.to_vec()).unwrap()
}

/// Everything a browser would run or fetch from elsewhere.
#[derive(Default)]
struct Guard(RefCell<Vec<String>>);

impl TokenSink for Guard {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else { return TokenSinkResult::Continue };
        let mut found = self.0.borrow_mut();
        // The theme's own scripts, which hold what the theme says and nothing of the content.
        let of_theme = |src: &str| {
            let name = src.rsplit_once("/assets/").and_then(|(_, name)| name.split('.').next()).unwrap_or_default();
            matches!(name, "tables" | "copy" | "search") && src.ends_with(".js") && !src.contains(':')
        };
        let has = |name: &str, fits: &dyn Fn(&str) -> bool| {
            tag.attrs.iter().any(|attribute| &*attribute.name.local == name && fits(&attribute.value))
        };
        // The field of the search stands in a form that is sent nowhere.
        let is_search = has("class", &|class| class == "search-form") && !has("action", &|_| true);
        let is_own = has("src", &of_theme) || (&*tag.name == "form" && is_search);
        if tag.kind == TagKind::StartTag
            && !is_own
            && matches!(
                &*tag.name,
                "script" | "style" | "iframe" | "object" | "embed" | "base" | "form" | "foreignobject"
            )
        {
            found.push(format!("<{}>", tag.name));
        }
        for attribute in tag.attrs.iter().filter(|_| tag.kind == TagKind::StartTag) {
            let (name, value) = (&*attribute.name.local, attribute.value.trim().to_lowercase());
            let runs = name.starts_with("on") || matches!(name, "style" | "srcdoc" | "formaction");
            let address = matches!(name, "href" | "src" | "srcset" | "cite");
            let scheme =
                value.split(['/', '?', '#']).next().unwrap_or_default().split_once(':').map(|(scheme, _)| scheme);
            let link = matches!(&*tag.name, "a" | "q" | "blockquote")
                || matches!(&*tag.name, "link" if value.starts_with("https://trust."));
            let known = match scheme {
                None => !value.starts_with("//"),
                Some("http" | "https") => link,
                Some("mailto" | "tel") => true,
                Some(_) => false,
            };
            if runs || (address && !known) {
                found.push(format!("<{} {name}=\"{value}\">", tag.name));
            }
        }
        TokenSinkResult::Continue
    }
}

/// What is unsafe on the pages of a compilation.
fn unsafe_parts(compilation: &Compilation) -> Vec<String> {
    let mut found = Vec::new();
    for (path, artifact) in compilation.output.iter().filter(|(path, _)| path.ends_with(".html")) {
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(std::str::from_utf8(&artifact.bytes).unwrap()));
        let tokenizer = Tokenizer::new(Guard::default(), TokenizerOpts::default());
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        found.extend(tokenizer.sink.0.take().into_iter().map(|part| format!("{path}: {part}")));
    }
    found
}

#[track_caller]
fn assert_safe(compilation: &Compilation) {
    let pages = compilation.output.iter().filter(|(path, _)| path.ends_with(".html")).count();
    assert!(pages >= 4, "{:?}", compilation.diagnostics);
    assert_eq!(unsafe_parts(compilation), Vec::<String>::new());
}

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";

const ATTACKS: [&str; 9] = [
    "<a href=&#xfdd0;&#xfdd1;javascript:alert(1)'<b> x</a>",
    "<div></b><a href=\"&#xfdd0;&#xfdd1;javascript:alert(1)\">x</a> <a href=&#xfdd0;0&#xfdd1;javascript:alert(1)//'<b> :value[title] x",
    "\"><script>alert(1)</script><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></textarea></style><svg onload=alert(1)>",
    "javascript:alert(1)//@x",
    "[x](javascript:alert(1)) ![x](javascript:alert(1)) <a href=javascript:alert(1)>x</a>",
    "{{ 7 * 7 }}{% raw %}</p><iframe srcdoc=x>",
    "&quot; &lt;script&gt; \u{fdd0}0\u{fdd1} \u{202e} <!-- --!> <![CDATA[",
];

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[test]
fn nothing_that_a_field_says_runs_on_a_page() {
    for attack in ATTACKS {
        let x = quoted(attack);
        let config = format!(
            "format = 1\ntitle = {x}\norganisation = {x}\nlanguages = [\"en\", \"de\"]\ncontact = {x}\nlogo = {{ light = \"media/a.svg\", dark = \"media/a.svg\", alt = {x} }}\n\
             base_url = \"https://trust.example/a'b\"\n[[audiences]]\nid = {x}\nname = {x}\n[[audiences]]\nid = \"c\"\nname = {x}\n"
        );
        let text = format!(
            "{{ quote = {x}, language = \"fr\", source = {{ title = {x}, url = \"https://x.example/'\\\"><script>\", place = {x}, retrieved = 2024-01-01 }} }}"
        );
        let fields =
            ["name", "service", "purpose", "description", "condition"].map(|key| format!("{key} = {x}\n")).concat();
        let lists = ["data", "data_subjects", "not_processed", "used_for", "safeguards", "certifications"]
            .map(|key| format!("{key} = [{x}, {text}]\n"))
            .concat();
        let record = format!(
            "{fields}{lists}since = 2024-01-01\nwebsite = \"https://x.example/'\\\"><script>alert(1)</script>\"\n\
             logo = {{ light = \"media/a.svg\", alt = {x} }}\ntraining = {x}\nretention = {{ note = {x} }}\n\
             dpa = {{ status = {{ status = \"planned\", qualifier = {x} }}, url = {{ title = {x}, url = \"https://x.example/\" }}, note = {text} }}\n\
             audit = {{ method = {x}, reference = {{ title = {x}, place = {x} }} }}\nown_list = {{ title = {x}, url = \"https://x.example/\" }}\n\
             notes = {{ purpose = {x}, places = {text} }}\n\
             entity = {{ name = {x}, address = {x}, country = \"DE\", contact = {x}, register = {x}, lei = {x}, parent_name = {x}, parent_country = \"US\" }}\n\
             places = [{{ country = \"DE\", cities = [{x}], region = {x}, role = \"stored\", note = {x} }}]\n\
             transfers = [{{ mechanism = \"dpf\", entity = {x}, authority = {x}, note = {text}, reference = {{ title = {x} }} }}]\n\
             [audiences.c]\npurpose = {x}\nexplanation = {x}\ndata = {x}\n\
             [[measures]]\nof = \"scc\"\ntext = {x}\ncaption = {x}\ncolumns = [{x}, {text}]\nlanguage = \"fr\"\nreference = {{ title = {x} }}\n\
             [[measures.rows]]\nheadings = [{x}]\ncells = [{x}, {{ de = {x} }}]\n\
             [[change]]\nannounced = 2024-01-01\neffective = 2024-02-01\nwhy = {x}\nset.purpose = {x}\n\
             [[change]]\nannounced = 2024-01-01\neffective = 2027-02-01\nwhy = {text}\nset.places = [{{ country = \"US\", region = {x} }}]\n"
        );
        let prose = format!(
            "+++\ntitle = {x}\nslug = \"p\"\nsummary = {x}\nauthor = {{ name = {x}, role = {x}, picture = {{ light = \"media/a.svg\", alt = {x} }} }}\n+++\n\
             ## {attack}\n\n{attack}\n\n![{attack}](media/a.svg \"{attack}\")\n\n[{attack}](https://x.example/{attack})\n\n\
             :sub[r.name] :sub[r] :sub[r.purpose] :sub[r.contact] :sub[r.website] :sub[r.measures] :sub[r.places] :value[title] :value[contact]\n\n\
             ::subprocessors{{caption='{attack}'}}\n\n::subprocessors{{audience=\"c\" columns=\"purpose, data, measures, contact, website, training, lei, audit, dpa\"}}\n\n::changes{{}}\n"
        );
        let made = build(&[
            ("site.toml", &config),
            ("media/a.svg", SVG),
            ("subprocessors/r.toml", &record),
            ("subprocessors/r.en.md", attack),
            ("pages/p.en.md", &prose),
        ]);
        assert!(
            made.output.get("en/p/index.html").is_some(),
            "{:?} {:?}",
            made.diagnostics.iter().filter(|d| d.rule != "raw-html-removed").collect::<Vec<_>>(),
            made.output.iter().map(|(p, _)| p).collect::<Vec<_>>()
        );
        assert!(
            made.output.iter().any(|(path, _)| path.starts_with("de/") && path.ends_with("/r/index.html")),
            "{:?}",
            made.diagnostics
        );
        assert_safe(&made);
    }
}

#[test]
fn messages_of_the_site_are_text() {
    let x = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let words: String = [
        "skip-to-content",
        "search",
        "not-found-title",
        "field-purpose",
        "fallback-page",
        "fallback-inline",
        "change-fields",
        "footnotes",
        "retrieved",
        "feedback-link",
        "feedback-subject",
    ]
    .map(|id| format!("{id} = {x}\n"))
    .concat();
    let made = build(&[
        ("theme/locales/en.ftl", &words),
        (
            "subprocessors/r.toml",
            &format!("{RECORD}[[change]]\nannounced = 2024-01-01\neffective = 2024-02-01\nset.purpose = \"x\"\n"),
        ),
        ("pages/p.en.md", &page("x[^1] :sub[r.purpose]\n\n[^1]: y\n")),
    ]);
    assert_safe(&made);
    assert!(text(&made, "en/sub-processors/index.html").contains("&lt;script&gt;"));
}

#[test]
fn a_name_that_asks_for_itself_is_a_finding() {
    let record = RECORD.replace("\"R\"", "\":sub[r] :value[subprocessors.count] :sub[s] :sub[r]\"");
    let other = RECORD.replace("\"R\"", "\":sub[s] :value[subprocessors.count] :sub[r] :sub[s.purpose]\"");
    let made = build(&[("subprocessors/r.toml", &record), ("subprocessors/s.toml", &other)]);
    assert!(rules(&made).contains(&"value-cycle"), "{:?}", made.diagnostics);
}

#[test]
fn values_that_cite_values_do_not_grow_without_bound() {
    // Each of six records says the next one's purpose ten times.
    let mut records: Vec<(String, String)> = (0..6)
        .map(|number| {
            let next = format!(":sub[r{}.purpose] ", number + 1).repeat(10);
            (format!("subprocessors/r{number}.toml"), RECORD.replace("\"P\"", &quoted(&next)))
        })
        .collect();
    records.push(("subprocessors/r6.toml".to_owned(), RECORD.to_owned()));
    let long = RECORD.replace("\"P\"", &quoted(&"word ".repeat(20_000)));
    records.push(("subprocessors/long.toml".to_owned(), long));
    records.push(("pages/p.en.md".to_owned(), page(&":sub[long.purpose]\n".repeat(400))));
    let files: Vec<(&str, &str)> = records.iter().map(|(path, text)| (&**path, &**text)).collect();
    let made = build(&files);
    let messages: Vec<_> = made.diagnostics.iter().map(|finding| finding.message).collect();
    assert!(messages.contains(&"value-growth"), "{messages:?}");
    let largest = made.output.iter().map(|(_, artifact)| artifact.bytes.len()).max();
    assert!(largest < Some(48 << 20), "{largest:?}");
}

#[test]
fn a_long_address_fits_into_a_file_system() {
    let title = |title: &str| format!("+++\ntitle = {}\n+++\nx", quoted(title));
    let (letters, words) = (title(&"a".repeat(10_000)), title(&"wort ".repeat(10_000)));
    let made = build(&[("pages/a.en.md", &letters), ("pages/b.en.md", &words), ("pages/c.en.md", &title("🙂/../🙂"))]);
    assert!(made.output.iter().any(|(path, _)| path.ends_with("-wort/index.html")));
    let folder = tempfile::tempdir().unwrap();
    glashaus::write::apply(folder.path(), &made.output).unwrap();
}

#[test]
fn pages_above_pages_end_somewhere() {
    let mut pages: Vec<(String, String)> = (0..60)
        .map(|number| {
            let title = "long ".repeat(50);
            let text = format!("+++\ntitle = \"{number} {title}\"\nparent = \"p{}\"\n+++\nx", number + 1);
            (format!("pages/p{number}.en.md"), text)
        })
        .collect();
    pages.push(("pages/p60.en.md".to_owned(), page("x")));
    let files: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (&**path, &**text)).collect();
    let made = build(&files);
    assert!(made.diagnostics.iter().any(|finding| finding.message == "parent-depth"));
    assert!(made.output.iter().all(|(path, _)| path.len() < 2_000));
}

#[test]
fn links_of_a_site_below_doubled_slashes_stay_on_its_host() {
    for path in ["/evil.example/", "/", "a//b/../%2e%2e//c", "../..", "a/?q=1#f"] {
        let config = format!("{SITE}base_url = \"https://trust.example/{path}\"\n");
        let made = build(&[("site.toml", &config), ("pages/p.en.md", &page("[p](page:p)"))]);
        assert_safe(&made);
        assert!(!made.base_path.contains("//") && !made.base_path.ends_with('/'), "{path}: {}", made.base_path);
    }
}

#[test]
fn a_picture_is_found_under_the_address_that_the_page_names() {
    let config =
        format!("{SITE}logo = {{ light = \"media/ein bild, größer.svg\", dark = \"media/a \\\"b\\\".svg\" }}\n");
    let made = build(&[("site.toml", &config), ("media/ein bild, größer.svg", SVG), ("media/a \"b\".svg", SVG)]);
    let page = text(&made, "en/index.html");
    assert!(page.contains("src=\"/assets/media/ein%20bild%2C%20gr%C3%B6%C3%9Fer."), "{page}");
    assert!(page.contains("srcset=\"/assets/media/a%20%22b%22."), "{page}");
    // What would end the path or begin an escape cannot be part of an address at all.
    for name in ["a#b", "a?b", "a%41", "a:b", "a\\b"] {
        let made = build(&[(&format!("media/{name}.svg"), SVG)]);
        assert_eq!(rules(&made), ["file-name"], "{name}");
    }
}

#[test]
fn a_picture_leads_nowhere_but_into_its_folder() {
    for path in [
        "../../etc/passwd",
        "media/../site.toml",
        "site.toml",
        "/media/a.svg",
        "media//a.svg",
        "https://evil.example/a.svg",
    ] {
        let config = format!("{SITE}logo = \"{path}\"\n");
        let made = build(&[("site.toml", &config), ("media/a.svg", SVG)]);
        assert_eq!(rules(&made), ["picture-missing"], "{path}");
        assert!(!made.output.iter().any(|(path, _)| path.starts_with("assets/media")));
    }
}

#[test]
fn a_drawing_runs_nothing_and_asks_nobody() {
    let drawing = "<?xml version='1.0'?><?xml-stylesheet href='https://evil.example/x.css'?>\
        <svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' width='10' height='10' onload='run()'>\
        <script>run()</script><foreignObject><p onclick='run()'>x</p><iframe src='https://evil.example/'/></foreignObject>\
        <a href='javascript:run()'><rect/></a><a x:href='javascript:run()'><rect/></a>\
        <image href='https://evil.example/x.png'/><use href='https://evil.example/#x'/>\
        <style>@import 'https://evil.example/x.css'; rect { fill: url(https://evil.example/) }</style>\
        <rect style='fill:url(https://evil.example/b)' fill='url(//evil.example/c)'/></svg>";
    let made = build(&[("media/a.svg", drawing), ("pages/p.en.md", &page("![a](media/a.svg)"))]);
    let (_, picture) = made.output.iter().find(|(path, _)| path.starts_with("assets/media")).expect("it is published");
    let text = String::from_utf8(picture.bytes.to_vec()).unwrap().to_lowercase();
    for part in ["evil.example", "script", "foreignobject", "onload", "onclick", "iframe", "run()"] {
        assert!(!text.contains(part), "{part}: {text}");
    }
}

#[test]
fn a_small_drawing_does_not_become_a_large_one() {
    let nested = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>{}{}</svg>",
        "<g>".repeat(20_000),
        "</g>".repeat(20_000)
    );
    let entities = (1..10).fold("<!ENTITY e0 'aaaaaaaaaa'>".to_owned(), |entities, level| {
        format!("{entities}<!ENTITY e{level} '{}'>", format!("&e{};", level - 1).repeat(10))
    });
    let bomb = format!(
        "<!DOCTYPE svg [{entities}]><svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><text>&e9;</text></svg>"
    );
    for drawing in [nested, bomb, "<svg".to_owned(), String::new()] {
        assert_eq!(rules(&build(&[("media/a.svg", &drawing)])), ["picture-unreadable"]);
    }
}

#[test]
fn a_file_of_nothing_but_mistakes_is_read_to_its_end() {
    let lines: String = (0..20_000).map(|number| format!("key{number} = \n")).collect();
    let deep = format!("data = {}", "[".repeat(100_000));
    let dotted = format!("{}a = 1", "a.".repeat(10_000));
    for text in [lines, deep, dotted, "name = {".repeat(10_000), "[[a]]\n".repeat(20_000)] {
        assert!(!build(&[("subprocessors/r.toml", &text)]).diagnostics.is_empty(), "{}", &text[..8]);
    }
}

#[test]
fn far_dates_and_vast_amounts_overflow_nothing() {
    let days = [date(-9999, 1, 1), date(0, 1, 1), date(9999, 12, 31)];
    let dates = ["0000", "0000-01-01", "9999", "9999-12-31", "9999-Q4", "0000/9999", "9999-12-31/.."];
    let amounts =
        ["999999999999y", "18446744073709551615%", "4-18446744073709551615bd", "0.00000000000000000000000000001d"];
    for (day, when) in days.into_iter().flat_map(|day| dates.map(|when| (day, when))) {
        let amount = amounts[when.len() % amounts.len()];
        let config = format!("{SITE}time_zone = \"../../etc/passwd\"\n[promises]\nnotice_period = \"{amount}\"\n");
        let record = format!(
            "{}since = \"{when}\"\nannounced = \"{when}\"\nuntil = \"{when}\"\nreviewed = \"{when}\"\nretention = \"{amount}\"\n\
             order = -9223372036854775808\n[[change]]\nannounced = \"{when}\"\neffective = \"{when}\"\nend = true\n",
            RECORD.replace("since = 2024-01-01\n", "")
        );
        let page = format!(
            "+++\ntitle = \"x\"\nreviewed = \"{when}\"\nupdated = \"{when}\"\nreview_interval = \"{amount}\"\n+++\nx"
        );
        let mut sources = site(&[("site.toml", &config), ("subprocessors/r.toml", &record), ("pages/p.en.md", &page)]);
        sources.moment = Moment::Day(day);
        assert!(compile(&sources, None).output.get("en/x/index.html").is_some());
    }
    for instant in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
        for zone in ["Pacific/Kiritimati", "Etc/GMT+12"] {
            let config = format!("{SITE}time_zone = \"{zone}\"\n");
            let mut sources = site(&[("site.toml", &config), ("subprocessors/r.toml", RECORD)]);
            sources.moment = Moment::Instant(instant);
            assert!(compile(&sources, None).output.get("en/index.html").is_some());
        }
    }
}

#[test]
fn languages_that_are_none_stop_the_build() {
    for languages in [
        "[]",
        "[\"x-private\"]",
        "[\"de-DE-1996\"]",
        "[\"en\", \"EN\"]",
        "[\"und\"]",
        "[\"\"]",
        "[\"../x\"]",
        "[\"assets\"]",
        "[1]",
        "[\"de-u-co-phonebk\"]",
    ] {
        let config = format!("format = 1\ntitle = \"T\"\norganisation = \"O\"\nlanguages = {languages}\n");
        let made = build(&[("site.toml", &config), ("pages/p.en.md", &page("x"))]);
        assert!(made.is_stopped(false), "{languages}");
        assert!(made.output.iter().all(|(path, _)| !path.contains("..")));
    }
}

/// A site with a place for secrets in its second record.
const PUBLIC: [(&str, &str); 6] = [
    ("subprocessors/r.toml", RECORD),
    (
        "subprocessors/s.toml",
        "name = \"Second\"\npurpose = \"P\"\nsince = 2024-01-01\nentity = \"e\"\nplaces = [{ country = \"DE\" }]\nCHANGES\n\
         [[change]]\nannounced = 2026-01-01\neffective = 2027-01-01\nset.purpose = \"Q\"\n",
    ),
    ("entities/e.toml", "name = \"Entity\"\naddress = \"A\"\ncountry = \"DE\"\ncontact = \"c@e.example\"\n"),
    ("media/a.svg", SVG),
    (
        "pages/p.en.md",
        "+++\ntitle = \"Page\"\n+++\n![a](media/a.svg) :value[subprocessors.count]\n\n::subprocessors{}\n\n::changes{}\n",
    ),
    (
        "site.toml",
        "format = 1\ntitle = \"T\"\norganisation = \"O\"\nlanguages = [\"en\", \"de\"]\nbase_url = \"https://trust.example\"\n",
    ),
];

/// The site with something in the place for secrets, and more files.
fn public(changes: &str, more: &[(&str, String)]) -> Compilation {
    let mut files = PUBLIC.map(|(path, text)| (path, text.replace("CHANGES\n", changes))).to_vec();
    files.extend_from_slice(more);
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, &**text)).collect();
    build(&files)
}

#[test]
fn what_is_secret_changes_no_byte_of_the_output() {
    let secret = "name = \"Secret\"\npurpose = \"Secret\"\nlogo = \"media/secret.svg\"\nparent = \"r\"\nentity = \"hidden\"\n\
        places = [{ country = \"US\" }]\n";
    let changes = "[[change]]\nannounced = 2026-12-01\neffective = 2027-03-01\nset.purpose = \"Secret\"\nset.logo = \"media/secret.svg\"\n\
        [[change]]\neffective = 2027-03-01\nend = true\n\
        [[change]]\ncertainty = \"possible\"\neffective = 2026-03-01\nset.entity = \"hidden\"\n";
    let front = |more: &str| format!("+++\ntitle = \"Secret\"\ndraft = true\n{more}+++\nSecret ![s](media/secret.svg)");
    let more = [
        ("subprocessors/draft.toml", format!("{secret}draft = true\nsince = 2024-01-01\n")),
        ("subprocessors/later.toml", format!("{secret}announced = 2026-11-23\nsince = 2027-03-01\n")),
        ("subprocessors/unsaid.toml", format!("{secret}since = 2027-03-01\n")),
        ("subprocessors/later.en.md", "Secret ![s](media/secret.svg)".to_owned()),
        (
            "entities/hidden.toml",
            "name = \"Secret\"\naddress = \"A\"\ncountry = \"US\"\ncontact = \"c@e.example\"\n".to_owned(),
        ),
        ("media/secret.svg", SVG.replace("10", "11")),
        ("pages/d.en.md", front("parent = \"p\"\nrelated = [\"p\"]\n")),
        ("pages/p.de.md", front("")),
    ];
    let (without, with) = (public("", &[]), public(changes, &more));
    let paths = |made: &Compilation| made.output.iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>();
    assert_eq!(paths(&without), paths(&with));
    for path in paths(&without) {
        let of = |made: &Compilation| String::from_utf8_lossy(&made.output.get(&path).unwrap().bytes).into_owned();
        assert_eq!(of(&without), of(&with), "{path}");
    }
}

fn run(folder: &std::path::Path, output: &str) -> Option<i32> {
    let command = std::process::Command::new(env!("CARGO_BIN_EXE_glashaus"))
        .args(["build", "--as-of", "2026-11-22", "--output", output])
        .current_dir(folder)
        .output();
    command.unwrap().status.code()
}

#[test]
fn a_site_is_never_written_into_its_own_content() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("content")).unwrap();
    std::fs::write(folder.path().join("content/site.toml"), SITE).unwrap();
    for output in ["content", "content/public", "./content/a/b", "public/../content"] {
        std::fs::create_dir_all(folder.path().join("public")).unwrap();
        assert_eq!(run(folder.path(), output), Some(2), "{output}");
        assert_eq!(std::fs::read_dir(folder.path().join("content")).unwrap().count(), 1);
    }
    assert_eq!(run(folder.path(), "public"), Some(0));
    assert_eq!(run(folder.path(), "content-2"), Some(0));
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_our_own_files_keeps_nobody_waiting() {
    for name in [".glashaus", ".glashaus.journal", ".glashaus.lock"] {
        let folder = tempfile::tempdir().unwrap();
        assert!(std::process::Command::new("mkfifo").arg(folder.path().join(name)).status().unwrap().success());
        let error = glashaus::write::apply(folder.path(), &build(&[]).output).unwrap_err();
        assert!(matches!(error, glashaus::write::WriteError::Foreign(_)), "{name}: {error:?}");
    }
}

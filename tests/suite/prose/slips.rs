//! What looks like Markdown or a directive and would stand on the page as it was typed.

use super::{becomes, cell, inline, is_found, page, rules, show};

/// The first finding: its rule, its place, and what is proposed instead.
#[track_caller]
fn slip(source: &str, rule: &str, place: &str, meant: &str) {
    let (_, findings) = page(source);
    let found = findings.first().unwrap_or_else(|| panic!("nothing found in {source:?}"));
    let span = found.span.as_ref().expect("a place");
    let suggestion = match found.arguments.get("suggestion") {
        Some(glashaus::diag::Argument::Text(text)) => text.as_str(),
        _ => found.edits.first().map_or("", |edit| edit.replacement.as_str()),
    };
    assert_eq!((found.message, &source[span.start..span.end], suggestion), (rule, place, meant), "{source:?}");
    assert_eq!(findings.len(), 1, "{source:?}: {:?}", rules(source, &findings));
}

#[test]
fn an_address_with_spaces_is_found() {
    slip("![Plan](media/a b.svg)", "link-syntax", "media/a b.svg", "<media/a b.svg>");
    slip("[Ruf](tel:+49 30 12 34)", "link-syntax", "tel:+49 30 12 34", "tel:+49301234");
    slip("[x](page:a „Titel“)", "link-syntax", "page:a „Titel“", "page:a \"Titel\"");
    slip("a **[x](page:a b)** c", "link-syntax", "page:a b", "<page:a b>");
    becomes("![Plan](<media/a b.svg>)", "<p>{picture media/a b.svg “Plan”}</p>\n");
    becomes("[x] \\[a](b c) (d)", "<p>[x] [a](b c) (d)</p>\n");
    becomes("\\[a](b c)", "<p>[a](b c)</p>\n");
}

#[test]
fn a_link_that_is_never_closed_or_has_a_gap_is_found() {
    slip("[Kanäle](page:incidents und", "link-syntax", "page:incidents", "[Kanäle](page:incidents)");
    slip("[Kanäle] (page:incidents)", "link-syntax", "page:incidents", "[Kanäle](page:incidents)");
    becomes("Ein [Wort] (und mehr) und [noch] eines (a)", "<p>Ein [Wort] (und mehr) und [noch] eines (a)</p>\n");
    becomes("`[a](b c)`", "<p><code>[a](b c)</code></p>\n");
}

#[test]
fn the_path_of_a_picture_is_put_right() {
    for written in ["../media/a.svg", "/media/a.svg", "content/media/a.svg", "media\\a.svg"] {
        slip(&format!("![x]({written})"), "picture-path", written, "media/a.svg");
    }
    slip("![x](media/a%20b.svg)", "picture-path", "media/a%20b.svg", "<media/a b.svg>");
    slip("![x](https://other.example/media/a.svg)", "picture-source", "https://other.example/media/a.svg", "");
}

#[test]
fn a_block_inside_a_sentence_is_found() {
    let sentence = "Hier … ::changes{state=\"all\"} … mitten.";
    slip(sentence, "directive-position", "::changes{state=\"all\"}", "");
    slip("Siehe (::changes).", "directive-position", "::changes", "");
    slip("<div>\nx ::changes\n</div>", "directive-position", "::changes", "");
    is_found(
        "| a |\n|---|\n| ::changes |",
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{table-region}\">\n<table>\n<thead>\n<tr><th \
         scope=\"col\">a</th></tr>\n</thead>\n<tbody>\n<tr><td>::changes</td></tr>\n</tbody>\n</table>\n</div>\n",
        &["directive-position: ::changes"],
    );
    becomes("a \\::changes std::vec http::x ::1", "<p>a ::changes std::vec http::x ::1</p>\n");
    becomes("`a ::changes` Kund::innen", "<p><code>a ::changes</code> Kund::innen</p>\n");
}

#[test]
fn a_directive_with_a_slip_is_found() {
    slip("Bei :sub [azure] läuft", "directive-syntax", ":sub [azure]", ":sub[azure]");
    slip("Bei :sub[azure läuft", "directive-syntax", ":sub[azure", ":sub[azure]");
    slip("Bei ::sub[azure] läuft", "directive-syntax", "::sub[azure]", ":sub[azure]");
    slip(":: changes", "directive-syntax", ":: changes", "::changes");
    slip(":changes", "directive-syntax", ":changes", "::changes");
    slip(":changes{state=\"all\"}", "directive-syntax", ":changes{state=\"all\"}", "::changes{state=\"all\"}");
    slip(":::changes", "directive-syntax", ":::changes", "::changes");
    becomes("\\:sub [azure] a: b :smile: so", "<p>:sub [azure] a: b :smile: so</p>\n");
    becomes(":Sub[azure]", "<p>{:Sub azure}</p>\n");
    becomes("::Changes", "{::Changes}\n");
    let (_, findings) = inline("Bei :sub [azure]");
    assert_eq!(findings[0].rule, "directive-syntax");
}

#[test]
fn an_alert_of_another_name_is_found() {
    slip("> [!HINWEIS]\n> x", "unknown-alert", "HINWEIS", "NOTE");
    slip("> [!wichtig]\n> x", "unknown-alert", "wichtig", "IMPORTANT");
    slip("> [!LET OP]\n> x", "unknown-alert", "LET OP", "IMPORTANT");
    slip("> [!WARNIN]\n> x", "unknown-alert", "WARNIN", "WARNING");
    slip("> [!WARNING] Titel\n> x", "alert-line", " Titel", "");
    becomes("> [!] und [!so]", "<blockquote>\n<p>[!] und [!so]</p>\n</blockquote>\n");
    let (_, findings) = cell("> [!ACHTUNG]\n> x");
    assert_eq!(findings[0].rule, "unknown-alert");
}

#[test]
fn marks_that_markdown_does_not_know_are_found() {
    slip("##Titel", "unspaced-heading", "##", "## ");
    slip("##\u{a0}Titel", "unspaced-heading", "##\u{a0}", "## ");
    slip("#\u{a0}Titel", "unspaced-heading", "#\u{a0}", "# ");
    slip("-\u{a0}Punkt", "list-mark", "-\u{a0}", "- ");
    slip("• Punkt", "list-mark", "• ", "- ");
    becomes("#1 und \\##Titel · x – y", "<p>#1 und ##Titel · x – y</p>\n");
    becomes("\\##Titel", "<p>##Titel</p>\n");
}

#[test]
fn a_list_that_becomes_something_else_is_found() {
    slip("(b) x\n\n    (1) innen", "indented-list", "(1) innen", "");
    slip("x\n\n    - innen", "indented-list", "- innen", "");
    becomes("x\n\n    let a = 1;", "<p>x</p>\n<pre><code>let a = 1;</code></pre>\n");
    slip("(a) x\n- y\n(b) z", "list-interrupted", "(b) ", "");
}

#[test]
fn a_date_that_begins_a_line_is_no_list() {
    becomes(
        "22. November 2026 ist\n1.\u{a0}Januar 2027 nicht",
        "<p>22. November 2026 ist\n1.\u{a0}Januar 2027 nicht</p>\n",
    );
    becomes("- 3. März: x\n> 4. Mai", "<ul>\n<li>3. März: x</li>\n</ul>\n<blockquote>\n<p>4. Mai</p>\n</blockquote>\n");
    becomes("1. Punkt\n2. Januar", "<ol>\n<li>Punkt\n2. Januar</li>\n</ol>\n");
    becomes("1. Mailand\n2. Märzbier", "<ol>\n<li>Mailand</li>\n<li>Märzbier</li>\n</ol>\n");
    let (prose, _) = page("## 22. November 2026");
    assert_eq!(
        (prose.headings[0].title(|_| String::new()).as_str(), &*prose.headings[0].anchor),
        ("22. November 2026", "22-november-2026")
    );
    let mut findings = Vec::new();
    let english = glashaus::model::prose::parse("1. May I", &"x.en.md".into(), 0, &super::lang("en"), &mut findings);
    assert_eq!(show(&english), "<ol>\n<li>May I</li>\n</ol>\n");
}

#[test]
fn addresses_in_a_text_become_links() {
    becomes("An a@b.example.", "<p>An <a href=\"{mail a@b.example}\" class=\"address\">a@b.example</a>.</p>\n");
    becomes(
        "(https://a.example/b_c_d?x=1&y=2), ende",
        "<p>(<a href=\"{external https://a.example/b_c_d?x=1&y=2}\" class=\"address\" rel=\"noopener\">https://a.example/b_c_d?x=1&amp;y=2</a>), ende</p>\n",
    );
    becomes(
        "https://a.example/b*c*d",
        "<p><a href=\"{external https://a.example/b*c*d}\" class=\"address\" rel=\"noopener\">https://a.example/b*c*d</a></p>\n",
    );
    becomes(
        "[a@b.example](page:x) `a@b.example` <a href=\"page:x\">a@b.example</a>",
        "<p><a href=\"{page x}\">a@b.example</a> <code>a@b.example</code> <a href=\"{page x}\">a@b.example</a></p>\n",
    );
    becomes("ftp://a.example javascript://x a@b @c", "<p>ftp://a.example javascript://x a@b @c</p>\n");
    let (prose, _) = inline("Mail an a@b.example");
    assert_eq!(show(&prose), "Mail an <a href=\"{mail a@b.example}\" class=\"address\">a@b.example</a>");
    let source = "Schön: a@b.example";
    let (prose, _) = page(source);
    let place = prose.pieces().find_map(|piece| match piece {
        glashaus::model::prose::Piece::Hole(glashaus::model::prose::Hole::Url(target)) => Some(target.span.clone()),
        _ => None,
    });
    assert_eq!(place.map(|span| source[span.start..span.end].to_owned()), Some("a@b.example".to_owned()));
}

#[test]
fn values_stand_in_raw_html_too() {
    becomes("<div>:sub[a] Kund*innen</div>", "<div>{:sub a} Kund*innen</div>");
    becomes("<b title=\":sub[a]\">:sub[a]</b>", "<p><b title=\":sub[a]\">{:sub a}</b></p>\n");
    becomes("<!-- :sub[a] --> x", " x");
}

#[test]
fn the_margin_of_a_text_in_toml_is_no_code() {
    let (prose, findings) = cell("\n    (a) Türen\n      weiter\n    (b) Gäste\n");
    assert_eq!(findings, []);
    assert_eq!(
        show(&prose),
        "<ol class=\"alpha-parenthesis\" type=\"a\">\n<li>Türen\nweiter</li>\n<li>Gäste</li>\n</ol>\n"
    );
}

#[test]
fn emoji_are_no_part_of_an_address() {
    becomes("## 😀 Größe 🇩🇪", "<h2 id=\"groesse\">😀 Größe 🇩🇪</h2>\n");
    becomes("## ☑️ Fertig 100 €", "<h2 id=\"fertig-100-eur\">☑️ Fertig 100 €</h2>\n");
}

//! Filling the holes of parsed text: addresses, pictures, values, generated blocks.

use super::blocks;
use super::records::{glossary, paths};
use super::scope::{Goal, LinkUse, Scope};
use super::values;
use super::view::Block;
use crate::diag::{Argument, Diagnostic, Span, Spanned};
use crate::locale::Lang;
use crate::model::form::nearest;
use crate::model::kind::Kind;
use crate::model::prose::{Directive, Hole, LinkTarget, Picture, Piece, Prose, escape, escape_url};
use crate::model::records::document::Document;

/// A text of one line as safe HTML; `foreign` is its language where it is not the reader's.
pub fn inline(scope: &Scope<'_>, prose: &Prose, foreign: Option<&Lang>) -> String {
    let mut html = String::new();
    scope.in_voice_of(foreign, |voice| {
        for piece in prose.pieces() {
            fill(scope, voice, piece, &mut html);
        }
    });
    html
}

/// The cell of a long table as safe HTML, marked with its language where it is not the reader's.
pub fn cell(scope: &Scope<'_>, prose: &Prose, foreign: Option<&Lang>) -> String {
    let html = inline(scope, prose, foreign);
    match foreign {
        Some(lang) => format!("<div lang=\"{lang}\">{html}</div>"),
        None => html,
    }
}

/// A page's text as blocks.
pub fn blocks(scope: &Scope<'_>, prose: &Prose, foreign: Option<&Lang>) -> Vec<Block> {
    scope.in_voice_of(foreign, |voice| blocks_in(scope, voice, prose, foreign))
}

fn blocks_in(scope: &Scope<'_>, voice: &Scope<'_>, prose: &Prose, foreign: Option<&Lang>) -> Vec<Block> {
    let lang = foreign.map(ToString::to_string).unwrap_or_default();
    let mut parts = Vec::new();
    let mut html = String::new();
    let flush = |html: &mut String, parts: &mut Vec<Block>| {
        if !html.trim().is_empty() {
            parts.push(Block::Prose { html: std::mem::take(html), lang: lang.clone() });
        }
    };
    let mut headings = prose.headings.iter().peekable();
    let mut note = |until: usize| {
        while let Some(heading) = headings.next_if(|heading| heading.start < until) {
            let title =
                heading.title(|directive| value(scope, voice, directive).map(|value| value.plain).unwrap_or_default());
            scope.written.set(heading.level);
            scope.headings.borrow_mut().push((heading.level, heading.anchor.to_string(), title));
        }
    };
    for piece in prose.pieces() {
        match piece {
            Piece::Hole(Hole::Block(directive)) => {
                note(directive.span.start);
                flush(&mut html, &mut parts);
                parts.extend(blocks::build(scope, directive));
            }
            piece => fill(scope, voice, piece, &mut html),
        }
    }
    note(usize::MAX);
    flush(&mut html, &mut parts);
    parts
}

/// A text without markup, with its values said; `foreign` is its language where it is not the reader's.
pub fn plain(scope: &Scope<'_>, prose: &Prose, foreign: Option<&Lang>) -> String {
    scope.in_voice_of(foreign, |voice| {
        prose.plain_text(|directive| value(scope, voice, directive).map(|value| value.plain).unwrap_or_default())
    })
}

/// Writes a piece of text: links lead to pages in the reader's language (`scope`), words are said
/// in that of the text (`voice`).
fn fill(scope: &Scope<'_>, voice: &Scope<'_>, piece: Piece<'_>, html: &mut String) {
    match piece {
        Piece::Html(part) => html.push_str(part),
        Piece::Hole(Hole::Url(target)) => html.push_str(&escape_url(&address(scope, target))),
        Piece::Hole(Hole::Value(directive)) => {
            if let Some(value) = value(scope, voice, directive) {
                html.push_str(&value.html);
            }
        }
        Piece::Hole(Hole::Picture(picture)) => picture_html(scope, picture, html),
        Piece::Hole(Hole::Interface(id)) => html.push_str(&escape(&voice.say(id))),
        // Blocks stand in pages only; the parser reports them anywhere else.
        Piece::Hole(Hole::Block(_)) => {}
    }
}

/// A value inside a sentence, as HTML and as plain text.
pub struct Inline {
    /// Safe HTML.
    pub html: String,
    /// The same without markup.
    pub plain: String,
}

/// The value of `:name[argument]`; what does not exist is a finding.
fn value(scope: &Scope<'_>, voice: &Scope<'_>, directive: &Directive) -> Option<Inline> {
    voice.deeper(&directive.span, || match directive.name.value.as_str() {
        "sub" => subprocessor(scope, voice, directive),
        "value" => {
            let (value, _) = paths::find(voice, directive.argument.as_ref()?)?;
            Some(values::inline(voice, &value))
        }
        "term" => glossary::inline(scope, voice, directive.argument.as_ref()?, directive.inside_link),
        _ => {
            unknown(scope, "unknown-directive", &directive.name, &["sub", "term", "value"]);
            None
        }
    })
}

/// `:sub[azure]` or `:sub[azure.purpose]`.
fn subprocessor(scope: &Scope<'_>, voice: &Scope<'_>, directive: &Directive) -> Option<Inline> {
    let argument = directive.argument.as_ref()?;
    let (id, field) = match argument.split_once('.') {
        Some((id, field)) => (id, Some(field)),
        None => (argument.as_str(), None),
    };
    let Some(known) = scope.whole.known.get(id) else {
        let target = format!("sub:{id}");
        let goal = missing(scope, Kind::Subprocessor, id);
        scope.links.borrow_mut().push(LinkUse { span: argument.span.clone(), target, goal });
        return None;
    };
    match field {
        None => {
            let name = voice.subprocessor_name(known);
            let url = scope.whole.urls.of(Kind::Subprocessor, id, scope.lang)?;
            let html = match directive.inside_link {
                true => escape(&name).into(),
                false => format!("<a href=\"{}\">{}</a>", escape_url(url), escape(&name)),
            };
            Some(Inline { html, plain: name })
        }
        Some(key) => {
            let Some(field) = super::fields::find(key) else {
                let known: Vec<&str> = super::fields::FIELDS.iter().map(|field| field.key).collect();
                let start = id.len() + 1;
                let span = part(&argument.span, argument.value.len(), start);
                unknown(scope, "unknown-field", &Spanned::new(key.to_owned(), span), &known);
                return None;
            };
            match field.fact(voice, &known.fields) {
                Some(fact) => Some(values::inline(voice, &fact.value)),
                None => {
                    scope.report(
                        Diagnostic::error("value-missing", argument.span.clone())
                            .with("value", argument.value.as_str())
                            .label(Span::file(known.head.file), "label-record"),
                    );
                    None
                }
            }
        }
    }
}

/// Reports a name that is none of those known.
pub fn unknown(scope: &Scope<'_>, rule: &'static str, name: &Spanned<String>, known: &[&str]) {
    let list = known.iter().map(|name| Argument::from(*name)).collect();
    let mut finding = Diagnostic::error(rule, name.span.clone())
        .with("name", name.value.as_str())
        .with("known", Argument::List(list));
    if let Some(near) = nearest(&name.value, known) {
        finding = finding.with("suggestion", near).edit(name.span.clone(), near);
    }
    scope.report(finding);
}

/// The part of a span behind its first `start` bytes; all of it where it is not as long as its text.
fn part(span: &Span, length: usize, start: usize) -> Span {
    if span.end - span.start == length { span.slice(start..length) } else { span.clone() }
}

/// Where a link leads, for `href`; a link to nowhere is left without an address and reported.
fn address(scope: &Scope<'_>, target: &Spanned<LinkTarget>) -> String {
    let note = |words: String, goal: Goal| {
        scope.links.borrow_mut().push(LinkUse { span: target.span.clone(), target: words, goal });
    };
    match &target.value {
        LinkTarget::External(url) => url.to_string(),
        LinkTarget::Mail(address) => format!("mailto:{address}"),
        LinkTarget::Phone(number) => format!("tel:{number}"),
        LinkTarget::Anchor(anchor) => {
            note(format!("#{anchor}"), Goal::SamePage { anchor: anchor.to_string() });
            format!("#{anchor}")
        }
        LinkTarget::Path(path) => {
            if let Some(url) =
                path.starts_with(crate::model::media::FOLDER).then(|| scope.whole.urls.media(path)).flatten()
            {
                scope.media(path, &target.span);
                return url;
            }
            if path.starts_with(crate::model::download::FOLDER) {
                return download(scope, path, target);
            }
            let (page, anchor) = path.split_once('#').map_or((&**path, None), |(page, anchor)| (page, Some(anchor)));
            match (scope.whole.urls.is_taken(page), anchor) {
                (true, Some(anchor)) => {
                    note(path.to_string(), Goal::Page { url: page.to_owned(), anchor: anchor.to_owned() })
                }
                (true, None) => {}
                (false, _) => note(path.to_string(), Goal::Unknown { known: Vec::new() }),
            }
            path.to_string()
        }
        LinkTarget::Record(address) => {
            let (kind, id, anchor) = LinkTarget::parts(address);
            let words = format!("{kind}:{id}");
            let Some(kind) = Kind::from_scheme(kind) else {
                note(words, Goal::UnknownKind);
                return String::new();
            };
            let Some(url) = scope.whole.urls.of(kind, id, scope.lang) else {
                note(words, missing(scope, kind, id));
                return String::new();
            };
            if let (true, Some((page, anchor))) = (anchor.is_empty(), url.split_once('#')) {
                note(words, Goal::Page { url: page.to_owned(), anchor: anchor.to_owned() });
                return url.to_owned();
            }
            if anchor.is_empty() {
                return url.to_owned();
            }
            let url = url.split('#').next().unwrap_or(url);
            note(words, Goal::Page { url: url.to_owned(), anchor: anchor.to_owned() });
            format!("{url}#{anchor}")
        }
    }
}

/// Where a file for download is; one that only a document on request has leads nowhere.
fn download(scope: &Scope<'_>, path: &str, target: &Spanned<LinkTarget>) -> String {
    let named =
        |document: &Document| document.file.iter().flat_map(|files| files.0.values()).any(|file| file.value == path);
    let documents =
        || scope.whole.of(Kind::Document).filter_map(|(_, known)| known.fields.as_any().downcast_ref::<Document>());
    if let Some((path, _)) = scope.whole.site.downloads.get_key_value(path)
        && documents().any(|document| named(document) && document.is_public())
    {
        scope.downloads.borrow_mut().insert(path.clone());
        return scope.whole.urls.local(path);
    }
    let goal = match scope.whole.site.downloads.contains_key(path) {
        true => Goal::Unpublished,
        false => {
            let known = scope.whole.site.downloads.keys().map(|path| path.to_string()).collect();
            Goal::Unknown { known }
        }
    };
    scope.links.borrow_mut().push(LinkUse { span: target.span.clone(), target: path.to_owned(), goal });
    String::new()
}

/// Why a thing has no address: it must not be shown, or it does not exist.
fn missing(scope: &Scope<'_>, kind: Kind, id: &str) -> Goal {
    let site = scope.whole.site;
    match site.has(kind, id) {
        true => Goal::Unpublished,
        false => Goal::Unknown { known: scope.whole.urls.ids(kind).into_iter().map(str::to_owned).collect() },
    }
}

fn picture_html(scope: &Scope<'_>, picture: &Picture, html: &mut String) {
    if picture.alt.value.trim().is_empty() {
        scope.report(
            Diagnostic::error("picture-alt-missing", picture.span.clone()).with("path", &*picture.source.value),
        );
    }
    let Some(url) = scope.media(&picture.source.value, &picture.source.span) else { return };
    let Some(media) = scope.whole.site.media.get(picture.source.value.as_str()) else { return };
    let title = picture.title.as_ref().map(|title| format!(" title=\"{}\"", escape(title))).unwrap_or_default();
    html.push_str(&format!(
        "<img src=\"{}\" alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\"{title}>",
        escape_url(&url),
        escape(&picture.alt.value),
        media.width,
        media.height,
    ));
}

//! From a request and an output to an answer.

use std::sync::Arc;

use crate::output::{Artifact, Output};

/// The script in every page, with a place for the number of the latest news.
pub(super) const RELOAD: &str = include_str!("../../assets/preview.js");

/// Longer addresses are nobody's who reads a page.
const LONGEST_TARGET: usize = 8 * 1024;

/// What of a request matters.
pub(super) struct Asked<'a> {
    pub(super) is_get: bool,
    pub(super) is_head: bool,
    /// The path as it was sent, with the query.
    pub(super) target: &'a str,
    /// Every `Host` header, as there must be one.
    pub(super) hosts: Vec<&'a str>,
    /// The `If-None-Match` header.
    pub(super) none_match: Option<&'a str>,
}

/// What is sent back.
#[derive(Debug)]
pub(super) struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Arc<[u8]>,
}

impl Answer {
    fn new(status: u16, kind: &str, body: impl Into<Arc<[u8]>>) -> Self {
        Self { status, headers: vec![("Content-Type", kind.to_owned())], body: body.into() }
    }

    /// An answer that says nothing but its status.
    pub(super) fn plain(status: u16) -> Self {
        Self::new(status, "text/plain; charset=utf-8", format!("{status} {}\n", reason(status)).into_bytes())
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The answer as it goes over the wire, in one piece: of two small packets the second would
    /// wait for the client's delayed acknowledgement of the first.
    pub(super) fn to_bytes(&self, headers: &[(String, String)], without_body: bool) -> Vec<u8> {
        let mut bytes = head(self.status, headers);
        for (name, value) in &self.headers {
            bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
        if self.status == 304 {
            bytes.extend_from_slice(b"Cache-Control: no-cache\r\n\r\n");
            return bytes;
        }
        let length = self.body.len();
        bytes.extend_from_slice(format!("Cache-Control: no-cache\r\nContent-Length: {length}\r\n\r\n").as_bytes());
        if !without_body {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }
}

/// Status line and the headers that every answer carries. Each is the last on its connection: one
/// that is kept open holds a thread of the library's.
pub(super) fn head(status: u16, headers: &[(String, String)]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status} {}\r\nConnection: close\r\n", reason(status)).into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    bytes
}

/// Whether we set a header ourselves. HSTS would tell the browser to ask every port of this
/// machine over TLS.
pub(super) fn is_ours(name: &str) -> bool {
    const OURS: [&str; 7] = [
        "cache-control",
        "connection",
        "content-length",
        "content-type",
        "etag",
        "strict-transport-security",
        "transfer-encoding",
    ];
    OURS.iter().any(|ours| name.eq_ignore_ascii_case(ours))
}

/// Why a request is not answered, if it is not.
pub(super) fn refusal(asked: &Asked, any_host: bool) -> Option<Answer> {
    // A foreign page can make its own name point to this machine and then read what is here; it
    // cannot make the browser send another name than its own (DNS rebinding).
    if !any_host && !matches!(asked.hosts[..], [host] if is_loopback(host)) {
        return Some(Answer::plain(421));
    }
    if asked.target.len() > LONGEST_TARGET {
        return Some(Answer::plain(414));
    }
    // The library lets control characters through, and some answers repeat the address in a header.
    if !asked.target.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Some(Answer::plain(400));
    }
    if !asked.is_get && !asked.is_head {
        return Some(Answer::plain(405).with("Allow", "GET, HEAD"));
    }
    None
}

fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    name.eq_ignore_ascii_case("localhost") || matches!(name, "127.0.0.1" | "[::1]")
}

/// Whether a page wants to hear the news.
pub(super) fn is_events(asked: &Asked, base: &str) -> bool {
    bare(asked.target).strip_prefix(base) == Some("/__glashaus/events")
}

/// Whether a page wants the script.
pub(super) fn is_script(asked: &Asked, base: &str) -> bool {
    bare(asked.target).strip_prefix(base) == Some("/__glashaus/reload.js")
}

/// The script, which knows up to which news the page that loads it is.
pub(super) fn script(text: &str, version: &str) -> Answer {
    Answer::new(200, content_type(".js"), text.replace("{{version}}", version).into_bytes())
}

/// Answers from the output; without one, because the sources have been broken from the start,
/// with a page that waits.
pub(super) fn answer(output: Option<&Output>, base: &str, asked: &Asked) -> Answer {
    let Some(decoded) = decode(bare(asked.target)) else { return Answer::plain(400) };
    let Some(path) = decoded.strip_prefix(base).filter(|path| path.is_empty() || path.starts_with('/')) else {
        return if decoded == "/" {
            Answer::plain(302).with("Location", format!("{base}/"))
        } else {
            missing(output, "", base)
        };
    };
    let Some(output) = output else { return own_page(503, base) };
    let path = path.strip_prefix('/');
    let file = match path {
        Some(path) if path.is_empty() || path.ends_with('/') => format!("{path}index.html"),
        Some(path) => path.to_owned(),
        None => String::new(),
    };
    if let Some(artifact) = output.get(&file) {
        return found(&file, artifact, base, asked.none_match);
    }
    let index = if file.is_empty() { "index.html".to_owned() } else { format!("{file}/index.html") };
    if path.is_none_or(|path| !path.ends_with('/')) && output.get(&index).is_some() {
        // As it was sent, so that it stays encoded and keeps its query.
        let (path, query) = asked.target.split_at(bare(asked.target).len());
        return Answer::plain(301).with("Location", format!("{path}/{query}"));
    }
    missing(Some(output), &file, base)
}

fn found(path: &str, artifact: &Artifact, base: &str, none_match: Option<&str>) -> Answer {
    let is_page = path.ends_with(".html");
    // With the script in it a page is not the page of its hash.
    let tag = format!("\"{:032x}{}\"", artifact.hash, if is_page { "-preview" } else { "" });
    let is_known = none_match.is_some_and(|known| {
        known.split(',').map(str::trim).any(|known| known == "*" || known.trim_start_matches("W/") == tag)
    });
    let kind = content_type(path);
    let answer = if is_known {
        Answer::new(304, kind, [])
    } else if is_page {
        Answer::new(200, kind, with_script(&artifact.bytes, base))
    } else {
        Answer::new(200, kind, Arc::clone(&artifact.bytes))
    };
    answer.with("ETag", tag)
}

/// The page for what is not there, in the language of the folder that was asked for.
fn missing(output: Option<&Output>, path: &str, base: &str) -> Answer {
    let language = path.split_once('/').map(|(language, _)| format!("{language}/404.html"));
    let page = output.and_then(|output| language.and_then(|page| output.get(&page)).or_else(|| output.get("404.html")));
    match page {
        Some(page) => Answer::new(404, content_type(".html"), with_script(&page.bytes, base)),
        None => own_page(404, base),
    }
}

/// A page of our own, where the site has none. It loads the script, and so shows the findings and
/// gives way to the site as soon as there is one.
fn own_page(status: u16, base: &str) -> Answer {
    let reason = reason(status);
    let text = match status {
        404 => ["Diese Seite gibt es nicht.", "There is no such page.", "Deze pagina bestaat niet."],
        _ => [
            "Die Website ist noch nicht gebaut. Sobald sie es ist, erscheint sie hier.",
            "The site has not been built yet. It will appear here as soon as it has.",
            "De website is nog niet gebouwd. Zodra dat wel zo is, verschijnt ze hier.",
        ],
    };
    let [de, en, nl] = text;
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{reason}</title></head>\n<body>\n\
         <p lang=\"de\">{de}</p>\n<p>{en}</p>\n<p lang=\"nl\">{nl}</p>\n</body>\n</html>\n"
    );
    Answer::new(status, content_type(".html"), with_script(page.as_bytes(), base))
}

fn with_script(page: &[u8], base: &str) -> Vec<u8> {
    const HEAD_ENDS: &[u8] = b"</head>";
    let script = format!("<script src=\"{base}/__glashaus/reload.js\" defer></script>");
    let at = page.windows(HEAD_ENDS.len()).position(|window| window == HEAD_ENDS).unwrap_or(page.len());
    [&page[..at], script.as_bytes(), &page[at..]].concat()
}

fn bare(target: &str) -> &str {
    target.split(['?', '#']).next().unwrap_or(target)
}

/// Undoes percent-encoding. Strict, unlike the usual libraries: half an escape, control
/// characters and what is not UTF-8 come from no browser that follows a link of ours.
fn decode(path: &str) -> Option<String> {
    if !path.starts_with('/') {
        return None;
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            u8::try_from(high * 16 + low).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains(char::is_control))
}

fn content_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "jsonld" => "application/ld+json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "xml" | "xsl" => "application/xml; charset=utf-8",
        "atom" => "application/atom+xml; charset=utf-8",
        "rss" => "application/rss+xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" | "asc" => "text/plain; charset=utf-8",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        // `_headers`, `_redirects` and the like.
        "" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        414 => "URI Too Long",
        421 => "Misdirected Request",
        _ => "Service Unavailable",
    }
}

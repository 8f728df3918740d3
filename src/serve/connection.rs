//! One connection: reads a request, has it answered, and again.
//!
//! As much of HTTP/1.1 (RFC 9112) as reading pages takes: requests without a body. After anything
//! else the connection is closed, so that what follows is never mistaken for a request.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use super::answer::{self, Answer, Asked, RELOAD};
use super::{Shared, events};

/// Request line and headers in bytes; browsers send about one kilobyte.
const LARGEST_HEAD: u64 = 64 * 1024;
/// How long a connection may be kept without a request.
const IDLE: Duration = Duration::from_secs(60);
/// How long a client may read nothing of what it asked for.
const STUCK: Duration = Duration::from_secs(10);

/// Request line and headers, taken apart.
struct Head<'a> {
    method: &'a str,
    target: &'a str,
    headers: Vec<(&'a str, &'a str)>,
    is_last: bool,
}

/// Answers until either side has had enough.
pub(super) fn converse(stream: &TcpStream, shared: &Shared, any_host: bool) -> io::Result<()> {
    // Otherwise the end of an answer waits for the client's delayed acknowledgement: 40 ms.
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_write_timeout(Some(STUCK))?;
    let mut reader = BufReader::new(stream);
    while let Some(text) = read_head(&mut reader)? {
        if shared.state().closed {
            return Ok(());
        }
        let head = match text.as_deref().map(Head::parse) {
            Ok(Ok(head)) => head,
            Ok(Err(status)) | Err(&status) => return refuse(&mut reader, shared, Answer::plain(status), false),
        };
        let asked = head.asked();
        if let Some(refusal) = answer::refusal(&asked, any_host) {
            // May have a body, and is none of ours anyway.
            return refuse(&mut reader, shared, refusal, asked.is_head);
        }
        let (output, version) = {
            let state = shared.state();
            (state.output.clone(), events::version(shared, state.now))
        };
        let mut answer = if answer::is_events(&asked, &shared.base) && asked.is_get {
            let known = head.values("Last-Event-ID").next().or_else(|| events::since(asked.target));
            return events::stream(shared, known, stream);
        } else if answer::is_script(&asked, &shared.base) {
            answer::script(RELOAD, &version)
        } else {
            answer::answer(output.as_deref(), &shared.base, &asked)
        };
        if head.is_last {
            answer = answer.with("Connection", "close");
        }
        reader.get_mut().write_all(&answer.to_bytes(&shared.headers, asked.is_head))?;
        if head.is_last {
            return Ok(());
        }
    }
    Ok(())
}

/// The text up to the empty line, or the status of what is wrong with it; `None` at the end.
fn read_head(reader: &mut BufReader<&TcpStream>) -> io::Result<Option<Result<String, u16>>> {
    let mut head = Vec::new();
    let mut reader = reader.take(LARGEST_HEAD);
    loop {
        let line = head.len();
        if reader.read_until(b'\n', &mut head)? == 0 {
            return Ok((reader.limit() == 0).then_some(Err(431)));
        }
        match &head[line..] {
            // Empty lines before a request are passed over (RFC 9112, 2.2).
            b"\r\n" | b"\n" if line == 0 => head.clear(),
            b"\r\n" | b"\n" => return Ok(Some(String::from_utf8(head).map_err(|_| 400))),
            _ => {}
        }
    }
}

/// Answers and closes. What the client still sends is read for a moment: closing with it unread
/// would reset the connection, and the answer could get lost.
fn refuse(reader: &mut BufReader<&TcpStream>, shared: &Shared, answer: Answer, is_head: bool) -> io::Result<()> {
    let stream = reader.get_mut();
    stream.write_all(&answer.with("Connection", "close").to_bytes(&shared.headers, is_head))?;
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    io::copy(&mut reader.take(16 * LARGEST_HEAD), &mut io::sink()).map(drop)
}

impl<'a> Head<'a> {
    fn parse(text: &'a str) -> Result<Self, u16> {
        let mut lines = text.lines();
        let mut words = lines.next().unwrap_or_default().split(' ');
        let (Some(method), Some(target), Some(version), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Err(400);
        };
        if !target.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(400);
        }
        if !matches!(version, "HTTP/1.1" | "HTTP/1.0") {
            return Err(505);
        }
        let headers = lines
            .take_while(|line| !line.is_empty())
            .map(|line| {
                line.split_once(':').filter(|(name, _)| is_name(name)).map(|(name, value)| (name, value.trim()))
            })
            .collect::<Option<Vec<_>>>()
            .ok_or(400_u16)?;
        let mut head = Self { method, target, headers, is_last: false };
        head.is_last = version == "HTTP/1.0"
            || head.values("Connection").any(|value| value.to_ascii_lowercase().contains("close"))
            || head.values("Transfer-Encoding").next().is_some()
            || head.values("Content-Length").any(|length| length != "0");
        Ok(head)
    }

    fn values(&self, name: &'static str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    fn asked(&self) -> Asked<'a> {
        Asked {
            is_get: self.method == "GET",
            is_head: self.method == "HEAD",
            target: self.target,
            hosts: self.values("Host").collect(),
            none_match: self.values("If-None-Match").next(),
        }
    }
}

/// A header's name is a token (RFC 9110, 5.6.2): a blank before the colon or at the start of a
/// line makes it something that others might read differently.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

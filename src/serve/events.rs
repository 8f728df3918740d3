//! Tells open pages what is new, as server-sent events.
//!
//! Every event carries the number of the news as its id. A page that comes back says which it
//! knew last; if that was another server's, or before the pages changed, it is told to load again.

use std::io::{self, Write};
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::answer::{Answer, head};
use super::{Shared, State};

/// Pages that may listen at once.
const LISTENERS: usize = 32;
/// How soon a page that went away without a word is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(5);

/// The number of news as pages know it.
pub(super) fn version(shared: &Shared, now: u64) -> String {
    format!("{:016x}-{now}", shared.instance)
}

/// The `since` in the query of an address.
pub(super) fn since(target: &str) -> Option<&str> {
    target.split_once('?')?.1.split('&').find_map(|pair| pair.strip_prefix("since="))
}

/// Sends news until the page goes away or the server closes. `known` is the version the page knows,
/// if it says so.
pub(super) fn stream(shared: &Shared, known: Option<&str>, mut writer: impl Write) -> io::Result<()> {
    let Some(_place) = Place::take(&shared.listeners) else {
        let refusal = Answer::plain(503).with("Retry-After", "2");
        writer.write_all(&refusal.to_bytes(&shared.headers, false))?;
        return writer.flush();
    };
    let mut head = head(200, &shared.headers);
    head.extend_from_slice(b"Content-Type: text/event-stream\r\nCache-Control: no-store\r\n");
    // In chunks, because the connection outlives what we write: only they have an end of their own.
    head.extend_from_slice(b"Transfer-Encoding: chunked\r\n\r\n");
    writer.write_all(&head)?;
    let mut message = "retry: 500\n\n".to_owned();

    let mut seen = {
        let state = shared.state();
        let seen = match known.map(|known| number(shared, known)) {
            None => state.now,
            // Of another server: whatever we have is new to it.
            Some(number) => number.unwrap_or(0),
        };
        tell(&mut message, shared, &state, seen);
        // News up to `seen` are in the page, but findings never are.
        if state.findings.0 <= seen && state.findings.1.trim() != "[]" {
            event(&mut message, shared, state.now, "findings", &state.findings.1);
        }
        // Last, because whoever heard it knows everything up to its id.
        event(&mut message, shared, state.now, "hello", "");
        state.now
    };
    loop {
        // Only whole events, and none waits in a buffer. Without any there is no chunk: an empty one
        // would be the end.
        if !message.is_empty() {
            writer.write_all(format!("{:x}\r\n{message}\r\n", message.len()).as_bytes())?;
            writer.flush()?;
            message.clear();
        }
        let (state, timeout) = shared
            .news
            .wait_timeout_while(shared.state(), KEEP_ALIVE, |state| state.now == seen && !state.closed)
            .unwrap_or_else(PoisonError::into_inner);
        if state.closed {
            drop(state);
            writer.write_all(b"0\r\n\r\n")?;
            return writer.flush();
        }
        if timeout.timed_out() {
            message.push_str(": still here\n\n");
        }
        tell(&mut message, shared, &state, seen);
        seen = state.now;
    }
}

/// What a page needs to know that knows the news up to `seen`.
fn tell(message: &mut String, shared: &Shared, state: &State, seen: u64) {
    if state.reload > seen {
        event(message, shared, state.now, "reload", "");
        return;
    }
    for (_, path) in state.styles.values().filter(|(news, _)| *news > seen) {
        event(message, shared, state.now, "css", &format!("{}/{path}", shared.base));
    }
    if state.findings.0 > seen {
        event(message, shared, state.now, "findings", &state.findings.1);
    }
}

fn event(message: &mut String, shared: &Shared, now: u64, name: &str, data: &str) {
    message.push_str(&format!("id: {}\nevent: {name}\n", version(shared, now)));
    // An event without data is not delivered; data of several lines is joined again.
    for line in data.split(['\n', '\r']) {
        message.push_str(&format!("data: {line}\n"));
    }
    message.push('\n');
}

/// The number in a version, if it is one of this server's.
fn number(shared: &Shared, version: &str) -> Option<u64> {
    let (instance, number) = version.split_once('-')?;
    (u64::from_str_radix(instance, 16) == Ok(shared.instance)).then(|| number.parse().ok()).flatten()
}

/// A listener's place, given back when it goes.
struct Place<'a>(&'a AtomicUsize);

impl<'a> Place<'a> {
    fn take(taken: &'a AtomicUsize) -> Option<Self> {
        let add = |taken: usize| (taken < LISTENERS).then_some(taken + 1);
        taken.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add).ok().map(|_| Self(taken))
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

//! Takes requests from `tiny_http` and answers each on a thread of its own, so that nobody waits
//! for a slow reader.
//!
//! The library gives a connection to a thread that it takes for idle, although that thread may
//! have been woken for another one: then the connection waits until the other is closed, and an
//! event stream or a browser's spare connection is open for hours. But for a connection that comes
//! while no thread is idle there is a new one, which afterwards takes up what waits. So we connect
//! to ourselves, and hang up, after every request and every now and then.

use std::io::{self, ErrorKind, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tiny_http::{Method, Request, Server};

use super::answer::{self, Asked, RELOAD};
use super::{Shared, events};

/// How long a connection waits in vain, for each silent one before it. Ten a second are not felt.
const PULSE: Duration = Duration::from_millis(100);
/// Answers being written at once. A browser asks six questions; with hundreds of clients that do
/// not read, one more may hold up the others.
const ANSWERS: usize = 256;

/// Where requests come from, and what is needed to answer them.
pub(super) struct Requests {
    pub(super) shared: Arc<Shared>,
    /// What is bound.
    pub(super) address: SocketAddr,
    /// What to connect to.
    pub(super) reachable: SocketAddr,
    /// Whether to answer to names that are not this machine's.
    pub(super) any_host: bool,
}

impl Requests {
    /// Answers until the server is closed.
    pub(super) fn answer(self, mut listener: TcpListener) {
        let requests = Arc::new(self);
        loop {
            // Fails only if the listener has no address, and then another is bound below.
            if let Ok(server) = Server::from_listener(listener, None) {
                requests.receive(&server);
            }
            // Dropped, the server wakes its listening thread by connecting to the very address that is
            // bound; not every system can do that if it is "any".
            requests.pulse();
            listener = loop {
                if requests.shared.state().closed {
                    return;
                }
                match TcpListener::bind(requests.address) {
                    Ok(listener) => break listener,
                    Err(_) => thread::sleep(PULSE),
                }
            };
        }
    }

    /// Returns when the server is closed, or when the library has stopped to accept connections: it
    /// does at the first one that fails, for want of file descriptors for example.
    fn receive(self: &Arc<Self>, server: &Server) {
        // Each thread holds a clone: their number is the number of answers.
        let answers = Arc::new(());
        while !self.shared.state().closed {
            match server.recv_timeout(PULSE) {
                // A client that went away is no error of ours.
                Ok(Some(request)) if Arc::strong_count(&answers) > ANSWERS => drop(self.respond(request)),
                Ok(Some(request)) => {
                    let (requests, answers) = (Arc::clone(self), Arc::clone(&answers));
                    let respond = move || {
                        let _ = requests.respond(request);
                        drop(answers);
                    };
                    // Without a thread the request is dropped, which answers it with an error.
                    let _ = thread::Builder::new().name("answer".to_owned()).spawn(respond);
                }
                Ok(None) => {}
                Err(_) => return,
            }
            if !self.pulse() {
                return;
            }
        }
    }

    /// Connects and hangs up: whether anybody listens.
    fn pulse(&self) -> bool {
        TcpStream::connect_timeout(&self.reachable, PULSE)
            .map_or_else(|error| error.kind() != ErrorKind::ConnectionRefused, |_| true)
    }

    fn respond(&self, request: Request) -> io::Result<()> {
        let shared = &*self.shared;
        let asked = asked(&request);
        let is_head = asked.is_head;
        let answer = if let Some(refusal) = answer::refusal(&asked, self.any_host) {
            refusal
        } else if answer::is_events(&asked, &shared.base) && asked.is_get {
            let known = values(&request, "Last-Event-ID").next().or_else(|| events::since(asked.target));
            let known = known.map(ToOwned::to_owned);
            return events::stream(shared, known.as_deref(), request.into_writer());
        } else {
            let (output, version) = {
                let state = shared.state();
                (state.output.clone(), events::version(shared, state.now))
            };
            if answer::is_script(&asked, &shared.base) {
                answer::script(RELOAD, &version)
            } else {
                answer::answer(output.as_deref(), &shared.base, &asked)
            }
        };
        // Written by ourselves, because the library's own answers always keep the connection.
        let mut writer = request.into_writer();
        writer.write_all(&answer.to_bytes(&shared.headers, is_head))?;
        writer.flush()
    }
}

fn asked(request: &Request) -> Asked<'_> {
    Asked {
        is_get: *request.method() == Method::Get,
        is_head: *request.method() == Method::Head,
        target: request.url(),
        hosts: values(request, "Host").collect(),
        none_match: values(request, "If-None-Match").next(),
    }
}

fn values<'a>(request: &'a Request, name: &'static str) -> impl Iterator<Item = &'a str> {
    request.headers().iter().filter(move |header| header.field.equiv(name)).map(|header| header.value.as_str())
}

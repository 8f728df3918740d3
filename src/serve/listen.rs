//! The address, and a thread for each request.
//!
//! Answers are written by hand instead of as `tiny_http::Response`: in one piece, because headers
//! and body in two meet Nagle's algorithm and the receiver's delayed acknowledgement, which costs
//! 40 ms on a connection that is kept.

use std::fmt;
use std::io::{self, ErrorKind, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tiny_http::{Method, Request, Server};

use super::answer::{self, Asked, RELOAD};
use super::{Shared, events};

/// Further ports that are tried if one is taken.
const FURTHER_PORTS: u16 = 50;
/// Requests under way; more wait for one of them. Pages that listen for events count as well.
const REQUESTS: usize = 256;

/// Where to listen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// Nowhere else: somebody asked for this port. Port 0 is any that is free.
    Exactly(SocketAddr),
    /// There, or at the next port that is free.
    FirstFreeFrom(SocketAddr),
}

impl Default for Address {
    fn default() -> Self {
        Self::FirstFreeFrom((Ipv4Addr::LOCALHOST, 8080).into())
    }
}

/// An address that could not be bound.
#[derive(Debug)]
pub struct ListenError {
    /// The address.
    pub address: SocketAddr,
    /// What the operating system says.
    pub error: io::Error,
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot listen at {}: {}", self.address, self.error)
    }
}

impl std::error::Error for ListenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// A server that answers until this is dropped.
pub struct Listening {
    /// The address it is bound to.
    pub address: SocketAddr,
    /// What to open in a browser.
    pub url: String,
    server: Arc<Server>,
    shared: Arc<Shared>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.shared.state().closed = true;
        self.shared.news.notify_all();
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has stopped, which is all we want.
            let _ = thread.join();
        }
    }
}

/// Binds the address and answers from another thread.
pub(super) fn start(shared: Arc<Shared>, address: Address) -> Result<Listening, ListenError> {
    let (first, further) = match address {
        Address::Exactly(address) => (address, 0),
        Address::FirstFreeFrom(address) => (address, FURTHER_PORTS),
    };
    let fail = |error| ListenError { address: first, error };
    let listener = bind(first, further).map_err(fail)?;
    let address = listener.local_addr().map_err(fail)?;
    let server = Server::from_listener(listener, None).map_err(|error| fail(io::Error::other(error)))?;
    let server = Arc::new(server);
    shared.state().closed = false;
    let thread = {
        let (server, shared) = (Arc::clone(&server), Arc::clone(&shared));
        // Whoever binds another address wants to be reached by another name.
        let any_host = !address.ip().is_loopback();
        thread::Builder::new()
            .name("preview".to_owned())
            .spawn(move || dispatch(&server, &shared, any_host))
            .map_err(fail)?
    };
    let url = format!("http://{address}{}/", shared.base);
    Ok(Listening { address, url, server, shared, thread: Some(thread) })
}

fn bind(address: SocketAddr, further: u16) -> io::Result<TcpListener> {
    let mut next = address;
    loop {
        match TcpListener::bind(next) {
            Err(error) if error.kind() == ErrorKind::AddrInUse && next.port() - address.port() < further => {
                match next.port().checked_add(1) {
                    Some(port) => next.set_port(port),
                    None => return Err(error),
                }
            }
            result => return result,
        }
    }
}

fn dispatch(server: &Server, shared: &Arc<Shared>, any_host: bool) {
    // Each thread holds a clone: their number is the number of requests under way.
    let running = Arc::new(());
    while let Ok(request) = server.recv() {
        while Arc::strong_count(&running) > REQUESTS {
            thread::sleep(Duration::from_millis(1));
        }
        let (shared, running) = (Arc::clone(shared), Arc::clone(&running));
        let handle = move || {
            // A client that went away is no error of ours.
            let _ = respond(request, &shared, any_host);
            drop(running);
        };
        // Without a thread the request is dropped, which answers 500.
        let _ = thread::Builder::new().name("request".to_owned()).spawn(handle);
    }
}

fn respond(request: Request, shared: &Shared, any_host: bool) -> io::Result<()> {
    let values = |name: &'static str| {
        request.headers().iter().filter(move |header| header.field.equiv(name)).map(|header| header.value.as_str())
    };
    let asked = Asked {
        is_get: *request.method() == Method::Get,
        is_head: *request.method() == Method::Head,
        target: request.url(),
        hosts: values("Host").collect(),
        none_match: values("If-None-Match").next(),
        size: request.headers().iter().map(|header| header.field.as_str().as_str().len() + header.value.len()).sum(),
    };
    let (output, version) = {
        let state = shared.state();
        (state.output.clone(), events::version(shared, state.now))
    };
    let is_head = asked.is_head;
    let answer = match answer::refusal(&asked, any_host) {
        Some(refusal) => refusal,
        None if answer::is_events(&asked, &shared.base) && !is_head => {
            let known = values("Last-Event-ID").next().or_else(|| events::since(asked.target));
            let known = known.map(ToOwned::to_owned);
            return events::stream(shared, known.as_deref(), request.into_writer());
        }
        None if answer::is_script(&asked, &shared.base) => answer::script(RELOAD, &version),
        None => answer::answer(output.as_deref(), &shared.base, &asked),
    };
    let mut writer = request.into_writer();
    writer.write_all(&answer.to_bytes(&shared.headers, is_head))?;
    writer.flush()
}

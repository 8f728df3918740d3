//! The address, and the server that is bound to it.

use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;

use super::Shared;
use super::requests::Requests;

/// Further ports that are tried if one is taken.
const FURTHER_PORTS: u16 = 50;

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
    shared: Arc<Shared>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.shared.state().closed = true;
        self.shared.news.notify_all();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has stopped, which is all we want.
            let _ = thread.join();
        }
    }
}

/// Binds the address and answers from other threads.
pub(super) fn start(shared: Arc<Shared>, address: Address) -> Result<Listening, ListenError> {
    let (first, further) = match address {
        Address::Exactly(address) => (address, 0),
        Address::FirstFreeFrom(address) => (address, FURTHER_PORTS),
    };
    let fail = |error| ListenError { address: first, error };
    let listener = bind(first, further).map_err(fail)?;
    let address = listener.local_addr().map_err(fail)?;
    shared.state().closed = false;
    let requests = Requests {
        shared: Arc::clone(&shared),
        address,
        reachable: reachable(address),
        // Whoever binds another address wants to be reached by another name.
        any_host: !address.ip().is_loopback(),
    };
    let thread =
        thread::Builder::new().name("preview".to_owned()).spawn(move || requests.answer(listener)).map_err(fail)?;
    let url = format!("http://{}{}/", reachable(address), shared.base);
    Ok(Listening { address, url, shared, thread: Some(thread) })
}

/// The address to connect to: "any" is none.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
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

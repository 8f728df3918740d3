//! The address, and a thread for each connection.

use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::{Shared, connection};

/// Further ports that are tried if one is taken.
const FURTHER_PORTS: u16 = 50;
/// Connections at once. A browser opens six; whoever opens hundreds is turned away.
const CONNECTIONS: usize = 256;

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
        // Nothing but a connection wakes whoever waits for one.
        let woken = TcpStream::connect(reachable(self.address)).is_ok();
        if let Some(thread) = self.thread.take().filter(|_| woken) {
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
    let thread = {
        let shared = Arc::clone(&shared);
        // Whoever binds another address wants to be reached by another name.
        let any_host = !address.ip().is_loopback();
        let accept = move || accept(&listener, &shared, any_host);
        thread::Builder::new().name("preview".to_owned()).spawn(accept).map_err(fail)?
    };
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

fn accept(listener: &TcpListener, shared: &Arc<Shared>, any_host: bool) {
    // Each thread holds a clone: their number is the number of connections.
    let open = Arc::new(());
    for stream in listener.incoming() {
        if shared.state().closed {
            return;
        }
        let Ok(stream) = stream else {
            // Out of file descriptors, most likely: there will be some when others are done.
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        if Arc::strong_count(&open) > CONNECTIONS {
            continue;
        }
        let (shared, open) = (Arc::clone(shared), Arc::clone(&open));
        let converse = move || {
            // A client that went away is no error of ours.
            let _ = connection::converse(&stream, &shared, any_host);
            drop(open);
        };
        // Without a thread the connection is dropped.
        let _ = thread::Builder::new().name("connection".to_owned()).spawn(converse);
    }
}

//! A preview in the browser that follows every change.
//!
//! Enters: finished outputs and findings. Leaves: HTTP on a local address, byte for byte what a
//! build writes, with one script added to each page as it is sent.
//! Forbidden here: the disk and the model. Nothing but the [`Output`] can be reached, so there is
//! no path to escape from.
//!
//! 1. [`styles`]: can the new output be shown by swapping style sheets?
//! 2. [`listen`]: the address.
//! 3. [`requests`]: takes requests from `tiny_http` and answers each on a thread of its own.
//! 4. [`answer`]: a request and an output to an answer, as a pure function.
//! 5. [`events`]: tells open pages what is new.
//!
//! What `tiny_http` 0.12 leaves open, and why that is bearable on one's own machine:
//! - A connection holds a thread until the client closes it, and nothing bounds their number or the
//!   time: neither of clients that are silent nor of those that stop reading. We cannot close a
//!   connection, only ask for it, as every answer does.
//! - Several connections can be given to one thread, of which the second waits for the end of the
//!   first. [`requests`] sees to it that they do not wait long.
//! - Request line and headers may be of any length; longer addresses are refused only when read.
//! - A request that calls itself HTTP/2.0 is never answered, one with more than ASCII in a header is
//!   cut off. No browser sends either without TLS.

mod answer;
mod events;
mod listen;
mod requests;
mod styles;

pub use listen::{Address, ListenError, Listening};

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::output::Output;
use styles::Difference;

/// What browsers are shown: the last good output and the findings since.
#[derive(Clone)]
pub struct Preview {
    shared: Arc<Shared>,
}

struct Shared {
    /// Path of the site on its host: empty, or with a slash in front and none behind.
    base: String,
    headers: Vec<(String, String)>,
    /// Tells this server from the one before, which counted as well.
    instance: u64,
    state: Mutex<State>,
    news: Condvar,
    /// Pages that listen for news.
    listeners: AtomicUsize,
}

/// Every open page remembers up to which number it knows the news, so nothing is queued for
/// anybody and a page that slept gets what matters now.
#[derive(Default)]
struct State {
    /// Number of the latest news.
    now: u64,
    output: Option<Arc<Output>>,
    /// News at which pages had to be loaded again.
    reload: u64,
    /// Style sheets that were swapped since, by their path without hash: news and present path.
    styles: BTreeMap<String, (u64, String)>,
    /// News and JSON of the findings.
    findings: (u64, String),
    closed: bool,
}

impl Preview {
    /// A preview of a site that is published under `base_path` (`""`, `"/"` or `"/trust"`) with
    /// `headers` on every answer, so that the browser enforces what it will enforce later. The
    /// preview sets the headers of caching and content itself.
    pub fn new(base_path: &str, headers: &[(&str, &str)]) -> Self {
        let base = base_path.trim_matches('/');
        let headers = headers
            .iter()
            .filter(|(name, value)| !answer::is_ours(name) && !format!("{name}{value}").contains(char::is_control))
            .map(|&(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let state = State { findings: (0, "[]".to_owned()), ..State::default() };
        Self {
            shared: Arc::new(Shared {
                base: if base.is_empty() { String::new() } else { format!("/{base}") },
                headers,
                // Seeded by the operating system anew for each process.
                instance: RandomState::new().hash_one(0),
                state: Mutex::new(state),
                news: Condvar::new(),
                listeners: AtomicUsize::new(0),
            }),
        }
    }

    /// Shows an output from now on. Open pages load again, or swap their style sheets if nothing
    /// else differs.
    pub fn publish(&self, output: Arc<Output>) {
        let old = self.shared.state().output.clone();
        // Compared outside the lock: requests go on meanwhile.
        let difference = match &old {
            Some(old) => styles::difference(old, &output),
            None => Difference::Pages,
        };
        let mut state = self.shared.state();
        state.output = Some(output);
        if matches!(difference, Difference::None) {
            return;
        }
        state.now += 1;
        let now = state.now;
        match difference {
            Difference::Styles(styles) => {
                state.styles.extend(styles.into_iter().map(|(stem, path)| (stem, (now, path))))
            }
            _ => {
                state.reload = now;
                state.styles.clear();
            }
        }
        self.shared.news.notify_all();
    }

    /// Shows findings in every open page: a JSON array of objects with the texts `severity`
    /// (`error`, `warning`, `info`), `file`, `message`, `why`, `advice`, `excerpt` and the numbers
    /// `line`, `column`, each of which but `message` may be missing. An empty array clears them.
    pub fn report(&self, findings_json: String) {
        let mut state = self.shared.state();
        let json = if findings_json.trim().is_empty() { "[]".to_owned() } else { findings_json };
        if state.findings.1 != json {
            state.now += 1;
            state.findings = (state.now, json);
            self.shared.news.notify_all();
        }
    }

    /// Starts to answer requests.
    ///
    /// # Errors
    /// When the address cannot be bound.
    pub fn listen(&self, address: Address) -> Result<Listening, ListenError> {
        listen::start(Arc::clone(&self.shared), address)
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // Every change to the state is complete before anything can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

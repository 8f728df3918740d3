//! Compiles again whenever the sources change.
//!
//! Enters: a content folder. Leaves: one compilation after the other, handed to a callback.
//! Forbidden here: interpreting what changed. An event only says "look again"; whether anything is
//! different is decided by comparing snapshots, so an event too many costs time and never truth.

use std::fmt;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, EventKind, ModifyKind};
use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::compile::{Compilation, compile};
use crate::source::{Moment, ReadError, Snapshot, is_ignored, read};

/// An editor that saves fires several events within a millisecond or two.
const QUIET: Duration = Duration::from_millis(6);
/// Something that never stops writing must not keep us from looking.
const LONGEST_BURST: Duration = Duration::from_millis(100);
/// How often we look for a folder that is gone.
const GONE: Duration = Duration::from_millis(200);
/// How often the clock is asked whether the day may be another. Short, because a laptop that
/// sleeps does not count.
const TICK: Duration = Duration::from_secs(30);
/// Midnight in every time zone falls on a multiple of this many seconds of universal time.
const QUARTER_OF_AN_HOUR: i64 = 15 * 60;

/// Compiles the folder now and after every change, until `publish` breaks.
///
/// `publish` gets the snapshot with its compilation, or why the folder cannot be read at the
/// moment; the latter once, until it can be read again. `moment` is asked before every
/// compilation, and the day that begins while nobody edits is compiled as well.
///
/// # Errors
/// When the folder cannot be watched in the first place, or no longer.
pub fn run(
    folder: &Path,
    mut moment: impl FnMut() -> Moment,
    mut publish: impl FnMut(Result<(&Snapshot, &Compilation), &ReadError>) -> ControlFlow<()>,
) -> Result<(), WatchError> {
    let watcher = Watcher::new(folder)?;
    let mut previous: Option<(Snapshot, Compilation)> = None;
    let mut readable = true;
    loop {
        match read(folder, moment()) {
            Ok(snapshot) if readable && previous.as_ref().is_some_and(|(last, _)| is_equal(last, &snapshot)) => {}
            Ok(snapshot) => {
                readable = true;
                let compilation = compile(&snapshot, previous.as_ref().map(|(_, last)| last));
                let (snapshot, compilation) = previous.insert((snapshot, compilation));
                if publish(Ok((snapshot, compilation))).is_break() {
                    return Ok(());
                }
            }
            Err(error) if readable => {
                readable = false;
                if publish(Err(&error)).is_break() {
                    return Ok(());
                }
            }
            Err(_) => {}
        }
        while !watcher.wait_for(TICK)? {
            if previous.as_ref().is_some_and(|(last, _)| !is_same_day(last.moment, moment())) {
                break;
            }
        }
    }
}

/// Knows when a folder changes.
pub struct Watcher {
    folder: PathBuf,
    events: Receiver<notify::Result<Wake>>,
    state: Mutex<State>,
}

struct State {
    notify: RecommendedWatcher,
    /// Whether the folder is gone, so that nothing will be heard from it.
    gone: bool,
    /// Whether a folder is new: what was put into it before it was watched went unheard.
    look_again: bool,
}

/// Why a folder cannot be watched.
#[derive(Debug)]
pub struct WatchError {
    /// The folder.
    pub folder: PathBuf,
    /// What the library or the operating system says.
    pub error: notify::Error,
}

impl fmt::Display for WatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be watched: {}", self.folder.display(), self.error)
    }
}

impl std::error::Error for WatchError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

/// What an event means for us.
#[derive(Clone, Copy)]
enum Wake {
    Changed,
    NewFolder,
    /// The watched folder itself went away or was replaced.
    Gone,
}

impl Watcher {
    /// Starts to watch a folder with everything in it.
    ///
    /// # Errors
    /// When the folder does not exist, or the operating system refuses.
    pub fn new(folder: &Path) -> Result<Self, WatchError> {
        let fail = |error| WatchError { folder: folder.to_owned(), error };
        let root = folder.canonicalize().map_err(|error| fail(notify::Error::io(error)))?;
        let (sender, events) = channel();
        let watched = root.clone();
        // Runs on the library's thread. Reading the sources fires events too, two for each file,
        // which end here.
        let forward = move |event: notify::Result<Event>| {
            if let Some(wake) = event.map(|event| meaning(&event, &watched)).transpose() {
                // Nobody listens any more only when the watcher is being dropped.
                let _ = sender.send(wake);
            }
        };
        // A link to a folder is not followed by `source` either.
        let config = Config::default().with_follow_symlinks(false);
        let mut notify = RecommendedWatcher::new(forward, config).map_err(fail)?;
        notify.watch(&root, RecursiveMode::Recursive).map_err(fail)?;
        Ok(Self { folder: root, events, state: Mutex::new(State { notify, gone: false, look_again: false }) })
    }

    /// Blocks until something changed that `source` would read, and until the burst is over.
    ///
    /// # Errors
    /// When the folder can no longer be watched, for example because the system's limit of
    /// watched folders is reached.
    pub fn wait(&self) -> Result<(), WatchError> {
        while !self.wait_for(Duration::MAX)? {}
        Ok(())
    }

    /// Like [`Watcher::wait`], for so long at most: whether something changed.
    ///
    /// # Errors
    /// As there.
    pub fn wait_for(&self, at_most: Duration) -> Result<bool, WatchError> {
        let start = Instant::now();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let left = at_most.saturating_sub(start.elapsed());
            let impatient = state.gone || state.look_again;
            match self.events.recv_timeout(if impatient { left.min(GONE) } else { left }) {
                Ok(wake) => {
                    self.take(wake, &mut state)?;
                    break;
                }
                Err(RecvTimeoutError::Disconnected) => return Err(self.fail(notify::Error::generic("no more events"))),
                Err(RecvTimeoutError::Timeout) if state.gone && self.watch_again(&mut state)? => break,
                Err(RecvTimeoutError::Timeout) if std::mem::take(&mut state.look_again) => return Ok(true),
                Err(RecvTimeoutError::Timeout) if start.elapsed() >= at_most => return Ok(false),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
        let burst = Instant::now();
        while burst.elapsed() < LONGEST_BURST {
            match self.events.recv_timeout(QUIET) {
                Ok(wake) => self.take(wake, &mut state)?,
                Err(_) => break,
            }
        }
        Ok(true)
    }

    fn take(&self, wake: notify::Result<Wake>, state: &mut State) -> Result<(), WatchError> {
        match wake.map_err(|error| self.fail(error))? {
            Wake::Changed => {}
            Wake::NewFolder => state.look_again = true,
            Wake::Gone => {
                state.gone = true;
                self.watch_again(state)?;
            }
        }
        Ok(())
    }

    /// Watches whatever stands at the folder's path by now: whether something does.
    fn watch_again(&self, state: &mut State) -> Result<bool, WatchError> {
        // The old watch sticks to the old folder, wherever that was moved; it may be gone already.
        let _ = state.notify.unwatch(&self.folder);
        if !self.folder.is_dir() {
            return Ok(false);
        }
        match state.notify.watch(&self.folder, RecursiveMode::Recursive) {
            Ok(()) => {
                state.gone = false;
                state.look_again = true;
                Ok(true)
            }
            Err(error) if matches!(error.kind, notify::ErrorKind::MaxFilesWatch) => Err(self.fail(error)),
            // Gone again in between.
            Err(_) => Ok(false),
        }
    }

    fn fail(&self, error: notify::Error) -> WatchError {
        WatchError { folder: self.folder.clone(), error }
    }
}

/// What an event means; `None` if it does not concern the sources.
fn meaning(event: &Event, root: &Path) -> Option<Wake> {
    // Events were lost: anything may have changed.
    if event.need_rescan() {
        return Some(Wake::NewFolder);
    }
    let wake = match event.kind {
        // Closed after writing: a file that was written through a memory map fires nothing else.
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Wake::Changed,
        EventKind::Access(_) => return None,
        EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
            if event.paths.iter().any(|path| path == root) =>
        {
            return Some(Wake::Gone);
        }
        EventKind::Create(CreateKind::Folder | CreateKind::Any) | EventKind::Modify(ModifyKind::Name(_)) => {
            Wake::NewFolder
        }
        _ => Wake::Changed,
    };
    // Where a platform names no path, we look.
    (event.paths.is_empty() || event.paths.iter().any(|path| is_source(path, root))).then_some(wake)
}

/// Whether `source` reads the path, which it does if it leaves out no part of it.
fn is_source(path: &Path, root: &Path) -> bool {
    let mut parts = path.strip_prefix(root).unwrap_or(path).components();
    parts.all(|part| !is_ignored(&part.as_os_str().to_string_lossy()))
}

fn is_equal(a: &Snapshot, b: &Snapshot) -> bool {
    a.files == b.files && a.problems == b.problems && is_same_day(a.moment, b.moment)
}

/// Whether no day began in any time zone between two moments. The site's own zone is known to the
/// model only, and compiling once more than needed every quarter of an hour is nothing.
fn is_same_day(a: Moment, b: Moment) -> bool {
    match (a, b) {
        (Moment::Instant(a), Moment::Instant(b)) => {
            a.as_second().div_euclid(QUARTER_OF_AN_HOUR) == b.as_second().div_euclid(QUARTER_OF_AN_HOUR)
        }
        _ => a == b,
    }
}

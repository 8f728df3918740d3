//! The one integration binary; its modules mirror `src/`.

mod locale;
mod render;
mod serve;
mod watch;
mod write;

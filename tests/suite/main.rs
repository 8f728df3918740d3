//! The one integration test; its modules mirror `src/`.

mod render;

//! A file added to a theme must be embedded, and `include_dir!` alone watches only those it knows.

fn main() {
    println!("cargo::rerun-if-changed=themes");
}

//! A file added to a folder that is part of the binary must be embedded, and `include_dir!` alone
//! watches only those it knows.

fn main() {
    for folder in ["themes", "assets/skeleton", "content"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

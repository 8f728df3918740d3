//! Files for download: their bytes, and the hash by which readers can tell them apart.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::diag::{Diagnostic, Span};
use crate::source::SourceFile;

/// The folder of files for download.
pub const FOLDER: &str = "files/";

/// A file for download.
#[derive(Clone, Debug, PartialEq)]
pub struct Download {
    /// The file itself.
    pub bytes: Arc<[u8]>,
    /// SHA-256 of the file in hexadecimal digits (FIPS 180-4).
    pub sha256: String,
}

/// Reads a file for download.
///
/// # Errors
/// `file-name` for names that no address can hold.
pub fn read(path: &Arc<str>, file: &SourceFile) -> Result<Download, Box<Diagnostic>> {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '+');
    if !path.chars().all(letter) {
        let finding = Diagnostic::error("file-name", Span::file(path)).with("path", &**path);
        return Err(Box::new(finding));
    }
    let sha256 = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Download { bytes: Arc::clone(&file.bytes), sha256 })
}

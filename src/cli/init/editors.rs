//! What lets an editor complete and check the content: schemas, and which one belongs to which files.
//!
//! Enters: the schemas of the format. Leaves: files by path, hidden because nobody writes in them.
//! Forbidden here: the disk.

use super::place::Files;
use crate::model::schema::schemas;

/// Where Taplo ("Even Better TOML") looks for what this says.
pub const CONFIGURATION: &str = ".taplo.toml";
/// The folder of the schemas.
pub const FOLDER: &str = ".schemas/";

/// The schemas, and which one belongs to which files; both are found without a network.
pub fn files() -> Files {
    let mut files = Files::new();
    let mut rules = String::new();
    for schema in schemas() {
        let path = format!("{FOLDER}{}", schema.file());
        rules.push_str(&format!("\n[[rule]]\ninclude = [\"content/{}\"]\nschema.path = \"{path}\"\n", schema.files));
        files.insert(path, schema.text().into_bytes());
    }
    files.insert(CONFIGURATION.to_owned(), rules.into_bytes());
    files
}

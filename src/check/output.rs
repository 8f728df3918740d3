//! What would be published: no request to another host.

use super::{Check, Rule};
use crate::diag::{Concern, Diagnostic};
use crate::model::Site;
use crate::output::Output;

/// A published style sheet loads something from another host (GDPR; LG München I, 20 January 2022,
/// 3 O 17493/20). Templates of a site's own are not looked at.
pub const THIRD_PARTY_REQUEST: Rule =
    Rule { name: "third-party-request", check: Check::Output(check), adjustable: false };

fn check(_: &Site, output: &Output, findings: &mut Vec<Diagnostic>) {
    for (path, artifact) in output.iter().filter(|(path, _)| path.ends_with(".css")) {
        // Names in CSS are the same in capitals.
        let text = String::from_utf8_lossy(&artifact.bytes).to_ascii_lowercase();
        if ["url(", "@import"].iter().any(|name| text.split(name).skip(1).any(leads_elsewhere)) {
            findings
                .push(Diagnostic::error("third-party-request", None).concern(Concern::Structure).with("path", &**path));
        }
    }
}

/// Whether the address at the start of a piece of CSS names a host.
fn leads_elsewhere(rest: &str) -> bool {
    let address = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
    ["//", "http:", "https:"].iter().any(|start| address.starts_with(start))
}

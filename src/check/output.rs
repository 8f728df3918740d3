//! What would be published: no request to another host.

use super::{Check, Rule};
use crate::diag::{Concern, Diagnostic};
use crate::model::Site;
use crate::output::Output;

/// A published style sheet or script loads something from another host (GDPR; LG München I,
/// 20 January 2022, 3 O 17493/20).
pub const THIRD_PARTY_REQUEST: Rule =
    Rule { name: "third-party-request", check: Check::Output(check), adjustable: false };

fn check(_: &Site, output: &Output, findings: &mut Vec<Diagnostic>) {
    for (path, artifact) in output.iter() {
        if !path.ends_with(".css") {
            continue;
        }
        let text = String::from_utf8_lossy(&artifact.bytes);
        for marker in ["url(http", "url(\"http", "url('http", "url(//", "@import \"http", "@import 'http"] {
            if text.contains(marker) {
                findings.push(
                    Diagnostic::error("third-party-request", None).concern(Concern::Structure).with("path", &**path),
                );
                break;
            }
        }
    }
}

//! `trust.json`: the list of sub-processors for programs, as `docs/trust.md` describes it.

use crate::plan::Plan;

/// The file's text.
pub fn write(plan: &Plan) -> String {
    // Plain structures of texts and numbers: nothing in them can fail to become JSON.
    serde_json::to_string_pretty(&plan.published).map(|json| json + "\n").unwrap_or_default()
}

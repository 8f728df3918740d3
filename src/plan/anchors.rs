//! Permanent anchors of single facts, so that an answer can be cited.

use super::scope::Scope;
use super::view::Block;

/// Gives an anchor to every fact of the text that has a row of its own. Facts that run on, or that stand within a
/// value, are cited with their record.
pub fn facts(scope: &Scope<'_>, body: &mut [Block]) {
    for block in body {
        let Block::Facts { facts, compact: false } = block else { continue };
        for fact in facts.iter_mut().filter(|fact| !fact.key.is_empty()) {
            fact.anchor = scope.anchor(&format!("fact-{}", fact.key.replace('_', "-")));
        }
    }
}

//! Which scripts of the theme the text of a page can use.

use super::view::{Block, Fact, Value};

/// Whether a script can make a part of a text more comfortable.
type Uses = fn(&Block) -> bool;

/// Scripts by name, and the parts that each of them makes more comfortable. What every page uses is
/// no part of a text: `base.html` names it.
const USES: &[(&str, Uses)] = &[("tables", has_tools), ("copy", has_links), ("search", is_search)];

/// Names of the scripts that something in a text can use.
pub fn of(body: &[Block]) -> Vec<String> {
    USES.iter().filter(|(_, uses)| body.iter().any(uses)).map(|(name, _)| (*name).to_owned()).collect()
}

/// Tables to search, filter and sort, and folds that open when a link leads into them.
fn has_tools(block: &Block) -> bool {
    match block {
        Block::Table(table) => table.tools.is_some(),
        Block::Facts { facts, .. } => facts.iter().any(|fact| has_fold(&fact.value)),
        Block::Value { value, .. } => has_fold(value),
        _ => false,
    }
}

fn has_fold(value: &Value) -> bool {
    match value {
        Value::Grid { .. } => true,
        Value::List { items } => items.iter().any(has_fold),
        Value::Group { facts, .. } => facts.iter().any(|Fact { value, .. }| has_fold(value)),
        _ => false,
    }
}

/// Rows, facts and folds with links of their own.
fn has_links(block: &Block) -> bool {
    match block {
        Block::Table(table) => !table.rows.is_empty(),
        Block::Facts { compact, .. } => !compact || has_tools(block),
        block => has_tools(block),
    }
}

/// The field of the search.
fn is_search(block: &Block) -> bool {
    matches!(block, Block::Search { .. })
}

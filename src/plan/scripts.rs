//! Which scripts of the theme the text of a page can use.

use super::view::Block;

/// Scripts by name, and the parts that each of them makes more comfortable. What every page uses is
/// no part of a text: `base.html` names it.
const USES: &[(&str, fn(&Block) -> bool)] = &[("copy", |block| matches!(block, Block::Facts { compact: false, .. }))];

/// Names of the scripts that something in a text can use.
pub fn of(body: &[Block]) -> Vec<String> {
    USES.iter().filter(|(_, uses)| body.iter().any(uses)).map(|(name, _)| (*name).to_owned()).collect()
}

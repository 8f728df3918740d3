//! Questions that are asked often.

use crate::diag::Spanned;
use crate::model::kind::PageId;
use crate::model::life::record;
use crate::model::value::Text;

record! {
    /// A question that is asked often. Its answer is the prose beside it.
    pub struct Question as "term-faq" titled question of Question {
        /// The question.
        question: Text,
        /// What it is about.
        area: Text,
        /// The answer, where a line is enough.
        answer: Text,
        /// Pages that say more.
        related: Vec<Spanned<PageId>>,
    }
}

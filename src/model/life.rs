//! What every record says about its life: whether it is a draft, when it was announced, begins and
//! ends, and every later change.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use jiff::civil::Date;

use super::form::{Field, Form, Keys, Node, Reader, Seen, Shape, Shown, Value, Word, choices, form};
use super::history::{Head, Known, Step};
use super::kind::Kind;
use super::value::Text;
use crate::diag::{Argument, Diagnostic, Span, Spanned};
use crate::locale::{Quantity, When};

/// A record's form of any kind.
pub trait AnyForm: Shown {
    /// What it is called.
    fn title(&self) -> Option<&Text>;
    /// Position in lists, smaller first.
    fn order(&self) -> Option<i64>;
    /// Whether it appears nowhere in the output.
    fn is_draft(&self) -> bool;
    /// When the public was told.
    fn announced(&self) -> Option<&Spanned<When>>;
    /// When it began.
    fn since(&self) -> Option<&Spanned<When>>;
    /// Its last day, where that was fixed from the beginning.
    fn until(&self) -> Option<&Spanned<When>>;
    /// When it was last reviewed.
    fn reviewed(&self) -> Option<&Spanned<When>>;
    /// How long a review holds.
    fn review_interval(&self) -> Option<&Spanned<Quantity>>;
    /// The note on a field.
    fn note(&self, key: &str) -> Option<&Text>;
    /// Every later change.
    fn steps(&self) -> Vec<Step<'_>>;
    /// The record as it is known on `today`; see [`history::known`](super::history::known).
    fn known<'a>(&'a self, head: Head<'a>, today: Date) -> Option<Known<'a, dyn AnyForm>>;
}

/// A form that is a record of its own.
pub trait Life: Form + Value + AnyForm + Clone + PartialEq + 'static {
    /// What kind of record it is.
    const KIND: Kind;

    /// Every later change.
    fn changes(&self) -> &[Change<Self>];
    /// Forgets the changes: a state carries no trace of what is not known yet.
    fn forget_changes(&mut self);
}

/// Declares a record: a [`form!`] with the keys of its life behind its own.
macro_rules! record {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident as $term:literal titled $title:ident of $kind:ident {
            $( $(#[doc = $doc:literal])+ $field:ident $(= $key:literal)? : $type:ty, )*
        }
    ) => {
        $crate::model::form::form! {
            $(#[doc = $about])*
            pub struct $name as $term {
                $( $(#[doc = $doc])+ $field $(= $key)? : $type, )*
                /// Position in lists, smaller first; by name if not said.
                order: $crate::diag::Spanned<i64>,
                /// Whether it appears nowhere in the output.
                draft: $crate::diag::Spanned<bool>,
                /// When the public was told; it is shown from then on.
                announced: $crate::diag::Spanned<$crate::locale::When>,
                /// When it began.
                since: $crate::diag::Spanned<$crate::locale::When>,
                /// Last day, where it was fixed from the beginning.
                until: $crate::diag::Spanned<$crate::locale::When>,
                /// When it was last reviewed.
                reviewed: $crate::diag::Spanned<$crate::locale::When>,
                /// How long a review holds.
                review_interval: $crate::diag::Spanned<$crate::locale::Quantity>,
                /// Every later change, kept for ever.
                change: Vec<$crate::model::life::Change<$name>>,
                /// Notes on fields, by the name of the field.
                notes: $crate::model::life::Notes<$name>,
            }
        }

        impl $crate::model::life::AnyForm for $name {
            fn title(&self) -> Option<&$crate::model::value::Text> {
                self.$title.as_ref()
            }

            fn order(&self) -> Option<i64> {
                self.order.as_ref().map(|order| order.value)
            }

            fn is_draft(&self) -> bool {
                self.draft.as_ref().is_some_and(|draft| draft.value)
            }

            fn announced(&self) -> Option<&$crate::diag::Spanned<$crate::locale::When>> {
                self.announced.as_ref()
            }

            fn since(&self) -> Option<&$crate::diag::Spanned<$crate::locale::When>> {
                self.since.as_ref()
            }

            fn until(&self) -> Option<&$crate::diag::Spanned<$crate::locale::When>> {
                self.until.as_ref()
            }

            fn reviewed(&self) -> Option<&$crate::diag::Spanned<$crate::locale::When>> {
                self.reviewed.as_ref()
            }

            fn review_interval(&self) -> Option<&$crate::diag::Spanned<$crate::locale::Quantity>> {
                self.review_interval.as_ref()
            }

            fn note(&self, key: &str) -> Option<&$crate::model::value::Text> {
                self.notes.as_ref()?.words.get(key)
            }

            fn steps(&self) -> Vec<$crate::model::history::Step<'_>> {
                self.change.iter().flatten().map(Into::into).collect()
            }

            fn known<'a>(
                &'a self,
                head: $crate::model::history::Head<'a>,
                today: jiff::civil::Date,
            ) -> Option<$crate::model::history::Known<'a, dyn $crate::model::life::AnyForm>> {
                $crate::model::history::state(self, head, today).map(Into::into)
            }
        }

        impl $crate::model::life::Life for $name {
            const KIND: $crate::model::kind::Kind = $crate::model::kind::Kind::$kind;

            fn changes(&self) -> &[$crate::model::life::Change<Self>] {
                self.change.as_deref().unwrap_or_default()
            }

            fn forget_changes(&mut self) {
                self.change = None;
            }
        }
    };
}
pub(crate) use record;

/// Keys that describe the life of a record; a change cannot set them.
const LIFE: &[&str] = &["draft", "announced", "since", "until", "change"];

choices! {
    /// How certain a change is.
    pub enum Certainty {
        /// It will happen.
        Certain = "certain",
        /// It may happen; it never applies by itself.
        Possible = "possible",
        /// It happens little by little.
        Gradual = "gradual",
    }
}

form! {
    /// A later change of a record.
    pub struct Change<F: Life> as "term-change" {
        /// When customers were told.
        announced: Spanned<When>,
        /// When it takes effect.
        effective: Spanned<When>,
        /// How certain it is.
        certainty: Spanned<Certainty>,
        /// Why.
        why: Text,
        /// What applies from then on.
        set: ChangeSet<F>,
        /// The record begins, or begins again.
        begin: Spanned<bool>,
        /// The record ends; the effective day is the first one without it.
        end: Spanned<bool>,
    }
}

/// What a change sets: the fields of the record without those of its life.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSet<F>(pub Box<F>);

impl<F: Life> Value for ChangeSet<F> {
    const EXPECTS: &'static str = "term-change-set";

    fn shape() -> Shape {
        Shape::form::<F>(LIFE)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = reader.table(node, Self::EXPECTS)?;
        for (key, _) in reader.in_order(table) {
            if LIFE.contains(&key.get_ref().as_ref()) {
                let span = reader.span(key.span());
                reader.report(
                    Diagnostic::error("change-set-life", span)
                        .with("key", key.get_ref().as_ref())
                        .with("form", Argument::Term("term-change-set")),
                );
            }
        }
        let span = reader.span(node.span());
        Some(Self(Box::new(F::read_table(table, span, reader))))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Form(&*self.0)
    }
}

/// Notes on fields, by the name of the field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes<F> {
    /// The notes.
    pub words: BTreeMap<&'static str, Text>,
    form: PhantomData<F>,
}

impl<F: Life> Value for Notes<F> {
    const EXPECTS: &'static str = "term-notes";

    fn shape() -> Shape {
        let keys = F::FIELDS.iter().map(|field| Word::new(field.key, field.doc)).collect();
        Shape::map(Keys::Known(keys), Shape::named("note", "A note on a field.", Text::shape()))
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = reader.table(node, Self::EXPECTS)?;
        let span = reader.span(node.span());
        let mut words = BTreeMap::new();
        for (key, node) in reader.in_order(table) {
            let name = key.get_ref().as_ref();
            match F::FIELDS.iter().find(|field| field.key == name) {
                Some(Field { key, .. }) => {
                    if let Some(text) = Text::read(node, reader) {
                        words.insert(*key, text);
                    }
                }
                None => reader.unknown_key::<F>(key, &span),
            }
        }
        Some(Self { words, form: PhantomData })
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        Seen::Map(self.words.iter().map(|(key, text)| (*key, Seen::Text(text))).collect())
    }
}

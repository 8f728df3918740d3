//! Reading TOML the way one reads a form: every field is optional, every mistake becomes a finding
//! with its place, and reading goes on.
//!
//! [`form!`] declares a form once: its struct, its keys, its documentation and how it is read.

mod meant;
mod mistake;
mod reader;
mod scalar;
mod seen;
mod shape;
pub mod syntax;

pub use meant::{nearest, yes_or_no};
pub use reader::{Node, Reader, Table};
pub use scalar::Choice;
pub(crate) use scalar::choices;
pub use seen::{Seen, Shown, texts, walk};
pub use shape::{Keys, Shape, Word};

use crate::diag::{Span, Spanned};

/// A key of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key as it is written.
    pub key: &'static str,
    /// What it means (its documentation in the source).
    pub doc: &'static str,
    /// Fluent identifier of the kind of value it takes.
    pub expects: &'static str,
    /// The words it takes where it takes one of a closed list.
    pub words: &'static [&'static str],
    /// What it takes, in full.
    pub shape: fn() -> Shape,
}

/// Something that can be read from a TOML value.
pub trait Value: Sized {
    /// Fluent identifier of what is expected, for "expected a date, found a number".
    const EXPECTS: &'static str;
    /// The words it takes where it takes one of a closed list.
    const WORDS: &'static [&'static str] = &[];

    /// What it takes, in full; for editors, never asked where content is read.
    fn shape() -> Shape;

    /// Reads a value; `None` when there is nothing usable, with a finding that says why.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// The value as something that can be looked at without knowing its type; `span` is where it
    /// stands, for values that do not remember it.
    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a>;
}

/// A table with known keys.
pub trait Form: Default {
    /// Fluent identifier of the form's name.
    const NAME: &'static str;
    /// What it is (its documentation in the source).
    const ABOUT: &'static str;
    /// Its keys, in the order of their declaration.
    const FIELDS: &'static [Field];

    /// Reads the keys of a table; unknown ones are findings.
    fn read_table(table: &Table<'_>, span: Span, reader: &mut Reader<'_>) -> Self;

    /// Puts every field that `later` says in place of this one's.
    fn overlay(&mut self, later: &Self);
}

impl<T: Value> Value for Vec<T> {
    const EXPECTS: &'static str = T::EXPECTS;
    const WORDS: &'static [&'static str] = T::WORDS;

    fn shape() -> Shape {
        Shape::Any(vec![T::shape(), Shape::list(T::shape())])
    }

    /// A list, or a single value standing for a list of one.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match node.get_ref().as_array() {
            Some(array) => Some(array.iter().filter_map(|item| T::read(item, reader)).collect()),
            None => T::read(node, reader).map(|value| vec![value]),
        }
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        Seen::List(self.iter().map(|value| value.seen(span)).collect())
    }
}

impl<T: Value> Value for Box<T> {
    const EXPECTS: &'static str = T::EXPECTS;
    const WORDS: &'static [&'static str] = T::WORDS;

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        T::read(node, reader).map(Box::new)
    }

    fn seen<'a>(&'a self, span: Option<&'a Span>) -> Seen<'a> {
        (**self).seen(span)
    }
}

impl<T: Value + NotSpanned> Value for Spanned<T> {
    const EXPECTS: &'static str = T::EXPECTS;
    const WORDS: &'static [&'static str] = T::WORDS;

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let span = reader.span(node.span());
        T::read(node, reader).map(|value| Spanned::new(value, span))
    }

    fn seen<'a>(&'a self, _: Option<&'a Span>) -> Seen<'a> {
        self.value.seen(Some(&self.span))
    }
}

/// Values that do not remember their place themselves.
pub trait NotSpanned {}

/// Declares a form: a struct whose fields are all optional, read from the keys of the same name
/// (`r#` and a trailing `= "key"` allow keys that are Rust words).
macro_rules! form {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident $(<$of:ident: $bound:ident>)? as $term:literal {
            $( $(#[doc = $doc:literal])+ $field:ident $(= $key:literal)? : $type:ty, )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name $(<$of: $bound>)? {
            /// Where the table stands.
            pub span: Option<$crate::diag::Span>,
            $( $(#[doc = $doc])+ pub $field: Option<$type>, )*
        }

        impl $(<$of: $bound>)? $crate::model::form::Form for $name $(<$of>)? {
            const NAME: &'static str = $term;
            const ABOUT: &'static str = concat!($($about, "\n"),*);
            const FIELDS: &'static [$crate::model::form::Field] = &[
                $( $crate::model::form::Field {
                    key: $crate::model::form::form!(@key $field $($key)?),
                    doc: concat!($($doc, "\n"),+),
                    expects: <$type as $crate::model::form::Value>::EXPECTS,
                    words: <$type as $crate::model::form::Value>::WORDS,
                    shape: <$type as $crate::model::form::Value>::shape,
                }, )*
            ];

            fn read_table(
                table: &$crate::model::form::Table<'_>,
                span: $crate::diag::Span,
                reader: &mut $crate::model::form::Reader<'_>,
            ) -> Self {
                let mut form = Self { span: Some(span.clone()), ..Self::default() };
                for (key, node) in reader.in_order(table) {
                    match key.get_ref().as_ref() {
                        $( $crate::model::form::form!(@key $field $($key)?) => {
                            form.$field = $crate::model::form::Value::read(node, reader);
                        } )*
                        _ => reader.unknown_key::<Self>(key, &span),
                    }
                }
                form
            }

            fn overlay(&mut self, later: &Self) {
                $( if later.$field.is_some() { self.$field.clone_from(&later.$field); } )*
            }
        }

        impl $(<$of: $bound>)? $crate::model::form::Value for $name $(<$of>)? {
            const EXPECTS: &'static str = $term;

            fn shape() -> $crate::model::form::Shape {
                $crate::model::form::Shape::form::<Self>(&[])
            }

            fn read(
                node: &$crate::model::form::Node<'_>,
                reader: &mut $crate::model::form::Reader<'_>,
            ) -> Option<Self> {
                let table = reader.table(node, Self::EXPECTS)?;
                let span = reader.span(node.span());
                Some(<Self as $crate::model::form::Form>::read_table(table, span, reader))
            }

            fn seen<'a>(&'a self, _: Option<&'a $crate::diag::Span>) -> $crate::model::form::Seen<'a> {
                $crate::model::form::Seen::Form(self)
            }
        }

        impl $(<$of: $bound>)? $crate::model::form::Shown for $name $(<$of>)? {
            fn form(&self) -> &'static str {
                <Self as $crate::model::form::Form>::NAME
            }

            fn fields(&self) -> &'static [$crate::model::form::Field] {
                <Self as $crate::model::form::Form>::FIELDS
            }

            fn get(&self, key: &str) -> Option<$crate::model::form::Seen<'_>> {
                match key {
                    $( $crate::model::form::form!(@key $field $($key)?) => {
                        self.$field.as_ref().map(|value| $crate::model::form::Value::seen(value, None))
                    } )*
                    _ => None,
                }
            }

            fn place(&self) -> Option<&$crate::diag::Span> {
                self.span.as_ref()
            }

            fn as_any(&self) -> &dyn std::any::Any {
                self
            }
        }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
}
pub(crate) use form;

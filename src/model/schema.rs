//! The content format as JSON Schemas, by which editors complete and check what is written.
//!
//! Enters: the shapes of forms. Leaves: a schema for each kind of file, as JSON Schema draft 7, the latest
//! that Taplo ("Even Better TOML") reads. Forbidden here: keys or words of the format; the forms know them.
//!
//! A schema is narrower than JSON Schema allows, for the sake of the editor that reads it. It shows a
//! mistake where the value stands that fits nothing: so what is told apart by its type (a text or a table)
//! is one schema with two types, not a choice between two. It shows the description where it finds it
//! first: so every key is described once, in the definition of its form, and other places refer to the key.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::collections::{COLLECTIONS, SINGLES};
use super::config::{self, Config};
use super::form::{Field, Keys, Shape, Value as _, Word};

/// The schema of a kind of file.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Its name: that of the folder, or of the file without `.toml`.
    pub name: &'static str,
    /// The files it describes, as a pattern below the folder of the content.
    pub files: String,
    /// The schema.
    pub json: Value,
}

impl Schema {
    /// Name of the file it is kept in.
    pub fn file(&self) -> String {
        format!("{}.schema.json", self.name)
    }

    /// The schema as text, ending in a line break.
    pub fn text(&self) -> String {
        format!("{:#}\n", self.json)
    }
}

/// Every schema, in the order in which the content is documented.
pub fn schemas() -> Vec<Schema> {
    let site = config::FILE.trim_end_matches(".toml");
    let site = schema(site, config::FILE.to_owned(), &Config::shape());
    let collections = COLLECTIONS
        .iter()
        .map(|collection| schema(collection.folder, format!("{}/*.toml", collection.folder), &(collection.shape)()));
    let singles = SINGLES.iter().map(|single| {
        let name = single.kind.name();
        schema(name, format!("{name}.toml"), &(single.shape)())
    });
    std::iter::once(site).chain(collections).chain(singles).collect()
}

fn schema(name: &'static str, files: String, shape: &Shape) -> Schema {
    let mut writer = Writer::default();
    let mut json = writer.schema(shape);
    json.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    json.insert("title".to_owned(), files.as_str().into());
    if let Shape::Table { about, .. } = shape {
        json.insert("description".to_owned(), plain(about).into());
    }
    json.insert("definitions".to_owned(), json!(writer.definitions));
    Schema { name, files, json: json.into() }
}

/// Writes shapes as schemas, and keeps what they refer to.
#[derive(Default)]
struct Writer {
    definitions: BTreeMap<&'static str, Value>,
}

impl Writer {
    fn schema(&mut self, shape: &Shape) -> Map<String, Value> {
        match shape {
            Shape::Flag => object([("type", "boolean".into())]),
            Shape::Number => object([("type", "integer".into())]),
            Shape::Text(None) => object([("type", "string".into())]),
            Shape::Text(Some(pattern)) => object([("type", "string".into()), ("pattern", pattern.as_str().into())]),
            Shape::Words(words) => {
                let docs: Vec<String> = words.iter().map(|word| plain(&word.doc)).collect();
                let words: Vec<&str> = words.iter().map(|word| word.word.as_str()).collect();
                let docs = json!({ "docs": { "enumValues": docs } });
                object([("type", "string".into()), ("enum", words.into()), ("x-taplo", docs)])
            }
            Shape::List(of) => object([("type", "array".into()), ("items", self.part(of).into())]),
            Shape::Table { name, about, fields, without } => {
                let name = self.define(name, about, fields);
                let keys = fields.iter().map(|field| field.key).filter(|key| !without.contains(key));
                let properties: Map<String, Value> = keys
                    .map(|key| (key.to_owned(), json!({ "$ref": format!("#/definitions/{name}/properties/{key}") })))
                    .collect();
                table(properties)
            }
            Shape::Map(Keys::Fitting(pattern), of) => {
                let mut map = table(Map::new());
                map.insert("patternProperties".to_owned(), json!({ *pattern: self.part(of) }));
                map
            }
            Shape::Map(Keys::Known(words), of) => {
                let of = self.schema(of);
                let described = |word: &Word| (word.word.clone(), described(of.clone(), &word.doc).into());
                table(words.iter().map(described).collect())
            }
            Shape::Any(shapes) => union(flat(shapes).into_iter().map(|shape| self.schema(shape)).collect()),
            Shape::Named { name, about, of } => {
                if !self.definitions.contains_key(name) {
                    let of = described(self.schema(of), about);
                    self.definitions.insert(name, of.into());
                }
                reference(name)
            }
        }
    }

    /// A part of another schema: a form is referred to as a whole.
    fn part(&mut self, shape: &Shape) -> Map<String, Value> {
        match shape {
            Shape::Table { name, about, fields, without: [] } => reference(self.define(name, about, fields)),
            _ => self.schema(shape),
        }
    }

    /// Keeps the definition of a form, and says its name there.
    fn define(&mut self, name: &'static str, about: &str, fields: &[Field]) -> &'static str {
        // `term-place` is `place`.
        let name = name.split_once('-').map_or(name, |(_, name)| name);
        if !self.definitions.contains_key(name) {
            // Forms contain each other: whoever comes back here must find that it is begun.
            self.definitions.insert(name, Value::Null);
            let property =
                |field: &Field| (field.key.to_owned(), described(self.schema(&(field.shape)()), field.doc).into());
            let mut form = table(fields.iter().map(property).collect());
            form.insert("description".to_owned(), plain(about).into());
            self.definitions.insert(name, form.into());
        }
        name
    }
}

/// A schema with its description, which Taplo looks for in each of several alternatives.
fn described(mut schema: Map<String, Value>, doc: &str) -> Map<String, Value> {
    let doc = plain(doc);
    for alternative in schema.get_mut("anyOf").and_then(Value::as_array_mut).into_iter().flatten() {
        alternative["description"] = doc.as_str().into();
    }
    schema.insert("description".to_owned(), doc.into());
    schema
}

/// Documentation as one line.
fn plain(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn object<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn table(properties: Map<String, Value>) -> Map<String, Value> {
    object([("type", "object".into()), ("properties", properties.into()), ("additionalProperties", false.into())])
}

fn reference(name: &str) -> Map<String, Value> {
    object([("$ref", format!("#/definitions/{name}").into())])
}

/// Alternatives without alternatives within them.
fn flat(shapes: &[Shape]) -> Vec<&Shape> {
    shapes
        .iter()
        .flat_map(|shape| match shape {
            Shape::Any(shapes) => flat(shapes),
            one => vec![one],
        })
        .collect()
}

/// One schema for several. A keyword is about one type (`pattern` about texts, `items` about lists), so
/// those of different types can stand side by side; `enum` and `$ref` are about everything and cannot.
fn union(schemas: Vec<Map<String, Value>>) -> Map<String, Value> {
    let is_apart = |schema: &Map<String, Value>| schema.contains_key("enum") || schema.contains_key("$ref");
    let (mut apart, together): (Vec<_>, Vec<_>) = schemas.into_iter().partition(is_apart);
    let mut one = Map::new();
    let mut types: Vec<Value> = Vec::new();
    for (key, value) in together.into_iter().flatten() {
        match (one.get_mut(&key), value) {
            (_, kind) if key == "type" => {
                if !types.contains(&kind) {
                    types.push(kind);
                }
            }
            (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
            (_, value) => {
                one.insert(key, value);
            }
        }
    }
    if !types.is_empty() {
        one.insert("type".to_owned(), if types.len() == 1 { types.remove(0) } else { types.into() });
        apart.push(one);
    }
    match apart.len() {
        1 => apart.remove(0),
        _ => object([("anyOf", apart.into())]),
    }
}

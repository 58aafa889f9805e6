//! `src/embed/custom-elements.json`, as far as it is used here: what the element
//! gives and takes. The format is that of the Custom Elements Manifest; a key
//! that is not read here is refused, so that none is written in vain.

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::run::root;

/// Where it is written, by hand.
pub const FILE: &str = "src/embed/custom-elements.json";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Manifest {
    #[serde(rename = "schemaVersion")]
    _schema_version: String,
    #[serde(rename = "readme")]
    _readme: String,
    modules: [Module; 1],
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Module {
    #[serde(rename = "kind")]
    _kind: String,
    #[serde(rename = "path")]
    _path: String,
    declarations: [Element; 1],
    #[serde(rename = "exports")]
    _exports: Vec<serde_json::Value>,
}

/// The custom element.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Element {
    #[serde(rename = "kind")]
    _kind: String,
    #[serde(rename = "customElement")]
    _custom_element: bool,
    #[serde(rename = "superclass")]
    _superclass: serde_json::Value,
    /// The name of its class.
    pub name: String,
    pub tag_name: String,
    pub summary: String,
    pub description: String,
    pub attributes: Vec<Attribute>,
    pub members: Vec<Member>,
    pub events: Vec<Event>,
    pub slots: Vec<Named>,
    pub css_properties: Vec<CssProperty>,
    pub css_parts: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attribute {
    pub name: String,
    /// The property of the same meaning.
    pub field_name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    pub default: Option<String>,
    pub description: String,
}

/// A type of TypeScript.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Type {
    pub text: String,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Member {
    Field(Field),
    Method(Method),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    pub default: Option<String>,
    /// None where the attribute has it.
    pub description: Option<String>,
    pub attribute: Option<String>,
    #[serde(default, rename = "reflects")]
    _reflects: bool,
    #[serde(default, rename = "static")]
    pub is_static: bool,
    #[serde(default)]
    pub readonly: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    pub name: String,
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    #[serde(rename = "return")]
    pub returns: Return,
    pub description: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    #[serde(default)]
    pub optional: bool,
    pub description: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Return {
    #[serde(rename = "type")]
    pub kind: Type,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    pub description: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CssProperty {
    pub name: String,
    pub syntax: String,
    pub default: String,
    pub description: String,
}

/// A slot or a part.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub name: String,
    pub description: String,
}

impl Element {
    /// Reads the manifest of the project's folder.
    pub fn read() -> Result<Self> {
        let file = root()?.join(FILE);
        let text = fs::read_to_string(file).with_context(|| format!("{FILE} is missing"))?;
        let manifest: Manifest =
            serde_json::from_str(&text).with_context(|| format!("in {FILE}"))?;
        let [Module { declarations, .. }] = manifest.modules;
        let [element] = declarations;
        Ok(element)
    }

    /// The properties that are no attributes.
    pub fn properties(&self) -> impl Iterator<Item = &Field> {
        self.fields().filter(|field| field.attribute.is_none())
    }

    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            Member::Method(_) => None,
        })
    }

    pub fn methods(&self) -> impl Iterator<Item = &Method> {
        self.members.iter().filter_map(|member| match member {
            Member::Method(method) => Some(method),
            Member::Field(_) => None,
        })
    }
}

impl Method {
    /// Name, parameters and what it returns, as TypeScript.
    pub fn signature(&self) -> String {
        let parameters = self.parameters.iter().map(|it| {
            let mark = if it.optional { "?" } else { "" };
            format!("{}{mark}: {}", it.name, it.kind.text)
        });
        let parameters: Vec<String> = parameters.collect();
        let returns = &self.returns.kind.text;
        format!("{}({}): {returns}", self.name, parameters.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Element;

    #[test]
    fn every_attribute_is_a_property_and_says_so_in_both_places() {
        let element = Element::read().expect("a manifest");
        let attributes: BTreeSet<_> = element
            .attributes
            .iter()
            .map(|it| {
                (
                    it.name.as_str(),
                    it.field_name.as_str(),
                    it.kind.text.as_str(),
                )
            })
            .collect();
        let fields: BTreeSet<_> = element
            .fields()
            .filter_map(|it| {
                Some((
                    it.attribute.as_deref()?,
                    it.name.as_str(),
                    it.kind.text.as_str(),
                ))
            })
            .collect();
        assert_eq!(attributes, fields);
        assert!(element.properties().all(|it| it.description.is_some()));
    }
}

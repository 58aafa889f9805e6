//! What editors show while one types the element and its properties.

use serde_json::{Value, json};

use super::manifest::{Attribute, Element};

/// The format «custom data» for HTML.
pub fn html(element: &Element) -> Value {
    let attributes: Vec<Value> = element.attributes.iter().map(attribute).collect();
    let description = format!("{} {}", element.summary, element.description);
    json!({
        "version": 1.1,
        "tags": [{
            "name": element.tag_name,
            "description": description,
            "attributes": attributes,
        }],
    })
}

/// The same for sheets.
pub fn css(element: &Element) -> Value {
    let properties = element.css_properties.iter().map(|it| {
        json!({
            "name": it.name,
            "syntax": it.syntax,
            "description": format!("{} Default: {}", it.description, it.default),
        })
    });
    let parts = element.css_parts.iter().map(|it| {
        json!({
            "name": format!("::part({})", it.name),
            "description": it.description,
        })
    });
    json!({
        "version": 1.1,
        "properties": properties.collect::<Vec<_>>(),
        "pseudoElements": parts.collect::<Vec<_>>(),
    })
}

fn attribute(attribute: &Attribute) -> Value {
    let mut data = json!({ "name": attribute.name, "description": attribute.description });
    if attribute.kind.text == "boolean" {
        data["valueSet"] = "v".into();
    }
    let values: Vec<Value> = values(attribute)
        .map(|name| json!({ "name": name }))
        .collect();
    if !values.is_empty() {
        data["values"] = values.into();
    }
    data
}

/// The words of a closed list such as `"auto" | "light"`.
pub fn values(attribute: &Attribute) -> impl Iterator<Item = &str> {
    let words = attribute.kind.text.split('|').map(str::trim);
    let words = words.filter_map(|word| word.strip_prefix('"')?.strip_suffix('"'));
    words.filter(|word| !word.is_empty())
}

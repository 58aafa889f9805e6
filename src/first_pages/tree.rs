//! A piece of a page as a tree of elements and texts, and the two ways in which
//! it is written: HTML for `index.html`, JSON for `element.js`.

use serde_json::{Map, Value};

/// What stands in an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Another element.
    Element(Element),
    /// A text as a person reads it.
    Text(String),
}

/// An element of HTML or SVG.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

/// An element with nothing in it.
#[must_use]
pub const fn element(tag: &'static str) -> Element {
    Element {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }
}

/// Those that have no content in HTML, and no end tag.
const VOID: [&str; 1] = ["input"];

impl Element {
    /// Its tag.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// The value of an attribute, if it is there.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// What stands in it, in order.
    #[must_use]
    pub fn children(&self) -> &[Node] {
        &self.children
    }

    /// With an attribute; an empty value stands for an attribute without one.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// With a class.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        self.with("class", class)
    }

    /// With an element behind what it has.
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// With elements behind what it has.
    #[must_use]
    pub fn children_of(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children
            .extend(children.into_iter().map(Node::Element));
        self
    }

    /// With a text behind what it has.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// Everything that is read in it, without its attributes.
    #[must_use]
    pub fn content(&self) -> String {
        let texts = self.children.iter().map(|child| match child {
            Node::Element(element) => element.content(),
            Node::Text(text) => text.clone(),
        });
        texts.collect()
    }

    /// As HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        html.push('<');
        html.push_str(self.tag);
        for (name, value) in &self.attributes {
            html.push(' ');
            html.push_str(name);
            if !value.is_empty() {
                html.push_str("=\"");
                escape(html, value);
                html.push('"');
            }
        }
        html.push('>');
        if VOID.contains(&self.tag) {
            return;
        }
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(html),
                Node::Text(text) => escape(html, text),
            }
        }
        html.push_str("</");
        html.push_str(self.tag);
        html.push('>');
    }

    /// As JSON: `["tag", {"attribute": "value"}, "text", ["tag", …], …]`.
    #[must_use]
    pub fn json(&self) -> Value {
        let attributes: Map<String, Value> = self
            .attributes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.as_str().into()))
            .collect();
        let head = [self.tag.into(), Value::Object(attributes)];
        let children = self.children.iter().map(|child| match child {
            Node::Element(element) => element.json(),
            Node::Text(text) => text.as_str().into(),
        });
        head.into_iter().chain(children).collect()
    }
}

fn escape(html: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::element;

    #[test]
    fn writes_html_in_which_no_text_becomes_markup() {
        let label = element("label")
            .with("title", "a \"b\" & c")
            .child(element("input").with("hidden", ""))
            .text("1 < 2 & 3");
        assert_eq!(
            label.html(),
            "<label title=\"a &quot;b&quot; &amp; c\"><input hidden>1 &lt; 2 &amp; 3</label>"
        );
        assert_eq!(label.content(), "1 < 2 & 3");
    }

    #[test]
    fn writes_the_same_as_json() {
        let item = element("li").class("x").text("<b>").child(element("i"));
        let json = r#"["li",{"class":"x"},"<b>",["i",{}]]"#;
        assert_eq!(item.json().to_string(), json);
    }
}

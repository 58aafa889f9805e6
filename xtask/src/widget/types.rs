//! Types for TypeScript and for frameworks, made from the manifest.

use std::fmt::Write;

use super::manifest::{Element, Field};

const MADE: &str = "// Made from custom-elements.json; do not edit.\n\n";
const IMPORTS: &str = "import type { KamLeitwerk, KamLeitwerkAttributes, KamLeitwerkEventMap, KamLeitwerkProperties } from \"./index.js\";\n";

/// `index.d.ts`: what was written by hand, and behind it the class, its events
/// and its attributes.
pub fn index(element: &Element, by_hand: &str) -> String {
    let mut text = format!("{MADE}{by_hand}\n");
    comment(&mut text, 0, &[&element.summary, &element.description]);
    line(
        &mut text,
        0,
        &format!("export class {} extends HTMLElement {{", element.name),
    );
    for field in element.fields() {
        comment(&mut text, 1, &[&field_comment(element, field)]);
        line(&mut text, 1, &property(field));
    }
    for method in element.methods() {
        comment(&mut text, 1, &[&method.description]);
        line(&mut text, 1, &format!("{};", method.signature()));
    }
    text.push_str("}\n\nexport interface KamLeitwerkEventMap {\n");
    for event in &element.events {
        comment(&mut text, 1, &[&event.description]);
        line(
            &mut text,
            1,
            &format!("\"{}\": {};", event.name, event.kind.text),
        );
    }
    text.push_str("}\n\n/** The attributes, as markup has them. */\nexport interface KamLeitwerkAttributes {\n");
    for attribute in &element.attributes {
        comment(&mut text, 1, &[&attribute.description]);
        line(
            &mut text,
            1,
            &format!("{}?: {};", quoted(&attribute.name), attribute.kind.text),
        );
    }
    text.push_str("}\n\n/** The properties that are no attributes, and those whose attribute has another name. */\nexport interface KamLeitwerkProperties {\n");
    for field in writable(element) {
        line(
            &mut text,
            1,
            &format!("{}?: {};", field.name, field.kind.text),
        );
    }
    let (tag, class) = (&element.tag_name, &element.name);
    let _infallible = write!(
        text,
        "}}\n
declare global {{
  interface HTMLElementTagNameMap {{
    \"{tag}\": {class};
  }}
  // Events bubble: whoever stands around the element hears them, too.
  interface GlobalEventHandlersEventMap extends KamLeitwerkEventMap {{}}
}}\n"
    );
    text
}

/// `react.d.ts`, for React 19: properties are set as such, and a handler is
/// named by «on» and the name of its event.
pub fn react(element: &Element) -> String {
    let mut text = format!(
        "{MADE}import type {{ HTMLAttributes, RefAttributes }} from \"react\";
{IMPORTS}
export interface KamLeitwerkProps
  extends Omit<HTMLAttributes<KamLeitwerk>, keyof KamLeitwerkAttributes | keyof KamLeitwerkProperties>,
    RefAttributes<KamLeitwerk>,
    KamLeitwerkAttributes,
    KamLeitwerkProperties {{
"
    );
    handlers(&mut text, element);
    let _infallible = write!(
        text,
        "}}\n
declare module \"react\" {{
  namespace JSX {{
    interface IntrinsicElements {{
      \"{}\": KamLeitwerkProps;
    }}
  }}
}}\n",
        element.tag_name
    );
    text
}

/// `vue.d.ts`, for Vue 3: templates by `GlobalComponents`, JSX by its runtime.
pub fn vue(element: &Element) -> String {
    let mut text = format!(
        "{MADE}import type {{ DefineComponent, HTMLAttributes, VNodeProps }} from \"vue\";
{IMPORTS}
export interface KamLeitwerkProps
  extends Omit<HTMLAttributes, keyof KamLeitwerkAttributes | keyof KamLeitwerkProperties>,
    Omit<VNodeProps, \"key\">,
    KamLeitwerkAttributes,
    KamLeitwerkProperties {{
  key?: PropertyKey;
"
    );
    for event in &element.events {
        let name = ["on", &capitals(&event.name)].concat();
        line(
            &mut text,
            1,
            &format!("{name}?: (event: {}) => void;", event_type(&event.name)),
        );
    }
    let _infallible = write!(
        text,
        "}}\n
declare module \"vue\" {{
  interface GlobalComponents {{
    \"{tag}\": DefineComponent<KamLeitwerkProps>;
  }}
}}

declare module \"vue/jsx-runtime\" {{
  namespace JSX {{
    interface IntrinsicElements {{
      \"{tag}\": KamLeitwerkProps;
    }}
  }}
}}\n",
        tag = element.tag_name
    );
    text
}

/// `svelte.d.ts`, for Svelte 5, and for 4 with `on:`.
pub fn svelte(element: &Element) -> String {
    let mut text = format!(
        "{MADE}import type {{ HTMLAttributes }} from \"svelte/elements\";
{IMPORTS}
export interface KamLeitwerkProps
  extends Omit<HTMLAttributes<KamLeitwerk>, keyof KamLeitwerkAttributes | keyof KamLeitwerkProperties>,
    KamLeitwerkAttributes,
    KamLeitwerkProperties {{
"
    );
    handlers(&mut text, element);
    for event in &element.events {
        line(
            &mut text,
            1,
            &format!(
                "\"on:{}\"?: (event: {}) => void;",
                event.name,
                event_type(&event.name)
            ),
        );
    }
    let _infallible = write!(
        text,
        "}}\n
declare module \"svelte/elements\" {{
  interface SvelteHTMLElements {{
    \"{}\": KamLeitwerkProps;
  }}
}}\n",
        element.tag_name
    );
    text
}

fn handlers(text: &mut String, element: &Element) {
    for event in &element.events {
        comment(text, 1, &[&event.description]);
        let (name, kind) = (&event.name, event_type(&event.name));
        line(text, 1, &format!("\"on{name}\"?: (event: {kind}) => void;"));
    }
}

fn event_type(name: &str) -> String {
    format!("KamLeitwerkEventMap[\"{name}\"]")
}

fn writable(element: &Element) -> impl Iterator<Item = &Field> {
    element
        .fields()
        .filter(|field| !field.readonly && field.attribute.as_ref() != Some(&field.name))
}

fn field_comment(element: &Element, field: &Field) -> String {
    let mut attributes = element.attributes.iter();
    let attribute = attributes.find(|it| Some(&it.name) == field.attribute.as_ref());
    let description = field.description.as_ref();
    let description = description.or(attribute.map(|it| &it.description));
    let default = field.default.as_ref();
    let default = default.map(|it| format!(" Default: `{it}`."));
    description.cloned().unwrap_or_default() + &default.unwrap_or_default()
}

fn property(field: &Field) -> String {
    let mark = |word: &'static str, is: bool| if is { word } else { "" };
    format!(
        "{}{}{}: {};",
        mark("static ", field.is_static),
        mark("readonly ", field.readonly),
        field.name,
        field.kind.text
    )
}

/// «leitwerk-storage-status» as `LeitwerkStorageStatus`.
fn capitals(name: &str) -> String {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    });
    words.collect()
}

/// A key of an object, in quotation marks where it needs them.
fn quoted(name: &str) -> String {
    if name.contains('-') {
        format!("\"{name}\"")
    } else {
        name.to_owned()
    }
}

fn comment(text: &mut String, depth: usize, sentences: &[&str]) {
    line(text, depth, &format!("/** {} */", sentences.join(" ")));
}

fn line(text: &mut String, depth: usize, content: &str) {
    text.push_str(&"  ".repeat(depth));
    text.push_str(content);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::capitals;

    #[test]
    fn names_handlers_as_vue_does() {
        assert_eq!(capitals("leitwerk-storage-status"), "LeitwerkStorageStatus");
    }
}

//! Placeholders in messages.

/// The template with each `{name}` replaced by the value given for that name.
///
/// A placeholder without a value stays as it stands, and a value is never
/// read as a template: what a person typed is shown as typed.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let value = after.split_once('}').and_then(|(name, tail)| {
            let (_, value) = values.iter().find(|(key, _)| *key == name)?;
            Some((*value, tail))
        });
        rest = if let Some((value, tail)) = value {
            text.push_str(value);
            tail
        } else {
            text.push('{');
            after
        };
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn replaces_every_occurrence() {
        let template = "{kam} und {sponsor}: {kam}";
        let values = [("kam", "Ada"), ("sponsor", "Cy")];
        assert_eq!(fill(template, &values), "Ada und Cy: Ada");
    }

    #[test]
    fn leaves_unknown_and_open_braces_alone() {
        assert_eq!(fill("{a} {b", &[("b", "x")]), "{a} {b");
    }

    #[test]
    fn does_not_read_values_as_templates() {
        assert_eq!(fill("{a}{b}", &[("a", "{b}"), ("b", "1")]), "{b}1");
    }
}

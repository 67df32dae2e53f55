//! `{{ name }}` in Markdown.

use std::collections::BTreeMap;

/// Puts values in the place of placeholders; `unknown` is told the names that do not exist, with their positions.
pub(super) fn fill<'a>(
    text: &'a str,
    values: &BTreeMap<&'static str, String>,
    mut unknown: impl FnMut(&'a str, usize),
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once("{{") {
        let Some((name, after)) = tail.split_once("}}") else {
            break;
        };
        out.push_str(before);
        match values.get(name.trim()) {
            Some(value) => out.push_str(value),
            None => unknown(name.trim(), text.len() - rest.len() + before.len()),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_and_unknown_ones_told() {
        let values = BTreeMap::from([("area", "Camden".to_owned())]);
        let mut told = Vec::new();
        let text = fill(
            "In {{ area }} and {{areas}}, {{ open",
            &values,
            |name, at| told.push((name, at)),
        );
        assert_eq!(text, "In Camden and , {{ open");
        assert_eq!(told, [("areas", 18)]);
    }
}

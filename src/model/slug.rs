//! Names in addresses: `a–z`, `0–9` and single hyphens.

use crate::diagnostic::{Code, Findings};
use crate::load::Cell;

/// Whether a text can be a name in addresses.
pub(super) fn is_slug(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    text.split('-').all(plain)
}

/// A name in addresses made from a label; `item`, if nothing of the label can stand there.
pub(super) fn slug_of(label: &str) -> String {
    let lower = label.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    if parts.is_empty() {
        "item".to_owned()
    } else {
        parts.join("-")
    }
}

/// Notes a finding if a text cannot be a name in addresses.
pub(super) fn check_slug(slug: &Cell, findings: &mut Findings) {
    if !is_slug(&slug.text) {
        findings.error(
            Code::BadPath,
            slug.place.clone(),
            format!("`{}` cannot stand in a web address.", slug.text),
            format!(
                "Use small letters, digits and hyphens, such as `{}`.",
                slug_of(&slug.text)
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_become_names_in_addresses() {
        assert_eq!(
            slug_of("PUBLIC FEAR, ALARM OR DISTRESS"),
            "public-fear-alarm-or-distress"
        );
        assert_eq!(slug_of("Burglary - Residential"), "burglary-residential");
        assert_eq!(slug_of("العربية"), "item");
        assert!(is_slug(&slug_of("a  b--c")));
        assert!(!is_slug("a--b") && !is_slug("A") && !is_slug(""));
    }
}

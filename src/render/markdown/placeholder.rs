//! `{{ name }}` and `{{ name(…) }}` in Markdown.

/// A piece of a text with placeholders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// What stands between the brackets, without blanks around it, and where the brackets open.
    Placeholder(&'a str, usize),
}

/// The pieces of a text, in order. Brackets that are not closed are words.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once("{{") {
        let Some((inner, after)) = tail.split_once("}}") else {
            break;
        };
        let at = text.len() - rest.len() + before.len();
        pieces.push(Piece::Words(before));
        pieces.push(Piece::Placeholder(inner.trim(), at));
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_where_they_open() {
        let found = pieces("In {{ area }} and {{areas}}, {{ open");
        let expected = [
            Piece::Words("In "),
            Piece::Placeholder("area", 3),
            Piece::Words(" and "),
            Piece::Placeholder("areas", 18),
            Piece::Words(", {{ open"),
        ];
        assert_eq!(found, expected);
    }
}

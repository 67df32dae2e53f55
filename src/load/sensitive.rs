//! Texts of records that are looked through for personal data before they are published.

use super::table::Cell;
use crate::config::Text;
use crate::diagnostic::Place;

/// A text that members of the public may have written, or that may name them.
#[derive(Clone, Debug)]
pub struct Sensitive {
    /// The text and where it begins.
    pub text: Cell,
    /// Which part of a record it is, for the finding: "the question".
    pub part: &'static str,
    /// The role that has cleared it, if one has.
    pub cleared_by: Option<Cell>,
}

/// Words that must name a role, never a person.
#[derive(Clone, Debug)]
pub struct Role {
    /// The words.
    pub words: String,
    /// Where they stand.
    pub place: Place,
}

impl Role {
    /// The words of each language of a text.
    pub(super) fn of_text(text: &Text, place: &Place) -> Vec<Self> {
        let words = text
            .languages()
            .filter_map(|language| text.in_language(language));
        let role = |words: &str| Self {
            words: words.to_owned(),
            place: place.clone(),
        };
        words.map(role).collect()
    }
}

impl Sensitive {
    /// The place of a byte of the text in the file that it was read from. Where the text begins, if the file has it in another
    /// spelling: with signs that stand for others, for example.
    pub(super) fn place_within(&self, file: &str, at: usize) -> Place {
        self.offset_within(file, at).map_or_else(
            || self.text.place.clone(),
            |offset| Place::offset(self.text.place.file.clone(), file, offset),
        )
    }

    fn offset_within(&self, file: &str, at: usize) -> Option<usize> {
        let mut cursor = offset_of(file, &self.text.place)?;
        let mut begun = 0;
        for line in self.text.text.split_inclusive('\n') {
            let words = line.trim_end();
            let found = cursor + file.get(cursor..)?.find(words)?;
            if at < begun + line.len() {
                return Some(found + (at - begun).min(words.len()));
            }
            begun += line.len();
            cursor = found + words.len();
        }
        None
    }
}

/// The byte that a place of a text file points to.
fn offset_of(file: &str, place: &Place) -> Option<usize> {
    let lines_before = usize::try_from(place.line?).ok()?.checked_sub(1)?;
    let columns_before = usize::try_from(place.column?).ok()?.checked_sub(1)?;
    let start: usize = file
        .split_inclusive('\n')
        .take(lines_before)
        .map(str::len)
        .sum();
    let line = file.get(start..)?;
    let column: usize = line.chars().take(columns_before).map(char::len_utf8).sum();
    Some(start + column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sensitive(text: &str, line: u32, column: u32) -> Sensitive {
        Sensitive {
            text: Cell {
                text: text.to_owned(),
                place: Place::at("a.toml", line, column),
            },
            part: "the question",
            cleared_by: None,
        }
    }

    #[test]
    fn a_word_of_a_text_has_its_own_place() {
        let file = "a = 1\nq = \"\"\"\nSame.\nSame.\né Here.\"\"\"\n";
        let text = sensitive("Same.\nSame.\né Here.", 2, 5);
        let at = text.text.text.find("Here").unwrap_or_default();
        assert_eq!(text.place_within(file, at).to_string(), "a.toml:5:3");
        assert_eq!(text.place_within(file, 7).to_string(), "a.toml:4:2");
    }

    #[test]
    fn a_text_that_is_spelled_otherwise_has_the_place_where_it_begins() {
        let text = sensitive("One \"two\".", 1, 5);
        let place = text.place_within("q = \"One \\\"two\\\".\"", 5);
        assert_eq!(place.to_string(), "a.toml:1:5");
    }
}

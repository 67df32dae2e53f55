//! Where two versions of a file first differ, in words.

/// The first difference of a file from what it should be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Difference {
    /// The line, from 1; nothing, if the file is no text.
    pub(super) line: Option<u32>,
    /// What stands there and what should.
    pub(super) message: String,
}

/// The columns that say which figure a row of a CSV file is.
const KEY: [&str; 5] = ["period", "area_code", "category", "measure", "edition"];

/// How many letters are shown before and after the place where two lines part.
const BEFORE: usize = 24;
const AFTER: usize = 40;

/// The first difference between what a file should hold and what it holds. They must differ.
pub(super) fn difference(path: &str, expected: &[u8], found: &[u8]) -> Difference {
    match (std::str::from_utf8(expected), std::str::from_utf8(found)) {
        (Ok(expected), Ok(found)) => in_text(path, expected, found),
        _ => in_bytes(expected, found),
    }
}

fn in_bytes(expected: &[u8], found: &[u8]) -> Difference {
    let same = expected.iter().zip(found).take_while(|(a, b)| a == b);
    Difference {
        line: None,
        message: format!(
            "This file is not what the sources give: it differs from byte {} on.",
            same.count() + 1
        ),
    }
}

fn in_text(path: &str, expected: &str, found: &str) -> Difference {
    let mut lines = (expected.split_inclusive('\n'), found.split_inclusive('\n'));
    let mut number = 1;
    loop {
        match (lines.0.next(), lines.1.next()) {
            (Some(wanted), Some(there)) if wanted == there => number += 1,
            (wanted, there) => {
                let header = expected.lines().next().unwrap_or_default();
                let row = if is_csv(path) && number > 1 {
                    key(header, wanted.or(there).unwrap_or_default())
                } else {
                    None
                };
                return Difference {
                    line: Some(number),
                    message: words(row.as_deref(), wanted, there),
                };
            }
        }
    }
}

fn is_csv(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| ending == "csv")
}

fn words(row: Option<&str>, wanted: Option<&str>, there: Option<&str>) -> String {
    let where_it_is = row.map_or_else(|| "Here".to_owned(), |row| format!("In the row of `{row}`"));
    match (wanted, there) {
        (Some(wanted), Some(there)) => {
            let at = wanted
                .chars()
                .zip(there.chars())
                .take_while(|(a, b)| a == b)
                .count();
            format!(
                "{where_it_is} stands `{}`, and the sources give `{}`.",
                excerpt(there, at),
                excerpt(wanted, at)
            )
        }
        (Some(wanted), None) => format!(
            "{where_it_is} the file has ended, and the sources give `{}`.",
            excerpt(wanted, 0)
        ),
        (None, there) => format!(
            "{where_it_is} stands `{}`, and the file that the sources give has ended.",
            excerpt(there.unwrap_or_default(), 0)
        ),
    }
}

/// The part of a line around a letter, short enough to be read. Grave accents would end the quotation.
fn excerpt(line: &str, at: usize) -> String {
    let line = line.trim_end_matches(['\n', '\r']);
    let start = at.saturating_sub(BEFORE);
    let mut rest = line.chars().skip(start);
    let shown: String = rest.by_ref().take(at - start + AFTER).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if rest.next().is_some() { "…" } else { "" };
    format!("{before}{}{after}", shown.replace('`', "'"))
}

/// What a row of a CSV file is about: the fields of the columns that name a figure.
fn key(header: &str, row: &str) -> Option<String> {
    let names = fields(header);
    let values = fields(row.trim_end_matches(['\n', '\r']));
    let named: Vec<String> = KEY
        .iter()
        .filter_map(|name| {
            let at = names.iter().position(|other| other == name)?;
            values.get(at).cloned()
        })
        .collect();
    (!named.is_empty()).then(|| named.join(" "))
}

/// The fields of a row as this program writes them; a quoted field may hold commas, and doubled quotes.
fn fields(row: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in row.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields
                .last_mut()
                .into_iter()
                .for_each(|field| field.push(c)),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_named_with_what_stands_there() {
        let found = difference("a.html", b"<p>\none 12\nend\n", b"<p>\none 13\nEND\n");
        assert_eq!(
            (found.line, found.message.as_str()),
            (
                Some(2),
                "Here stands `one 13`, and the sources give `one 12`."
            )
        );
    }

    #[test]
    fn a_row_of_a_csv_file_is_named_by_its_key() {
        let file = |value: &str| {
            format!(
                "area_code,area_name,category,measure,period,value\nX1,\"A, B\",arson,offences,2002-12,{value}\n"
            )
        };
        let found = difference("a/b.csv", file("7").as_bytes(), file("8").as_bytes());
        assert_eq!(found.line, Some(2));
        assert!(
            found
                .message
                .starts_with("In the row of `2002-12 X1 arson offences` stands `…"),
            "{}",
            found.message
        );
        let other = difference("a/b.txt", file("7").as_bytes(), file("8").as_bytes());
        assert!(other.message.starts_with("Here"), "{}", other.message);
    }

    #[test]
    fn a_file_that_was_cut_or_went_on_is_told() {
        let cut = difference("a", b"1\n2\n", b"1\n");
        assert_eq!(cut.line, Some(2));
        assert!(cut.message.contains("has ended, and the sources give `2`"));
        let more = difference("a", b"1\n", b"1\n2\n");
        assert_eq!(more.line, Some(2));
        assert!(more.message.starts_with("Here stands `2`, and the file"));
        let end = difference("a", b"1\n", b"1");
        assert_eq!(end.line, Some(1));
    }

    #[test]
    fn what_is_no_text_is_told_by_its_bytes() {
        let found = difference("a.png", &[1, 2, 255], &[1, 3, 255]);
        assert_eq!(found.line, None);
        assert!(found.message.contains("from byte 2 on"));
    }

    #[test]
    fn a_long_line_is_cut_to_the_place_where_it_parts() {
        let line = |digit: char| format!("{}{digit}{}", "é".repeat(500), "ü".repeat(500));
        let found = difference("a", line('1').as_bytes(), line('2').as_bytes());
        let side = |digit: char| format!("`…{}{digit}{}…`", "é".repeat(24), "ü".repeat(39));
        assert_eq!(
            found.message,
            format!(
                "Here stands {}, and the sources give {}.",
                side('2'),
                side('1')
            )
        );
    }
}

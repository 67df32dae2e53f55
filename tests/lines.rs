//! Findings in CSV files name the line that an editor shows, however the lines end.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]

mod support;

use support::SiteTest;

const ALIASES: &str = "data/geography/aliases.csv";

/// The lines of findings in a file of aliases.
fn told(text: &str) -> Vec<Option<u32>> {
    let built = SiteTest::small().file(ALIASES, text).build();
    let own = built.findings.iter().filter_map(|one| one.place.as_ref());
    own.filter(|place| &*place.file == ALIASES)
        .map(|place| place.line)
        .collect()
}

#[test]
fn the_line_is_that_of_the_file_whatever_ends_it() {
    let rows = [
        "alias,code",
        "First,X01",
        "Wrong,X99",
        "Second,X02",
        "Bad,X98",
        "",
    ];
    for end in ["\n", "\r\n"] {
        assert_eq!(told(&rows.join(end)), [Some(3), Some(5)], "{end:?}");
        let marked = format!("\u{feff}{}", rows.join(end));
        assert_eq!(told(&marked), [Some(3), Some(5)], "{end:?} after a mark");
    }
}

#[test]
fn blank_lines_and_rows_of_nothing_but_commas_are_counted_and_nothing_more() {
    for end in ["\n", "\r\n"] {
        let rows = [
            "alias,code",
            "",
            "First,X01",
            ",",
            "",
            "Wrong,X99",
            ",",
            ",",
            "",
        ];
        assert_eq!(told(&rows.join(end)), [Some(6)], "{end:?}");
    }
}

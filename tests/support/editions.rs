//! Editions of the small site's dataset, and the rows of its ledger of revisions.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this"
)]
#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

use crate::support::{Built, SiteTest};

const HEADER: &str = "period,area_code,area_name,category,category_name,measure,old,old_marker,new,new_marker,difference,old_edition,new_edition,reason";

/// Figures of a few cells, made up: area, category, and a figure or marker for each month from the first one on.
pub fn figures(first: (i32, i32), series: &[(&str, &str, &[&str])]) -> String {
    let mut text = String::from("area_code,category,period,value,marker\n");
    for (area, category, months) in series {
        for (n, value) in (0..).zip(*months) {
            let month = first.1 - 1 + n;
            let period = format!("{}-{:02}", first.0 + month / 12, month % 12 + 1);
            let cell = if value.starts_with('[') {
                format!(",{value}")
            } else {
                format!("{value},")
            };
            text += &format!("{area},{category},{period},{cell}\n");
        }
    }
    text
}

/// An edition: its name, its first month, and its figures.
pub type Edition<'a> = (&'a str, (i32, i32), &'a [(&'a str, &'a str, &'a [&'a str])]);

/// The small site with these editions in the place of its own, and entries for `[[editions]]`.
pub fn site(editions: &[Edition<'_>], settings: &str) -> SiteTest {
    let mut site = SiteTest::small().without("data/crime/editions/2002-12/crime.csv");
    for (name, first, series) in editions {
        let path = format!("data/crime/editions/{name}/crime.csv");
        site = site.file(&path, &figures(*first, series));
    }
    let toml = String::from_utf8(site.files["data/crime/dataset.toml"].clone()).unwrap();
    site.file("data/crime/dataset.toml", &(toml + settings))
}

/// The rows of a `revisions.csv`, without its header.
pub fn rows<'a>(built: &'a Built, path: &str) -> Vec<&'a str> {
    let mut lines = built.text(path).lines();
    assert_eq!(lines.next(), Some(HEADER));
    lines.collect()
}

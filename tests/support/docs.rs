//! The examples in the documentation, so that tests can build them.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "each test file uses a part of this"
)]

use crate::support::{SiteTest, manifest_dir};

/// The small site with every example of a page of `docs/`: blocks of code whose first line says `csv` and a path.
pub fn with_examples(page: &str) -> SiteTest {
    let path = manifest_dir().join("docs").join(page);
    let text = std::fs::read_to_string(path).expect("the page is there");
    let mut site = SiteTest::small();
    let mut found = 0;
    for block in text.split("```csv ").skip(1) {
        let (path, rest) = block.split_once('\n').expect("a path");
        let (body, _) = rest.split_once("```").expect("an end");
        site = site.file(path.trim(), body);
        found += 1;
    }
    assert!(found > 0, "docs/{page} has no examples");
    let topics = manifest_dir().join("data/topics.csv");
    let topics = std::fs::read_to_string(topics).expect("topics are there");
    site.file("data/topics.csv", &topics)
}

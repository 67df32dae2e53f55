//! CSV files that the program wrote, read back.
#![allow(
    clippy::unwrap_used,
    unreachable_pub,
    reason = "tests may fail; each test file is a crate of its own"
)]

use std::collections::BTreeMap;

/// The rows of a file, each by its columns.
pub fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut file = csv::Reader::from_reader(text.as_bytes());
    let rows = file.deserialize();
    rows.map(Result::unwrap).collect()
}

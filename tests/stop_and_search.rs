//! Suppression on real counts: stop and search in three months, by ethnicity, age and object of search. The raw rows are
//! read where they lie and nothing of them is kept.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "tests may fail, say what they measured, and look at the clock"
)]

mod support;

use bluelamp::disclosure::{CrossTab, Dimension, Method, Network, Rule, Zeros, audit, protect};
use bluelamp::figure::Value;
use std::collections::BTreeSet;
use std::time::Instant;
use support::published;

const COLUMNS: [&str; 3] = ["Officer-defined ethnicity", "Age range", "Object of search"];

/// The labels of each row in the three columns.
fn rows() -> Option<Vec<[String; 3]>> {
    let mut rows = Vec::new();
    for month in ["2023-01", "2023-02", "2023-03"] {
        let bytes = published(&format!(
            "police-uk/{month}-metropolitan-stop-and-search.csv"
        ))?;
        let mut reader = csv::Reader::from_reader(&bytes[..]);
        let header = reader.headers().unwrap().clone();
        let place = COLUMNS.map(|column| header.iter().position(|name| name == column).unwrap());
        for row in reader.records().map(Result::unwrap) {
            rows.push(place.map(|place| row[place].to_owned()));
        }
    }
    Some(rows)
}

/// The table with all margins; blank labels are a member like others.
fn table(rows: &[[String; 3]]) -> (CrossTab, Network) {
    let labels: [Vec<&String>; 3] = std::array::from_fn(|column| {
        let labels: BTreeSet<&String> = rows.iter().map(|row| &row[column]).collect();
        labels.into_iter().collect()
    });
    let table = CrossTab::new(
        labels
            .iter()
            .map(|labels| Dimension::flat(labels.len()))
            .collect(),
    );
    let leaves = rows.iter().map(|row| {
        let member = |column: usize| 1 + labels[column].binary_search(&&row[column]).unwrap();
        ([member(0), member(1), member(2)], 1)
    });
    let counts = table.tally(leaves);
    let network = Network::new(counts, table.sums()).unwrap();
    (table, network)
}

#[test]
fn nothing_withheld_of_stop_and_search_can_be_worked_out() {
    let Some(rows) = rows() else { return };
    let (table, network) = table(&rows);
    for zeros in [Zeros::Published, Zeros::Withheld] {
        let rule = Rule {
            zeros,
            ..Rule::default()
        };
        let start = Instant::now();
        let values = protect(&network, &rule, &[]);
        let suppressed = start.elapsed();
        let found = audit(&values, network.sums(), &rule);
        let audited = start.elapsed().checked_sub(suppressed).unwrap();
        assert!(found.is_clean(), "{found:?}");
        let small = network
            .counts()
            .iter()
            .filter(|count| rule.is_small(**count))
            .count();
        let withheld = values
            .iter()
            .filter(|value| value.known().is_none())
            .count();
        eprintln!(
            "{} cells, {zeros:?}: {small} small, {} more withheld; suppressed in {suppressed:?}, audited in {audited:?}",
            table.cells(),
            withheld - small,
        );
        assert!(small > 0 && withheld < table.cells() / 2 + small);
        for (value, count) in values.iter().zip(network.counts()) {
            assert!(
                *value == Value::Known(*count) && !rule.is_small(*count) || value.known().is_none()
            );
        }
    }
}

#[test]
fn rounded_stop_and_search_gives_no_small_count_away() {
    let Some(rows) = rows() else { return };
    let (_, network) = table(&rows);
    let rule = Rule {
        method: Method::RoundToFive,
        ..Rule::default()
    };
    let start = Instant::now();
    let values = protect(&network, &rule, &[]);
    let withheld = values
        .iter()
        .filter(|value| {
            value
                .marker()
                .is_some_and(|marker| marker.symbol() == "[c]")
        })
        .count();
    eprintln!(
        "rounded in {:?}, {withheld} withheld beside",
        start.elapsed()
    );
    assert!(audit(&values, network.sums(), &rule).is_clean());
}

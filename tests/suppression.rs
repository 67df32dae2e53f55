//! What is withheld and what an audit finds, in tables small enough to be worked out by hand.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use bluelamp::disclosure::audit_except;
use bluelamp::disclosure::{
    CrossTab, Dimension, Exposed, Method, Network, Proof, Rule, Sum, Zeros, audit, protect,
    rolling, suppress,
};
use bluelamp::figure::{Marker, Value};
use std::collections::BTreeSet;

const HIDDEN: Value = Value::Absent(Marker::Confidential);
const LOW: Value = Value::Absent(Marker::Low);

fn sum(total: usize, parts: &[usize]) -> Sum {
    Sum {
        total,
        parts: parts.to_vec(),
    }
}

fn known(values: &[i64]) -> Vec<Value> {
    values
        .iter()
        .map(|n| if *n < 0 { HIDDEN } else { Value::Known(*n) })
        .collect()
}

/// A table of rows by columns with its totals, and its counts.
fn rows_by_columns(rows: &[&[i64]]) -> (CrossTab, Network) {
    let table = CrossTab::new(vec![
        Dimension::flat(rows.len()),
        Dimension::flat(rows[0].len()),
    ]);
    let leaves = rows.iter().enumerate().flat_map(|(r, row)| {
        row.iter()
            .enumerate()
            .map(move |(c, count)| ([r + 1, c + 1], *count))
    });
    let network = Network::new(table.tally(leaves), table.sums()).unwrap();
    (table, network)
}

fn withheld(network: &Network, rule: &Rule, kept: &[usize]) -> Vec<usize> {
    let pattern = suppress(network, rule, kept);
    (0..pattern.len()).filter(|cell| pattern[*cell]).collect()
}

fn exposed(values: &[Value], sums: &[Sum]) -> Vec<(usize, i64, i64)> {
    let found = audit(values, sums, &Rule::default());
    assert!(found.broken.is_empty(), "{found:?}");
    assert!(
        found
            .exposed
            .iter()
            .all(|exposed| exposed.proof == Proof::Proven)
    );
    found
        .exposed
        .iter()
        .map(|exposed| (exposed.cell, exposed.low, exposed.high))
        .collect()
}

#[test]
fn one_small_count_takes_a_rectangle() {
    let (table, network) = rows_by_columns(&[&[3, 20, 30], &[40, 9, 60], &[70, 80, 90]]);
    // the cheapest other corners are 20 above 9 and 40 beside it
    let corners = [[1, 1], [1, 2], [2, 1], [2, 2]].map(|members| table.cell(&members));
    assert_eq!(withheld(&network, &Rule::default(), &[]), corners);
}

#[test]
fn nothing_is_withheld_where_nothing_is_small() {
    let (_, network) = rows_by_columns(&[&[5, 0], &[0, 12]]);
    assert_eq!(withheld(&network, &Rule::default(), &[]), [0; 0]);
}

#[test]
fn two_ones_that_add_up_to_two_are_not_enough() {
    let network = Network::new(
        vec![22, 2, 20, 1, 1],
        vec![sum(0, &[1, 2]), sum(1, &[3, 4])],
    )
    .unwrap();
    // the total of two is small itself, and needs the twenty beside it
    assert_eq!(withheld(&network, &Rule::default(), &[]), [1, 2, 3, 4]);
    assert_eq!(
        exposed(&known(&[22, 2, 20, -1, -1]), network.sums()),
        [(3, 1, 1), (4, 1, 1)]
    );
}

#[test]
fn four_ones_in_a_published_total_of_four_need_the_total() {
    let parts = vec![sum(0, &[1, 2]), sum(1, &[3, 4, 5, 6, 7])];
    let network = Network::new(vec![18, 8, 10, 1, 1, 1, 1, 4], parts).unwrap();
    let pattern = withheld(&network, &Rule::default(), &[]);
    // five parts of at least one in a total of eight: none can reach five
    assert!(pattern.contains(&1) && pattern.contains(&2), "{pattern:?}");
    let open = known(&[18, 8, 10, -1, -1, -1, -1, -1]);
    let found = exposed(&open, network.sums());
    assert_eq!(found, [3, 4, 5, 6, 7].map(|cell| (cell, 1, 4)));
}

#[test]
fn a_total_that_is_withheld_is_protected_too() {
    // a borough of two wards in a city of two boroughs
    let network = Network::new(
        vec![103, 3, 100, 1, 2],
        vec![sum(0, &[1, 2]), sum(1, &[3, 4])],
    )
    .unwrap();
    assert_eq!(withheld(&network, &Rule::default(), &[]), [1, 2, 3, 4]);
    let (bare, sums) = (known(&[103, -1, 100, -1, -1]), network.sums());
    assert_eq!(exposed(&bare, sums), [(1, 3, 3), (3, 1, 2), (4, 1, 2)]);
}

#[test]
fn a_table_smaller_than_the_threshold_is_withheld_whole() {
    let (_, network) = rows_by_columns(&[&[1, 0], &[0, 2]]);
    let values = protect(&network, &Rule::default(), &[]);
    let shown = |value: &Value| value.known().is_some();
    assert!(
        values
            .iter()
            .filter(|value| shown(value))
            .all(|value| *value == Value::Known(0))
    );
    assert_eq!(values.iter().filter(|value| shown(value)).count(), 2);
    assert!(audit(&values, network.sums(), &Rule::default()).is_clean());
}

#[test]
fn linked_tables_are_protected_together() {
    // two tables break the same total down: 3 + 40 + 50 and 13 + 80; the second has 3 and 10 below 13
    let sums = vec![sum(0, &[1, 2, 3]), sum(0, &[4, 5]), sum(4, &[1, 6])];
    let network = Network::new(vec![93, 3, 40, 50, 13, 80, 10], sums).unwrap();
    let values = protect(&network, &Rule::default(), &[]);
    assert!(audit(&values, network.sums(), &Rule::default()).is_clean());
    // hiding 40 in the first table is not enough: 13 less 10 gives it away
    let half = known(&[93, -1, -1, 50, 13, 80, 10]);
    assert_eq!(exposed(&half, network.sums()), [(1, 3, 3), (2, 40, 40)]);
}

#[test]
fn rolling_totals_give_no_month_away() {
    // fourteen months, the last of them small, and the three years that end in the last three of them
    let mut counts: Vec<i64> = vec![20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 2];
    let months: Vec<usize> = (0..14).collect();
    for first in 0..3 {
        counts.push(counts[first..first + 12].iter().sum());
    }
    let network = Network::new(counts, rolling(&months, &[14, 15, 16], 12)).unwrap();
    let rule = Rule::default();
    let pattern = withheld(&network, &rule, &[]);
    assert!(pattern.contains(&13) && pattern.len() > 1, "{pattern:?}");
    assert!(audit(&protect(&network, &rule, &[]), network.sums(), &rule).is_clean());
    // with the month alone withheld, one year less the other is that month less the same a year before
    let mut alone: Vec<Value> = network.counts().iter().map(|n| Value::Known(*n)).collect();
    alone[13] = HIDDEN;
    assert_eq!(exposed(&alone, network.sums()), [(13, 2, 2)]);
}

#[test]
fn what_was_withheld_before_stays_so_and_is_protected() {
    let (table, network) = rows_by_columns(&[&[6, 20, 30], &[40, 9, 60]]);
    let cell = table.cell(&[1, 1]);
    let pattern = withheld(&network, &Rule::default(), &[cell]);
    assert!(pattern.contains(&cell) && pattern.len() == 4, "{pattern:?}");
    // a zero is published whatever was there before, and a cell that is not there is passed over
    let (table, network) = rows_by_columns(&[&[0, 20], &[40, 9]]);
    let zero = table.cell(&[1, 1]);
    assert_eq!(withheld(&network, &Rule::default(), &[zero, 99]), [0; 0]);
}

#[test]
fn withheld_zeros_hide_among_small_counts() {
    let (table, network) = rows_by_columns(&[&[0, 30], &[25, 40]]);
    let rule = Rule {
        zeros: Zeros::Withheld,
        ..Rule::default()
    };
    let pattern = withheld(&network, &rule, &[]);
    let inner = [[1, 1], [1, 2], [2, 1], [2, 2]].map(|members| table.cell(&members));
    assert_eq!(pattern, inner);
}

#[test]
fn only_whole_numbers_count() {
    // each pair of three cells adds up to a known sum; among real numbers there is one solution, and it is this one
    let sums = vec![sum(3, &[0, 1]), sum(4, &[1, 2]), sum(5, &[0, 2])];
    let values = known(&[-1, -1, -1, 9, 10, 11]);
    assert_eq!(exposed(&values, &sums), [(0, 5, 5), (1, 4, 4), (2, 6, 6)]);
    // among whole numbers there is none where the sums are odd together
    let odd = audit(&known(&[-1, -1, -1, 9, 10, 12]), &sums, &Rule::default());
    assert_eq!((odd.broken, odd.exposed), (vec![0, 1, 2], Vec::new()));
}

#[test]
fn sums_that_cannot_hold_are_named() {
    let sums = [sum(0, &[1, 2]), sum(3, &[4, 5])];
    let found = audit(&known(&[5, 2, 3, 9, 4, 4]), &sums, &Rule::default());
    assert_eq!((found.broken, found.exposed), (vec![1], Vec::new()));
    // a hidden cell is at least one, so no part may be as large as its total
    let found = audit(&known(&[5, 5, -1, 9, 4, 5]), &sums, &Rule::default());
    assert_eq!(found.broken, [0]);
    let astray = audit(&known(&[5, 5]), &sums, &Rule::default());
    assert_eq!(astray.broken, [0, 1]);
}

#[test]
fn a_clean_audit_has_no_findings() {
    let found = audit(&known(&[30, -1, -1]), &[sum(0, &[1, 2])], &Rule::default());
    assert!(found.is_clean());
    let exposed = audit(&known(&[5, -1, -1]), &[sum(0, &[1, 2])], &Rule::default());
    let expected = [1, 2].map(|cell| Exposed {
        cell,
        low: 1,
        high: 4,
        proof: Proof::Proven,
    });
    assert_eq!(exposed.exposed, expected);
}

#[test]
fn rounding_goes_to_the_nearest_five() {
    let rule = Rule {
        method: Method::RoundToFive,
        ..Rule::default()
    };
    let counts = vec![0, 1, 2, 3, 7, 8, 12];
    let rounded = protect(
        &Network::new(counts.clone(), Vec::new()).unwrap(),
        &rule,
        &[],
    );
    let five = |n| Value::Known(n);
    assert_eq!(
        rounded,
        [five(0), LOW, LOW, five(5), five(5), five(10), five(10)]
    );
    let hidden = Rule {
        zeros: Zeros::Withheld,
        ..rule
    };
    assert_eq!(
        protect(&Network::new(counts, Vec::new()).unwrap(), &hidden, &[])[0],
        LOW
    );
}

#[test]
fn rounded_sums_give_no_count_away() {
    let rule = Rule {
        method: Method::RoundToFive,
        ..Rule::default()
    };
    // one and one are two, and all three round to nothing: a total below three with two parts is two
    let network = Network::new(vec![2, 1, 1], vec![sum(0, &[1, 2])]).unwrap();
    let found = audit(&[LOW, LOW, LOW], network.sums(), &rule);
    assert_eq!(
        found
            .exposed
            .iter()
            .map(|e| (e.cell, e.low, e.high))
            .collect::<Vec<_>>(),
        [(0, 2, 2), (1, 1, 1), (2, 1, 1)]
    );
    let values = protect(&network, &rule, &[]);
    assert!(
        audit(&values, network.sums(), &rule).is_clean(),
        "{values:?}"
    );
}

/// Two tables that differ in withheld counts alone, with the same pattern, are the same once they are published.
#[test]
fn what_is_withheld_leaves_no_trace() {
    let (_, one) = rows_by_columns(&[&[3, 20, 30], &[40, 9, 60], &[70, 80, 90]]);
    let (_, other) = rows_by_columns(&[&[2, 21, 30], &[41, 8, 60], &[70, 80, 90]]);
    let rule = Rule::default();
    assert_ne!(one.counts(), other.counts());
    assert_eq!(suppress(&one, &rule, &[]), suppress(&other, &rule, &[]));
    assert_eq!(protect(&one, &rule, &[]), protect(&other, &rule, &[]));
}

/// The sum of many known cells is larger than any of them.
#[test]
fn a_withheld_total_may_be_larger_than_all_that_is_known() {
    let table = CrossTab::new(vec![Dimension::flat(3), Dimension::flat(2)]);
    let leaves = [([1, 2], 239), ([2, 1], 1), ([2, 2], 1), ([3, 2], 239)];
    let network = Network::new(table.tally(leaves), table.sums()).unwrap();
    let rule = Rule {
        threshold: 10,
        ..Rule::default()
    };
    let values = protect(&network, &rule, &[]);
    assert!(audit(&values, network.sums(), &rule).is_clean());
}

/// Of 40 people 37 ticked an answer: that 3 did not is a count too, though no row has it.
#[test]
fn a_count_that_no_row_has_is_exposed_if_it_is_surely_small() {
    let unseen = Value::Absent(Marker::NotAvailable);
    let sums = [sum(0, &[1, 2])];
    let rule = Rule::default();
    let exposed = |values: &[Value]| audit(values, &sums, &rule).exposed.len();
    assert_eq!(exposed(&[Value::Known(40), Value::Known(37), unseen]), 1);
    assert_eq!(
        exposed(&[Value::Known(40), Value::Known(30), unseen]),
        0,
        "ten are not few"
    );
    assert_eq!(
        exposed(&[Value::Known(40), Value::Known(40), unseen]),
        0,
        "zeros are published"
    );
    assert_eq!(exposed(&[Value::Known(40), HIDDEN, unseen]), 0);
    // a withheld count is one at least; what no row has may be nothing
    assert_eq!(exposed(&[Value::Known(5), HIDDEN, unseen]), 0);
    assert_eq!(
        exposed(&[Value::Known(4), HIDDEN, unseen]),
        1,
        "four at the most"
    );
}

/// How many left a question out says nothing of them: it may stand, and may be withheld for others.
#[test]
fn an_exempt_count_is_published_and_goes_where_others_need_it() {
    let sums = vec![sum(0, &[1, 2])];
    let network = Network::new(vec![40, 37, 3], sums).unwrap();
    assert_eq!(withheld(&network, &Rule::default(), &[]), [1, 2]);
    let network = network.exempting(BTreeSet::from([2]));
    assert_eq!(withheld(&network, &Rule::default(), &[]), [0; 0]);
    let network = Network::new(vec![40, 3, 37], vec![sum(0, &[1, 2])]).unwrap();
    let network = network.exempting(BTreeSet::from([2]));
    assert_eq!(withheld(&network, &Rule::default(), &[]), [1, 2]);
    let values = known(&[40, -1, -1]);
    let exempt = BTreeSet::from([1, 2]);
    let found = audit_except(&values, &[sum(0, &[1, 2])], &Rule::default(), &exempt);
    assert!(found.is_clean(), "{found:?}");
}

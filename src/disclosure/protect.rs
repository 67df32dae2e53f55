//! From raw counts to published values, by the rule of the dataset.

use super::audit::audit;
use super::network::Network;
use super::rule::{Method, Rule};
use super::suppress::suppress;
use crate::figure::{Marker, Value};

/// The published values of a network's cells, by their numbers. `kept` are the cells that an earlier edition withheld: they
/// stay so, for a reader who has both editions could put the new figure in the old table.
pub fn protect(network: &Network, rule: &Rule, kept: &[usize]) -> Vec<Value> {
    match rule.method {
        Method::Suppress => published(network.counts(), &suppress(network, rule, kept)),
        Method::RoundToFive => rounded(network, rule),
    }
}

/// The counts, with `[c]` in place of those that are withheld.
pub(super) fn published(counts: &[i64], withheld: &[bool]) -> Vec<Value> {
    let value = |(count, withheld): (&i64, &bool)| match withheld {
        true => Value::Absent(Marker::Confidential),
        false => Value::Known(*count),
    };
    counts.iter().zip(withheld).map(value).collect()
}

/// Each count rounded by itself. Where rounded sums give a small count away, as when two that round to nothing add up to
/// one that does too, counts beside it are withheld until they do not.
fn rounded(network: &Network, rule: &Rule) -> Vec<Value> {
    let counts = network.counts();
    let mut values: Vec<Value> = counts.iter().map(|count| round(*count, rule)).collect();
    loop {
        let exposed = audit(&values, network.sums(), rule).exposed;
        let before = values.clone();
        for cell in exposed.iter().map(|exposed| exposed.cell) {
            if let Some(cell) = to_withhold(network, &values, cell) {
                values[cell] = Value::Absent(Marker::Confidential);
            }
        }
        if values == before {
            return values;
        }
    }
}

fn round(count: i64, rule: &Rule) -> Value {
    match (count.saturating_add(2) / 5) * 5 {
        0 if count == 0 && !rule.is_small(0) => Value::Known(0),
        0 => Value::Absent(Marker::Low),
        rounded => Value::Known(rounded),
    }
}

/// The next cell to withhold for an exposed one: itself, then the smallest other count of its sums that is published.
fn to_withhold(network: &Network, values: &[Value], exposed: usize) -> Option<usize> {
    let open = |cell: &usize| {
        values[*cell] != Value::Absent(Marker::Confidential) && values[*cell] != Value::Known(0)
    };
    if open(&exposed) {
        return Some(exposed);
    }
    network
        .sums()
        .iter()
        .filter(|sum| sum.terms().any(|(cell, _)| cell == exposed))
        .flat_map(|sum| sum.terms().map(|(cell, _)| cell))
        .filter(open)
        .min_by_key(|cell| (network.counts()[*cell], *cell))
}

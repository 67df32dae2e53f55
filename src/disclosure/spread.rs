//! The table that protects one cell at the least cost: what it changes of published cells is what must be withheld for it.

use super::network::{Network, Sum};
use super::rule::Rule;
use super::solver::{Answer, Equation, Program, Unknown};

/// An unknown of the program and its sign.
type Term = (usize, i64);

/// The counts of a table that a reader could take for the true one, in which a cell is at a level, and which changes
/// published cells least. Published zeros stay. Nothing if no such table is found.
pub(super) fn cheapest(
    network: &Network,
    rule: &Rule,
    withheld: &[bool],
    (cell, level): (usize, i64),
) -> Option<Vec<i64>> {
    let counts = network.counts();
    let cells = i64::try_from(counts.len()).ok()?;
    let most = counts
        .iter()
        .max()?
        .saturating_add(level.saturating_mul(cells));
    let cost = costs(network);
    let floor = rule.floor();
    let mut unknowns = Vec::new();
    // Each cell is what it is, and one unknown more, and another less.
    let mut terms: Vec<Vec<Term>> = vec![Vec::new(); counts.len()];
    for (number, count) in counts.iter().enumerate() {
        if *count == 0 && !withheld[number] {
            continue;
        }
        let worth = if withheld[number] { 0 } else { -cost[number] };
        let low = if number == cell { level - count } else { 0 };
        let mut unknown = |sign: i64, low: i64, high: i64| {
            terms[number].push((unknowns.len(), sign));
            unknowns.push(Unknown { low, high, worth });
        };
        unknown(1, low, most);
        if number != cell && *count > floor {
            unknown(-1, 0, count - floor);
        }
    }
    let equations = network.sums().iter().map(|sum| balance(sum, &terms));
    let equations = equations
        .filter(|equation| !equation.terms.is_empty())
        .collect();
    let program = Program {
        unknowns,
        equations,
    };
    let Answer::Found(moves) = program.whole() else {
        return None;
    };
    let change = |terms: &Vec<Term>| -> i64 {
        let signed = terms.iter().map(|(unknown, sign)| sign * moves[*unknown]);
        signed.sum()
    };
    let changed = counts.iter().zip(&terms);
    Some(
        changed
            .map(|(count, terms)| count + change(terms))
            .collect(),
    )
}

/// The changes of the cells of a sum make up for each other.
fn balance(sum: &Sum, terms: &[Vec<Term>]) -> Equation {
    let signed = |(cell, sign): Term| {
        let terms = terms[cell].iter();
        terms.map(move |(unknown, factor)| (*unknown, sign * factor))
    };
    Equation {
        terms: sum.terms().flat_map(signed).collect(),
        total: 0,
    }
}

/// What it costs to change each cell by one: more for larger counts, and for each sum that the cell is the total of.
pub(super) fn costs(network: &Network) -> Vec<i64> {
    let mut depth = vec![1; network.counts().len()];
    for sum in network.sums() {
        depth[sum.total] += 1;
    }
    let size = |count: &i64| i64::from(64 - count.leading_zeros());
    let counts = network.counts().iter().map(size);
    counts
        .zip(depth)
        .map(|(size, depth)| (2 + size) * depth)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(counts: &[i64], sums: &[(usize, &[usize])]) -> Network {
        let sum = |(total, parts): &(usize, &[usize])| Sum {
            total: *total,
            parts: parts.to_vec(),
        };
        Network::new(counts.to_vec(), sums.iter().map(sum).collect()).unwrap()
    }

    #[test]
    fn a_small_part_takes_from_the_cheaper_of_the_others() {
        let network = network(&[63, 3, 10, 50], &[(0, &[1, 2, 3])]);
        let withheld = [false, true, false, false];
        let table = cheapest(&network, &Rule::default(), &withheld, (1, 5));
        assert_eq!(table, Some(vec![63, 5, 8, 50]));
    }

    #[test]
    fn what_is_withheld_already_costs_nothing() {
        let network = network(&[63, 3, 10, 50], &[(0, &[1, 2, 3])]);
        let withheld = [false, true, false, true];
        let table = cheapest(&network, &Rule::default(), &withheld, (1, 5));
        assert_eq!(table, Some(vec![63, 5, 10, 48]));
    }

    #[test]
    fn a_published_zero_stays() {
        let network = network(&[3, 3, 0], &[(0, &[1, 2])]);
        let withheld = [true, true, false];
        let table = cheapest(&network, &Rule::default(), &withheld, (1, 5));
        assert_eq!(table, Some(vec![5, 5, 0]));
    }

    #[test]
    fn totals_cost_more_than_what_they_are_made_of() {
        let network = network(&[20, 10, 10], &[(0, &[1, 2])]);
        let costs = costs(&network);
        assert!(costs[0] > costs[1]);
        assert_eq!(costs[1], costs[2]);
    }
}

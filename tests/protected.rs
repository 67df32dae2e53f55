//! Thousands of random tables, protected, against a stranger who shares no code with the program: none of the counts that
//! had to be withheld can be bounded below the threshold, or worked out. And where a table is spoilt on purpose, the audit
//! sees what the stranger sees.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

mod attack;

use attack::{Finding, Puzzle};
use bluelamp::disclosure::{
    CrossTab, Dimension, Network, Proof, Rule, Sum, Zeros, audit, protect, rolling, suppress,
};
use bluelamp::figure::{Marker, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestRunner;

/// Steps of the stranger's search for one cell.
const STEPS: usize = 300;

/// A flat dimension, or a tree in which members after the first few are parts of them.
fn dimension(most: usize) -> impl Strategy<Value = Dimension> {
    (1..=most, 0..3_usize).prop_map(|(members, groups)| {
        if groups == 0 || members < 2 * groups + 1 {
            return Dimension::flat(members);
        }
        let parent = |member: usize| match member {
            0 => None,
            member if member <= groups => Some(0),
            member => Some(1 + member % groups),
        };
        Dimension::new((0..=members).map(parent).collect()).unwrap()
    })
}

/// Counts as they come in sparse tables: many zeros, many small, some large.
fn count() -> impl Strategy<Value = i64> {
    prop_oneof![
        2 => Just(0_i64),
        3 => 1..5_i64,
        4 => 5..30_i64,
        1 => 30..2000_i64,
    ]
}

/// A table of up to three dimensions with all its totals.
fn network(sizes: [usize; 3]) -> impl Strategy<Value = Network> {
    let dimensions = (
        dimension(sizes[0]),
        dimension(sizes[1]),
        dimension(sizes[2]),
    );
    dimensions
        .prop_flat_map(|(one, two, three)| {
            let cells = one.len() * two.len() * three.len();
            (
                Just(CrossTab::new(vec![one, two, three])),
                vec(count(), cells),
            )
        })
        .prop_map(|(table, random)| {
            let sums = table.sums();
            let is_leaf = |cell: &usize| sums.iter().all(|sum| sum.total != *cell);
            let leaves = (0..table.cells()).filter(is_leaf);
            let leaves = leaves.map(|cell| (table.members(cell), random[cell]));
            Network::new(table.tally(leaves), sums.clone()).unwrap()
        })
}

/// Months with totals that roll over some of them, and two ways to break each month down: tables linked by the months.
fn linked() -> impl Strategy<Value = Network> {
    (4..12_usize, 2..5_usize).prop_flat_map(|(months, length)| {
        let parts = (vec(count(), 2 * months), vec(any::<Index>(), months));
        parts.prop_map(move |(mut counts, splits)| {
            let mut sums = Vec::new();
            let add = |counts: &mut Vec<i64>, parts: &[usize]| {
                counts.push(parts.iter().map(|part| counts[*part]).sum());
                counts.len() - 1
            };
            let totals: Vec<usize> = (0..months)
                .map(|month| add(&mut counts, &[2 * month, 2 * month + 1]))
                .collect();
            for (month, total) in totals.iter().enumerate() {
                let parts = vec![2 * month, 2 * month + 1];
                sums.push(Sum {
                    total: *total,
                    parts,
                });
                let first = splits[month].index(usize::try_from(counts[*total]).unwrap() + 1);
                let first = i64::try_from(first).unwrap();
                let rest = counts[*total] - first;
                counts.extend([first, rest]);
                let parts = vec![counts.len() - 2, counts.len() - 1];
                sums.push(Sum {
                    total: *total,
                    parts,
                });
            }
            let ends: Vec<usize> = totals
                .windows(length)
                .map(|window| add(&mut counts, window))
                .collect();
            sums.extend(rolling(&totals, &ends, length));
            Network::new(counts, sums).unwrap()
        })
    })
}

fn rule() -> impl Strategy<Value = Rule> {
    let zeros = prop_oneof![3 => Just(Zeros::Published), 1 => Just(Zeros::Withheld)];
    (zeros, prop_oneof![Just(5), Just(3), Just(10)]).prop_map(|(zeros, threshold)| Rule {
        threshold,
        zeros,
        ..Rule::default()
    })
}

fn floor(rule: &Rule) -> i64 {
    i64::from(rule.zeros == Zeros::Published)
}

/// The unknowns of the stranger whose counts had to be withheld.
fn primary(puzzle: &Puzzle, network: &Network, rule: &Rule) -> Vec<usize> {
    let small = |unknown: &usize| rule.is_small(network.counts()[puzzle.cells[*unknown]]);
    (0..puzzle.cells.len()).filter(small).collect()
}

/// Every small count is withheld, and the stranger gets none of them.
fn holds(
    network: &Network,
    rule: &Rule,
    probes: &[Index],
    simplex: bool,
) -> Result<(), TestCaseError> {
    let values = protect(network, rule, &[]);
    for (value, count) in values.iter().zip(network.counts()) {
        let fair = *value == Value::Known(*count) || *value == Value::Absent(Marker::Confidential);
        prop_assert!(fair && !(rule.is_small(*count) && value.known().is_some()));
    }
    prop_assert!(audit(&values, network.sums(), rule).is_clean());
    let bare = Puzzle::new(&values, network.sums(), floor(rule));
    let mut puzzle = bare.clone();
    puzzle.eliminate();
    let primary = primary(&puzzle, network, rule);
    let bounds = puzzle.bounds().unwrap();
    for unknown in &primary {
        let (low, high) = bounds[*unknown];
        let cell = puzzle.cells[*unknown];
        prop_assert!(
            high >= rule.threshold && low < high,
            "cell {cell}: {low} to {high}"
        );
    }
    for probe in probes.iter().filter(|_| !primary.is_empty()) {
        let unknown = *probe.get(&primary);
        prop_assert_ne!(
            puzzle.search(unknown, rule.threshold, STEPS),
            Finding::Exposed
        );
        if simplex && let Some(most) = bare.most(unknown) {
            prop_assert!(
                most >= rule.threshold,
                "cell {}: up to {most}",
                puzzle.cells[unknown]
            );
        }
    }
    Ok(())
}

/// Another table with the same published cells and the same pattern is the same to readers.
fn leaves_no_trace(network: &Network, rule: &Rule, probe: Index) -> Result<bool, TestCaseError> {
    let pattern = suppress(network, rule, &[]);
    let values = protect(network, rule, &[]);
    let puzzle = Puzzle::new(&values, network.sums(), floor(rule));
    if puzzle.cells.is_empty() {
        return Ok(false);
    }
    let unknown = probe.index(puzzle.cells.len());
    let truth = network.counts()[puzzle.cells[unknown]];
    let Some(table) = puzzle.another(unknown, truth, STEPS) else {
        return Ok(false);
    };
    let mut counts = network.counts().to_vec();
    for (cell, value) in puzzle.cells.iter().zip(table) {
        counts[*cell] = value;
    }
    let other = Network::new(counts, network.sums().to_vec()).unwrap();
    prop_assert_ne!(other.counts(), network.counts());
    if suppress(&other, rule, &[]) != pattern {
        return Ok(false);
    }
    prop_assert_eq!(protect(&other, rule, &[]), values);
    Ok(true)
}

/// A table with one withheld cell published after all: what the stranger works out, the audit reports; and what the audit
/// calls proven is so.
fn agrees(network: &Network, rule: &Rule, spoilt: &[Index]) -> Result<(), TestCaseError> {
    let pattern = suppress(network, rule, &[]);
    let mut values = protect(network, rule, &[]);
    let secondary: Vec<usize> = (0..values.len())
        .filter(|cell| pattern[*cell] && !rule.is_small(network.counts()[*cell]))
        .collect();
    for cell in spoilt
        .iter()
        .filter(|_| !secondary.is_empty())
        .map(|spoilt| *spoilt.get(&secondary))
    {
        values[cell] = Value::Known(network.counts()[cell]);
    }
    let found = audit(&values, network.sums(), rule);
    prop_assert!(found.broken.is_empty());
    let bare = Puzzle::new(&values, network.sums(), floor(rule));
    let mut puzzle = bare.clone();
    puzzle.eliminate();
    if let Some(exposed) = found.exposed.first() {
        let unknown = puzzle.cells.binary_search(&exposed.cell).unwrap();
        let most = bare.most(unknown).unwrap_or(i64::MAX);
        prop_assert!(
            exposed.high <= most,
            "{exposed:?}, and the stranger says up to {most}"
        );
    }
    for (unknown, cell) in puzzle.cells.iter().enumerate() {
        let reported = found.exposed.iter().find(|exposed| exposed.cell == *cell);
        match puzzle.search(unknown, rule.threshold, STEPS) {
            Finding::Exposed => prop_assert!(reported.is_some(), "the audit misses cell {cell}"),
            Finding::Protected => {
                let wrong = reported.is_some_and(|exposed| exposed.proof == Proof::Proven);
                prop_assert!(!wrong, "the audit is wrong about cell {cell}");
            }
            Finding::Unclear => {}
        }
        if let Some(exposed) = reported {
            let truth = network.counts()[*cell];
            prop_assert!(
                (exposed.low..=exposed.high).contains(&truth),
                "{exposed:?}, and it is {truth}"
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1200))]

    #[test]
    fn small_tables_hold(network in network([3, 4, 2]), rule in rule(), probes in vec(any::<Index>(), 2)) {
        holds(&network, &rule, &probes, true)?;
    }

    #[test]
    fn the_audit_sees_what_the_stranger_sees(network in network([3, 3, 2]), rule in rule(), spoilt in vec(any::<Index>(), 1..3)) {
        agrees(&network, &rule, &spoilt)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn linked_tables_and_rolling_totals_hold(network in linked(), rule in rule(), probes in vec(any::<Index>(), 2)) {
        holds(&network, &rule, &probes, true)?;
    }

    #[test]
    fn the_audit_sees_what_the_stranger_sees_in_linked_tables(network in linked(), rule in rule(), spoilt in vec(any::<Index>(), 1..3)) {
        agrees(&network, &rule, &spoilt)?;
    }
}

#[test]
fn what_is_withheld_leaves_no_trace() {
    let same = std::cell::Cell::new(0);
    let cases = (network([3, 4, 2]), rule(), any::<Index>());
    let mut runner = TestRunner::new(ProptestConfig::with_cases(400));
    let result = runner.run(&cases, |(network, rule, probe)| {
        same.set(same.get() + usize::from(leaves_no_trace(&network, &rule, probe)?));
        Ok(())
    });
    result.unwrap();
    assert!(
        same.get() > 20,
        "only {} pairs of tables had the same pattern",
        same.get()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn large_tables_hold(network in network([6, 8, 3]), rule in rule(), probes in vec(any::<Index>(), 1)) {
        holds(&network, &rule, &probes, false)?;
    }

    #[test]
    fn a_table_that_is_made_again_stays_as_it_was(network in network([4, 5, 2]), rule in rule()) {
        let once = suppress(&network, &rule, &[]);
        let kept: Vec<usize> = (0..once.len()).filter(|cell| once[*cell]).collect();
        prop_assert_eq!(suppress(&network, &rule, &kept), once);
    }

    #[test]
    fn what_was_withheld_before_is_protected_too(network in network([4, 5, 2]), rule in rule(), kept in vec(any::<Index>(), 3)) {
        let cells: Vec<usize> = (0..network.counts().len()).collect();
        let kept: Vec<usize> = kept.iter().map(|kept| *kept.get(&cells)).collect();
        let pattern = suppress(&network, &rule, &kept);
        let values = protect(&network, &rule, &kept);
        for cell in kept.into_iter().filter(|cell| network.counts()[*cell] > 0) {
            prop_assert!(pattern[cell]);
        }
        prop_assert!(audit(&values, network.sums(), &rule).is_clean());
    }
}

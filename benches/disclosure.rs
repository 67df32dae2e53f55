//! What it costs to protect a table and to audit it, by the number of its cells: `cargo bench --bench disclosure`.
//! All counts are made up.
#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a bench may fail, and is no library"
)]

use bluelamp::disclosure::{CrossTab, Dimension, Network, Rule, audit, protect};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Members of each dimension, beside its total: 420 cells as in stop and search, 1,080, and four dimensions.
const SHAPES: [&[usize]; 3] = [&[4, 6, 11], &[8, 9, 11], &[4, 4, 5, 6]];

/// Counts as they come in such tables: the product of what members have, so a few are large and many small.
fn network(members: &[usize]) -> Network {
    let table = CrossTab::new(
        members
            .iter()
            .map(|members| Dimension::flat(*members))
            .collect(),
    );
    let sums = table.sums();
    let leaves = (0..table.cells()).filter(|cell| !table.members(*cell).contains(&0));
    let leaves = leaves.map(|cell| {
        let members = table.members(cell);
        let noise = cell.wrapping_mul(2_654_435_761) >> 7;
        let weight: usize = members.iter().map(|member| 1 + member * member).product();
        let count = (noise % 40_000) / weight.max(1) % 5_000;
        (members, i64::try_from(count).expect("a small number"))
    });
    Network::new(table.tally(leaves), sums).expect("sums of what was added up")
}

#[divan::bench(args = 0..SHAPES.len(), sample_count = 3, sample_size = 1)]
fn protecting(bencher: Bencher<'_, '_>, shape: usize) {
    let network = network(SHAPES[shape]);
    bencher.bench_local(|| protect(black_box(&network), &Rule::default(), &[]));
}

#[divan::bench(args = 0..SHAPES.len(), sample_count = 3, sample_size = 1)]
fn auditing(bencher: Bencher<'_, '_>, shape: usize) {
    let network = network(SHAPES[shape]);
    let values = protect(&network, &Rule::default(), &[]);
    bencher.bench_local(|| audit(black_box(&values), network.sums(), &Rule::default()));
}

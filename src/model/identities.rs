//! Declared identities: subgroups add up to their group, groups to the total, areas to the whole, month by month.
//!
//! A file may have rows for such sums. They are kept as published; here each is held against its parts. Where a part is
//! withheld nothing can be added up, but what is known may not be more than the sum.

use super::area::Areas;
use super::category::Categories;
use super::edition::{Edition, Rows};
use super::parts::Pair;
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Month, Value};
use std::collections::BTreeSet;

/// How many parts of a sum a finding names.
const NAMED: usize = 3;

const HELP: &str = "Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.";

/// Checks every sum that the files of an edition have, and that sums of areas and sums of categories agree.
pub(super) fn check(
    rows: &Rows<'_>,
    edition: &Edition,
    areas: &Areas,
    tree: &Categories,
    findings: &mut Findings,
) {
    if edition.totals.is_empty() || !rows.edition.whole {
        return;
    }
    let sums = Sums {
        rows,
        edition,
        areas,
        tree,
    };
    let unclear: BTreeSet<usize> = rows.unplaced.iter().map(|(_, _, month)| *month).collect();
    for month in (0..rows.months.len()).filter(|month| !unclear.contains(month)) {
        let totals = edition.totals.keys();
        let breaches = totals.filter(|pair| !sums.total_holds(**pair, month, findings));
        // What follows from a sum that does not hold need not be told too.
        if breaches.count() > 0 {
            continue;
        }
        for (category, _) in tree.iter() {
            if let Some(whole) = areas.whole() {
                sums.check_routes((whole, category), month, findings);
            }
        }
    }
}

/// The figures of an edition, and the sums that follow from them.
struct Sums<'a> {
    rows: &'a Rows<'a>,
    edition: &'a Edition,
    areas: &'a Areas,
    tree: &'a Categories,
}

/// What the parts of a sum come to.
struct Sum {
    /// The sum of the parts that are known.
    known: i64,
    /// Whether all are.
    whole: bool,
    /// The parts that are known, with their figures.
    parts: Vec<(Pair, i64)>,
}

impl Sums<'_> {
    /// The parts of a pair: areas, and categories.
    fn parts(&self, (area, category): Pair) -> [Vec<Pair>; 2] {
        let parts = &self.edition.parts;
        let areas = parts.of_area(area).iter().map(|part| (*part, category));
        let categories = parts.of_category(category).iter();
        [
            areas.collect(),
            categories.map(|part| (area, *part)).collect(),
        ]
    }

    fn is_published(&self, pair: Pair, month: usize) -> bool {
        let given = self.edition.totals.get(&pair);
        given.is_some_and(|given| given.get(month).copied().unwrap_or(false))
    }

    /// The figure as published, or else the sum of its parts.
    fn value(&self, pair: Pair, month: usize) -> Option<i64> {
        if !self.edition.parts.is_sum(pair) || self.is_published(pair, month) {
            return self.observed(pair, month);
        }
        let routes = self.parts(pair).into_iter();
        let sums = routes.filter(|parts| !parts.is_empty());
        let mut sums = sums.map(|parts| self.sum(parts, month));
        sums.find_map(|sum| sum.whole.then_some(sum.known))
    }

    fn observed(&self, (area, category): Pair, month: usize) -> Option<i64> {
        let series = self.edition.observed.series(area, category);
        series.get(month).copied().and_then(Value::known)
    }

    fn sum(&self, parts: Vec<Pair>, month: usize) -> Sum {
        let values = parts
            .into_iter()
            .map(|part| (part, self.value(part, month)));
        let values: Vec<(Pair, Option<i64>)> = values.collect();
        let known = values.iter().filter_map(|(part, n)| Some((*part, (*n)?)));
        let parts: Vec<(Pair, i64)> = known.collect();
        Sum {
            known: parts.iter().fold(0, |sum, (_, n)| sum.saturating_add(*n)),
            whole: parts.len() == values.len(),
            parts,
        }
    }

    /// Whether a sum that the files have agrees with its parts, as far as they are known.
    fn total_holds(&self, pair: Pair, month: usize, findings: &mut Findings) -> bool {
        let total = self.observed(pair, month);
        let Some(total) = total.filter(|_| self.is_published(pair, month)) else {
            return true;
        };
        let mut holds = true;
        for parts in self.parts(pair).into_iter().filter(|p| !p.is_empty()) {
            let sum = self.sum(parts, month);
            let what = if sum.whole && sum.known != total {
                "its parts add up to"
            } else if sum.known > total {
                "the parts that are known add up to more:"
            } else {
                continue;
            };
            let message = format!(
                "{} is {total} here, but {what} {} ({}).",
                self.named(pair, month),
                sum.known,
                self.listed(pair, &sum)
            );
            findings.error(Code::TotalsDisagree, self.place(pair, month), message, HELP);
            holds = false;
        }
        holds
    }

    /// Holds a sum that the files leave out, and that both areas and categories add up to, against itself.
    fn check_routes(&self, pair: Pair, month: usize, findings: &mut Findings) {
        let [by_area, by_category] = self.parts(pair);
        let apart = by_area.is_empty() || by_category.is_empty();
        if apart || self.is_published(pair, month) {
            return;
        }
        let published = by_area.iter().chain(&by_category).copied();
        let Some(published) = published
            .into_iter()
            .find(|part| self.is_published(*part, month))
        else {
            return;
        };
        let (by_area, by_category) = (self.sum(by_area, month), self.sum(by_category, month));
        if by_area.whole && by_category.whole && by_area.known != by_category.known {
            let message = format!(
                "{} is {} when areas are added up ({}), but {} when categories are ({}).",
                self.named(pair, month),
                by_area.known,
                self.listed(pair, &by_area),
                by_category.known,
                self.listed(pair, &by_category)
            );
            findings.error(
                Code::TotalsDisagree,
                self.place(published, month),
                message,
                HELP,
            );
        }
    }

    /// "`X01`, `harm`, 2002-12"
    fn named(&self, (area, category): Pair, month: usize) -> String {
        let month = i32::try_from(month).unwrap_or(0);
        let month: Month = self.edition.observed.shape().first.plus(month);
        let area = &self.areas.get(area).code;
        format!("`{area}`, `{}`, {month}", self.tree.get(category).slug)
    }

    /// "`arson` 10, `damage` 20 and 3 others": the first few parts of a sum, by what sets them apart from it.
    fn listed(&self, whole: Pair, sum: &Sum) -> String {
        let name = |(area, category): Pair| {
            if area == whole.0 {
                &self.tree.get(category).slug
            } else {
                &self.areas.get(area).code
            }
        };
        let first = sum.parts.iter().take(NAMED);
        let first: Vec<String> = first
            .map(|(part, n)| format!("`{}` {n}", name(*part)))
            .collect();
        let first = first.join(", ");
        match sum.parts.len().saturating_sub(NAMED) {
            0 => first,
            1 => format!("{first} and one other"),
            n => format!("{first} and {n} others"),
        }
    }

    /// The cell of a figure.
    fn place(&self, pair: Pair, month: usize) -> Place {
        let raw = self.rows.edition;
        let number = self.rows.series(pair, self.tree).get(month).copied();
        let figure = number.and_then(|n| raw.figures.get((n as usize).checked_sub(1)?));
        figure.map_or_else(|| raw.place.clone(), |figure| raw.place_of(figure))
    }
}

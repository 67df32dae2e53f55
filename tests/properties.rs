//! Random small datasets: what is derived is what a naive count from the raw rows gives, and no more.
//!
//! The truth is made first. Some of its cells are then withheld, some rows left out, and some of its sums published.
#![allow(
    clippy::unwrap_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

mod support;

use bluelamp::build::Site;
use bluelamp::derive::{Change, Percent, Rate, change_between, denominator};
use bluelamp::diagnostic::Code;
use bluelamp::figure::{Marker, Month, Period, Quarter, Ratio, Value, Year};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use support::SiteTest;

const WHOLE: &str = "X00";
const AREAS: [&str; 4] = ["X01", "X02", "X03", "X99"];
/// Each category with its parent; blank for the total, `-` for a flag.
const TREE: [(&str, &str); 8] = [
    ("all-offences", ""),
    ("harm", "all-offences"),
    ("arson", "harm"),
    ("damage", "harm"),
    ("theft", "all-offences"),
    ("shop", "theft"),
    ("fraud", "all-offences"),
    ("knife", "-"),
];

type Key = (&'static str, &'static str, i32);

/// A dataset: what is true, and what of it the file says.
#[derive(Clone, Debug)]
struct Raw {
    first: Month,
    months: i32,
    zero: bool,
    truth: BTreeMap<Key, i64>,
    /// Cells for which the file has a marker.
    withheld: BTreeSet<Key>,
    /// Areas and kinds without a row.
    left_out: BTreeSet<(&'static str, &'static str)>,
    /// Sums for which the file has a row.
    published: BTreeSet<(&'static str, &'static str)>,
}

fn parts_of(category: &str) -> Vec<&'static str> {
    let parts = TREE.iter().filter(|(_, parent)| *parent == category);
    parts.map(|(slug, _)| *slug).collect()
}

fn leaves() -> Vec<&'static str> {
    let slugs = TREE.iter().map(|(slug, _)| *slug);
    slugs.filter(|slug| parts_of(slug).is_empty()).collect()
}

fn is_sum(area: &str, category: &str) -> bool {
    area == WHOLE || !parts_of(category).is_empty()
}

fn raw() -> impl Strategy<Value = Raw> {
    let cells = AREAS.len() * leaves().len();
    let months = 1..=30_usize;
    (months, 0..24_i32, any::<bool>()).prop_flat_map(move |(months, start, zero)| {
        let values = prop::collection::vec((0..120_i64, 0..40_u8), cells * months);
        let rows = prop::collection::vec(0..12_u8, cells);
        let sums = prop::collection::vec(0..3_u8, (AREAS.len() + 1) * TREE.len());
        (values, rows, sums).prop_map(move |(values, rows, sums)| {
            build(
                start,
                i32::try_from(months).unwrap(),
                zero,
                &values,
                &rows,
                &sums,
            )
        })
    })
}

fn build(
    start: i32,
    months: i32,
    zero: bool,
    values: &[(i64, u8)],
    rows: &[u8],
    sums: &[u8],
) -> Raw {
    let mut raw = Raw {
        first: Month::parse("2001-01").unwrap().plus(start),
        months,
        zero,
        truth: BTreeMap::new(),
        withheld: BTreeSet::new(),
        left_out: BTreeSet::new(),
        published: BTreeSet::new(),
    };
    let pairs = AREAS
        .into_iter()
        .flat_map(|area| leaves().into_iter().map(move |leaf| (area, leaf)));
    let mut values = values.iter();
    for ((area, leaf), row) in pairs.zip(rows) {
        // The first area has all rows, so that no kind is missing from the edition.
        let left_out = *row == 0 && area != AREAS[0];
        if left_out {
            raw.left_out.insert((area, leaf));
        }
        for n in 0..months {
            let (value, chance) = values.next().unwrap();
            let value = if left_out && zero { 0 } else { *value };
            raw.truth.insert((area, leaf, n), value);
            if *chance == 0 {
                raw.withheld.insert((area, leaf, n));
            }
        }
    }
    let pairs = AREAS
        .into_iter()
        .chain([WHOLE])
        .flat_map(|area| TREE.map(|(slug, _)| (area, slug)));
    let chosen = pairs
        .zip(sums)
        .filter(|((area, slug), chance)| **chance == 0 && is_sum(area, slug));
    raw.published = chosen.map(|(pair, _)| pair).collect();
    raw
}

impl Raw {
    fn truth(&self, area: &'static str, category: &'static str, n: i32) -> i64 {
        if area == WHOLE {
            return AREAS.iter().map(|part| self.truth(part, category, n)).sum();
        }
        let parts = parts_of(category);
        if parts.is_empty() {
            return self.truth[&(area, category, n)];
        }
        parts
            .into_iter()
            .map(|part| self.truth(area, part, n))
            .sum()
    }

    /// What can be known of a month from the rows alone.
    fn naive(&self, area: &'static str, category: &'static str, n: i32) -> Option<i64> {
        if self.published.contains(&(area, category)) {
            return Some(self.truth(area, category, n));
        }
        let parts = parts_of(category);
        let by_category = || {
            parts
                .iter()
                .map(|part| self.naive(area, part, n))
                .sum::<Option<i64>>()
        };
        if area == WHOLE {
            let by_area: Option<i64> = AREAS.iter().map(|part| self.naive(part, category, n)).sum();
            return by_area.or_else(|| {
                if parts.is_empty() {
                    None
                } else {
                    by_category()
                }
            });
        }
        if !parts.is_empty() {
            return by_category();
        }
        if self.left_out.contains(&(area, category)) {
            return self.zero.then_some(0);
        }
        let known = !self.withheld.contains(&(area, category, n));
        known.then(|| self.truth[&(area, category, n)])
    }

    fn csv(&self) -> String {
        let mut text = String::from("area_code,category,period,value\n");
        let kinds = self
            .truth
            .keys()
            .map(|(area, leaf, _)| (*area, *leaf))
            .collect::<BTreeSet<_>>();
        for (area, category) in kinds.difference(&self.left_out).chain(&self.published) {
            for n in 0..self.months {
                let value = if self.withheld.contains(&(*area, *category, n)) {
                    "[c]".to_owned()
                } else {
                    self.truth(area, category, n).to_string()
                };
                text += &format!("{area},{category},{},{value}\n", self.first.plus(n));
            }
        }
        text
    }

    fn site(&self) -> SiteTest {
        let path = format!(
            "data/crime/editions/{}/crime.csv",
            self.first.plus(self.months - 1)
        );
        let absent = if self.zero { "zero" } else { "missing" };
        SiteTest::small()
            .without("data/crime/editions/2002-12/crime.csv")
            .without("data/geography/boundaries.geojson")
            .file(&path, &self.csv())
            .replace("data/crime/dataset.toml", "absent_rows = \"zero\"", &format!("absent_rows = \"{absent}\""))
            .file("data/geography/areas.csv", "code,kind,slug,name,parent,mapped\nX00,police-area,all,All,,no\nX01,borough,one,One,X00,no\nX02,borough,two,Two,X00,no\nX03,borough,three,Three,X00,no\nX99,unplaced,nowhere,Nowhere,X00,no\n")
            .file("data/geography/population.csv", "area_code,year,residents,basis,source\nX01,2001,700,census,Made up\nX02,2001,1300,census,Made up\n")
            .file("data/crime/categories.csv", "slug,parent,source_group,source_subgroup,name,definition,flag\nknife,,KNIFE,KNIFE,Knife,,yes\nharm,,HARM,,Harm,,\narson,harm,HARM,ARSON,Arson,,\ndamage,harm,HARM,DAMAGE,Damage,,\ntheft,,THEFT,,Theft,,\nshop,theft,THEFT,SHOP,Shop,,\nfraud,,FRAUD,FRAUD,Fraud,,\n")
    }

    /// The sum of a period: none unless each of its months is covered and known.
    fn sum(&self, area: &'static str, category: &'static str, period: Period) -> Option<i64> {
        let months = (0..period.length()).map(|n| self.first.until(period.first()) + n);
        months
            .map(|n| {
                if (0..self.months).contains(&n) {
                    self.naive(area, category, n)
                } else {
                    None
                }
            })
            .sum()
    }

    /// Periods of every kind that begin within a year and a half of the edition.
    fn periods(&self) -> BTreeSet<Period> {
        let months = (-18..self.months + 18).map(|n| self.first.plus(n));
        months
            .flat_map(|month| {
                [
                    Period::Month(month),
                    Period::Quarter(Quarter::of(month)),
                    Period::CalendarYear(Year::calendar(month)),
                    Period::FinancialYear(Year::financial(month)),
                    Period::YearEnding(month),
                ]
            })
            .collect()
    }
}

/// So many over so many, times a power of ten, rounded half away from zero by long division.
fn rounded(above: i64, below: i64, scale: i64) -> i64 {
    let (quotient, rest) = (above.abs() * scale / below, above.abs() * scale % below);
    let size = if rest * 2 >= below {
        quotient + 1
    } else {
        quotient
    };
    if above < 0 { -size } else { size }
}

fn prepare(raw: &Raw) -> Site {
    let (site, findings) = raw.site().prepare();
    assert!(findings.is_empty(), "{findings:#?}");
    site.unwrap()
}

/// Every area with every category, by name and by number.
fn pairs(site: &Site) -> Vec<((&'static str, &'static str), bluelamp::model::Pair)> {
    let lead = site.catalogue().lead();
    let mut pairs = Vec::new();
    for area in AREAS.into_iter().chain([WHOLE]) {
        for (slug, _) in TREE {
            let ids = (
                lead.areas.by_code(area).unwrap(),
                lead.categories.by_slug(slug).unwrap(),
            );
            pairs.push(((area, slug), ids));
        }
    }
    pairs
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sums_over_areas_categories_and_time_are_those_of_the_rows(raw in raw()) {
        let site = prepare(&raw);
        let figures = site.insights().latest(site.catalogue().lead);
        for ((area, slug), ids) in pairs(&site) {
            for n in 0..raw.months {
                let value = figures.month(ids.0, ids.1, raw.first.plus(n));
                prop_assert_eq!(value.known(), raw.naive(area, slug, n), "{} {} {}", area, slug, n);
                if let Value::Known(known) = value {
                    prop_assert_eq!(known, raw.truth(area, slug, n));
                }
            }
            for period in raw.periods() {
                let value = figures.total(ids, period);
                prop_assert_eq!(value.known(), raw.sum(area, slug, period), "{} {} {:?}", area, slug, period);
                if !figures.covers(period) {
                    prop_assert_eq!(value, Value::Absent(Marker::NotAvailable));
                }
            }
        }
    }

    #[test]
    fn rates_and_changes_are_those_of_the_sums(raw in raw()) {
        let site = prepare(&raw);
        let (catalogue, insights) = (site.catalogue(), site.insights());
        let figures = insights.latest(catalogue.lead);
        for ((area, slug), ids) in pairs(&site) {
            for period in raw.periods() {
                let (now, before) = (raw.sum(area, slug, period), raw.sum(area, slug, period.year_before()));
                let residents = match area { "X01" => Some(700), "X02" => Some(1300), _ => None };
                let rate = Rate::of(figures.total(ids, period), denominator(catalogue, catalogue.lead(), ids.0));
                let rate = if let Rate::Known(ratio, ..) = rate { Some(ratio.round(1000, 1).units) } else { None };
                prop_assert_eq!(rate, now.zip(residents).map(|(n, of)| rounded(n, of, 10_000)));
                let change = change_between(catalogue.lead(), figures, ids, (period.year_before(), period)).ok();
                let known = change.map(|change| match change {
                    Change::Known { difference, percent: Percent::Known(share), .. } => (difference, Some(share.round(100, 1).units)),
                    Change::Known { difference, percent: Percent::SmallBase, .. } => (difference, None),
                    Change::Unknown(_) => unreachable!("a refusal says so"),
                });
                let expected = now.zip(before).map(|(now, before)| {
                    let share = (before >= 50).then(|| rounded(now - before, before, 1000));
                    (now - before, share)
                });
                prop_assert_eq!(known, expected, "{} {} {:?}", area, slug, period);
            }
        }
    }

    /// Any published sum that is one too many or too few is found, if all its parts are in the file.
    #[test]
    fn a_sum_that_is_off_by_one_is_found(raw in raw(), which in any::<prop::sample::Index>(), up in any::<bool>()) {
        let whole = |(area, slug): (&'static str, &'static str), n| {
            let parts: Vec<_> = if area == WHOLE {
                AREAS.iter().map(|part| (*part, slug)).collect()
            } else {
                parts_of(slug).into_iter().map(|part| (area, part)).collect()
            };
            parts.into_iter().all(|(area, part)| raw.naive(area, part, n).is_some())
        };
        let cells: Vec<_> = raw.published.iter().flat_map(|pair| (0..raw.months).map(move |n| (*pair, n))).collect();
        let cells: Vec<_> = cells.into_iter().filter(|(pair, n)| whole(*pair, *n)).collect();
        prop_assume!(!cells.is_empty());
        let ((area, slug), n) = cells[which.index(cells.len())];
        let (month, truth) = (raw.first.plus(n), raw.truth(area, slug, n));
        let wrong = if up || truth == 0 { truth + 1 } else { truth - 1 };
        let path = format!("data/crime/editions/{}/crime.csv", raw.first.plus(raw.months - 1));
        let row = format!("\n{area},{slug},{month},");
        let site = raw.site().replace(&path, &format!("{row}{truth}\n"), &format!("{row}{wrong}\n"));
        let (_, findings) = site.prepare();
        let named = format!("`{area}`, `{slug}`, {month} is {wrong} here");
        let told = findings.iter().any(|found| found.code == Code::TotalsDisagree && found.message.starts_with(&named));
        prop_assert!(told, "{} is not in {:#?}", named, findings);
    }
}

#[test]
fn the_naive_rounding_rounds_half_away_from_zero() {
    let exact = [
        (1, 8, 100, 13),
        (-1, 8, 100, -13),
        (1, 3, 10, 3),
        (2, 3, 10, 7),
        (0, 5, 10, 0),
    ];
    for (above, below, scale, expected) in exact {
        assert_eq!(rounded(above, below, scale), expected);
    }
    assert_eq!(Ratio::new(1, 8).unwrap().round(1, 2).units, 13);
}

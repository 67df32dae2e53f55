//! Properties of editions and their ledgers, on figures made at random.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

mod support;

#[path = "support/editions.rs"]
mod editions;

use editions::{figures, rows};
use proptest::prelude::*;
use std::collections::BTreeMap;
use support::{Built, SiteTest};

/// The figures of each pair of area and category, or no row.
type Series = Vec<Option<Vec<String>>>;

/// The files of figures below an edition's own address.
fn files_of<'a>(built: &'a Built, edition: &str) -> BTreeMap<&'a str, &'a [u8]> {
    let folder = format!("data/crime/{edition}/");
    let files = built.outputs.iter().filter(|(path, _)| {
        path.starts_with(&folder) && (path.ends_with(".csv") || path.ends_with(".geojson"))
    });
    files
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect()
}

/// A figure, zero among them, or a marker.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (0..500_u32).prop_map(|n| n.to_string()),
        1 => Just("0".to_owned()),
        1 => Just("[c]".to_owned()),
        1 => Just("[x]".to_owned()),
    ]
}

/// Figures of a whole edition of 14 months: for each area and category all months, or no row.
fn edition() -> impl Strategy<Value = Series> {
    let series = prop::option::weighted(0.8, prop::collection::vec(cell(), 14));
    prop::collection::vec(series, 6).prop_filter("an edition has figures", |all| {
        all.iter().any(Option::is_some)
    })
}

fn random_site(editions: &[(&str, (i32, i32), &Series)]) -> SiteTest {
    let pairs = ["X01", "X02"]
        .into_iter()
        .flat_map(|area| ["arson", "damage", "fraud"].map(|category| (area, category)));
    let mut site = SiteTest::small().without("data/crime/editions/2002-12/crime.csv");
    for (name, first, all) in editions {
        let text: Vec<(&str, &str, Vec<&str>)> = pairs
            .clone()
            .zip(all.iter())
            .filter_map(|((area, category), series)| {
                let months = series.as_ref()?.iter().map(String::as_str).collect();
                Some((area, category, months))
            })
            .collect();
        let series: Vec<(&str, &str, &[&str])> = text
            .iter()
            .map(|(area, category, months)| (*area, *category, months.as_slice()))
            .collect();
        let path = format!("data/crime/editions/{name}/crime.csv");
        site = site.file(&path, &figures(*first, &series));
    }
    site
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn adding_an_edition_never_changes_the_files_of_an_old_one(
        first in edition(), second in edition(), third in edition(), later in 1..15_i32
    ) {
        let month = |end: i32| (2002 + (end - 1) / 12, (end - 1) % 12 + 1);
        let name = |end: i32| { let (year, month) = month(end); format!("{year}-{month:02}") };
        let names = [14, 15, 15 + later].map(name);
        let starts = [1, 2, 2 + later].map(month);
        let all = [
            (names[0].as_str(), starts[0], &first),
            (names[1].as_str(), starts[1], &second),
            (names[2].as_str(), starts[2], &third),
        ];
        let builds = [1, 2, 3].map(|count| random_site(&all[..count]).build().clean());
        for (old, added) in [(0, 1), (0, 2), (1, 2)] {
            for (edition, name) in names.iter().enumerate().take(old + 1) {
                let before = files_of(&builds[old], name);
                prop_assert_eq!(before.len(), if edition == 0 { 3 } else { 4 });
                prop_assert!(before == files_of(&builds[added], name));
            }
        }
    }

    /// Old figures with the ledger applied are the new ones, wherever both editions have a row.
    #[test]
    fn the_ledger_leads_from_the_old_figures_to_the_new(first in edition(), second in edition()) {
        let all = [
            ("2003-02", (2002, 1), &first),
            ("2003-05", (2002, 4), &second),
        ];
        let built = random_site(&all).build().clean();
        let mut listed: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
        for row in rows(&built, "data/crime/revisions.csv") {
            let fields: Vec<&str> = row.split(',').collect();
            let side = |at: usize| format!("{}{}", fields[at], fields[at + 1]);
            let key = (format!("{}/{}", fields[1], fields[3]), fields[0].to_owned());
            prop_assert!(listed.insert(key, (side(6), side(8))).is_none());
            if let (Ok(old), Ok(new)) = (fields[6].parse::<i64>(), fields[8].parse::<i64>()) {
                prop_assert_eq!(fields[10].parse::<i64>(), Ok(new - old));
            } else {
                prop_assert_eq!(fields[10], "");
            }
        }
        let pairs = ["X01/arson", "X01/damage", "X01/fraud", "X02/arson", "X02/damage", "X02/fraud"];
        for (n, pair) in pairs.iter().enumerate() {
            let (Some(old), Some(new)) = (&first[n], &second[n]) else { continue };
            for month in 0..11 {
                let period = format!("{}-{:02}", 2002 + (month + 3) / 12, (month + 3) % 12 + 1);
                let (old, new) = (&old[month + 3], &new[month]);
                let found = listed.remove(&((*pair).to_owned(), period));
                let wanted = (old != new).then(|| (old.clone(), new.clone()));
                prop_assert_eq!(found, wanted);
            }
        }
        for (pair, _) in listed.keys() {
            let n = pairs.iter().position(|other| other == pair).unwrap();
            prop_assert!(first[n].is_none() != second[n].is_none(), "{} has one row", pair);
        }
    }
}

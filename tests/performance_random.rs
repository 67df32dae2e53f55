//! Random readings: sums, rates and changes beside a naive recomputation, rows in any order, and files that are damaged.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

mod support;

#[path = "support/survey.rs"]
mod survey;

use bluelamp::build::Site;
use bluelamp::derive::{Figure, ReadingObstacle, Verdict};
use bluelamp::figure::{Marker, Month, Period};
use bluelamp::model::{MeasureId, PerformanceId};
use proptest::prelude::*;
use survey::{READINGS, SURVEY, outcomes, rows, survey, with};

const MONTHS: usize = 26;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn month(n: usize) -> Month {
    Month::new(2001, 1).unwrap().plus(i32::try_from(n).unwrap())
}

/// The counts of a measure for two areas, by month; some rows are left out, and these count as zero.
type Counts = [Vec<Option<i64>>; 2];

fn some_counts(most: i64) -> impl Strategy<Value = Counts> {
    let row = || prop::collection::vec(prop::option::weighted(0.9, 0..most), MONTHS);
    [row(), row()]
}

fn text(slug: &str, counts: &Counts) -> Vec<String> {
    let mut lines = Vec::new();
    for (area, row) in ["X01", "X02"].iter().zip(counts) {
        for (n, count) in row.iter().enumerate() {
            lines.extend(count.map(|count| format!("{area},{slug},{},{count}\n", month(n))));
        }
    }
    lines
}

fn prepared(readings: &str) -> Site {
    let (site, findings) = outcomes(readings).prepare();
    assert!(findings.is_empty(), "{findings:#?}");
    site.unwrap()
}

fn measures(site: &Site) -> (PerformanceId, Vec<MeasureId>) {
    let id = site.catalogue().performance_ids().next().unwrap();
    let dataset = site.catalogue().performance(id);
    (id, dataset.measures().map(|(measure, _)| measure).collect())
}

/// Twelve months up to the `end`th, for one area or for both.
fn year(counts: &Counts, areas: &[usize], end: usize) -> i64 {
    let months = end - 11..=end;
    let of_area = |area: &usize| {
        months
            .clone()
            .map(|n| counts[*area][n].unwrap_or(0))
            .sum::<i64>()
    };
    areas.iter().map(of_area).sum()
}

/// A fraction times a hundred, in tenths, rounded half away from zero: by floor division, unlike the program.
fn tenths(above: i64, below: i64) -> i64 {
    let doubled = (2 * 1000 * above.abs() + below).div_euclid(2 * below);
    doubled * above.signum()
}

/// Every month has a row: one without any is a mistake.
fn whole(mut counts: Counts) -> Counts {
    let [one, other] = &mut counts;
    for (count, beside) in one.iter_mut().zip(other) {
        if beside.is_none() {
            *count = count.or(Some(7));
        }
    }
    counts
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn sums_and_rates_are_those_of_a_naive_recomputation(
        offences in some_counts(30).prop_map(whole),
        positive in some_counts(40),
    ) {
        let lines = [text("example-offences", &offences), text("example-outcomes", &positive)];
        let site = prepared(&lines.concat().concat());
        let (id, measures) = measures(&site);
        let dataset = site.catalogue().performance(id);
        let areas: Vec<_> = ["X01", "X02", "X00"].map(|code| dataset.areas.by_code(code).unwrap()).to_vec();
        for (area, parts) in areas.iter().zip([&[0][..], &[1], &[0, 1]]) {
            for end in 11..MONTHS {
                let period = Period::YearEnding(month(end));
                let value = |measure: MeasureId| {
                    let grid = site.insights().readings(id, 0).measure(measure).years.as_ref().unwrap();
                    grid.get(*area, period).unwrap().value()
                };
                let (above, below) = (year(&positive, parts, end), year(&offences, parts, end));
                prop_assert_eq!(value(measures[0]).unwrap().round(1, 0).units, below);
                prop_assert_eq!(value(measures[1]).unwrap().round(1, 0).units, above);
                match value(measures[2]) {
                    Ok(rate) => {
                        prop_assert!(below >= 50);
                        prop_assert_eq!(rate.round(1, 1).units, tenths(above, below));
                    }
                    Err(Marker::LowReliability) => prop_assert!((1..50).contains(&below)),
                    Err(marker) => prop_assert_eq!((marker, below), (Marker::NotApplicable, 0)),
                }
            }
        }
    }

    #[test]
    fn changes_are_those_of_a_naive_recomputation(offences in some_counts(90).prop_map(whole)) {
        let site = prepared(&text("example-offences", &offences).concat());
        let (id, measures) = measures(&site);
        let dataset = site.catalogue().performance(id);
        let area = dataset.areas.by_code("X02").unwrap();
        let grid = site.insights().readings(id, 0).measure(measures[0]).own.as_ref().unwrap();
        for n in 0..MONTHS {
            let period = Period::Month(month(n));
            let change = site.insights().reading_change(dataset, grid, (measures[0], area), period);
            let Some(before) = n.checked_sub(12) else {
                prop_assert!(matches!(change, Err(ReadingObstacle::Missing(_))));
                continue;
            };
            let (before, now) = (offences[1][before].unwrap_or(0), offences[1][n].unwrap_or(0));
            let change = change.unwrap();
            prop_assert_eq!(change.difference.round(1, 0).units, now - before);
            prop_assert_eq!(change.verdict, Verdict::Counted);
            let percent = change.percent.map(|percent| percent.round(100, 1).units);
            prop_assert_eq!(percent, (before >= 50).then(|| tenths(now - before, before)));
        }
    }

    #[test]
    fn the_order_of_rows_and_files_changes_nothing(
        offences in some_counts(30).prop_map(whole),
        cut in 1..40_usize,
        seed in any::<u64>(),
    ) {
        let lines = text("example-offences", &offences);
        let mut mixed = lines.clone();
        mixed.sort_by_key(|line| line.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)));
        let file = |lines: &[String]| {
            let path = "data/example-outcomes/data.csv";
            let site = prepared(&lines.concat());
            let id = site.catalogue().performance_ids().next().unwrap();
            let rows = bluelamp::view::reading_rows(site.catalogue(), site.insights(), id, None);
            (path, bluelamp::export::readings(rows))
        };
        prop_assert_eq!(file(&lines), file(&mixed));
        let (one, other) = lines.split_at(cut.min(lines.len() - 1));
        let header = "area_code,measure,period,value\n";
        let last = month(MONTHS - 1);
        let parts = outcomes(&lines.concat())
            .file(&format!("data/example-outcomes/editions/{last}/readings.csv"), &format!("{header}{}", one.concat()))
            .file(&format!("data/example-outcomes/editions/{last}/second.csv"), &format!("{header}{}", other.concat()));
        let (site, findings) = parts.prepare();
        prop_assert!(findings.is_empty(), "{:#?}", findings);
        let site = site.unwrap();
        let id = site.catalogue().performance_ids().next().unwrap();
        let rows = bluelamp::view::reading_rows(site.catalogue(), site.insights(), id, None);
        prop_assert_eq!(bluelamp::export::readings(rows), file(&lines).1);
    }

    /// An interval holds its figure, more answers narrow it, and what is withheld has none.
    #[test]
    fn intervals_hold_their_figures_and_thresholds_hold(percent in 0..=100_i64, base in 1..2000_i64) {
        let value = percent.to_string();
        let (fewer, more) = (base.to_string(), (base * 4).to_string());
        let readings = rows(&[("X01", "2002-10-01/P3M", &value, &fewer), ("X02", "2002-10-01/P3M", &value, &more)]);
        let (site, findings) = survey(&readings).prepare();
        prop_assert!(findings.is_empty(), "{:#?}", findings);
        let site = site.unwrap();
        let (id, measures) = measures(&site);
        let grid = site.insights().readings(id, 0).measure(measures[0]).lead().unwrap();
        let dataset = site.catalogue().performance(id);
        let figure = |code: &str| *grid.get(dataset.areas.by_code(code).unwrap(), grid.last().unwrap()).unwrap();
        let (one, other) = (figure("X01"), figure("X02"));
        match one {
            Figure::Absent { marker, .. } => {
                prop_assert!(base < 50);
                prop_assert_eq!(marker, Marker::LowReliability);
            }
            Figure::Shown { caution, range, .. } => {
                prop_assert!(base >= 50);
                prop_assert_eq!(caution.is_some(), base < 100);
                let (wide, narrow) = (range.unwrap(), other.range().unwrap());
                let number = f64::from(i32::try_from(percent).unwrap());
                prop_assert!(wide.low <= number + 1e-9 && number <= wide.high + 1e-9);
                prop_assert!(narrow.high - narrow.low < wide.high - wide.low);
                prop_assert!(wide.low >= 0.0 && wide.high <= 100.0);
            }
        }
    }
}

const GOOD: [(&str, &str, &str, &str); 3] = [
    ("X00", "2002-07-01/P3M", "41.5", "400"),
    ("X00", "2002-10-01/P3M", "43", "90"),
    ("X01", "2002-10-01/P3M", "44", "12"),
];

proptest! {
    #![proptest_config(config(96))]

    /// Whatever a byte of a file becomes, the program finds words and a place for it, or reads on.
    #[test]
    fn damaged_readings_are_told_and_nothing_panics(at in any::<prop::sample::Index>(), byte in any::<u8>(), settings in any::<bool>()) {
        let path = if settings { SURVEY } else { READINGS };
        let site = survey(&rows(&GOOD));
        let mut bytes = site.files[path].clone();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let (_, findings) = site.bytes(path, &bytes).prepare();
        for finding in findings {
            let place = finding.place.expect("every mistake of a file has its place");
            prop_assert!(place.file.starts_with("data/"), "{}", place);
            prop_assert!(!finding.message.is_empty() && !finding.help.is_empty());
        }
    }

    #[test]
    fn readings_cut_short_are_told_and_nothing_panics(at in any::<prop::sample::Index>(), wave in any::<bool>()) {
        let text = rows(&GOOD);
        let site = survey(&text[..at.index(text.len())]);
        let site = if wave { with(site, "periods = \"quarter\"", "periods = \"wave\"") } else { site };
        let (_, findings) = site.prepare();
        for finding in findings {
            prop_assert!(finding.place.is_some(), "{:?}", finding);
        }
    }
}

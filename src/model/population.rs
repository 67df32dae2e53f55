//! Residents by area and year: what rates are made with.

use super::area::{AreaId, AreaKind, Areas};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{Cell, RawPopulation};
use std::collections::BTreeMap;

/// How a number of residents came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Counted.
    Census,
    /// Estimated for a year that is past.
    Estimate,
    /// Foretold for a year that was to come.
    Forecast,
}

/// Residents of an area in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Residents {
    /// The year.
    pub year: i32,
    /// How many; above zero.
    pub count: i64,
    /// How the number came about.
    pub basis: Basis,
    /// Who counted or estimated.
    pub source: String,
}

/// Residents by area, the latest year last.
#[derive(Debug, Default)]
pub struct Population(BTreeMap<AreaId, Vec<Residents>>);

impl Population {
    /// The latest count or estimate for an area; forecasts are passed over, for no headline may rest on one.
    pub fn latest(&self, area: AreaId) -> Option<&Residents> {
        self.0
            .get(&area)?
            .iter()
            .rev()
            .find(|residents| residents.basis != Basis::Forecast)
    }
}

/// Checks and links the rows of `population.csv`.
pub(super) fn population(
    rows: &[RawPopulation],
    areas: &Areas,
    findings: &mut Findings,
) -> Population {
    let mut by_area: BTreeMap<AreaId, Vec<Residents>> = BTreeMap::new();
    for row in rows {
        let code = row.area.text.as_str();
        let Some(area) = areas.by_code(code) else {
            areas.tell_unknown(&row.area, Code::UnknownArea, findings);
            continue;
        };
        let Some(residents) = residents(row, findings) else {
            continue;
        };
        let years = by_area.entry(area).or_default();
        if years.iter().any(|other| other.year == residents.year) {
            findings.error(
                Code::DuplicateKey,
                row.year.place.clone(),
                format!(
                    "`{code}` has two numbers of residents for {}.",
                    residents.year
                ),
                "Keep one of the two rows.",
            );
        } else {
            years.push(residents);
        }
    }
    for years in by_area.values_mut() {
        years.sort_by_key(|residents| residents.year);
    }
    check_sums(&by_area, areas, rows, findings);
    Population(by_area)
}

/// Warns where the residents of the whole are not those of its boroughs together, for a year in which all are known.
fn check_sums(
    by_area: &BTreeMap<AreaId, Vec<Residents>>,
    areas: &Areas,
    rows: &[RawPopulation],
    findings: &mut Findings,
) {
    let Some(whole) = areas.whole() else { return };
    let code = areas.get(whole).code.as_str();
    for all in by_area.get(&whole).into_iter().flatten() {
        let same = |other: &&Residents| (other.year, other.basis) == (all.year, all.basis);
        let boroughs = areas
            .parts(whole)
            .filter(|id| areas.get(*id).kind == AreaKind::Borough);
        let counts = boroughs.map(|id| Some(by_area.get(&id)?.iter().find(same)?.count));
        let sum: Option<i64> = counts.sum();
        let year = all.year.to_string();
        let row = rows
            .iter()
            .find(|row| row.area.text == code && row.year.text == year);
        if let (Some(sum), Some(row)) = (sum.filter(|sum| *sum != all.count), row) {
            findings.warning(
                Code::TotalsDisagree,
                row.residents.place.clone(),
                format!(
                    "`{code}` has {} residents in {year}, but its boroughs have {sum} in all.",
                    all.count
                ),
                "Check the numbers in the source. They should add up.",
            );
        }
    }
}

fn residents(row: &RawPopulation, findings: &mut Findings) -> Option<Residents> {
    const BASES: [(&str, Basis); 3] = [
        ("census", Basis::Census),
        ("estimate", Basis::Estimate),
        ("forecast", Basis::Forecast),
    ];
    let mut refuse = |code, cell: &Cell, message: String, help: String| {
        findings.error(code, cell.place.clone(), message, help);
        None
    };
    let year = row.year.text.parse().ok();
    let Some(year) = year.filter(|year| (1800..3000).contains(year)) else {
        let message = format!("`{}` is not a year.", row.year.text);
        return refuse(
            Code::BadPeriod,
            &row.year,
            message,
            "Write four digits.".into(),
        );
    };
    let Some(count) = row.residents.text.parse().ok().filter(|count| *count > 0) else {
        let message = format!("`{}` is not a number of residents.", row.residents.text);
        let help = "Write digits only, and a number above zero.".into();
        return refuse(Code::BadNumber, &row.residents, message, help);
    };
    let basis = row.basis.text.as_str();
    let Some((_, basis)) = BASES.into_iter().find(|(word, _)| *word == basis) else {
        let words = BASES.map(|(word, _)| word);
        let message = format!("`{basis}` does not say how the number came about.");
        let help = format!(
            "{}Use one of these: {}.",
            did_you_mean(basis, words),
            words.join(", ")
        );
        return refuse(Code::BadReference, &row.basis, message, help);
    };
    Some(Residents {
        year,
        count,
        basis,
        source: row.source.clone(),
    })
}

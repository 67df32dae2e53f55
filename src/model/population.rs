//! Residents by area and year: what rates are made with.

use super::area::{AreaId, Areas};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::RawPopulation;
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
        let Some(area) = areas.by_code(&row.area) else {
            findings.error(
                Code::UnknownArea,
                row.place.clone(),
                format!("`{}` is no area's code.", row.area),
                format!(
                    "{}Use a code of `data/geography/areas.csv`.",
                    areas.suggest(&row.area)
                ),
            );
            continue;
        };
        let Some(residents) = residents(row, findings) else {
            continue;
        };
        let years = by_area.entry(area).or_default();
        if years.iter().any(|other| other.year == residents.year) {
            findings.error(
                Code::DuplicateKey,
                row.place.clone(),
                format!(
                    "`{}` has two numbers of residents for {}.",
                    row.area, row.year
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
    Population(by_area)
}

fn residents(row: &RawPopulation, findings: &mut Findings) -> Option<Residents> {
    const BASES: [(&str, Basis); 3] = [
        ("census", Basis::Census),
        ("estimate", Basis::Estimate),
        ("forecast", Basis::Forecast),
    ];
    let mut refuse = |code, message: String, help: String| {
        findings.error(code, row.place.clone(), message, help);
        None
    };
    let Some(year) = row
        .year
        .parse()
        .ok()
        .filter(|year| (1800..3000).contains(year))
    else {
        return refuse(
            Code::BadPeriod,
            format!("`{}` is no year.", row.year),
            "Write four digits.".into(),
        );
    };
    let Some(count) = row.residents.parse().ok().filter(|count| *count > 0) else {
        let message = format!("`{}` is no number of residents.", row.residents);
        return refuse(
            Code::BadNumber,
            message,
            "Write digits only; a number above zero.".into(),
        );
    };
    let Some((_, basis)) = BASES.into_iter().find(|(word, _)| *word == row.basis) else {
        let words = BASES.map(|(word, _)| word);
        let help = format!(
            "{}Use one of: {}.",
            did_you_mean(&row.basis, words),
            words.join(", ")
        );
        return refuse(
            Code::BadReference,
            format!("`{}` is no basis.", row.basis),
            help,
        );
    };
    Some(Residents {
        year,
        count,
        basis,
        source: row.source.clone(),
    })
}

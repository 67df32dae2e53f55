//! An edition's readings get their area and measure, and every cell is checked against its unit.

use super::checks::{check_gaps, check_name, note};
use super::{Measure, MeasureId, Origin, Reading, ReadingEdition};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::figure::{Fixed, Marker};
use crate::load::{
    CategoryLabel, PercentText, RawPerformance, RawReading, RawReadings, RepeatedRows, Unit, Whole,
};
use crate::model::area::Areas;
use crate::model::label::area_ids;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Links one edition. Nothing, if no reading of it can be used.
pub(super) fn edition(
    raw: &RawPerformance,
    edition: &RawReadings,
    areas: &Areas,
    measures: &[Measure],
    findings: &mut Findings,
) -> Option<ReadingEdition> {
    let area_ids = area_ids(&raw.settings.aliases.areas, &edition.areas, areas, findings);
    let measure_ids = measure_ids(raw, edition, measures, findings);
    let mut readings: BTreeMap<_, (Reading, &RawReading)> = BTreeMap::new();
    for found in &edition.readings {
        let area = match found.area {
            Some(label) => area_ids[label as usize],
            None => areas.whole(),
        };
        let (Some(area), Some(measure)) = (area, measure_ids[found.measure as usize]) else {
            continue;
        };
        if raw.settings.layout.whole == Whole::Sum && Some(area) == areas.whole() {
            findings.error(
                Code::DuplicateFigure,
                edition.place_of(found),
                "The figures of the whole area are sums here, and this row has another one.",
                "Take the row out, or write `whole = \"given\"` in `dataset.toml`.",
            );
            continue;
        }
        let reading = Reading {
            value: checked(raw, edition, found, &measures[measure.index()], findings),
            base: found.base,
        };
        match readings.entry((measure, area, found.period)) {
            Entry::Vacant(entry) => {
                entry.insert((reading, found));
            }
            Entry::Occupied(mut entry) => {
                let (first, at) = *entry.get();
                if raw.settings.layout.repeated_rows == RepeatedRows::Sum {
                    entry.insert((sum(first, reading), at));
                } else {
                    let slug = measures[measure.index()].slug.as_str();
                    let names = (areas.get(area).code.as_str(), slug);
                    tell_repeat(edition, found, at, names, findings);
                }
            }
        }
    }
    let readings: BTreeMap<_, _> = readings.into_iter().map(|(key, (r, _))| (key, r)).collect();
    let first = readings.keys().map(|(_, _, period)| period.first()).min();
    let last = readings.keys().map(|(_, _, period)| period.last()).max();
    let Some((first, last)) = first.zip(last) else {
        if edition.whole && edition.readings.is_empty() {
            findings.error(
                Code::BadEdition,
                edition.place.clone(),
                "This edition has no figures.",
                "Add rows to its files, or take the folder out.",
            );
        }
        return None;
    };
    let asked = edition.readings.iter().find(|found| found.base.is_some());
    if let Some(found) = asked.filter(|_| raw.settings.survey.is_none()) {
        findings.error(
            Code::BadSetting,
            edition.place_of(found),
            "This file says how many people answered, and `dataset.toml` does not say that there was a survey.",
            "Add `[survey]` to `dataset.toml`, or take the column of bases out.",
        );
    }
    if edition.whole {
        check_name(edition, last, findings);
        check_gaps(raw, edition, &readings, measures, findings);
    }
    let (published, note) = note(raw, edition, findings);
    Some(ReadingEdition {
        name: edition.name.clone(),
        first,
        last,
        published,
        note,
        readings,
    })
}

/// The measure of each label; an unknown one is a finding, and so is one whose figures are made here.
fn measure_ids(
    raw: &RawPerformance,
    edition: &RawReadings,
    measures: &[Measure],
    findings: &mut Findings,
) -> Vec<Option<MeasureId>> {
    let list = &raw.settings.measures;
    let names = || {
        let slugs = list.iter().map(|m| m.slug.get_ref().as_str());
        slugs.chain(
            list.iter()
                .flat_map(|m| m.labels.iter().map(String::as_str)),
        )
    };
    let mut ids = Vec::new();
    for label in &edition.measures {
        let shown = shown(label);
        let index = list.iter().position(|measure| {
            let same = |name: &str| name.to_lowercase() == shown.to_lowercase();
            same(measure.slug.get_ref()) || measure.labels.iter().any(|name| same(name))
        });
        let given = index.filter(|index| measures[*index].origin == Origin::Given);
        if index.is_none() {
            findings.error(
                Code::UnknownMeasure,
                label.place.clone(),
                format!("There is no measure `{shown}` in this dataset."),
                format!(
                    "{}Correct it, or add it to `[[measures]]` in `dataset.toml`: as `slug`, or under `labels`.",
                    did_you_mean(&shown, names())
                ),
            );
        } else if given.is_none() {
            findings.error(
                Code::UnknownMeasure,
                label.place.clone(),
                format!("The figures of `{shown}` are worked out from other measures."),
                "Take these rows out.",
            );
        }
        ids.push(given.map(MeasureId::new));
    }
    ids
}

/// A label as it is shown: its one part, or both.
fn shown(label: &CategoryLabel) -> String {
    if label.subgroup.is_empty() {
        label.group.clone()
    } else {
        format!("{} / {}", label.group, label.subgroup)
    }
}

/// The reading as a number of its unit: shares become percentages, counts are whole.
fn checked(
    raw: &RawPerformance,
    edition: &RawReadings,
    found: &RawReading,
    measure: &Measure,
    findings: &mut Findings,
) -> Result<Fixed, Marker> {
    let number = found.value?;
    let share = raw.settings.layout.percent == PercentText::Share;
    let (number, message, help) = match measure.unit {
        Unit::Count if number.places > 0 => (
            None,
            format!(
                "The figure {number} is not a whole number, and `{}` is a count.",
                measure.slug
            ),
            "Write a whole number, or give the measure the unit `rate`.",
        ),
        Unit::Percent if share => {
            let percent = times_hundred(number);
            let sound = within_hundred(percent);
            (
                sound.then_some(percent),
                format!("The figure {number} is not a share from 0 to 1."),
                "Check the figure. If the file has percentages, take `percent = \"share\"` out of `[layout]`.",
            )
        }
        Unit::Percent if !within_hundred(number) => (
            None,
            format!("The figure {number} is not a percentage from 0 to 100."),
            "Check the figure in the source.",
        ),
        Unit::Count | Unit::Percent | Unit::Rate => (Some(number), String::new(), ""),
    };
    number.ok_or_else(|| {
        findings.error(Code::BadNumber, edition.place_of(found), message, help);
        Marker::NotAvailable
    })
}

fn times_hundred(number: Fixed) -> Fixed {
    let missing = 2_u8.saturating_sub(number.places);
    Fixed {
        units: number.units * 10_i64.pow(u32::from(missing)),
        places: number.places.saturating_sub(2),
    }
}

fn within_hundred(number: Fixed) -> bool {
    number.units <= 100 * 10_i64.pow(u32::from(number.places))
}

/// Two rows of one reading; absent, if either is.
fn sum(a: Reading, b: Reading) -> Reading {
    let value = match (a.value, b.value) {
        (Ok(a), Ok(b)) if a.places == b.places => Ok(Fixed {
            units: a.units.saturating_add(b.units),
            places: a.places,
        }),
        (Ok(_), Ok(_)) => Err(Marker::NotAvailable),
        (Err(marker), _) | (_, Err(marker)) => Err(marker),
    };
    let base = a.base.zip(b.base).map(|(a, b)| a + b);
    Reading { value, base }
}

fn tell_repeat(
    edition: &RawReadings,
    found: &RawReading,
    first: &RawReading,
    (area, measure): (&str, &str),
    findings: &mut Findings,
) {
    findings.error(
        Code::DuplicateFigure,
        edition.place_of(found),
        format!(
            "There are two figures for `{area}`, `{measure}`, {}: also at {}.",
            found.period,
            edition.place_of(first)
        ),
        "Keep the right one of the two.",
    );
}

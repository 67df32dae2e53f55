//! What an edition of readings is called, whether it has gaps, and what is known of it.

use super::{Measure, MeasureId, Reading};
use crate::config::Text;
use crate::diagnostic::{Code, Findings};
use crate::figure::{Day, Month, Period};
use crate::load::{AbsentRows, RawPerformance, RawReadings};
use crate::model::area::AreaId;
use std::collections::{BTreeMap, BTreeSet};

/// An edition is named by the last month that it covers.
pub(super) fn check_name(edition: &RawReadings, last: Month, findings: &mut Findings) {
    if Month::parse(&edition.name) != Some(last) {
        findings.error(
            Code::BadEdition,
            edition.place.clone(),
            format!(
                "The edition is called `{}`, and its last month is {last}.",
                edition.name
            ),
            format!("Call the folder `{last}`, or check the periods in its files."),
        );
    }
}

/// Months, quarters and years follow one another; what lacks one between others has lost it by accident. Where rows of
/// zeros are left out, one measure may lack a period, but not all of them.
pub(super) fn check_gaps(
    raw: &RawPerformance,
    edition: &RawReadings,
    readings: &BTreeMap<(MeasureId, AreaId, Period), Reading>,
    measures: &[Measure],
    findings: &mut Findings,
) {
    let periods = |wanted: Option<MeasureId>| -> BTreeSet<Period> {
        let keys = readings.keys().filter(|(measure, _, period)| {
            wanted.is_none_or(|wanted| *measure == wanted) && !matches!(period, Period::Wave(_))
        });
        keys.map(|(_, _, period)| *period).collect()
    };
    if raw.settings.layout.absent_rows == AbsentRows::Zero {
        return tell_gaps(edition, "This edition", &periods(None), findings);
    }
    for (index, measure) in measures.iter().enumerate() {
        let name = format!("`{}`", measure.slug);
        let periods = periods(Some(MeasureId::new(index)));
        tell_gaps(edition, &name, &periods, findings);
    }
}

fn tell_gaps(
    edition: &RawReadings,
    what: &str,
    periods: &BTreeSet<Period>,
    findings: &mut Findings,
) {
    for (before, after) in periods.iter().zip(periods.iter().skip(1)) {
        if !before.overlaps(*after) && before.last().until(after.first()) > 1 {
            findings.error(
                Code::MissingPeriod,
                edition.place.clone(),
                format!("{what} has no figures between {before} and {after}."),
                "Add them. A period that was never measured needs the marker [x].",
            );
        }
    }
}

/// What `dataset.toml` knows of the edition.
pub(super) fn note(
    raw: &RawPerformance,
    edition: &RawReadings,
    findings: &mut Findings,
) -> (Option<Day>, Text) {
    let mut notes = raw.settings.editions.iter();
    let Some(note) = notes.find(|note| *note.name.get_ref() == edition.name) else {
        return (None, Text::default());
    };
    let day = note.published.as_ref().and_then(|text| {
        let day = Day::parse(text.get_ref());
        if day.is_none() {
            findings.error(
                Code::BadPeriod,
                raw.place_of(text),
                format!("`{}` is not a day that can be read.", text.get_ref()),
                "Write the day of publication, such as 2026-07-09.",
            );
        }
        day
    });
    (day, note.note.clone())
}

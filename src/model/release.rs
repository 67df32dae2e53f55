//! Days of release: an edition must not lie among the site's files before its day.

use crate::config::Spanned;
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::Day;
use crate::load::Loaded;

/// Notes every edition that has files and is not to be published before a day after `today`.
pub fn embargo(loaded: &Loaded, today: Day, findings: &mut Findings) {
    for raw in &loaded.datasets {
        for note in &raw.settings.editions {
            let edition = raw
                .editions
                .iter()
                .find(|edition| edition.name == *note.name.get_ref());
            let Some(text) = &note.released else { continue };
            let day = day(text, |text| raw.place_of(text), findings);
            tell(day, edition.map(|edition| &edition.place), today, findings);
        }
    }
    for raw in &loaded.crosstabs {
        for note in &raw.settings.editions {
            let edition = raw
                .editions
                .iter()
                .find(|edition| edition.name == *note.name.get_ref());
            let Some(text) = &note.released else { continue };
            let day = day(text, |text| raw.place_of(text), findings);
            tell(day, edition.map(|edition| &edition.place), today, findings);
        }
    }
}

fn tell(released: Option<Day>, edition: Option<&Place>, today: Day, findings: &mut Findings) {
    if let (Some(day), Some(place)) = (released.filter(|day| *day > today), edition) {
        findings.error(
            Code::Embargoed,
            place.clone(),
            format!("This edition must not be published before {day}, and today is {today}."),
            "Take it out of `data/`, and keep it in the private folder until that day.",
        );
    }
}

/// Reads a day that stands in `dataset.toml`.
pub(super) fn day(
    text: &Spanned<String>,
    place_of: impl Fn(&Spanned<String>) -> Place,
    findings: &mut Findings,
) -> Option<Day> {
    let day = Day::parse(text.get_ref());
    if day.is_none() {
        findings.error(
            Code::BadPeriod,
            place_of(text),
            format!("`{}` is not a day that can be read.", text.get_ref()),
            "Write it as 2026-07-09.",
        );
    }
    day
}

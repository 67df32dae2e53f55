//! Days that are looked at with the day of the build: an edition must not lie among the site's files before its release, and
//! emergency numbers are to be checked again by a day of their own.

use crate::config::{Site, Spanned};
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

/// Notes days of `[emergency]` that cannot be read, and warns when the numbers are to be checked again.
pub fn review(site: &Site, today: Day, findings: &mut Findings) {
    let Some(numbers) = &site.emergency else {
        return;
    };
    let mut read = |text: &Option<Spanned<String>>| {
        let text = text.as_ref()?;
        let day = day(text, |text| site.place_of(text), findings)?;
        Some((day, site.place_of(text)))
    };
    read(&numbers.reviewed);
    if let Some((due, place)) = read(&numbers.review_due).filter(|(due, _)| *due < today) {
        findings.warning(
            Code::ReviewDue,
            place,
            format!("The emergency numbers were to be checked by {due}, and today is {today}."),
            "Check that the numbers are still right. Then write the day of the next check at `review_due`.",
        );
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

/// Reads a day that stands in a file of settings.
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

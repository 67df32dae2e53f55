//! Prose bound to figures: what `{{ figure(…) }}` and `{{ claim("rose", …) }}` in Markdown stand for.
//!
//! A figure in prose comes from the same place as those in tables. A claim says which way a figure went; if it went another
//! way, or if nothing may be said, that is a mistake in the prose, and the page is not published.

use super::{Desk, Phrase};
use crate::derive::{Claim, Direction, change_between};
use crate::figure::{Month, Period, Year};
use crate::load::{Call, placeholders};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId, Dataset, DatasetId};
use crate::plan::PageId;
use std::collections::BTreeMap;

/// What a call stands for, or why it stands for nothing.
pub type Bound = Result<Phrase, Misbound>;

/// Why a call stands for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misbound {
    /// It is not written as a call is.
    Unreadable,
    /// Nothing is called so; what there is.
    UnknownCall(&'static [&'static str]),
    /// A key that the call does not have; those that it has.
    UnknownKey(String, &'static [&'static str]),
    /// A key that is missing.
    Missing(&'static str),
    /// A word that names nothing: its key, the word, and what it could name.
    Unknown(&'static str, String, Vec<String>),
    /// A period that cannot be read.
    Period(String),
    /// A period that the newest edition does not cover whole: the first and the last month of the edition.
    NotCovered(Month, Month),
    /// There is no figure: its marker.
    NoFigure(&'static str),
    /// The number before and the number now do not bear out the claim.
    Untrue(i64, i64),
    /// There is no comparison: a break, or a figure that is missing.
    NoComparison,
}

/// What calls may be called.
const CALLS: &[&str] = &["figure", "claim"];
/// The keys of a call.
const KEYS: &[&str] = &["dataset", "area", "category", "period"];
/// What may be claimed.
const CLAIMS: [&str; 3] = ["rose", "fell", "same"];

/// The figure that a call is about.
struct Subject<'a> {
    id: DatasetId,
    dataset: &'a Dataset,
    area: AreaId,
    category: CategoryId,
    period: Period,
}

impl<'a> Desk<'a> {
    /// What each call of a text stands for, in words of this desk's language, and with addresses in another's.
    pub(super) fn bound(&self, markdown: &str, reader: usize) -> BTreeMap<String, Bound> {
        let calls = placeholders(markdown).filter(|inner| inner.contains('('));
        calls
            .map(|text| (text.to_owned(), self.bind(text, reader)))
            .collect()
    }

    fn bind(&self, text: &str, reader: usize) -> Bound {
        let call = Call::parse(text).ok_or(Misbound::Unreadable)?;
        if !CALLS.contains(&call.name) {
            return Err(Misbound::UnknownCall(CALLS));
        }
        if let Some((key, _)) = call.named.iter().find(|(key, _)| !KEYS.contains(key)) {
            return Err(Misbound::UnknownKey((*key).to_owned(), KEYS));
        }
        let subject = self.subject_of(&call)?;
        let words = match call.name {
            "figure" => self.figure_words(&subject)?,
            _ => self.claim_words(&subject, call.first.ok_or(Misbound::Missing("rose"))?)?,
        };
        Ok(Phrase::new(words).to(self.address_of(&subject, reader)))
    }

    fn subject_of(&self, call: &Call<'_>) -> Result<Subject<'a>, Misbound> {
        let catalogue = self.catalogue();
        let wanted = call.get("dataset").unwrap_or(&catalogue.lead().name);
        let named = |id: &DatasetId| catalogue.dataset(*id).name == wanted;
        let id = catalogue.dataset_ids().find(named).ok_or_else(|| {
            let names = catalogue
                .datasets
                .iter()
                .map(|dataset| dataset.name.clone());
            Misbound::Unknown("dataset", wanted.to_owned(), names.collect())
        })?;
        let dataset = catalogue.dataset(id);
        let area = match call.get("area") {
            None => dataset.areas.whole().ok_or(Misbound::Missing("area"))?,
            Some(slug) => {
                let mut areas = dataset.areas.iter();
                let found = areas.find(|(_, area)| area.slug == slug);
                found.map(|(id, _)| id).ok_or_else(|| {
                    let slugs = dataset.areas.iter().map(|(_, area)| area.slug.clone());
                    Misbound::Unknown("area", slug.to_owned(), slugs.collect())
                })?
            }
        };
        let category = match call.get("category") {
            None => CategoryId::TOTAL,
            Some(slug) => dataset.categories.by_slug(slug).ok_or_else(|| {
                let tree = dataset.categories.iter();
                let slugs = tree.map(|(_, category)| category.slug.clone());
                Misbound::Unknown("category", slug.to_owned(), slugs.collect())
            })?,
        };
        let (first, last) = self.scene.insights.latest(id).span();
        let text = call.get("period").unwrap_or("latest-year");
        let period = period(text, last).ok_or_else(|| Misbound::Period(text.to_owned()))?;
        if period.first() < first || period.last() > last {
            return Err(Misbound::NotCovered(first, last));
        }
        Ok(Subject {
            id,
            dataset,
            area,
            category,
            period,
        })
    }

    fn figure_words(&self, subject: &Subject<'_>) -> Result<String, Misbound> {
        let figures = self.scene.insights.latest(subject.id);
        let value = figures.total((subject.area, subject.category), subject.period);
        let number = value
            .number()
            .map_err(|marker| Misbound::NoFigure(marker.symbol()))?;
        let count = self.locale.count(number);
        Ok(match value.mark() {
            None => count,
            Some(mark) => format!("{count}\u{a0}{}", mark.symbol()),
        })
    }

    fn claim_words(&self, subject: &Subject<'_>, claimed: &str) -> Result<String, Misbound> {
        if !CLAIMS.contains(&claimed) {
            let known = CLAIMS.map(str::to_owned).to_vec();
            return Err(Misbound::Unknown("claim", claimed.to_owned(), known));
        }
        let figures = self.scene.insights.latest(subject.id);
        let pair = (subject.area, subject.category);
        let periods = (subject.period.year_before(), subject.period);
        let (before, now) = (
            figures.total(pair, periods.0),
            figures.total(pair, periods.1),
        );
        let change = change_between(subject.dataset, figures, pair, periods);
        let claim = Claim::new(before, now, change);
        let (happened, from, to) = match &claim {
            Claim::Moved(movement) => {
                let happened = match movement.direction() {
                    Direction::Rose => "rose",
                    Direction::Fell => "fell",
                };
                (happened, movement.before(), movement.now())
            }
            Claim::Unmoved { now } => ("same", *now, *now),
            Claim::Alone { .. } => return Err(Misbound::NoComparison),
            Claim::Nothing(marker) => return Err(Misbound::NoFigure(marker.symbol())),
        };
        if happened != claimed {
            return Err(Misbound::Untrue(from, to));
        }
        let area = self.words(&subject.dataset.areas.get(subject.area).name);
        let category = self.words(&subject.dataset.categories.get(subject.category).name);
        let args = [("offence", Arg::Text(category)), ("area", Arg::Text(area))];
        let name = self.locale.say(Word::TitleIn, &args);
        Ok(self.claim_sentence(&name, subject.period, &claim))
    }

    /// The page that has the figure: that of the offence and the borough if there is one, or the dataset's.
    fn address_of(&self, subject: &Subject<'_>, reader: usize) -> String {
        let catalogue = self.catalogue();
        let (area, category) = (subject.area, subject.category);
        let offence = self.scene.plan.offences.contains(&category);
        let borough = catalogue.lead().areas.boroughs().any(|(id, _)| id == area);
        let whole = catalogue.lead().areas.whole() == Some(area);
        let page = if subject.id != catalogue.lead {
            PageId::Dataset(subject.id)
        } else if category == CategoryId::TOTAL && borough {
            PageId::Borough(area)
        } else if offence && borough {
            PageId::BoroughOffence(area, category)
        } else if category == CategoryId::TOTAL && whole {
            PageId::Offences
        } else if offence && whole {
            PageId::Offence(category)
        } else {
            PageId::Dataset(subject.id)
        };
        self.routes.page(page, reader)
    }
}

/// Reads a period: `latest-year`, `latest-month`, `2026-06`, `year-ending-2026-06`, `2025` or `2025-26`; `last` is the last
/// month of the figures.
fn period(text: &str, last: Month) -> Option<Period> {
    let year = |text: &str| (text.len() == 4).then(|| Year::new(text.parse().ok()?))?;
    match text {
        "latest-year" => return Some(Period::YearEnding(last)),
        "latest-month" => return Some(Period::Month(last)),
        _ => {}
    }
    if let Some(month) = text.strip_prefix("year-ending-") {
        return Month::parse(month).map(Period::YearEnding);
    }
    if let Some(month) = Month::parse(text) {
        return Some(Period::Month(month));
    }
    if let Some(found) = year(text) {
        return Some(Period::CalendarYear(found));
    }
    let (first, second) = text.split_once('/')?;
    let found = year(first)?;
    let next = format!("{:02}", (found.number() + 1).rem_euclid(100));
    (second == next).then_some(Period::FinancialYear(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_they_are_said() {
        let last = Month::parse("2026-06").unwrap();
        let read =
            |text| period(text, last).map(|period| (period.kind(), period.last().to_string()));
        for (text, kind, end) in [
            ("latest-year", "year", "2026-06"),
            ("latest-month", "month", "2026-06"),
            ("year-ending-2026-03", "year", "2026-03"),
            ("2025-11", "month", "2025-11"),
            ("2025", "calendar_year", "2025-12"),
            ("2025/26", "financial_year", "2026-03"),
            ("1999/00", "financial_year", "2000-03"),
        ] {
            assert_eq!(read(text), Some((kind, end.to_owned())), "{text}");
        }
        for text in ["2025/27", "25", "last-year", "2025-13", "year-ending-2025"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

//! A standard of service: what people may expect, what is aimed at, and the result.

use super::measured::{Measured, measured, percentage};
use super::{source, source_url, status};
use crate::config::Text;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::figure::{Day, Fixed};
use crate::load::RawStandard;
use crate::model::clerk::Clerk;
use crate::model::local::day;
use crate::model::performance::{MeasureId, Performance, PerformanceId};
use crate::model::wordlist::{ListedId, Wordlist};

/// A standard of service.
#[derive(Debug)]
pub struct Standard {
    /// The name that tells it apart, for ever.
    pub id: String,
    /// The part of the service that it is about.
    pub service: Text,
    /// The standard in words.
    pub words: Text,
    /// What is counted to see whether it is kept; no words, if nobody has said.
    pub measure: Text,
    /// What is aimed at.
    pub aim: Option<Aim>,
    /// The result; nothing, if it is not measured yet.
    pub result: Option<Measured>,
    /// Where standard and result come from.
    pub source: String,
    /// The address of the source.
    pub source_url: Option<String>,
    /// A measure of this site that is about the same.
    pub figures: Option<(PerformanceId, MeasureId)>,
    /// The day from which the standard holds.
    pub set_on: Option<Day>,
    /// The day by which it is to be looked at again.
    pub review_due: Option<Day>,
    /// How far it has come.
    pub status: ListedId,
    /// What else readers should know.
    pub note: Text,
    /// Whether it is made up.
    pub example: bool,
    /// Where its review stands in the file.
    at: Place,
}

/// A percentage that is aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim {
    /// The percentage, from 0 to 100.
    pub percentage: Fixed,
    /// Whether it is the least or the most.
    pub bound: Bound,
}

/// Which side of a target is the good one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The target or more.
    AtLeast,
    /// The target or less.
    AtMost,
}

impl Bound {
    const ALL: [(&'static str, Self); 2] = [("at-least", Self::AtLeast), ("at-most", Self::AtMost)];

    /// The word in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::AtLeast => Self::ALL[0].0,
            Self::AtMost => Self::ALL[1].0,
        }
    }
}

impl Standard {
    /// Whether it should have been looked at again before this day.
    pub fn is_overdue(&self, day: Day) -> bool {
        self.review_due.is_some_and(|due| due < day)
    }

    /// The days with which it changes by the calendar alone: what was due is overdue, and a period is over.
    pub(super) fn changes(&self) -> impl Iterator<Item = Day> {
        let days = [self.review_due, self.result.map(|result| result.to)];
        days.into_iter().flatten().filter_map(|day| day.plus(1))
    }

    pub(super) fn due(&self, today: Day, findings: &mut Findings) {
        if let Some(due) = self.review_due.filter(|due| *due < today) {
            findings.warning(
                Code::ReviewDue,
                self.at.clone(),
                format!("This standard was to be looked at again by {due}, and today is {today}."),
                "Look whether words, target and result are still right. Then write the day of the next review at `review_due`.",
            );
        }
    }
}

pub(super) fn standard(
    row: &RawStandard,
    performance: &[Performance],
    statuses: &Wordlist,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Standard> {
    let id = clerk.slug(&row.id);
    let service = clerk.words(&row.service.text, "The area of service", || {
        row.service.place.clone()
    });
    let words = clerk.words(&row.words.text, "The standard", || row.words.place.clone());
    let aim = aim(row, clerk);
    let result = measured(row, clerk);
    let default = &clerk.site.default_language;
    if result.is_some() && row.measure.text.in_language(default).is_none() {
        clerk.findings.error(
            Code::MissingText,
            row.measure.place.clone(),
            "This standard has a result, and nothing says what was counted.",
            "Write it at `measure`.",
        );
    }
    let source = source(&row.source, clerk);
    let source_url = source_url(&row.source_url, clerk);
    let figures = figures(row, performance, clerk);
    let set_on = day(&row.set_on, clerk);
    let review_due = day(&row.review_due, clerk);
    let status = status(&row.status, statuses, clerk);
    let example = clerk.yes(&row.example);
    Some(Standard {
        id: id?,
        service,
        words,
        measure: row.measure.text.clone(),
        aim,
        result,
        source,
        source_url,
        figures,
        set_on,
        review_due,
        status: status?,
        note: row.note.text.clone(),
        example,
        at: row.review_due.place.clone(),
    })
}

fn aim(row: &RawStandard, clerk: &mut Clerk<'_, '_>) -> Option<Aim> {
    let bound = match row.target_kind.text.as_str() {
        "" => Some(Bound::AtLeast),
        _ => clerk.one_of(&row.target_kind, &Bound::ALL),
    };
    if row.target.text.is_empty() {
        return None;
    }
    Some(Aim {
        percentage: percentage(&row.target, clerk)?,
        bound: bound?,
    })
}

/// The measure of this site that a row names.
fn figures(
    row: &RawStandard,
    performance: &[Performance],
    clerk: &mut Clerk<'_, '_>,
) -> Option<(PerformanceId, MeasureId)> {
    let (dataset, measure) = (&row.dataset, &row.dataset_measure);
    if dataset.text.is_empty() && measure.text.is_empty() {
        return None;
    }
    let found = performance.iter().position(|one| one.name == dataset.text);
    let Some(index) = found else {
        let known = performance.iter().map(|one| one.name.as_str());
        clerk.findings.error(
            Code::BadReference,
            dataset.place.clone(),
            format!("There is no dataset of performance `{}`.", dataset.text),
            format!(
                "{}Name a folder below `data/` at `dataset` and one of its measures at `dataset_measure`, or leave both blank.",
                did_you_mean(&dataset.text, known)
            ),
        );
        return None;
    };
    let mut measures = performance[index].measures();
    let found = measures.find(|(_, one)| one.slug == measure.text);
    let Some((id, _)) = found else {
        let known = performance[index]
            .measures()
            .map(|(_, one)| one.slug.as_str());
        clerk.findings.error(
            Code::UnknownMeasure,
            measure.place.clone(),
            format!(
                "The dataset `{}` has no measure `{}`.",
                dataset.text, measure.text
            ),
            format!(
                "{}Its measures are in `data/{}/dataset.toml`.",
                did_you_mean(&measure.text, known),
                dataset.text
            ),
        );
        return None;
    };
    Some((PerformanceId::new(index), id))
}

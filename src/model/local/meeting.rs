//! A meeting: when, where, and how anybody can take part.

use super::locality::{Cells, Locality, locality};
use super::position::{Bounds, Position, position};
use crate::config::Text;
use crate::diagnostic::Code;
use crate::figure::{Day, Moment, Timed};
use crate::load::{Cell, RawMeeting};
use crate::model::clerk::Clerk;
use crate::model::wordlist::{ListedId, Wordlist};

/// A meeting, a contact session, a briefing.
#[derive(Debug)]
pub struct Meeting {
    /// The name that tells it apart, for ever.
    pub id: String,
    /// Its kind.
    pub kind: ListedId,
    /// What it is called.
    pub title: Text,
    /// Whom it is for.
    pub locality: Locality,
    /// When it begins.
    pub start: Timed,
    /// When it ends: a time if it begins at one, a day if it begins with one. Nothing, if nobody says.
    pub end: Option<Timed>,
    /// The name of the building.
    pub venue: Text,
    /// Its address; no words, if there is none.
    pub address: String,
    /// How people get in and take part, whatever their needs.
    pub accessibility: Text,
    /// Where the building is.
    pub position: Option<Position>,
    /// How to take part without going.
    pub take_part: Text,
    /// A page about it.
    pub url: Option<String>,
    /// Why it was called off and what there is instead, if it was.
    pub cancelled: Option<Text>,
    /// The day on which its row was last changed.
    pub updated: Day,
    over: Moment,
}

/// Whether a meeting is still to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// It is to come, or goes on.
    Ahead,
    /// It has ended.
    Past,
}

impl Meeting {
    /// The moment from which it is past. Where nobody says when it ends, that is the end of its day.
    pub fn over(&self) -> Moment {
        self.over
    }

    /// Whether it has ended at a moment.
    pub fn ending(&self, now: Moment) -> Ending {
        if self.over <= now {
            Ending::Past
        } else {
            Ending::Ahead
        }
    }
}

pub(super) fn meeting(
    row: &RawMeeting,
    kinds: &Wordlist,
    bounds: &Bounds,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Meeting> {
    let id = clerk.slug(&row.id);
    let kind = kinds.find(&row.kind, "kind of meeting", "data/local/kinds.csv", clerk);
    let title = clerk.words(&row.title.text, "The title", || row.title.place.clone());
    let locality = locality(
        &Cells {
            area: &row.area,
            example_area: &row.example_area,
            ward: &row.ward,
            example: &row.example,
        },
        clerk,
    );
    let start = clerk.timed(&row.start);
    let end = (!row.end.text.is_empty()).then(|| clerk.timed(&row.end));
    let end = end.flatten();
    if let Some((start, end)) = start.zip(end) {
        check_end(start, end, &row.end, clerk);
    }
    let position = position((&row.longitude, &row.latitude), bounds, clerk);
    let url = (!row.url.text.is_empty()).then(|| clerk.url(&row.url));
    let cancelled = cancelled(row, clerk);
    let updated = clerk.day(&row.updated);
    let default = &clerk.site.default_language;
    let [venue, take_part] =
        [&row.venue, &row.take_part].map(|text| text.text.in_language(default).is_none());
    if venue && take_part && cancelled.is_none() {
        clerk.findings.error(
            Code::MissingText,
            row.venue.place.clone(),
            "Nothing says where this meeting is, or how to take part in it.",
            "Write the name of the building at `place`. If people meet online, write at `take_part` how to join.",
        );
    }
    let start = start?;
    Some(Meeting {
        id: id?,
        kind: kind?,
        title,
        locality: locality?,
        over: over(start, end)?,
        start,
        end,
        venue: row.venue.text.clone(),
        address: row.address.text.clone(),
        accessibility: row.accessibility.text.clone(),
        position,
        take_part: row.take_part.text.clone(),
        url: url.flatten(),
        cancelled,
        updated: updated?,
    })
}

fn over(start: Timed, end: Option<Timed>) -> Option<Moment> {
    match end {
        Some(end) => Some(end.ends),
        None => Moment::start_of(start.day.plus(1)?),
    }
}

fn check_end(start: Timed, end: Timed, cell: &Cell, clerk: &mut Clerk<'_, '_>) {
    if start.time.is_some() != end.time.is_some() {
        clerk.findings.error(
            Code::BadPeriod,
            cell.place.clone(),
            "One of beginning and end has a time, and the other has none.",
            "Write a time for both, such as `2026-10-06 19:00`, or for neither.",
        );
    } else if end.ends <= start.begins {
        clerk.findings.error(
            Code::EndBeforeStart,
            cell.place.clone(),
            "This meeting ends before it begins, or as it begins.",
            "Correct the one that is wrong. After midnight the end has the day after.",
        );
    }
}

/// Why a meeting is called off, if it is.
fn cancelled(row: &RawMeeting, clerk: &mut Clerk<'_, '_>) -> Option<Text> {
    let called_off = clerk.yes(&row.cancelled);
    let note = &row.cancelled_note;
    let default = &clerk.site.default_language;
    match (called_off, note.text.in_language(default).is_some()) {
        (true, false) => clerk.findings.error(
            Code::CancelledWithoutWord,
            note.place.clone(),
            "This meeting is called off, and nothing says why.",
            "Write at `cancelled_note` why, and what there is instead.",
        ),
        (false, true) => clerk.findings.error(
            Code::BadSetting,
            row.cancelled.place.clone(),
            "There is a note on why this meeting is called off, and `cancelled` does not say so.",
            "Write `yes` at `cancelled`, or take the note out.",
        ),
        _ => {}
    }
    called_off.then(|| note.text.clone())
}

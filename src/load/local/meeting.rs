//! `data/local/meetings.csv`: meetings, contact sessions and briefings that the public can come to.

use super::super::rows::rows_with_texts;
use super::super::sensitive::Sensitive;
use super::super::table::Cell;
use super::super::text_columns::TextCells;
use super::texts;
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::load::by_language::MEETING_TEXTS;
use crate::source::Snapshot;

/// A row of `meetings.csv`.
#[derive(Debug)]
pub struct RawMeeting {
    /// The name that tells it apart, for ever.
    pub id: Cell,
    /// Its kind, by the word in `kinds.csv`.
    pub kind: Cell,
    /// What it is called.
    pub title: TextCells,
    /// The code of a borough or ward, or of the whole area.
    pub area: Cell,
    /// The name of a made-up place, in examples.
    pub example_area: Cell,
    /// The name of a ward, where wards have no codes.
    pub ward: Cell,
    /// When it begins.
    pub start: Cell,
    /// When it ends.
    pub end: Cell,
    /// The name of the building.
    pub venue: TextCells,
    /// Its address.
    pub address: Cell,
    /// How people get in and take part, whatever their needs.
    pub accessibility: TextCells,
    /// Degrees east of Greenwich.
    pub longitude: Cell,
    /// Degrees north of the equator.
    pub latitude: Cell,
    /// How to take part without going.
    pub take_part: TextCells,
    /// A page about it.
    pub url: Cell,
    /// Whether it was called off.
    pub cancelled: Cell,
    /// Why it was called off, and what there is instead.
    pub cancelled_note: TextCells,
    /// The day on which the row was last changed.
    pub updated: Cell,
    /// Whether it is made up.
    pub example: Cell,
    cleared_by: Cell,
}

impl RawMeeting {
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let parts = [
            ("the title", &self.title),
            ("the name of the place", &self.venue),
            ("the notes on access", &self.accessibility),
            ("how to take part", &self.take_part),
            ("the note on why it is called off", &self.cancelled_note),
        ];
        texts(&parts, &self.cleared_by)
    }
}

/// The rows of `meetings.csv`.
pub(super) fn meetings(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawMeeting> {
    let file = snapshot.get("data/local/meetings.csv");
    let wanted = [
        "id",
        "kind",
        "title",
        "area?",
        "example_area?",
        "ward?",
        "start",
        "end?",
        "place?",
        "address?",
        "accessibility?",
        "longitude?",
        "latitude?",
        "take_part?",
        "url?",
        "cancelled?",
        "cancelled_note?",
        "updated",
        "example?",
        "personal_data_cleared_by?",
    ];
    rows_with_texts(
        file,
        wanted,
        MEETING_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [
                id,
                kind,
                _,
                area,
                example_area,
                ward,
                start,
                end,
                _,
                address,
                _,
                longitude,
                latitude,
                _,
                url,
                cancelled,
                _,
                updated,
                example,
                cleared_by,
            ] = cells;
            let [title, venue, accessibility, take_part, cancelled_note] = texts;
            RawMeeting {
                id,
                kind,
                title,
                area,
                example_area,
                ward,
                start,
                end,
                venue,
                address,
                accessibility,
                longitude,
                latitude,
                take_part,
                url,
                cancelled,
                cancelled_note,
                updated,
                example,
                cleared_by,
            }
        },
    )
}

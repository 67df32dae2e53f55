//! Priorities and meetings as rows of files, and places of meetings as points. Nothing in them is in another language than
//! the default one, but codes and days.

use crate::config::Text;
use crate::figure::Timed;
use crate::model::{Locality, Meeting, PriorityStanding, Ward};
use crate::view::Desk;
use crate::view::records::{Field, Point, RecordFile, Rows};

/// All priorities. `current` is about the day in `current_on`: that of the build.
pub(super) fn priorities(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "id",
        "area_code",
        "area_name",
        "ward_code",
        "ward_name",
        "topic",
        "priority",
        "why",
        "set_on",
        "reviewed_on",
        "review_due",
        "ended_on",
        "done",
        "outcome",
        "consultation",
        "current",
        "current_on",
        "example",
    ]);
    let catalogue = desk.catalogue();
    let today = desk.scene.today();
    for one in &catalogue.local.priorities {
        let consultation = one
            .consultation
            .map(|id| &catalogue.consultations.get(id).slug);
        let mut row = vec![one.id.as_str().into()];
        row.extend(place(desk, &one.locality));
        row.extend([
            catalogue.topics.get(one.topic).slug.as_str().into(),
            words(desk, &one.words),
            words(desk, &one.why),
            one.set_on.into(),
            one.reviewed_on.into(),
            one.review_due.into(),
            one.ended_on.into(),
            words(desk, &one.done),
            words(desk, &one.outcome),
            consultation.map(String::as_str).into(),
            Field::yes(one.standing(today) == PriorityStanding::Current),
            today.into(),
            Field::yes(one.locality.is_example()),
        ]);
        file.rows.push(row);
    }
    RecordFile::Rows(file)
}

/// The columns of a meeting, but those of its position.
const COLUMNS: [&str; 18] = [
    "id",
    "area_code",
    "area_name",
    "ward_code",
    "ward_name",
    "kind",
    "title",
    "start",
    "end",
    "place",
    "address",
    "accessibility",
    "take_part",
    "url",
    "cancelled",
    "cancelled_note",
    "updated",
    "example",
];

/// All meetings. Beginning and end are what clocks in the United Kingdom show.
pub(super) fn meetings(desk: &Desk<'_>) -> RecordFile {
    let columns = COLUMNS.into_iter().chain(["longitude", "latitude"]);
    let mut file = Rows::new(columns.collect());
    for one in &desk.catalogue().local.meetings {
        let mut row = cells(desk, one);
        row.extend([
            one.position
                .map_or(Field::Blank, |at| Field::Number(at.longitude)),
            one.position
                .map_or(Field::Blank, |at| Field::Number(at.latitude)),
        ]);
        file.rows.push(row);
    }
    RecordFile::Rows(file)
}

/// The meetings whose place on a map is known.
pub(super) fn places(desk: &Desk<'_>) -> RecordFile {
    let meetings = desk.catalogue().local.meetings.iter();
    let point = |one: &Meeting| {
        Some(Point {
            position: one.position?.degrees(),
            properties: COLUMNS.into_iter().zip(cells(desk, one)).collect(),
        })
    };
    RecordFile::Points(meetings.filter_map(point).collect())
}

fn cells(desk: &Desk<'_>, one: &Meeting) -> Vec<Field> {
    let kind = &desk.catalogue().local.kinds.get(one.kind).slug;
    let note = one.cancelled.as_ref();
    let mut row = vec![one.id.as_str().into()];
    row.extend(place(desk, &one.locality));
    row.extend([
        kind.as_str().into(),
        words(desk, &one.title),
        clock(one.start),
        one.end.map_or(Field::Blank, clock),
        words(desk, &one.venue),
        filled(&one.address),
        words(desk, &one.accessibility),
        words(desk, &one.take_part),
        one.url.as_deref().into(),
        Field::yes(note.is_some()),
        note.map_or(Field::Blank, |note| words(desk, note)),
        one.updated.into(),
        Field::yes(one.locality.is_example()),
    ]);
    row
}

/// Code and name of the area, code and name of the ward.
fn place(desk: &Desk<'_>, locality: &Locality) -> [Field; 4] {
    let areas = &desk.catalogue().areas;
    let code = |area| Field::from(areas.get(area).code.as_str());
    let area = match locality {
        Locality::Whole(area) | Locality::Borough(area) | Locality::Ward(area, _) => code(*area),
        Locality::Example { .. } => Field::Blank,
    };
    let ward = match locality {
        Locality::Ward(_, Ward::Listed(ward)) => code(*ward),
        _ => Field::Blank,
    };
    let name = desk.locality_name(locality).into();
    [area, name, ward, desk.ward_name(locality).into()]
}

/// `2026-10-06T18:30`, or `2026-10-06` for a whole day.
fn clock(moment: Timed) -> Field {
    let day = moment.day;
    match moment.time {
        Some((hour, minute)) => format!("{day}T{hour:02}:{minute:02}").into(),
        None => day.into(),
    }
}

fn words(desk: &Desk<'_>, text: &Text) -> Field {
    filled(desk.words(text))
}

fn filled(words: &str) -> Field {
    match words {
        "" => Field::Blank,
        words => words.into(),
    }
}

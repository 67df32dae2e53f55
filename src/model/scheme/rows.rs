//! Links the rows of `expected.csv`: a row whose status and contents do not agree is a finding.

use super::class::{Known, filled};
use super::due::WrittenDay;
use super::entries::Entries;
use super::entry::{SchemeEntryId, Upkeep};
use super::expected::{Expected, ExpectedStatus, Standing, Thing};
use crate::diagnostic::{Code, Place};
use crate::load::{Cell, RawExpected};
use crate::model::clerk::Clerk;
use std::collections::BTreeSet;

/// Links the rows.
pub(super) fn expected(
    raw: Vec<RawExpected>,
    classes: &Known<'_>,
    entries: &Entries,
    clerk: &mut Clerk<'_, '_>,
) -> Vec<Expected> {
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    for row in raw {
        let id = clerk.slug(&row.id);
        if !seen.insert(row.id.text.clone()) {
            clerk.findings.error(
                Code::DuplicateKey,
                row.id.place.clone(),
                format!("The expected document `{}` stands twice.", row.id.text),
                "Keep one of the two rows, or give one of them another `id`.",
            );
        }
        let class = classes.find(&row.class, clerk);
        let name = clerk.words(&row.name.0, "The name", || row.name.1.place.clone());
        let standing = standing(&row, entries, clerk);
        if let (Some(id), Some(class), Some(standing)) = (id, class, standing) {
            list.push(Expected {
                id,
                class,
                name,
                standing,
            });
        }
    }
    list
}

fn standing(row: &RawExpected, entries: &Entries, clerk: &mut Clerk<'_, '_>) -> Option<Standing> {
    let things = things(row, entries, clerk);
    let day = filled(&row.expected_by);
    let by = day.map(|cell| (clerk.day(cell), cell.place.clone()));
    let status = clerk.one_of(&row.status, &ExpectedStatus::ALL)?;
    let named = [&row.entries, &row.datasets, &row.address];
    let named = named.into_iter().find_map(filled);
    let mut whole = true;
    let mut wrong = |place: &Place, message: String, help: &str, clerk: &mut Clerk<'_, '_>| {
        whole = false;
        let place = place.clone();
        clerk
            .findings
            .error(Code::StatusDisagrees, place, message, help);
    };
    let word = status.name();
    match named {
        None if status.leads_on() => wrong(
            &row.status.place,
            format!("The status is `{word}`, and the row names nothing to read."),
            "Name it under `entries`, `datasets` or `address`, or change the status.",
            clerk,
        ),
        Some(cell) if !status.leads_on() => wrong(
            &cell.place,
            format!("The status is `{word}`, and the row names `{}`.", cell.text),
            "Take the name out of the row, or change the status to `published` or `linked`.",
            clerk,
        ),
        _ => {}
    }
    if status != ExpectedStatus::Published && row.reason.1.text.is_empty() {
        wrong(
            &row.reason.1.place,
            format!("The status is `{word}`, and the row gives no reason."),
            "Write the reason in a sentence: readers see it.",
            clerk,
        );
    }
    match (&by, status) {
        (None, ExpectedStatus::Planned) => wrong(
            &row.status.place,
            "The status is `planned`, and the row names no day.".to_owned(),
            "Write the day by which it will be published under `expected_by`, such as `2027-04-01`.",
            clerk,
        ),
        (Some((_, place)), status) if status != ExpectedStatus::Planned => wrong(
            place,
            format!("The status is `{word}`, and the row says by when it is expected."),
            "Take the day out of the row, or change the status to `planned`.",
            clerk,
        ),
        _ => {}
    }
    if !whole {
        return None;
    }
    let reason = row.reason.0.clone();
    Some(match status {
        ExpectedStatus::Published => Standing::Published {
            things: some(things)?,
            note: reason,
        },
        ExpectedStatus::Linked => Standing::Linked {
            things: some(things)?,
            reason,
        },
        ExpectedStatus::NotHeld => Standing::NotHeld { reason },
        ExpectedStatus::Exempt => Standing::Exempt { reason },
        ExpectedStatus::Planned => {
            let (day, place) = by?;
            let by = WrittenDay { day: day?, place };
            Standing::Planned { reason, by }
        }
    })
}

/// The things, if there are any: one that cannot be found has its own finding.
fn some(things: Vec<Thing>) -> Option<Vec<Thing>> {
    (!things.is_empty()).then_some(things)
}

fn things(row: &RawExpected, entries: &Entries, clerk: &mut Clerk<'_, '_>) -> Vec<Thing> {
    let mut things = Vec::new();
    for name in names(&row.entries) {
        things.extend(entries.find(&name, clerk).map(Thing::Entry));
    }
    for name in names(&row.datasets) {
        things.extend(clerk.dataset(&name).map(Thing::Dataset));
    }
    let address = filled(&row.address).and_then(|cell| clerk.address(cell));
    things.extend(address.map(Thing::Address));
    things
}

/// The names in a cell, with blanks between them.
fn names(cell: &Cell) -> Vec<Cell> {
    let name = |text: &str| Cell {
        text: text.to_owned(),
        place: cell.place.clone(),
    };
    cell.text.split_whitespace().map(name).collect()
}

/// Warns of documents that are kept up and that no expected document names: the table would not count them.
pub(super) fn check_named(expected: &[Expected], entries: &Entries, clerk: &mut Clerk<'_, '_>) {
    let things = expected.iter().flat_map(|one| one.standing.things());
    let named: BTreeSet<SchemeEntryId> = things
        .filter_map(|thing| match thing {
            Thing::Entry(id) => Some(*id),
            _ => None,
        })
        .collect();
    for (n, entry) in entries.list.iter().enumerate() {
        let kept = matches!(entry.upkeep, Upkeep::Kept(_));
        if kept && !named.contains(&SchemeEntryId::new(n)) {
            clerk.findings.warning(
                Code::NotExpected,
                Place::file(format!(
                    "data/publication-scheme/entries/{}.toml",
                    entry.slug
                )),
                format!("No expected document names the entry `{}`, so the table of the scheme does not count it.", entry.slug),
                "Write its name under `entries` in a row of `expected.csv`.",
            );
        }
    }
}

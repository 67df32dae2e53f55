//! What the scheme should have, and what has become of it: published, published by others, or not, and why.

use super::class::{ClassId, Known, filled};
use super::due::WrittenDay;
use super::entry::{Entries, SchemeEntryId, Upkeep};
use crate::config::Text;
use crate::diagnostic::{Code, Place};
use crate::load::{Cell, RawExpected};
use crate::model::address::{Address, AnyDataset};
use crate::model::clerk::Clerk;
use std::collections::BTreeSet;

/// A document that the scheme should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// What it is called in the table.
    pub id: String,
    /// Its class.
    pub class: ClassId,
    /// Its name.
    pub name: Text,
    /// What has become of it.
    pub standing: Standing,
}

/// Something that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A document of the scheme.
    Entry(SchemeEntryId),
    /// A dataset of this site.
    Dataset(AnyDataset),
    /// A page or file.
    Address(Address),
}

/// What has become of a document that the scheme should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is published.
    Published {
        /// What it is; never empty.
        things: Vec<Thing>,
        /// A note on it; it may be empty.
        note: Text,
    },
    /// Another body publishes it, or another page.
    Linked {
        /// Where; never empty.
        things: Vec<Thing>,
        /// Why it is not published here.
        reason: Text,
    },
    /// The publisher does not have it.
    NotHeld {
        /// Why.
        reason: Text,
    },
    /// The law lets the publisher keep it back.
    Exempt {
        /// Why.
        reason: Text,
    },
    /// It is still to be published.
    Planned {
        /// Why it is not there yet.
        reason: Text,
        /// The day by which it is to be there.
        by: WrittenDay,
    },
}

/// What has become of a document, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It is published.
    Published,
    /// Others publish it.
    Linked,
    /// The publisher does not have it.
    NotHeld,
    /// The law lets the publisher keep it back.
    Exempt,
    /// It is still to be published.
    Planned,
}

impl Status {
    /// All of them with their words in files, in the order in which tables have them.
    pub const ALL: [(&'static str, Self); 5] = [
        ("published", Self::Published),
        ("linked", Self::Linked),
        ("not-held", Self::NotHeld),
        ("exempt", Self::Exempt),
        ("planned", Self::Planned),
    ];

    /// Its word in files.
    pub fn name(self) -> &'static str {
        let named = Self::ALL.iter().find(|(_, status)| *status == self);
        named.map_or("", |(name, _)| name)
    }

    /// True for what leads to something.
    fn leads_on(self) -> bool {
        matches!(self, Self::Published | Self::Linked)
    }
}

impl Standing {
    /// The standing in a word.
    pub fn status(&self) -> Status {
        match self {
            Self::Published { .. } => Status::Published,
            Self::Linked { .. } => Status::Linked,
            Self::NotHeld { .. } => Status::NotHeld,
            Self::Exempt { .. } => Status::Exempt,
            Self::Planned { .. } => Status::Planned,
        }
    }

    /// The reason or note; it may be empty.
    pub fn reason(&self) -> &Text {
        match self {
            Self::Published { note: reason, .. }
            | Self::Linked { reason, .. }
            | Self::NotHeld { reason }
            | Self::Exempt { reason }
            | Self::Planned { reason, .. } => reason,
        }
    }

    /// What there is to read.
    pub fn things(&self) -> &[Thing] {
        match self {
            Self::Published { things, .. } | Self::Linked { things, .. } => things,
            _ => &[],
        }
    }
}

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
    let status = clerk.one_of(&row.status, &Status::ALL)?;
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
    if status != Status::Published && row.reason.1.text.is_empty() {
        wrong(
            &row.reason.1.place,
            format!("The status is `{word}`, and the row gives no reason."),
            "Write the reason in a sentence: readers see it.",
            clerk,
        );
    }
    match (&by, status) {
        (None, Status::Planned) => wrong(
            &row.status.place,
            "The status is `planned`, and the row names no day.".to_owned(),
            "Write the day by which it will be published under `expected_by`, such as `2027-04-01`.",
            clerk,
        ),
        (Some((_, place)), status) if status != Status::Planned => wrong(
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
        Status::Published => Standing::Published {
            things: some(things)?,
            note: reason,
        },
        Status::Linked => Standing::Linked {
            things: some(things)?,
            reason,
        },
        Status::NotHeld => Standing::NotHeld { reason },
        Status::Exempt => Standing::Exempt { reason },
        Status::Planned => {
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

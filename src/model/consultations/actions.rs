//! `actions.csv` becomes commitments: what a row says of its status must fit its days, its evidence and its reason.

use super::commitment::{Actions, Commitment, CommitmentStatus, Dated, Evidence, Progress};
use super::reference::reference;
use crate::config::Text;
use crate::diagnostic::Code;
use crate::load::{Cell, RawAction, RawActions, RawConsultationRecord, Record};
use crate::model::clerk::Clerk;

/// Links the rows of `actions.csv`.
pub(super) fn actions(
    raw: RawActions,
    record: &Record<RawConsultationRecord>,
    clerk: &mut Clerk<'_, '_>,
) -> Actions {
    let mut commitments: Vec<Commitment> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    for row in raw.rows {
        if ids.contains(&row.id.text) {
            clerk.findings.error(
                Code::DuplicateKey,
                row.id.place.clone(),
                format!("The commitment `{}` stands twice.", row.id.text),
                "Give each commitment of a consultation an `id` of its own.",
            );
        }
        ids.push(row.id.text.clone());
        commitments.extend(commitment(&row, record, clerk));
    }
    Actions { commitments }
}

fn commitment(
    row: &RawAction,
    record: &Record<RawConsultationRecord>,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Commitment> {
    let id = clerk.slug(&row.id);
    let mut words =
        |(text, cell): &(Text, Cell), what| clerk.words(text, what, || cell.place.clone());
    let title = words(&row.title, "The title");
    let said = words(&row.said, "What people said");
    let action = words(&row.action, "The action");
    let owner = words(&row.owner, "The owner");
    let due = filled(&row.due).map(|cell| dated(cell, clerk));
    let updated = dated(&row.updated, clerk);
    let evidence = evidence(row, record, clerk);
    let note = optional(&row.reason, "The reason", clerk);
    let progress = progress(row, evidence.clone(), note.clone(), clerk);
    let areas = listed(&row.areas, clerk, Clerk::area);
    let topics = listed(&row.topics, clerk, Clerk::topic);
    let example = clerk.yes(&row.example) || record.says.example;
    let (progress, updated) = (progress?, updated?);
    if let Progress::Done(done, _) = &progress
        && done.day > updated.day
    {
        clerk.findings.error(
            Code::CommitmentUnfit,
            updated.place.clone(),
            format!(
                "The row was last changed on {}, and the thing was done later, on {}.",
                updated.day, done.day
            ),
            "Write the day of the last change into `updated`.",
        );
    }
    Some(Commitment {
        id: id?,
        title,
        said,
        action,
        owner,
        due: match due {
            Some(due) => Some(due?),
            None => None,
        },
        progress,
        note,
        more: evidence,
        areas,
        topics,
        updated,
        example,
    })
}

fn filled(cell: &Cell) -> Option<&Cell> {
    Some(cell).filter(|cell| !cell.text.is_empty())
}

/// A text that may be left out, and then in all languages.
fn optional((text, cell): &(Text, Cell), what: &str, clerk: &mut Clerk<'_, '_>) -> Option<Text> {
    text.languages().next()?;
    Some(clerk.words(text, what, || cell.place.clone()))
}

fn dated(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<Dated> {
    let day = clerk.day(cell)?;
    let place = cell.place.clone();
    Some(Dated { day, place })
}

/// The names in a cell with blanks between them, each looked up; one that stands twice counts once.
fn listed<'a, 'f, T: PartialEq>(
    cell: &Cell,
    clerk: &mut Clerk<'a, 'f>,
    find: impl Fn(&mut Clerk<'a, 'f>, &Cell) -> Option<T>,
) -> Vec<T> {
    let mut found = Vec::new();
    for name in cell.text.split_whitespace() {
        let name = Cell {
            text: name.to_owned(),
            place: cell.place.clone(),
        };
        let one = find(clerk, &name);
        found.extend(one.filter(|one| !found.contains(one)));
    }
    found
}

fn evidence(
    row: &RawAction,
    record: &Record<RawConsultationRecord>,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Evidence> {
    let (text, cell) = &row.evidence_name;
    let Some(at) = filled(&row.evidence) else {
        if text.languages().next().is_some() {
            let message = "There is a name for evidence here, and no evidence.";
            let help = "Write into `evidence` where readers find it, or take the name away.";
            clerk
                .findings
                .error(Code::CommitmentUnfit, cell.place.clone(), message, help);
        }
        return None;
    };
    let name = clerk.words(text, "The name of the evidence", || cell.place.clone());
    let at = reference(at, record.folder(), clerk)?;
    Some(Evidence { name, at })
}

/// How far a row says that its commitment has come; nothing, if it says one thing and leaves out what belongs to it.
fn progress(
    row: &RawAction,
    evidence: Option<Evidence>,
    reason: Option<Text>,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Progress> {
    let status = clerk.one_of(&row.status, &CommitmentStatus::ALL)?;
    let done = filled(&row.done).map(|cell| dated(cell, clerk));
    let mut unfit = |cell: &Cell, message: &str, help: &str| {
        let place = cell.place.clone();
        clerk
            .findings
            .error(Code::CommitmentUnfit, place, message, help);
    };
    if status != CommitmentStatus::Done && done.is_some() {
        let message = format!(
            "Here is the day on which this was done, and its status is `{}`.",
            status.word()
        );
        let help = "Write `done` as its status, or take the day away.";
        unfit(&row.done, &message, help);
        return None;
    }
    match status {
        CommitmentStatus::Planned => Some(Progress::Planned),
        CommitmentStatus::UnderWay => Some(Progress::UnderWay),
        CommitmentStatus::Done => {
            if done.is_none() {
                let help = "Write the day on which it was done into `done`.";
                unfit(&row.done, "This is done, and nothing says when.", help);
            }
            if filled(&row.evidence).is_none() {
                let help = "Write into `evidence` where readers can see it: an address, a file, or a page of this site.";
                unfit(&row.evidence, "This is done, and nothing shows it.", help);
            }
            Some(Progress::Done(done??, evidence?))
        }
        CommitmentStatus::CouldNot | CommitmentStatus::Dropped => {
            if reason.is_none() {
                let message = format!("The status is `{}`, and nothing says why.", status.word());
                let help = "Write the reason into `reason`: those who asked for it want to know.";
                unfit(&row.reason.1, &message, help);
            }
            let reason = reason?;
            Some(match status {
                CommitmentStatus::CouldNot => Progress::CouldNot(reason),
                _ => Progress::Dropped(reason),
            })
        }
    }
}

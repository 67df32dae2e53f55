//! Which document took the place of which: never in a circle.

use super::entry::{SchemeEntry, SchemeEntryId, Upkeep};
use crate::diagnostic::{Code, Findings, Place};

/// The document that took the place of another.
fn next(entries: &[SchemeEntry], id: SchemeEntryId) -> Option<SchemeEntryId> {
    match &entries.get(id.index())?.upkeep {
        Upkeep::Archived(archived) => archived.superseded_by,
        Upkeep::Kept(_) => None,
    }
}

/// The documents of the circle that leads back to this one, if it is the first of them in the list.
fn circle(entries: &[SchemeEntry], start: SchemeEntryId) -> Option<Vec<SchemeEntryId>> {
    let mut round = vec![start];
    let mut at = start;
    while round.len() <= entries.len() {
        at = next(entries, at)?;
        if at == start {
            let first = round.iter().min() == Some(&start);
            return first.then_some(round);
        }
        round.push(at);
    }
    None
}

/// Finds circles; each is told once, where its first document names the next one. `places` are where each document does.
pub(super) fn check(entries: &[SchemeEntry], places: &[Option<Place>], findings: &mut Findings) {
    for n in 0..entries.len() {
        let Some(round) = circle(entries, SchemeEntryId::new(n)) else {
            continue;
        };
        let names = round
            .iter()
            .filter_map(|id| entries.get(id.index()))
            .map(|entry| format!("`{}`", entry.slug));
        let message = match round.len() {
            1 => "This entry is said to take the place of itself.".to_owned(),
            _ => format!(
                "These entries take each other's place in a circle: {}.",
                names.collect::<Vec<_>>().join(", ")
            ),
        };
        if let Some(place) = places.get(n).cloned().flatten() {
            findings.error(
                Code::SupersededCircle,
                place,
                message,
                "Take `superseded_by` out of the newest of them.",
            );
        }
    }
}

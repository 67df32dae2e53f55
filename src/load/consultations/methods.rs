//! `methods.csv`: ways to ask the public, and what became of each.

use crate::config::{Site, Text};
use crate::diagnostic::{Findings, Place};
use crate::load::by_language::METHOD_TEXTS;
use crate::load::rows::rows_with_texts;
use crate::load::table::Cell;
use crate::source::Snapshot;

const FILE: &str = "data/consultations/methods.csv";

/// A row of `methods.csv`.
#[derive(Debug)]
pub struct RawMethod {
    /// The name in other files.
    pub slug: Cell,
    /// The name that readers see.
    pub name: Text,
    /// Where the name stands.
    pub name_place: Place,
    /// Who runs it.
    pub run_by: Text,
    /// What it is for, and whom it reaches.
    pub purpose: Text,
    /// `used`, `explored` or `rejected`.
    pub status: Cell,
    /// The year of that status.
    pub year: Cell,
    /// Why it has that status.
    pub why: Text,
    /// Where that is said.
    pub source: Cell,
    /// `yes` for a row that is made up.
    pub example: Cell,
}

/// The rows of `methods.csv`, which a site need not have.
pub(super) fn methods(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawMethod> {
    let wanted = [
        "slug", "name", "run_by", "purpose", "status", "year", "why", "source", "example?",
    ];
    rows_with_texts(
        snapshot.get(FILE),
        wanted,
        METHOD_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [slug, name_cell, _, _, status, year, _, source, example] = cells;
            let [name, run_by, purpose, why] = texts.map(|text| text.text);
            RawMethod {
                slug,
                name,
                name_place: name_cell.place,
                run_by,
                purpose,
                status,
                year,
                why,
                source,
                example,
            }
        },
    )
}

//! `classes.csv`, `expected.csv` and `charges.csv`.

use super::FOLDER;
use crate::config::{Site, Text};
use crate::diagnostic::Findings;
use crate::load::by_language::{CHARGE_TEXTS, CLASS_TEXTS, EXPECTED_TEXTS};
use crate::load::rows::rows_with_texts;
use crate::load::table::Cell;
use crate::source::{Snapshot, SourceFile};

/// A row of `classes.csv`.
#[derive(Debug)]
pub struct RawClass {
    /// Its number.
    pub number: Cell,
    /// Its name in addresses.
    pub slug: Cell,
    /// The name that readers see, and where it stands.
    pub name: (Text, Cell),
    /// What it should hold, and where that stands.
    pub holds: (Text, Cell),
    /// `yes` for a class that the model does not have.
    pub own: Cell,
    /// Where the class is described; it may be blank.
    pub source: Cell,
}

/// A row of `expected.csv`.
#[derive(Debug)]
pub struct RawExpected {
    /// What it is called in this table.
    pub id: Cell,
    /// Its class, by its name in addresses.
    pub class: Cell,
    /// The name that readers see, and where it stands.
    pub name: (Text, Cell),
    /// `published`, `linked`, `not-held`, `exempt` or `planned`.
    pub status: Cell,
    /// Entries, with blanks between them.
    pub entries: Cell,
    /// Datasets, with blanks between them.
    pub datasets: Cell,
    /// An address.
    pub address: Cell,
    /// Why it is as it is.
    pub reason: (Text, Cell),
    /// When it is to be published, where that is planned.
    pub expected_by: Cell,
}

/// A row of `charges.csv`.
#[derive(Debug)]
pub struct RawCharge {
    /// What is charged for, and where that stands.
    pub what: (Text, Cell),
    /// Pounds; blank, where it depends.
    pub amount: Cell,
    /// How the charge is worked out, and where that stands.
    pub basis: (Text, Cell),
    /// More about it.
    pub note: Text,
}

pub(super) fn classes(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawClass> {
    let wanted = ["number", "slug", "name", "holds", "own?", "source?"];
    let file = file(snapshot, "classes.csv");
    rows_with_texts(file, wanted, CLASS_TEXTS, site, findings, |cells, texts| {
        let [number, slug, name, holds, own, source] = cells;
        let [names, contents] = texts.map(|text| text.text);
        RawClass {
            number,
            slug,
            name: (names, name),
            holds: (contents, holds),
            own,
            source,
        }
    })
}

pub(super) fn expected(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawExpected> {
    let wanted = [
        "id",
        "class",
        "name",
        "status",
        "entries?",
        "datasets?",
        "address?",
        "reason",
        "expected_by?",
    ];
    let file = file(snapshot, "expected.csv");
    rows_with_texts(
        file,
        wanted,
        EXPECTED_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [
                id,
                class,
                name,
                status,
                entries,
                datasets,
                address,
                reason,
                expected_by,
            ] = cells;
            let [names, reasons] = texts.map(|text| text.text);
            RawExpected {
                id,
                class,
                name: (names, name),
                status,
                entries,
                datasets,
                address,
                reason: (reasons, reason),
                expected_by,
            }
        },
    )
}

pub(super) fn charges(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawCharge> {
    let wanted = ["what", "amount", "basis", "note?"];
    let file = file(snapshot, "charges.csv");
    rows_with_texts(
        file,
        wanted,
        CHARGE_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [what, amount, basis, _] = cells;
            let [things, bases, note] = texts.map(|text| text.text);
            RawCharge {
                what: (things, what),
                amount,
                basis: (bases, basis),
                note,
            }
        },
    )
}

fn file<'a>(snapshot: &'a Snapshot, name: &str) -> Option<&'a SourceFile> {
    snapshot.get(&format!("{FOLDER}{name}"))
}

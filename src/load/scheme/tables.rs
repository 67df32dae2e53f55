//! `classes.csv`, `expected.csv` and `charges.csv`.

use super::FOLDER;
use crate::config::{Site, Text};
use crate::diagnostic::Findings;
use crate::load::table::{Cell, Row, Table};
use crate::load::text_columns::{TextColumns, of_language};
use crate::source::Snapshot;

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
    let read = |row: &Row<'_>, fields: [Option<usize>; 6], texts: &[TextColumns]| {
        let [number, slug, name, holds, own, source] = fields.map(|field| row.cell(field));
        Some(RawClass {
            number,
            slug,
            name: (texts.first()?.read(row), name),
            holds: (texts.get(1)?.read(row), holds),
            own,
            source,
        })
    };
    let texts = ["name", "holds"];
    table(
        "classes.csv",
        wanted,
        &texts,
        read,
        snapshot,
        site,
        findings,
    )
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
    let read = |row: &Row<'_>, fields: [Option<usize>; 9], texts: &[TextColumns]| {
        let cells = fields.map(|field| row.cell(field));
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
        Some(RawExpected {
            id,
            class,
            name: (texts.first()?.read(row), name),
            status,
            entries,
            datasets,
            address,
            reason: (texts.get(1)?.read(row), reason),
            expected_by,
        })
    };
    let texts = ["name", "reason"];
    table(
        "expected.csv",
        wanted,
        &texts,
        read,
        snapshot,
        site,
        findings,
    )
}

pub(super) fn charges(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawCharge> {
    let wanted = ["what", "amount", "basis", "note?"];
    let read = |row: &Row<'_>, fields: [Option<usize>; 4], texts: &[TextColumns]| {
        let [what, amount, basis, _] = fields.map(|field| row.cell(field));
        Some(RawCharge {
            what: (texts.first()?.read(row), what),
            amount,
            basis: (texts.get(1)?.read(row), basis),
            note: texts.get(2)?.read(row),
        })
    };
    let texts = ["what", "basis", "note"];
    table(
        "charges.csv",
        wanted,
        &texts,
        read,
        snapshot,
        site,
        findings,
    )
}

/// The rows of a table; none, if the file is missing or its header cannot be used. `texts` are columns that may stand once
/// for each language.
fn table<T, const N: usize>(
    name: &str,
    wanted: [&str; N],
    texts: &[&str],
    read: impl Fn(&Row<'_>, [Option<usize>; N], &[TextColumns]) -> Option<T>,
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<T> {
    let mut rows = Vec::new();
    let Some(file) = snapshot.get(&format!("{FOLDER}{name}")) else {
        return rows;
    };
    let Some(table) = Table::open(file, findings) else {
        return rows;
    };
    let Some(fields) = table.columns(wanted, |name| of_language(name, texts), findings) else {
        return rows;
    };
    let texts: Vec<TextColumns> = texts
        .iter()
        .map(|stem| TextColumns::find(&table, stem, site))
        .collect();
    table.rows(findings, |row, _| rows.extend(read(row, fields, &texts)));
    rows
}

//! `data/geography/*.csv` and each dataset's `categories.csv`: rows with their places.

use super::table::{Cell, Table};
use super::text_columns::{TextColumns, of_language};
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, Place};
use crate::source::{Snapshot, SourceFile};

const FOLDER: &str = "data/geography";

/// A row of `areas.csv`.
#[derive(Debug)]
pub struct RawArea {
    /// The official code, such as `E09000007`.
    pub code: Cell,
    /// What kind of area, as written.
    pub kind: Cell,
    /// The name in addresses.
    pub slug: Cell,
    /// The name that readers see.
    pub name: Text,
    /// Where the name stands.
    pub name_place: Place,
    /// The code of the area that it counts into; may be empty.
    pub parent: Cell,
    /// Whether it has a boundary, as written.
    pub mapped: Cell,
    /// The column and the row of its tile, as written; may be empty.
    pub tile: [Cell; 2],
    /// The letters on its tile; may be empty.
    pub short: Cell,
    /// Why a rate per resident says little here, if it does.
    pub rate_caution: Text,
}

/// A row of `groups.csv`: areas that may be compared with each other.
#[derive(Debug)]
pub struct RawGroup {
    /// Its name in data.
    pub slug: Cell,
    /// Its name for readers.
    pub name: Text,
    /// Where the name stands.
    pub name_cell: Cell,
    /// What its areas have in common.
    pub basis: Text,
    /// Where that stands.
    pub basis_cell: Cell,
    /// The codes of its areas, with spaces between them.
    pub areas: Cell,
}

/// A row of `aliases.csv`: another spelling of an area's name.
#[derive(Debug)]
pub struct RawAlias {
    /// The other spelling.
    pub alias: String,
    /// The area's code.
    pub code: Cell,
}

/// A row of `population.csv`.
#[derive(Debug)]
pub struct RawPopulation {
    /// The area's code.
    pub area: Cell,
    /// The year, as written.
    pub year: Cell,
    /// The number of residents, as written.
    pub residents: Cell,
    /// How the number came about, as written.
    pub basis: Cell,
    /// Who counted or estimated.
    pub source: String,
}

/// A row of `categories.csv`.
#[derive(Debug)]
pub struct RawCategory {
    /// The name in addresses and data.
    pub slug: Cell,
    /// The slug of the group that it belongs to; may be empty.
    pub parent: Cell,
    /// The group's label in the publisher's files.
    pub source_group: String,
    /// The subgroup's label in the publisher's files; may be empty.
    pub source_subgroup: String,
    /// The name that readers see.
    pub name: Text,
    /// Where the name stands.
    pub name_place: Place,
    /// What it covers, in plain words.
    pub definition: Text,
    /// Whether it cuts across groups, as written; empty where the file has no such column.
    pub flag: Cell,
}

fn table<'a>(
    snapshot: &'a Snapshot,
    name: &str,
    needed: bool,
    findings: &mut Findings,
) -> Option<Table<'a>> {
    let path = format!("{FOLDER}/{name}");
    if let Some(file) = snapshot.get(&path) {
        Table::open(file, findings)
    } else {
        if needed {
            findings.error(
                Code::MissingFile,
                Place::file(path),
                "This file is not there.",
                "Add it: `docs/files.md` shows its columns.",
            );
        }
        None
    }
}

/// The rows of `areas.csv`.
pub(super) fn areas(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawArea> {
    let mut rows = Vec::new();
    let Some(table) = table(snapshot, "areas.csv", true, findings) else {
        return rows;
    };
    let wanted = [
        "code",
        "kind",
        "slug",
        "name",
        "parent",
        "mapped",
        "rate_caution?",
        "tile_column?",
        "tile_row?",
        "short?",
    ];
    let suffixed = |name: &str| of_language(name, &["name", "rate_caution"]);
    let Some(columns) = table.columns(wanted, suffixed, findings) else {
        return rows;
    };
    let names = TextColumns::find(&table, "name", site);
    let cautions = TextColumns::find(&table, "rate_caution", site);
    table.rows(findings, |row, _| {
        let cells = columns.map(|field| row.cell(field));
        let [
            code,
            kind,
            slug,
            name,
            parent,
            mapped,
            _,
            column,
            line,
            short,
        ] = cells;
        rows.push(RawArea {
            code,
            kind,
            slug,
            name: names.read(row),
            name_place: name.place,
            parent,
            mapped,
            tile: [column, line],
            short,
            rate_caution: cautions.read(row),
        });
    });
    rows
}

/// The rows of `groups.csv`, if there is one.
pub(super) fn groups(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawGroup> {
    let mut rows = Vec::new();
    let Some(table) = table(snapshot, "groups.csv", false, findings) else {
        return rows;
    };
    let suffixed = |name: &str| of_language(name, &["name", "basis"]);
    let wanted = ["slug", "name", "basis", "areas"];
    let Some(columns) = table.columns(wanted, suffixed, findings) else {
        return rows;
    };
    let names = TextColumns::find(&table, "name", site);
    let bases = TextColumns::find(&table, "basis", site);
    table.rows(findings, |row, _| {
        let [slug, name_cell, basis_cell, areas] = columns.map(|field| row.cell(field));
        rows.push(RawGroup {
            slug,
            name: names.read(row),
            name_cell,
            basis: bases.read(row),
            basis_cell,
            areas,
        });
    });
    rows
}

/// The rows of `aliases.csv`, if there is one.
pub(super) fn aliases(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawAlias> {
    let mut rows = Vec::new();
    let Some(table) = table(snapshot, "aliases.csv", false, findings) else {
        return rows;
    };
    let Some(columns) = table.columns(["alias", "code"], |_| false, findings) else {
        return rows;
    };
    table.rows(findings, |row, _| {
        let [alias, code] = columns.map(|field| row.cell(field));
        rows.push(RawAlias {
            alias: alias.text,
            code,
        });
    });
    rows
}

/// The rows of `population.csv`, if there is one.
pub(super) fn population(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawPopulation> {
    let mut rows = Vec::new();
    let Some(table) = table(snapshot, "population.csv", false, findings) else {
        return rows;
    };
    let wanted = ["area_code", "year", "residents", "basis", "source"];
    let Some(columns) = table.columns(wanted, |_| false, findings) else {
        return rows;
    };
    table.rows(findings, |row, _| {
        let [area, year, residents, basis, source] = columns.map(|field| row.cell(field));
        rows.push(RawPopulation {
            area,
            year,
            residents,
            basis,
            source: source.text,
        });
    });
    rows
}

/// The rows of a `categories.csv`.
pub(super) fn categories(
    file: &SourceFile,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawCategory> {
    let mut rows = Vec::new();
    let Some(table) = Table::open(file, findings) else {
        return rows;
    };
    let wanted = [
        "slug",
        "parent",
        "source_group",
        "source_subgroup",
        "name",
        "definition?",
        "flag?",
    ];
    let suffixed = |name: &str| of_language(name, &["name", "definition"]);
    let Some(columns) = table.columns(wanted, suffixed, findings) else {
        return rows;
    };
    let names = TextColumns::find(&table, "name", site);
    let definitions = TextColumns::find(&table, "definition", site);
    table.rows(findings, |row, _| {
        let [slug, parent, source_group, source_subgroup, name, _, flag] =
            columns.map(|field| row.cell(field));
        rows.push(RawCategory {
            slug,
            parent,
            source_group: source_group.text,
            source_subgroup: source_subgroup.text,
            name: names.read(row),
            name_place: name.place,
            definition: definitions.read(row),
            flag,
        });
    });
    rows
}

//! `data/geography/*.csv` and each dataset's `categories.csv`: rows with their places.

use super::rows::{rows_of, rows_with_texts};
use super::table::Cell;
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, Place};
use crate::load::by_language::{AREA_TEXTS, CATEGORY_TEXTS, GROUP_TEXTS};
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

fn file<'a>(
    snapshot: &'a Snapshot,
    name: &str,
    needed: bool,
    findings: &mut Findings,
) -> Option<&'a SourceFile> {
    let path = format!("{FOLDER}/{name}");
    let found = snapshot.get(&path);
    if found.is_none() && needed {
        findings.error(
            Code::MissingFile,
            Place::file(path),
            "This file is not there.",
            "Add it: `docs/files.md` shows its columns.",
        );
    }
    found
}

/// The rows of `areas.csv`.
pub(super) fn areas(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawArea> {
    let file = file(snapshot, "areas.csv", true, findings);
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
    rows_with_texts(file, wanted, AREA_TEXTS, site, findings, |cells, texts| {
        let [
            code,
            kind,
            slug,
            name_cell,
            parent,
            mapped,
            _,
            column,
            line,
            short,
        ] = cells;
        let [name, rate_caution] = texts.map(|text| text.text);
        RawArea {
            code,
            kind,
            slug,
            name,
            name_place: name_cell.place,
            parent,
            mapped,
            tile: [column, line],
            short,
            rate_caution,
        }
    })
}

/// The rows of `groups.csv`, if there is one.
pub(super) fn groups(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawGroup> {
    let file = file(snapshot, "groups.csv", false, findings);
    let wanted = ["slug", "name", "basis", "areas"];
    rows_with_texts(file, wanted, GROUP_TEXTS, site, findings, |cells, texts| {
        let [slug, name_cell, basis_cell, areas] = cells;
        let [name, basis] = texts.map(|text| text.text);
        RawGroup {
            slug,
            name,
            name_cell,
            basis,
            basis_cell,
            areas,
        }
    })
}

/// The rows of `aliases.csv`, if there is one.
pub(super) fn aliases(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawAlias> {
    let file = file(snapshot, "aliases.csv", false, findings);
    rows_of(file, ["alias", "code"], findings, |[alias, code]| {
        RawAlias {
            alias: alias.text,
            code,
        }
    })
}

/// The rows of `population.csv`, if there is one.
pub(super) fn population(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawPopulation> {
    let file = file(snapshot, "population.csv", false, findings);
    let wanted = ["area_code", "year", "residents", "basis", "source"];
    rows_of(
        file,
        wanted,
        findings,
        |[area, year, residents, basis, source]| RawPopulation {
            area,
            year,
            residents,
            basis,
            source: source.text,
        },
    )
}

/// The rows of a `categories.csv`.
pub(super) fn categories(
    file: &SourceFile,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawCategory> {
    let wanted = [
        "slug",
        "parent",
        "source_group",
        "source_subgroup",
        "name",
        "definition?",
        "flag?",
    ];
    rows_with_texts(
        Some(file),
        wanted,
        CATEGORY_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [
                slug,
                parent,
                source_group,
                source_subgroup,
                name_cell,
                _,
                flag,
            ] = cells;
            let [name, definition] = texts.map(|text| text.text);
            RawCategory {
                slug,
                parent,
                source_group: source_group.text,
                source_subgroup: source_subgroup.text,
                name,
                name_place: name_cell.place,
                definition,
                flag,
            }
        },
    )
}

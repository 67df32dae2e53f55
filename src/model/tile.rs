//! Tiles: the equal squares of a tile map, each with a place and a few letters.

use super::area::Area;
use crate::diagnostic::{Code, Findings};
use crate::load::{Cell, RawArea};

/// The highest column or row: style sheets have a class for each.
const MOST: u8 = 20;

/// The longest text that a tile has room for.
const LETTERS: usize = 4;

/// A square of the tile map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// From 1 in the west to 20 in the east.
    pub column: u8,
    /// From 1 in the north to 20 in the south.
    pub row: u8,
    /// The letters on it.
    pub short: String,
}

/// The tile of a row; nothing, if it has none or a wrong one, which is a finding.
pub(super) fn tile(row: &RawArea, before: &[Area], findings: &mut Findings) -> Option<Tile> {
    let [column, line] = &row.tile;
    let cells = [
        ("tile_column", column),
        ("tile_row", line),
        ("short", &row.short),
    ];
    if cells.iter().all(|(_, cell)| cell.text.is_empty()) {
        return None;
    }
    if let Some((name, cell)) = cells.iter().find(|(_, cell)| cell.text.is_empty()) {
        findings.error(
            Code::BadSetting,
            cell.place.clone(),
            format!("The area `{}` has a tile, but no `{name}`.", row.code.text),
            "A tile needs `tile_column`, `tile_row` and `short`. Fill in all three, or none of them.",
        );
        return None;
    }
    let place = (number(column, findings), number(line, findings));
    let short = letters(&row.short, before, findings);
    let (Some(column_number), Some(row_number)) = place else {
        return None;
    };
    let taken = before.iter().find(|area| {
        let tile = area.tile.as_ref();
        tile.is_some_and(|tile| (tile.column, tile.row) == (column_number, row_number))
    });
    if let Some(other) = taken {
        findings.error(
            Code::DuplicateKey,
            column.place.clone(),
            format!(
                "The square in column {column_number}, row {row_number} is taken: by the area `{}`.",
                other.code
            ),
            "Give each area a square of its own.",
        );
        return None;
    }
    Some(Tile {
        column: column_number,
        row: row_number,
        short: short?,
    })
}

fn number(cell: &Cell, findings: &mut Findings) -> Option<u8> {
    let number = cell.text.parse().ok();
    let within = number.filter(|number| (1..=MOST).contains(number));
    if within.is_none() {
        findings.error(
            Code::BadSetting,
            cell.place.clone(),
            format!("A tile cannot stand at `{}`.", cell.text),
            format!("Write a whole number from 1 to {MOST}. Columns count from the west, rows from the north."),
        );
    }
    within
}

fn letters(cell: &Cell, before: &[Area], findings: &mut Findings) -> Option<String> {
    let short = cell.text.as_str();
    if short.chars().count() > LETTERS {
        findings.error(
            Code::BadSetting,
            cell.place.clone(),
            format!("`{short}` is too long for a tile."),
            format!("Write at most {LETTERS} letters."),
        );
        return None;
    }
    let same = |area: &&Area| area.tile.as_ref().is_some_and(|tile| tile.short == short);
    if let Some(other) = before.iter().find(same) {
        findings.error(
            Code::DuplicateKey,
            cell.place.clone(),
            format!(
                "`{short}` stands twice: also for the area `{}`.",
                other.code
            ),
            "Give each tile letters of its own.",
        );
        return None;
    }
    Some(short.to_owned())
}

//! A protected table as the file that is committed: one row a cell, in the order of the members.

use crate::figure::{Value, push_integer};
use crate::model::Grid;

/// The file. Codes have plain letters only, so nothing needs quotation marks.
pub(super) fn table(grid: &Grid, values: &[Value]) -> Vec<u8> {
    let mut text = String::new();
    for dimension in &grid.dimensions {
        text.push_str(&dimension.name);
        text.push(',');
    }
    text.push_str("value,marker\n");
    for (cell, value) in values.iter().enumerate() {
        for (dimension, member) in grid.dimensions.iter().zip(grid.shape.members(cell)) {
            text.push_str(&dimension.members[member].code);
            text.push(',');
        }
        if let Some(number) = value.known() {
            push_integer(&mut text, number);
        }
        text.push(',');
        text.push_str(value.symbol().unwrap_or_default());
        text.push('\n');
    }
    text.into_bytes()
}

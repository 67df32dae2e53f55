//! The tables of a cross-tabulation: each pair of dimensions, and then the first pair for each member of the others.

use super::Desk;
use super::table::{RowHead, Table};
use crate::locale::{Arg, Word};
use crate::model::{Crosstab, CrosstabEdition, Dimension};

/// The members that a table is about in the dimensions that it does not show: `(dimension, member)`.
type Slice = Vec<(usize, usize)>;

impl<'a> Desk<'a> {
    /// A table for each pair of dimensions, over everything in the others.
    pub(super) fn pair_tables(
        &self,
        crosstab: &'a Crosstab,
        edition: &CrosstabEdition,
    ) -> Vec<Table> {
        let count = crosstab.grid.dimensions.len();
        let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
        pairs
            .map(|pair| self.crosstab_table(crosstab, edition, pair, &Vec::new()))
            .collect()
    }

    /// The first pair of dimensions for each choice of members of the others, with the words that name the choice.
    pub(super) fn slice_tables(
        &self,
        crosstab: &'a Crosstab,
        edition: &CrosstabEdition,
    ) -> Vec<(String, Table)> {
        let mut slices: Vec<Slice> = vec![Vec::new()];
        for (at, dimension) in crosstab.grid.dimensions.iter().enumerate().skip(2) {
            let longer = |slice: &Slice| {
                let slice = slice.clone();
                let members = dimension.shown();
                members.map(move |member| slice.iter().copied().chain([(at, member)]).collect())
            };
            slices = slices.iter().flat_map(longer).collect();
        }
        // Everything in the other dimensions is the first of the tables by pairs.
        let whole = |slice: &Slice| slice.iter().all(|(_, member)| *member == Dimension::TOTAL);
        let slices = slices.into_iter().filter(|slice| !whole(slice));
        slices
            .map(|slice| {
                let table = self.crosstab_table(crosstab, edition, (0, 1), &slice);
                (self.slice_name(crosstab, &slice), table)
            })
            .collect()
    }

    fn crosstab_table(
        &self,
        crosstab: &'a Crosstab,
        edition: &CrosstabEdition,
        (first, second): (usize, usize),
        slice: &Slice,
    ) -> Table {
        let grid = &crosstab.grid;
        let length = |at: usize| grid.dimensions[at].members.len();
        // The longer dimension runs down the page: phones are narrow.
        let (down, across) = if length(second) > length(first) {
            (second, first)
        } else {
            (first, second)
        };
        let (rows, columns) = (&grid.dimensions[down], &grid.dimensions[across]);
        let names = columns
            .shown()
            .map(|member| self.member_name(columns, member));
        let caption = self.crosstab_caption(crosstab, rows, columns, slice);
        let head = self.words(&rows.title).to_owned();
        let mut table = Table::new(caption, head, names);
        let mut members = vec![Dimension::TOTAL; grid.dimensions.len()];
        for (at, member) in slice {
            members[*at] = *member;
        }
        for row in rows.shown() {
            table.rows.push(RowHead::Text(self.member_name(rows, row)));
            for column in columns.shown() {
                (members[down], members[across]) = (row, column);
                table
                    .cells
                    .value(self.locale, edition.values[grid.shape.cell(&members)]);
            }
        }
        table.finish(self.locale)
    }

    fn crosstab_caption(
        &self,
        crosstab: &'a Crosstab,
        rows: &'a Dimension,
        columns: &'a Dimension,
        slice: &Slice,
    ) -> String {
        let members = self.slice_name(crosstab, slice);
        let word = if slice.is_empty() {
            Word::CrosstabCaption
        } else {
            Word::CrosstabCaptionOf
        };
        let args = [
            ("rows", Arg::Text(self.words(&rows.title))),
            ("columns", Arg::Text(self.words(&columns.title))),
            ("members", Arg::Text(&members)),
        ];
        self.locale
            .say(word, if slice.is_empty() { &args[..2] } else { &args })
    }

    fn slice_name(&self, crosstab: &'a Crosstab, slice: &Slice) -> String {
        let names = slice
            .iter()
            .map(|(at, member)| self.member_name(&crosstab.grid.dimensions[*at], *member));
        names.collect::<Vec<_>>().join(" · ")
    }

    /// A member's name, with those of the members that it is a part of before it.
    fn member_name(&self, dimension: &'a Dimension, member: usize) -> String {
        let line = dimension
            .line(member)
            .filter(|at| *at != Dimension::TOTAL || *at == member);
        let mut names: Vec<&str> = line
            .map(|at| self.words(&dimension.members[at].name))
            .collect();
        names.reverse();
        names.join(": ")
    }
}

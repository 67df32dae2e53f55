//! Tables: figures in rows and columns, as text in the page's language.

use crate::derive::{Change, Percent, Rate};
use crate::figure::{Fixed, Marker, Value};
use crate::locale::{Locale, Word};

/// A column's heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The words, with the unit.
    pub label: String,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowHead {
    /// Words.
    Text(String),
    /// A page, its name, and how deep it stands in a tree (from 0).
    Link {
        /// The address.
        url: String,
        /// The name.
        text: String,
        /// The depth.
        level: u8,
    },
}

/// The cells of a table, row by row. They lie in one text, for a page has hundreds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    text: String,
    ends: Vec<usize>,
    markers: Vec<Marker>,
}

impl Cells {
    /// Adds a cell of words.
    pub fn text(&mut self, words: &str) {
        self.text.push_str(words);
        self.end();
    }

    /// Adds a value: the number, or its marker.
    pub fn value(&mut self, locale: &Locale, value: Value) {
        match value {
            Value::Known(number) => self.fixed(locale, Fixed::whole(number)),
            Value::Absent(marker) => self.marker(marker),
        }
    }

    /// Adds a decimal number.
    pub fn fixed(&mut self, locale: &Locale, number: Fixed) {
        locale.write_fixed(&mut self.text, number);
        self.end();
    }

    /// Adds a decimal number with a marker beside it: what must be known of the number.
    pub fn marked(&mut self, locale: &Locale, number: Fixed, marker: Marker) {
        locale.write_fixed(&mut self.text, number);
        self.text.push(' ');
        self.marker(marker);
    }

    /// Adds a decimal number with a plus or minus sign.
    pub fn signed(&mut self, locale: &Locale, number: Fixed) {
        locale.write_signed(&mut self.text, number);
        self.end();
    }

    /// Adds a marker.
    pub fn marker(&mut self, marker: Marker) {
        if !self.markers.contains(&marker) {
            self.markers.push(marker);
        }
        self.text.push_str(marker.symbol());
        self.end();
    }

    /// Adds a rate per 1,000 with one decimal place.
    pub fn rate(&mut self, locale: &Locale, rate: &Rate<'_>) {
        match rate {
            Rate::Known(ratio, _) => self.fixed(locale, ratio.round(1000, 1)),
            Rate::Absent(marker) => self.marker(*marker),
        }
    }

    /// Adds two cells: the change as a number and as a percentage.
    pub fn change(&mut self, locale: &Locale, change: Change) {
        match change {
            Change::Known {
                difference,
                percent,
            } => {
                locale.write_signed(&mut self.text, Fixed::whole(difference));
                self.end();
                match percent {
                    Percent::Known(ratio) => {
                        locale.write_signed(&mut self.text, ratio.round(100, 1));
                        self.end();
                    }
                    Percent::SmallBase => self.marker(Marker::NotApplicable),
                }
            }
            Change::Unknown(marker) => {
                self.marker(marker);
                self.marker(marker);
            }
        }
    }

    fn end(&mut self) {
        self.ends.push(self.text.len());
    }

    /// The cells, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts
            .zip(&self.ends)
            .map(|(start, end)| &self.text[start..*end])
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The heading of the first column.
    pub head: String,
    /// The other columns.
    pub columns: Vec<Column>,
    /// The first cell of each row.
    pub rows: Vec<RowHead>,
    /// The other cells: as many as rows times columns.
    pub cells: Cells,
    /// Lengths of bars in thousandths, drawn in the first of the columns; empty, or one a row.
    pub bars: Vec<u16>,
    /// Symbols used in the cells and what they mean.
    pub legend: Vec<(&'static str, String)>,
}

impl Table {
    /// An empty table.
    pub fn new(caption: String, head: String, columns: impl IntoIterator<Item = String>) -> Self {
        let columns = columns.into_iter().map(|label| Column { label }).collect();
        let (rows, cells, bars, legend) = (Vec::new(), Cells::default(), Vec::new(), Vec::new());
        Self {
            caption,
            head,
            columns,
            rows,
            cells,
            bars,
            legend,
        }
    }

    /// The table, with what its markers mean.
    #[must_use]
    pub fn finish(mut self, locale: &Locale) -> Self {
        let mut markers = self.cells.markers.clone();
        markers.sort();
        self.legend = markers
            .into_iter()
            .map(|marker| (marker.symbol(), locale.word(meaning(marker)).to_owned()))
            .collect();
        self
    }

    /// Sets the bars from values: the largest has the whole length.
    pub fn set_bars(&mut self, values: &[Value]) {
        let known = |value: &Value| value.known().unwrap_or(0).max(0);
        let most = values.iter().map(known).max().unwrap_or(0).max(1);
        self.bars = values
            .iter()
            .map(|value| u16::try_from(known(value) * 1000 / most).unwrap_or(1000))
            .collect();
    }
}

fn meaning(marker: Marker) -> Word {
    match marker {
        Marker::Confidential => Word::MarkerConfidential,
        Marker::Low => Word::MarkerLow,
        Marker::LowReliability => Word::MarkerLowReliability,
        Marker::NoneRecorded => Word::MarkerNoneRecorded,
        Marker::NotAvailable => Word::MarkerNotAvailable,
        Marker::NotApplicable => Word::MarkerNotApplicable,
    }
}

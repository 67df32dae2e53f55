//! Tables: figures in rows and columns, as text in the page's language.

use crate::derive::{Change, Percent, Rate, Refusal};
use crate::figure::{Fixed, Mark, Marker, Value};
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
    marks: Vec<Mark>,
}

impl Cells {
    /// Adds a cell of words.
    pub fn text(&mut self, words: &str) {
        self.text.push_str(words);
        self.end();
    }

    /// Adds a value: the number with its mark, or its marker.
    pub fn value(&mut self, locale: &Locale, value: Value) {
        match value.number() {
            Ok(number) => self.marked(locale, Fixed::whole(number), value.mark()),
            Err(marker) => self.marker(marker),
        }
    }

    /// Adds a decimal number, and the symbol of what must be known of it.
    pub fn marked(&mut self, locale: &Locale, number: Fixed, mark: Option<Mark>) {
        locale.write_fixed(&mut self.text, number);
        self.end_marked(mark);
    }

    /// Ends a cell that holds a number.
    fn end_marked(&mut self, mark: Option<Mark>) {
        if let Some(mark) = mark {
            if !self.marks.contains(&mark) {
                self.marks.push(mark);
            }
            self.text.push('\u{a0}');
            self.text.push_str(mark.symbol());
        }
        self.end();
    }

    /// Adds a decimal number.
    pub fn fixed(&mut self, locale: &Locale, number: Fixed) {
        locale.write_fixed(&mut self.text, number);
        self.end();
    }

    /// Adds a number with its sign.
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
            Rate::Known(ratio, _, mark) => self.marked(locale, ratio.round(1000, 1), *mark),
            Rate::Absent(marker) => self.marker(*marker),
        }
    }

    /// Adds the change as a percentage.
    pub fn share(&mut self, locale: &Locale, change: Change) {
        match change {
            Change::Known {
                percent: Percent::Known(ratio),
                mark,
                ..
            } => {
                locale.write_signed(&mut self.text, ratio.round(100, 1));
                self.end_marked(mark);
            }
            Change::Known {
                percent: Percent::SmallBase,
                ..
            } => self.marker(Marker::NotApplicable),
            Change::Unknown(marker) => self.marker(marker),
        }
    }

    /// Adds two cells: the change as a number and as a percentage, or what stands in its place.
    pub fn compared(&mut self, locale: &Locale, change: Result<Change, Refusal<'_>>) {
        self.change(
            locale,
            change.unwrap_or_else(|why| Change::Unknown(why.marker())),
        );
    }

    /// Adds two cells: the change as a number and as a percentage.
    fn change(&mut self, locale: &Locale, change: Change) {
        match change {
            Change::Known {
                difference, mark, ..
            } => {
                locale.write_signed(&mut self.text, Fixed::whole(difference));
                self.end_marked(mark);
            }
            Change::Unknown(marker) => self.marker(marker),
        }
        self.share(locale, change);
    }

    fn end(&mut self) {
        self.ends.push(self.text.len());
    }

    /// All cells as one text.
    pub fn as_text(&self) -> &str {
        &self.text
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
        let (markers, marks) = (&mut self.cells.markers, &mut self.cells.marks);
        markers.sort();
        marks.sort();
        let words = |word| locale.word(word).to_owned();
        let markers = markers.iter().map(|m| (m.symbol(), words(meaning(*m))));
        let marks = marks.iter().map(|m| (m.symbol(), words(mark_meaning(*m))));
        let mut legend: Vec<_> = markers.chain(marks).collect();
        legend.dedup();
        self.legend = legend;
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

/// What a mark beside a number means.
pub(super) fn mark_meaning(mark: Mark) -> Word {
    match mark {
        Mark::Revised => Word::MarkRevised,
        Mark::Provisional => Word::MarkProvisional,
        Mark::Estimated => Word::MarkEstimated,
        Mark::Forecast => Word::MarkForecast,
        Mark::LowReliability => Word::MarkerLowReliability,
        Mark::Break => Word::MarkBreak,
    }
}

pub(super) fn meaning(marker: Marker) -> Word {
    match marker {
        Marker::Confidential => Word::MarkerConfidential,
        Marker::Low => Word::MarkerLow,
        Marker::LowReliability => Word::MarkerLowReliability,
        Marker::NoneRecorded => Word::MarkerNoneRecorded,
        Marker::NotAvailable => Word::MarkerNotAvailable,
        Marker::NotApplicable => Word::MarkerNotApplicable,
    }
}

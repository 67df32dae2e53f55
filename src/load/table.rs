//! CSV files as rows of text, with the line of each row: the one place that knows how CSV is broken.

use crate::config::utf8;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::SourceFile;
use csv::{ByteRecord, ReaderBuilder};
use std::sync::Arc;

/// One row, as its text stands in the file.
pub(super) struct Row<'a> {
    path: &'a Arc<str>,
    record: &'a ByteRecord,
    /// The line of the file at which the row begins, from 1.
    pub line: u32,
}

impl Row<'_> {
    /// The text of a field, without blanks around it; nothing where the row has no such field.
    pub(super) fn get(&self, field: usize) -> &str {
        self.record
            .get(field)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
            .trim()
    }

    /// The place of a field.
    pub(super) fn place(&self, field: usize) -> Place {
        Place::at(Arc::clone(self.path), self.line, column(field))
    }
}

/// The column that people count for a field: from 1.
pub(super) fn column(field: usize) -> u32 {
    u32::try_from(field + 1).unwrap_or(u32::MAX)
}

/// A CSV file whose header has been read.
pub(super) struct Table<'a> {
    /// The file's path.
    pub path: Arc<str>,
    /// The header's cells, without blanks around them.
    pub header: Vec<String>,
    body: csv::Reader<&'a [u8]>,
}

impl<'a> Table<'a> {
    /// Reads the header and looks for quotes that never end. Nothing, if the file is no text, has no header or an
    /// open quote; the findings say why.
    pub(super) fn open(file: &'a SourceFile, findings: &mut Findings) -> Option<Self> {
        let path = file.path.shared();
        let text = utf8(file, findings)?;
        if let Some(line) = open_quote(text) {
            findings.error(
                Code::BadCsv,
                Place::line(path, line),
                "A quotation mark is opened here and never closed.",
                "Close the quotation mark, or write a quotation mark inside a text as two (\"\").",
            );
            return None;
        }
        let mut body = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut record = ByteRecord::new();
        if !matches!(body.read_byte_record(&mut record), Ok(true)) {
            findings.error(
                Code::BadHeader,
                Place::file(path),
                "This file is empty.",
                "Add a header row and the rows below it.",
            );
            return None;
        }
        let header = record
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).trim().to_owned())
            .collect();
        Some(Self { path, header, body })
    }

    /// The position of each wanted column; unknown, missing, repeated and unnamed columns are findings.
    ///
    /// A wanted name that ends in `?` need not be there. `also` says which other headers may stand in the file.
    pub(super) fn columns<const N: usize>(
        &self,
        wanted: [&str; N],
        also: impl Fn(&str) -> bool,
        findings: &mut Findings,
    ) -> Option<[Option<usize>; N]> {
        let names = wanted.map(|name| name.trim_end_matches('?'));
        let mut good = self.check_names(findings);
        for (field, name) in self.header.iter().enumerate() {
            if !name.is_empty() && !names.contains(&name.as_str()) && !also(name) {
                good = false;
                findings.error(
                    Code::BadHeader,
                    Place::at(Arc::clone(&self.path), 1, column(field)),
                    format!("There is no column `{name}` in files of this kind."),
                    format!(
                        "{}Columns of this file: {}.",
                        did_you_mean(name, names),
                        names.join(", ")
                    ),
                );
            }
        }
        let found = names.map(|name| self.header.iter().position(|header| header == name));
        for ((name, wanted), field) in names.iter().zip(wanted).zip(found) {
            if field.is_none() && !wanted.ends_with('?') {
                good = false;
                findings.error(
                    Code::BadHeader,
                    Place::line(Arc::clone(&self.path), 1),
                    format!("The column `{name}` is missing."),
                    format!(
                        "Add it to the header row. Columns of this file: {}.",
                        names.join(", ")
                    ),
                );
            }
        }
        good.then_some(found)
    }

    /// Finds headers that are blank or stand twice.
    pub(super) fn check_names(&self, findings: &mut Findings) -> bool {
        let mut good = true;
        for (field, name) in self.header.iter().enumerate() {
            let place = Place::at(Arc::clone(&self.path), 1, column(field));
            let first = self
                .header
                .iter()
                .position(|other| other == name)
                .unwrap_or(field);
            if name.is_empty() {
                good = false;
                findings.error(
                    Code::BadHeader,
                    place,
                    format!("Column {} has no name.", column(field)),
                    "Give the column a name in the first row, or delete the column.",
                );
            } else if first < field {
                good = false;
                findings.error(
                    Code::BadHeader,
                    place,
                    format!(
                        "The column `{name}` stands twice: also as column {}.",
                        column(first)
                    ),
                    "Give each column a name of its own, or delete one of the two.",
                );
            }
        }
        good
    }

    /// Hands every row below the header to `each`; rows of the wrong length and fields with a line break are
    /// findings and are not handed on.
    pub(super) fn rows(
        mut self,
        findings: &mut Findings,
        mut each: impl FnMut(&Row<'_>, &mut Findings),
    ) {
        let width = self.header.len();
        let mut record = ByteRecord::new();
        while matches!(self.body.read_byte_record(&mut record), Ok(true)) {
            let line = record.position().map_or(0, |position| {
                u32::try_from(position.line()).unwrap_or(u32::MAX)
            });
            let row = Row {
                path: &self.path,
                record: &record,
                line,
            };
            if record.len() != width {
                findings.error(
                    Code::BadCsv,
                    Place::line(Arc::clone(&self.path), line),
                    format!("This row has {} fields; the header has {width}.", record.len()),
                    "Give the row as many fields as the header. A comma inside a text needs quotation marks around the text.",
                );
            } else if let Some(field) = record.iter().position(|cell| cell.contains(&b'\n')) {
                findings.error(
                    Code::BadCsv,
                    row.place(field),
                    "This field goes on over a line break.",
                    "Look for a quotation mark that is not closed in this line, and take line breaks out of cells.",
                );
            } else {
                each(&row, findings);
            }
        }
    }
}

/// The line on which a quotation mark opens that never closes.
fn open_quote(text: &str) -> Option<u32> {
    let mut line = 1;
    let mut opened = None;
    for byte in text.bytes() {
        match byte {
            b'"' if opened.is_some() => opened = None,
            b'"' => opened = Some(line),
            b'\n' => line += 1,
            _ => {}
        }
    }
    opened
}

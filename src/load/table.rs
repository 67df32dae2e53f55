//! CSV files as rows of text, with the line of each row: the one place that knows how CSV is broken.

use crate::config::utf8;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::SourceFile;
use csv::{ByteRecord, ReaderBuilder};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Cursor;
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

    /// The text of a field with its place; of the row's beginning, where the file has no such column.
    pub(super) fn cell(&self, field: Option<usize>) -> Cell {
        let text = field.map(|field| self.get(field).to_owned());
        Cell {
            text: text.unwrap_or_default(),
            place: self.place(field.unwrap_or(0)),
        }
    }

    /// The place of a field.
    pub(super) fn place(&self, field: usize) -> Place {
        Place::at(Arc::clone(self.path), self.line, column(field))
    }
}

/// The text of a cell, and where it stands.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The text, without blanks around it.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// The column that people count for a field: from 1.
pub(super) fn column(field: usize) -> u32 {
    u32::try_from(field + 1).unwrap_or(u32::MAX)
}

/// The signs that may stand between columns, with their names.
const SEPARATORS: [(&str, u8); 3] = [("commas", b','), ("semicolons", b';'), ("tabs", b'\t')];

/// A CSV file whose header has been read.
pub(super) struct Table<'a> {
    /// The file's path.
    pub path: Arc<str>,
    /// The header's cells, without blanks around them.
    pub header: Vec<String>,
    body: csv::Reader<Cursor<Cow<'a, [u8]>>>,
}

impl<'a> Table<'a> {
    /// Reads the header, and looks for quotation marks without a partner. Nothing, if there is no header that can be
    /// read; the findings say why.
    pub(super) fn open(file: &'a SourceFile, findings: &mut Findings) -> Option<Self> {
        Self::open_separated(file, b',', findings)
    }

    /// The same for a file whose columns are separated by another sign.
    pub(super) fn open_separated(
        file: &'a SourceFile,
        separator: u8,
        findings: &mut Findings,
    ) -> Option<Self> {
        let path = file.path.shared();
        let text = closed_lines(&path, utf8(file, findings), separator, findings)?;
        let bytes = match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
            Cow::Owned(text) => Cow::Owned(text.into_bytes()),
        };
        let mut body = ReaderBuilder::new()
            .has_headers(false)
            .delimiter(separator)
            .flexible(true)
            .from_reader(Cursor::new(bytes));
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
        let header: Vec<String> = record
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).trim().to_owned())
            .collect();
        if let [only] = header.as_slice()
            && let Some(found) = SEPARATORS
                .into_iter()
                .find(|(_, sign)| *sign != separator && only.contains(char::from(*sign)))
        {
            let wanted = SEPARATORS
                .into_iter()
                .find(|(_, sign)| *sign == separator)
                .map_or("commas", |(name, _)| name);
            findings.error(
                Code::BadHeader,
                Place::at(path, 1, 1),
                format!("The columns of this file are separated by {}, not by {wanted}.", found.0),
                format!("Save the file again as CSV with {wanted}. A spreadsheet asks for the separator when it saves."),
            );
            return None;
        }
        Some(Self { path, header, body })
    }

    /// The position of each wanted column; unknown, missing, repeated and unnamed columns are findings. Nothing, if a
    /// column is missing.
    ///
    /// A wanted name that ends in `?` need not be there. `also` says which other headers may stand in the file.
    pub(super) fn columns<const N: usize>(
        &self,
        wanted: [&str; N],
        also: impl Fn(&str) -> bool,
        findings: &mut Findings,
    ) -> Option<[Option<usize>; N]> {
        let names = wanted.map(|name| name.trim_end_matches('?'));
        self.check_names(findings);
        let mut whole = true;
        for (field, name) in self.header.iter().enumerate() {
            if !name.is_empty() && !names.contains(&name.as_str()) && !also(name) {
                self.tell_unknown(field, &names, findings);
            }
        }
        let found = names.map(|name| self.header.iter().position(|header| header == name));
        for ((name, wanted), field) in names.iter().zip(wanted).zip(found) {
            if field.is_none() && !wanted.ends_with('?') {
                whole = false;
                self.tell_missing(name, &names, findings);
            }
        }
        whole.then_some(found)
    }

    /// The position of each wanted column, all of which are needed; other columns are findings.
    pub(super) fn fields(&self, wanted: &[&str], findings: &mut Findings) -> Option<Vec<usize>> {
        self.check_names(findings);
        for (field, name) in self.header.iter().enumerate() {
            if !name.is_empty() && !wanted.contains(&name.as_str()) {
                self.tell_unknown(field, wanted, findings);
            }
        }
        let found = wanted.iter().map(|name| {
            let field = self.header.iter().position(|header| header == name);
            if field.is_none() {
                self.tell_missing(name, wanted, findings);
            }
            field
        });
        found.collect::<Vec<_>>().into_iter().collect()
    }

    fn tell_unknown(&self, field: usize, wanted: &[&str], findings: &mut Findings) {
        let name = self.header.get(field).map_or("", String::as_str);
        findings.error(
            Code::BadHeader,
            Place::at(Arc::clone(&self.path), 1, column(field)),
            format!("There is no column `{name}` in files of this kind."),
            format!(
                "{}Columns of this file: {}.",
                did_you_mean(name, wanted.iter().copied()),
                wanted.join(", ")
            ),
        );
    }

    fn tell_missing(&self, name: &str, wanted: &[&str], findings: &mut Findings) {
        findings.error(
            Code::BadHeader,
            Place::line(Arc::clone(&self.path), 1),
            format!("The column `{name}` is missing."),
            format!(
                "Add it to the header row. Columns of this file: {}.",
                wanted.join(", ")
            ),
        );
    }

    /// Finds headers that are blank or stand twice.
    pub(super) fn check_names(&self, findings: &mut Findings) {
        for (field, name) in self.header.iter().enumerate() {
            let place = Place::at(Arc::clone(&self.path), 1, column(field));
            let first = self
                .header
                .iter()
                .position(|other| other == name)
                .unwrap_or(field);
            if name.is_empty() {
                findings.error(
                    Code::BadHeader,
                    place,
                    format!("Column {} has no name.", column(field)),
                    "Give the column a name in the first row, or delete the column.",
                );
            } else if first < field {
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
    }

    /// Hands every row below the header to `each`; rows of the wrong length and fields with a line break are
    /// findings and are not handed on. Gives back how many rows were not.
    pub(super) fn rows(
        mut self,
        findings: &mut Findings,
        mut each: impl FnMut(&Row<'_>, &mut Findings),
    ) -> usize {
        let width = self.header.len();
        let mut refused = 0;
        let mut ragged: Option<Ragged> = None;
        let mut record = ByteRecord::new();
        let mut lines = Lines::default();
        while matches!(self.body.read_byte_record(&mut record), Ok(true)) {
            let at = record.position().map_or(0, csv::Position::byte);
            let line = lines.of(self.body.get_ref().get_ref(), at);
            // A spreadsheet leaves rows of nothing but commas below the last one that was filled in.
            if record.len() > 1 && record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            let row = Row {
                path: &self.path,
                record: &record,
                line,
            };
            let cells = record.len();
            if cells != width {
                match &mut ragged {
                    Some(run) if run.cells == cells => run.rows += 1,
                    run => {
                        let place = row.place(width.min(cells));
                        let begun = run.replace(Ragged {
                            place,
                            cells,
                            rows: 1,
                        });
                        tell_ragged(begun, width, findings);
                    }
                }
                refused += 1;
                continue;
            }
            tell_ragged(ragged.take(), width, findings);
            if let Some(field) = record.iter().position(|cell| cell.contains(&b'\n')) {
                findings.error(
                    Code::BadCsv,
                    row.place(field),
                    "This cell goes on over the end of the line.",
                    "Take the line break out of the cell, or look for a quotation mark that is not closed in this line.",
                );
            } else {
                each(&row, findings);
                continue;
            }
            refused += 1;
        }
        tell_ragged(ragged, width, findings);
        refused
    }
}

/// Counts lines on through a file. The library's own count is one too few where lines end with CR and LF, or where blank lines
/// stand before a row.
#[derive(Default)]
struct Lines {
    /// Up to which byte the ends of lines are counted, and how many there are.
    counted: (usize, u32),
}

impl Lines {
    /// The line, from 1, of the row that begins at or after a byte; rows are asked for in their order.
    fn of(&mut self, bytes: &[u8], at: u64) -> u32 {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let rest = bytes.get(at..).unwrap_or_default();
        let blank = rest
            .iter()
            .take_while(|b| matches!(b, b'\r' | b'\n'))
            .count();
        let (from, before) = self.counted;
        let passed = bytes.get(from..at + blank).unwrap_or_default();
        let ends = passed.split(|b| *b == b'\n').skip(1).count();
        let lines = before.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
        self.counted = (at + blank, lines);
        lines.saturating_add(1)
    }
}

/// Rows below one another that have the same number of cells, and not that of the header.
struct Ragged {
    place: Place,
    cells: usize,
    rows: usize,
}

fn tell_ragged(run: Option<Ragged>, width: usize, findings: &mut Findings) {
    let Some(Ragged { place, cells, rows }) = run else {
        return;
    };
    let who = match rows {
        1 => "This row has".to_owned(),
        2 => "This row and the one below it have".to_owned(),
        n => format!("This row and the {} rows below it have", n - 1),
    };
    let plural = if cells == 1 { "" } else { "s" };
    findings.error(
        Code::BadCsv,
        place,
        format!("{who} {cells} cell{plural}, but the header has {width}."),
        "Give each row as many cells as the header has. A comma inside a text needs quotation marks around the text.",
    );
}

/// The text without the lines in which a quotation mark has no partner; each of them is a finding. Nothing, if the
/// header is one of them.
fn closed_lines<'a>(
    path: &Arc<str>,
    text: Cow<'a, str>,
    separator: u8,
    findings: &mut Findings,
) -> Option<Cow<'a, str>> {
    let lines = || (1_u32..).zip(text.split_inclusive('\n'));
    let open: BTreeMap<u32, usize> = lines()
        .filter_map(|(number, line)| Some((number, open_quote(line, separator)?)))
        .collect();
    for (&line, &field) in &open {
        findings.error(
            Code::BadCsv,
            Place::at(Arc::clone(path), line, column(field)),
            "A quotation mark is opened here and not closed in this line.",
            "Close it in the same line. To write a quotation mark inside a text, put quotation marks around the whole text and write this one twice (\"\").",
        );
    }
    if open.is_empty() {
        return Some(text);
    }
    let kept = lines().map(|(number, line)| {
        if open.contains_key(&number) {
            "\n"
        } else {
            line
        }
    });
    (!open.contains_key(&1)).then(|| Cow::Owned(kept.collect()))
}

/// The field in which a quotation mark opens that the line does not close.
fn open_quote(line: &str, separator: u8) -> Option<usize> {
    let mut field = 0;
    let mut opened = None;
    for byte in line.bytes() {
        match byte {
            b'"' if opened.is_some() => opened = None,
            b'"' => opened = Some(field),
            _ if byte == separator && opened.is_none() => field += 1,
            _ => {}
        }
    }
    opened
}

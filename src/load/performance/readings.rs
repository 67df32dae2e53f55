//! The readings of editions: every cell as an area's spelling, a measure's label, a period and a number or marker.

use super::super::figures::label::{AreaLabel, CategoryLabel, Labels};
use super::super::table::{Row, Table, column};
use super::cell;
use super::header::Header;
use super::period::{example, period};
use super::settings::{RawPerformanceSettings, ReadingLayout, Separator};
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Fixed, Marker, Period};
use crate::source::{Snapshot, SourceFile};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One reading as the file has it.
#[derive(Clone, Copy, Debug)]
pub struct RawReading {
    /// Which of the edition's files it is in.
    pub file: u16,
    /// The field of its row, from 0.
    pub field: u16,
    /// The line of its row, from 1.
    pub line: u32,
    /// Which of the edition's area labels; the whole area, if none.
    pub area: Option<u32>,
    /// Which of the edition's measure labels.
    pub measure: u32,
    /// The period.
    pub period: Period,
    /// The number as written, or why there is none.
    pub value: Result<Fixed, Marker>,
    /// How many people answered, if that is known.
    pub base: Option<i64>,
}

/// All readings of one edition.
#[derive(Debug)]
pub struct RawReadings {
    /// The folder's name: the last month that the readings cover.
    pub name: String,
    /// The folder.
    pub place: Place,
    /// The paths of its files.
    pub files: Vec<Arc<str>>,
    /// The spellings of areas, each once.
    pub areas: Vec<AreaLabel>,
    /// The labels of measures, each once: `group` is the first part, `subgroup` the second.
    pub measures: Vec<CategoryLabel>,
    /// The readings, in the order of the files.
    pub readings: Vec<RawReading>,
    /// False if a file or a row could not be read: what is missing then says nothing.
    pub whole: bool,
}

impl RawReadings {
    /// Where a reading is.
    pub fn place_of(&self, reading: &RawReading) -> Place {
        let file = self.files.get(usize::from(reading.file)).cloned();
        Place::at(
            file.unwrap_or_else(|| "".into()),
            reading.line,
            column(usize::from(reading.field)),
        )
    }
}

/// The editions below a dataset's `editions/` folder, in the order of their names.
pub(super) fn editions(
    folder: &str,
    settings: &RawPerformanceSettings,
    snapshot: &Snapshot,
    findings: &mut Findings,
) -> Vec<RawReadings> {
    let mut files: BTreeMap<&str, Vec<&SourceFile>> = BTreeMap::new();
    for file in snapshot.below(folder) {
        let below = file.path.as_str().strip_prefix(folder).unwrap_or_default();
        match below.split_once('/') {
            Some((name, rest)) if rest.ends_with(".csv") && !rest.contains('/') => {
                files.entry(name).or_default().push(file);
            }
            _ => findings.error(
                Code::BadEdition,
                Place::file(file.path.shared()),
                "This file does not lie in the folder of an edition, or it is not a CSV file.",
                format!("Put CSV files into a folder named by the last month that they cover: `{folder}2026-06/`."),
            ),
        }
    }
    let edition = |(name, files): (&str, Vec<&SourceFile>)| {
        let place = Place::file(format!("{folder}{name}"));
        edition(name, place, &files, &settings.layout, findings)
    };
    files.into_iter().map(edition).collect()
}

fn edition(
    name: &str,
    place: Place,
    files: &[&SourceFile],
    layout: &ReadingLayout,
    findings: &mut Findings,
) -> RawReadings {
    let mut reader = Reader {
        layout,
        labels: Labels::default(),
        readings: Vec::new(),
        wholes: BTreeMap::new(),
        whole: true,
    };
    let mut paths = Vec::new();
    for (number, file) in (0..).zip(files) {
        paths.push(file.path.shared());
        reader.file(file, number, findings);
    }
    let Reader {
        labels,
        readings,
        whole,
        ..
    } = reader;
    let (areas, measures) = labels.into_lists();
    RawReadings {
        name: name.to_owned(),
        place,
        files: paths,
        areas,
        measures,
        readings,
        whole,
    }
}

struct Reader<'a> {
    layout: &'a ReadingLayout,
    labels: Labels,
    readings: Vec<RawReading>,
    /// The whole area's readings that stand beside those of areas, each with the place where it first stands.
    wholes: BTreeMap<(u32, Period), (Result<Fixed, Marker>, Place)>,
    whole: bool,
}

impl Reader<'_> {
    fn file(&mut self, file: &SourceFile, number: u16, findings: &mut Findings) {
        let separator = match self.layout.separator {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
        };
        let table = Table::open_separated(file, separator, findings);
        let Some((table, header)) = table.and_then(|table| {
            let header = Header::read(&table, self.layout, findings)?;
            Some((table, header))
        }) else {
            self.whole = false;
            return;
        };
        let refused = table.rows(findings, |row, findings| {
            if header.keeps(row) {
                self.row(row, &header, number, findings);
            }
        });
        self.whole &= refused == 0;
    }

    fn row(&mut self, row: &Row<'_>, header: &Header, file: u16, findings: &mut Findings) {
        let text = row.get(header.period);
        let (kind, written) = (self.layout.periods, self.layout.period);
        let Some(period) = period(text, kind, written) else {
            self.whole = false;
            findings.error(
                Code::BadPeriod,
                row.place(header.period),
                format!("`{text}` is not a period as this dataset writes them."),
                format!("Write it as {}.", example(kind, written)),
            );
            return;
        };
        let area = header.area_label(row).map(|label| self.labels.area(label));
        let measure = self.labels.category(header.measure_label(row));
        let sign = self.layout.decimal;
        let value = cell::value(row, header.value, header.marker, sign, findings);
        let base = header.base.and_then(|at| cell::base(row, at, findings));
        let reading = RawReading {
            file,
            field: u16::try_from(header.value).unwrap_or(u16::MAX),
            line: row.line,
            area,
            measure,
            period,
            value,
            base,
        };
        self.readings.push(reading);
        if let Some(field) = header.whole {
            let value = cell::value(row, field, None, sign, findings);
            let field_number = u16::try_from(field).unwrap_or(u16::MAX);
            let whole = RawReading {
                field: field_number,
                area: None,
                value,
                base: None,
                ..reading
            };
            self.beside(whole, row.place(field), findings);
        }
    }

    /// Keeps the whole area's reading once; another value in a later row is a finding.
    fn beside(&mut self, whole: RawReading, place: Place, findings: &mut Findings) {
        let key = (whole.measure, whole.period);
        match self.wholes.get(&key) {
            None => {
                self.wholes.insert(key, (whole.value, place));
                self.readings.push(whole);
            }
            Some((value, _)) if *value == whole.value => {}
            Some((_, first)) => findings.error(
                Code::DuplicateFigure,
                place,
                format!("The figure for the whole area differs from the one at {first}."),
                "All rows of a measure and period need the same figure in this column.",
            ),
        }
    }
}

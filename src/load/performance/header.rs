//! Which column of a file of readings is what.

use super::super::dataset::LayoutKind;
use super::super::figures::label::{AreaParts, CategoryParts};
use super::super::table::{Row, Table, column};
use super::settings::ReadingLayout;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use std::sync::Arc;

/// The headers of the tidy layout; the last two need not be there.
const TIDY: [&str; 6] = ["area_code", "measure", "period", "value", "base", "marker"];

/// A file's columns by their role.
pub(super) struct Header {
    area: Option<usize>,
    area_code: Option<usize>,
    measure: usize,
    submeasure: Option<usize>,
    pub(super) period: usize,
    pub(super) value: usize,
    pub(super) whole: Option<usize>,
    pub(super) base: Option<usize>,
    pub(super) marker: Option<usize>,
    keep: Vec<(usize, String)>,
}

impl Header {
    /// Finds the columns by the layout's synonyms. Nothing, if one is missing.
    pub(super) fn read(
        table: &Table<'_>,
        layout: &ReadingLayout,
        findings: &mut Findings,
    ) -> Option<Self> {
        let columns = &layout.columns;
        let tidy = *layout.kind.get_ref() == LayoutKind::Tidy;
        let own = TIDY.map(|name| vec![name.to_owned()]);
        let [area, measure, period, value, base, marker] = if tidy {
            own.each_ref()
        } else {
            [
                &columns.area,
                &columns.measure,
                &columns.period,
                &columns.value,
                &columns.base,
                &columns.marker,
            ]
        };
        let mut finder = Finder {
            table,
            tidy,
            known: Vec::new(),
            wanted: Vec::new(),
            findings,
        };
        finder.check_names(columns.ignore.iter().any(String::is_empty));
        let area_field = if area.is_empty() {
            Some(None)
        } else {
            finder.needed("the area", area).map(Some)
        };
        let measure = finder.needed("the measure", measure);
        let period = finder.needed("the period", period);
        let value = finder.needed("the figure", value);
        let [base, marker] = [base, marker].map(|names| finder.optional(names));
        let [area_code, submeasure, whole] =
            [&columns.area_code, &columns.submeasure, &columns.whole]
                .map(|names| finder.optional(names));
        for header in &columns.ignore {
            finder.optional(std::slice::from_ref(header));
        }
        let keep = layout.keep.iter().map(|(header, value)| {
            let field = finder.needed("the rows to keep", std::slice::from_ref(header))?;
            Some((field, value.clone()))
        });
        let keep: Option<Vec<_>> = keep.collect();
        finder.no_others();
        Some(Self {
            area: area_field?,
            area_code,
            measure: measure?,
            submeasure,
            period: period?,
            value: value?,
            whole,
            base,
            marker,
            keep: keep?,
        })
    }

    /// Whether the row is among those to keep.
    pub(super) fn keeps(&self, row: &Row<'_>) -> bool {
        self.keep
            .iter()
            .all(|(field, value)| row.get(*field) == value)
    }

    /// The area's label; nothing, if the file is about the whole area alone.
    pub(super) fn area_label<'a>(&self, row: &'a Row<'_>) -> Option<AreaParts<'a>> {
        let area = self.area?;
        let code = self.area_code.map(|field| row.get(field));
        Some(AreaParts {
            place: row.place(area),
            name: row.get(area),
            code: code.unwrap_or_default(),
            parent: "",
        })
    }

    /// The measure's label: its one part, or both.
    pub(super) fn measure_label<'a>(&self, row: &'a Row<'_>) -> CategoryParts<'a> {
        let second = self.submeasure.map(|field| row.get(field));
        CategoryParts {
            place: row.place(self.measure),
            group: row.get(self.measure),
            subgroup: second.unwrap_or_default(),
        }
    }
}

struct Finder<'t, 'a, 'f> {
    table: &'t Table<'a>,
    tidy: bool,
    known: Vec<usize>,
    wanted: Vec<String>,
    findings: &'f mut Findings,
}

impl Finder<'_, '_, '_> {
    /// Finds headers that stand twice or are blank, unless blank ones are to be passed over.
    fn check_names(&mut self, blank_allowed: bool) {
        if blank_allowed {
            let header = &self.table.header;
            let blank = (0..header.len()).filter(|field| header[*field].is_empty());
            self.known.extend(blank);
        } else {
            self.table.check_names(self.findings);
        }
    }

    fn optional(&mut self, synonyms: &[String]) -> Option<usize> {
        let mut header = self.table.header.iter();
        let field = header.position(|header| !header.is_empty() && synonyms.contains(header));
        self.known.extend(field);
        self.wanted.extend_from_slice(synonyms);
        field
    }

    fn needed(&mut self, role: &str, synonyms: &[String]) -> Option<usize> {
        let field = self.optional(synonyms);
        if field.is_none() {
            let help = if self.tidy {
                format!("The header row of this layout is `{}`.", TIDY.join(","))
            } else {
                format!(
                    "Name the column in `[layout.columns]` of `dataset.toml`. The names there now: {}.",
                    if synonyms.is_empty() {
                        "none".to_owned()
                    } else {
                        synonyms.join(", ")
                    }
                )
            };
            self.findings.error(
                Code::BadHeader,
                Place::line(Arc::clone(&self.table.path), 1),
                format!("This file has no column for {role}."),
                help,
            );
        }
        field
    }

    /// Tells of columns that no role has taken; blank ones and repeats have been told.
    fn no_others(&mut self) {
        let header = &self.table.header;
        for (field, name) in header.iter().enumerate() {
            let repeat = header.iter().position(|other| other == name) < Some(field);
            if name.is_empty() || repeat || self.known.contains(&field) {
                continue;
            }
            let remedy = if self.tidy {
                "Correct the header, or delete the column."
            } else {
                "Correct the header, or name the column in `[layout.columns]` of `dataset.toml`: under `ignore`, if it is not needed."
            };
            let suggestion = did_you_mean(name, self.wanted.iter().map(String::as_str));
            self.findings.error(
                Code::BadHeader,
                Place::at(Arc::clone(&self.table.path), 1, column(field)),
                format!("The column `{name}` is not known."),
                format!("{suggestion}{remedy}"),
            );
        }
    }
}

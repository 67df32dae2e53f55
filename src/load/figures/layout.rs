//! Which column of a file is what: header synonyms, month columns, and rows to keep.

use super::super::dataset::{Layout, LayoutKind, PeriodPattern};
use super::super::table::{Row, Table, column};
use super::label::{AreaParts, CategoryParts};
use super::{TIDY, is_tidy};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::figure::Month;
use std::sync::Arc;

/// Where the periods of a file stand.
pub(super) enum Periods {
    /// One column for each month: field and month.
    Columns(Vec<(usize, Month)>),
    /// One row for each figure.
    Field { period: usize, value: usize },
}

/// A file's columns by their role.
pub(super) struct Header {
    area: usize,
    area_code: Option<usize>,
    parent_area: Option<usize>,
    group: Option<usize>,
    subgroup: usize,
    pub(super) marker: Option<usize>,
    pub(super) periods: Periods,
    keep: Vec<(usize, String)>,
}

impl Header {
    /// Finds the columns of a table by the layout's synonyms. Nothing, if one is missing; other mistakes are findings, and
    /// the columns that are good are read.
    pub(super) fn read(
        table: &Table<'_>,
        layout: &Layout,
        findings: &mut Findings,
    ) -> Option<Self> {
        table.check_names(findings);
        let mut finder = Finder {
            table,
            layout,
            known: Vec::new(),
            wanted: Vec::new(),
            findings,
        };
        let own = |name: &str| vec![name.to_owned()];
        let columns = &layout.columns;
        let [area, category, period, value, marker] = if is_tidy(layout.kind) {
            TIDY.map(own)
        } else {
            [
                &columns.area,
                &columns.subgroup,
                &columns.period,
                &columns.value,
                &columns.marker,
            ]
            .map(Clone::clone)
        };
        let area_field = finder.needed("the area", &area);
        let subgroup = finder.needed("the category", &category);
        let area_code = finder.optional(&columns.area_code);
        let parent_area = finder.optional(&columns.parent_area);
        let group = finder.optional(&columns.group);
        let marker = finder.optional(&marker);
        for header in &columns.ignore {
            finder.optional(std::slice::from_ref(header));
        }
        let keep: Option<Vec<(usize, String)>> = layout
            .keep
            .iter()
            .map(|(header, value)| {
                let field = finder.needed("the rows to keep", std::slice::from_ref(header))?;
                Some((field, value.clone()))
            })
            .collect();
        let periods = if layout.kind == LayoutKind::Wide {
            finder.months()
        } else {
            let (period, value) = (
                finder.needed("the period", &period),
                finder.needed("the figure", &value),
            );
            finder.no_others();
            period
                .zip(value)
                .map(|(period, value)| Periods::Field { period, value })
        };
        Some(Self {
            area: area_field?,
            area_code,
            parent_area,
            group,
            subgroup: subgroup?,
            marker,
            periods: periods?,
            keep: keep?,
        })
    }

    /// Whether the row is among those to keep.
    pub(super) fn keeps(&self, row: &Row<'_>) -> bool {
        self.keep
            .iter()
            .all(|(field, value)| row.get(*field) == value)
    }

    pub(super) fn area_label<'a>(&self, row: &'a Row<'_>) -> AreaParts<'a> {
        let other = |field: Option<usize>| field.map(|field| row.get(field)).unwrap_or_default();
        AreaParts {
            place: row.place(self.area),
            name: row.get(self.area),
            code: other(self.area_code),
            parent: other(self.parent_area),
        }
    }

    pub(super) fn category_label<'a>(&self, row: &'a Row<'_>) -> CategoryParts<'a> {
        let group = self.group.map(|field| row.get(field)).unwrap_or_default();
        CategoryParts {
            place: row.place(self.subgroup),
            group,
            subgroup: row.get(self.subgroup),
        }
    }
}

struct Finder<'t, 'a, 'f> {
    table: &'t Table<'a>,
    layout: &'t Layout,
    known: Vec<usize>,
    wanted: Vec<String>,
    findings: &'f mut Findings,
}

impl Finder<'_, '_, '_> {
    fn optional(&mut self, synonyms: &[String]) -> Option<usize> {
        let field = self
            .table
            .header
            .iter()
            .position(|header| synonyms.contains(header));
        self.known.extend(field);
        self.wanted.extend_from_slice(synonyms);
        field
    }

    fn needed(&mut self, role: &str, synonyms: &[String]) -> Option<usize> {
        let field = self.optional(synonyms);
        if field.is_none() {
            let help = if is_tidy(self.layout.kind) {
                format!(
                    "The header row of this layout is `{}`.",
                    TIDY[..4].join(",")
                )
            } else {
                let names = synonyms.join(", ");
                format!(
                    "Name the column in `[layout.columns]` of `dataset.toml`. The names there now: {names}."
                )
            };
            self.missing(role, help);
        }
        field
    }

    fn missing(&mut self, role: &str, help: String) {
        self.findings.error(
            Code::BadHeader,
            Place::line(Arc::clone(&self.table.path), 1),
            format!("This file has no column for {role}."),
            help,
        );
    }

    /// The columns that no role has taken, with their names; blank ones and repeats have been told.
    fn others(&self) -> Vec<(usize, String)> {
        let header = &self.table.header;
        let others = header.iter().enumerate().filter(|(field, name)| {
            let repeat = header.iter().position(|other| other == *name) < Some(*field);
            !name.is_empty() && !repeat && !self.known.contains(field)
        });
        others.map(|(field, name)| (field, name.clone())).collect()
    }

    fn unknown(&mut self, field: usize, name: &str, what: &str) {
        let remedy = match self.layout.kind {
            LayoutKind::Tidy => "Correct the header, or delete the column.",
            LayoutKind::Wide | LayoutKind::Long => {
                "Correct the header, or name the column in `[layout.columns]` of `dataset.toml`: under `ignore`, if it is not needed."
            }
        };
        let suggestion = did_you_mean(name, self.wanted.iter().map(String::as_str));
        self.findings.error(
            Code::BadHeader,
            Place::at(Arc::clone(&self.table.path), 1, column(field)),
            format!("The column `{name}` {what}."),
            format!("{suggestion}{remedy}"),
        );
    }

    /// Every column that is not known yet must be a month.
    fn months(&mut self) -> Option<Periods> {
        let pattern = self.layout.period;
        let mut months = Vec::new();
        for (field, name) in self.others() {
            match month(&name, pattern) {
                Some(month) => months.push((field, month)),
                None => {
                    let what = format!("is neither known nor a month such as {}", example(pattern));
                    self.unknown(field, &name, &what);
                }
            }
        }
        if months.is_empty() {
            let help = format!(
                "Head the column of each month with the month, such as {}.",
                example(pattern)
            );
            self.missing("any month", help);
        }
        (!months.is_empty()).then_some(Periods::Columns(months))
    }

    fn no_others(&mut self) {
        for (field, name) in self.others() {
            self.unknown(field, &name, "is not known");
        }
    }
}

/// Reads a month as the dataset writes them.
pub(super) fn month(text: &str, pattern: PeriodPattern) -> Option<Month> {
    match pattern {
        PeriodPattern::YearDashMonth => Month::parse(text),
        PeriodPattern::YearMonth => Month::from_digits(text.get(..4)?, text.get(4..)?),
        PeriodPattern::YearMonthDay => {
            let (month, day) = text.rsplit_once('-')?;
            (day == "01").then(|| Month::parse(month)).flatten()
        }
    }
}

/// A month as the dataset writes them.
pub(super) fn example(pattern: PeriodPattern) -> &'static str {
    match pattern {
        PeriodPattern::YearDashMonth => "2026-06",
        PeriodPattern::YearMonth => "202606",
        PeriodPattern::YearMonthDay => "2026-06-01",
    }
}

//! Which column of a file is what: header synonyms, month columns, and rows to keep.

use super::super::dataset::{Layout, PeriodPattern};
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
    /// Finds the columns of a table by the layout's synonyms.
    pub(super) fn read(
        table: &Table<'_>,
        layout: &Layout,
        findings: &mut Findings,
    ) -> Option<Self> {
        let named = table.check_names(findings);
        let mut finder = Finder {
            table,
            known: Vec::new(),
            findings,
            good: named,
        };
        let own = |name: &str| vec![name.to_owned()];
        let tidy = is_tidy(layout.kind);
        let columns = &layout.columns;
        let [area, category, period, value, marker] = if tidy {
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
        let mut keep = Vec::new();
        for (header, value) in &layout.keep {
            keep.extend(
                finder
                    .needed("rows to keep", std::slice::from_ref(header))
                    .map(|field| (field, value.clone())),
            );
        }
        for header in &columns.ignore {
            finder.optional(std::slice::from_ref(header));
        }
        let periods = if layout.kind == super::LayoutKind::Wide {
            finder.months(layout.period)
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
        let good = finder.good;
        let header = Self {
            area: area_field?,
            area_code,
            parent_area,
            group,
            subgroup: subgroup?,
            marker,
            periods: periods?,
            keep,
        };
        good.then_some(header)
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
    known: Vec<usize>,
    findings: &'f mut Findings,
    good: bool,
}

impl Finder<'_, '_, '_> {
    fn optional(&mut self, synonyms: &[String]) -> Option<usize> {
        let field = self
            .table
            .header
            .iter()
            .position(|header| synonyms.contains(header));
        self.known.extend(field);
        field
    }

    fn needed(&mut self, role: &str, synonyms: &[String]) -> Option<usize> {
        let field = self.optional(synonyms);
        if field.is_none() {
            self.good = false;
            let names = synonyms
                .iter()
                .map(|name| format!("`{name}`"))
                .collect::<Vec<_>>()
                .join(", ");
            self.findings.error(
                Code::BadHeader,
                Place::line(Arc::clone(&self.table.path), 1),
                format!("No column of this file holds {role}."),
                format!("Name the column in `[layout.columns]` of `dataset.toml`. Names that are known: {names}."),
            );
        }
        field
    }

    fn unknown(&mut self, field: usize, what: &str, help: &str) {
        self.good = false;
        let name = self.table.header.get(field).map_or("", String::as_str);
        let known = self
            .known
            .iter()
            .filter_map(|field| self.table.header.get(*field))
            .map(String::as_str);
        let help = format!("{}{help}", did_you_mean(name, known));
        self.findings.error(
            Code::BadHeader,
            Place::at(Arc::clone(&self.table.path), 1, column(field)),
            format!("The column `{name}` {what}."),
            help,
        );
    }

    /// Every column that is not known yet must be a month.
    fn months(&mut self, pattern: PeriodPattern) -> Option<Periods> {
        let mut months = Vec::new();
        for field in 0..self.table.header.len() {
            let name = self.table.header.get(field).map_or("", String::as_str);
            if self.known.contains(&field) || name.is_empty() {
                continue;
            }
            match month(name, pattern) {
                Some(month) => months.push((field, month)),
                None => self.unknown(
                    field,
                    &format!("is neither known nor a month such as {}", example(pattern)),
                    "Correct the header, or name the column under `ignore` in `[layout.columns]` of `dataset.toml`.",
                ),
            }
        }
        (!months.is_empty()).then_some(Periods::Columns(months))
    }

    fn no_others(&mut self) {
        for field in 0..self.table.header.len() {
            let blank = self.table.header.get(field).is_none_or(String::is_empty);
            if !blank && !self.known.contains(&field) {
                self.unknown(
                    field,
                    "is not known",
                    "Correct the header, or name the column in `[layout.columns]` of `dataset.toml`.",
                );
            }
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

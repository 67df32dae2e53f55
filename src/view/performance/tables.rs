//! Tables of readings: areas in the order of their names for the latest period, and periods of the whole area.

use super::{Desk, Subject};
use crate::derive::{Figure, Grid, Verdict};
use crate::figure::{Fixed, Mark, Period};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, AreaKind, Unit};
use crate::view::table::{RowHead, Table};

impl<'a> Desk<'a> {
    /// The areas within the whole, in the order of their names, with the latest figure of each; rows that are no place come
    /// last. Nothing, if only the whole has figures.
    pub(super) fn readings_by_area(&self, subject: &Subject<'a>, grid: &'a Grid) -> Option<Table> {
        let dataset = subject.dataset;
        let period = grid.last()?;
        let whole = dataset.areas.whole();
        let parts = grid
            .areas
            .iter()
            .copied()
            .filter(|area| Some(*area) != whole);
        let mut areas: Vec<AreaId> = parts.collect();
        areas.sort_by_key(|area| {
            let area = dataset.areas.get(*area);
            (area.kind == AreaKind::Unplaced, self.words(&area.name))
        });
        let words = self.period(period);
        let name = ("name", Arg::Text(self.words(&subject.measure().name)));
        let said = [name, ("period", Arg::Text(words.as_str()))];
        let caption = self.locale.say(Word::MeasureAreasTitle, &said);
        let mut table = self.reading_table(subject, caption, Word::Borough);
        for area in areas {
            table.rows.push(self.reading_head(subject, area));
            self.reading_cells(subject, grid, (area, period), &mut table);
        }
        (!table.rows.is_empty()).then(|| table.finish(self.locale))
    }

    /// Every period of an area, the latest first.
    pub(super) fn readings_by_period(
        &self,
        subject: &Subject<'a>,
        grid: &'a Grid,
        area: AreaId,
    ) -> Table {
        let name = self.words(&subject.measure().name);
        let area_name = self.words(&subject.dataset.areas.get(area).name);
        let said = [("name", Arg::Text(name)), ("area", Arg::Text(area_name))];
        let years = matches!(grid.last(), Some(Period::YearEnding(_)));
        let word = if years {
            Word::MeasureYearsTitle
        } else {
            Word::MeasurePeriodsTitle
        };
        let caption = self.locale.say(word, &said);
        let mut table = self.reading_table(subject, caption, Word::FactPeriod);
        for period in grid.periods.iter().rev() {
            table.rows.push(RowHead::Text(self.period(*period)));
            self.reading_cells(subject, grid, (area, *period), &mut table);
        }
        table.finish(self.locale)
    }

    /// Figure; for surveys the answers and the range; what it is compared with, the change, and how sure that is.
    fn reading_table(&self, subject: &Subject<'a>, caption: String, head: Word) -> Table {
        let measure = subject.measure();
        let mut columns = vec![match measure.unit {
            Unit::Percent => self.word(Word::FigurePercent),
            Unit::Count | Unit::Rate => self.unit(measure),
        }];
        let survey = is_survey(subject);
        if survey {
            columns.extend([Word::Answers, Word::Range].map(|word| self.word(word)));
        }
        columns.push(self.word(Word::ComparedWith));
        let changes: &[Word] = match measure.unit {
            Unit::Percent => &[Word::ChangePoints],
            Unit::Count => &[Word::ChangeNumber, Word::ChangePercent],
            Unit::Rate => &[Word::ChangeNumber],
        };
        columns.extend(changes.iter().map(|word| self.word(*word)));
        if survey {
            columns.push(self.word(Word::IsClear));
        }
        Table::new(caption, self.word(head), columns)
    }

    fn reading_cells(
        &self,
        subject: &Subject<'a>,
        grid: &'a Grid,
        (area, period): (AreaId, Period),
        table: &mut Table,
    ) {
        let (measure, locale) = (subject.measure(), self.locale);
        let Some(figure) = grid.get(area, period) else {
            return;
        };
        let cells = &mut table.cells;
        match figure {
            Figure::Shown {
                value,
                caution: None,
                ..
            } => {
                cells.fixed(locale, value.round(1, measure.decimals));
            }
            Figure::Shown {
                value,
                caution: Some(marker),
                ..
            } => {
                let mark = Mark::parse(marker.symbol());
                cells.marked(locale, value.round(1, measure.decimals), mark);
            }
            Figure::Absent { marker, .. } => cells.marker(*marker),
        }
        let survey = is_survey(subject);
        if survey {
            match figure.base() {
                Ok(base) => cells.fixed(locale, Fixed::whole(base)),
                Err(marker) => cells.marker(marker),
            }
            match figure.range() {
                Ok(range) => {
                    let ends = [range.low, range.high];
                    let ends = ends.map(|end| locale.fixed(Fixed::near(end, 1)));
                    let [low, high] = &ends;
                    let said = [("low", Arg::Text(low)), ("high", Arg::Text(high))];
                    cells.text(&locale.say(Word::RangeOf, &said));
                }
                Err(marker) => cells.marker(marker),
            }
        }
        let insights = self.scene.insights;
        let what = (subject.measure, area);
        let change = insights.reading_change(subject.dataset, grid, what, period);
        let counts = measure.unit == Unit::Count;
        match change {
            Ok(change) => {
                cells.text(&self.period(change.against));
                cells.signed(locale, change.difference.round(1, measure.decimals));
                match change.percent {
                    Some(share) => cells.signed(locale, share.round(100, 1)),
                    None if counts => cells.marker(crate::figure::Marker::NotApplicable),
                    None => {}
                }
                if survey {
                    cells.text(&self.word(match change.verdict {
                        Verdict::Clear => Word::ClearYes,
                        Verdict::Unclear => Word::ClearNo,
                        Verdict::Counted | Verdict::Untested => Word::ClearUntested,
                    }));
                }
            }
            Err(obstacle) => {
                let blank = 2 + usize::from(counts) + usize::from(survey);
                (0..blank).for_each(|_| cells.marker(obstacle.marker()));
            }
        }
    }
}

/// Whether a measure is the share of those asked who gave an answer.
pub(super) fn is_survey(subject: &Subject<'_>) -> bool {
    subject.dataset.survey.is_some() && subject.measure().unit == Unit::Percent
}

//! What the page of a borough says of performance: the latest figure of each measure that has one there.

use super::{Desk, Subject};
use crate::derive::{Figure, Grid, ReadingChange, Verdict};
use crate::figure::{Fixed, Period};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Unit};
use crate::plan::PageId;
use crate::view::Part;
use crate::view::table::{RowHead, Table};
use std::sync::Arc;

impl<'a> Desk<'a> {
    /// The measures that have figures for an area, each with its change where that may be told; nothing, if there are none.
    pub(in crate::view) fn area_readings(&self, area: AreaId) -> Option<(&'static str, Part)> {
        let catalogue = self.catalogue();
        let name = ("area", Arg::Text(self.area_name(area)));
        let caption = self.locale.say(Word::PoliceTitle, &[name]);
        let columns =
            [Word::LatestFigure, Word::FactPeriod, Word::Change].map(|word| self.word(word));
        let mut table = Table::new(caption, self.word(Word::Measure), columns);
        for id in catalogue.performance_ids() {
            let dataset = catalogue.performance(id);
            if !Arc::ptr_eq(&dataset.areas, &catalogue.lead().areas) {
                continue;
            }
            for (measure, what) in dataset.measures() {
                let subject = Subject {
                    dataset,
                    id,
                    edition: dataset.newest(),
                    measure,
                };
                let Some((grid, period)) = self.grid_of(&subject, area) else {
                    continue;
                };
                table.rows.push(RowHead::Link {
                    url: self.url(PageId::Measure(id, measure)),
                    text: self.words(&what.name).to_owned(),
                    level: 0,
                });
                self.area_cells(&subject, grid, (area, period), &mut table);
            }
        }
        (!table.rows.is_empty()).then(|| {
            let table = table.finish(self.locale);
            ("police_table", Part::Table(Box::new(table)))
        })
    }

    /// The figures that a page leads with and their latest period, if this area has a figure or a marker then.
    fn grid_of(&self, subject: &Subject<'a>, area: AreaId) -> Option<(&'a Grid, Period)> {
        let grid = self.lead_grid(subject)?;
        let period = grid.last()?;
        let found = grid.areas.contains(&area) && grid.get(area, period).is_some();
        found.then_some((grid, period))
    }

    fn area_cells(
        &self,
        subject: &Subject<'a>,
        grid: &'a Grid,
        (area, period): (AreaId, Period),
        table: &mut Table,
    ) {
        match grid.get(area, period) {
            Some(Figure::Shown { value, caution, .. }) => {
                let mut words = self.amount(subject.measure(), *value);
                if let Some(marker) = caution {
                    words = format!("{words} {}", marker.symbol());
                }
                table.cells.text(&words);
            }
            Some(Figure::Absent { marker, .. }) => table.cells.marker(*marker),
            None => {}
        }
        table.cells.text(&self.period(period));
        let what = (subject.measure, area);
        let insights = self.scene.insights;
        match insights.reading_change(subject.dataset, grid, what, period) {
            Ok(change) => table.cells.text(&self.short_change(subject, &change)),
            Err(obstacle) => table.cells.marker(obstacle.marker()),
        }
    }

    /// The change, if it is more than chance would make.
    fn short_change(&self, subject: &Subject<'a>, change: &ReadingChange) -> String {
        match change.verdict {
            Verdict::Unclear => return self.word(Word::ClearNo),
            Verdict::Untested => return self.word(Word::ClearUntested),
            Verdict::Clear | Verdict::Counted => {}
        }
        let measure = subject.measure();
        let signed = |number: Fixed| {
            let mut text = String::new();
            self.locale.write_signed(&mut text, number);
            text
        };
        let number = signed(change.difference.round(1, measure.decimals));
        if measure.unit == Unit::Percent {
            let value = ("value", Arg::Text(number.as_str()));
            return self.locale.say(Word::PointsValue, &[value]);
        }
        match change.percent {
            Some(share) => {
                let share = signed(share.round(100, 1));
                let value = ("value", Arg::Text(share.as_str()));
                format!(
                    "{number} ({})",
                    self.locale.say(Word::PercentValue, &[value])
                )
            }
            None => number,
        }
    }
}

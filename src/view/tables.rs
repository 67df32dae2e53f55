//! The tables that several pages share.

use super::Desk;
use super::table::{RowHead, Table};
use crate::derive::{JoinedPart, Rate, change_between, denominator};
use crate::figure::{Period, Value};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, AreaKind, CategoryId};
use crate::plan::PageId;

impl Desk<'_> {
    fn year_columns(&self) -> [String; 5] {
        let last = self.scene.insights.latest(self.catalogue().lead).span().1;
        let year = |back: i32| {
            self.locale.say(
                Word::YearTo,
                &[("month", Arg::Text(self.locale.month(last.plus(-back))))],
            )
        };
        [
            year(0),
            year(12),
            self.word(Word::ChangeNumber),
            self.word(Word::ChangePercent),
            self.word(Word::PerThousand),
        ]
    }

    fn year_row(
        &self,
        table: &mut Table,
        bars: &mut Vec<Value>,
        head: RowHead,
        area: AreaId,
        category: CategoryId,
    ) {
        let pair = self.years(area, category);
        table.rows.push(head);
        table.cells.value(self.locale, pair.now);
        table.cells.value(self.locale, pair.before);
        table.cells.compared(self.locale, pair.change);
        table.cells.rate(self.locale, &pair.rate);
        bars.push(pair.now);
    }

    /// Areas A to Z for one category: the latest two years, the change and the rate.
    pub(super) fn areas_table(&self, caption: String, category: CategoryId) -> Table {
        let lead = self.catalogue().lead();
        let mut areas: Vec<(AreaId, &str)> = lead
            .areas
            .boroughs()
            .map(|(id, _)| (id, self.area_name(id)))
            .collect();
        areas.sort_by(|(_, a), (_, b)| self.locale.compare(a, b));
        let mut table = Table::new(caption, self.word(Word::Borough), self.year_columns());
        let mut bars = Vec::new();
        for (area, name) in areas {
            let page = if category == CategoryId::TOTAL {
                PageId::Borough(area)
            } else {
                PageId::BoroughOffence(area, category)
            };
            let head = RowHead::Link {
                url: self.url(page),
                text: name.to_owned(),
                level: 0,
            };
            self.year_row(&mut table, &mut bars, head, area, category);
        }
        let unplaced = lead.areas.iter().filter(|(id, area)| {
            area.kind == AreaKind::Unplaced && lead.latest().areas.contains(id)
        });
        for (area, _) in unplaced {
            self.year_row(
                &mut table,
                &mut bars,
                RowHead::Text(self.area_name(area).to_owned()),
                area,
                category,
            );
        }
        if let Some(whole) = self.whole() {
            let name = self.area_name(whole).to_owned();
            table.set_bars(&bars);
            self.year_row(&mut table, &mut bars, RowHead::Text(name), whole, category);
            table.bars.push(0);
        }
        table.finish(self.locale)
    }

    /// Categories of one area, each group before its parts and flags last: the latest two years, the change and the rate.
    pub(super) fn categories_table(&self, caption: String, area: AreaId) -> Table {
        let tree = &self.catalogue().lead().categories;
        let mut table = Table::new(caption, self.word(Word::Offence), self.year_columns());
        let mut bars = Vec::new();
        let ids = tree.iter().map(|(id, _)| id);
        for id in ids.filter(|id| *id != CategoryId::TOTAL && self.has_page(*id)) {
            let page = if Some(area) == self.whole() {
                PageId::Offence(id)
            } else {
                PageId::BoroughOffence(area, id)
            };
            let level = u8::from(tree.is_subgroup(id));
            let head = RowHead::Link {
                url: self.url(page),
                text: self.category_name(id).to_owned(),
                level,
            };
            self.year_row(&mut table, &mut bars, head, area, id);
        }
        table.set_bars(&bars);
        table.finish(self.locale)
    }

    /// Whether an offence has a page of its own.
    pub(super) fn has_page(&self, category: CategoryId) -> bool {
        self.scene.plan.offences.binary_search(&category).is_ok()
    }

    /// The months of the newest edition, the latest first, with rate and change on the same month a year earlier.
    pub(super) fn months_table(
        &self,
        caption: String,
        area: AreaId,
        category: CategoryId,
    ) -> Table {
        let catalogue = self.catalogue();
        let insights = self.scene.insights;
        let figures = insights.latest(catalogue.lead);
        let locale = self.locale;
        let columns = [
            self.words(&catalogue.lead().unit).to_owned(),
            self.word(Word::PerThousand),
            self.word(Word::ChangeOnMonthNumber),
            self.word(Word::ChangeOnMonthPercent),
        ];
        let mut table = Table::new(caption, self.word(Word::Month), columns);
        let values = figures.series(area, category);
        let residents = denominator(catalogue, catalogue.lead(), area);
        for (index, month) in figures.months().enumerate().rev() {
            table
                .rows
                .push(RowHead::Text(locale.month(month).to_owned()));
            let now = values[index];
            table.cells.value(locale, now);
            table.cells.rate(locale, &Rate::of(now, residents));
            let months = (Period::Month(month.plus(-12)), Period::Month(month));
            let change = change_between(catalogue.lead(), figures, (area, category), months);
            table.cells.compared(locale, change);
        }
        table.finish(locale)
    }

    /// A joined series as a block: a row a year, a column a month.
    pub(super) fn years_by_months_table(
        &self,
        caption: String,
        joined: &[JoinedPart<'_>],
    ) -> Option<Table> {
        let first = joined.first()?.first;
        let end = joined.last().map(|part| {
            part.first
                .plus(i32::try_from(part.values.len()).unwrap_or(0))
        })?;
        let january = first.plus(1 - i32::from(first.month()));
        let columns = (0..12).map(|n| self.locale.month_alone(january.plus(n)).to_owned());
        let mut table = Table::new(caption, self.word(Word::Year), columns);
        let value = |month| {
            let part = joined.iter().rev().find(|part| part.first <= month)?;
            part.values
                .get(usize::try_from(part.first.until(month)).ok()?)
                .copied()
        };
        for year in (first.year()..=end.plus(-1).year()).rev() {
            table.rows.push(RowHead::Text(year.to_string()));
            for n in 0..12 {
                match value(january.plus((year - first.year()) * 12 + n)) {
                    Some(value) => table.cells.value(self.locale, value),
                    None => table.cells.text(""),
                }
            }
        }
        Some(table.finish(self.locale))
    }
}

//! The years of a dataset's page: the latest twelve months, and all calendar and financial years that are whole.

use super::table::{RowHead, Table};
use super::{Desk, Part};
use crate::derive::change_between;
use crate::figure::Period;
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId, DatasetId};

impl Desk<'_> {
    /// The tables of years of an edition, for the whole area, and what must be known of flags in them.
    pub(super) fn year_parts(&self, id: DatasetId, edition: usize) -> Vec<(&'static str, Part)> {
        let mut parts = Vec::new();
        let mut add = |name, table: Table| parts.push((name, Part::Table(Box::new(table))));
        let figures = self.scene.insights.edition(id, edition);
        let categories = self.year_categories(id, edition);
        let Some(whole) = self.catalogue().dataset(id).areas.whole() else {
            return parts;
        };
        add("years", self.latest_years(id, edition, whole, &categories));
        for (name, title, years) in [
            (
                "calendar_years",
                Word::CalendarYearsTitle,
                figures.calendar_years(),
            ),
            (
                "financial_years",
                Word::FinancialYearsTitle,
                figures.financial_years(),
            ),
        ] {
            if !years.is_empty() {
                let title = self.word(title);
                add(
                    name,
                    self.whole_years(id, edition, (title, &years), whole, &categories),
                );
            }
        }
        let tree = &self.catalogue().dataset(id).categories;
        let flags = categories.iter().filter(|id| tree.is_flag(**id));
        let names: Vec<&str> = flags.map(|id| self.words(&tree.get(*id).name)).collect();
        if !names.is_empty() {
            let names = names.join("; ");
            let note = self
                .locale
                .say(Word::FlagNote, &[("names", Arg::Text(&names))]);
            parts.push(("flag_note", Part::Text(note)));
        }
        parts
    }

    /// The total, the groups and the flags that an edition has figures for.
    fn year_categories(&self, id: DatasetId, edition: usize) -> Vec<CategoryId> {
        let dataset = self.catalogue().dataset(id);
        let edition = &dataset.editions[edition];
        let groups = dataset.categories.groups_and_flags();
        let covered = groups.filter(|id| edition.covers(*id));
        std::iter::once(CategoryId::TOTAL).chain(covered).collect()
    }

    /// The latest twelve months and the twelve before: a row a category.
    fn latest_years(
        &self,
        id: DatasetId,
        edition: usize,
        whole: AreaId,
        categories: &[CategoryId],
    ) -> Table {
        let tree = &self.catalogue().dataset(id).categories;
        let figures = self.scene.insights.edition(id, edition);
        let last = figures.span().1;
        let years = [last, last.plus(-12)].map(Period::YearEnding);
        let mut table = Table::new(
            self.word(Word::KeyFigures),
            self.word(Word::Offence),
            years.map(|year| self.period(year)),
        );
        for &category in categories {
            let name = self.words(&tree.get(category).name);
            table.rows.push(RowHead::Text(name.to_owned()));
            for year in years {
                let value = figures.total((whole, category), year);
                table.cells.value(self.locale, value);
            }
        }
        table.finish(self.locale)
    }

    /// Whole years, the newest first, a row a year: all offences, their change on the year before, and each group.
    fn whole_years(
        &self,
        id: DatasetId,
        edition: usize,
        (title, years): (String, &[Period]),
        whole: AreaId,
        categories: &[CategoryId],
    ) -> Table {
        let dataset = self.catalogue().dataset(id);
        let insights = self.scene.insights;
        let figures = insights.edition(id, edition);
        let name = |id: &CategoryId| self.words(&dataset.categories.get(*id).name).to_owned();
        let (total, groups) = categories.split_at(1);
        let changes = [Word::ChangeOnYear, Word::ChangePercent].map(|word| self.word(word));
        let columns = total.iter().map(name).chain(changes);
        let columns = columns.chain(groups.iter().map(name));
        let mut table = Table::new(title, self.word(Word::Year), columns);
        for &year in years {
            table.rows.push(RowHead::Text(self.period(year)));
            let all = (whole, CategoryId::TOTAL);
            table.cells.value(self.locale, figures.total(all, year));
            let pair = (year.year_before(), year);
            let change = change_between(dataset, figures, all, pair);
            table.cells.compared(self.locale, change);
            for group in groups {
                let value = figures.total((whole, *group), year);
                table.cells.value(self.locale, value);
            }
        }
        table.finish(self.locale)
    }
}

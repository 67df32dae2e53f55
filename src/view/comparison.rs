//! How a borough compares: its own figures, those of the groups that it belongs to, and those of the whole area. The
//! order is always the same; nothing is ranked.

use super::table::{RowHead, Table};
use super::{Desk, Part};
use crate::derive::Comparand;
use crate::figure::Marker;
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId};

impl Desk<'_> {
    /// The table and its notes; nothing, if there is nobody to compare with.
    pub(super) fn comparison_parts(
        &self,
        subject: &str,
        area: AreaId,
        category: CategoryId,
    ) -> Vec<(&'static str, Part)> {
        let catalogue = self.catalogue();
        let insights = self.scene.insights;
        let rows = insights.comparison(catalogue, area, category);
        if rows.len() < 2 {
            return Vec::new();
        }
        let last = insights.latest(catalogue.lead).span().1;
        let month = ("month", Arg::Text(self.locale.month(last)));
        let columns = [
            self.locale.say(Word::YearTo, &[month]),
            self.word(Word::ChangePercent),
            self.word(Word::PerThousand),
        ];
        let subject = ("subject", Arg::Text(subject));
        let caption = self.locale.say(Word::CompareTitle, &[subject]);
        let mut table = Table::new(caption, self.word(Word::FactArea), columns);
        let mut notes = Vec::new();
        for row in &rows {
            let name = match row.who {
                Comparand::Area(area) => self.area_name(area),
                Comparand::Group(group) => {
                    let name = ("area", Arg::Text(self.words(&group.name)));
                    let words = ("caution", Arg::Text(self.words(&group.basis)));
                    notes.push(self.locale.say(Word::CautionOf, &[name, words]));
                    self.words(&group.name)
                }
            };
            table.rows.push(RowHead::Text(name.to_owned()));
            table.cells.value(self.locale, row.now);
            match row.change {
                Ok(change) => table.cells.share(self.locale, change),
                Err(_) => table.cells.marker(Marker::NotAvailable),
            }
            table.cells.rate(self.locale, &row.rate);
        }
        notes.extend(self.rate_caution(area));
        vec![
            (
                "compare_table",
                Part::Table(Box::new(table.finish(self.locale))),
            ),
            ("compare_notes", Part::Notes(notes)),
        ]
    }

    /// Why a rate says little in an area, if its data says so.
    pub(super) fn rate_caution(&self, area: AreaId) -> Option<String> {
        let found = self.catalogue().lead().areas.get(area);
        let caution = self.words(&found.rate_caution);
        let args = [
            ("area", Arg::Text(self.area_name(area))),
            ("caution", Arg::Text(caution)),
        ];
        (!caution.is_empty()).then(|| self.locale.say(Word::CautionOf, &args))
    }

    /// The same for every borough, to stand below a table or map of them all.
    pub(super) fn rate_cautions(&self) -> (&'static str, Part) {
        let boroughs = self.catalogue().lead().areas.boroughs();
        let cautions = boroughs.filter_map(|(area, _)| self.rate_caution(area));
        ("rate_cautions", Part::Notes(cautions.collect()))
    }
}

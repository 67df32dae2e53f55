//! The kinds of offence in an area as bars, in the publisher's order.

use super::plot::{Strip, StripChart, StripMark, Tick};
use super::scale::ticks;
use super::table::RowHead;
use super::{Desk, Part};
use crate::figure::Value;
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId};
use crate::plan::{PageId, Scope};

impl Desk<'_> {
    /// The groups of an area for the latest year. Nothing, if there are no two to compare, or no figures.
    pub(super) fn kinds_chart(&self, area: AreaId) -> Option<(&'static str, Part)> {
        let lead = self.catalogue().lead();
        let figures = self.scene.insights.latest(self.catalogue().lead);
        let last = figures.span().1;
        let groups = lead.categories.children(CategoryId::TOTAL).iter().copied();
        let kinds: Vec<(CategoryId, Value)> = groups
            .filter(|id| self.has_page(*id))
            .map(|id| (id, figures.year_ending(area, id, last)))
            .collect();
        let known = kinds
            .iter()
            .filter_map(|(id, value)| Some((*id, value.known()?)));
        let highest = known.clone().rev().max_by_key(|(_, n)| *n)?;
        if kinds.len() < 2 {
            return None;
        }
        let level = |at| Tick {
            at,
            label: self.locale.count(at),
        };
        let row = |(id, value): &(CategoryId, Value)| Strip {
            head: RowHead::Link {
                url: self.url(PageId::BoroughOffence(area, *id)),
                text: self.category_name(*id).to_owned(),
                level: 0,
            },
            value: value.known(),
            range: None,
            text: self.value_words(*value),
        };
        let month = ("month", Arg::Text(self.locale.month(last)));
        let count = self.locale.count(highest.1);
        let said = [
            month,
            ("offence", Arg::Text(self.category_name(highest.0))),
            ("highest", Arg::Text(&count)),
        ];
        let name = [("area", Arg::Text(self.area_name(area)))];
        let chart = StripChart {
            id: "kinds".into(),
            title: self.locale.say(Word::KindsTitle, &name),
            description: self.locale.say(Word::BarsDescription, &said),
            mark: StripMark::Bar,
            places: 0,
            levels: ticks(highest.1).into_iter().map(level).collect(),
            rows: kinds.iter().map(row).collect(),
            reference: None,
            mirrored: self.locale.is_rtl(),
            download: Some(self.figures_link(Scope::Area(area))),
        };
        Some(("kinds_chart", Part::Strips(Box::new(chart))))
    }

    /// A figure with its mark, or the symbol in its place.
    fn value_words(&self, value: Value) -> String {
        let number = value.known().map(|number| self.locale.count(number));
        let parts = [number.as_deref(), value.symbol()];
        parts
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\u{a0}")
    }
}

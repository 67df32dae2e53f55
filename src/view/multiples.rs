//! Small lines of all boroughs beside each other, in the order of their names and of one scale.

use super::Desk;
use super::chart::drawn;
use super::plot::{Multiple, Multiples};
use super::scale::ticks;
use super::{Link, Part};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId};
use crate::plan::{FileTarget, PageId};

impl Desk<'_> {
    /// The months of the newest edition in each borough, each with its figure for the latest year. Nothing, if there are
    /// no boroughs beside each other.
    pub(super) fn multiples(&self, category: CategoryId) -> Option<(&'static str, Part)> {
        let catalogue = self.catalogue();
        let figures = self.scene.insights.latest(catalogue.lead);
        let (first, last) = figures.span();
        let mut areas: Vec<(AreaId, &str)> = catalogue
            .lead()
            .areas
            .boroughs()
            .map(|(id, _)| (id, self.area_name(id)))
            .collect();
        areas.sort_by(|(_, a), (_, b)| self.locale.compare(a, b));
        let known = areas
            .iter()
            .flat_map(|(area, _)| figures.series(*area, category));
        let most = known.filter_map(|value| value.known()).max()?;
        let top = ticks(most).last().copied().unwrap_or(1);
        let item = |(area, name): &(AreaId, &str)| {
            let page = if category == CategoryId::TOTAL {
                PageId::Borough(*area)
            } else {
                PageId::BoroughOffence(*area, category)
            };
            let run = (first, figures.series(*area, category));
            let year = figures.year_ending(*area, category, last);
            Multiple {
                link: self.link(page, *name),
                figure: match year.number() {
                    Ok(number) => self.locale.count(number),
                    Err(marker) => marker.symbol().to_owned(),
                },
                parts: drawn(&self.pieces((*area, category), &[run])),
            }
        };
        let scale = self.locale.count(top);
        let said = [
            ("first", Arg::Text(self.locale.month(first))),
            ("last", Arg::Text(self.locale.month(last))),
            ("top", Arg::Text(&scale)),
        ];
        let name = [("offence", Arg::Text(self.category_name(category)))];
        let file = FileTarget::Whole(catalogue.lead, None);
        let multiples = Multiples {
            title: self.locale.say(Word::MultiplesTitle, &name),
            description: self.locale.say(Word::MultiplesNote, &said),
            start: first.to_string(),
            months: figures.months().len(),
            top,
            items: areas.iter().map(item).collect(),
            download: Link {
                url: self.file_url(file),
                text: self.word(Word::DownloadWhole),
            },
        };
        (multiples.items.len() > 1).then(|| ("multiples", Part::Multiples(Box::new(multiples))))
    }
}

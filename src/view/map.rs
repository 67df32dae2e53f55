//! The map of an offence: areas in five classes of their rate, and the words beside it.

use super::Desk;
use crate::derive::{Insights, Rate, denominator};
use crate::figure::Fixed;
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Catalogue, CategoryId};
use crate::plan::FileTarget;

/// How many classes a map has.
const CLASSES: usize = 5;

/// A class of areas on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaClass {
    /// From 0, the lowest rates.
    Class(u8),
    /// Within the whole, without a rate.
    NoFigure,
    /// Outside the police area.
    Outside,
}

/// Every mapped area with its class, and the bounds of the classes.
#[derive(Clone, Debug, PartialEq)]
pub struct MapShapes {
    /// Areas, in the order of the boundaries.
    pub areas: Vec<(AreaId, AreaClass)>,
    /// The lowest and highest rate in each class, as they are shown.
    pub classes: Vec<(Fixed, Fixed)>,
}

/// A picture of a map, and what its shades mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPicture {
    /// The address of the picture.
    pub url: String,
    /// What it shows.
    pub title: String,
    /// The picture in words.
    pub description: String,
    /// The classes, from the lowest rates up.
    pub classes: Vec<String>,
    /// The words for areas without a figure and areas outside, where there are any.
    pub others: Vec<(AreaClass, String)>,
}

/// Puts areas into classes of equal number by their rate of the latest year.
pub fn map_shapes(catalogue: &Catalogue, insights: &Insights, category: CategoryId) -> MapShapes {
    let figures = insights.latest(catalogue.lead);
    let last = figures.span().1;
    let lead = catalogue.lead();
    let own = |area: AreaId| lead.areas.by_code(&catalogue.areas.get(area).code);
    let inside = |area: AreaId| own(area).is_some_and(|area| lead.areas.get(area).parent.is_some());
    let rate = |area: AreaId| {
        let area = own(area).filter(|area| lead.areas.get(*area).parent.is_some())?;
        let count = figures.year_ending(area, category, last);
        match Rate::of(count, denominator(catalogue, lead, area)) {
            Rate::Known(ratio, ..) => Some(ratio.round(1000, 1)),
            Rate::Absent(_) => None,
        }
    };
    let rated: Vec<(AreaId, Option<Fixed>)> = catalogue
        .boundaries
        .iter()
        .map(|b| (b.area, rate(b.area)))
        .collect();
    let mut rates: Vec<i64> = rated
        .iter()
        .filter_map(|(_, rate)| rate.map(|rate| rate.units))
        .collect();
    rates.sort_unstable();
    let uppers = upper_bounds(&rates);
    let class = |(area, rate): &(AreaId, Option<Fixed>)| {
        let class = match rate {
            Some(rate) => AreaClass::Class(
                u8::try_from(uppers.partition_point(|upper| *upper < rate.units)).unwrap_or(0),
            ),
            None if inside(*area) => AreaClass::NoFigure,
            None => AreaClass::Outside,
        };
        (*area, class)
    };
    let areas = rated.iter().map(class).collect();
    let lowers = std::iter::once(None).chain(uppers.iter().copied().map(Some));
    let bound = |(lower, upper): (Option<i64>, &i64)| {
        let first = lower.map_or(0, |lower| rates.partition_point(|rate| *rate <= lower));
        let fixed = |units| Fixed { units, places: 1 };
        (
            fixed(rates.get(first).copied().unwrap_or(*upper)),
            fixed(*upper),
        )
    };
    MapShapes {
        areas,
        classes: lowers.zip(&uppers).map(bound).collect(),
    }
}

/// The highest rate of each class; equal rates never fall into two classes.
fn upper_bounds(sorted: &[i64]) -> Vec<i64> {
    let mut bounds: Vec<i64> = (1..=CLASSES)
        .filter_map(|n| {
            sorted
                .get((sorted.len() * n / CLASSES).checked_sub(1)?)
                .copied()
        })
        .collect();
    bounds.dedup();
    bounds
}

impl Desk<'_> {
    /// The map of an offence, if there are boundaries.
    pub(super) fn map(&self, category: CategoryId) -> Option<MapPicture> {
        let catalogue = self.catalogue();
        if catalogue.boundaries.is_empty() {
            return None;
        }
        let shapes = map_shapes(catalogue, self.scene.insights, category);
        let last = self.scene.insights.latest(catalogue.lead).span().1;
        let locale = self.locale;
        let subject = self.category_name(category);
        let month = ("month", Arg::Text(locale.month(last)));
        let range = |(low, high): &(Fixed, Fixed)| {
            let (low, high) = (locale.fixed(*low), locale.fixed(*high));
            locale.say(
                Word::MapClass,
                &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))],
            )
        };
        let lowest = shapes
            .classes
            .first()
            .map(|(low, _)| locale.fixed(*low))
            .unwrap_or_default();
        let highest = shapes
            .classes
            .last()
            .map(|(_, high)| locale.fixed(*high))
            .unwrap_or_default();
        let count = locale.count(i64::try_from(shapes.classes.len()).unwrap_or(0));
        let has = |class| shapes.areas.iter().any(|(_, other)| *other == class);
        let others = [
            (AreaClass::NoFigure, Word::MapNoFigure),
            (AreaClass::Outside, Word::MapOutside),
        ];
        Some(MapPicture {
            url: self
                .routes
                .file_url(FileTarget::Map(category), self.scene.theme),
            title: locale.say(Word::MapTitle, &[("offence", Arg::Text(subject)), month]),
            description: locale.say(
                Word::MapDescription,
                &[
                    ("offence", Arg::Text(subject)),
                    month,
                    ("count", Arg::Text(&count)),
                    ("low", Arg::Text(&lowest)),
                    ("high", Arg::Text(&highest)),
                ],
            ),
            classes: shapes.classes.iter().map(range).collect(),
            others: others
                .into_iter()
                .filter(|(class, _)| has(*class))
                .map(|(class, word)| (class, self.word(word)))
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_rates_share_a_class() {
        assert_eq!(
            upper_bounds(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
            [2, 4, 6, 8, 10]
        );
        assert_eq!(upper_bounds(&[0, 0, 0, 0, 0, 0, 0, 0, 5, 9]), [0, 9]);
        assert_eq!(upper_bounds(&[]), Vec::<i64>::new());
    }
}

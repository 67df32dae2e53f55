//! The rates of an offence in five classes of equal number.

use crate::derive::{Insights, Rate, denominator};
use crate::figure::{Fixed, Mark, Marker};
use crate::model::{AreaId, Catalogue, CategoryId};

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

/// A rate as it is shown, with what must be known of it; or why there is none.
pub type MapRate = Result<(Fixed, Option<Mark>), Marker>;

/// An area of a map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shape {
    /// Its number in the site's list of areas.
    pub area: AreaId,
    /// Its number in the lead dataset's list, if it counts into the whole.
    pub own: Option<AreaId>,
    /// Its class.
    pub class: AreaClass,
    /// Its rate.
    pub rate: MapRate,
}

/// A class of areas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// The lowest rate in it, as it is shown.
    pub low: Fixed,
    /// The highest rate in it.
    pub high: Fixed,
    /// How many areas are in it.
    pub count: usize,
}

/// Every area of a map with its class, and the bounds of the classes.
#[derive(Clone, Debug, PartialEq)]
pub struct MapShapes {
    /// Areas, in the order of the site's list.
    pub areas: Vec<Shape>,
    /// The classes, from the lowest rates up.
    pub classes: Vec<Class>,
}

/// Puts the areas that have a boundary or a tile into classes of equal number by their rate of the latest year.
pub fn map_shapes(catalogue: &Catalogue, insights: &Insights, category: CategoryId) -> MapShapes {
    let figures = insights.latest(catalogue.lead);
    let last = figures.span().1;
    let lead = catalogue.lead();
    let own = |code: &str| {
        let area = lead.areas.by_code(code)?;
        lead.areas.get(area).parent.map(|_| area)
    };
    let rate = |own: Option<AreaId>| -> MapRate {
        let area = own.ok_or(Marker::NotApplicable)?;
        let count = figures.year_ending(area, category, last);
        match Rate::of(count, denominator(catalogue, lead, area)) {
            Rate::Known(ratio, _, mark) => Ok((ratio.round(1000, 1), mark)),
            Rate::Absent(marker) => Err(marker),
        }
    };
    let shown = catalogue.areas.iter();
    let shown = shown.filter(|(_, area)| area.mapped || area.tile.is_some());
    let mut areas: Vec<Shape> = shown
        .map(|(area, known)| {
            let own = own(&known.code);
            Shape {
                area,
                own,
                class: own.map_or(AreaClass::Outside, |_| AreaClass::NoFigure),
                rate: rate(own),
            }
        })
        .collect();
    let units = |shape: &Shape| shape.rate.ok().map(|(rate, _)| rate.units);
    let mut rates: Vec<i64> = areas.iter().filter_map(units).collect();
    rates.sort_unstable();
    let uppers = upper_bounds(&rates);
    for shape in &mut areas {
        if let Some(rate) = units(shape) {
            let class = uppers.partition_point(|upper| *upper < rate);
            shape.class = AreaClass::Class(u8::try_from(class).unwrap_or(0));
        }
    }
    MapShapes {
        areas,
        classes: classes(&rates, &uppers),
    }
}

/// The classes that end at these rates.
fn classes(sorted: &[i64], uppers: &[i64]) -> Vec<Class> {
    let fixed = |units| Fixed { units, places: 1 };
    let mut start = 0;
    let class = |upper: &i64| {
        let end = sorted.partition_point(|rate| rate <= upper);
        let low = sorted.get(start).copied().unwrap_or(*upper);
        let count = end - start;
        start = end;
        Class {
            low: fixed(low),
            high: fixed(*upper),
            count,
        }
    };
    uppers.iter().map(class).collect()
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

    #[test]
    fn classes_have_their_lowest_and_highest_rate_and_their_number() {
        let rates = [1, 1, 2, 4, 4, 9];
        let told = |class: Class| (class.low.units, class.high.units, class.count);
        let classes: Vec<_> = classes(&rates, &[1, 4, 9]).into_iter().map(told).collect();
        assert_eq!(classes, [(1, 1, 2), (2, 4, 3), (9, 9, 1)]);
    }
}

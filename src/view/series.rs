//! One offence by month in every borough, for readers who put two or three of them on one chart. It is one file for all
//! languages, so it has the words of each.

use super::Scene;
use super::table::{mark_meaning, meaning};
use crate::figure::{Month, Value};
use crate::locale::Word;
use crate::model::{Area, AreaId, CategoryId};
use std::collections::{BTreeMap, BTreeSet};

/// Words by the code of their language.
type Words<'a> = BTreeMap<&'a str, &'a str>;

/// An offence by month in every borough.
#[derive(Debug)]
pub struct Series<'a> {
    /// The dataset.
    pub dataset: &'a str,
    /// Its newest edition, which all figures are from.
    pub edition: &'a str,
    /// The offence.
    pub category: &'a str,
    /// The name of the offence.
    pub name: Words<'a>,
    /// What is counted.
    pub unit: Words<'a>,
    /// The months, the first of them first.
    pub months: Vec<Month>,
    /// Their names by language, in the same order.
    pub month_names: BTreeMap<&'a str, Vec<&'a str>>,
    /// What the symbols mean that stand for a figure or beside it.
    pub symbols: BTreeMap<&'static str, Words<'a>>,
    /// The boroughs, in the order of the file of areas.
    pub areas: Vec<AreaSeries<'a>>,
}

/// The months of a borough.
#[derive(Debug)]
pub struct AreaSeries<'a> {
    /// The part of addresses that stands for the borough.
    pub slug: &'a str,
    /// Its code.
    pub code: &'a str,
    /// Its name.
    pub name: Words<'a>,
    /// A figure for each month.
    pub values: &'a [Value],
    /// The months from which figures may not be compared with those before.
    pub cuts: Vec<SeriesCut<'a>>,
}

/// A month from which figures may not be compared with those before it.
#[derive(Debug)]
pub struct SeriesCut<'a> {
    /// The first month after the break.
    pub month: Month,
    /// What happened.
    pub cause: Words<'a>,
}

/// The series of an offence; the figures are those of the file `figures.csv` beside it.
pub fn series<'a>(scene: &Scene<'a>, category: CategoryId) -> Series<'a> {
    let (catalogue, insights) = (scene.catalogue, scene.insights);
    let lead = catalogue.lead();
    let figures = insights.latest(catalogue.lead);
    let words = |text: &'a crate::config::Text| -> Words<'a> {
        let languages = catalogue.site.languages.iter();
        languages
            .map(|language| {
                let code = language.code.as_str();
                (code, catalogue.site.words(text, code).0)
            })
            .collect()
    };
    let area = |(id, area): (AreaId, &'a Area)| {
        let breaks = insights.breaks(catalogue, id, category, figures.span().0);
        let cuts = breaks.into_iter().filter(|found| !found.comparable);
        AreaSeries {
            slug: &area.slug,
            code: &area.code,
            name: words(&area.name),
            values: figures.series(id, category),
            cuts: cuts
                .map(|found| SeriesCut {
                    month: found.date,
                    cause: words(&found.cause),
                })
                .collect(),
        }
    };
    let areas: Vec<_> = lead.areas.boroughs().map(area).collect();
    let months: Vec<Month> = figures.months().collect();
    let names = |locale: &'a crate::locale::Locale| {
        let names = months.iter().map(|month| locale.month(*month)).collect();
        (locale.code(), names)
    };
    let symbol = |(symbol, word): (&'static str, Word)| {
        let locales = scene.locales.iter();
        let words = locales.map(|locale| (locale.code(), locale.word(word)));
        (symbol, words.collect())
    };
    Series {
        dataset: &lead.name,
        edition: &lead.latest().name,
        category: &lead.categories.get(category).slug,
        name: words(&lead.categories.get(category).name),
        unit: words(&lead.unit),
        month_names: scene.locales.iter().map(names).collect(),
        months,
        symbols: symbols(&areas).into_iter().map(symbol).collect(),
        areas,
    }
}

/// The symbols of these figures, and what they mean.
fn symbols(areas: &[AreaSeries<'_>]) -> Vec<(&'static str, Word)> {
    let values = areas.iter().flat_map(|area| area.values);
    let known: BTreeSet<_> = values
        .filter_map(|value| value.number().err().map(Ok).or(value.mark().map(Err)))
        .collect();
    let each = known.into_iter().map(|symbol| match symbol {
        Ok(marker) => (marker.symbol(), meaning(marker)),
        Err(mark) => (mark.symbol(), mark_meaning(mark)),
    });
    each.collect()
}

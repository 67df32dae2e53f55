//! Measures, checked: names in addresses, words in the default language, and what a rate of outcomes divides.

use super::{Measure, MeasureId, Origin};
use crate::config::{Spanned, Text, place_of_key};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{Cell, RawMeasure, RawPerformance, Unit, Whole};
use crate::model::slug::{check_slug, is_slug, slug_of};
use std::collections::BTreeMap;

/// The most decimal places that are shown.
const DECIMALS: u8 = 3;

/// Checks and links the measures of a dataset; `slugs` are those of all datasets so far, with their places.
pub(super) fn measures(
    raw: &RawPerformance,
    slugs: &mut BTreeMap<String, String>,
    findings: &mut Findings,
) -> Vec<Measure> {
    let list = &raw.settings.measures;
    let mut measures = Vec::with_capacity(list.len());
    for (index, measure) in list.iter().enumerate() {
        check_numbers(index, measure, raw, findings);
        measures.push(Measure {
            slug: unique_slug(measure, raw, slugs, findings),
            name: measure.name.clone(),
            definition: measure.definition.clone(),
            wording: measure.wording.clone(),
            unit: measure.unit,
            unit_name: measure.unit_name.clone(),
            decimals: measure.decimals.min(DECIMALS),
            good: measure.good.clone(),
            limits: measure.limits.clone(),
            benchmark: measure.benchmark.clone(),
            origin: origin(measure, raw, findings),
        });
    }
    measures
}

/// A measure's page has the measure's slug alone, so a slug may stand once in all datasets. A likely name takes the place
/// of a wrong one, so that nothing else stumbles over it.
fn unique_slug(
    measure: &RawMeasure,
    raw: &RawPerformance,
    slugs: &mut BTreeMap<String, String>,
    findings: &mut Findings,
) -> String {
    let cell = Cell {
        text: measure.slug.get_ref().clone(),
        place: raw.place_of(&measure.slug),
    };
    check_slug(&cell, findings);
    let slug = if is_slug(&cell.text) {
        cell.text
    } else {
        slug_of(&cell.text)
    };
    let Some(first) = slugs.get(&slug) else {
        slugs.insert(slug.clone(), cell.place.to_string());
        return slug;
    };
    findings.error(
        Code::DuplicateKey,
        cell.place,
        format!("The measure `{slug}` stands twice: also at {first}."),
        "Give each measure a slug of its own, in all datasets: its page has that name.",
    );
    slug_of(&format!("{} {slug}", raw.name))
}

/// Every text needs words in the default language.
pub(super) fn words(raw: &RawPerformance, language: &str, findings: &mut Findings) {
    let settings = &raw.settings;
    let mut texts: Vec<(String, &Text)> = vec![
        ("title".to_owned(), &settings.title),
        ("summary".to_owned(), &settings.summary),
    ];
    for (index, measure) in settings.measures.iter().enumerate() {
        let mut needed = vec![
            ("name", &measure.name),
            ("good", &measure.good),
            ("limits", &measure.limits),
        ];
        if measure.unit != Unit::Percent {
            needed.push(("unit_name", &measure.unit_name));
        }
        let path = |key| format!("measures.{index}.{key}");
        texts.extend(needed.into_iter().map(|(key, text)| (path(key), text)));
    }
    for (index, found) in settings.breaks.iter().enumerate() {
        texts.push((format!("breaks.{index}.cause"), &found.cause));
        texts.push((format!("breaks.{index}.effect"), &found.effect));
    }
    for (path, text) in texts {
        if text.in_language(language).is_none() {
            let keys: Vec<&str> = path.split('.').collect();
            let key = keys.last().copied().unwrap_or_default();
            let mut place = place_of_key(&raw.toml.path, &raw.toml.text, &keys);
            if place.line.is_none() {
                place = place_of_key(&raw.toml.path, &raw.toml.text, &keys[..keys.len() - 1]);
            }
            findings.error(
                Code::MissingText,
                place,
                format!("`{key}` has no words in `{language}`."),
                "Add them: every text needs words in the default language.",
            );
        }
    }
}

fn check_numbers(
    index: usize,
    measure: &RawMeasure,
    raw: &RawPerformance,
    findings: &mut Findings,
) {
    let place = |key| {
        let keys = ["measures", &index.to_string(), key];
        place_of_key(&raw.toml.path, &raw.toml.text, &keys)
    };
    let whole = measure.unit == Unit::Count;
    if measure.decimals > if whole { 0 } else { DECIMALS } {
        let help = if whole {
            "Leave the line out: a count is a whole number.".to_owned()
        } else {
            format!("Write a number from 0 to {DECIMALS}.")
        };
        findings.error(
            Code::BadSetting,
            place("decimals"),
            format!("`decimals` cannot be {} here.", measure.decimals),
            help,
        );
    }
    let given = measure.numerator.is_none() && measure.denominator.is_none();
    if raw.settings.layout.whole == Whole::Sum && given && !whole {
        findings.error(
            Code::BadSetting,
            raw.place_of(&measure.slug),
            format!(
                "The figures of `{}` do not add up, and `whole` is `sum`.",
                measure.slug.get_ref()
            ),
            "Only counts add up. Give the figures of the whole area, and write `whole = \"given\"`.",
        );
    }
}

/// What the measure's figures are made from; a rate of outcomes needs two counts.
fn origin(measure: &RawMeasure, raw: &RawPerformance, findings: &mut Findings) -> Origin {
    let (Some(above), Some(below)) = (&measure.numerator, &measure.denominator) else {
        if let Some(one) = measure.numerator.as_ref().or(measure.denominator.as_ref()) {
            findings.error(
                Code::BadSetting,
                raw.place_of(one),
                "A rate of outcomes needs both `numerator` and `denominator`.",
                "Add the one that is missing, or take this one out.",
            );
        }
        return Origin::Given;
    };
    let ids = [above, below].map(|slug| counted(slug, raw, findings));
    if measure.unit != Unit::Percent {
        findings.error(
            Code::BadSetting,
            raw.place_of(&measure.slug),
            "A rate of outcomes is a percentage.",
            "Write `unit = \"percent\"`.",
        );
    }
    match ids {
        [Some(numerator), Some(denominator)] => Origin::Outcome {
            numerator,
            denominator,
        },
        _ => Origin::Given,
    }
}

/// The measure with this slug, which must be a count from the files.
fn counted(
    slug: &Spanned<String>,
    raw: &RawPerformance,
    findings: &mut Findings,
) -> Option<MeasureId> {
    let counts = raw.settings.measures.iter().enumerate();
    let mut counts = counts.filter(|(_, m)| m.unit == Unit::Count && m.numerator.is_none());
    let names: Vec<&str> = counts
        .clone()
        .map(|(_, m)| m.slug.get_ref().as_str())
        .collect();
    let found = counts.find(|(_, m)| m.slug.get_ref() == slug.get_ref());
    if found.is_none() {
        findings.error(
            Code::UnknownMeasure,
            raw.place_of(slug),
            format!(
                "There is no count called `{}` in this dataset.",
                slug.get_ref()
            ),
            format!(
                "{}Use the slug of a measure whose unit is `count`.",
                did_you_mean(slug.get_ref(), names)
            ),
        );
    }
    found.map(|(index, _)| MeasureId::new(index))
}

//! Datasets of performance, checked and linked.

use super::breaks::link_break;
use super::measures::{measures, words};
use super::readings::edition;
use super::{Performance, PerformanceId, Survey};
use crate::config::{Site, place_of_key};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{AbsentRows, Cell, RawPerformance, Whole};
use crate::model::area::Areas;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Checks and links all datasets; those without an edition that can be used are left out.
pub(in crate::model) fn performance(
    raw: Vec<RawPerformance>,
    areas: &Arc<Areas>,
    site: &Site,
    findings: &mut Findings,
) -> Vec<Performance> {
    let mut slugs = BTreeMap::new();
    raw.into_iter()
        .filter_map(|raw| dataset(raw, &mut slugs, areas, site, findings))
        .collect()
}

fn dataset(
    raw: RawPerformance,
    slugs: &mut BTreeMap<String, String>,
    areas: &Arc<Areas>,
    site: &Site,
    findings: &mut Findings,
) -> Option<Performance> {
    let measures = measures(&raw, slugs, findings);
    words(&raw, &site.default_language, findings);
    check_aliases(&raw, areas, findings);
    check_notes(&raw, findings);
    let survey = survey(&raw, findings);
    let editions: Vec<_> = raw
        .editions
        .iter()
        .filter_map(|found| edition(&raw, found, areas, &measures, findings))
        .collect();
    let breaks = raw.settings.breaks.iter();
    let breaks = breaks
        .filter_map(|found| link_break(found, &raw, areas, &measures, findings))
        .collect();
    if editions.is_empty() || measures.is_empty() {
        return None;
    }
    let settings = raw.settings;
    Some(Performance {
        name: raw.name,
        title: settings.title,
        summary: settings.summary,
        flag: settings.flag,
        source: settings.source,
        licence: settings.licence.unwrap_or_else(|| site.licence.clone()),
        survey,
        absent_rows_are_zero: settings.layout.absent_rows == AbsentRows::Zero,
        whole_is_sum: settings.layout.whole == Whole::Sum,
        areas: Arc::clone(areas),
        measures,
        editions,
        breaks,
    })
}

/// Numbers of a survey that make sense.
fn survey(raw: &RawPerformance, findings: &mut Findings) -> Option<Survey> {
    let survey = raw.settings.survey.as_ref()?;
    let mut tell = |key: &str, wrong: bool, help: &str| {
        if wrong {
            findings.error(
                Code::BadSetting,
                place_of_key(&raw.toml.path, &raw.toml.text, &["survey", key]),
                format!("The number at `{key}` makes no sense."),
                help,
            );
        }
    };
    let effect = survey.design_effect;
    let sound = |effect: f64| effect.is_finite() && (0.1..=100.0).contains(&effect);
    tell(
        "design_effect",
        effect.is_some_and(|effect| !sound(effect)),
        "Write the factor by which the survey's design widens the variance, such as 1.5. Leave it out if it is not known.",
    );
    tell(
        "minimum_base",
        survey.minimum_base < 1,
        "Write the fewest answers that a percentage may rest on, such as 50.",
    );
    tell(
        "low_base",
        survey.low_base < survey.minimum_base,
        "Write a number that is at least `minimum_base`, such as 100.",
    );
    tell(
        "answers_from_months",
        survey
            .answers_from_months
            .is_some_and(|n| !(1..=120).contains(&n)),
        "Write a number of months, such as 12 for a rolling year.",
    );
    Some(Survey {
        design_effect: effect.filter(|effect| sound(*effect)),
        minimum_base: survey.minimum_base,
        low_base: survey.low_base,
        answers_from_months: survey.answers_from_months,
    })
}

/// Other spellings must stand for areas that exist.
fn check_aliases(raw: &RawPerformance, areas: &Areas, findings: &mut Findings) {
    for code in raw.settings.aliases.areas.values() {
        if areas.by_code(code.get_ref()).is_none() {
            let cell = Cell {
                text: code.get_ref().clone(),
                place: raw.place_of(code),
            };
            areas.tell_unknown(&cell, Code::BadReference, findings);
        }
    }
}

/// What is said of editions must be about editions that exist.
fn check_notes(raw: &RawPerformance, findings: &mut Findings) {
    for note in &raw.settings.editions {
        let name = note.name.get_ref();
        if !raw.editions.iter().any(|edition| edition.name == *name) {
            findings.error(
                Code::BadReference,
                raw.place_of(&note.name),
                format!("There is no folder `editions/{name}`."),
                format!(
                    "{}Name an edition by its folder.",
                    did_you_mean(name, raw.editions.iter().map(|e| e.name.as_str()))
                ),
            );
        }
    }
}

impl super::super::Catalogue {
    /// A dataset of performance by its number.
    pub fn performance(&self, id: PerformanceId) -> &Performance {
        &self.performance[id.index()]
    }

    /// The numbers of all datasets of performance, in order.
    pub fn performance_ids(&self) -> impl Iterator<Item = PerformanceId> + use<> {
        (0..self.performance.len()).map(PerformanceId::new)
    }
}

//! `results.toml` without its questions: its words, the sample, who answered, and the groups.

use crate::config::{Spanned, Text};
use crate::diagnostic::{Code, Findings};
use crate::load::{RawResultsSettings, Record, Respondents, ResultsKind};
use crate::model::checks;
use crate::model::slug::is_slug;

/// How a sample was drawn and weighted.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Whom it stands for.
    pub population: Text,
    /// What its weights make it like.
    pub weighted_by: Text,
    /// By how much the design widens an interval, as a factor of the variance; above zero.
    pub design_effect: Option<f64>,
}

/// How many answered by one way.
#[derive(Clone, Debug)]
pub struct Way {
    /// Who.
    pub respondents: Respondents,
    /// The way.
    pub name: Text,
    /// How many.
    pub count: i64,
}

/// Something that answers are broken down by.
#[derive(Clone, Debug)]
pub struct Group {
    /// The name in files.
    pub id: String,
    /// The name that readers see.
    pub name: Text,
    /// Its values: everybody has one of them.
    pub values: Vec<GroupValue>,
}

/// A value of a group.
#[derive(Clone, Debug)]
pub struct GroupValue {
    /// The name in files.
    pub id: String,
    /// The name that readers see.
    pub name: Text,
}

/// Every text that readers need must have words in the default language.
pub(super) fn words(record: &Record<RawResultsSettings>, language: &str, findings: &mut Findings) {
    let says = &record.says;
    let mut texts = vec![
        ("method".to_owned(), &says.method),
        ("limits".to_owned(), &says.limits),
    ];
    if let Some(sample) = &says.survey {
        texts.push(("survey.population".to_owned(), &sample.get_ref().population));
    }
    for (n, way) in says.answered.iter().enumerate() {
        texts.push((format!("answered.{n}.name"), &way.name));
    }
    for (n, group) in says.groups.iter().enumerate() {
        texts.push((format!("groups.{n}.name"), &group.name));
        for (v, value) in group.values.iter().enumerate() {
            texts.push((format!("groups.{n}.values.{v}.name"), &value.name));
        }
    }
    for (n, question) in says.questions.iter().enumerate() {
        texts.push((format!("questions.{n}.wording"), &question.wording));
        for (o, option) in question.options.iter().enumerate() {
            texts.push((format!("questions.{n}.options.{o}.name"), &option.name));
        }
    }
    checks::texts(&record.source, &texts, language, findings);
}

/// How the sample was drawn: a survey needs one, and nothing else has one.
pub(super) fn sample(
    record: &Record<RawResultsSettings>,
    findings: &mut Findings,
) -> Option<Sample> {
    let says = &record.says;
    let survey = says.kind == ResultsKind::Survey
        || says
            .questions
            .iter()
            .any(|question| question.kind == Some(ResultsKind::Survey));
    let place = crate::config::place_of_key(&record.source.path, &record.source.text, &["kind"]);
    match (&says.survey, survey) {
        (None, true) if says.kind == ResultsKind::Survey => {
            findings.error(
                Code::NoSample,
                place,
                "This is said to be a survey, and there is nothing about its sample.",
                "Add `[survey]` with `population`: whom the sample stands for. If anybody could answer, write `kind = \"open\"`.",
            );
            None
        }
        (Some(sample), false) => {
            findings.error(
                Code::NoSample,
                record.place_of(sample),
                "There is a sample here, and no question that is part of a survey.",
                "Take `[survey]` out. What anybody could answer says nothing about others; a sample that was drawn is `kind = \"survey\"`.",
            );
            None
        }
        (sample, _) => {
            let found = sample.as_ref()?;
            let raw = found.get_ref();
            let good = raw
                .design_effect
                .is_none_or(|effect| (0.1..=20.0).contains(&effect));
            if !good {
                findings.error(
                    Code::BadSetting,
                    record.place_of(found),
                    "The design effect of this sample cannot be right.",
                    "Write a number from 0.1 to 20, such as 1.5. Leave it out if it is not known.",
                );
            }
            Some(Sample {
                population: raw.population.clone(),
                weighted_by: raw.weighted_by.clone(),
                design_effect: raw.design_effect.filter(|_| good),
            })
        }
    }
}

/// Who answered.
pub(super) fn ways(record: &Record<RawResultsSettings>, findings: &mut Findings) -> Vec<Way> {
    let mut ways = Vec::new();
    for way in &record.says.answered {
        let count = *way.count.get_ref();
        if count < 0 {
            findings.error(
                Code::NegativeCount,
                record.place_of(&way.count),
                format!("The count here is {count}. A count cannot be below zero."),
                "Check the figure in the source.",
            );
            continue;
        }
        ways.push(Way {
            respondents: way.respondents,
            name: way.name.clone(),
            count,
        });
    }
    ways
}

/// What answers are broken down by.
pub(super) fn groups(record: &Record<RawResultsSettings>, findings: &mut Findings) -> Vec<Group> {
    let says = &record.says;
    let ids = says.groups.iter().map(|group| &group.id);
    names(record, ids, "group", findings);
    for group in &says.groups {
        names(
            record,
            group.values.iter().map(|value| &value.id),
            "value",
            findings,
        );
        if group.values.len() < 2 {
            findings.error(
                Code::BadSetting,
                record.place_of(&group.id),
                format!(
                    "The group `{}` needs two values or more.",
                    group.id.get_ref()
                ),
                "Give it values, so that everybody has one of them; one may be \"not given\".",
            );
        }
    }
    let values = |raw: &RawResultsSettings, n: usize| {
        let values = raw.groups[n].values.iter();
        values
            .map(|value| GroupValue {
                id: value.id.get_ref().clone(),
                name: value.name.clone(),
            })
            .collect()
    };
    (0..says.groups.len())
        .map(|n| Group {
            id: says.groups[n].id.get_ref().clone(),
            name: says.groups[n].name.clone(),
            values: values(says, n),
        })
        .collect()
}

/// Names in files: small letters, digits and hyphens, and each of them once.
pub(super) fn names<'a>(
    record: &Record<RawResultsSettings>,
    ids: impl Iterator<Item = &'a Spanned<String>>,
    what: &str,
    findings: &mut Findings,
) {
    let mut seen: Vec<&str> = Vec::new();
    for id in ids {
        let name = id.get_ref().as_str();
        if !is_slug(name) {
            findings.error(
                Code::BadSetting,
                record.place_of(id),
                format!("`{name}` cannot be the name of a {what} in files."),
                "Use small letters, digits and hyphens, such as `very-safe`.",
            );
        } else if seen.contains(&name) {
            findings.error(
                Code::DuplicateKey,
                record.place_of(id),
                format!("The {what} `{name}` stands twice."),
                "Give each a name of its own, or delete one of the two.",
            );
        }
        seen.push(name);
    }
}

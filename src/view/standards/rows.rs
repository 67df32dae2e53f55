//! Standards and projects as rows of files.

use super::entry::PLACES;
use crate::config::Text;
use crate::derive::{Attainment, Score, attainment, score};
use crate::figure::Marker;
use crate::model::{Project, Standard};
use crate::view::Desk;
use crate::view::records::{Field, RecordFile, Rows};

/// All standards. `target_met` is blank where nothing may be said, and `not_compared` then says why.
pub(super) fn standards(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "id",
        "service",
        "standard",
        "measure",
        "target_kind",
        "target_percent",
        "result_percent",
        "marker",
        "numerator",
        "denominator",
        "period_from",
        "period_to",
        "target_met",
        "not_compared",
        "dataset",
        "dataset_measure",
        "status",
        "set_on",
        "review_due",
        "source",
        "source_url",
        "note",
        "example",
    ]);
    let standards = &desk.catalogue().standards.standards;
    file.rows = standards.iter().map(|one| row(desk, one)).collect();
    RecordFile::Rows(file)
}

fn row(desk: &Desk<'_>, one: &Standard) -> Vec<Field> {
    let catalogue = desk.catalogue();
    let result = one.result;
    let number = |number: Option<i64>| number.map_or(Field::Blank, Field::whole);
    let (percentage, marker) = match score(result) {
        Score::NotMeasured => (Field::Blank, Some(Marker::NotAvailable)),
        Score::TooFew => (Field::Blank, Some(Marker::LowReliability)),
        Score::Share {
            percentage,
            unreliable,
        } => (
            Field::Number(percentage.round(1, PLACES)),
            unreliable.then_some(Marker::LowReliability),
        ),
    };
    let (met, not_compared) = match attainment(one, desk.scene.today()) {
        Attainment::Met => (Field::yes(true), Field::Blank),
        Attainment::NotMet => (Field::yes(false), Field::Blank),
        Attainment::NoTarget => (Field::Blank, "no_target".into()),
        Attainment::NoResult => (Field::Blank, "not_measured".into()),
        Attainment::FewCases => (Field::Blank, "few_cases".into()),
        Attainment::NotOver => (Field::Blank, "period_not_over".into()),
        Attainment::BeforeStandard => (Field::Blank, "before_standard".into()),
    };
    let figures = one.figures.map(|(dataset, measure)| {
        let dataset = catalogue.performance(dataset);
        (
            dataset.name.as_str(),
            dataset.measure(measure).slug.as_str(),
        )
    });
    let aim = one.aim;
    vec![
        one.id.as_str().into(),
        words(desk, &one.service),
        words(desk, &one.words),
        words(desk, &one.measure),
        aim.map(|aim| aim.bound.word()).into(),
        aim.map_or(Field::Blank, |aim| Field::Number(aim.percentage)),
        percentage,
        marker.map(Marker::symbol).into(),
        number(result.map(|found| found.numerator)),
        number(result.map(|found| found.denominator)),
        result.map(|found| found.from).into(),
        result.map(|found| found.to).into(),
        met,
        not_compared,
        figures.map(|(dataset, _)| dataset).into(),
        figures.map(|(_, measure)| measure).into(),
        catalogue
            .standards
            .statuses
            .get(one.status)
            .slug
            .as_str()
            .into(),
        one.set_on.into(),
        one.review_due.into(),
        one.source.as_str().into(),
        one.source_url.as_deref().into(),
        words(desk, &one.note),
        Field::yes(one.example),
    ]
}

/// All projects.
pub(super) fn projects(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "id",
        "name",
        "summary",
        "status",
        "as_of",
        "source",
        "source_url",
        "example",
    ]);
    let standards = &desk.catalogue().standards;
    let row = |one: &Project| {
        vec![
            one.id.as_str().into(),
            words(desk, &one.name),
            words(desk, &one.summary),
            standards.statuses.get(one.status).slug.as_str().into(),
            one.as_of.into(),
            one.source.as_str().into(),
            one.source_url.as_deref().into(),
            Field::yes(one.example),
        ]
    };
    file.rows = standards.projects.iter().map(row).collect();
    RecordFile::Rows(file)
}

fn words(desk: &Desk<'_>, text: &Text) -> Field {
    match desk.words(text) {
        "" => Field::Blank,
        words => words.into(),
    }
}

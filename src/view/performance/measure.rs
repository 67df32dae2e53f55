//! `/performance/<measure>/`: one measure, with what it means, what it cannot tell, and all its figures.

use super::{Desk, Subject, chief};
use crate::config::Text;
use crate::figure::Marker;
use crate::locale::{Arg, Word};
use crate::model::{MeasureId, PerformanceId};
use crate::plan::{FileTarget, PageId};
use crate::view::area_category::with_answer;
use crate::view::{Fact, Link, Part, View};

pub(in crate::view) fn measure(desk: &Desk<'_>, id: PerformanceId, measure: MeasureId) -> View {
    let dataset = desk.catalogue().performance(id);
    let subject = Subject {
        dataset,
        id,
        edition: dataset.newest(),
        measure,
    };
    let what = subject.measure();
    let title = desk.words(&what.name).to_owned();
    let mut parts = vec![
        ("meaning", Part::Facts(desk.meaning(&subject))),
        ("notes", Part::Notes(desk.measure_notes(&subject))),
        ("breaks", Part::Notes(desk.measure_breaks(&subject))),
        ("facts", Part::Facts(desk.reading_facts(&subject))),
        ("download", Part::Links(desk.reading_downloads(&subject))),
    ];
    let readings = desk.scene.insights.readings(id, subject.edition);
    let figures = readings.measure(measure);
    let mut answer = None;
    if let Some(grid) = figures.lead()
        && let Some(area) = chief(grid, dataset)
    {
        answer = desk.measure_answer(&subject, grid, area);
        let areas = desk.readings_by_area(&subject, grid);
        parts.extend(areas.map(|table| ("areas_table", Part::Table(Box::new(table)))));
        let drawn = figures.drawn().unwrap_or(grid);
        let dots = desk.readings_dots(&subject, grid);
        parts.extend(dots.map(|dots| ("areas_chart", Part::Strips(Box::new(dots)))));
        let line = desk.readings_line(&subject, drawn, area);
        parts.extend(line.map(|line| ("chart", Part::Line(Box::new(line)))));
        let table = desk.readings_by_period(&subject, drawn, area);
        parts.push(("chart_table", Part::Table(Box::new(table))));
        if !std::ptr::eq(drawn, grid) {
            let table = desk.readings_by_period(&subject, grid, area);
            parts.push(("years_table", Part::Table(Box::new(table))));
        }
    }
    let answer = answer.unwrap_or_else(|| desk.words(&what.definition).to_owned());
    View {
        template: "measure.html",
        page: PageId::Measure(id, measure),
        language: desk.locale.index,
        description: answer.clone(),
        title,
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.link(PageId::Performance, desk.word(Word::Performance)),
        ],
        parts: with_answer(parts, answer),
    }
}

impl<'a> Desk<'a> {
    /// What a measure is, what good looks like, and what it cannot tell.
    fn meaning(&self, subject: &Subject<'a>) -> Vec<Fact> {
        let measure = subject.measure();
        let mut facts = Vec::new();
        let mut add = |name: Word, text: &'a Text| {
            let words = self.words(text);
            if !words.is_empty() {
                facts.push(self.fact(name, words.to_owned(), None));
            }
        };
        add(Word::WhatItIs, &measure.definition);
        add(Word::TheQuestion, &measure.wording);
        add(Word::WhatGoodIs, &measure.good);
        add(Word::WhatItCannotTell, &measure.limits);
        add(Word::TheStandard, &measure.benchmark);
        if subject.dataset.survey.is_some() && self.words(&measure.wording).is_empty() {
            let unknown = Marker::NotAvailable.symbol();
            let words = format!("{unknown} {}", self.word(Word::WordingUnknown));
            facts.insert(
                1.min(facts.len()),
                self.fact(Word::TheQuestion, words, None),
            );
        }
        facts
    }

    /// The breaks that concern the whole area, and those of single areas with their names.
    fn measure_breaks(&self, subject: &Subject<'a>) -> Vec<String> {
        let dataset = subject.dataset;
        let concerned = dataset
            .breaks
            .iter()
            .filter(|found| found.measures.is_empty() || found.measures.contains(&subject.measure));
        concerned
            .map(|found| self.measure_break_note(dataset, found))
            .collect()
    }

    fn reading_downloads(&self, subject: &Subject<'a>) -> Vec<Link> {
        let files = [
            (
                FileTarget::Measure(subject.id, subject.measure),
                Word::DownloadCsv,
            ),
            (
                FileTarget::Readings(subject.id, None),
                Word::DownloadReadings,
            ),
        ];
        let link = |(file, word)| Link {
            url: self.file_url(file),
            text: self.word(word),
        };
        files.map(link).to_vec()
    }

    /// Source, dataset, period, licence.
    pub(super) fn reading_facts(&self, subject: &Subject<'a>) -> Vec<Fact> {
        let dataset = subject.dataset;
        let edition = &dataset.editions[subject.edition];
        let source = Self::source(&dataset.source);
        let mut facts = vec![
            self.fact(Word::FactSource, source, dataset.source.url.clone()),
            self.fact(
                Word::FactPeriod,
                self.span(edition.first, edition.last),
                None,
            ),
            self.fact(
                Word::FactEdition,
                self.titled(&dataset.title, edition.last),
                Some(self.url(PageId::Readings(subject.id, None))),
            ),
        ];
        if let Some(day) = edition.published {
            facts.push(self.fact(Word::FactPublished, self.locale.day(day), None));
        }
        facts.extend(self.note_fact(None, &edition.note));
        let licence = &dataset.licence;
        facts.push(self.fact(
            Word::FactLicence,
            licence.name.clone(),
            Some(licence.url.clone()),
        ));
        facts.push(self.attribution_of(licence));
        facts
    }

    /// What happened and what it does to the figures, with the names of what it is about.
    pub(super) fn measure_break_note(
        &self,
        dataset: &'a crate::model::Performance,
        found: &'a crate::model::MeasureBreak,
    ) -> String {
        let areas = found
            .areas
            .iter()
            .map(|area| self.words(&dataset.areas.get(*area).name));
        let measures = found
            .measures
            .iter()
            .map(|id| self.words(&dataset.measure(*id).name));
        let names = areas.chain(measures).collect::<Vec<_>>().join("; ");
        let mut said = vec![
            ("month", Arg::Text(self.locale.month(found.date))),
            ("cause", Arg::Text(self.words(&found.cause))),
            ("effect", Arg::Text(self.words(&found.effect))),
        ];
        if names.is_empty() {
            return self.locale.say(Word::BreakNote, &said);
        }
        said.insert(1, ("names", Arg::Text(&names)));
        self.locale.say(Word::BreakNoteOf, &said)
    }
}

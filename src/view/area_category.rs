//! `/boroughs/<slug>/<offence>/`: one offence in one borough.

use super::{Desk, Fact, Link, Part, View};
use crate::derive::JoinedPart;
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Break, CategoryId, NoteKind};
use crate::plan::{PageId, Scope};

pub(super) fn area_category(desk: &Desk<'_>, area: AreaId, offence: CategoryId) -> View {
    let (area_name, offence_name) = (desk.area_name(area), desk.category_name(offence));
    let title = desk.locale.say(
        Word::TitleIn,
        &[
            ("offence", Arg::Text(offence_name)),
            ("area", Arg::Text(area_name)),
        ],
    );
    let pair = desk.years(area, offence);
    let answer = desk.claim(&desk.subject(area, offence), &pair);
    let mut parts = vec![("headlines", Part::Headlines(desk.headlines(&pair)))];
    parts.extend(desk.definition(offence));
    parts.extend(desk.flag_note(offence));
    parts.extend(desk.obstacle(&pair));
    parts.extend(desk.marks(&pair));
    parts.extend(desk.month_parts(&title, area, offence));
    parts.extend(desk.comparison_parts(&title, area, offence));
    parts.extend(desk.note(NoteKind::AreaCategory, Some(area), Some(offence)));
    parts.push((
        "download",
        Part::Links(vec![desk.figures_link(Scope::AreaCategory(area, offence))]),
    ));
    parts.push((
        "other_areas_title",
        Part::Text(
            desk.locale
                .say(Word::OtherAreas, &[("offence", Arg::Text(offence_name))]),
        ),
    ));
    parts.push(("other_areas", Part::Links(other_areas(desk, area, offence))));
    parts.push((
        "other_offences_title",
        Part::Text(
            desk.locale
                .say(Word::OtherOffences, &[("area", Arg::Text(area_name))]),
        ),
    ));
    parts.push((
        "other_offences",
        Part::Links(other_offences(desk, area, offence)),
    ));
    parts.push(("facts", Part::Facts(desk.facts(area, Some(offence)))));
    View {
        template: "area-category.html",
        page: PageId::BoroughOffence(area, offence),
        language: desk.locale.index,
        description: answer.clone(),
        title,
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.link(PageId::Boroughs, desk.word(Word::Boroughs)),
            desk.link(PageId::Borough(area), area_name),
        ],
        parts: with_answer(parts, answer),
    }
}

/// Puts the sentence that answers the page's question among its parts.
pub(super) fn with_answer(
    mut parts: Vec<(&'static str, Part)>,
    answer: String,
) -> Vec<(&'static str, Part)> {
    parts.push(("answer", Part::Text(answer)));
    parts
}

fn other_areas(desk: &Desk<'_>, area: AreaId, offence: CategoryId) -> Vec<Link> {
    let others = desk
        .catalogue()
        .lead()
        .areas
        .boroughs()
        .filter(|(other, _)| *other != area);
    others
        .map(|(other, _)| {
            desk.link(
                PageId::BoroughOffence(other, offence),
                desk.area_name(other),
            )
        })
        .collect()
}

/// How many offences a page names beside its own; the borough's page has them all.
const NEIGHBOURS: usize = 18;

/// The parts of this offence's own group, the groups, and the flags.
fn other_offences(desk: &Desk<'_>, area: AreaId, offence: CategoryId) -> Vec<Link> {
    let tree = &desk.catalogue().lead().categories;
    let above = tree
        .get(offence)
        .parent
        .filter(|parent| *parent != CategoryId::TOTAL);
    let group = above.unwrap_or(offence);
    let near = tree
        .children(group)
        .iter()
        .copied()
        .chain(tree.groups_and_flags());
    let others = near
        .filter(|id| *id != offence && desk.has_page(*id))
        .take(NEIGHBOURS);
    others
        .map(|other| {
            desk.link(
                PageId::BoroughOffence(area, other),
                desk.category_name(other),
            )
        })
        .collect()
}

impl Desk<'_> {
    /// What an offence covers, if its category says so.
    pub(super) fn definition(&self, offence: CategoryId) -> Option<(&'static str, Part)> {
        let words = self.words(&self.catalogue().lead().categories.get(offence).definition);
        (!words.is_empty()).then(|| ("definition", Part::Text(words.to_owned())))
    }

    /// What must be known of a flag: that it is counted across kinds of offence.
    pub(super) fn flag_note(&self, offence: CategoryId) -> Option<(&'static str, Part)> {
        let names = ("names", Arg::Text(self.category_name(offence)));
        let is_flag = self.catalogue().lead().categories.is_flag(offence);
        is_flag.then(|| {
            (
                "flag_note",
                Part::Text(self.locale.say(Word::FlagNote, &[names])),
            )
        })
    }

    /// The chart and table of the newest edition's months, and the long line with its seams.
    pub(super) fn month_parts(
        &self,
        subject: &str,
        area: AreaId,
        offence: CategoryId,
    ) -> Vec<(&'static str, Part)> {
        let figures = self.scene.insights.latest(self.catalogue().lead);
        let title = self
            .locale
            .say(Word::MonthsTitle, &[("subject", Arg::Text(subject))]);
        let run = (figures.span().0, figures.series(area, offence));
        let line = self.line("months", title.clone(), (area, offence), &[run]);
        let mut parts = vec![
            ("months_chart", Part::Line(Box::new(line))),
            (
                "months_table",
                Part::Table(Box::new(self.months_table(title, area, offence))),
            ),
        ];
        let joined = self.scene.insights.joined(self.catalogue(), area, offence);
        if let [first, _, ..] = joined.as_slice() {
            let since = ("month", Arg::Text(self.locale.month(first.first)));
            let title = self
                .locale
                .say(Word::LongTitle, &[("subject", Arg::Text(subject)), since]);
            let runs: Vec<_> = joined
                .iter()
                .map(|part| (part.first, part.values))
                .collect();
            let line = self.line("long", title.clone(), (area, offence), &runs);
            parts.push(("long_chart", Part::Line(Box::new(line))));
            parts.extend(
                self.years_by_months_table(title, &joined)
                    .map(|table| ("long_table", Part::Table(Box::new(table)))),
            );
            parts.push(("long_sources", Part::Facts(self.seam_facts(&joined))));
            parts.push((
                "long_breaks",
                Part::Notes(self.breaks(area, offence, first.first)),
            ));
        }
        parts
    }

    /// Which months of a joined line come from which edition.
    fn seam_facts(&self, joined: &[JoinedPart<'_>]) -> Vec<Fact> {
        let fact = |part: &JoinedPart<'_>| {
            let dataset = self.catalogue().dataset(part.dataset);
            let last = part
                .first
                .plus(i32::try_from(part.values.len()).unwrap_or(1) - 1);
            let edition = u16::try_from(part.edition).unwrap_or(0);
            Fact {
                name: self.span(part.first, last),
                words: self.edition_title(dataset, part.edition),
                url: Some(self.url(PageId::Edition(part.dataset, edition))),
                foreign: None,
            }
        };
        joined.iter().map(fact).collect()
    }

    /// The breaks of the joined datasets that concern an area and offence since a month.
    fn breaks(
        &self,
        area: AreaId,
        offence: CategoryId,
        since: crate::figure::Month,
    ) -> Vec<String> {
        let found = self
            .scene
            .insights
            .breaks(self.catalogue(), area, offence, since);
        found
            .into_iter()
            .map(|found| self.break_note(found, &[]))
            .collect()
    }

    /// What happened, and what it does to the figures; with the names of what it is about, where the page is about more.
    pub(super) fn break_note(&self, found: &Break, names: &[&str]) -> String {
        let month = ("month", Arg::Text(self.locale.month(found.date)));
        let cause = ("cause", Arg::Text(self.words(&found.cause)));
        let effect = ("effect", Arg::Text(self.words(&found.effect)));
        if names.is_empty() {
            return self.locale.say(Word::BreakNote, &[month, cause, effect]);
        }
        let names = names.join("; ");
        self.locale.say(
            Word::BreakNoteOf,
            &[month, ("names", Arg::Text(&names)), cause, effect],
        )
    }
}

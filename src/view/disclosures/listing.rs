//! The entries of a year, of a topic, or with one outcome.

use super::words::{standing_meaning, standing_word};
use crate::locale::{Arg, Word};
use crate::model::{DisclosureId, DisclosureStanding, TopicId};
use crate::plan::{DisclosurePage, PageId};
use crate::view::{Desk, Part, View};

pub(super) fn year(desk: &Desk<'_>, index: u16) -> View {
    let year = desk.catalogue().disclosures.years().get(usize::from(index));
    let (name, ids) = year.map_or(("", Vec::new()), |year| {
        (year.name.as_str(), year.entries.clone())
    });
    let args = [("year", Arg::Text(name))];
    let title = desk.locale.say(Word::DisclosureListYear, &args);
    let note = desk.word(Word::DisclosureYearNote);
    list(desk, DisclosurePage::Year(index), title, Some(note), &ids)
}

pub(super) fn topic(desk: &Desk<'_>, topic: TopicId) -> View {
    let log = desk.catalogue().disclosures.iter();
    let about = log.filter(|(_, one)| one.topics.contains(&topic));
    let ids: Vec<DisclosureId> = about.map(|(id, _)| id).collect();
    let name = desk.topic_name(topic);
    let args = [("topic", Arg::Text(&name))];
    let title = desk.locale.say(Word::DisclosureListTopic, &args);
    list(desk, DisclosurePage::Topic(topic), title, None, &ids)
}

pub(super) fn outcome(desk: &Desk<'_>, standing: DisclosureStanding) -> View {
    let log = desk.catalogue().disclosures.iter();
    let ended = log.filter(|(_, one)| one.stage.standing() == standing);
    let ids: Vec<DisclosureId> = ended.map(|(id, _)| id).collect();
    let title = desk.word(standing_word(standing));
    let meaning = desk.word(standing_meaning(standing));
    let page = DisclosurePage::Outcome(standing);
    list(desk, page, title, Some(meaning), &ids)
}

fn list(
    desk: &Desk<'_>,
    page: DisclosurePage,
    title: String,
    note: Option<String>,
    ids: &[DisclosureId],
) -> View {
    let log = &desk.catalogue().disclosures;
    let (examples, real): (Vec<DisclosureId>, Vec<DisclosureId>) =
        ids.iter().partition(|id| log.get(**id).example);
    let answers = desk.count_of(Word::DisclosureCount, real.len());
    let shown = desk.count_of(Word::DisclosureCountExamples, examples.len());
    let lead = match (real.is_empty(), examples.is_empty()) {
        (true, _) => desk.word(Word::DisclosureNoneReal),
        (false, true) => desk.locale.say(
            Word::DisclosureListLeadReal,
            &[("answers", Arg::Text(&answers))],
        ),
        (false, false) => desk.locale.say(
            Word::DisclosureListLead,
            &[
                ("answers", Arg::Text(&answers)),
                ("examples", Arg::Text(&shown)),
            ],
        ),
    };
    let description = format!("{title}. {lead}");
    let (answer, more) = match (page, note) {
        (DisclosurePage::Year(_), note) => (lead, note),
        (_, Some(meaning)) => (meaning, Some(lead)),
        (_, None) => (lead, None),
    };
    let mut parts = vec![
        ("answer", Part::Text(answer)),
        ("entries", desk.entry_items(real.into_iter())),
        ("examples", desk.entry_items(examples.into_iter())),
    ];
    parts.extend(more.map(|more| ("lead", Part::Text(more))));
    View {
        template: "disclosure-list.html",
        page: PageId::Disclosures(page),
        language: desk.locale.index,
        title,
        description,
        crumbs: desk.log_crumbs(true),
        parts,
    }
}

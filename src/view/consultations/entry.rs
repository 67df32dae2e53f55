//! A consultation as an item of a list.

use super::status::{CAN_STILL_BE_ANSWERED, rank};
use crate::locale::{Arg, Word};
use crate::model::{Area, AreaId, Consultation, ConsultationId, When};
use crate::plan::{ConsultationPage, PageId};
use crate::view::{Desk, Entry, Fact, Phrase};

impl Desk<'_> {
    /// All consultations: what can be replied to first, then what comes, then what was; what closes next or was last, first.
    pub(super) fn consultations_in_order(&self) -> Vec<(ConsultationId, &Consultation)> {
        let mut list: Vec<_> = self.catalogue().consultations.iter().collect();
        list.sort_by_cached_key(|(id, one)| {
            let rank = rank(self.consultation_status(one));
            let moment = match rank {
                1 => one.life.opens.map(When::earliest),
                _ => one.life.closes.map(When::latest),
            };
            // What is to come begins with the next, what is over with the last; what has no day stands at the end.
            let next = moment.filter(|_| rank < CAN_STILL_BE_ANSWERED);
            let last = moment
                .filter(|_| rank >= CAN_STILL_BE_ANSWERED)
                .map(std::cmp::Reverse);
            (rank, moment.is_none(), next, last, *id)
        });
        list
    }

    /// A consultation as an item of a list.
    pub(super) fn consultation_entry(&self, id: ConsultationId, one: &Consultation) -> Entry {
        let page = PageId::Consultations(ConsultationPage::One(id));
        let mut facts = vec![self.fact(Word::ConsultationWhen, self.consultation_span(one), None)];
        facts.extend(self.consultation_about(one));
        Entry {
            anchor: None,
            name: self.phrase_link(self.phrase(&one.title), page),
            tags: self.consultation_tags(one),
            text: vec![
                Phrase::new(self.consultation_sentences(one)),
                self.phrase(&one.summary),
            ],
            facts,
        }
    }

    /// Where and what it is about.
    pub(super) fn consultation_about(&self, one: &Consultation) -> Vec<Fact> {
        // What is made up and names no area is about none, and not about the whole.
        let nowhere = one.example && one.areas.is_empty();
        let area =
            (!nowhere).then(|| self.fact(Word::FactArea, self.consultation_areas(one), None));
        let mut facts: Vec<Fact> = area.into_iter().collect();
        let topics = one.topics.iter();
        let topics = topics.map(|topic| self.topic_name(*topic));
        let topics = topics.collect::<Vec<_>>().join(" · ");
        let name = match one.topics.len() {
            0 => return facts,
            1 => Word::Topic,
            _ => Word::Topics,
        };
        facts.push(self.fact(name, topics, None));
        facts
    }

    /// The names of the areas that it is about.
    pub(super) fn consultation_areas(&self, one: &Consultation) -> String {
        let areas = &self.catalogue().areas;
        let whole = areas.whole().into_iter();
        let ids: Vec<AreaId> = if one.areas.is_empty() {
            whole.collect()
        } else {
            one.areas.clone()
        };
        let names = ids.iter().map(|id| self.words(&areas.get(*id).name));
        names.collect::<Vec<_>>().join(" · ")
    }

    /// Whether a consultation is about an area: about it, a part of it, or the whole.
    pub(super) fn consultation_concerns(&self, one: &Consultation, area: &Area) -> bool {
        let areas = &self.catalogue().areas;
        let code = |id: AreaId| areas.get(id).code.as_str();
        one.areas.is_empty()
            || one.areas.iter().any(|id| {
                let named = areas.get(*id);
                named.code == area.code
                    || named.parent.is_some_and(|parent| code(parent) == area.code)
                    || areas.whole() == Some(*id)
            })
    }

    /// Its title, for files: one that is made up says so.
    pub(super) fn consultation_file_title(&self, one: &Consultation) -> String {
        let title = self.words(&one.title).to_owned();
        if !one.example {
            return title;
        }
        let args = [("title", Arg::Text(&title))];
        self.locale.say(Word::ConsultationExampleName, &args)
    }
}

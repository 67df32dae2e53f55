//! A priority as an entry of a list.

use crate::locale::{Arg, Word};
use crate::model::{Priority, PriorityStanding};
use crate::plan::{ConsultationPage, PageId};
use crate::view::{Desk, Entry, Fact};

impl<'a> Desk<'a> {
    /// A priority, with everything that is known of it.
    pub(super) fn priority_entry(&self, one: &'a Priority) -> Entry {
        let mut tags = Vec::new();
        if one.locality.is_example() {
            tags.push(self.word(Word::Example));
            tags.push(self.word(standing_word(one.standing(self.scene.today()))));
        }
        tags.push(self.ward_tag(&one.locality));
        tags.push(self.topic_name(one.topic));
        Entry {
            anchor: None,
            name: self.phrase(&one.words),
            tags,
            text: Vec::new(),
            facts: self.priority_facts(one),
        }
    }

    fn priority_facts(&self, one: &'a Priority) -> Vec<Fact> {
        let mut facts = Vec::new();
        if one.locality.is_example() {
            let name = self.original(self.locality_name(&one.locality));
            facts.push(self.phrase_fact(Word::LocalAreaFact, name));
        }
        facts.push(self.when_fact(one));
        for (name, text) in [
            (Word::PriorityWhy, &one.why),
            (Word::PriorityDone, &one.done),
            (Word::PriorityOutcome, &one.outcome),
        ] {
            let words = self.phrase(text);
            if !words.text.is_empty() {
                facts.push(self.phrase_fact(name, words));
            }
        }
        if let Some(id) = one.consultation {
            let title = self.phrase(&self.catalogue().consultations.get(id).title);
            let page = PageId::Consultations(ConsultationPage::One(id));
            facts.push(self.phrase_fact(Word::PriorityConsultation, self.phrase_link(title, page)));
        }
        let day = |day| self.locale.day(day);
        let reviewed = one.reviewed_on.map(day);
        facts.extend(reviewed.map(|day| self.fact(Word::PriorityReviewed, day, None)));
        let today = self.scene.today();
        let due = one
            .review_due
            .filter(|_| one.standing(today) != PriorityStanding::Ended);
        facts.extend(due.map(|due| self.review_fact(due, one.is_overdue(today))));
        facts
    }

    fn when_fact(&self, one: &Priority) -> Fact {
        let set_on = self.locale.day(one.set_on);
        match (one.standing(self.scene.today()), one.ended_on) {
            (PriorityStanding::Ended, Some(ended)) => {
                let ended = self.locale.day(ended);
                let args = [("first", Arg::Text(&set_on)), ("last", Arg::Text(&ended))];
                let words = self.locale.say(Word::Span, &args);
                self.fact(Word::PriorityFromTo, words, None)
            }
            (PriorityStanding::Coming, _) => self.fact(Word::PriorityBegins, set_on, None),
            _ => self.fact(Word::PrioritySince, set_on, None),
        }
    }
}

/// The word for how a priority stands.
pub(super) fn standing_word(standing: PriorityStanding) -> Word {
    match standing {
        PriorityStanding::Coming => Word::PriorityComing,
        PriorityStanding::Current => Word::PriorityCurrent,
        PriorityStanding::Ended => Word::PriorityEnded,
    }
}

//! A meeting as an entry of a list.

use crate::locale::{Arg, Word};
use crate::model::{Ending, Meeting};
use crate::view::{Desk, Entry, Fact, Phrase};

impl<'a> Desk<'a> {
    /// A meeting, with everything that is known of it.
    pub(super) fn meeting_entry(&self, one: &'a Meeting) -> Entry {
        let kinds = &self.catalogue().local.kinds;
        let mut tags = Vec::new();
        if one.locality.is_example() {
            tags.push(self.word(Word::Example));
            let when = match one.ending(self.scene.now) {
                Ending::Ahead => Word::MeetingAhead,
                Ending::Past => Word::MeetingPast,
            };
            // What is called off is neither to come nor past.
            tags.extend(one.cancelled.is_none().then(|| self.word(when)));
        }
        tags.extend(one.cancelled.is_some().then(|| self.word(Word::MeetingOff)));
        tags.push(self.words(&kinds.get(one.kind).name).to_owned());
        Entry {
            anchor: None,
            name: self.phrase(&one.title),
            tags,
            text: one.cancelled.iter().map(|note| self.phrase(note)).collect(),
            facts: self.meeting_facts(one),
        }
    }

    fn meeting_facts(&self, one: &'a Meeting) -> Vec<Fact> {
        let mut facts = vec![self.fact(Word::MeetingWhen, self.meeting_when(one), None)];
        let venue = self.meeting_where(one);
        facts.extend(venue.map(|venue| self.phrase_fact(Word::MeetingWhere, venue)));
        let area = self.full_name(&one.locality);
        let area = if one.locality.is_example() {
            self.original(area)
        } else {
            Phrase::new(area)
        };
        facts.push(self.phrase_fact(Word::LocalAreaFact, area));
        for (name, text) in [
            (Word::MeetingAccess, &one.accessibility),
            (Word::MeetingTakePart, &one.take_part),
        ] {
            let words = self.phrase(text);
            if !words.text.is_empty() {
                facts.push(self.phrase_fact(name, words));
            }
        }
        if let Some(url) = &one.url {
            facts.push(self.phrase_fact(Word::MeetingMore, self.phrase(&one.title).to(url)));
        }
        let updated = self.locale.day(one.updated);
        facts.push(self.fact(Word::MeetingUpdated, updated, None));
        facts
    }

    /// "6 October 2026, 18:30 to 20:00"
    pub(super) fn meeting_when(&self, one: &Meeting) -> String {
        let Some(end) = one.end else {
            return self.timed(one.start);
        };
        match (one.start.time, end.time) {
            (None, None) if one.start.day == end.day => self.timed(one.start),
            (Some(from), Some(to)) if one.start.day == end.day => {
                let clock = |(hour, minute): (u8, u8)| format!("{hour:02}:{minute:02}");
                let (day, from, to) = (self.locale.day(end.day), clock(from), clock(to));
                let args = [
                    ("day", Arg::Text(&day)),
                    ("start", Arg::Text(&from)),
                    ("end", Arg::Text(&to)),
                ];
                self.locale.say(Word::MeetingOnDay, &args)
            }
            _ => {
                let (first, last) = (self.timed(one.start), self.timed(end));
                let args = [("first", Arg::Text(&first)), ("last", Arg::Text(&last))];
                self.locale.say(Word::Span, &args)
            }
        }
    }

    /// The building and its address.
    pub(super) fn meeting_where(&self, one: &Meeting) -> Option<Phrase> {
        let venue = self.phrase(&one.venue);
        let parts = [venue.text.as_str(), &one.address];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        (!parts.is_empty()).then(|| Phrase {
            text: parts.join(", "),
            ..self.phrase(&one.venue)
        })
    }
}

//! Where a consultation stands, in words; and its days.

use crate::derive::{ConsultationStatus, ResponseClock, consultation_status, days_open};
use crate::locale::{Arg, Word};
use crate::model::{Consultation, Since, When};
use crate::view::{Desk, Fact};

use ConsultationStatus as Status;

/// Lower ranks are open or planned.
pub(super) const CAN_STILL_BE_ANSWERED: u8 = 2;

/// The order in which lists show them.
pub(super) fn rank(status: Status) -> u8 {
    match status {
        Status::Open { .. } => 0,
        Status::Planned => 1,
        Status::Closed(_) => 2,
        Status::Unclear => 3,
        Status::Responded | Status::Tracked => 4,
        Status::Archived => 5,
    }
}

/// The word that files have for a status.
pub(super) fn code(status: Status) -> &'static str {
    match status {
        Status::Planned => "planned",
        Status::Open { .. } => "open",
        Status::Closed(_) => "closed",
        Status::Responded => "response-published",
        Status::Tracked => "actions-tracked",
        Status::Archived => "archived",
        Status::Unclear => "unclear",
    }
}

/// In a few words.
pub(super) fn word(status: Status) -> Word {
    match status {
        Status::Planned => Word::ConsultationPlanned,
        Status::Open { .. } => Word::ConsultationOpen,
        Status::Closed(_) => Word::ConsultationClosed,
        Status::Responded => Word::ConsultationResponded,
        Status::Tracked => Word::ConsultationTracked,
        Status::Archived => Word::ConsultationArchived,
        Status::Unclear => Word::ConsultationUnclear,
    }
}

/// What happens next, in a sentence or two.
pub(super) fn next(status: Status) -> Word {
    match status {
        Status::Planned => Word::ConsultationNextPlanned,
        Status::Open { .. } => Word::ConsultationNextOpen,
        Status::Closed(_) => Word::ConsultationNextClosed,
        Status::Responded | Status::Tracked => Word::ConsultationNextResponded,
        Status::Archived => Word::ConsultationNextArchived,
        Status::Unclear => Word::ConsultationNextUnclear,
    }
}

impl Desk<'_> {
    /// Where a consultation stands at the moment of the build.
    pub(super) fn consultation_status(&self, one: &Consultation) -> Status {
        consultation_status(one, self.scene.now)
    }

    /// What sets a consultation apart in a list: its status, that its response is late, that it is made up.
    pub(super) fn consultation_tags(&self, one: &Consultation) -> Vec<String> {
        let status = self.consultation_status(one);
        let late = matches!(status, Status::Closed(ResponseClock::Overdue { .. }));
        let mut tags = vec![self.word(word(status))];
        tags.extend(late.then(|| self.word(Word::ConsultationLate)));
        tags.extend(one.example.then(|| self.word(Word::Example)));
        tags
    }

    /// Where it stands, in whole sentences.
    pub(super) fn consultation_sentences(&self, one: &Consultation) -> String {
        let (opens, closes) = (
            self.say_when(one.life.opens),
            self.say_when(one.life.closes),
        );
        let opens = [("when", Arg::Text(&opens))];
        let closes = [("when", Arg::Text(&closes))];
        let say = |word, args: &[_]| self.locale.say(word, args);
        let mut sentences = Vec::new();
        match self.consultation_status(one) {
            Status::Planned => sentences.push(say(Word::ConsultationIsPlanned, &opens)),
            Status::Open { days_left } => {
                sentences.push(say(Word::ConsultationIsOpen, &closes));
                sentences
                    .extend(days_left.map(|days| self.say_days(Word::ConsultationDaysLeft, days)));
            }
            Status::Closed(clock) => {
                sentences.push(say(Word::ConsultationIsClosed, &closes));
                sentences.extend(self.response_clock(clock));
            }
            Status::Responded => sentences.push(self.word(Word::ConsultationIsResponded)),
            Status::Tracked => sentences.push(self.word(Word::ConsultationIsTracked)),
            Status::Archived => sentences.push(self.word(Word::ConsultationIsArchived)),
            Status::Unclear => sentences.push(self.word(Word::ConsultationIsUnclear)),
        }
        sentences.join(" ")
    }

    fn response_clock(&self, clock: ResponseClock) -> Option<String> {
        let (word, due, late) = match clock {
            ResponseClock::Due(due) => (Word::ConsultationResponseDue, due, 0),
            ResponseClock::Overdue { due, days } => (Word::ConsultationResponseOverdue, due, days),
            ResponseClock::Untold => return None,
        };
        let (day, count) = (self.locale.day(due), self.locale.count(late.into()));
        let args = [
            ("day", Arg::Text(&day)),
            ("number", Arg::Number(late.into())),
            ("count", Arg::Text(&count)),
        ];
        Some(self.locale.say(word, &args))
    }

    /// A sentence about a number of days.
    pub(super) fn say_days(&self, word: Word, days: i32) -> String {
        let count = self.locale.count(days.into());
        let args = [
            ("number", Arg::Number(days.into())),
            ("count", Arg::Text(&count)),
        ];
        self.locale.say(word, &args)
    }

    /// On which day the page says what it says.
    pub(super) fn consultations_as_built(&self) -> String {
        let day = self.locale.day(self.scene.today());
        let args = [("day", Arg::Text(&day))];
        self.locale.say(Word::ConsultationAsBuilt, &args)
    }

    /// A day, a day and a time, a month, or that nobody knows.
    pub(super) fn say_when(&self, when: Option<When>) -> String {
        match when {
            Some(When::At(timed)) => self.timed(timed),
            Some(When::Within { month, .. }) => {
                let args = [("month", Arg::Text(self.locale.month(month)))];
                self.locale.say(Word::ConsultationWithin, &args)
            }
            None => self.word(Word::ConsultationNotKnown),
        }
    }

    /// From when to when; nothing, if neither is known.
    pub(super) fn consultation_span(&self, one: &Consultation) -> String {
        let life = &one.life;
        if life.opens.is_none() && life.closes.is_none() {
            return self.word(Word::ConsultationNotKnown);
        }
        let (opens, closes) = (self.say_when(life.opens), self.say_when(life.closes));
        let args = [("opens", Arg::Text(&opens)), ("closes", Arg::Text(&closes))];
        self.locale.say(Word::ConsultationFromTo, &args)
    }

    /// Its days, each with its name.
    pub(super) fn consultation_days(&self, one: &Consultation) -> Vec<Fact> {
        let life = &one.life;
        let mut facts = vec![
            self.fact(Word::ConsultationOpens, self.say_when(life.opens), None),
            self.fact(Word::ConsultationCloses, self.say_when(life.closes), None),
        ];
        facts.extend(days_open(life.opens, life.closes).map(|days| {
            let words = self.say_days(Word::ConsultationLengthDays, days);
            self.fact(Word::ConsultationLength, words, None)
        }));
        let now = self.scene.now;
        let waits = !life.has_response(now) && !life.is_archived(now);
        facts.extend(
            life.respond_by
                .filter(|_| waits)
                .map(|day| self.fact(Word::ConsultationRespondBy, self.locale.day(day), None)),
        );
        if let Some(delay) = life.delay.as_ref().filter(|_| waits) {
            facts.push(self.phrase_fact(Word::ConsultationDelay, self.phrase(delay)));
        }
        let since = [
            (
                life.responded,
                Word::ConsultationResponseDay,
                Word::ConsultationResponsePlanned,
            ),
            (
                life.archived,
                Word::ConsultationArchivedDay,
                Word::ConsultationArchivePlanned,
            ),
        ];
        for (since, past, to_come) in since {
            facts.extend(since.map(|since| {
                let name = if since.holds(now.day()) {
                    past
                } else {
                    to_come
                };
                let words = match since {
                    Since::Day(day) => self.locale.day(day),
                    Since::Unknown => self.word(Word::ConsultationDayNotKnown),
                };
                self.fact(name, words, None)
            }));
        }
        facts
    }
}

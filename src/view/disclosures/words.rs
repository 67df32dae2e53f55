//! How entries of the log are named, dated and listed.

use crate::derive::is_overdue;
use crate::locale::{Arg, Word};
use crate::model::{
    Disclosure, DisclosureId, DisclosureOutcome, DisclosureStanding, Exemption, Test,
};
use crate::plan::{DisclosureFile, DisclosurePage, FileTarget, PageId, SchemePage};
use crate::view::{Desk, Entry, Link, Part, Phrase};

/// What a standing is called.
pub(super) fn standing_word(standing: DisclosureStanding) -> Word {
    match standing {
        DisclosureStanding::Waiting => Word::OutcomeWaiting,
        DisclosureStanding::Answered(DisclosureOutcome::Full) => Word::OutcomeFull,
        DisclosureStanding::Answered(DisclosureOutcome::Part) => Word::OutcomePart,
        DisclosureStanding::Answered(DisclosureOutcome::Refused) => Word::OutcomeRefused,
        DisclosureStanding::Answered(DisclosureOutcome::NotHeld) => Word::OutcomeNotHeld,
        DisclosureStanding::Answered(DisclosureOutcome::Neither) => Word::OutcomeNeither,
        DisclosureStanding::Answered(DisclosureOutcome::NotKnown) => Word::OutcomeNotKnown,
    }
}

/// What a standing means, in a sentence.
pub(super) fn standing_meaning(standing: DisclosureStanding) -> Word {
    match standing {
        DisclosureStanding::Waiting => Word::OutcomeWaitingMeans,
        DisclosureStanding::Answered(DisclosureOutcome::Full) => Word::OutcomeFullMeans,
        DisclosureStanding::Answered(DisclosureOutcome::Part) => Word::OutcomePartMeans,
        DisclosureStanding::Answered(DisclosureOutcome::Refused) => Word::OutcomeRefusedMeans,
        DisclosureStanding::Answered(DisclosureOutcome::NotHeld) => Word::OutcomeNotHeldMeans,
        DisclosureStanding::Answered(DisclosureOutcome::Neither) => Word::OutcomeNeitherMeans,
        DisclosureStanding::Answered(DisclosureOutcome::NotKnown) => Word::OutcomeNotKnownMeans,
    }
}

/// What has to be weighed before a section is used.
pub(super) fn test_word(test: Test) -> Word {
    match test {
        Test::Absolute => Word::ExemptionAbsolute,
        Test::PublicInterest => Word::ExemptionInterest,
        Test::Limit => Word::ExemptionLimit,
    }
}

impl Desk<'_> {
    pub(super) fn log_page(&self, page: DisclosurePage) -> String {
        self.url(PageId::Disclosures(page))
    }

    /// The pages above one of the log; the log itself among them, if the page lies below it.
    pub(super) fn log_crumbs(&self, below: bool) -> Vec<Link> {
        let mut crumbs = vec![self.link(PageId::Home, self.word(Word::Home))];
        if !self.catalogue().scheme.is_empty() {
            let page = PageId::Scheme(SchemePage::Overview);
            crumbs.push(self.link(page, self.word(Word::Openness)));
        }
        if below {
            let page = PageId::Disclosures(DisclosurePage::Overview);
            crumbs.push(self.link(page, self.word(Word::DisclosureLog)));
        }
        crumbs
    }

    /// A link to a file of the log.
    pub(super) fn log_file(&self, file: DisclosureFile, word: Word) -> Link {
        let file = FileTarget::Disclosures(file);
        Link {
            url: self.file_url(file),
            text: self.word(word),
        }
    }

    /// When a request was answered, or put online, or asked: the first of these that is known.
    pub(super) fn when(&self, entry: &Disclosure) -> Option<String> {
        let say_day = |word, day| {
            let day = self.locale.day(day);
            self.locale.say(word, &[("day", Arg::Text(&day))])
        };
        let stage = entry.stage;
        if let Some(day) = stage.answered() {
            return Some(say_day(Word::AnsweredIn, day));
        }
        if let Some(month) = stage.put_online() {
            let month = ("month", Arg::Text(self.locale.month(month)));
            return Some(self.locale.say(Word::PutOnlineIn, &[month]));
        }
        stage.received().map(|day| say_day(Word::AskedOn, day))
    }

    /// What sets an entry apart: that it is made up, how it ended, that it is overdue.
    pub(super) fn disclosure_tags(&self, entry: &Disclosure) -> Vec<String> {
        let log = &self.catalogue().disclosures;
        let mut tags = Vec::new();
        tags.extend(entry.example.then_some(Word::Example));
        tags.push(standing_word(entry.stage.standing()));
        let overdue = is_overdue(log, entry, self.scene.today());
        tags.extend(overdue.then_some(Word::EntryOverdue));
        tags.into_iter().map(|word| self.word(word)).collect()
    }

    /// The title of an entry, as a link to its page.
    pub(super) fn entry_link(&self, id: DisclosureId) -> Phrase {
        let entry = self.catalogue().disclosures.get(id);
        let page = PageId::Disclosures(DisclosurePage::Entry(id));
        self.phrase_link(self.phrase(&entry.title), page)
    }

    /// Entries as a list shows them.
    pub(super) fn entry_items(&self, ids: impl Iterator<Item = DisclosureId>) -> Part {
        let item = |id| {
            let entry = self.catalogue().disclosures.get(id);
            let mut text: Vec<Phrase> = self.when(entry).map(Phrase::new).into_iter().collect();
            text.push(self.original(entry.reference.clone()));
            Entry {
                anchor: None,
                name: self.entry_link(id),
                tags: self.disclosure_tags(entry),
                text,
                facts: Vec::new(),
            }
        };
        Part::Entries(ids.map(item).collect())
    }

    /// "Section 31: Law enforcement", and the place on the page of exemptions that explains it.
    pub(super) fn exemption_link(&self, exemption: &Exemption) -> Phrase {
        let page = self.log_page(DisclosurePage::Exemptions);
        self.exemption_name(exemption)
            .to(format!("{page}#{}", exemption.section))
    }

    /// "Section 31: Law enforcement"
    pub(super) fn exemption_name(&self, exemption: &Exemption) -> Phrase {
        let name = self.phrase(&exemption.name);
        let args = [
            ("number", Arg::Text(exemption.number())),
            ("name", Arg::Text(&name.text)),
        ];
        Phrase::new(self.locale.say(Word::ExemptionName, &args))
    }

    /// "19 answers", or the same of examples.
    pub(super) fn count_of(&self, word: Word, count: usize) -> String {
        self.counted(word, i64::try_from(count).unwrap_or(i64::MAX), &[])
    }

    /// A sentence whose grammar a number chooses, with the number and other words in it.
    pub(super) fn counted(
        &self,
        word: Word,
        number: i64,
        others: &[(&'static str, Arg<'_>)],
    ) -> String {
        let count = self.locale.count(number);
        let mut args = vec![
            ("number", Arg::Number(number)),
            ("count", Arg::Text(&count)),
        ];
        args.extend(others.iter().map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, Arg::Text(text)),
            Arg::Number(number) => (*name, Arg::Number(*number)),
        }));
        self.locale.say(word, &args)
    }
}

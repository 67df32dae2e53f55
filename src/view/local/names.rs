//! Names of places, and the ways between the pages of a borough.

use crate::locale::{Arg, Word};
use crate::model::{AreaId, Locality, Ward};
use crate::plan::{FileTarget, LocalFile, LocalPage, PageId};
use crate::view::{Desk, Link, Phrase, WordTable};

impl<'a> Desk<'a> {
    /// The name of one of the site's own areas.
    pub(super) fn place_name(&self, area: AreaId) -> &'a str {
        self.words(&self.catalogue().areas.get(area).name)
    }

    /// The borough or place that a record belongs to.
    pub(super) fn locality_name(&self, locality: &'a Locality) -> &'a str {
        match locality {
            Locality::Whole(area) | Locality::Borough(area) | Locality::Ward(area, _) => {
                self.place_name(*area)
            }
            Locality::Example { name, .. } => name,
        }
    }

    /// The ward that a record belongs to.
    pub(super) fn ward_name(&self, locality: &'a Locality) -> Option<&'a str> {
        match locality {
            Locality::Ward(_, Ward::Listed(area)) => Some(self.place_name(*area)),
            Locality::Ward(_, Ward::Named(name)) => Some(name),
            Locality::Example { ward, .. } => Some(ward.as_str()).filter(|ward| !ward.is_empty()),
            Locality::Whole(_) | Locality::Borough(_) => None,
        }
    }

    /// "Borough, ward", for what stands far from its borough's name.
    pub(super) fn full_name(&self, locality: &'a Locality) -> String {
        let name = self.locality_name(locality);
        let ward = self.ward_name(locality);
        ward.map_or_else(|| name.to_owned(), |ward| format!("{name}, {ward}"))
    }

    /// The ward as a tag; or that it is the whole borough, or all of them.
    pub(super) fn ward_tag(&self, locality: &'a Locality) -> String {
        match (self.ward_name(locality), locality) {
            (Some(ward), _) => self
                .locale
                .say(Word::WardNamed, &[("ward", Arg::Text(ward))]),
            (None, Locality::Whole(area)) => self.place_name(*area).to_owned(),
            (None, _) => self.word(Word::WholeBorough),
        }
    }

    /// The page of recorded crime of a borough, if it has one.
    pub(super) fn crime_page(&self, borough: AreaId) -> Option<PageId> {
        let code = &self.catalogue().areas.get(borough).code;
        let areas = &self.catalogue().lead().areas;
        let found = areas.by_code(code)?;
        let mut boroughs = areas.boroughs();
        boroughs
            .any(|(id, _)| id == found)
            .then_some(PageId::Borough(found))
    }

    /// A link to the page of recorded crime of a borough, if it has one.
    pub(super) fn crime_link(&self, borough: AreaId) -> Option<Link> {
        let page = self.crime_page(borough)?;
        let args = [("area", Arg::Text(self.place_name(borough)))];
        Some(self.link(page, self.locale.say(Word::RecordedCrimeIn, &args)))
    }

    /// Links to the pages of priorities and meetings of a borough; to those of all, where it has none of its own.
    pub(super) fn local_links(&self, borough: AreaId) -> Vec<Link> {
        let local = &self.catalogue().local;
        let args = [("area", Arg::Text(self.place_name(borough)))];
        let mut links = Vec::new();
        if local.boroughs_with_priorities().contains(&borough) {
            let page = PageId::Local(LocalPage::AreaPriorities(borough));
            links.push(self.link(page, self.locale.say(Word::LocalPrioritiesIn, &args)));
        } else if !local.priorities.is_empty() {
            links.push(self.all_priorities());
        }
        if local.boroughs_with_meetings().contains(&borough) {
            let page = PageId::Local(LocalPage::AreaMeetings(borough));
            links.push(self.link(page, self.locale.say(Word::MeetingsIn, &args)));
        } else if !local.meetings.is_empty() {
            links.push(self.all_meetings());
        }
        links
    }

    pub(super) fn all_priorities(&self) -> Link {
        let page = PageId::Local(LocalPage::Priorities);
        self.link(page, self.word(Word::LocalPriorities))
    }

    pub(super) fn all_meetings(&self) -> Link {
        self.link(
            PageId::Local(LocalPage::Meetings),
            self.word(Word::Meetings),
        )
    }

    /// A link to a file.
    pub(super) fn local_file(&self, file: LocalFile, words: Word) -> Link {
        Link {
            url: self.file_url(FileTarget::Local(file)),
            text: self.word(words),
        }
    }

    /// A table of boroughs by name, each with a number; nothing, if there are none.
    pub(super) fn borough_table(
        &self,
        caption: Word,
        column: Word,
        rows: impl Iterator<Item = (AreaId, LocalPage, usize)>,
    ) -> Option<WordTable> {
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|(area, ..)| self.place_name(*area).to_lowercase());
        let row = |(area, page, count): (AreaId, LocalPage, usize)| {
            let name = Phrase::new(self.place_name(area)).to(self.url(PageId::Local(page)));
            vec![name, Phrase::new(self.tally(count))]
        };
        (!rows.is_empty()).then(|| WordTable {
            caption: self.word(caption),
            columns: [Word::Borough, column].map(|word| self.word(word)).to_vec(),
            rows: rows.into_iter().map(row).collect(),
        })
    }

    /// A number of things.
    pub(super) fn tally(&self, count: usize) -> String {
        self.locale.count(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A sentence about a number of things in an area.
    pub(super) fn tally_in(&self, word: Word, area: &str, count: usize) -> String {
        let number = i64::try_from(count).unwrap_or(i64::MAX);
        let (count, day) = (self.tally(count), self.locale.day(self.scene.today()));
        let args = [
            ("area", Arg::Text(area)),
            ("number", Arg::Number(number)),
            ("count", Arg::Text(&count)),
            ("day", Arg::Text(&day)),
        ];
        self.locale.say(word, &args)
    }
}

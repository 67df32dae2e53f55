//! The clerk, who looks up what records name: areas, topics, days, files. What there is not is a finding with its place.

use super::address::{Address, LinkInside};
use super::any_dataset::{AnyDataset, DatasetNames};
use super::area::{AreaId, Areas};
use super::files::{FileId, Files};
use super::slug::{check_slug, is_slug};
use super::topic::{TopicId, Topics};
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::figure::{Day, Month, NoMoment, Timed};
use crate::load::Cell;

/// What records may name, and what was found while they were read.
pub(super) struct Clerk<'a, 'f> {
    /// The settings.
    pub(super) site: &'a Site,
    /// The shared areas.
    pub(super) areas: &'a Areas,
    /// The topics.
    pub(super) topics: &'a Topics,
    /// The addresses of this site that records name.
    pub(super) links_inside: Vec<LinkInside>,
    /// The names of all datasets.
    pub(super) datasets: &'a DatasetNames,
    /// The files that are published as they are.
    pub(super) files: Files<'a>,
    /// Everything that was found.
    pub(super) findings: &'f mut Findings,
}

impl Clerk<'_, '_> {
    /// The area with this official code.
    pub(super) fn area(&mut self, code: &Cell) -> Option<AreaId> {
        let found = self.areas.by_code(&code.text);
        if found.is_none() {
            let named = self.areas.by_spelling(&code.text);
            let help = match named {
                Some(area) => format!("Write its code: `{}`.", self.areas.get(area).code),
                None => {
                    let codes = self.areas.iter().map(|(_, area)| area.code.as_str());
                    let near = did_you_mean(&code.text, codes);
                    format!("{near}The codes are in `data/geography/areas.csv`.")
                }
            };
            self.findings.error(
                Code::UnknownArea,
                code.place.clone(),
                format!("There is no area with the code `{}`.", code.text),
                help,
            );
        }
        found
    }

    /// The topic with this name in addresses.
    pub(super) fn topic(&mut self, slug: &Cell) -> Option<TopicId> {
        self.topics.find(slug, self.findings)
    }

    /// The dataset of any kind with this name.
    pub(super) fn dataset(&mut self, name: &Cell) -> Option<AnyDataset> {
        self.datasets.find(name, self.findings)
    }

    /// A day such as `2026-06-30`.
    pub(super) fn day(&mut self, text: &Cell) -> Option<Day> {
        let found = Day::parse(&text.text);
        if found.is_none() {
            self.findings.error(
                Code::BadPeriod,
                text.place.clone(),
                format!("`{}` is not a day of the calendar.", text.text),
                "Write the year, the month and the day: `2026-06-30`.",
            );
        }
        found
    }

    /// A month such as `2026-06`.
    pub(super) fn month(&mut self, text: &Cell) -> Option<Month> {
        let found = Month::parse(&text.text);
        if found.is_none() {
            self.findings.error(
                Code::BadPeriod,
                text.place.clone(),
                format!("`{}` is not a month of the calendar.", text.text),
                "Write the year and the month: `2026-06`.",
            );
        }
        found
    }

    /// A day, or a day and a time by British clocks: `2026-10-06 17:30`.
    pub(super) fn timed(&mut self, text: &Cell) -> Option<Timed> {
        let why = match Timed::parse(&text.text) {
            Ok(found) => return Some(found),
            Err(why) => why,
        };
        let (message, help) = match why {
            NoMoment::Unreadable => (
                format!("`{}` is no day, and no day and time.", text.text),
                "Write the day and, if you like, the time by British clocks: `2026-10-06` or `2026-10-06 17:30`.",
            ),
            NoMoment::Skipped => (
                format!(
                    "Clocks in the United Kingdom never show `{}`: they go forward over it.",
                    text.text
                ),
                "Write a time an hour earlier or later.",
            ),
        };
        self.findings
            .error(Code::BadPeriod, text.place.clone(), message, help);
        None
    }

    /// A file below `folder`: `files/report.pdf`.
    pub(super) fn file(&mut self, folder: &str, name: &Cell) -> Option<FileId> {
        self.files
            .find(folder, &name.text, name.place.clone(), self.findings)
    }

    /// A name in addresses; nothing, if it cannot be one.
    pub(super) fn slug(&mut self, slug: &Cell) -> Option<String> {
        check_slug(slug, self.findings);
        is_slug(&slug.text).then(|| slug.text.clone())
    }

    /// A text that must have words in the default language; `what` names it in the finding: "The title".
    pub(super) fn words(&mut self, text: &Text, what: &str, place: impl FnOnce() -> Place) -> Text {
        let default = &self.site.default_language;
        if text.in_language(default).is_none() {
            self.findings.error(
                Code::MissingText,
                place(),
                format!("{what} has no words in `{default}`."),
                "Add them: every text needs words in the default language.",
            );
        }
        text.clone()
    }

    /// The address of a web page; nothing, if it is none.
    pub(super) fn url(&mut self, url: &Cell) -> Option<String> {
        let good = is_whole(&url.text);
        if !good {
            self.findings.error(
                Code::UnsafeLink,
                url.place.clone(),
                format!("`{}` is not the address of a web page.", url.text),
                "Write the whole address, beginning with `https://`.",
            );
        }
        good.then(|| url.text.clone())
    }

    /// An address of another site, or of this one: `https://…`, or from the root, `/boroughs/`.
    pub(super) fn address(&mut self, address: &Cell) -> Option<Address> {
        let text = &address.text;
        if text.starts_with('/') && !text.starts_with("//") {
            self.links_inside.push(LinkInside {
                address: text.clone(),
                place: address.place.clone(),
            });
            return Some(Address::Here(text.clone()));
        }
        let whole = is_whole(text);
        if !whole {
            self.findings.error(
                Code::UnsafeLink,
                address.place.clone(),
                format!("`{text}` is not an address."),
                "Begin the address of another site with `https://`, and that of a page of this site with `/`.",
            );
        }
        whole.then(|| Address::Elsewhere(text.clone()))
    }

    /// `yes` or `no`; a blank is `no`.
    pub(super) fn yes(&mut self, word: &Cell) -> bool {
        if !["yes", "no", ""].contains(&word.text.as_str()) {
            self.findings.error(
                Code::BadSetting,
                word.place.clone(),
                format!(
                    "There is `{}` here, where `yes` or `no` is needed.",
                    word.text
                ),
                "Write `yes` or `no`.",
            );
        }
        word.text == "yes"
    }

    /// The one of `known` that a word names.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        word: &Cell,
        known: &[(&'static str, T)],
    ) -> Option<T> {
        let found = known.iter().find(|(name, _)| *name == word.text);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            self.findings.error(
                Code::BadSetting,
                word.place.clone(),
                format!("The word `{}` cannot stand here.", word.text),
                format!(
                    "{}Use one of these: {}.",
                    did_you_mean(&word.text, names.iter().copied()),
                    names.join(", ")
                ),
            );
        }
        found.map(|(_, value)| *value)
    }
}

/// Whether a text is the whole address of a web page.
fn is_whole(text: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .filter_map(|scheme| text.strip_prefix(scheme))
        .any(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

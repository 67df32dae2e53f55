//! Pages and files of the disclosure log.

mod entry;
mod exemptions;
mod files;
mod finder;
mod listing;
mod overview;
mod times;
mod words;

pub(super) use finder::found;

use super::records::RecordFile;
use super::{Desk, View};
use crate::plan::{DisclosureFile, DisclosurePage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: DisclosurePage) -> View {
    match page {
        DisclosurePage::Overview => overview::overview(desk),
        DisclosurePage::Entry(id) => entry::entry(desk, id),
        DisclosurePage::Year(year) => listing::year(desk, year),
        DisclosurePage::Topic(topic) => listing::topic(desk, topic),
        DisclosurePage::Outcome(standing) => listing::outcome(desk, standing),
        DisclosurePage::Exemptions => exemptions::exemptions(desk),
        DisclosurePage::ResponseTimes => times::times(desk),
        DisclosurePage::Finder => finder::finder(desk),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(desk: &Desk<'_>, file: DisclosureFile) -> RecordFile {
    match file {
        DisclosureFile::All => files::entries(desk),
        DisclosureFile::Feed => files::feed(desk),
        DisclosureFile::Exemptions => exemptions::file(desk),
        DisclosureFile::ResponseTimes => times::file(desk),
        DisclosureFile::Finder => finder::file(desk),
    }
}

/// A text without line breaks, as one cell of a file has it.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

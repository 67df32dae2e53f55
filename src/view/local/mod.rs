//! Pages and files of local priorities and meetings.

mod borough;
mod feeds;
mod meeting_entry;
mod meetings;
mod names;
mod priorities;
mod priority_entry;
mod rows;

pub(super) use borough::of_area;

use super::records::RecordFile;
use super::{Desk, View};
use crate::plan::{LocalFile, LocalPage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: LocalPage) -> View {
    match page {
        LocalPage::Priorities => priorities::all(desk),
        LocalPage::AreaPriorities(area) => priorities::of_borough(desk, area),
        LocalPage::Meetings => meetings::all(desk),
        LocalPage::AreaMeetings(area) => meetings::of_borough(desk, area),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(desk: &Desk<'_>, file: LocalFile) -> RecordFile {
    match file {
        LocalFile::Priorities => rows::priorities(desk),
        LocalFile::PrioritiesFeed => feeds::priorities(desk),
        LocalFile::Meetings => rows::meetings(desk),
        LocalFile::MeetingsFeed => feeds::meetings(desk),
        LocalFile::Calendar => feeds::calendar(desk, None),
        LocalFile::AreaCalendar(area) => feeds::calendar(desk, Some(area)),
        LocalFile::Places => rows::places(desk),
    }
}

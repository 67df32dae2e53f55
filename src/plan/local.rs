//! The pages and files of local priorities and meetings.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::{AreaId, Catalogue};

/// A page of local priorities and meetings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LocalPage {
    /// `/priorities/`
    Priorities,
    /// `/priorities/<borough>/`
    AreaPriorities(AreaId),
    /// `/meetings/`
    Meetings,
    /// `/meetings/<borough>/`
    AreaMeetings(AreaId),
}

/// A file of local priorities and meetings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LocalFile {
    /// All priorities as rows.
    Priorities,
    /// News of priorities.
    PrioritiesFeed,
    /// All meetings as rows.
    Meetings,
    /// News of meetings.
    MeetingsFeed,
    /// All meetings as a calendar.
    Calendar,
    /// The places of meetings on a map.
    Places,
    /// The meetings of a borough as a calendar.
    AreaCalendar(AreaId),
}

impl LocalPage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let local = &catalogue.local;
        let mut pages = Vec::new();
        if !local.priorities.is_empty() {
            pages.push(Self::Priorities);
            let boroughs = local.boroughs_with_priorities();
            pages.extend(boroughs.into_iter().map(Self::AreaPriorities));
        }
        if !local.meetings.is_empty() {
            pages.push(Self::Meetings);
            let boroughs = local.boroughs_with_meetings();
            pages.extend(boroughs.into_iter().map(Self::AreaMeetings));
        }
        pages
    }

    /// The parts of its address.
    pub(super) fn parts(self, catalogue: &Catalogue) -> Vec<&str> {
        let slug = |area| catalogue.areas.get(area).slug.as_str();
        match self {
            Self::Priorities => vec!["priorities"],
            Self::AreaPriorities(area) => vec!["priorities", slug(area)],
            Self::Meetings => vec!["meetings"],
            Self::AreaMeetings(area) => vec!["meetings", slug(area)],
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, _catalogue: &Catalogue) -> Place {
        Place::file(match self {
            Self::Priorities | Self::AreaPriorities(_) => "data/local/priorities.csv",
            Self::Meetings | Self::AreaMeetings(_) => "data/local/meetings.csv",
        })
    }
}

impl LocalFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let local = &catalogue.local;
        let mut files = Vec::new();
        if !local.priorities.is_empty() {
            files.extend([Self::Priorities, Self::PrioritiesFeed]);
        }
        if !local.meetings.is_empty() {
            files.extend([Self::Meetings, Self::MeetingsFeed, Self::Calendar]);
            let placed = local.meetings.iter().any(|one| one.position.is_some());
            files.extend(placed.then_some(Self::Places));
            let boroughs = local.boroughs_with_meetings();
            files.extend(boroughs.into_iter().map(Self::AreaCalendar));
        }
        files
    }

    /// Whether it is a feed or a calendar.
    pub(super) fn has_words(self) -> bool {
        match self {
            Self::PrioritiesFeed | Self::MeetingsFeed | Self::Calendar | Self::AreaCalendar(_) => {
                true
            }
            Self::Priorities | Self::Meetings | Self::Places => false,
        }
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        let (page, name) = match self {
            Self::Priorities => (LocalPage::Priorities, "priorities.csv"),
            Self::PrioritiesFeed => (LocalPage::Priorities, "feed.xml"),
            Self::Meetings => (LocalPage::Meetings, "meetings.csv"),
            Self::MeetingsFeed => (LocalPage::Meetings, "feed.xml"),
            Self::Calendar => (LocalPage::Meetings, "meetings.ics"),
            Self::Places => (LocalPage::Meetings, "places.geojson"),
            Self::AreaCalendar(area) => (LocalPage::AreaMeetings(area), "meetings.ics"),
        };
        (PageId::Local(page), name.to_owned())
    }
}

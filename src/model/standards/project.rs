//! A piece of work that is to bring standards about.

use super::{source, source_url, status};
use crate::config::Text;
use crate::figure::Day;
use crate::load::RawProject;
use crate::model::clerk::Clerk;
use crate::model::wordlist::{ListedId, Wordlist};

/// A piece of work, and how far it had come on a day.
#[derive(Debug)]
pub struct Project {
    /// The name that tells it apart, for ever.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it is for.
    pub summary: Text,
    /// How far it has come.
    pub status: ListedId,
    /// The day that the status is about.
    pub as_of: Day,
    /// Where that comes from.
    pub source: String,
    /// The address of the source.
    pub source_url: Option<String>,
    /// Whether it is made up.
    pub example: bool,
}

pub(super) fn project(
    row: &RawProject,
    statuses: &Wordlist,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Project> {
    let id = clerk.slug(&row.id);
    let name = clerk.words(&row.name.text, "The name", || row.name.place.clone());
    let status = status(&row.status, statuses, clerk);
    let as_of = clerk.day(&row.as_of);
    let source = source(&row.source, clerk);
    let source_url = source_url(&row.source_url, clerk);
    let example = clerk.yes(&row.example);
    Some(Project {
        id: id?,
        name,
        summary: row.summary.text.clone(),
        status: status?,
        as_of: as_of?,
        source,
        source_url,
        example,
    })
}

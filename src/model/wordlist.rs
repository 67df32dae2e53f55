//! Lists of words that records use, each with its name by language: kinds of meetings, states of work.

use super::clerk::Clerk;
use crate::config::Text;
use crate::diagnostic::{Code, did_you_mean};
use crate::load::{Cell, RawLabel};

/// A word's position in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListedId(u16);

/// A word of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The word that records and files use.
    pub slug: String,
    /// The name that readers see.
    pub name: Text,
}

/// A list of words, in the order of its file.
#[derive(Debug, Default)]
pub struct Wordlist(Vec<Listed>);

impl Wordlist {
    /// The word with this number.
    pub fn get(&self, id: ListedId) -> &Listed {
        &self.0[usize::from(id.0)]
    }

    fn iter(&self) -> impl Iterator<Item = (ListedId, &Listed)> {
        (0..).map(ListedId).zip(&self.0)
    }

    /// The word that a record uses; `what` names it in the finding ("kind"), and `file` has the list.
    pub(super) fn find(
        &self,
        word: &Cell,
        what: &str,
        file: &str,
        clerk: &mut Clerk<'_, '_>,
    ) -> Option<ListedId> {
        let found = self.iter().find(|(_, listed)| listed.slug == word.text);
        if found.is_none() {
            let known = self.0.iter().map(|listed| listed.slug.as_str());
            clerk.findings.error(
                Code::BadReference,
                word.place.clone(),
                format!("There is no {what} `{}`.", word.text),
                format!(
                    "{}The words for it are in `{file}`; add a row there for a new one.",
                    did_you_mean(&word.text, known)
                ),
            );
        }
        found.map(|(id, _)| id)
    }
}

/// Checks the rows of a list.
pub(super) fn wordlist(raw: Vec<RawLabel>, clerk: &mut Clerk<'_, '_>) -> Wordlist {
    let mut list = Wordlist::default();
    for row in raw {
        let name = clerk.words(&row.name.text, "This name", || row.name.place.clone());
        let Some(slug) = clerk.slug(&row.slug) else {
            continue;
        };
        if list.iter().any(|(_, listed)| listed.slug == slug) {
            clerk.findings.error(
                Code::DuplicateKey,
                row.slug.place,
                format!("The word `{slug}` stands twice."),
                "Keep one of the two rows.",
            );
            continue;
        }
        list.0.push(Listed { slug, name });
    }
    list
}

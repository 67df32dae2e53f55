//! Words that may lead somewhere and may be in another language than the page, and what is made of them: entries of
//! lists, and tables of words.

use super::{Desk, Fact};
use crate::config::Text;
use crate::figure::Timed;
use crate::locale::{Arg, Word};
use crate::plan::PageId;

/// Words, where they lead, and their language where it is not the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// Where they lead, if anywhere.
    pub url: Option<String>,
    /// The language and direction of the words, where they are not the page's.
    pub foreign: Option<(String, &'static str)>,
}

impl Phrase {
    /// Words in the page's language.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: None,
            foreign: None,
        }
    }

    /// The same words as a link.
    #[must_use]
    pub fn to(self, url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..self
        }
    }
}

/// One thing of a list: a name, what kind it is, some sentences, and facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What links lead to it by, below the address of the page, if any do.
    pub anchor: Option<String>,
    /// The name; a link if the thing has a page.
    pub name: Phrase,
    /// What sets the thing apart, in few words: its status, or that it is made up.
    pub tags: Vec<String>,
    /// Sentences about it.
    pub text: Vec<Phrase>,
    /// Names and words.
    pub facts: Vec<Fact>,
}

/// A table of words. The first cell of each row is its heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordTable {
    /// What the table shows.
    pub caption: String,
    /// The headings of the columns, the first one among them.
    pub columns: Vec<String>,
    /// The rows: as many cells as there are columns.
    pub rows: Vec<Vec<Phrase>>,
}

impl Desk<'_> {
    /// A text in the page's language, or in the default language and marked as such.
    pub(super) fn phrase(&self, text: &Text) -> Phrase {
        let (words, language) = self.catalogue().site.words(text, self.locale.code());
        let own = language == self.locale.code() || words.is_empty();
        Phrase {
            text: words.to_owned(),
            url: None,
            foreign: (!own).then(|| self.default_language()),
        }
    }

    /// The paragraphs of a text: a blank line begins a new one.
    pub(super) fn paragraphs(&self, text: &Text) -> Vec<Phrase> {
        let whole = self.phrase(text);
        let parts = whole.text.split("\n\n").map(str::trim);
        parts
            .filter(|part| !part.is_empty())
            .map(|part| Phrase {
                text: part.replace('\n', " "),
                ..whole.clone()
            })
            .collect()
    }

    /// Words that stand in the data in one language only, the default one.
    pub(super) fn original(&self, words: impl Into<String>) -> Phrase {
        let foreign =
            (self.locale.index != self.routes.default_language()).then(|| self.default_language());
        Phrase {
            text: words.into(),
            url: None,
            foreign,
        }
    }

    /// A day, or a day and a time by British clocks: "17:30 on 6 October 2017".
    pub(super) fn timed(&self, moment: Timed) -> String {
        let day = self.locale.day(moment.day);
        match moment.time {
            None => day,
            Some((hour, minute)) => {
                let time = format!("{hour:02}:{minute:02}");
                let args = [("time", Arg::Text(&time)), ("day", Arg::Text(&day))];
                self.locale.say(Word::AtTime, &args)
            }
        }
    }

    /// A phrase that leads to a page.
    pub(super) fn phrase_link(&self, phrase: Phrase, page: PageId) -> Phrase {
        phrase.to(self.url(page))
    }

    /// A fact whose words are a text, if it has any.
    pub(super) fn text_fact(&self, name: Word, text: &Text) -> Option<Fact> {
        let phrase = self.phrase(text);
        (!phrase.text.is_empty()).then(|| self.phrase_fact(name, phrase))
    }

    /// A fact whose words are a phrase.
    pub(super) fn phrase_fact(&self, name: Word, phrase: Phrase) -> Fact {
        Fact {
            name: self.word(name),
            words: phrase.text,
            url: phrase.url,
            foreign: phrase.foreign,
        }
    }
}

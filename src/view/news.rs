//! What feeds and calendars share: each is in the language of its reader, and says where it is not.

use super::records::{Feed, Item};
use super::{Desk, FALLBACK};
use crate::config::Text;
use crate::locale::Word;
use crate::plan::{FileTarget, PageId};

impl<'a> Desk<'a> {
    /// The news of a page as a feed: the site's title and these words lead it.
    pub(super) fn feed(
        &self,
        page: PageId,
        file: FileTarget,
        title: Word,
        items: Vec<Item>,
    ) -> Feed {
        let site = &self.catalogue().site;
        let tell = |desk: &Desk<'a>| {
            let (site, title) = (desk.words(&site.title), desk.word(title));
            Some([format!("{site}: {title}")])
        };
        let told = self.in_one_language(&[&site.title], tell);
        let ([title], title_language) = told.unwrap_or_default();
        Feed {
            title,
            title_language,
            language: self.locale.code().to_owned(),
            page: self.routes.absolute_page(page, self.locale.index),
            address: self.whole_file(file),
            author: site.publisher.name.clone(),
            items,
        }
    }

    /// Words about a record that are made of these texts and of messages, and the language that they are in: this one, if it has
    /// all of them, or else the default language, so that nothing mixes two.
    pub(super) fn in_one_language<const N: usize>(
        &self,
        texts: &[&Text],
        tell: impl Fn(&Desk<'a>) -> Option<[String; N]>,
    ) -> Option<([String; N], String)> {
        let code = self.locale.code();
        let has = |text: &&Text| text.is_empty() || text.in_language(code).is_some();
        let told = texts.iter().all(has).then(|| tell(self)).flatten();
        let whole = told.filter(|words| words.iter().all(|words| !words.contains(FALLBACK)));
        if let Some(words) = whole {
            return Some((words, code.to_owned()));
        }
        let default = self.in_default_language();
        Some((tell(&default)?, default.locale.code().to_owned()))
    }

    /// Sentences after each other. One that has no sign at its end gets that of this language.
    pub(super) fn sentences(&self, parts: &[String]) -> String {
        const ENDS: [char; 8] = ['.', '!', '?', '…', ':', '।', '۔', '؟'];
        let end = self.locale.word(Word::SentenceEnd);
        let mut text = String::new();
        for part in parts.iter().map(|part| part.trim()) {
            if !text.is_empty() {
                if !text.ends_with(ENDS) {
                    text.push_str(end);
                }
                text.push(' ');
            }
            text.push_str(part);
        }
        text
    }

    /// The same desk in the default language.
    pub(super) fn in_default_language(&self) -> Desk<'a> {
        let locale = &self.scene.locales[self.routes.default_language()];
        Desk { locale, ..*self }
    }
}

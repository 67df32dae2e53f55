//! What `bluelamp new` writes: files for a person to fill in, which pass `check` as they are.
//!
//! In: the site's files and what is asked for. Out: new files, and additions to those that are there; nothing that a person
//! wrote is changed or taken away.

mod language;
mod messages;
mod settings;

pub use language::{LanguageOrder, NewLanguage, language};

//! The site's settings: `site.toml` becomes a [`Site`] that is whole and makes sense.
//!
//! In: the snapshot. Out: title, publisher, languages, licence, contacts. No stage after this one reads settings
//! from anywhere else.

mod site;
mod text;
mod toml_file;
mod toml_words;

pub use site::{Direction, Emergency, Language, Licence, Publisher, Site, config};
pub use text::Text;
pub use toml::Spanned;
pub use toml_file::{parse_toml, peek_text, place_of_key, texts_by_language, top_keys, utf8};

//! The messages that the program itself needs. A theme may have more, for its templates.
//!
//! Each file of this folder lists the messages of one part of the site. A list is a macro that adds its lines to those
//! before it and hands them on; the last one makes one enum of them, for a message is found by its number.

macro_rules! words {
    ([] $($name:ident = $id:literal;)*) => {
        /// A message that the program needs, by its name in the theme's files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word {
            $(#[doc = concat!("`", $id, "`")] $name,)*
        }

        impl Word {
            /// All of them, in the order of the enum.
            pub const ALL: &'static [Word] = &[$(Word::$name,)*];

            /// The message's name in the theme's files.
            pub fn id(self) -> &'static str {
                match self { $(Word::$name => $id,)* }
            }
        }
    };
}

#[macro_use]
mod calendar;
#[macro_use]
mod consultations;
#[macro_use]
mod disclosures;
#[macro_use]
mod engagement;
#[macro_use]
mod records;
#[macro_use]
mod results;
#[macro_use]
mod scheme;
#[macro_use]
mod standards;
#[macro_use]
mod statistics;
#[macro_use]
mod translations;

statistics_words! {
    [
        translation_words record_words scheme_words disclosure_words consultation_words engagement_words result_words
        standard_words calendar_words words
    ]
}

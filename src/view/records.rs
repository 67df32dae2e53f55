//! What files of records hold: rows, a calendar, a feed, points on a map. Words and numbers are ready; `export` writes them.

use crate::figure::{Day, Fixed, Moment, Timed};

/// A file that is made of records.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordFile {
    /// A CSV file.
    Rows(Rows),
    /// An iCalendar file.
    Calendar(Calendar),
    /// An Atom feed.
    Feed(Feed),
    /// A `GeoJSON` file.
    Points(Vec<Point>),
}

/// A cell of a CSV file, or a property in a `GeoJSON` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Words.
    Text(String),
    /// A number.
    Number(Fixed),
    /// Nothing is known, or nothing applies.
    Blank,
}

impl Field {
    /// A whole number.
    pub fn whole(number: i64) -> Self {
        Self::Number(Fixed::whole(number))
    }

    /// `yes` or `no`.
    pub fn yes(yes: bool) -> Self {
        Self::from(if yes { "yes" } else { "no" })
    }
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Day> for Field {
    fn from(day: Day) -> Self {
        Self::Text(day.to_string())
    }
}

impl<T: Into<Field>> From<Option<T>> for Field {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Blank, Into::into)
    }
}

/// Rows of a CSV file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// The names of the columns, in small letters with `_` between words.
    pub columns: Vec<&'static str>,
    /// As many fields a row as there are columns.
    pub rows: Vec<Vec<Field>>,
}

impl Rows {
    /// A file with these columns and no rows yet.
    pub fn new(columns: Vec<&'static str>) -> Self {
        Self {
            columns,
            rows: Vec::new(),
        }
    }
}

/// Events.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// The calendar's name.
    pub name: String,
    /// The events, in order.
    pub events: Vec<Event>,
}

/// An event of a calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What tells it apart from all others, for ever: the address of its page, and what happens.
    pub uid: String,
    /// When it was last changed.
    pub changed: Moment,
    /// When it begins.
    pub start: Timed,
    /// When it ends; nothing, if it is a moment or a day.
    pub end: Option<Timed>,
    /// What happens.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Where.
    pub location: Option<String>,
    /// Longitude and latitude, in degrees.
    pub position: Option<[f64; 2]>,
    /// The address of its page, whole.
    pub url: String,
    /// Whether it was called off.
    pub cancelled: bool,
    /// The language of its words.
    pub language: String,
}

/// News of something, for programs that collect it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// What it is about.
    pub title: String,
    /// The language of the feed.
    pub language: String,
    /// The language of its title: the feed's, or the default language where that lacks some of its words.
    pub title_language: String,
    /// The address of the page that it belongs to, whole.
    pub page: String,
    /// Its own address, whole. It tells the feed apart, for ever.
    pub address: String,
    /// Who publishes it.
    pub author: String,
    /// The items, the newest first.
    pub items: Vec<Item>,
}

/// An item of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What tells it apart from all others, for ever.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The address of its page, whole.
    pub url: String,
    /// When it was last changed.
    pub changed: Moment,
    /// What happened, in at most [`BRIEF`] characters.
    pub summary: String,
    /// The language of its words: the feed's, or the default language where that lacks some of them.
    pub language: String,
}

/// The most characters of an item's summary: as many as a text message has.
pub const BRIEF: usize = 160;

/// A text cut to the length of a text message, at the end of a word.
pub fn brief(text: &str) -> String {
    if text.chars().count() <= BRIEF {
        return text.to_owned();
    }
    let start: String = text.chars().take(BRIEF - 1).collect();
    let cut = start.rsplit_once(' ').map_or(&*start, |(whole, _)| whole);
    format!("{}…", cut.trim_end_matches([',', '.', ';', ':', ' ']))
}

/// A point on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Longitude and latitude, in degrees.
    pub position: [f64; 2],
    /// What is known of it.
    pub properties: Vec<(&'static str, Field)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_text_ends_with_a_word() {
        assert_eq!(brief("Short."), "Short.");
        let long = "word, ".repeat(40);
        let cut = brief(&long);
        assert!(
            cut.chars().count() <= BRIEF && cut.ends_with("word…"),
            "{cut}"
        );
        let one = "x".repeat(200);
        assert_eq!(brief(&one).chars().count(), BRIEF);
    }
}

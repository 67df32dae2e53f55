//! Files of records, each in the format of its kind.

mod calendar;
mod feed;
mod points;
mod rows;

use crate::view::{FALLBACK, RecordFile};

/// The bytes of a file of records.
pub fn records(file: &RecordFile) -> Vec<u8> {
    match file {
        RecordFile::Rows(rows) => rows::rows(rows),
        RecordFile::Calendar(calendar) => calendar::calendar(calendar),
        RecordFile::Feed(feed) => feed::feed(feed),
        RecordFile::Points(points) => points::points(points),
    }
}

/// Words without the marks that pages turn into tags; these files have no place for them.
fn without_marks(words: &str) -> String {
    words.replace(FALLBACK, "")
}

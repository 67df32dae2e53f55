//! What a record refers readers to: an address, a file, or a page of the site.

use crate::diagnostic::{Code, Place};
use crate::load::Cell;
use crate::model::clerk::Clerk;
use crate::model::files::FileId;

/// Where readers can look something up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A page of another site.
    Web(String),
    /// A file that is published with the record.
    File(FileId),
    /// A page or file of this site.
    Own(OwnAddress),
}

/// The address of a page or file of this site. Whether it exists is known once all outputs are planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAddress {
    /// The address below the root of the site: `/data/recorded-crime/`.
    pub path: String,
    /// Where it was written, for the finding.
    pub place: Place,
}

/// Reads `https://…`, `files/report.pdf` (below `folder`) or `/data/recorded-crime/`.
pub(super) fn reference(text: &Cell, folder: &str, clerk: &mut Clerk<'_, '_>) -> Option<Reference> {
    let begins = |start: &str| text.text.starts_with(start);
    if begins("https://") || begins("http://") {
        return clerk.url(text).map(Reference::Web);
    }
    if begins("files/") {
        return clerk.file(folder, text).map(Reference::File);
    }
    if begins("/") {
        return Some(Reference::Own(OwnAddress {
            path: text.text.clone(),
            place: text.place.clone(),
        }));
    }
    clerk.findings.error(
        Code::BadReference,
        text.place.clone(),
        format!("`{}` leads nowhere.", text.text),
        "Write `https://` and an address, `files/report.pdf` for a file of this consultation, or `/data/` and so on for a page of this site.",
    );
    None
}

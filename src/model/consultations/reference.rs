//! What a record refers readers to: an address, or a file that is published with the record.

use crate::diagnostic::Code;
use crate::load::Cell;
use crate::model::address::Address;
use crate::model::clerk::Clerk;
use crate::model::files::FileId;

/// Where readers can look something up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// An address.
    At(Address),
    /// A file that is published with the record.
    File(FileId),
}

/// Reads `https://…`, `files/report.pdf` (below `folder`) or `/data/recorded-crime/`.
pub(super) fn reference(text: &Cell, folder: &str, clerk: &mut Clerk<'_, '_>) -> Option<Reference> {
    let begins = |start: &str| text.text.starts_with(start);
    if begins("files/") {
        return clerk.file(folder, text).map(Reference::File);
    }
    if ["https://", "http://", "/"].into_iter().any(begins) {
        return clerk.address(text).map(Reference::At);
    }
    clerk.findings.error(
        Code::BadReference,
        text.place.clone(),
        format!("`{}` leads nowhere.", text.text),
        "Write `https://` and an address, `files/report.pdf` for a file of this consultation, or `/data/` and so on for a page of this site.",
    );
    None
}

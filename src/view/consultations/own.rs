//! What the pages of issues and of commitments share: addresses, downloads, and the note of what is made up.

use super::actions::Made;
use crate::locale::Word;
use crate::model::Reference;
use crate::plan::{ConsultationFile, FileTarget, PageId};
use crate::view::{Desk, Link, Part};

/// The address that a reference leads to, to write on a page.
pub(super) fn place(desk: &Desk<'_>, reference: &Reference) -> String {
    match reference {
        Reference::At(address) => desk.address_url(address),
        Reference::File(id) => {
            let file = FileTarget::Attachment(id.number());
            desk.file_url(file)
        }
    }
}

/// The address that a reference leads to, whole.
pub(super) fn whole_place(desk: &Desk<'_>, reference: &Reference) -> String {
    match reference {
        Reference::At(address) => desk.whole_address(address),
        Reference::File(id) => desk.whole_file(FileTarget::Attachment(id.number())),
    }
}

/// The whole address of a page or, with an anchor, of a place in it.
pub(super) fn whole_page(desk: &Desk<'_>, page: PageId) -> String {
    desk.routes.absolute_page(page, desk.locale.index)
}

/// Links to files.
pub(super) fn downloads(desk: &Desk<'_>, files: &[(ConsultationFile, Word)]) -> Vec<Link> {
    let link = |(file, word): &(ConsultationFile, Word)| Link {
        url: address(desk, *file),
        text: desk.word(*word),
    };
    files.iter().map(link).collect()
}

/// The address of a file.
pub(super) fn address(desk: &Desk<'_>, file: ConsultationFile) -> String {
    let file = FileTarget::Consultations(file);
    desk.file_url(file)
}

/// The note that commitments on a page are made up: all of them, or some; nothing, if none is.
pub(super) fn example_note(desk: &Desk<'_>, made: &[Made<'_>]) -> Option<Part> {
    let count = made.iter().filter(|(_, it)| it.example).count();
    let word = match count {
        0 => return None,
        count if count == made.len() => Word::ExampleNote,
        _ => Word::CommitmentsSomeExample,
    };
    Some(Part::Text(desk.word(word)))
}

/// The note that something on a page is made up.
pub(super) fn example(desk: &Desk<'_>, made_up: bool) -> Option<(&'static str, Part)> {
    made_up.then(|| ("example", Part::Text(desk.word(Word::ExampleNote))))
}

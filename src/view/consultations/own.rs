//! What the pages of issues and of commitments share: addresses, downloads, and the note of what is made up.

use super::actions::Made;
use crate::locale::Word;
use crate::model::Reference;
use crate::plan::{ConsultationFile, FileTarget, PageId, Target};
use crate::view::{Desk, Link, Part};

/// The address that a reference leads to, below the host or whole; nothing, if there is no such page.
pub(super) fn place(desk: &Desk<'_>, reference: &Reference) -> Option<String> {
    let file = |file| desk.routes.file_url(file, desk.scene.theme);
    match reference {
        Reference::Web(url) => Some(url.clone()),
        Reference::File(id) => Some(file(FileTarget::Attachment(id.number()))),
        Reference::Own(address) => {
            let anchor = address.path.split_once('#');
            let anchor = anchor.map_or_else(String::new, |(_, anchor)| format!("#{anchor}"));
            let url = match desk.scene.plan.referred(address)?.target {
                Target::Page { page, .. } => desk.url(page),
                Target::File(target) => file(target),
            };
            Some(url + &anchor)
        }
    }
}

/// The address that a reference leads to, whole.
pub(super) fn whole_place(desk: &Desk<'_>, reference: &Reference) -> Option<String> {
    let url = place(desk, reference)?;
    Some(match reference {
        Reference::Web(_) => url,
        _ => whole(desk, &url),
    })
}

/// The whole address of what stands at an address below the host.
fn whole(desk: &Desk<'_>, url: &str) -> String {
    let rest = url.strip_prefix(desk.routes.base_path()).unwrap_or(url);
    format!("{}{rest}", desk.catalogue().site.base_url)
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
    desk.routes.file_url(file, desk.scene.theme)
}

/// The whole address of a file.
pub(super) fn whole_address(desk: &Desk<'_>, file: ConsultationFile) -> String {
    whole(desk, &address(desk, file))
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

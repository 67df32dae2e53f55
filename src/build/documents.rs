//! What is looked for in documents and texts before anything is published.

use crate::config::Site as Settings;
use crate::diagnostic::{Code, Findings, Place};
use crate::inspect::{PersonalKind, inspect, personal};
use crate::load::{Loaded, RawPage, Sensitive, SourceText, Theme};
use crate::model::Catalogue;
use crate::plan::{FileTarget, PageId, Plan, Routes};
use crate::render::{Links, linked};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Looks into every file beside the pages.
pub(super) fn check_documents(loaded: &Loaded, findings: &mut Findings) {
    let files = loaded.attachments.par_iter().map(|file| {
        let mut found = Findings::new();
        inspect(&file.path, file.kind, &file.bytes, &mut found);
        found
    });
    for found in files.collect::<Vec<_>>() {
        findings.append(found);
    }
}

/// Looks for personal data in the sections that the settings name.
pub(super) fn check_personal_data(loaded: &Loaded, settings: &Settings, findings: &mut Findings) {
    let allowed: BTreeSet<String> = settings.inspect.allowed_contacts.iter().cloned().collect();
    for folder in &settings.inspect.personal_data_in {
        let name = folder.get_ref();
        let below = |page: &&RawPage| {
            page.body
                .path
                .starts_with(&format!("{}/", name.trim_end_matches('/')))
        };
        if !loaded.pages.iter().any(|page| below(&page)) {
            findings.error(
                Code::BadReference,
                settings.place_of(folder),
                format!("There are no pages below `{name}`, so nothing is looked through there."),
                "Name a folder with pages, such as `content/disclosures/`.",
            );
        }
        for page in loaded.pages.iter().filter(below) {
            personal_data(page, &allowed, findings);
        }
    }
}

/// Looks for personal data in the texts of records that the public may have written.
pub(super) fn check_records(loaded: &Loaded, settings: &Settings, findings: &mut Findings) {
    let allowed: BTreeSet<String> = settings.inspect.allowed_contacts.iter().cloned().collect();
    for sensitive in loaded.sensitive() {
        let Sensitive { text, part, .. } = &sensitive;
        match &sensitive.cleared_by {
            None => {
                for sighting in personal(&text.text, &allowed) {
                    let place = loaded.place_within(&sensitive, sighting.at);
                    tell_record(sighting.kind, part, place, findings);
                }
            }
            Some(role) if !names_a_role(&role.text) => findings.error(
                Code::BadSetting,
                role.place.clone(),
                "The key `personal_data_cleared_by` does not name a role.",
                ROLE_REMEDY,
            ),
            Some(_) => {}
        }
    }
}

/// Finds persons where records name a role.
pub(super) fn check_roles(loaded: &Loaded, findings: &mut Findings) {
    for role in loaded.roles() {
        if let Some(sighting) = personal(&role.words, &BTreeSet::new()).first() {
            findings.error(
                Code::PersonalData,
                role.place,
                format!("What stands here looks like {}, and a role is needed.", sighting.kind.words()),
                "Write the role that answers for it, such as `owner = { en = \"Records manager\" }`. Never write a person's name.",
            );
        }
    }
}

fn tell_record(kind: PersonalKind, part: &str, place: Place, findings: &mut Findings) {
    findings.error(
        Code::PersonalData,
        place,
        format!("In {part} stands what looks like {}.", kind.words()),
        "Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.",
    );
}

/// What to write where somebody answers for a text.
const ROLE_REMEDY: &str = "Write who answers for it as a role, never as a name: `personal_data_cleared_by = \"Data protection officer\"`.";

/// True for "Data protection officer", false for a blank and for what looks like a person.
fn names_a_role(words: &str) -> bool {
    !words.trim().is_empty() && personal(words, &BTreeSet::new()).is_empty()
}

fn personal_data(page: &RawPage, allowed: &BTreeSet<String>, findings: &mut Findings) {
    let top = Place::at(page.body.path.clone(), 1, 1);
    if let Some(role) = &page.front.personal_data_cleared_by {
        if !names_a_role(role) {
            findings.error(
                Code::BadFrontMatter,
                top,
                "The key `personal_data_cleared_by` does not name a role.",
                ROLE_REMEDY,
            );
        }
        return;
    }
    for words in [&page.front.title, &page.front.description] {
        for sighting in personal(words, allowed) {
            tell(
                sighting.kind,
                "the title or description",
                top.clone(),
                findings,
            );
        }
    }
    for sighting in personal(&page.body.text, allowed) {
        let mut place = Place::offset(page.body.path.clone(), &page.body.text, sighting.at);
        place.line = place.line.map(|line| line + page.lines_before);
        tell(sighting.kind, "the text", place, findings);
    }
}

fn tell(kind: PersonalKind, part: &str, place: Place, findings: &mut Findings) {
    findings.error(
        Code::PersonalData,
        place,
        format!("What stands here in {part} looks like {}.", kind.words()),
        "Take it out. If it may be public, a role clears the page with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.",
    );
}

/// Finds addresses in records that lead to nothing on this site.
pub(super) fn check_addresses(catalogue: &Catalogue, plan: &Plan, findings: &mut Findings) {
    for link in &catalogue.links_inside {
        if plan.at(&link.address).is_none() {
            findings.error(
                Code::BrokenLink,
                link.place.clone(),
                format!(
                    "The address `{}` leads to no page or file of this site.",
                    link.address
                ),
                format!(
                    "{}Write the address from the root, such as `/boroughs/`.",
                    plan.did_you_mean(&link.address)
                ),
            );
        }
    }
}

/// Finds files that no page, note or record links to.
pub(super) fn check_linked(
    catalogue: &Catalogue,
    plan: &Plan,
    theme: &Theme,
    findings: &mut Findings,
) {
    if catalogue.attachments.is_empty() {
        return;
    }
    let routes = Routes::new(catalogue);
    let links = Links {
        plan,
        routes,
        theme,
    };
    let mut urls = BTreeSet::new();
    for (page, index) in catalogue.pages.iter().zip(0..) {
        let id = if page.route.is_empty() {
            PageId::Home
        } else {
            PageId::Content(index)
        };
        let base = routes.page(id, routes.default_language());
        for text in std::iter::once(&page.original).chain(page.translations.values()) {
            let source = SourceText {
                path: text.path.clone(),
                text: text.markdown.clone(),
            };
            urls.extend(linked(&source, &base, &links));
        }
    }
    let named_by_records = catalogue.links_inside.iter();
    urls.extend(
        named_by_records
            .filter_map(|link| plan.at(&link.address))
            .map(|planned| routes.target(planned.target, routes.default_language(), theme)),
    );
    let file_url = |index| {
        let file = FileTarget::Attachment(index);
        routes.file_url(file, routes.default_language(), theme)
    };
    let home = routes.page(PageId::Home, routes.default_language());
    for note in catalogue
        .datasets
        .iter()
        .flat_map(|dataset| dataset.notes.values())
        .flat_map(|note| note.values())
    {
        urls.extend(linked(note, &home, &links));
    }
    let named = |number| {
        catalogue
            .named_files
            .iter()
            .any(|file| file.number() == number)
    };
    for (file, index) in catalogue.attachments.iter().zip(0..) {
        if !named(index) && !urls.contains(&file_url(index)) {
            findings.warning(
                Code::UnlinkedFile,
                Place::file(file.path.clone()),
                "No page or record links to this file, so readers will not find it. It is published all the same.",
                "Link to it from a page, name it in a record, or take it away.",
            );
        }
    }
}

//! Files that records name: a document of the publication scheme, what was disclosed, the report of a consultation.

use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::Attachment;
use std::collections::BTreeSet;

/// A published file, by its position in [`super::Catalogue::attachments`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(u16);

impl FileId {
    /// The position.
    pub fn number(self) -> u16 {
        self.0
    }
}

/// The files that records may name, and which of them some record does.
pub(super) struct Files<'a> {
    attachments: &'a [Attachment],
    named: BTreeSet<FileId>,
}

impl<'a> Files<'a> {
    /// The files of a site, none of them named yet.
    pub(super) fn new(attachments: &'a [Attachment]) -> Self {
        let named = BTreeSet::new();
        Self { attachments, named }
    }

    /// The file that a record names from its own folder (`data/consultations/patrols`, `files/report.pdf`); one that is
    /// not there is a finding at `place`.
    pub(super) fn find(
        &mut self,
        folder: &str,
        name: &str,
        place: Place,
        findings: &mut Findings,
    ) -> Option<FileId> {
        let wanted = format!("{folder}/{name}");
        let found = (0..).zip(self.attachments);
        let found = found
            .filter(|(_, file)| *file.path == *wanted)
            .map(|(number, _)| FileId(number))
            .next();
        match found {
            Some(file) => {
                self.named.insert(file);
            }
            None => self.tell(folder, name, place, findings),
        }
        found
    }

    fn tell(&self, folder: &str, name: &str, place: Place, findings: &mut Findings) {
        let here = format!("{folder}/");
        let known: Vec<&str> = self
            .attachments
            .iter()
            .filter_map(|file| file.path.strip_prefix(here.as_str()))
            .collect();
        findings.error(
            Code::BadReference,
            place,
            format!("There is no file `{name}` in `{folder}`."),
            format!(
                "{}Put the file into `{folder}/files/`, and write its name as `files/report.pdf`.",
                did_you_mean(name, known)
            ),
        );
    }

    /// The files that some record names.
    pub(super) fn named(self) -> BTreeSet<FileId> {
        self.named
    }
}

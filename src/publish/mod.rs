//! (path, bytes) → the output folder. The only writer.
//!
//! Outputs are staged in a folder beside the output folder, only those that changed, and moved in at the end; the
//! manifest comes last. It lists every file that publishing owns: nothing else is ever deleted. A publication that was
//! cut short leaves a journal, and the next one then trusts nothing that it finds.
//!
//! This module sees paths, bytes and digests; it knows nothing of pages or figures.
#![expect(
    clippy::disallowed_methods,
    reason = "one of the two places that touch the disk"
)]

mod install;
mod manifest;
mod published;
mod replace;
mod staging;

pub use manifest::{Entry, Manifest};
pub use published::{Published, Unpublished};
pub use replace::replace;
pub use staging::Staging;

use std::io;
use std::path::Path;

/// What a publication did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Files written, the manifest not counted.
    pub written: usize,
    /// Files that were there already.
    pub unchanged: usize,
    /// Files deleted, because they belong to the site no longer.
    pub deleted: usize,
}

/// Moves what was staged into the output folder, deletes what the last manifest owned and the new one does not, and
/// puts the new manifest in its place.
///
/// # Errors
/// Those of the disk. The journal is then left behind, so that the next publication repairs.
pub fn publish(staging: Staging, manifest: &Manifest) -> io::Result<Receipt> {
    let written = staging.written();
    let unchanged = manifest.entries.len() - written;
    let owned_before = staging.owned_before();
    let (output, stage) = (
        staging.output().to_path_buf(),
        staging.files().to_path_buf(),
    );
    if written == 0 && staging.is_whole() && staging.manifest_is(manifest) {
        staging.discard()?;
        return Ok(Receipt {
            written,
            unchanged,
            deleted: 0,
        });
    }
    install::begin(&output, manifest)?;
    install::move_in(&stage, &output)?;
    let deleted = install::delete(&output, &owned_before, manifest)?;
    install::finish(&output)?;
    staging.discard()?;
    Ok(Receipt {
        written,
        unchanged,
        deleted,
    })
}

/// True if the output folder holds the whole publication of these inputs by this program and it is right at the moment `now`, in
/// UTC: the manifest names both, no publication was cut short, nothing has changed by the clock alone since, and every file that it
/// lists is there with its size.
pub fn is_current(output: &Path, generator: &str, inputs: &str, now: &str) -> bool {
    !install::journal(output).exists()
        && !staging::folder(output).exists()
        && Manifest::read(output).is_some_and(|manifest| {
            manifest.generator == generator
                && manifest.inputs == inputs
                && manifest.holds_at(now)
                && manifest.files_are_there(output)
        })
}

//! Moving a staged publication into the output folder, so that a cut at any moment can be repaired.
#![expect(
    clippy::disallowed_methods,
    reason = "one of the two places that touch the disk"
)]

use super::manifest::{Manifest, NAME};
use crate::source::OutPath;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

/// The new manifest, as long as its files are not all in place. Its renaming is the end of a publication.
const JOURNAL: &str = ".publishing.json";

pub(super) fn journal(output: &Path) -> PathBuf {
    output.join(JOURNAL)
}

/// Writes the journal: from here on the output folder is under way.
pub(super) fn begin(output: &Path, manifest: &Manifest) -> io::Result<()> {
    let part = output.join(".publishing.part");
    let mut file = BufWriter::new(File::create(&part)?);
    manifest.write(&mut file)?;
    file.into_inner()?;
    fs::rename(part, journal(output))
}

/// Moves everything below `from` to below `to`; a folder that is not there yet is moved as a whole.
pub(super) fn move_in(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        let into = fs::symlink_metadata(&target).ok();
        match (entry.file_type()?.is_dir(), into) {
            (true, Some(found)) if found.is_dir() => move_in(&entry.path(), &target)?,
            (true, Some(_)) => {
                fs::remove_file(&target)?;
                fs::rename(entry.path(), &target)?;
            }
            (false, Some(found)) if found.is_dir() => {
                return Err(io::Error::new(
                    io::ErrorKind::IsADirectory,
                    format!(
                        "{} is a folder, and a file of that name is to be published",
                        target.display()
                    ),
                ));
            }
            _ => fs::rename(entry.path(), &target)?,
        }
    }
    Ok(())
}

/// Deletes the files that were owned before and are not any more, and folders that this leaves empty.
pub(super) fn delete(output: &Path, before: &[OutPath], manifest: &Manifest) -> io::Result<usize> {
    let mut deleted = 0;
    let mut folders = BTreeSet::new();
    for path in before.iter().filter(|path| manifest.get(path).is_none()) {
        let file = output.join(path.as_str());
        match fs::remove_file(&file) {
            Ok(()) => deleted += 1,
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound
                        | io::ErrorKind::NotADirectory
                        | io::ErrorKind::IsADirectory
                ) => {}
            Err(error) => return Err(error),
        }
        folders.extend(
            file.ancestors()
                .skip(1)
                .take_while(|folder| *folder != output)
                .map(Path::to_path_buf),
        );
    }
    for folder in folders.iter().rev() {
        match fs::remove_dir(folder) {
            Ok(()) => {}
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound
                        | io::ErrorKind::DirectoryNotEmpty
                        | io::ErrorKind::NotADirectory
                ) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(deleted)
}

/// Makes the journal the manifest: the publication is whole.
pub(super) fn finish(output: &Path) -> io::Result<()> {
    fs::rename(journal(output), output.join(NAME))
}

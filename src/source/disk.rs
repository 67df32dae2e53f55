//! Reading a site's folders from a disk.
#![expect(
    clippy::disallowed_methods,
    reason = "one of the two places that touch the disk"
)]

use super::{Digest, Snapshot, SourceFile, SourcePath};
use crate::diagnostic::{Code, Findings, Place};
use rayon::prelude::*;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The folders of a site that are sources.
const FOLDERS: [&str; 3] = ["content", "data", "themes"];

/// Reads the settings file and the three source folders below `root`, sorted by path.
///
/// Files and folders whose name begins with a dot are passed over, as editors keep their own there. Symbolic links,
/// paths that are no UTF-8 and files that cannot be read are findings.
pub fn read(root: &Path, settings: &str, findings: &mut Findings) -> Snapshot {
    let mut wanted = Vec::new();
    if root.join(settings).is_file() {
        wanted.extend(SourcePath::new(settings).map(|path| (path, root.join(settings))));
    }
    for folder in FOLDERS {
        walk(root, folder, &mut wanted, findings);
    }
    read_all(wanted, findings)
}

/// Reads every CSV file below a folder that is none of the site's. Paths are those in the folder.
pub fn read_private(folder: &Path, findings: &mut Findings) -> Snapshot {
    let mut wanted = Vec::new();
    walk(folder, "", &mut wanted, findings);
    wanted.retain(|(path, _)| path.as_str().ends_with(".csv"));
    read_all(wanted, findings)
}

/// Whether there is such a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether a folder is another one or lies below it, links followed.
pub fn lies_in(inner: &Path, outer: &Path) -> bool {
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    real(inner).starts_with(real(outer))
}

fn read_all(wanted: Vec<(SourcePath, PathBuf)>, findings: &mut Findings) -> Snapshot {
    let read: Vec<Result<SourceFile, (SourcePath, io::Error)>> = wanted
        .into_par_iter()
        .map(|(path, file)| match fs::read(&file) {
            Ok(bytes) => Ok(SourceFile {
                path,
                digest: Digest::of(&bytes),
                bytes,
            }),
            Err(error) => Err((path, error)),
        })
        .collect();
    let mut files = Vec::with_capacity(read.len());
    for result in read {
        match result {
            Ok(file) => files.push(file),
            Err((path, error)) => findings.error(
                Code::UnreadableFile,
                Place::file(path.shared()),
                format!("This file cannot be read: {}.", reason(&error)),
                "Check that the file is there and that you may read it.",
            ),
        }
    }
    Snapshot::new(files)
}

fn walk(
    root: &Path,
    folder: &str,
    wanted: &mut Vec<(SourcePath, PathBuf)>,
    findings: &mut Findings,
) {
    let start = root.join(folder);
    if !start.is_dir() {
        return;
    }
    let entries = WalkDir::new(&start)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !hidden(entry));
    for entry in entries {
        match entry {
            Ok(entry) => keep(root, &entry, wanted, findings),
            Err(error) => {
                let below = error.path().and_then(|path| path.strip_prefix(root).ok());
                findings.error(
                    Code::UnreadableFile,
                    Place::file(below.map_or_else(|| folder.into(), shown)),
                    format!(
                        "This folder cannot be read: {}.",
                        error
                            .io_error()
                            .map_or_else(|| "it contains itself".to_owned(), reason)
                    ),
                    "Check that the folder is there and that you may read it.",
                );
            }
        }
    }
}

/// Why the disk refused, in plain words where there are any.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it is not there".to_owned(),
        io::ErrorKind::PermissionDenied => "you are not allowed to".to_owned(),
        _ => error.to_string(),
    }
}

/// A path as findings show it.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
}

fn keep(
    root: &Path,
    entry: &DirEntry,
    wanted: &mut Vec<(SourcePath, PathBuf)>,
    findings: &mut Findings,
) {
    let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let shown = shown(relative);
    if entry.path_is_symlink() {
        findings.error(
            Code::SymbolicLink,
            Place::file(shown),
            "This is a symbolic link. Links are not followed, as they can lead out of the site.",
            "Put the file itself here in place of the link.",
        );
    } else if entry.file_type().is_file() {
        match relative
            .to_str()
            .map(|path| path.replace('\\', "/"))
            .and_then(|path| SourcePath::new(&path))
        {
            Some(path) => wanted.push((path, entry.path().to_path_buf())),
            None => findings.error(
                Code::BadPath,
                Place::file(shown),
                "The name of this file cannot be read as text.",
                "Give the file a name of plain letters, digits, dots and hyphens.",
            ),
        }
    }
}

//! The folder beside the output folder in which a publication is put together.
#![expect(
    clippy::disallowed_methods,
    reason = "one of the two places that touch the disk"
)]

use super::install::journal;
use super::manifest::{Entry, Manifest, is_there};
use crate::source::{Digest, OutPath};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A publication in the making. Many threads may write to it.
#[derive(Debug)]
pub struct Staging {
    output: PathBuf,
    folder: PathBuf,
    /// Where files are staged, in that folder.
    files: PathBuf,
    lock: File,
    last: Option<Manifest>,
    interrupted: Option<Manifest>,
    was_interrupted: bool,
    written: AtomicUsize,
}

impl Staging {
    /// Begins a publication into `output`; what an earlier one left behind is cleared away.
    ///
    /// # Errors
    /// If the folder cannot be written, or another publication into it is under way.
    pub fn begin(output: &Path) -> io::Result<Self> {
        fs::create_dir_all(output)?;
        let folder = folder(output);
        fs::create_dir_all(&folder)?;
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(folder.join("lock"))?;
        lock.try_lock().map_err(|_| {
            io::Error::new(
                io::ErrorKind::WouldBlock,
                "another build is writing to this folder",
            )
        })?;
        let files = folder.join("files");
        if files.exists() {
            fs::remove_dir_all(&files)?;
        }
        fs::create_dir(&files)?;
        let journal = journal(output);
        Ok(Self {
            output: output.to_path_buf(),
            folder,
            files,
            lock,
            last: Manifest::read(output),
            was_interrupted: journal.exists(),
            interrupted: fs::read(&journal)
                .ok()
                .and_then(|bytes| Manifest::parse(&bytes)),
            written: AtomicUsize::new(0),
        })
    }

    /// Stages a file, unless the output folder has it already.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn add(&self, path: &OutPath, bytes: &[u8]) -> io::Result<Entry> {
        let entry = Entry {
            path: path.clone(),
            bytes: bytes.len() as u64,
            sha256: Digest::of(bytes),
        };
        if !self.has(&entry) {
            self.create(path)?.write_all(bytes)?;
            self.written.fetch_add(1, Ordering::Relaxed);
        }
        Ok(entry)
    }

    /// Stages a file that is too long to hold, part by part as `parts` hands its bytes on. What it is, is known only
    /// at its end: if the output folder has it already, the copy is taken away again.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn add_parts(
        &self,
        path: &OutPath,
        parts: impl FnOnce(&mut dyn FnMut(&[u8])),
    ) -> io::Result<Entry> {
        let mut file = self.create(path)?;
        let mut written = Ok(());
        let (sha256, bytes) = Digest::of_parts(|hash| {
            parts(&mut |part| {
                hash(part);
                if written.is_ok() {
                    written = file.write_all(part);
                }
            });
        });
        written?;
        let path = path.clone();
        let entry = Entry {
            path,
            bytes,
            sha256,
        };
        if self.has(&entry) {
            fs::remove_file(self.files.join(entry.path.as_str()))?;
        } else {
            self.written.fetch_add(1, Ordering::Relaxed);
        }
        Ok(entry)
    }

    /// Creates a file in the staging folder, and the folders above it.
    fn create(&self, path: &OutPath) -> io::Result<File> {
        let file = self.files.join(path.as_str());
        // A page begins a folder of its own, mostly: making it first saves asking in vain.
        let made = path.as_str().ends_with("/index.html")
            && file
                .parent()
                .is_some_and(|folder| fs::create_dir(folder).is_ok());
        match File::create(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !made => {
                file.parent().map_or(Ok(()), fs::create_dir_all)?;
                File::create(&file)
            }
            other => other,
        }
    }

    fn has(&self, entry: &Entry) -> bool {
        let last = self.last.as_ref().filter(|_| !self.was_interrupted);
        last.and_then(|last| last.get(&entry.path)) == Some(entry) && is_there(&self.output, entry)
    }

    /// How many files were staged.
    pub(super) fn written(&self) -> usize {
        self.written.load(Ordering::Relaxed)
    }

    /// True if the last publication was not cut short.
    pub(super) fn is_whole(&self) -> bool {
        !self.was_interrupted
    }

    /// True if the last manifest is this one.
    pub(super) fn manifest_is(&self, manifest: &Manifest) -> bool {
        self.last.as_ref() == Some(manifest)
    }

    /// Every file that the last publication owned, or that one cut short may have moved in.
    pub(super) fn owned_before(&self) -> Vec<OutPath> {
        let manifests = self.last.iter().chain(&self.interrupted);
        manifests
            .flat_map(|manifest| manifest.entries.iter().map(|entry| entry.path.clone()))
            .collect()
    }

    pub(super) fn output(&self) -> &Path {
        &self.output
    }

    pub(super) fn files(&self) -> &Path {
        &self.files
    }

    /// Clears the staging folder away: after publishing, or because the build failed.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn discard(self) -> io::Result<()> {
        let Self { folder, lock, .. } = self;
        fs::remove_dir_all(&folder)?;
        lock.unlock()
    }
}

/// The staging folder of an output folder: beside it, so that files can be moved and need not be copied.
pub(super) fn folder(output: &Path) -> PathBuf {
    let name = output
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    output.with_file_name(format!("{name}.staging"))
}

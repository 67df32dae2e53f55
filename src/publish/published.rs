//! A published folder as it lies on the disk, to be read again. Nothing is written here.
#![expect(
    clippy::disallowed_methods,
    reason = "one of the two places that touch the disk"
)]

use super::install::journal;
use super::manifest::{Entry, Manifest, NAME};
use crate::source::{Digest, OutPath};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Why a folder is no whole publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpublished {
    /// It has no manifest: nothing was published there.
    NoManifest,
    /// Its manifest cannot be read.
    BadManifest,
    /// A publication into it was cut short.
    CutShort,
}

/// A whole publication.
#[derive(Debug)]
pub struct Published {
    output: PathBuf,
    manifest: Manifest,
}

impl Published {
    /// Opens an output folder.
    ///
    /// # Errors
    /// Why it is no whole publication.
    pub fn open(output: &Path) -> Result<Self, Unpublished> {
        if journal(output).exists() {
            return Err(Unpublished::CutShort);
        }
        let bytes = fs::read(output.join(NAME)).map_err(|_| Unpublished::NoManifest)?;
        let mut manifest = Manifest::parse(&bytes).ok_or(Unpublished::BadManifest)?;
        manifest.entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self {
            output: output.to_path_buf(),
            manifest,
        })
    }

    /// The manifest, sorted by path.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What lies at a path: its size and SHA-256, read part by part. Nothing, if no file lies there.
    ///
    /// # Errors
    /// Those of the disk, other than that the file is missing.
    pub fn found(&self, path: &OutPath) -> io::Result<Option<Entry>> {
        let file = self.output.join(path.as_str());
        match fs::symlink_metadata(&file) {
            Ok(found) if found.is_file() => {}
            Ok(_) => return Ok(None),
            Err(error) if is_missing(&error) => return Ok(None),
            Err(error) => return Err(named(&file, &error)),
        }
        let mut reader = File::open(&file).map_err(|error| named(&file, &error))?;
        let mut failed = None;
        let (sha256, bytes) = Digest::of_parts(|hash| failed = read_parts(&mut reader, hash).err());
        failed.map_or_else(
            || {
                Ok(Some(Entry {
                    path: path.clone(),
                    bytes,
                    sha256,
                }))
            },
            |error| Err(named(&file, &error)),
        )
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn read(&self, path: &OutPath) -> io::Result<Vec<u8>> {
        let file = self.output.join(path.as_str());
        fs::read(&file).map_err(|error| named(&file, &error))
    }

    /// The files in the folder that the manifest does not name, sorted; the manifest itself is none of them.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn strays(&self) -> io::Result<Vec<String>> {
        let mut strays = Vec::new();
        let mut folders = vec![self.output.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| named(&folder, &error))? {
                let entry = entry?;
                if entry.file_type()?.is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                let path = entry.path();
                let path = path.strip_prefix(&self.output).unwrap_or(&path);
                let name = path.to_string_lossy().replace('\\', "/");
                let owned =
                    OutPath::new(&name).is_some_and(|path| self.manifest.get(&path).is_some());
                if !owned && name != NAME {
                    strays.push(name);
                }
            }
        }
        strays.sort();
        Ok(strays)
    }
}

fn read_parts(reader: &mut File, hand_on: &mut dyn FnMut(&[u8])) -> io::Result<()> {
    let mut part = vec![0; 64 * 1024];
    loop {
        match reader.read(&mut part)? {
            0 => return Ok(()),
            length => hand_on(part.get(..length).unwrap_or_default()),
        }
    }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// An error of the disk that says which file it is about.
fn named(file: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", file.display()))
}

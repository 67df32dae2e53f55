//! The only reader of sources: folders on a disk, or files in memory, become a [`Snapshot`].
//!
//! Out: paths, bytes and digests, sorted by path. Nothing here knows what the files mean.

mod digest;
mod disk;
mod path;

pub use digest::{Digest, Hasher};
pub use disk::{is_folder, lies_in, read, read_private};
pub use path::{OutPath, SourcePath};

use std::collections::BTreeMap;

/// One file as it was read.
#[derive(Debug)]
pub struct SourceFile {
    /// Where it lies, from the site's root.
    pub path: SourcePath,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The SHA-256 of what it holds.
    pub digest: Digest,
}

/// All the source files of a site, sorted by path.
#[derive(Debug, Default)]
pub struct Snapshot {
    files: Vec<SourceFile>,
}

impl Snapshot {
    /// A snapshot of files in memory: path and contents. Paths that a site cannot have are left out.
    pub fn in_memory(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let files = files
            .iter()
            .filter_map(|(path, bytes)| {
                let path = SourcePath::new(path)?;
                Some(SourceFile {
                    path,
                    digest: Digest::of(bytes),
                    bytes: bytes.clone(),
                })
            })
            .collect();
        Self { files }
    }

    fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// The file at this path.
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files
            .binary_search_by(|file| file.path.as_str().cmp(path))
            .ok()
            .and_then(|i| self.files.get(i))
    }

    /// The files below a folder (`data/geography/`), in order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        let start = self
            .files
            .partition_point(|file| file.path.as_str() < folder);
        self.files
            .iter()
            .skip(start)
            .take_while(move |file| file.path.as_str().starts_with(folder))
    }

    /// One digest for all paths and contents.
    pub fn digest(&self) -> Digest {
        let mut hasher = Hasher::new();
        for file in &self.files {
            hasher.field(file.path.as_str().as_bytes());
            hasher.field(file.digest.as_bytes());
        }
        hasher.finish()
    }
}

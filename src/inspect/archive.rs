//! The parts of documents that are zip archives: Word, Excel and `OpenDocument`. The one place that names the library.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How much all parts of a document may hold, unpacked, in bytes.
const LIMIT: u64 = 256 * 1024 * 1024;

/// How many parts a document may have.
const PARTS: usize = 10_000;

/// Why a document cannot be unpacked.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BadArchive {
    /// It is no zip archive, or a damaged one.
    Broken,
    /// A part is encrypted.
    Locked,
    /// It unpacks to more than the limit.
    TooLarge,
}

/// The parts of a document by their names, which are sorted.
pub(super) type Parts = BTreeMap<String, Vec<u8>>;

/// Unpacks all parts. What a part says of its own size is not believed.
pub(super) fn parts(bytes: &[u8]) -> Result<Parts, BadArchive> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BadArchive::Broken)?;
    if archive.len() > PARTS {
        return Err(BadArchive::TooLarge);
    }
    let mut left = LIMIT;
    let mut parts = Parts::new();
    for index in 0..archive.len() {
        let raw = archive
            .by_index_raw(index)
            .map_err(|_| BadArchive::Broken)?;
        if raw.encrypted() {
            return Err(BadArchive::Locked);
        }
        if raw.is_dir() {
            continue;
        }
        drop(raw);
        let file = archive.by_index(index).map_err(|_| BadArchive::Broken)?;
        let name = file.name().map_err(|_| BadArchive::Broken)?;
        let name = name.trim_start_matches('/').to_owned();
        let mut part = Vec::new();
        file.take(left + 1)
            .read_to_end(&mut part)
            .map_err(|_| BadArchive::Broken)?;
        let size = u64::try_from(part.len()).unwrap_or(u64::MAX);
        left = left.checked_sub(size).ok_or(BadArchive::TooLarge)?;
        // Two parts of one name: each reader would take another one, so nobody knows what is shown.
        if parts.insert(name, part).is_some() {
            return Err(BadArchive::Broken);
        }
    }
    Ok(parts)
}

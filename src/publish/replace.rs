//! One file put in the place of another, whole or not at all.
#![expect(clippy::disallowed_methods, reason = "only `publish` writes")]

use std::fs;
use std::io;
use std::path::Path;

/// Writes a file beside the place where it belongs and moves it there, and makes the folders above it. Whoever reads the
/// place sees the old file or the new one, never a part. A link goes on leading to the file that it leads to, and the file keeps
/// its permissions.
///
/// # Errors
/// Those of the disk.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let whole = fs::canonicalize(path);
    let path = whole.as_deref().unwrap_or(path);
    let name = path.file_name().map(|name| name.to_string_lossy());
    let beside = path.with_file_name(format!(".{}.new", name.unwrap_or_default()));
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(&beside, bytes)?;
    if let Ok(old) = fs::metadata(path) {
        fs::set_permissions(&beside, old.permissions())?;
    }
    fs::rename(&beside, path)
}

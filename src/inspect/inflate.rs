//! Packed bytes of PDF and PNG files (RFC 1950), up to a limit. The one place that names the library.

use flate2::read::ZlibDecoder;
use std::io::Read;

/// The unpacked bytes, as many as can be read before a mistake or the limit; true, if the limit cut them off.
pub(super) fn inflate(packed: &[u8], limit: usize) -> (Vec<u8>, bool) {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    // What was read before a mistake is kept: many PDF files have stray bytes after the end.
    let _ = ZlibDecoder::new(packed)
        .take(most + 1)
        .read_to_end(&mut bytes);
    let cut = bytes.len() > limit;
    bytes.truncate(limit);
    (bytes, cut)
}

//! JPEG and PNG pictures: what the camera or the program that made them wrote beside the picture itself.

use super::exif::{Traces, exif, xmp};
use super::inflate::inflate;
use super::kind::Kind;
use super::report::Report;
use crate::diagnostic::Code;

/// How much a packed text of a PNG file may hold, in bytes.
const LIMIT: usize = 16 * 1024 * 1024;

/// Looks into a file that is a picture.
pub(super) fn picture(kind: Kind, bytes: &[u8], report: &mut Report<'_>) {
    if !is_whole(kind, bytes) {
        return report.broken(kind.name());
    }
    within(kind, bytes, "the picture", report);
}

/// Looks into a picture within another file; `what` names it.
pub(super) fn within(kind: Kind, bytes: &[u8], what: &str, report: &mut Report<'_>) {
    let traces = match kind {
        Kind::Png => png(bytes),
        _ => anywhere(bytes).and(captions(bytes)),
    };
    if traces.position {
        report.error(
            Code::PhotoPosition,
            format!("There is a position in {what}: it says where the camera stood."),
            "Save a copy without \"location\" or \"properties and personal information\", or take a screenshot of the picture, and publish that.",
        );
    }
    if traces.name {
        report.author(
            &format!("there is a name of a photographer or owner of a camera in {what}"),
            "Remove the properties of the picture, unless the name is a credit that should be public.",
        );
    }
    if traces.camera {
        report.author(
            &format!("there is the serial number of a camera in {what}"),
            "Remove the properties of the picture: the number ties it to other pictures by the same camera.",
        );
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn is_whole(kind: Kind, bytes: &[u8]) -> bool {
    let trimmed = bytes.trim_ascii_end();
    match kind {
        Kind::Png => bytes.starts_with(PNG) && chunks(bytes).any(|(name, _)| name == b"IEND"),
        _ => bytes.starts_with(&[0xFF, 0xD8, 0xFF]) && find(trimmed, &[0xFF, 0xD9]).is_some(),
    }
}

/// EXIF and XMP wherever they stand: some cameras put further pictures, each with its own, behind the first one.
pub(super) fn anywhere(bytes: &[u8]) -> Traces {
    let starts = |needle: &'static [u8]| positions(bytes, needle).map(move |at| at + needle.len());
    let of_exif = starts(b"Exif\0\0").filter_map(|at| bytes.get(at..).map(exif));
    let of_xmp = starts(b"<x:xmpmeta").chain(starts(b"http://ns.adobe.com/xmp/extension/\0"));
    let of_xmp = of_xmp.filter_map(|at| {
        let rest = bytes.get(at..)?;
        let end = find(rest, b"</x:xmpmeta>").unwrap_or(rest.len());
        rest.get(..end).map(xmp)
    });
    of_exif.chain(of_xmp).fold(Traces::default(), Traces::and)
}

/// The by-line of a caption (IPTC IIM 4.2, record 2, number 80).
fn captions(bytes: &[u8]) -> Traces {
    let name = positions(bytes, &[0x1C, 0x02, 80]).any(|at| {
        let size = bytes.get(at + 3..at + 5);
        let words = bytes.get(at + 5..).unwrap_or_default();
        size.is_some_and(|size| size != [0, 0])
            && find(bytes, b"Photoshop 3.0\0").is_some_and(|start| start < at)
            && words.first().is_some_and(u8::is_ascii_graphic)
    });
    Traces {
        name,
        ..Traces::default()
    }
}

fn png(bytes: &[u8]) -> Traces {
    let of_chunk = |(name, data): (&[u8], &[u8])| match name {
        b"eXIf" => exif(data),
        b"tEXt" | b"zTXt" | b"iTXt" => png_text(name, data),
        _ => Traces::default(),
    };
    chunks(bytes)
        .map(of_chunk)
        .fold(Traces::default(), Traces::and)
}

/// A text of a PNG file (PNG third edition, 11.3.3): a keyword, a zero, and what belongs to it.
fn png_text(kind: &[u8], data: &[u8]) -> Traces {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let keyword = parts.next().unwrap_or_default();
    let rest = parts.next().unwrap_or_default();
    let packed = kind == b"zTXt" || kind == b"iTXt" && rest.first() == Some(&1);
    let text = match kind {
        b"zTXt" => rest.get(1..),
        b"iTXt" => rest.get(2..).and_then(|rest| {
            let translated = rest.splitn(3, |byte| *byte == 0);
            translated.last()
        }),
        _ => Some(rest),
    };
    let text = text.unwrap_or_default();
    let text = if packed {
        inflate(text, LIMIT).0
    } else {
        text.to_vec()
    };
    if keyword.eq_ignore_ascii_case(b"author") || keyword.eq_ignore_ascii_case(b"artist") {
        return Traces {
            name: text.iter().any(u8::is_ascii_graphic),
            ..Traces::default()
        };
    }
    xmp(&text)
}

/// The chunks of a PNG file: name and data.
fn chunks(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = bytes.get(PNG.len()..).unwrap_or_default();
    std::iter::from_fn(move || {
        let size = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?);
        let size = usize::try_from(size).ok()?;
        let name = rest.get(4..8)?;
        let data = rest.get(8..size.checked_add(8)?)?;
        rest = rest.get(size.checked_add(12)?..)?;
        Some((name, data))
    })
}

fn positions<'a>(bytes: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + find(bytes.get(from..)?, needle)?;
        from = at + 1;
        Some(at)
    })
}

/// Where a run of bytes begins.
pub(super) fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes
        .windows(needle.len())
        .position(|window| window == needle)
}

//! What cameras write into pictures: EXIF, a small TIFF file (Exif 2.32, section 4.6), and XMP.

/// What a picture gives away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Traces {
    /// Where it was taken.
    pub(super) position: bool,
    /// Who took it, or whose camera it was.
    pub(super) name: bool,
    /// The camera's own number.
    pub(super) camera: bool,
}

impl Traces {
    /// Both together.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            position: self.position || other.position,
            name: self.name || other.name,
            camera: self.camera || other.camera,
        }
    }
}

const GPS_FOLDER: u16 = 0x8825;
const EXIF_FOLDER: u16 = 0x8769;
/// Artist; the same as Windows writes it; owner of the camera.
const NAMES: [u16; 3] = [0x013B, 0x9C9D, 0xA430];
const SERIAL_NUMBERS: [u16; 2] = [0xA431, 0xC62F];
/// Latitude and longitude, of the camera and of what it was pointed at.
const POSITIONS: [u16; 4] = [0x0002, 0x0004, 0x0014, 0x0016];

/// Reads the TIFF file that EXIF is.
pub(super) fn exif(tiff: &[u8]) -> Traces {
    let Some(tiff) = Tiff::new(tiff) else {
        return Traces::default();
    };
    let mut traces = Traces::default();
    let Some(first) = tiff.u32(4) else {
        return traces;
    };
    for entry in tiff.folder(first) {
        match entry.tag {
            GPS_FOLDER => {
                let mut fields = tiff.folder(entry.value);
                traces.position |= fields.any(|field| POSITIONS.contains(&field.tag));
            }
            EXIF_FOLDER => tiff
                .folder(entry.value)
                .for_each(|field| tiff.note(field, &mut traces)),
            _ => tiff.note(entry, &mut traces),
        }
    }
    traces
}

/// What an XMP packet gives away. It is XML, but often cut or padded, so words are looked for.
pub(super) fn xmp(packet: &[u8]) -> Traces {
    let text = String::from_utf8_lossy(packet);
    let filled = |name: &str| {
        text.split(name).skip(1).any(|rest| {
            let value = rest.trim_start_matches(|c: char| {
                c.is_whitespace() || matches!(c, '=' | '"' | '\'' | '>')
            });
            !rest.starts_with("/>") && !without_tags(value).is_empty()
        })
    };
    Traces {
        position: ["GPSLatitude", "GPSLongitude"]
            .iter()
            .any(|name| filled(name)),
        name: ["<dc:creator", "aux:OwnerName", "exifEX:CameraOwnerName"]
            .iter()
            .any(|name| filled(name)),
        camera: ["aux:SerialNumber", "exifEX:BodySerialNumber"]
            .iter()
            .any(|name| filled(name)),
    }
}

/// The first words of a text outside tags, up to the tag that ends the element or the quotation mark that ends the value.
fn without_tags(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some(tag) = rest.strip_prefix('<') {
        if tag.starts_with("/dc:") || tag.starts_with("/exif") || tag.starts_with("/aux") {
            return "";
        }
        rest = tag
            .split_once('>')
            .map_or("", |(_, after)| after)
            .trim_start();
    }
    rest.split(['<', '"', '\''])
        .next()
        .unwrap_or_default()
        .trim()
}

/// A field of a folder.
#[derive(Clone, Copy)]
struct Field {
    tag: u16,
    kind: u16,
    count: u32,
    /// The value, if it has four bytes, or where it stands.
    value: u32,
    /// Where the value's own four bytes stand.
    at: usize,
}

struct Tiff<'a> {
    bytes: &'a [u8],
    big: bool,
}

/// The most fields of a folder that are read.
const FIELDS: u16 = 1_000;

impl<'a> Tiff<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let big = match bytes.get(..4)? {
            b"MM\0*" => true,
            b"II*\0" => false,
            _ => return None,
        };
        Some(Self { bytes, big })
    }

    fn u16(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.big {
            u16::from_be_bytes(two)
        } else {
            u16::from_le_bytes(two)
        })
    }

    fn u32(&self, at: usize) -> Option<u32> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.big {
            u32::from_be_bytes(four)
        } else {
            u32::from_le_bytes(four)
        })
    }

    /// The fields of the folder that stands at an offset.
    fn folder(&self, offset: u32) -> impl Iterator<Item = Field> {
        let start = usize::try_from(offset).unwrap_or(usize::MAX);
        let count = self.u16(start).unwrap_or(0).min(FIELDS);
        (0..usize::from(count)).map_while(move |number| {
            let at = start.checked_add(2 + number * 12)?;
            Some(Field {
                tag: self.u16(at)?,
                kind: self.u16(at + 2)?,
                count: self.u32(at + 4)?,
                value: self.u32(at + 8)?,
                at: at + 8,
            })
        })
    }

    fn note(&self, field: Field, traces: &mut Traces) {
        let here = NAMES.contains(&field.tag) || SERIAL_NUMBERS.contains(&field.tag);
        if here && self.has_words(field) {
            traces.name |= NAMES.contains(&field.tag);
            traces.camera |= SERIAL_NUMBERS.contains(&field.tag);
        }
    }

    /// True if the text of a field is not blank.
    fn has_words(&self, field: Field) -> bool {
        let length = usize::try_from(field.count).unwrap_or(usize::MAX);
        let size = if matches!(field.kind, 3 | 8) {
            length.saturating_mul(2)
        } else {
            length
        };
        let start = if size <= 4 {
            field.at
        } else {
            usize::try_from(field.value).unwrap_or(usize::MAX)
        };
        let text = self.bytes.get(start..start.saturating_add(size));
        text.is_some_and(|text| {
            text.iter().any(u8::is_ascii_graphic) || text.iter().any(|b| *b > 127)
        })
    }
}

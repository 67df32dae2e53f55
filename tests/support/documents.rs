//! Small documents, written byte by byte as their standards say and without the libraries that the program reads them with.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this"
)]
#![allow(
    clippy::expect_used,
    clippy::format_push_string,
    reason = "tests may fail"
)]

/// The checksum of zip archives and PNG chunks (ISO 3309), bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    !crc
}

fn short(n: usize) -> [u8; 2] {
    u16::try_from(n).expect("small enough").to_le_bytes()
}

fn long(n: usize) -> [u8; 4] {
    u32::try_from(n).expect("small enough").to_le_bytes()
}

/// Deflate (RFC 1951) in blocks that are stored as they are.
fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut blocks = bytes.chunks(65_535).peekable();
    if blocks.peek().is_none() {
        return vec![1, 0, 0, 0xFF, 0xFF];
    }
    while let Some(block) = blocks.next() {
        packed.push(u8::from(blocks.peek().is_none()));
        packed.extend(short(block.len()));
        packed.extend((!u16::try_from(block.len()).expect("a block")).to_le_bytes());
        packed.extend(block);
    }
    packed
}

/// The same with the head and checksum of RFC 1950.
pub fn zlib(bytes: &[u8]) -> Vec<u8> {
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in bytes {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    [
        &[0x78, 0x01],
        deflate(bytes).as_slice(),
        &(b << 16 | a).to_be_bytes(),
    ]
    .concat()
}

/// A part of an archive as it stands there: name, packed bytes, checksum, size.
type Packed<'a> = (&'a str, Vec<u8>, u32, usize);

/// A zip archive of parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let packed = parts.iter();
    let packed = packed.map(|(name, bytes)| (*name, deflate(bytes), crc(bytes), bytes.len()));
    archive(&packed.collect::<Vec<_>>())
}

/// An archive with one part that unpacks to so many bytes, all alike; it says of itself that it has `said`.
pub fn bomb(name: &str, size: usize, said: usize) -> Vec<u8> {
    let mut bits = vec![1, 1, 0];
    // The fixed code of RFC 1951, 3.2.6: the letter `x`; then, again and again, 258 times the letter before.
    let mut code = |code: usize, length: usize| {
        bits.extend((0..length).rev().map(|bit| u8::from(code >> bit & 1 == 1)));
    };
    code(0x30 + usize::from(b'x'), 8);
    for _ in 0..size / 258 {
        code(0xC5, 8);
        code(0, 5);
    }
    code(0, 7);
    let byte = |bits: &[u8]| bits.iter().rev().fold(0, |byte, bit| byte << 1 | bit);
    archive(&[(name, bits.chunks(8).map(byte).collect(), 0, said)])
}

/// A zip archive of packed parts (APPNOTE.TXT 6.3).
fn archive(parts: &[Packed<'_>]) -> Vec<u8> {
    let (mut file, mut list) = (Vec::new(), Vec::new());
    for (name, packed, crc, size) in parts {
        let head = [
            &[20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0],
            crc.to_le_bytes().as_slice(),
            &long(packed.len()),
            &long(*size),
            &short(name.len()),
            &[0, 0],
        ]
        .concat();
        let at = long(file.len());
        file.extend([b"PK\x03\x04", head.as_slice(), name.as_bytes(), packed].concat());
        list.extend(
            [
                b"PK\x01\x02\x14\x00",
                head.as_slice(),
                &[0; 10],
                &at,
                name.as_bytes(),
            ]
            .concat(),
        );
    }
    let (start, count) = (file.len(), short(parts.len()));
    file.extend(&list);
    let end = [
        b"PK\x05\x06\0\0\0\0".as_slice(),
        &count,
        &count,
        &long(list.len()),
        &long(start),
        &[0, 0],
    ];
    file.extend(end.concat());
    file
}

const TYPES: &str = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

/// A document of Office with these parts, and those that each must have.
fn office(parts: &[(&str, String)]) -> Vec<u8> {
    let mut all: Vec<(&str, &[u8])> = vec![("[Content_Types].xml", TYPES.as_bytes())];
    all.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&all)
}

/// The properties of a document of Office.
pub fn core(author: &str, editor: &str) -> (&'static str, String) {
    let text = format!(
        "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>A title</dc:title><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{editor}</cp:lastModifiedBy></cp:coreProperties>"
    );
    ("docProps/core.xml", text)
}

/// A Word document whose body is this XML, with further parts.
pub fn docx(body: &str, more: &[(&'static str, String)]) -> Vec<u8> {
    let text = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>"
    );
    let mut parts = vec![("word/document.xml", text)];
    parts.extend_from_slice(more);
    office(&parts)
}

/// A paragraph of a Word document.
pub fn paragraph(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

/// A workbook with two sheets, `Figures` and `Notes`: attributes of the second in the list of sheets, XML of the first, names for
/// cells, further parts.
pub fn xlsx(second: &str, first: &str, names: &str, more: &[(&'static str, String)]) -> Vec<u8> {
    let workbook = format!(
        "<?xml version=\"1.0\"?><workbook xmlns=\"m\" xmlns:r=\"r\"><sheets><sheet name=\"Figures\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Notes\" sheetId=\"2\" {second} r:id=\"rId2\"/></sheets><definedNames>{names}</definedNames></workbook>"
    );
    let links = "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>";
    let sheet =
        |xml: &str| format!("<?xml version=\"1.0\"?><worksheet xmlns=\"m\">{xml}</worksheet>");
    let mut parts = vec![
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", links.to_owned()),
        ("xl/worksheets/sheet1.xml", sheet(first)),
        ("xl/worksheets/sheet2.xml", sheet("<sheetData/>")),
    ];
    parts.extend_from_slice(more);
    office(&parts)
}

/// Rows of a sheet: `A1` and `B1`, `A2` and `B2`; attributes of the columns' element and of the second row.
pub fn rows(columns: &str, second: &str) -> String {
    format!(
        "{columns}<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\" {second}><c r=\"A2\"><v>3</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>four</t></is></c></row><row r=\"3\" hidden=\"1\"><c r=\"A3\" s=\"1\"/></row></sheetData>"
    )
}

/// An `OpenDocument` file of a kind (`text`, `spreadsheet`): its styles, its body, its meta data.
pub fn open_document(kind: &str, styles: &str, body: &str, meta: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    );
    let meta = format!(
        "<?xml version=\"1.0\"?><office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\" xmlns:meta=\"m\"><office:meta>{meta}</office:meta></office:document-meta>"
    );
    let mime = format!("application/vnd.oasis.opendocument.{kind}");
    zip(&[
        ("mimetype", mime.as_bytes()),
        ("content.xml", content.as_bytes()),
        ("meta.xml", meta.as_bytes()),
        (
            "META-INF/manifest.xml",
            b"<manifest:manifest xmlns:manifest=\"m\"/>",
        ),
    ])
}

/// EXIF as a TIFF file: an artist, if there is one, and a latitude, if there is one; in either order of bytes.
pub fn tiff(artist: Option<&str>, position: bool, big: bool) -> Vec<u8> {
    let two = |n: usize| {
        let n = u16::try_from(n).expect("small enough");
        if big {
            n.to_be_bytes()
        } else {
            n.to_le_bytes()
        }
    };
    let four = |n: usize| {
        let n = u32::try_from(n).expect("small enough");
        if big {
            n.to_be_bytes()
        } else {
            n.to_le_bytes()
        }
    };
    let field = |tag: usize, kind: usize, count: usize, value: usize| {
        [two(tag).as_slice(), &two(kind), &four(count), &four(value)].concat()
    };
    let mut fields = vec![field(0x0112, 3, 1, 1)];
    let count = 1 + usize::from(artist.is_some()) + 1;
    let after = 8 + 2 + count * 12 + 4;
    let gps = if position {
        [
            two(2).as_slice(),
            &field(0, 1, 4, 0),
            &field(2, 5, 3, 0),
            &four(0),
        ]
        .concat()
    } else {
        // What cameras write that do not know where they are: the version alone.
        [two(1).as_slice(), &field(0, 1, 4, 0), &four(0)].concat()
    };
    if let Some(artist) = artist {
        fields.push(field(0x013B, 2, artist.len() + 1, after + gps.len()));
    }
    fields.push(field(0x8825, 4, 1, after));
    let magic: &[u8] = if big { b"MM\0*" } else { b"II*\0" };
    let text = artist
        .map(|artist| format!("{artist}\0"))
        .unwrap_or_default();
    [
        magic,
        &four(8),
        &two(count),
        &fields.concat(),
        &four(0),
        &gps,
        text.as_bytes(),
    ]
    .concat()
}

/// A JPEG file with this part for EXIF: what programs read before the picture itself.
pub fn jpeg(tiff: &[u8]) -> Vec<u8> {
    let data = [b"Exif\0\0", tiff].concat();
    let size = u16::try_from(data.len() + 2)
        .expect("small enough")
        .to_be_bytes();
    [
        &[0xFF, 0xD8, 0xFF, 0xE1],
        size.as_slice(),
        &data,
        &[0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9],
    ]
    .concat()
}

/// A PNG file with these chunks between its head and its end.
pub fn png(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let chunk = |name: &[u8], data: &[u8]| {
        let size = u32::try_from(data.len())
            .expect("small enough")
            .to_be_bytes();
        let body = [name, data].concat();
        [size.as_slice(), &body, &crc(&body).to_be_bytes()].concat()
    };
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    file.extend(chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
    for (name, data) in chunks {
        file.extend(chunk(&name[..], data));
    }
    file.extend(chunk(b"IDAT", &zlib(&[0, 0])));
    file.extend(chunk(b"IEND", &[]));
    file
}

/// A PDF file with one page: what it draws, more in the page's dictionary, more objects from number 10 on, more in the trailer.
/// What the page draws is packed.
pub fn pdf(draws: &str, page: &str, more: &str, trailer: &str) -> Vec<u8> {
    let packed = zlib(draws.as_bytes());
    let mut file = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let head = format!(
        "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {page} >>\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n4 0 obj\n<< /Length {} /Filter /FlateDecode >>\nstream\n",
        packed.len()
    );
    file.extend(head.as_bytes());
    file.extend(packed);
    file.extend(format!("\nendstream\nendobj\n{more}\ntrailer\n<< /Root 1 0 R /Size 20 {trailer} >>\nstartxref\n0\n%%EOF\n").as_bytes());
    file
}

/// A line of text on a page, 12 points high, from a point.
pub fn line(x: u32, y: u32, words: &str) -> String {
    format!("BT /F1 12 Tf 1 0 0 1 {x} {y} Tm ({words}) Tj ET\n")
}

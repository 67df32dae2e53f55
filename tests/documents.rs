//! Looking into documents: each planted mistake is found with its place, and its clean twin is not; damage never makes it fail.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests may fail")]
#![allow(clippy::too_many_lines, reason = "cases stand one below the other")]

#[path = "support/documents.rs"]
mod documents;

use bluelamp::diagnostic::{Code, Findings, Severity};
use bluelamp::inspect::{Kind, inspect};
use documents::{
    bomb, core, docx, jpeg, line, open_document, paragraph, pdf, png, rows, tiff, xlsx, zip, zlib,
};
use proptest::prelude::*;

/// What is found in a file: the codes and words, errors and warnings.
fn found(name: &str, bytes: &[u8]) -> Vec<(Severity, Code, String)> {
    let mut findings = Findings::new();
    let kind = Kind::of(name).expect("a kind that is allowed");
    inspect(&name.into(), kind, bytes, &mut findings);
    let all = findings.sorted().into_iter();
    all.map(|one| {
        let place = one.place.as_ref().expect("a place");
        assert_eq!(&*place.file, name);
        (
            one.severity,
            one.code,
            format!("{} {}", one.message, one.help),
        )
    })
    .collect()
}

/// A planted mistake: the file with it, the same file without it, and what must be told of it: the code and where it is.
struct Planted {
    file: &'static str,
    bad: Vec<u8>,
    clean: Vec<u8>,
    told: (Code, &'static str),
}

/// What is private in the planted files: no finding may say it.
const SECRETS: [&str; 3] = ["Zaphod", "Quillfeather", "51.5"];

fn one(
    file: &'static str,
    bad: Vec<u8>,
    clean: Vec<u8>,
    code: Code,
    place: &'static str,
) -> Planted {
    Planted {
        file,
        bad,
        clean,
        told: (code, place),
    }
}

fn words(more: &[(&'static str, String)]) -> Vec<u8> {
    docx(&paragraph("Words &amp; more"), more)
}

fn part(name: &'static str, text: &str) -> Vec<(&'static str, String)> {
    vec![(name, text.to_owned())]
}

fn in_word() -> Vec<Planted> {
    let run = |properties: &str| {
        format!("<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>Zaphod</w:t></w:r></w:p>")
    };
    let style = part(
        "word/styles.xml",
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Away\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>",
    );
    let template = |mode: &str, kind: &str| {
        part(
            "word/_rels/settings.xml.rels",
            &format!(
                "<Relationships><Relationship Id=\"a\" Type=\"http://x/{kind}\" Target=\"file:///c:/Users/Zaphod/a.dotm\" {mode}/></Relationships>"
            ),
        )
    };
    vec![
        one(
            "a.docx",
            words(&[core("", "Zaphod Quillfeather")]),
            words(&[core(" ", "")]),
            Code::NamedAuthor,
            "who saved it last",
        ),
        one(
            "a.docx",
            docx(&run("<w:vanish/>"), &[]),
            docx(&run("<w:vanish w:val=\"0\"/>"), &[]),
            Code::HiddenContent,
            "hidden text in the text: 1 piece",
        ),
        one(
            "a.docx",
            docx(&run("<w:rStyle w:val=\"Away\"/>"), &style),
            docx(&run("<w:rStyle w:val=\"Other\"/>"), &style),
            Code::HiddenContent,
            "hidden text",
        ),
        one(
            "a.docx",
            words(&part(
                "word/header2.xml",
                "<w:hdr xmlns:w=\"w\"><w:p><w:moveFrom/></w:p></w:hdr>",
            )),
            words(&part(
                "word/header2.xml",
                "<w:hdr xmlns:w=\"w\"><w:p/></w:hdr>",
            )),
            Code::TrackedChanges,
            "a header",
        ),
        one(
            "a.docx",
            words(&template("TargetMode=\"External\"", "attachedTemplate")),
            words(&template("TargetMode=\"External\"", "hyperlink")),
            Code::ActiveDocument,
            "1 link",
        ),
        one(
            "a.docx",
            words(&part("word/vbaProject.bin", "x")),
            words(&[]),
            Code::ActiveDocument,
            "macros",
        ),
    ]
}

fn in_sheets() -> Vec<Planted> {
    let clean = || {
        xlsx(
            "",
            &rows("", ""),
            "<definedName name=\"All\">Figures!$A$1</definedName>",
            &[],
        )
    };
    let columns = |how: &str| {
        rows(
            &format!(
                "<cols><col min=\"2\" max=\"2\" {how}/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols>"
            ),
            "",
        )
    };
    let links = "<Relationships><Relationship Id=\"a\" Type=\"http://x/comments\" Target=\"../comments1.xml\"/></Relationships>";
    let notes = [
        ("xl/worksheets/_rels/sheet2.xml.rels", links.to_owned()),
        ("xl/comments1.xml", "<comments>Zaphod</comments>".to_owned()),
    ];
    let name = "<definedName name=\"Old\">Notes!$A$1</definedName>";
    vec![
        one(
            "a.xlsx",
            xlsx("state=\"veryHidden\"", &rows("", ""), "", &[]),
            clean(),
            Code::HiddenContent,
            "The sheet `Notes` is hidden so that Excel's menu does not list it",
        ),
        one(
            "a.xlsx",
            xlsx("", &columns("hidden=\"1\""), "", &[]),
            xlsx("", &columns("width=\"9\""), "", &[]),
            Code::HiddenContent,
            "The sheet `Figures` has hidden columns that are not empty: 1 column, the first is B.",
        ),
        one(
            "a.xlsx",
            xlsx("", &rows("", "ht=\"0\" customHeight=\"1\""), "", &[]),
            xlsx("", &rows("", "ht=\"12\""), "", &[]),
            Code::HiddenContent,
            "the first is 2.",
        ),
        one(
            "a.xlsx",
            xlsx("state=\"hidden\"", &rows("", ""), name, &[]),
            xlsx("", &rows("", ""), name, &[]),
            Code::HiddenContent,
            "The name `Old` leads to cells of the hidden sheet `Notes`",
        ),
        one(
            "a.xlsx",
            xlsx(
                "",
                &rows("", ""),
                "<definedName name=\"Old\" hidden=\"1\">1</definedName>",
                &[],
            ),
            xlsx(
                "",
                &rows("", ""),
                "<definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\">Figures!$A$1</definedName>",
                &[],
            ),
            Code::HiddenContent,
            "The name `Old` for cells is hidden",
        ),
        one(
            "a.xlsx",
            xlsx("", &rows("", ""), "", &notes),
            clean(),
            Code::DocumentComments,
            "the sheet `Notes`",
        ),
        one(
            "a.xlsx",
            xlsx(
                "",
                &rows("", ""),
                "",
                &part("xl/externalLinks/externalLink1.xml", "<x/>"),
            ),
            clean(),
            Code::CachedData,
            "other workbooks",
        ),
    ]
}

fn in_open_documents() -> Vec<Planted> {
    let text = |body: &str, meta: &str| {
        open_document(
            "text",
            "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>",
            body,
            meta,
        )
    };
    let sheet = |style: &str, column: &str, row: &str| {
        let body = format!(
            "<table:table table:name=\"Figures\" table:style-name=\"{style}\"><table:table-column/><table:table-column {column}/><table:table-row><table:table-cell office:value-type=\"float\"/></table:table-row><table:table-row {row}><table:table-cell/><table:table-cell office:value-type=\"float\"><text:p>Zaphod</text:p></table:table-cell></table:table-row><table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"9\"><table:table-cell/></table:table-row></table:table>"
        );
        open_document(
            "spreadsheet",
            "<style:style style:name=\"H\"><style:table-properties table:display=\"false\"/></style:style><style:style style:name=\"S\"><style:table-properties table:display=\"true\"/></style:style>",
            &body,
            "",
        )
    };
    let clean = || sheet("S", "", "");
    let quiet = || {
        text(
            "<text:p>Words</text:p>",
            "<meta:generator>Writer</meta:generator>",
        )
    };
    vec![
        one(
            "a.odt",
            text("", "<meta:initial-creator>Zaphod</meta:initial-creator>"),
            quiet(),
            Code::NamedAuthor,
            "an author",
        ),
        one(
            "a.odt",
            text(
                "<text:tracked-changes><text:changed-region/></text:tracked-changes>",
                "",
            ),
            quiet(),
            Code::TrackedChanges,
            "1 change",
        ),
        one(
            "a.odt",
            text(
                "<text:p>Words<office:annotation><text:p>Zaphod</text:p></office:annotation></text:p>",
                "",
            ),
            quiet(),
            Code::DocumentComments,
            "1 comment",
        ),
        one(
            "a.odt",
            text(
                "<text:p>Words <text:span text:style-name=\"H\">Zaphod</text:span></text:p>",
                "",
            ),
            quiet(),
            Code::HiddenContent,
            "hidden text",
        ),
        one(
            "a.ods",
            sheet("H", "", ""),
            clean(),
            Code::HiddenContent,
            "The sheet `Figures` is hidden",
        ),
        one(
            "a.ods",
            sheet("S", "table:visibility=\"collapse\"", ""),
            clean(),
            Code::HiddenContent,
            "hidden columns that are not empty: 1 column",
        ),
        one(
            "a.ods",
            sheet("S", "", "table:visibility=\"filter\""),
            clean(),
            Code::HiddenContent,
            "hidden rows that are not empty: 1 row",
        ),
    ]
}

fn in_pictures() -> Vec<Planted> {
    let clean = || jpeg(&tiff(None, false, true));
    let xmp = |name: &str| {
        format!("XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>{name}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>").into_bytes()
    };
    let packed = |text: &str| [b"Raw profile\0\0".as_slice(), &zlib(text.as_bytes())].concat();
    let picture = jpeg(&tiff(None, true, true));
    let with = |bytes: &[u8]| {
        zip(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("word/document.xml", b"<w:document xmlns:w=\"w\"/>"),
            ("word/media/image1.jpg", bytes),
        ])
    };
    let plain = || png(&[(b"tEXt", b"Software\0Paint".to_vec())]);
    vec![
        one(
            "a.jpg",
            jpeg(&tiff(None, true, true)),
            clean(),
            Code::PhotoPosition,
            "the picture",
        ),
        one(
            "a.JPEG",
            jpeg(&tiff(Some("Zaphod Quillfeather"), false, false)),
            clean(),
            Code::NamedAuthor,
            "photographer",
        ),
        one(
            "a.png",
            png(&[(b"eXIf", tiff(None, true, false))]),
            plain(),
            Code::PhotoPosition,
            "the picture",
        ),
        one(
            "a.png",
            png(&[(b"tEXt", b"Author\0Zaphod".to_vec())]),
            plain(),
            Code::NamedAuthor,
            "photographer",
        ),
        one(
            "a.png",
            png(&[(b"iTXt", xmp("Zaphod"))]),
            png(&[(b"iTXt", xmp(" "))]),
            Code::NamedAuthor,
            "photographer",
        ),
        one(
            "a.png",
            png(&[(b"zTXt", packed("<exif:GPSLatitude>51.5</exif:GPSLatitude>"))]),
            plain(),
            Code::PhotoPosition,
            "the picture",
        ),
        one(
            "a.docx",
            with(&picture),
            with(&clean()),
            Code::PhotoPosition,
            "the picture `word/media/image1.jpg` in it",
        ),
        one(
            "a.svg",
            b"<svg><metadata><rdf><creator><title>Zaphod</title></creator></rdf></metadata></svg>"
                .to_vec(),
            b"<svg><title>A chart</title></svg>".to_vec(),
            Code::NamedAuthor,
            "an author",
        ),
        one(
            "a.svg",
            b"<svg><image href=\"https://host.example/a.png\"/></svg>".to_vec(),
            b"<svg><use href=\"#a\"/><a href=\"https://host.example/\"/></svg>".to_vec(),
            Code::ActiveDocument,
            "another place",
        ),
        one(
            "a.svg",
            b"<svg><rect onclick=\"go()\"/></svg>".to_vec(),
            b"<svg><rect/></svg>".to_vec(),
            Code::ActiveDocument,
            "a program",
        ),
    ]
}

fn in_pdf() -> Vec<Planted> {
    let secret = || line(72, 700, "Zaphod Quillfeather");
    let drawn = |after: &str| pdf(&format!("{}{after}", secret()), "", "", "");
    let clean = || {
        pdf(
            &format!("0 0 0 rg 70 696 200 14 re f 1 g {}", secret()),
            "",
            "",
            "",
        )
    };
    let marks = |kind: &str| {
        pdf(
            &secret(),
            "/Annots [10 0 R]",
            &format!("10 0 obj\n<< /Type /Annot /Subtype /{kind} /Contents (Zaphod) >>\nendobj"),
            "",
        )
    };
    let form = |colour: &str| {
        format!(
            "10 0 obj\n<< /Subtype /Form /Length 30 >>\nstream\n{colour} 0 0 100 16 re f\nendstream\nendobj"
        )
    };
    let by_name = |colour: &str| {
        pdf(
            &format!("{}q 1 0 0 1 70 695 cm /Box Do Q", secret()),
            "/Resources << /XObject << /Box 10 0 R >> /Font << /F1 5 0 R >> >>",
            &form(colour),
            "",
        )
    };
    let scanned = |box_: &str| {
        pdf(
            &format!("{box_} BT /F1 12 Tf 3 Tr 72 700 Td (Zaphod) Tj ET"),
            "",
            "",
            "",
        )
    };
    let packed = |author: &str| {
        let inner = format!("11 0 << /Author {author} >>");
        pdf(
            &secret(),
            "",
            &format!(
                "10 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Length {} >>\nstream\n{inner}\nendstream\nendobj",
                inner.len()
            ),
            "/Info 11 0 R",
        )
    };
    vec![
        one(
            "a.pdf",
            drawn("0 0 0 rg 70 696 200 14 re f"),
            clean(),
            Code::CoveredText,
            "page 1 there is text under dark boxes: 1 piece",
        ),
        one(
            "a.pdf",
            drawn("0.1 g 70 696 m 270 696 l 270 712 l 70 712 l h f"),
            drawn("1 1 0 rg 70 696 200 14 re f"),
            Code::CoveredText,
            "page 1",
        ),
        // A thin line through or under the words covers nothing.
        one(
            "a.pdf",
            drawn("0 g 100 690 30 30 re f"),
            drawn("0 g 70 704 200 0.6 re f 70 697 200 1 re f"),
            Code::CoveredText,
            "page 1",
        ),
        one(
            "a.pdf",
            by_name("0 g"),
            by_name("1 g"),
            Code::CoveredText,
            "page 1",
        ),
        one(
            "a.pdf",
            scanned("0 g 70 696 200 14 re f"),
            scanned("0.9 g 70 696 200 14 re f"),
            Code::CoveredText,
            "page 1",
        ),
        one(
            "a.pdf",
            marks("Text"),
            marks("Link"),
            Code::DocumentComments,
            "On page 1",
        ),
        one(
            "a.pdf",
            marks("Redact"),
            marks("Widget"),
            Code::CoveredText,
            "marked for redaction",
        ),
        one(
            "a.pdf",
            pdf(
                &secret(),
                "",
                "10 0 obj\n<< /Author (Zaphod) >>\nendobj",
                "/Info 10 0 R",
            ),
            pdf(
                &secret(),
                "",
                "10 0 obj\n<< /Author () >>\nendobj",
                "/Info 10 0 R",
            ),
            Code::NamedAuthor,
            "an author",
        ),
        one(
            "a.pdf",
            packed("(Zaphod)"),
            packed("( )"),
            Code::NamedAuthor,
            "an author",
        ),
        one(
            "a.pdf",
            pdf(
                &secret(),
                "",
                "10 0 obj\n<< /Type /Filespec /F (a.xlsx) /EF << /F 11 0 R >> >>\nendobj",
                "",
            ),
            clean(),
            Code::EmbeddedFile,
            "1 file",
        ),
        one(
            "a.pdf",
            pdf(
                &secret(),
                "",
                "10 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj",
                "",
            ),
            clean(),
            Code::ActiveDocument,
            "a program",
        ),
    ]
}

#[test]
fn each_planted_mistake_is_found_with_its_place_and_its_clean_twin_is_not() {
    let all = [
        in_word(),
        in_sheets(),
        in_open_documents(),
        in_pictures(),
        in_pdf(),
    ]
    .concat_all();
    assert!(all.len() >= 40, "{} mistakes", all.len());
    for (
        number,
        Planted {
            file,
            bad,
            clean,
            told: (code, place),
        },
    ) in all.iter().enumerate()
    {
        let of_bad = found(file, bad);
        let told = of_bad
            .iter()
            .any(|(_, found, words)| found == code && words.contains(place));
        assert!(
            told,
            "{number}, {file}: wanted {} with `{place}`, found {of_bad:#?}",
            code.id()
        );
        let others: Vec<_> = of_bad
            .iter()
            .filter(|(_, found, _)| found != code)
            .collect();
        assert!(others.is_empty(), "{number}, {file}: {others:#?}");
        assert_eq!(found(file, clean), [], "the clean twin of {number}, {file}");
        for secret in SECRETS {
            assert!(
                !format!("{of_bad:?}").contains(secret),
                "{number}, {file}: a finding says what is private"
            );
        }
    }
}

trait ConcatAll {
    fn concat_all(self) -> Vec<Planted>;
}

impl<const N: usize> ConcatAll for [Vec<Planted>; N] {
    fn concat_all(self) -> Vec<Planted> {
        self.into_iter().flatten().collect()
    }
}

#[test]
fn names_are_warnings_and_everything_else_stops_the_build() {
    for planted in [
        in_word(),
        in_sheets(),
        in_open_documents(),
        in_pictures(),
        in_pdf(),
    ]
    .concat_all()
    {
        for (severity, code, _) in found(planted.file, &planted.bad) {
            let wanted = if code == Code::NamedAuthor {
                Severity::Warning
            } else {
                Severity::Error
            };
            assert_eq!(severity, wanted, "{}", code.id());
        }
    }
}

/// Whole files of each kind, to be damaged.
fn whole_files() -> Vec<(&'static str, Vec<u8>)> {
    let all = [
        in_word(),
        in_sheets(),
        in_open_documents(),
        in_pictures(),
        in_pdf(),
    ]
    .concat_all();
    all.into_iter()
        .flat_map(|planted| [(planted.file, planted.bad), (planted.file, planted.clean)])
        .collect()
}

#[test]
fn documents_that_are_cut_off_are_told_and_never_pass_as_clean() {
    for (file, bytes) in whole_files() {
        if Kind::of(file) == Some(Kind::Svg) {
            continue;
        }
        for end in [0, 1, 4, 30, bytes.len() / 2] {
            let told = found(file, &bytes[..end]);
            let broken = told.iter().any(|(severity, code, _)| {
                *code == Code::UnreadableDocument && *severity == Severity::Error
            });
            assert!(
                broken,
                "{file} with {end} of {} bytes: {told:?}",
                bytes.len()
            );
        }
    }
}

#[test]
fn a_file_of_another_kind_than_its_name_says_is_told() {
    let swapped = [
        ("a.docx", xlsx("", &rows("", ""), "", &[])),
        ("a.xlsx", words(&[])),
        ("a.ods", open_document("text", "", "", "")),
        ("a.png", jpeg(&[])),
        ("a.pdf", words(&[])),
        ("a.svg", b"<html/>".to_vec()),
    ];
    for (file, bytes) in swapped {
        assert_eq!(found(file, &bytes)[0].1, Code::UnreadableDocument, "{file}");
    }
}

#[test]
fn locked_documents_and_old_kinds_are_told() {
    let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];
    let manifest: &[u8] = b"<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>";
    let odf = zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x01\x02"),
    ]);
    for (file, bytes) in [("a.docx", old.to_vec()), ("a.odt", odf)] {
        let told = found(file, &bytes);
        assert!(
            told.len() == 1 && told[0].2.contains("password"),
            "{told:?}"
        );
    }
}

/// An archive that unpacks to far more than it is long: two megabytes that become 300.
#[test]
fn an_archive_that_unpacks_to_too_much_is_told() {
    let size = 300 * 1024 * 1024;
    let told = found("a.docx", &bomb("word/document.xml", size, size));
    assert!(
        told.len() == 1 && told[0].2.contains("more than the program is ready"),
        "{told:?}"
    );
    let lied = found("a.docx", &bomb("word/document.xml", size, 1_000));
    assert!(
        lied.len() == 1 && lied[0].1 == Code::UnreadableDocument,
        "{lied:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_it_fail(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        for ending in Kind::endings() {
            found(&format!("a.{ending}"), &bytes);
        }
        let _ = found("a.pdf", &[b"%PDF-1.7\n1 0 obj ", bytes.as_slice(), b"trailer << /Root 1 0 R >>"].concat());
        let _ = found("a.jpg", &jpeg(&[b"II*\0", bytes.as_slice()].concat()));
        let _ = found("a.png", &[b"\x89PNG\r\n\x1a\n", bytes.as_slice()].concat());
    }

    #[test]
    fn no_damage_makes_it_fail(
        number in any::<proptest::sample::Index>(),
        hits in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..12),
        end in any::<proptest::sample::Index>(),
    ) {
        let files = whole_files();
        let (file, mut bytes) = files[number.index(files.len())].clone();
        for (at, byte) in hits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        found(file, &bytes);
        found(file, &bytes[..end.index(bytes.len())]);
    }
}

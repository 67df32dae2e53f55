//! Mistakes in files beside the pages, and personal data in texts.

use super::Case;
use crate::documents::{core, docx, jpeg, line, paragraph, pdf, rows, tiff, xlsx};
use crate::support::SiteTest;

/// The small site with a file, and a link to it from a page.
pub(crate) fn with_file(name: &str, bytes: &[u8]) -> SiteTest {
    SiteTest::small()
        .bytes(&format!("content/{name}"), bytes)
        .replace(
            "content/about.md",
            "Built on",
            &format!("[A file]({name}). Built on"),
        )
}

/// The small site with a section that is looked through, and a page in it with this Markdown from its fifth line on.
fn section(markdown: &str) -> SiteTest {
    SiteTest::small()
        .replace(
            "site.toml",
            "[[languages]]",
            "[inspect]\npersonal_data_in = [\"content/disclosures/\"]\nallowed_contacts = [\"foi@force.example\"]\n\n[[languages]]",
        )
        .file(
            "content/disclosures/one.md",
            &format!("+++\ntitle = \"One\"\ndescription = \"An answer.\"\n+++\n{markdown}\n"),
        )
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a file of a kind that cannot be looked into",
            SiteTest::small().bytes("content/report.doc", b"words"),
            "
content/report.doc: error BL801
  A file that ends with `.doc` cannot be published here.
  What to do: Did you mean `docx`? Save it as one of these kinds: pdf, docx, xlsx, odt, ods, csv, txt, jpg, jpeg, png, svg. A file that is not for readers belongs outside `content/`.
",
        ),
        Case::new(
            "a file without an ending",
            SiteTest::small().bytes("content/README", b"words"),
            "
content/README: error BL801
  The name of this file has no ending, so nobody can tell what it is.
  What to do: Save it as one of these kinds: pdf, docx, xlsx, odt, ods, csv, txt, jpg, jpeg, png, svg. A file that is not for readers belongs outside `content/`.
",
        ),
        Case::new(
            "a file that no page links to",
            SiteTest::small().file("content/fees.csv", "fee\n1\n"),
            "
content/fees.csv: warning BL802
  No page or record links to this file, so readers will not find it. It is published all the same.
  What to do: Link to it from a page, name it in a record, or take it away.
",
        ),
        Case::new(
            "a link to a file that is not there",
            SiteTest::small()
                .file("content/about/fees.csv", "fee\n1\n")
                .file("content/about/costs.md", "+++\ntitle = \"Costs\"\ndescription = \"Costs.\"\n+++\n[One](fees.csv), [two](fee.csv).\n"),
            "
content/about/costs.md:5:18: error BL403
  The link `fee.csv` leads to no page or file of this site.
  What to do: Did you mean `/about/fees.csv`? Write the address from the root, such as `/boroughs/`.
",
        ),
        Case::new(
            "a file at the address of a file of figures",
            SiteTest::small().file("content/boroughs/figures.csv", "fee\n1\n").replace("content/about.md", "Built on", "[File](/boroughs/figures.csv). Built on"),
            "
content/boroughs/figures.csv: error BL405
  Two files have the same address, `/boroughs/figures.csv`.
  What to do: Rename one of the two: a file of `content/` needs an address that no area, offence or dataset has.
",
        ),
        Case::new(
            "a file whose name an address cannot carry",
            SiteTest::small().file("content/our fees.csv", "fee\n1\n"),
            "
content/our fees.csv: error BL003
  The name of this file or folder cannot stand in a web address.
  What to do: Name it with plain letters, digits, dots and hyphens.

content/our fees.csv: warning BL802
  No page or record links to this file, so readers will not find it. It is published all the same.
  What to do: Link to it from a page, name it in a record, or take it away.
",
        ),
        Case::new(
            "a document that is none",
            with_file("report.docx", b"words"),
            "
content/report.docx: error BL803
  This file cannot be looked into: it is damaged, or no Word document.
  What to do: Open it in the program that made it, save it again under the right ending, and try again.
",
        ),
        Case::new(
            "a document that is locked",
            with_file("report.pdf", &pdf(&line(72, 700, "Words"), "", "", "/Encrypt 9 0 R")),
            "
content/report.pdf: error BL803
  This file is locked with a password or has limits on its use, so it cannot be looked into.
  What to do: Save it without a password and without limits. A program that reads aloud needs that too.
",
        ),
        Case::new(
            "a picture with a position",
            with_file("office.jpg", &jpeg(&tiff(None, true, false))),
            "
content/office.jpg: error BL804
  There is a position in the picture: it says where the camera stood.
  What to do: Save a copy without \"location\" or \"properties and personal information\", or take a screenshot of the picture, and publish that.
",
        ),
        Case::new(
            "a workbook with a hidden sheet and hidden rows",
            with_file("figures.xlsx", &xlsx("state=\"hidden\"", &rows("", "hidden=\"1\""), "", &[])),
            "
content/figures.xlsx: error BL805
  The sheet `Figures` has hidden rows that are not empty: 1 row, the first is 2.
  What to do: Select the whole sheet, right-click, Unhide; then delete the rows that readers should not have. A filter hides rows too.

content/figures.xlsx: error BL805
  The sheet `Notes` is hidden. Readers can show it.
  What to do: Right-click a sheet's tab, choose Unhide, and delete the sheet if readers should not have it.
",
        ),
        Case::new(
            "a document with tracked changes",
            with_file("report.docx", &docx("<w:p><w:del w:author=\"A\"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:author=\"A\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>", &[])),
            "
content/report.docx: error BL806
  Tracked changes are kept in the text: 2 changes. Readers can see what was deleted.
  What to do: In Word: Review, Accept All Changes and Stop Tracking, then save.
",
        ),
        Case::new(
            "a document with comments",
            with_file("report.docx", &docx(&paragraph("Words"), &[("word/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\"/></w:comments>".to_owned())])),
            "
content/report.docx: error BL807
  There are comments in the document: 1 comment.
  What to do: In Word: Review, Delete, Delete All Comments in Document, then save.
",
        ),
        Case::new(
            "a workbook with the rows behind a pivot table",
            with_file("figures.xlsx", &xlsx("", &rows("", ""), "", &[("xl/pivotCache/pivotCacheRecords1.xml", "<r/>".to_owned())])),
            "
content/figures.xlsx: error BL808
  A pivot table keeps a copy of all the rows that it was made from.
  What to do: Copy the pivot table and paste its values, then delete the pivot table itself.
",
        ),
        Case::new(
            "a document with a workbook in it",
            with_file("report.docx", &docx(&paragraph("Words"), &[("word/embeddings/sheet.xlsx", "PK".to_owned())])),
            "
content/report.docx: error BL809
  There are other files within the document: 1 file.
  What to do: Paste charts and tables as pictures or plain tables: an embedded workbook holds all of its sheets.
",
        ),
        Case::new(
            "a document with text under a box",
            with_file("report.pdf", &pdf(&format!("{}0 g 70 695 100 16 re f", line(72, 700, "A secret")), "", "", "")),
            "
content/report.pdf: error BL810
  On page 1 there is text under dark boxes: 1 piece. Readers can copy it out.
  What to do: Delete the words themselves in the document that the PDF is made from, or use a tool for redaction, and make the PDF again.
",
        ),
        Case::new(
            "a document that names its author",
            with_file("report.docx", &docx(&paragraph("Words"), &[core("Jane Example", "")])),
            "
content/report.docx: warning BL811
  The file names somebody: its properties have an author.
  What to do: In Office: File, Info, Check for Issues, Inspect Document, then remove properties and personal information.
",
        ),
        Case::new(
            "a picture with a program in it",
            with_file("chart.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"),
            "
content/chart.svg: error BL812
  There is a program in this picture, or a part that is a web page of its own.
  What to do: Save it as \"plain SVG\" from a drawing program, without scripts.
",
        ),
        Case::new(
            "personal data in a section that is looked through",
            section("Mrs Example asked.\n\nWrite to foi@force.example or jane@home.example."),
            "
content/disclosures/one.md:5:1: error BL813
  What stands here in the text looks like a name after a title or rank.
  What to do: Take it out. If it may be public, a role clears the page with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.

content/disclosures/one.md:7:31: error BL813
  What stands here in the text looks like an e-mail address.
  What to do: Take it out. If it may be public, a role clears the page with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.
",
        ),
        Case::new(
            "personal data that a person has cleared by name",
            section("Words.").replace("content/disclosures/one.md", "description", "personal_data_cleared_by = \"Ms Example\"\ndescription"),
            "
content/disclosures/one.md:1:1: error BL401
  The key `personal_data_cleared_by` does not name a role.
  What to do: Write who answers for it as a role, never as a name: `personal_data_cleared_by = \"Data protection officer\"`.
",
        ),
        Case::new(
            "a section without pages",
            section("Words.").replace("site.toml", "content/disclosures/", "content/disclosure/"),
            "
site.toml:12:21: error BL212
  There are no pages below `content/disclosure/`, so nothing is looked through there.
  What to do: Name a folder with pages, such as `content/disclosures/`.
",
        ),
    ]
}

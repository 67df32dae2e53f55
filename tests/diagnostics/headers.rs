//! Mistakes in the header row of a CSV file, and in its quotes, rows and characters.

use super::{Case, FIGURES};
use crate::support::{SiteTest, small_figures};

/// The small site with another header above its figures, and something added to the end of each row.
fn header(text: &str, added: &str) -> SiteTest {
    let rows = small_figures().replacen("area_code,category,period,value", text, 1);
    let (header, rows) = rows.split_once('\n').expect("there is a header");
    let rows = rows.replace('\n', &format!("{added}\n"));
    SiteTest::small().file(FIGURES, &format!("{header}\n{rows}"))
}

/// A second dataset as its publisher lays it out: one column a month.
pub(crate) fn wide(text: &str) -> SiteTest {
    SiteTest::small()
        .file(
            "data/wide/dataset.toml",
            r#"title = { en = "Wide figures" }
summary = { en = "Figures that are made up." }
categories = "own"
measure = "offences"
unit = { en = "recorded offences" }
total = { slug = "all-offences", name = { en = "All offences" } }
source = { publisher = "Nobody", title = "Made-up figures" }

[layout]
kind = "wide"
period = "YYYYMM"
absent_rows = "zero"
columns = { area = ["Borough"], group = ["Group"], subgroup = ["Kind"], ignore = ["Refreshed"] }
"#,
        )
        .file("data/wide/editions/2001-03/wide.csv", text)
}

/// The small site with a byte in a file that a spreadsheet writes for a letter with an accent.
fn windows_1252(path: &str, before: &str) -> SiteTest {
    let site = SiteTest::small();
    let text = String::from_utf8(site.files[path].clone()).expect("the file is text");
    let at = text.find(before).expect("the text is there");
    let bytes = [&text.as_bytes()[..at], b"\xe9", &text.as_bytes()[at..]].concat();
    site.bytes(path, &bytes)
}

pub(crate) fn cases() -> Vec<Case> {
    let csv = "data/geography/aliases.csv";
    vec![
        Case::new(
            "columns separated by semicolons",
            SiteTest::small().file("data/geography/aliases.csv", "alias;code\nFirst;X01\n"),
            "
data/geography/aliases.csv:1:1: error BL202
  The columns of this file are separated by semicolons, not by commas.
  What to do: Save the file again as CSV with commas. A spreadsheet asks for the separator when it saves.
",
        ),
        Case::new(
            "a column twice",
            header("area_code,category,period,value,value", ",7"),
            "
data/crime/editions/2002-12/crime.csv:1:5: error BL202
  The column `value` stands twice: also as column 4.
  What to do: Give each column a name of its own, or delete one of the two.
",
        ),
        Case::new(
            "a column without a name",
            header("area_code,category,period,value,", ","),
            "
data/crime/editions/2002-12/crime.csv:1:5: error BL202
  Column 5 has no name.
  What to do: Give the column a name in the first row, or delete the column.
",
        ),
        Case::new(
            "a column that is not known",
            header("area_code,category,period,valeu", ""),
            "
data/crime/editions/2002-12/crime.csv:1: error BL202
  This file has no column for the figure.
  What to do: The header row of this layout is `area_code,category,period,value`.

data/crime/editions/2002-12/crime.csv:1:4: error BL202
  The column `valeu` is not known.
  What to do: Did you mean `value`? Correct the header, or delete the column.
",
        ),
        Case::new(
            "a month twice in a file with one column a month",
            wide("Group,Kind,Borough,200101,200102,200102,200103\nA,B,Borough One,1,2,2,3\n"),
            "
data/wide/editions/2001-03/wide.csv:1:6: error BL202
  The column `200102` stands twice: also as column 5.
  What to do: Give each column a name of its own, or delete one of the two.
",
        ),
        Case::new(
            "a column without a name in a file with one column a month",
            wide("Group,Kind,Borough,200101,,200102,200103\nA,B,Borough One,1,,2,3\n"),
            "
data/wide/editions/2001-03/wide.csv:1:5: error BL202
  Column 5 has no name.
  What to do: Give the column a name in the first row, or delete the column.
",
        ),
        Case::new(
            "a column that is no month in a file with one column a month",
            wide("Group,Kind,Borough,200101,200102,200103,Total\nA,B,Borough One,1,2,3,6\n"),
            "
data/wide/editions/2001-03/wide.csv:1:7: error BL202
  The column `Total` is neither known nor a month such as 202606.
  What to do: Correct the header, or name the column in `[layout.columns]` of `dataset.toml`: under `ignore`, if it is not needed.
",
        ),
        Case::new(
            "a column that is missing in a file with one column a month",
            wide("Group,Sort,Borough,200101,200102,200103\nA,B,Borough One,1,2,3\n"),
            "
data/wide/editions/2001-03/wide.csv:1: error BL202
  This file has no column for the category.
  What to do: Name the column in `[layout.columns]` of `dataset.toml`. The names there now: Kind.

data/wide/editions/2001-03/wide.csv:1:2: error BL202
  The column `Sort` is neither known nor a month such as 202606.
  What to do: Correct the header, or name the column in `[layout.columns]` of `dataset.toml`: under `ignore`, if it is not needed.
",
        ),
        Case::new(
            "a month that no column has",
            wide("Group,Kind,Borough,200101,200103\nA,B,Borough One,1,3\n"),
            "
data/wide/editions/2001-03/wide.csv:2:5: error BL209
  The month 2001-02 is missing.
  What to do: Add the figures before this one. A month that was never counted needs the marker [x].
",
        ),
        Case::new(
            "an unknown borough in a file with one column a month",
            wide("Group,Kind,Borough,200101,200102,200103\nA,B,Borough Oen,1,2,3\n"),
            "
data/wide/editions/2001-03/wide.csv:2:3: error BL206
  There is no area called `Borough Oen`.
  What to do: Did you mean `Borough One`? Correct the spelling, or add it to `data/geography/aliases.csv` or to `[aliases.areas]` in `dataset.toml`.
",
        ),
        Case::new(
            "a column that is not known in a list of areas",
            SiteTest::small().replace("data/geography/areas.csv", "mapped", "maped"),
            "
data/geography/areas.csv:1: error BL202
  The column `mapped` is missing.
  What to do: Add it to the header row. Columns of this file: code, kind, slug, name, parent, mapped, rate_caution, tile_column, tile_row, short.

data/geography/areas.csv:1:6: error BL202
  There is no column `maped` in files of this kind.
  What to do: Did you mean `mapped`? Columns of this file: code, kind, slug, name, parent, mapped, rate_caution, tile_column, tile_row, short.
",
        ),
        Case::new(
            "an empty file",
            SiteTest::small().file(csv, ""),
            "
data/geography/aliases.csv: error BL202
  This file is empty.
  What to do: Add a header row and the rows below it.
",
        ),
        Case::new(
            "a row that is too long",
            SiteTest::small().file(csv, "alias,code\nFirst, The,X01\n"),
            "
data/geography/aliases.csv:2:3: error BL201
  This row has 3 cells, but the header has 2.
  What to do: Give each row as many cells as the header has. A comma inside a text needs quotation marks around the text.
",
        ),
        Case::new(
            "a row that is too short",
            SiteTest::small().file(csv, "alias,code\nThe First\n"),
            "
data/geography/aliases.csv:2:2: error BL201
  This row has 1 cell, but the header has 2.
  What to do: Give each row as many cells as the header has. A comma inside a text needs quotation marks around the text.
",
        ),
        Case::new(
            "a quotation mark that is never closed",
            SiteTest::small().file(
                csv,
                "alias,code\nThe First,X01\n\"The Second,X02\nTwo,X02\n",
            ),
            r#"
data/geography/aliases.csv:3:1: error BL201
  A quotation mark is opened here and not closed in this line.
  What to do: Close it in the same line. To write a quotation mark inside a text, put quotation marks around the whole text and write this one twice ("").
"#,
        ),
        Case::new(
            "a quotation mark that is closed lines later",
            SiteTest::small().file(csv, "alias,code\n\"The First,X01\nThe \"Second\",X02\n"),
            r#"
data/geography/aliases.csv:2:1: error BL201
  A quotation mark is opened here and not closed in this line.
  What to do: Close it in the same line. To write a quotation mark inside a text, put quotation marks around the whole text and write this one twice ("").
"#,
        ),
        Case::new(
            "Windows-1252 text in a table",
            SiteTest::small().bytes(csv, b"alias,code\nThe First,X01\nCaf\xe9,X02\n"),
            r#"
data/geography/aliases.csv:3:4: error BL005
  The character here (byte E9) is not UTF-8 text. The file may have been saved as Windows-1252.
  What to do: Save the file again with the encoding UTF-8. A spreadsheet calls it "CSV UTF-8".
"#,
        ),
        Case::new(
            "Windows-1252 text in the figures",
            SiteTest::small().bytes(
                FIGURES,
                &[
                    small_figures().as_bytes(),
                    b"Borough\xa0One,arson,2001-01,1\n",
                ]
                .concat(),
            ),
            r#"
data/crime/editions/2002-12/crime.csv:146:8: error BL005
  The character here (byte A0) is not UTF-8 text. The file may have been saved as Windows-1252.
  What to do: Save the file again with the encoding UTF-8. A spreadsheet calls it "CSV UTF-8".
"#,
        ),
        Case::new(
            "Windows-1252 text in a page",
            SiteTest::small().bytes(
                "content/about.md",
                b"+++\ntitle = \"About\"\ndescription = \"About.\"\n+++\nFigures \x96 made up.\n",
            ),
            r#"
content/about.md:5:9: error BL005
  The character here (byte 96) is not UTF-8 text. The file may have been saved as Windows-1252.
  What to do: Save the file again with the encoding UTF-8. A spreadsheet calls it "CSV UTF-8".
"#,
        ),
        Case::new(
            "Windows-1252 text in the settings",
            windows_1252("site.toml", "Example publisher"),
            r#"
site.toml:7:23: error BL005
  The character here (byte E9) is not UTF-8 text. The file may have been saved as Windows-1252.
  What to do: Save the file again with the encoding UTF-8. A spreadsheet calls it "CSV UTF-8".
"#,
        ),
        Case::new(
            "a header that has more columns than the rows",
            header("area_code,category,period,value,marker", ""),
            "
data/crime/editions/2002-12/crime.csv:2:5: error BL201
  This row and the 143 rows below it have 4 cells, but the header has 5.
  What to do: Give each row as many cells as the header has. A comma inside a text needs quotation marks around the text.
",
        ),
        Case::new(
            "a file with a header and nothing below it",
            SiteTest::small().file(FIGURES, "area_code,category,period,value\n"),
            "
data/crime/editions/2002-12: error BL214
  This edition has no figures.
  What to do: Add rows to its files, or take the folder out.
",
        ),
        Case::new(
            "a file without columns for months",
            wide("Group,Kind,Borough\nA,B,Borough One\n"),
            "
data/wide/editions/2001-03/wide.csv:1: error BL202
  This file has no column for any month.
  What to do: Head the column of each month with the month, such as 202606.
",
        ),
        Case::new(
            "a quotation mark in the header that is never closed",
            wide("Group,\"Kind,Borough,200101\nA,B,Borough One,1\n"),
            r#"
data/wide/editions/2001-03/wide.csv:1:2: error BL201
  A quotation mark is opened here and not closed in this line.
  What to do: Close it in the same line. To write a quotation mark inside a text, put quotation marks around the whole text and write this one twice ("").
"#,
        ),
        Case::new(
            "a line break within a cell",
            wide(
                "Group,Kind,Borough,200101,200102,200103\nA,x\"y,Borough One\",\"1\nA,B,Borough Two,1,2,3\n\",2,3\n",
            ),
            r#"
data/wide/editions/2001-03/wide.csv:2:3: error BL201
  A quotation mark is opened here and not closed in this line.
  What to do: Close it in the same line. To write a quotation mark inside a text, put quotation marks around the whole text and write this one twice ("").

data/wide/editions/2001-03/wide.csv:4:1: error BL201
  A quotation mark is opened here and not closed in this line.
  What to do: Close it in the same line. To write a quotation mark inside a text, put quotation marks around the whole text and write this one twice ("").
"#,
        ),
    ]
}

//! Mistakes in the figures of an edition.

use super::{Case, FIGURES, headers};
use crate::support::{SiteTest, small_figures};

/// The small site with a change in its figures.
fn changed(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace(FIGURES, from, to)
}

/// The small site's figures without the lines that contain a text.
fn without_lines(part: &str) -> SiteTest {
    let figures = small_figures();
    let lines = figures.split_inclusive('\n');
    let kept: String = lines.filter(|line| !line.contains(part)).collect();
    SiteTest::small().file(FIGURES, &kept)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "an unknown borough, one letter away from a known spelling",
            changed("X01,arson,2001-01,10", "The Frist,arson,2001-01,10"),
            "
data/crime/editions/2002-12/crime.csv:2:1: error BL206
  There is no area called `The Frist`.
  What to do: Did you mean `The First`? Correct the spelling, or add it to `data/geography/aliases.csv` or to `[aliases.areas]` in `dataset.toml`.
",
        ),
        Case::new(
            "an unknown borough that is near to nothing",
            changed("X01,arson,2001-01,10", "Somewhere else,arson,2001-01,10"),
            "
data/crime/editions/2002-12/crime.csv:2:1: error BL206
  There is no area called `Somewhere else`.
  What to do: Correct the spelling, or add it to `data/geography/aliases.csv` or to `[aliases.areas]` in `dataset.toml`.
",
        ),
        Case::new(
            "an unknown offence, one letter away from a known one",
            changed("X02,fraud,2002-12,1", "X02,farud,2002-12,1"),
            "
data/crime/editions/2002-12/crime.csv:145:2: error BL207
  There is no category `farud` in this dataset.
  What to do: Did you mean `fraud`? Correct it, or add it to `categories.csv`.
",
        ),
        Case::new(
            "an unknown offence in a file with the publisher's own labels",
            headers::wide("Group,Kind,Borough,200101,200102,200103\nHARM,ARSN,Borough One,1,2,3\n")
                .replace(
                    "data/wide/dataset.toml",
                    "categories = \"own\"",
                    "categories = \"crime\"",
                ),
            "
data/wide/editions/2001-03/wide.csv:2:2: error BL207
  There is no category `HARM / ARSN` in this dataset.
  What to do: Did you mean `HARM / ARSON`? Correct the label, or add it to `categories.csv` or to `[[aliases.categories]]` in `dataset.toml`.
",
        ),
        Case::new(
            "a group that has a row of its own for one month only",
            changed(
                "X02,fraud,2002-12,1\n",
                "X02,fraud,2002-12,1\nX02,harm,2002-12,2\n",
            ),
            "
data/crime/editions/2002-12/crime.csv:146:4: error BL211
  `X02`, `harm` has no figure for 2001-01 and 22 other months.
  What to do: Add it beside this one: 0 if none were recorded, or a marker such as [x].
",
        ),
        Case::new(
            "text in a number",
            changed("X01,arson,2001-02,20", "X01,arson,2001-02,twenty"),
            "
data/crime/editions/2002-12/crime.csv:3:4: error BL203
  `twenty` is not a whole number.
  What to do: Write digits only. If there is no figure, leave the cell blank and give a marker such as [x].
",
        ),
        Case::new(
            "a number with a comma for thousands",
            changed("X01,arson,2002-12,240", "X01,arson,2002-12,\"1,240\""),
            "
data/crime/editions/2002-12/crime.csv:25:4: error BL203
  `1,240` is not a whole number.
  What to do: Write it without commas or blanks: 1240.
",
        ),
        Case::new(
            "a decimal number",
            changed("X01,arson,2001-02,20", "X01,arson,2001-02,20.5"),
            "
data/crime/editions/2002-12/crime.csv:3:4: error BL203
  `20.5` is not a whole number.
  What to do: Write digits only. If there is no figure, leave the cell blank and give a marker such as [x].
",
        ),
        Case::new(
            "a count below zero",
            changed("X01,arson,2001-03,30", "X01,arson,2001-03,-30"),
            "
data/crime/editions/2002-12/crime.csv:4:4: error BL204
  The count here is -30. A count cannot be below zero.
  What to do: Check the figure in the source. If it is not known, leave the cell blank and give a marker.
",
        ),
        Case::new(
            "a blank cell",
            changed("X01,arson,2001-03,30", "X01,arson,2001-03,"),
            "
data/crime/editions/2002-12/crime.csv:4:4: error BL211
  This cell is blank, and a blank cell does not mean zero.
  What to do: Write 0 if none were recorded, or a marker that says why there is no figure, such as [x] for not available.
",
        ),
        Case::new(
            "a marker that does not exist",
            changed("X01,arson,2001-03,30", "X01,arson,2001-03,[q]"),
            "
data/crime/editions/2002-12/crime.csv:4:4: error BL210
  `[q]` is not a marker for an absent figure.
  What to do: Use one of these: [c] [low] [u] [w] [x] [z].
",
        ),
        Case::new(
            "a number and a marker in one row",
            SiteTest::small().file(
                FIGURES,
                &small_figures()
                    .replace("value\n", "value,marker\n")
                    .replace("0\n", "0,\n")
                    .replace(",1\n", ",1,\n")
                    .replace(",30,\n", ",30,[c]\n"),
            ),
            "
data/crime/editions/2002-12/crime.csv:4:4: error BL210
  This figure has both a number, 30, and the marker `[c]`.
  What to do: Keep the number or the marker. Only these can stand beside a number: [r] [p] [e] [f] [u] [b].

data/crime/editions/2002-12/crime.csv:28:4: error BL210
  This figure has both a number, 30, and the marker `[c]`.
  What to do: Keep the number or the marker. Only these can stand beside a number: [r] [p] [e] [f] [u] [b].

data/crime/editions/2002-12/crime.csv:52:4: error BL210
  This figure has both a number, 30, and the marker `[c]`.
  What to do: Keep the number or the marker. Only these can stand beside a number: [r] [p] [e] [f] [u] [b].
",
        ),
        Case::new(
            "two figures for one area, offence and month",
            changed(
                "X01,arson,2001-03,30\n",
                "X01,arson,2001-03,30\nX01,arson,2001-03,31\n",
            ),
            "
data/crime/editions/2002-12/crime.csv:5:4: error BL208
  There are two figures for `X01`, `arson`, 2001-03: also at data/crime/editions/2002-12/crime.csv:4:4.
  What to do: Keep the right one of the two.
",
        ),
        Case::new(
            "a month that is not written as the dataset writes months",
            changed("X01,arson,2001-03,30", "X01,arson,March 2001,30"),
            "
data/crime/editions/2002-12/crime.csv:3:4: error BL211
  `X01`, `arson` has no figure for 2001-03.
  What to do: Add it beside this one: 0 if none were recorded, or a marker such as [x].

data/crime/editions/2002-12/crime.csv:4:3: error BL205
  `March 2001` is not a month as this dataset writes them.
  What to do: Write it as 2026-06.
",
        ),
        Case::new(
            "a month that no row has",
            without_lines("2001-05"),
            "
data/crime/editions/2002-12/crime.csv:6:4: error BL209
  The month 2001-05 is missing.
  What to do: Add the figures before this one. A month that was never counted needs the marker [x].
",
        ),
        Case::new(
            "a year that is mistyped by a century",
            changed("X01,arson,2001-01,10", "X01,arson,1901-01,10"),
            "
data/crime/editions/2002-12/crime.csv:2:4: error BL205
  The month 1901-01 is far from all others, which run from 2001-01 to 2002-12.
  What to do: Look for a mistyped year. If the year is right, add all months between.

data/crime/editions/2002-12/crime.csv:3:4: error BL211
  `X01`, `arson` has no figure for 2001-01.
  What to do: Add it beside this one: 0 if none were recorded, or a marker such as [x].
",
        ),
        Case::new(
            "a year that is mistyped by more than two centuries",
            changed("X01,arson,2001-01,10", "X01,arson,1801-01,10"),
            "
data/crime/editions/2002-12/crime.csv:2:4: error BL205
  The month 1801-01 is far from all others, which run from 2001-01 to 2002-12.
  What to do: Look for a mistyped year. If the year is right, add all months between.

data/crime/editions/2002-12/crime.csv:3:4: error BL211
  `X01`, `arson` has no figure for 2001-01.
  What to do: Add it beside this one: 0 if none were recorded, or a marker such as [x].
",
        ),
        Case::new(
            "a month that one borough lacks",
            without_lines("X01,arson,2001-05"),
            "
data/crime/editions/2002-12/crime.csv:5:4: error BL211
  `X01`, `arson` has no figure for 2001-05.
  What to do: Add it beside this one: 0 if none were recorded, or a marker such as [x].
",
        ),
        Case::new(
            "an edition that is called by another month than its last",
            SiteTest::small()
                .without(FIGURES)
                .file("data/crime/editions/2003-01/crime.csv", &small_figures()),
            "
data/crime/editions/2003-01: error BL214
  The edition is called `2003-01`, and its last month is 2002-12.
  What to do: Call the folder `2002-12`, or check the months in its files.
",
        ),
        Case::new(
            "a file that lies beside the editions' folders",
            SiteTest::small().file("data/crime/editions/notes.csv", "a\n"),
            "
data/crime/editions/notes.csv: error BL214
  This file does not lie in the folder of an edition, or it is not a CSV file.
  What to do: Put CSV files into a folder named by the last month that they cover: `data/crime/editions/2026-06/`.
",
        ),
        Case::new(
            "a dataset without editions",
            SiteTest::small().without(FIGURES),
            "
data/crime/dataset.toml: error BL214
  This dataset has no edition.
  What to do: Put its CSV file into a folder named by the last month that it covers: `data/crime/editions/2026-06/`.
",
        ),
        Case::new(
            "an edition in the settings that has no folder",
            SiteTest::small().replace(
                "data/crime/dataset.toml",
                "layout =",
                "editions = [{ name = \"2002-11\" }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:22: error BL214
  There is no folder `editions/2002-11`.
  What to do: Did you mean `2002-12`? Add the folder, or take the entry out.
",
        ),
        Case::new(
            "a day of publication that is no day",
            SiteTest::small().replace(
                "data/crime/dataset.toml",
                "layout =",
                "editions = [{ name = \"2002-12\", published = \"8 January 2003\" }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:45: error BL205
  `8 January 2003` is not a day that can be read.
  What to do: Write it as 2026-07-09.
",
        ),
    ]
}

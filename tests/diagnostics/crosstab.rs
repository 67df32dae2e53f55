//! Mistakes in cross-tabulations: their settings, and the rows of their tables.

use super::Case;
use crate::support::SiteTest;

const TABLE: &str = "data/table/editions/2002-12/table.csv";

fn table(from: &str, to: &str) -> SiteTest {
    SiteTest::with_table().replace(TABLE, from, to)
}

fn settings(from: &str, to: &str) -> SiteTest {
    SiteTest::with_table().replace("data/table/dataset.toml", from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a total that is not the sum of its parts",
            table("total,red,38,", "total,red,39,"),
            "
data/table/editions/2002-12/table.csv:2:3: error BL215
  The figure for `total, total` is 102, and its parts add up to 103.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        Case::new(
            "parts that add up to more than their total",
            table("a,red,20,", "a,red,45,").replace(TABLE, "a,blue,30,", "a,blue,5,"),
            "
data/table/editions/2002-12/table.csv:3:3: error BL215
  The figure for `total, red` is 38, and those of its parts that are published add up to 45.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        // Red and blue are 50 in group a, so all groups together are 50 + 12 + 40 = 102, not 112.
        Case::new(
            "totals that no withheld figures could fit",
            table("total,total,102,", "total,total,112,")
                .replace(TABLE, "total,red,38,", "total,red,48,")
                .replace(TABLE, "a,total,50,", "a,total,,[c]"),
            "
data/table/editions/2002-12: error BL215
  The published figures cannot all be right: whatever is withheld, some sums do not hold.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        Case::new(
            "a cell of a cross-tabulation without a row",
            table("c,blue,,[c]\n", ""),
            "
data/table/editions/2002-12: error BL211
  There is no row for `c, blue`.
  What to do: Every cell needs a row, margins too. `bluelamp protect` writes them all.
",
        ),
        Case::new(
            "several cells of a cross-tabulation without rows",
            table("b,red,,[c]\nb,blue,,[c]\nc,total,40,\n", ""),
            "
data/table/editions/2002-12: error BL211
  There is no row for `b, red`. 2 other rows are missing too.
  What to do: Every cell needs a row, margins too. `bluelamp protect` writes them all.
",
        ),
        Case::new(
            "two rows for one cell of a cross-tabulation",
            table("c,blue,,[c]\n", "c,blue,,[c]\nc,blue,9,\n"),
            "
data/table/editions/2002-12/table.csv:14:3: error BL208
  There are two rows for `c, blue`: also at data/table/editions/2002-12/table.csv:13:3.
  What to do: Keep the right one of the two.
",
        ),
        Case::new(
            "a code that is no member of a dimension",
            table("b,red,", "b,rad,"),
            "
data/table/editions/2002-12/table.csv:9:2: error BL216
  `rad` is no member of `colour`.
  What to do: Did you mean `red`? Use a code of `dataset.toml`, or `total`.
",
        ),
        Case::new(
            "a marker that is none of those of protected tables",
            table("b,red,,[c]", "b,red,,[z]"),
            "
data/table/editions/2002-12/table.csv:9:3: error BL210
  The marker [z] cannot stand in a protected table.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        Case::new(
            "a header that is not known in a protected table",
            table("group,colour,value", "group,colour,valeu"),
            "
data/table/editions/2002-12/table.csv:1: error BL202
  The column `value` is missing.
  What to do: Add it to the header row. Columns of this file: group, colour, value, marker.

data/table/editions/2002-12/table.csv:1:3: error BL202
  There is no column `valeu` in files of this kind.
  What to do: Did you mean `value`? Columns of this file: group, colour, value, marker.
",
        ),
        Case::new(
            "a stray file in the folder of a cross-tabulation",
            SiteTest::with_table().file("data/table/notes.txt", "Ask about group b.\n"),
            "
data/table/notes.txt: error BL214
  This file has no place in the folder of a cross-tabulation.
  What to do: Take it away: the folder holds `dataset.toml` and tables such as `data/table/editions/2026-06/table.csv`.
",
        ),
        Case::new(
            "a cross-tabulation without an edition",
            SiteTest::with_table().without(TABLE),
            "
data/table/dataset.toml: error BL214
  This cross-tabulation has no edition.
  What to do: Put its raw rows into a private folder and run `bluelamp protect --private-data FOLDER table`.
",
        ),
        Case::new(
            "a word that is no kind of dataset",
            settings("\"cross-tabulation\"", "\"cross-tabulaton\""),
            "
data/table/dataset.toml:1:8: error BL103
  The word `cross-tabulaton` cannot stand here.
  What to do: Did you mean `cross-tabulation`? Use one of these: cross-tabulation.
",
        ),
        Case::new(
            "a cross-tabulation that does not say what it is",
            settings("kind = \"cross-tabulation\"\n", ""),
            "
data/table/dataset.toml:1:1: error BL101
  The key `kind` is missing here.
  What to do: Add it: `docs/files.md` shows the keys that are needed.
",
        ),
        Case::new(
            "a key that does not exist in a cross-tabulation",
            settings("measure =", "mesure = \"x\"\nmeasure ="),
            "
data/table/dataset.toml:4:1: error BL102
  There is no key `mesure` here.
  What to do: Did you mean `measure`? Keys that can stand here: kind, title, summary, measure, unit, area, source, licence, note, dimensions, disclosure, editions.
",
        ),
        Case::new(
            "the name of a member that lacks the default language",
            settings("{ en = \"Group A\" }", "{ ar = \"مثال\" }"),
            "
data/table/dataset.toml:18:26: error BL104
  `name` has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
        Case::new(
            "the area of a cross-tabulation that does not exist",
            settings("area = \"X00\"", "area = \"Y00\""),
            "
data/table/dataset.toml:6:8: error BL212
  There is no area with the code `Y00`.
  What to do: Did you mean `X00`? Use a code of `data/geography/areas.csv`.
",
        ),
        Case::new(
            "a period that is none of statistics",
            settings("2002-10-01/P3M", "2002-11-01/P2M"),
            "
data/table/dataset.toml:10:42: error BL205
  `2002-11-01/P2M` is not a period that can be read.
  What to do: Write a month, a quarter or a year, such as 2023-01, 2023-01-01/P3M or 2023-04-01/P1Y.
",
        ),
        Case::new(
            "an edition that is not named by its last month",
            settings("2002-10-01/P3M", "2002-07-01/P3M"),
            "
data/table/dataset.toml:10:22: error BL214
  The edition is named `2002-12`, and its period ends with 2002-09.
  What to do: Name the edition by the last month of its period.
",
        ),
        Case::new(
            "an edition of a cross-tabulation without an entry, and an entry without a folder",
            settings("name = \"2002-12\", period = \"2002-10-01/P3M\"", "name = \"2002-09\", period = \"2002-07-01/P3M\""),
            "
data/table/dataset.toml:10:22: error BL214
  There is no folder `editions/2002-09`.
  What to do: Did you mean `2002-12`? Add the folder, or take the entry out.

data/table/editions/2002-12: error BL214
  `dataset.toml` does not say which period this edition is about.
  What to do: Add `[[editions]]` with its `name` and `period` to `dataset.toml`.
",
        ),
        Case::new(
            "an edition of a cross-tabulation that stands twice",
            settings("editions = [", "editions = [{ name = \"2002-12\", period = \"2002-12\" }, "),
            "
data/table/dataset.toml:10:64: error BL213
  The edition `2002-12` stands twice.
  What to do: Keep one of the two.
",
        ),
        Case::new(
            "a dimension whose name is a column of every file",
            settings("name = \"colour\"", "name = \"period\"").without(TABLE),
            "
data/table/dataset.toml: error BL214
  This cross-tabulation has no edition.
  What to do: Put its raw rows into a private folder and run `bluelamp protect --private-data FOLDER table`.

data/table/dataset.toml:24:8: error BL103
  `period` cannot be the column of a dimension.
  What to do: Use small letters, digits and `_`, and none of the columns that every file has, such as `value` or `period`.
",
        ),
        Case::new(
            "two dimensions with one name",
            settings("name = \"colour\"", "name = \"group\""),
            "
data/table/dataset.toml:24:8: error BL213
  The dimension `group` stands twice.
  What to do: Give each dimension a name of its own.

data/table/editions/2002-12/table.csv:1:2: error BL202
  There is no column `colour` in files of this kind.
  What to do: Columns of this file: group, group, value, marker.
",
        ),
        Case::new(
            "a cross-tabulation with one dimension",
            SiteTest::with_table()
                .replace("data/table/dataset.toml", "\n[[dimensions]]\nname = \"colour\"\ntitle = { en = \"Colour\" }\nsource = [\"Colour\", \"Color\"]\ntotal = { en = \"All colours\" }\nmembers = [\n    { code = \"red\", name = { en = \"Red\" }, source = [\"Red\"] },\n    { code = \"blue\", name = { en = \"Blue\" }, source = [\"Blue\"] },\n]\n", "")
                .file(TABLE, "group,value,marker\ntotal,20,\n"),
            "
data/table/dataset.toml: error BL103
  A cross-tabulation has two to four dimensions, and this one has 1.
  What to do: Add or take away `[[dimensions]]`.
",
        ),
        Case::new(
            "codes of members that stand twice or cannot be codes",
            settings("code = \"b\"", "code = \"a\"").replace("data/table/dataset.toml", "code = \"red\"", "code = \"total\""),
            "
data/table/dataset.toml:19:14: error BL213
  The code `a` stands twice in this dimension.
  What to do: Give each member a code of its own.

data/table/dataset.toml:29:14: error BL103
  `total` cannot be the code of a member.
  What to do: Use small letters, digits and hyphens. `total` is the code of all members together.
",
        ),
        Case::new(
            "a label of raw files that stands for two members, and a member without one",
            settings("\"Beta\"", "\"A\"").replace("data/table/dataset.toml", ", source = [\"Red\"]", ""),
            "
data/table/dataset.toml:19:14: error BL213
  The label `A` stands for two members of `group`.
  What to do: Keep it at one of the two members.

data/table/dataset.toml:29:14: error BL103
  The member `red` has no label in raw files.
  What to do: Add `source`: the labels that stand for it, or `\"\"` for a blank cell.
",
        ),
        Case::new(
            "a parent that stands after its parts, and a sum with a label",
            settings("source = [\"A\"]", "source = [\"A\"], parent = \"b\"").replace("data/table/dataset.toml", "source = [\"Blue\"]", "source = [\"Blue\"], parent = \"red\""),
            "
data/table/dataset.toml:18:71: error BL212
  The parent `b` is no member that stands before this one.
  What to do: Name a member of this dimension, and put it before its parts.

data/table/dataset.toml:29:14: error BL103
  The member `red` is the sum of others, and has a label in raw files too.
  What to do: Take its `source` out, or give the label a member of its own.
",
        ),
        Case::new(
            "a site that is led by a cross-tabulation",
            SiteTest::with_table().replace("site.toml", "lead_dataset = \"crime\"", "lead_dataset = \"table\""),
            "
site.toml:3:16: error BL212
  `lead_dataset` is `table`, which is a cross-tabulation.
  What to do: Name a dataset of figures by area, category and month: it fills the pages of boroughs.
",
        ),
    ]
}

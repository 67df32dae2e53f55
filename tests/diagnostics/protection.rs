//! Figures that must not be published: too small, to be worked out, raw, or too early.

use super::{Case, FIGURES};
use crate::support::{SiteTest, small_figures};

const TABLE: &str = "data/table/editions/2002-12/table.csv";
const SETTINGS: &str = "data/table/dataset.toml";

fn table(from: &str, to: &str) -> SiteTest {
    SiteTest::with_table().replace(TABLE, from, to)
}

/// The small site with a rule for its figures by month: borough two's, which are all 1, are withheld, but for the first.
fn series(rule: &str) -> SiteTest {
    let figures = small_figures().lines().enumerate().fold(
        String::from("area_code,category,period,value,marker\n"),
        |text, (n, line)| {
            let one = line.strip_suffix(",1").filter(|_| line.starts_with("X02"));
            match (n, one) {
                (0, _) => text,
                (73, _) | (_, None) => text + line + ",\n",
                (_, Some(start)) => text + start + ",,[c]\n",
            }
        },
    );
    SiteTest::small().file(FIGURES, &figures).replace(
        "data/crime/dataset.toml",
        "layout =",
        &format!("disclosure = {rule}\nlayout ="),
    )
}

/// Rows of borough two's group, so many each month.
fn group_rows(each: u8) -> String {
    let month = |n| format!("X02,harm,{}-{:02},{each},\n", 2001 + n / 12, n % 12 + 1);
    (0..24).map(month).collect()
}

/// The small site where borough two has 7 of everything each month, and one figure of arson is withheld beside the rows of
/// its group.
fn with_group(rule: &str, withheld: &str) -> SiteTest {
    let cell = |line: &str| match line.strip_suffix(",1").filter(|_| line.starts_with("X02")) {
        Some("X02,arson,2001-05") => format!("X02,arson,2001-05,{withheld}\n"),
        Some(start) => format!("{start},7,\n"),
        None => format!("{line},\n"),
    };
    let cells: String = small_figures().lines().skip(1).map(cell).collect();
    let text = format!(
        "area_code,category,period,value,marker\n{cells}{}",
        group_rows(14)
    );
    let rule = format!("disclosure = {rule}\nlayout =");
    SiteTest::small()
        .file(FIGURES, &text)
        .replace("data/crime/dataset.toml", "layout =", &rule)
}

#[test]
fn sums_beside_figures_that_are_all_published_or_rounded_are_welcome() {
    let _ = with_group("{ threshold = 5 }", "7,").build().clean();
    let text = small_figures().replace(",1\n", ",,[low]\n");
    let line = |line: &str| match line.matches(',').count() {
        3 => format!("{line},\n"),
        _ => format!("{line}\n"),
    };
    let text: String = text.lines().skip(1).map(line).collect();
    let text = text + &group_rows(5);
    let site = SiteTest::small()
        .file(
            FIGURES,
            &format!("area_code,category,period,value,marker\n{text}"),
        )
        .replace(
            "data/crime/dataset.toml",
            "layout =",
            "disclosure = { threshold = 5, method = \"round\" }\nlayout =",
        );
    let _ = site.build().clean();
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a figure by month that is withheld beside the sum that gives it away",
            with_group("{ threshold = 5 }", ",[c]"),
            "
data/crime/editions/2002-12/crime.csv:78:4: error BL702
  This figure is withheld, and this edition has rows for sums. Somebody could work it out from a sum and the other figures.
  What to do: Take the rows of groups, totals and the whole area out. Or make the dataset a cross-tabulation: `bluelamp protect` withholds what must be withheld and keeps the sums.
",
        ),
        Case::new(
            "a small figure in a cross-tabulation",
            table("b,red,,[c]", "b,red,3,"),
            "
data/table/editions/2002-12/table.csv:9:3: error BL701
  The figure here is one of those from 1 to 4, which must not be published.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        Case::new(
            "a zero in a cross-tabulation that withholds zeros",
            table("b,red,,[c]", "b,red,0,").replace(
                SETTINGS,
                "threshold = 5",
                "threshold = 5, zeros = \"withheld\"",
            ),
            "
data/table/editions/2002-12/table.csv:9:3: error BL701
  The figure here is 0, and zeros of this dataset must not be published.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        Case::new(
            "a figure that is not rounded in a cross-tabulation that rounds",
            SiteTest::with_table()
                .file(
                    TABLE,
                    "group,colour,value,marker\ntotal,total,100,\ntotal,red,40,\ntotal,blue,65,\na,total,50,\na,red,20,\na,blue,30,\nb,total,10,\nb,red,,[low]\nb,blue,11,\nc,total,40,\nc,red,15,\nc,blue,25,\n",
                )
                .replace(SETTINGS, "threshold = 5", "threshold = 5, method = \"round\""),
            "
data/table/editions/2002-12/table.csv:10:3: error BL701
  The figure here is not rounded to the nearest 5.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        // 12 of group b less 9 leave 3; what is left of each colour follows.
        Case::new(
            "withheld figures that can be worked out",
            table("b,blue,,[c]", "b,blue,9,"),
            "
data/table/editions/2002-12/table.csv:9:3: error BL702
  The withheld figure for `b, red` can be worked out: it must be 3.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.

data/table/editions/2002-12/table.csv:12:3: error BL702
  The withheld figure for `c, red` can be worked out: it must be 15.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.

data/table/editions/2002-12/table.csv:13:3: error BL702
  The withheld figure for `c, blue` can be worked out: it must be 25.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        // Group b has 4 in all, withheld as c's total is: red and blue are 1 to 3 each.
        Case::new(
            "a withheld figure that can be bounded below the threshold",
            SiteTest::with_table().file(
                TABLE,
                "group,colour,value,marker\ntotal,total,104,\ntotal,red,42,\ntotal,blue,62,\na,total,50,\na,red,20,\na,blue,30,\nb,total,14,\nb,red,,[c]\nb,blue,,[c]\nc,total,40,\nc,red,,[c]\nc,blue,,[c]\n",
            )
            .replace(TABLE, "b,total,14,", "b,total,5,")
            .replace(TABLE, "c,total,40,", "c,total,49,"),
            "
data/table/editions/2002-12/table.csv:9:3: error BL702
  The withheld figure for `b, red` can be worked out: it lies between 1 and 4.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.

data/table/editions/2002-12/table.csv:10:3: error BL702
  The withheld figure for `b, blue` can be worked out: it lies between 1 and 4.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        Case::new(
            "a small total of a cross-tabulation",
            table("b,total,12,", "b,total,1,").replace(TABLE, "c,total,40,", "c,total,51,"),
            "
data/table/editions/2002-12/table.csv:8:3: error BL701
  The figure here is one of those from 1 to 4, which must not be published.
  What to do: Run `bluelamp protect --private-data FOLDER table` again, and commit what it writes.
",
        ),
        Case::new(
            "raw rows in the folder of an edition",
            SiteTest::with_table().file(
                "data/table/editions/2002-12/more.csv",
                "Date,Group name,Colour\n2002-10-01,A,Red\n",
            ),
            "
data/table/editions/2002-12/more.csv:1: error BL703
  This file looks like raw rows, which must not lie among the files of the site.
  What to do: Move it to a private folder outside the site and run `bluelamp protect --private-data FOLDER table`. If it was committed, take it out of the history too.
",
        ),
        Case::new(
            "raw rows beside the settings of a cross-tabulation",
            SiteTest::with_table().file("data/table/rows.csv", "group,colour,count\nA,Red,4\n"),
            "
data/table/rows.csv:1: error BL703
  This file looks like raw rows, which must not lie among the files of the site.
  What to do: Move it to a private folder outside the site and run `bluelamp protect --private-data FOLDER table`. If it was committed, take it out of the history too.
",
        ),
        Case::new(
            "an edition of a cross-tabulation whose day has not come",
            SiteTest::with_table().replace(
                SETTINGS,
                "period = \"2002-10-01/P3M\"",
                "period = \"2002-10-01/P3M\", released = \"2003-02-02\"",
            ),
            "
data/table/editions/2002-12: error BL704
  This edition must not be published before 2003-02-02, and today is 2003-02-01.
  What to do: Take it out of `data/`, and keep it in the private folder until that day.
",
        ),
        Case::new(
            "an edition of figures by month whose day has not come",
            SiteTest::small().replace(
                "data/crime/dataset.toml",
                "layout =",
                "editions = [{ name = \"2002-12\", released = \"2003-02-02\" }]\nlayout =",
            ),
            "
data/crime/editions/2002-12: error BL704
  This edition must not be published before 2003-02-02, and today is 2003-02-01.
  What to do: Take it out of `data/`, and keep it in the private folder until that day.
",
        ),
        Case::new(
            "a day of release that is none",
            SiteTest::with_table().replace(
                SETTINGS,
                "period = \"2002-10-01/P3M\"",
                "period = \"2002-10-01/P3M\", released = \"soon\"",
            ),
            "
data/table/dataset.toml:10:71: error BL205
  `soon` is not a day that can be read.
  What to do: Write it as 2026-07-09.
",
        ),
        Case::new(
            "a small figure by month in a dataset that withholds them",
            series("{ threshold = 5 }"),
            "
data/crime/editions/2002-12/crime.csv:74:4: error BL701
  The figure here is one of those from 1 to 4, which must not be published.
  What to do: Put the marker [c] in its place, and withhold others too where it could be worked out from them.
",
        ),
        Case::new(
            "a figure by month that is not rounded in a dataset that rounds",
            series("{ threshold = 2, method = \"round\" }").replace(FIGURES, "X02,arson,2001-01,1", "X02,arson,2001-01,7"),
            "
data/crime/editions/2002-12/crime.csv:74:4: error BL701
  The figure here is not rounded to the nearest 5.
  What to do: Round every figure of the dataset, and write [low] for one that is more than 0 and rounds to 0.
",
        ),
        Case::new(
            "a threshold that protects nobody",
            series("{ threshold = 1 }"),
            "
data/crime/dataset.toml:7:28: error BL103
  The threshold cannot be 1.
  What to do: Write the smallest count that may be published, from 2 to 1000. Most publishers use 5.
",
        ),
    ]
}

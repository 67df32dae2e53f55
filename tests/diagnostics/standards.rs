//! Mistakes in standards of service.

use super::Case;
use crate::support::SiteTest;
use crate::survey::{rows, survey};

const COLUMNS: &str = "id,service,standard,measure,target,target_kind,result,numerator,denominator,period_from,period_to,source,source_url,dataset,dataset_measure,set_on,review_due,status,note,example";

fn on(site: SiteTest, rows: &str) -> SiteTest {
    site.file(
        "data/standards/standards.csv",
        &format!("{COLUMNS}\n{rows}"),
    )
    .file("data/standards/statuses.csv", "slug,name\nset,In force\n")
}

fn standards(rows: &str) -> SiteTest {
    on(SiteTest::small(), rows)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "results without the numbers that they are made of, or that cannot be",
            standards(
                "a,Replies,Reply,Replies,90,,93.5,,,2002-01-01,2002-12-31,Made up,,,,,,set,,\n\
                 b,Replies,Reply,Replies,90,,,201,200,2002-01-01,2002-12-31,Made up,,,,,,set,,\n\
                 c,Replies,Reply,Replies,90,,93,187,200,2002-01-01,2002-12-31,Made up,,,,,,set,,\n\
                 d,Replies,Reply,,90,,,187,200,2002-12-31,2002-01-01,Made up,,,,,,set,,\n\
                 e,Replies,Reply,Replies,90,,,many,200,2002-01-01,2002-12-31,Made up,,,,,,set,,\n\
                 f,Replies,Reply,,90,,,187,200,2002-01-01,2002-12-31,Made up,,,,,,set,,\n",
            ),
            "
data/standards/standards.csv:2:8: error BL955
  This result has no `numerator`.
  What to do: Write how many met the standard, how many there were in all, and the first and last day. If it is not measured yet, leave all of these cells blank.

data/standards/standards.csv:2:9: error BL955
  This result has no `denominator`.
  What to do: Write how many met the standard, how many there were in all, and the first and last day. If it is not measured yet, leave all of these cells blank.

data/standards/standards.csv:3:8: error BL955
  A result cannot be 201 of 200.
  What to do: The denominator counts all, and is above zero. The numerator counts those of them who met the standard.

data/standards/standards.csv:4:7: error BL955
  The result here is 93%, and 187 of 200 is 94%.
  What to do: Correct the number that is wrong, or leave `result` blank: the percentage is worked out.

data/standards/standards.csv:5:11: error BL951
  The period ends on 2002-01-01, which is before it began on 2002-12-31.
  What to do: Correct the day that is wrong.

data/standards/standards.csv:6:8: error BL203
  `many` is not a number of things or people.
  What to do: Write a whole number in digits, without commas or blanks.

data/standards/standards.csv:7:4: error BL104
  This standard has a result, and nothing says what was counted.
  What to do: Write it at `measure`.
",
        ),
        Case::new(
            "standards with targets, states and sources that cannot be",
            standards(
                "a,Replies,Reply,,900,,,,,,,Made up,,,,,,set,,\n\
                 b,Replies,Reply,,90,atleast,,,,,,,example.org,,,,,sett,,\n",
            ),
            "
data/standards/standards.csv:2:5: error BL203
  `900` is not a percentage from 0 to 100.
  What to do: Write digits, and a point before decimal places, such as 92.5.

data/standards/standards.csv:3:6: error BL103
  The word `atleast` cannot stand here.
  What to do: Did you mean `at-least`? Use one of these: at-least, at-most.

data/standards/standards.csv:3:12: error BL104
  Nothing says where this comes from.
  What to do: Write at `source` who said so, in which paper, and when.

data/standards/standards.csv:3:13: error BL406
  `example.org` is not the address of a web page.
  What to do: Write the whole address, beginning with `https://`.

data/standards/standards.csv:3:18: error BL212
  There is no status `sett`.
  What to do: Did you mean `set`? The words for it are in `data/standards/statuses.csv`; add a row there for a new one.
",
        ),
        Case::new(
            "standards that lead to no dataset or measure",
            on(
                survey(&rows(&[("X00", "2002-10-01/P3M", "50", "400")])),
                "a,Replies,Reply,,,,,,,,,Made up,,example-survy,example-trust,,,set,,\n\
                 b,Replies,Reply,,,,,,,,,Made up,,example-survey,trust,,,set,,\n",
            ),
            "
data/standards/standards.csv:2:14: error BL212
  There is no dataset of performance `example-survy`.
  What to do: Did you mean `example-survey`? Name a folder below `data/` at `dataset` and one of its measures at `dataset_measure`, or leave both blank.

data/standards/standards.csv:3:15: error BL230
  The dataset `example-survey` has no measure `trust`.
  What to do: Its measures are in `data/example-survey/dataset.toml`.
",
        ),
        Case::new(
            "a standard that is overdue for review",
            standards("a,Replies,Reply,,,,,,,,,Made up,,,,,2003-01-31,set,,\n"),
            "
data/standards/standards.csv:2:17: warning BL105
  This standard was to be looked at again by 2003-01-31, and today is 2003-02-01.
  What to do: Look whether words, target and result are still right. Then write the day of the next review at `review_due`.
",
        ),
        Case::new(
            "a project of no status, without a name",
            standards("").file(
                "data/standards/projects.csv",
                "id,name,status,as_of,source\na,,begun,2003,Made up\n",
            ),
            "
data/standards/projects.csv:2:2: error BL104
  The name has no words in `en`.
  What to do: Add them: every text needs words in the default language.

data/standards/projects.csv:2:3: error BL212
  There is no status `begun`.
  What to do: The words for it are in `data/standards/statuses.csv`; add a row there for a new one.

data/standards/projects.csv:2:4: error BL205
  `2003` is not a day of the calendar.
  What to do: Write the year, the month and the day: `2026-06-30`.
",
        ),
    ]
}

//! Sums that do not agree with their parts, and flags that are none.

use super::{Case, FIGURES};
use crate::support::{SiteTest, small_figures, with_sums};

/// The small site with the sums of its file in the file, some of them changed.
fn changed(changes: &[(&str, &str)]) -> SiteTest {
    let figures = changes.iter().fold(with_sums(), |figures, (from, to)| {
        assert!(figures.contains(from), "{from} is not in the figures");
        figures.replacen(from, to, 1)
    });
    SiteTest::small().file(FIGURES, &figures)
}

fn categories(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("data/crime/categories.csv", from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a group that is not the sum of its parts",
            SiteTest::small().file(
                FIGURES,
                &(small_figures() + &rows("X01,harm", |n| if n == 23 { 481 } else { 20 * (n + 1) })),
            ),
            "
data/crime/editions/2002-12/crime.csv:169:4: error BL215
  `X01`, `harm`, 2002-12 is 481 here, but its parts add up to 480 (`arson` 240, `damage` 240).
  What to do: Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.
",
        ),
        Case::new(
            "a total and a whole area that are not the sums of their parts",
            changed(&[("X00,all-offences,2001-01,33", "X00,all-offences,2001-01,34")]),
            "
data/crime/editions/2002-12/crime.csv:338:4: error BL215
  `X00`, `all-offences`, 2001-01 is 34 here, but its parts add up to 33 (`X01` 30, `X02` 3).
  What to do: Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.

data/crime/editions/2002-12/crime.csv:338:4: error BL215
  `X00`, `all-offences`, 2001-01 is 34 here, but its parts add up to 33 (`harm` 22, `fraud` 11).
  What to do: Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.
",
        ),
        Case::new(
            "parts that are more than their sum though one of them is withheld",
            changed(&[
                ("X01,arson,2001-01,10", "X01,arson,2001-01,[c]"),
                ("X01,damage,2001-01,10", "X01,damage,2001-01,21"),
            ]),
            "
data/crime/editions/2002-12/crime.csv:146:4: error BL215
  `X01`, `harm`, 2001-01 is 20 here, but the parts that are known add up to more: 21 (`damage` 21).
  What to do: Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.

data/crime/editions/2002-12/crime.csv:266:4: error BL215
  `X00`, `damage`, 2001-01 is 11 here, but its parts add up to 22 (`X01` 21, `X02` 1).
  What to do: Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.
",
        ),
        Case::new(
            "a whole whose kinds and whose areas add up to different numbers",
            SiteTest::small().file(
                FIGURES,
                &(small_figures().replace("X02,arson,2001-01,1\n", "X02,arson,2001-01,[c]\n")
                    + &rows("X02,harm", |_| 2)
                    + &rows("X00,arson", |n| if n == 0 { 12 } else { 10 * (n + 1) + 1 })),
            ),
            "
data/crime/editions/2002-12/crime.csv:146:4: error BL215
  `X00`, `harm`, 2001-01 is 22 when areas are added up (`X01` 20, `X02` 2), but 23 when categories are (`arson` 12, `damage` 11).
  What to do: Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.
",
        ),
        Case::new(
            "a row left out that counts as zero, beside a sum that is none",
            SiteTest::small().file(
                FIGURES,
                &(small_figures()
                    .split_inclusive('\n')
                    .filter(|line| !line.starts_with("X02,arson"))
                    .collect::<String>()
                    + &rows("X02,harm", |n| if n == 5 { 2 } else { 1 })),
            ),
            "
data/crime/editions/2002-12/crime.csv:127:4: error BL215
  `X02`, `harm`, 2001-06 is 2 here, but its parts add up to 1 (`arson` 0, `damage` 1).
  What to do: Correct the sum or its parts. If a part is not in the file, add its row with a marker, such as [x]. If the publisher's own sums do not agree, leave their rows out: then they are added up from their parts.
",
        ),
        Case::new(
            "a flag that is also part of a group",
            categories(
                "slug,parent,source_group,source_subgroup,name,definition\n",
                "slug,parent,source_group,source_subgroup,name,definition,flag\n",
            )
            .replace(
                "data/crime/categories.csv",
                "damage,harm,HARM,DAMAGE,Damage,No fire.\n",
                "damage,harm,HARM,DAMAGE,Damage,No fire.,yes\n",
            )
            .replace("data/crime/categories.csv", "Things are harmed.\n", "Things are harmed.,\n")
            .replace("data/crime/categories.csv", ",Fire.\n", ",Fire.,\n")
            .replace("data/crime/categories.csv", ",Fraud,\n", ",Fraud,,\n"),
            "
data/crime/categories.csv:4:2: error BL103
  `damage` is a flag, so it can be part of no group. Its figures are in the figures of groups already.
  What to do: Leave the column `parent` blank. If the category is a part of this group alone, take the flag out.
",
        ),
        Case::new(
            "a flag with parts, and a flag that is neither yes nor no",
            SiteTest::small().file(
                "data/crime/categories.csv",
                "slug,parent,source_group,source_subgroup,name,flag\nharm,,HARM,,Harm to things,yes\narson,harm,HARM,ARSON,Arson,no\ndamage,,HARM,DAMAGE,Damage,true\nfraud,,FRAUD,FRAUD,Fraud,\n",
            ),
            "
data/crime/categories.csv:3:2: error BL212
  `harm` is a flag: it has no parts.
  What to do: Use the slug of a group: a row whose own parent is blank.

data/crime/categories.csv:4:6: error BL103
  The column `flag` cannot hold `true`.
  What to do: Write `yes` if the category cuts across groups. Else leave the cell blank.
",
        ),
    ]
}

/// The rows of 24 months of an area and category.
fn rows(pair: &str, value: impl Fn(i32) -> i32) -> String {
    let month = |n: i32| format!("{}-{:02}", 2001 + n / 12, n % 12 + 1);
    let row = |n: i32| format!("{pair},{},{}\n", month(n), value(n));
    (0..24).map(row).collect()
}

//! Mistakes in prose that is bound to figures.

use super::Case;
use crate::support::SiteTest;

fn page(markdown: &str) -> SiteTest {
    let text = format!("+++\ntitle = \"Story\"\ndescription = \"A story.\"\n+++\n{markdown}\n");
    SiteTest::small().file("content/story.md", &text)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a claim that the figures do not bear out",
            page("{{ claim(\"fell\", area=\"one\", category=\"arson\") }}"),
            r#"
content/story.md:5:1: error BL408
  This claim is not true: the number was 2220, and 780 a year before.
  What to do: Change the claim and the words around it, or take it out.
"#,
        ),
        Case::new(
            "a claim with nothing to compare",
            page("{{ claim(\"rose\", area=\"one\", category=\"arson\", period=\"2001-05\") }}"),
            r#"
content/story.md:5:1: error BL408
  This cannot be compared with a year before: the figures do not go back so far, or they were made in another way then.
  What to do: Take the claim out. The figure alone can stand: `figure(…)`.
"#,
        ),
        Case::new(
            "an area that does not exist",
            page("{{ figure(area=\"onne\", category=\"arson\") }}"),
            r#"
content/story.md:5:1: error BL212
  There is no area `onne`.
  What to do: Did you mean `one`? Use the area's name in addresses, as in `data/geography/areas.csv`.
"#,
        ),
        Case::new(
            "an offence that does not exist",
            page("Words. {{ figure(area=\"one\", category=\"arsonn\") }}"),
            r#"
content/story.md:5:8: error BL212
  There is no category `arsonn`.
  What to do: Did you mean `arson`? Use the offence's name in addresses, as in `categories.csv`.
"#,
        ),
        Case::new(
            "a dataset that does not exist",
            page("{{ figure(dataset=\"crimes\") }}"),
            r#"
content/story.md:5:1: error BL212
  There is no dataset `crimes`.
  What to do: Did you mean `crime`? Use one of these: crime.
"#,
        ),
        Case::new(
            "a period that is none",
            page("{{ figure(area=\"one\", period=\"last year\") }}"),
            r#"
content/story.md:5:1: error BL205
  `last year` is not a period.
  What to do: Write `latest-year`, `latest-month`, a month such as `2026-06`, `year-ending-2026-06`, a year such as `2025`, or a financial year such as `2025/26`.
"#,
        ),
        Case::new(
            "a period that the figures do not cover",
            page("{{ figure(area=\"one\", period=\"2002/03\") }}"),
            r#"
content/story.md:5:1: error BL205
  The newest edition does not cover this period whole.
  What to do: Name a period that lies between 2001-01 and 2002-12.
"#,
        ),
        Case::new(
            "a claim of something else",
            page("{{ claim(\"doubled\", area=\"one\") }} {{ claim(area=\"one\") }}"),
            r#"
content/story.md:5:1: error BL212
  There is no claim `doubled`.
  What to do: Use one of these: rose, fell, same.

content/story.md:5:36: error BL407
  The claim does not say what happened.
  What to do: Write it first: `claim("rose", …)`, `claim("fell", …)` or `claim("same", …)`.
"#,
        ),
        Case::new(
            "calls that are not written as they must be",
            page("{{ figure(area=one) }} {{ figure(place=\"one\") }} {{ graph(area=\"one\") }}"),
            r#"
content/story.md:5:1: error BL407
  `{{ figure(area=one) }}` cannot be read.
  What to do: Write it as `{{ figure(area="…", category="…") }}`: each word in straight quotation marks, and commas between.

content/story.md:5:24: error BL407
  `figure` has no key `place`.
  What to do: Its keys: dataset, area, category, period.

content/story.md:5:50: error BL404
  There is no `graph(…)`.
  What to do: What can stand here: figure, claim.
"#,
        ),
    ]
}

//! Mistakes in prose that is bound to figures.

use super::Case;
use crate::support::SiteTest;

fn page(markdown: &str) -> SiteTest {
    let text = format!("+++\ntitle = \"Story\"\ndescription = \"A story.\"\n+++\n{markdown}\n");
    SiteTest::small().file("content/story.md", &text)
}

/// A page of two sections and its translation.
fn translated(front: &str, arabic: &str) -> SiteTest {
    let front = format!("+++\ntitle = \"T\"\ndescription = \"D.\"\n{front}+++\n");
    page("Words.\n\n## A\n\nWords.").file("content/story.ar.md", &(front + arabic))
}

/// The digests of the two sections: the first eight digits of the SHA-256 of `Words.` and of `## A Words.`, as
/// `printf 'Words.' | sha256sum` gives them.
const SECTIONS: &str =
    "[translation]\nmethod = \"machine\"\nsections = [\"44dcebcd\", \"9810919c\"]\n";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a claim that the figures do not bear out",
            page("{{ claim(\"fell\", area=\"one\", category=\"arson\") }}"),
            r"
content/story.md:5:1: error BL408
  This claim is not true: the number was 2220, and 780 a year before.
  What to do: Change the claim and the words around it, or take it out.
",
        ),
        Case::new(
            "a claim with nothing to compare",
            page("{{ claim(\"rose\", area=\"one\", category=\"arson\", period=\"2001-05\") }}"),
            r"
content/story.md:5:1: error BL408
  This cannot be compared with a year before: the figures do not go back so far, or they were made in another way then.
  What to do: Take the claim out. The figure alone can stand: `figure(…)`.
",
        ),
        Case::new(
            "an area that does not exist",
            page("{{ figure(area=\"onne\", category=\"arson\") }}"),
            r"
content/story.md:5:1: error BL212
  There is no area `onne`.
  What to do: Did you mean `one`? Use the area's name in addresses, as in `data/geography/areas.csv`.
",
        ),
        Case::new(
            "an offence that does not exist",
            page("Words. {{ figure(area=\"one\", category=\"arsonn\") }}"),
            r"
content/story.md:5:8: error BL212
  There is no category `arsonn`.
  What to do: Did you mean `arson`? Use the offence's name in addresses, as in `categories.csv`.
",
        ),
        Case::new(
            "a dataset that does not exist",
            page("{{ figure(dataset=\"crimes\") }}"),
            r"
content/story.md:5:1: error BL212
  There is no dataset `crimes`.
  What to do: Did you mean `crime`? Use one of these: crime.
",
        ),
        Case::new(
            "a period that is none",
            page("{{ figure(area=\"one\", period=\"last year\") }}"),
            r"
content/story.md:5:1: error BL205
  `last year` is not a period.
  What to do: Write `latest-year`, `latest-month`, a month such as `2026-06`, `year-ending-2026-06`, a year such as `2025`, or a financial year such as `2025/26`.
",
        ),
        Case::new(
            "a period that the figures do not cover",
            page("{{ figure(area=\"one\", period=\"2002/03\") }}"),
            r"
content/story.md:5:1: error BL205
  The newest edition does not cover this period whole.
  What to do: Name a period that lies between 2001-01 and 2002-12.
",
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
            "a translation that does not say how it was made",
            translated("", "كلمات.\n\n## أ\n\nكلمات.\n"),
            r#"
content/story.ar.md:1:1: warning BL409
  This translation does not say how it was made, nor from which text.
  What to do: Add `[translation]` to the front matter, with sections = ["44dcebcd", "9810919c"] and `method = "machine"` (or `community`, or `professional`).
"#,
        ),
        Case::new(
            "a translation that does not say what it was made from",
            translated(
                "[translation]\nmethod = \"machine\"\n",
                "كلمات.\n\n## أ\n\nكلمات.\n",
            ),
            r#"
content/story.ar.md:1:1: warning BL409
  This translation does not say yet which text it was made from.
  What to do: If it says what the original says now, write sections = ["44dcebcd", "9810919c"] below `[translation]`.
"#,
        ),
        Case::new(
            "a translation of words that have changed",
            translated(
                "[translation]\nmethod = \"machine\"\nsections = [\"44dcebcd\", \"00000000\"]\n",
                "كلمات.\n\n## أ\n\nكلمات.\n",
            ),
            r#"
content/story.ar.md:1:1: warning BL409
  The original has changed since this was translated: `أ`.
  What to do: Bring the translation up to date, then write sections = ["44dcebcd", "9810919c"] below `[translation]`.
"#,
        ),
        Case::new(
            "a translation with fewer headings than its original",
            translated(SECTIONS, "كلمات.\n"),
            r"
content/story.ar.md:1:1: warning BL410
  This translation has 1 section, and its original has 2 sections.
  What to do: Give it the same headings as `content/story.md` has, in the same order.
",
        ),
        Case::new(
            "a translation with a method that is none and a reviewer who is missing",
            translated(
                &SECTIONS.replace("machine", "robot").replace("sections", "reviewed = \"2003-01-01\"\nsections"),
                "كلمات.\n\n## أ\n\nكلمات.\n",
            ),
            r#"
content/story.ar.md:1:1: error BL401
  This translation was reviewed, and does not say by whom.
  What to do: Write a role, never a name: `reviewed_by = "Community interpreter"`.

content/story.ar.md:1:1: error BL401
  `robot` is not a way of translating.
  What to do: Write `method = "professional"`, `"community"` or `"machine"`.
"#,
        ),
        Case::new(
            "an original that says how it was translated",
            SiteTest::small().file(
                "content/story.md",
                "+++\ntitle = \"T\"\ndescription = \"D.\"\n[translation]\nmethod = \"machine\"\n+++\nWords.\n",
            ),
            r"
content/story.md:1:1: error BL401
  This page is the original, and says how it was translated.
  What to do: Take `[translation]` out of its front matter. It belongs into the translations.
",
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

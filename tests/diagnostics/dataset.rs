//! Mistakes in `dataset.toml`.

use super::Case;
use crate::support::SiteTest;

fn dataset(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("data/crime/dataset.toml", from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "keys that do not exist in a dataset's settings",
            dataset("measure =", "mesure = \"x\"\nmeasure ="),
            "
data/crime/dataset.toml:3:1: error BL102
  There is no key `mesure` here.
  What to do: Did you mean `measure`? Keys that can stand here: kind, title, summary, categories, areas, earlier, measure, unit, total, source, licence, layout, aliases, editions, breaks, smallest_base, disclosure.
",
        ),
        Case::new(
            "a number in the place of a text",
            dataset("measure = \"offences\"", "measure = 1"),
            "
data/crime/dataset.toml:3:11: error BL101
  There is a number here, where a text in quotation marks is needed.
  What to do: Compare the line with the examples in `docs/files.md`.
",
        ),
        Case::new(
            "a text in the place of texts by language",
            dataset(
                "unit = { en = \"recorded offences\" }",
                "unit = \"recorded offences\"",
            ),
            r#"
data/crime/dataset.toml:4:8: error BL101
  There is a text here, where a table such as `{ en = "…" }` is needed.
  What to do: Compare the line with the examples in `docs/files.md`.
"#,
        ),
        Case::new(
            "a date in the place of a text",
            dataset(
                "layout =",
                "editions = [{ name = \"2002-12\", published = 2003-01-09 }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:45: error BL101
  There is a date without quotation marks here, where a text in quotation marks is needed.
  What to do: Compare the line with the examples in `docs/files.md`.
",
        ),
        Case::new(
            "a missing key",
            dataset("measure = \"offences\"\n", ""),
            "
data/crime/dataset.toml:1:1: error BL101
  The key `measure` is missing here.
  What to do: Add it: `docs/files.md` shows the keys that are needed.
",
        ),
        Case::new(
            "a missing key in a table",
            dataset("source = { publisher = \"Nobody\", ", "source = { "),
            "
data/crime/dataset.toml:6:10: error BL101
  The key `publisher` is missing here.
  What to do: Add it: `docs/files.md` shows the keys that are needed.
",
        ),
        Case::new(
            "a word that is none of those that can stand there",
            dataset("kind = \"tidy\"", "kind = \"tiddy\""),
            "
data/crime/dataset.toml:7:19: error BL103
  The word `tiddy` cannot stand here.
  What to do: Did you mean `tidy`? Use one of these: tidy, wide, long.
",
        ),
        Case::new(
            "a list that is not closed",
            dataset("layout =", "earlier = [\"other\"\nlayout ="),
            "
data/crime/dataset.toml:8:1: error BL101
  A list is not closed before this.
  What to do: Put a comma between the items of the list, and `]` at its end.
",
        ),
        Case::new(
            "a dataset's title that lacks the default language",
            dataset(
                "title = { en = \"Example crime\" }",
                "title = { ar = \"مثال\" }",
            ),
            "
data/crime/dataset.toml:1:9: error BL104
  `title` has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
        Case::new(
            "categories of a dataset that does not exist",
            dataset("layout =", "categories = \"crimes\"\nlayout ="),
            "
data/crime/dataset.toml:7:14: error BL212
  There is no dataset `crimes` with categories of its own.
  What to do: Name the folder of a dataset.
",
        ),
        Case::new(
            "areas that are neither shared nor the dataset's own",
            dataset("layout =", "areas = \"mine\"\nlayout ="),
            "
data/crime/dataset.toml:7:9: error BL103
  `areas` cannot be `mine`.
  What to do: Write `shared` for the areas of `data/geography/areas.csv`, or `own` for those of the file itself.
",
        ),
        Case::new(
            "other spellings of what does not exist",
            dataset(
                "layout =",
                "aliases = { areas = { \"Old One\" = \"X1\" }, categories = [{ group = \"HARM\", subgroup = \"FIRE\", category = \"arsom\" }] }\nlayout =",
            ),
            "
data/crime/dataset.toml:7:35: error BL212
  There is no area with the code `X1`.
  What to do: Did you mean `X01`? Use a code of `data/geography/areas.csv`.

data/crime/dataset.toml:7:105: error BL212
  There is no category with the slug `arsom`.
  What to do: Did you mean `arson`? Use a slug of `categories.csv`.
",
        ),
        Case::new(
            "an earlier dataset that does not exist",
            dataset("layout =", "earlier = [\"crime-before\"]\nlayout ="),
            "
data/crime/dataset.toml:7:12: error BL212
  There is no other dataset `crime-before`.
  What to do: Name the folder of a dataset.
",
        ),
        Case::new(
            "a break in a month that is none",
            dataset(
                "layout =",
                "breaks = [{ date = \"spring 2002\", cause = { en = \"A.\" }, effect = { en = \"B.\" }, comparable = false }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:20: error BL205
  `spring 2002` is not a month that can be read.
  What to do: Write the first month after the break, such as 2024-03.
",
        ),
        Case::new(
            "a break in areas and categories that do not exist",
            dataset(
                "layout =",
                "breaks = [{ date = \"2002-03\", areas = [\"X1\"], categories = [\"farud\"], cause = { en = \"A.\" }, effect = { en = \"B.\" }, comparable = false }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:40: error BL212
  There is no area with the code `X1`.
  What to do: Did you mean `X01`? Use a code of `data/geography/areas.csv`.

data/crime/dataset.toml:7:61: error BL212
  There is no category with the slug `farud`.
  What to do: Did you mean `fraud`? Use a slug of `categories.csv`.
",
        ),
        Case::new(
            "a correction that says neither what was wrong nor when",
            dataset(
                "layout =",
                "editions = [{ name = \"2002-12\", revision = \"correction\" }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:44: error BL104
  This revision has no `reason`.
  What to do: Add `reason = { en = \"…\" }`: say what was wrong, or what is done in another way now.

data/crime/dataset.toml:7:44: error BL214
  This correction has no day.
  What to do: Add `published`, the day on which it was put right, such as 2026-07-09.
",
        ),
        Case::new(
            "a correction on a day that is none",
            dataset(
                "layout =",
                "editions = [{ name = \"2002-12\", published = \"soon\", revision = \"correction\", reason = { en = \"A.\" } }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:45: error BL205
  `soon` is not a day that can be read.
  What to do: Write it as 2026-07-09.
",
        ),
        Case::new(
            "a change of method without words in the default language",
            dataset(
                "layout =",
                "editions = [{ name = \"2002-12\", revision = \"method\", reason = { ar = \"مثال\" } }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:63: error BL104
  `reason` has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
        Case::new(
            "a kind of revision that there is not",
            dataset(
                "layout =",
                "editions = [{ name = \"2002-12\", revision = \"corection\" }]\nlayout =",
            ),
            "
data/crime/dataset.toml:7:44: error BL103
  The word `corection` cannot stand here.
  What to do: Did you mean `correction`? Use one of these: scheduled, correction, method.
",
        ),
    ]
}

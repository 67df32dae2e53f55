//! Mistakes in `site.toml`.

use super::Case;
use crate::support::SiteTest;

fn site(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("site.toml", from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "no settings",
            SiteTest::small().without("site.toml"),
            "
error BL004
  There is no `site.toml` in this folder.
  What to do: Run the command in the folder of your site, or name the folder with `--root`.
",
        ),
        Case::new(
            "keys that do not exist in the site's settings",
            site(
                "theme = \"default\"\n",
                "theme = \"default\"\nthemes = \"default\"\nlicence_url = \"https://licence.example/\"\n",
            ),
            "
site.toml:5:1: error BL102
  There is no key `themes` here.
  What to do: Did you mean `theme`? Keys that can stand here: title, description, base_url, default_language, languages, lead_dataset, theme, publisher, licence, emergency, inspect.

site.toml:6:1: error BL102
  There is no key `licence_url` here.
  What to do: Keys that can stand here: title, description, base_url, default_language, languages, lead_dataset, theme, publisher, licence, emergency, inspect.
",
        ),
        Case::new(
            "a key that does not exist in a table of the site's settings",
            site(
                "non_emergency = \"101\"",
                "non_emergency = \"101\", text = \"999\"",
            ),
            "
site.toml:9:57: error BL102
  There is no key `text` here.
  What to do: Keys that can stand here: emergency, non_emergency, reviewed, review_due.
",
        ),
        Case::new(
            "emergency numbers that were to be checked before today",
            site(
                "non_emergency = \"101\"",
                "non_emergency = \"101\", review_due = \"2003-01-31\"",
            ),
            "
site.toml:9:70: warning BL105
  The emergency numbers were to be checked by 2003-01-31, and today is 2003-02-01.
  What to do: Check that the numbers are still right. Then write the day of the next check at `review_due`.
",
        ),
        Case::new(
            "days of `[emergency]` that are none",
            site(
                "non_emergency = \"101\"",
                "non_emergency = \"101\", reviewed = \"May\", review_due = \"2003\"",
            ),
            "
site.toml:9:68: error BL205
  `May` is not a day that can be read.
  What to do: Write it as 2026-07-09.

site.toml:9:88: error BL205
  `2003` is not a day that can be read.
  What to do: Write it as 2026-07-09.
",
        ),
        Case::new(
            "a key twice",
            site(
                "theme = \"default\"\n",
                "theme = \"default\"\ntheme = \"default\"\n",
            ),
            "
site.toml:5:1: error BL101
  This key stands twice.
  What to do: Keep one of the two.
",
        ),
        Case::new(
            "a text without quotation marks",
            site("theme = \"default\"", "theme = default"),
            r#"
site.toml:4:9: error BL101
  This text has no quotation marks.
  What to do: Put quotation marks around the text: "…".
"#,
        ),
        Case::new(
            "a text whose quotation mark is not closed",
            site("theme = \"default\"", "theme = \"default"),
            "
site.toml:4:17: error BL101
  The quotation marks of this text are not closed.
  What to do: Put a quotation mark at the end of the text.
",
        ),
        Case::new(
            "texts in the place of a text",
            site("theme = \"default\"", "theme = [\"default\"]"),
            "
site.toml:4:9: error BL101
  There is a list here, where a text in quotation marks is needed.
  What to do: Compare the line with the examples in `docs/files.md`.
",
        ),
        Case::new(
            "something after a value",
            site("theme = \"default\"", "theme = \"default\" \"other\""),
            "
site.toml:4:19: error BL101
  Something stands here after the end of the value.
  What to do: Put each key on a line of its own.
",
        ),
        Case::new(
            "a table that is not closed",
            site("[[languages]]\ncode = \"en\"", "[[languages\ncode = \"en\""),
            "
site.toml:11:12: error BL101
  The square brackets around this heading are not closed.
  What to do: Close them at the end of the line.
",
        ),
        Case::new(
            "a line without an equals sign",
            site("theme = \"default\"\n", "theme \"default\"\n"),
            "
site.toml:4:7: error BL101
  An equals sign is missing here.
  What to do: Write `key = value`.
",
        ),
        Case::new(
            "a key without a value",
            site("theme = \"default\"\n", "theme =\n"),
            "
site.toml:4:8: error BL101
  There is no value after the equals sign.
  What to do: Write the value after it, or delete the line.
",
        ),
        Case::new(
            "an inline table that is not closed",
            site("ar = \"أرقام مثال\" }", "ar = \"أرقام مثال\""),
            "
site.toml:6:1: error BL101
  A curly bracket is not closed before this.
  What to do: Put a comma between the keys, and `}` at the end.
",
        ),
        Case::new(
            "an address without a scheme",
            site("https://example.org", "example.org"),
            "
site.toml:1:12: error BL103
  `base_url` is `example.org`, which is not a web address.
  What to do: Begin it with `https://`.
",
        ),
        Case::new(
            "a language twice",
            site("code = \"ar\"", "code = \"en\""),
            "
site.toml:17:8: error BL213
  The language `en` stands twice.
  What to do: Keep one of the two.
",
        ),
        Case::new(
            "a language code that is none",
            site("code = \"ar\"", "code = \"العربية\""),
            "
site.toml:17:8: error BL103
  `العربية` is not the code of a language.
  What to do: Use a code such as `en` or `pt-BR`.
",
        ),
        Case::new(
            "a default language that is not among the languages",
            site("default_language = \"en\"", "default_language = \"fr\""),
            "
site.toml:2:20: error BL212
  The default language `fr` is not among the languages.
  What to do: Add it under `[[languages]]`, or name another one.
",
        ),
        Case::new(
            "a locale that cannot be read",
            site("locale = \"ar\"", "locale = \"Arabic, modern\""),
            "
site.toml:19:10: error BL103
  `Arabic, modern` is not a language, or a language and a country.
  What to do: Write it as `pl` or `pl-PL`.
",
        ),
        Case::new(
            "a title that lacks the default language",
            site("title = { en = \"Example figures\",", "title = {"),
            "
site.toml:5:9: error BL104
  `title` has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
        Case::new(
            "a lead dataset that does not exist",
            site("lead_dataset = \"crime\"", "lead_dataset = \"crimes\""),
            "
site.toml:3:16: error BL212
  `lead_dataset` is `crimes`, and there is no such folder below `data/`.
  What to do: Did you mean `crime`? Name the folder of a dataset.
",
        ),
        Case::new(
            "a theme that does not exist",
            site("theme = \"default\"", "theme = \"defualt\""),
            "
site.toml:4:9: error BL004
  There are no templates in `themes/defualt/templates`.
  What to do: Did you mean `default`? Name a folder below `themes/`.
",
        ),
    ]
}

//! Mistakes in the publication scheme.

use super::Case;
use crate::scheme::{ENTRY, EXPECTED, FOLDER, with_scheme};
use crate::support::SiteTest;

const OLD: &str = "data/publication-scheme/entries/old.toml";
const ELSEWHERE: &str = "data/publication-scheme/entries/elsewhere.toml";
const CLASSES: &str = "data/publication-scheme/classes.csv";

/// The site with another text in a file of the scheme.
fn changed(path: &str, from: &str, to: &str) -> SiteTest {
    with_scheme().replace(path, from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = expected();
    cases.extend(entries());
    cases.extend(classes());
    cases
}

fn expected() -> Vec<Case> {
    vec![
        Case::new(
            "an expected document that is published and leads to nothing",
            changed(EXPECTED, "published,numbers,crime,/about/,", "published,,,,"),
            "
data/publication-scheme/entries/numbers.toml: warning BL904
  No expected document names the entry `numbers`, so the table of the scheme does not count it.
  What to do: Write its name under `entries` in a row of `expected.csv`.

data/publication-scheme/expected.csv:7:4: error BL901
  The status is `published`, and the row names nothing to read.
  What to do: Name it under `entries`, `datasets` or `address`, or change the status.
",
        ),
        Case::new(
            "an expected document that is not held and leads to something",
            changed(EXPECTED, "not-held,,,,", "not-held,report,,,"),
            "
data/publication-scheme/expected.csv:4:5: error BL901
  The status is `not-held`, and the row names `report`.
  What to do: Take the name out of the row, or change the status to `published` or `linked`.
",
        ),
        Case::new(
            "an expected document without a reason",
            changed(EXPECTED, "It would do harm.", ""),
            "
data/publication-scheme/expected.csv:5:8: error BL901
  The status is `exempt`, and the row gives no reason.
  What to do: Write the reason in a sentence: readers see it.
",
        ),
        Case::new(
            "a planned document without a day",
            changed(EXPECTED, "2003-03-31", ""),
            "
data/publication-scheme/expected.csv:6:4: error BL901
  The status is `planned`, and the row names no day.
  What to do: Write the day by which it will be published under `expected_by`, such as `2027-04-01`.
",
        ),
        Case::new(
            "a day by which a document is expected that is not planned",
            changed(EXPECTED, "There are none.,", "There are none.,2003-03-31"),
            "
data/publication-scheme/expected.csv:4:9: error BL901
  The status is `not-held`, and the row says by when it is expected.
  What to do: Take the day out of the row, or change the status to `planned`.
",
        ),
        Case::new(
            "a planned document whose day is past",
            changed(EXPECTED, "2003-03-31", "2003-01-31"),
            "
data/publication-scheme/expected.csv:6:9: warning BL905
  `later` was to be published by 2003-01-31, and today is 2003-02-01.
  What to do: Publish it, or write a new day and the reason for the delay.
",
        ),
        Case::new(
            "a status that there is not",
            changed(EXPECTED, "exempt", "exampt"),
            "
data/publication-scheme/expected.csv:5:4: error BL103
  The word `exampt` cannot stand here.
  What to do: Did you mean `exempt`? Use one of these: published, linked, not-held, exempt, planned.
",
        ),
        Case::new(
            "an expected document that names no entry and no dataset that exists, and stands twice",
            changed(EXPECTED, "minutes,people", "report,people").replace(
                EXPECTED,
                "published,numbers,crime,",
                "published,numbers nubmers,crimes,",
            ),
            "
data/publication-scheme/expected.csv:4:1: error BL213
  The expected document `report` stands twice.
  What to do: Keep one of the two rows, or give one of them another `id`.

data/publication-scheme/expected.csv:7:5: error BL212
  There is no entry `nubmers`.
  What to do: Did you mean `numbers`? The entries are the files of `data/publication-scheme/entries/`, named without `.toml`.

data/publication-scheme/expected.csv:7:6: error BL212
  There is no dataset `crimes`.
  What to do: Did you mean `crime`? Write the name of its folder below `data/`.
",
        ),
        Case::new(
            "an address of the site at which nothing stands",
            changed(EXPECTED, "/about/", "/abuot/"),
            "
data/publication-scheme/expected.csv:7:7: error BL403
  The address `/abuot/` leads to no page or file of this site.
  What to do: Did you mean `/about/`? Write the address from the root, such as `/boroughs/`.
",
        ),
    ]
}

fn entries() -> Vec<Case> {
    vec![
        Case::new(
            "a document that leads to nothing",
            changed(ELSEWHERE, "address = \"https://body.example/plan\"\n", ""),
            "
data/publication-scheme/entries/elsewhere.toml: error BL902
  This entry leads to no document: it has no address, no file and no dataset.
  What to do: Add `files = [\"files/report.pdf\"]`, or the `address` at which others publish it.
",
        ),
        Case::new(
            "documents that take each other's place",
            changed(
                ENTRY,
                "review_due = \"2003-06-30\"",
                "archived = true\nsuperseded_by = \"old\"",
            ),
            "
data/publication-scheme/entries/old.toml:9:17: error BL903
  These entries take each other's place in a circle: `old`, `report`.
  What to do: Take `superseded_by` out of the newest of them.
",
        ),
        Case::new(
            "a document that takes its own place",
            changed(OLD, "superseded_by = \"report\"", "superseded_by = \"old\""),
            "
data/publication-scheme/entries/old.toml:9:17: error BL903
  This entry is said to take the place of itself.
  What to do: Take `superseded_by` out of the newest of them.
",
        ),
        Case::new(
            "a document without a day of its review",
            changed(ENTRY, "review_due = \"2003-06-30\"\n", ""),
            "
data/publication-scheme/entries/report.toml: error BL907
  This document has no day of its next review.
  What to do: Write one, such as `review_due = \"2027-04-01\"`. If nobody keeps the document up, write `archived = true`.
",
        ),
        Case::new(
            "a document that is archived and to be reviewed",
            changed(OLD, "archived = true", "archived = true\nreview_due = \"2004-01-01\""),
            "
data/publication-scheme/entries/old.toml:9:14: error BL907
  This document is archived, and yet it is to be reviewed.
  What to do: Take `review_due` out, or take `archived` out.
",
        ),
        Case::new(
            "a document whose place was taken and that is not archived",
            changed(OLD, "archived = true\n", ""),
            "
data/publication-scheme/entries/old.toml:8:17: error BL907
  This document says what took its place, and does not say that it is archived.
  What to do: Write `archived = true`, and take `review_due` out.
",
        ),
        Case::new(
            "a review that is overdue",
            changed(ENTRY, "2003-06-30", "2003-01-31"),
            "
data/publication-scheme/entries/report.toml:7:14: warning BL105
  This document was to be looked at again by 2003-01-31, and today is 2003-02-01.
  What to do: Check that it is still right. Then write the day of the next review at `review_due`, or write `archived = true` instead.
",
        ),
        Case::new(
            "a review before the document was published",
            changed(ENTRY, "2003-06-30", "2003-01-09"),
            "
data/publication-scheme/entries/report.toml:7:14: error BL205
  This document was to be reviewed by 2003-01-09, before it was published on 2003-01-10.
  What to do: Correct one of the two days.
",
        ),
        Case::new(
            "a document that will have been published",
            changed(ENTRY, "2003-01-10", "2003-02-02"),
            "
data/publication-scheme/entries/report.toml:6:13: error BL205
  This document says that it was published on 2003-02-02, and today is 2003-02-01.
  What to do: Correct the day, or add the document on that day.
",
        ),
        Case::new(
            "a person where a role is needed",
            changed(ENTRY, "Head of finance", "Mr Quill"),
            "
data/publication-scheme/entries/report.toml:5:9: error BL813
  What stands here looks like a name after a title or rank, and a role is needed.
  What to do: Write the role that answers for it, such as `owner = { en = \"Records manager\" }`. Never write a person's name.
",
        ),
        Case::new(
            "names in an entry that nothing has",
            changed(ENTRY, "class = \"money\"", "class = \"mony\"")
                .replace(ENTRY, "[\"money\"]", "[\"mony\"]")
                .replace(ENTRY, "X01", "X1")
                .replace(ENTRY, "files/report.csv", "files/repotr.csv")
                .replace(ENTRY, "\"so\"", "\"Somali\""),
            "
data/publication-scheme/entries/report.toml:3:9: error BL212
  There is no class `mony`.
  What to do: Did you mean `money`? The classes are in `data/publication-scheme/classes.csv`.

data/publication-scheme/entries/report.toml:4:26: error BL103
  `Somali` is not the code of a language.
  What to do: Use a code such as `en` or `pt-BR`.

data/publication-scheme/entries/report.toml:8:10: error BL212
  There is no file `files/repotr.csv` in `data/publication-scheme`.
  What to do: Did you mean `files/report.csv`? Put the file into `data/publication-scheme/files/`, and write its name as `files/report.pdf`.

data/publication-scheme/entries/report.toml:9:10: error BL206
  There is no area with the code `X1`.
  What to do: Did you mean `X01`? The codes are in `data/geography/areas.csv`.

data/publication-scheme/entries/report.toml:10:11: error BL212
  There is no topic `mony`.
  What to do: Did you mean `money`? The topics are in `data/topics.csv`; add a row there for a new one.

data/publication-scheme/files/report.csv: warning BL802
  No page or record links to this file, so readers will not find it. It is published all the same.
  What to do: Link to it from a page, name it in a record, or take it away.
",
        ),
        Case::new(
            "an address that is none",
            changed(ELSEWHERE, "https://body.example/plan", "body.example/plan"),
            "
data/publication-scheme/entries/elsewhere.toml:7:11: error BL406
  `body.example/plan` is not an address.
  What to do: Begin the address of another site with `https://`, and that of a page of this site with `/`.
",
        ),
        Case::new(
            "a file of a scheme that nothing reads",
            with_scheme().file(&format!("{FOLDER}/entrys/new.toml"), ""),
            "
data/publication-scheme/entrys/new.toml: error BL906
  Nothing reads `entrys/new.toml` in the folder of the publication scheme.
  What to do: Did you mean `entries`? A document for readers belongs in `files`. An entry is a file of `entries` that ends with `.toml`.
",
        ),
    ]
}

fn classes() -> Vec<Case> {
    vec![
        Case::new(
            "classes without a number, with a number that is none, and with that of another",
            changed(CLASSES, "2,money", ",money")
                .replace(CLASSES, "1,people", "one,people")
                .replace(
                    CLASSES,
                    "8,figures,",
                    "8,figures,Figures,,Datasets.,yes,\n8,more,",
                ),
            "
data/publication-scheme/classes.csv:2:1: error BL203
  This class has no number.
  What to do: Write its number in the scheme, such as `3`.

data/publication-scheme/classes.csv:3:1: error BL203
  `one` is not the number of a class.
  What to do: Write its number in the scheme, such as `3`.

data/publication-scheme/classes.csv:5:1: error BL213
  The number `8` stands twice.
  What to do: Keep one of the two rows, or change one of them.
",
        ),
        Case::new(
            "a charge that is no number",
            changed("data/publication-scheme/charges.csv", "0.5", "50p"),
            "
data/publication-scheme/charges.csv:3:2: error BL203
  `50p` is not an amount of pounds.
  What to do: Write digits alone, such as `0.10` or `25`. Leave the cell blank where it depends.
",
        ),
        Case::new(
            "a scheme that does not say what it is",
            with_scheme().without(&format!("{FOLDER}/scheme.toml")),
            "
data/publication-scheme: error BL004
  The publication scheme has no `scheme.toml`.
  What to do: Add it: `docs/publication-scheme.md` shows what stands in it.
",
        ),
        Case::new(
            "a scheme without words in the default language",
            changed(
                "data/publication-scheme/scheme.toml",
                "ask = { en =",
                "ask = { ar =",
            ),
            "
data/publication-scheme/scheme.toml:5:7: error BL104
  The way to ask has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
    ]
}

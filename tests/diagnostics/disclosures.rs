//! Mistakes in the disclosure log.

use super::Case;
use crate::disclosures as log;
use crate::support::SiteTest;

const ENTRY: &str = "data/disclosures/entries/things.toml";
const EXEMPTIONS: &str = "data/disclosures/exemptions.toml";

/// The small site with one entry, two exemptions, and bank holidays of 2002 and 2003.
fn site() -> SiteTest {
    SiteTest::small()
        .file(EXEMPTIONS, log::EXEMPTIONS)
        .file("data/topics.csv", "slug,name\naccess,Counters\n")
        .file(
            "data/disclosures/bank-holidays.csv",
            "day,name\n2002-12-25,Christmas Day\n2003-01-01,New Year's Day\n",
        )
        .file(ENTRY, log::ENTRY)
}

/// The site with the entry changed.
fn with(from: &str, to: &str) -> SiteTest {
    site().replace(ENTRY, from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = days();
    cases.extend(exemptions());
    cases.extend(names());
    cases.extend(texts());
    cases
}

fn days() -> Vec<Case> {
    vec![
        Case::new(
            "an answer before its request",
            with("2002-12-02", "2002-10-02"),
            "
data/disclosures/entries/things.toml:6:12: error BL911
  The answer of `2002-10-02` comes before the request of `2002-11-04`.
  What to do: Correct one of the two days.
",
        ),
        Case::new(
            "a request and an answer in the future",
            with("2002-11-04", "2003-02-10").replace(ENTRY, "2002-12-02", "2003-02-11"),
            "
data/disclosures/entries/things.toml:5:12: error BL911
  The day of the request `2003-02-10` lies in the future.
  What to do: Correct it. What has not happened yet does not belong here.

data/disclosures/entries/things.toml:6:12: error BL911
  The day of the answer `2003-02-11` lies in the future.
  What to do: Correct it. What has not happened yet does not belong here.
",
        ),
        Case::new(
            "an answer that was online before it was given",
            with("outcome", "put_online = \"2002-11\"\noutcome"),
            "
data/disclosures/entries/things.toml:7:14: error BL911
  The answer cannot have been online in `2002-11`, before `2002-12-02`.
  What to do: Correct the month in `put_online`, or the days of the request and the answer.
",
        ),
        Case::new(
            "a month that is none",
            with("outcome", "put_online = \"July 2022\"\noutcome"),
            "
data/disclosures/entries/things.toml:7:14: error BL205
  `July 2022` is not a month of the calendar.
  What to do: Write the year and the month: `2026-06`.
",
        ),
        Case::new(
            "a request that waits and was answered",
            with("\"full\"", "\"waiting\""),
            "
data/disclosures/entries/things.toml:1:13: warning BL915
  The request `A-1` should have been answered by `2002-12-02`.
  What to do: Answer it, then write the day in `answered` and how it ended in `outcome`.

data/disclosures/entries/things.toml:6:12: error BL911
  A request that waits for an answer cannot have been answered.
  What to do: Take this line out, or write in `outcome` how it was answered.
",
        ),
        Case::new(
            "a request that waits since nobody knows when",
            with(
                "received = \"2002-11-04\"\nanswered = \"2002-12-02\"\noutcome = \"full\"",
                "outcome = \"waiting\"",
            ),
            "
data/disclosures/entries/things.toml:5:11: error BL911
  A request that waits for an answer needs the day on which it came in.
  What to do: Write it in `received`: the day by which it has to be answered follows from it.
",
        ),
        Case::new(
            "a year without bank holidays",
            with("2002-11-04", "2001-12-30"),
            "
data/disclosures/entries/things.toml:5:12: error BL914
  To count the working days of this request, the bank holidays of 2001 are needed.
  What to do: Add them to `data/disclosures/bank-holidays.csv`, from the list on GOV.UK.
",
        ),
        Case::new(
            "a bank holiday that stands twice",
            site().replace(
                "data/disclosures/bank-holidays.csv",
                "2003-01-01",
                "2002-12-25",
            ),
            "
data/disclosures/bank-holidays.csv:3:1: error BL213
  The bank holiday `2002-12-25` stands twice.
  What to do: Keep one of the two rows.
",
        ),
        Case::new(
            "a request that is overdue",
            with(
                "answered = \"2002-12-02\"\noutcome = \"full\"",
                "outcome = \"waiting\"",
            )
            .replace(ENTRY, "answer = { en = \"There were seven.\" }\n", ""),
            "
data/disclosures/entries/things.toml:1:13: warning BL915
  The request `A-1` should have been answered by `2002-12-02`.
  What to do: Answer it, then write the day in `answered` and how it ended in `outcome`.
",
        ),
    ]
}

fn exemptions() -> Vec<Case> {
    vec![
        Case::new(
            "an exemption that there is not",
            with("\"full\"", "\"part\"\nexemptions = [\"s41\"]"),
            "
data/disclosures/entries/things.toml:8:15: error BL212
  There is no exemption `s41`.
  What to do: Did you mean `s31`? The exemptions are in `data/disclosures/exemptions.toml`; add one there if it is missing.
",
        ),
        Case::new(
            "a refusal without an exemption",
            with("\"full\"", "\"refused\""),
            "
data/disclosures/entries/things.toml:7:11: error BL912
  The outcome is `refused`, but no exemption is named.
  What to do: Write the sections that the answer names in `exemptions`. If this site does not know them, add `exemptions` to the list `not_known`.
",
        ),
        Case::new(
            "an exemption where everything was given",
            with("\"full\"", "\"full\"\nexemptions = [\"s40\"]"),
            "
data/disclosures/entries/things.toml:8:15: error BL912
  An exemption is named, but the outcome is `full`.
  What to do: Correct the outcome, or take the exemption out.
",
        ),
        Case::new(
            "a qualified exemption without what was weighed",
            with("\"full\"", "\"part\"\nexemptions = [\"s40\", \"s31\"]"),
            "
data/disclosures/entries/things.toml:8:22: warning BL913
  The exemption `s31` needs a public-interest test, and nothing says what was weighed.
  What to do: Write it in `public_interest`. If this site does not know it, add `public-interest` to the list `not_known`.
",
        ),
        Case::new(
            "an exemption that an entry names twice",
            with("\"full\"", "\"part\"\nexemptions = [\"s40\", \"s40\"]"),
            "
data/disclosures/entries/things.toml:8:22: error BL213
  The exemption `s40` stands twice in this list.
  What to do: Keep one of the two.
",
        ),
        Case::new(
            "an exemption with a subsection",
            site().replace(EXEMPTIONS, "\"s40\"", "\"s40(2)\""),
            "
data/disclosures/exemptions.toml:9:11: error BL103
  `s40(2)` is not the number of a section.
  What to do: Write an `s` and the number, without subsections: `s40`.
",
        ),
        Case::new(
            "an exemption that is listed twice",
            site().replace(EXEMPTIONS, "\"s40\"", "\"s31\""),
            "
data/disclosures/exemptions.toml:9:11: error BL213
  The exemption `s31` stands twice.
  What to do: Keep one of the two.
",
        ),
        Case::new(
            "a kind of exemption that there is not",
            site().replace(EXEMPTIONS, "\"absolute\"", "\"absolut\""),
            "
data/disclosures/exemptions.toml:10:8: error BL103
  The word `absolut` cannot stand here.
  What to do: Did you mean `absolute`? Use one of these: absolute, qualified, limit.
",
        ),
    ]
}

fn names() -> Vec<Case> {
    let again = "reference = \"a-1\"\ntitle = { en = \"Again\" }\noutcome = \"not-known\"\nnot_known = [\"question\", \"answer\", \"exemptions\"]\n";
    vec![
        Case::new(
            "an outcome that there is not",
            with("\"full\"", "\"partial\""),
            "
data/disclosures/entries/things.toml:7:11: error BL103
  The word `partial` cannot stand here.
  What to do: Use one of these: full, part, refused, not-held, neither, not-known, waiting.
",
        ),
        Case::new(
            "a dataset, a topic and an area that there are not",
            with("outcome", "dataset = \"crmie\"\ntopics = [\"acess\"]\nareas = [\"X03\"]\noutcome"),
            "
data/disclosures/entries/things.toml:7:11: error BL212
  There is no dataset `crmie`.
  What to do: Did you mean `crime`? Write the name of its folder below `data/`.

data/disclosures/entries/things.toml:8:11: error BL212
  There is no topic `acess`.
  What to do: Did you mean `access`? The topics are in `data/topics.csv`; add a row there for a new one.

data/disclosures/entries/things.toml:9:10: error BL206
  There is no area with the code `X03`.
  What to do: Did you mean `X00`? The codes are in `data/geography/areas.csv`.
",
        ),
        Case::new(
            "a dataset of a topic that there is not",
            site().file("data/dataset-topics.csv", "dataset,topic\ncrmie,access\n"),
            "
data/dataset-topics.csv:2:1: error BL212
  There is no dataset `crmie`.
  What to do: Did you mean `crime`? Write the name of its folder below `data/`.
",
        ),
        Case::new(
            "a reference that stands twice",
            site().file("data/disclosures/entries/again.toml", again),
            "
data/disclosures/entries/things.toml:1:13: error BL213
  The reference `A-1` stands in two entries: also in `again.toml`.
  What to do: Keep one of the two entries, or correct the reference.
",
        ),
        Case::new(
            "a reference that is empty",
            with("\"A-1\"", "\" \""),
            "
data/disclosures/entries/things.toml:1:13: error BL104
  The reference is empty.
  What to do: Write the reference that the request has where it was answered.
",
        ),
        Case::new(
            "an attachment that is not there",
            with("outcome", "attachments = [{ file = \"files/a.csv\", title = { en = \"A\" } }]\noutcome"),
            "
data/disclosures/entries/things.toml:7:25: error BL212
  There is no file `files/a.csv` in `data/disclosures`.
  What to do: Put the file into `data/disclosures/files/`, and write its name as `files/report.pdf`.
",
        ),
        Case::new(
            "an attachment that is nowhere",
            with("outcome", "attachments = [{ title = { en = \"A\" } }]\noutcome"),
            "
data/disclosures/entries/things.toml:7:26: error BL103
  A file that was given needs either `file` or `url`.
  What to do: Write `file = \"files/answer.csv\"` for a file of this site, or `url` for the address of one elsewhere.
",
        ),
        Case::new(
            "an entry with the name of a page of the log",
            site().file(
                "data/disclosures/entries/topics.toml",
                &again.replace("a-1", "A-2"),
            ),
            "
data/disclosures/entries/topics.toml: error BL003
  An entry cannot be called `topics`: a page of the log has that address.
  What to do: Name the file after what was asked, such as `stop-and-search-by-age.toml`.
",
        ),
        Case::new(
            "a file of the log that nothing reads",
            site().file("data/disclosures/exemption.toml", "a = 1\n"),
            "
data/disclosures/exemption.toml: error BL003
  Nothing reads the file `exemption.toml` of the disclosure log.
  What to do: Did you mean `exemptions.toml`? Entries lie in `entries/` and end with `.toml`. What was given lies in `files/`. Take away what is neither.
",
        ),
    ]
}

fn texts() -> Vec<Case> {
    vec![
        Case::new(
            "an entry without question and answer",
            with("question = { en = \"How many things were there?\" }\nanswer = { en = \"There were seven.\" }\n", ""),
            "
data/disclosures/entries/things.toml:2:9: error BL104
  The answer is missing.
  What to do: Write it in `answer`. If this site does not know it, add `answer` to the list `not_known`.

data/disclosures/entries/things.toml:2:9: error BL104
  The question is missing.
  What to do: Write it in `question`. If this site does not know it, add `question` to the list `not_known`.
",
        ),
        Case::new(
            "an answer that is said and not known",
            with("outcome", "not_known = [\"answer\"]\noutcome"),
            "
data/disclosures/entries/things.toml:7:14: error BL916
  `answer` is called not known here, but the entry has it.
  What to do: Take the word out of `not_known`, or take out what is said.
",
        ),
        Case::new(
            "a part that no entry has",
            with("outcome", "not_known = [\"anwser\"]\noutcome"),
            "
data/disclosures/entries/things.toml:7:14: error BL103
  The word `anwser` cannot stand here.
  What to do: Did you mean `answer`? Use one of these: question, answer, exemptions, public-interest, attachments.
",
        ),
        Case::new(
            "personal data in a question",
            with("How many things were there?", "My name is Jane. How many?"),
            "
data/disclosures/entries/things.toml:3:31: error BL813
  In the question stands what looks like the name of somebody who wrote or is written to.
  What to do: Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.
",
        ),
    ]
}

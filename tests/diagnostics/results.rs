//! Mistakes in the results of a consultation.

use super::Case;
use crate::support::SiteTest;

const SETTINGS: &str = "data/consultations/patrols/results/results.toml";
const ANSWERS: &str = "data/consultations/patrols/results/answers.csv";

const RECORD: &str = "title = { en = \"Patrols\" }\nsummary = { en = \"Example.\" }\narchived = \"yes\"\nexample = true\n";

const ASKED: &str = r#"kind = "open"
example = true
method = { en = "Web form." }
limits = { en = "None." }
source = { publisher = "Nobody", title = "Made-up answers" }
disclosure = { threshold = 5 }
answered = [{ respondents = "individuals", name = { en = "Web form" }, count = 100 }]
groups = [{ id = "age", name = { en = "Age" }, values = [{ id = "young", name = { en = "Young" } }, { id = "old", name = { en = "Old" } }] }]

[[questions]]
id = "seen"
type = "single"
wording = { en = "Did you see a patrol?" }
options = [{ id = "yes", name = { en = "Yes" } }, { id = "no", name = { en = "No" } }]

[[questions]]
id = "why"
type = "text"
wording = { en = "Why?" }
options = [{ id = "noise", name = { en = "Noise" } }]
"#;

const COUNTED: &str =
    "question,respondent_type,group,group_value,option,count,weighted_percent,marker
seen,individuals,,,base,90,,
seen,individuals,,,no-answer,10,,
seen,individuals,,,yes,60,,
seen,individuals,,,no,30,,
seen,individuals,age,young,base,40,,
seen,individuals,age,young,no-answer,5,,
seen,individuals,age,young,yes,30,,
seen,individuals,age,young,no,10,,
seen,individuals,age,old,base,50,,
seen,individuals,age,old,no-answer,5,,
seen,individuals,age,old,yes,30,,
seen,individuals,age,old,no,20,,
why,individuals,,,base,60,,
why,individuals,,,no-answer,40,,
why,individuals,,,noise,30,,
";

/// The small site with a consultation and its results.
fn site() -> SiteTest {
    SiteTest::small()
        .file("data/consultations/patrols/consultation.toml", RECORD)
        .file(SETTINGS, ASKED)
        .file(ANSWERS, COUNTED)
}

fn row(from: &str, to: &str) -> SiteTest {
    site().replace(ANSWERS, from, to)
}

fn setting(from: &str, to: &str) -> SiteTest {
    site().replace(SETTINGS, from, to)
}

fn quote(text: &str) -> SiteTest {
    let asked = format!("{ASKED}quotes = [{text}]\n");
    site().file(SETTINGS, &asked)
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = of_rows();
    cases.extend(of_counts());
    cases.extend(of_settings());
    cases
}

fn of_rows() -> Vec<Case> {
    vec![
        Case::new(
            "rows of answers name what is not there",
            row("seen,individuals,,,yes,60", "sen,individuals,,,yes,60").replace(
                ANSWERS,
                "seen,individuals,age,young,yes",
                "seen,individuals,age,yuong,ye",
            ).replace(ANSWERS, "why,individuals,,,noise", "why,people,,,noise"),
            "
data/consultations/patrols/results/answers.csv:4:1: error BL212
  There is no question `sen`.
  What to do: Did you mean `seen`? There are these: seen, why.

data/consultations/patrols/results/answers.csv:8:4: error BL212
  There is no value of this group `yuong`.
  What to do: Did you mean `young`? There are these: young, old.

data/consultations/patrols/results/answers.csv:8:5: error BL212
  There is no option `ye`.
  What to do: Did you mean `yes`? There are these: yes, no, base, no-answer.

data/consultations/patrols/results/answers.csv:16:2: error BL212
  There is no kind of respondent `people`.
  What to do: There are these: individuals, organisations, campaign.
",
        ),
        Case::new(
            "a base is missing and an answer is there twice",
            row("why,individuals,,,base,60,,\n", "").replace(
                ANSWERS,
                "seen,individuals,,,no,30,,\n",
                "seen,individuals,,,no,30,,\nseen,individuals,,,no,30,,\n",
            ),
            "
data/consultations/patrols/results/answers.csv:6:6: error BL208
  There are two rows for the same answer of the same people.
  What to do: Keep the right one of the two.

data/consultations/patrols/results/answers.csv:15:6: error BL211
  There is no row for `base` of the question `why` (individuals).
  What to do: Add the row. A count of nobody is 0, and every question needs the rows `base` and `no-answer`.
",
        ),
        Case::new(
            "organisations are broken down by age",
            row("why,individuals,,,noise,30,,\n", "why,individuals,,,noise,30,,\nwhy,organisations,age,old,noise,1,,\n"),
            "
data/consultations/patrols/results/answers.csv:17:3: error BL212
  The answers of organisations are not broken down by groups.
  What to do: Leave the group blank, or take the row out: only individuals have groups.
",
        ),
        Case::new(
            "rows of single people lie among the results",
            site().file("data/consultations/patrols/results/export.csv", "name,age,answer\n"),
            "
data/consultations/patrols/results/export.csv: error BL703
  This file has no place among the results. If it holds what single people answered, it must not lie among the files of the site.
  What to do: Move it to a private folder outside the site. Only counts go into `answers.csv`.
",
        ),
        Case::new(
            "counted questions have no counts",
            site().without(ANSWERS),
            "
data/consultations/patrols/results/results.toml: error BL004
  There is no `answers.csv` beside this file that can be read, and it has questions that were counted.
  What to do: Add it with a row for each answer. `docs/consultation-results.md` shows an example.
",
        ),
    ]
}

fn of_counts() -> Vec<Case> {
    vec![
        Case::new(
            "answers do not add up",
            row("seen,individuals,age,young,yes,30", "seen,individuals,age,young,yes,31"),
            "
data/consultations/patrols/results/answers.csv:4:6: error BL215
  The count for `yes` of the question `seen` (individuals) is 60, and the values of the group `age` add up to 61.
  What to do: Check these counts in the source. A slip in one row shows here.

data/consultations/patrols/results/answers.csv:6:6: error BL215
  The count for `base` of the question `seen` (individuals, `young` of `age`) is 40, and the options add up to 41.
  What to do: Check these counts in the source. A slip in one row shows here.
",
        ),
        Case::new(
            "more mentions than people who wrote, and not all who took part were asked",
            row("why,individuals,,,base,60", "why,individuals,,,base,20"),
            "
data/consultations/patrols/results/answers.csv:14:6: error BL215
  The rows `base` and `no-answer` come to 60, and 100 individuals took part as `results.toml` says.
  What to do: Correct one of them. A question that was not put to everybody needs `asked` or `follows`.

data/consultations/patrols/results/answers.csv:16:6: error BL931
  The count for `noise` of the question `why` (individuals) is 30, and `base` of the question `why` (individuals) is 20.
  What to do: No answer can be given by more people than answered. Correct one of the two.
",
        ),
        Case::new(
            "a weighted percentage in an open consultation",
            row("seen,individuals,,,yes,60,", "seen,individuals,,,yes,60,66.7"),
            "
data/consultations/patrols/results/answers.csv:4:7: error BL932
  There is a weighted percentage here, and anybody could answer this question.
  What to do: Leave the column blank. Weights are for a sample that was drawn: they cannot make up for who did not answer.
",
        ),
        Case::new(
            "a weighted percentage above a hundred",
            setting("kind = \"open\"", "kind = \"survey\"\nsurvey = { population = { en = \"Adults\" } }").replace(
                ANSWERS,
                "seen,individuals,,,yes,60,",
                "seen,individuals,,,yes,60,166.7",
            ),
            "
data/consultations/patrols/results/answers.csv:4:7: error BL931
  The percentage here is 166.7. It cannot be below 0 or above 100.
  What to do: Check it in the source.
",
        ),
        Case::new(
            "small counts stand in the file",
            row("age,young,yes,30", "age,young,yes,37")
                .replace(ANSWERS, "age,young,no,10", "age,young,no,3")
                .replace(ANSWERS, "age,old,yes,30", "age,old,yes,23")
                .replace(ANSWERS, "age,old,no,20", "age,old,no,27"),
            "
data/consultations/patrols/results/answers.csv:9:6: error BL701
  The figure here is one of those from 1 to 4, which must not be published.
  What to do: Keep the whole counts in a private folder, run `bluelamp protect --private-data FOLDER`, and commit what it writes.
",
        ),
        Case::new(
            "a withheld count can be worked out from its base",
            row("age,young,no,10,,", "age,young,no,,,[c]")
                .replace(ANSWERS, "age,old,no,20,,", "age,old,no,,,[c]"),
            "
data/consultations/patrols/results/answers.csv:9:6: error BL702
  The count that is withheld here can be worked out, or nearly so, from the others.
  What to do: Keep the whole counts in a private folder, run `bluelamp protect --private-data FOLDER`, and commit what it writes.

data/consultations/patrols/results/answers.csv:13:6: error BL702
  The count that is withheld here can be worked out, or nearly so, from the others.
  What to do: Keep the whole counts in a private folder, run `bluelamp protect --private-data FOLDER`, and commit what it writes.
",
        ),
        Case::new(
            "a weighted percentage stands beside a withheld count",
            setting("kind = \"open\"", "kind = \"survey\"\nsurvey = { population = { en = \"Adults\" } }")
                .replace(ANSWERS, "age,young,yes,30,,", "age,young,yes,,75.0,[c]")
                .replace(ANSWERS, "age,young,no,10,,", "age,young,no,,,[c]")
                .replace(ANSWERS, "age,old,yes,30,,", "age,old,yes,,,[c]")
                .replace(ANSWERS, "age,old,no,20,,", "age,old,no,,,[c]"),
            "
data/consultations/patrols/results/answers.csv:8:7: error BL702
  There is a weighted percentage here, and a count of the same people is withheld. A percentage of the base is nearly the count.
  What to do: Keep the whole counts in a private folder, run `bluelamp protect --private-data FOLDER`, and commit what it writes.
",
        ),
    ]
}

fn of_settings() -> Vec<Case> {
    vec![
        Case::new(
            "a survey without a sample, and no rule for small counts",
            setting("kind = \"open\"", "kind = \"survey\"").replace(
                SETTINGS,
                "disclosure = { threshold = 5 }\n",
                "",
            ),
            "
data/consultations/patrols/results/results.toml:1:8: error BL932
  This is said to be a survey, and there is nothing about its sample.
  What to do: Add `[survey]` with `population`: whom the sample stands for. If anybody could answer, write `kind = \"open\"`.

data/consultations/patrols/results/results.toml:10:6: error BL101
  This question was counted, and nothing says how small counts are protected.
  What to do: Add `[disclosure]` with `threshold = 5` before the questions: counts from 1 to 4 are then withheld.
",
        ),
        Case::new(
            "a percentage may not rest on few answers",
            setting("threshold = 5", "threshold = 5, smallest_base = 10"),
            "
data/consultations/patrols/results/results.toml:6:47: error BL103
  The smallest base cannot be 10.
  What to do: Write the fewest answers that a percentage may rest on, from 50 to 1000.
",
        ),
        Case::new(
            "an option has the name of a base",
            setting("id = \"noise\"", "id = \"base\"").replace(ANSWERS, "noise,30", "base,30"),
            "
data/consultations/patrols/results/answers.csv:16:6: error BL208
  There are two rows for the same answer of the same people.
  What to do: Keep the right one of the two.

data/consultations/patrols/results/results.toml:20:19: error BL103
  An option cannot have the name `base`: rows with this name mean something else.
  What to do: Give the option another name.
",
        ),
        Case::new(
            "quotes without consent and without a role",
            quote("{ text = { en = \"Too loud.\" }, respondents = \"individuals\", cleared_by = \"Editor\" }, { text = { en = \"Very loud.\" }, respondents = \"individuals\", consent = true }"),
            "
data/consultations/patrols/results/results.toml:21:20: error BL933
  This quote cannot be published: nothing says that the respondent agreed.
  What to do: Add `consent = true` if the respondent agreed that these words are published. Else take the quote out.

data/consultations/patrols/results/results.toml:21:105: error BL933
  This quote cannot be published: nobody has cleared it.
  What to do: Name the role that took out what gives the respondent away: `cleared_by = \"Data protection officer\"`.
",
        ),
        Case::new(
            "an e-mail address in what a respondent wrote",
            quote("{ text = { en = \"Write to me: jo@home.example.\" }, respondents = \"individuals\", consent = true, cleared_by = \"Editor\" }"),
            "
data/consultations/patrols/results/results.toml:21:20: error BL813
  In the quote stands what looks like an e-mail address.
  What to do: Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.
",
        ),
    ]
}

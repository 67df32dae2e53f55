//! Mistakes in groups of issues, answers and commitments.

use super::Case;
use crate::engagement::{ACTIONS, FOLDER, GROUPS, ISSUES, RESPONSES, answered, promised};
use crate::support::SiteTest;

/// A change to a site on which nothing is late.
fn actions(from: &str, to: &str) -> SiteTest {
    promised()
        .replace(ACTIONS, "2003-01-31,under-way", "2003-03-31,under-way")
        .replace(ACTIONS, from, to)
}

fn issues(path: &str, from: &str, to: &str) -> SiteTest {
    answered()
        .replace(ACTIONS, "2003-01-31,under-way", "2003-03-31,under-way")
        .replace(path, from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = of_commitments();
    cases.extend(of_issues());
    cases.extend(of_answers());
    cases
}

fn of_commitments() -> Vec<Case> {
    vec![
        Case::new(
            "a commitment that is late",
            promised(),
            "
data/consultations/high-street/actions.csv:3:7: warning BL942
  The commitment `stay` was due on 2003-01-31 and is not finished.
  What to do: Find out how far it is. Write what stands in its way into `reason`, or bring `status` up to date.
",
        ),
        Case::new(
            "a commitment that is done, without day and evidence",
            actions("done,2003-01-05,files/lamps.csv,The list,", "done,,,,").without(&format!("{FOLDER}/files/lamps.csv")),
            "
data/consultations/high-street/actions.csv:2:9: error BL941
  This is done, and nothing says when.
  What to do: Write the day on which it was done into `done`.

data/consultations/high-street/actions.csv:2:10: error BL941
  This is done, and nothing shows it.
  What to do: Write into `evidence` where readers can see it: an address, a file, or a page of this site.
",
        ),
        Case::new(
            "a commitment with a day of doing that is not done",
            actions("2003-03-31,under-way,,", "2003-03-31,under-way,2003-01-06,"),
            "
data/consultations/high-street/actions.csv:3:9: error BL941
  Here is the day on which this was done, and its status is `under-way`.
  What to do: Write `done` as its status, or take the day away.
",
        ),
        Case::new(
            "a commitment that could not be kept, without a reason",
            actions("We could not open one.,It has steps.,", "We could not open one.,,"),
            "
data/consultations/high-street/actions.csv:6:5: error BL941
  The status is `could-not`, and nothing says why.
  What to do: Write the reason into `reason`: those who asked for it want to know.
",
        ),
        Case::new(
            "a commitment that was given up, without a reason",
            actions("We gave it up.,People come first.,", "We gave it up.,,"),
            "
data/consultations/high-street/actions.csv:7:5: error BL941
  The status is `dropped`, and nothing says why.
  What to do: Write the reason into `reason`: those who asked for it want to know.
",
        ),
        Case::new(
            "a name of evidence without evidence",
            actions("2003-02-01,planned,,,,,noise", "2003-02-01,planned,,,A photo,,noise"),
            "
data/consultations/high-street/actions.csv:4:11: error BL941
  There is a name for evidence here, and no evidence.
  What to do: Write into `evidence` where readers find it, or take the name away.
",
        ),
        Case::new(
            "a commitment that was done after its last change",
            actions("X01,light,2003-01-06", "X01,light,2003-01-04"),
            "
data/consultations/high-street/actions.csv:2:14: error BL941
  The row was last changed on 2003-01-04, and the thing was done later, on 2003-01-05.
  What to do: Write the day of the last change into `updated`.
",
        ),
        Case::new(
            "a commitment that was done on a day to come",
            actions("done,2003-01-05", "done,2003-02-02").replace(ACTIONS, "X01,light,2003-01-06", "X01,light,2003-02-03"),
            "
data/consultations/high-street/actions.csv:2:9: error BL941
  The day 2003-02-02 lies after the day of the build, 2003-02-01.
  What to do: Correct the day. What is still to come has only a day in `due`.

data/consultations/high-street/actions.csv:2:14: error BL941
  The day 2003-02-03 lies after the day of the build, 2003-02-01.
  What to do: Correct the day. What is still to come has only a day in `due`.
",
        ),
        Case::new(
            "several mistakes in one commitment",
            actions("call,Call back,Nobody calls.,We will call.,,Contacts,2003-02-01,planned,,,,,noise light,2003-01-08", "stay,,Nobody calls.,We will call.,,Contacts,soon,planed,,,,X09,noize,2003-01-32"),
            "
data/consultations/high-street/actions.csv:4:1: error BL213
  The commitment `stay` stands twice.
  What to do: Give each commitment of a consultation an `id` of its own.

data/consultations/high-street/actions.csv:4:2: error BL104
  The title has no words in `en`.
  What to do: Add them: every text needs words in the default language.

data/consultations/high-street/actions.csv:4:7: error BL205
  `soon` is not a day of the calendar.
  What to do: Write the year, the month and the day: `2026-06-30`.

data/consultations/high-street/actions.csv:4:8: error BL103
  The word `planed` cannot stand here.
  What to do: Did you mean `planned`? Use one of these: planned, under-way, done, could-not, dropped.

data/consultations/high-street/actions.csv:4:12: error BL206
  There is no area with the code `X09`.
  What to do: Did you mean `X00`? The codes are in `data/geography/areas.csv`.

data/consultations/high-street/actions.csv:4:13: error BL212
  There is no topic `noize`.
  What to do: Did you mean `noise`? The topics are in `data/topics.csv`; add a row there for a new one.

data/consultations/high-street/actions.csv:4:14: error BL205
  `2003-01-32` is not a day of the calendar.
  What to do: Write the year, the month and the day: `2026-06-30`.
",
        ),
        Case::new(
            "evidence that leads nowhere",
            actions("files/lamps.csv,The list", "www.example.org,The list").without(&format!("{FOLDER}/files/lamps.csv")),
            "
data/consultations/high-street/actions.csv:2:10: error BL212
  `www.example.org` leads nowhere.
  What to do: Write `https://` and an address, `files/report.pdf` for a file of this consultation, or `/data/` and so on for a page of this site.
",
        ),
        Case::new(
            "evidence on a page of the site that there is not",
            actions("files/lamps.csv,The list", "/data/lamps/,The list").without(&format!("{FOLDER}/files/lamps.csv")),
            "
data/consultations/high-street/actions.csv:2:10: error BL403
  The address `/data/lamps/` leads to no page or file of this site.
  What to do: Write the address from the root, such as `/boroughs/`.
",
        ),
        Case::new(
            "an owner who looks like a person",
            actions("We will call.,,Contacts", "We will call.,,Mr Example"),
            "
data/consultations/high-street/actions.csv:4:6: error BL813
  In the owner stands what looks like a name after a title or rank.
  What to do: Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.
",
        ),
    ]
}

fn of_issues() -> Vec<Case> {
    vec![
        Case::new(
            "more replies than were asked, and a share that cannot be",
            issues(ISSUES, "count = 120", "count = 71").replace(
                ISSUES,
                "percent = 59",
                "percent = 159",
            ),
            "
data/consultations/high-street/issues/issues.toml:7:9: error BL215
  There were 72 replies, which is more than the 71 who were asked.
  What to do: Correct one of the two numbers.

data/consultations/high-street/issues/issues.toml:15:11: error BL103
  The number 159 cannot stand here.
  What to do: Write a whole number from 1 to 100.
",
        ),
        Case::new(
            "two numbers of which one is said to be certain",
            issues(ISSUES, "certain = false", "certain = true"),
            "
data/consultations/high-street/issues/issues.toml:6:1: error BL103
  There are 2 numbers here, and `certain` says that one is certain.
  What to do: Keep the one that is certain, or write `certain = false`.
",
        ),
        Case::new(
            "fewer groups in all than have rows",
            issues(ISSUES, "[asked]", "groups_in_all = 1\n[asked]"),
            "
data/consultations/high-street/issues/issues.toml:1:17: error BL215
  `groups_in_all` is 1, and `groups.csv` has 2 groups.
  What to do: Correct the number, or take it away if every group has a row.
",
        ),
        Case::new(
            "groups that are missing without a word",
            issues(ISSUES, "[asked]", "groups_in_all = 38\n[asked]"),
            "
data/consultations/high-street/issues/issues.toml:1:17: error BL104
  `groups_in_all` is 38, and `groups.csv` has 2 groups. Nothing says where the others are.
  What to do: Add `groups_note`: readers want to know what became of the others.
",
        ),
        Case::new(
            "a stage that ends before it begins",
            issues(ISSUES, "closes = \"2002-12-17\"", "closes = \"2002-11-17\""),
            "
data/consultations/high-street/issues/issues.toml:21:10: error BL205
  This stage ends on 2002-11-17, before it begins on 2002-11-22.
  What to do: Correct one of the two days.
",
        ),
        Case::new(
            "a group of issues that stands twice",
            issues(GROUPS, "noise,Noise", "light,Noise"),
            "
data/consultations/high-street/issues/groups.csv:3:1: error BL213
  The group `light` stands twice.
  What to do: Give each group of a consultation a `slug` of its own.
",
        ),
        Case::new(
            "answers without their groups, and a file with a misspelt name",
            issues(GROUPS, "light", "light")
                .without(GROUPS)
                .without(RESPONSES)
                .file(&format!("{FOLDER}/issues/group.csv"), "slug\n"),
            "
data/consultations/high-street/issues/group.csv: error BL944
  No part of the program reads this file, so nothing in it is published.
  What to do: Call it `issues.toml`, `groups.csv` or `responses.csv`, or move it out of this folder.

data/consultations/high-street/issues/groups.csv: error BL004
  This file is missing. The files beside it cannot be understood without it.
  What to do: Add it: `docs/you-said-we-did.md` shows what stands in it.
",
        ),
    ]
}

fn of_answers() -> Vec<Case> {
    vec![
        Case::new(
            "answers that nobody has cleared",
            issues(RESPONSES, "yes,Manager,yes", "no,,yes").replace(RESPONSES, "yes,Manager,no", ",,no"),
            "
data/consultations/high-street/issues/responses.csv:2:7: warning BL943
  Not on the site, as nobody has cleared them: 2 answers (lines 2, 4).
  What to do: If an answer may be published, write `yes` into `cleared` and the role that says so into `cleared_by`.
",
        ),
        Case::new(
            "an answer that nobody has cleared in a word of its own",
            issues(RESPONSES, "yes,Manager,no", "ok,Manager,no"),
            "
data/consultations/high-street/issues/responses.csv:4:7: error BL103
  There is `ok` here, where `yes` or `no` is needed.
  What to do: Write `yes` or `no`.

data/consultations/high-street/issues/responses.csv:4:7: warning BL943
  Not on the site, as nobody has cleared it: 1 answer (line 4).
  What to do: If an answer may be published, write `yes` into `cleared` and the role that says so into `cleared_by`.
",
        ),
        Case::new(
            "an answer that is cleared by nobody",
            issues(RESPONSES, "yes,Manager,no", "yes,,no"),
            "
data/consultations/high-street/issues/responses.csv:4:7: warning BL943
  Not on the site, as nobody has cleared it: 1 answer (line 4).
  What to do: If an answer may be published, write `yes` into `cleared` and the role that says so into `cleared_by`.

data/consultations/high-street/issues/responses.csv:4:8: error BL104
  This answer is cleared, and nothing says by whom.
  What to do: Write the role that answers for it into `cleared_by`, such as `Consultation manager`, or write `no` into `cleared`.
",
        ),
        Case::new(
            "answers to a group that there is not, of nobody, and twice",
            issues(RESPONSES, "light,Town team", "lihgt,Town team")
                .replace(RESPONSES, "light,,X01", "light,,")
                .replace(RESPONSES, "light,Night team,,We stay.,,,yes,Manager,no\n", "light,Night team,,We stay.,,,yes,Manager,no\nlight,Night team,,We go.,,,yes,Manager,no\n"),
            "
data/consultations/high-street/issues/responses.csv:2:1: error BL212
  There is no group `lihgt`.
  What to do: Did you mean `light`? The groups are in `groups.csv`.

data/consultations/high-street/issues/responses.csv:3:2: error BL104
  Nothing says whose answer this is.
  What to do: Write the unit's name into `unit`, or a borough's code into `area`. Readers see it only if the row says so.

data/consultations/high-street/issues/responses.csv:5:1: error BL213
  The same unit answers the group `light` twice.
  What to do: Make one row of the two.
",
        ),
    ]
}

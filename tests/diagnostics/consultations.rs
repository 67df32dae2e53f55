//! Mistakes in records of consultations.

use super::Case;
use crate::support::SiteTest;

const RECORD: &str = "data/consultations/patrols/consultation.toml";

/// A site with a consultation that is open, and a register with one method.
fn site(more: &str) -> SiteTest {
    let text = format!(
        "title = {{ en = \"Patrols\" }}\nsummary = {{ en = \"Where officers walk.\" }}\nopens = \"2003-01-15\"\ncloses = \"2003-02-10 17:30\"\n{more}\n[[reply]]\nkind = \"post\"\nwords = {{ en = \"Send it to:\" }}\ncontact = \"1 Some Street\"\n"
    );
    SiteTest::small()
        .file("data/topics.csv", "slug,name\npriorities,Priorities\n")
        .file(RECORD, &text)
        .file(
            "data/consultations/methods.csv",
            "slug,name,run_by,purpose,status,year,why,source\nstall,Stall,Board,To meet people.,used,2002,,Report\n",
        )
}

fn replaced(from: &str, to: &str) -> SiteTest {
    site("").replace(RECORD, from, to)
}

fn methods(row: &str) -> SiteTest {
    let header = "slug,name,run_by,purpose,status,year,why,source,example";
    let text = format!("{header}\n{row}\n");
    site("").file("data/consultations/methods.csv", &text)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a folder of a consultation whose record has another name",
            site("").file("data/consultations/stalls/consulation.toml", "title = {}\n"),
            "
data/consultations/stalls: error BL004
  There is no `consultation.toml` in `data/consultations/stalls`, so nothing of this folder is shown.
  What to do: Add the file, or correct its name. `docs/consultations.md` has one to copy.
",
        ),
        Case::new(
            "a record beside the folders of consultations, and a register with another name",
            site("")
                .file("data/consultations/consultation.toml", "title = {}\n")
                .file("data/consultations/method.csv", "slug\n"),
            "
data/consultations/consultation.toml: error BL921
  The program does not look for a file `consultation.toml` in this folder.
  What to do: Files of one consultation belong into a folder of its own, such as `data/consultations/patrols/`.

data/consultations/method.csv: error BL921
  The program does not look for a file `method.csv` in this folder.
  What to do: Did you mean `methods.csv`? Files of one consultation belong into a folder of its own, such as `data/consultations/patrols/`.
",
        ),
        Case::new(
            "a consultation with the name of a page",
            site("").file(
                "data/consultations/methods/consultation.toml",
                "title = { en = \"Methods\" }\nsummary = { en = \"About methods.\" }\narchived = \"yes\"\n",
            ),
            "
data/consultations/methods/consultation.toml: error BL405
  A consultation cannot be called `methods`: the site has a page of that name.
  What to do: Rename the folder.
",
        ),
        Case::new(
            "a consultation that closes before it opens",
            replaced("\"2003-02-10 17:30\"", "\"2003-01-10 17:30\"")
                .replace(RECORD, "summary", "response_published = \"2003-01-31\"\nsummary"),
            "
data/consultations/patrols/consultation.toml:5:10: error BL922
  This consultation closes before it opens.
  What to do: Correct the day that is wrong. The order is: opens, closes, response, archived.
",
        ),
        Case::new(
            "a response and an archive before their time",
            site("response_published = \"2003-02-09\"\narchived = \"2003-02-01\"\n"),
            "
data/consultations/patrols/consultation.toml:5:22: error BL922
  The response is dated before the closing day.
  What to do: Correct the day that is wrong. The order is: opens, closes, response, archived.

data/consultations/patrols/consultation.toml:6:12: error BL922
  This consultation is archived before it is over.
  What to do: Correct the day that is wrong. The order is: opens, closes, response, archived.
",
        ),
        Case::new(
            "a closing time that clocks never show",
            replaced("\"2003-02-10 17:30\"", "\"2026-03-29 01:30\""),
            "
data/consultations/patrols/consultation.toml:4:10: error BL205
  Clocks in the United Kingdom never show `2026-03-29 01:30`: they go forward over it.
  What to do: Write a time an hour earlier or later.
",
        ),
        Case::new(
            "a day and a month of the same thing, a month that is none, and an archive that is neither day nor yes",
            site("opens_month = \"2003-01\"\n[[stages]]\ntitle = { en = \"First\" }\nopens_month = \"2003-13\"\n")
                .replace(RECORD, "summary", "archived = \"true\"\nsummary"),
            "
data/consultations/patrols/consultation.toml:2:12: error BL205
  `true` is neither a day nor `yes`.
  What to do: Write the day as `2026-06-30`, or `yes` where the day is not known.

data/consultations/patrols/consultation.toml:6:15: error BL103
  The day and the month of the same thing stand here.
  What to do: Keep the day. The month alone is for where the day is not known.

data/consultations/patrols/consultation.toml:9:15: error BL205
  `2003-13` is not a month.
  What to do: Write the year and the month: `2026-06`.
",
        ),
        Case::new(
            "a consultation whose days are left out",
            replaced("opens = \"2003-01-15\"\ncloses = \"2003-02-10 17:30\"\n", ""),
            "
data/consultations/patrols/consultation.toml:1:9: warning BL925
  Nobody can tell from this record whether the consultation is open now.
  What to do: Write the days at `opens` and `closes`. If it is over and no day is known, write `archived = \"yes\"`.
",
        ),
        Case::new(
            "an open consultation that can be answered only online",
            replaced("kind = \"post\"", "kind = \"online\""),
            "
data/consultations/patrols/consultation.toml:1:9: error BL923
  People without the internet cannot reply to this consultation.
  What to do: Add a `[[reply]]` of the kind `post`, `phone`, `in-person` or `meeting`. Ways online are added to others and replace none.
",
        ),
        Case::new(
            "a response that is late without a reason",
            replaced("\"2003-01-15\"", "\"2002-09-01\"").replace(
                RECORD,
                "\"2003-02-10 17:30\"",
                "\"2002-11-08\"",
            ),
            "
data/consultations/patrols/consultation.toml:1:9: warning BL924
  A response to this consultation was due by 2003-01-31, and today is 2003-02-01.
  What to do: Publish it and write the day at `response_published`. Or say at `delay` why it takes longer; the page then says so too.
",
        ),
        Case::new(
            "names in a record that lead nowhere",
            site("areas = [\"X09\"]\ntopics = [\"prioritys\"]\nmethods = [\"stal\"]\n[[documents]]\ntitle = { en = \"Plan\" }\nfile = \"files/plan.pdf\"\n[[questions]]\nlabel = \"1\"\ntext = { en = \"Where?\" }\npage = \"/borough/\"\n"),
            "
data/consultations/patrols/consultation.toml:5:10: error BL206
  There is no area with the code `X09`.
  What to do: Did you mean `X00`? The codes are in `data/geography/areas.csv`.

data/consultations/patrols/consultation.toml:6:11: error BL212
  There is no topic `prioritys`.
  What to do: Did you mean `priorities`? The topics are in `data/topics.csv`; add a row there for a new one.

data/consultations/patrols/consultation.toml:7:12: error BL212
  There is no method `stal`.
  What to do: Did you mean `stall`? The methods are in `data/consultations/methods.csv`; add a row there for a new one.

data/consultations/patrols/consultation.toml:10:8: error BL212
  There is no file `files/plan.pdf` in `data/consultations/patrols`.
  What to do: Put the file into `data/consultations/patrols/files/`, and write its name as `files/report.pdf`.

data/consultations/patrols/consultation.toml:14:8: error BL403
  The address `/borough/` leads to no page or file of this site.
  What to do: Did you mean `/boroughs/`? Write the address from the root, such as `/boroughs/`.
",
        ),
        Case::new(
            "a document without a place, and questions with one number",
            site("[[documents]]\ntitle = { en = \"Plan\" }\n[[questions]]\nlabel = \"1\"\ntext = { en = \"Where?\" }\n[[questions]]\nlabel = \"1\"\ntext = { ar = \"متى؟\" }\n"),
            "
data/consultations/patrols/consultation.toml:6:9: error BL103
  This document needs a file or an address, and not both.
  What to do: Write `file = \"files/plan.pdf\"` or `url = \"https://…\"`.

data/consultations/patrols/consultation.toml:11:9: error BL213
  Two questions have the letter or number `1`.
  What to do: Give each question a letter or number of its own.

data/consultations/patrols/consultation.toml:12:8: error BL104
  The question has no words in `en`.
  What to do: Add them: every text needs words in the default language.
",
        ),
        Case::new(
            "a way to reply that does not exist, and post without an address",
            replaced("contact = \"1 Some Street\"\n", "[[reply]]\nkind = \"fax\"\nwords = { en = \"Send a fax.\" }\n"),
            "
data/consultations/patrols/consultation.toml:7:8: error BL103
  This way to reply by post has no address.
  What to do: Write where the post goes: `contact = \"Consultation team, 1 High Street …\"`.

data/consultations/patrols/consultation.toml:10:8: error BL103
  The word `fax` cannot stand here.
  What to do: Use one of these: online, e-mail, post, phone, in-person, meeting.
",
        ),
        Case::new(
            "replies without a number, with a number below zero, and of nobody",
            site("[[respondents]]\nchannel = { en = \"Web\" }\nunit = { en = \"people\" }\nwho = \"individuals\"\n[[respondents]]\nchannel = { en = \"Post\" }\ncount = -3\nunit = { en = \"people\" }\nwho = \"individuals\"\n[[respondents]]\nchannel = { en = \"Phone\" }\ncount = 3\nunit = { en = \"people\" }\nwho = \"individual\"\n"),
            "
data/consultations/patrols/consultation.toml:6:11: error BL103
  This channel needs a number or words, and not both.
  What to do: Write `count = 72`. Where no exact number was published, keep its words: `words = \"about 7,000\"`.

data/consultations/patrols/consultation.toml:11:9: error BL204
  There is -3 here, and a count is never below zero.
  What to do: Write the number that was published.

data/consultations/patrols/consultation.toml:18:7: error BL103
  The word `individual` cannot stand here.
  What to do: Did you mean `individuals`? Use one of these: individuals, organisations, campaign, staff, mixed.
",
        ),
        Case::new(
            "a person as the owner of a consultation",
            site("owner = { en = \"Inspector Nobody\" }\n"),
            "
data/consultations/patrols/consultation.toml:5:9: error BL813
  In the owner stands what looks like a name after a title or rank.
  What to do: Take it out. If it may be public, a role clears the record with `personal_data_cleared_by`; an organisation's own contacts go into `allowed_contacts` in the settings.
",
        ),
        Case::new(
            "a method twice, one that is nowhere in the list of statuses, and a year that is none",
            methods("stall,Stall,Board,To meet people.,used,02,,Report,\nstall,Stall,Board,To meet people.,used,2002,,Report,\nvan,Van,Board,To meet people.,use,2002,,Report,maybe"),
            "
data/consultations/methods.csv:2:6: error BL205
  `02` is not a year.
  What to do: Write the year of the status with four digits: `2004`.

data/consultations/methods.csv:3:1: error BL213
  The method `stall` stands twice.
  What to do: Keep one of the two rows.

data/consultations/methods.csv:4:5: error BL103
  The word `use` cannot stand here.
  What to do: Did you mean `used`? Use one of these: used, explored, rejected.

data/consultations/methods.csv:4:9: error BL103
  There is `maybe` here, where `yes` or `no` is needed.
  What to do: Write `yes` or `no`.
",
        ),
    ]
}

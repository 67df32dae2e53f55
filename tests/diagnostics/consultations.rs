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

data/consultations/patrols/consultation.toml:1:9: warning BL925
  Nobody can tell from this record whether the consultation is open now.
  What to do: Write the days at `opens` and `closes`. If it is over and no day is known, write `archived = \"yes\"`.
",
        ),
        Case::new(
            "a day and a month of the same thing, a month that is none, and an archive that is neither day nor yes",
            site("opens_month = \"2003-01\"\n[[stages]]\ntitle = { en = \"First\" }\nopens_month = \"2003-13\"\n")
                .replace(RECORD, "summary", "archived = \"true\"\nsummary"),
            "
data/consultations/patrols/consultation.toml:6:15: error BL103
  The day and the month of the same thing stand here.
  What to do: Keep the day. The month alone is for where the day is not known.

data/consultations/patrols/consultation.toml:2:12: error BL205
  `true` is neither a day nor `yes`.
  What to do: Write the day as `2003-06-30`, or `yes` where the day is not known.
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
",
        ),
        Case::new(
            "a document without a place, and questions with one number",
            site("[[documents]]\ntitle = { en = \"Plan\" }\n[[questions]]\nlabel = \"1\"\ntext = { en = \"Where?\" }\n[[questions]]\nlabel = \"1\"\ntext = { ar = \"متى؟\" }\n"),
            "
",
        ),
        Case::new(
            "a way to reply that does not exist, and post without an address",
            replaced("contact = \"1 Some Street\"\n", "[[reply]]\nkind = \"fax\"\nwords = { en = \"Send a fax.\" }\n"),
            "
",
        ),
        Case::new(
            "replies without a number, with a number below zero, and of nobody",
            site("[[respondents]]\nchannel = { en = \"Web\" }\nunit = { en = \"people\" }\nwho = \"individuals\"\n[[respondents]]\nchannel = { en = \"Post\" }\ncount = -3\nunit = { en = \"people\" }\nwho = \"individuals\"\n[[respondents]]\nchannel = { en = \"Phone\" }\ncount = 3\nunit = { en = \"people\" }\nwho = \"individual\"\n"),
            "
",
        ),
        Case::new(
            "a person as the owner of a consultation",
            site("owner = { en = \"Inspector Nobody\" }\n"),
            "
",
        ),
        Case::new(
            "a method twice, one that is nowhere in the list of statuses, and a year that is none",
            methods("stall,Stall,Board,To meet people.,used,02,,Report,\nstall,Stall,Board,To meet people.,used,2002,,Report,\nvan,Van,Board,To meet people.,use,2002,,Report,maybe"),
            "
",
        ),
    ]
}

//! A small site with a consultation, its groups of issues, and what was promised. Everything in it is made up.

use crate::support::SiteTest;

pub(crate) const FOLDER: &str = "data/consultations/high-street";
pub(crate) const ACTIONS: &str = "data/consultations/high-street/actions.csv";
pub(crate) const ISSUES: &str = "data/consultations/high-street/issues/issues.toml";
pub(crate) const GROUPS: &str = "data/consultations/high-street/issues/groups.csv";
pub(crate) const RESPONSES: &str = "data/consultations/high-street/issues/responses.csv";

/// A consultation with one commitment of each status. The build's day is 2003-02-01.
pub(crate) fn promised() -> SiteTest {
    SiteTest::small()
        .file("data/topics.csv", "slug,name\nlight,Light\nnoise,Noise\n")
        .file(
            &format!("{FOLDER}/consultation.toml"),
            "title = { en = \"High street\" }\nsummary = { en = \"What would make it safer?\" }\narchived = \"yes\"\n",
        )
        .file(&format!("{FOLDER}/files/lamps.csv"), "lamps\n9\n")
        .file(
            ACTIONS,
            "id,title,said,action,reason,owner,due,status,done,evidence,evidence_name,areas,topics,updated
lamps,List lamps,It is dark.,We made a list.,,Inspector,2003-01-10,done,2003-01-05,files/lamps.csv,The list,X01,light,2003-01-06
stay,Stay late,Nobody is there.,Four stay.,,Patrols,2003-01-31,under-way,,,,X01 X02,noise,2003-01-07
call,Call back,Nobody calls.,We will call.,,Contacts,2003-02-01,planned,,,,,noise light,2003-01-08
meet,Meet traders,We hear nothing.,We will meet.,,Inspector,,planned,,,,,,2003-01-09
desk,A desk,We want a desk.,We could not open one.,It has steps.,Property,2003-01-01,could-not,,,,X02,,2003-01-10
eyes,Cameras,More cameras.,We gave it up.,People come first.,Patrols,2003-01-02,dropped,,,,,,2003-01-11
",
        )
}

/// The same with two groups of issues and three answers.
pub(crate) fn answered() -> SiteTest {
    promised()
        .file(
            ISSUES,
            r#"[asked]
who = { en = "The units of the town." }
replied = 72
certain = false

[[asked.invited]]
count = 120
source = { en = "About 120." }

[[asked.invited]]
count = 122
source = { en = "Worked out." }

[asked.published]
percent = 59
source = { en = "Page 2." }

[[stages]]
title = { en = "Units answer" }
opens = "2002-11-22"
closes = "2002-12-17"

[questions]
q1 = { en = "What do you do?" }
q2 = { en = "What would you do?" }
q3 = { en = "What stands in the way?" }

[report]
day = "2003-01-15"
went_to = [{ en = "The public" }]
link = "/consultations/high-street/"
"#,
        )
        .file(
            GROUPS,
            "slug,title,said,summary\nlight,Dark corners,It is dark.,Units list lamps.\nnoise,Noise,It is loud.,\n",
        )
        .file(
            RESPONSES,
            "group,unit,area,q1,q2,q3,cleared,cleared_by,attributed
light,Town team,,We list lamps.,,Money.,yes,Manager,yes
light,,X01,We walk.,We would run.,,yes,Manager,yes
light,Night team,,We stay.,,,yes,Manager,no
",
        )
}

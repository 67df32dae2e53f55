//! A small site with a publication scheme, which is made up.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this"
)]

use crate::support::SiteTest;

pub const FOLDER: &str = "data/publication-scheme";
pub const ENTRY: &str = "data/publication-scheme/entries/report.toml";
pub const EXPECTED: &str = "data/publication-scheme/expected.csv";

/// Two classes of a model and one of its own, five documents of which one is archived, and six rows of what is expected.
pub fn with_scheme() -> SiteTest {
    FILES.iter().fold(SiteTest::small(), |site, (path, text)| {
        site.file(&format!("data/{path}"), text)
    })
}

const FILES: &[(&str, &str)] = &[
    (
        "topics.csv",
        "slug,name,name_ar\nmoney,Money,المال\nnothing,Nothing,\n",
    ),
    (
        "publication-scheme/scheme.toml",
        r#"title = { en = "The scheme" }
about = { en = """First paragraph.

Second paragraph.""" }
ask = { en = "Write to us." }
complaints = { en = "Complain." }
model = { en = "A model." }
sources = [{ title = { en = "The model" }, url = "https://model.example/" }]
"#,
    ),
    (
        "publication-scheme/classes.csv",
        "number,slug,name,name_ar,holds,own,source
2,money,Money,المال,Accounts.,no,https://model.example/2
1,people,People,,Who we are.,,
8,figures,Figures,,Datasets.,yes,
",
    ),
    (
        "publication-scheme/expected.csv",
        "id,class,name,status,entries,datasets,address,reason,expected_by
report,money,Yearly report,published,report,,,,
plan,money,A plan,linked,elsewhere,,https://body.example/plan,A body has it.,
minutes,people,Minutes,not-held,,,,There are none.,
secret,people,A secret,exempt,,,,It would do harm.,
later,people,Later,planned,,,,We are at it.,2003-03-31
numbers,figures,Numbers,published,numbers,crime,/about/,,
",
    ),
    (
        "publication-scheme/charges.csv",
        "what,amount,basis,note\nThe web,0,Free.,\nPaper,0.5,Its cost.,Black and white.\nPost,,The post office.,\n",
    ),
    (
        "publication-scheme/entries/report.toml",
        r#"title = { en = "Report of 2002" }
description = { en = "What was done." }
class = "money"
languages = ["en", "ar", "so"]
owner = { en = "Head of finance" }
published = "2003-01-10"
review_due = "2003-06-30"
files = ["files/report.csv", "files/report.txt"]
areas = ["X01"]
topics = ["money"]
"#,
    ),
    ("publication-scheme/files/report.csv", "a\n1\n"),
    ("publication-scheme/files/report.txt", "Words.\n"),
    (
        "publication-scheme/entries/old.toml",
        r#"title = { en = "Report of 2001" }
description = { en = "What was done before." }
class = "money"
languages = ["en"]
owner = { en = "Head of finance" }
published = "2002-01-10"
address = "/about/"
archived = true
superseded_by = "report"
body = { en = "Old body" }
body_replaced_by = { en = "New body" }
"#,
    ),
    (
        "publication-scheme/entries/elsewhere.toml",
        r#"title = { en = "A plan of others", ar = "خطة" }
description = { en = "What is planned." }
class = "money"
languages = ["en"]
owner = { en = "Head of finance" }
review_due = "2003-04-30"
address = "https://body.example/plan"
"#,
    ),
    (
        "publication-scheme/entries/numbers.toml",
        r#"title = { en = "Numbers" }
description = { en = "Figures that somebody asked for." }
class = "figures"
languages = ["en"]
owner = { en = "Head of data" }
published = "2002-12-01"
review_due = "2003-12-01"
requested_as = "FOI/7"
dataset = "crime"
example = true
"#,
    ),
];

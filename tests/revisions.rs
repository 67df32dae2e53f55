//! The ledger of revisions: what an edition says otherwise than the one before, in files and on pages.
#![allow(clippy::unwrap_used, reason = "tests may fail")]

mod support;

#[path = "support/editions.rs"]
mod editions;

use editions::{Edition, rows, site};
use support::{Built, SiteTest};

/// Two editions that share November and December 2002.
const OLD: Edition<'static> = (
    "2002-12",
    (2002, 10),
    &[
        ("X01", "arson", &["5", "10", "20"]),
        ("X01", "damage", &["1", "2", "3"]),
        ("X02", "arson", &["4", "4", "4"]),
        ("X02", "damage", &["7", "8", "9"]),
    ],
);
const NEW: Edition<'static> = (
    "2003-01",
    (2002, 11),
    &[
        ("X01", "arson", &["10", "26", "30"]),
        ("X01", "damage", &["2", "2", "2"]),
        ("X02", "arson", &["4", "4", "4"]),
        ("X02", "damage", &["8", "9", "1"]),
    ],
);

/// The words of the facts and tables of a page, without markup.
fn words(page: &str) -> String {
    let main = page.split("<main").nth(1).unwrap();
    let text: Vec<&str> = main
        .split('<')
        .filter_map(|part| part.split_once('>').map(|(_, text)| text.trim()))
        .filter(|text| !text.is_empty())
        .collect();
    text.join(" ")
}

#[test]
fn only_cells_that_changed_are_listed_with_both_figures() {
    let built = site(&[OLD, NEW], "").build().clean();
    let expected = [
        "2002-12,X01,Borough One,arson,Arson,offences,20,,26,,6,2002-12,2003-01,scheduled",
        "2002-12,X01,Borough One,damage,Damage,offences,3,,2,,-1,2002-12,2003-01,scheduled",
    ];
    assert_eq!(rows(&built, "data/crime/revisions.csv"), expected);
    assert_eq!(rows(&built, "data/crime/2003-01/revisions.csv"), expected);
    assert!(
        !built
            .outputs
            .contains_key("data/crime/2002-12/revisions.csv")
    );
}

#[test]
fn the_page_counts_and_sums_what_both_editions_have() {
    let built = site(&[OLD, NEW], "").build().clean();
    let page = words(built.text("data/crime/revisions/index.html"));
    for part in [
        "compared with the one ending December 2002. Figures that both files have: 8. Of those, changed: 2.",
        "Figures are taken from a live system. Each release restates earlier months.",
        "Months that both cover November 2002 to December 2002",
        "Figures that both files have 8. Of those, changed: 2",
        "Figures that only one file has 0. Of those, changed: 0",
        "Sum of the figures 60 before, 65 after",
        "Kind of change Scheduled.",
        "November 2002 4 0 24 24 0",
        "December 2002 4 2 36 41 +5",
        "Arson: Borough One December 2002 20 26 +6 Damage: Borough One December 2002 3 2 −1",
    ] {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
    assert!(
        built
            .text("ar/data/crime/revisions/index.html")
            .contains("lang=\"ar\"")
    );
}

#[test]
fn pages_of_dataset_and_editions_lead_to_their_revisions() {
    let third = ("2003-02", (2002, 12), NEW.2);
    let built = site(&[OLD, NEW, third], "").build().clean();
    let page_link = "href=\"/data/crime/revisions/\"";
    for (path, file, page) in [
        ("data/crime/", "/data/crime/revisions.csv", true),
        (
            "data/crime/2003-02/",
            "/data/crime/2003-02/revisions.csv",
            true,
        ),
        (
            "data/crime/2003-01/",
            "/data/crime/2003-01/revisions.csv",
            false,
        ),
    ] {
        let html = built.text(&format!("{path}index.html"));
        assert!(html.contains(&format!("href=\"{file}\"")), "{path}");
        assert_eq!(html.contains(page_link), page, "{path}");
    }
    let first = built.text("data/crime/2002-12/index.html");
    assert!(!first.contains("revisions"));
    let own = rows(&built, "data/crime/2003-01/revisions.csv");
    assert!(
        own.len() == 2
            && own
                .iter()
                .all(|row| row.ends_with(",2002-12,2003-01,scheduled"))
    );
    let newest = rows(&built, "data/crime/revisions.csv");
    assert!(
        newest
            .iter()
            .all(|row| row.ends_with(",2003-01,2003-02,scheduled"))
    );
    assert_eq!(newest, rows(&built, "data/crime/2003-02/revisions.csv"));
    let page = built.text("data/crime/revisions/index.html");
    assert!(page.contains("href=\"/data/crime/revisions.csv\""));
    assert!(page.contains("href=\"/data/crime/2003-01/revisions.csv\""));
}

#[test]
fn a_dataset_with_one_edition_has_no_revisions() {
    let built = SiteTest::small().build().clean();
    assert!(!built.outputs.keys().any(|path| path.contains("revisions")));
    assert!(
        !built
            .text("data/crime/index.html")
            .contains("revisions-heading")
    );
}

/// Borough Two has rows in the new edition only. Arson in Borough One is left out of the new one, which has arson
/// elsewhere; damage is in neither edition for Borough Two.
#[test]
fn a_row_left_out_is_what_the_dataset_says_and_what_is_not_covered_has_no_figure() {
    let old: Edition<'_> = (
        "2002-12",
        (2002, 12),
        &[("X01", "arson", &["5"]), ("X01", "damage", &["2"])],
    );
    let new: Edition<'_> = (
        "2003-01",
        (2002, 12),
        &[
            ("X01", "damage", &["2", "2"]),
            ("X02", "arson", &["3", "3"]),
        ],
    );
    let zero = site(&[old, new], "");
    let missing = zero.clone().replace(
        "data/crime/dataset.toml",
        "absent_rows = \"zero\"",
        "absent_rows = \"missing\"",
    );
    let end = "2002-12,2003-01,scheduled";
    let not_covered = format!("2002-12,X02,Borough Two,arson,Arson,offences,,[x],3,,,{end}");
    let built = zero.build().clean();
    let left_out = format!("2002-12,X01,Borough One,arson,Arson,offences,5,,0,,-5,{end}");
    let damage = format!("2002-12,X02,Borough Two,damage,Damage,offences,,[x],0,,,{end}");
    let listed = rows(&built, "data/crime/revisions.csv");
    assert_eq!(listed, [left_out.as_str(), not_covered.as_str()]);
    assert!(
        !listed.contains(&damage.as_str()),
        "neither edition has a row for it"
    );
    let page = words(built.text("data/crime/revisions/index.html"));
    for part in [
        "Figures that both files have 1. Of those, changed: 0",
        "Figures that only one file has 2. Of those, changed: 2",
        "Sum of the figures 7 before, 2 after",
        "A row left out counts as 0.",
    ] {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
    let built = missing.build().clean();
    let left_out = format!("2002-12,X01,Borough One,arson,Arson,offences,5,,,[x],,{end}");
    assert_eq!(
        rows(&built, "data/crime/revisions.csv"),
        [left_out, not_covered]
    );
    let page = words(built.text("data/crime/revisions/index.html"));
    assert!(
        page.contains("Sum of the figures 2 before, 2 after"),
        "{page}"
    );
    assert!(page.contains("A row left out has no figure: [x]."));
}

#[test]
fn a_figure_withheld_in_either_edition_has_no_difference_and_is_in_no_sum() {
    let old: Edition<'_> = (
        "2002-12",
        (2002, 10),
        &[
            ("X01", "arson", &["[c]", "6", "[c]"]),
            ("X02", "arson", &["3", "3", "3"]),
        ],
    );
    let new: Edition<'_> = (
        "2003-01",
        (2002, 10),
        &[
            ("X01", "arson", &["4", "[c]", "[c]", "1"]),
            ("X02", "arson", &["3", "3", "3", "3"]),
        ],
    );
    let built = site(&[old, new], "").build().clean();
    let end = "2002-12,2003-01,scheduled";
    assert_eq!(
        rows(&built, "data/crime/revisions.csv"),
        [
            format!("2002-10,X01,Borough One,arson,Arson,offences,,[c],4,,,{end}"),
            format!("2002-11,X01,Borough One,arson,Arson,offences,6,,,[c],,{end}"),
        ]
    );
    let page = words(built.text("data/crime/revisions/index.html"));
    assert!(
        page.contains("Figures that both files have 6. Of those, changed: 2"),
        "{page}"
    );
    assert!(
        page.contains("Sum of the figures 9 before, 9 after"),
        "{page}"
    );
    assert!(
        !page.contains("The largest changes"),
        "no difference is known"
    );
}

#[test]
fn editions_without_a_month_in_common_are_not_compared() {
    let later = ("2004-02", (2003, 12), NEW.2);
    let built = site(&[OLD, later], "").build().clean();
    assert!(rows(&built, "data/crime/revisions.csv").is_empty());
    let page = words(built.text("data/crime/revisions/index.html"));
    assert!(
        page.contains("have no month in common, so there is nothing to compare."),
        "{page}"
    );
    assert!(!page.contains("Sum of the figures") && !page.contains("Changes by month"));
}

/// Twelve changes: the ten largest are shown, and of those by 2 the first by area code, category and month.
#[test]
fn ten_of_the_largest_changes_are_shown_and_equal_ones_stand_by_key() {
    let old: Edition<'_> = (
        "2002-12",
        (2002, 7),
        &[
            ("X01", "arson", &["50", "50", "50", "50", "50", "50"]),
            ("X02", "arson", &["50", "50", "50", "50", "50", "50"]),
        ],
    );
    let new: Edition<'_> = (
        "2003-01",
        (2002, 7),
        &[
            ("X01", "arson", &["52", "48", "52", "48", "52", "48", "0"]),
            ("X02", "arson", &["52", "52", "48", "51", "57", "40", "0"]),
        ],
    );
    let built = site(&[old, new], "").build().clean();
    let page = words(built.text("data/crime/revisions/index.html"));
    let table = page.split("The largest changes").nth(2).unwrap();
    let table = table.split("Changes by month").next().unwrap();
    let shown = [
        "Arson: Borough Two December 2002 50 40 −10",
        "Arson: Borough Two November 2002 50 57 +7",
        "Arson: Borough One July 2002 50 52 +2",
        "Arson: Borough One August 2002 50 48 −2",
        "Arson: Borough One September 2002 50 52 +2",
        "Arson: Borough One October 2002 50 48 −2",
        "Arson: Borough One November 2002 50 52 +2",
        "Arson: Borough One December 2002 50 48 −2",
        "Arson: Borough Two July 2002 50 52 +2",
        "Arson: Borough Two August 2002 50 52 +2",
    ];
    assert!(table.trim_end().ends_with(&shown.join(" ")), "{table}");
}

#[test]
fn a_label_that_was_renamed_is_one_category() {
    let wide = |label: &str, months: &str, value: i32| {
        format!("Area,Group,Kind,{months}\nBorough One,HARM,{label},{value},{value}\n")
    };
    let alias = "[[aliases.categories]]\ngroup = \"HARM\"\nsubgroup = \"FIRE RAISING\"\ncategory = \"arson\"\n";
    let layout = "layout = { kind = \"wide\", period = \"YYYYMM\", absent_rows = \"zero\", columns = { area = [\"Area\"], group = [\"Group\"], subgroup = [\"Kind\"] } }";
    let site = SiteTest::small()
        .without("data/crime/editions/2002-12/crime.csv")
        .replace(
            "data/crime/dataset.toml",
            "layout = { kind = \"tidy\", absent_rows = \"zero\" }",
            &format!("{layout}\n{alias}"),
        )
        .file(
            "data/crime/editions/2002-12/a.csv",
            &wide("FIRE RAISING", "200211,200212", 5),
        )
        .file(
            "data/crime/editions/2003-01/a.csv",
            &wide("ARSON", "200212,200301", 6),
        );
    let built = site.build().clean();
    assert_eq!(
        rows(&built, "data/crime/revisions.csv"),
        ["2002-12,X01,Borough One,arson,Arson,offences,5,,6,,1,2002-12,2003-01,scheduled"]
    );
}

#[test]
fn a_correction_is_a_dated_notice_on_every_page_that_it_is_about() {
    let third = ("2003-02", (2002, 12), NEW.2);
    let entry = "\n[[editions]]\nname = \"2003-01\"\npublished = \"2003-02-06\"\nrevision = \"correction\"\nreason = { en = \"Arson was counted twice.\", ar = \"حُسب الحريق مرتين.\" }\n";
    let two = site(&[OLD, NEW], entry).build().clean();
    let three = site(&[OLD, NEW, third], entry).build().clean();
    let english = "Correction, 6 February 2003: Arson was counted twice.";
    let told = |built: &Built, path: &str| built.text(path).contains(english);
    for page in ["", "2002-12/", "2003-01/", "revisions/"] {
        assert!(
            told(&two, &format!("data/crime/{page}index.html")),
            "{page}"
        );
    }
    for page in ["2002-12/", "2003-01/"] {
        assert!(
            told(&three, &format!("data/crime/{page}index.html")),
            "{page}"
        );
    }
    for page in ["", "2003-02/", "revisions/"] {
        assert!(
            !told(&three, &format!("data/crime/{page}index.html")),
            "{page}"
        );
    }
    assert!(
        two.text("ar/data/crime/index.html")
            .contains("حُسب الحريق مرتين.")
    );
    let rows = rows(&two, "data/crime/revisions.csv");
    assert!(rows.iter().all(|row| row.ends_with(",correction")));
    let page = words(two.text("data/crime/revisions/index.html"));
    assert!(
        page.contains("Kind of change Correction. Arson was counted twice."),
        "{page}"
    );
}

#[test]
fn a_change_of_method_is_told_apart_and_makes_no_notice() {
    let entry = "\n[[editions]]\nname = \"2003-01\"\nrevision = \"method\"\nreason = { en = \"Fires are counted in another way.\" }\n";
    let built = site(&[OLD, NEW], entry).build().clean();
    let page = words(built.text("data/crime/revisions/index.html"));
    let kind = "Kind of change Change of method. Fires are counted in another way.";
    assert!(page.contains(kind), "{page}");
    assert!(!built.text("data/crime/index.html").contains("caution"));
    let rows = rows(&built, "data/crime/revisions.csv");
    assert!(
        rows.iter()
            .all(|row| row.ends_with(",2002-12,2003-01,method"))
    );
}

//! `bluelamp protect`: raw rows of a private folder become tables that may be committed, and nothing else of them does.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::format_push_string,
    reason = "tests may fail and use the disk"
)]

mod support;

use assert_cmd::cargo::CommandCargoExt;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use support::{SiteTest, manifest_dir, published};
use tempfile::TempDir;

const SETTINGS: &str = "data/table/dataset.toml";
const TABLE: &str = "data/table/editions/2002-12/table.csv";

/// A site and a private folder, side by side on a disk.
struct Desk {
    folder: TempDir,
}

/// What the command said, and whether it was content.
struct Said {
    clean: bool,
    words: String,
}

impl Desk {
    /// The small site with its cross-tabulation, without the table.
    fn new() -> Self {
        Self::with(&SiteTest::with_table().without(TABLE))
    }

    fn with(site: &SiteTest) -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for (path, bytes) in &site.files {
            desk.write(&format!("site/{path}"), bytes);
        }
        fs::create_dir_all(desk.path("private")).unwrap();
        desk
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let file = self.path(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    /// Puts raw rows of an edition into the private folder.
    fn raw(&self, edition: &str, text: &str) {
        let path = format!("private/table/editions/{edition}/raw.csv");
        self.write(&path, text.as_bytes());
    }

    fn run(&self, words: &[&str]) -> Said {
        let output = Command::cargo_bin("bluelamp")
            .unwrap()
            .arg("--root")
            .arg(self.path("site"))
            .args(["--clock", "2003-02-01"])
            .args(words)
            .output()
            .unwrap();
        Said {
            clean: output.status.success(),
            words: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn protect(&self, more: &[&str]) -> Said {
        let private = self.path("private");
        let words = ["protect", "--private-data", private.to_str().unwrap()];
        self.run(&[&words[..], more].concat())
    }

    fn table(&self, edition: &str) -> Option<String> {
        let path = format!("site/data/table/editions/{edition}/table.csv");
        fs::read_to_string(self.path(&path)).ok()
    }
}

/// Rows of a group and a colour, so many of each.
fn rows(counts: &[(&str, &str, usize)]) -> String {
    let mut text = String::from("Date,Group name,Colour\n");
    for (group, colour, count) in counts {
        text += &format!("2002-10-01,{group},{colour}\n").repeat(*count);
    }
    text
}

/// Those behind the table of the small site.
const COUNTS: [(&str, &str, usize); 6] = [
    ("A", "Red", 20),
    ("A", "Blue", 30),
    ("B", "Red", 3),
    ("Beta", "Blue", 9),
    ("", "Red", 15),
    ("", "Blue", 25),
];

/// The table of the small site, protected by hand: to hide 3 of 12 and of 38, another figure of the row and of the column
/// must go, and the one that both have in common with group a or c; c's are the smaller ones.
fn by_hand() -> String {
    String::from_utf8(SiteTest::with_table().files[TABLE].clone()).unwrap()
}

#[test]
fn raw_rows_become_the_table_that_is_protected_by_hand() {
    let desk = Desk::new();
    desk.raw("2002-12", &rows(&COUNTS));
    let said = desk.protect(&[]);
    assert!(said.clean, "{}", said.words);
    assert_eq!(desk.table("2002-12").unwrap(), by_hand());
    assert_eq!(
        said.words,
        "data/table/editions/2002-12/table.csv: written. 12 cells, 1 withheld because they are small, 3 more to protect them; 102 in all.\n"
    );
    let check = desk.run(&["check"]);
    assert!(check.clean, "{}", check.words);
}

#[test]
fn doing_it_again_changes_nothing_and_trying_it_writes_nothing() {
    let desk = Desk::new();
    desk.raw("2002-12", &rows(&COUNTS));
    let said = desk.protect(&["--dry-run", "table"]);
    assert!(
        said.clean && said.words.contains("would be written"),
        "{}",
        said.words
    );
    assert_eq!(desk.table("2002-12"), None);
    desk.protect(&[]);
    let again = desk.protect(&["table"]);
    assert!(again.words.contains("as it was"), "{}", again.words);
    assert_eq!(desk.table("2002-12").unwrap(), by_hand());
    let folder = fs::read_dir(desk.path("site/data/table/editions/2002-12")).unwrap();
    assert_eq!(folder.count(), 1, "nothing is left beside the table");
}

#[test]
fn rows_with_a_count_stand_for_so_many() {
    let desk = Desk::new();
    let mut text = String::from("Color,count,Group name\n");
    for (group, colour, count) in COUNTS {
        text += &format!("{colour},{count},{group}\n");
    }
    desk.raw("2002-12", &text);
    assert!(desk.protect(&[]).clean);
    assert_eq!(desk.table("2002-12").unwrap(), by_hand());
}

/// Two sets of raw rows that differ only in what is withheld: in each, group b has 12 and group c 40, red 18 and blue 34.
#[test]
fn withheld_counts_change_no_byte_of_the_table_or_the_site() {
    let site = |raw: &[(&str, &str, usize)]| {
        let desk = Desk::new();
        desk.raw("2002-12", &rows(raw));
        let said = desk.protect(&[]);
        assert!(said.clean, "{}", said.words);
        let table = desk.table("2002-12").unwrap();
        let built = SiteTest::with_table().file(TABLE, &table).build().clean();
        (table, built.outputs)
    };
    let others = [
        ("A", "Red", 20),
        ("A", "Blue", 30),
        ("B", "Red", 2),
        ("B", "Blue", 10),
        ("", "Red", 16),
        ("", "Blue", 24),
    ];
    let (one, other) = (site(&COUNTS), site(&others));
    assert_eq!(one.0, other.0);
    assert_eq!(
        one.1.keys().collect::<Vec<_>>(),
        other.1.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in &one.1 {
        assert_eq!(*bytes, other.1[path], "{path}");
    }
}

#[test]
fn what_an_earlier_table_withheld_stays_withheld() {
    let two = SiteTest::with_table().replace(
        SETTINGS,
        "editions = [",
        "editions = [{ name = \"2003-03\", period = \"2003-01-01/P3M\" }, ",
    );
    let desk = Desk::with(&two);
    let many: Vec<_> = COUNTS
        .iter()
        .map(|(group, colour, _)| (*group, *colour, 50))
        .collect();
    desk.raw("2003-03", &rows(&many));
    assert!(desk.protect(&[]).clean);
    let table = desk.table("2003-03").unwrap();
    for key in ["b,red", "b,blue", "c,red", "c,blue"] {
        assert!(table.contains(&format!("{key},,[c]\n")), "{key} in {table}");
    }
    assert!(table.contains("a,red,50,\n") && table.contains("total,total,300,\n"));
    desk.raw("2002-12", &rows(&many));
    assert!(desk.protect(&[]).clean);
    let table = desk.table("2002-12").unwrap();
    assert!(
        table.contains("b,red,,[c]\n"),
        "a correction shows no more than the first table: {table}"
    );
}

#[test]
fn rounding_rounds_every_figure_by_itself() {
    let site = SiteTest::with_table().without(TABLE).replace(
        SETTINGS,
        "threshold = 5",
        "threshold = 5, method = \"round\"",
    );
    let desk = Desk::with(&site);
    desk.raw("2002-12", &rows(&COUNTS));
    let said = desk.protect(&[]);
    assert!(
        said.clean && said.words.contains("all rounded; 100 in all"),
        "{}",
        said.words
    );
    let table = desk.table("2002-12").unwrap();
    for row in [
        "total,red,40,",
        "total,blue,65,",
        "b,red,5,",
        "b,blue,10,",
        "b,total,10,",
    ] {
        assert!(table.contains(&format!("{row}\n")), "{row} in {table}");
    }
    assert!(desk.run(&["check"]).clean);
}

#[test]
fn mistakes_in_raw_rows_are_told_with_their_place_and_nothing_is_written() {
    for (raw, told) in [
        (
            "Group name,Colour\nA,Red\nA,Bleu\n",
            "table/editions/2002-12/raw.csv:3:2: error BL216\n  `Bleu` is no label of `colour`.\n  What to do: Did you mean `Blue`? Correct the label, or add it to the `source` of a member in `dataset.toml`.\n",
        ),
        (
            "Group name,Colour\nA,\n",
            "table/editions/2002-12/raw.csv:2:2: error BL216\n  This cell is blank, and `colour` has no member for blank cells.\n",
        ),
        (
            "Group nmae,Colour\nA,Red\n",
            "table/editions/2002-12/raw.csv:1:1: error BL202\n  This file has no column for the dimension `group`.\n  What to do: Did you mean `Group name`? ",
        ),
        (
            "Group name,Colour,count\nA,Red,-3\n",
            "table/editions/2002-12/raw.csv:2:3: error BL203\n  `-3` is not a count.\n",
        ),
    ] {
        let desk = Desk::new();
        desk.raw("2002-12", raw);
        let said = desk.protect(&[]);
        assert!(
            !said.clean && said.words.starts_with(told),
            "{}",
            said.words
        );
        assert!(
            said.words
                .ends_with("Nothing was written. Mend what is listed above and try again.\n")
        );
        assert_eq!(desk.table("2002-12"), None);
    }
}

#[test]
fn raw_rows_that_lie_in_the_wrong_place_are_refused() {
    let desk = Desk::new();
    let none = desk.protect(&[]);
    assert!(
        !none.clean && none.words.contains("BL705") && none.words.contains("has no rows of any"),
        "{}",
        none.words
    );
    let named = desk.protect(&["table"]);
    assert!(
        !named.clean
            && named
                .words
                .contains("The private folder has no rows of `table`."),
        "{}",
        named.words
    );
    let unknown = desk.protect(&["tabel"]);
    assert!(
        !unknown.clean && unknown.words.contains("Did you mean `table`?"),
        "{}",
        unknown.words
    );
    let missing = desk.run(&["protect", "--private-data", "nowhere"]);
    assert!(
        !missing.clean
            && missing
                .words
                .contains("There is no private folder `nowhere`."),
        "{}",
        missing.words
    );
    desk.write(
        "site/raw/table/editions/2002-12/raw.csv",
        rows(&COUNTS).as_bytes(),
    );
    let inside = desk.path("site/raw");
    let inside = desk.run(&["protect", "--private-data", inside.to_str().unwrap()]);
    assert!(
        !inside.clean && inside.words.contains("lies in the folder of the site"),
        "{}",
        inside.words
    );
    desk.raw("2003-03", &rows(&COUNTS));
    let unnamed = desk.protect(&[]);
    assert!(
        !unnamed.clean
            && unnamed
                .words
                .contains("table/editions/2003-03: error BL214"),
        "{}",
        unnamed.words
    );
}

#[test]
fn an_edition_whose_day_has_not_come_stays_in_the_private_folder() {
    let site = SiteTest::with_table().without(TABLE).replace(
        SETTINGS,
        "period = \"2002-10-01/P3M\"",
        "period = \"2002-10-01/P3M\", released = \"2003-02-02\"",
    );
    let desk = Desk::with(&site);
    desk.raw("2002-12", &rows(&COUNTS));
    let said = desk.protect(&[]);
    assert!(
        !said.clean && said.words.contains("error BL704"),
        "{}",
        said.words
    );
    assert_eq!(desk.table("2002-12"), None);
    assert!(desk.protect(&["--dry-run"]).clean);
    assert!(desk.protect(&["--clock", "2003-02-02"]).clean);
    assert_eq!(desk.table("2002-12").unwrap(), by_hand());
}

/// The rows that were published for January to March 2023 give the committed table again, whether or not it is there.
#[test]
fn the_published_rows_give_the_committed_table_again() {
    let path = "data/stop-and-search/editions/2023-03/table.csv";
    let committed = fs::read(manifest_dir().join(path)).unwrap();
    let desk = Desk::with(&SiteTest::small());
    for month in ["2023-01", "2023-02", "2023-03"] {
        let Some(bytes) = published(&format!(
            "police-uk/{month}-metropolitan-stop-and-search.csv"
        )) else {
            return;
        };
        desk.write(
            &format!("private/stop-and-search/editions/2023-03/{month}.csv"),
            &bytes,
        );
    }
    let settings = fs::read(manifest_dir().join("data/stop-and-search/dataset.toml")).unwrap();
    desk.write("site/data/stop-and-search/dataset.toml", &settings);
    for _ in 0..2 {
        let said = desk.protect(&["stop-and-search"]);
        assert!(said.clean, "{}", said.words);
        let made = fs::read(desk.path(&format!("site/{path}"))).unwrap();
        assert!(made == committed, "{}", said.words);
    }
}

//! Results of consultations: what the pages and files say, and that random answers obey their laws and are protected so that
//! a stranger finds nothing.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::format_push_string,
    clippy::too_many_lines,
    reason = "tests may fail and use the disk"
)]

mod attack;
mod support;

#[path = "support/rows.rs"]
mod rows;

use attack::{Finding, Puzzle};
use bluelamp::config::Site;
use bluelamp::diagnostic::{Code, Findings};
use bluelamp::disclosure::{Network, protect};
use bluelamp::figure::Value;
use bluelamp::load::{Respondents, answers, results};
use bluelamp::model::{Audience, Lattice, Outcome, Seat, lattice, outcome};
use bluelamp::source::Snapshot;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rows::rows;
use std::collections::BTreeMap;
use support::{SiteTest, manifest_dir};

const FOLDER: &str = "data/consultations/patrols/";
const ANSWERS: &str = "data/consultations/patrols/results/answers.csv";
const SETTINGS: &str = "data/consultations/patrols/results/results.toml";
const PAGE: &str = "consultations/patrols/results/index.html";
const FILE: &str = "consultations/patrols/results/results.csv";

/// The files that `docs/consultation-results.md` shows, each below a line that names it.
fn shown() -> Vec<(String, String)> {
    let path = manifest_dir().join("docs/consultation-results.md");
    let text = std::fs::read_to_string(path).unwrap();
    let mut files = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(name) = line.trim().strip_prefix("File `") else {
            continue;
        };
        let name = name.trim_end_matches("`:").to_owned();
        let body = lines.by_ref().skip(2);
        let body: Vec<&str> = body
            .take_while(|line| line.trim() != "```")
            .map(|line| line.strip_prefix("   ").unwrap_or(line))
            .collect();
        files.push((name, body.join("\n") + "\n"));
    }
    files
}

/// The small site with the consultation that the docs show.
fn site() -> SiteTest {
    shown()
        .into_iter()
        .fold(SiteTest::small(), |site, (path, text)| {
            site.file(&path, &text)
        })
}

fn value(rows: &[BTreeMap<String, String>], wanted: &[(&str, &str)], column: &str) -> String {
    let found: Vec<&BTreeMap<String, String>> = rows
        .iter()
        .filter(|row| wanted.iter().all(|(name, text)| row[*name] == *text))
        .collect();
    assert_eq!(found.len(), 1, "{wanted:?}");
    found[0][column].clone()
}

#[test]
fn the_docs_show_a_consultation_that_builds() {
    let files = shown();
    assert_eq!(files.len(), 3, "{files:?}");
    let built = site().build().clean();
    let page = built.text(PAGE);
    // 80 of 190 are 42.1%
    assert!(
        page.contains("Of the 190 respondents who answered, 42% chose “Agree”. ".trim_end()),
        "{page}"
    );
    assert!(page.contains("This is an example."), "examples are marked");
    assert!(page.contains("class=\"stacked\"") && page.contains("class=\"strips bars\""));
    assert!(
        !page.contains("would choose") && !page.contains("likely range"),
        "nothing is estimated"
    );
}

#[test]
fn a_file_has_every_count_and_share_with_its_base() {
    let built = site().build().clean();
    let rows = rows(built.text(FILE));
    let all = [
        ("question", "seen"),
        ("option", "agree"),
        ("group", ""),
        ("unit", "percent"),
    ];
    assert_eq!(value(&rows, &all, "value"), "42.1");
    assert_eq!(value(&rows, &all, "base"), "190");
    assert_eq!(
        value(&rows, &all, "lower"),
        "",
        "an open consultation has no interval"
    );
    let old = [
        ("question", "seen"),
        ("option", "disagree"),
        ("group_value", "65-and-over"),
        ("unit", "percent"),
    ];
    // 30 of 70; 70 is below 100
    assert_eq!(value(&rows, &old, "value"), "42.9");
    assert_eq!(value(&rows, &old, "marker"), "[u]");
    // 80 less 70 of 190, in points
    let net = [("question", "seen"), ("group", ""), ("unit", "net")];
    assert_eq!(value(&rows, &net, "value"), "5.3");
    assert!(rows.iter().all(|row| row["example"] == "yes"));
}

#[test]
fn few_answers_have_counts_and_no_percentage() {
    let few = site()
        .replace(
            ANSWERS,
            "where,individuals,,,base,90",
            "where,individuals,,,base,49",
        )
        .replace(
            ANSWERS,
            "where,individuals,,,park,60",
            "where,individuals,,,park,40",
        )
        .replace(
            ANSWERS,
            "where,individuals,,,station,50",
            "where,individuals,,,station,20",
        );
    let built = few.build().clean();
    let rows = rows(built.text(FILE));
    let share = [
        ("question", "where"),
        ("option", "park"),
        ("unit", "percent"),
    ];
    assert_eq!(value(&rows, &share, "value"), "");
    assert_eq!(value(&rows, &share, "marker"), "[u]");
    let count = [("question", "where"), ("option", "park"), ("unit", "count")];
    assert_eq!(value(&rows, &count, "value"), "40");
    assert!(
        built
            .text(PAGE)
            .contains("49 respondents answered. That is too few for percentages")
    );
}

#[test]
fn a_survey_has_the_interval_of_its_effective_base() {
    let survey = site()
        .replace(SETTINGS, "kind = \"open\"", "kind = \"survey\"")
        .replace(
            SETTINGS,
            "[disclosure]",
            "[survey]\npopulation = { en = \"Adults\" }\ndesign_effect = 1.5\n\n[disclosure]",
        );
    let built = survey.build().clean();
    let rows = rows(built.text(FILE));
    let share = [
        ("question", "seen"),
        ("option", "agree"),
        ("group", ""),
        ("unit", "percent"),
    ];
    // Wilson for 8/19 on 190/1.5 answers, by hand: middle 0.42337, half 0.08474
    assert_eq!(value(&rows, &share, "lower"), "33.9");
    assert_eq!(value(&rows, &share, "upper"), "50.8");
    assert!(
        built
            .text(PAGE)
            .contains("Adults: an estimated 42% would choose “Agree”.")
    );
}

#[test]
fn several_answers_may_be_more_than_a_hundred_per_cent() {
    let built = site().build().clean();
    let rows = rows(built.text(FILE));
    let share = |option| {
        let wanted = [
            ("question", "where"),
            ("option", option),
            ("unit", "percent"),
        ];
        value(&rows, &wanted, "value").parse::<f64>().unwrap()
    };
    assert!(share("park") + share("station") > 100.0);
    assert!(
        built
            .text(PAGE)
            .contains("the percentages can add up to more than 100")
    );
}

#[test]
fn words_stay_words() {
    let path = SETTINGS;
    let question = "\n[[questions]]\nid = \"poll\"\ntype = \"words\"\nwording = { en = \"A poll\" }\nfinding = { en = \"Three quarters agreed.\" }\nbase = 1622\n";
    let text = String::from_utf8(site().files[path].clone()).unwrap() + question;
    let built = site().file(path, &text).build().clean();
    let rows = rows(built.text(FILE));
    let row = [("question", "poll")];
    assert_eq!(value(&rows, &row, "words"), "Three quarters agreed.");
    assert_eq!(value(&rows, &row, "value"), "");
    assert_eq!(value(&rows, &row, "base"), "1622");
    assert!(!built.text(PAGE).contains("75%"));
}

#[test]
fn a_page_marks_what_it_has_in_the_default_language_alone() {
    let built = site().build().clean();
    let page = built.text(&format!("ar/{PAGE}"));
    for words in [
        "weighted",
        "Nobody checked whether a person answered twice.",
    ] {
        let marked = format!("<span lang=\"en\" dir=\"ltr\">{words}</span>");
        assert!(page.contains(&marked), "{words}");
        assert!(!built.text(PAGE).contains(&marked), "{words}");
    }
}

#[test]
fn a_page_with_a_poll_and_open_questions_does_not_say_that_nobody_was_picked() {
    let sample = "[survey]\npopulation = { en = \"Adults\" }\n\n[disclosure]";
    let question = "\n[[questions]]\nid = \"poll\"\ntype = \"words\"\nkind = \"survey\"\nwording = { en = \"A poll\" }\nfinding = { en = \"Many agreed.\" }\n";
    let mixed = site().replace(SETTINGS, "[disclosure]", sample);
    let text = String::from_utf8(mixed.files[SETTINGS].clone()).unwrap() + question;
    let built = mixed.file(SETTINGS, &text).build().clean();
    let page = built.text(PAGE);
    assert!(page.contains("two kinds of exercise") && !page.contains("Nobody was picked"));
    assert!(site().build().text(PAGE).contains("Nobody was picked"));
}

#[test]
fn organisations_and_campaigns_are_in_no_percentage_of_individuals() {
    let more = "where,organisations,,,base,12\nwhere,organisations,,,no-answer,0\nwhere,organisations,,,park,11\nwhere,organisations,,,station,2\nwhere,campaign,,,base,400\nwhere,campaign,,,no-answer,0\nwhere,campaign,,,park,400\nwhere,campaign,,,station,0\n";
    let text = String::from_utf8(site().files[ANSWERS].clone()).unwrap();
    let alone = site().build().clean();
    let built = site().file(ANSWERS, &(text + more)).build().clean();
    let individuals = |text: &str| -> Vec<String> {
        let own = text.lines().filter(|line| line.contains(",individuals,"));
        own.map(str::to_owned).collect()
    };
    assert_eq!(individuals(alone.text(FILE)), individuals(built.text(FILE)));
    let page = built.text(PAGE);
    for part in [
        "id=\"organisations-heading\"",
        "id=\"campaign-heading\"",
        "id=\"q-where-organisations\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

/// What the settings of random answers have: a single question for all, one that follows from it, several choices, a ranking.
const RANDOM: &str = r#"
kind = "open"
method = { en = "M" }
limits = { en = "L" }
source = { publisher = "P", title = "T" }
disclosure = { threshold = 5 }
answered = [{ respondents = "individuals", name = { en = "W" }, count = TOTAL }]
groups = [
  { id = "g", name = { en = "G" }, values = [{ id = "a", name = { en = "A" } }, { id = "b", name = { en = "B" } }, { id = "c", name = { en = "C" } }] },
]
[[questions]]
id = "one"
type = "single"
wording = { en = "One" }
options = [{ id = "x", name = { en = "X" } }, { id = "y", name = { en = "Y" } }, { id = "z", name = { en = "Z" } }]
[[questions]]
id = "after"
type = "scale"
wording = { en = "After" }
follows = { question = "one", options = ["x", "y"] }
options = [{ id = "x", name = { en = "X" } }, { id = "y", name = { en = "Y" } }]
[[questions]]
id = "many"
type = "several"
wording = { en = "Many" }
options = [{ id = "x", name = { en = "X" } }, { id = "y", name = { en = "Y" } }]
[[questions]]
id = "order"
type = "ranking"
ranks = 2
wording = { en = "Order" }
options = [{ id = "x", name = { en = "X" } }, { id = "y", name = { en = "Y" } }, { id = "z", name = { en = "Z" } }]
"#;

/// One respondent: a group, an answer or none, one more, ticks, and first and second choice.
type Person = (usize, usize, usize, usize, usize, usize);

fn person() -> impl Strategy<Value = Person> {
    (
        0..3_usize,
        0..7_usize,
        0..3_usize,
        0..5_usize,
        0..4_usize,
        0..3_usize,
    )
}

/// The counts of random people as rows.
fn tabulate(people: &[Person]) -> String {
    let mut text = String::from("question,respondent_type,group,group_value,option,rank,count\n");
    let columns = [("", ""), ("g", "a"), ("g", "b"), ("g", "c")];
    for (column, (group, name)) in columns.iter().enumerate() {
        let own = || {
            people
                .iter()
                .filter(move |p| column == 0 || p.0 == column - 1)
        };
        let mut row = |question: &str, option: &str, rank: &str, count: usize| {
            text += &format!("{question},individuals,{group},{name},{option},{rank},{count}\n");
        };
        // 0 to 5 are x, x, x, y, y, z; 6 is no answer
        let one = |p: &Person| [0, 0, 0, 1, 1, 2].get(p.1).copied();
        let asked = |p: &&Person| one(p).is_some_and(|answer| answer < 2);
        row(
            "one",
            "base",
            "",
            own().filter(|p| one(p).is_some()).count(),
        );
        row(
            "one",
            "no-answer",
            "",
            own().filter(|p| one(p).is_none()).count(),
        );
        for (n, option) in ["x", "y", "z"].iter().enumerate() {
            row(
                "one",
                option,
                "",
                own().filter(|p| one(p) == Some(n)).count(),
            );
        }
        row(
            "after",
            "base",
            "",
            own().filter(asked).filter(|p| p.2 < 2).count(),
        );
        row(
            "after",
            "no-answer",
            "",
            own().filter(asked).filter(|p| p.2 == 2).count(),
        );
        for (n, option) in ["x", "y"].iter().enumerate() {
            row(
                "after",
                option,
                "",
                own().filter(asked).filter(|p| p.2 == n).count(),
            );
        }
        // 0 and 3 tick x, 1 ticks y, 2 ticks both, 4 ticks nothing and gives no answer
        row("many", "base", "", own().filter(|p| p.3 < 4).count());
        row("many", "no-answer", "", own().filter(|p| p.3 == 4).count());
        row(
            "many",
            "x",
            "",
            own().filter(|p| [0, 2, 3].contains(&p.3)).count(),
        );
        row(
            "many",
            "y",
            "",
            own().filter(|p| [1, 2].contains(&p.3)).count(),
        );
        // the second choice is that of the two others which its number names; 2 is none
        let first = |p: &Person| (p.4 < 3).then_some(p.4);
        let second = |p: &Person| first(p).filter(|_| p.5 < 2).map(|f| (f + 1 + p.5) % 3);
        row(
            "order",
            "base",
            "",
            own().filter(|p| first(p).is_some()).count(),
        );
        row(
            "order",
            "no-answer",
            "",
            own().filter(|p| first(p).is_none()).count(),
        );
        row(
            "order",
            "base",
            "1",
            own().filter(|p| first(p).is_some()).count(),
        );
        row(
            "order",
            "base",
            "2",
            own().filter(|p| second(p).is_some()).count(),
        );
        for (n, option) in ["x", "y", "z"].iter().enumerate() {
            row(
                "order",
                option,
                "1",
                own().filter(|p| first(p) == Some(n)).count(),
            );
            row(
                "order",
                option,
                "2",
                own().filter(|p| second(p) == Some(n)).count(),
            );
        }
    }
    text
}

fn settings(total: usize) -> String {
    RANDOM.replace("TOTAL", &total.to_string())
}

/// The site's settings, which are needed to link anything.
fn config() -> Site {
    SiteTest::small()
        .prepare()
        .0
        .unwrap()
        .catalogue()
        .site
        .clone()
}

fn link(
    site: &Site,
    settings: &str,
    text: &str,
    audience: Audience,
) -> (Option<Outcome>, Findings) {
    let mut findings = Findings::new();
    let files = [(SETTINGS, settings), (ANSWERS, text)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let snapshot = Snapshot::in_memory(&BTreeMap::from(files));
    let raw = results(&snapshot, FOLDER, &mut findings);
    let rows = answers(snapshot.get(ANSWERS).unwrap(), &mut Findings::new());
    let found = outcome(
        &raw.settings.unwrap(),
        rows.as_ref(),
        audience,
        site,
        &mut findings,
    );
    (found, findings)
}

#[test]
fn random_answers_obey_the_laws_and_broken_ones_are_found() {
    let site = config();
    let people = vec(person(), 1..120);
    let mut runner = TestRunner::new(Config::with_cases(64));
    let wrong = (people, any::<prop::sample::Index>(), 1..50_usize);
    runner
        .run(&wrong, |(people, index, more)| {
            let (settings, text) = (settings(people.len()), tabulate(&people));
            let (found, findings) = link(&site, &settings, &text, Audience::Private);
            prop_assert!(
                found.is_some() && findings.count() == (0, 0),
                "{:?}",
                findings.sorted()
            );
            // Any count that is changed breaks a law: every count is a part of a sum.
            let lines: Vec<&str> = text.lines().collect();
            let at = 1 + index.index(lines.len() - 1);
            let (rest, count) = lines[at].rsplit_once(',').unwrap();
            let changed = format!("{rest},{}", count.parse::<usize>().unwrap() + more);
            let broken = text.replacen(lines[at], &changed, 1);
            let (_, findings) = link(&site, &settings, &broken, Audience::Private);
            let laws = [Code::TotalsDisagree, Code::AboveBase];
            let told = findings.sorted();
            prop_assert!(!told.is_empty(), "nothing was found of {changed}");
            prop_assert!(
                told.iter().all(|found| laws.contains(&found.code)),
                "{told:?}"
            );
            Ok(())
        })
        .unwrap();
}

/// What a stranger makes of protected counts: every sum that the rows obey, by the laws of the docs.
fn protected(whole: &Outcome) -> (Lattice, Vec<Value>) {
    let lattice = lattice(whole, Respondents::Individuals);
    let counts: Vec<i64> = lattice
        .values
        .iter()
        .map(|value| value.known().unwrap())
        .collect();
    let network = Network::new(counts, lattice.sums.clone()).unwrap();
    let network = network.exempting(lattice.exempt.clone());
    let rule = whole.rule.unwrap().protection.rule;
    let values = protect(&network, &rule, &[]);
    (lattice, values)
}

#[test]
fn a_stranger_works_out_no_small_count_of_random_answers() {
    let site = config();
    let withheld = std::cell::Cell::new(0);
    let mut runner = TestRunner::new(Config {
        max_shrink_iters: 0,
        ..Config::with_cases(5)
    });
    runner
        .run(&vec(person(), 25..60), |people| {
            let (found, _) = link(
                &site,
                &settings(people.len()),
                &tabulate(&people),
                Audience::Private,
            );
            let whole = found.unwrap();
            let (lattice, values) = protected(&whole);
            let mut puzzle = Puzzle::new(&values, &lattice.sums, 1);
            puzzle.eliminate();
            for (place, cell) in puzzle.cells.clone().into_iter().enumerate() {
                if lattice.exempt.contains(&cell) {
                    continue;
                }
                let exposed = puzzle.search(place, 5, 60) == Finding::Exposed
                    || puzzle.most(place).is_some_and(|most| most < 5);
                prop_assert!(!exposed, "{:?} can be worked out", lattice.seats[cell]);
                let is_row = matches!(lattice.seats[cell], Seat::Row(_));
                withheld.set(withheld.get() + usize::from(is_row));
            }
            for (cell, value) in values.iter().enumerate() {
                let small = value.known().is_some_and(|count| (1..5).contains(&count));
                prop_assert!(
                    !small || lattice.exempt.contains(&cell),
                    "a small count is there"
                );
            }
            Ok(())
        })
        .unwrap();
    assert!(withheld.get() > 50, "there was something to find");
}

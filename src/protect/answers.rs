//! Whole counts of answers to a consultation → the counts that may be committed.
//!
//! In: `results.toml` of the site and `consultations/<name>/results/answers.csv` of the private folder. Out:
//! `data/consultations/<name>/results/answers.csv`, the same rows with `[c]` in place of what is withheld. Weighted
//! percentages and statistics go with the counts beside them.

use super::table::Table;
use super::{Done, Order};
use crate::config::Site;
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::disclosure::{self, Network};
use crate::figure::{Fixed, Value};
use crate::load::{RawAnswer, RawAnswers, Respondents, answers as read_answers, results};
use crate::model::{Audience, Key, Lattice, Outcome, Seat, answer_key, lattice, outcome};
use crate::source::Snapshot;
use std::collections::{BTreeMap, BTreeSet};

/// The folder of consultations, in the private folder and in names of orders.
const FOLDER: &str = "consultations/";
const FILE: &str = "/results/answers.csv";

/// Whether a name is that of a consultation: `consultations/patrols`.
pub(super) fn is_consultation(name: &str) -> bool {
    name.starts_with(FOLDER)
}

/// The consultations that the private folder has counts of: `patrols`.
pub(super) fn names(private: &Snapshot) -> Vec<String> {
    let files = private.below(FOLDER).filter_map(|file| {
        let rest = file.path.as_str().strip_prefix(FOLDER)?;
        Some(rest.strip_suffix(FILE)?.to_owned())
    });
    files.collect()
}

/// The protected counts of those consultations that an order names, or of all that the private folder has.
pub(super) fn tables(
    order: &Order,
    site: &Site,
    snapshot: &Snapshot,
    private: &Snapshot,
    findings: &mut Findings,
) -> Vec<Table> {
    let there = names(private);
    let mut wanted = there.clone();
    if !order.names.is_empty() {
        let named = order
            .names
            .iter()
            .filter_map(|name| name.strip_prefix(FOLDER));
        wanted = named.map(str::to_owned).collect();
    }
    for name in wanted.iter().filter(|name| !there.contains(name)) {
        findings.error_without_place(
            Code::PrivateFolder,
            format!("The private folder has no answers of the consultation `{name}`."),
            format!(
                "{}Put them into `{FOLDER}{name}{FILE}` in that folder.",
                did_you_mean(name, there.iter().map(String::as_str))
            ),
        );
    }
    let known = wanted.iter().filter(|name| there.contains(name));
    known
        .filter_map(|name| table(name, site, snapshot, private, findings))
        .collect()
}

fn table(
    name: &str,
    site: &Site,
    snapshot: &Snapshot,
    private: &Snapshot,
    findings: &mut Findings,
) -> Option<Table> {
    let rows = read_answers(private.get(&format!("{FOLDER}{name}{FILE}"))?, findings)?;
    let folder = format!("data/{FOLDER}{name}/");
    let Some(settings) = results(snapshot, &folder, findings).settings else {
        findings.error(
            Code::MissingFile,
            rows.place,
            format!("There is no `{folder}results/results.toml` that can be read."),
            "Add it first: it says what was asked, and by which rule counts are protected.",
        );
        return None;
    };
    // What stands there already may have mistakes: it is about to be replaced.
    let mut unread = Findings::new();
    let before = results(snapshot, &folder, &mut unread).answers;
    let before = before
        .and_then(|rows| outcome(&settings, Some(&rows), Audience::Private, site, &mut unread));
    let whole = outcome(&settings, Some(&rows), Audience::Private, site, findings)?;
    let rule = whole.rule?;
    if findings.block(false) || !counted(&rows, findings) {
        return None;
    }
    let mut withheld = BTreeSet::new();
    let (mut cells, mut small) = (0, 0);
    for respondents in [Respondents::Individuals, Respondents::Campaign] {
        let lattice = lattice(&whole, respondents);
        let counts = lattice
            .values
            .iter()
            .map(|value| value.known().unwrap_or(0));
        let network = Network::new(counts.collect(), lattice.sums.clone()).ok();
        let network = network.map(|network| network.exempting(lattice.exempt.clone()));
        let kept = kept(&lattice, before.as_ref(), respondents);
        let published = network
            .as_ref()
            .map(|network| disclosure::protect(network, &rule.protection.rule, &kept));
        let Some(published) = published else {
            unprotected(&rows, findings);
            continue;
        };
        for (cell, seat) in lattice.seats.iter().enumerate() {
            let Seat::Row(key) = seat else { continue };
            cells += 1;
            if published[cell].known().is_none() {
                withheld.insert(*key);
                let guarded = !lattice.exempt.contains(&cell);
                let count = lattice.values[cell].known().unwrap_or(0);
                small += usize::from(guarded && rule.protection.rule.is_small(count));
            }
        }
    }
    let path = format!("{folder}results/answers.csv");
    let done = Done {
        path: path.clone(),
        cells,
        small,
        others: withheld.len() - small,
        rounded: 0,
        total: Value::Known(whole.total(Respondents::Individuals).unwrap_or(0)),
        changed: true,
    };
    let bytes = file(&whole, &rows, &withheld);
    if !holds((&path, &bytes), &folder, site, snapshot) {
        unprotected(&rows, findings);
        return None;
    }
    Some(Table { path, bytes, done })
}

/// Whether every count is there: whole counts are protected, not those that were protected before.
fn counted(rows: &RawAnswers, findings: &mut Findings) -> bool {
    let hidden = rows
        .rows
        .iter()
        .find(|row| row.count.is_some_and(|count| count.known().is_none()));
    if let Some(row) = hidden {
        findings.error(
            Code::MissingFigure,
            row.place.clone(),
            "A count is withheld here already. The private folder must hold whole counts.",
            "Put the counts as they were counted into the private folder.",
        );
    }
    hidden.is_none()
}

fn unprotected(rows: &RawAnswers, findings: &mut Findings) {
    findings.error(
        Code::ExposedFigure,
        rows.place.clone(),
        "The counts of this file cannot be protected by this rule.",
        "Put values of a group together, or leave a group out.",
    );
}

/// The cells that readers could not know when the file was last written: those that it withheld, and those that no row has
/// and none could be made of.
fn kept(lattice: &Lattice, before: Option<&Outcome>, respondents: Respondents) -> Vec<usize> {
    let Some(before) = before.map(|before| self::lattice(before, respondents)) else {
        return Vec::new();
    };
    let unknown = |cell: &usize| before.values[*cell].known().is_none();
    let places = |seat: &Seat| before.seats.iter().position(|other| other == seat);
    if before.seats == lattice.seats {
        return (0..lattice.seats.len()).filter(unknown).collect();
    }
    // Other questions or groups than before: what has a row in both can be told apart.
    let seats = lattice.seats.iter().enumerate();
    let rows = seats.filter(|(_, seat)| matches!(seat, Seat::Row(_)));
    let kept = rows.filter(|(_, seat)| places(seat).is_some_and(|cell| unknown(&cell)));
    kept.map(|(cell, _)| cell).collect()
}

/// The file that is committed: the rows of the private file in their order.
fn file(outcome: &Outcome, rows: &RawAnswers, withheld: &BTreeSet<Key>) -> Vec<u8> {
    let mut text = String::from(
        "question,respondent_type,group,group_value,option,rank,count,weighted_percent,figure,marker\n",
    );
    let column = |key: &Key| (key.question, key.respondents, key.column);
    let hidden: BTreeSet<_> = withheld.iter().map(column).collect();
    let questions: BTreeMap<&str, usize> = (0..)
        .zip(&outcome.questions)
        .map(|(n, q)| (q.id.as_str(), n))
        .collect();
    for row in &rows.rows {
        let key = answer_key(outcome, row);
        let beside = match key {
            Some(key) => hidden.contains(&column(&key)),
            // A statistic is about all respondents of a kind.
            None => hidden.iter().any(|(question, respondents, column)| {
                column.is_none()
                    && questions.get(row.question.text.as_str()) == Some(question)
                    && respondents.name() == row.respondents.text
            }),
        };
        let count = row.count.and_then(Value::known).map(Fixed::whole);
        let count = count.filter(|_| key.is_some_and(|key| !withheld.contains(&key)));
        let own =
            |number: Option<&crate::load::Number>| number.and_then(|n| n.value).filter(|_| !beside);
        let figure = own(row.figure.as_ref());
        push(&mut text, row, [count, own(row.percent.as_ref()), figure]);
        text.push_str(if count.is_none() && figure.is_none() {
            "[c]\n"
        } else {
            "\n"
        });
    }
    text.into_bytes()
}

/// The names of a row and its numbers. Names have plain letters only, so nothing needs quotation marks.
fn push(text: &mut String, row: &RawAnswer, numbers: [Option<Fixed>; 3]) {
    let names = [
        &row.question,
        &row.respondents,
        &row.group,
        &row.group_value,
        &row.option,
        &row.rank,
    ];
    for name in names {
        text.push_str(&name.text);
        text.push(',');
    }
    for number in numbers {
        if let Some(number) = number {
            number.write(text);
        }
        text.push(',');
    }
}

/// Whether the build will accept the file, whose counts are those that it withholds.
fn holds((path, bytes): (&str, &[u8]), folder: &str, site: &Site, snapshot: &Snapshot) -> bool {
    let mut found = Findings::new();
    let settings = results(snapshot, folder, &mut Findings::new()).settings;
    let made = Snapshot::in_memory(&BTreeMap::from([(path.to_owned(), bytes.to_vec())]));
    let rows = made
        .get(path)
        .and_then(|file| read_answers(file, &mut found));
    if let (Some(settings), Some(rows)) = (settings, rows) {
        outcome(&settings, Some(&rows), Audience::Public, site, &mut found);
    }
    !found.block(false)
}

//! Groups of issues, and the answers of those who were asked about them.
//!
//! An answer that nobody has cleared is counted here and goes no further: what it says, and whose it is, is in no type that
//! a later stage can see.

use super::asked::{Asked, Report, Stage, asked, report, stage};
use crate::config::Text;
use crate::diagnostic::{Code, did_you_mean};
use crate::load::{
    Cell, RawConsultationRecord, RawIssueGroup, RawIssueRecord, RawIssues, RawResponse, Record,
};
use crate::model::area::AreaId;
use crate::model::clerk::Clerk;

/// Groups of issues and answers.
#[derive(Debug)]
pub struct Issues {
    /// The groups that are known, in the order of the file.
    pub groups: Vec<IssueGroup>,
    /// How many groups there were: as many as are known, or more.
    pub groups_in_all: i64,
    /// Why some groups are not known.
    pub groups_note: Option<Text>,
    /// Who was asked, and how many replied.
    pub asked: Option<Asked>,
    /// The stages, in the order of the file.
    pub stages: Vec<Stage>,
    /// What each unit was asked.
    pub questions: [Text; 3],
    /// What became of the answers.
    pub report: Option<Report>,
}

/// A group of issues.
#[derive(Debug)]
pub struct IssueGroup {
    /// The name in addresses.
    pub slug: String,
    /// Its name.
    pub title: Text,
    /// What people said, in short.
    pub said: Text,
    /// What the answers say, in short, if somebody wrote it down.
    pub summary: Option<Text>,
    /// The answers; nothing, if no answers of single units were ever published.
    pub answers: Option<UnitAnswers>,
}

/// The answers to one group of issues.
#[derive(Debug, Default)]
pub struct UnitAnswers {
    /// Those that somebody has cleared, in the order of the file.
    pub cleared: Vec<Response>,
    /// How many are held back.
    pub held_back: usize,
}

/// An answer that may be published.
#[derive(Debug)]
pub struct Response {
    /// Whose it is; nothing, if the unit may not be named.
    pub unit: Option<Respondent>,
    /// The answers to the three questions; nothing, where there is none.
    pub answers: [Option<String>; 3],
    /// The role that has cleared it.
    pub cleared_by: String,
}

/// A unit that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Respondent {
    /// A unit with a name, and the area that it is for, if it is for one.
    Named(String, Option<AreaId>),
    /// The police of an area.
    OfArea(AreaId),
}

/// Links what lies in the folder `issues` beside `consultation.toml`.
pub(super) fn issues(
    raw: RawIssues,
    record: &Record<RawConsultationRecord>,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Issues> {
    let file = raw.record?;
    let mut groups: Vec<IssueGroup> = Vec::new();
    for row in &raw.groups {
        let Some(group) = group(row, raw.responses.is_some(), clerk) else {
            continue;
        };
        if groups.iter().any(|known| known.slug == group.slug) {
            clerk.findings.error(
                Code::DuplicateKey,
                row.slug.place.clone(),
                format!("The group `{}` stands twice.", group.slug),
                "Give each group of a consultation a `slug` of its own.",
            );
            continue;
        }
        groups.push(group);
    }
    let held_back = responses(
        raw.responses.as_deref().unwrap_or_default(),
        &mut groups,
        clerk,
    );
    // Nobody waits for what is made up to be cleared.
    if !record.says.example {
        tell_held_back(&held_back, clerk);
    }
    let says = &file.says;
    let questions = [
        (&says.questions.q1, "The first question"),
        (&says.questions.q2, "The second question"),
        (&says.questions.q3, "The third question"),
    ];
    Some(Issues {
        groups_in_all: groups_in_all(&file, groups.len(), clerk),
        groups_note: says
            .groups_note
            .as_ref()
            .map(|text| clerk.words(text.get_ref(), "The note", || file.place_of(text))),
        groups,
        asked: says.asked.as_ref().and_then(|raw| asked(raw, &file, clerk)),
        stages: says
            .stages
            .iter()
            .map(|raw| stage(raw, &file, clerk))
            .collect(),
        questions: questions
            .map(|(text, what)| clerk.words(text.get_ref(), what, || file.place_of(text))),
        report: says
            .report
            .as_ref()
            .map(|raw| report(raw, &file, record.folder(), clerk)),
    })
}

/// How many groups there were, which must not be fewer than have rows.
fn groups_in_all(file: &Record<RawIssueRecord>, known: usize, clerk: &mut Clerk<'_, '_>) -> i64 {
    let known = i64::try_from(known).unwrap_or(i64::MAX);
    let Some(said) = &file.says.groups_in_all else {
        return known;
    };
    let (all, place) = (*said.get_ref(), file.place_of(said));
    if all < known {
        clerk.findings.error(
            Code::TotalsDisagree,
            place.clone(),
            format!("`groups_in_all` is {all}, and `groups.csv` has {known} groups."),
            "Correct the number, or take it away if every group has a row.",
        );
    }
    if all > known && file.says.groups_note.is_none() {
        clerk.findings.error(
            Code::MissingText,
            place,
            format!("`groups_in_all` is {all}, and `groups.csv` has {known} groups. Nothing says where the others are."),
            "Add `groups_note`: readers want to know what became of the others.",
        );
    }
    all
}

fn group(row: &RawIssueGroup, answered: bool, clerk: &mut Clerk<'_, '_>) -> Option<IssueGroup> {
    let mut words =
        |(text, cell): &(Text, Cell), what| clerk.words(text, what, || cell.place.clone());
    let title = words(&row.title, "The title");
    let said = words(&row.said, "What people said");
    let summary = row.summary.0.languages().next();
    let summary = summary.map(|_| words(&row.summary, "The summary"));
    Some(IssueGroup {
        slug: clerk.slug(&row.slug)?,
        title,
        said,
        summary,
        answers: answered.then(UnitAnswers::default),
    })
}

/// Puts each answer that is cleared into its group, and counts the others.
fn responses<'a>(
    rows: &'a [RawResponse],
    groups: &mut [IssueGroup],
    clerk: &mut Clerk<'_, '_>,
) -> Vec<&'a Cell> {
    let mut units = Vec::new();
    let mut held_back: Vec<&Cell> = Vec::new();
    for row in rows {
        let whose = (&row.group.text, &row.unit.text, &row.area.text);
        if units.contains(&whose) {
            clerk.findings.error(
                Code::DuplicateKey,
                row.group.place.clone(),
                format!(
                    "The same unit answers the group `{}` twice.",
                    row.group.text
                ),
                "Make one row of the two.",
            );
        }
        units.push(whose);
        let response = response(row, clerk);
        let found = groups.iter().position(|group| group.slug == row.group.text);
        let Some(answers) = found.and_then(|at| groups[at].answers.as_mut()) else {
            tell_unknown(&row.group, groups, clerk);
            continue;
        };
        match response {
            Some(response) => answers.cleared.push(response),
            None => {
                answers.held_back += 1;
                held_back.push(&row.cleared);
            }
        }
    }
    held_back
}

fn tell_unknown(slug: &Cell, groups: &[IssueGroup], clerk: &mut Clerk<'_, '_>) {
    let known = groups.iter().map(|group| group.slug.as_str());
    clerk.findings.error(
        Code::BadReference,
        slug.place.clone(),
        format!("There is no group `{}`.", slug.text),
        format!(
            "{}The groups are in `groups.csv`.",
            did_you_mean(&slug.text, known)
        ),
    );
}

/// The answer of a row, if it may be published.
fn response(row: &RawResponse, clerk: &mut Clerk<'_, '_>) -> Option<Response> {
    let is_filled = |cell: &&Cell| !cell.text.is_empty();
    let area = Some(&row.area).filter(is_filled);
    let area = area.map(|code| clerk.area(code));
    let unit = match (Some(&row.unit).filter(is_filled), area) {
        (Some(name), area) => Some(Respondent::Named(name.text.clone(), area.flatten())),
        (None, Some(area)) => area.map(Respondent::OfArea),
        (None, None) => {
            clerk.findings.error(
                Code::MissingText,
                row.unit.place.clone(),
                "Nothing says whose answer this is.",
                "Write the unit's name into `unit`, or a borough's code into `area`. Readers see it only if the row says so.",
            );
            None
        }
    };
    let attributed = clerk.yes(&row.attributed);
    let cleared = clerk.yes(&row.cleared);
    if cleared && row.cleared_by.text.is_empty() {
        clerk.findings.error(
            Code::MissingText,
            row.cleared_by.place.clone(),
            "This answer is cleared, and nothing says by whom.",
            "Write the role that answers for it into `cleared_by`, such as `Consultation manager`, or write `no` into `cleared`.",
        );
        return None;
    }
    if !cleared {
        return None;
    }
    let answers = row.answers.each_ref();
    Some(Response {
        unit: unit.filter(|_| attributed),
        answers: answers.map(|answer| Some(answer.text.clone()).filter(|text| !text.is_empty())),
        cleared_by: row.cleared_by.text.clone(),
    })
}

/// Tells how many answers are held back, and where they stand; never what they say.
fn tell_held_back(rows: &[&Cell], clerk: &mut Clerk<'_, '_>) {
    let Some(first) = rows.first() else {
        return;
    };
    let lines = rows.iter().filter_map(|cell| cell.place.line);
    let lines: Vec<String> = lines.map(|line| line.to_string()).collect();
    let lines = lines.join(", ");
    let message = match rows.len() {
        1 => format!("Not on the site, as nobody has cleared it: 1 answer (line {lines})."),
        count => {
            format!("Not on the site, as nobody has cleared them: {count} answers (lines {lines}).")
        }
    };
    clerk.findings.warning(
        Code::HeldBack,
        first.place.clone(),
        message,
        "If an answer may be published, write `yes` into `cleared` and the role that says so into `cleared_by`.",
    );
}

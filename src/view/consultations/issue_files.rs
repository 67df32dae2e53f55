//! The files beside the page of issues: groups, answers, and how many replied. What nobody has cleared is in none of them.

use crate::derive::reply_share;
use crate::model::{Consultation, ConsultationId, Invited, IssueGroup, Respondent, Response};
use crate::view::Desk;
use crate::view::records::{Field, RecordFile, Rows};

/// `groups.csv`: a row for each group of issues.
pub(super) fn groups(desk: &Desk<'_>, id: ConsultationId) -> RecordFile {
    let one = desk.catalogue().consultations.get(id);
    let mut file = Rows::new(vec![
        "consultation",
        "group",
        "title",
        "said",
        "summary",
        "answers_published",
        "answers_held_back",
        "groups_in_all",
        "example",
    ]);
    let Some(issues) = &one.issues else {
        return RecordFile::Rows(file);
    };
    let row = |group: &IssueGroup| {
        let answers = group.answers.as_ref();
        let count = |number: usize| Field::whole(i64::try_from(number).unwrap_or(i64::MAX));
        let published = answers.map(|answers| count(answers.cleared.len()));
        let held_back = answers.map(|answers| count(answers.held_back));
        let summary = group.summary.as_ref().map(|text| desk.words(text));
        vec![
            Field::from(one.slug.as_str()),
            group.slug.as_str().into(),
            desk.words(&group.title).into(),
            desk.words(&group.said).into(),
            summary.into(),
            published.into(),
            held_back.into(),
            Field::whole(issues.groups_in_all),
            Field::yes(one.example),
        ]
    };
    file.rows = issues.groups.iter().map(row).collect();
    RecordFile::Rows(file)
}

/// `responses.csv`: a row for each answer that may be published.
pub(super) fn responses(desk: &Desk<'_>, id: ConsultationId) -> RecordFile {
    let one = desk.catalogue().consultations.get(id);
    let mut file = Rows::new(vec![
        "consultation",
        "group",
        "unit",
        "area_code",
        "attributed",
        "q1",
        "q2",
        "q3",
        "cleared_by",
        "example",
    ]);
    let groups = one.issues.iter().flat_map(|issues| &issues.groups);
    file.rows = groups
        .flat_map(|group| {
            let answers = group.answers.iter().flat_map(|answers| &answers.cleared);
            answers.map(|response| response_row(desk, one, group, response))
        })
        .collect();
    RecordFile::Rows(file)
}

fn response_row(
    desk: &Desk<'_>,
    one: &Consultation,
    group: &IssueGroup,
    response: &Response,
) -> Vec<Field> {
    let (name, area) = match &response.unit {
        None => (None, None),
        Some(Respondent::Named(name, area)) => (Some(name.as_str()), *area),
        Some(Respondent::OfArea(area)) => (None, Some(*area)),
    };
    let code = area.map(|area| desk.catalogue().areas.get(area).code.as_str());
    let mut row = vec![
        one.slug.as_str().into(),
        group.slug.as_str().into(),
        name.into(),
        code.into(),
        Field::yes(response.unit.is_some()),
    ];
    row.extend(response.answers.iter().map(|text| text.as_deref().into()));
    row.extend([response.cleared_by.as_str().into(), Field::yes(one.example)]);
    row
}

/// `replies.csv`: the share that replied, for each number of people who may have been asked.
pub(super) fn replies(desk: &Desk<'_>, id: ConsultationId) -> RecordFile {
    let one = desk.catalogue().consultations.get(id);
    let mut file = Rows::new(vec![
        "consultation",
        "asked",
        "asked_certain",
        "replied",
        "replied_percent",
        "source",
        "example",
    ]);
    let asked = one.issues.as_ref().and_then(|issues| issues.asked.as_ref());
    if let Some(asked) = asked {
        let certain = matches!(asked.invited, Invited::Certain(_));
        file.rows.extend(asked.invited.bases().iter().map(|base| {
            let share = reply_share(asked.replied, base);
            vec![
                one.slug.as_str().into(),
                Field::whole(base.count),
                Field::yes(certain),
                Field::whole(asked.replied),
                share.map(|share| Field::Number(share.round(100, 1))).into(),
                desk.words(&base.source).into(),
                Field::yes(one.example),
            ]
        }));
    }
    RecordFile::Rows(file)
}

//! `consultations.csv` and `respondents.csv`. Days and codes are never those of a language.

use super::status::code;
use crate::derive::{ConsultationStatus, ResponseClock, days_open};
use crate::model::{RespondentCount, RespondentKind, Since, When};
use crate::plan::{ConsultationPage, PageId};
use crate::view::Desk;
use crate::view::records::{Field, RecordFile, Rows};

/// A row for each consultation, with its status on the day of the build.
pub(super) fn consultations(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "consultation",
        "title",
        "status",
        "status_on",
        "owner",
        "area_codes",
        "topics",
        "methods",
        "opens",
        "closes",
        "days_open",
        "response_due",
        "response_overdue",
        "has_response",
        "response_published",
        "is_archived",
        "archived",
        "questions",
        "decision_day",
        "decision_url",
        "original_body",
        "body_replaced_by",
        "source",
        "source_url",
        "url",
        "licence",
        "example",
    ]);
    let catalogue = desk.catalogue();
    let now = desk.scene.now;
    for (id, one) in desk.catalogue().consultations.iter() {
        let status = desk.consultation_status(one);
        let life = &one.life;
        let words = |text: &Option<crate::config::Text>| -> Field {
            text.as_ref().map(|text| desk.phrase(text).text).into()
        };
        let areas = one.areas.iter();
        let areas = areas.map(|area| catalogue.areas.get(*area).code.as_str());
        let topics = one.topics.iter();
        let topics = topics.map(|topic| catalogue.topics.get(*topic).slug.as_str());
        let methods = one.methods.iter();
        let methods = methods.map(|id| catalogue.consultations.methods.get(*id).slug.as_str());
        let list = |names: Vec<&str>| -> Field {
            Some(names.join(" "))
                .filter(|names| !names.is_empty())
                .into()
        };
        let late = matches!(
            status,
            ConsultationStatus::Closed(ResponseClock::Overdue { .. })
        );
        // A record that is archived without a response may be from elsewhere: nobody knows whether there was one.
        let told = !life.is_archived(now) || life.has_response(now);
        let if_told = |yes| if told { Field::yes(yes) } else { Field::Blank };
        let page = PageId::Consultations(ConsultationPage::One(id));
        let decision = one.decision.as_ref();
        let source = one.source.as_ref();
        file.rows.push(vec![
            one.slug.clone().into(),
            desk.consultation_file_title(one).into(),
            code(status).into(),
            desk.scene.today().into(),
            desk.consultation_owner(one).text.into(),
            list(areas.collect()),
            list(topics.collect()),
            list(methods.collect()),
            life.opens.map(|when| iso(when, false)).into(),
            life.closes.map(|when| iso(when, true)).into(),
            whole(days_open(life.opens, life.closes).map(i64::from)),
            life.respond_by.filter(|_| told).into(),
            if_told(late),
            if_told(life.has_response(now)),
            life.responded.and_then(Since::day).into(),
            Field::yes(life.is_archived(now)),
            life.archived.and_then(Since::day).into(),
            whole(i64::try_from(one.questions.len()).ok()),
            decision.and_then(|decision| decision.day).into(),
            decision.and_then(|decision| decision.url.clone()).into(),
            words(&one.original_body),
            words(&one.body_replaced_by),
            words(&source.map(|source| source.title.clone())),
            source.and_then(|source| source.url.clone()).into(),
            desk.routes.absolute_page(page, desk.locale.index).into(),
            catalogue.site.licence.name.clone().into(),
            Field::yes(one.example),
        ]);
    }
    RecordFile::Rows(file)
}

/// A row for each channel of each consultation, as it was published.
pub(super) fn respondents(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "consultation",
        "title",
        "channel",
        "count",
        "words",
        "about",
        "unit",
        "who",
        "note",
        "source_url",
        "example",
    ]);
    for (_, one) in desk.catalogue().consultations.iter() {
        for those in &one.respondents {
            let (count, words) = match &those.size {
                RespondentCount::Count(count) => (Field::whole(*count), Field::Blank),
                RespondentCount::Words(words) => (Field::Blank, words.clone().into()),
            };
            let who = RespondentKind::ALL.into_iter();
            let who = who
                .filter(|(_, who)| *who == those.who)
                .map(|(name, _)| name);
            file.rows.push(vec![
                one.slug.clone().into(),
                desk.consultation_file_title(one).into(),
                desk.words(&those.channel).into(),
                count,
                words,
                Field::yes(those.about),
                desk.words(&those.unit).into(),
                who.collect::<String>().into(),
                those.note.as_ref().map(|note| desk.words(note)).into(),
                those.source.clone().into(),
                Field::yes(one.example),
            ]);
        }
    }
    RecordFile::Rows(file)
}

fn whole(number: Option<i64>) -> Field {
    number.map_or(Field::Blank, Field::whole)
}

/// `2004-11`, `2017-07-14`, or the moment in UTC where a time is known; of two moments with one time, the later one where
/// something ends.
fn iso(when: When, ends: bool) -> String {
    match when {
        When::Within { month, .. } => month.to_string(),
        When::At(timed) if timed.time.is_none() => timed.day.to_string(),
        When::At(timed) if ends => timed.ends.to_string(),
        When::At(timed) => timed.begins.to_string(),
    }
}

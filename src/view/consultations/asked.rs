//! Who was asked and how, in which stages, and who replied.

use crate::derive::days_open;
use crate::locale::{Arg, Word};
use crate::model::{Consultation, ReplyCount, RespondentCount, RespondentKind};
use crate::plan::{ConsultationPage, PageId};
use crate::view::{Desk, Part, Phrase, WordTable};

pub(super) fn parts(desk: &Desk<'_>, one: &Consultation) -> Vec<(&'static str, Part)> {
    let audience = one.audience.as_ref();
    let audience =
        audience.map(|text| desk.phrase_fact(Word::ConsultationAudience, desk.phrase(text)));
    let register = PageId::Consultations(ConsultationPage::Methods);
    let methods = one.methods.iter().map(|id| {
        let method = desk.catalogue().consultations.methods.get(*id);
        let name = desk.phrase_link(desk.phrase(&method.name), register);
        desk.phrase_fact(Word::ConsultationMethods, name)
    });
    let asked = audience.into_iter().chain(methods).collect();
    let mut parts = vec![("asked", Part::Facts(asked))];
    if !one.stages.is_empty() {
        parts.push(("stages", Part::Words(Box::new(stages(desk, one)))));
    }
    if !one.respondents.is_empty() {
        let table = respondents(desk, &one.respondents);
        parts.push(("respondents", Part::Words(Box::new(table))));
    }
    parts
}

/// Stages with their days; how long one took is worked out from them.
fn stages(desk: &Desk<'_>, one: &Consultation) -> WordTable {
    let columns = [
        Word::ConsultationStage,
        Word::ConsultationBegan,
        Word::ConsultationEnded,
        Word::ConsultationDays,
    ];
    let row = |stage: &crate::model::ConsultationStage| {
        let days = days_open(stage.opens, stage.closes);
        let days = match days {
            Some(days) => desk.say_days(Word::ConsultationLengthDays, days),
            None => desk.word(Word::ConsultationNotKnown),
        };
        vec![
            desk.phrase(&stage.title),
            Phrase::new(desk.say_when(stage.opens)),
            Phrase::new(desk.say_when(stage.closes)),
            Phrase::new(days),
        ]
    };
    WordTable {
        caption: desk.word(Word::ConsultationStages),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: one.stages.iter().map(row).collect(),
    }
}

fn respondents(desk: &Desk<'_>, list: &[ReplyCount]) -> WordTable {
    let columns = [
        Word::ConsultationChannel,
        Word::ConsultationHowMany,
        Word::ConsultationWho,
        Word::ConsultationNote,
    ];
    let row = |those: &ReplyCount| {
        let note = those.note.as_ref().map(|note| desk.phrase(note));
        let said = those
            .source
            .as_ref()
            .map(|url| Phrase::new(desk.word(Word::ConsultationWhereSaid)).to(url.clone()));
        let note = match (note, &those.source) {
            (Some(note), Some(url)) => Some(note.to(url.clone())),
            (note, _) => note.or(said),
        };
        vec![
            desk.phrase(&those.channel),
            desk.respondent_count(those),
            Phrase::new(desk.word(who(those.who))),
            note.unwrap_or_default(),
        ]
    };
    WordTable {
        caption: desk.word(Word::ConsultationRepliesOf),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: list.iter().map(row).collect(),
    }
}

fn who(kind: RespondentKind) -> Word {
    match kind {
        RespondentKind::Individuals => Word::ConsultationIndividuals,
        RespondentKind::Organisations => Word::ConsultationOrganisations,
        RespondentKind::Campaign => Word::ConsultationCampaign,
        RespondentKind::Staff => Word::ConsultationStaff,
        RespondentKind::Mixed => Word::ConsultationMixed,
    }
}

impl Desk<'_> {
    /// A number with its unit, or the publisher's own words, which stay in the language that they were written in.
    fn respondent_count(&self, those: &ReplyCount) -> Phrase {
        let unit = self.phrase(&those.unit);
        match &those.size {
            RespondentCount::Words(words) => {
                let default = &self.catalogue().site.default_language;
                let unit = those.unit.in_language(default).unwrap_or_default();
                self.original(format!("{words} {unit}"))
            }
            RespondentCount::Count(count) => {
                let count = self.locale.count(*count);
                let args = [("count", Arg::Text(&count))];
                let count = if those.about {
                    self.locale.say(Word::ConsultationAboutCount, &args)
                } else {
                    count.clone()
                };
                let text = format!("{count} {}", unit.text);
                Phrase { text, ..unit }
            }
        }
    }
}

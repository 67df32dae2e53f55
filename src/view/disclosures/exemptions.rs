//! `/publication-scheme/disclosures/exemptions/`: the reasons for holding information back, in plain words.

use super::words::test_word;
use crate::locale::{Arg, Word};
use crate::model::{Exemption, ExemptionId};
use crate::plan::{DisclosureFile, DisclosurePage, PageId};
use crate::view::records::{Field, RecordFile, Rows};
use crate::view::{Desk, Entry, Part, View};

pub(super) fn exemptions(desk: &Desk<'_>) -> View {
    let lead = desk.word(Word::ExemptionsLead);
    let all = desk.catalogue().disclosures.exemptions.iter();
    let entries = all.map(|(id, one)| entry(desk, id, one));
    let file = desk.log_file(DisclosureFile::Exemptions, Word::DownloadRecords);
    View {
        template: "exemptions.html",
        page: PageId::Disclosures(DisclosurePage::Exemptions),
        language: desk.locale.index,
        title: desk.word(Word::ExemptionsTitle),
        description: lead.clone(),
        crumbs: desk.log_crumbs(true),
        parts: vec![
            ("answer", Part::Text(lead)),
            ("exemptions", Part::Entries(entries.collect())),
            ("downloads", Part::Links(vec![file])),
        ],
    }
}

/// How many answers name an exemption, and how many examples do.
fn uses(desk: &Desk<'_>, id: ExemptionId) -> (usize, usize) {
    let log = desk.catalogue().disclosures.iter();
    let named = log.filter(|(_, one)| one.named_exemptions().contains(&id));
    let (examples, real): (Vec<_>, Vec<_>) = named.partition(|(_, one)| one.example);
    (real.len(), examples.len())
}

fn entry(desk: &Desk<'_>, id: ExemptionId, exemption: &Exemption) -> Entry {
    let (real, examples) = uses(desk, id);
    let used = [
        (real, Word::DisclosureCount),
        (examples, Word::DisclosureCountExamples),
    ];
    let used: Vec<String> = used
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| desk.count_of(word, count))
        .collect();
    let mut facts = vec![desk.phrase_fact(Word::ExemptionRefusal, desk.phrase(&exemption.refusal))];
    if !used.is_empty() {
        facts.push(desk.fact(Word::ExemptionUsed, used.join(" · "), None));
    }
    if let Some(url) = &exemption.url {
        let args = [("number", Arg::Text(exemption.number()))];
        let words = desk.locale.say(Word::ExemptionLaw, &args);
        facts.push(desk.fact(Word::ExemptionLawLabel, words, Some(url.clone())));
    }
    Entry {
        anchor: Some(exemption.section.clone()),
        name: desk.exemption_name(exemption),
        tags: vec![desk.word(test_word(exemption.test))],
        text: desk.paragraphs(&exemption.explanation),
        facts,
    }
}

/// One row an exemption.
pub(super) fn file(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "section",
        "name",
        "kind",
        "explanation",
        "refusal",
        "law_url",
        "answers",
        "examples",
    ]);
    for (id, one) in desk.catalogue().disclosures.exemptions.iter() {
        let (real, examples) = uses(desk, id);
        let count = |count: usize| Field::whole(i64::try_from(count).unwrap_or(i64::MAX));
        file.rows.push(vec![
            one.section.clone().into(),
            desk.words(&one.name).into(),
            one.test.word().into(),
            super::one_line(desk.words(&one.explanation)).into(),
            super::one_line(desk.words(&one.refusal)).into(),
            one.url.clone().into(),
            count(real),
            count(examples),
        ]);
    }
    RecordFile::Rows(file)
}

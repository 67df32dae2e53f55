//! `/publication-scheme/topics/<topic>/`: the documents about a topic.

use super::items;
use crate::locale::{Arg, Word};
use crate::model::TopicId;
use crate::plan::{SchemeFile, SchemePage};
use crate::view::{Desk, Part, Phrase, View};

pub(super) fn topic(desk: &Desk<'_>, id: TopicId) -> View {
    let name = desk.topic_name(id);
    let title = desk
        .locale
        .say(Word::SchemeTopicTitle, &[("topic", Arg::Text(&name))]);
    let entries = items::entries(desk, |entry| entry.topics.contains(&id));
    let lead = desk.word(Word::SchemeTopicLead);
    let download = desk.scheme_file(SchemeFile::Entries, Word::SchemeDownloadEntries);
    let parts = vec![
        ("answer", Part::Text(lead.clone())),
        ("entries", Part::Entries(entries)),
        ("download", Part::Links(vec![download])),
    ];
    let page = SchemePage::Topic(id);
    desk.scheme_view("scheme-list.html", page, Phrase::new(title), lead, parts)
}

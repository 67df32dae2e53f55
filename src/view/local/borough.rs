//! What the page of a borough says of its priorities and meetings.

use super::{meetings, priorities};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Ending, PriorityStanding};
use crate::view::{Desk, Part};

/// How many of the next meetings stand there.
const NEXT: usize = 3;

/// The current priorities and the next meetings of a borough of the lead dataset.
pub(in crate::view) fn of_area(desk: &Desk<'_>, area: AreaId) -> Vec<(&'static str, Part)> {
    let catalogue = desk.catalogue();
    let code = &catalogue.lead().areas.get(area).code;
    let Some(borough) = catalogue.areas.by_code(code) else {
        return Vec::new();
    };
    if catalogue.local.is_empty() {
        return Vec::new();
    }
    let say = |word| {
        let args = [("area", Arg::Text(desk.place_name(borough)))];
        Part::Text(desk.locale.say(word, &args))
    };
    let mut parts = vec![("local_links", Part::Links(desk.local_links(borough)))];
    if !catalogue.local.priorities.is_empty() {
        let current = priorities::of(desk, Some(borough), PriorityStanding::Current);
        parts.push(if current.is_empty() {
            ("local_priorities_none", say(Word::PrioritiesNoneIn))
        } else {
            ("local_priorities", priorities::entries(desk, current))
        });
    }
    if !catalogue.local.meetings.is_empty() {
        let mut ahead = meetings::of(desk, borough, Ending::Ahead);
        ahead.truncate(NEXT);
        parts.push(if ahead.is_empty() {
            ("local_meetings_none", say(Word::MeetingsNoneIn))
        } else {
            ("local_meetings", meetings::entries(desk, ahead))
        });
    }
    parts
}

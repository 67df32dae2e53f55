//! What is due by the clock: a way to reply for everybody, days that say whether it is open, and a response in time.

use super::Consultation;
use crate::diagnostic::{Code, Findings};
use crate::figure::Moment;

/// Tells of what a consultation lacks at a moment.
pub(super) fn due(one: &Consultation, now: Moment, findings: &mut Findings) {
    let life = &one.life;
    let open = life.has_opened(now) == Some(true);
    let offline = one.replies.iter().any(|reply| reply.kind.is_offline());
    if !life.is_over(now) && !offline && (open || !one.replies.is_empty()) {
        findings.error(
            Code::NoOfflineWay,
            one.place.clone(),
            "People without the internet cannot reply to this consultation.",
            "Add a `[[reply]]` of the kind `post`, `phone`, `in-person` or `meeting`. Ways online are added to others and replace none.",
        );
    }
    if one.days_are_read && life.is_unclear(now) {
        findings.warning(
            Code::UnclearStatus,
            one.place.clone(),
            "Nobody can tell from this record whether the consultation is open now.",
            "Write the days at `opens` and `closes`. If it is over and no day is known, write `archived = \"yes\"`.",
        );
    }
    // What is made up keeps nobody waiting.
    let awaited = life.delay.is_none() && !one.example;
    if let Some(due) = life.overdue_since(now).filter(|_| awaited) {
        let today = now.day();
        findings.warning(
            Code::ResponseOverdue,
            one.place.clone(),
            format!("A response to this consultation was due by {due}, and today is {today}."),
            "Publish it and write the day at `response_published`. Or say at `delay` why it takes longer; the page then says so too.",
        );
    }
}

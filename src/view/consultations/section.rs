//! What other pages say of consultations: the home page, and the page of each borough.

use super::status::{CAN_STILL_BE_ANSWERED, rank};
use crate::locale::Word;
use crate::model::{Area, AreaId};
use crate::plan::{ConsultationPage, PageId};
use crate::view::{Desk, Part};

/// What the page of a borough says: what is asked of its people.
pub(super) fn of_area(desk: &Desk<'_>, area: AreaId) -> Vec<(&'static str, Part)> {
    section(desk, Some(desk.catalogue().lead().areas.get(area)))
}

/// What the home page says: what is being consulted on.
pub(super) fn of_home(desk: &Desk<'_>) -> Vec<(&'static str, Part)> {
    section(desk, None)
}

/// What is open or planned, where somebody may be asked. What is made up asks nobody, so it has no place here.
fn section(desk: &Desk<'_>, area: Option<&Area>) -> Vec<(&'static str, Part)> {
    if desk.catalogue().consultations.is_empty() {
        return Vec::new();
    }
    let mut list = desk.consultations_in_order();
    list.retain(|(_, one)| !one.example);
    list.retain(|(_, one)| rank(desk.consultation_status(one)) < CAN_STILL_BE_ANSWERED);
    list.retain(|(_, one)| area.is_none_or(|area| desk.consultation_concerns(one, area)));
    let overview = PageId::Consultations(ConsultationPage::Overview);
    let all = desk.link(overview, desk.word(Word::ConsultationsAll));
    let mut parts = vec![("consultations_all", Part::Links(vec![all]))];
    if list.is_empty() {
        let none = desk.word(Word::ConsultationsNoneOpen);
        parts.push(("consultations_none", Part::Text(none)));
        return parts;
    }
    let entries = list.into_iter().map(|(id, one)| {
        let mut entry = desk.consultation_entry(id, one);
        entry.facts.clear();
        entry
    });
    parts.push(("consultations", Part::Entries(entries.collect())));
    parts
}

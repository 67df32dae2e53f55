//! Made-up priorities and meetings in the boroughs of the small site.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this"
)]

use crate::support::SiteTest;

pub const PRIORITIES: &str = "data/local/priorities.csv";
pub const MEETINGS: &str = "data/local/meetings.csv";

const PRIORITY_COLUMNS: &str = "id,area,example_area,ward,topic,priority,why,set_on,reviewed_on,review_due,ended_on,done,outcome,consultation,example";
const MEETING_COLUMNS: &str = "id,kind,title,area,example_area,ward,start,end,place,longitude,latitude,take_part,url,cancelled,cancelled_note,updated,example";

/// The small site with topics and kinds of meetings, and nothing local yet.
pub fn town() -> SiteTest {
    SiteTest::small()
        .file("data/topics.csv", "slug,name\nnoise,Noise\n")
        .file(
            "data/local/kinds.csv",
            "slug,name\nmeeting,Public meeting\n",
        )
}

/// The same with these rows of priorities.
pub fn priorities(rows: &str) -> SiteTest {
    town().file(PRIORITIES, &format!("{PRIORITY_COLUMNS}\n{rows}"))
}

/// The same with these rows of meetings.
pub fn meetings(rows: &str) -> SiteTest {
    town().file(MEETINGS, &format!("{MEETING_COLUMNS}\n{rows}"))
}

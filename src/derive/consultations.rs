//! Where a consultation stands at a moment: worked out from its days, never written by hand.

use crate::figure::{Day, Moment};
use crate::model::{Consultation, When};

/// Where a consultation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsultationStatus {
    /// It has not opened.
    Planned,
    /// People can reply.
    Open {
        /// How many days are left after today: 0 on the last day. Nothing, if only the month of closing is known.
        days_left: Option<i32>,
    },
    /// It has closed, and what people said is being looked at.
    Closed(ResponseClock),
    /// The response has been published.
    Responded,
    /// The response has been published, and what was promised is being followed.
    Tracked,
    /// Nothing more will happen.
    Archived,
    /// Too little is known of its days.
    Unclear,
}

/// How a response that is still to come stands against its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseClock {
    /// It is due by this day.
    Due(Day),
    /// It was due by this day.
    Overdue {
        /// The day.
        due: Day,
        /// How many days it is late.
        days: i32,
    },
    /// The day lies beyond the calendar.
    Untold,
}

/// Where a consultation stands at a moment.
pub fn consultation_status(one: &Consultation, now: Moment) -> ConsultationStatus {
    let life = &one.life;
    if life.is_archived(now) {
        return ConsultationStatus::Archived;
    }
    if life.has_response(now) {
        return if one.actions.commitments.is_empty() {
            ConsultationStatus::Responded
        } else {
            ConsultationStatus::Tracked
        };
    }
    match (life.has_opened(now), life.has_closed(now)) {
        (_, Some(true)) => ConsultationStatus::Closed(clock(one, now)),
        (Some(false), _) => ConsultationStatus::Planned,
        (Some(true), Some(false)) => {
            let closes = life.closes.and_then(When::known);
            ConsultationStatus::Open {
                days_left: closes.and_then(|closes| now.day().until(closes.day)),
            }
        }
        (None, _) | (Some(true), None) => ConsultationStatus::Unclear,
    }
}

fn clock(one: &Consultation, now: Moment) -> ResponseClock {
    let Some(due) = one.life.respond_by else {
        return ResponseClock::Untold;
    };
    match one.life.overdue_since(now).and(due.until(now.day())) {
        Some(days) => ResponseClock::Overdue { due, days },
        None => ResponseClock::Due(due),
    }
}

/// How many days something lasts, the first and the last among them; nothing, unless both are known.
pub fn days_open(opens: Option<When>, closes: Option<When>) -> Option<i32> {
    let (opens, closes) = (opens?.known()?, closes?.known()?);
    Some(opens.day.until(closes.day)? + 1)
}

//! Messages of meetings, local priorities, feeds and calendars.

macro_rules! calendar_words {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*] $($before)*
            LocalPriorities = "local-priorities";
            LocalPrioritiesLead = "local-priorities-lead";
            LocalPrioritiesIn = "local-priorities-in";
            PrioritiesAnswer = "priorities-answer";
            PrioritiesTable = "priorities-table";
            PrioritiesNone = "priorities-none";
            PrioritiesNoneIn = "priorities-none-in";
            CurrentPriorities = "current-priorities";
            WholeBorough = "whole-borough";
            WardNamed = "ward-named";
            PriorityCurrent = "priority-current";
            PriorityComing = "priority-coming";
            PriorityEnded = "priority-ended";
            PrioritySince = "priority-since";
            PriorityBegins = "priority-begins";
            PriorityFromTo = "priority-from-to";
            PriorityWhy = "priority-why";
            PriorityDone = "priority-done";
            PriorityOutcome = "priority-outcome";
            PriorityReviewed = "priority-reviewed";
            PriorityConsultation = "priority-consultation";
            ReviewBy = "review-by";
            ReviewOverdue = "review-overdue";
            LocalAreaFact = "local-area-fact";
            Meetings = "meetings";
            MeetingsLead = "meetings-lead";
            MeetingsIn = "meetings-in";
            MeetingsAnswer = "meetings-answer";
            MeetingsTable = "meetings-table";
            MeetingsNone = "meetings-none";
            MeetingsNoneIn = "meetings-none-in";
            UpcomingMeetings = "upcoming-meetings";
            MeetingAhead = "meeting-ahead";
            MeetingPast = "meeting-past";
            MeetingOff = "meeting-off";
            MeetingWhen = "meeting-when";
            MeetingOnDay = "meeting-on-day";
            MeetingWhere = "meeting-where";
            MeetingAccess = "meeting-access";
            MeetingTakePart = "meeting-take-part";
            MeetingMore = "meeting-more";
            MeetingUpdated = "meeting-updated";
            ExampleTitle = "example-title";
            RecordedCrimeIn = "recorded-crime-in";
        }
    };
}

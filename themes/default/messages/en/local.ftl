### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = Local priorities
local-priorities-lead = A local priority is a problem that local police have agreed to work on first, because people who live or work there asked for it.
local-priorities-in = Local priorities: { $area }
priorities-answer = { $area }: { $number ->
        [0] no current priorities on { $day }.
        [one] { $count } current priority on { $day }.
       *[other] { $count } current priorities on { $day }.
    }
priorities-table = Boroughs with local priorities on this site
priorities-none = This site has no local priorities of any borough yet.
priorities-none-in = This site has no current priorities for { $area }.
current-priorities = Current priorities
coming-priorities = Agreed for later
past-priorities = Earlier priorities
past-priorities-lead = These have ended. The one that ended last stands first.
whole-borough = The whole borough
ward-named = Ward: { $ward }
priority-current = Current
priority-coming = Agreed for later
priority-ended = Ended
priority-since = Since
priority-begins = Begins
priority-from-to = From and to
priority-why = Who asked for it, and why
priority-done = What has been done
priority-outcome = What came of it
priority-reviewed = Last reviewed
priority-consultation = Consultation
review-by = Next review by
review-overdue = It was due by { $day }.
local-area-fact = Area
boroughs-by-name = Boroughs stand in the order of their names. The number of priorities says nothing about how safe a place is.
find-priorities = Find your borough’s priorities
raise-priority = To ask for another priority
raise-priority-text = This site takes no messages about priorities. Come to a meeting and say what matters to you:
example-priorities = Examples of priorities

## Meetings
meetings = Meetings and contact sessions
meetings-lead = Here you can tell local police what matters to you, and hear what they have done.
meetings-in = Meetings and contact sessions: { $area }
meetings-answer = { $area }: { $number ->
        [0] no meetings to come are known.
        [one] { $count } meeting to come.
       *[other] { $count } meetings to come.
    }
meetings-table = Boroughs with meetings on this site
meetings-none = This site has no real meetings to come.
meetings-none-in = This site has no meetings to come for { $area }.
upcoming-meetings = Meetings to come
past-meetings = Meetings that are over
show-past-meetings = Show meetings that are over
meeting-ahead = To come
meeting-past = Over
meeting-off = Called off
meeting-when = When
meeting-on-day = { $day }, { $start } to { $end }
meeting-where = Where
meeting-access = Getting in and taking part
meeting-take-part = If you cannot come
meeting-more = More about it
meeting-updated = Last changed
uk-clocks = All times are what clocks in the United Kingdom show.
find-meetings = Find your borough’s meetings
example-meetings = Examples of meetings
take-dates = Take the dates with you

## Shared
local-heading = Local priorities and meetings
example-title = Example: { $title }
recorded-crime-in = Recorded crime in { $area }

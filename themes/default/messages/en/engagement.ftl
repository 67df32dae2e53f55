### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = Issues and answers: { $title }
issues-description = What people raised, who was asked about it, what they answered, and what became of the answers: { $title }.
issues-link = See the issues that people raised, and what the police answered
issues-heading = Issues and answers
issues-asked-heading = Who was asked and who replied
issues-stages = Step by step
issues-questions-heading = The three questions
issues-questions-lead = Those who were asked about a group of issues got these questions.
issues-report-heading = The final report
issues-report-went-to = Who it was for:
issues-groups = { $number ->
        [one] People raised issues that fall into { $count } group.
       *[other] People raised issues that fall into { $count } groups.
    }
issues-named = { $number ->
        [0] None of them is named here.
        [one] Only { $count } of them is named here.
       *[other] Only { $count } of them are named here.
    }
issues-all-named = All of them are named here.
issues-stage-days = { $first } to { $last } ({ $number ->
        [one] { $count } day
       *[other] { $count } days
    }, the first and the last counted)
issues-report-when = When
issues-report-place = Where it can be read
issues-report-link = The report
issues-report-read = Read the final report
reply-certain = Asked: { $invited }. Replied: { $replied }. Share that replied: { $percent }.
reply-uncertain = Replied: { $replied }. It is not certain how many were asked, so there is no single share. The table shows the share for each number that is possible.
reply-caption = Share that replied, for each number of people who may have been asked
reply-asked = If so many were asked
reply-replied = Replied
reply-percent = Share that replied
reply-source = Where the number comes from
reply-share-fits = The source gives the share as { $percent }. In whole per cent, that is right if { $first } were asked, and for no other number.
reply-share-between = The source gives the share as { $percent }. In whole per cent, that is right if from { $first } to { $last } were asked, and for no other number.
reply-share-never = The source gives the share as { $percent }. No number of people gives that share.
group-said = What people said
group-answers = Answers
group-summary = The answers in short
group-unanswered = No answer. Nobody who was asked answered this group of issues.
group-none-single = This site has no individual answers.
group-held-back = Answers that are not shown
group-held-back-count = { $number ->
        [one] { $count } answer is not shown here. Nobody has cleared it for publication yet.
       *[other] { $count } answers are not shown here. Nobody has cleared them for publication yet.
    }
group-unit-not-named = A unit that is not named
download-issue-groups = Download the groups of issues (CSV)
download-answers = Download the answers (CSV)
download-replies = Download how many replied (CSV)

## Commitments

you-said-heading = You said, we did, we could not because
you-said = You said
we-will = We will
we-are-doing = We are doing this
we-did = We did
we-could-not = We could not
we-dropped = We gave this up
commitment = What was promised
commitments = Commitments
commitments-title = What became of it
commitments-title-of = What became of it: { $name }
commitments-lead = After a consultation the police say what they will do. These are their commitments, and how far each has come.
commitments-link = See all commitments after all consultations
commitments-answer = Commitments: { $total }. Done: { $done }. Under way: { $begun }. Planned: { $planned }. Could not be done: { $stuck }. Dropped: { $dropped }. Late on { $day }: { $late } of those planned or under way.
commitments-caption = How far the commitments have come, by consultation
commitments-note = Each commitment is counted once as planned, under way, done, could not be done, or dropped. The last column counts those that are late. They are also counted as planned or under way.
commitments-by = By consultation
commitments-all = All consultations
commitments-of-area = Commitments about this borough
commitments-area-heading = What the police promised here
commitments-topics = By topic
commitments-boroughs = By borough
commitments-some-example = Some of these commitments are made up, to show how the page works. They are marked as examples, are not official, and say nothing about any real place or person.
commitment-pair = { $first }, { $second }
commitments-of-all = of { $total }
commitments-as-of = on { $day }
commitment-area = Where
commitment-consultation = Consultation
commitment-status = How far it is
commitment-planned = Planned
commitment-under-way = Under way
commitment-done = Done
commitment-could-not = Could not be done
commitment-dropped = Dropped
commitment-status-title = { $status }: { $title }
commitment-example-title = Example: { $title }
commitment-late = Late
commitment-late-column = Of these, late
commitment-late-means = the day is past, and it is not finished
commitment-late-note = This is late. It was due on { $day } and is not finished.
commitment-late-caption = Commitments whose day is past and that are not finished
commitment-because = Because
commitment-evidence = See for yourself
commitment-owner = Who answers for it
commitment-due = Due
commitment-no-day = No day was set
commitment-done-day = Done on
commitment-changed = Last changed
commitment-news-title = What became of it: changes to commitments
commitment-days-title = Days on which commitments are due
download-commitments = Download all commitments (CSV)

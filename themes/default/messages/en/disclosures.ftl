### Words of the disclosure log and of the finder.

## The log
disclosure-log = Answers to Freedom of Information requests
disclosure-log-lead = Anyone may ask the police for information that they hold. The right comes from the Freedom of Information Act 2000. This log shows what was asked and how it was answered. Names of people who asked are left out.
disclosure-newest = Newest answers
disclosure-examples = Examples of entries
disclosure-examples-note = These entries are made up. They show what an entry looks like when everything about it is known. They are about a service that does not exist.
disclosure-ways = Find an answer
disclosure-by-year = By year
disclosure-by-topic = By topic
disclosure-by-outcome = How the requests were answered
disclosure-all-of-year = All entries of { $year }
disclosure-coverage = What this log covers
disclosure-source = First published by
disclosure-entries = Answers
disclosure-entries-examples = Examples
disclosure-none-real = There are no answers here, only examples.
disclosure-count = { $number ->
        [one] { $count } answer
       *[other] { $count } answers
    }
disclosure-count-examples = { $number ->
        [one] { $count } example
       *[other] { $count } examples
    }
disclosure-list-year = Requests in the log: { $year }
disclosure-year-note = An entry stands under the year of its answer. Where that day is not known, it stands under the year in which the answer was put online. A request without an answer stands under the year in which it came in.
disclosure-list-topic = Requests about: { $topic }
disclosure-list-lead = The list has { $answers } and { $examples }. Examples are made up and stand apart.
disclosure-list-lead-real = The list has { $answers }.
disclosure-feed-note = The feed has answers only, no examples. Where only a month is known, the feed gives the first day of the month and says so.

## How to ask
ask-heading = How to ask for information
ask-first = First look whether it is published already.
ask-finder = Look through the documents, answers and datasets of this site
ask-write = Write to the police force that holds the information. Say what you want to know. Give your name and an address for the answer. An e-mail address is enough.
ask-wait = The force has to answer promptly, and within 20 working days.
ask-review = If you are not satisfied, ask the force to look at its answer again. After that you can complain to the Information Commissioner.
ask-not-here = This site cannot take requests.
ask-link = How to make a request

## Outcomes
outcome = Outcome
outcome-full = Given in full
outcome-part = Given in part
outcome-refused = Refused
outcome-not-held = Not held
outcome-neither = Neither confirmed nor denied
outcome-not-known = Outcome not known
outcome-waiting = Waiting for an answer
outcome-full-means = Everything that was asked for was given.
outcome-part-means = A part of what was asked for was given. The rest was held back, for the reasons that the answer names.
outcome-refused-means = Nothing was given, for the reasons that the answer names.
outcome-not-held-means = The force does not have the information.
outcome-neither-means = The force did not say whether it has the information, since saying so would itself give something away.
outcome-not-known-means = The request was answered. This site does not know how.
outcome-waiting-means = The request has not been answered yet.

## One entry
entry-asked = What was asked
entry-answered = What was answered
entry-given = What was given
entry-held-back = What was held back, and why
entry-about = About this request
entry-question-not-known = This site does not know the words of the request. They may stand in the answer at its original address.
entry-answer-not-known = This site does not know the text of the answer. It may stand at its original address.
entry-exemptions-not-known = A part was held back. This site does not know which exemptions the answer names.
entry-files-not-known = This site does not know which files were given. They may stand at the original address.
entry-files-none = No files were given.
entry-interest = What was weighed
entry-interest-not-known = For these exemptions, the force has to weigh whether the public gains more from knowing or from not knowing. This site does not know what was weighed.
entry-caveats = What to know before you use it
entry-reference = Reference
entry-received = Request came in
entry-answered-on = Answered
entry-put-online = Put online
entry-due = Answer due by
entry-overdue = Overdue
entry-overdue-since = The answer was due by { $day }. It is overdue.
entry-working-days = Time taken
entry-working-days-count = { $number ->
        [one] { $count } working day
       *[other] { $count } working days
    }
entry-day-not-known = The day is not known to this site
entry-original = Original
entry-original-link = The answer where it was first published
entry-dataset = Figures on this site about the same subject
entry-areas = Areas
entry-sentence-answered = { $outcome } on { $day }.
entry-sentence-online = { $outcome }. Put online in { $month }.
entry-sentence-undated = { $outcome }. Nobody here knows when.
entry-sentence-waiting = The request came in on { $received }. The answer is due by { $due }.
entry-format = { $title } ({ $format })
answered-in = Answered on { $day }
put-online-in = Put online in { $month }
asked-on = Asked on { $day }
foi-asked-heading = Asked for under the Freedom of Information Act
foi-asked-text = This was asked for under the Freedom of Information Act. The answers may count other things, or other months, than this dataset.

## Exemptions
exemptions-title = Reasons for holding information back
exemptions-lead = The Freedom of Information Act names the reasons for which information may be held back. They are called exemptions. An answer has to say which of them it uses.
exemptions-kinds = Two kinds of exemption
exemptions-absolute = An absolute exemption needs no public-interest test.
exemptions-qualified = A qualified exemption needs a public-interest test. The information may be held back only if the public gains more from not knowing than from knowing.
exemptions-heading = The exemptions
exemption-name = Section { $number }: { $name }
exemption-absolute = Absolute: no public-interest test
exemption-interest = Qualified: needs a public-interest test
exemption-limit = A limit to what must be done, not an exemption
exemption-law = Section { $number } of the Freedom of Information Act 2000
exemption-law-label = The law
exemption-used = Named by
exemption-refusal = What it covers, in short

## Response times
times-title = How long answers took
times-lead = The police have to answer a request within 20 working days. The first working day after the request came in is day 1.
times-days = Saturdays, Sundays and bank holidays in any part of the United Kingdom are not working days. So a bank holiday in Scotland counts too, as section 10 of the Act says.
times-real = Answers
times-real-none = No figure can be made for the answers in this log. Of { $number ->
        [one] { $count } answer, the day of the request or of the answer is not known to this site
       *[other] { $count } answers, the days of the requests or of the answers are not known to this site
    }.
times-untimed = { $number ->
        [one] { $count } more answer is in no figure of time, since a day of it is not known.
       *[other] { $count } more answers are in no figure of time, since a day of each is not known.
    }
times-examples = Examples
times-examples-note = These figures are made from the examples alone, to show how they will look. No real answer is in them.
times-quarters = By quarter of the answer
times-quarters-examples = Examples: by quarter of the answer
times-years = By financial year of the answer
times-years-examples = Examples: by financial year of the answer
times-period = Period
times-answered = Answered
times-timed = Both days known
times-within = Within 20 working days
times-share = Share within 20 working days (%)
times-median = Median (working days)
times-median-note = Half of the answers took no longer than the median.
times-so-far = { $period }, so far
times-waiting = { $number ->
        [one] On { $day }, { $count } request was waiting for an answer.
       *[other] On { $day }, { $count } requests were waiting for an answer.
    }
times-overdue = { $number ->
        [0] None was overdue.
        [one] { $count } was overdue.
       *[other] { $count } were overdue.
    }

## The finder
finder-title = Already published?
finder-lead = Before you ask for information, look here. This page lists the documents of the publication scheme, the answers to requests and the datasets that this site has.
finder-by-topic = By topic
finder-other = Other subjects
finder-a-to-z = From A to Z
finder-name = Name
finder-kind = Kind
finder-published = Published
finder-kind-dataset = Figures
finder-kind-answer = Answer to a request
finder-example = { $kind } (example)
finder-not-known = Not known
finder-not-found = Is it not here?
finder-ask = Ask for it under the Freedom of Information Act

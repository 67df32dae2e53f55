### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = Document
scheme-class-title = { $number }. { $name }
scheme-class-own = Added by this site: the model scheme does not have this class.
scheme-coverage = What we should publish, and what became of it: number of documents, class by class
scheme-class = Class
scheme-expected = Expected
scheme-total = All classes
scheme-published = Published
scheme-linked = Published elsewhere
scheme-not-held = Not held
scheme-exempt = Exempt: the law lets us keep it back
scheme-planned = Planned
scheme-planned-by = Planned: to be published by { $day }
scheme-planned-late = Planned for { $day }, and late
scheme-answer = { $number ->
        [one] The scheme expects { $count } document. Published here: { $published }. Published elsewhere: { $linked }. Not published: { $missing }, and we say why.
       *[other] The scheme expects { $count } documents. Published here: { $published }. Published elsewhere: { $linked }. Not published: { $missing }, and we say why.
    }
scheme-up-to-date = Kept up to date?
scheme-up-to-date-none = On { $day }, no document was past the day of its review.
scheme-up-to-date-late = { $number ->
        [one] On { $day }, { $count } document was past the day of its review.
       *[other] On { $day }, { $count } documents were past the day of their review.
    }
scheme-review-due = Review due
scheme-review-state = Is it up to date?
scheme-review-ok = The review is not due yet
scheme-review-late = { $number ->
        [one] Overdue by { $count } day
       *[other] Overdue by { $count } days
    }
scheme-review-archived = Archived: nobody keeps it up
scheme-review-table = Documents, and when each is to be looked at again
scheme-plan-table = Documents that are planned
scheme-plan-day = To be published by
scheme-plan-ok = The day is still to come
scheme-plan-past = { $number ->
        [one] Late by { $count } day
       *[other] Late by { $count } days
    }
scheme-not-given = Not known
scheme-charges = What it costs
scheme-charges-lead = What you pay for a copy of what we publish. You can read and download everything on this site for free.
scheme-charge-what = What
scheme-charge-amount = Charge
scheme-charge-basis = How we work it out
scheme-charge-note = Note
scheme-charge-pounds = £{ $amount }
scheme-charge-free = Free
scheme-charge-varies = It depends
scheme-archived = Archived
scheme-archived-note = This is archived material. It may be out of date.
scheme-body-replaced = { $body }: this body has been replaced. Its place was taken by: { $new }.
scheme-superseded = A newer document has taken its place: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number } kB
scheme-megabytes = { $number } MB
scheme-read-elsewhere = Read it on { $host }
scheme-read-here = Read it on this site
scheme-read-dataset = Figures and files: { $title }
scheme-requested = People asked for this under the Freedom of Information Act. Reference of the request: { $reference }.
scheme-requested-dataset = It is now a dataset that this site publishes again with each new edition.
scheme-reference = Number
scheme-body = Published by
scheme-period = About the time
scheme-formats = Format
scheme-languages = Language
scheme-owner = Who answers for it
scheme-charge = Charge
scheme-charge-web = Free on this site
scheme-rights = Using it
scheme-accessible = In another form
scheme-accessible-ask = Write to { $contact } and say which form you can read.
scheme-areas = About
scheme-where = Where to find it
scheme-topic-title = Documents about: { $topic }
scheme-topic-lead = What the publication scheme holds about this topic.
scheme-download-entries = Download the list of documents (CSV)
scheme-download-expected = Download what is expected and what became of it (CSV)
scheme-download-charges = Download the charges (CSV)
scheme-disclosures = Disclosure log: answers to requests for information
scheme-feed-title = New in the publication scheme

## For templates
scheme-about-heading = What this is
scheme-coverage-heading = What you can find here
scheme-coverage-note = Each document that we should publish counts once. What we do not publish is counted too, and each class says why.
scheme-classes-heading = Class by class
scheme-more-heading = More
scheme-topics-heading = By topic
scheme-requested-heading = People asked, so we publish it
scheme-ask-heading = If it is not here
scheme-complaints-heading = If you want to complain
scheme-model-heading = Whose model we follow
scheme-expected-heading = What we should publish in this class
scheme-entries-heading = Documents in this class
scheme-entries-none = We hold no document in this class.
scheme-class-source = Where this class is described
scheme-read-heading = Read or download
scheme-facts-heading = About this document
scheme-documents-heading = Documents
scheme-area-heading = Documents about this borough

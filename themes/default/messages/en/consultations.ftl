### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = Planned
consultation-open = Open
consultation-closed = Closed: replies are being looked at
consultation-responded = Response published
consultation-tracked = Response published: promises are being followed
consultation-archived = Archived
consultation-unclear = Not known whether it is open
consultation-is-planned = This consultation has not opened yet. It opens: { $when }.
consultation-is-open = This consultation is open, and you can reply. It closes: { $when }.
consultation-days-left = { $number ->
        [0] Today is the last day.
        [one] { $count } day is left.
       *[other] { $count } days are left.
    }
consultation-is-closed = This consultation has closed. It closed: { $when }. What people said is being looked at.
consultation-is-responded = This consultation has closed, and the response has been published.
consultation-is-tracked = This consultation has closed, and the response has been published. What was promised is being followed.
consultation-is-archived = This consultation is over. It is kept here so that people can look it up.
consultation-is-unclear = Too little is known of the dates to say whether this consultation is open.
consultation-as-built = This is how it stood on { $day }, when this page was made. If you read it later, go by the dates below.
consultation-response-due = A response is due by { $day }: twelve weeks after closing.
consultation-response-overdue = { $number ->
        [one] The response is late. It was due by { $day }: { $count } day ago.
       *[other] The response is late. It was due by { $day }: { $count } days ago.
    }
consultation-late = Response late

## Dates
consultation-opens = Opens
consultation-closes = Closes
consultation-length = How long it is open
consultation-length-days = { $number ->
        [one] { $count } day
       *[other] { $count } days, the first and the last counted
    }
consultation-respond-by = Response due by
consultation-response-day = Response published
consultation-response-planned = Response planned for
consultation-delay = Why the response takes longer
consultation-archived-day = Archived
consultation-archive-planned = Will be archived on
consultation-within = some time in { $month } (the day is not known)
consultation-not-known = not known
consultation-day-not-known = yes, but the day is not known
consultation-from-to = { $opens } to { $closes }
consultation-when = When
consultation-stages = Stages
consultation-stage = Stage
consultation-began = Began
consultation-ended = Ended
consultation-days = How long

## Lists
consultations-lead = What the public is being asked, what people said, and what came of it. Each consultation that this site shows as open names a way to reply without the internet.
consultations-on = Consultations: { $topic }
consultations-on-lead = Everything on this site that people were asked about: { $topic }.
consultations-open-heading = Open now
consultations-planned-heading = Planned
consultations-closed-heading = Closed: replies are being looked at
consultations-responded-heading = Response published
consultations-unclear-heading = Dates not known
consultations-archived-heading = Archived
consultations-year-not-known = Year not known
consultations-example-note = What is marked “Example” is made up to show how the page works. It is not official and says nothing about any real place or person.
consultations-none-open = Nothing is open at the moment.
consultations-all = All consultations
consultations-by-topic = By topic
consultations-more = More about consultations
consultations-methods-link = Ways to ask people: which were used, and why
consultations-sign-up-link = Tell us that you want to be asked, or what should come first
consultations-respondents-file = Who replied, by channel (CSV)
consultations-being-held = What is being consulted on
consultations-asked-here = What is being asked
consultation-example-name = { $title } (example)

## One consultation
consultation-about = What it is about
consultation-dates = Dates
consultation-how-to-reply = How to reply
consultation-how-people-replied = How people could reply
consultation-reply-note = You can reply without the internet. All ways count the same.
consultation-print-form = Print a form to reply on paper
consultation-go-online = Go to the web page for replies
consultation-documents = Documents
consultation-questions = Questions
consultation-question = Question { $label }
consultation-leads-to = On this site
consultation-who-asked = Who was asked, and how
consultation-audience = Who was asked
consultation-methods = How people were asked
consultation-who-replied = Who replied
consultation-replies-of = Replies, by channel
consultation-channel = Channel
consultation-how-many = How many, as published
consultation-who = Who
consultation-note = Note
consultation-about-count = about { $count }
consultation-self-selected = Unless a note says otherwise, these people chose to reply. They do not stand for everyone, so these numbers say nothing about what everyone thinks. Channels may overlap: do not add them up.
consultation-results = What people said
consultation-results-link = The results, question by question
consultation-came-of-it = What came of it
consultation-report = The report
consultation-decision = The decision
consultation-decided-on = Decided on
consultation-where-said = Where this is said
consultation-next = What happens next
consultation-next-planned = On the day that it opens, you can reply. Come back then, or add the date to your calendar.
consultation-next-open = After the closing day, every reply is looked at. A response is due within twelve weeks. It will stand on this page.
consultation-next-closed = Every reply is looked at. Then a response says what will be done, and what will not, and why. It will stand on this page.
consultation-next-responded = The response says what will be done. If promises were made, this page says what became of them.
consultation-next-archived = Nothing more will happen with this consultation.
consultation-next-unclear = When the dates are known, they will stand on this page.
consultation-record = About this record
consultation-owner = Who is asking
consultation-original-body = Held by
consultation-replaced-by = That body was replaced by
consultation-files = Files
consultation-own-record = Written by the publisher of this site

## Ways to reply
consultation-reply-online = Online
consultation-reply-email = By e-mail
consultation-reply-post = By post
consultation-reply-phone = By phone
consultation-reply-in-person = In person
consultation-reply-meeting = At a meeting
consultation-offline = No internet needed

## Who replied
consultation-individuals = people, each for themselves
consultation-organisations = organisations
consultation-campaign = people who sent the words of a campaign
consultation-staff = people who work for the police
consultation-mixed = not told apart

## The form on paper
consultation-form-title = Reply on paper: { $title }
consultation-form-lead = Print this page, write in the spaces, and send it or hand it in. Nothing that you write is kept on this site. Any other sheet of paper will do as well.
consultation-form-over = This consultation is closed. Please do not send this form any more.
consultation-form-where = Where it goes
consultation-form-until = It must arrive by
consultation-form-questions = The questions
consultation-form-you = About you
consultation-form-you-note = You can leave this out. You need not give your name.
consultation-form-for-myself = I reply for myself.
consultation-form-for-others = I reply for an organisation. Its name:
consultation-form-borough = The borough that I live or work in:
consultation-form-anything = Anything else that you want to say
consultation-form-back = Back to the consultation
consultation-form-help = If you cannot write, ask somebody to write for you, or call and say your answers.

## Asking to be asked
consultation-sign-up-title = Tell us that you want to be asked
consultation-sign-up-lead = Print this page, fill it in and send it, so that you are asked next time. Nothing that you write is kept on this site.
consultation-sign-up-online = Do this on a web page instead
consultation-sign-up-ask = Please ask me
consultation-sign-up-reach = How to reach me (an address, a telephone number or an e-mail address):
consultation-sign-up-language = The language that I would like to be asked in:
consultation-sign-up-needs = What I need to take part (large print, an interpreter, a ramp …):
consultation-sign-up-topics = What I want to be asked about (tick as many as you like)
consultation-sign-up-priority = My own priority
consultation-sign-up-priority-note = What should the police do first where you live? It goes to the team for your area. Write no names of other people.
consultation-sign-up-privacy = What happens with what you write
consultation-sign-up-send = Where it goes

## The register of methods
consultation-register-title = Ways to ask people
consultation-register-lead = Which ways there are to ask the public, who runs each, and why it was used or not.
consultation-register-rules = The rules that were set
consultation-register-methods = The register
consultation-method-used = Used in { $year }
consultation-method-explored = Looked into in { $year }
consultation-method-rejected = Not used in { $year }
consultation-method-run-by = Who runs it
consultation-method-why = Why
consultation-method-in = Consultations on this site that used it
consultation-register-file = Download the register (CSV)

### Words that all kinds of records share.

example = Example
examples = Examples
example-note = This is an example. It is made up to show how the page works. It is not official and says nothing about any real place or person.
topic = Topic
topics = Topics
at-time = { $time } on { $day }
yes = Yes
no = No
no-answer = No answer
download-calendar = Add these dates to your calendar (iCalendar file)
download-feed = Follow what is new (Atom feed)
download-points = Download places on a map (GeoJSON)
download-records = Download this list (CSV)
openness = What we publish
consultations = Consultations
# The sign that ends a sentence.
sentence-end = .

### The words of the site, in English.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Home
borough = Borough
boroughs = Boroughs
boroughs-lead = Choose a borough to see which offences the police recorded there, and whether there were more or fewer than a year before.
offence = Offence
offences = Offences
data = Data
dataset = Dataset
catalogue = All data
catalogue-lead = Every figure on this site, as files that you can download and use. Each dataset says where it comes from and what it covers.
editions = Editions
key-figures = Key figures
latest-year = Latest 12 months
older-edition = This is an older edition. There is a newer one:
edition-title = { $title }, edition ending { $month }
month = Month
year = Year
year-to = 12 months to { $month }
calendar-year = calendar year { $year }
financial-year = financial year { $years } (April to March)
calendar-years-title = Calendar years, from January to December
financial-years-title = Financial years, from April to March
span = { $first } to { $last }
title-in = { $offence }: { $area }
title-area = { $area }: recorded crime
kinds-title = Kinds of offence: { $area }
areas-title = { $offence }, borough by borough
months-title = { $subject }, month by month
long-title = { $subject }, since { $month }
compare-title = { $subject }: how it compares
other-areas = { $offence } in other boroughs
other-offences = Other offences: { $area }

## Sentences made from figures
subject-in = { $offence } in { $area }
subject-whole = { $offence } across the { $area }
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: the number recorded fell by { $share }% in the 12 months to { $month }, from { $before } the year before to { $now }.
claim-rose = { $subject }: the number recorded rose by { $share }% in the 12 months to { $month }, from { $before } the year before to { $now }.
claim-fell-number = { $subject }: the number recorded fell in the 12 months to { $month }, from { $before } the year before to { $now }.
claim-rose-number = { $subject }: the number recorded rose in the 12 months to { $month }, from { $before } the year before to { $now }.
claim-same = { $subject }: the number recorded in the 12 months to { $month } was { $now }, the same as in the 12 months before.
claim-alone = { $subject }: the number recorded in the 12 months to { $month } was { $now }.
claim-nothing = { $subject }: there is no figure for the 12 months to { $month }.
period-fell = { $subject }: the number recorded fell by { $share }%, from { $before } a year before to { $now } ({ $period }).
period-rose = { $subject }: the number recorded rose by { $share }%, from { $before } a year before to { $now } ({ $period }).
period-fell-number = { $subject }: the number recorded fell from { $before } a year before to { $now } ({ $period }).
period-rose-number = { $subject }: the number recorded rose from { $before } a year before to { $now } ({ $period }).
period-same = { $subject }: the number recorded was { $now }, the same as a year before ({ $period }).
period-alone = { $subject }: the number recorded was { $now } ({ $period }).
period-nothing = { $subject }: there is no figure ({ $period }).
change-on-year = Change on the 12 months before
change-number = Change (number)
change-percent = Change (%)
change-on-month-number = Change on the same month a year before (number)
change-on-month-percent = Change on the same month a year before (%)
change-fell = That is { $count } fewer ({ $share }%) than in the 12 months before. Then the number was { $before }.
change-rose = That is { $count } more ({ $share }%) than in the 12 months before. Then the number was { $before }.
change-fell-small = That is { $count } fewer than in the 12 months before. Then the number was { $before }.
change-rose-small = That is { $count } more than in the 12 months before. Then the number was { $before }.
change-none = That is the same number as in the 12 months before.
change-break = We do not compare this with the 12 months before, because the figures were not made in the same way. { $cause }
change-unknown = There is no comparison with the 12 months before, because a figure is missing.
change-incomplete = There is no comparison with the 12 months before, because the figures do not cover all of them.
per-thousand = Recorded offences for every 1,000 residents
residents-census = { $number ->
        [one] { $count } resident
       *[other] { $count } residents
    } at the census of { $year }
residents-estimate = { $number ->
        [one] { $count } resident
       *[other] { $count } residents
    } (estimate for { $year })
residents-forecast = { $number ->
        [one] { $count } resident
       *[other] { $count } residents
    } (forecast for { $year })
older-base = { $residents }. The figures are of later years.

## Charts and maps
chart-description = The line begins at { $first } in { $first-month } and ends at { $last } in { $last-month }. It is highest in { $highest-month } ({ $highest }) and lowest in { $lowest-month } ({ $lowest }).
chart-empty = There are no figures to draw.
seams = { $number ->
        [one] The line is made from two sets of figures. A dashed line marks where the second begins. Do not compare figures across it.
       *[other] The line is made from several sets of figures. Dashed lines mark the { $count } places where one ends and the next begins. Do not compare figures across them.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = The newest figures: { $description }
map-title = { $offence }: recorded offences for every 1,000 residents, 12 months to { $month }
map-description = Map of the boroughs. Number with a figure: { $areas }. They stand in order of their rate and are cut into classes of about equal number ({ $count }); boroughs with the same rate are always in one class. Recorded offences for every 1,000 residents in the 12 months to { $month }: in the lowest class { $lowest }, in the highest class { $highest }. The table has the same figures.
map-class = { $low } to { $high }
map-no-figure = No figure (hatched)
map-outside = Not in this police area (plain)
map-legend = Recorded offences for every 1,000 residents (in brackets: how many boroughs)
map-empty = No borough has a figure for these 12 months, so there is no map.
map-tiles = Tile map: a square for each borough
download-map = Download this map (SVG)

## About these figures
fact-source = Source
fact-period = Period
fact-area = Area
fact-edition = Edition
fact-published = Published
fact-residents = Residents
fact-caution = Take care
caution-of = { $area }: { $caution }
fact-licence = Licence
fact-attribution = Please name the source like this
fact-note = Note
flag-note = { $names }: counted across kinds of offence. Each of these offences also counts in its own kind, so these figures are not added to totals.
absent-row-zero = The publisher's file has no row for this offence in this area. We count a row left out as 0.
absent-row-missing = The publisher's file has no row for this offence in this area, so there is no figure.
absent-rows-zero = { $number ->
        [one] The publisher left out { $count } row (one offence in one area).
       *[other] The publisher left out { $count } rows (each is one offence in one area).
    } We count a row left out as 0.
absent-rows-missing = { $number ->
        [one] The publisher left out { $count } row (one offence in one area).
       *[other] The publisher left out { $count } rows (each is one offence in one area).
    } They have no figure.
marker-confidential = withheld, so that nobody can be recognised
marker-low = more than 0, but rounds to 0
marker-low-reliability = based on few cases, so not reliable
marker-none-recorded = none recorded in the survey
marker-not-available = not available, or not comparable
marker-not-applicable = not applicable: no percentage from a number below 50, and no rate where nobody lives
mark-revised = changed since it was first published
mark-provisional = provisional: it may still change
mark-estimated = estimated
mark-forecast = forecast
mark-break = a break: do not compare with figures before
mark-note = { $symbol } means: { $meaning }.
legend-label = Symbols:

## Revisions
edition-before = The edition before
revisions-heading = Revisions
revisions-title = { $title }: revisions
revisions-lead = Figures are taken from a live system. Each release restates earlier months.
revisions-page = What changed since the edition before
revisions-compared = What was compared
revisions-answer = The edition ending { $new } was compared with the one ending { $old }. Figures that both files have: { $count }. Of those, changed: { $changed }.
revisions-no-months = The edition ending { $new } and the one ending { $old } have no month in common, so there is nothing to compare.
revisions-rule-zero = A figure is one kind of offence in one area in one month. Some figures have a row in only one of the two files. A row left out counts as 0. An area or offence that a file does not have at all has no figure: [x]. Sums cover the figures that both editions have a number for.
revisions-rule-missing = A figure is one kind of offence in one area in one month. Some figures have a row in only one of the two files. A row left out has no figure: [x]. Sums cover the figures that both editions have a number for.
revisions-kind = Kind of change
revision-scheduled = Scheduled.
revision-correction = Correction.
revision-method = Change of method.
correction-notice = Correction, { $day }: { $reason }
revisions-months = Months that both cover
revisions-both = Figures that both files have
revisions-one = Figures that only one file has
revisions-count = { $count }. Of those, changed: { $changed }
revisions-sum = Sum of the figures
revisions-sums = { $before } before, { $after } after
revisions-changed = Of those, changed
revisions-before = Before
revisions-after = After
revisions-by-month = Changes by month
revisions-largest = The largest changes

## Downloads
download-note = One file has months, years, rates and totals. Choose one kind before you add figures up: the columns period_type, measure and category say which is which.
download-csv = Download these figures (CSV)
download-whole = All figures, month by month (CSV)
download-years = Sums for 12 months, with totals (CSV)
download-geojson = Areas with their latest 12 months, for maps (GeoJSON)
download-revisions = What changed, edition ending { $month } (CSV)
column-area-code = official code of the area
column-area-name = name of the area
column-category = offence, as it is written in web addresses
column-category-name = name of the offence
column-measure = what is counted: { $measure } ({ $unit })
column-period-type = month; year (12 months to any month); calendar_year (January to December); or financial_year (April to March)
column-period = the month, such as 2026-06; or the first day of the year with its length, such as 2025-07-01/P1Y
column-value = the figure; blank if there is none
column-marker = why there is no figure: the symbol, such as [x]
column-dataset = name of the dataset: { $dataset }
column-edition = the edition, named by its last month
column-residents = how many residents a rate is made with; blank beside a count
column-residents-year = the year of that number of residents
column-old = the figure in the edition before; blank if there is none
column-new = the figure in this edition; blank if there is none
column-difference = the new figure less the old one; blank if one of them is missing
column-reason = the kind of change: scheduled, correction (something was wrong) or method (made in another way)

## Performance
performance = Performance
performance-lead = What people say about the police, how calls are answered, and how cases end. Each page says what good looks like, and what a figure cannot tell.
measure = Measure
measures = Measures
latest-figure = Latest figure
latest-figures = Latest figures for the whole area
quarter-ending = quarter ending { $month }
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: there is no figure ({ $area }, { $period }).
measure-unreliable = [u] This rests on few answers, so it is not reliable.
measure-more-points = That is more than before ({ $period }: { $before }). Difference in percentage points: { $number }.
measure-less-points = That is less than before ({ $period }: { $before }). Difference in percentage points: { $number }.
measure-more = That is { $number } more than before ({ $period }: { $before }).
measure-less = That is { $number } less than before ({ $period }: { $before }).
measure-more-share = That is { $number } more ({ $share }%) than before ({ $period }: { $before }).
measure-less-share = That is { $number } fewer ({ $share }%) than before ({ $period }: { $before }).
measure-same = That is the same as before ({ $period }: { $before }).
measure-unclear = There is no clear change since { $period } ({ $before }). Chance alone could make a difference of this size. Difference in percentage points: { $number }.
measure-clear = This is a clear change: it is more than chance would make.
measure-untested = We cannot say whether that is a real change, because the file does not say what is needed to test it.
measure-overlap = We do not compare this with { $period }, because both figures may rest partly on the same answers.
measure-break = We do not compare this with { $period }, because the figures were not made in the same way. { $cause }
measure-missing = There is no figure for { $period } to compare this with.
measure-withheld = We do not compare this with { $period }, because a figure is missing or withheld.
measure-areas-title = { $name }, borough by borough: { $period }
measure-periods-title = { $name }: { $area }, period by period
measure-years-title = { $name }: { $area }, 12 months at a time
figure-percent = Figure (%)
answers = People who answered
range = Likely range (95% interval)
range-of = { $low } to { $high }
compared-with = Compared with
change-points = Change (percentage points)
is-clear = Is the change clear?
clear-yes = clear change
clear-no = no clear change
clear-untested = cannot be tested
outcome-note = An outcome is counted in the month in which it is recorded. Often the offence is older. So a rate can be above 100%, and it is not the share of these offences that were solved. Recent periods are not complete: more outcomes may still come.
measure-flag-note = These offences carry a flag. Each is already counted under its own kind of offence. Never add them to recorded crime.
zero-rows-note = The publisher leaves out rows of zeros. We count a row left out as 0.
few-note = If fewer than { $least } people answered, there is no percentage. If fewer than { $low } answered, the mark [u] says that it is not reliable.
range-note = A survey asks only some people. The range holds the true figure for about 95 in 100 such surveys. It is Wilson’s interval, on the number of answers divided by the design effect ({ $effect }). A change is clear if Newcombe’s interval of the difference does not hold zero.
effect-unknown = There is no range, because the survey’s design effect is not known. So nobody can say whether a change is more than chance.
base-unknown = The file does not say how many people answered. So there is no range here, and nobody can say from it whether a change is more than chance.
reach-note = The answers behind a figure may come from up to { $count } months. So figures of periods near each other may share answers. We compare a figure only with one that shares no answers with it.
the-question = The question
wording-unknown = The file does not say how the question was worded.
what-good-is = What good looks like
what-it-cannot-tell = What it cannot tell
the-standard = The standard
what-it-means = What this figure means
period-by-period = Period by period
show-years = Show 12 months at a time
download-readings = All figures of this dataset (CSV)
column-reading-measure = what is measured, as it is written in web addresses
column-measure-name = name of the measure
column-unit = percent, count or rate
column-reading-period-type = kind of period: month, quarter, calendar_year, financial_year, year (12 months) or wave (of a survey)
column-reading-period = the month, such as 2026-06; or the first day of the period with its length, such as 2026-04-01/P3M
column-reading-marker = why there is no figure, such as [x]; or that it is not reliable: [u]
column-base = how many people answered (not weighted)
column-base-marker = why there is no base: the symbol
column-lower = lower end of the 95% interval
column-upper = upper end of the 95% interval
column-range-marker = why there is no interval: the symbol
column-change = change; in percentage points if the unit is percent
column-compared-with = the earlier period that the change is measured from
column-change-marker = why there is no change to show: the symbol
column-change-clear = for surveys: yes if the change is more than chance would make, no if not, not_tested if nobody can say

## The frame of every page
skip = Skip to the content
menu = Main menu
languages = Languages
breadcrumbs = You are here
emergency-label = Emergency numbers
emergency-call = In an emergency, call
emergency-other = If it is not an emergency, call
not-reporting = This site does not take reports.
about-figures = About these figures
breaks-title = Changes in how the figures are made
sources-title = Where the figures in this chart come from
chart-heading = Chart
table-heading = The same figures as a table
show-table = Show the table
download-heading = Download
columns-title = Columns of the CSV files
editions-title = Editions
overview-long = Over many years
whole-years = Whole years
month-by-month = Is it changing? Month by month
this-year = The latest 12 months and the 12 before
map-heading = Map
find-borough = Find your borough
find-offence = Find an offence
find-data = Data to download
kinds-heading = What kinds of offence?
compare-heading = How does it compare?
what-it-is = What this is
how-to-read = How to read these figures
not-translated = This page is not in your language yet. You see it in English.
not-found-title = There is no page at this address
not-found-text = The address may be wrong, or the page may have moved. Try these pages:
published-by = Published by
licence-label = Licence
contact-label = Contact
translation-note = The words of this site in other languages were translated by machine. Nobody has reviewed them yet.
footer-title = About this site

## Cross-tabulations
crosstabs = Counts by several things at once
crosstab-total = All together
crosstab-answer = { $area }, { $period }: { $count } { $unit } in all.
crosstab-answer-absent = { $area }, { $period }: the total is withheld.
crosstab-caption = { $rows } and { $columns }
crosstab-caption-of = { $members }: { $rows } and { $columns }
crosstab-each = One at a time: { $dimension }
crosstab-withheld = Numbers from { $least } to { $most } are withheld so that nobody can be recognised. Some larger numbers are withheld too, so that the small ones cannot be worked out.
crosstab-zero = A 0 means that there were none.
crosstab-rounded = Every number is rounded to the nearest { $base } by itself, so that nobody can be recognised. Totals may not add up.
download-crosstab = All cells, with totals (CSV)
column-dimension = { $dimension }: code, or total for all together
column-dimension-name = { $dimension }: name
column-crosstab-period-type = kind of period, such as quarter
column-crosstab-period = first day of the period with its length, such as 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. That is { $count } fewer than a year before ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. That is { $count } more than a year before ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. That is the same as a year before ({ $before-month }).
chart-gaps = Figures that are missing: { $count } of { $total }. The line has gaps there ({ $symbols }).
chart-seam = from { $month } on, the figures are made in another way
chart-dashed = { $meaning } (dashed piece of the line)
multiples-title = { $offence }: month by month in each borough
multiples-note = Each line shows every month from { $first } to { $last }. All lines have the same scale: the upper edge is { $top }. The number beside each name is the sum of the 12 months to { $last }. Boroughs stand in the order of their names.
bars-description = Bar chart of the number recorded in the 12 months to { $month }. The longest bar is { $offence } ({ $highest }). Kinds stand in the publisher’s order.
dots-description = Each dot is a figure. They go from { $low } to { $high }. Boroughs stand in the order of their names.
dots-ranges = The line through a dot is its likely range (95% interval). Where ranges overlap, the difference may be chance.
dots-reference = The dashed line is { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = Sorted, smallest first
sorted-down = Sorted, largest first
sorted-names = Sorted from A to Z
sorted-names-back = Sorted from Z to A
sorted-turned = Order turned round
sorted-first = Back in the first order
filter-rows = Find a row
rows-shown = Rows shown
chart-tools = Use this chart
copy-link = Copy link
copy-embed = Copy as HTML
save-svg = Save as SVG
copied = Copied
copy-yourself = We cannot copy for you here. Copy this text:
saved = Saved
type-borough = Type the name of a borough
boroughs-matching = Boroughs that match
compare-boroughs = Compare boroughs on one chart
compare-choices = First borough|Second borough|Third borough
compare-none = None
compare-failed = The figures could not be loaded. Try again, or use the table on this page.
highest = highest
lowest = lowest

## Contents, citing and sharing
contents-title = On this page
skip-menu = Skip to the main menu
share-heading = Cite or share this page
cite-label = To cite this page, write:
send-link = Send a link by e-mail
feedback-link = Tell us what is wrong or missing on this page
back-to-top = Back to the top
emergency-reviewed = The emergency numbers were last checked on { $day }.
help-heading = Where to get the data and help
help-dataset = All files of this dataset: { $title }
help-definitions = What each kind of offence means
police-heading = How are the police doing?
police-title = Performance of the police: { $area }
points-value = { $value } percentage points
change = Change
figures-to = Figures to { $month }
whats-new = What is new
borough-by-borough = Borough by borough
other-boroughs = Other boroughs
published-on = (published { $day })

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
latest-year = Latest year
older-edition = This is an older edition. There is a newer one:
edition-title = { $title }, edition ending { $month }
month = Month
year = Year
year-to = Year to { $month }
span = { $first } to { $last }
title-in = { $offence }: { $area }
title-area = { $area }: recorded crime
kinds-title = Kinds of offence: { $area }
areas-title = { $offence }, borough by borough
months-title = { $subject }, month by month
long-title = { $subject }, since { $month }
other-areas = { $offence } in other boroughs
other-offences = Other offences: { $area }

## Sentences made from figures
answer = { $subject }. In the year to { $month } the police recorded { $number ->
        [one] { $count } offence
       *[other] { $count } offences
    }.
answer-absent = { $subject }. There is no figure for the year to { $month }.
change-on-year = Change on the year before
change-number = Change on the year before (number)
change-percent = Change on the year before (%)
change-on-month-number = Change on the same month a year before (number)
change-on-month-percent = Change on the same month a year before (%)
change-fell = That is { $count } fewer ({ $share }%) than in the year before, when there were { $before }.
change-rose = That is { $count } more ({ $share }%) than in the year before, when there were { $before }.
change-fell-small = That is { $count } fewer than in the year before, when there were { $before }.
change-rose-small = That is { $count } more than in the year before, when there were { $before }.
change-none = That is the same number as in the year before.
change-break = We do not compare this with the year before, because the figures were not made in the same way. { $cause }
change-unknown = There is no comparison with the year before, because a figure is missing.
per-thousand = Offences for every 1,000 residents
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

## Charts and maps
chart-description = Line chart: { $title }. The line begins at { $first } in { $first-month } and ends at { $last } in { $last-month }. It is highest in { $highest-month } ({ $highest }) and lowest in { $lowest-month } ({ $lowest }).
chart-empty = There are no figures to draw.
seams = { $number ->
        [one] The line is made from two sets of figures. A dashed line marks where the second begins. Do not compare figures across it.
       *[other] The line is made from several sets of figures. Dashed lines mark the { $count } places where one ends and the next begins. Do not compare figures across them.
    }
break-note = { $month }: { $cause } { $effect }
map-title = { $offence }: recorded offences for every 1,000 residents, year to { $month }
map-description = Map of the boroughs in { $count } shades, with about as many boroughs in each. Rates go from { $low } to { $high } offences for every 1,000 residents in the year to { $month }. The table has the same figures.
map-class = { $low } to { $high }
map-no-figure = No figure (hatched)
map-outside = Not in this police area (white)
map-legend = Offences for every 1,000 residents

## About these figures
fact-source = Source
fact-period = Period
fact-area = Area
fact-edition = Edition
fact-published = Published
fact-residents = Residents
fact-licence = Licence
fact-attribution = Please say
fact-note = Note
absent-row-zero = The publisher's file has no row for this offence in this area. Its rule is that a row left out means that none were recorded, so the figures here are 0.
absent-row-missing = The publisher's file has no row for this offence in this area, so there is no figure.
absent-rows-zero = { $number ->
        [one] The publisher left out { $count } row (an offence in an area).
       *[other] The publisher left out { $count } rows (an offence in an area each).
    } A row left out means that none were recorded, so these figures are 0.
absent-rows-missing = { $number ->
        [one] The publisher left out { $count } row (an offence in an area).
       *[other] The publisher left out { $count } rows (an offence in an area each).
    } They have no figure.
marker-confidential = withheld, so that nobody can be recognised
marker-low = more than 0, but rounds to 0
marker-low-reliability = based on few cases, so not reliable
marker-none-recorded = none recorded in the survey
marker-not-available = not available, or not comparable
marker-not-applicable = not applicable: no percentage from a number below 50, and no rate where nobody lives
legend-label = Symbols:

## Downloads
download-csv = Download these figures (CSV)
download-whole = All figures, month by month (CSV)
download-years = Sums of twelve months, with totals (CSV)
download-geojson = Areas with their latest year, for maps (GeoJSON)
column-area-code = official code of the area
column-area-name = name of the area
column-category = offence, as in web addresses
column-category-name = name of the offence
column-measure = what is counted: { $measure } ({ $unit })
column-period-type = month or year
column-period = the month, such as 2026-06; or the first day of the year with its length, such as 2025-07-01/P1Y
column-value = the figure; blank if there is none
column-marker = why there is no figure: the symbol, such as [x]
column-dataset = name of the dataset: { $dataset }
column-edition = the edition, named by its last month

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
sources-title = Where the line comes from
chart-heading = Chart
table-heading = The same figures as a table
show-table = Show the table
download-heading = Download
columns-title = Columns of the CSV files
editions-title = Editions
overview-long = The long view
month-by-month = Month by month
this-year = The latest two years
map-heading = Map
find-borough = Find your borough
find-offence = Find an offence
find-data = Data to download
kinds-heading = Kinds
what-it-is = What this is
how-to-read = How to read these figures
not-translated = This page is not in your language yet. You see it in English.
not-found-title = There is no page at this address
not-found-text = The address may be mistyped, or the page may have moved. These pages lead on:
published-by = Published by
licence-label = Licence
contact-label = Contact
translation-note = The words of this site in other languages were translated by machine. Nobody has reviewed them yet.
footer-title = About this site

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
calendar-year = Calendar year { $year } (January to December)
financial-year = Financial year { $years } (April to March)
calendar-years-title = Calendar years, from January to December
financial-years-title = Financial years, from April to March
span = { $first } to { $last }
title-in = { $offence }: { $area }
description = { $title }. { $answer }
title-area = { $area }: recorded crime
kinds-title = Kinds of offence: { $area }
areas-title = { $offence }, borough by borough
months-title = { $subject }, month by month
long-title = { $subject }, since { $month }
other-areas = { $offence } in other boroughs
other-offences = Other offences: { $area }

## Sentences made from figures
answer = In the 12 months to { $month } the police recorded { $number ->
        [one] { $count } offence
       *[other] { $count } offences
    }.
answer-absent = There is no figure for the 12 months to { $month }.
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

## Charts and maps
chart-description = Line chart. The line begins at { $first } in { $first-month } and ends at { $last } in { $last-month }. It is highest in { $highest-month } ({ $highest }) and lowest in { $lowest-month } ({ $lowest }).
chart-empty = There are no figures to draw.
seams = { $number ->
        [one] The line is made from two sets of figures. A dashed line marks where the second begins. Do not compare figures across it.
       *[other] The line is made from several sets of figures. Dashed lines mark the { $count } places where one ends and the next begins. Do not compare figures across them.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = The newest figures: { $description }
map-title = { $offence }: recorded offences for every 1,000 residents, 12 months to { $month }
map-description = Map of the boroughs. Number of shades: { $count }, with about as many boroughs in each. Rates go from { $low } to { $high } recorded offences for every 1,000 residents in the 12 months to { $month }. The table has the same figures.
map-class = { $low } to { $high }
map-no-figure = No figure (hatched)
map-outside = Not in this police area (white)
map-legend = Recorded offences for every 1,000 residents

## About these figures
fact-source = Source
fact-period = Period
fact-area = Area
fact-edition = Edition
fact-published = Published
fact-residents = Residents
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
legend-label = Symbols:

## Downloads
download-note = One file has months, years, rates and totals. Choose one kind before you add figures up: the columns period_type, measure and category say which is which.
download-csv = Download these figures (CSV)
download-whole = All figures, month by month (CSV)
download-years = Sums for 12 months, with totals (CSV)
download-geojson = Areas with their latest 12 months, for maps (GeoJSON)
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
month-by-month = Month by month
this-year = The latest 12 months and the 12 before
map-heading = Map
find-borough = Find your borough
find-offence = Find an offence
find-data = Data to download
kinds-heading = Kinds of offence
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

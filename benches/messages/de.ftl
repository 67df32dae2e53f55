### The words of the site, in German.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Startseite
borough = Bezirk
boroughs = Bezirke
boroughs-lead = Wählen Sie einen Bezirk. Dann sehen Sie, welche Straftaten die Polizei dort erfasst hat und ob es mehr oder weniger waren als ein Jahr zuvor.
offence = Straftat
offences = Straftaten
data = Daten
dataset = Datensatz
catalogue = Alle Daten
catalogue-lead = Alle Zahlen dieser Website als Dateien, die Sie herunterladen und verwenden können. Jeder Datensatz nennt, woher er stammt und was er umfasst.
editions = Ausgaben
key-figures = Wichtige Zahlen
latest-year = Die letzten 12 Monate
older-edition = Dies ist eine ältere Ausgabe. Es gibt eine neuere:
edition-title = { $title }, Ausgabe bis { $month }
month = Monat
year = Jahr
year-to = 12 Monate bis { $month }
calendar-year = Kalenderjahr { $year } (Januar bis Dezember)
financial-year = Haushaltsjahr { $years } (April bis März)
calendar-years-title = Kalenderjahre, von Januar bis Dezember
financial-years-title = Haushaltsjahre, von April bis März
span = { $first } bis { $last }
title-in = { $offence }: { $area }
title-area = { $area }: erfasste Straftaten
kinds-title = Arten von Straftaten: { $area }
areas-title = { $offence }, nach Bezirken
months-title = { $subject }, Monat für Monat
long-title = { $subject }, seit { $month }
compare-title = { $subject }: Vergleich
other-areas = { $offence } in anderen Bezirken
other-offences = Andere Straftaten: { $area }

## Sentences made from figures
subject-in = { $offence } ({ $area })
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: Die erfasste Zahl sank in den 12 Monaten bis { $month } um { $share }{ "\u00A0" }%, von { $before } in den 12 Monaten davor auf { $now }.
claim-rose = { $subject }: Die erfasste Zahl stieg in den 12 Monaten bis { $month } um { $share }{ "\u00A0" }%, von { $before } in den 12 Monaten davor auf { $now }.
claim-fell-number = { $subject }: Die erfasste Zahl sank in den 12 Monaten bis { $month } von { $before } in den 12 Monaten davor auf { $now }.
claim-rose-number = { $subject }: Die erfasste Zahl stieg in den 12 Monaten bis { $month } von { $before } in den 12 Monaten davor auf { $now }.
claim-same = { $subject }: Die erfasste Zahl der 12 Monate bis { $month } ist { $now }, genauso viele wie in den 12 Monaten davor.
claim-alone = { $subject }: Die erfasste Zahl der 12 Monate bis { $month } ist { $now }.
claim-nothing = { $subject }: Für die 12 Monate bis { $month } gibt es keine Zahl.
change-on-year = Veränderung zu den 12 Monaten davor
change-number = Veränderung (Anzahl)
change-percent = Veränderung (%)
change-on-month-number = Veränderung zum selben Monat des Vorjahres (Anzahl)
change-on-month-percent = Veränderung zum selben Monat des Vorjahres (%)
change-fell = Das sind { $count } weniger ({ $share }{ "\u00A0" }%) als in den 12 Monaten davor. Damals war die Zahl { $before }.
change-rose = Das sind { $count } mehr ({ $share }{ "\u00A0" }%) als in den 12 Monaten davor. Damals war die Zahl { $before }.
change-fell-small = Das sind { $count } weniger als in den 12 Monaten davor. Damals war die Zahl { $before }.
change-rose-small = Das sind { $count } mehr als in den 12 Monaten davor. Damals war die Zahl { $before }.
change-none = Das sind genauso viele wie in den 12 Monaten davor.
change-break = Wir vergleichen dies nicht mit den 12 Monaten davor, weil die Zahlen nicht auf dieselbe Weise entstanden sind. { $cause }
change-unknown = Es gibt keinen Vergleich mit den 12 Monaten davor, weil eine Zahl fehlt.
change-incomplete = Es gibt keinen Vergleich mit den 12 Monaten davor, weil die Zahlen sie nicht ganz umfassen.
per-thousand = Erfasste Straftaten je 1.000 Einwohner
residents-census = { $number ->
        [one] { $count } Einwohner
       *[other] { $count } Einwohner
    } bei der Volkszählung { $year }
residents-estimate = { $number ->
        [one] { $count } Einwohner
       *[other] { $count } Einwohner
    } (Schätzung für { $year })
residents-forecast = { $number ->
        [one] { $count } Einwohner
       *[other] { $count } Einwohner
    } (Vorhersage für { $year })
older-base = { $residents }. Die Zahlen sind aus späteren Jahren.

## Charts and maps
chart-description = Liniendiagramm. Die Linie beginnt bei { $first } im { $first-month } und endet bei { $last } im { $last-month }. Am höchsten ist sie im { $highest-month } ({ $highest }), am niedrigsten im { $lowest-month } ({ $lowest }).
chart-empty = Es gibt keine Zahlen für ein Diagramm.
seams = { $number ->
        [one] Die Linie besteht aus zwei Reihen von Zahlen. Eine gestrichelte Linie zeigt, wo die zweite beginnt. Vergleichen Sie keine Zahlen über diese Stelle hinweg.
       *[other] Die Linie besteht aus mehreren Reihen von Zahlen. Gestrichelte Linien zeigen die { $count } Stellen, an denen eine Reihe endet und die nächste beginnt. Vergleichen Sie keine Zahlen über diese Stellen hinweg.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Die neuesten Zahlen: { $description }
map-title = { $offence }: erfasste Straftaten je 1.000 Einwohner, 12 Monate bis { $month }
map-description = Karte der Bezirke. Bezirke mit einer Zahl: { $areas }. Sie sind nach ihrer Rate geordnet und in etwa gleich große Klassen geteilt ({ $count }); Bezirke mit derselben Rate liegen immer in einer Klasse. Erfasste Straftaten je 1.000 Einwohner in den 12 Monaten bis { $month }: in der niedrigsten Klasse { $lowest }, in der höchsten { $highest }. Die Tabelle enthält dieselben Zahlen.
map-class = { $low } bis { $high }
map-no-figure = Keine Zahl (schraffiert)
map-outside = Außerhalb des Gebiets dieser Polizei (ohne Ton)
map-legend = Erfasste Straftaten je 1.000 Einwohner (in Klammern: Zahl der Bezirke)
map-empty = Kein Bezirk hat eine Zahl für diese 12 Monate, daher gibt es keine Karte.
map-tiles = Kachelkarte: ein Quadrat je Bezirk
download-map = Diese Karte herunterladen (SVG)

## About these figures
fact-source = Quelle
fact-period = Zeitraum
fact-area = Gebiet
fact-edition = Ausgabe
fact-published = Veröffentlicht
fact-residents = Einwohner
fact-caution = Achtung
caution-of = { $area }: { $caution }
fact-licence = Lizenz
fact-attribution = Bitte nennen Sie die Quelle so
fact-note = Hinweis
flag-note = { $names }: über Arten von Straftaten hinweg gezählt. Jede dieser Straftaten zählt auch bei ihrer Art, daher gehen diese Zahlen in keine Summe ein.
absent-row-zero = Die Datei des Herausgebers hat keine Zeile für diese Straftat in diesem Gebiet. Wir zählen eine ausgelassene Zeile als 0.
absent-row-missing = Die Datei des Herausgebers hat keine Zeile für diese Straftat in diesem Gebiet. Deshalb gibt es keine Zahl.
absent-rows-zero = { $number ->
        [one] Der Herausgeber hat { $count } Zeile ausgelassen (eine Straftat in einem Gebiet).
       *[other] Der Herausgeber hat { $count } Zeilen ausgelassen (jeweils eine Straftat in einem Gebiet).
    } Wir zählen eine ausgelassene Zeile als 0.
absent-rows-missing = { $number ->
        [one] Der Herausgeber hat { $count } Zeile ausgelassen (eine Straftat in einem Gebiet).
       *[other] Der Herausgeber hat { $count } Zeilen ausgelassen (jeweils eine Straftat in einem Gebiet).
    } Dafür gibt es keine Zahl.
marker-confidential = nicht veröffentlicht, damit niemand erkannt werden kann
marker-low = mehr als 0, aber gerundet 0
marker-low-reliability = beruht auf wenigen Fällen und ist daher nicht verlässlich
marker-none-recorded = in der Umfrage keine erfasst
marker-not-available = nicht verfügbar oder nicht vergleichbar
marker-not-applicable = trifft nicht zu: kein Prozentwert zu einer Zahl unter 50 und keine Rate, wo niemand wohnt
mark-revised = seit der ersten Veröffentlichung geändert
mark-provisional = vorläufig: kann sich noch ändern
mark-estimated = geschätzt
mark-forecast = Prognose
mark-break = Bruch in der Reihe: nicht mit früheren Zahlen vergleichen
mark-note = { $symbol } bedeutet: { $meaning }.
legend-label = Zeichen:

## Revisions
edition-before = Die Ausgabe davor
revisions-heading = Revisionen
revisions-title = { $title }: Revisionen
revisions-lead = Die Zahlen stammen aus einem laufenden System. Jede Ausgabe gibt frühere Monate neu an.
revisions-page = Was sich seit der Ausgabe davor geändert hat
revisions-compared = Was verglichen wurde
revisions-answer = Ausgabe bis { $new }, verglichen mit der bis { $old }. Zahlen in beiden Dateien: { $count }. Davon geändert: { $changed }.
revisions-no-months = Die Ausgaben bis { $new } und bis { $old } haben keinen Monat gemeinsam.
revisions-rule-zero = Fehlt eine Zeile in einer der Dateien, zählt sie als 0. Was eine Datei gar nicht hat, hat keine Zahl: [x]. Summen umfassen Zahlen, die beide Ausgaben haben.
revisions-rule-missing = Fehlt eine Zeile in einer der Dateien, hat sie keine Zahl: [x]. Summen umfassen Zahlen, die beide Ausgaben haben.
revisions-kind = Art der Änderung
revision-scheduled = Planmäßig.
revision-correction = Berichtigung.
revision-method = Änderung der Methode.
correction-notice = Berichtigung, { $day }: { $reason }
revisions-months = Gemeinsame Monate
revisions-both = Zahlen in beiden Dateien
revisions-one = Zahlen in nur einer Datei
revisions-count = { $count }. Davon geändert: { $changed }
revisions-sum = Summe der Zahlen
revisions-sums = { $before } vorher, { $after } nachher
revisions-changed = Davon geändert
revisions-before = Vorher
revisions-after = Nachher
revisions-by-month = Änderungen nach Monaten
revisions-largest = Die größten Änderungen

## Downloads
download-note = Eine Datei enthält Monate, Jahre, Raten und Summen. Wählen Sie eine Art, bevor Sie Zahlen addieren: Die Spalten period_type, measure und category sagen, was was ist.
download-csv = Diese Zahlen herunterladen (CSV)
download-whole = Alle Zahlen, Monat für Monat (CSV)
download-years = Summen für 12 Monate, mit Gesamtzahlen (CSV)
download-geojson = Gebiete mit den letzten 12 Monaten, für Karten (GeoJSON)
download-revisions = Was sich geändert hat, Ausgabe bis { $month } (CSV)
column-area-code = amtlicher Schlüssel des Gebiets
column-area-name = Name des Gebiets
column-category = Straftat, wie sie in den Adressen der Seiten geschrieben wird
column-category-name = Name der Straftat
column-measure = was gezählt wird: { $measure } ({ $unit })
column-period-type = Monat (month); Jahr (year, 12 Monate bis zu einem Monat); Kalenderjahr (calendar_year); oder Haushaltsjahr (financial_year, April bis März)
column-period = der Monat, zum Beispiel 2026-06; oder der erste Tag des Jahres mit seiner Dauer, zum Beispiel 2025-07-01/P1Y
column-value = die Zahl; leer, wenn es keine gibt
column-marker = warum es keine Zahl gibt: das Zeichen, zum Beispiel [x]
column-dataset = Name des Datensatzes: { $dataset }
column-edition = die Ausgabe, benannt nach ihrem letzten Monat
column-residents = Zahl der Einwohner einer Rate; leer neben einer Anzahl
column-residents-year = Jahr dieser Einwohnerzahl
column-old = die Zahl in der Ausgabe davor; leer, wenn es keine gibt
column-new = die Zahl in dieser Ausgabe; leer, wenn es keine gibt
column-difference = die neue Zahl minus die alte; leer, wenn eine fehlt
column-reason = die Art der Änderung: planmäßig (scheduled), Berichtigung (correction) oder Methode (method)

## Performance
performance = Leistung
performance-lead = Was Menschen über die Polizei sagen, wie Anrufe beantwortet werden und wie Fälle enden. Jede Seite sagt, was gut wäre und was eine Zahl nicht sagt.
measure = Kennzahl
measures = Kennzahlen
latest-figure = Neueste Zahl
latest-figures = Neueste Zahlen für das ganze Gebiet
quarter-ending = Quartal bis { $month }
financial-year = Haushaltsjahr { $first }/{ $last }
percent-value = { $value } %
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: keine Zahl ({ $area }, { $period }).
measure-unreliable = [u] Das beruht auf wenigen Antworten und ist nicht verlässlich.
measure-more-points = Das ist mehr als vorher ({ $period }: { $before }). Unterschied in Prozentpunkten: { $number }.
measure-less-points = Das ist weniger als vorher ({ $period }: { $before }). Unterschied in Prozentpunkten: { $number }.
measure-more = Das sind { $number } mehr als vorher ({ $period }: { $before }).
measure-less = Das sind { $number } weniger als vorher ({ $period }: { $before }).
measure-more-share = Das sind { $number } mehr ({ $share } %) als vorher ({ $period }: { $before }).
measure-less-share = Das sind { $number } weniger ({ $share } %) als vorher ({ $period }: { $before }).
measure-same = Das ist so viel wie vorher ({ $period }: { $before }).
measure-unclear = Es gibt keine klare Änderung ({ $period }: { $before }). Der Unterschied kann Zufall sein. In Prozentpunkten: { $number }.
measure-clear = Das ist eine klare Änderung: mehr, als Zufall bewirkt.
measure-untested = Ob das eine echte Änderung ist, lässt sich nicht sagen: In der Datei fehlt, was man zum Prüfen braucht.
measure-overlap = Kein Vergleich ({ $period }), weil beide Zahlen zum Teil auf denselben Antworten beruhen können.
measure-break = Kein Vergleich ({ $period }), weil die Zahlen nicht auf gleiche Weise entstanden sind. { $cause }
measure-missing = Es gibt keine Zahl zum Vergleich ({ $period }).
measure-withheld = Kein Vergleich ({ $period }), weil eine Zahl fehlt oder zurückgehalten wird.
measure-areas-title = { $name }, nach Bezirken: { $period }
measure-periods-title = { $name }: { $area }, Zeitraum für Zeitraum
measure-years-title = { $name }: { $area }, je 12 Monate
figure-percent = Zahl (%)
answers = Antworten
range = Wahrscheinlicher Bereich (95-%-Intervall)
range-of = { $low } bis { $high }
compared-with = Verglichen mit
change-points = Änderung (Prozentpunkte)
is-clear = Ist die Änderung klar?
clear-yes = klare Änderung
clear-no = keine klare Änderung
clear-untested = nicht prüfbar
outcome-note = Ein Ergebnis zählt in dem Monat, in dem es erfasst wird. Die Tat ist oft älter. Daher kann die Quote über 100 % liegen; sie ist nicht der Anteil aufgeklärter Taten. Die letzten Zeiträume sind nicht vollständig.
flag-note = Diese Taten tragen eine Markierung und sind schon in ihrer eigenen Art gezählt. Nie zu den erfassten Straftaten addieren.
zero-rows-note = Der Herausgeber lässt Zeilen mit Nullen weg. Eine fehlende Zeile zählt als 0.
few-note = Bei weniger als { $least } Antworten gibt es keinen Prozentwert. Bei weniger als { $low } sagt [u], dass er nicht verlässlich ist.
range-note = Eine Umfrage fragt nur einige. Der Bereich enthält den wahren Wert in etwa 95 von 100 solchen Umfragen (Wilson-Intervall, Antworten geteilt durch den Designeffekt { $effect }). Eine Änderung ist klar, wenn Newcombes Intervall des Unterschieds die Null nicht enthält.
effect-unknown = Es gibt keinen Bereich, weil der Designeffekt nicht bekannt ist. Ob eine Änderung Zufall ist, lässt sich nicht sagen.
base-unknown = Die Datei nennt nicht, wie viele geantwortet haben. Daher gibt es keinen Bereich, und ob eine Änderung Zufall ist, lässt sich nicht sagen.
reach-note = Die Antworten können aus bis zu { $count } Monaten stammen. Wir vergleichen nur Zahlen ohne gemeinsame Antworten.
the-question = Die Frage
wording-unknown = Die Datei nennt den Wortlaut der Frage nicht.
what-good-is = Was gut wäre
what-it-cannot-tell = Was sie nicht sagt
the-standard = Der Maßstab
what-it-means = Was diese Zahl bedeutet
period-by-period = Zeitraum für Zeitraum
show-years = Je 12 Monate zeigen
download-readings = Alle Zahlen dieses Datensatzes (CSV)
column-reading-measure = was gemessen wird, wie in Webadressen
column-measure-name = Name der Kennzahl
column-unit = percent, count oder rate
column-reading-period-type = Art des Zeitraums
column-reading-period = der Monat, etwa 2026-06, oder erster Tag und Länge, etwa 2026-04-01/P3M
column-reading-marker = warum es keine Zahl gibt, etwa [x]; oder nicht verlässlich: [u]
column-base = wie viele geantwortet haben (ungewichtet)
column-base-marker = warum die Basis fehlt
column-lower = unteres Ende des 95-%-Intervalls
column-upper = oberes Ende des 95-%-Intervalls
column-range-marker = warum es kein Intervall gibt
column-change = Änderung; bei percent in Prozentpunkten
column-compared-with = der frühere Zeitraum des Vergleichs
column-change-marker = warum es keine Änderung gibt
column-change-clear = bei Umfragen: yes, no oder not_tested

## The frame of every page
skip = Zum Inhalt springen
menu = Hauptmenü
languages = Sprachen
breadcrumbs = Sie sind hier
emergency-label = Notrufnummern
emergency-call = Wählen Sie im Notfall die
emergency-other = Wenn es kein Notfall ist, wählen Sie die
not-reporting = Diese Website nimmt keine Anzeigen entgegen.
about-figures = Über diese Zahlen
breaks-title = Änderungen bei der Erstellung der Zahlen
sources-title = Woher die Zahlen in diesem Diagramm stammen
chart-heading = Diagramm
table-heading = Dieselben Zahlen als Tabelle
show-table = Tabelle zeigen
download-heading = Herunterladen
columns-title = Spalten der CSV-Dateien
editions-title = Ausgaben
overview-long = Über viele Jahre
whole-years = Ganze Jahre
month-by-month = Monat für Monat
this-year = Die letzten 12 Monate und die 12 davor
map-heading = Karte
find-borough = Finden Sie Ihren Bezirk
find-offence = Finden Sie eine Straftat
find-data = Daten zum Herunterladen
kinds-heading = Arten von Straftaten
compare-heading = Vergleich
what-it-is = Was das ist
how-to-read = Wie diese Zahlen zu lesen sind
not-translated = Diese Seite gibt es noch nicht auf Deutsch. Sie sehen sie auf Englisch.
not-found-title = Unter dieser Adresse gibt es keine Seite
not-found-text = Die Adresse ist vielleicht falsch, oder die Seite wurde verschoben. Versuchen Sie diese Seiten:
published-by = Herausgegeben von
licence-label = Lizenz
contact-label = Kontakt
translation-note = Die deutschen Texte dieser Website wurden maschinell übersetzt. Noch hat sie niemand geprüft.
footer-title = Über diese Website

## Kreuztabellen
crosstabs = Zahlen nach mehreren Merkmalen zugleich
crosstab-total = Alles zusammen
crosstab-answer = { $area }, { $period }: zusammen { $count } ({ $unit }).
crosstab-answer-absent = { $area }, { $period }: Die Summe ist zurückgehalten.
crosstab-caption = { $rows } und { $columns }
crosstab-caption-of = { $members }: { $rows } und { $columns }
crosstab-each = Einzeln: { $dimension }
crosstab-withheld = Zahlen von { $least } bis { $most } werden zurückgehalten, damit niemand erkannt wird. Auch einige größere Zahlen fehlen, damit sich die kleinen nicht ausrechnen lassen.
crosstab-zero = 0 heißt, dass es keinen Fall gab.
crosstab-rounded = Jede Zahl ist für sich auf das nächste Vielfache von { $base } gerundet. Summen gehen vielleicht nicht auf.
download-crosstab = Alle Zellen mit Summen (CSV)
column-dimension = { $dimension }: Code, oder total für alles zusammen
column-dimension-name = { $dimension }: Name
column-crosstab-period-type = Art des Zeitraums, etwa quarter
column-crosstab-period = erster Tag des Zeitraums und seine Länge, etwa 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Das sind { $count } weniger als ein Jahr zuvor ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Das sind { $count } mehr als ein Jahr zuvor ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. Das ist so viel wie ein Jahr zuvor ({ $before-month }).
chart-gaps = Fehlende Zahlen: { $count } von { $total }. Dort hat die Linie Lücken ({ $symbols }).
chart-seam = ab { $month } werden die Zahlen anders erhoben
chart-dashed = { $meaning } (gestricheltes Stück der Linie)
multiples-title = { $offence }: Monat für Monat in jedem Bezirk
multiples-note = Jede Linie zeigt alle Monate von { $first } bis { $last }. Alle Linien haben denselben Maßstab: Der obere Rand ist { $top }. Die Zahl neben jedem Namen ist die Summe der 12 Monate bis { $last }. Die Bezirke stehen in der Reihenfolge ihrer Namen.
bars-description = Balkendiagramm der erfassten Zahl in den 12 Monaten bis { $month }. Der längste Balken ist { $offence } ({ $highest }). Die Arten stehen in der Reihenfolge der Quelle.
dots-description = Jeder Punkt ist eine Zahl. Die Punkte reichen von { $low } bis { $high }. Die Bezirke stehen in der Reihenfolge ihrer Namen.
dots-ranges = Die Linie durch einen Punkt ist der wahrscheinliche Bereich (95-%-Intervall). Wo sich Bereiche überschneiden, kann der Unterschied Zufall sein.
dots-reference = Die gestrichelte Linie ist { $area } ({ $value }).

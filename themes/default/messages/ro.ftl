### The words of the site, in Romanian.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Pagina principală
borough = District
boroughs = Districte
boroughs-lead = Alegeți un district (în engleză „borough”: zona unei autorități locale din Londra) ca să vedeți ce infracțiuni a înregistrat poliția acolo și dacă au fost mai multe sau mai puține decât cu un an înainte.
offence = Infracțiune
offences = Infracțiuni
data = Date
dataset = Set de date
catalogue = Toate datele
catalogue-lead = Toate cifrele de pe acest site, în fișiere pe care le puteți descărca și folosi. La fiecare set de date se arată de unde provine și ce cuprinde.
editions = Ediții
key-figures = Cifre principale
latest-year = Ultimele 12 luni
older-edition = Aceasta este o ediție mai veche. Există una mai nouă:
edition-title = { $title }, ediția până în { $month }
month = Lună
year = An
year-to = 12 luni până în { $month }
calendar-year = anul calendaristic { $year }
financial-year = anul financiar { $years } (din aprilie până în martie)
calendar-years-title = Ani calendaristici, din ianuarie până în decembrie
financial-years-title = Ani financiari, din aprilie până în martie
span = { $first } – { $last }
title-in = { $offence }: { $area }
title-area = { $area }: infracțiuni înregistrate
kinds-title = Tipuri de infracțiuni: { $area }
areas-title = { $offence }, district cu district
months-title = { $subject }, lună de lună
long-title = { $subject }, din { $month }
compare-title = { $subject }: comparație
other-areas = { $offence } în alte districte
other-offences = Alte infracțiuni: { $area }

## Sentences made from figures
subject-in = { $offence } în { $area }
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: numărul înregistrat a scăzut cu { $share }{ "\u00A0" }% în cele 12 luni până în { $month }, de la { $before } (cu un an înainte) la { $now }.
claim-rose = { $subject }: numărul înregistrat a crescut cu { $share }{ "\u00A0" }% în cele 12 luni până în { $month }, de la { $before } (cu un an înainte) la { $now }.
claim-fell-number = { $subject }: numărul înregistrat a scăzut în cele 12 luni până în { $month }, de la { $before } (cu un an înainte) la { $now }.
claim-rose-number = { $subject }: numărul înregistrat a crescut în cele 12 luni până în { $month }, de la { $before } (cu un an înainte) la { $now }.
claim-same = { $subject }: numărul înregistrat în cele 12 luni până în { $month } a fost { $now }, la fel ca în cele 12 luni anterioare.
claim-alone = { $subject }: numărul înregistrat în cele 12 luni până în { $month } a fost { $now }.
claim-nothing = { $subject }: nu există nicio cifră pentru cele 12 luni până în { $month }.
period-fell = { $subject }: numărul înregistrat a scăzut cu { $share }{ "\u00A0" }%, de la { $before } (cu un an înainte) la { $now } ({ $period }).
period-rose = { $subject }: numărul înregistrat a crescut cu { $share }{ "\u00A0" }%, de la { $before } (cu un an înainte) la { $now } ({ $period }).
period-fell-number = { $subject }: numărul înregistrat a scăzut de la { $before } (cu un an înainte) la { $now } ({ $period }).
period-rose-number = { $subject }: numărul înregistrat a crescut de la { $before } (cu un an înainte) la { $now } ({ $period }).
period-same = { $subject }: numărul înregistrat a fost { $now }, la fel ca un an mai devreme ({ $period }).
period-alone = { $subject }: numărul înregistrat a fost { $now } ({ $period }).
period-nothing = { $subject }: nu există nicio cifră ({ $period }).
change-on-year = Schimbare față de cele 12 luni anterioare
change-number = Schimbare (număr)
change-percent = Schimbare (%)
change-on-month-number = Schimbare față de aceeași lună a anului anterior (număr)
change-on-month-percent = Schimbare față de aceeași lună a anului anterior (%)
change-fell = Este cu { $count } mai puțin ({ $share }{ "\u00A0" }%) decât în cele 12 luni anterioare. Atunci numărul a fost { $before }.
change-rose = Este cu { $count } mai mult ({ $share }{ "\u00A0" }%) decât în cele 12 luni anterioare. Atunci numărul a fost { $before }.
change-fell-small = Este cu { $count } mai puțin decât în cele 12 luni anterioare. Atunci numărul a fost { $before }.
change-rose-small = Este cu { $count } mai mult decât în cele 12 luni anterioare. Atunci numărul a fost { $before }.
change-none = Este același număr ca în cele 12 luni anterioare.
change-break = Nu comparăm această cifră cu cea din cele 12 luni anterioare, deoarece cifrele nu au fost întocmite în același fel. { $cause }
change-unknown = Nu există o comparație cu cele 12 luni anterioare, deoarece lipsește o cifră.
change-incomplete = Nu există o comparație cu cele 12 luni anterioare, deoarece cifrele nu le cuprind pe toate.
per-thousand = Infracțiuni înregistrate la 1.000 de locuitori
residents-census = { $number ->
        [one] { $count } locuitor
        [few] { $count } locuitori
       *[other] { $count } de locuitori
    } la recensământul din { $year }
residents-estimate = { $number ->
        [one] { $count } locuitor
        [few] { $count } locuitori
       *[other] { $count } de locuitori
    } (estimare pentru { $year })
residents-forecast = { $number ->
        [one] { $count } locuitor
        [few] { $count } locuitori
       *[other] { $count } de locuitori
    } (prognoză pentru { $year })
older-base = { $residents }. Cifrele sunt din ani mai recenți.

## Charts and maps
chart-description = Linia începe la { $first } ({ $first-month }) și se termină la { $last } ({ $last-month }). Cel mai înalt punct este { $highest } ({ $highest-month }), iar cel mai de jos este { $lowest } ({ $lowest-month }).
chart-empty = Nu există cifre de desenat.
seams = { $number ->
        [one] Linia este alcătuită din două serii de cifre. O linie întreruptă arată unde începe a doua. Nu comparați cifrele de o parte și de alta a ei.
        [few] Linia este alcătuită din mai multe serii de cifre. Liniile întrerupte arată cele { $count } locuri în care se termină una și începe următoarea. Nu comparați cifrele de o parte și de alta a lor.
       *[other] Linia este alcătuită din mai multe serii de cifre. Liniile întrerupte arată cele { $count } de locuri în care se termină una și începe următoarea. Nu comparați cifrele de o parte și de alta a lor.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Cele mai noi cifre: { $description }
map-title = { $offence }: infracțiuni înregistrate la 1.000 de locuitori, 12 luni până în { $month }
map-description = Harta districtelor. Numărul districtelor cu cifră: { $areas }. Sunt ordonate după rată și împărțite în clase de mărime apropiată (numărul claselor: { $count }); districtele cu aceeași rată sunt întotdeauna în aceeași clasă. Infracțiuni înregistrate la 1.000 de locuitori în cele 12 luni până în { $month }: în clasa cea mai de jos { $lowest }, în clasa cea mai de sus { $highest }. Tabelul conține aceleași cifre.
map-class = de la { $low } la { $high }
map-no-figure = Fără cifră (hașurat)
map-outside = În afara zonei acestei poliții (fără hașură)
map-legend = Infracțiuni înregistrate la 1.000 de locuitori (în paranteză: câte districte)
map-empty = Niciun district nu are o cifră pentru aceste 12 luni, așa că nu există hartă.
map-tiles = Hartă cu pătrate: un pătrat pentru fiecare district
download-map = Descărcați această hartă (SVG)

## About these figures
fact-source = Sursă
fact-period = Perioadă
fact-area = Zonă
fact-edition = Ediție
fact-published = Data publicării
fact-residents = Locuitori
fact-caution = Atenție
caution-of = { $area }: { $caution }
fact-licence = Licență
fact-attribution = Vă rugăm să citați sursa astfel
fact-note = Notă
flag-note = { $names }: se numără în mai multe tipuri de infracțiuni deodată. Fiecare dintre aceste infracțiuni este numărată și la tipul ei, așa că aceste cifre nu se adaugă la totaluri.
absent-row-zero = Fișierul sursei nu are niciun rând pentru această infracțiune în această zonă. Un rând lipsă îl socotim 0.
absent-row-missing = Fișierul sursei nu are niciun rând pentru această infracțiune în această zonă, așa că nu există cifră.
absent-rows-zero = { $number ->
        [one] Sursa a omis { $count } rând (o infracțiune într-o zonă).
        [few] Sursa a omis { $count } rânduri (fiecare este o infracțiune într-o zonă).
       *[other] Sursa a omis { $count } de rânduri (fiecare este o infracțiune într-o zonă).
    } Un rând lipsă îl socotim 0.
absent-rows-missing = { $number ->
        [one] Sursa a omis { $count } rând (o infracțiune într-o zonă).
        [few] Sursa a omis { $count } rânduri (fiecare este o infracțiune într-o zonă).
       *[other] Sursa a omis { $count } de rânduri (fiecare este o infracțiune într-o zonă).
    } Pentru acestea nu există cifre.
marker-confidential = nu se publică, pentru ca nimeni să nu poată fi recunoscut
marker-low = mai mult de 0, dar se rotunjește la 0
marker-low-reliability = bazat pe puține cazuri, deci nesigur
marker-none-recorded = niciunul înregistrat în sondaj
marker-not-available = indisponibil sau necomparabil
marker-not-applicable = nu se aplică: nu se dă procent dintr-un număr sub 50 și nici rată acolo unde nu locuiește nimeni
mark-revised = revizuit: schimbat după prima publicare
mark-provisional = provizoriu: se mai poate schimba
mark-estimated = estimare
mark-forecast = prognoză
mark-break = întrerupere a seriei: nu comparați cu cifrele dinainte
mark-note = { $symbol } înseamnă: { $meaning }.
legend-label = Simboluri:

## Revisions
edition-before = Ediția anterioară
revisions-heading = Revizuiri
revisions-title = { $title }: revizuiri
revisions-lead = Cifrele sunt luate dintr-un sistem aflat în folosință. Fiecare publicare dă din nou, revizuite, lunile anterioare.
revisions-page = Ce s-a schimbat față de ediția anterioară
revisions-compared = Ce s-a comparat
revisions-answer = S-a comparat ediția până în { $new } cu ediția până în { $old }. Cifre care apar în ambele fișiere: { $count }. Dintre ele, schimbate: { $changed }.
revisions-no-months = Ediția până în { $new } și ediția până în { $old } nu au nicio lună în comun, așa că nu este nimic de comparat.
revisions-rule-zero = O cifră este un tip de infracțiune, într-o zonă, într-o lună. Unele cifre au un rând doar într-unul dintre cele două fișiere. Un rând lipsă se socotește 0. O zonă sau o infracțiune care nu apare deloc într-un fișier nu are cifră: [x]. Sumele cuprind cifrele care au un număr în ambele ediții.
revisions-rule-missing = O cifră este un tip de infracțiune, într-o zonă, într-o lună. Unele cifre au un rând doar într-unul dintre cele două fișiere. Un rând lipsă nu are cifră: [x]. Sumele cuprind cifrele care au un număr în ambele ediții.
revisions-kind = Felul schimbării
revision-scheduled = Planificată.
revision-correction = Corectare.
revision-method = Schimbare a metodei.
correction-notice = Corectare, { $day }: { $reason }
revisions-months = Luni cuprinse în ambele
revisions-both = Cifre care apar în ambele fișiere
revisions-one = Cifre care apar într-un singur fișier
revisions-count = { $count }. Dintre ele, schimbate: { $changed }
revisions-sum = Suma cifrelor
revisions-sums = { $before } înainte, { $after } după
revisions-changed = Dintre ele, schimbate
revisions-before = Înainte
revisions-after = După
revisions-by-month = Schimbări pe luni
revisions-largest = Cele mai mari schimbări

## Downloads
download-note = Un singur fișier cuprinde luni, ani, rate și totaluri. Alegeți un singur fel înainte de a aduna cifre: coloanele period_type, measure și category arată care este fiecare.
download-csv = Descărcați aceste cifre (CSV)
download-whole = Toate cifrele, lună de lună (CSV)
download-years = Sume pe 12 luni, cu totaluri (CSV)
download-geojson = Zone cu ultimele lor 12 luni, pentru hărți (GeoJSON)
download-revisions = Ce s-a schimbat, ediția până în { $month } (CSV)
column-area-code = codul oficial al zonei
column-area-name = numele zonei
column-category = infracțiunea, așa cum este scrisă în adresele web
column-category-name = numele infracțiunii
column-measure = ce se numără: { $measure } ({ $unit })
column-period-type = month (lună); year (12 luni până în orice lună); calendar_year (din ianuarie până în decembrie); sau financial_year (din aprilie până în martie)
column-period = luna, de exemplu 2026-06; sau prima zi a anului cu durata lui, de exemplu 2025-07-01/P1Y
column-value = cifra; gol dacă nu există
column-marker = de ce nu există cifră: simbolul, de exemplu [x]
column-dataset = numele setului de date: { $dataset }
column-edition = ediția, numită după ultima ei lună
column-residents = cu câți locuitori este calculată o rată; gol lângă un număr de infracțiuni
column-residents-year = anul acestui număr de locuitori
column-old = cifra din ediția anterioară; gol dacă nu există
column-new = cifra din această ediție; gol dacă nu există
column-difference = cifra nouă minus cea veche; gol dacă una dintre ele lipsește
column-reason = felul schimbării: scheduled (planificată), correction (ceva era greșit) sau method (făcut în alt fel)

## Performance
performance = Rezultatele poliției
performance-lead = Ce spun oamenii despre poliție, cum se răspunde la apeluri și cum se încheie cazurile. Fiecare pagină arată ce înseamnă un rezultat bun și ce nu poate spune o cifră.
measure = Indicator
measures = Indicatori
latest-figure = Cea mai recentă cifră
latest-figures = Cele mai recente cifre pentru întreaga zonă
quarter-ending = trimestrul până în { $month }
percent-value = { $value }{ "\u00A0" }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: nu există nicio cifră ({ $area }, { $period }).
measure-unreliable = [u] Se bazează pe puține răspunsuri, deci nu este sigur.
measure-more-points = Este mai mult decât înainte ({ $period }: { $before }). Diferența în puncte procentuale: { $number }.
measure-less-points = Este mai puțin decât înainte ({ $period }: { $before }). Diferența în puncte procentuale: { $number }.
measure-more = Este cu { $number } mai mult decât înainte ({ $period }: { $before }).
measure-less = Este cu { $number } mai puțin decât înainte ({ $period }: { $before }).
measure-more-share = Este cu { $number } mai mult ({ $share }{ "\u00A0" }%) decât înainte ({ $period }: { $before }).
measure-less-share = Este cu { $number } mai puțin ({ $share }{ "\u00A0" }%) decât înainte ({ $period }: { $before }).
measure-same = Este la fel ca înainte ({ $period }: { $before }).
measure-unclear = Nu există o schimbare clară față de această perioadă: { $period } ({ $before }). Întâmplarea singură ar putea produce o diferență de această mărime. Diferența în puncte procentuale: { $number }.
measure-clear = Este o schimbare clară: mai mare decât ar produce întâmplarea.
measure-untested = Nu putem spune dacă este o schimbare reală, deoarece fișierul nu arată ce este nevoie pentru a o verifica.
measure-overlap = Nu comparăm cu această perioadă: { $period }. Ambele cifre se pot baza în parte pe aceleași răspunsuri.
measure-break = Nu comparăm cu această perioadă: { $period }. Cifrele nu au fost întocmite în același fel. { $cause }
measure-missing = Nu există nicio cifră cu care să comparăm pentru această perioadă: { $period }.
measure-withheld = Nu comparăm cu această perioadă: { $period }. O cifră lipsește sau nu se publică.
measure-areas-title = { $name }, district cu district: { $period }
measure-periods-title = { $name }: { $area }, perioadă cu perioadă
measure-years-title = { $name }: { $area }, câte 12 luni
figure-percent = Cifră (%)
answers = Persoane care au răspuns
range = Interval probabil (interval de 95{ "\u00A0" }%)
range-of = de la { $low } la { $high }
compared-with = În comparație cu
change-points = Schimbare (puncte procentuale)
is-clear = Este clară schimbarea?
clear-yes = schimbare clară
clear-no = nicio schimbare clară
clear-untested = nu se poate verifica
outcome-note = Un rezultat se numără în luna în care este înregistrat. Adesea infracțiunea este mai veche. De aceea o rată poate depăși 100{ "\u00A0" }% și nu arată ce parte din aceste infracțiuni au fost rezolvate. Perioadele recente nu sunt complete: pot să mai apară rezultate.
measure-flag-note = Aceste infracțiuni poartă un marcaj. Fiecare este deja numărată la tipul ei de infracțiune. Nu le adăugați niciodată la infracțiunile înregistrate.
zero-rows-note = Sursa omite rândurile cu zerouri. Un rând lipsă îl socotim 0.
few-note = Dacă numărul celor care au răspuns este sub { $least }, nu se dă niciun procent. Dacă este sub { $low }, semnul [u] arată că procentul nu este sigur.
range-note = Un sondaj întreabă doar o parte dintre oameni. Intervalul cuprinde cifra adevărată în aproximativ 95 din 100 de astfel de sondaje. Este un interval Wilson, pentru numărul de răspunsuri împărțit la efectul planului de sondaj ({ $effect }). O schimbare este clară dacă intervalul Newcombe pentru diferență nu cuprinde zero.
effect-unknown = Nu există interval, deoarece efectul planului de sondaj nu este cunoscut. De aceea nimeni nu poate spune dacă o schimbare este mai mare decât ar produce întâmplarea.
base-unknown = Fișierul nu arată câte persoane au răspuns. De aceea aici nu există interval și nimeni nu poate spune pe baza lui dacă o schimbare este mai mare decât ar produce întâmplarea.
reach-note = Răspunsurile pe care se bazează o cifră pot proveni din mai multe luni (cel mult { $count }). De aceea cifrele unor perioade apropiate pot avea răspunsuri comune. Comparăm o cifră doar cu una care nu are răspunsuri comune cu ea.
the-question = Întrebarea
wording-unknown = Fișierul nu arată cum a fost formulată întrebarea.
what-good-is = Ce înseamnă un rezultat bun
what-it-cannot-tell = Ce nu poate spune
the-standard = Standardul
what-it-means = Ce înseamnă această cifră
period-by-period = Perioadă cu perioadă
show-years = Arată câte 12 luni
download-readings = Toate cifrele acestui set de date (CSV)
column-reading-measure = ce se măsoară, așa cum este scris în adresele web
column-measure-name = numele indicatorului
column-unit = percent (procent), count (număr) sau rate (rată)
column-reading-period-type = felul perioadei: month (lună), quarter (trimestru), calendar_year (an calendaristic), financial_year (an financiar), year (12 luni) sau wave (val al unui sondaj)
column-reading-period = luna, de exemplu 2026-06; sau prima zi a perioadei cu durata ei, de exemplu 2026-04-01/P3M
column-reading-marker = de ce nu există cifră, de exemplu [x]; sau că nu este sigură: [u]
column-base = câte persoane au răspuns (neponderat)
column-base-marker = de ce nu există bază: simbolul
column-lower = capătul de jos al intervalului de 95{ "\u00A0" }%
column-upper = capătul de sus al intervalului de 95{ "\u00A0" }%
column-range-marker = de ce nu există interval: simbolul
column-change = schimbarea; în puncte procentuale dacă unitatea este percent
column-compared-with = perioada anterioară față de care se măsoară schimbarea
column-change-marker = de ce nu există o schimbare de arătat: simbolul
column-change-clear = pentru sondaje: yes dacă schimbarea este mai mare decât ar produce întâmplarea, no dacă nu este, not_tested dacă nimeni nu poate spune

## The frame of every page
skip = Salt la conținut
menu = Meniul principal
languages = Limbi
breadcrumbs = Sunteți aici
emergency-label = Numere de urgență
emergency-call = În caz de urgență, sunați la
emergency-other = Dacă nu este o urgență, sunați la
not-reporting = Acest site nu primește sesizări.
about-figures = Despre aceste cifre
breaks-title = Schimbări în felul în care se întocmesc cifrele
sources-title = De unde provin cifrele din acest grafic
chart-heading = Grafic
table-heading = Aceleași cifre într-un tabel
show-table = Arată tabelul
download-heading = Descărcare
columns-title = Coloanele fișierelor CSV
editions-title = Ediții
overview-long = De-a lungul multor ani
whole-years = Ani întregi
month-by-month = Se schimbă ceva? Lună de lună
this-year = Ultimele 12 luni și cele 12 dinainte
map-heading = Hartă
find-borough = Găsiți-vă districtul
find-offence = Găsiți o infracțiune
find-data = Date de descărcat
kinds-heading = Ce tipuri de infracțiuni?
compare-heading = Cum arată în comparație?
what-it-is = Ce este aceasta
how-to-read = Cum se citesc aceste cifre
not-translated = Această pagină nu este încă în limba dvs. O vedeți în engleză.
not-found-title = Nu există nicio pagină la această adresă
not-found-text = Adresa poate fi greșită sau pagina a fost mutată. Încercați aceste pagini:
published-by = Publicat de
licence-label = Licență
contact-label = Contact
translation-note = Textele acestui site în alte limbi au fost traduse automat. Nimeni nu le-a verificat încă.
footer-title = Despre acest site

## Cross-tabulations
crosstabs = Numere după mai multe lucruri deodată
crosstab-total = Toate împreună
crosstab-answer = { $area }, { $period }: { $unit }, în total { $count }.
crosstab-answer-absent = { $area }, { $period }: totalul nu se publică.
crosstab-caption = { $rows } și { $columns }
crosstab-caption-of = { $members }: { $rows } și { $columns }
crosstab-each = Pe rând: { $dimension }
crosstab-withheld = Numerele de la { $least } la { $most } nu se publică, pentru ca nimeni să nu poată fi recunoscut. Nu se publică nici unele numere mai mari, pentru ca numerele mici să nu poată fi calculate.
crosstab-zero = Un 0 înseamnă că nu a fost niciunul.
crosstab-rounded = Fiecare număr este rotunjit separat la cel mai apropiat multiplu de { $base }, pentru ca nimeni să nu poată fi recunoscut. Totalurile pot să nu corespundă cu suma.
download-crosstab = Toate celulele, cu totaluri (CSV)
column-dimension = { $dimension }: cod, sau total pentru toate împreună
column-dimension-name = { $dimension }: nume
column-crosstab-period-type = felul perioadei, de exemplu quarter (trimestru)
column-crosstab-period = prima zi a perioadei cu durata ei, de exemplu 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Este cu { $count } mai puțin decât cu un an înainte ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Este cu { $count } mai mult decât cu un an înainte ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. Este la fel ca un an mai devreme ({ $before-month }).
chart-gaps = Cifre care lipsesc: { $count } din { $total }. Acolo linia are goluri ({ $symbols }).
chart-seam = începând din { $month }, cifrele se întocmesc în alt fel
chart-dashed = { $meaning } (porțiunea întreruptă a liniei)
multiples-title = { $offence }: lună de lună în fiecare district
multiples-note = Fiecare linie arată toate lunile din { $first } până în { $last }. Toate liniile au aceeași scară: marginea de sus este { $top }. Numărul de lângă fiecare nume este suma celor 12 luni până în { $last }. Districtele sunt în ordinea numelor.
bars-description = Grafic cu bare al numărului înregistrat în cele 12 luni până în { $month }. Cea mai lungă bară este: { $offence } ({ $highest }). Tipurile sunt în ordinea sursei.
dots-description = Fiecare punct este o cifră. Punctele merg de la { $low } la { $high }. Districtele sunt în ordinea numelor.
dots-ranges = Linia care trece printr-un punct este intervalul lui probabil (interval de 95{ "\u00A0" }%). Unde intervalele se suprapun, diferența poate fi întâmplătoare.
dots-reference = Linia întreruptă este: { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = Sortat, întâi cel mai mic
sorted-down = Sortat, întâi cel mai mare
sorted-names = Sortat de la A la Z
sorted-names-back = Sortat de la Z la A
sorted-turned = Ordine inversată
sorted-first = Din nou în prima ordine
filter-rows = Găsiți un rând
rows-shown = Rânduri afișate
chart-tools = Folosiți acest grafic
copy-link = Copiază linkul
copy-embed = Copiază ca HTML
save-svg = Salvează ca SVG
copied = Copiat
copy-yourself = Aici nu putem copia pentru dvs. Copiați acest text:
saved = Salvat
type-borough = Scrieți numele unui district
boroughs-matching = Districte care se potrivesc
compare-boroughs = Comparați districte pe un singur grafic
compare-choices = Primul district|Al doilea district|Al treilea district
compare-none = Niciunul
compare-failed = Cifrele nu au putut fi încărcate. Încercați din nou sau folosiți tabelul de pe această pagină.
highest = maxim
lowest = minim

## Contents, citing and sharing
contents-title = Pe această pagină
skip-menu = Salt la meniul principal
share-heading = Citați sau distribuiți această pagină
cite-label = Pentru a cita această pagină, scrieți:
send-link = Trimiteți un link prin e-mail
feedback-link = Spuneți-ne ce este greșit sau ce lipsește pe această pagină
back-to-top = Înapoi sus
emergency-reviewed = Numerele de urgență au fost verificate ultima dată la { $day }.
help-heading = Unde găsiți datele și ajutor
help-dataset = Toate fișierele acestui set de date: { $title }
help-definitions = Ce înseamnă fiecare tip de infracțiune
police-heading = Cum se descurcă poliția?
police-title = Rezultatele poliției: { $area }
points-value = { $value } puncte procentuale
change = Schimbare
figures-to = Cifre până în { $month }
whats-new = Noutăți
borough-by-borough = District cu district
other-boroughs = Alte districte
published-on = (publicat la { $day })

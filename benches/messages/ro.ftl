### The words of the site, in Romanian.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Pagina principală
borough = District
boroughs = Districte
boroughs-lead = Alegeți un district ca să vedeți ce infracțiuni a înregistrat acolo poliția și dacă au fost mai multe sau mai puține decât cu un an înainte.
offence = Infracțiune
offences = Infracțiuni
data = Date
dataset = Set de date
catalogue = Toate datele
catalogue-lead = Toate cifrele de pe acest site, în fișiere pe care le puteți descărca și folosi. Fiecare set de date arată de unde provine și ce cuprinde.
editions = Ediții
key-figures = Cifre principale
latest-year = Ultimele 12 luni
older-edition = Aceasta este o ediție mai veche. Există una mai nouă:
edition-title = { $title }, ediția încheiată în { $month }
month = Luna
year = Anul
year-to = 12 luni încheiate în { $month }
calendar-year = Anul calendaristic { $year } (ianuarie–decembrie)
financial-year = Anul financiar { $years } (aprilie–martie)
calendar-years-title = Ani calendaristici, din ianuarie până în decembrie
financial-years-title = Ani financiari, din aprilie până în martie
span = Din { $first } până în { $last }
title-in = { $offence }: { $area }
title-area = { $area }: infracțiuni înregistrate
kinds-title = Tipuri de infracțiuni: { $area }
areas-title = { $offence }, pe districte
months-title = { $subject }, lună de lună
long-title = { $subject }, din { $month }
compare-title = { $subject }: comparație
other-areas = { $offence } în alte districte
other-offences = Alte infracțiuni: { $area }

## Sentences made from figures
subject-in = { $offence } ({ $area })
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: numărul înregistrat a scăzut cu { $share }{ "\u00A0" }% în cele 12 luni încheiate în { $month }, de la { $before } în cele 12 luni anterioare la { $now }.
claim-rose = { $subject }: numărul înregistrat a crescut cu { $share }{ "\u00A0" }% în cele 12 luni încheiate în { $month }, de la { $before } în cele 12 luni anterioare la { $now }.
claim-fell-number = { $subject }: numărul înregistrat a scăzut în cele 12 luni încheiate în { $month }, de la { $before } în cele 12 luni anterioare la { $now }.
claim-rose-number = { $subject }: numărul înregistrat a crescut în cele 12 luni încheiate în { $month }, de la { $before } în cele 12 luni anterioare la { $now }.
claim-same = { $subject }: numărul înregistrat în cele 12 luni încheiate în { $month } este { $now }, același ca în cele 12 luni anterioare.
claim-alone = { $subject }: numărul înregistrat în cele 12 luni încheiate în { $month } este { $now }.
claim-nothing = { $subject }: nu există o cifră pentru cele 12 luni încheiate în { $month }.
change-on-year = Schimbare față de cele 12 luni anterioare
change-number = Schimbare (număr)
change-percent = Schimbare (%)
change-on-month-number = Schimbare față de aceeași lună din anul anterior (număr)
change-on-month-percent = Schimbare față de aceeași lună din anul anterior (%)
change-fell = Cu { $count } mai puține ({ $share }{ "\u00A0" }%) decât în cele 12 luni anterioare. Atunci numărul era { $before }.
change-rose = Cu { $count } mai multe ({ $share }{ "\u00A0" }%) decât în cele 12 luni anterioare. Atunci numărul era { $before }.
change-fell-small = Cu { $count } mai puține decât în cele 12 luni anterioare. Atunci numărul era { $before }.
change-rose-small = Cu { $count } mai multe decât în cele 12 luni anterioare. Atunci numărul era { $before }.
change-none = Este același număr ca în cele 12 luni anterioare.
change-break = Nu comparăm această cifră cu cea din cele 12 luni anterioare, pentru că cifrele nu au fost obținute în același fel. { $cause }
change-unknown = Nu există o comparație cu cele 12 luni anterioare, pentru că lipsește o cifră.
change-incomplete = Nu există comparație cu cele 12 luni anterioare, pentru că cifrele nu le acoperă pe toate.
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
older-base = { $residents }. Cifrele sunt din ani mai târzii.

## Charts and maps
chart-description = Grafic cu linii. Linia începe la { $first } în { $first-month } și se termină la { $last } în { $last-month }. Cel mai înalt punct este în { $highest-month } ({ $highest }), iar cel mai jos în { $lowest-month } ({ $lowest }).
chart-empty = Nu există cifre de desenat.
seams = { $number ->
        [one] Linia este făcută din două serii de cifre. O linie întreruptă arată unde începe a doua. Nu comparați cifrele de o parte și de alta.
        [few] Linia este făcută din mai multe serii de cifre. Linii întrerupte arată cele { $count } locuri unde o serie se termină și începe următoarea. Nu comparați cifrele de o parte și de alta.
       *[other] Linia este făcută din mai multe serii de cifre. Linii întrerupte arată cele { $count } de locuri unde o serie se termină și începe următoarea. Nu comparați cifrele de o parte și de alta.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Cele mai noi cifre: { $description }
map-title = { $offence }: infracțiuni înregistrate la 1.000 de locuitori, 12 luni încheiate în { $month }
map-description = Harta districtelor. Districte cu cifră: { $areas }. Sunt ordonate după rată și împărțite în clase de mărime apropiată ({ $count }); cele cu aceeași rată sunt mereu într-o singură clasă. Infracțiuni înregistrate la 1.000 de locuitori, în cele 12 luni încheiate în { $month }: în clasa cea mai joasă { $lowest }, în cea mai înaltă { $highest }. Tabelul conține aceleași cifre.
map-class = De la { $low } la { $high }
map-no-figure = Fără cifră (hașurat)
map-outside = În afara zonei acestei poliții (fără nuanță)
map-legend = Infracțiuni înregistrate la 1.000 de locuitori (în paranteză: numărul de districte)
map-empty = Niciun district nu are cifră pentru aceste 12 luni, așa că nu există hartă.
map-tiles = Hartă din pătrate: câte unul pentru fiecare district
download-map = Descarcă această hartă (SVG)

## About these figures
fact-source = Sursa
fact-period = Perioada
fact-area = Zona
fact-edition = Ediția
fact-published = Data publicării
fact-residents = Locuitori
fact-caution = Atenție
caution-of = { $area }: { $caution }
fact-licence = Licența
fact-attribution = Vă rugăm să citați sursa astfel
fact-note = Notă
flag-note = { $names }: numărate în mai multe tipuri de infracțiuni. Fiecare dintre aceste infracțiuni este numărată și în tipul ei, deci aceste cifre nu se adună la totaluri.
absent-row-zero = Fișierul celui care publică datele nu are un rând pentru această infracțiune în această zonă. Numărăm un rând omis ca 0.
absent-row-missing = Fișierul celui care publică datele nu are un rând pentru această infracțiune în această zonă. De aceea, nu există o cifră.
absent-rows-zero = { $number ->
        [one] Cel care publică datele a omis { $count } rând (o infracțiune într-o zonă).
        [few] Cel care publică datele a omis { $count } rânduri (fiecare este o infracțiune într-o zonă).
       *[other] Cel care publică datele a omis { $count } de rânduri (fiecare este o infracțiune într-o zonă).
    } Numărăm un rând omis ca 0.
absent-rows-missing = { $number ->
        [one] Cel care publică datele a omis { $count } rând (o infracțiune într-o zonă).
        [few] Cel care publică datele a omis { $count } rânduri (fiecare este o infracțiune într-o zonă).
       *[other] Cel care publică datele a omis { $count } de rânduri (fiecare este o infracțiune într-o zonă).
    } În aceste cazuri nu există o cifră.
marker-confidential = nepublicat, pentru ca nimeni să nu poată fi recunoscut
marker-low = mai mult de 0, dar se rotunjește la 0
marker-low-reliability = bazat pe puține cazuri, deci nu este sigur
marker-none-recorded = niciun caz înregistrat în sondaj
marker-not-available = nu este disponibil sau nu se poate compara
marker-not-applicable = nu se aplică: niciun procent dintr-un număr sub 50 și nicio rată acolo unde nu locuiește nimeni
mark-revised = modificat de la prima publicare
mark-provisional = provizoriu: se mai poate schimba
mark-estimated = estimat
mark-forecast = prognoză
mark-break = întrerupere a seriei: a nu se compara cu cifre anterioare
mark-note = { $symbol } înseamnă: { $meaning }.
legend-label = Simboluri:

## Revisions
edition-before = Ediția anterioară
revisions-heading = Revizuiri
revisions-title = { $title }: revizuiri
revisions-lead = Cifrele provin dintr-un sistem în uz. Fiecare ediție reia lunile anterioare.
revisions-page = Ce s-a schimbat față de ediția anterioară
revisions-compared = Ce s-a comparat
revisions-answer = Ediția încheiată în { $new }, comparată cu cea încheiată în { $old }. Cifre în ambele fișiere: { $count }. Dintre ele, schimbate: { $changed }.
revisions-no-months = Edițiile încheiate în { $new } și în { $old } nu au nicio lună în comun.
revisions-rule-zero = Un rând care lipsește dintr-un fișier contează ca 0. Ce nu are deloc un fișier nu are cifră: [x]. Sumele cuprind cifrele pe care le au ambele ediții.
revisions-rule-missing = Un rând care lipsește dintr-un fișier nu are cifră: [x]. Sumele cuprind cifrele pe care le au ambele ediții.
revisions-kind = Felul schimbării
revision-scheduled = Programată.
revision-correction = Rectificare.
revision-method = Schimbare de metodă.
correction-notice = Rectificare, { $day }: { $reason }
revisions-months = Luni în comun
revisions-both = Cifre în ambele fișiere
revisions-one = Cifre într-un singur fișier
revisions-count = { $count }. Dintre ele, schimbate: { $changed }
revisions-sum = Suma cifrelor
revisions-sums = { $before } înainte, { $after } după
revisions-changed = Dintre ele, schimbate
revisions-before = Înainte
revisions-after = După
revisions-by-month = Schimbări pe luni
revisions-largest = Cele mai mari schimbări

## Downloads
download-note = Un singur fișier conține luni, ani, rate și totaluri. Alegeți un singur tip înainte de a aduna: coloanele period_type, measure și category arată care este care.
download-csv = Descărcați aceste cifre (CSV)
download-whole = Toate cifrele, lună de lună (CSV)
download-years = Sume pe 12 luni, cu totaluri (CSV)
download-geojson = Zone cu ultimele lor 12 luni, pentru hărți (GeoJSON)
download-revisions = Ce s-a schimbat, ediția încheiată în { $month } (CSV)
column-area-code = codul oficial al zonei
column-area-name = numele zonei
column-category = infracțiunea, așa cum este scrisă în adresele paginilor
column-category-name = numele infracțiunii
column-measure = ce se numără: { $measure } ({ $unit })
column-period-type = lună (month); an (year, 12 luni până la orice lună); an calendaristic (calendar_year); sau an financiar (financial_year, aprilie–martie)
column-period = luna, de exemplu 2026-06; sau prima zi a anului cu durata lui, de exemplu 2025-07-01/P1Y
column-value = cifra; gol dacă nu există
column-marker = de ce nu există o cifră: simbolul, de exemplu [x]
column-dataset = numele setului de date: { $dataset }
column-edition = ediția, numită după ultima ei lună
column-residents = numărul de locuitori al unei rate; gol lângă un număr
column-residents-year = anul acestui număr de locuitori
column-old = cifra din ediția anterioară; gol dacă nu există
column-new = cifra din această ediție; gol dacă nu există
column-difference = cifra nouă minus cea veche; gol dacă lipsește una
column-reason = felul schimbării: programată (scheduled), rectificare (correction) sau metodă (method)

## Performance
performance = Rezultatele poliției
performance-lead = Ce spun oamenii despre poliție, cum se răspunde la apeluri și cum se încheie cazurile. Fiecare pagină spune ce este bine și ce nu spune o cifră.
measure = Indicator
measures = Indicatori
latest-figure = Cea mai recentă cifră
latest-figures = Cele mai recente cifre pentru toată zona
quarter-ending = trimestrul până în { $month }
financial-year = anul financiar { $first }/{ $last }
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: nu există cifră ({ $area }, { $period }).
measure-unreliable = [u] Se bazează pe puține răspunsuri și nu este de încredere.
measure-more-points = Este mai mult decât înainte ({ $period }: { $before }). Diferența în puncte procentuale: { $number }.
measure-less-points = Este mai puțin decât înainte ({ $period }: { $before }). Diferența în puncte procentuale: { $number }.
measure-more = Sunt cu { $number } mai multe decât înainte ({ $period }: { $before }).
measure-less = Sunt cu { $number } mai puține decât înainte ({ $period }: { $before }).
measure-more-share = Sunt cu { $number } mai multe ({ $share }%) decât înainte ({ $period }: { $before }).
measure-less-share = Sunt cu { $number } mai puține ({ $share }%) decât înainte ({ $period }: { $before }).
measure-same = Este la fel ca înainte ({ $period }: { $before }).
measure-unclear = Nu există o schimbare clară ({ $period }: { $before }). Diferența poate fi întâmplătoare. În puncte procentuale: { $number }.
measure-clear = Este o schimbare clară: mai mult decât întâmplarea.
measure-untested = Nu se poate spune dacă schimbarea este reală: fișierul nu spune ce trebuie pentru verificare.
measure-overlap = Nu comparăm ({ $period }): cifrele se pot baza în parte pe aceleași răspunsuri.
measure-break = Nu comparăm ({ $period }): cifrele nu au fost făcute la fel. { $cause }
measure-missing = Nu există o cifră de comparat ({ $period }).
measure-withheld = Nu comparăm ({ $period }): o cifră lipsește sau nu se publică.
measure-areas-title = { $name }, pe districte: { $period }
measure-periods-title = { $name }: { $area }, perioadă cu perioadă
measure-years-title = { $name }: { $area }, câte 12 luni
figure-percent = Cifra (%)
answers = Răspunsuri
range = Interval probabil (95%)
range-of = de la { $low } la { $high }
compared-with = Comparat cu
change-points = Schimbare (puncte procentuale)
is-clear = Este clară schimbarea?
clear-yes = schimbare clară
clear-no = fără schimbare clară
clear-untested = nu se poate verifica
outcome-note = Un rezultat se numără în luna în care este înregistrat. Fapta este adesea mai veche. De aceea rata poate depăși 100%; nu este partea cazurilor rezolvate. Perioadele recente nu sunt complete.
flag-note = Aceste fapte au un marcaj și sunt deja numărate la tipul lor. Nu le adunați niciodată la infracțiunile înregistrate.
zero-rows-note = Editorul omite rândurile cu zero. Un rând lipsă se numără ca 0.
few-note = Sub { $least } răspunsuri nu există procent. Sub { $low }, marcajul [u] spune că nu este de încredere.
range-note = Un sondaj întreabă doar unii oameni. Intervalul conține valoarea reală în circa 95 din 100 de sondaje (intervalul Wilson, răspunsuri împărțite la efectul de plan { $effect }). O schimbare este clară dacă intervalul Newcombe al diferenței nu conține zero.
effect-unknown = Nu există interval: efectul de plan nu este cunoscut. Nu se poate spune dacă o schimbare este mai mult decât întâmplarea.
base-unknown = Fișierul nu spune câți oameni au răspuns. De aceea nu există interval și nu se poate spune dacă o schimbare este mai mult decât întâmplarea.
reach-note = Răspunsurile pot veni din { $count } luni. Comparăm doar cifre fără răspunsuri comune.
the-question = Întrebarea
wording-unknown = Fișierul nu dă textul întrebării.
what-good-is = Ce este bine
what-it-cannot-tell = Ce nu spune
the-standard = Standardul
what-it-means = Ce înseamnă această cifră
period-by-period = Perioadă cu perioadă
show-years = Arată câte 12 luni
download-readings = Toate cifrele acestor date (CSV)
column-reading-measure = ce se măsoară, ca în adrese
column-measure-name = numele indicatorului
column-unit = percent, count sau rate
column-reading-period-type = felul perioadei
column-reading-period = luna, ca 2026-06, sau prima zi și durata, ca 2026-04-01/P3M
column-reading-marker = de ce nu există cifră, ca [x]; sau nesigură: [u]
column-base = câți oameni au răspuns (neponderat)
column-base-marker = de ce lipsește baza
column-lower = capătul de jos al intervalului de 95%
column-upper = capătul de sus al intervalului de 95%
column-range-marker = de ce nu există interval
column-change = schimbare; în puncte la percent
column-compared-with = perioada anterioară comparată
column-change-marker = de ce nu există schimbare
column-change-clear = sondaje: yes, no sau not_tested

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
breaks-title = Schimbări în felul în care se obțin cifrele
sources-title = De unde vin cifrele din acest grafic
chart-heading = Grafic
table-heading = Aceleași cifre într-un tabel
show-table = Arată tabelul
download-heading = Descărcare
columns-title = Coloanele fișierelor CSV
editions-title = Ediții
overview-long = De-a lungul multor ani
whole-years = Ani întregi
month-by-month = Lună de lună
this-year = Ultimele 12 luni și cele 12 dinainte
map-heading = Harta
find-borough = Găsiți districtul dumneavoastră
find-offence = Găsiți o infracțiune
find-data = Date de descărcat
kinds-heading = Tipuri de infracțiuni
compare-heading = Comparație
what-it-is = Ce este
how-to-read = Cum se citesc aceste cifre
not-translated = Această pagină nu este încă în română. O vedeți în engleză.
not-found-title = Nu există nicio pagină la această adresă
not-found-text = Adresa poate fi greșită sau pagina poate fi mutată. Încercați aceste pagini:
published-by = Publicat de
licence-label = Licența
contact-label = Contact
translation-note = Textele acestui site în română au fost traduse automat. Nimeni nu le-a verificat încă.
footer-title = Despre acest site

## Tabele încrucișate
crosstabs = Numere după mai multe aspecte deodată
crosstab-total = Toate la un loc
crosstab-answer = { $area }, { $period }: { $count } în total ({ $unit }).
crosstab-answer-absent = { $area }, { $period }: totalul nu este publicat.
crosstab-caption = { $rows } și { $columns }
crosstab-caption-of = { $members }: { $rows } și { $columns }
crosstab-each = Pe rând: { $dimension }
crosstab-withheld = Numerele de la { $least } la { $most } nu sunt publicate, ca nimeni să nu poată fi recunoscut. Lipsesc și unele numere mai mari, ca cele mici să nu poată fi calculate.
crosstab-zero = Un 0 înseamnă că nu a fost niciun caz.
crosstab-rounded = Fiecare număr este rotunjit separat la cel mai apropiat multiplu de { $base }. Totalurile pot să nu se potrivească.
download-crosstab = Toate celulele, cu totaluri (CSV)
column-dimension = { $dimension }: cod, sau total pentru toate la un loc
column-dimension-name = { $dimension }: nume
column-crosstab-period-type = felul perioadei, de exemplu quarter
column-crosstab-period = prima zi a perioadei și durata, de exemplu 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Sunt cu { $count } mai puține decât cu un an înainte ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Sunt cu { $count } mai multe decât cu un an înainte ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. Este la fel ca în urmă cu un an ({ $before-month }).
chart-gaps = Cifre lipsă: { $count } din { $total }. Linia are goluri acolo ({ $symbols }).
chart-seam = din { $month }, cifrele sunt făcute altfel
chart-dashed = { $meaning } (porțiunea întreruptă a liniei)
multiples-title = { $offence }: lună de lună în fiecare district
multiples-note = Fiecare linie arată toate lunile din { $first } până în { $last }. Toate au aceeași scară: marginea de sus este { $top }. Numărul de lângă fiecare nume este suma celor 12 luni încheiate în { $last }. Districtele sunt în ordinea numelor.
bars-description = Grafic cu bare al numărului înregistrat în cele 12 luni încheiate în { $month }. Cea mai lungă bară este { $offence } ({ $highest }). Tipurile sunt în ordinea sursei.
dots-description = Fiecare punct este o cifră. Merg de la { $low } la { $high }. Districtele sunt în ordinea numelor.
dots-ranges = Linia printr-un punct este intervalul probabil (95%). Unde intervalele se suprapun, diferența poate fi întâmplătoare.
dots-reference = Linia întreruptă este { $area } ({ $value }).

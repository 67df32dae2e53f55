### The words of the site, in Polish.
### `$number` chooses the grammar; `$count` is the same number as readers see it.
### Months come in the nominative ("czerwiec 2026"), so the sentences ask for the nominative.

## Names of pages and things
home = Strona główna
borough = Dzielnica
boroughs = Dzielnice
boroughs-lead = Wybierz dzielnicę, aby zobaczyć, jakie przestępstwa zarejestrowała w niej policja i czy było ich więcej, czy mniej niż rok wcześniej.
offence = Przestępstwo
offences = Przestępstwa
data = Dane
dataset = Zbiór danych
catalogue = Wszystkie dane
catalogue-lead = Wszystkie liczby z tej witryny w plikach, które można pobrać i wykorzystać. Przy każdym zbiorze danych podano, skąd pochodzi i co obejmuje.
editions = Wydania
key-figures = Najważniejsze liczby
latest-year = Ostatnie 12 miesięcy
older-edition = To jest starsze wydanie. Jest już nowsze:
edition-title = { $title }, wydanie do: { $month }
month = Miesiąc
year = Rok
year-to = 12 miesięcy do: { $month }
calendar-year = rok kalendarzowy { $year }
financial-year = rok budżetowy { $years } (od kwietnia do marca)
calendar-years-title = Lata kalendarzowe, od stycznia do grudnia
financial-years-title = Lata budżetowe, od kwietnia do marca
span = { $first } – { $last }
title-in = { $offence }: { $area }
title-area = { $area }: zarejestrowana przestępczość
kinds-title = Rodzaje przestępstw: { $area }
areas-title = { $offence } – w podziale na dzielnice
months-title = { $subject } – miesiąc po miesiącu
long-title = { $subject } – dane od: { $month }
compare-title = { $subject }: porównanie
other-areas = { $offence } w innych dzielnicach
other-offences = Inne przestępstwa: { $area }

## Sentences made from figures
subject-in = { $offence }, { $area }
subject-whole = { $offence }, { $area }
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: liczba zarejestrowanych przestępstw w ciągu 12 miesięcy, z których ostatni to { $month }, spadła o { $share }% – z { $before } w poprzednich 12 miesiącach do { $now }.
claim-rose = { $subject }: liczba zarejestrowanych przestępstw w ciągu 12 miesięcy, z których ostatni to { $month }, wzrosła o { $share }% – z { $before } w poprzednich 12 miesiącach do { $now }.
claim-fell-number = { $subject }: liczba zarejestrowanych przestępstw w ciągu 12 miesięcy, z których ostatni to { $month }, spadła z { $before } w poprzednich 12 miesiącach do { $now }.
claim-rose-number = { $subject }: liczba zarejestrowanych przestępstw w ciągu 12 miesięcy, z których ostatni to { $month }, wzrosła z { $before } w poprzednich 12 miesiącach do { $now }.
claim-same = { $subject }: liczba zarejestrowanych przestępstw w ciągu 12 miesięcy, z których ostatni to { $month }, to { $now } – tyle samo co w poprzednich 12 miesiącach.
claim-alone = { $subject }: liczba zarejestrowanych przestępstw w ciągu 12 miesięcy, z których ostatni to { $month }, to { $now }.
claim-nothing = { $subject }: nie ma liczby za 12 miesięcy, z których ostatni to { $month }.
period-fell = { $subject }: liczba zarejestrowanych przestępstw zmniejszyła się o { $share }%, z { $before } rok wcześniej do { $now } ({ $period }).
period-rose = { $subject }: liczba zarejestrowanych przestępstw wzrosła o { $share }%, z { $before } rok wcześniej do { $now } ({ $period }).
period-fell-number = { $subject }: liczba zarejestrowanych przestępstw zmniejszyła się z { $before } rok wcześniej do { $now } ({ $period }).
period-rose-number = { $subject }: liczba zarejestrowanych przestępstw wzrosła z { $before } rok wcześniej do { $now } ({ $period }).
period-same = { $subject }: liczba zarejestrowanych przestępstw wyniosła { $now }, tyle samo co rok wcześniej ({ $period }).
period-alone = { $subject }: liczba zarejestrowanych przestępstw wyniosła { $now } ({ $period }).
period-nothing = { $subject }: brak danych ({ $period }).
change-on-year = Zmiana wobec poprzednich 12 miesięcy
change-number = Zmiana (liczba)
change-percent = Zmiana (%)
change-on-month-number = Zmiana wobec tego samego miesiąca rok wcześniej (liczba)
change-on-month-percent = Zmiana wobec tego samego miesiąca rok wcześniej (%)
change-fell = To o { $count } mniej ({ $share }%) niż w poprzednich 12 miesiącach. Wtedy liczba wynosiła { $before }.
change-rose = To o { $count } więcej ({ $share }%) niż w poprzednich 12 miesiącach. Wtedy liczba wynosiła { $before }.
change-fell-small = To o { $count } mniej niż w poprzednich 12 miesiącach. Wtedy liczba wynosiła { $before }.
change-rose-small = To o { $count } więcej niż w poprzednich 12 miesiącach. Wtedy liczba wynosiła { $before }.
change-none = To tyle samo co w poprzednich 12 miesiącach.
change-break = Nie porównujemy tej liczby z poprzednimi 12 miesiącami, bo dane powstały w inny sposób. { $cause }
change-unknown = Nie ma porównania z poprzednimi 12 miesiącami, bo brakuje jednej z liczb.
change-incomplete = Nie ma porównania z poprzednimi 12 miesiącami, bo dane nie obejmują ich w całości.
per-thousand = Zarejestrowane przestępstwa na 1000 mieszkańców
residents-census = { $number ->
        [one] { $count } mieszkaniec
        [few] { $count } mieszkańców
        [many] { $count } mieszkańców
       *[other] { $count } mieszkańca
    } według spisu powszechnego z { $year } r.
residents-estimate = { $number ->
        [one] { $count } mieszkaniec
        [few] { $count } mieszkańców
        [many] { $count } mieszkańców
       *[other] { $count } mieszkańca
    } (szacunek na { $year } r.)
residents-forecast = { $number ->
        [one] { $count } mieszkaniec
        [few] { $count } mieszkańców
        [many] { $count } mieszkańców
       *[other] { $count } mieszkańca
    } (prognoza na { $year } r.)
older-base = { $residents }. Dane dotyczą późniejszych lat.

## Charts and maps
chart-description = Początek linii: { $first } ({ $first-month }). Koniec linii: { $last } ({ $last-month }). Najwyższy punkt: { $highest } ({ $highest-month }). Najniższy punkt: { $lowest } ({ $lowest-month }).
chart-empty = Nie ma liczb do narysowania.
seams = { $number ->
        [one] Linia wykresu powstała z dwóch zestawów danych. Kreskowana linia pokazuje, gdzie zaczyna się drugi. Nie należy porównywać liczb po jej dwóch stronach.
        [few] Linia wykresu powstała z kilku zestawów danych. Kreskowane linie pokazują { $count } miejsca, w których jeden zestaw się kończy, a zaczyna następny. Nie należy porównywać liczb po dwóch stronach takiej linii.
        [many] Linia wykresu powstała z kilku zestawów danych. Kreskowane linie pokazują { $count } miejsc, w których jeden zestaw się kończy, a zaczyna następny. Nie należy porównywać liczb po dwóch stronach takiej linii.
       *[other] Linia wykresu powstała z kilku zestawów danych. Kreskowane linie pokazują { $count } miejsca, w których jeden zestaw się kończy, a zaczyna następny. Nie należy porównywać liczb po dwóch stronach takiej linii.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Najnowsze dane: { $description }
map-title = { $offence }: zarejestrowane przestępstwa na 1000 mieszkańców, 12 miesięcy do: { $month }
map-description = Mapa dzielnic. Liczba dzielnic, dla których są dane: { $areas }. Ułożono je według wskaźnika i podzielono na klasy o zbliżonej liczbie dzielnic (liczba klas: { $count }); dzielnice o tym samym wskaźniku są zawsze w jednej klasie. Zarejestrowane przestępstwa na 1000 mieszkańców w ciągu 12 miesięcy, z których ostatni to { $month }: w najniższej klasie { $lowest }, w najwyższej { $highest }. Tabela zawiera te same liczby.
map-class = od { $low } do { $high }
map-no-figure = Brak liczby (obszar zakreskowany)
map-outside = Poza obszarem działania tej policji (obszar gładki)
map-legend = Zarejestrowane przestępstwa na 1000 mieszkańców (w nawiasie: liczba dzielnic)
map-empty = Żadna dzielnica nie ma danych za te 12 miesięcy, więc nie ma mapy.
map-tiles = Mapa kafelkowa: kwadrat dla każdej dzielnicy
download-map = Pobierz tę mapę (SVG)

## About these figures
fact-source = Źródło
fact-period = Okres
fact-area = Obszar
fact-edition = Wydanie
fact-published = Data publikacji
fact-residents = Mieszkańcy
fact-caution = Zastrzeżenie
caution-of = { $area }: { $caution }
fact-licence = Licencja
fact-attribution = Prosimy podać źródło w ten sposób
fact-note = Uwaga
flag-note = { $names }: liczone w wielu rodzajach przestępstw naraz. Każde z tych przestępstw jest też w liczbach swojego rodzaju, więc tych liczb nie dodaje się do sum.
absent-row-zero = W pliku wydawcy nie ma wiersza dla tego przestępstwa na tym obszarze. Pominięty wiersz liczymy jako 0.
absent-row-missing = W pliku wydawcy nie ma wiersza dla tego przestępstwa na tym obszarze, więc nie ma tu liczby.
absent-rows-zero = { $number ->
        [one] Wydawca pominął { $count } wiersz (jedno przestępstwo na jednym obszarze).
        [few] Wydawca pominął { $count } wiersze (każdy to jedno przestępstwo na jednym obszarze).
        [many] Wydawca pominął { $count } wierszy (każdy to jedno przestępstwo na jednym obszarze).
       *[other] Wydawca pominął { $count } wiersza (każdy to jedno przestępstwo na jednym obszarze).
    } Pominięty wiersz liczymy jako 0.
absent-rows-missing = { $number ->
        [one] Wydawca pominął { $count } wiersz (jedno przestępstwo na jednym obszarze).
        [few] Wydawca pominął { $count } wiersze (każdy to jedno przestępstwo na jednym obszarze).
        [many] Wydawca pominął { $count } wierszy (każdy to jedno przestępstwo na jednym obszarze).
       *[other] Wydawca pominął { $count } wiersza (każdy to jedno przestępstwo na jednym obszarze).
    } Nie ma dla nich liczb.
marker-confidential = ukryto, aby nikogo nie można było rozpoznać
marker-low = więcej niż 0, ale po zaokrągleniu 0
marker-low-reliability = oparte na niewielu przypadkach, więc niepewne
marker-none-recorded = w badaniu nie zarejestrowano żadnego przypadku
marker-not-available = brak danych albo nie można ich porównać
marker-not-applicable = nie dotyczy: nie podajemy procentu od liczby mniejszej niż 50 ani wskaźnika tam, gdzie nikt nie mieszka
mark-revised = zmienione od pierwszej publikacji
mark-provisional = wstępne: może się jeszcze zmienić
mark-estimated = szacunek
mark-forecast = prognoza
mark-break = przerwa w serii: nie porównuj z wcześniejszymi liczbami
mark-note = { $symbol } oznacza: { $meaning }.
legend-label = Symbole:

## Revisions
edition-before = Poprzednie wydanie
revisions-heading = Zmiany w danych
revisions-title = { $title }: zmiany w danych
revisions-lead = Dane pochodzą z systemu, który jest stale aktualizowany. Każde wydanie podaje na nowo wcześniejsze miesiące.
revisions-page = Co się zmieniło od poprzedniego wydania
revisions-compared = Co porównano
revisions-answer = Porównano wydanie do: { $new } z wydaniem do: { $old }. Liczby, które są w obu plikach: { $count }. Z nich zmieniło się: { $changed }.
revisions-no-months = Wydanie do: { $new } i wydanie do: { $old } nie mają wspólnych miesięcy, więc nie ma czego porównać.
revisions-rule-zero = Jedna liczba to jeden rodzaj przestępstw na jednym obszarze w jednym miesiącu. Niektóre liczby mają wiersz tylko w jednym z dwóch plików. Pominięty wiersz liczy się jako 0. Obszar lub przestępstwo, których w pliku w ogóle nie ma, nie mają liczby: [x]. Sumy obejmują liczby, które są w obu wydaniach.
revisions-rule-missing = Jedna liczba to jeden rodzaj przestępstw na jednym obszarze w jednym miesiącu. Niektóre liczby mają wiersz tylko w jednym z dwóch plików. Pominięty wiersz nie ma liczby: [x]. Sumy obejmują liczby, które są w obu wydaniach.
revisions-kind = Rodzaj zmiany
revision-scheduled = Zaplanowana.
revision-correction = Sprostowanie.
revision-method = Zmiana metody.
correction-notice = Sprostowanie, { $day }: { $reason }
revisions-months = Miesiące w obu wydaniach
revisions-both = Liczby, które są w obu plikach
revisions-one = Liczby, które są tylko w jednym pliku
revisions-count = { $count }. Z nich zmieniło się: { $changed }
revisions-sum = Suma liczb
revisions-sums = przed zmianą { $before }, po zmianie { $after }
revisions-changed = Z nich zmieniło się
revisions-before = Przed zmianą
revisions-after = Po zmianie
revisions-by-month = Zmiany według miesięcy
revisions-largest = Największe zmiany

## Downloads
download-note = W jednym pliku są miesiące, lata, wskaźniki i sumy. Zanim dodasz liczby, wybierz jeden rodzaj: mówią o nim kolumny period_type, measure i category.
download-csv = Pobierz te dane (CSV)
download-whole = Wszystkie dane, miesiąc po miesiącu (CSV)
download-years = Sumy za 12 miesięcy, z liczbami łącznymi (CSV)
download-geojson = Obszary z liczbami za ostatnie 12 miesięcy, do map (GeoJSON)
download-revisions = Co się zmieniło, wydanie do: { $month } (CSV)
column-area-code = urzędowy kod obszaru
column-area-name = nazwa obszaru
column-category = przestępstwo, tak jak jest zapisane w adresach stron
column-category-name = nazwa przestępstwa
column-measure = co jest liczone: { $measure } ({ $unit })
column-period-type = miesiąc (month); rok (year, 12 miesięcy do dowolnego miesiąca); rok kalendarzowy (calendar_year); albo rok budżetowy (financial_year, od kwietnia do marca)
column-period = miesiąc, na przykład 2026-06; albo pierwszy dzień roku i długość okresu, na przykład 2025-07-01/P1Y
column-value = liczba; puste pole, jeśli jej nie ma
column-marker = dlaczego nie ma liczby: symbol, na przykład [x]
column-dataset = nazwa zbioru danych: { $dataset }
column-edition = wydanie; jego nazwą jest ostatni miesiąc
column-residents = liczba mieszkańców, z której obliczono wskaźnik; puste przy liczbie przestępstw
column-residents-year = rok, którego dotyczy ta liczba mieszkańców
column-old = liczba w poprzednim wydaniu; puste pole, jeśli jej nie ma
column-new = liczba w tym wydaniu; puste pole, jeśli jej nie ma
column-difference = nowa liczba minus stara; puste pole, jeśli którejś nie ma
column-reason = rodzaj zmiany: zaplanowana (scheduled), sprostowanie (correction) albo zmiana metody (method)

## Performance
performance = Wyniki policji
performance-lead = Co ludzie mówią o policji, jak odbierane są telefony i jak kończą się sprawy. Każda strona mówi, co oznacza dobry wynik i czego liczba nie mówi.
measure = Miernik
measures = Mierniki
latest-figure = Najnowsza liczba
latest-figures = Najnowsze liczby dla całego obszaru
quarter-ending = kwartał do: { $month }
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: nie ma liczby ({ $area }, { $period }).
measure-unreliable = [u] Opiera się na niewielu odpowiedziach, więc nie jest wiarygodne.
measure-more-points = To więcej niż wcześniej ({ $period }: { $before }); różnica w punktach procentowych: { $number }.
measure-less-points = To mniej niż wcześniej ({ $period }: { $before }); różnica w punktach procentowych: { $number }.
measure-more = To o { $number } więcej niż wcześniej ({ $period }: { $before }).
measure-less = To o { $number } mniej niż wcześniej ({ $period }: { $before }).
measure-more-share = To o { $number } więcej ({ $share }%) niż wcześniej ({ $period }: { $before }).
measure-less-share = To o { $number } mniej ({ $share }%) niż wcześniej ({ $period }: { $before }).
measure-same = To tyle samo co wcześniej ({ $period }: { $before }).
measure-unclear = Nie ma wyraźnej zmiany wobec: { $period } ({ $before }). Taka różnica może być dziełem przypadku; w punktach procentowych: { $number }.
measure-clear = To wyraźna zmiana: większa, niż mógłby sprawić przypadek.
measure-untested = Nie wiadomo, czy to rzeczywista zmiana, bo plik nie podaje tego, co potrzebne do jej sprawdzenia.
measure-overlap = Nie porównujemy tego z: { $period }, bo obie liczby mogą częściowo opierać się na tych samych odpowiedziach.
measure-break = Nie porównujemy tego z: { $period }, bo dane powstały w inny sposób. { $cause }
measure-missing = Nie ma liczby, z którą można to porównać ({ $period }).
measure-withheld = Nie porównujemy tego z: { $period }, bo jednej z liczb brakuje lub jej nie podajemy.
measure-areas-title = { $name } – w podziale na dzielnice: { $period }
measure-periods-title = { $name }: { $area }, okres po okresie
measure-years-title = { $name }: { $area }, po 12 miesięcy
figure-percent = Liczba (%)
answers = Liczba odpowiedzi
range = Prawdopodobny zakres (przedział 95%)
range-of = { $low } – { $high }
compared-with = W porównaniu z
change-points = Zmiana (punkty procentowe)
is-clear = Czy zmiana jest wyraźna?
clear-yes = wyraźna zmiana
clear-no = brak wyraźnej zmiany
clear-untested = nie da się sprawdzić
outcome-note = Rozstrzygnięcie liczy się w miesiącu, w którym je zarejestrowano. Przestępstwo często jest starsze. Dlatego wskaźnik może przekroczyć 100% i nie jest odsetkiem wyjaśnionych spraw. Najnowsze okresy są niepełne: mogą dojść kolejne rozstrzygnięcia.
measure-flag-note = Te przestępstwa mają dodatkowe oznaczenie. Każde jest już policzone w swojej kategorii. Nie wolno dodawać ich do zarejestrowanej przestępczości.
zero-rows-note = Wydawca pomija wiersze z zerami. Pominięty wiersz liczymy jako 0.
few-note = Gdy odpowiedziało mniej osób niż { $least }, nie ma odsetka. Gdy mniej niż { $low }, znak [u] mówi, że nie jest on wiarygodny.
range-note = W ankiecie pyta się tylko część osób. Zakres obejmuje prawdziwą wartość w około 95 na 100 takich ankiet. To przedział Wilsona dla liczby odpowiedzi podzielonej przez efekt schematu ({ $effect }). Zmiana jest wyraźna, gdy przedział Newcombe’a dla różnicy nie obejmuje zera.
effect-unknown = Nie ma zakresu, bo nie jest znany efekt schematu ankiety. Dlatego nie wiadomo, czy zmiana jest większa, niż sprawia przypadek.
base-unknown = Plik nie podaje, ile osób odpowiedziało. Dlatego nie ma tu zakresu i nie wiadomo, czy zmiana jest większa, niż sprawia przypadek.
reach-note = Odpowiedzi mogą pochodzić nawet z tylu miesięcy: { $count }. Liczby z sąsiednich okresów mogą więc mieć wspólne odpowiedzi. Porównujemy tylko liczby bez wspólnych odpowiedzi.
the-question = Pytanie
wording-unknown = Plik nie podaje brzmienia pytania.
what-good-is = Co oznacza dobry wynik
what-it-cannot-tell = Czego nie mówi
the-standard = Norma
what-it-means = Co oznacza ta liczba
period-by-period = Okres po okresie
show-years = Pokaż po 12 miesięcy
download-readings = Wszystkie liczby z tego zbioru (CSV)
column-reading-measure = co jest mierzone, w zapisie z adresów stron
column-measure-name = nazwa miernika
column-unit = percent (odsetek), count (liczba) lub rate (wskaźnik)
column-reading-period-type = rodzaj okresu: month, quarter, calendar_year, financial_year, year (12 miesięcy) lub wave (fala ankiety)
column-reading-period = miesiąc, np. 2026-06, albo pierwszy dzień okresu i jego długość, np. 2026-04-01/P3M
column-reading-marker = dlaczego nie ma liczby, np. [x], albo że nie jest wiarygodna: [u]
column-base = ile osób odpowiedziało (bez wag)
column-base-marker = dlaczego nie ma liczby odpowiedzi: symbol
column-lower = dolny koniec przedziału 95%
column-upper = górny koniec przedziału 95%
column-range-marker = dlaczego nie ma przedziału: symbol
column-change = zmiana; w punktach procentowych, gdy jednostką jest percent
column-compared-with = wcześniejszy okres, z którym porównano
column-change-marker = dlaczego nie ma zmiany: symbol
column-change-clear = dla ankiet: yes, gdy zmiana jest większa, niż sprawia przypadek; no, gdy nie; not_tested, gdy nie wiadomo

## The frame of every page
skip = Przejdź do treści
menu = Menu główne
languages = Języki
breadcrumbs = Jesteś tutaj
emergency-label = Numery alarmowe
emergency-call = W nagłym wypadku zadzwoń pod numer
emergency-other = W mniej pilnej sprawie zadzwoń pod numer
not-reporting = Ta witryna nie przyjmuje zgłoszeń.
about-figures = O tych liczbach
breaks-title = Zmiany w sposobie tworzenia danych
sources-title = Skąd pochodzą liczby na tym wykresie
chart-heading = Wykres
table-heading = Te same liczby w tabeli
show-table = Pokaż tabelę
download-heading = Do pobrania
columns-title = Kolumny plików CSV
editions-title = Wydania
overview-long = Na przestrzeni wielu lat
whole-years = Pełne lata
month-by-month = Czy coś się zmienia? Miesiąc po miesiącu
this-year = Ostatnie 12 miesięcy i 12 wcześniejszych
map-heading = Mapa
find-borough = Znajdź swoją dzielnicę
find-offence = Znajdź przestępstwo
find-data = Dane do pobrania
kinds-heading = Jakie rodzaje przestępstw?
compare-heading = Jak to wypada w porównaniu?
what-it-is = Co to jest
how-to-read = Jak czytać te liczby
not-translated = Tej strony nie ma jeszcze po polsku. Widzisz ją po angielsku.
not-found-title = Pod tym adresem nie ma strony
not-found-text = Adres może być błędny albo strona została przeniesiona. Spróbuj tych stron:
published-by = Witrynę publikuje
licence-label = Licencja
contact-label = Kontakt
translation-note = Teksty tej witryny po polsku przetłumaczono maszynowo. Nikt ich jeszcze nie sprawdził.
footer-title = O tej witrynie

## Tabele krzyżowe
crosstabs = Liczby według kilku cech naraz
crosstab-total = Łącznie
crosstab-answer = { $area }, { $period }: łącznie { $count } ({ $unit }).
crosstab-answer-absent = { $area }, { $period }: suma jest utajniona.
crosstab-caption = { $rows } i { $columns }
crosstab-caption-of = { $members }: { $rows } i { $columns }
crosstab-each = Po kolei: { $dimension }
crosstab-withheld = Liczby od { $least } do { $most } są utajnione, żeby nikogo nie dało się rozpoznać. Utajniono też niektóre większe liczby, żeby tych małych nie dało się wyliczyć.
crosstab-zero = 0 znaczy, że nie było ani jednego przypadku.
crosstab-rounded = Każda liczba jest osobno zaokrąglona do najbliższej wielokrotności { $base }, żeby nikogo nie dało się rozpoznać. Sumy mogą się nie zgadzać.
download-crosstab = Wszystkie komórki, z sumami (CSV)
column-dimension = { $dimension }: kod, a total to wszystko razem
column-dimension-name = { $dimension }: nazwa
column-crosstab-period-type = rodzaj okresu, na przykład quarter
column-crosstab-period = pierwszy dzień okresu i jego długość, na przykład 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. To o { $count } mniej niż rok wcześniej ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. To o { $count } więcej niż rok wcześniej ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. To tyle samo co rok wcześniej ({ $before-month }).
chart-gaps = Brakujące dane: { $count } z { $total }. W tych miejscach linia ma przerwy ({ $symbols }).
chart-seam = { $month }: od tego miejsca dane powstają w inny sposób
chart-dashed = { $meaning } (przerywany odcinek linii)
multiples-title = { $offence }: miesiąc po miesiącu w każdej dzielnicy
multiples-note = Każda linia pokazuje wszystkie miesiące ({ $first } – { $last }). Wszystkie linie mają tę samą skalę: górna krawędź to { $top }. Liczba przy nazwie to suma 12 miesięcy (ostatni: { $last }). Dzielnice są ułożone według nazw.
bars-description = Wykres słupkowy liczby zarejestrowanych przestępstw, 12 miesięcy (ostatni: { $month }). Najdłuższy słupek: { $offence } ({ $highest }). Rodzaje są w kolejności wydawcy.
dots-description = Każda kropka to wartość. Kropki są w zakresie { $low } – { $high }. Dzielnice są ułożone według nazw.
dots-ranges = Linia przez kropkę to prawdopodobny zakres (przedział 95%). Gdzie zakresy się pokrywają, różnica może być dziełem przypadku.
dots-reference = Linia przerywana: { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = Od najmniejszej wartości
sorted-down = Od największej wartości
sorted-names = Od A do Z
sorted-names-back = Od Z do A
sorted-turned = Kolejność odwrócona
sorted-first = Znowu pierwsza kolejność
filter-rows = Znajdź wiersz
rows-shown = Widoczne wiersze
chart-tools = Użyj tego wykresu
copy-link = Kopiuj link
copy-embed = Kopiuj jako HTML
save-svg = Zapisz jako SVG
copied = Skopiowano
copy-yourself = Nie możemy tu skopiować. Skopiuj ten tekst:
saved = Zapisano
type-borough = Wpisz nazwę dzielnicy
boroughs-matching = Pasujące dzielnice
compare-boroughs = Porównaj dzielnice na jednym wykresie
compare-choices = Pierwsza dzielnica|Druga dzielnica|Trzecia dzielnica
compare-none = Brak
compare-failed = Nie udało się wczytać danych. Spróbuj ponownie albo skorzystaj z tabeli na tej stronie.
highest = najwięcej
lowest = najmniej

## Contents, citing and sharing
contents-title = Na tej stronie
skip-menu = Przejdź do menu głównego
share-heading = Cytowanie i udostępnianie
cite-label = Tak można zacytować tę stronę:
send-link = Wyślij link e-mailem
feedback-link = Napisz, co na tej stronie jest błędne lub czego brakuje
back-to-top = Wróć na górę
emergency-reviewed = Numery alarmowe sprawdzono ostatnio { $day }.
help-heading = Gdzie znaleźć dane i pomoc
help-dataset = Wszystkie pliki tego zbioru: { $title }
help-definitions = Co oznacza każdy rodzaj przestępstwa
police-heading = Jak pracuje policja?
police-title = Praca policji: { $area }
points-value = { $value } p.p.
change = Zmiana
figures-to = Dane do: { $month }
whats-new = Co nowego
borough-by-borough = Dzielnica po dzielnicy
other-boroughs = Inne dzielnice
published-on = (opublikowano { $day })

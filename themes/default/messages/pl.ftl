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
calendar-year = Rok kalendarzowy { $year } (od stycznia do grudnia)
financial-year = Rok budżetowy { $years } (od kwietnia do marca)
calendar-years-title = Lata kalendarzowe, od stycznia do grudnia
financial-years-title = Lata budżetowe, od kwietnia do marca
span = { $first } – { $last }
title-in = { $offence }: { $area }
description = { $title }. { $answer }
title-area = { $area }: zarejestrowana przestępczość
kinds-title = Rodzaje przestępstw: { $area }
areas-title = { $offence } – w podziale na dzielnice
months-title = { $subject } – miesiąc po miesiącu
long-title = { $subject } – dane od: { $month }
other-areas = { $offence } w innych dzielnicach
other-offences = Inne przestępstwa: { $area }

## Sentences made from figures
answer = W ciągu 12 miesięcy, z których ostatni to { $month }, policja zarejestrowała { $number ->
        [one] { $count } przestępstwo
        [few] { $count } przestępstwa
        [many] { $count } przestępstw
       *[other] { $count } przestępstwa
    }.
answer-absent = Nie ma liczby za 12 miesięcy, z których ostatni to { $month }.
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

## Charts and maps
chart-description = Wykres liniowy. Początek linii: { $first } ({ $first-month }). Koniec linii: { $last } ({ $last-month }). Najwyższy punkt: { $highest } ({ $highest-month }). Najniższy punkt: { $lowest } ({ $lowest-month }).
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
map-description = Mapa dzielnic. Liczba odcieni: { $count }; każdy ma mniej więcej tyle samo dzielnic. W ciągu 12 miesięcy, z których ostatni to { $month }, zarejestrowano od { $low } do { $high } przestępstw na 1000 mieszkańców. Tabela zawiera te same liczby.
map-class = od { $low } do { $high }
map-no-figure = Brak liczby (obszar zakreskowany)
map-outside = Poza obszarem działania tej policji (obszar biały)
map-legend = Zarejestrowane przestępstwa na 1000 mieszkańców

## About these figures
fact-source = Źródło
fact-period = Okres
fact-area = Obszar
fact-edition = Wydanie
fact-published = Data publikacji
fact-residents = Mieszkańcy
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
legend-label = Symbole:

## Downloads
download-note = W jednym pliku są miesiące, lata, wskaźniki i sumy. Zanim dodasz liczby, wybierz jeden rodzaj: mówią o nim kolumny period_type, measure i category.
download-csv = Pobierz te dane (CSV)
download-whole = Wszystkie dane, miesiąc po miesiącu (CSV)
download-years = Sumy za 12 miesięcy, z liczbami łącznymi (CSV)
download-geojson = Obszary z liczbami za ostatnie 12 miesięcy, do map (GeoJSON)
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
month-by-month = Miesiąc po miesiącu
this-year = Ostatnie 12 miesięcy i 12 wcześniejszych
map-heading = Mapa
find-borough = Znajdź swoją dzielnicę
find-offence = Znajdź przestępstwo
find-data = Dane do pobrania
kinds-heading = Rodzaje przestępstw
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

### Words of the disclosure log and of the finder.

## The log
disclosure-log = Odpowiedzi na wnioski o informacje publiczne
disclosure-log-lead = Każdy może poprosić policję o informacje, które ona posiada. Prawo to daje brytyjska ustawa o wolności informacji z 2000 r. (Freedom of Information Act). W tym rejestrze widać, o co pytano i jak odpowiedziano. Nie ma w nim nazwisk osób, które pytały.
disclosure-newest = Najnowsze odpowiedzi
disclosure-examples = Przykładowe wpisy
disclosure-examples-note = Te wpisy są wymyślone. Pokazują, jak wygląda wpis, gdy wszystko o nim wiadomo. Dotyczą usługi, która nie istnieje.
disclosure-ways = Znajdź odpowiedź
disclosure-by-year = Według roku
disclosure-by-topic = Według tematu
disclosure-by-outcome = Jak odpowiedziano na wnioski
disclosure-all-of-year = Wszystkie wpisy z { $year } r.
disclosure-coverage = Co obejmuje ten rejestr
disclosure-source = Pierwotnie opublikowane przez
disclosure-entries = Odpowiedzi
disclosure-entries-examples = Przykłady
disclosure-none-real = Nie ma tu odpowiedzi, są tylko przykłady.
disclosure-count = { $number ->
        [one] { $count } odpowiedź
        [few] { $count } odpowiedzi
        [many] { $count } odpowiedzi
       *[other] { $count } odpowiedzi
    }
disclosure-count-examples = { $number ->
        [one] { $count } przykład
        [few] { $count } przykłady
        [many] { $count } przykładów
       *[other] { $count } przykładu
    }
disclosure-list-year = Wnioski w rejestrze: { $year } r.
disclosure-year-note = Wpis stoi pod rokiem odpowiedzi. Jeśli jej dzień nie jest znany, stoi pod rokiem, w którym odpowiedź opublikowano w internecie. Wniosek bez odpowiedzi stoi pod rokiem, w którym wpłynął.
disclosure-list-topic = Wnioski na temat: { $topic }
disclosure-list-lead = Liczba pozycji na liście: { $answers } i { $examples }. Przykłady są wymyślone i stoją osobno.
disclosure-list-lead-real = Liczba pozycji na liście: { $answers }.
disclosure-feed-note = Kanał zawiera tylko odpowiedzi, bez przykładów. Jeśli znany jest tylko miesiąc, kanał podaje pierwszy dzień miesiąca i o tym informuje.

## How to ask
ask-heading = Jak poprosić o informacje
ask-first = Najpierw sprawdź, czy nie są już opublikowane.
ask-finder = Przejrzyj dokumenty, odpowiedzi i zbiory danych w tym serwisie
ask-write = Napisz do jednostki policji, która ma te informacje. Napisz, czego chcesz się dowiedzieć. Podaj swoje imię i nazwisko oraz adres do odpowiedzi. Wystarczy adres e-mail.
ask-wait = Jednostka musi odpowiedzieć bez zwłoki, najpóźniej w ciągu 20 dni roboczych.
ask-review = Jeśli odpowiedź Cię nie zadowala, poproś o jej ponowne rozpatrzenie. Potem możesz złożyć skargę do rzecznika informacji (Information Commissioner).
ask-not-here = Ta strona nie przyjmuje wniosków.
ask-link = Jak złożyć wniosek

## Outcomes
outcome = Wynik
outcome-full = Udostępniono w całości
outcome-part = Udostępniono częściowo
outcome-refused = Odmówiono
outcome-not-held = Brak takich informacji
outcome-neither = Nie potwierdzono ani nie zaprzeczono
outcome-not-known = Wynik nieznany
outcome-waiting = Czeka na odpowiedź
outcome-full-means = Udostępniono wszystko, o co proszono.
outcome-part-means = Udostępniono część tego, o co proszono. Reszty nie udostępniono z powodów podanych w odpowiedzi.
outcome-refused-means = Nie udostępniono niczego z powodów podanych w odpowiedzi.
outcome-not-held-means = Policja nie ma tych informacji.
outcome-neither-means = Policja nie powiedziała, czy ma te informacje, bo już sama taka wiadomość coś by ujawniła.
outcome-not-known-means = Na wniosek odpowiedziano. Ta strona nie wie, jak.
outcome-waiting-means = Na wniosek jeszcze nie odpowiedziano.

## One entry
entry-asked = O co pytano
entry-answered = Co odpowiedziano
entry-given = Co udostępniono
entry-held-back = Czego nie udostępniono i dlaczego
entry-about = O tym wniosku
entry-question-not-known = Ta strona nie zna treści wniosku. Może ona być w odpowiedzi pod pierwotnym adresem.
entry-answer-not-known = Ta strona nie zna treści odpowiedzi. Może ona być pod pierwotnym adresem.
entry-exemptions-not-known = Części nie udostępniono. Ta strona nie wie, jakie wyjątki podano w odpowiedzi.
entry-files-not-known = Ta strona nie wie, jakie pliki udostępniono. Mogą one być pod pierwotnym adresem.
entry-files-none = Nie udostępniono żadnych plików.
entry-interest = Co rozważono
entry-interest-not-known = Przy tych wyjątkach policja musi rozważyć, czy dla ogółu lepiej jest wiedzieć, czy nie wiedzieć. Ta strona nie wie, co rozważono.
entry-caveats = Co trzeba wiedzieć przed użyciem
entry-reference = Numer
entry-received = Wniosek wpłynął
entry-answered-on = Odpowiedziano
entry-put-online = Opublikowano w internecie
entry-due = Termin odpowiedzi
entry-overdue = Po terminie
entry-overdue-since = Termin odpowiedzi minął: { $day }.
entry-working-days = Czas odpowiedzi
entry-working-days-count = { $number ->
        [one] { $count } dzień roboczy
        [few] { $count } dni robocze
        [many] { $count } dni roboczych
       *[other] { $count } dnia roboczego
    }
entry-day-not-known = Ta strona nie zna dnia
entry-original = Oryginał
entry-original-link = Odpowiedź w miejscu, w którym ją pierwotnie opublikowano
entry-dataset = Dane na tej stronie na ten sam temat
entry-areas = Obszary
entry-sentence-answered = { $outcome }. Data odpowiedzi: { $day }.
entry-sentence-online = { $outcome }. Opublikowano w internecie: { $month }.
entry-sentence-undated = { $outcome }. Nie wiadomo kiedy.
entry-sentence-waiting = Data wpływu wniosku: { $received }. Termin odpowiedzi: { $due }.
entry-format = { $title } ({ $format })
answered-in = Data odpowiedzi: { $day }
put-online-in = Opublikowano w internecie: { $month }
asked-on = Data wniosku: { $day }
foi-asked-heading = Wnioski o te informacje
foi-asked-text = O to pytano na podstawie ustawy o wolności informacji. Odpowiedzi mogą dotyczyć innych rzeczy lub innych miesięcy niż te dane.

## Exemptions
exemptions-title = Powody nieudostępnienia informacji
exemptions-lead = Ustawa o wolności informacji wymienia powody, z których można nie udostępnić informacji. Nazywają się one wyjątkami. W odpowiedzi trzeba podać, który z nich zastosowano.
exemptions-kinds = Dwa rodzaje wyjątków
exemptions-absolute = Wyjątek bezwzględny nie wymaga rozważenia interesu publicznego.
exemptions-qualified = Wyjątek względny wymaga rozważenia interesu publicznego. Informacji można nie udostępnić tylko wtedy, gdy ogół zyskuje więcej, nie znając jej, niż ją znając.
exemptions-heading = Wyjątki
exemption-name = Artykuł { $number }: { $name }
exemption-absolute = Bezwzględny: bez rozważania interesu publicznego
exemption-interest = Względny: wymaga rozważenia interesu publicznego
exemption-limit = Granica obowiązku, a nie wyjątek
exemption-law = Artykuł { $number } ustawy o wolności informacji z 2000 r.
exemption-law-label = Prawo
exemption-used = Podano w
exemption-refusal = Czego dotyczy, w skrócie

## Response times
times-title = Ile czekano na odpowiedzi
times-lead = Policja musi odpowiedzieć na wniosek w ciągu 20 dni roboczych. Pierwszy dzień roboczy po wpłynięciu wniosku to dzień 1.
times-days = Soboty, niedziele i dni ustawowo wolne w dowolnej części Zjednoczonego Królestwa nie są dniami roboczymi. Liczy się więc także dzień wolny w Szkocji. Tak stanowi artykuł 10 ustawy.
times-real = Odpowiedzi
times-real-none = Dla odpowiedzi w tym rejestrze nie można podać żadnej liczby. { $number ->
        [one] Dla { $count } odpowiedzi ta strona nie zna dnia wniosku lub dnia odpowiedzi
       *[other] Dla { $count } odpowiedzi ta strona nie zna dnia wniosku lub dnia odpowiedzi
    }.
times-untimed = { $number ->
        [one] Jeszcze { $count } odpowiedzi nie ma w liczbach o czasie, bo nie znamy jednego z jej dni.
       *[other] Jeszcze { $count } odpowiedzi nie ma w liczbach o czasie, bo nie znamy jednego z ich dni.
    }
times-examples = Przykłady
times-examples-note = Te liczby powstały wyłącznie z przykładów i pokazują, jak będą wyglądać. Nie ma w nich żadnej prawdziwej odpowiedzi.
times-quarters = Według kwartału odpowiedzi
times-quarters-examples = Przykłady: według kwartału odpowiedzi
times-years = Według roku budżetowego odpowiedzi
times-years-examples = Przykłady: według roku budżetowego odpowiedzi
times-period = Okres
times-answered = Odpowiedziano
times-timed = Oba dni znane
times-within = W ciągu 20 dni roboczych
times-share = Udział w ciągu 20 dni roboczych (%)
times-median = Mediana (dni robocze)
times-median-note = Połowa odpowiedzi zajęła nie więcej czasu, niż wynosi mediana.
times-so-far = { $period }, dotychczas
times-waiting = Wnioski czekające na odpowiedź, stan na { $day }: { $number ->
        [0] brak.
       *[other] { $count }.
    }
times-overdue = W tym po terminie: { $number ->
        [0] brak.
       *[other] { $count }.
    }

## The finder
finder-title = Już opublikowane?
finder-lead = Zanim poprosisz o informacje, zajrzyj tutaj. Ta strona wymienia dokumenty z wykazu publikacji, odpowiedzi na wnioski i zbiory danych, które są w tym serwisie.
finder-by-topic = Według tematu
finder-other = Inne tematy
finder-a-to-z = Od A do Z
finder-name = Nazwa
finder-kind = Rodzaj
finder-published = Opublikowano
finder-kind-dataset = Dane
finder-kind-answer = Odpowiedź na wniosek
finder-example = { $kind } (przykład)
finder-not-known = Nie wiadomo
finder-not-found = Nie ma tego tutaj?
finder-ask = Poproś o to na podstawie ustawy o wolności informacji

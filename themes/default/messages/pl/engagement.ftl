### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = Problemy i odpowiedzi: { $title }
issues-description = Co zgłaszali mieszkańcy, kogo o to zapytano, co odpowiedział i co stało się z odpowiedziami: { $title }.
issues-link = Zobacz zgłoszone problemy i odpowiedzi policji
issues-heading = Problemy i odpowiedzi
issues-asked-heading = Kogo zapytano i kto odpowiedział
issues-stages = Krok po kroku
issues-questions-heading = Trzy pytania
issues-questions-lead = Osoby i jednostki, które zapytano o daną grupę problemów, dostały te pytania.
issues-report-heading = Raport końcowy
issues-report-went-to = Dla kogo go przygotowano:
issues-groups = { $number ->
        [one] Zgłoszone problemy tworzą { $count } grupę.
        [few] Zgłoszone problemy tworzą { $count } grupy.
        [many] Zgłoszone problemy tworzą { $count } grup.
       *[other] Zgłoszone problemy tworzą { $count } grupy.
    }
issues-named = { $number ->
        [0] Żadna z nich nie jest tu nazwana.
        [one] Tylko { $count } z nich jest tu nazwana.
        [few] Tylko { $count } z nich są tu nazwane.
        [many] Tylko { $count } z nich jest tu nazwanych.
       *[other] Tylko { $count } z nich jest tu nazwanych.
    }
issues-all-named = Wszystkie są tu nazwane.
issues-stage-days = od { $first } do { $last } ({ $number ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }, licząc pierwszy i ostatni)
issues-report-when = Kiedy
issues-report-place = Gdzie można go przeczytać
issues-report-link = Raport
issues-report-read = Przeczytaj raport końcowy
reply-certain = Zapytano: { $invited }. Odpowiedziało: { $replied }. Odsetek odpowiedzi: { $percent }.
reply-uncertain = Odpowiedziało: { $replied }. Nie ma pewności, ile osób zapytano, dlatego nie podajemy jednego odsetka. Tabela pokazuje odsetek dla każdej możliwej liczby.
reply-caption = Odsetek odpowiedzi dla każdej możliwej liczby zapytanych osób
reply-asked = Jeśli zapytano tyle osób
reply-replied = Odpowiedziało
reply-percent = Odsetek odpowiedzi
reply-source = Skąd pochodzi ta liczba
reply-share-fits = Źródło podaje { $percent }. W pełnych procentach zgadza się to, jeśli zapytano { $first } osób, i przy żadnej innej liczbie.
reply-share-between = Źródło podaje { $percent }. W pełnych procentach zgadza się to, jeśli zapytano od { $first } do { $last } osób, i przy żadnej innej liczbie.
reply-share-never = Źródło podaje { $percent }. Żadna liczba osób nie daje takiego odsetka.
group-said = Co mówili ludzie
group-answers = Odpowiedzi
group-summary = Odpowiedzi w skrócie
group-unanswered = Brak odpowiedzi. Nikt z zapytanych nie odpowiedział na tę grupę problemów.
group-none-single = Na tej stronie nie ma pojedynczych odpowiedzi.
group-held-back = Odpowiedzi, których tu nie ma
group-held-back-count = { $number ->
        [one] Nie pokazujemy tu { $count } odpowiedzi. Nikt jeszcze nie zatwierdził jej do publikacji.
        [few] Nie pokazujemy tu { $count } odpowiedzi. Nikt jeszcze nie zatwierdził ich do publikacji.
        [many] Nie pokazujemy tu { $count } odpowiedzi. Nikt jeszcze nie zatwierdził ich do publikacji.
       *[other] Nie pokazujemy tu { $count } odpowiedzi. Nikt jeszcze nie zatwierdził ich do publikacji.
    }
group-unit-not-named = Jednostka, której nie nazwano
download-issue-groups = Pobierz grupy problemów (CSV)
download-answers = Pobierz odpowiedzi (CSV)
download-replies = Pobierz liczbę odpowiedzi (CSV)

## Commitments

you-said-heading = Wasz głos, nasze działania i powody, gdy się nie udało
you-said = Wasz głos
we-will = Zrobimy
we-are-doing = Robimy to
we-did = Zrobiliśmy
we-could-not = Nie udało się
we-dropped = Zrezygnowaliśmy z tego
commitment = Zobowiązanie
commitments = Zobowiązania
commitments-title = Co z tego wynikło
commitments-title-of = Co z tego wynikło: { $name }
commitments-lead = Po konsultacjach policja mówi, co zrobi. Oto jej zobowiązania i to, jak daleko zaszły prace.
commitments-link = Zobacz wszystkie zobowiązania po wszystkich konsultacjach
commitments-answer = Zobowiązania: { $total }. Zrobione: { $done }. W toku: { $begun }. Planowane: { $planned }. Nie udało się: { $stuck }. Porzucone: { $dropped }. Spóźnione w dniu { $day }: { $late } spośród planowanych i będących w toku.
commitments-caption = Jak daleko zaszły zobowiązania, według konsultacji
commitments-note = Każde zobowiązanie liczymy raz: jako planowane, w toku, zrobione, takie, którego nie udało się wykonać, albo porzucone. Ostatnia kolumna liczy spóźnione. Są one też wśród planowanych lub będących w toku.
commitments-by = Według konsultacji
commitments-all = Wszystkie konsultacje
commitments-of-area = Zobowiązania dotyczące tej dzielnicy
commitments-area-heading = Co policja tu obiecała
commitments-topics = Według tematu
commitments-boroughs = Według dzielnicy
commitments-some-example = Niektóre z tych zobowiązań są wymyślone, by pokazać, jak działa strona. Są oznaczone jako przykłady, nie są oficjalne i nie mówią nic o żadnym prawdziwym miejscu ani osobie.
commitment-pair = { $first }, { $second }
commitments-of-all = z { $total }
commitments-as-of = stan na { $day }
commitment-area = Gdzie
commitment-consultation = Konsultacja
commitment-status = Stan
commitment-planned = Planowane
commitment-under-way = W toku
commitment-done = Zrobione
commitment-could-not = Nie udało się
commitment-dropped = Porzucone
commitment-status-title = { $status }: { $title }
commitment-example-title = Przykład: { $title }
commitment-late = Spóźnione
commitment-late-column = W tym spóźnione
commitment-late-means = termin minął, a rzecz nie jest skończona
commitment-late-note = To się spóźnia. Termin minął { $day }, a rzecz nie jest skończona.
commitment-late-caption = Zobowiązania, których termin minął i które nie są skończone
commitment-because = Ponieważ
commitment-evidence = Sprawdź samodzielnie
commitment-owner = Kto za to odpowiada
commitment-due = Termin
commitment-no-day = Nie wyznaczono terminu
commitment-done-day = Zrobione dnia
commitment-changed = Ostatnia zmiana
commitment-news-title = Co z tego wynikło: zmiany w zobowiązaniach
commitment-days-title = Terminy zobowiązań
download-commitments = Pobierz wszystkie zobowiązania (CSV)

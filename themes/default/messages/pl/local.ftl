### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = Lokalne priorytety
local-priorities-lead = Lokalny priorytet to problem, którym miejscowa policja zgodziła się zająć w pierwszej kolejności, bo poprosili o to ludzie, którzy tam mieszkają lub pracują.
local-priorities-in = Lokalne priorytety: { $area }
priorities-answer = { $area }: { $number ->
        [0] brak bieżących priorytetów w dniu { $day }.
        [one] { $count } bieżący priorytet w dniu { $day }.
        [few] { $count } bieżące priorytety w dniu { $day }.
       *[other] { $count } bieżących priorytetów w dniu { $day }.
    }
priorities-table = Dzielnice, których lokalne priorytety są na tej stronie
priorities-none = Na tej stronie nie ma jeszcze priorytetów żadnej dzielnicy.
priorities-none-in = Na tej stronie nie ma bieżących priorytetów: { $area }.
current-priorities = Bieżące priorytety
coming-priorities = Uzgodnione na później
past-priorities = Wcześniejsze priorytety
past-priorities-lead = Te priorytety już się zakończyły. Zakończone ostatnio są na początku.
whole-borough = Cała dzielnica
ward-named = Okręg: { $ward }
priority-current = Bieżący
priority-coming = Uzgodniony na później
priority-ended = Zakończony
priority-since = Od
priority-begins = Początek
priority-from-to = Od kiedy do kiedy
priority-why = Kto o to prosił i dlaczego
priority-done = Co zrobiono
priority-outcome = Co z tego wynikło
priority-reviewed = Ostatni przegląd
priority-consultation = Konsultacja
review-by = Następny przegląd do
review-overdue = Termin minął: { $day }.
local-area-fact = Obszar
boroughs-by-name = Dzielnice są ułożone według nazw. Liczba priorytetów nie mówi nic o tym, jak bezpieczne jest dane miejsce.
find-priorities = Znajdź priorytety swojej dzielnicy
raise-priority = Jak poprosić o inny priorytet
raise-priority-text = Ta strona nie przyjmuje wiadomości o priorytetach. Przyjdź na spotkanie i powiedz, co jest dla Ciebie ważne:
example-priorities = Przykłady priorytetów

## Meetings
meetings = Spotkania i dyżury policji
meetings-lead = Tu możesz powiedzieć miejscowej policji, co jest dla Ciebie ważne, i usłyszeć, co zrobiła.
meetings-in = Spotkania i dyżury policji: { $area }
meetings-answer = { $area }: { $number ->
        [0] nie wiadomo o żadnych nadchodzących spotkaniach.
        [one] { $count } nadchodzące spotkanie.
        [few] { $count } nadchodzące spotkania.
       *[other] { $count } nadchodzących spotkań.
    }
meetings-table = Dzielnice, których spotkania są na tej stronie
meetings-none = Na tej stronie nie ma prawdziwych nadchodzących spotkań.
meetings-none-in = Na tej stronie nie ma nadchodzących spotkań: { $area }.
upcoming-meetings = Nadchodzące spotkania
past-meetings = Spotkania, które się odbyły
show-past-meetings = Pokaż spotkania, które się odbyły
meeting-ahead = Nadchodzi
meeting-past = Zakończone
meeting-off = Odwołane
meeting-when = Kiedy
meeting-on-day = { $day }, godz. { $start }–{ $end }
meeting-where = Gdzie
meeting-access = Dostęp i udział
meeting-take-part = Jeśli nie możesz przyjść
meeting-more = Więcej informacji
meeting-updated = Ostatnia zmiana
uk-clocks = Wszystkie godziny są podane według czasu w Zjednoczonym Królestwie.
find-meetings = Znajdź spotkania w swojej dzielnicy
example-meetings = Przykłady spotkań
take-dates = Zabierz terminy ze sobą

## Shared
local-heading = Lokalne priorytety i spotkania
example-title = Przykład: { $title }
recorded-crime-in = Zarejestrowane przestępstwa: { $area }

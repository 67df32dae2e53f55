### Słowa o konsultacjach: o co pytano mieszkańców i co z tego wynikło.

## Where a consultation stands
consultation-planned = Planowana
consultation-open = Otwarta
consultation-closed = Zamknięta: odpowiedzi są analizowane
consultation-responded = Opublikowano odpowiedź
consultation-tracked = Opublikowano odpowiedź: śledzimy realizację obietnic
consultation-archived = Archiwalna
consultation-unclear = Nie wiadomo, czy jest otwarta
consultation-is-planned = Te konsultacje jeszcze się nie rozpoczęły. Otwarcie: { $when }.
consultation-is-open = Te konsultacje są otwarte i można w nich wziąć udział. Zamknięcie: { $when }.
consultation-days-left = { $number ->
        [0] Dziś jest ostatni dzień.
        [one] Pozostał { $count } dzień.
        [few] Pozostały { $count } dni.
        [many] Pozostało { $count } dni.
       *[other] Pozostało { $count } dnia.
    }
consultation-is-closed = Te konsultacje są zamknięte. Zamknięcie: { $when }. Trwa analiza odpowiedzi.
consultation-is-responded = Te konsultacje są zamknięte, a odpowiedź została opublikowana.
consultation-is-tracked = Te konsultacje są zamknięte, a odpowiedź została opublikowana. Śledzimy, co stało się z obietnicami.
consultation-is-archived = Te konsultacje są zakończone. Zachowujemy je tutaj, aby każdy mógł do nich zajrzeć.
consultation-is-unclear = Za mało wiadomo o datach, aby powiedzieć, czy te konsultacje są otwarte.
consultation-as-built = Stan na dzień: { $day } (wtedy powstała ta strona). Jeśli czytasz ją później, kieruj się datami poniżej.
consultation-response-due = Termin odpowiedzi: { $day }, czyli dwanaście tygodni po zamknięciu.
consultation-response-overdue = { $number ->
        [one] Odpowiedź jest spóźniona. Termin: { $day }, minął { $count } dzień.
        [few] Odpowiedź jest spóźniona. Termin: { $day }, minęły { $count } dni.
        [many] Odpowiedź jest spóźniona. Termin: { $day }, minęło { $count } dni.
       *[other] Odpowiedź jest spóźniona. Termin: { $day }, minęło { $count } dnia.
    }
consultation-late = Odpowiedź spóźniona

## Dates
consultation-opens = Otwarcie
consultation-closes = Zamknięcie
consultation-length = Jak długo trwają
consultation-length-days = { $number ->
        [one] { $count } dzień
       *[other] { $count } dni, wliczając pierwszy i ostatni
    }
consultation-respond-by = Termin odpowiedzi
consultation-response-day = Opublikowanie odpowiedzi
consultation-response-planned = Planowana data odpowiedzi
consultation-delay = Dlaczego odpowiedź zajmuje więcej czasu
consultation-archived-day = Zarchiwizowano
consultation-archive-planned = Planowana data archiwizacji
consultation-within = w miesiącu: { $month } (dzień nie jest znany)
consultation-not-known = nie wiadomo
consultation-day-not-known = tak, ale dzień nie jest znany
consultation-from-to = { $opens } – { $closes }
consultation-when = Kiedy
consultation-stages = Etapy
consultation-stage = Etap
consultation-began = Początek
consultation-ended = Koniec
consultation-days = Czas trwania

## Lists
consultations-lead = O co pytamy mieszkańców, co odpowiedzieli i co z tego wynikło. Przy każdej konsultacji, która jest tu pokazana jako otwarta, podany jest sposób odpowiedzi bez internetu.
consultations-on = Konsultacje: { $topic }
consultations-on-lead = Wszystko w tej witrynie, o co pytano mieszkańców na temat: { $topic }.
consultations-open-heading = Otwarte teraz
consultations-planned-heading = Planowane
consultations-closed-heading = Zamknięte: odpowiedzi są analizowane
consultations-responded-heading = Opublikowano odpowiedź
consultations-unclear-heading = Daty nieznane
consultations-archived-heading = Archiwalne
consultations-year-not-known = Rok nieznany
consultations-example-note = To, co oznaczono jako „Przykład”, wymyślono po to, by pokazać, jak działa strona. Nie jest oficjalne i nie mówi nic o żadnym prawdziwym miejscu ani osobie.
consultations-none-open = Obecnie nie ma otwartych konsultacji.
consultations-all = Wszystkie konsultacje
consultations-by-topic = Według tematu
consultations-more = Więcej o konsultacjach
consultations-methods-link = Sposoby pytania mieszkańców: których użyto i dlaczego
consultations-sign-up-link = Napisz, że chcesz być pytany, albo co jest dla Ciebie najważniejsze
consultations-respondents-file = Kto odpowiedział, według kanału (CSV)
consultations-being-held = Trwające konsultacje
consultations-asked-here = O co pytamy mieszkańców
consultation-example-name = { $title } (przykład)

## One consultation
consultation-about = Czego dotyczą
consultation-dates = Daty
consultation-how-to-reply = Jak odpowiedzieć
consultation-how-people-replied = Jak można było odpowiedzieć
consultation-reply-note = Można odpowiedzieć bez internetu. Wszystkie sposoby liczą się tak samo.
consultation-print-form = Wydrukuj formularz, aby odpowiedzieć na papierze
consultation-go-online = Przejdź do strony z odpowiedziami
consultation-documents = Dokumenty
consultation-questions = Pytania
consultation-question = Pytanie { $label }
consultation-leads-to = Na tej stronie
consultation-who-asked = Kogo pytano i w jaki sposób
consultation-audience = Kogo pytano
consultation-methods = Jak pytano
consultation-who-replied = Kto odpowiedział
consultation-replies-of = Odpowiedzi według kanału
consultation-channel = Kanał
consultation-how-many = Ile, jak opublikowano
consultation-who = Kto
consultation-note = Uwaga
consultation-about-count = około { $count }
consultation-self-selected = Jeśli uwaga nie mówi inaczej, te osoby same postanowiły odpowiedzieć. Nie reprezentują wszystkich, więc te liczby nie mówią, co myślą wszyscy. Kanały mogą się pokrywać: nie należy ich sumować.
consultation-results = Co powiedzieli mieszkańcy
consultation-results-link = Wyniki, pytanie po pytaniu
consultation-came-of-it = Co z tego wynikło
consultation-report = Raport
consultation-decision = Decyzja
consultation-decided-on = Data decyzji
consultation-where-said = Gdzie o tym napisano
consultation-next = Co dalej
consultation-next-planned = Odpowiedzieć będzie można od dnia otwarcia. Wróć wtedy albo dodaj datę do kalendarza.
consultation-next-open = Po dniu zamknięcia przeczytana zostanie każda odpowiedź. Odpowiedź instytucji powinna ukazać się w ciągu dwunastu tygodni. Znajdzie się na tej stronie.
consultation-next-closed = Każda odpowiedź jest czytana. Potem ukaże się informacja, co zostanie zrobione, a co nie i dlaczego. Znajdzie się na tej stronie.
consultation-next-responded = Odpowiedź mówi, co zostanie zrobione. Jeśli coś obiecano, ta strona mówi, co się z tym stało.
consultation-next-archived = W sprawie tych konsultacji nic więcej się nie wydarzy.
consultation-next-unclear = Gdy daty będą znane, znajdą się na tej stronie.
consultation-record = O tym wpisie
consultation-owner = Kto pyta
consultation-original-body = Kto je prowadził
consultation-replaced-by = Tę instytucję zastąpiła
consultation-files = Pliki
consultation-own-record = Opracowane przez wydawcę tej witryny

## Ways to reply
consultation-reply-online = Przez internet
consultation-reply-email = E-mailem
consultation-reply-post = Pocztą
consultation-reply-phone = Telefonicznie
consultation-reply-in-person = Osobiście
consultation-reply-meeting = Na spotkaniu
consultation-offline = Bez internetu

## Who replied
consultation-individuals = osoby we własnym imieniu
consultation-organisations = organizacje
consultation-campaign = osoby, które przysłały tekst kampanii
consultation-staff = pracownicy policji
consultation-mixed = nie rozróżniono

## The form on paper
consultation-form-title = Odpowiedź na papierze: { $title }
consultation-form-lead = Wydrukuj tę stronę, wpisz odpowiedzi i wyślij ją albo oddaj osobiście. Ta witryna nie zachowuje niczego, co napiszesz. Wystarczy też zwykła kartka papieru.
consultation-form-over = Te konsultacje są zamknięte. Prosimy już nie wysyłać tego formularza.
consultation-form-where = Dokąd wysłać
consultation-form-until = Musi dotrzeć do
consultation-form-questions = Pytania
consultation-form-you = O Tobie
consultation-form-you-note = Tę część można pominąć. Nie trzeba podawać nazwiska.
consultation-form-for-myself = Odpowiadam we własnym imieniu.
consultation-form-for-others = Odpowiadam w imieniu organizacji. Jej nazwa:
consultation-form-borough = Dzielnica, w której mieszkam lub pracuję:
consultation-form-anything = Co jeszcze chcesz powiedzieć
consultation-form-back = Wróć do konsultacji
consultation-form-help = Jeśli nie możesz pisać, poproś kogoś o pomoc albo zadzwoń i podaj odpowiedzi.

## Asking to be asked
consultation-sign-up-title = Napisz, że chcesz być pytany
consultation-sign-up-lead = Wydrukuj tę stronę, wypełnij ją i wyślij, aby następnym razem zapytano także Ciebie. Ta witryna nie zachowuje niczego, co napiszesz.
consultation-sign-up-online = Zrób to na stronie internetowej
consultation-sign-up-ask = Proszę mnie pytać
consultation-sign-up-reach = Jak się ze mną skontaktować (adres, numer telefonu lub e-mail):
consultation-sign-up-language = Język, w którym chcę być pytany:
consultation-sign-up-needs = Czego potrzebuję, aby wziąć udział (duży druk, tłumacz, podjazd …):
consultation-sign-up-topics = O co chcę być pytany (można zaznaczyć kilka)
consultation-sign-up-priority = Moja własna ważna sprawa
consultation-sign-up-priority-note = Czym policja powinna się zająć najpierw tam, gdzie mieszkasz? Trafi to do zespołu w Twojej okolicy. Nie podawaj nazwisk innych osób.
consultation-sign-up-privacy = Co dzieje się z tym, co napiszesz
consultation-sign-up-send = Dokąd wysłać

## The register of methods
consultation-register-title = Sposoby pytania mieszkańców
consultation-register-lead = Jakie są sposoby pytania mieszkańców, kto je prowadzi i dlaczego ich użyto albo nie.
consultation-register-rules = Ustalone zasady
consultation-register-methods = Rejestr
consultation-method-used = Użyto: { $year }
consultation-method-explored = Rozważano: { $year }
consultation-method-rejected = Nie użyto: { $year }
consultation-method-run-by = Kto prowadzi
consultation-method-why = Dlaczego
consultation-method-in = Konsultacje w tej witrynie, w których użyto tego sposobu
consultation-register-file = Pobierz rejestr (CSV)

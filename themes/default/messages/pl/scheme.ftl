### Wykaz publikowanych informacji (publication scheme).

scheme-document = Dokument
scheme-class-title = { $number }. { $name }
scheme-class-own = Kategoria dodana na tej stronie: wzorcowy wykaz jej nie ma.
scheme-coverage = Co powinniśmy publikować i co się z tym dzieje: liczba dokumentów w każdej kategorii
scheme-class = Kategoria
scheme-expected = Oczekiwane
scheme-total = Wszystkie kategorie
scheme-published = Opublikowane
scheme-linked = Opublikowane gdzie indziej
scheme-not-held = Nie posiadamy
scheme-exempt = Wyłączone: prawo pozwala tego nie ujawniać
scheme-planned = Planowane
scheme-planned-by = Planowane: publikacja do dnia { $day }
scheme-planned-late = Planowane na { $day }, spóźnione
scheme-answer = { $number ->
        [one] Wykaz przewiduje { $count } dokument.
        [few] Wykaz przewiduje { $count } dokumenty.
        [many] Wykaz przewiduje { $count } dokumentów.
       *[other] Wykaz przewiduje { $count } dokumentu.
    } Opublikowane tutaj: { $published }. Opublikowane gdzie indziej: { $linked }. Nieopublikowane: { $missing }, i podajemy dlaczego.
scheme-up-to-date = Czy to aktualne?
scheme-up-to-date-none = Dnia { $day } termin przeglądu nie minął dla żadnego dokumentu.
scheme-up-to-date-late = { $number ->
        [one] Dnia { $day } termin przeglądu minął dla { $count } dokumentu.
        [few] Dnia { $day } termin przeglądu minął dla { $count } dokumentów.
        [many] Dnia { $day } termin przeglądu minął dla { $count } dokumentów.
       *[other] Dnia { $day } termin przeglądu minął dla { $count } dokumentu.
    }
scheme-review-due = Termin przeglądu
scheme-review-state = Czy jest aktualny?
scheme-review-ok = Termin przeglądu jeszcze nie minął
scheme-review-late = { $number ->
        [one] Po terminie o { $count } dzień
        [few] Po terminie o { $count } dni
        [many] Po terminie o { $count } dni
       *[other] Po terminie o { $count } dnia
    }
scheme-review-archived = W archiwum: nikt go nie aktualizuje
scheme-review-table = Dokumenty i terminy ich przeglądu
scheme-plan-table = Planowane dokumenty
scheme-plan-day = Publikacja do dnia
scheme-plan-ok = Termin jeszcze nie minął
scheme-plan-past = { $number ->
        [one] Spóźnienie: { $count } dzień
        [few] Spóźnienie: { $count } dni
        [many] Spóźnienie: { $count } dni
       *[other] Spóźnienie: { $count } dnia
    }
scheme-not-given = Nie wiadomo
scheme-charges = Ile to kosztuje
scheme-charges-lead = Ile płaci się za kopię tego, co publikujemy. Wszystko na tej stronie można czytać i pobierać za darmo.
scheme-charge-what = Co
scheme-charge-amount = Opłata
scheme-charge-basis = Jak ją obliczamy
scheme-charge-note = Uwaga
scheme-charge-pounds = { $amount } £
scheme-charge-free = Bezpłatnie
scheme-charge-varies = To zależy
scheme-archived = W archiwum
scheme-archived-note = To materiał archiwalny. Może być nieaktualny.
scheme-body-replaced = { $body }: ten organ zastąpiono. Nowy organ: { $new }.
scheme-superseded = Zastąpił go nowszy dokument: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number } kB
scheme-megabytes = { $number } MB
scheme-read-elsewhere = Przeczytaj na stronie { $host }
scheme-read-here = Przeczytaj na tej stronie
scheme-read-dataset = Liczby i pliki: { $title }
scheme-requested = O te informacje ktoś poprosił na podstawie ustawy o wolności informacji (Freedom of Information Act). Numer wniosku: { $reference }.
scheme-requested-dataset = Teraz to zbiór danych, który ta strona publikuje przy każdym nowym wydaniu.
scheme-reference = Numer
scheme-body = Wydawca
scheme-period = Czas, którego dotyczy
scheme-formats = Format
scheme-languages = Język
scheme-owner = Kto za to odpowiada
scheme-charge = Opłata
scheme-charge-web = Bezpłatnie na tej stronie
scheme-rights = Jak można z tego korzystać
scheme-accessible = W innej postaci
scheme-accessible-ask = Napisz na adres { $contact } i podaj, jaką postać możesz odczytać.
scheme-areas = Dotyczy
scheme-where = Gdzie to znaleźć
scheme-topic-title = Dokumenty na temat: { $topic }
scheme-topic-lead = Co zawiera wykaz na ten temat.
scheme-download-entries = Pobierz listę dokumentów (CSV)
scheme-download-expected = Pobierz listę oczekiwanych dokumentów i ich stanu (CSV)
scheme-download-charges = Pobierz opłaty (CSV)
scheme-disclosures = Rejestr odpowiedzi na wnioski o informacje
scheme-feed-title = Nowości w wykazie publikowanych informacji

## For templates
scheme-about-heading = Co to jest
scheme-coverage-heading = Co tu znajdziesz
scheme-coverage-note = Każdy dokument, który powinniśmy publikować, liczy się raz. Liczymy też to, czego nie publikujemy; w każdej kategorii podajemy dlaczego.
scheme-classes-heading = Kategorie
scheme-more-heading = Więcej
scheme-topics-heading = Według tematu
scheme-requested-heading = Pytano o to, więc to publikujemy
scheme-ask-heading = Jeśli czegoś tu nie ma
scheme-complaints-heading = Jeśli chcesz złożyć skargę
scheme-model-heading = Czyjego wzoru się trzymamy
scheme-expected-heading = Co powinniśmy publikować w tej kategorii
scheme-entries-heading = Dokumenty w tej kategorii
scheme-entries-none = Nie mamy dokumentu w tej kategorii.
scheme-class-source = Gdzie opisano tę kategorię
scheme-read-heading = Przeczytaj lub pobierz
scheme-facts-heading = O tym dokumencie
scheme-documents-heading = Dokumenty
scheme-area-heading = Dokumenty o tej dzielnicy

### Words that all kinds of records share.

example = Przykład
examples = Przykłady
example-note = To jest przykład wymyślony po to, by pokazać, jak działa strona. Nie jest oficjalny i nie mówi nic o żadnym prawdziwym miejscu ani osobie.
topic = Temat
topics = Tematy
at-time = { $day }, godz. { $time }
yes = Tak
no = Nie
no-answer = Brak odpowiedzi
download-calendar = Dodaj te terminy do kalendarza (plik iCalendar)
download-feed = Śledź nowości (kanał Atom)
download-points = Pobierz miejsca na mapie (GeoJSON)
download-records = Pobierz tę listę (CSV)
openness = Co publikujemy
consultations = Konsultacje
# The sign that ends a sentence.
sentence-end = .

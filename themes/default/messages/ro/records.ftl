### Words that all kinds of records share.

example = Exemplu
examples = Exemple
example-note = Acesta este un exemplu. Este inventat pentru a arăta cum funcționează pagina. Nu este oficial și nu spune nimic despre vreun loc sau vreo persoană reală.
topic = Temă
topics = Teme
at-time = { $day }, ora { $time }
yes = Da
no = Nu
no-answer = Niciun răspuns
download-calendar = Adăugați aceste date în calendarul dvs. (fișier iCalendar)
download-feed = Urmăriți noutățile (flux Atom)
download-points = Descărcați locurile de pe hartă (GeoJSON)
download-records = Descărcați această listă (CSV)
openness = Ce publicăm
consultations = Consultări publice
# The sign that ends a sentence.
sentence-end = .

### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = Planificată
consultation-open = Deschisă
consultation-closed = Închisă: se analizează răspunsurile
consultation-responded = Răspunsul autorității a fost publicat
consultation-tracked = Răspunsul autorității a fost publicat: se urmărește ce s-a promis
consultation-archived = Arhivată
consultation-unclear = Nu se știe dacă este deschisă
consultation-is-planned = Această consultare nu s-a deschis încă. Data deschiderii: { $when }.
consultation-is-open = Această consultare este deschisă și puteți răspunde. Data închiderii: { $when }.
consultation-days-left = { $number ->
        [0] Astăzi este ultima zi.
        [one] A mai rămas { $count } zi.
        [few] Au mai rămas { $count } zile.
       *[other] Au mai rămas { $count } de zile.
    }
consultation-is-closed = Această consultare s-a închis. Data închiderii: { $when }. Se analizează ce au spus oamenii.
consultation-is-responded = Această consultare s-a închis, iar răspunsul autorității a fost publicat.
consultation-is-tracked = Această consultare s-a închis, iar răspunsul autorității a fost publicat. Se urmărește ce s-a ales de promisiuni.
consultation-is-archived = Această consultare s-a încheiat. O păstrăm aici ca să o poată vedea oricine.
consultation-is-unclear = Se știe prea puțin despre date ca să se poată spune dacă această consultare este deschisă.
consultation-as-built = Așa stăteau lucrurile la { $day }, când a fost făcută această pagină. Dacă o citiți mai târziu, țineți seama de datele de mai jos.
consultation-response-due = Răspunsul autorității trebuie dat până la { $day }: la douăsprezece săptămâni de la închidere.
consultation-response-overdue = { $number ->
        [one] Răspunsul autorității a întârziat. Termenul era { $day }: acum { $count } zi.
        [few] Răspunsul autorității a întârziat. Termenul era { $day }: acum { $count } zile.
       *[other] Răspunsul autorității a întârziat. Termenul era { $day }: acum { $count } de zile.
    }
consultation-late = Răspunsul autorității a întârziat

## Dates
consultation-opens = Se deschide
consultation-closes = Se închide
consultation-length = Cât timp este deschisă
consultation-length-days = { $number ->
        [one] { $count } zi
        [few] { $count } zile, cu tot cu prima și ultima
       *[other] { $count } de zile, cu tot cu prima și ultima
    }
consultation-respond-by = Termenul pentru răspunsul autorității
consultation-response-day = Răspunsul autorității a fost publicat
consultation-response-planned = Răspunsul autorității este planificat pentru
consultation-delay = De ce durează mai mult răspunsul autorității
consultation-archived-day = Arhivată
consultation-archive-planned = Se va arhiva la
consultation-within = cândva în { $month } (ziua nu este cunoscută)
consultation-not-known = nu se știe
consultation-day-not-known = da, dar ziua nu este cunoscută
consultation-from-to = { $opens } – { $closes }
consultation-when = Când
consultation-stages = Etape
consultation-stage = Etapă
consultation-began = Început
consultation-ended = Sfârșit
consultation-days = Cât a durat

## Lists
consultations-lead = Ce este întrebat publicul, ce au spus oamenii și ce a rezultat. Fiecare consultare arătată pe acest site ca deschisă indică un mod de a răspunde fără internet.
consultations-on = Consultări publice: { $topic }
consultations-on-lead = Tot ce s-a întrebat publicul, pe acest site, pe tema: { $topic }.
consultations-open-heading = Deschise acum
consultations-planned-heading = Planificate
consultations-closed-heading = Închise: se analizează răspunsurile
consultations-responded-heading = Cu răspunsul autorității publicat
consultations-unclear-heading = Cu date necunoscute
consultations-archived-heading = Arhivate
consultations-year-not-known = An necunoscut
consultations-example-note = Ce este marcat cu „Exemplu” este inventat, pentru a arăta cum funcționează pagina. Nu este oficial și nu spune nimic despre vreun loc sau vreo persoană reală.
consultations-none-open = În acest moment nu este deschisă nicio consultare.
consultations-all = Toate consultările
consultations-by-topic = După temă
consultations-more = Mai multe despre consultări
consultations-methods-link = Moduri de a întreba oamenii: care au fost folosite și de ce
consultations-sign-up-link = Spuneți-ne că vreți să fiți întrebat(ă) sau ce ar trebui să fie pe primul loc
consultations-respondents-file = Cine a răspuns, după calea de răspuns (CSV)
consultations-being-held = Ce consultări au loc
consultations-asked-here = Ce se întreabă
consultation-example-name = { $title } (exemplu)

## One consultation
consultation-about = Despre ce este vorba
consultation-dates = Date
consultation-how-to-reply = Cum puteți răspunde
consultation-how-people-replied = Cum s-a putut răspunde
consultation-reply-note = Puteți răspunde fără internet. Toate căile contează la fel.
consultation-print-form = Tipăriți un formular ca să răspundeți pe hârtie
consultation-go-online = Mergeți la pagina web pentru răspunsuri
consultation-documents = Documente
consultation-questions = Întrebări
consultation-question = Întrebarea { $label }
consultation-leads-to = Pe acest site
consultation-who-asked = Cine a fost întrebat și cum
consultation-audience = Cine a fost întrebat
consultation-methods = Cum au fost întrebați oamenii
consultation-who-replied = Cine a răspuns
consultation-replies-of = Răspunsuri, după calea de răspuns
consultation-channel = Calea de răspuns
consultation-how-many = Câte, așa cum s-a publicat
consultation-who = Cine
consultation-note = Notă
consultation-about-count = aproximativ { $count }
consultation-self-selected = Dacă o notă nu spune altfel, acești oameni au ales singuri să răspundă. Ei nu îi reprezintă pe toți, așa că aceste numere nu spun nimic despre ce crede toată lumea. Aceiași oameni pot apărea pe mai multe căi: nu adunați numerele.
consultation-results = Ce au spus oamenii
consultation-results-link = Rezultatele, întrebare cu întrebare
consultation-came-of-it = Ce a rezultat
consultation-report = Raportul
consultation-decision = Decizia
consultation-decided-on = Data deciziei
consultation-where-said = Unde se spune aceasta
consultation-next = Ce urmează
consultation-next-planned = În ziua deschiderii veți putea răspunde. Reveniți atunci sau adăugați data în calendarul dvs.
consultation-next-open = După ziua închiderii se analizează fiecare răspuns. Autoritatea trebuie să răspundă în douăsprezece săptămâni. Răspunsul ei va apărea pe această pagină.
consultation-next-closed = Se analizează fiecare răspuns. Apoi autoritatea răspunde: ce se va face, ce nu se va face și de ce. Răspunsul ei va apărea pe această pagină.
consultation-next-responded = Răspunsul autorității spune ce se va face. Dacă s-au făcut promisiuni, această pagină arată ce s-a ales de ele.
consultation-next-archived = Cu această consultare nu se va mai întâmpla nimic.
consultation-next-unclear = Când se vor cunoaște datele, ele vor apărea pe această pagină.
consultation-record = Despre această înregistrare
consultation-owner = Cine întreabă
consultation-original-body = Organizată de
consultation-replaced-by = Instituția a fost înlocuită de
consultation-files = Fișiere
consultation-own-record = Scris de cel care publică acest site

## Ways to reply
consultation-reply-online = Online
consultation-reply-email = Prin e-mail
consultation-reply-post = Prin poștă
consultation-reply-phone = Prin telefon
consultation-reply-in-person = Personal
consultation-reply-meeting = La o întâlnire
consultation-offline = Nu este nevoie de internet

## Who replied
consultation-individuals = persoane, fiecare în nume propriu
consultation-organisations = organizații
consultation-campaign = persoane care au trimis textul unei campanii
consultation-staff = persoane care lucrează pentru poliție
consultation-mixed = fără deosebire

## The form on paper
consultation-form-title = Răspuns pe hârtie: { $title }
consultation-form-lead = Tipăriți această pagină, scrieți în spațiile libere și trimiteți-o sau predați-o. Nimic din ce scrieți nu se păstrează pe acest site. Puteți folosi și orice altă foaie de hârtie.
consultation-form-over = Această consultare este închisă. Vă rugăm să nu mai trimiteți acest formular.
consultation-form-where = Unde se trimite
consultation-form-until = Trebuie să ajungă până la
consultation-form-questions = Întrebările
consultation-form-you = Despre dvs.
consultation-form-you-note = Puteți lăsa necompletat. Nu trebuie să vă spuneți numele.
consultation-form-for-myself = Răspund în nume propriu.
consultation-form-for-others = Răspund pentru o organizație. Numele ei:
consultation-form-borough = Districtul în care locuiesc sau lucrez:
consultation-form-anything = Altceva ce doriți să spuneți
consultation-form-back = Înapoi la consultare
consultation-form-help = Dacă nu puteți scrie, rugați pe cineva să scrie pentru dvs. sau sunați și spuneți răspunsurile.

## Asking to be asked
consultation-sign-up-title = Spuneți-ne că vreți să fiți întrebat(ă)
consultation-sign-up-lead = Tipăriți această pagină, completați-o și trimiteți-o, ca să fiți întrebat(ă) data viitoare. Nimic din ce scrieți nu se păstrează pe acest site.
consultation-sign-up-online = Faceți acest lucru pe o pagină web
consultation-sign-up-ask = Vă rog să mă întrebați
consultation-sign-up-reach = Cum pot fi contactat(ă) (o adresă, un număr de telefon sau o adresă de e-mail):
consultation-sign-up-language = Limba în care aș vrea să fiu întrebat(ă):
consultation-sign-up-needs = De ce am nevoie ca să particip (litere mari, un interpret, o rampă …):
consultation-sign-up-topics = Despre ce vreau să fiu întrebat(ă) (bifați oricâte teme)
consultation-sign-up-priority = Prioritatea mea
consultation-sign-up-priority-note = Ce ar trebui să facă poliția mai întâi acolo unde locuiți? Textul ajunge la echipa din zona dvs. Nu scrieți numele altor persoane.
consultation-sign-up-privacy = Ce se întâmplă cu ce scrieți
consultation-sign-up-send = Unde se trimite

## The register of methods
consultation-register-title = Moduri de a întreba oamenii
consultation-register-lead = Ce moduri există de a întreba publicul, cine se ocupă de fiecare și de ce a fost folosit sau nu.
consultation-register-rules = Regulile stabilite
consultation-register-methods = Registrul
consultation-method-used = Folosit în { $year }
consultation-method-explored = Analizat în { $year }
consultation-method-rejected = Nefolosit în { $year }
consultation-method-run-by = Cine se ocupă de el
consultation-method-why = De ce
consultation-method-in = Consultări de pe acest site care l-au folosit
consultation-register-file = Descărcați registrul (CSV)

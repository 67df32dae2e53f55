### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = Document
scheme-class-title = { $number }. { $name }
scheme-class-own = Adăugată de acest site: schema-model nu are această clasă.
scheme-coverage = Ce ar trebui să publicăm și care este situația: numărul documentelor, clasă cu clasă
scheme-class = Clasă
scheme-expected = Prevăzute
scheme-total = Toate clasele
scheme-published = Publicat
scheme-linked = Publicat în altă parte
scheme-not-held = Nu îl deținem
scheme-exempt = Exceptat: legea ne permite să nu îl publicăm
scheme-planned = Planificat
scheme-planned-by = Planificat: se publică până la { $day }
scheme-planned-late = Planificat pentru { $day }, întârziat
scheme-answer = { $number ->
        [one] Schema de publicare prevede { $count } document. Publicate aici: { $published }. Publicate în altă parte: { $linked }. Nepublicate: { $missing }, și spunem de ce.
        [few] Schema de publicare prevede { $count } documente. Publicate aici: { $published }. Publicate în altă parte: { $linked }. Nepublicate: { $missing }, și spunem de ce.
       *[other] Schema de publicare prevede { $count } de documente. Publicate aici: { $published }. Publicate în altă parte: { $linked }. Nepublicate: { $missing }, și spunem de ce.
    }
scheme-up-to-date = Este ținut la zi?
scheme-up-to-date-none = La { $day }, niciun document nu depășise ziua reexaminării.
scheme-up-to-date-late = { $number ->
        [one] La { $day }, { $count } document depășise ziua reexaminării.
        [few] La { $day }, { $count } documente depășiseră ziua reexaminării.
       *[other] La { $day }, { $count } de documente depășiseră ziua reexaminării.
    }
scheme-review-due = Termenul reexaminării
scheme-review-state = Este la zi?
scheme-review-ok = Nu este încă timpul reexaminării
scheme-review-late = { $number ->
        [one] Termen depășit cu { $count } zi
        [few] Termen depășit cu { $count } zile
       *[other] Termen depășit cu { $count } de zile
    }
scheme-review-archived = Arhivat: nimeni nu îl mai ține la zi
scheme-review-table = Documentele și când trebuie reexaminat fiecare
scheme-plan-table = Documente planificate
scheme-plan-day = Se publică până la
scheme-plan-ok = Ziua nu a venit încă
scheme-plan-past = { $number ->
        [one] Întârziat cu { $count } zi
        [few] Întârziat cu { $count } zile
       *[other] Întârziat cu { $count } de zile
    }
scheme-not-given = Nu se știe
scheme-charges = Cât costă
scheme-charges-lead = Ce plătiți pentru o copie a ceea ce publicăm. Puteți citi și descărca gratuit tot ce este pe acest site.
scheme-charge-what = Ce
scheme-charge-amount = Tarif
scheme-charge-basis = Cum îl calculăm
scheme-charge-note = Notă
scheme-charge-pounds = { $amount }{ "\u00A0" }£
scheme-charge-free = Gratuit
scheme-charge-varies = Depinde
scheme-archived = Arhivat
scheme-archived-note = Acesta este un material arhivat. Poate să nu mai fie actual.
scheme-body-replaced = { $body }: această instituție a fost înlocuită. Locul ei l-a luat: { $new }.
scheme-superseded = Locul lui a fost luat de un document mai nou: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number } kB
scheme-megabytes = { $number } MB
scheme-read-elsewhere = Citiți pe { $host }
scheme-read-here = Citiți pe acest site
scheme-read-dataset = Cifre și fișiere: { $title }
scheme-requested = Aceste informații au fost cerute în baza Legii privind libertatea informației (Freedom of Information Act). Referința cererii: { $reference }.
scheme-requested-dataset = Acum este un set de date pe care acest site îl publică din nou la fiecare ediție nouă.
scheme-reference = Număr
scheme-body = Publicat de
scheme-period = Perioada la care se referă
scheme-formats = Format
scheme-languages = Limbă
scheme-owner = Cine răspunde de el
scheme-charge = Tarif
scheme-charge-web = Gratuit pe acest site
scheme-rights = Cum poate fi folosit
scheme-accessible = În altă formă
scheme-accessible-ask = Scrieți la { $contact } și spuneți ce formă puteți citi.
scheme-areas = Despre
scheme-where = Unde se găsește
scheme-topic-title = Documente pe tema: { $topic }
scheme-topic-lead = Ce cuprinde schema de publicare pe această temă.
scheme-download-entries = Descărcați lista documentelor (CSV)
scheme-download-expected = Descărcați ce este prevăzut și care este situația (CSV)
scheme-download-charges = Descărcați tarifele (CSV)
scheme-disclosures = Registrul răspunsurilor la cereri de informații
scheme-feed-title = Noutăți în schema de publicare

## For templates
scheme-about-heading = Ce este aceasta
scheme-coverage-heading = Ce găsiți aici
scheme-coverage-note = Fiecare document pe care ar trebui să îl publicăm este numărat o singură dată. Numărăm și ce nu publicăm, iar la fiecare clasă spunem de ce.
scheme-classes-heading = Clasă cu clasă
scheme-more-heading = Mai multe
scheme-topics-heading = După temă
scheme-requested-heading = S-a cerut, așa că publicăm
scheme-ask-heading = Dacă nu este aici
scheme-complaints-heading = Dacă vreți să faceți o plângere
scheme-model-heading = Al cui model îl urmăm
scheme-expected-heading = Ce ar trebui să publicăm în această clasă
scheme-entries-heading = Documente din această clasă
scheme-entries-none = Nu deținem niciun document din această clasă.
scheme-class-source = Unde este descrisă această clasă
scheme-read-heading = Citiți sau descărcați
scheme-facts-heading = Despre acest document
scheme-documents-heading = Documente
scheme-area-heading = Documente despre acest district

### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = Probleme și răspunsuri: { $title }
issues-description = Ce au semnalat oamenii, cine a fost întrebat despre aceasta, ce a răspuns și ce s-a ales de răspunsuri: { $title }.
issues-link = Vedeți problemele semnalate de oameni și ce a răspuns poliția
issues-heading = Probleme și răspunsuri
issues-asked-heading = Cine a fost întrebat și cine a răspuns
issues-stages = Pas cu pas
issues-questions-heading = Cele trei întrebări
issues-questions-lead = Cei care au fost întrebați despre un grup de probleme au primit aceste întrebări.
issues-report-heading = Raportul final
issues-report-went-to = Pentru cine a fost:
issues-groups = { $number ->
        [one] Problemele semnalate de oameni formează { $count } grup.
        [few] Problemele semnalate de oameni formează { $count } grupuri.
       *[other] Problemele semnalate de oameni formează { $count } de grupuri.
    }
issues-named = { $number ->
        [0] Niciunul nu este numit aici.
        [one] Doar { $count } dintre ele este numit aici.
        [few] Doar { $count } dintre ele sunt numite aici.
       *[other] Doar { $count } dintre ele sunt numite aici.
    }
issues-all-named = Toate sunt numite aici.
issues-stage-days = { $first } – { $last } ({ $number ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }, cu tot cu prima și ultima)
issues-report-when = Când
issues-report-place = Unde poate fi citit
issues-report-link = Raportul
issues-report-read = Citiți raportul final
reply-certain = Întrebați: { $invited }. Au răspuns: { $replied }. Proporția celor care au răspuns: { $percent }.
reply-uncertain = Au răspuns: { $replied }. Nu se știe sigur câți au fost întrebați, așa că nu există o singură proporție. Tabelul arată proporția pentru fiecare număr posibil.
reply-caption = Proporția celor care au răspuns, pentru fiecare număr de persoane care poate să fi fost întrebate
reply-asked = Dacă au fost întrebați atâția
reply-replied = Au răspuns
reply-percent = Proporția celor care au răspuns
reply-source = De unde vine numărul
reply-share-fits = Sursa dă proporția de { $percent }. În procente întregi, este corect dacă numărul celor întrebați a fost { $first } și pentru niciun alt număr.
reply-share-between = Sursa dă proporția de { $percent }. În procente întregi, este corect dacă numărul celor întrebați a fost de la { $first } până la { $last } și pentru niciun alt număr.
reply-share-never = Sursa dă proporția de { $percent }. Niciun număr de persoane nu dă această proporție.
group-said = Ce au spus oamenii
group-answers = Răspunsuri
group-summary = Răspunsurile pe scurt
group-unanswered = Niciun răspuns. Nimeni dintre cei întrebați nu a răspuns la acest grup de probleme.
group-none-single = Acest site nu are răspunsuri individuale.
group-held-back = Răspunsuri care nu se arată
group-held-back-count = { $number ->
        [one] { $count } răspuns nu se arată aici. Încă nu l-a aprobat nimeni pentru publicare.
        [few] { $count } răspunsuri nu se arată aici. Încă nu le-a aprobat nimeni pentru publicare.
       *[other] { $count } de răspunsuri nu se arată aici. Încă nu le-a aprobat nimeni pentru publicare.
    }
group-unit-not-named = O unitate al cărei nume nu este dat
download-issue-groups = Descărcați grupurile de probleme (CSV)
download-answers = Descărcați răspunsurile (CSV)
download-replies = Descărcați câți au răspuns (CSV)

## Commitments

you-said-heading = Ați spus, am făcut, nu am putut pentru că
you-said = Ați spus
we-will = Vom face
we-are-doing = Facem acum
we-did = Am făcut
we-could-not = Nu am putut
we-dropped = Am renunțat
commitment = Ce s-a promis
commitments = Angajamente
commitments-title = Ce a rezultat
commitments-title-of = Ce a rezultat: { $name }
commitments-lead = După o consultare, poliția spune ce va face. Acestea sunt angajamentele ei și stadiul fiecăruia.
commitments-link = Vedeți toate angajamentele de după toate consultările
commitments-answer = Angajamente: { $total }. Îndeplinite: { $done }. În lucru: { $begun }. Planificate: { $planned }. Imposibil de îndeplinit: { $stuck }. Abandonate: { $dropped }. Întârziate la { $day }: { $late } dintre cele planificate sau în lucru.
commitments-caption = Stadiul angajamentelor, pe consultări
commitments-note = Fiecare angajament este numărat o singură dată: ca planificat, în lucru, îndeplinit, imposibil de îndeplinit sau abandonat. Ultima coloană le numără pe cele întârziate. Ele sunt numărate și ca planificate sau în lucru.
commitments-by = Pe consultări
commitments-all = Toate consultările
commitments-of-area = Angajamente despre acest district
commitments-area-heading = Ce a promis poliția aici
commitments-topics = După temă
commitments-boroughs = După district
commitments-some-example = Unele dintre aceste angajamente sunt inventate, pentru a arăta cum funcționează pagina. Ele sunt marcate ca exemple, nu sunt oficiale și nu spun nimic despre vreun loc sau vreo persoană reală.
commitment-pair = { $first }, { $second }
commitments-of-all = din { $total }
commitments-as-of = la { $day }
commitment-area = Unde
commitment-consultation = Consultare
commitment-status = Stadiu
commitment-planned = Planificat
commitment-under-way = În lucru
commitment-done = Îndeplinit
commitment-could-not = Imposibil de îndeplinit
commitment-dropped = Abandonat
commitment-status-title = { $status }: { $title }
commitment-example-title = Exemplu: { $title }
commitment-late = Întârziat
commitment-late-column = Dintre ele, întârziate
commitment-late-means = ziua a trecut și nu este gata
commitment-late-note = A întârziat. Termenul era { $day } și nu este gata.
commitment-late-caption = Angajamente a căror zi a trecut și care nu sunt gata
commitment-because = Pentru că
commitment-evidence = Vedeți singur(ă)
commitment-owner = Cine răspunde de acesta
commitment-due = Termen
commitment-no-day = Nu s-a stabilit nicio zi
commitment-done-day = Îndeplinit la
commitment-changed = Ultima schimbare
commitment-news-title = Ce a rezultat: schimbări ale angajamentelor
commitment-days-title = Termenele angajamentelor
download-commitments = Descărcați toate angajamentele (CSV)

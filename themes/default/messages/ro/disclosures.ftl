### Words of the disclosure log and of the finder.

## The log
disclosure-log = Răspunsuri la cereri de informații
disclosure-log-lead = Oricine poate cere poliției informații pe care ea le deține. Dreptul vine din Legea privind libertatea informației din 2000 (Freedom of Information Act 2000). Acest registru arată ce s-a cerut și cum s-a răspuns. Numele celor care au cerut nu apar.
disclosure-newest = Cele mai noi răspunsuri
disclosure-examples = Exemple de înscrieri
disclosure-examples-note = Aceste înscrieri sunt inventate. Ele arată cum arată o înscriere când se știe totul despre ea. Se referă la un serviciu care nu există.
disclosure-ways = Găsiți un răspuns
disclosure-by-year = După an
disclosure-by-topic = După temă
disclosure-by-outcome = Cum s-a răspuns la cereri
disclosure-all-of-year = Toate înscrierile din { $year }
disclosure-coverage = Ce cuprinde acest registru
disclosure-source = Publicat mai întâi de
disclosure-entries = Răspunsuri
disclosure-entries-examples = Exemple
disclosure-none-real = Aici nu sunt răspunsuri, ci doar exemple.
disclosure-count = { $number ->
        [one] { $count } răspuns
        [few] { $count } răspunsuri
       *[other] { $count } de răspunsuri
    }
disclosure-count-examples = { $number ->
        [one] { $count } exemplu
        [few] { $count } exemple
       *[other] { $count } de exemple
    }
disclosure-list-year = Cererile din registru: { $year }
disclosure-year-note = O înscriere stă la anul răspunsului ei. Dacă ziua aceea nu este cunoscută, stă la anul în care răspunsul a fost pus online. O cerere fără răspuns stă la anul în care a sosit.
disclosure-list-topic = Cereri pe tema: { $topic }
disclosure-list-lead = Lista cuprinde { $answers } și { $examples }. Exemplele sunt inventate și stau separat.
disclosure-list-lead-real = Lista cuprinde { $answers }.
disclosure-feed-note = Fluxul cuprinde doar răspunsuri, nu și exemple. Dacă se cunoaște doar luna, fluxul dă prima zi a lunii și spune aceasta.

## How to ask
ask-heading = Cum cereți informații
ask-first = Uitați-vă mai întâi dacă nu sunt deja publicate.
ask-finder = Căutați în documentele, răspunsurile și seturile de date ale acestui site
ask-write = Scrieți forței de poliție care deține informațiile. Spuneți ce vreți să aflați. Dați numele dvs. și o adresă pentru răspuns. Ajunge o adresă de e-mail.
ask-wait = Forța de poliție trebuie să răspundă prompt, în cel mult 20 de zile lucrătoare.
ask-review = Dacă nu sunteți mulțumit(ă), cereți forței de poliție să își revadă răspunsul. După aceea puteți face plângere la comisarul pentru informații (Information Commissioner).
ask-not-here = Acest site nu poate primi cereri.
ask-link = Cum se face o cerere

## Outcomes
outcome = Rezultat
outcome-full = Dat în întregime
outcome-part = Dat în parte
outcome-refused = Refuzat
outcome-not-held = Informație nedeținută
outcome-neither = Nici confirmat, nici infirmat
outcome-not-known = Rezultat necunoscut
outcome-waiting = Așteaptă răspuns
outcome-full-means = S-a dat tot ce s-a cerut.
outcome-part-means = S-a dat o parte din ce s-a cerut. Restul nu a fost dat, din motivele numite în răspuns.
outcome-refused-means = Nu s-a dat nimic, din motivele numite în răspuns.
outcome-not-held-means = Forța de poliție nu are informația.
outcome-neither-means = Forța de poliție nu a spus dacă are informația, deoarece chiar și un astfel de răspuns ar dezvălui ceva.
outcome-not-known-means = S-a răspuns la cerere. Acest site nu știe cum.
outcome-waiting-means = Încă nu s-a răspuns la cerere.

## One entry
entry-asked = Ce s-a cerut
entry-answered = Ce s-a răspuns
entry-given = Ce s-a dat
entry-held-back = Ce nu s-a dat și de ce
entry-about = Despre această cerere
entry-question-not-known = Acest site nu cunoaște textul cererii. Poate apărea în răspuns, la adresa lui originală.
entry-answer-not-known = Acest site nu cunoaște textul răspunsului. Poate apărea la adresa lui originală.
entry-exemptions-not-known = O parte nu a fost dată. Acest site nu știe ce excepții numește răspunsul.
entry-files-not-known = Acest site nu știe ce fișiere s-au dat. Ele pot apărea la adresa originală.
entry-files-none = Nu s-a dat niciun fișier.
entry-interest = Ce s-a cântărit
entry-interest-not-known = Pentru aceste excepții, forța de poliție trebuie să cântărească dacă publicul câștigă mai mult știind sau neștiind. Acest site nu știe ce s-a cântărit.
entry-caveats = Ce trebuie să știți înainte de a folosi informațiile
entry-reference = Referință
entry-received = Cererea a sosit
entry-answered-on = Data răspunsului
entry-put-online = Pus online
entry-due = Termenul răspunsului
entry-overdue = Termen depășit
entry-overdue-since = Răspunsul trebuia dat până la { $day }. Termenul este depășit.
entry-working-days = Cât a durat
entry-working-days-count = { $number ->
        [one] { $count } zi lucrătoare
        [few] { $count } zile lucrătoare
       *[other] { $count } de zile lucrătoare
    }
entry-day-not-known = Acest site nu cunoaște ziua
entry-original = Original
entry-original-link = Răspunsul, acolo unde a fost publicat mai întâi
entry-dataset = Cifre de pe acest site despre același subiect
entry-areas = Zone
entry-sentence-answered = { $outcome }. Data răspunsului: { $day }.
entry-sentence-online = { $outcome }. Pus online în { $month }.
entry-sentence-undated = { $outcome }. Aici nu se știe când.
entry-sentence-waiting = Data sosirii cererii: { $received }. Termenul răspunsului: { $due }.
entry-format = { $title } ({ $format })
answered-in = Data răspunsului: { $day }
put-online-in = Pus online în { $month }
asked-on = Data cererii: { $day }
foi-asked-heading = Cerut în baza Legii privind libertatea informației
foi-asked-text = Aceste informații au fost cerute în baza Legii privind libertatea informației (Freedom of Information Act). Răspunsurile pot număra alte lucruri sau alte luni decât acest set de date.

## Exemptions
exemptions-title = Motive pentru care o informație poate să nu fie dată
exemptions-lead = Legea privind libertatea informației (Freedom of Information Act) numește motivele pentru care o informație poate să nu fie dată. Ele se numesc excepții. Un răspuns trebuie să spună pe care dintre ele le folosește.
exemptions-kinds = Două feluri de excepții
exemptions-absolute = O excepție absolută nu cere un test al interesului public.
exemptions-qualified = O excepție condiționată cere un test al interesului public. Informația poate să nu fie dată doar dacă publicul câștigă mai mult neștiind decât știind.
exemptions-heading = Excepțiile
exemption-name = Secțiunea { $number }: { $name }
exemption-absolute = Absolută: fără testul interesului public
exemption-interest = Condiționată: cere testul interesului public
exemption-limit = O limită a ceea ce trebuie făcut, nu o excepție
exemption-law = Secțiunea { $number } din Legea privind libertatea informației din 2000 (Freedom of Information Act 2000)
exemption-law-label = Legea
exemption-used = Numită în
exemption-refusal = Ce cuprinde, pe scurt

## Response times
times-title = Cât au durat răspunsurile
times-lead = Poliția trebuie să răspundă la o cerere în 20 de zile lucrătoare. Prima zi lucrătoare după sosirea cererii este ziua 1.
times-days = Sâmbetele, duminicile și sărbătorile legale din orice parte a Regatului Unit nu sunt zile lucrătoare. Așadar se ia în seamă și o sărbătoare legală din Scoția, așa cum spune secțiunea 10 din lege.
times-real = Răspunsuri
times-real-none = Pentru răspunsurile din acest registru nu se poate calcula nicio cifră. { $number ->
        [one] Pentru { $count } răspuns, acest site nu cunoaște ziua cererii sau ziua răspunsului
        [few] Pentru { $count } răspunsuri, acest site nu cunoaște zilele cererilor sau zilele răspunsurilor
       *[other] Pentru { $count } de răspunsuri, acest site nu cunoaște zilele cererilor sau zilele răspunsurilor
    }.
times-untimed = { $number ->
        [one] Încă { $count } răspuns nu intră în nicio cifră despre durată, deoarece una dintre zilele lui nu este cunoscută.
        [few] Încă { $count } răspunsuri nu intră în nicio cifră despre durată, deoarece câte o zi a fiecăruia nu este cunoscută.
       *[other] Încă { $count } de răspunsuri nu intră în nicio cifră despre durată, deoarece câte o zi a fiecăruia nu este cunoscută.
    }
times-examples = Exemple
times-examples-note = Aceste cifre sunt făcute doar din exemple, ca să se vadă cum vor arăta. Ele nu cuprind niciun răspuns real.
times-quarters = După trimestrul răspunsului
times-quarters-examples = Exemple: după trimestrul răspunsului
times-years = După anul financiar al răspunsului
times-years-examples = Exemple: după anul financiar al răspunsului
times-period = Perioadă
times-answered = Cu răspuns
times-timed = Ambele zile cunoscute
times-within = În 20 de zile lucrătoare
times-share = Proporția în 20 de zile lucrătoare (%)
times-median = Mediana (zile lucrătoare)
times-median-note = Jumătate dintre răspunsuri nu au durat mai mult decât mediana.
times-so-far = { $period }, până acum
times-waiting = { $number ->
        [one] La { $day }, { $count } cerere aștepta răspuns.
        [few] La { $day }, { $count } cereri așteptau răspuns.
       *[other] La { $day }, { $count } de cereri așteptau răspuns.
    }
times-overdue = { $number ->
        [0] Niciuna nu depășise termenul.
        [one] { $count } depășise termenul.
        [few] { $count } depășiseră termenul.
       *[other] { $count } depășiseră termenul.
    }

## The finder
finder-title = Este deja publicat?
finder-lead = Înainte de a cere informații, căutați aici. Această pagină enumeră documentele din schema de publicare, răspunsurile la cereri și seturile de date pe care le are acest site.
finder-by-topic = După temă
finder-other = Alte subiecte
finder-a-to-z = De la A la Z
finder-name = Nume
finder-kind = Fel
finder-published = Data publicării
finder-kind-dataset = Cifre
finder-kind-answer = Răspuns la o cerere
finder-example = { $kind } (exemplu)
finder-not-known = Nu se știe
finder-not-found = Nu ați găsit aici?
finder-ask = Cereți informația în baza Legii privind libertatea informației

### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = Priorități locale
local-priorities-lead = O prioritate locală este o problemă de care poliția locală a acceptat să se ocupe mai întâi, pentru că i-au cerut-o oameni care locuiesc sau lucrează acolo.
local-priorities-in = Priorități locale: { $area }
priorities-answer = { $area }: { $number ->
        [0] nicio prioritate actuală la { $day }.
        [one] { $count } prioritate actuală la { $day }.
        [few] { $count } priorități actuale la { $day }.
       *[other] { $count } de priorități actuale la { $day }.
    }
priorities-table = Districte cu priorități locale pe acest site
priorities-none = Acest site nu are încă priorități locale ale niciunui district.
priorities-none-in = Acest site nu are priorități actuale pentru: { $area }.
current-priorities = Priorități actuale
coming-priorities = Stabilite pentru mai târziu
past-priorities = Priorități anterioare
past-priorities-lead = Acestea s-au încheiat. Prima este cea care s-a încheiat ultima.
whole-borough = Întregul district
ward-named = Cartier (ward): { $ward }
priority-current = Actuală
priority-coming = Stabilită pentru mai târziu
priority-ended = Încheiată
priority-since = De la
priority-begins = Începe
priority-from-to = De când până când
priority-why = Cine a cerut-o și de ce
priority-done = Ce s-a făcut
priority-outcome = Ce a rezultat
priority-reviewed = Ultima reexaminare
priority-consultation = Consultare
review-by = Următoarea reexaminare până la
review-overdue = Termenul a fost { $day }.
local-area-fact = Zonă
boroughs-by-name = Districtele sunt în ordinea numelor. Numărul priorităților nu spune nimic despre cât de sigur este un loc.
find-priorities = Găsiți prioritățile districtului dvs.
raise-priority = Cum cereți altă prioritate
raise-priority-text = Acest site nu primește mesaje despre priorități. Veniți la o întâlnire și spuneți ce contează pentru dvs.:
example-priorities = Exemple de priorități

## Meetings
meetings = Întâlniri și sesiuni de contact
meetings-lead = Aici puteți spune poliției locale ce contează pentru dvs. și puteți afla ce a făcut ea.
meetings-in = Întâlniri și sesiuni de contact: { $area }
meetings-answer = { $area }: { $number ->
        [0] nu se cunoaște nicio întâlnire viitoare.
        [one] { $count } întâlnire viitoare.
        [few] { $count } întâlniri viitoare.
       *[other] { $count } de întâlniri viitoare.
    }
meetings-table = Districte cu întâlniri pe acest site
meetings-none = Acest site nu are întâlniri viitoare reale.
meetings-none-in = Acest site nu are întâlniri viitoare pentru: { $area }.
upcoming-meetings = Întâlniri viitoare
past-meetings = Întâlniri încheiate
show-past-meetings = Arată întâlnirile încheiate
meeting-ahead = Viitoare
meeting-past = Încheiată
meeting-off = Anulată
meeting-when = Când
meeting-on-day = { $day }, { $start } – { $end }
meeting-where = Unde
meeting-access = Accesul și participarea
meeting-take-part = Dacă nu puteți veni
meeting-more = Mai multe informații
meeting-updated = Ultima schimbare
uk-clocks = Toate orele sunt cele arătate de ceasurile din Regatul Unit.
find-meetings = Găsiți întâlnirile districtului dvs.
example-meetings = Exemple de întâlniri
take-dates = Luați datele cu dvs.

## Shared
local-heading = Priorități locale și întâlniri
example-title = Exemplu: { $title }
recorded-crime-in = Infracțiuni înregistrate: { $area }

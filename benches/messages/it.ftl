### The words of the site, in Italian.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Pagina iniziale
borough = Borgo
boroughs = Borghi
boroughs-lead = Scegli un borgo per vedere quali reati vi ha registrato la polizia e se sono stati più o meno numerosi di un anno prima.
offence = Reato
offences = Reati
data = Dati
dataset = Insieme di dati
catalogue = Tutti i dati
catalogue-lead = Tutte le cifre di questo sito, in file che puoi scaricare e usare. Ogni insieme di dati indica da dove viene e che cosa comprende.
editions = Edizioni
key-figures = Cifre principali
latest-year = Ultimi 12 mesi
older-edition = Questa è un’edizione vecchia. Ce n’è una più recente:
edition-title = { $title }, edizione fino a { $month }
month = Mese
year = Anno
year-to = 12 mesi fino a { $month }
span = Da { $first } a { $last }
title-in = { $offence }: { $area }
description = { $title }. { $answer }
title-area = { $area }: reati registrati
kinds-title = Tipi di reato: { $area }
areas-title = { $offence }, borgo per borgo
months-title = { $subject }, mese per mese
long-title = { $subject }, da { $month }
other-areas = { $offence } negli altri borghi
other-offences = Altri reati: { $area }

## Sentences made from figures
answer = Nei 12 mesi fino a { $month } la polizia ha registrato { $number ->
        [one] { $count } reato
        [many] { $count } di reati
       *[other] { $count } reati
    }.
answer-absent = Non c’è una cifra per i 12 mesi fino a { $month }.
change-on-year = Variazione rispetto ai 12 mesi precedenti
change-number = Variazione (numero)
change-percent = Variazione (%)
change-on-month-number = Variazione rispetto allo stesso mese dell’anno precedente (numero)
change-on-month-percent = Variazione rispetto allo stesso mese dell’anno precedente (%)
change-fell = Sono { $count } in meno ({ $share }%) rispetto ai 12 mesi precedenti. Allora il numero era { $before }.
change-rose = Sono { $count } in più ({ $share }%) rispetto ai 12 mesi precedenti. Allora il numero era { $before }.
change-fell-small = Sono { $count } in meno rispetto ai 12 mesi precedenti. Allora il numero era { $before }.
change-rose-small = Sono { $count } in più rispetto ai 12 mesi precedenti. Allora il numero era { $before }.
change-none = È lo stesso numero dei 12 mesi precedenti.
change-break = Non confrontiamo questa cifra con quella dei 12 mesi precedenti, perché le cifre non sono state ottenute allo stesso modo. { $cause }
change-unknown = Non c’è un confronto con i 12 mesi precedenti, perché manca una cifra.
per-thousand = Reati registrati ogni 1000 residenti
residents-census = { $number ->
        [one] { $count } residente
        [many] { $count } di residenti
       *[other] { $count } residenti
    } al censimento del { $year }
residents-estimate = { $number ->
        [one] { $count } residente
        [many] { $count } di residenti
       *[other] { $count } residenti
    } (stima per il { $year })
residents-forecast = { $number ->
        [one] { $count } residente
        [many] { $count } di residenti
       *[other] { $count } residenti
    } (previsione per il { $year })

## Charts and maps
chart-description = Grafico a linee. La linea inizia da { $first } ({ $first-month }) e finisce a { $last } ({ $last-month }). Il punto più alto è { $highest } ({ $highest-month }) e il più basso { $lowest } ({ $lowest-month }).
chart-empty = Non ci sono cifre da disegnare.
seams = { $number ->
        [one] La linea unisce due serie di cifre. Una linea tratteggiata indica dove inizia la seconda. Non confrontare le cifre ai due lati.
        [many] La linea unisce varie serie di cifre. Linee tratteggiate indicano i { $count } di punti in cui una serie finisce e inizia la successiva. Non confrontare le cifre ai due lati.
       *[other] La linea unisce varie serie di cifre. Linee tratteggiate indicano i { $count } punti in cui una serie finisce e inizia la successiva. Non confrontare le cifre ai due lati.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Le cifre più recenti: { $description }
map-title = { $offence }: reati registrati ogni 1000 residenti, 12 mesi fino a { $month }
map-description = Mappa dei borghi. Numero di tonalità: { $count }, con più o meno lo stesso numero di borghi in ciascuna. I tassi vanno da { $low } a { $high } reati registrati ogni 1000 residenti nei 12 mesi fino a { $month }. La tabella contiene le stesse cifre.
map-class = Da { $low } a { $high }
map-no-figure = Nessuna cifra (tratteggio)
map-outside = Fuori dall’area di questa polizia (bianco)
map-legend = Reati registrati ogni 1000 residenti

## About these figures
fact-source = Fonte
fact-period = Periodo
fact-area = Area
fact-edition = Edizione
fact-published = Pubblicazione
fact-residents = Residenti
fact-licence = Licenza
fact-attribution = Indica la fonte così
fact-note = Nota
absent-row-zero = Il file di chi pubblica i dati non ha una riga per questo reato in quest’area. Contiamo una riga omessa come 0.
absent-row-missing = Il file di chi pubblica i dati non ha una riga per questo reato in quest’area. Perciò non c’è una cifra.
absent-rows-zero = { $number ->
        [one] Chi pubblica i dati ha omesso { $count } riga (un reato in un’area).
        [many] Chi pubblica i dati ha omesso { $count } di righe (ognuna è un reato in un’area).
       *[other] Chi pubblica i dati ha omesso { $count } righe (ognuna è un reato in un’area).
    } Contiamo una riga omessa come 0.
absent-rows-missing = { $number ->
        [one] Chi pubblica i dati ha omesso { $count } riga (un reato in un’area).
        [many] Chi pubblica i dati ha omesso { $count } di righe (ognuna è un reato in un’area).
       *[other] Chi pubblica i dati ha omesso { $count } righe (ognuna è un reato in un’area).
    } In questi casi non c’è una cifra.
marker-confidential = non pubblicato, perché nessuno possa essere riconosciuto
marker-low = più di 0, ma arrotondato a 0
marker-low-reliability = basato su pochi casi, quindi non affidabile
marker-none-recorded = nessuno registrato nell’indagine
marker-not-available = non disponibile o non confrontabile
marker-not-applicable = non applicabile: nessuna percentuale su un numero inferiore a 50 e nessun tasso dove non vive nessuno
legend-label = Simboli:

## Downloads
download-note = Lo stesso file contiene mesi, anni, tassi e totali. Scegliere un solo tipo prima di sommare: lo indicano le colonne period_type, measure e category.
download-csv = Scarica queste cifre (CSV)
download-whole = Tutte le cifre, mese per mese (CSV)
download-years = Somme di 12 mesi, con i totali (CSV)
download-geojson = Aree con i loro ultimi 12 mesi, per le mappe (GeoJSON)
column-area-code = codice ufficiale dell’area
column-area-name = nome dell’area
column-category = reato, come è scritto negli indirizzi delle pagine
column-category-name = nome del reato
column-measure = che cosa si conta: { $measure } ({ $unit })
column-period-type = mese (month) o anno (year)
column-period = il mese, per esempio 2026-06; oppure il primo giorno dell’anno con la sua durata, per esempio 2025-07-01/P1Y
column-value = la cifra; vuoto se non c’è
column-marker = perché non c’è una cifra: il simbolo, per esempio [x]
column-dataset = nome dell’insieme di dati: { $dataset }
column-edition = l’edizione, chiamata con il suo ultimo mese

## Performance
performance = Risultati della polizia
performance-lead = Che cosa si dice della polizia, come si risponde alle chiamate e come finiscono i casi. Ogni pagina dice che cosa è bene e che cosa un dato non dice.
measure = Misura
measures = Misure
latest-figure = Ultimo dato
latest-figures = Ultimi dati per tutta l’area
quarter-ending = trimestre fino a { $month }
financial-year = anno finanziario { $first }/{ $last }
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: nessun dato ({ $area }, { $period }).
measure-unreliable = [u] Si basa su poche risposte e non è affidabile.
measure-more-points = È più di prima ({ $period }: { $before }). Differenza in punti percentuali: { $number }.
measure-less-points = È meno di prima ({ $period }: { $before }). Differenza in punti percentuali: { $number }.
measure-more = Sono { $number } in più rispetto a prima ({ $period }: { $before }).
measure-less = Sono { $number } in meno rispetto a prima ({ $period }: { $before }).
measure-more-share = Sono { $number } in più ({ $share }%) rispetto a prima ({ $period }: { $before }).
measure-less-share = Sono { $number } in meno ({ $share }%) rispetto a prima ({ $period }: { $before }).
measure-same = È come prima ({ $period }: { $before }).
measure-unclear = Nessun cambiamento chiaro ({ $period }: { $before }). La differenza può essere dovuta al caso. In punti percentuali: { $number }.
measure-clear = È un cambiamento chiaro: più del caso.
measure-untested = Non si può dire se il cambiamento sia reale: nel file manca ciò che serve per verificarlo.
measure-overlap = Nessun confronto ({ $period }): i due dati possono basarsi in parte sulle stesse risposte.
measure-break = Nessun confronto ({ $period }): i dati non sono stati prodotti allo stesso modo. { $cause }
measure-missing = Non c’è un dato per il confronto ({ $period }).
measure-withheld = Nessun confronto ({ $period }): un dato manca o non è pubblicato.
measure-areas-title = { $name }, per distretto: { $period }
measure-periods-title = { $name }: { $area }, periodo per periodo
measure-years-title = { $name }: { $area }, per 12 mesi
figure-percent = Dato (%)
answers = Risposte
range = Intervallo probabile (95%)
range-of = da { $low } a { $high }
compared-with = Confrontato con
change-points = Cambiamento (punti percentuali)
is-clear = Il cambiamento è chiaro?
clear-yes = cambiamento chiaro
clear-no = nessun cambiamento chiaro
clear-untested = non verificabile
outcome-note = Un esito conta nel mese in cui è registrato. Il reato è spesso precedente. Perciò il tasso può superare il 100%; non è la quota di casi risolti. I periodi recenti non sono completi.
flag-note = Questi reati hanno un contrassegno e sono già contati nel loro tipo. Non vanno mai sommati ai reati registrati.
zero-rows-note = L’editore omette le righe di zeri. Una riga assente vale 0.
few-note = Con meno di { $least } risposte non c’è percentuale. Con meno di { $low } il segno [u] dice che non è affidabile.
range-note = Un’indagine interroga solo alcune persone. L’intervallo contiene il valore vero in circa 95 indagini su 100 (intervallo di Wilson, risposte divise per l’effetto del disegno { $effect }). Un cambiamento è chiaro se l’intervallo di Newcombe della differenza non contiene lo zero.
effect-unknown = Nessun intervallo: l’effetto del disegno non è noto. Non si può dire se un cambiamento superi il caso.
base-unknown = Il file non dice quante persone hanno risposto. Perciò non c’è intervallo e non si può dire se un cambiamento superi il caso.
reach-note = Le risposte possono venire da { $count } mesi. Confrontiamo solo dati senza risposte in comune.
the-question = La domanda
wording-unknown = Il file non riporta il testo della domanda.
what-good-is = Che cosa è bene
what-it-cannot-tell = Che cosa non dice
the-standard = Lo standard
what-it-means = Che cosa significa questo dato
period-by-period = Periodo per periodo
show-years = Mostra per 12 mesi
download-readings = Tutti i dati di questo insieme (CSV)
column-reading-measure = che cosa si misura, come negli indirizzi
column-measure-name = nome della misura
column-unit = percent, count o rate
column-reading-period-type = tipo di periodo
column-reading-period = il mese, come 2026-06, o il primo giorno e la durata, come 2026-04-01/P3M
column-reading-marker = perché non c’è un dato, come [x]; o non affidabile: [u]
column-base = quante persone hanno risposto (non ponderato)
column-base-marker = perché manca la base
column-lower = estremo inferiore dell’intervallo al 95%
column-upper = estremo superiore dell’intervallo al 95%
column-range-marker = perché non c’è intervallo
column-change = cambiamento; in punti se percent
column-compared-with = il periodo precedente confrontato
column-change-marker = perché non c’è cambiamento
column-change-clear = indagini: yes, no o not_tested

## The frame of every page
skip = Vai al contenuto
menu = Menu principale
languages = Lingue
breadcrumbs = Sei qui
emergency-label = Numeri di emergenza
emergency-call = In caso di emergenza chiama il
emergency-other = Se non è un’emergenza chiama il
not-reporting = Questo sito non riceve denunce.
about-figures = Informazioni su queste cifre
breaks-title = Cambiamenti nel modo di ottenere le cifre
sources-title = Da dove vengono le cifre di questo grafico
chart-heading = Grafico
table-heading = Le stesse cifre in una tabella
show-table = Mostra la tabella
download-heading = Da scaricare
columns-title = Colonne dei file CSV
editions-title = Edizioni
overview-long = Nel corso di molti anni
month-by-month = Mese per mese
this-year = Gli ultimi 12 mesi e i 12 precedenti
map-heading = Mappa
find-borough = Trova il tuo borgo
find-offence = Trova un reato
find-data = Dati da scaricare
kinds-heading = Tipi di reato
what-it-is = Che cos’è
how-to-read = Come leggere queste cifre
not-translated = Questa pagina non è ancora in italiano. La vedi in inglese.
not-found-title = Non c’è nessuna pagina a questo indirizzo
not-found-text = L’indirizzo può essere sbagliato o la pagina può essere stata spostata. Prova queste pagine:
published-by = Pubblicato da
licence-label = Licenza
contact-label = Contatti
translation-note = I testi di questo sito in italiano sono stati tradotti da una macchina. Nessuno li ha ancora controllati.
footer-title = Informazioni su questo sito

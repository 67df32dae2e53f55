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
calendar-year = Anno solare { $year } (da gennaio a dicembre)
financial-year = Esercizio { $years } (da aprile a marzo)
calendar-years-title = Anni solari, da gennaio a dicembre
financial-years-title = Esercizi, da aprile a marzo
span = Da { $first } a { $last }
title-in = { $offence }: { $area }
title-area = { $area }: reati registrati
kinds-title = Tipi di reato: { $area }
areas-title = { $offence }, borgo per borgo
months-title = { $subject }, mese per mese
long-title = { $subject }, da { $month }
compare-title = { $subject }: confronto
other-areas = { $offence } negli altri borghi
other-offences = Altri reati: { $area }

## Sentences made from figures
subject-in = { $offence } ({ $area })
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: il numero registrato è sceso del { $share }% nei 12 mesi fino a { $month }, da { $before } nei 12 mesi precedenti a { $now }.
claim-rose = { $subject }: il numero registrato è salito del { $share }% nei 12 mesi fino a { $month }, da { $before } nei 12 mesi precedenti a { $now }.
claim-fell-number = { $subject }: il numero registrato è sceso nei 12 mesi fino a { $month }, da { $before } nei 12 mesi precedenti a { $now }.
claim-rose-number = { $subject }: il numero registrato è salito nei 12 mesi fino a { $month }, da { $before } nei 12 mesi precedenti a { $now }.
claim-same = { $subject }: il numero registrato nei 12 mesi fino a { $month } è { $now }, lo stesso dei 12 mesi precedenti.
claim-alone = { $subject }: il numero registrato nei 12 mesi fino a { $month } è { $now }.
claim-nothing = { $subject }: non c’è una cifra per i 12 mesi fino a { $month }.
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
change-incomplete = Non c’è confronto con i 12 mesi precedenti, perché le cifre non li coprono tutti.
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
older-base = { $residents }. Le cifre sono di anni successivi.

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
map-description = Mappa dei borghi. Borghi con una cifra: { $areas }. Sono ordinati per tasso e divisi in classi di numero simile ({ $count }); quelli con lo stesso tasso sono sempre in una sola classe. Reati registrati ogni 1000 residenti nei 12 mesi fino a { $month }: nella classe più bassa { $lowest }, nella più alta { $highest }. La tabella contiene le stesse cifre.
map-class = Da { $low } a { $high }
map-no-figure = Nessuna cifra (tratteggio)
map-outside = Fuori dall’area di questa polizia (senza tono)
map-legend = Reati registrati ogni 1000 residenti (tra parentesi: numero di borghi)
map-empty = Nessun borgo ha una cifra per questi 12 mesi, quindi non c’è una mappa.
map-tiles = Mappa a riquadri: uno per ogni borgo
download-map = Scarica questa mappa (SVG)

## About these figures
fact-source = Fonte
fact-period = Periodo
fact-area = Area
fact-edition = Edizione
fact-published = Pubblicazione
fact-residents = Residenti
fact-caution = Attenzione
caution-of = { $area }: { $caution }
fact-licence = Licenza
fact-attribution = Indica la fonte così
fact-note = Nota
flag-note = { $names }: contati attraverso più tipi di reato. Ognuno di questi reati conta anche nel proprio tipo, quindi queste cifre non si aggiungono ai totali.
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
mark-revised = cambiato dalla prima pubblicazione
mark-provisional = provvisorio: può ancora cambiare
mark-estimated = stimato
mark-forecast = previsione
mark-break = interruzione della serie: non confrontare con cifre precedenti
mark-note = { $symbol } significa: { $meaning }.
legend-label = Simboli:

## Revisions
edition-before = L’edizione precedente
revisions-heading = Revisioni
revisions-title = { $title }: revisioni
revisions-lead = Le cifre vengono da un sistema in uso. Ogni edizione ripresenta i mesi precedenti.
revisions-page = Che cosa è cambiato dall’edizione precedente
revisions-compared = Che cosa è stato confrontato
revisions-answer = Edizione fino a { $new }, confrontata con quella fino a { $old }. Cifre in entrambi i file: { $count }. Di queste, cambiate: { $changed }.
revisions-no-months = Le edizioni fino a { $new } e fino a { $old } non hanno mesi in comune.
revisions-rule-zero = Una riga che manca in uno dei file vale 0. Ciò che un file non ha affatto non ha cifra: [x]. Le somme riguardano le cifre che entrambe le edizioni hanno.
revisions-rule-missing = Una riga che manca in uno dei file non ha cifra: [x]. Le somme riguardano le cifre che entrambe le edizioni hanno.
revisions-kind = Tipo di cambiamento
revision-scheduled = Previsto.
revision-correction = Correzione.
revision-method = Cambio di metodo.
correction-notice = Correzione, { $day }: { $reason }
revisions-months = Mesi in comune
revisions-both = Cifre in entrambi i file
revisions-one = Cifre in un solo file
revisions-count = { $count }. Di queste, cambiate: { $changed }
revisions-sum = Somma delle cifre
revisions-sums = { $before } prima, { $after } dopo
revisions-changed = Di queste, cambiate
revisions-before = Prima
revisions-after = Dopo
revisions-by-month = Cambiamenti per mese
revisions-largest = I cambiamenti più grandi

## Downloads
download-note = Lo stesso file contiene mesi, anni, tassi e totali. Scegliere un solo tipo prima di sommare: lo indicano le colonne period_type, measure e category.
download-csv = Scarica queste cifre (CSV)
download-whole = Tutte le cifre, mese per mese (CSV)
download-years = Somme di 12 mesi, con i totali (CSV)
download-geojson = Aree con i loro ultimi 12 mesi, per le mappe (GeoJSON)
download-revisions = Che cosa è cambiato, edizione fino a { $month } (CSV)
column-area-code = codice ufficiale dell’area
column-area-name = nome dell’area
column-category = reato, come è scritto negli indirizzi delle pagine
column-category-name = nome del reato
column-measure = che cosa si conta: { $measure } ({ $unit })
column-period-type = mese (month); anno (year, 12 mesi fino a un mese qualsiasi); anno solare (calendar_year); o esercizio (financial_year, da aprile a marzo)
column-period = il mese, per esempio 2026-06; oppure il primo giorno dell’anno con la sua durata, per esempio 2025-07-01/P1Y
column-value = la cifra; vuoto se non c’è
column-marker = perché non c’è una cifra: il simbolo, per esempio [x]
column-dataset = nome dell’insieme di dati: { $dataset }
column-edition = l’edizione, chiamata con il suo ultimo mese
column-residents = numero di residenti di un tasso; vuoto accanto a un conteggio
column-residents-year = anno di quel numero di residenti
column-old = la cifra nell’edizione precedente; vuoto se non c’è
column-new = la cifra in questa edizione; vuoto se non c’è
column-difference = la cifra nuova meno la vecchia; vuoto se ne manca una
column-reason = il tipo di cambiamento: previsto (scheduled), correzione (correction) o metodo (method)

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
whole-years = Anni interi
month-by-month = Mese per mese
this-year = Gli ultimi 12 mesi e i 12 precedenti
map-heading = Mappa
find-borough = Trova il tuo borgo
find-offence = Trova un reato
find-data = Dati da scaricare
kinds-heading = Tipi di reato
compare-heading = Confronto
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

## Tabelle incrociate
crosstabs = Numeri secondo più aspetti insieme
crosstab-total = Tutto insieme
crosstab-answer = { $area }, { $period }: { $count } in tutto ({ $unit }).
crosstab-answer-absent = { $area }, { $period }: il totale non è pubblicato.
crosstab-caption = { $rows } e { $columns }
crosstab-caption-of = { $members }: { $rows } e { $columns }
crosstab-each = Uno alla volta: { $dimension }
crosstab-withheld = I numeri da { $least } a { $most } non sono pubblicati perché nessuno sia riconosciuto. Mancano anche alcuni numeri più grandi, perché i piccoli non si possano calcolare.
crosstab-zero = Uno 0 significa che non ce n’è stato nessuno.
crosstab-rounded = Ogni numero è arrotondato da solo al multiplo di { $base } più vicino. I totali possono non tornare.
download-crosstab = Tutte le celle, con i totali (CSV)
column-dimension = { $dimension }: codice, o total per tutto insieme
column-dimension-name = { $dimension }: nome
column-crosstab-period-type = tipo di periodo, come quarter
column-crosstab-period = primo giorno del periodo e durata, come 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Sono { $count } in meno rispetto a un anno prima ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Sono { $count } in più rispetto a un anno prima ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. È lo stesso numero di un anno prima ({ $before-month }).
chart-gaps = Cifre mancanti: { $count } su { $total }. Lì la linea ha interruzioni ({ $symbols }).
chart-seam = da { $month } le cifre sono fatte in altro modo
chart-dashed = { $meaning } (tratto tratteggiato della linea)
multiples-title = { $offence }: mese per mese in ogni borgo
multiples-note = Ogni linea mostra tutti i mesi da { $first } a { $last }. Tutte hanno la stessa scala: il bordo superiore è { $top }. Il numero accanto a ogni nome è la somma dei 12 mesi fino a { $last }. I borghi sono in ordine di nome.
bars-description = Grafico a barre del numero registrato nei 12 mesi fino a { $month }. La barra più lunga è { $offence } ({ $highest }). I tipi seguono l’ordine della fonte.
dots-description = Ogni punto è una cifra. Vanno da { $low } a { $high }. I borghi sono in ordine di nome.
dots-ranges = La linea che attraversa un punto è il suo intervallo probabile (95%). Dove gli intervalli si sovrappongono, la differenza può essere casuale.
dots-reference = La linea tratteggiata è { $area } ({ $value }).

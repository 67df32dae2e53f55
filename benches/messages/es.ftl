### The words of the site, in Spanish.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Inicio
borough = Municipio
boroughs = Municipios
boroughs-lead = Elija un municipio para ver qué delitos registró allí la policía y si fueron más o menos que un año antes.
offence = Delito
offences = Delitos
data = Datos
dataset = Conjunto de datos
catalogue = Todos los datos
catalogue-lead = Todas las cifras de este sitio, en archivos que puede descargar y usar. Cada conjunto de datos indica de dónde procede y qué abarca.
editions = Ediciones
key-figures = Cifras principales
latest-year = Últimos 12 meses
older-edition = Esta es una edición antigua. Hay otra más reciente:
edition-title = { $title }, edición hasta { $month }
month = Mes
year = Año
year-to = 12 meses hasta { $month }
calendar-year = Año natural { $year } (de enero a diciembre)
financial-year = Ejercicio { $years } (de abril a marzo)
calendar-years-title = Años naturales, de enero a diciembre
financial-years-title = Ejercicios, de abril a marzo
span = De { $first } a { $last }
title-in = { $offence }: { $area }
title-area = { $area }: delitos registrados
kinds-title = Tipos de delito: { $area }
areas-title = { $offence }, por municipios
months-title = { $subject }, mes a mes
long-title = { $subject }, desde { $month }
compare-title = { $subject }: comparación
other-areas = { $offence } en otros municipios
other-offences = Otros delitos: { $area }

## Sentences made from figures
subject-in = { $offence } ({ $area })
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: el número registrado bajó un { $share }{ "\u00A0" }% en los 12 meses hasta { $month }, de { $before } en los 12 meses anteriores a { $now }.
claim-rose = { $subject }: el número registrado subió un { $share }{ "\u00A0" }% en los 12 meses hasta { $month }, de { $before } en los 12 meses anteriores a { $now }.
claim-fell-number = { $subject }: el número registrado bajó en los 12 meses hasta { $month }, de { $before } en los 12 meses anteriores a { $now }.
claim-rose-number = { $subject }: el número registrado subió en los 12 meses hasta { $month }, de { $before } en los 12 meses anteriores a { $now }.
claim-same = { $subject }: el número registrado en los 12 meses hasta { $month } fue { $now }, igual que en los 12 meses anteriores.
claim-alone = { $subject }: el número registrado en los 12 meses hasta { $month } fue { $now }.
claim-nothing = { $subject }: no hay ninguna cifra para los 12 meses hasta { $month }.
change-on-year = Cambio respecto a los 12 meses anteriores
change-number = Cambio (número)
change-percent = Cambio (%)
change-on-month-number = Cambio respecto al mismo mes del año anterior (número)
change-on-month-percent = Cambio respecto al mismo mes del año anterior (%)
change-fell = Son { $count } menos ({ $share }{ "\u00A0" }%) que en los 12 meses anteriores. Entonces el número fue { $before }.
change-rose = Son { $count } más ({ $share }{ "\u00A0" }%) que en los 12 meses anteriores. Entonces el número fue { $before }.
change-fell-small = Son { $count } menos que en los 12 meses anteriores. Entonces el número fue { $before }.
change-rose-small = Son { $count } más que en los 12 meses anteriores. Entonces el número fue { $before }.
change-none = Es el mismo número que en los 12 meses anteriores.
change-break = No comparamos esta cifra con la de los 12 meses anteriores, porque las cifras no se elaboraron de la misma manera. { $cause }
change-unknown = No hay comparación con los 12 meses anteriores, porque falta una cifra.
change-incomplete = No hay comparación con los 12 meses anteriores, porque las cifras no los cubren todos.
per-thousand = Delitos registrados por cada 1000 habitantes
residents-census = { $number ->
        [one] { $count } habitante
        [many] { $count } de habitantes
       *[other] { $count } habitantes
    } en el censo de { $year }
residents-estimate = { $number ->
        [one] { $count } habitante
        [many] { $count } de habitantes
       *[other] { $count } habitantes
    } (estimación para { $year })
residents-forecast = { $number ->
        [one] { $count } habitante
        [many] { $count } de habitantes
       *[other] { $count } habitantes
    } (previsión para { $year })
older-base = { $residents }. Las cifras son de años posteriores.

## Charts and maps
chart-description = Gráfico de líneas. La línea empieza en { $first } en { $first-month } y termina en { $last } en { $last-month }. El punto más alto es { $highest-month } ({ $highest }) y el más bajo, { $lowest-month } ({ $lowest }).
chart-empty = No hay cifras que dibujar.
seams = { $number ->
        [one] La línea une dos series de cifras. Una línea discontinua marca dónde empieza la segunda. No compare las cifras de un lado con las del otro.
        [many] La línea une varias series de cifras. Unas líneas discontinuas marcan los { $count } de lugares donde termina una y empieza la siguiente. No compare las cifras de un lado con las del otro.
       *[other] La línea une varias series de cifras. Unas líneas discontinuas marcan los { $count } lugares donde termina una y empieza la siguiente. No compare las cifras de un lado con las del otro.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Las cifras más recientes: { $description }
map-title = { $offence }: delitos registrados por cada 1000 habitantes, 12 meses hasta { $month }
map-description = Mapa de los municipios. Municipios con cifra: { $areas }. Se ordenan por su tasa y se reparten en clases de tamaño parecido ({ $count }); los que tienen la misma tasa están siempre en una misma clase. Delitos registrados por cada 1000 habitantes en los 12 meses hasta { $month }: en la clase más baja, { $lowest }; en la más alta, { $highest }. La tabla contiene las mismas cifras.
map-class = De { $low } a { $high }
map-no-figure = Sin cifra (rayado)
map-outside = Fuera de la zona de esta policía (sin tono)
map-legend = Delitos registrados por cada 1000 habitantes (entre paréntesis: número de municipios)
map-empty = Ningún municipio tiene cifra para estos 12 meses; por eso no hay mapa.
map-tiles = Mapa de cuadros: uno por municipio
download-map = Descargar este mapa (SVG)

## About these figures
fact-source = Fuente
fact-period = Período
fact-area = Zona
fact-edition = Edición
fact-published = Publicación
fact-residents = Habitantes
fact-caution = Atención
caution-of = { $area }: { $caution }
fact-licence = Licencia
fact-attribution = Cite la fuente así
fact-note = Nota
flag-note = { $names }: se cuentan en varios tipos de delito a la vez. Cada uno de estos delitos cuenta también en su tipo, así que estas cifras no se suman a los totales.
absent-row-zero = El archivo del editor no tiene ninguna fila para este delito en esta zona. Contamos una fila omitida como 0.
absent-row-missing = El archivo del editor no tiene ninguna fila para este delito en esta zona. Por eso no hay cifra.
absent-rows-zero = { $number ->
        [one] El editor omitió { $count } fila (un delito en una zona).
        [many] El editor omitió { $count } de filas (cada una es un delito en una zona).
       *[other] El editor omitió { $count } filas (cada una es un delito en una zona).
    } Contamos una fila omitida como 0.
absent-rows-missing = { $number ->
        [one] El editor omitió { $count } fila (un delito en una zona).
        [many] El editor omitió { $count } de filas (cada una es un delito en una zona).
       *[other] El editor omitió { $count } filas (cada una es un delito en una zona).
    } En estos casos no hay cifra.
marker-confidential = no se publica, para que no se pueda reconocer a nadie
marker-low = más de 0, pero se redondea a 0
marker-low-reliability = basado en pocos casos, por lo que no es fiable
marker-none-recorded = ninguno registrado en la encuesta
marker-not-available = no disponible o no comparable
marker-not-applicable = no procede: no se calcula un porcentaje de un número menor que 50, ni una tasa donde no vive nadie
mark-revised = cambiado desde la primera publicación
mark-provisional = provisional: aún puede cambiar
mark-estimated = estimado
mark-forecast = previsión
mark-break = ruptura de la serie: no comparar con cifras anteriores
mark-note = { $symbol } significa: { $meaning }.
legend-label = Símbolos:

## Revisions
edition-before = La edición anterior
revisions-heading = Revisiones
revisions-title = { $title }: revisiones
revisions-lead = Las cifras proceden de un sistema en uso. Cada edición vuelve a dar los meses anteriores.
revisions-page = Qué ha cambiado desde la edición anterior
revisions-compared = Qué se ha comparado
revisions-answer = Edición hasta { $new }, comparada con la edición hasta { $old }. Cifras en ambos archivos: { $count }. De ellas, cambiadas: { $changed }.
revisions-no-months = Las ediciones hasta { $new } y hasta { $old } no tienen ningún mes en común.
revisions-rule-zero = Una fila que falta en uno de los archivos cuenta como 0. Lo que un archivo no tiene en absoluto no tiene cifra: [x]. Las sumas abarcan las cifras que tienen ambas ediciones.
revisions-rule-missing = Una fila que falta en uno de los archivos no tiene cifra: [x]. Las sumas abarcan las cifras que tienen ambas ediciones.
revisions-kind = Tipo de cambio
revision-scheduled = Previsto.
revision-correction = Corrección.
revision-method = Cambio de método.
correction-notice = Corrección, { $day }: { $reason }
revisions-months = Meses en común
revisions-both = Cifras en ambos archivos
revisions-one = Cifras en un solo archivo
revisions-count = { $count }. De ellas, cambiadas: { $changed }
revisions-sum = Suma de las cifras
revisions-sums = { $before } antes, { $after } después
revisions-changed = De ellas, cambiadas
revisions-before = Antes
revisions-after = Después
revisions-by-month = Cambios por mes
revisions-largest = Los cambios más grandes

## Downloads
download-note = Un mismo archivo contiene meses, años, tasas y totales. Elija un solo tipo antes de sumar: lo indican las columnas period_type, measure y category.
download-csv = Descargar estas cifras (CSV)
download-whole = Todas las cifras, mes a mes (CSV)
download-years = Sumas de 12 meses, con los totales (CSV)
download-geojson = Zonas con sus últimos 12 meses, para mapas (GeoJSON)
download-revisions = Qué ha cambiado, edición hasta { $month } (CSV)
column-area-code = código oficial de la zona
column-area-name = nombre de la zona
column-category = delito, tal como se escribe en las direcciones de las páginas
column-category-name = nombre del delito
column-measure = lo que se cuenta: { $measure } ({ $unit })
column-period-type = mes (month); año (year, 12 meses hasta un mes cualquiera); año natural (calendar_year); o ejercicio (financial_year, de abril a marzo)
column-period = el mes, por ejemplo 2026-06; o el primer día del año y su duración, por ejemplo 2025-07-01/P1Y
column-value = la cifra; vacío si no la hay
column-marker = por qué no hay cifra: el símbolo, por ejemplo [x]
column-dataset = nombre del conjunto de datos: { $dataset }
column-edition = la edición, que lleva el nombre de su último mes
column-residents = número de residentes de una tasa; en blanco junto a un número
column-residents-year = año de ese número de residentes
column-old = la cifra en la edición anterior; en blanco si no hay
column-new = la cifra en esta edición; en blanco si no hay
column-difference = la cifra nueva menos la antigua; en blanco si falta alguna
column-reason = el tipo de cambio: previsto (scheduled), corrección (correction) o método (method)

## Performance
performance = Resultados de la policía
performance-lead = Lo que la gente dice de la policía, cómo se atienden las llamadas y cómo acaban los casos. Cada página dice qué es bueno y qué no dice una cifra.
measure = Medida
measures = Medidas
latest-figure = Última cifra
latest-figures = Últimas cifras de toda la zona
quarter-ending = trimestre hasta { $month }
financial-year = ejercicio { $first }/{ $last }
percent-value = { $value } %
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: no hay cifra ({ $area }, { $period }).
measure-unreliable = [u] Se basa en pocas respuestas y no es fiable.
measure-more-points = Es más que antes ({ $period }: { $before }). Diferencia en puntos porcentuales: { $number }.
measure-less-points = Es menos que antes ({ $period }: { $before }). Diferencia en puntos porcentuales: { $number }.
measure-more = Son { $number } más que antes ({ $period }: { $before }).
measure-less = Son { $number } menos que antes ({ $period }: { $before }).
measure-more-share = Son { $number } más ({ $share } %) que antes ({ $period }: { $before }).
measure-less-share = Son { $number } menos ({ $share } %) que antes ({ $period }: { $before }).
measure-same = Es lo mismo que antes ({ $period }: { $before }).
measure-unclear = No hay un cambio claro ({ $period }: { $before }). La diferencia puede deberse al azar. En puntos porcentuales: { $number }.
measure-clear = Es un cambio claro: más que el azar.
measure-untested = No se puede decir si el cambio es real: el archivo no dice lo necesario para comprobarlo.
measure-overlap = No se compara ({ $period }): las dos cifras pueden basarse en parte en las mismas respuestas.
measure-break = No se compara ({ $period }): las cifras no se hicieron del mismo modo. { $cause }
measure-missing = No hay cifra con la que comparar ({ $period }).
measure-withheld = No se compara ({ $period }): falta una cifra o no se publica.
measure-areas-title = { $name }, por distritos: { $period }
measure-periods-title = { $name }: { $area }, periodo a periodo
measure-years-title = { $name }: { $area }, cada 12 meses
figure-percent = Cifra (%)
answers = Respuestas
range = Margen probable (intervalo del 95 %)
range-of = { $low } a { $high }
compared-with = Comparado con
change-points = Cambio (puntos porcentuales)
is-clear = ¿Es claro el cambio?
clear-yes = cambio claro
clear-no = sin cambio claro
clear-untested = no se puede comprobar
outcome-note = Un resultado cuenta en el mes en que se registra. El delito suele ser anterior. Por eso la tasa puede superar el 100 %; no es la parte de casos resueltos. Los periodos recientes no están completos.
flag-note = Estos delitos llevan una marca y ya se cuentan en su tipo. No los sume nunca a los delitos registrados.
zero-rows-note = El editor omite las filas con ceros. Una fila ausente cuenta como 0.
few-note = Con menos de { $least } respuestas no hay porcentaje. Con menos de { $low }, la marca [u] dice que no es fiable.
range-note = Una encuesta pregunta solo a algunas personas. El margen contiene el valor real en unas 95 de 100 encuestas (intervalo de Wilson, respuestas divididas por el efecto de diseño { $effect }). Un cambio es claro si el intervalo de Newcombe de la diferencia no contiene el cero.
effect-unknown = No hay margen: no se conoce el efecto de diseño. No se puede decir si un cambio supera el azar.
base-unknown = El archivo no dice cuántas personas respondieron. Por eso no hay margen ni se puede decir si un cambio supera el azar.
reach-note = Las respuestas pueden venir de { $count } meses. Solo comparamos cifras sin respuestas comunes.
the-question = La pregunta
wording-unknown = El archivo no da el texto de la pregunta.
what-good-is = Qué es bueno
what-it-cannot-tell = Qué no dice
the-standard = La norma
what-it-means = Qué significa esta cifra
period-by-period = Periodo a periodo
show-years = Mostrar cada 12 meses
download-readings = Todas las cifras de estos datos (CSV)
column-reading-measure = lo que se mide, como en las direcciones
column-measure-name = nombre de la medida
column-unit = percent, count o rate
column-reading-period-type = tipo de periodo
column-reading-period = el mes, como 2026-06, o el primer día y la duración, como 2026-04-01/P3M
column-reading-marker = por qué no hay cifra, como [x]; o no fiable: [u]
column-base = cuántas personas respondieron (sin ponderar)
column-base-marker = por qué falta la base
column-lower = extremo inferior del intervalo del 95 %
column-upper = extremo superior del intervalo del 95 %
column-range-marker = por qué no hay intervalo
column-change = cambio; en puntos si es percent
column-compared-with = el periodo anterior comparado
column-change-marker = por qué no hay cambio
column-change-clear = encuestas: yes, no o not_tested

## The frame of every page
skip = Ir al contenido
menu = Menú principal
languages = Idiomas
breadcrumbs = Usted está aquí
emergency-label = Números de emergencia
emergency-call = En una emergencia, llame al
emergency-other = Si no es una emergencia, llame al
not-reporting = Este sitio no recibe denuncias.
about-figures = Acerca de estas cifras
breaks-title = Cambios en la forma de elaborar las cifras
sources-title = De dónde proceden las cifras de este gráfico
chart-heading = Gráfico
table-heading = Las mismas cifras en una tabla
show-table = Mostrar la tabla
download-heading = Descargas
columns-title = Columnas de los archivos CSV
editions-title = Ediciones
overview-long = A lo largo de muchos años
whole-years = Años completos
month-by-month = Mes a mes
this-year = Los últimos 12 meses y los 12 anteriores
map-heading = Mapa
find-borough = Busque su municipio
find-offence = Busque un delito
find-data = Datos para descargar
kinds-heading = Tipos de delito
compare-heading = Comparación
what-it-is = Qué es
how-to-read = Cómo leer estas cifras
not-translated = Esta página todavía no está en español. La ve en inglés.
not-found-title = No hay ninguna página en esta dirección
not-found-text = Puede que la dirección sea incorrecta o que la página se haya movido. Pruebe estas páginas:
published-by = Publicado por
licence-label = Licencia
contact-label = Contacto
translation-note = Una máquina tradujo al español los textos de este sitio. Nadie los ha revisado todavía.
footer-title = Acerca de este sitio

## Tablas cruzadas
crosstabs = Cifras por varios aspectos a la vez
crosstab-total = Todo junto
crosstab-answer = { $area }, { $period }: { $count } en total ({ $unit }).
crosstab-answer-absent = { $area }, { $period }: el total no se publica.
crosstab-caption = { $rows } y { $columns }
crosstab-caption-of = { $members }: { $rows } y { $columns }
crosstab-each = De uno en uno: { $dimension }
crosstab-withheld = Los números de { $least } a { $most } no se publican para que no se reconozca a nadie. Tampoco algunos mayores, para que no se puedan calcular los pequeños.
crosstab-zero = Un 0 significa que no hubo ninguno.
crosstab-rounded = Cada número está redondeado por separado al múltiplo de { $base } más cercano. Los totales pueden no cuadrar.
download-crosstab = Todas las celdas, con totales (CSV)
column-dimension = { $dimension }: código, o total para todo junto
column-dimension-name = { $dimension }: nombre
column-crosstab-period-type = tipo de período, como quarter
column-crosstab-period = primer día del período y su duración, como 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Son { $count } menos que un año antes ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Son { $count } más que un año antes ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. Es lo mismo que un año antes ({ $before-month }).
chart-gaps = Cifras que faltan: { $count } de { $total }. La línea tiene huecos ahí ({ $symbols }).
chart-seam = desde { $month } las cifras se elaboran de otra manera
chart-dashed = { $meaning } (tramo discontinuo de la línea)
multiples-title = { $offence }: mes a mes en cada municipio
multiples-note = Cada línea muestra todos los meses de { $first } a { $last }. Todas tienen la misma escala: el borde superior es { $top }. El número junto a cada nombre es la suma de los 12 meses hasta { $last }. Los municipios están por orden de nombre.
bars-description = Gráfico de barras del número registrado en los 12 meses hasta { $month }. La barra más larga es { $offence } ({ $highest }). Los tipos siguen el orden de la fuente.
dots-description = Cada punto es una cifra. Van de { $low } a { $high }. Los municipios están por orden de nombre.
dots-ranges = La línea que cruza un punto es su intervalo probable (95 %). Donde los intervalos se solapan, la diferencia puede deberse al azar.
dots-reference = La línea discontinua es { $area } ({ $value }).

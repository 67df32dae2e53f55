### The words of the site, in Spanish.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Inicio
borough = Municipio
boroughs = Municipios
boroughs-lead = Elija un municipio (en inglés, «borough»: la zona de cada gobierno local de Londres) para ver qué delitos registró allí la policía y si fueron más o menos que un año antes.
offence = Delito
offences = Delitos
data = Datos
dataset = Conjunto de datos
catalogue = Todos los datos
catalogue-lead = Todas las cifras de este sitio, en archivos que puede descargar y usar. Cada conjunto de datos indica de dónde procede y qué abarca.
editions = Ediciones
key-figures = Cifras principales
latest-year = Últimos 12 meses
older-edition = Esta es una edición anterior. Hay otra más reciente:
edition-title = { $title }, edición hasta { $month }
month = Mes
year = Año
year-to = 12 meses hasta { $month }
calendar-year = año natural { $year }
financial-year = ejercicio { $years } (de abril a marzo)
calendar-years-title = Años naturales, de enero a diciembre
financial-years-title = Ejercicios, de abril a marzo
span = de { $first } a { $last }
title-in = { $offence }: { $area }
title-area = { $area }: delitos registrados
kinds-title = Tipos de delito: { $area }
areas-title = { $offence }, municipio por municipio
months-title = { $subject }, mes a mes
long-title = { $subject }, desde { $month }
compare-title = { $subject }: comparación
other-areas = { $offence } en otros municipios
other-offences = Otros delitos: { $area }

## Sentences made from figures
subject-in = { $offence } en { $area }
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: el número registrado bajó un { $share }{ "\u00A0" }% en los 12 meses hasta { $month }; pasó de { $before }, un año antes, a { $now }.
claim-rose = { $subject }: el número registrado subió un { $share }{ "\u00A0" }% en los 12 meses hasta { $month }; pasó de { $before }, un año antes, a { $now }.
claim-fell-number = { $subject }: el número registrado bajó en los 12 meses hasta { $month }; pasó de { $before }, un año antes, a { $now }.
claim-rose-number = { $subject }: el número registrado subió en los 12 meses hasta { $month }; pasó de { $before }, un año antes, a { $now }.
claim-same = { $subject }: el número registrado en los 12 meses hasta { $month } fue { $now }, igual que en los 12 meses anteriores.
claim-alone = { $subject }: el número registrado en los 12 meses hasta { $month } fue { $now }.
claim-nothing = { $subject }: no hay ninguna cifra para los 12 meses hasta { $month }.
period-fell = { $subject }: el número registrado bajó un { $share }{ "\u00A0" }%; pasó de { $before }, un año antes, a { $now } ({ $period }).
period-rose = { $subject }: el número registrado subió un { $share }{ "\u00A0" }%; pasó de { $before }, un año antes, a { $now } ({ $period }).
period-fell-number = { $subject }: el número registrado bajó de { $before }, un año antes, a { $now } ({ $period }).
period-rose-number = { $subject }: el número registrado subió de { $before }, un año antes, a { $now } ({ $period }).
period-same = { $subject }: el número registrado fue { $now }, igual que un año antes ({ $period }).
period-alone = { $subject }: el número registrado fue { $now } ({ $period }).
period-nothing = { $subject }: no hay ninguna cifra ({ $period }).
change-on-year = Cambio respecto a los 12 meses anteriores
change-number = Cambio (número)
change-percent = Cambio (%)
change-on-month-number = Cambio respecto al mismo mes del año anterior (número)
change-on-month-percent = Cambio respecto al mismo mes del año anterior (%)
change-fell = Es decir, { $count } menos ({ $share }{ "\u00A0" }%) que en los 12 meses anteriores. Entonces el número fue { $before }.
change-rose = Es decir, { $count } más ({ $share }{ "\u00A0" }%) que en los 12 meses anteriores. Entonces el número fue { $before }.
change-fell-small = Es decir, { $count } menos que en los 12 meses anteriores. Entonces el número fue { $before }.
change-rose-small = Es decir, { $count } más que en los 12 meses anteriores. Entonces el número fue { $before }.
change-none = Es el mismo número que en los 12 meses anteriores.
change-break = No comparamos esta cifra con la de los 12 meses anteriores, porque las cifras no se elaboraron de la misma manera. { $cause }
change-unknown = No hay comparación con los 12 meses anteriores, porque falta una cifra.
change-incomplete = No hay comparación con los 12 meses anteriores, porque las cifras no los abarcan todos.
per-thousand = Delitos registrados por cada 1000 habitantes
residents-census = { $number ->
        [one] { $count } habitante
       *[other] { $count } habitantes
    } según el censo de { $year }
residents-estimate = { $number ->
        [one] { $count } habitante
       *[other] { $count } habitantes
    } (estimación para { $year })
residents-forecast = { $number ->
        [one] { $count } habitante
       *[other] { $count } habitantes
    } (previsión para { $year })
older-base = { $residents }. Las cifras son de años posteriores.

## Charts and maps
chart-description = La línea empieza en { $first } ({ $first-month }) y termina en { $last } ({ $last-month }). El punto más alto es { $highest } ({ $highest-month }) y el más bajo, { $lowest } ({ $lowest-month }).
chart-empty = No hay cifras que dibujar.
seams = { $number ->
        [one] La línea se compone de dos series de cifras. Una línea discontinua marca dónde empieza la segunda. No compare cifras de un lado y otro de ella.
       *[other] La línea se compone de varias series de cifras. Unas líneas discontinuas marcan los { $count } lugares donde termina una y empieza la siguiente. No compare cifras de un lado y otro de ellas.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Las cifras más recientes: { $description }
map-title = { $offence }: delitos registrados por cada 1000 habitantes, 12 meses hasta { $month }
map-description = Mapa de los municipios. Número de municipios con cifra: { $areas }. Están ordenados por su tasa y repartidos en clases de tamaño parecido (número de clases: { $count }); los municipios con la misma tasa están siempre en la misma clase. Delitos registrados por cada 1000 habitantes en los 12 meses hasta { $month }: en la clase más baja, { $lowest }; en la más alta, { $highest }. La tabla contiene las mismas cifras.
map-class = de { $low } a { $high }
map-no-figure = Sin cifra (rayado)
map-outside = Fuera de la zona de esta policía (liso)
map-legend = Delitos registrados por cada 1000 habitantes (entre paréntesis, cuántos municipios)
map-empty = Ningún municipio tiene cifra para estos 12 meses, así que no hay mapa.
map-tiles = Mapa de mosaico: un cuadrado por cada municipio
download-map = Descargar este mapa (SVG)

## About these figures
fact-source = Fuente
fact-period = Periodo
fact-area = Zona
fact-edition = Edición
fact-published = Publicación
fact-residents = Habitantes
fact-caution = Precaución
caution-of = { $area }: { $caution }
fact-licence = Licencia
fact-attribution = Cite la fuente de esta manera
fact-note = Nota
flag-note = { $names }: se cuentan en varios tipos de delito a la vez. Cada uno de estos delitos se cuenta también en su propio tipo, así que estas cifras no se suman a los totales.
absent-row-zero = El archivo de la fuente no tiene ninguna fila para este delito en esta zona. Contamos como 0 una fila omitida.
absent-row-missing = El archivo de la fuente no tiene ninguna fila para este delito en esta zona, así que no hay cifra.
absent-rows-zero = { $number ->
        [one] La fuente omitió { $count } fila (un delito en una zona).
       *[other] La fuente omitió { $count } filas (cada una es un delito en una zona).
    } Contamos como 0 una fila omitida.
absent-rows-missing = { $number ->
        [one] La fuente omitió { $count } fila (un delito en una zona).
       *[other] La fuente omitió { $count } filas (cada una es un delito en una zona).
    } Para ello no hay cifra.
marker-confidential = no se publica, para que no se pueda reconocer a nadie
marker-low = más de 0, pero se redondea a 0
marker-low-reliability = basado en pocos casos, así que no es fiable
marker-none-recorded = ninguno registrado en la encuesta
marker-not-available = no disponible o no comparable
marker-not-applicable = no procede: no se da un porcentaje de un número inferior a 50, ni una tasa donde no vive nadie
mark-revised = revisado: ha cambiado desde que se publicó por primera vez
mark-provisional = provisional: todavía puede cambiar
mark-estimated = estimación
mark-forecast = previsión
mark-break = ruptura de la serie: no se compara con las cifras anteriores
mark-note = { $symbol } significa: { $meaning }.
legend-label = Símbolos:

## Revisions
edition-before = La edición anterior
revisions-heading = Revisiones
revisions-title = { $title }: revisiones
revisions-lead = Las cifras se toman de un sistema en funcionamiento. Cada publicación vuelve a dar, revisados, los meses anteriores.
revisions-page = Qué ha cambiado desde la edición anterior
revisions-compared = Qué se ha comparado
revisions-answer = Se ha comparado la edición hasta { $new } con la edición hasta { $old }. Cifras que están en los dos archivos: { $count }. De ellas, han cambiado: { $changed }.
revisions-no-months = La edición hasta { $new } y la edición hasta { $old } no tienen ningún mes en común, así que no hay nada que comparar.
revisions-rule-zero = Una cifra es un tipo de delito en una zona en un mes. Algunas cifras tienen fila solo en uno de los dos archivos. Una fila omitida cuenta como 0. Una zona o un delito que no figura en absoluto en un archivo no tiene cifra: [x]. Las sumas abarcan las cifras que tienen un número en las dos ediciones.
revisions-rule-missing = Una cifra es un tipo de delito en una zona en un mes. Algunas cifras tienen fila solo en uno de los dos archivos. Una fila omitida no tiene cifra: [x]. Las sumas abarcan las cifras que tienen un número en las dos ediciones.
revisions-kind = Tipo de cambio
revision-scheduled = Prevista.
revision-correction = Corrección.
revision-method = Cambio de método.
correction-notice = Corrección, { $day }: { $reason }
revisions-months = Meses que abarcan las dos
revisions-both = Cifras que están en los dos archivos
revisions-one = Cifras que están solo en un archivo
revisions-count = { $count }. De ellas, han cambiado: { $changed }
revisions-sum = Suma de las cifras
revisions-sums = { $before } antes, { $after } después
revisions-changed = De ellas, han cambiado
revisions-before = Antes
revisions-after = Después
revisions-by-month = Cambios por mes
revisions-largest = Los cambios más grandes

## Downloads
download-note = Un mismo archivo tiene meses, años, tasas y totales. Elija un solo tipo antes de sumar cifras: las columnas period_type, measure y category indican cuál es cuál.
download-csv = Descargar estas cifras (CSV)
download-whole = Todas las cifras, mes a mes (CSV)
download-years = Sumas de 12 meses, con totales (CSV)
download-geojson = Zonas con sus últimos 12 meses, para mapas (GeoJSON)
download-revisions = Qué ha cambiado, edición hasta { $month } (CSV)
column-area-code = código oficial de la zona
column-area-name = nombre de la zona
column-category = delito, tal como se escribe en las direcciones web
column-category-name = nombre del delito
column-measure = qué se cuenta: { $measure } ({ $unit })
column-period-type = month (mes); year (12 meses hasta cualquier mes); calendar_year (de enero a diciembre); o financial_year (de abril a marzo)
column-period = el mes, por ejemplo 2026-06; o el primer día del año con su duración, por ejemplo 2025-07-01/P1Y
column-value = la cifra; vacío si no hay ninguna
column-marker = por qué no hay cifra: el símbolo, por ejemplo [x]
column-dataset = nombre del conjunto de datos: { $dataset }
column-edition = la edición, llamada por su último mes
column-residents = con cuántos habitantes se calcula una tasa; vacío junto a un recuento
column-residents-year = el año de ese número de habitantes
column-old = la cifra en la edición anterior; vacío si no hay ninguna
column-new = la cifra en esta edición; vacío si no hay ninguna
column-difference = la cifra nueva menos la anterior; vacío si falta una de ellas
column-reason = el tipo de cambio: scheduled (previsto), correction (algo estaba mal) o method (hecho de otra manera)

## Performance
performance = Resultados de la policía
performance-lead = Qué dice la gente de la policía, cómo se atienden las llamadas y cómo terminan los casos. Cada página explica qué es un buen resultado y qué no puede decir una cifra.
measure = Indicador
measures = Indicadores
latest-figure = Última cifra
latest-figures = Últimas cifras de toda la zona
quarter-ending = trimestre hasta { $month }
percent-value = { $value }{ "\u00A0" }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: no hay ninguna cifra ({ $area }, { $period }).
measure-unreliable = [u] Se basa en pocas respuestas, así que no es fiable.
measure-more-points = Es más que antes ({ $period }: { $before }). Diferencia en puntos porcentuales: { $number }.
measure-less-points = Es menos que antes ({ $period }: { $before }). Diferencia en puntos porcentuales: { $number }.
measure-more = Es decir, { $number } más que antes ({ $period }: { $before }).
measure-less = Es decir, { $number } menos que antes ({ $period }: { $before }).
measure-more-share = Es decir, { $number } más ({ $share }{ "\u00A0" }%) que antes ({ $period }: { $before }).
measure-less-share = Es decir, { $number } menos ({ $share }{ "\u00A0" }%) que antes ({ $period }: { $before }).
measure-same = Es lo mismo que antes ({ $period }: { $before }).
measure-unclear = No hay un cambio claro respecto a este periodo: { $period } ({ $before }). El azar por sí solo podría causar una diferencia de este tamaño. Diferencia en puntos porcentuales: { $number }.
measure-clear = Es un cambio claro: mayor que el que causaría el azar.
measure-untested = No podemos decir si es un cambio real, porque el archivo no indica lo necesario para comprobarlo.
measure-overlap = No lo comparamos con este periodo: { $period }. Las dos cifras pueden basarse en parte en las mismas respuestas.
measure-break = No lo comparamos con este periodo: { $period }. Las cifras no se elaboraron de la misma manera. { $cause }
measure-missing = No hay ninguna cifra de este periodo con la que comparar: { $period }.
measure-withheld = No lo comparamos con este periodo: { $period }. Falta una cifra o no se publica.
measure-areas-title = { $name }, municipio por municipio: { $period }
measure-periods-title = { $name }: { $area }, periodo por periodo
measure-years-title = { $name }: { $area }, de 12 en 12 meses
figure-percent = Cifra (%)
answers = Personas que respondieron
range = Rango probable (intervalo del 95{ "\u00A0" }%)
range-of = de { $low } a { $high }
compared-with = Comparado con
change-points = Cambio (puntos porcentuales)
is-clear = ¿Es claro el cambio?
clear-yes = cambio claro
clear-no = sin cambio claro
clear-untested = no se puede comprobar
outcome-note = Un resultado se cuenta en el mes en que se registra. Muchas veces el delito es anterior. Por eso una tasa puede superar el 100{ "\u00A0" }% y no es la proporción de estos delitos que se resolvieron. Los periodos recientes no están completos: aún pueden llegar más resultados.
measure-flag-note = Estos delitos llevan una marca. Cada uno ya se cuenta en su propio tipo de delito. No los sume nunca a los delitos registrados.
zero-rows-note = La fuente omite las filas de ceros. Contamos como 0 una fila omitida.
few-note = Si respondieron menos de { $least } personas, no hay porcentaje. Si respondieron menos de { $low }, la marca [u] indica que no es fiable.
range-note = Una encuesta pregunta solo a algunas personas. El rango contiene la cifra verdadera en unas 95 de cada 100 encuestas de este tipo. Es el intervalo de Wilson, con el número de respuestas dividido por el efecto del diseño ({ $effect }). Un cambio es claro si el intervalo de Newcombe de la diferencia no contiene el cero.
effect-unknown = No hay rango, porque no se conoce el efecto del diseño de la encuesta. Por eso nadie puede decir si un cambio es mayor que el que causaría el azar.
base-unknown = El archivo no indica cuántas personas respondieron. Por eso aquí no hay rango y nadie puede decir a partir de él si un cambio es mayor que el que causaría el azar.
reach-note = Las respuestas en que se basa una cifra pueden proceder de varios meses (como máximo, { $count }). Por eso las cifras de periodos cercanos pueden compartir respuestas. Solo comparamos una cifra con otra que no comparta respuestas con ella.
the-question = La pregunta
wording-unknown = El archivo no indica cómo se formuló la pregunta.
what-good-is = Qué es un buen resultado
what-it-cannot-tell = Qué no puede decir
the-standard = La norma
what-it-means = Qué significa esta cifra
period-by-period = Periodo por periodo
show-years = Mostrar de 12 en 12 meses
download-readings = Todas las cifras de este conjunto de datos (CSV)
column-reading-measure = qué se mide, tal como se escribe en las direcciones web
column-measure-name = nombre del indicador
column-unit = percent (porcentaje), count (recuento) o rate (tasa)
column-reading-period-type = tipo de periodo: month (mes), quarter (trimestre), calendar_year (año natural), financial_year (ejercicio), year (12 meses) o wave (oleada de una encuesta)
column-reading-period = el mes, por ejemplo 2026-06; o el primer día del periodo con su duración, por ejemplo 2026-04-01/P3M
column-reading-marker = por qué no hay cifra, por ejemplo [x]; o que no es fiable: [u]
column-base = cuántas personas respondieron (sin ponderar)
column-base-marker = por qué no hay base: el símbolo
column-lower = extremo inferior del intervalo del 95{ "\u00A0" }%
column-upper = extremo superior del intervalo del 95{ "\u00A0" }%
column-range-marker = por qué no hay intervalo: el símbolo
column-change = cambio; en puntos porcentuales si la unidad es percent
column-compared-with = el periodo anterior desde el que se mide el cambio
column-change-marker = por qué no hay cambio que mostrar: el símbolo
column-change-clear = en encuestas: yes si el cambio es mayor que el que causaría el azar, no si no lo es, not_tested si nadie puede decirlo

## The frame of every page
skip = Ir al contenido
menu = Menú principal
languages = Idiomas
breadcrumbs = Está usted aquí
emergency-label = Números de emergencia
emergency-call = En una emergencia, llame al
emergency-other = Si no es una emergencia, llame al
not-reporting = Este sitio no recibe denuncias.
about-figures = Sobre estas cifras
breaks-title = Cambios en la forma de elaborar las cifras
sources-title = De dónde proceden las cifras de este gráfico
chart-heading = Gráfico
table-heading = Las mismas cifras en una tabla
show-table = Mostrar la tabla
download-heading = Descargar
columns-title = Columnas de los archivos CSV
editions-title = Ediciones
overview-long = A lo largo de muchos años
whole-years = Años completos
month-by-month = ¿Está cambiando? Mes a mes
this-year = Los últimos 12 meses y los 12 anteriores
map-heading = Mapa
find-borough = Busque su municipio
find-offence = Busque un delito
find-data = Datos para descargar
kinds-heading = ¿Qué tipos de delito?
compare-heading = ¿Cómo se compara?
what-it-is = Qué es esto
how-to-read = Cómo leer estas cifras
not-translated = Esta página aún no está en su idioma. La ve en inglés.
not-found-title = No hay ninguna página en esta dirección
not-found-text = La dirección puede ser incorrecta o la página puede haberse trasladado. Pruebe con estas páginas:
published-by = Publicado por
licence-label = Licencia
contact-label = Contacto
translation-note = Los textos de este sitio en otros idiomas se han traducido de forma automática. Nadie los ha revisado todavía.
footer-title = Sobre este sitio

## Cross-tabulations
crosstabs = Recuentos por varias cosas a la vez
crosstab-total = Todos juntos
crosstab-answer = { $area }, { $period }: { $count } { $unit } en total.
crosstab-answer-absent = { $area }, { $period }: el total no se publica.
crosstab-caption = { $rows } y { $columns }
crosstab-caption-of = { $members }: { $rows } y { $columns }
crosstab-each = De una en una: { $dimension }
crosstab-withheld = Los números de { $least } a { $most } no se publican, para que no se pueda reconocer a nadie. Tampoco se publican algunos números mayores, para que no se puedan calcular los pequeños.
crosstab-zero = Un 0 significa que no hubo ninguno.
crosstab-rounded = Cada número se redondea por separado al múltiplo de { $base } más cercano, para que no se pueda reconocer a nadie. Los totales pueden no coincidir con la suma.
download-crosstab = Todas las celdas, con totales (CSV)
column-dimension = { $dimension }: código, o total para todos juntos
column-dimension-name = { $dimension }: nombre
column-crosstab-period-type = tipo de periodo, por ejemplo quarter (trimestre)
column-crosstab-period = primer día del periodo con su duración, por ejemplo 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Es decir, { $count } menos que un año antes ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Es decir, { $count } más que un año antes ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. Es lo mismo que un año antes ({ $before-month }).
chart-gaps = Cifras que faltan: { $count } de { $total }. Ahí la línea tiene huecos ({ $symbols }).
chart-seam = a partir de { $month }, las cifras se elaboran de otra manera
chart-dashed = { $meaning } (tramo discontinuo de la línea)
multiples-title = { $offence }: mes a mes en cada municipio
multiples-note = Cada línea muestra todos los meses de { $first } a { $last }. Todas las líneas tienen la misma escala: el borde superior es { $top }. El número junto a cada nombre es la suma de los 12 meses hasta { $last }. Los municipios están en el orden de sus nombres.
bars-description = Gráfico de barras del número registrado en los 12 meses hasta { $month }. La barra más larga es: { $offence } ({ $highest }). Los tipos están en el orden de la fuente.
dots-description = Cada punto es una cifra. Van de { $low } a { $high }. Los municipios están en el orden de sus nombres.
dots-ranges = La línea que atraviesa un punto es su rango probable (intervalo del 95{ "\u00A0" }%). Donde los rangos se solapan, la diferencia puede deberse al azar.
dots-reference = La línea discontinua es: { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = Ordenado, primero el menor
sorted-down = Ordenado, primero el mayor
sorted-names = Ordenado de la A a la Z
sorted-names-back = Ordenado de la Z a la A
sorted-turned = Orden invertido
sorted-first = De nuevo en el primer orden
filter-rows = Buscar una fila
rows-shown = Filas mostradas
chart-tools = Usar este gráfico
copy-link = Copiar enlace
copy-embed = Copiar como HTML
save-svg = Guardar como SVG
copied = Copiado
copy-yourself = Aquí no podemos copiar por usted. Copie este texto:
saved = Guardado
type-borough = Escriba el nombre de un municipio
boroughs-matching = Municipios que coinciden
compare-boroughs = Compare municipios en un gráfico
compare-choices = Primer municipio|Segundo municipio|Tercer municipio
compare-none = Ninguno
compare-failed = No se han podido cargar las cifras. Inténtelo de nuevo o use la tabla de esta página.
highest = máximo
lowest = mínimo

## Contents, citing and sharing
contents-title = En esta página
skip-menu = Ir al menú principal
share-heading = Citar o compartir esta página
cite-label = Para citar esta página, escriba:
send-link = Enviar un enlace por correo electrónico
feedback-link = Díganos qué está mal o qué falta en esta página
back-to-top = Volver arriba
emergency-reviewed = Los números de emergencia se comprobaron por última vez el { $day }.
help-heading = Dónde obtener los datos y ayuda
help-dataset = Todos los archivos de este conjunto de datos: { $title }
help-definitions = Qué significa cada tipo de delito
police-heading = ¿Cómo lo está haciendo la policía?
police-title = Resultados de la policía: { $area }
points-value = { $value } puntos porcentuales
change = Cambio
figures-to = Cifras hasta { $month }
whats-new = Novedades
borough-by-borough = Municipio por municipio
other-boroughs = Otros municipios
published-on = (publicado el { $day })

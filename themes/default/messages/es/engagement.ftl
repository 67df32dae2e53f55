### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = Asuntos y respuestas: { $title }
issues-description = Qué planteó la gente, a quién se preguntó sobre ello, qué se respondió y qué fue de las respuestas: { $title }.
issues-link = Ver los asuntos que planteó la gente y qué respondió la policía
issues-heading = Asuntos y respuestas
issues-asked-heading = A quién se preguntó y quién respondió
issues-stages = Paso a paso
issues-questions-heading = Las tres preguntas
issues-questions-lead = Estas son las preguntas que recibió cada parte consultada sobre un grupo de asuntos.
issues-report-heading = El informe final
issues-report-went-to = Para quién era:
issues-groups = { $number ->
        [one] Los asuntos que planteó la gente forman { $count } grupo.
       *[other] Los asuntos que planteó la gente forman { $count } grupos.
    }
issues-named = { $number ->
        [0] Aquí no se nombra ninguno de ellos.
        [one] Aquí solo se nombra { $count } de ellos.
       *[other] Aquí solo se nombran { $count } de ellos.
    }
issues-all-named = Aquí se nombran todos.
issues-stage-days = del { $first } al { $last } ({ $number ->
        [one] { $count } día
       *[other] { $count } días
    }, contando el primero y el último)
issues-report-when = Cuándo
issues-report-place = Dónde se puede leer
issues-report-link = El informe
issues-report-read = Leer el informe final
reply-certain = Consultados: { $invited }. Respondieron: { $replied }. Proporción que respondió: { $percent }.
reply-uncertain = Respondieron: { $replied }. No se sabe con certeza a cuántos se preguntó, así que no hay una única proporción. La tabla muestra la proporción para cada número posible.
reply-caption = Proporción que respondió, según cuántas personas pudieron ser consultadas
reply-asked = Si se preguntó a este número
reply-replied = Respondieron
reply-percent = Proporción que respondió
reply-source = De dónde procede el número
reply-share-fits = La fuente da esta proporción: { $percent }. En porcentaje sin decimales, es correcta si se preguntó a { $first }, y con ningún otro número.
reply-share-between = La fuente da esta proporción: { $percent }. En porcentaje sin decimales, es correcta si se preguntó a entre { $first } y { $last }, y con ningún otro número.
reply-share-never = La fuente da esta proporción: { $percent }. Ningún número de personas da esa proporción.
group-said = Qué dijo la gente
group-answers = Respuestas
group-summary = Las respuestas en resumen
group-unanswered = Sin respuesta. Nadie a quien se preguntó respondió sobre este grupo de asuntos.
group-none-single = Este sitio no tiene respuestas individuales.
group-held-back = Respuestas que no se muestran
group-held-back-count = { $number ->
        [one] Aquí no se muestra { $count } respuesta. Nadie ha autorizado todavía su publicación.
       *[other] Aquí no se muestran { $count } respuestas. Nadie ha autorizado todavía su publicación.
    }
group-unit-not-named = Una unidad que no se nombra
download-issue-groups = Descargar los grupos de asuntos (CSV)
download-answers = Descargar las respuestas (CSV)
download-replies = Descargar cuántos respondieron (CSV)

## Commitments

you-said-heading = Ustedes dijeron, nosotros hicimos, no pudimos porque
you-said = Ustedes dijeron
we-will = Lo haremos
we-are-doing = Lo estamos haciendo
we-did = Lo hicimos
we-could-not = No pudimos
we-dropped = Renunciamos a ello
commitment = Qué se prometió
commitments = Compromisos
commitments-title = Qué ha sido de ello
commitments-title-of = Qué ha sido de ello: { $name }
commitments-lead = Después de una consulta, la policía dice qué hará. Estos son sus compromisos y hasta dónde ha llegado cada uno.
commitments-link = Ver todos los compromisos de todas las consultas
commitments-answer = Compromisos: { $total }. Hechos: { $done }. En marcha: { $begun }. Previstos: { $planned }. No se pudieron hacer: { $stuck }. Abandonados: { $dropped }. Con retraso el { $day }: { $late } de los previstos o en marcha.
commitments-caption = Hasta dónde han llegado los compromisos, por consulta
commitments-note = Cada compromiso se cuenta una vez como previsto, en marcha, hecho, no se pudo hacer o abandonado. La última columna cuenta los que tienen retraso. Estos se cuentan también como previstos o en marcha.
commitments-by = Por consulta
commitments-all = Todas las consultas
commitments-of-area = Compromisos sobre este municipio
commitments-area-heading = Qué prometió aquí la policía
commitments-topics = Por tema
commitments-boroughs = Por municipio
commitments-some-example = Algunos de estos compromisos están inventados para mostrar cómo funciona la página. Están marcados como ejemplos, no son oficiales y no dicen nada de ningún lugar ni persona reales.
commitment-pair = { $first }, { $second }
commitments-of-all = de { $total }
commitments-as-of = a { $day }
commitment-area = Dónde
commitment-consultation = Consulta
commitment-status = Hasta dónde ha llegado
commitment-planned = Previsto
commitment-under-way = En marcha
commitment-done = Hecho
commitment-could-not = No se pudo hacer
commitment-dropped = Abandonado
commitment-status-title = { $status }: { $title }
commitment-example-title = Ejemplo: { $title }
commitment-late = Con retraso
commitment-late-column = De ellos, con retraso
commitment-late-means = el día ya ha pasado y no está terminado
commitment-late-note = Tiene retraso. El plazo terminó el { $day } y no está terminado.
commitment-late-caption = Compromisos cuyo día ya ha pasado y que no están terminados
commitment-because = Porque
commitment-evidence = Compruébelo usted
commitment-owner = Quién responde de ello
commitment-due = Plazo
commitment-no-day = No se fijó ningún día
commitment-done-day = Fecha en que se hizo
commitment-changed = Último cambio
commitment-news-title = Qué ha sido de ello: cambios en los compromisos
commitment-days-title = Días en que vence el plazo de los compromisos
download-commitments = Descargar todos los compromisos (CSV)

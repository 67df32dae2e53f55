### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = Prevista
consultation-open = Abierta
consultation-closed = Cerrada: se están examinando las respuestas recibidas
consultation-responded = Respuesta del organismo publicada
consultation-tracked = Respuesta del organismo publicada: se sigue lo que se prometió
consultation-archived = Archivada
consultation-unclear = No se sabe si está abierta
consultation-is-planned = Esta consulta aún no se ha abierto. Apertura: { $when }.
consultation-is-open = Esta consulta está abierta y usted puede participar. Cierre: { $when }.
consultation-days-left = { $number ->
        [0] Hoy es el último día.
        [one] Queda { $count } día.
       *[other] Quedan { $count } días.
    }
consultation-is-closed = Esta consulta se ha cerrado. Cierre: { $when }. Se está examinando lo que dijo la gente.
consultation-is-responded = Esta consulta se ha cerrado y el organismo ha publicado su respuesta.
consultation-is-tracked = Esta consulta se ha cerrado y el organismo ha publicado su respuesta. Se está siguiendo lo que se prometió.
consultation-is-archived = Esta consulta ha terminado. Se guarda aquí para que se pueda consultar.
consultation-is-unclear = Se sabe demasiado poco de las fechas para decir si esta consulta está abierta.
consultation-as-built = Así estaba el { $day }, cuando se hizo esta página. Si la lee más tarde, guíese por las fechas de abajo.
consultation-response-due = El organismo debe responder a más tardar el { $day }: doce semanas después del cierre.
consultation-response-overdue = { $number ->
        [one] La respuesta del organismo se retrasa. El plazo terminó el { $day }: hace { $count } día.
       *[other] La respuesta del organismo se retrasa. El plazo terminó el { $day }: hace { $count } días.
    }
consultation-late = Respuesta con retraso

## Dates
consultation-opens = Apertura
consultation-closes = Cierre
consultation-length = Cuánto tiempo está abierta
consultation-length-days = { $number ->
        [one] { $count } día
       *[other] { $count } días, contando el primero y el último
    }
consultation-respond-by = Plazo para que el organismo responda
consultation-response-day = Publicación de la respuesta
consultation-response-planned = Respuesta prevista para
consultation-delay = Por qué la respuesta tarda más
consultation-archived-day = Archivada
consultation-archive-planned = Fecha prevista para archivarla
consultation-within = en algún momento de { $month } (no se conoce el día)
consultation-not-known = no se sabe
consultation-day-not-known = sí, pero no se conoce el día
consultation-from-to = { $opens } – { $closes }
consultation-when = Cuándo
consultation-stages = Etapas
consultation-stage = Etapa
consultation-began = Comienzo
consultation-ended = Final
consultation-days = Duración

## Lists
consultations-lead = Qué se pregunta a la ciudadanía, qué dijo la gente y qué resultó de ello. Cada consulta que este sitio muestra como abierta indica una forma de responder sin internet.
consultations-on = Consultas públicas: { $topic }
consultations-on-lead = Todo lo que se ha preguntado a la gente, según este sitio, sobre este tema: { $topic }.
consultations-open-heading = Abiertas ahora
consultations-planned-heading = Previstas
consultations-closed-heading = Cerradas: se están examinando las respuestas recibidas
consultations-responded-heading = Respuesta del organismo publicada
consultations-unclear-heading = Fechas desconocidas
consultations-archived-heading = Archivadas
consultations-year-not-known = Año desconocido
consultations-example-note = Lo que lleva la indicación «Ejemplo» está inventado para mostrar cómo funciona la página. No es oficial y no dice nada de ningún lugar ni persona reales.
consultations-none-open = En este momento no hay ninguna abierta.
consultations-all = Todas las consultas
consultations-by-topic = Por tema
consultations-more = Más sobre las consultas
consultations-methods-link = Formas de preguntar a la gente: cuáles se usaron y por qué
consultations-sign-up-link = Díganos que quiere que le consulten o qué debería ir primero
consultations-respondents-file = Quién respondió, por canal (CSV)
consultations-being-held = Sobre qué se consulta ahora
consultations-asked-here = Qué se pregunta
consultation-example-name = { $title } (ejemplo)

## One consultation
consultation-about = De qué trata
consultation-dates = Fechas
consultation-how-to-reply = Cómo participar
consultation-how-people-replied = Cómo se podía participar
consultation-reply-note = Puede participar sin internet. Todas las formas cuentan igual.
consultation-print-form = Imprimir un formulario para responder en papel
consultation-go-online = Ir a la página web para responder
consultation-documents = Documentos
consultation-questions = Preguntas
consultation-question = Pregunta { $label }
consultation-leads-to = En este sitio
consultation-who-asked = A quién se preguntó y cómo
consultation-audience = A quién se preguntó
consultation-methods = Cómo se preguntó
consultation-who-replied = Quién respondió
consultation-replies-of = Respuestas recibidas, por canal
consultation-channel = Canal
consultation-how-many = Cuántas, según se publicó
consultation-who = Quién
consultation-note = Nota
consultation-about-count = alrededor de { $count }
consultation-self-selected = Salvo que una nota diga otra cosa, estas personas decidieron responder por sí mismas. No representan a todo el mundo, así que estos números no dicen nada de lo que piensa todo el mundo. Los canales pueden solaparse: no los sume.
consultation-results = Qué dijo la gente
consultation-results-link = Los resultados, pregunta por pregunta
consultation-came-of-it = Qué resultó de ello
consultation-report = El informe
consultation-decision = La decisión
consultation-decided-on = Fecha de la decisión
consultation-where-said = Dónde se dice esto
consultation-next = Qué pasa después
consultation-next-planned = El día en que se abra, usted podrá participar. Vuelva entonces o añada la fecha a su calendario.
consultation-next-open = Después del día de cierre se examinan todas las respuestas recibidas. El organismo debe responder en un plazo de doce semanas. Su respuesta estará en esta página.
consultation-next-closed = Se examinan todas las respuestas recibidas. Después, el organismo dice qué se hará, qué no se hará y por qué. Su respuesta estará en esta página.
consultation-next-responded = La respuesta del organismo dice qué se hará. Si se hicieron promesas, esta página dice qué ha sido de ellas.
consultation-next-archived = Con esta consulta ya no pasará nada más.
consultation-next-unclear = Cuando se conozcan las fechas, estarán en esta página.
consultation-record = Sobre esta ficha
consultation-owner = Quién pregunta
consultation-original-body = Organismo que la hizo
consultation-replaced-by = Ese organismo fue sustituido por
consultation-files = Archivos
consultation-own-record = Escrito por quien publica este sitio

## Ways to reply
consultation-reply-online = Por internet
consultation-reply-email = Por correo electrónico
consultation-reply-post = Por correo postal
consultation-reply-phone = Por teléfono
consultation-reply-in-person = En persona
consultation-reply-meeting = En una reunión
consultation-offline = No hace falta internet

## Who replied
consultation-individuals = personas, cada una por sí misma
consultation-organisations = organizaciones
consultation-campaign = personas que enviaron el texto de una campaña
consultation-staff = personas que trabajan para la policía
consultation-mixed = sin distinguir

## The form on paper
consultation-form-title = Responder en papel: { $title }
consultation-form-lead = Imprima esta página, escriba en los espacios y envíela o entréguela. En este sitio no se guarda nada de lo que usted escriba. También sirve cualquier otra hoja de papel.
consultation-form-over = Esta consulta está cerrada. Por favor, ya no envíe este formulario.
consultation-form-where = Adónde se envía
consultation-form-until = Debe llegar a más tardar el
consultation-form-questions = Las preguntas
consultation-form-you = Sobre usted
consultation-form-you-note = Puede dejar esto en blanco. No tiene que dar su nombre.
consultation-form-for-myself = Respondo en mi propio nombre.
consultation-form-for-others = Respondo en nombre de una organización. Se llama:
consultation-form-borough = El municipio donde vivo o trabajo:
consultation-form-anything = Cualquier otra cosa que quiera decir
consultation-form-back = Volver a la consulta
consultation-form-help = Si no puede escribir, pida a alguien que escriba por usted, o llame y diga sus respuestas.

## Asking to be asked
consultation-sign-up-title = Díganos que quiere que le consulten
consultation-sign-up-lead = Imprima esta página, rellénela y envíela para que la próxima vez le consulten. En este sitio no se guarda nada de lo que usted escriba.
consultation-sign-up-online = Hacerlo en una página web
consultation-sign-up-ask = Quiero que me consulten
consultation-sign-up-reach = Cómo contactar conmigo (una dirección, un número de teléfono o una dirección de correo electrónico):
consultation-sign-up-language = El idioma en que me gustaría que me consultaran:
consultation-sign-up-needs = Qué necesito para participar (letra grande, un intérprete, una rampa…):
consultation-sign-up-topics = Sobre qué quiero que me consulten (marque todo lo que quiera)
consultation-sign-up-priority = Mi propia prioridad
consultation-sign-up-priority-note = ¿Qué debería hacer primero la policía donde usted vive? Lo recibe el equipo de su zona. No escriba nombres de otras personas.
consultation-sign-up-privacy = Qué pasa con lo que usted escribe
consultation-sign-up-send = Adónde se envía

## The register of methods
consultation-register-title = Formas de preguntar a la gente
consultation-register-lead = Qué formas hay de preguntar a la ciudadanía, quién se encarga de cada una y por qué se usó o no.
consultation-register-rules = Las reglas que se fijaron
consultation-register-methods = El registro
consultation-method-used = Se usó en { $year }
consultation-method-explored = Se estudió en { $year }
consultation-method-rejected = No se usó en { $year }
consultation-method-run-by = Quién se encarga
consultation-method-why = Por qué
consultation-method-in = Consultas de este sitio que la usaron
consultation-register-file = Descargar el registro (CSV)

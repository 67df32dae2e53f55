### Words of the disclosure log and of the finder.

## The log
disclosure-log = Respuestas a solicitudes de información
disclosure-log-lead = Cualquier persona puede pedir a la policía información que esta tenga. Es un derecho que da la Ley de Libertad de Información de 2000 (Freedom of Information Act 2000). Este registro muestra qué se pidió y cómo se respondió. No figuran los nombres de quienes preguntaron.
disclosure-newest = Respuestas más recientes
disclosure-examples = Ejemplos de entradas
disclosure-examples-note = Estas entradas están inventadas. Muestran cómo es una entrada cuando se sabe todo sobre ella. Tratan de un servicio que no existe.
disclosure-ways = Buscar una respuesta
disclosure-by-year = Por año
disclosure-by-topic = Por tema
disclosure-by-outcome = Cómo se respondió a las solicitudes
disclosure-all-of-year = Todas las entradas de { $year }
disclosure-coverage = Qué abarca este registro
disclosure-source = Publicado por primera vez por
disclosure-entries = Respuestas
disclosure-entries-examples = Ejemplos
disclosure-none-real = Aquí no hay respuestas, solo ejemplos.
disclosure-count = { $number ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
disclosure-count-examples = { $number ->
        [one] { $count } ejemplo
       *[other] { $count } ejemplos
    }
disclosure-list-year = Solicitudes del registro: { $year }
disclosure-year-note = Cada entrada está en el año de su respuesta. Si no se conoce ese día, está en el año en que la respuesta se publicó en internet. Una solicitud sin respuesta está en el año en que llegó.
disclosure-list-topic = Solicitudes sobre: { $topic }
disclosure-list-lead = La lista tiene { $answers } y { $examples }. Los ejemplos están inventados y van aparte.
disclosure-list-lead-real = La lista tiene { $answers }.
disclosure-feed-note = El canal solo tiene respuestas, no ejemplos. Si solo se conoce un mes, el canal da el primer día del mes y lo indica.

## How to ask
ask-heading = Cómo pedir información
ask-first = Mire primero si ya está publicada.
ask-finder = Buscar en los documentos, las respuestas y los conjuntos de datos de este sitio
ask-write = Escriba al cuerpo de policía que tiene la información. Diga qué quiere saber. Dé su nombre y una dirección para la respuesta. Basta una dirección de correo electrónico.
ask-wait = El cuerpo de policía debe responder sin demora y en un plazo de 20 días hábiles.
ask-review = Si la respuesta no le satisface, pida al cuerpo de policía que la revise. Después puede reclamar ante el comisionado de información (Information Commissioner).
ask-not-here = Este sitio no puede recibir solicitudes.
ask-link = Cómo hacer una solicitud

## Outcomes
outcome = Resultado
outcome-full = Se dio todo
outcome-part = Se dio una parte
outcome-refused = Se denegó
outcome-not-held = No se tenía la información
outcome-neither = Ni se confirmó ni se negó
outcome-not-known = Resultado desconocido
outcome-waiting = A la espera de respuesta
outcome-full-means = Se dio todo lo que se pidió.
outcome-part-means = Se dio una parte de lo que se pidió. El resto no se dio, por los motivos que indica la respuesta.
outcome-refused-means = No se dio nada, por los motivos que indica la respuesta.
outcome-not-held-means = El cuerpo de policía no tiene la información.
outcome-neither-means = El cuerpo de policía no dijo si tiene la información, porque decirlo ya revelaría algo.
outcome-not-known-means = La solicitud se respondió. Este sitio no sabe cómo.
outcome-waiting-means = La solicitud aún no se ha respondido.

## One entry
entry-asked = Qué se pidió
entry-answered = Qué se respondió
entry-given = Qué se dio
entry-held-back = Qué no se dio y por qué
entry-about = Sobre esta solicitud
entry-question-not-known = Este sitio no conoce el texto de la solicitud. Puede estar en la respuesta, en su dirección original.
entry-answer-not-known = Este sitio no conoce el texto de la respuesta. Puede estar en su dirección original.
entry-exemptions-not-known = Una parte no se dio. Este sitio no sabe qué excepciones indica la respuesta.
entry-files-not-known = Este sitio no sabe qué archivos se dieron. Pueden estar en la dirección original.
entry-files-none = No se dio ningún archivo.
entry-interest = Qué se sopesó
entry-interest-not-known = Con estas excepciones, el cuerpo de policía debe sopesar si la sociedad gana más sabiéndolo o no sabiéndolo. Este sitio no sabe qué se sopesó.
entry-caveats = Qué debe saber antes de usarlo
entry-reference = Referencia
entry-received = Llegada de la solicitud
entry-answered-on = Respuesta
entry-put-online = Publicación en internet
entry-due = Plazo de respuesta
entry-overdue = Fuera de plazo
entry-overdue-since = El plazo de respuesta terminó el { $day }. Está fuera de plazo.
entry-working-days = Tiempo empleado
entry-working-days-count = { $number ->
        [one] { $count } día hábil
       *[other] { $count } días hábiles
    }
entry-day-not-known = Este sitio no conoce el día
entry-original = Original
entry-original-link = La respuesta donde se publicó por primera vez
entry-dataset = Cifras de este sitio sobre el mismo asunto
entry-areas = Zonas
entry-sentence-answered = { $outcome }. Fecha de la respuesta: { $day }.
entry-sentence-online = { $outcome }. Publicación en internet: { $month }.
entry-sentence-undated = { $outcome }. Aquí no se sabe cuándo.
entry-sentence-waiting = La solicitud llegó el { $received }. La respuesta debe darse a más tardar el { $due }.
entry-format = { $title } ({ $format })
answered-in = Fecha de la respuesta: { $day }
put-online-in = Publicación en internet: { $month }
asked-on = Fecha de la solicitud: { $day }
foi-asked-heading = Solicitado en virtud de la Ley de Libertad de Información
foi-asked-text = Esto se solicitó en virtud de la Ley de Libertad de Información. Las respuestas pueden contar otras cosas, u otros meses, que este conjunto de datos.

## Exemptions
exemptions-title = Motivos para no dar información
exemptions-lead = La Ley de Libertad de Información enumera los motivos por los que se puede no dar información. Se llaman excepciones (en inglés, «exemptions»). Una respuesta tiene que decir cuáles de ellas usa.
exemptions-kinds = Dos tipos de excepción
exemptions-absolute = Una excepción absoluta no necesita la prueba del interés público.
exemptions-qualified = Una excepción relativa necesita la prueba del interés público. La información solo se puede no dar si la sociedad gana más no sabiéndola que sabiéndola.
exemptions-heading = Las excepciones
exemption-name = Artículo { $number }: { $name }
exemption-absolute = Absoluta: sin prueba del interés público
exemption-interest = Relativa: necesita la prueba del interés público
exemption-limit = Un límite a lo que se debe hacer, no una excepción
exemption-law = Artículo { $number } de la Ley de Libertad de Información de 2000
exemption-law-label = La ley
exemption-used = Indicada en
exemption-refusal = Qué abarca, en pocas palabras

## Response times
times-title = Cuánto tardaron las respuestas
times-lead = La policía debe responder a una solicitud en un plazo de 20 días hábiles. El primer día hábil después de que llegue la solicitud es el día 1.
times-days = Los sábados, los domingos y los festivos de cualquier parte del Reino Unido no son días hábiles. Así que también cuenta un festivo de Escocia, como dice el artículo 10 de la ley.
times-real = Respuestas
times-real-none = No se puede calcular ninguna cifra para las respuestas de este registro. { $number ->
        [one] De { $count } respuesta, este sitio no conoce el día de la solicitud o el de la respuesta
       *[other] De { $count } respuestas, este sitio no conoce los días de las solicitudes o los de las respuestas
    }.
times-untimed = { $number ->
        [one] Hay { $count } respuesta más que no está en ninguna cifra de tiempo, porque no se conoce uno de sus días.
       *[other] Hay { $count } respuestas más que no están en ninguna cifra de tiempo, porque no se conoce uno de los días de cada una.
    }
times-examples = Ejemplos
times-examples-note = Estas cifras se calculan solo con los ejemplos, para mostrar cómo serán. No contienen ninguna respuesta real.
times-quarters = Por trimestre de la respuesta
times-quarters-examples = Ejemplos: por trimestre de la respuesta
times-years = Por ejercicio (de abril a marzo) de la respuesta
times-years-examples = Ejemplos: por ejercicio (de abril a marzo) de la respuesta
times-period = Periodo
times-answered = Respondidas
times-timed = Con los dos días conocidos
times-within = En 20 días hábiles o menos
times-share = Proporción en 20 días hábiles o menos (%)
times-median = Mediana (días hábiles)
times-median-note = La mitad de las respuestas no tardó más que la mediana.
times-so-far = { $period }, hasta ahora
times-waiting = { $number ->
        [one] El { $day }, { $count } solicitud estaba a la espera de respuesta.
       *[other] El { $day }, { $count } solicitudes estaban a la espera de respuesta.
    }
times-overdue = { $number ->
        [0] Ninguna estaba fuera de plazo.
        [one] { $count } estaba fuera de plazo.
       *[other] { $count } estaban fuera de plazo.
    }

## The finder
finder-title = ¿Está ya publicado?
finder-lead = Antes de pedir información, mire aquí. Esta página enumera los documentos del esquema de publicación, las respuestas a solicitudes y los conjuntos de datos que tiene este sitio.
finder-by-topic = Por tema
finder-other = Otros asuntos
finder-a-to-z = De la A a la Z
finder-name = Nombre
finder-kind = Tipo
finder-published = Publicación
finder-kind-dataset = Cifras
finder-kind-answer = Respuesta a una solicitud
finder-example = { $kind } (ejemplo)
finder-not-known = No se sabe
finder-not-found = ¿No está aquí?
finder-ask = Pídalo en virtud de la Ley de Libertad de Información

### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = Documento
scheme-class-title = { $number }. { $name }
scheme-class-own = Añadida por este sitio: el esquema modelo no tiene esta clase.
scheme-coverage = Qué deberíamos publicar y qué ha sido de ello: número de documentos, clase por clase
scheme-class = Clase
scheme-expected = Esperados
scheme-total = Todas las clases
scheme-published = Publicado
scheme-linked = Publicado en otro lugar
scheme-not-held = No lo tenemos
scheme-exempt = Exceptuado: la ley permite no publicarlo
scheme-planned = Previsto
scheme-planned-by = Previsto: se publicará a más tardar el { $day }
scheme-planned-late = Previsto para el { $day }, con retraso
scheme-answer = { $number ->
        [one] El esquema prevé { $count } documento. Publicados aquí: { $published }. Publicados en otro lugar: { $linked }. No publicados: { $missing }, y decimos por qué.
       *[other] El esquema prevé { $count } documentos. Publicados aquí: { $published }. Publicados en otro lugar: { $linked }. No publicados: { $missing }, y decimos por qué.
    }
scheme-up-to-date = ¿Se mantiene al día?
scheme-up-to-date-none = El { $day }, ningún documento había pasado su fecha de revisión.
scheme-up-to-date-late = { $number ->
        [one] El { $day }, { $count } documento había pasado su fecha de revisión.
       *[other] El { $day }, { $count } documentos habían pasado su fecha de revisión.
    }
scheme-review-due = Fecha de revisión
scheme-review-state = ¿Está al día?
scheme-review-ok = Aún no toca revisarlo
scheme-review-late = { $number ->
        [one] { $count } día fuera de plazo
       *[other] { $count } días fuera de plazo
    }
scheme-review-archived = Archivado: nadie lo mantiene al día
scheme-review-table = Documentos y cuándo hay que volver a revisar cada uno
scheme-plan-table = Documentos previstos
scheme-plan-day = Se publicará a más tardar el
scheme-plan-ok = Aún no ha llegado el día
scheme-plan-past = { $number ->
        [one] { $count } día de retraso
       *[other] { $count } días de retraso
    }
scheme-not-given = No se sabe
scheme-charges = Cuánto cuesta
scheme-charges-lead = Cuánto se paga por una copia de lo que publicamos. Todo lo que hay en este sitio se puede leer y descargar gratis.
scheme-charge-what = Qué
scheme-charge-amount = Precio
scheme-charge-basis = Cómo lo calculamos
scheme-charge-note = Nota
scheme-charge-pounds = { $amount }{ "\u00A0" }£
scheme-charge-free = Gratis
scheme-charge-varies = Depende
scheme-archived = Archivado
scheme-archived-note = Este es material archivado. Puede que ya no sea actual.
scheme-body-replaced = { $body }: este organismo ha sido sustituido. Ocupó su lugar: { $new }.
scheme-superseded = Un documento más reciente ha ocupado su lugar: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number }{ "\u00A0" }kB
scheme-megabytes = { $number }{ "\u00A0" }MB
scheme-read-elsewhere = Leerlo en { $host }
scheme-read-here = Leerlo en este sitio
scheme-read-dataset = Cifras y archivos: { $title }
scheme-requested = Hubo personas que pidieron esto en virtud de la Ley de Libertad de Información (Freedom of Information Act). Referencia de la solicitud: { $reference }.
scheme-requested-dataset = Ahora es un conjunto de datos que este sitio vuelve a publicar con cada nueva edición.
scheme-reference = Número
scheme-body = Publicado por
scheme-period = Periodo del que trata
scheme-formats = Formato
scheme-languages = Idioma
scheme-owner = Quién responde de ello
scheme-charge = Precio
scheme-charge-web = Gratis en este sitio
scheme-rights = Cómo se puede usar
scheme-accessible = En otra forma
scheme-accessible-ask = Escriba a { $contact } y diga qué forma puede leer.
scheme-areas = Trata de
scheme-where = Dónde encontrarlo
scheme-topic-title = Documentos sobre: { $topic }
scheme-topic-lead = Qué contiene el esquema de publicación sobre este tema.
scheme-download-entries = Descargar la lista de documentos (CSV)
scheme-download-expected = Descargar qué se espera y qué ha sido de ello (CSV)
scheme-download-charges = Descargar los precios (CSV)
scheme-disclosures = Registro de respuestas a solicitudes de información (en inglés, «disclosure log»)
scheme-feed-title = Novedades del esquema de publicación

## For templates
scheme-about-heading = Qué es esto
scheme-coverage-heading = Qué puede encontrar aquí
scheme-coverage-note = Cada documento que deberíamos publicar cuenta una vez. También se cuenta lo que no publicamos, y cada clase dice por qué.
scheme-classes-heading = Clase por clase
scheme-more-heading = Más
scheme-topics-heading = Por tema
scheme-requested-heading = La gente lo pidió, así que lo publicamos
scheme-ask-heading = Si no está aquí
scheme-complaints-heading = Si quiere reclamar
scheme-model-heading = Qué modelo seguimos
scheme-expected-heading = Qué deberíamos publicar en esta clase
scheme-entries-heading = Documentos de esta clase
scheme-entries-none = No tenemos ningún documento de esta clase.
scheme-class-source = Dónde se describe esta clase
scheme-read-heading = Leer o descargar
scheme-facts-heading = Sobre este documento
scheme-documents-heading = Documentos
scheme-area-heading = Documentos sobre este municipio

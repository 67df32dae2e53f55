### Words that all kinds of records share.

example = Ejemplo
examples = Ejemplos
example-note = Este es un ejemplo. Está inventado para mostrar cómo funciona la página. No es oficial y no dice nada de ningún lugar ni persona reales.
topic = Tema
topics = Temas
at-time = { $day }, a las { $time }
yes = Sí
no = No
no-answer = Sin respuesta
download-calendar = Añadir estas fechas a su calendario (archivo iCalendar)
download-feed = Seguir las novedades (canal Atom)
download-points = Descargar los lugares en un mapa (GeoJSON)
download-records = Descargar esta lista (CSV)
openness = Qué publicamos
consultations = Consultas públicas
# The sign that ends a sentence.
sentence-end = .

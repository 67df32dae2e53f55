### Words that all kinds of records share.

example = Exemplo
examples = Exemplos
example-note = Este é um exemplo. Foi inventado para mostrar como a página funciona. Não é oficial e não diz nada sobre nenhum lugar ou pessoa reais.
topic = Tema
topics = Temas
at-time = { $day }, às { $time }
yes = Sim
no = Não
no-answer = Sem resposta
download-calendar = Adicionar estas datas ao seu calendário (ficheiro iCalendar)
download-feed = Seguir as novidades (feed Atom)
download-points = Descarregar os locais num mapa (GeoJSON)
download-records = Descarregar esta lista (CSV)
openness = O que publicamos
consultations = Consultas públicas
# The sign that ends a sentence.
sentence-end = .

### Words of the disclosure log and of the finder.

## The log
disclosure-log = Respostas a pedidos de informação
disclosure-log-lead = Qualquer pessoa pode pedir à polícia informação que esta tenha. É um direito dado pela Lei da Liberdade de Informação de 2000 (Freedom of Information Act 2000). Este registo mostra o que foi pedido e como foi respondido. Não inclui os nomes de quem perguntou.
disclosure-newest = Respostas mais recentes
disclosure-examples = Exemplos de entradas
disclosure-examples-note = Estas entradas são inventadas. Mostram como é uma entrada quando se sabe tudo sobre ela. Tratam de um serviço que não existe.
disclosure-ways = Encontrar uma resposta
disclosure-by-year = Por ano
disclosure-by-topic = Por tema
disclosure-by-outcome = Como se respondeu aos pedidos
disclosure-all-of-year = Todas as entradas de { $year }
disclosure-coverage = O que este registo abrange
disclosure-source = Publicado pela primeira vez por
disclosure-entries = Respostas
disclosure-entries-examples = Exemplos
disclosure-none-real = Aqui não há respostas, só exemplos.
disclosure-count = { $number ->
        [0] { $count } respostas
        [one] { $count } resposta
       *[other] { $count } respostas
    }
disclosure-count-examples = { $number ->
        [0] { $count } exemplos
        [one] { $count } exemplo
       *[other] { $count } exemplos
    }
disclosure-list-year = Pedidos do registo: { $year }
disclosure-year-note = Cada entrada está no ano da sua resposta. Quando não se conhece esse dia, está no ano em que a resposta foi publicada na internet. Um pedido sem resposta está no ano em que chegou.
disclosure-list-topic = Pedidos sobre: { $topic }
disclosure-list-lead = A lista tem { $answers } e { $examples }. Os exemplos são inventados e estão à parte.
disclosure-list-lead-real = A lista tem { $answers }.
disclosure-feed-note = O feed só tem respostas, não tem exemplos. Quando só se conhece um mês, o feed dá o primeiro dia do mês e indica-o.

## How to ask
ask-heading = Como pedir informação
ask-first = Veja primeiro se já está publicada.
ask-finder = Procurar nos documentos, nas respostas e nos conjuntos de dados deste site
ask-write = Escreva à força policial que tem a informação. Diga o que quer saber. Dê o seu nome e um endereço para a resposta. Basta um endereço de correio eletrónico.
ask-wait = A força policial tem de responder sem demora e no prazo de 20 dias úteis.
ask-review = Se não achar a resposta satisfatória, peça à força policial que a reveja. Depois disso, pode reclamar junto do comissário da informação (Information Commissioner).
ask-not-here = Este site não pode receber pedidos.
ask-link = Como fazer um pedido

## Outcomes
outcome = Resultado
outcome-full = Foi dado tudo
outcome-part = Foi dada uma parte
outcome-refused = Foi recusado
outcome-not-held = A polícia não tinha a informação
outcome-neither = Nem confirmado nem negado
outcome-not-known = Resultado desconhecido
outcome-waiting = À espera de resposta
outcome-full-means = Foi dado tudo o que foi pedido.
outcome-part-means = Foi dada uma parte do que foi pedido. O resto não foi dado, pelos motivos que a resposta indica.
outcome-refused-means = Não foi dado nada, pelos motivos que a resposta indica.
outcome-not-held-means = A força policial não tem a informação.
outcome-neither-means = A força policial não disse se tem a informação, porque dizê-lo já revelaria alguma coisa.
outcome-not-known-means = O pedido foi respondido. Este site não sabe como.
outcome-waiting-means = O pedido ainda não foi respondido.

## One entry
entry-asked = O que foi pedido
entry-answered = O que foi respondido
entry-given = O que foi dado
entry-held-back = O que não foi dado e porquê
entry-about = Sobre este pedido
entry-question-not-known = Este site não conhece o texto do pedido. Pode estar na resposta, no seu endereço original.
entry-answer-not-known = Este site não conhece o texto da resposta. Pode estar no seu endereço original.
entry-exemptions-not-known = Uma parte não foi dada. Este site não sabe que exceções a resposta indica.
entry-files-not-known = Este site não sabe que ficheiros foram dados. Podem estar no endereço original.
entry-files-none = Não foi dado nenhum ficheiro.
entry-interest = O que foi ponderado
entry-interest-not-known = Com estas exceções, a força policial tem de ponderar se o público ganha mais em saber ou em não saber. Este site não sabe o que foi ponderado.
entry-caveats = O que deve saber antes de usar
entry-reference = Referência
entry-received = Chegada do pedido
entry-answered-on = Resposta
entry-put-online = Publicação na internet
entry-due = Prazo da resposta
entry-overdue = Fora do prazo
entry-overdue-since = O prazo da resposta terminou a { $day }. Está fora do prazo.
entry-working-days = Tempo gasto
entry-working-days-count = { $number ->
        [0] { $count } dias úteis
        [one] { $count } dia útil
       *[other] { $count } dias úteis
    }
entry-day-not-known = Este site não conhece o dia
entry-original = Original
entry-original-link = A resposta onde foi publicada pela primeira vez
entry-dataset = Números deste site sobre o mesmo assunto
entry-areas = Áreas
entry-sentence-answered = { $outcome }. Data da resposta: { $day }.
entry-sentence-online = { $outcome }. Publicação na internet: { $month }.
entry-sentence-undated = { $outcome }. Aqui não se sabe quando.
entry-sentence-waiting = O pedido chegou a { $received }. A resposta deve ser dada até { $due }.
entry-format = { $title } ({ $format })
answered-in = Data da resposta: { $day }
put-online-in = Publicação na internet: { $month }
asked-on = Data do pedido: { $day }
foi-asked-heading = Pedido ao abrigo da Lei da Liberdade de Informação
foi-asked-text = Isto foi pedido ao abrigo da Lei da Liberdade de Informação. As respostas podem contar outras coisas, ou outros meses, que não os deste conjunto de dados.

## Exemptions
exemptions-title = Motivos para não dar informação
exemptions-lead = A Lei da Liberdade de Informação enumera os motivos pelos quais se pode não dar informação. Chamam-se exceções (em inglês, «exemptions»). Uma resposta tem de dizer quais delas usa.
exemptions-kinds = Dois tipos de exceção
exemptions-absolute = Uma exceção absoluta não precisa do teste do interesse público.
exemptions-qualified = Uma exceção relativa precisa do teste do interesse público. Só se pode não dar a informação se o público ganhar mais em não saber do que em saber.
exemptions-heading = As exceções
exemption-name = Artigo { $number }: { $name }
exemption-absolute = Absoluta: sem teste do interesse público
exemption-interest = Relativa: precisa do teste do interesse público
exemption-limit = Um limite ao que se tem de fazer, não uma exceção
exemption-law = Artigo { $number } da Lei da Liberdade de Informação de 2000
exemption-law-label = A lei
exemption-used = Indicada em
exemption-refusal = O que abrange, em resumo

## Response times
times-title = Quanto demoraram as respostas
times-lead = A polícia tem de responder a um pedido no prazo de 20 dias úteis. O primeiro dia útil depois da chegada do pedido é o dia 1.
times-days = Os sábados, os domingos e os feriados em qualquer parte do Reino Unido não são dias úteis. Por isso, um feriado na Escócia também conta, como diz o artigo 10 da lei.
times-real = Respostas
times-real-none = Não se pode calcular nenhum número para as respostas deste registo. { $number ->
        [one] De { $count } resposta, este site não conhece o dia do pedido ou o da resposta
       *[other] De { $count } respostas, este site não conhece os dias dos pedidos ou os das respostas
    }.
times-untimed = { $number ->
        [one] Há mais { $count } resposta que não está em nenhum número de tempo, porque não se conhece um dos seus dias.
       *[other] Há mais { $count } respostas que não estão em nenhum número de tempo, porque não se conhece um dos dias de cada uma.
    }
times-examples = Exemplos
times-examples-note = Estes números são feitos só com os exemplos, para mostrar como vão ser. Não contêm nenhuma resposta real.
times-quarters = Por trimestre da resposta
times-quarters-examples = Exemplos: por trimestre da resposta
times-years = Por ano financeiro da resposta
times-years-examples = Exemplos: por ano financeiro da resposta
times-period = Período
times-answered = Respondidos
times-timed = Com os dois dias conhecidos
times-within = Em 20 dias úteis ou menos
times-share = Proporção em 20 dias úteis ou menos (%)
times-median = Mediana (dias úteis)
times-median-note = Metade das respostas não demorou mais do que a mediana.
times-so-far = { $period }, até agora
times-waiting = { $number ->
        [one] A { $day }, { $count } pedido estava à espera de resposta.
       *[other] A { $day }, { $count } pedidos estavam à espera de resposta.
    }
times-overdue = { $number ->
        [0] Nenhum estava fora do prazo.
        [one] { $count } estava fora do prazo.
       *[other] { $count } estavam fora do prazo.
    }

## The finder
finder-title = Já está publicado?
finder-lead = Antes de pedir informação, veja aqui. Esta página enumera os documentos do esquema de publicação, as respostas a pedidos e os conjuntos de dados que este site tem.
finder-by-topic = Por tema
finder-other = Outros assuntos
finder-a-to-z = De A a Z
finder-name = Nome
finder-kind = Tipo
finder-published = Publicação
finder-kind-dataset = Números
finder-kind-answer = Resposta a um pedido
finder-example = { $kind } (exemplo)
finder-not-known = Não se sabe
finder-not-found = Não está aqui?
finder-ask = Peça ao abrigo da Lei da Liberdade de Informação

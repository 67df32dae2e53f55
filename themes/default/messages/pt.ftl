### The words of the site, in European Portuguese.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Início
borough = Município
boroughs = Municípios
boroughs-lead = Escolha um município (em inglês, «borough»: a área de cada autoridade local de Londres) para ver que crimes a polícia registou aí e se foram mais ou menos do que um ano antes.
offence = Crime
offences = Crimes
data = Dados
dataset = Conjunto de dados
catalogue = Todos os dados
catalogue-lead = Todos os números deste site, em ficheiros que pode descarregar e usar. Cada conjunto de dados indica de onde vem e o que abrange.
editions = Edições
key-figures = Números principais
latest-year = Últimos 12 meses
older-edition = Esta é uma edição mais antiga. Há outra mais recente:
edition-title = { $title }, edição até { $month }
month = Mês
year = Ano
year-to = 12 meses até { $month }
calendar-year = ano civil { $year }
financial-year = ano financeiro { $years } (de abril a março)
calendar-years-title = Anos civis, de janeiro a dezembro
financial-years-title = Anos financeiros, de abril a março
span = de { $first } a { $last }
title-in = { $offence }: { $area }
title-area = { $area }: crimes registados
kinds-title = Tipos de crime: { $area }
areas-title = { $offence }, município a município
months-title = { $subject }, mês a mês
long-title = { $subject }, desde { $month }
compare-title = { $subject }: comparação
other-areas = { $offence } noutros municípios
other-offences = Outros crimes: { $area }

## Sentences made from figures
subject-in = { $offence } em { $area }
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: o número registado desceu { $share }% nos 12 meses até { $month }, de { $before }, um ano antes, para { $now }.
claim-rose = { $subject }: o número registado subiu { $share }% nos 12 meses até { $month }, de { $before }, um ano antes, para { $now }.
claim-fell-number = { $subject }: o número registado desceu nos 12 meses até { $month }, de { $before }, um ano antes, para { $now }.
claim-rose-number = { $subject }: o número registado subiu nos 12 meses até { $month }, de { $before }, um ano antes, para { $now }.
claim-same = { $subject }: o número registado nos 12 meses até { $month } foi { $now }, o mesmo que nos 12 meses anteriores.
claim-alone = { $subject }: o número registado nos 12 meses até { $month } foi { $now }.
claim-nothing = { $subject }: não há nenhum número para os 12 meses até { $month }.
period-fell = { $subject }: o número registado desceu { $share }%, de { $before }, um ano antes, para { $now } ({ $period }).
period-rose = { $subject }: o número registado subiu { $share }%, de { $before }, um ano antes, para { $now } ({ $period }).
period-fell-number = { $subject }: o número registado desceu de { $before }, um ano antes, para { $now } ({ $period }).
period-rose-number = { $subject }: o número registado subiu de { $before }, um ano antes, para { $now } ({ $period }).
period-same = { $subject }: o número registado foi { $now }, o mesmo que um ano antes ({ $period }).
period-alone = { $subject }: o número registado foi { $now } ({ $period }).
period-nothing = { $subject }: não há nenhum número ({ $period }).
change-on-year = Variação face aos 12 meses anteriores
change-number = Variação (número)
change-percent = Variação (%)
change-on-month-number = Variação face ao mesmo mês do ano anterior (número)
change-on-month-percent = Variação face ao mesmo mês do ano anterior (%)
change-fell = Isto é, menos { $count } ({ $share }%) do que nos 12 meses anteriores. Nessa altura, o número foi { $before }.
change-rose = Isto é, mais { $count } ({ $share }%) do que nos 12 meses anteriores. Nessa altura, o número foi { $before }.
change-fell-small = Isto é, menos { $count } do que nos 12 meses anteriores. Nessa altura, o número foi { $before }.
change-rose-small = Isto é, mais { $count } do que nos 12 meses anteriores. Nessa altura, o número foi { $before }.
change-none = É o mesmo número que nos 12 meses anteriores.
change-break = Não comparamos este número com o dos 12 meses anteriores, porque os números não foram feitos da mesma maneira. { $cause }
change-unknown = Não há comparação com os 12 meses anteriores, porque falta um número.
change-incomplete = Não há comparação com os 12 meses anteriores, porque os números não os abrangem todos.
per-thousand = Crimes registados por cada 1000 habitantes
residents-census = { $number ->
        [one] { $count } habitante
       *[other] { $count } habitantes
    } segundo o recenseamento de { $year }
residents-estimate = { $number ->
        [one] { $count } habitante
       *[other] { $count } habitantes
    } (estimativa para { $year })
residents-forecast = { $number ->
        [one] { $count } habitante
       *[other] { $count } habitantes
    } (previsão para { $year })
older-base = { $residents }. Os números são de anos posteriores.

## Charts and maps
chart-description = A linha começa em { $first } ({ $first-month }) e termina em { $last } ({ $last-month }). O ponto mais alto é { $highest } ({ $highest-month }) e o mais baixo é { $lowest } ({ $lowest-month }).
chart-empty = Não há números para desenhar.
seams = { $number ->
        [one] A linha é feita de duas séries de números. Uma linha tracejada marca onde começa a segunda. Não compare números de um lado e do outro dela.
       *[other] A linha é feita de várias séries de números. Linhas tracejadas marcam os { $count } pontos onde termina uma e começa a seguinte. Não compare números de um lado e do outro delas.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Os números mais recentes: { $description }
map-title = { $offence }: crimes registados por cada 1000 habitantes, 12 meses até { $month }
map-description = Mapa dos municípios. Quantos têm um número: { $areas }. Estão ordenados pela sua taxa e divididos em classes de tamanho semelhante (número de classes: { $count }); os municípios com a mesma taxa ficam sempre na mesma classe. Crimes registados por cada 1000 habitantes nos 12 meses até { $month }: na classe mais baixa, { $lowest }; na mais alta, { $highest }. A tabela tem os mesmos números.
map-class = de { $low } a { $high }
map-no-figure = Sem número (às riscas)
map-outside = Fora da área desta polícia (liso)
map-legend = Crimes registados por cada 1000 habitantes (entre parênteses, quantos municípios)
map-empty = Nenhum município tem um número para estes 12 meses, por isso não há mapa.
map-tiles = Mapa em mosaico: um quadrado por cada município
download-map = Descarregar este mapa (SVG)

## About these figures
fact-source = Fonte
fact-period = Período
fact-area = Área
fact-edition = Edição
fact-published = Publicação
fact-residents = Habitantes
fact-caution = Atenção
caution-of = { $area }: { $caution }
fact-licence = Licença
fact-attribution = Indique a fonte desta forma
fact-note = Nota
flag-note = { $names }: contados em vários tipos de crime ao mesmo tempo. Cada um destes crimes conta também no seu próprio tipo, por isso estes números não se somam aos totais.
absent-row-zero = O ficheiro da fonte não tem nenhuma linha para este crime nesta área. Contamos como 0 uma linha omitida.
absent-row-missing = O ficheiro da fonte não tem nenhuma linha para este crime nesta área, por isso não há número.
absent-rows-zero = { $number ->
        [one] A fonte omitiu { $count } linha (um crime numa área).
       *[other] A fonte omitiu { $count } linhas (cada uma é um crime numa área).
    } Contamos como 0 uma linha omitida.
absent-rows-missing = { $number ->
        [one] A fonte omitiu { $count } linha (um crime numa área).
       *[other] A fonte omitiu { $count } linhas (cada uma é um crime numa área).
    } Para isso não há número.
marker-confidential = não divulgado, para que ninguém possa ser reconhecido
marker-low = mais de 0, mas arredonda para 0
marker-low-reliability = baseado em poucos casos, por isso não é fiável
marker-none-recorded = nenhum registado no inquérito
marker-not-available = não disponível ou não comparável
marker-not-applicable = não aplicável: não se dá percentagem de um número inferior a 50, nem taxa onde não vive ninguém
mark-revised = revisto: mudou desde que foi publicado pela primeira vez
mark-provisional = provisório: ainda pode mudar
mark-estimated = estimativa
mark-forecast = previsão
mark-break = quebra de série: não compare com os números anteriores
mark-note = { $symbol } significa: { $meaning }.
legend-label = Símbolos:

## Revisions
edition-before = A edição anterior
revisions-heading = Revisões
revisions-title = { $title }: revisões
revisions-lead = Os números vêm de um sistema em funcionamento. Cada publicação volta a dar, revistos, os meses anteriores.
revisions-page = O que mudou desde a edição anterior
revisions-compared = O que foi comparado
revisions-answer = Comparou-se a edição até { $new } com a edição até { $old }. Números que estão nos dois ficheiros: { $count }. Desses, mudaram: { $changed }.
revisions-no-months = A edição até { $new } e a edição até { $old } não têm nenhum mês em comum, por isso não há nada para comparar.
revisions-rule-zero = Um número é um tipo de crime numa área num mês. Alguns números só têm linha num dos dois ficheiros. Uma linha omitida conta como 0. Uma área ou um crime que não consta de todo num ficheiro não tem número: [x]. As somas abrangem os números que existem nas duas edições.
revisions-rule-missing = Um número é um tipo de crime numa área num mês. Alguns números só têm linha num dos dois ficheiros. Uma linha omitida não tem número: [x]. As somas abrangem os números que existem nas duas edições.
revisions-kind = Tipo de alteração
revision-scheduled = Prevista.
revision-correction = Correção.
revision-method = Alteração do método.
correction-notice = Correção, { $day }: { $reason }
revisions-months = Meses que ambas abrangem
revisions-both = Números que estão nos dois ficheiros
revisions-one = Números que estão só num ficheiro
revisions-count = { $count }. Desses, mudaram: { $changed }
revisions-sum = Soma dos números
revisions-sums = { $before } antes, { $after } depois
revisions-changed = Desses, mudaram
revisions-before = Antes
revisions-after = Depois
revisions-by-month = Alterações por mês
revisions-largest = As maiores alterações

## Downloads
download-note = Um só ficheiro tem meses, anos, taxas e totais. Escolha um só tipo antes de somar números: as colunas period_type, measure e category indicam qual é qual.
download-csv = Descarregar estes números (CSV)
download-whole = Todos os números, mês a mês (CSV)
download-years = Somas de 12 meses, com totais (CSV)
download-geojson = Áreas com os seus últimos 12 meses, para mapas (GeoJSON)
download-revisions = O que mudou, edição até { $month } (CSV)
column-area-code = código oficial da área
column-area-name = nome da área
column-category = crime, tal como se escreve nos endereços web
column-category-name = nome do crime
column-measure = o que se conta: { $measure } ({ $unit })
column-period-type = month (mês); year (12 meses até qualquer mês); calendar_year (de janeiro a dezembro); ou financial_year (de abril a março)
column-period = o mês, por exemplo 2026-06; ou o primeiro dia do ano com a sua duração, por exemplo 2025-07-01/P1Y
column-value = o número; vazio se não houver nenhum
column-marker = por que não há número: o símbolo, por exemplo [x]
column-dataset = nome do conjunto de dados: { $dataset }
column-edition = a edição, designada pelo seu último mês
column-residents = com quantos habitantes se calcula uma taxa; vazio junto de uma contagem
column-residents-year = o ano desse número de habitantes
column-old = o número na edição anterior; vazio se não houver nenhum
column-new = o número nesta edição; vazio se não houver nenhum
column-difference = o número novo menos o antigo; vazio se faltar um deles
column-reason = o tipo de alteração: scheduled (prevista), correction (algo estava errado) ou method (feito de outra maneira)

## Performance
performance = Desempenho da polícia
performance-lead = O que as pessoas dizem da polícia, como se atendem as chamadas e como terminam os casos. Cada página explica o que é um bom resultado e o que um número não pode dizer.
measure = Indicador
measures = Indicadores
latest-figure = Último número
latest-figures = Últimos números de toda a área
quarter-ending = trimestre até { $month }
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: não há nenhum número ({ $area }, { $period }).
measure-unreliable = [u] Baseia-se em poucas respostas, por isso não é fiável.
measure-more-points = É mais do que antes ({ $period }: { $before }). Diferença em pontos percentuais: { $number }.
measure-less-points = É menos do que antes ({ $period }: { $before }). Diferença em pontos percentuais: { $number }.
measure-more = Isto é, mais { $number } do que antes ({ $period }: { $before }).
measure-less = Isto é, menos { $number } do que antes ({ $period }: { $before }).
measure-more-share = Isto é, mais { $number } ({ $share }%) do que antes ({ $period }: { $before }).
measure-less-share = Isto é, menos { $number } ({ $share }%) do que antes ({ $period }: { $before }).
measure-same = É o mesmo que antes ({ $period }: { $before }).
measure-unclear = Não há uma variação clara face a este período: { $period } ({ $before }). Só o acaso poderia causar uma diferença deste tamanho. Diferença em pontos percentuais: { $number }.
measure-clear = É uma variação clara: maior do que a que o acaso causaria.
measure-untested = Não podemos dizer se é uma variação real, porque o ficheiro não indica o que é preciso para o testar.
measure-overlap = Não comparamos com este período: { $period }. Os dois números podem basear-se em parte nas mesmas respostas.
measure-break = Não comparamos com este período: { $period }. Os números não foram feitos da mesma maneira. { $cause }
measure-missing = Não há nenhum número deste período para comparar: { $period }.
measure-withheld = Não comparamos com este período: { $period }. Falta um número ou não é divulgado.
measure-areas-title = { $name }, município a município: { $period }
measure-periods-title = { $name }: { $area }, período a período
measure-years-title = { $name }: { $area }, 12 meses de cada vez
figure-percent = Número (%)
answers = Pessoas que responderam
range = Intervalo provável (intervalo de 95%)
range-of = de { $low } a { $high }
compared-with = Comparado com
change-points = Variação (pontos percentuais)
is-clear = A variação é clara?
clear-yes = variação clara
clear-no = sem variação clara
clear-untested = não se pode testar
outcome-note = Um desfecho conta no mês em que é registado. Muitas vezes, o crime é anterior. Por isso, uma taxa pode ultrapassar 100% e não é a proporção destes crimes que foram resolvidos. Os períodos recentes não estão completos: ainda podem surgir mais desfechos.
measure-flag-note = Estes crimes têm uma marca. Cada um já conta no seu próprio tipo de crime. Nunca os some aos crimes registados.
zero-rows-note = A fonte omite as linhas de zeros. Contamos como 0 uma linha omitida.
few-note = Se responderam menos de { $least } pessoas, não há percentagem. Se responderam menos de { $low }, a marca [u] indica que não é fiável.
range-note = Um inquérito só pergunta a algumas pessoas. O intervalo contém o número verdadeiro em cerca de 95 de cada 100 inquéritos deste tipo. É o intervalo de Wilson, com o número de respostas dividido pelo efeito do desenho da amostra ({ $effect }). Uma variação é clara se o intervalo de Newcombe da diferença não contiver o zero.
effect-unknown = Não há intervalo, porque não se conhece o efeito do desenho da amostra do inquérito. Por isso, ninguém pode dizer se uma variação é maior do que a que o acaso causaria.
base-unknown = O ficheiro não indica quantas pessoas responderam. Por isso, não há aqui intervalo e ninguém pode dizer, a partir dele, se uma variação é maior do que a que o acaso causaria.
reach-note = As respostas em que um número se baseia podem vir de vários meses (no máximo, { $count }). Por isso, números de períodos próximos podem partilhar respostas. Só comparamos um número com outro que não partilhe respostas com ele.
the-question = A pergunta
wording-unknown = O ficheiro não indica como a pergunta foi formulada.
what-good-is = O que é um bom resultado
what-it-cannot-tell = O que não pode dizer
the-standard = A norma
what-it-means = O que significa este número
period-by-period = Período a período
show-years = Mostrar 12 meses de cada vez
download-readings = Todos os números deste conjunto de dados (CSV)
column-reading-measure = o que se mede, tal como se escreve nos endereços web
column-measure-name = nome do indicador
column-unit = percent (percentagem), count (contagem) ou rate (taxa)
column-reading-period-type = tipo de período: month (mês), quarter (trimestre), calendar_year (ano civil), financial_year (ano financeiro), year (12 meses) ou wave (vaga de um inquérito)
column-reading-period = o mês, por exemplo 2026-06; ou o primeiro dia do período com a sua duração, por exemplo 2026-04-01/P3M
column-reading-marker = por que não há número, por exemplo [x]; ou que não é fiável: [u]
column-base = quantas pessoas responderam (não ponderado)
column-base-marker = por que não há base: o símbolo
column-lower = limite inferior do intervalo de 95%
column-upper = limite superior do intervalo de 95%
column-range-marker = por que não há intervalo: o símbolo
column-change = variação; em pontos percentuais se a unidade for percent
column-compared-with = o período anterior a partir do qual se mede a variação
column-change-marker = por que não há variação para mostrar: o símbolo
column-change-clear = em inquéritos: yes se a variação for maior do que a que o acaso causaria, no se não for, not_tested se ninguém o puder dizer

## The frame of every page
skip = Ir para o conteúdo
menu = Menu principal
languages = Línguas
breadcrumbs = Está aqui
emergency-label = Números de emergência
emergency-call = Em caso de emergência, ligue para o
emergency-other = Se não for uma emergência, ligue para o
not-reporting = Este site não recebe queixas nem denúncias.
about-figures = Sobre estes números
breaks-title = Alterações na forma como os números são feitos
sources-title = De onde vêm os números deste gráfico
chart-heading = Gráfico
table-heading = Os mesmos números numa tabela
show-table = Mostrar a tabela
download-heading = Descarregar
columns-title = Colunas dos ficheiros CSV
editions-title = Edições
overview-long = Ao longo de muitos anos
whole-years = Anos completos
month-by-month = Está a mudar? Mês a mês
this-year = Os últimos 12 meses e os 12 anteriores
map-heading = Mapa
find-borough = Encontre o seu município
find-offence = Encontre um crime
find-data = Dados para descarregar
kinds-heading = Que tipos de crime?
compare-heading = Como se compara?
what-it-is = O que é isto
how-to-read = Como ler estes números
not-translated = Esta página ainda não está na sua língua. Está a vê-la em inglês.
not-found-title = Não há nenhuma página neste endereço
not-found-text = O endereço pode estar errado ou a página pode ter mudado de lugar. Experimente estas páginas:
published-by = Publicado por
licence-label = Licença
contact-label = Contacto
translation-note = Os textos deste site noutras línguas foram traduzidos automaticamente. Ainda ninguém os reviu.
footer-title = Sobre este site

## Cross-tabulations
crosstabs = Contagens por várias coisas ao mesmo tempo
crosstab-total = Todos juntos
crosstab-answer = { $area }, { $period }: { $count } { $unit } no total.
crosstab-answer-absent = { $area }, { $period }: o total não é divulgado.
crosstab-caption = { $rows } e { $columns }
crosstab-caption-of = { $members }: { $rows } e { $columns }
crosstab-each = Uma de cada vez: { $dimension }
crosstab-withheld = Os números de { $least } a { $most } não são divulgados, para que ninguém possa ser reconhecido. Alguns números maiores também não, para que não se possam calcular os pequenos.
crosstab-zero = Um 0 significa que não houve nenhum.
crosstab-rounded = Cada número é arredondado em separado para o múltiplo de { $base } mais próximo, para que ninguém possa ser reconhecido. Os totais podem não coincidir com a soma.
download-crosstab = Todas as células, com totais (CSV)
column-dimension = { $dimension }: código, ou total para todos juntos
column-dimension-name = { $dimension }: nome
column-crosstab-period-type = tipo de período, por exemplo quarter (trimestre)
column-crosstab-period = primeiro dia do período com a sua duração, por exemplo 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Isto é, menos { $count } do que um ano antes ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Isto é, mais { $count } do que um ano antes ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. É o mesmo que um ano antes ({ $before-month }).
chart-gaps = Números em falta: { $count } de { $total }. Aí, a linha tem falhas ({ $symbols }).
chart-seam = a partir de { $month }, os números são feitos de outra maneira
chart-dashed = { $meaning } (parte tracejada da linha)
multiples-title = { $offence }: mês a mês em cada município
multiples-note = Cada linha mostra todos os meses de { $first } a { $last }. Todas as linhas têm a mesma escala: o limite de cima é { $top }. O número ao lado de cada nome é a soma dos 12 meses até { $last }. Os municípios estão pela ordem dos nomes.
bars-description = Gráfico de barras do número registado nos 12 meses até { $month }. A barra mais longa é: { $offence } ({ $highest }). Os tipos estão pela ordem da fonte.
dots-description = Cada ponto é um número. Vão de { $low } a { $high }. Os municípios estão pela ordem dos nomes.
dots-ranges = A linha que atravessa um ponto é o seu intervalo provável (intervalo de 95%). Onde os intervalos se sobrepõem, a diferença pode ser obra do acaso.
dots-reference = A linha tracejada é: { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = Ordenado, primeiro o menor
sorted-down = Ordenado, primeiro o maior
sorted-names = Ordenado de A a Z
sorted-names-back = Ordenado de Z a A
sorted-turned = Ordem invertida
sorted-first = De novo na primeira ordem
filter-rows = Encontrar uma linha
rows-shown = Linhas mostradas
chart-tools = Usar este gráfico
copy-link = Copiar ligação
copy-embed = Copiar como HTML
save-svg = Guardar como SVG
copied = Copiado
copy-yourself = Não podemos copiar por si aqui. Copie este texto:
saved = Guardado
type-borough = Escreva o nome de um município
boroughs-matching = Municípios que correspondem
compare-boroughs = Compare municípios num só gráfico
compare-choices = Primeiro município|Segundo município|Terceiro município
compare-none = Nenhum
compare-failed = Não foi possível carregar os números. Tente de novo ou use a tabela desta página.
highest = máximo
lowest = mínimo

## Contents, citing and sharing
contents-title = Nesta página
skip-menu = Ir para o menu principal
share-heading = Citar ou partilhar esta página
cite-label = Para citar esta página, escreva:
send-link = Enviar uma ligação por correio eletrónico
feedback-link = Diga-nos o que está errado ou em falta nesta página
back-to-top = Voltar ao início
emergency-reviewed = Os números de emergência foram verificados pela última vez a { $day }.
help-heading = Onde obter os dados e ajuda
help-dataset = Todos os ficheiros deste conjunto de dados: { $title }
help-definitions = O que significa cada tipo de crime
police-heading = Como está a polícia a trabalhar?
police-title = Desempenho da polícia: { $area }
points-value = { $value } pontos percentuais
change = Variação
figures-to = Números até { $month }
whats-new = Novidades
borough-by-borough = Município a município
other-boroughs = Outros municípios
published-on = (publicado a { $day })

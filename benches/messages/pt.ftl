### The words of the site, in European Portuguese.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Início
borough = Município
boroughs = Municípios
boroughs-lead = Escolha um município para ver que crimes a polícia registou ali e se foram mais ou menos do que um ano antes.
offence = Crime
offences = Crimes
data = Dados
dataset = Conjunto de dados
catalogue = Todos os dados
catalogue-lead = Todos os números deste sítio, em ficheiros que pode descarregar e usar. Cada conjunto de dados indica de onde vem e o que abrange.
editions = Edições
key-figures = Números principais
latest-year = Últimos 12 meses
older-edition = Esta edição é antiga. Há uma mais recente:
edition-title = { $title }, edição até { $month }
month = Mês
year = Ano
year-to = 12 meses até { $month }
calendar-year = Ano civil { $year } (de janeiro a dezembro)
financial-year = Exercício { $years } (de abril a março)
calendar-years-title = Anos civis, de janeiro a dezembro
financial-years-title = Exercícios, de abril a março
span = De { $first } a { $last }
title-in = { $offence }: { $area }
title-area = { $area }: crimes registados
kinds-title = Tipos de crime: { $area }
areas-title = { $offence }, por município
months-title = { $subject }, mês a mês
long-title = { $subject }, desde { $month }
compare-title = { $subject }: comparação
other-areas = { $offence } noutros municípios
other-offences = Outros crimes: { $area }

## Sentences made from figures
subject-in = { $offence } ({ $area })
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: o número registado desceu { $share }% nos 12 meses até { $month }, de { $before } nos 12 meses anteriores para { $now }.
claim-rose = { $subject }: o número registado subiu { $share }% nos 12 meses até { $month }, de { $before } nos 12 meses anteriores para { $now }.
claim-fell-number = { $subject }: o número registado desceu nos 12 meses até { $month }, de { $before } nos 12 meses anteriores para { $now }.
claim-rose-number = { $subject }: o número registado subiu nos 12 meses até { $month }, de { $before } nos 12 meses anteriores para { $now }.
claim-same = { $subject }: o número registado nos 12 meses até { $month } foi { $now }, o mesmo dos 12 meses anteriores.
claim-alone = { $subject }: o número registado nos 12 meses até { $month } foi { $now }.
claim-nothing = { $subject }: não há número para os 12 meses até { $month }.
change-on-year = Variação em relação aos 12 meses anteriores
change-number = Variação (número)
change-percent = Variação (%)
change-on-month-number = Variação em relação ao mesmo mês do ano anterior (número)
change-on-month-percent = Variação em relação ao mesmo mês do ano anterior (%)
change-fell = São menos { $count } ({ $share }%) do que nos 12 meses anteriores. Nessa altura o número foi { $before }.
change-rose = São mais { $count } ({ $share }%) do que nos 12 meses anteriores. Nessa altura o número foi { $before }.
change-fell-small = São menos { $count } do que nos 12 meses anteriores. Nessa altura o número foi { $before }.
change-rose-small = São mais { $count } do que nos 12 meses anteriores. Nessa altura o número foi { $before }.
change-none = É o mesmo número dos 12 meses anteriores.
change-break = Não comparamos este número com o dos 12 meses anteriores, porque os números não foram feitos da mesma maneira. { $cause }
change-unknown = Não há comparação com os 12 meses anteriores, porque falta um número.
change-incomplete = Não há comparação com os 12 meses anteriores, porque os números não os abrangem todos.
per-thousand = Crimes registados por cada 1000 residentes
residents-census = { $number ->
        [one] { $count } residente
        [many] { $count } de residentes
       *[other] { $count } residentes
    } no censo de { $year }
residents-estimate = { $number ->
        [one] { $count } residente
        [many] { $count } de residentes
       *[other] { $count } residentes
    } (estimativa para { $year })
residents-forecast = { $number ->
        [one] { $count } residente
        [many] { $count } de residentes
       *[other] { $count } residentes
    } (previsão para { $year })
older-base = { $residents }. Os números são de anos posteriores.

## Charts and maps
chart-description = Gráfico de linhas. A linha começa em { $first } em { $first-month } e termina em { $last } em { $last-month }. O ponto mais alto é em { $highest-month } ({ $highest }) e o mais baixo em { $lowest-month } ({ $lowest }).
chart-empty = Não há números para desenhar.
seams = { $number ->
        [one] A linha junta duas séries de números. Uma linha tracejada mostra onde começa a segunda. Não compare os números de um lado com os do outro.
        [many] A linha junta várias séries de números. Linhas tracejadas mostram os { $count } de pontos em que uma acaba e a seguinte começa. Não compare os números de um lado com os do outro.
       *[other] A linha junta várias séries de números. Linhas tracejadas mostram os { $count } pontos em que uma acaba e a seguinte começa. Não compare os números de um lado com os do outro.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Os números mais recentes: { $description }
map-title = { $offence }: crimes registados por cada 1000 residentes, 12 meses até { $month }
map-description = Mapa dos municípios. Municípios com número: { $areas }. Estão ordenados pela taxa e divididos em classes de tamanho semelhante ({ $count }); os que têm a mesma taxa ficam sempre numa só classe. Crimes registados por cada 1000 residentes, nos 12 meses até { $month }: na classe mais baixa { $lowest }, na mais alta { $highest }. A tabela tem os mesmos números.
map-class = De { $low } a { $high }
map-no-figure = Sem número (tracejado)
map-outside = Fora da área desta polícia (liso)
map-legend = Crimes registados por cada 1000 residentes (entre parênteses: número de municípios)
map-empty = Nenhum município tem número para estes 12 meses, por isso não há mapa.
map-tiles = Mapa de quadrados: um por município
download-map = Descarregar este mapa (SVG)

## About these figures
fact-source = Fonte
fact-period = Período
fact-area = Área
fact-edition = Edição
fact-published = Publicação
fact-residents = Residentes
fact-caution = Atenção
caution-of = { $area }: { $caution }
fact-licence = Licença
fact-attribution = Indique a fonte assim
fact-note = Nota
flag-note = { $names }: contados em vários tipos de crime ao mesmo tempo. Cada um destes crimes conta também no seu tipo, por isso estes números não entram nos totais.
absent-row-zero = O ficheiro de quem publica os dados não tem uma linha para este crime nesta área. Contamos uma linha omitida como 0.
absent-row-missing = O ficheiro de quem publica os dados não tem uma linha para este crime nesta área. Por isso, não há número.
absent-rows-zero = { $number ->
        [one] Quem publica os dados omitiu { $count } linha (um crime numa área).
        [many] Quem publica os dados omitiu { $count } de linhas (cada uma é um crime numa área).
       *[other] Quem publica os dados omitiu { $count } linhas (cada uma é um crime numa área).
    } Contamos uma linha omitida como 0.
absent-rows-missing = { $number ->
        [one] Quem publica os dados omitiu { $count } linha (um crime numa área).
        [many] Quem publica os dados omitiu { $count } de linhas (cada uma é um crime numa área).
       *[other] Quem publica os dados omitiu { $count } linhas (cada uma é um crime numa área).
    } Nestes casos não há número.
marker-confidential = não publicado, para que ninguém possa ser reconhecido
marker-low = mais de 0, mas arredonda para 0
marker-low-reliability = baseado em poucos casos, por isso não é fiável
marker-none-recorded = nenhum registado no inquérito
marker-not-available = não disponível ou não comparável
marker-not-applicable = não se aplica: não há percentagem de um número abaixo de 50, nem taxa onde não vive ninguém
mark-revised = alterado desde a primeira publicação
mark-provisional = provisório: ainda pode mudar
mark-estimated = estimado
mark-forecast = previsão
mark-break = quebra de série: não comparar com números anteriores
mark-note = { $symbol } significa: { $meaning }.
legend-label = Símbolos:

## Revisions
edition-before = A edição anterior
revisions-heading = Revisões
revisions-title = { $title }: revisões
revisions-lead = Os números vêm de um sistema em uso. Cada edição volta a dar os meses anteriores.
revisions-page = O que mudou desde a edição anterior
revisions-compared = O que foi comparado
revisions-answer = Edição até { $new }, comparada com a edição até { $old }. Números em ambos os ficheiros: { $count }. Desses, alterados: { $changed }.
revisions-no-months = As edições até { $new } e até { $old } não têm nenhum mês em comum.
revisions-rule-zero = Uma linha que falta num dos ficheiros conta como 0. O que um ficheiro não tem de todo não tem número: [x]. As somas abrangem os números que ambas as edições têm.
revisions-rule-missing = Uma linha que falta num dos ficheiros não tem número: [x]. As somas abrangem os números que ambas as edições têm.
revisions-kind = Tipo de alteração
revision-scheduled = Prevista.
revision-correction = Correção.
revision-method = Mudança de método.
correction-notice = Correção, { $day }: { $reason }
revisions-months = Meses em comum
revisions-both = Números em ambos os ficheiros
revisions-one = Números num só ficheiro
revisions-count = { $count }. Desses, alterados: { $changed }
revisions-sum = Soma dos números
revisions-sums = { $before } antes, { $after } depois
revisions-changed = Desses, alterados
revisions-before = Antes
revisions-after = Depois
revisions-by-month = Alterações por mês
revisions-largest = As maiores alterações

## Downloads
download-note = O mesmo ficheiro contém meses, anos, taxas e totais. Escolha um só tipo antes de somar: as colunas period_type, measure e category indicam qual é qual.
download-csv = Descarregar estes números (CSV)
download-whole = Todos os números, mês a mês (CSV)
download-years = Somas de 12 meses, com os totais (CSV)
download-geojson = Áreas com os seus últimos 12 meses, para mapas (GeoJSON)
download-revisions = O que mudou, edição até { $month } (CSV)
column-area-code = código oficial da área
column-area-name = nome da área
column-category = crime, tal como se escreve nos endereços das páginas
column-category-name = nome do crime
column-measure = o que se conta: { $measure } ({ $unit })
column-period-type = mês (month); ano (year, 12 meses até um mês qualquer); ano civil (calendar_year); ou exercício (financial_year, de abril a março)
column-period = o mês, por exemplo 2026-06; ou o primeiro dia do ano e a sua duração, por exemplo 2025-07-01/P1Y
column-value = o número; vazio se não houver
column-marker = porque não há número: o símbolo, por exemplo [x]
column-dataset = nome do conjunto de dados: { $dataset }
column-edition = a edição, com o nome do seu último mês
column-residents = número de residentes de uma taxa; em branco junto a uma contagem
column-residents-year = ano desse número de residentes
column-old = o número na edição anterior; em branco se não houver
column-new = o número nesta edição; em branco se não houver
column-difference = o número novo menos o antigo; em branco se faltar algum
column-reason = o tipo de alteração: prevista (scheduled), correção (correction) ou método (method)

## Performance
performance = Resultados da polícia
performance-lead = O que as pessoas dizem da polícia, como se atendem as chamadas e como acabam os casos. Cada página diz o que é bom e o que um número não diz.
measure = Medida
measures = Medidas
latest-figure = Último número
latest-figures = Últimos números de toda a área
quarter-ending = trimestre até { $month }
financial-year = ano financeiro { $first }/{ $last }
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: não há número ({ $area }, { $period }).
measure-unreliable = [u] Assenta em poucas respostas e não é fiável.
measure-more-points = É mais do que antes ({ $period }: { $before }). Diferença em pontos percentuais: { $number }.
measure-less-points = É menos do que antes ({ $period }: { $before }). Diferença em pontos percentuais: { $number }.
measure-more = São mais { $number } do que antes ({ $period }: { $before }).
measure-less = São menos { $number } do que antes ({ $period }: { $before }).
measure-more-share = São mais { $number } ({ $share }%) do que antes ({ $period }: { $before }).
measure-less-share = São menos { $number } ({ $share }%) do que antes ({ $period }: { $before }).
measure-same = É o mesmo que antes ({ $period }: { $before }).
measure-unclear = Não há mudança clara ({ $period }: { $before }). A diferença pode ser acaso. Em pontos percentuais: { $number }.
measure-clear = É uma mudança clara: mais do que o acaso.
measure-untested = Não se pode dizer se a mudança é real: o ficheiro não diz o que é preciso para a testar.
measure-overlap = Sem comparação ({ $period }): os dois números podem assentar em parte nas mesmas respostas.
measure-break = Sem comparação ({ $period }): os números não foram feitos do mesmo modo. { $cause }
measure-missing = Não há número para comparar ({ $period }).
measure-withheld = Sem comparação ({ $period }): falta um número ou não é publicado.
measure-areas-title = { $name }, por bairro: { $period }
measure-periods-title = { $name }: { $area }, período a período
measure-years-title = { $name }: { $area }, por 12 meses
figure-percent = Número (%)
answers = Respostas
range = Margem provável (intervalo de 95%)
range-of = { $low } a { $high }
compared-with = Comparado com
change-points = Mudança (pontos percentuais)
is-clear = A mudança é clara?
clear-yes = mudança clara
clear-no = sem mudança clara
clear-untested = não se pode testar
outcome-note = Um resultado conta no mês em que é registado. O crime é muitas vezes anterior. Por isso a taxa pode passar de 100%; não é a parte de casos resolvidos. Os períodos recentes não estão completos.
flag-note = Estes crimes têm uma marca e já estão contados no seu tipo. Nunca os some aos crimes registados.
zero-rows-note = O editor omite as linhas de zeros. Uma linha em falta conta como 0.
few-note = Com menos de { $least } respostas não há percentagem. Com menos de { $low }, a marca [u] diz que não é fiável.
range-note = Um inquérito só pergunta a algumas pessoas. A margem contém o valor real em cerca de 95 de 100 inquéritos (intervalo de Wilson, respostas divididas pelo efeito do desenho { $effect }). Uma mudança é clara se o intervalo de Newcombe da diferença não contém zero.
effect-unknown = Não há margem: o efeito do desenho não é conhecido. Não se pode dizer se uma mudança é mais do que acaso.
base-unknown = O ficheiro não diz quantas pessoas responderam. Por isso não há margem, nem se pode dizer se uma mudança é mais do que acaso.
reach-note = As respostas podem vir de { $count } meses. Só comparamos números sem respostas em comum.
the-question = A pergunta
wording-unknown = O ficheiro não dá o texto da pergunta.
what-good-is = O que é bom
what-it-cannot-tell = O que não diz
the-standard = A norma
what-it-means = O que este número significa
period-by-period = Período a período
show-years = Mostrar por 12 meses
download-readings = Todos os números destes dados (CSV)
column-reading-measure = o que se mede, como nos endereços
column-measure-name = nome da medida
column-unit = percent, count ou rate
column-reading-period-type = tipo de período
column-reading-period = o mês, como 2026-06, ou o primeiro dia e a duração, como 2026-04-01/P3M
column-reading-marker = porque não há número, como [x]; ou não fiável: [u]
column-base = quantas pessoas responderam (sem ponderação)
column-base-marker = porque falta a base
column-lower = extremo inferior do intervalo de 95%
column-upper = extremo superior do intervalo de 95%
column-range-marker = porque não há intervalo
column-change = mudança; em pontos se for percent
column-compared-with = o período anterior comparado
column-change-marker = porque não há mudança
column-change-clear = inquéritos: yes, no ou not_tested

## The frame of every page
skip = Ir para o conteúdo
menu = Menu principal
languages = Línguas
breadcrumbs = Está aqui
emergency-label = Números de emergência
emergency-call = Numa emergência, ligue para o
emergency-other = Se não for uma emergência, ligue para o
not-reporting = Este sítio não recebe queixas.
about-figures = Sobre estes números
breaks-title = Mudanças na forma de fazer os números
sources-title = De onde vêm os números deste gráfico
chart-heading = Gráfico
table-heading = Os mesmos números numa tabela
show-table = Mostrar a tabela
download-heading = Descarregar
columns-title = Colunas dos ficheiros CSV
editions-title = Edições
overview-long = Ao longo de muitos anos
whole-years = Anos completos
month-by-month = Mês a mês
this-year = Os últimos 12 meses e os 12 anteriores
map-heading = Mapa
find-borough = Encontre o seu município
find-offence = Encontre um crime
find-data = Dados para descarregar
kinds-heading = Tipos de crime
compare-heading = Comparação
what-it-is = O que é
how-to-read = Como ler estes números
not-translated = Esta página ainda não está em português. Está a vê-la em inglês.
not-found-title = Não há nenhuma página neste endereço
not-found-text = O endereço pode estar errado ou a página pode ter mudado de lugar. Experimente estas páginas:
published-by = Publicado por
licence-label = Licença
contact-label = Contacto
translation-note = Os textos deste sítio em português foram traduzidos por uma máquina. Ainda ninguém os reviu.
footer-title = Sobre este sítio

## Tabelas cruzadas
crosstabs = Números por vários aspetos ao mesmo tempo
crosstab-total = Tudo junto
crosstab-answer = { $area }, { $period }: { $count } no total ({ $unit }).
crosstab-answer-absent = { $area }, { $period }: o total não é publicado.
crosstab-caption = { $rows } e { $columns }
crosstab-caption-of = { $members }: { $rows } e { $columns }
crosstab-each = Um de cada vez: { $dimension }
crosstab-withheld = Os números de { $least } a { $most } não são publicados para que ninguém seja reconhecido. Faltam também alguns maiores, para que não se possam calcular os pequenos.
crosstab-zero = Um 0 significa que não houve nenhum.
crosstab-rounded = Cada número é arredondado por si ao múltiplo de { $base } mais próximo. Os totais podem não bater certo.
download-crosstab = Todas as células, com totais (CSV)
column-dimension = { $dimension }: código, ou total para tudo junto
column-dimension-name = { $dimension }: nome
column-crosstab-period-type = tipo de período, como quarter
column-crosstab-period = primeiro dia do período e duração, como 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. São menos { $count } do que um ano antes ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. São mais { $count } do que um ano antes ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. É o mesmo que um ano antes ({ $before-month }).
chart-gaps = Números em falta: { $count } de { $total }. A linha tem falhas aí ({ $symbols }).
chart-seam = a partir de { $month }, os números são feitos de outra forma
chart-dashed = { $meaning } (parte tracejada da linha)
multiples-title = { $offence }: mês a mês em cada município
multiples-note = Cada linha mostra todos os meses de { $first } a { $last }. Todas têm a mesma escala: o bordo superior é { $top }. O número ao lado de cada nome é a soma dos 12 meses até { $last }. Os municípios estão por ordem de nome.
bars-description = Gráfico de barras do número registado nos 12 meses até { $month }. A barra mais longa é { $offence } ({ $highest }). Os tipos seguem a ordem da fonte.
dots-description = Cada ponto é um número. Vão de { $low } a { $high }. Os municípios estão por ordem de nome.
dots-ranges = A linha que atravessa um ponto é o seu intervalo provável (95%). Onde os intervalos se sobrepõem, a diferença pode ser acaso.
dots-reference = A linha tracejada é { $area } ({ $value }).

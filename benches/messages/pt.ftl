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
description = { $title }. { $answer }
title-area = { $area }: crimes registados
kinds-title = Tipos de crime: { $area }
areas-title = { $offence }, por município
months-title = { $subject }, mês a mês
long-title = { $subject }, desde { $month }
other-areas = { $offence } noutros municípios
other-offences = Outros crimes: { $area }

## Sentences made from figures
answer = Nos 12 meses até { $month }, a polícia registou { $number ->
        [one] { $count } crime
        [many] { $count } de crimes
       *[other] { $count } crimes
    }.
answer-absent = Não há número para os 12 meses até { $month }.
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
map-description = Mapa dos municípios. Número de tons: { $count }, com mais ou menos o mesmo número de municípios em cada um. As taxas vão de { $low } a { $high } crimes registados por cada 1000 residentes, nos 12 meses até { $month }. A tabela tem os mesmos números.
map-class = De { $low } a { $high }
map-no-figure = Sem número (tracejado)
map-outside = Fora da área desta polícia (branco)
map-legend = Crimes registados por cada 1000 residentes

## About these figures
fact-source = Fonte
fact-period = Período
fact-area = Área
fact-edition = Edição
fact-published = Publicação
fact-residents = Residentes
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
legend-label = Símbolos:

## Downloads
download-note = O mesmo ficheiro contém meses, anos, taxas e totais. Escolha um só tipo antes de somar: as colunas period_type, measure e category indicam qual é qual.
download-csv = Descarregar estes números (CSV)
download-whole = Todos os números, mês a mês (CSV)
download-years = Somas de 12 meses, com os totais (CSV)
download-geojson = Áreas com os seus últimos 12 meses, para mapas (GeoJSON)
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

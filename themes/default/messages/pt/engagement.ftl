### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = Assuntos e respostas: { $title }
issues-description = O que as pessoas apontaram, a quem se perguntou sobre isso, o que foi respondido e o que aconteceu com as respostas: { $title }.
issues-link = Ver os assuntos que as pessoas apontaram e o que a polícia respondeu
issues-heading = Assuntos e respostas
issues-asked-heading = A quem se perguntou e quem respondeu
issues-stages = Passo a passo
issues-questions-heading = As três perguntas
issues-questions-lead = Quem foi consultado sobre um grupo de assuntos recebeu estas perguntas.
issues-report-heading = O relatório final
issues-report-went-to = A quem se destinava:
issues-groups = { $number ->
        [one] Os assuntos que as pessoas apontaram formam { $count } grupo.
       *[other] Os assuntos que as pessoas apontaram formam { $count } grupos.
    }
issues-named = { $number ->
        [0] Nenhum deles é nomeado aqui.
        [one] Só { $count } deles é nomeado aqui.
       *[other] Só { $count } deles são nomeados aqui.
    }
issues-all-named = Todos são nomeados aqui.
issues-stage-days = de { $first } a { $last } ({ $number ->
        [one] { $count } dia
       *[other] { $count } dias
    }, contando o primeiro e o último)
issues-report-when = Quando
issues-report-place = Onde se pode ler
issues-report-link = O relatório
issues-report-read = Ler o relatório final
reply-certain = Consultados: { $invited }. Responderam: { $replied }. Proporção que respondeu: { $percent }.
reply-uncertain = Responderam: { $replied }. Não se sabe ao certo a quantos se perguntou, por isso não há uma só proporção. A tabela mostra a proporção para cada número possível.
reply-caption = Proporção que respondeu, segundo quantas pessoas podem ter sido consultadas
reply-asked = Se se perguntou a este número
reply-replied = Responderam
reply-percent = Proporção que respondeu
reply-source = De onde vem o número
reply-share-fits = A fonte dá esta proporção: { $percent }. Em percentagem sem casas decimais, está certa se se perguntou a { $first }, e com nenhum outro número.
reply-share-between = A fonte dá esta proporção: { $percent }. Em percentagem sem casas decimais, está certa se se perguntou a entre { $first } e { $last }, e com nenhum outro número.
reply-share-never = A fonte dá esta proporção: { $percent }. Nenhum número de pessoas dá essa proporção.
group-said = O que as pessoas disseram
group-answers = Respostas
group-summary = As respostas em resumo
group-unanswered = Sem resposta. Ninguém a quem se perguntou respondeu sobre este grupo de assuntos.
group-none-single = Este site não tem respostas individuais.
group-held-back = Respostas que não são mostradas
group-held-back-count = { $number ->
        [one] { $count } resposta não é mostrada aqui. Ainda ninguém autorizou a sua publicação.
       *[other] { $count } respostas não são mostradas aqui. Ainda ninguém autorizou a sua publicação.
    }
group-unit-not-named = Uma unidade que não é nomeada
download-issue-groups = Descarregar os grupos de assuntos (CSV)
download-answers = Descarregar as respostas (CSV)
download-replies = Descarregar quantos responderam (CSV)

## Commitments

you-said-heading = Disseram-nos, fizemos, não pudemos porque
you-said = Disseram-nos
we-will = Vamos fazer
we-are-doing = Estamos a fazer
we-did = Fizemos
we-could-not = Não pudemos
we-dropped = Desistimos disto
commitment = O que foi prometido
commitments = Compromissos
commitments-title = O que aconteceu depois
commitments-title-of = O que aconteceu depois: { $name }
commitments-lead = Depois de uma consulta, a polícia diz o que vai fazer. Estes são os seus compromissos e até onde cada um chegou.
commitments-link = Ver todos os compromissos de todas as consultas
commitments-answer = Compromissos: { $total }. Feitos: { $done }. Em curso: { $begun }. Planeados: { $planned }. Não foi possível fazer: { $stuck }. Abandonados: { $dropped }. Atrasados a { $day }: { $late } dos planeados ou em curso.
commitments-caption = Até onde chegaram os compromissos, por consulta
commitments-note = Cada compromisso conta uma vez como planeado, em curso, feito, não foi possível fazer ou abandonado. A última coluna conta os que estão atrasados. Esses contam também como planeados ou em curso.
commitments-by = Por consulta
commitments-all = Todas as consultas
commitments-of-area = Compromissos sobre este município
commitments-area-heading = O que a polícia prometeu aqui
commitments-topics = Por tema
commitments-boroughs = Por município
commitments-some-example = Alguns destes compromissos foram inventados para mostrar como a página funciona. Estão marcados como exemplos, não são oficiais e não dizem nada sobre nenhum lugar ou pessoa reais.
commitment-pair = { $first }, { $second }
commitments-of-all = de { $total }
commitments-as-of = a { $day }
commitment-area = Onde
commitment-consultation = Consulta
commitment-status = Até onde chegou
commitment-planned = Planeado
commitment-under-way = Em curso
commitment-done = Feito
commitment-could-not = Não foi possível fazer
commitment-dropped = Abandonado
commitment-status-title = { $status }: { $title }
commitment-example-title = Exemplo: { $title }
commitment-late = Atrasado
commitment-late-column = Desses, atrasados
commitment-late-means = o dia já passou e não está terminado
commitment-late-note = Está atrasado. O prazo terminou a { $day } e não está terminado.
commitment-late-caption = Compromissos cujo dia já passou e que não estão terminados
commitment-because = Porque
commitment-evidence = Veja por si
commitment-owner = Quem responde por isto
commitment-due = Prazo
commitment-no-day = Não foi fixado nenhum dia
commitment-done-day = Data em que foi feito
commitment-changed = Última alteração
commitment-news-title = O que aconteceu depois: alterações nos compromissos
commitment-days-title = Dias em que termina o prazo dos compromissos
download-commitments = Descarregar todos os compromissos (CSV)

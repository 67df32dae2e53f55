### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = Planeada
consultation-open = Aberta
consultation-closed = Encerrada: as respostas recebidas estão a ser analisadas
consultation-responded = Resposta do organismo publicada
consultation-tracked = Resposta do organismo publicada: acompanha-se o que foi prometido
consultation-archived = Arquivada
consultation-unclear = Não se sabe se está aberta
consultation-is-planned = Esta consulta ainda não abriu. Abertura: { $when }.
consultation-is-open = Esta consulta está aberta e pode participar. Encerramento: { $when }.
consultation-days-left = { $number ->
        [0] Hoje é o último dia.
        [one] Falta { $count } dia.
       *[other] Faltam { $count } dias.
    }
consultation-is-closed = Esta consulta foi encerrada. Encerramento: { $when }. O que as pessoas disseram está a ser analisado.
consultation-is-responded = Esta consulta foi encerrada e o organismo publicou a sua resposta.
consultation-is-tracked = Esta consulta foi encerrada e o organismo publicou a sua resposta. Está a acompanhar-se o que foi prometido.
consultation-is-archived = Esta consulta terminou. É guardada aqui para que se possa consultar.
consultation-is-unclear = Sabe-se demasiado pouco sobre as datas para dizer se esta consulta está aberta.
consultation-as-built = Era esta a situação a { $day }, quando esta página foi feita. Se a ler mais tarde, guie-se pelas datas abaixo.
consultation-response-due = O organismo deve responder até { $day }: doze semanas depois do encerramento.
consultation-response-overdue = { $number ->
        [one] A resposta do organismo está atrasada. O prazo terminou a { $day }: há { $count } dia.
       *[other] A resposta do organismo está atrasada. O prazo terminou a { $day }: há { $count } dias.
    }
consultation-late = Resposta atrasada

## Dates
consultation-opens = Abertura
consultation-closes = Encerramento
consultation-length = Quanto tempo está aberta
consultation-length-days = { $number ->
        [one] { $count } dia
       *[other] { $count } dias, contando o primeiro e o último
    }
consultation-respond-by = Prazo para o organismo responder
consultation-response-day = Publicação da resposta
consultation-response-planned = Resposta planeada para
consultation-delay = Por que motivo a resposta demora mais
consultation-archived-day = Arquivada
consultation-archive-planned = Data prevista para ser arquivada
consultation-within = algures em { $month } (não se conhece o dia)
consultation-not-known = não se sabe
consultation-day-not-known = sim, mas não se conhece o dia
consultation-from-to = { $opens } – { $closes }
consultation-when = Quando
consultation-stages = Etapas
consultation-stage = Etapa
consultation-began = Início
consultation-ended = Fim
consultation-days = Duração

## Lists
consultations-lead = O que se pergunta ao público, o que as pessoas disseram e o que daí resultou. Cada consulta que este site mostra como aberta indica uma forma de responder sem internet.
consultations-on = Consultas públicas: { $topic }
consultations-on-lead = Tudo o que, neste site, foi perguntado às pessoas sobre este tema: { $topic }.
consultations-open-heading = Abertas agora
consultations-planned-heading = Planeadas
consultations-closed-heading = Encerradas: as respostas recebidas estão a ser analisadas
consultations-responded-heading = Resposta do organismo publicada
consultations-unclear-heading = Datas desconhecidas
consultations-archived-heading = Arquivadas
consultations-year-not-known = Ano desconhecido
consultations-example-note = O que está marcado como «Exemplo» foi inventado para mostrar como a página funciona. Não é oficial e não diz nada sobre nenhum lugar ou pessoa reais.
consultations-none-open = Neste momento não há nenhuma aberta.
consultations-all = Todas as consultas
consultations-by-topic = Por tema
consultations-more = Mais sobre as consultas
consultations-methods-link = Formas de perguntar às pessoas: quais foram usadas e porquê
consultations-sign-up-link = Diga-nos que quer que lhe perguntem, ou o que deve vir primeiro
consultations-respondents-file = Quem respondeu, por canal (CSV)
consultations-being-held = Sobre o que se está a consultar
consultations-asked-here = O que se pergunta
consultation-example-name = { $title } (exemplo)

## One consultation
consultation-about = De que trata
consultation-dates = Datas
consultation-how-to-reply = Como participar
consultation-how-people-replied = Como se podia participar
consultation-reply-note = Pode participar sem internet. Todas as formas contam da mesma maneira.
consultation-print-form = Imprimir um formulário para responder em papel
consultation-go-online = Ir para a página web onde se responde
consultation-documents = Documentos
consultation-questions = Perguntas
consultation-question = Pergunta { $label }
consultation-leads-to = Neste site
consultation-who-asked = A quem se perguntou e como
consultation-audience = A quem se perguntou
consultation-methods = Como se perguntou
consultation-who-replied = Quem respondeu
consultation-replies-of = Respostas recebidas, por canal
consultation-channel = Canal
consultation-how-many = Quantas, tal como foi publicado
consultation-who = Quem
consultation-note = Nota
consultation-about-count = cerca de { $count }
consultation-self-selected = Salvo indicação em contrário numa nota, estas pessoas decidiram responder por si mesmas. Não representam toda a gente, por isso estes números não dizem nada sobre o que toda a gente pensa. Os canais podem sobrepor-se: não os some.
consultation-results = O que as pessoas disseram
consultation-results-link = Os resultados, pergunta a pergunta
consultation-came-of-it = O que daí resultou
consultation-report = O relatório
consultation-decision = A decisão
consultation-decided-on = Data da decisão
consultation-where-said = Onde isto é dito
consultation-next = O que acontece a seguir
consultation-next-planned = No dia em que abrir, poderá participar. Volte nessa altura ou adicione a data ao seu calendário.
consultation-next-open = Depois do dia do encerramento, todas as respostas recebidas são analisadas. O organismo deve responder no prazo de doze semanas. A sua resposta ficará nesta página.
consultation-next-closed = Todas as respostas recebidas são analisadas. Depois, o organismo diz o que vai ser feito, o que não vai e porquê. A sua resposta ficará nesta página.
consultation-next-responded = A resposta do organismo diz o que vai ser feito. Se foram feitas promessas, esta página diz o que aconteceu com elas.
consultation-next-archived = Nada mais vai acontecer com esta consulta.
consultation-next-unclear = Quando se conhecerem as datas, ficarão nesta página.
consultation-record = Sobre esta ficha
consultation-owner = Quem pergunta
consultation-original-body = Organismo que a realizou
consultation-replaced-by = Esse organismo foi substituído por
consultation-files = Ficheiros
consultation-own-record = Escrito por quem publica este site

## Ways to reply
consultation-reply-online = Pela internet
consultation-reply-email = Por correio eletrónico
consultation-reply-post = Por correio
consultation-reply-phone = Por telefone
consultation-reply-in-person = Pessoalmente
consultation-reply-meeting = Numa reunião
consultation-offline = Não é preciso internet

## Who replied
consultation-individuals = pessoas, cada uma por si
consultation-organisations = organizações
consultation-campaign = pessoas que enviaram o texto de uma campanha
consultation-staff = pessoas que trabalham para a polícia
consultation-mixed = sem distinção

## The form on paper
consultation-form-title = Responder em papel: { $title }
consultation-form-lead = Imprima esta página, escreva nos espaços e envie-a ou entregue-a. Nada do que escrever fica guardado neste site. Qualquer outra folha de papel também serve.
consultation-form-over = Esta consulta está encerrada. Por favor, já não envie este formulário.
consultation-form-where = Para onde enviar
consultation-form-until = Deve chegar até
consultation-form-questions = As perguntas
consultation-form-you = Sobre si
consultation-form-you-note = Pode deixar isto em branco. Não precisa de dar o seu nome.
consultation-form-for-myself = Respondo em meu próprio nome.
consultation-form-for-others = Respondo em nome de uma organização. Chama-se:
consultation-form-borough = O município onde vivo ou trabalho:
consultation-form-anything = Qualquer outra coisa que queira dizer
consultation-form-back = Voltar à consulta
consultation-form-help = Se não puder escrever, peça a alguém que escreva por si, ou telefone e diga as suas respostas.

## Asking to be asked
consultation-sign-up-title = Diga-nos que quer que lhe perguntem
consultation-sign-up-lead = Imprima esta página, preencha-a e envie-a, para que da próxima vez lhe perguntem. Nada do que escrever fica guardado neste site.
consultation-sign-up-online = Fazer isto numa página web
consultation-sign-up-ask = Quero que me consultem
consultation-sign-up-reach = Como me podem contactar (uma morada, um número de telefone ou um endereço de correio eletrónico):
consultation-sign-up-language = A língua em que gostaria que me consultassem:
consultation-sign-up-needs = O que preciso para participar (letras grandes, um intérprete, uma rampa…):
consultation-sign-up-topics = Sobre o que quero que me consultem (assinale tudo o que quiser)
consultation-sign-up-priority = A minha própria prioridade
consultation-sign-up-priority-note = O que deve a polícia fazer primeiro onde vive? Isto vai para a equipa da sua área. Não escreva nomes de outras pessoas.
consultation-sign-up-privacy = O que acontece com o que escreve
consultation-sign-up-send = Para onde enviar

## The register of methods
consultation-register-title = Formas de perguntar às pessoas
consultation-register-lead = Que formas há de perguntar ao público, quem trata de cada uma e por que motivo foi usada ou não.
consultation-register-rules = As regras que foram fixadas
consultation-register-methods = O registo
consultation-method-used = Usada em { $year }
consultation-method-explored = Estudada em { $year }
consultation-method-rejected = Não usada em { $year }
consultation-method-run-by = Quem trata disto
consultation-method-why = Porquê
consultation-method-in = Consultas deste site que a usaram
consultation-register-file = Descarregar o registo (CSV)

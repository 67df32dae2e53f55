### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = Prioridades locais
local-priorities-lead = Uma prioridade local é um problema em que a polícia local acordou trabalhar primeiro, porque pessoas que lá vivem ou trabalham o pediram.
local-priorities-in = Prioridades locais: { $area }
priorities-answer = { $area }: { $number ->
        [0] nenhuma prioridade atual a { $day }.
        [one] { $count } prioridade atual a { $day }.
       *[other] { $count } prioridades atuais a { $day }.
    }
priorities-table = Municípios com prioridades locais neste site
priorities-none = Este site ainda não tem prioridades locais de nenhum município.
priorities-none-in = Este site não tem prioridades atuais desta área: { $area }.
current-priorities = Prioridades atuais
coming-priorities = Acordadas para mais tarde
past-priorities = Prioridades anteriores
past-priorities-lead = Estas terminaram. A primeira é a que terminou há menos tempo.
whole-borough = Todo o município
ward-named = Bairro (em inglês, «ward»): { $ward }
priority-current = Atual
priority-coming = Acordada para mais tarde
priority-ended = Terminada
priority-since = Desde
priority-begins = Início
priority-from-to = Início e fim
priority-why = Quem a pediu e porquê
priority-done = O que foi feito
priority-outcome = O que daí resultou
priority-reviewed = Última revisão
priority-consultation = Consulta
review-by = Próxima revisão até
review-overdue = O prazo terminou a { $day }.
local-area-fact = Área
boroughs-by-name = Os municípios estão pela ordem dos nomes. O número de prioridades não diz nada sobre a segurança de um lugar.
find-priorities = Encontre as prioridades do seu município
raise-priority = Para pedir outra prioridade
raise-priority-text = Este site não recebe mensagens sobre prioridades. Venha a uma reunião e diga o que é importante para si:
example-priorities = Exemplos de prioridades

## Meetings
meetings = Reuniões e sessões de contacto
meetings-lead = Aqui pode dizer à polícia local o que é importante para si e ouvir o que ela fez.
meetings-in = Reuniões e sessões de contacto: { $area }
meetings-answer = { $area }: { $number ->
        [0] não se conhece nenhuma próxima reunião.
        [one] { $count } próxima reunião.
       *[other] { $count } próximas reuniões.
    }
meetings-table = Municípios com reuniões neste site
meetings-none = Este site não tem nenhuma próxima reunião real.
meetings-none-in = Este site não tem nenhuma próxima reunião desta área: { $area }.
upcoming-meetings = Próximas reuniões
past-meetings = Reuniões que já terminaram
show-past-meetings = Mostrar as reuniões que já terminaram
meeting-ahead = Próxima
meeting-past = Terminada
meeting-off = Cancelada
meeting-when = Quando
meeting-on-day = { $day }, das { $start } às { $end }
meeting-where = Onde
meeting-access = Como entrar e participar
meeting-take-part = Se não puder vir
meeting-more = Mais sobre ela
meeting-updated = Última alteração
uk-clocks = Todas as horas são as que os relógios mostram no Reino Unido.
find-meetings = Encontre as reuniões do seu município
example-meetings = Exemplos de reuniões
take-dates = Leve as datas consigo

## Shared
local-heading = Prioridades locais e reuniões
example-title = Exemplo: { $title }
recorded-crime-in = Crimes registados: { $area }

### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = Prioridades locales
local-priorities-lead = Una prioridad local es un problema en el que la policía local ha acordado trabajar primero, porque lo pidieron personas que viven o trabajan allí.
local-priorities-in = Prioridades locales: { $area }
priorities-answer = { $area }: { $number ->
        [0] ninguna prioridad actual el { $day }.
        [one] { $count } prioridad actual el { $day }.
       *[other] { $count } prioridades actuales el { $day }.
    }
priorities-table = Municipios con prioridades locales en este sitio
priorities-none = Este sitio no tiene todavía prioridades locales de ningún municipio.
priorities-none-in = Este sitio no tiene prioridades actuales de esta zona: { $area }.
current-priorities = Prioridades actuales
coming-priorities = Acordadas para más adelante
past-priorities = Prioridades anteriores
past-priorities-lead = Estas han terminado. La primera es la que terminó más tarde.
whole-borough = Todo el municipio
ward-named = Barrio (en inglés, «ward»): { $ward }
priority-current = Actual
priority-coming = Acordada para más adelante
priority-ended = Terminada
priority-since = Desde
priority-begins = Comienzo
priority-from-to = Comienzo y final
priority-why = Quién la pidió y por qué
priority-done = Qué se ha hecho
priority-outcome = Qué resultó de ello
priority-reviewed = Última revisión
priority-consultation = Consulta
review-by = Próxima revisión, a más tardar
review-overdue = El plazo terminó el { $day }.
local-area-fact = Zona
boroughs-by-name = Los municipios están en el orden de sus nombres. El número de prioridades no dice nada sobre la seguridad de un lugar.
find-priorities = Busque las prioridades de su municipio
raise-priority = Para pedir otra prioridad
raise-priority-text = Este sitio no recibe mensajes sobre prioridades. Venga a una reunión y diga qué le importa:
example-priorities = Ejemplos de prioridades

## Meetings
meetings = Reuniones y sesiones de contacto
meetings-lead = Aquí puede decir a la policía local qué le importa y oír qué ha hecho.
meetings-in = Reuniones y sesiones de contacto: { $area }
meetings-answer = { $area }: { $number ->
        [0] no se conoce ninguna reunión próxima.
        [one] { $count } reunión próxima.
       *[other] { $count } reuniones próximas.
    }
meetings-table = Municipios con reuniones en este sitio
meetings-none = Este sitio no tiene ninguna reunión real próxima.
meetings-none-in = Este sitio no tiene ninguna reunión próxima de esta zona: { $area }.
upcoming-meetings = Próximas reuniones
past-meetings = Reuniones que ya han terminado
show-past-meetings = Mostrar las reuniones que ya han terminado
meeting-ahead = Próxima
meeting-past = Terminada
meeting-off = Cancelada
meeting-when = Cuándo
meeting-on-day = { $day }, de { $start } a { $end }
meeting-where = Dónde
meeting-access = Cómo entrar y participar
meeting-take-part = Si no puede venir
meeting-more = Más sobre ella
meeting-updated = Último cambio
uk-clocks = Todas las horas son las que marcan los relojes en el Reino Unido.
find-meetings = Busque las reuniones de su municipio
example-meetings = Ejemplos de reuniones
take-dates = Llévese las fechas

## Shared
local-heading = Prioridades locales y reuniones
example-title = Ejemplo: { $title }
recorded-crime-in = Delitos registrados: { $area }

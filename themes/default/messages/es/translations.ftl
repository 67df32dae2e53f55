### Words about translations.

section-stale = El original de esta sección ha cambiado desde que se tradujo. Puede que lo que dice ya no sea actual.
translated-machine = Esta página se tradujo de forma automática. Nadie la ha revisado todavía.
translated-machine-reviewed = Esta página se tradujo de forma automática. Una persona la revisó el { $day }.
translated-community = Esta página la tradujeron miembros de la comunidad. Nadie la ha revisado todavía.
translated-community-reviewed = Esta página la tradujeron miembros de la comunidad. Se revisó el { $day }.
translated-professional = Esta página la tradujo un traductor profesional.
translated-professional-reviewed = Esta página la tradujo un traductor profesional. Se revisó el { $day }.

language = Idioma
languages-title = Sobre las traducciones
languages-lead = Cuánto de este sitio hay en cada idioma y si alguien lo ha revisado.
languages-table = Qué hay en cada idioma
languages-original = Las páginas de este sitio están escritas en este idioma. Todos los demás se traducen a partir de él.
languages-machine = Los textos de este sitio en este idioma se han traducido de forma automática. Si alguien ha revisado una página después, la página lo indica.
languages-missing = Lo que aún no está traducido se muestra en el idioma original y se indica.
languages-stale = Algunas partes de las páginas han cambiado desde que se tradujeron. Encima de cada una hay una nota.
coverage-messages = Palabras de menús, títulos y frases
coverage-labels = Nombres y descripciones de los datos
coverage-words = Palabras de las páginas
coverage-stale = Palabras de páginas que ya no son actuales
coverage-reviewed = Palabras de páginas que alguien ha revisado
coverage-original = original

### Words about translations.

section-stale = O original desta secção mudou desde que foi traduzido. O que aqui se diz pode estar desatualizado.
translated-machine = Esta página foi traduzida automaticamente. Ainda ninguém a reviu.
translated-machine-reviewed = Esta página foi traduzida automaticamente. Uma pessoa reviu-a a { $day }.
translated-community = Esta página foi traduzida por membros da comunidade. Ainda ninguém a reviu.
translated-community-reviewed = Esta página foi traduzida por membros da comunidade. Foi revista a { $day }.
translated-professional = Esta página foi traduzida por um tradutor profissional.
translated-professional-reviewed = Esta página foi traduzida por um tradutor profissional. Foi revista a { $day }.

language = Língua
languages-title = Sobre as traduções
languages-lead = Quanto deste site existe em cada língua e se alguém o reviu.
languages-table = O que existe em cada língua
languages-original = As páginas deste site estão escritas nesta língua. Todas as outras são traduzidas a partir dela.
languages-machine = Os textos deste site nesta língua foram traduzidos automaticamente. Se alguém reviu uma página depois disso, a página indica-o.
languages-missing = O que ainda não está traduzido aparece na língua original e está assinalado.
languages-stale = Algumas partes das páginas mudaram desde que foram traduzidas. Há uma nota por cima de cada uma.
coverage-messages = Palavras de menus, títulos e frases
coverage-labels = Nomes e descrições dos dados
coverage-words = Palavras das páginas
coverage-stale = Palavras de páginas que estão desatualizadas
coverage-reviewed = Palavras de páginas que alguém reviu
coverage-original = original

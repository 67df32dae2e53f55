### Words about translations.

section-stale = Oryginał tej części zmienił się od czasu tłumaczenia. Treść może być nieaktualna.
translated-machine = Ta strona została przetłumaczona maszynowo. Nikt jej jeszcze nie sprawdził.
translated-machine-reviewed = Ta strona została przetłumaczona maszynowo. Człowiek sprawdził ją: { $day }.
translated-community = Tę stronę przetłumaczyli członkowie społeczności. Nikt jej jeszcze nie sprawdził.
translated-community-reviewed = Tę stronę przetłumaczyli członkowie społeczności. Została sprawdzona: { $day }.
translated-professional = Tę stronę przetłumaczył zawodowy tłumacz.
translated-professional-reviewed = Tę stronę przetłumaczył zawodowy tłumacz. Została sprawdzona: { $day }.

### Words about translations.

section-stale = Oryginał tej części zmienił się od czasu tłumaczenia. Treść może być nieaktualna.
translated-machine = Ta strona została przetłumaczona maszynowo. Nikt jej jeszcze nie sprawdził.
translated-machine-reviewed = Ta strona została przetłumaczona maszynowo. Człowiek sprawdził ją: { $day }.
translated-community = Tę stronę przetłumaczyli członkowie społeczności. Nikt jej jeszcze nie sprawdził.
translated-community-reviewed = Tę stronę przetłumaczyli członkowie społeczności. Została sprawdzona: { $day }.
translated-professional = Tę stronę przetłumaczył zawodowy tłumacz.
translated-professional-reviewed = Tę stronę przetłumaczył zawodowy tłumacz. Została sprawdzona: { $day }.

language = Język
languages-title = O tłumaczeniach
languages-lead = Ile tej witryny jest w każdym języku i czy ktoś to sprawdził.
languages-table = Co jest w każdym języku
languages-original = Strony tej witryny są pisane w tym języku. Wszystkie inne są z niego tłumaczone.
languages-machine = Słowa tej witryny w tym języku zostały przetłumaczone maszynowo. Jeśli ktoś później sprawdził stronę, jest to na niej napisane.
languages-missing = To, co nie jest jeszcze przetłumaczone, jest pokazane w języku oryginału i tak oznaczone.
languages-stale = Niektóre części stron zmieniły się od czasu tłumaczenia. Nad każdą z nich jest uwaga.
coverage-messages = Słowa menu, nagłówków i zdań
coverage-labels = Nazwy i opisy danych
coverage-words = Słowa stron
coverage-stale = Nieaktualne słowa stron
coverage-reviewed = Słowa stron sprawdzone przez człowieka
coverage-original = oryginał

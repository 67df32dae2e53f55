### Words about translations.

section-stale = Originalul acestei secțiuni s-a schimbat de când a fost tradus. Ce scrie aici poate să nu mai fie actual.
translated-machine = Această pagină a fost tradusă automat. Nimeni nu a verificat-o încă.
translated-machine-reviewed = Această pagină a fost tradusă automat. O persoană a verificat-o la { $day }.
translated-community = Această pagină a fost tradusă de membri ai comunității. Nimeni nu a verificat-o încă.
translated-community-reviewed = Această pagină a fost tradusă de membri ai comunității. A fost verificată la { $day }.
translated-professional = Această pagină a fost tradusă de un traducător profesionist.
translated-professional-reviewed = Această pagină a fost tradusă de un traducător profesionist. A fost verificată la { $day }.

language = Limbă
languages-title = Despre traduceri
languages-lead = Cât din acest site există în fiecare limbă și dacă l-a verificat cineva.
languages-table = Ce există în fiecare limbă
languages-original = Paginile acestui site sunt scrise în această limbă. Toate celelalte sunt traduse din ea.
languages-machine = Textele acestui site în această limbă au fost traduse automat. Dacă cineva a verificat o pagină între timp, pagina o spune.
languages-missing = Ce nu este încă tradus apare în limba originală și este marcat ca atare.
languages-stale = Unele părți ale paginilor s-au schimbat de când au fost traduse. Deasupra fiecăreia se află o notă.
coverage-messages = Cuvinte din meniuri, titluri și propoziții
coverage-labels = Nume și descrieri ale datelor
coverage-words = Cuvinte din pagini
coverage-stale = Cuvinte din pagini care nu mai sunt actuale
coverage-reviewed = Cuvinte din pagini pe care cineva le-a verificat
coverage-original = original

### The words of the site, in French.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Accueil
borough = Arrondissement
boroughs = Arrondissements
boroughs-lead = Choisissez un arrondissement pour voir les infractions que la police y a enregistrées, et s’il y en a eu plus ou moins qu’un an auparavant.
offence = Infraction
offences = Infractions
data = Données
dataset = Jeu de données
catalogue = Toutes les données
catalogue-lead = Tous les chiffres de ce site, sous forme de fichiers que vous pouvez télécharger et utiliser. Chaque jeu de données indique d’où il vient et ce qu’il couvre.
editions = Éditions
key-figures = Chiffres clés
latest-year = Les 12 derniers mois
older-edition = Cette édition est ancienne. Il en existe une plus récente :
edition-title = { $title }, édition se terminant en { $month }
month = Mois
year = Année
year-to = 12 mois se terminant en { $month }
calendar-year = Année civile { $year } (de janvier à décembre)
financial-year = Exercice { $years } (d’avril à mars)
calendar-years-title = Années civiles, de janvier à décembre
financial-years-title = Exercices, d’avril à mars
span = { $first } – { $last }
title-in = { $offence } : { $area }
title-area = { $area } : infractions enregistrées
kinds-title = Types d’infractions : { $area }
areas-title = { $offence }, par arrondissement
months-title = { $subject }, mois par mois
long-title = { $subject }, depuis { $month }
compare-title = { $subject } : comparaison
other-areas = { $offence } dans les autres arrondissements
other-offences = Autres infractions : { $area }

## Sentences made from figures
subject-in = { $offence } ({ $area })
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject } : le nombre enregistré a baissé de { $share }{ "\u202F" }% sur les 12 mois se terminant en { $month }, de { $before } sur les 12 mois précédents à { $now }.
claim-rose = { $subject } : le nombre enregistré a augmenté de { $share }{ "\u202F" }% sur les 12 mois se terminant en { $month }, de { $before } sur les 12 mois précédents à { $now }.
claim-fell-number = { $subject } : le nombre enregistré a baissé sur les 12 mois se terminant en { $month }, de { $before } sur les 12 mois précédents à { $now }.
claim-rose-number = { $subject } : le nombre enregistré a augmenté sur les 12 mois se terminant en { $month }, de { $before } sur les 12 mois précédents à { $now }.
claim-same = { $subject } : le nombre enregistré sur les 12 mois se terminant en { $month } est de { $now }, comme sur les 12 mois précédents.
claim-alone = { $subject } : le nombre enregistré sur les 12 mois se terminant en { $month } est de { $now }.
claim-nothing = { $subject } : il n’y a pas de chiffre pour les 12 mois se terminant en { $month }.
change-on-year = Évolution par rapport aux 12 mois précédents
change-number = Évolution (nombre)
change-percent = Évolution (%)
change-on-month-number = Évolution par rapport au même mois un an auparavant (nombre)
change-on-month-percent = Évolution par rapport au même mois un an auparavant (%)
change-fell = C’est { $count } de moins ({ $share }{ "\u202F" }%) que sur les 12 mois précédents. Le nombre était alors de { $before }.
change-rose = C’est { $count } de plus ({ $share }{ "\u202F" }%) que sur les 12 mois précédents. Le nombre était alors de { $before }.
change-fell-small = C’est { $count } de moins que sur les 12 mois précédents. Le nombre était alors de { $before }.
change-rose-small = C’est { $count } de plus que sur les 12 mois précédents. Le nombre était alors de { $before }.
change-none = C’est le même nombre que sur les 12 mois précédents.
change-break = Nous ne comparons pas ce chiffre à celui des 12 mois précédents, car les chiffres n’ont pas été établis de la même façon. { $cause }
change-unknown = Il n’y a pas de comparaison avec les 12 mois précédents, car un chiffre manque.
change-incomplete = Il n’y a pas de comparaison avec les 12 mois précédents, car les chiffres ne les couvrent pas tous.
per-thousand = Infractions enregistrées pour 1{ "\u202F" }000 habitants
residents-census = { $number ->
        [one] { $count } habitant
        [many] { $count } d’habitants
       *[other] { $count } habitants
    } au recensement de { $year }
residents-estimate = { $number ->
        [one] { $count } habitant
        [many] { $count } d’habitants
       *[other] { $count } habitants
    } (estimation pour { $year })
residents-forecast = { $number ->
        [one] { $count } habitant
        [many] { $count } d’habitants
       *[other] { $count } habitants
    } (prévision pour { $year })
older-base = { $residents }. Les chiffres sont d’années plus récentes.

## Charts and maps
chart-description = Graphique en courbe. La courbe commence à { $first } en { $first-month } et se termine à { $last } en { $last-month }. Elle est la plus haute en { $highest-month } ({ $highest }) et la plus basse en { $lowest-month } ({ $lowest }).
chart-empty = Il n’y a aucun chiffre à représenter.
seams = { $number ->
        [one] La courbe réunit deux séries de chiffres. Un trait en tirets indique où commence la seconde. Ne comparez pas les chiffres de part et d’autre.
        [many] La courbe réunit plusieurs séries de chiffres. Des traits en tirets indiquent les { $count } d’endroits où une série se termine et où la suivante commence. Ne comparez pas les chiffres de part et d’autre.
       *[other] La courbe réunit plusieurs séries de chiffres. Des traits en tirets indiquent les { $count } endroits où une série se termine et où la suivante commence. Ne comparez pas les chiffres de part et d’autre.
    }
break-note = { $month } : { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = Les chiffres les plus récents : { $description }
map-title = { $offence } : infractions enregistrées pour 1{ "\u202F" }000 habitants, 12 mois se terminant en { $month }
map-description = Carte des arrondissements. Arrondissements avec un chiffre : { $areas }. Ils sont rangés selon leur taux et répartis en classes d’effectif voisin ({ $count }) ; ceux qui ont le même taux sont toujours dans une même classe. Infractions enregistrées pour 1{ "\u202F" }000 habitants, pour les 12 mois se terminant en { $month } : dans la classe la plus basse, { $lowest } ; dans la plus haute, { $highest }. Le tableau contient les mêmes chiffres.
map-class = { $low } à { $high }
map-no-figure = Pas de chiffre (hachuré)
map-outside = Hors du ressort de cette police (uni)
map-legend = Infractions enregistrées pour 1{ "\u202F" }000 habitants (entre parenthèses : nombre d’arrondissements)
map-empty = Aucun arrondissement n’a de chiffre pour ces 12 mois ; il n’y a donc pas de carte.
map-tiles = Carte en carreaux : un carré par arrondissement
download-map = Télécharger cette carte (SVG)

## About these figures
fact-source = Source
fact-period = Période
fact-area = Zone
fact-edition = Édition
fact-published = Publication
fact-residents = Habitants
fact-caution = Attention
caution-of = { $area } : { $caution }
fact-licence = Licence
fact-attribution = Merci de citer la source ainsi
fact-note = Remarque
flag-note = { $names } : comptés dans plusieurs types d’infraction à la fois. Chacune de ces infractions compte aussi dans son type ; ces chiffres ne sont donc pas ajoutés aux totaux.
absent-row-zero = Le fichier de l’éditeur n’a pas de ligne pour cette infraction dans cette zone. Nous comptons une ligne omise comme 0.
absent-row-missing = Le fichier de l’éditeur n’a pas de ligne pour cette infraction dans cette zone. Il n’y a donc pas de chiffre.
absent-rows-zero = { $number ->
        [one] L’éditeur a omis { $count } ligne (une infraction dans une zone).
        [many] L’éditeur a omis { $count } de lignes (chacune est une infraction dans une zone).
       *[other] L’éditeur a omis { $count } lignes (chacune est une infraction dans une zone).
    } Nous comptons une ligne omise comme 0.
absent-rows-missing = { $number ->
        [one] L’éditeur a omis { $count } ligne (une infraction dans une zone).
        [many] L’éditeur a omis { $count } de lignes (chacune est une infraction dans une zone).
       *[other] L’éditeur a omis { $count } lignes (chacune est une infraction dans une zone).
    } Il n’y a pas de chiffre dans ce cas.
marker-confidential = non publié, pour que personne ne puisse être reconnu
marker-low = supérieur à 0, mais arrondi à 0
marker-low-reliability = fondé sur peu de cas, donc peu fiable
marker-none-recorded = aucun cas enregistré dans l’enquête
marker-not-available = non disponible, ou non comparable
marker-not-applicable = sans objet : pas de pourcentage calculé sur un nombre inférieur à 50, ni de taux là où personne n’habite
mark-revised = modifié depuis la première publication
mark-provisional = provisoire : peut encore changer
mark-estimated = estimé
mark-forecast = prévision
mark-break = rupture de série : ne pas comparer avec les chiffres antérieurs
mark-note = { $symbol } signifie : { $meaning }.
legend-label = Symboles :

## Revisions
edition-before = L’édition précédente
revisions-heading = Révisions
revisions-title = { $title } : révisions
revisions-lead = Les chiffres viennent d’un système en service. Chaque édition redonne les mois antérieurs.
revisions-page = Ce qui a changé depuis l’édition précédente
revisions-compared = Ce qui a été comparé
revisions-answer = Édition se terminant en { $new }, comparée à celle se terminant en { $old }. Chiffres dans les deux fichiers : { $count }. Dont modifiés : { $changed }.
revisions-no-months = Les éditions se terminant en { $new } et en { $old } n’ont aucun mois en commun.
revisions-rule-zero = Une ligne absente d’un des fichiers compte pour 0. Ce qu’un fichier n’a pas du tout n’a pas de chiffre : [x]. Les sommes portent sur les chiffres que les deux éditions ont.
revisions-rule-missing = Une ligne absente d’un des fichiers n’a pas de chiffre : [x]. Les sommes portent sur les chiffres que les deux éditions ont.
revisions-kind = Type de changement
revision-scheduled = Prévu.
revision-correction = Correction.
revision-method = Changement de méthode.
correction-notice = Correction, { $day } : { $reason }
revisions-months = Mois en commun
revisions-both = Chiffres dans les deux fichiers
revisions-one = Chiffres dans un seul fichier
revisions-count = { $count }. Dont modifiés : { $changed }
revisions-sum = Somme des chiffres
revisions-sums = { $before } avant, { $after } après
revisions-changed = Dont modifiés
revisions-before = Avant
revisions-after = Après
revisions-by-month = Changements par mois
revisions-largest = Les plus grands changements

## Downloads
download-note = Un même fichier contient des mois, des années, des taux et des totaux. Choisissez-en un seul type avant d’additionner : voyez les colonnes period_type, measure et category.
download-csv = Télécharger ces chiffres (CSV)
download-whole = Tous les chiffres, mois par mois (CSV)
download-years = Sommes sur 12 mois, avec les totaux (CSV)
download-geojson = Zones avec leurs 12 derniers mois, pour les cartes (GeoJSON)
download-revisions = Ce qui a changé, édition se terminant en { $month } (CSV)
column-area-code = code officiel de la zone
column-area-name = nom de la zone
column-category = infraction, telle qu’elle est écrite dans les adresses des pages
column-category-name = nom de l’infraction
column-measure = ce qui est compté : { $measure } ({ $unit })
column-period-type = mois (month) ; année (year, 12 mois jusqu’à un mois donné) ; année civile (calendar_year) ; ou exercice (financial_year, d’avril à mars)
column-period = le mois, par exemple 2026-06 ; ou le premier jour de l’année et sa durée, par exemple 2025-07-01/P1Y
column-value = le chiffre ; vide s’il n’y en a pas
column-marker = pourquoi il n’y a pas de chiffre : le symbole, par exemple [x]
column-dataset = nom du jeu de données : { $dataset }
column-edition = l’édition, nommée d’après son dernier mois
column-residents = nombre d’habitants d’un taux ; vide pour un nombre
column-residents-year = année de ce nombre d’habitants
column-old = le chiffre de l’édition précédente ; vide s’il n’y en a pas
column-new = le chiffre de cette édition ; vide s’il n’y en a pas
column-difference = le nouveau chiffre moins l’ancien ; vide s’il en manque un
column-reason = le type de changement : prévu (scheduled), correction (correction) ou méthode (method)

## Performance
performance = Résultats de la police
performance-lead = Ce que les gens disent de la police, la réponse aux appels et l’issue des affaires. Chaque page dit ce qui est bon et ce qu’un chiffre ne dit pas.
measure = Mesure
measures = Mesures
latest-figure = Dernier chiffre
latest-figures = Derniers chiffres pour tout le territoire
quarter-ending = trimestre se terminant en { $month }
financial-year = exercice { $first }/{ $last }
percent-value = { $value } %
measure-answer = { $name } : { $value } ({ $area }, { $period }).
measure-answer-absent = { $name } : pas de chiffre ({ $area }, { $period }).
measure-unreliable = [u] Ce chiffre repose sur peu de réponses et n’est pas fiable.
measure-more-points = C’est plus qu’avant ({ $period } : { $before }). Écart en points de pourcentage : { $number }.
measure-less-points = C’est moins qu’avant ({ $period } : { $before }). Écart en points de pourcentage : { $number }.
measure-more = C’est { $number } de plus qu’avant ({ $period } : { $before }).
measure-less = C’est { $number } de moins qu’avant ({ $period } : { $before }).
measure-more-share = C’est { $number } de plus ({ $share } %) qu’avant ({ $period } : { $before }).
measure-less-share = C’est { $number } de moins ({ $share } %) qu’avant ({ $period } : { $before }).
measure-same = C’est autant qu’avant ({ $period } : { $before }).
measure-unclear = Pas de changement net ({ $period } : { $before }). Le hasard seul peut causer cet écart. En points de pourcentage : { $number }.
measure-clear = C’est un changement net : plus que le hasard.
measure-untested = On ne peut pas dire si le changement est réel : le fichier ne dit pas ce qu’il faut pour le vérifier.
measure-overlap = Pas de comparaison ({ $period }) : les deux chiffres peuvent reposer en partie sur les mêmes réponses.
measure-break = Pas de comparaison ({ $period }) : les chiffres n’ont pas été établis de la même façon. { $cause }
measure-missing = Il n’y a pas de chiffre de comparaison ({ $period }).
measure-withheld = Pas de comparaison ({ $period }) : un chiffre manque ou n’est pas publié.
measure-areas-title = { $name }, par arrondissement : { $period }
measure-periods-title = { $name } : { $area }, période par période
measure-years-title = { $name } : { $area }, par 12 mois
figure-percent = Chiffre (%)
answers = Réponses
range = Plage probable (intervalle à 95 %)
range-of = { $low } à { $high }
compared-with = Comparé à
change-points = Changement (points de pourcentage)
is-clear = Le changement est-il net ?
clear-yes = changement net
clear-no = pas de changement net
clear-untested = non vérifiable
outcome-note = Une issue compte dans le mois où elle est enregistrée. L’infraction est souvent plus ancienne. Le taux peut donc dépasser 100 % ; ce n’est pas la part des affaires résolues. Les périodes récentes ne sont pas complètes.
flag-note = Ces infractions portent une marque et sont déjà comptées dans leur catégorie. Ne jamais les ajouter aux infractions enregistrées.
zero-rows-note = L’éditeur omet les lignes de zéros. Une ligne absente compte pour 0.
few-note = Sous { $least } réponses, pas de pourcentage. Sous { $low }, la marque [u] dit qu’il n’est pas fiable.
range-note = Une enquête n’interroge que certaines personnes. La plage contient la vraie valeur dans environ 95 enquêtes sur 100 (intervalle de Wilson, réponses divisées par l’effet de plan { $effect }). Un changement est net si l’intervalle de Newcombe de l’écart exclut zéro.
effect-unknown = Pas de plage : l’effet de plan n’est pas connu. On ne peut pas dire si un changement dépasse le hasard.
base-unknown = Le fichier ne dit pas combien de personnes ont répondu. Il n’y a donc pas de plage, et on ne peut pas dire si un changement dépasse le hasard.
reach-note = Les réponses peuvent venir de { $count } mois. Nous ne comparons que des chiffres sans réponses communes.
the-question = La question
wording-unknown = Le fichier ne donne pas le texte de la question.
what-good-is = Ce qui est bon
what-it-cannot-tell = Ce qu’il ne dit pas
the-standard = La norme
what-it-means = Ce que ce chiffre veut dire
period-by-period = Période par période
show-years = Montrer par 12 mois
download-readings = Tous les chiffres de ces données (CSV)
column-reading-measure = ce qui est mesuré, comme dans les adresses
column-measure-name = nom de la mesure
column-unit = percent, count ou rate
column-reading-period-type = type de période
column-reading-period = le mois, comme 2026-06, ou le premier jour et la durée, comme 2026-04-01/P3M
column-reading-marker = pourquoi il n’y a pas de chiffre, comme [x] ; ou peu fiable : [u]
column-base = nombre de réponses (non pondéré)
column-base-marker = pourquoi la base manque
column-lower = bas de l’intervalle à 95 %
column-upper = haut de l’intervalle à 95 %
column-range-marker = pourquoi il n’y a pas d’intervalle
column-change = changement ; en points pour percent
column-compared-with = la période antérieure comparée
column-change-marker = pourquoi il n’y a pas de changement
column-change-clear = enquêtes : yes, no ou not_tested

## The frame of every page
skip = Aller au contenu
menu = Menu principal
languages = Langues
breadcrumbs = Vous êtes ici
emergency-label = Numéros d’urgence
emergency-call = En cas d’urgence, appelez le
emergency-other = Si ce n’est pas une urgence, appelez le
not-reporting = Ce site ne reçoit pas de signalements.
about-figures = À propos de ces chiffres
breaks-title = Changements dans l’établissement des chiffres
sources-title = D’où viennent les chiffres de ce graphique
chart-heading = Graphique
table-heading = Les mêmes chiffres dans un tableau
show-table = Afficher le tableau
download-heading = Téléchargement
columns-title = Colonnes des fichiers CSV
editions-title = Éditions
overview-long = Sur de nombreuses années
whole-years = Années complètes
month-by-month = Mois par mois
this-year = Les 12 derniers mois et les 12 précédents
map-heading = Carte
find-borough = Trouver votre arrondissement
find-offence = Trouver une infraction
find-data = Données à télécharger
kinds-heading = Types d’infractions
compare-heading = Comparaison
what-it-is = De quoi s’agit-il
how-to-read = Comment lire ces chiffres
not-translated = Cette page n’existe pas encore en français. Vous la voyez en anglais.
not-found-title = Il n’y a pas de page à cette adresse
not-found-text = L’adresse est peut-être fausse, ou la page a été déplacée. Essayez ces pages :
published-by = Publié par
licence-label = Licence
contact-label = Contact
translation-note = Les textes de ce site en français ont été traduits par une machine. Personne ne les a encore relus.
footer-title = À propos de ce site

## Tableaux croisés
crosstabs = Nombres selon plusieurs aspects à la fois
crosstab-total = Ensemble
crosstab-answer = { $area }, { $period } : { $count } au total ({ $unit }).
crosstab-answer-absent = { $area }, { $period } : le total n’est pas publié.
crosstab-caption = { $rows } et { $columns }
crosstab-caption-of = { $members } : { $rows } et { $columns }
crosstab-each = Un par un : { $dimension }
crosstab-withheld = Les nombres de { $least } à { $most } ne sont pas publiés pour que personne ne soit reconnu. Certains nombres plus grands manquent aussi, pour qu’on ne puisse pas calculer les petits.
crosstab-zero = Un 0 veut dire qu’il n’y en a eu aucun.
crosstab-rounded = Chaque nombre est arrondi séparément au multiple de { $base } le plus proche. Les totaux peuvent ne pas tomber juste.
download-crosstab = Toutes les cellules, avec les totaux (CSV)
column-dimension = { $dimension } : code, ou total pour l’ensemble
column-dimension-name = { $dimension } : nom
column-crosstab-period-type = type de période, comme quarter
column-crosstab-period = premier jour de la période et sa durée, comme 2023-01-01/P3M

## Charts
chart-fell = { $month } : { $now }. C’est { $count } de moins qu’un an avant ({ $before-month } : { $before }).
chart-rose = { $month } : { $now }. C’est { $count } de plus qu’un an avant ({ $before-month } : { $before }).
chart-same = { $month } : { $now }. C’est autant qu’un an avant ({ $before-month }).
chart-gaps = Chiffres manquants : { $count } sur { $total }. La courbe s’y interrompt ({ $symbols }).
chart-seam = à partir de { $month }, les chiffres sont établis autrement
chart-dashed = { $meaning } (partie en tirets de la courbe)
multiples-title = { $offence } : mois par mois dans chaque arrondissement
multiples-note = Chaque courbe montre tous les mois de { $first } à { $last }. Toutes ont la même échelle : le bord supérieur est { $top }. Le nombre à côté de chaque nom est la somme des 12 mois se terminant en { $last }. Les arrondissements suivent l’ordre de leurs noms.
bars-description = Diagramme en barres du nombre enregistré, pour les 12 mois se terminant en { $month }. La barre la plus longue est { $offence } ({ $highest }). Les types suivent l’ordre de la source.
dots-description = Chaque point est un chiffre. Ils vont de { $low } à { $high }. Les arrondissements suivent l’ordre de leurs noms.
dots-ranges = Le trait qui traverse un point est sa fourchette probable (intervalle à 95 %). Là où les fourchettes se recoupent, l’écart peut être dû au hasard.
dots-reference = Le trait en tirets est { $area } ({ $value }).

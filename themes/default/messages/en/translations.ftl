### Words about translations.

section-stale = The original of this section has changed since it was translated. What it says may be out of date.
translated-machine = This page was translated by machine. Nobody has reviewed it yet.
translated-machine-reviewed = This page was translated by machine. A person reviewed it on { $day }.
translated-community = This page was translated by members of the community. Nobody has reviewed it yet.
translated-community-reviewed = This page was translated by members of the community. It was reviewed on { $day }.
translated-professional = This page was translated by a professional translator.
translated-professional-reviewed = This page was translated by a professional translator. It was reviewed on { $day }.

language = Language
languages-title = About the translations
languages-lead = How much of this site each language has, and whether anybody has reviewed it.
languages-table = What each language has
languages-original = The pages of this site are written in this language. All others are translated from it.
languages-machine = The words of this site in this language were translated by machine. A page says so if somebody has reviewed it since.
languages-missing = What is not translated yet is shown in the original language, and marked as such.
languages-stale = Some parts of pages have changed since they were translated. A note stands above each of them.
coverage-messages = Words of menus, headings and sentences
coverage-labels = Names and descriptions of data
coverage-words = Words of pages
coverage-stale = Words of pages that are out of date
coverage-reviewed = Words of pages that somebody has reviewed
coverage-original = original

### Words about translations.

section-stale = The original of this section has changed since it was translated. What it says may be out of date.
translated-machine = This page was translated by machine. Nobody has reviewed it yet.
translated-machine-reviewed = This page was translated by machine. A person reviewed it on { $day }.
translated-community = This page was translated by members of the community. Nobody has reviewed it yet.
translated-community-reviewed = This page was translated by members of the community. It was reviewed on { $day }.
translated-professional = This page was translated by a professional translator.
translated-professional-reviewed = This page was translated by a professional translator. It was reviewed on { $day }.

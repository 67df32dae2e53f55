### Words about translations.

section-stale = تغيّر النص الأصلي لهذا القسم منذ ترجمته، وقد يكون ما فيه قديمًا.
translated-machine = تُرجمت هذه الصفحة آليًا، ولم يراجعها أحد بعد.
translated-machine-reviewed = تُرجمت هذه الصفحة آليًا، وراجعها شخص في { $day }.
translated-community = ترجم هذه الصفحة أفراد من المجتمع المحلي، ولم يراجعها أحد بعد.
translated-community-reviewed = ترجم هذه الصفحة أفراد من المجتمع المحلي، ورُوجعت في { $day }.
translated-professional = ترجم هذه الصفحة مترجم محترف.
translated-professional-reviewed = ترجم هذه الصفحة مترجم محترف، ورُوجعت في { $day }.

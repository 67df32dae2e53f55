### Words about translations.

section-stale = تغيّر النص الأصلي لهذا القسم منذ ترجمته، وقد يكون ما فيه قديمًا.
translated-machine = تُرجمت هذه الصفحة آليًا، ولم يراجعها أحد بعد.
translated-machine-reviewed = تُرجمت هذه الصفحة آليًا، وراجعها شخص في { $day }.
translated-community = ترجم هذه الصفحة أفراد من المجتمع المحلي، ولم يراجعها أحد بعد.
translated-community-reviewed = ترجم هذه الصفحة أفراد من المجتمع المحلي، ورُوجعت في { $day }.
translated-professional = ترجم هذه الصفحة مترجم محترف.
translated-professional-reviewed = ترجم هذه الصفحة مترجم محترف، ورُوجعت في { $day }.

language = اللغة
languages-title = عن الترجمات
languages-lead = مقدار ما تُرجم من هذا الموقع إلى كل لغة، وهل راجعه أحد.
languages-table = ما يتوفر بكل لغة
languages-original = تُكتب صفحات هذا الموقع بهذه اللغة، وتُترجم منها جميع اللغات الأخرى.
languages-machine = تُرجمت كلمات هذا الموقع بهذه اللغة آليًا. وإذا راجع أحد صفحةً بعد ذلك فإنها تذكر ذلك.
languages-missing = ما لم يُترجم بعد يظهر باللغة الأصلية مع علامة تدل على ذلك.
languages-stale = تغيّرت بعض أجزاء الصفحات منذ ترجمتها، وفوق كل جزء منها تنبيه.
coverage-messages = كلمات القوائم والعناوين والجمل
coverage-labels = أسماء البيانات وأوصافها
coverage-words = كلمات الصفحات
coverage-stale = كلمات صفحات لم تعد حديثة
coverage-reviewed = كلمات صفحات راجعها شخص
coverage-original = الأصل

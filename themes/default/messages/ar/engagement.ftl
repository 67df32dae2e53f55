### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = القضايا والإجابات: { $title }
issues-description = ما أثاره الناس، ومن سُئل عنه، وبماذا أجاب، وما آلت إليه الإجابات: { $title }.
issues-link = اطّلع على القضايا التي أثارها الناس وعلى إجابات الشرطة
issues-heading = القضايا والإجابات
issues-asked-heading = من سُئل ومن أجاب
issues-stages = خطوة بخطوة
issues-questions-heading = الأسئلة الثلاثة
issues-questions-lead = تلقّى من سُئلوا عن مجموعة من القضايا هذه الأسئلة.
issues-report-heading = التقرير النهائي
issues-report-went-to = لمن أُعِدّ:
issues-groups = { $number ->
        [zero] لم تُثَر أي قضايا.
        [one] تندرج القضايا التي أثارها الناس في مجموعة واحدة.
        [two] تندرج القضايا التي أثارها الناس في مجموعتين.
        [few] تندرج القضايا التي أثارها الناس في { $count } مجموعات.
        [many] تندرج القضايا التي أثارها الناس في { $count } مجموعة.
       *[other] تندرج القضايا التي أثارها الناس في { $count } مجموعة.
    }
issues-named = { $number ->
        [zero] ولم تُذكر أي منها هنا.
        [one] ولم تُذكر هنا إلا واحدة منها.
        [two] ولم تُذكر هنا إلا اثنتان منها.
        [few] ولم تُذكر هنا إلا { $count } منها.
        [many] ولم تُذكر هنا إلا { $count } منها.
       *[other] ولم تُذكر هنا إلا { $count } منها.
    }
issues-all-named = وهي كلها مذكورة هنا.
issues-stage-days = من { $first } إلى { $last } ({ $number ->
        [zero] بلا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }، مع احتساب الأول والأخير)
issues-report-when = متى
issues-report-place = أين يمكن قراءته
issues-report-link = التقرير
issues-report-read = اقرأ التقرير النهائي
reply-certain = عدد من سُئلوا: { $invited }. عدد من أجابوا: { $replied }. نسبة من أجابوا: { $percent }.
reply-uncertain = عدد من أجابوا: { $replied }. لا يُعرف على وجه اليقين عدد من سُئلوا، ولذلك لا نذكر نسبة واحدة. ويبيّن الجدول النسبة لكل عدد ممكن.
reply-caption = نسبة من أجابوا لكل عدد ممكن من الذين سُئلوا
reply-asked = إذا كان عدد من سُئلوا
reply-replied = عدد من أجابوا
reply-percent = نسبة من أجابوا
reply-source = مصدر العدد
reply-share-fits = يذكر المصدر نسبة { $percent }. وهي صحيحة بعد تقريبها إلى عدد صحيح إذا كان عدد من سُئلوا { $first }، لا غير.
reply-share-between = يذكر المصدر نسبة { $percent }. وهي صحيحة بعد تقريبها إلى عدد صحيح إذا كان عدد من سُئلوا من { $first } إلى { $last }، لا غير.
reply-share-never = يذكر المصدر نسبة { $percent }. ولا يوجد عدد من الناس يعطي هذه النسبة.
group-said = ما قاله الناس
group-answers = الإجابات
group-summary = الإجابات باختصار
group-unanswered = لا توجد إجابة. لم يُجب أحد ممن سُئلوا عن هذه المجموعة من القضايا.
group-none-single = لا يحتوي هذا الموقع على إجابات فردية.
group-held-back = إجابات لا تُعرض
group-held-back-count = { $number ->
        [zero] لا توجد إجابات محجوبة.
        [one] إجابة واحدة لا تُعرض هنا، إذ لم يُجِز أحد نشرها بعد.
        [two] إجابتان لا تُعرضان هنا، إذ لم يُجِز أحد نشرهما بعد.
        [few] { $count } إجابات لا تُعرض هنا، إذ لم يُجِز أحد نشرها بعد.
        [many] { $count } إجابة لا تُعرض هنا، إذ لم يُجِز أحد نشرها بعد.
       *[other] { $count } إجابة لا تُعرض هنا، إذ لم يُجِز أحد نشرها بعد.
    }
group-unit-not-named = وحدة لم يُذكر اسمها
download-issue-groups = نزّل مجموعات القضايا (CSV)
download-answers = نزّل الإجابات (CSV)
download-replies = نزّل أعداد من أجابوا (CSV)

## Commitments

you-said-heading = قلتم، وفعلنا، وتعذّر علينا لأن
you-said = قلتم
we-will = سنفعل
we-are-doing = نعمل على هذا
we-did = فعلنا
we-could-not = تعذّر علينا
we-dropped = عدلنا عن هذا
commitment = ما وُعد به
commitments = التعهدات
commitments-title = ما آل إليه الأمر
commitments-title-of = ما آل إليه الأمر: { $name }
commitments-lead = بعد كل استشارة تقول الشرطة ما ستفعله. هذه تعهداتها وإلى أين وصل كل منها.
commitments-link = اطّلع على جميع التعهدات بعد جميع الاستشارات
commitments-answer = التعهدات: { $total }. أُنجز: { $done }. قيد التنفيذ: { $begun }. مخطَّط له: { $planned }. تعذّر تنفيذه: { $stuck }. جرى العدول عنه: { $dropped }. المتأخر في { $day }: { $late } من المخطَّط له أو ما هو قيد التنفيذ.
commitments-caption = إلى أين وصلت التعهدات، حسب الاستشارة
commitments-note = يُحسب كل تعهد مرة واحدة: مخطَّط له، أو قيد التنفيذ، أو مُنجز، أو متعذّر، أو جرى العدول عنه. ويحسب العمود الأخير المتأخر منها، وهو محسوب أيضًا ضمن المخطَّط له أو ما هو قيد التنفيذ.
commitments-by = حسب الاستشارة
commitments-all = جميع الاستشارات
commitments-of-area = التعهدات المتعلقة بهذا الحي
commitments-area-heading = ما وعدت به الشرطة هنا
commitments-topics = حسب الموضوع
commitments-boroughs = حسب الحي
commitments-some-example = بعض هذه التعهدات موضوع لبيان طريقة عمل الصفحة. وهي معلَّمة بأنها أمثلة، وليست رسمية، ولا تصف أي مكان أو شخص حقيقي.
commitment-pair = { $first }، { $second }
commitments-of-all = من { $total }
commitments-as-of = في { $day }
commitment-area = المكان
commitment-consultation = الاستشارة
commitment-status = إلى أين وصل
commitment-planned = مخطَّط له
commitment-under-way = قيد التنفيذ
commitment-done = أُنجز
commitment-could-not = تعذّر تنفيذه
commitment-dropped = جرى العدول عنه
commitment-status-title = { $status }: { $title }
commitment-example-title = مثال: { $title }
commitment-late = متأخر
commitment-late-column = منها متأخر
commitment-late-means = مضى الموعد ولم يُنجز
commitment-late-note = هذا متأخر. كان موعده { $day } ولم يُنجز بعد.
commitment-late-caption = التعهدات التي مضى موعدها ولم تُنجز
commitment-because = لأن
commitment-evidence = تحقّق بنفسك
commitment-owner = المسؤول عنه
commitment-due = الموعد
commitment-no-day = لم يُحدَّد موعد
commitment-done-day = أُنجز في
commitment-changed = آخر تغيير
commitment-news-title = ما آل إليه الأمر: التغييرات في التعهدات
commitment-days-title = مواعيد التعهدات
download-commitments = نزّل جميع التعهدات (CSV)

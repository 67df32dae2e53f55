### Words of the disclosure log and of the finder.

## The log
disclosure-log = ردود على طلبات حرية المعلومات
disclosure-log-lead = يحق لأي شخص أن يطلب من الشرطة معلومات موجودة لديها. يمنح هذا الحق قانون حرية المعلومات لسنة 2000. يبيّن هذا السجل ما طُلب وكيف كان الرد. لا ترد فيه أسماء من قدموا الطلبات.
disclosure-newest = أحدث الردود
disclosure-examples = أمثلة على القيود
disclosure-examples-note = هذه القيود موضوعة. وهي تبيّن شكل القيد عندما يكون كل شيء عنه معروفًا. وتتحدث عن خدمة غير موجودة.
disclosure-ways = ابحث عن رد
disclosure-by-year = حسب السنة
disclosure-by-topic = حسب الموضوع
disclosure-by-outcome = كيف كان الرد على الطلبات
disclosure-all-of-year = كل قيود سنة { $year }
disclosure-coverage = ما يشمله هذا السجل
disclosure-source = نشرته أولًا
disclosure-entries = الردود
disclosure-entries-examples = الأمثلة
disclosure-none-real = لا توجد هنا ردود، بل أمثلة فقط.
disclosure-count = { $number ->
        [0] لا ردود
        [one] رد واحد
        [two] ردّان
        [few] { $count } ردود
        [many] { $count } ردًا
       *[other] { $count } رد
    }
disclosure-count-examples = { $number ->
        [0] لا أمثلة
        [one] مثال واحد
        [two] مثالان
        [few] { $count } أمثلة
        [many] { $count } مثالًا
       *[other] { $count } مثال
    }
disclosure-list-year = طلبات في السجل: { $year }
disclosure-year-note = يقف القيد تحت سنة الرد. وإذا كان يوم الرد غير معروف، فتحت السنة التي نُشر فيها على الإنترنت. والطلب الذي لم يُرد عليه يقف تحت سنة وروده.
disclosure-list-topic = طلبات عن: { $topic }
disclosure-list-lead = في القائمة: { $answers } و{ $examples }. الأمثلة موضوعة وتقف على حدة.
disclosure-list-lead-real = في القائمة: { $answers }.
disclosure-feed-note = تحتوي الخلاصة على الردود فقط، من دون أمثلة. وإذا كان الشهر وحده معروفًا، تذكر الخلاصة اليوم الأول منه وتبيّن ذلك.

## How to ask
ask-heading = كيف تطلب معلومات
ask-first = ابحث أولًا لترى إن كانت منشورة من قبل.
ask-finder = تصفح وثائق هذا الموقع وردوده ومجموعات بياناته
ask-write = اكتب إلى قوة الشرطة التي لديها المعلومات. قل ما تريد معرفته. اذكر اسمك وعنوانًا للرد. يكفي عنوان بريد إلكتروني.
ask-wait = على القوة أن ترد سريعًا، وخلال 20 يوم عمل على الأكثر.
ask-review = إذا لم يرضك الرد، فاطلب من القوة أن تنظر فيه مرة أخرى. وبعد ذلك يمكنك أن تشتكي إلى مفوض المعلومات.
ask-not-here = هذا الموقع لا يستقبل الطلبات.
ask-link = كيفية تقديم طلب

## Outcomes
outcome = النتيجة
outcome-full = أُعطيت كاملة
outcome-part = أُعطي جزء منها
outcome-refused = رُفض الطلب
outcome-not-held = غير موجودة
outcome-neither = لا تأكيد ولا نفي
outcome-not-known = النتيجة غير معروفة
outcome-waiting = في انتظار الرد
outcome-full-means = أُعطي كل ما طُلب.
outcome-part-means = أُعطي جزء مما طُلب. وحُجب الباقي للأسباب التي يذكرها الرد.
outcome-refused-means = لم يُعطَ شيء، للأسباب التي يذكرها الرد.
outcome-not-held-means = المعلومات ليست لدى الشرطة.
outcome-neither-means = لم تقل الشرطة إن كانت المعلومات لديها، لأن قول ذلك يكشف شيئًا بحد ذاته.
outcome-not-known-means = رُد على الطلب. ولا يعرف هذا الموقع كيف كان الرد.
outcome-waiting-means = لم يُرد على الطلب بعد.

## One entry
entry-asked = ما طُلب
entry-answered = ما كان الرد
entry-given = ما أُعطي
entry-held-back = ما حُجب ولماذا
entry-about = عن هذا الطلب
entry-question-not-known = لا يعرف هذا الموقع نص الطلب. قد يكون في الرد في عنوانه الأصلي.
entry-answer-not-known = لا يعرف هذا الموقع نص الرد. قد يكون في العنوان الأصلي.
entry-exemptions-not-known = حُجب جزء. ولا يعرف هذا الموقع الاستثناءات التي يذكرها الرد.
entry-files-not-known = لا يعرف هذا الموقع الملفات التي أُعطيت. قد تكون في العنوان الأصلي.
entry-files-none = لم تُعطَ ملفات.
entry-interest = ما وُزن
entry-interest-not-known = في هذه الاستثناءات على الشرطة أن تزن هل يستفيد الجمهور أكثر من المعرفة أم من عدمها. ولا يعرف هذا الموقع ما وُزن.
entry-caveats = ما ينبغي معرفته قبل الاستخدام
entry-reference = الرقم المرجعي
entry-received = ورد الطلب
entry-answered-on = يوم الرد
entry-put-online = نُشر على الإنترنت
entry-due = موعد الرد
entry-overdue = متأخر
entry-overdue-since = كان موعد الرد { $day }. وقد تأخر.
entry-working-days = المدة
entry-working-days-count = { $number ->
        [0] أقل من يوم عمل
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $count } أيام عمل
        [many] { $count } يوم عمل
       *[other] { $count } يوم عمل
    }
entry-day-not-known = لا يعرف هذا الموقع اليوم
entry-original = الأصل
entry-original-link = الرد حيث نُشر أولًا
entry-dataset = أرقام على هذا الموقع عن الموضوع نفسه
entry-areas = المناطق
entry-sentence-answered = { $outcome }. يوم الرد: { $day }.
entry-sentence-online = { $outcome }. نُشر على الإنترنت في { $month }.
entry-sentence-undated = { $outcome }. ولا يُعرف متى.
entry-sentence-waiting = ورد الطلب في { $received }. وموعد الرد { $due }.
entry-format = { $title } ({ $format })
answered-in = يوم الرد: { $day }
put-online-in = نُشر على الإنترنت في { $month }
asked-on = يوم الطلب: { $day }
foi-asked-heading = طلبات بموجب قانون حرية المعلومات
foi-asked-text = طُلب هذا بموجب قانون حرية المعلومات. وقد تعدّ الردود أشياء أخرى أو أشهرًا أخرى غير ما في هذه البيانات.

## Exemptions
exemptions-title = أسباب حجب المعلومات
exemptions-lead = يسمي قانون حرية المعلومات الأسباب التي يجوز من أجلها حجب معلومات. وتُسمى استثناءات. وعلى الرد أن يذكر أيها يستخدم.
exemptions-kinds = نوعان من الاستثناءات
exemptions-absolute = الاستثناء المطلق لا يحتاج إلى وزن المصلحة العامة.
exemptions-qualified = الاستثناء المقيد يحتاج إلى وزن المصلحة العامة. ولا يجوز حجب المعلومات إلا إذا كان الجمهور يستفيد من عدم المعرفة أكثر من المعرفة.
exemptions-heading = الاستثناءات
exemption-name = المادة { $number }: { $name }
exemption-absolute = مطلق: من دون وزن المصلحة العامة
exemption-interest = مقيد: يحتاج إلى وزن المصلحة العامة
exemption-limit = حد لما يجب فعله، وليس استثناءً
exemption-law = المادة { $number } من قانون حرية المعلومات لسنة 2000
exemption-law-label = القانون
exemption-used = يرد في
exemption-refusal = ما تشمله باختصار

## Response times
times-title = كم استغرقت الردود
times-lead = على الشرطة أن ترد على الطلب خلال 20 يوم عمل. أول يوم عمل بعد ورود الطلب هو اليوم 1.
times-days = أيام السبت والأحد والعطل الرسمية في أي جزء من المملكة المتحدة ليست أيام عمل. فالعطلة في اسكتلندا تُحسب أيضًا، كما تقول المادة 10 من القانون.
times-real = الردود
times-real-none = لا يمكن حساب أي رقم للردود في هذا السجل. { $number ->
        [one] لا يعرف هذا الموقع يوم الطلب أو يوم الرد في رد واحد
        [two] لا يعرف هذا الموقع أيام الطلب أو الرد في ردّين
        [few] لا يعرف هذا الموقع أيام الطلب أو الرد في { $count } ردود
        [many] لا يعرف هذا الموقع أيام الطلب أو الرد في { $count } ردًا
       *[other] لا يعرف هذا الموقع أيام الطلب أو الرد في { $count } رد
    }.
times-untimed = { $number ->
        [one] هناك رد واحد آخر ليس في أرقام المدة، لأن أحد أيامه غير معروف.
        [two] هناك ردّان آخران ليسا في أرقام المدة، لأن أحد أيامهما غير معروف.
        [few] هناك { $count } ردود أخرى ليست في أرقام المدة، لأن أحد أيامها غير معروف.
        [many] هناك { $count } ردًا آخر ليست في أرقام المدة، لأن أحد أيامها غير معروف.
       *[other] هناك { $count } رد آخر ليست في أرقام المدة، لأن أحد أيامها غير معروف.
    }
times-examples = أمثلة
times-examples-note = هذه الأرقام محسوبة من الأمثلة وحدها، لبيان شكلها. وليس فيها أي رد حقيقي.
times-quarters = حسب ربع السنة الذي كان فيه الرد
times-quarters-examples = أمثلة: حسب ربع السنة الذي كان فيه الرد
times-years = حسب السنة المالية التي كان فيها الرد
times-years-examples = أمثلة: حسب السنة المالية التي كان فيها الرد
times-period = الفترة
times-answered = رُد عليها
times-timed = اليومان معروفان
times-within = خلال 20 يوم عمل
times-share = النسبة خلال 20 يوم عمل (%)
times-median = الوسيط (أيام عمل)
times-median-note = لم يستغرق نصف الردود أكثر من الوسيط.
times-so-far = { $period }، حتى الآن
times-waiting = طلبات تنتظر الرد في { $day }: { $number ->
        [0] لا شيء.
       *[other] { $count }.
    }
times-overdue = المتأخر منها: { $number ->
        [0] لا شيء.
       *[other] { $count }.
    }

## The finder
finder-title = هل نُشر من قبل؟
finder-lead = قبل أن تطلب معلومات، ابحث هنا. تسرد هذه الصفحة وثائق خطة النشر والردود على الطلبات ومجموعات البيانات الموجودة في هذا الموقع.
finder-by-topic = حسب الموضوع
finder-other = موضوعات أخرى
finder-a-to-z = من الألف إلى الياء
finder-name = الاسم
finder-kind = النوع
finder-published = تاريخ النشر
finder-kind-dataset = أرقام
finder-kind-answer = رد على طلب
finder-example = { $kind } (مثال)
finder-not-known = غير معروف
finder-not-found = ألم تجده هنا؟
finder-ask = اطلبه بموجب قانون حرية المعلومات

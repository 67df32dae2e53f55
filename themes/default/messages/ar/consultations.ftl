### كلمات الاستشارات العامة: عمّ سُئل الناس وماذا نتج عن ذلك.

## Where a consultation stands
consultation-planned = مخطط لها
consultation-open = مفتوحة
consultation-closed = مغلقة: تجري دراسة الردود
consultation-responded = نُشر الرد الرسمي
consultation-tracked = نُشر الرد الرسمي: تجري متابعة الوعود
consultation-archived = محفوظة في الأرشيف
consultation-unclear = لا يُعرف إن كانت مفتوحة
consultation-is-planned = لم تُفتح هذه الاستشارة بعد. موعد الفتح: { $when }.
consultation-is-open = هذه الاستشارة مفتوحة ويمكنك الرد عليها. موعد الإغلاق: { $when }.
consultation-days-left = { $number ->
        [0] اليوم هو اليوم الأخير.
        [one] بقي يوم واحد.
        [two] بقي يومان.
        [few] بقيت { $count } أيام.
        [many] بقي { $count } يومًا.
       *[other] بقي { $count } يوم.
    }
consultation-is-closed = أُغلقت هذه الاستشارة. موعد الإغلاق: { $when }. تجري دراسة ما قاله الناس.
consultation-is-responded = أُغلقت هذه الاستشارة ونُشر الرد الرسمي.
consultation-is-tracked = أُغلقت هذه الاستشارة ونُشر الرد الرسمي. تجري متابعة ما وُعد به.
consultation-is-archived = انتهت هذه الاستشارة. نحتفظ بها هنا ليتمكن الناس من الاطلاع عليها.
consultation-is-unclear = المعروف عن المواعيد قليل، فلا يمكن القول إن كانت هذه الاستشارة مفتوحة.
consultation-as-built = هكذا كان الوضع في { $day } حين أُنشئت هذه الصفحة. إذا قرأتها لاحقًا فاعتمد على المواعيد أدناه.
consultation-response-due = آخر موعد للرد الرسمي: { $day }، أي اثنا عشر أسبوعًا بعد الإغلاق.
consultation-response-overdue = { $number ->
        [one] تأخر الرد الرسمي. كان آخر موعد له { $day }، أي قبل يوم واحد.
        [two] تأخر الرد الرسمي. كان آخر موعد له { $day }، أي قبل يومين.
        [few] تأخر الرد الرسمي. كان آخر موعد له { $day }، أي قبل { $count } أيام.
        [many] تأخر الرد الرسمي. كان آخر موعد له { $day }، أي قبل { $count } يومًا.
       *[other] تأخر الرد الرسمي. كان آخر موعد له { $day }، أي قبل { $count } يوم.
    }
consultation-late = الرد متأخر

## Dates
consultation-opens = الفتح
consultation-closes = الإغلاق
consultation-length = مدة الاستشارة
consultation-length-days = { $number ->
        [one] يوم واحد
        [two] يومان، مع احتساب الأول والأخير
        [few] { $count } أيام، مع احتساب الأول والأخير
        [many] { $count } يومًا، مع احتساب الأول والأخير
       *[other] { $count } يوم، مع احتساب الأول والأخير
    }
consultation-respond-by = آخر موعد للرد الرسمي
consultation-response-day = نشر الرد الرسمي
consultation-response-planned = الموعد المخطط للرد الرسمي
consultation-delay = سبب تأخر الرد
consultation-archived-day = الحفظ في الأرشيف
consultation-archive-planned = الموعد المخطط للحفظ في الأرشيف
consultation-within = خلال { $month } (اليوم غير معروف)
consultation-not-known = غير معروف
consultation-day-not-known = نعم، لكن اليوم غير معروف
consultation-from-to = من { $opens } إلى { $closes }
consultation-when = الموعد
consultation-stages = المراحل
consultation-stage = المرحلة
consultation-began = البداية
consultation-ended = النهاية
consultation-days = المدة

## Lists
consultations-lead = ما يُسأل عنه الجمهور، وما قاله الناس، وما نتج عن ذلك. وكل استشارة يعرضها هذا الموقع على أنها مفتوحة تذكر طريقة للرد بدون إنترنت.
consultations-on = الاستشارات العامة: { $topic }
consultations-on-lead = كل ما سُئل عنه الناس في هذا الموقع بشأن: { $topic }.
consultations-open-heading = مفتوحة الآن
consultations-planned-heading = مخطط لها
consultations-closed-heading = مغلقة: تجري دراسة الردود
consultations-responded-heading = نُشر الرد الرسمي
consultations-unclear-heading = مواعيد غير معروفة
consultations-archived-heading = محفوظة في الأرشيف
consultations-year-not-known = السنة غير معروفة
consultations-example-note = ما وُسم بكلمة «مثال» موضوع لبيان طريقة عمل الصفحة. وهو ليس رسميًا ولا يصف أي مكان أو شخص حقيقي.
consultations-none-open = لا توجد استشارة مفتوحة حاليًا.
consultations-all = جميع الاستشارات
consultations-by-topic = بحسب الموضوع
consultations-more = المزيد عن الاستشارات
consultations-methods-link = طرق سؤال الناس: أيها استُخدم ولماذا
consultations-sign-up-link = أخبرنا أنك تريد أن تُسأل، أو بما يجب أن يأتي أولًا
consultations-respondents-file = من ردّ، بحسب القناة (CSV)
consultations-being-held = الاستشارات الجارية
consultations-asked-here = ما يُسأل عنه السكان
consultation-example-name = { $title } (مثال)

## One consultation
consultation-about = موضوع الاستشارة
consultation-dates = المواعيد
consultation-how-to-reply = كيف ترد
consultation-how-people-replied = كيف كان يمكن الرد
consultation-reply-note = يمكنك الرد بدون إنترنت. جميع الطرق متساوية.
consultation-print-form = اطبع استمارة للرد على الورق
consultation-go-online = انتقل إلى صفحة الرد على الإنترنت
consultation-documents = الوثائق
consultation-questions = الأسئلة
consultation-question = السؤال { $label }
consultation-leads-to = في هذا الموقع
consultation-who-asked = من سُئل وكيف
consultation-audience = من سُئل
consultation-methods = كيف سُئل الناس
consultation-who-replied = من ردّ
consultation-replies-of = الردود بحسب القناة
consultation-channel = القناة
consultation-how-many = العدد كما نُشر
consultation-who = من
consultation-note = ملاحظة
consultation-about-count = نحو { $count }
consultation-self-selected = ما لم تذكر ملاحظة خلاف ذلك، اختار هؤلاء الأشخاص الرد بأنفسهم. وهم لا يمثلون الجميع، فلا تدل هذه الأرقام على ما يراه الجميع. وقد تتداخل القنوات فلا تجمعها.
consultation-results = ما قاله الناس
consultation-results-link = النتائج، سؤالًا بعد سؤال
consultation-came-of-it = ما نتج عنها
consultation-report = التقرير
consultation-decision = القرار
consultation-decided-on = تاريخ القرار
consultation-where-said = أين ذُكر ذلك
consultation-next = ما الخطوة التالية
consultation-next-planned = يمكنك الرد ابتداءً من يوم الفتح. عُد عندئذ أو أضف الموعد إلى تقويمك.
consultation-next-open = بعد يوم الإغلاق يُقرأ كل رد. ومن المفترض أن يصدر الرد الرسمي خلال اثني عشر أسبوعًا، وسيظهر في هذه الصفحة.
consultation-next-closed = يُقرأ كل رد. ثم يبيّن الرد الرسمي ما سيُفعل وما لن يُفعل ولماذا، وسيظهر في هذه الصفحة.
consultation-next-responded = يبيّن الرد الرسمي ما سيُفعل. وإذا قُدمت وعود فإن هذه الصفحة تبيّن ما حدث لها.
consultation-next-archived = لن يحدث شيء آخر بشأن هذه الاستشارة.
consultation-next-unclear = عندما تُعرف المواعيد ستظهر في هذه الصفحة.
consultation-record = عن هذا السجل
consultation-owner = من يسأل
consultation-original-body = الجهة التي أجرتها
consultation-replaced-by = حلّت محل تلك الجهة
consultation-files = الملفات
consultation-own-record = كتبه ناشر هذا الموقع

## Ways to reply
consultation-reply-online = عبر الإنترنت
consultation-reply-email = بالبريد الإلكتروني
consultation-reply-post = بالبريد
consultation-reply-phone = بالهاتف
consultation-reply-in-person = حضوريًا
consultation-reply-meeting = في اجتماع
consultation-offline = لا حاجة إلى الإنترنت

## Who replied
consultation-individuals = أفراد، كل عن نفسه
consultation-organisations = منظمات
consultation-campaign = أشخاص أرسلوا نص حملة
consultation-staff = عاملون في الشرطة
consultation-mixed = من دون تمييز

## The form on paper
consultation-form-title = الرد على الورق: { $title }
consultation-form-lead = اطبع هذه الصفحة واكتب في الفراغات ثم أرسلها أو سلّمها. لا يحتفظ هذا الموقع بأي شيء تكتبه. ويمكنك استخدام أي ورقة أخرى.
consultation-form-over = أُغلقت هذه الاستشارة. نرجو عدم إرسال هذه الاستمارة بعد الآن.
consultation-form-where = إلى أين تُرسل
consultation-form-until = آخر موعد لوصولها
consultation-form-questions = الأسئلة
consultation-form-you = معلومات عنك
consultation-form-you-note = يمكنك ترك هذا الجزء فارغًا. ولا يلزم ذكر اسمك.
consultation-form-for-myself = أردّ عن نفسي.
consultation-form-for-others = أردّ عن منظمة. اسمها:
consultation-form-borough = الحي الذي أسكن أو أعمل فيه:
consultation-form-anything = أي شيء آخر تريد قوله
consultation-form-back = العودة إلى الاستشارة
consultation-form-help = إذا لم تستطع الكتابة فاطلب من أحد أن يكتب لك، أو اتصل وقل إجاباتك.

## Asking to be asked
consultation-sign-up-title = أخبرنا أنك تريد أن تُسأل
consultation-sign-up-lead = اطبع هذه الصفحة واملأها وأرسلها كي تُسأل في المرة القادمة. لا يحتفظ هذا الموقع بأي شيء تكتبه.
consultation-sign-up-online = افعل ذلك في صفحة على الإنترنت
consultation-sign-up-ask = أرجو أن تسألوني
consultation-sign-up-reach = كيف يمكن الوصول إليّ (عنوان أو رقم هاتف أو بريد إلكتروني):
consultation-sign-up-language = اللغة التي أود أن أُسأل بها:
consultation-sign-up-needs = ما أحتاج إليه كي أشارك (خط كبير، مترجم، منحدر …):
consultation-sign-up-topics = ما أريد أن أُسأل عنه (ضع علامة على ما تشاء)
consultation-sign-up-priority = أولويتي الخاصة
consultation-sign-up-priority-note = ما الذي ينبغي أن تفعله الشرطة أولًا حيث تسكن؟ يصل ذلك إلى الفريق المسؤول عن منطقتك. لا تكتب أسماء أشخاص آخرين.
consultation-sign-up-privacy = ماذا يحدث لما تكتبه
consultation-sign-up-send = إلى أين تُرسل

## The register of methods
consultation-register-title = طرق سؤال الناس
consultation-register-lead = ما هي طرق سؤال الجمهور، ومن يديرها، ولماذا استُخدمت أو لم تُستخدم.
consultation-register-rules = القواعد التي وُضعت
consultation-register-methods = السجل
consultation-method-used = استُخدمت في { $year }
consultation-method-explored = دُرست في { $year }
consultation-method-rejected = لم تُستخدم في { $year }
consultation-method-run-by = من يديرها
consultation-method-why = السبب
consultation-method-in = استشارات في هذا الموقع استخدمتها
consultation-register-file = نزّل السجل (CSV)

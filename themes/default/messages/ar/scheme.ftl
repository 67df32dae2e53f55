### خطة النشر.

scheme-document = وثيقة
scheme-class-title = { $number }. { $name }
scheme-class-own = فئة أضافها هذا الموقع: ليست في الخطة النموذجية.
scheme-coverage = ما ينبغي أن ننشره وما حدث له: عدد الوثائق في كل فئة
scheme-class = الفئة
scheme-expected = المتوقع
scheme-total = جميع الفئات
scheme-published = منشور
scheme-linked = منشور في مكان آخر
scheme-not-held = غير موجود لدينا
scheme-exempt = مستثنى: يسمح القانون بعدم كشفه
scheme-planned = مخطط له
scheme-planned-by = مخطط له: يُنشر في موعد أقصاه { $day }
scheme-planned-late = كان مخططًا له في { $day } وقد تأخر
scheme-answer = { $number ->
        [zero] لا تتوقع الخطة أي وثيقة.
        [one] تتوقع الخطة وثيقة واحدة.
        [two] تتوقع الخطة وثيقتين.
        [few] تتوقع الخطة { $count } وثائق.
        [many] تتوقع الخطة { $count } وثيقة.
       *[other] تتوقع الخطة { $count } وثيقة.
    } المنشور هنا: { $published }. المنشور في مكان آخر: { $linked }. غير المنشور: { $missing }، ونذكر السبب.
scheme-up-to-date = هل هو محدّث؟
scheme-up-to-date-none = في { $day } لم تكن هناك وثيقة فات موعد مراجعتها.
scheme-up-to-date-late = { $number ->
        [zero] في { $day } لم تكن هناك وثيقة فات موعد مراجعتها.
        [one] في { $day } كانت هناك وثيقة واحدة فات موعد مراجعتها.
        [two] في { $day } كانت هناك وثيقتان فات موعد مراجعتهما.
        [few] في { $day } كانت هناك { $count } وثائق فات موعد مراجعتها.
        [many] في { $day } كانت هناك { $count } وثيقة فات موعد مراجعتها.
       *[other] في { $day } كانت هناك { $count } وثيقة فات موعد مراجعتها.
    }
scheme-review-due = موعد المراجعة
scheme-review-state = هل هي محدّثة؟
scheme-review-ok = لم يحن موعد المراجعة بعد
scheme-review-late = { $number ->
        [zero] لم تتأخر المراجعة
        [one] تأخرت المراجعة يومًا واحدًا
        [two] تأخرت المراجعة يومين
        [few] تأخرت المراجعة { $count } أيام
        [many] تأخرت المراجعة { $count } يومًا
       *[other] تأخرت المراجعة { $count } يوم
    }
scheme-review-archived = في الأرشيف: لا يحدّثها أحد
scheme-review-table = الوثائق وموعد المراجعة التالية لكل منها
scheme-plan-table = الوثائق المخطط لها
scheme-plan-day = تُنشر في موعد أقصاه
scheme-plan-ok = لم يحن الموعد بعد
scheme-plan-past = { $number ->
        [zero] لم يتأخر النشر
        [one] تأخر النشر يومًا واحدًا
        [two] تأخر النشر يومين
        [few] تأخر النشر { $count } أيام
        [many] تأخر النشر { $count } يومًا
       *[other] تأخر النشر { $count } يوم
    }
scheme-not-given = غير معروف
scheme-charges = كم يكلّف ذلك
scheme-charges-lead = ما تدفعه مقابل نسخة مما ننشره. يمكنك قراءة كل ما في هذا الموقع وتنزيله مجانًا.
scheme-charge-what = الشيء
scheme-charge-amount = الرسم
scheme-charge-basis = كيف نحسبه
scheme-charge-note = ملاحظة
scheme-charge-pounds = { $amount } جنيه إسترليني
scheme-charge-free = مجانًا
scheme-charge-varies = يختلف حسب الحالة
scheme-archived = في الأرشيف
scheme-archived-note = هذه مادة من الأرشيف. قد تكون قديمة.
scheme-body-replaced = { $body }: حلّت محلها جهة أخرى، وهي { $new }.
scheme-superseded = حلّت محلها وثيقة أحدث: { $title }
scheme-file = { $name }{ "\u200F" } ({ $format }{ "\u200F" }، { $size })
scheme-kilobytes = { $number } كيلوبايت
scheme-megabytes = { $number } ميغابايت
scheme-read-elsewhere = اقرأها على { $host }
scheme-read-here = اقرأها في هذا الموقع
scheme-read-dataset = الأرقام والملفات: { $title }
scheme-requested = طلب الناس هذه المعلومات بموجب قانون حرية المعلومات (Freedom of Information Act). رقم الطلب: { $reference }.
scheme-requested-dataset = وهي الآن مجموعة بيانات ينشرها هذا الموقع مع كل إصدار جديد.
scheme-reference = الرقم
scheme-body = نشرتها
scheme-period = الفترة التي تتناولها
scheme-formats = الصيغة
scheme-languages = اللغة
scheme-owner = المسؤول عنها
scheme-charge = الرسم
scheme-charge-web = مجانًا في هذا الموقع
scheme-rights = شروط الاستخدام
scheme-accessible = بشكل آخر
scheme-accessible-ask = اكتب إلى { $contact } واذكر الشكل الذي يمكنك قراءته.
scheme-areas = تتعلق بـ
scheme-where = أين تجدها
scheme-topic-title = وثائق عن: { $topic }
scheme-topic-lead = ما تتضمنه خطة النشر عن هذا الموضوع.
scheme-download-entries = تنزيل قائمة الوثائق (CSV)
scheme-download-expected = تنزيل قائمة المتوقع وما حدث له (CSV)
scheme-download-charges = تنزيل الرسوم (CSV)
scheme-disclosures = سجل الإفصاح: الردود على طلبات المعلومات
scheme-feed-title = الجديد في خطة النشر

## For templates
scheme-about-heading = ما هذه الخطة
scheme-coverage-heading = ما يمكنك أن تجده هنا
scheme-coverage-note = تُحسب كل وثيقة ينبغي أن ننشرها مرة واحدة. ونحسب أيضًا ما لا ننشره، وتذكر كل فئة السبب.
scheme-classes-heading = الفئات
scheme-more-heading = المزيد
scheme-topics-heading = حسب الموضوع
scheme-requested-heading = سأل الناس عنها فنشرناها
scheme-ask-heading = إذا لم تجد ما تبحث عنه
scheme-complaints-heading = إذا أردت تقديم شكوى
scheme-model-heading = النموذج الذي نتبعه
scheme-expected-heading = ما ينبغي أن ننشره في هذه الفئة
scheme-entries-heading = الوثائق في هذه الفئة
scheme-entries-none = ليست لدينا وثيقة في هذه الفئة.
scheme-class-source = أين وُصفت هذه الفئة
scheme-read-heading = القراءة والتنزيل
scheme-facts-heading = عن هذه الوثيقة
scheme-documents-heading = الوثائق
scheme-area-heading = وثائق عن هذا الحي

### The words of the site, in Arabic.
### `$number` chooses the grammar; `$count` is the same number as readers see it.
### `{ "\u200E" }` and `{ "\u200F" }` are marks that nobody sees. The first keeps digits and signs in order from left to
### right. The second makes a text of names alone run from right to left where it stands inside another sentence.

## Names of pages and things
home = الصفحة الرئيسية
borough = الحي
boroughs = الأحياء
boroughs-lead = اختر حيًا لترى الجرائم التي سجّلتها الشرطة فيه، وهل كانت أكثر أم أقل مما كانت عليه قبل سنة.
offence = الجريمة
offences = الجرائم
data = البيانات
dataset = مجموعة البيانات
catalogue = كل البيانات
catalogue-lead = جميع أرقام هذا الموقع في ملفات يمكنك تنزيلها واستخدامها. تذكر كل مجموعة بيانات مصدرها وما تشمله.
editions = الإصدارات
key-figures = الأرقام الرئيسية
latest-year = أحدث 12 شهرًا
older-edition = هذا إصدار قديم. يوجد إصدار أحدث منه:
edition-title = { $title }، الإصدار المنتهي في { $month }
month = الشهر
year = السنة
year-to = الأشهر الـ12 المنتهية في { $month }
calendar-year = السنة الميلادية { $year }
financial-year = السنة المالية { "\u200E" }{ $years } (من أبريل إلى مارس)
calendar-years-title = السنوات الميلادية، من يناير إلى ديسمبر
financial-years-title = السنوات المالية، من أبريل إلى مارس
span = من { $first } إلى { $last }
title-in = { "\u200F" }{ $offence }: { $area }
title-area = { $area }: الجرائم المسجلة
kinds-title = أنواع الجرائم: { $area }
areas-title = { $offence }، حسب الأحياء
months-title = { $subject }، شهرًا بشهر
long-title = { $subject }، منذ { $month }
compare-title = { $subject }: المقارنة
other-areas = { $offence } في الأحياء الأخرى
other-offences = جرائم أخرى: { $area }

## Sentences made from figures
subject-in = { $offence } في { $area }
subject-whole = { $offence } في { $area }
subject-row = { $offence } ({ $area })
claim-fell = { "\u200F" }{ $subject }: انخفض العدد المسجّل بنسبة { "\u200E" }{ $share }%{ "\u200E" } خلال الأشهر الـ12 المنتهية في { $month }، من { $before } في الأشهر الـ12 السابقة إلى { $now }.
claim-rose = { "\u200F" }{ $subject }: ارتفع العدد المسجّل بنسبة { "\u200E" }{ $share }%{ "\u200E" } خلال الأشهر الـ12 المنتهية في { $month }، من { $before } في الأشهر الـ12 السابقة إلى { $now }.
claim-fell-number = { "\u200F" }{ $subject }: انخفض العدد المسجّل خلال الأشهر الـ12 المنتهية في { $month }، من { $before } في الأشهر الـ12 السابقة إلى { $now }.
claim-rose-number = { "\u200F" }{ $subject }: ارتفع العدد المسجّل خلال الأشهر الـ12 المنتهية في { $month }، من { $before } في الأشهر الـ12 السابقة إلى { $now }.
claim-same = { "\u200F" }{ $subject }: بلغ العدد المسجّل خلال الأشهر الـ12 المنتهية في { $month } { $now }، وهو العدد نفسه في الأشهر الـ12 السابقة.
claim-alone = { "\u200F" }{ $subject }: بلغ العدد المسجّل خلال الأشهر الـ12 المنتهية في { $month } { $now }.
claim-nothing = { "\u200F" }{ $subject }: لا يوجد رقم للأشهر الـ12 المنتهية في { $month }.
period-fell = { "\u200F" }{ $subject }: انخفض العدد المسجّل بنسبة { "\u200E" }{ $share }%{ "\u200E" }، من { $before } قبل عام إلى { $now } ({ $period }).
period-rose = { "\u200F" }{ $subject }: ارتفع العدد المسجّل بنسبة { "\u200E" }{ $share }%{ "\u200E" }، من { $before } قبل عام إلى { $now } ({ $period }).
period-fell-number = { "\u200F" }{ $subject }: انخفض العدد المسجّل من { $before } قبل عام إلى { $now } ({ $period }).
period-rose-number = { "\u200F" }{ $subject }: ارتفع العدد المسجّل من { $before } قبل عام إلى { $now } ({ $period }).
period-same = { "\u200F" }{ $subject }: كان العدد المسجّل { $now }، وهو نفسه قبل عام ({ $period }).
period-alone = { "\u200F" }{ $subject }: كان العدد المسجّل { $now } ({ $period }).
period-nothing = { "\u200F" }{ $subject }: لا يوجد رقم ({ $period }).
change-on-year = التغير عن الأشهر الـ12 السابقة
change-number = التغير (العدد)
change-percent = التغير (%)
change-on-month-number = التغير عن الشهر نفسه من السنة السابقة (العدد)
change-on-month-percent = التغير عن الشهر نفسه من السنة السابقة (%)
change-fell = هذا أقل بمقدار { $count } ({ "\u200E" }{ $share }%{ "\u200E" }) مما سُجّل في الأشهر الـ12 السابقة. كان العدد حينها { $before }.
change-rose = هذا أكثر بمقدار { $count } ({ "\u200E" }{ $share }%{ "\u200E" }) مما سُجّل في الأشهر الـ12 السابقة. كان العدد حينها { $before }.
change-fell-small = هذا أقل بمقدار { $count } مما سُجّل في الأشهر الـ12 السابقة. كان العدد حينها { $before }.
change-rose-small = هذا أكثر بمقدار { $count } مما سُجّل في الأشهر الـ12 السابقة. كان العدد حينها { $before }.
change-none = العدد هو نفسه في الأشهر الـ12 السابقة.
change-break = لا نقارن هذا الرقم بالأشهر الـ12 السابقة لأن الأرقام لم تُعَدّ بالطريقة نفسها. { $cause }
change-unknown = لا توجد مقارنة بالأشهر الـ12 السابقة لأن أحد الأرقام غير موجود.
change-incomplete = لا توجد مقارنة بالأشهر الـ12 السابقة لأن الأرقام لا تغطيها كلها.
per-thousand = الجرائم المسجلة لكل 1,000 من السكان
residents-census = { $number ->
        [zero] لا سكان
        [one] ساكن واحد
        [two] ساكنان
        [few] { $count } سكان
        [many] { $count } ساكنًا
       *[other] { $count } ساكن
    } في تعداد عام { $year }
residents-estimate = { $number ->
        [zero] لا سكان
        [one] ساكن واحد
        [two] ساكنان
        [few] { $count } سكان
        [many] { $count } ساكنًا
       *[other] { $count } ساكن
    } (تقدير لعام { $year })
residents-forecast = { $number ->
        [zero] لا سكان
        [one] ساكن واحد
        [two] ساكنان
        [few] { $count } سكان
        [many] { $count } ساكنًا
       *[other] { $count } ساكن
    } (توقّع لعام { $year })
older-base = { $residents }. والأرقام لسنوات لاحقة.

## Charts and maps
chart-description = يبدأ الخط عند { $first } في { $first-month } وينتهي عند { $last } في { $last-month }. أعلى نقطة فيه في { $highest-month } ({ $highest }) وأدنى نقطة في { $lowest-month } ({ $lowest }).
chart-empty = لا توجد أرقام لرسمها.
seams = { $number ->
        [one] يتكوّن الخط من مجموعتين من الأرقام. ويبيّن خط متقطع أين تبدأ الثانية. لا تقارن الأرقام التي على جانبيه.
        [two] يتكوّن الخط من عدة مجموعات من الأرقام. ويبيّن خطان متقطعان الموضعين اللذين تنتهي فيهما مجموعة وتبدأ التالية. لا تقارن الأرقام التي على جانبي أي منهما.
        [few] يتكوّن الخط من عدة مجموعات من الأرقام. وتبيّن خطوط متقطعة { $count } مواضع تنتهي فيها مجموعة وتبدأ التالية. لا تقارن الأرقام التي على جانبي أي منها.
        [many] يتكوّن الخط من عدة مجموعات من الأرقام. وتبيّن خطوط متقطعة { $count } موضعًا تنتهي فيها مجموعة وتبدأ التالية. لا تقارن الأرقام التي على جانبي أي منها.
       *[other] يتكوّن الخط من عدة مجموعات من الأرقام. وتبيّن خطوط متقطعة { $count } موضع تنتهي فيها مجموعة وتبدأ التالية. لا تقارن الأرقام التي على جانبي أي منها.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = أحدث الأرقام: { $description }
map-title = { $offence }: الجرائم المسجلة لكل 1,000 من السكان، الأشهر الـ12 المنتهية في { $month }
map-description = خريطة للأحياء. عدد الأحياء التي لها رقم: { $areas }. رُتّبت بحسب معدلها وقُسّمت إلى فئات متقاربة العدد (عدد الفئات: { $count })، والأحياء المتساوية في المعدل تقع دائمًا في فئة واحدة. الجرائم المسجلة لكل 1,000 من السكان في الأشهر الـ12 المنتهية في { $month }: في أدنى فئة { $lowest }، وفي أعلى فئة { $highest }. يعرض الجدول الأرقام نفسها.
map-class = من { $low } إلى { $high }
map-no-figure = لا يوجد رقم (مظلَّل بخطوط)
map-outside = خارج نطاق عمل هذه الشرطة (بلا تظليل)
map-legend = الجرائم المسجلة لكل 1,000 من السكان (بين قوسين: عدد الأحياء)
map-empty = لا يوجد رقم لأي حي في هذه الأشهر الـ12، ولذلك لا توجد خريطة.
map-tiles = خريطة مربعات: مربع لكل حي
download-map = تنزيل هذه الخريطة (SVG)

## About these figures
fact-source = المصدر
fact-period = الفترة
fact-area = المنطقة
fact-edition = الإصدار
fact-published = تاريخ النشر
fact-residents = السكان
fact-caution = تنبيه
caution-of = { $area }: { $caution }
fact-licence = الترخيص
fact-attribution = يُرجى ذكر المصدر هكذا
fact-note = ملاحظة
flag-note = { $names }: تُحسب عبر أنواع الجرائم. كل جريمة منها محسوبة أيضًا ضمن نوعها، لذلك لا تُضاف هذه الأرقام إلى المجاميع.
absent-row-zero = لا يوجد في ملف الناشر صف لهذه الجريمة في هذه المنطقة. ونحسب الصف غير المدرج 0.
absent-row-missing = لا يوجد في ملف الناشر صف لهذه الجريمة في هذه المنطقة، ولذلك لا يوجد رقم.
absent-rows-zero = { $number ->
        [one] لم يُدرج الناشر صفًا واحدًا (جريمة واحدة في منطقة واحدة).
        [two] لم يُدرج الناشر صفين (كل صف جريمة واحدة في منطقة واحدة).
        [few] لم يُدرج الناشر { $count } صفوف (كل صف جريمة واحدة في منطقة واحدة).
        [many] لم يُدرج الناشر { $count } صفًا (كل صف جريمة واحدة في منطقة واحدة).
       *[other] لم يُدرج الناشر { $count } صف (كل صف جريمة واحدة في منطقة واحدة).
    } ونحسب الصف غير المدرج 0.
absent-rows-missing = { $number ->
        [one] لم يُدرج الناشر صفًا واحدًا (جريمة واحدة في منطقة واحدة).
        [two] لم يُدرج الناشر صفين (كل صف جريمة واحدة في منطقة واحدة).
        [few] لم يُدرج الناشر { $count } صفوف (كل صف جريمة واحدة في منطقة واحدة).
        [many] لم يُدرج الناشر { $count } صفًا (كل صف جريمة واحدة في منطقة واحدة).
       *[other] لم يُدرج الناشر { $count } صف (كل صف جريمة واحدة في منطقة واحدة).
    } ولذلك لا توجد أرقام هنا.
marker-confidential = محجوب كي لا يمكن التعرف على أي شخص
marker-low = أكثر من 0، لكنه يُقرَّب إلى 0
marker-low-reliability = مبني على حالات قليلة، فلا يُعتمد عليه
marker-none-recorded = لم تُسجَّل أي حالة في الاستطلاع
marker-not-available = غير متاح، أو لا تصح مقارنته
marker-not-applicable = لا ينطبق: لا نحسب نسبة مئوية من عدد أقل من 50، ولا معدلًا حيث لا يسكن أحد
mark-revised = تغيّر منذ نشره أول مرة
mark-provisional = مؤقت: قد يتغير
mark-estimated = تقدير
mark-forecast = توقع
mark-break = انقطاع في السلسلة: لا تقارن بالأرقام السابقة
mark-note = { $symbol } تعني: { $meaning }.
legend-label = الرموز:

## Revisions
edition-before = الإصدار السابق
revisions-heading = مراجعة الأرقام
revisions-title = { $title }: مراجعة الأرقام
revisions-lead = تؤخذ الأرقام من نظام يتغير باستمرار، ويعيد كل إصدار نشر أرقام الأشهر السابقة بعد مراجعتها.
revisions-page = ما الذي تغير منذ الإصدار السابق
revisions-compared = ما الذي قورن
revisions-answer = قورن الإصدار المنتهي في { $new } بالإصدار المنتهي في { $old }. الأرقام الموجودة في الملفين: { $count }. وما تغير منها: { $changed }.
revisions-no-months = لا يوجد شهر مشترك بين الإصدار المنتهي في { $new } والإصدار المنتهي في { $old }، فلا شيء يقارن.
revisions-rule-zero = كل رقم هو نوع واحد من الجرائم في منطقة واحدة في شهر واحد. ولبعض الأرقام صف في ملف واحد فقط من الملفين. يُحسب الصف المحذوف 0. أما المنطقة أو الجريمة التي لا توجد في الملف أصلًا فليس لها رقم: [x]. وتشمل المجاميع الأرقام الموجودة في الإصدارين.
revisions-rule-missing = كل رقم هو نوع واحد من الجرائم في منطقة واحدة في شهر واحد. ولبعض الأرقام صف في ملف واحد فقط من الملفين. ليس للصف المحذوف رقم: [x]. وتشمل المجاميع الأرقام الموجودة في الإصدارين.
revisions-kind = نوع التغيير
revision-scheduled = مراجعة مقررة.
revision-correction = تصحيح.
revision-method = تغيير في الطريقة.
correction-notice = تصحيح، { $day }: { $reason }
revisions-months = الأشهر المشتركة
revisions-both = الأرقام الموجودة في الملفين
revisions-one = الأرقام الموجودة في ملف واحد فقط
revisions-count = { $count }. ما تغير منها: { $changed }
revisions-sum = مجموع الأرقام
revisions-sums = { $before } قبل المراجعة، { $after } بعدها
revisions-changed = ما تغير منها
revisions-before = قبل
revisions-after = بعد
revisions-by-month = التغييرات حسب الشهر
revisions-largest = أكبر التغييرات

## Downloads
download-note = يضم الملف الواحد أرقامًا شهرية وسنوية ومعدلات ومجاميع. اختر نوعًا واحدًا قبل جمع الأرقام: توضح ذلك الأعمدة period_type وmeasure وcategory.
download-csv = تنزيل هذه الأرقام (CSV)
download-whole = جميع الأرقام، شهرًا بشهر (CSV)
download-years = مجموع كل 12 شهرًا، مع الأعداد الإجمالية (CSV)
download-geojson = المناطق مع أرقام أحدث 12 شهرًا، للخرائط (GeoJSON)
download-revisions = ما الذي تغير، الإصدار المنتهي في { $month } (CSV)
column-area-code = الرمز الرسمي للمنطقة
column-area-name = اسم المنطقة
column-category = الجريمة كما تُكتب في عناوين الصفحات
column-category-name = اسم الجريمة
column-measure = ما يُحسب: { $measure } ({ $unit })
column-period-type = شهر (month)؛ أو سنة (year، أي 12 شهرًا حتى أي شهر)؛ أو سنة ميلادية (calendar_year)؛ أو سنة مالية (financial_year، من أبريل إلى مارس)
column-period = الشهر، مثل { "\u200E" }2026-06؛ أو أول يوم في السنة مع مدتها، مثل { "\u200E" }2025-07-01/P1Y
column-value = الرقم، أو فراغ إذا لم يوجد رقم
column-marker = سبب عدم وجود رقم: الرمز، مثل [x]
column-dataset = اسم مجموعة البيانات: { $dataset }
column-edition = الإصدار، واسمه آخر شهر فيه
column-residents = عدد السكان الذي حُسب به المعدل؛ فارغ بجانب العدد
column-residents-year = سنة عدد السكان هذا
column-old = الرقم في الإصدار السابق، أو فراغ إذا لم يوجد رقم
column-new = الرقم في هذا الإصدار، أو فراغ إذا لم يوجد رقم
column-difference = الرقم الجديد ناقص القديم، أو فراغ إذا غاب أحدهما
column-reason = نوع التغيير: مراجعة مقررة (scheduled) أو تصحيح (correction) أو تغيير في الطريقة (method)

## Performance
performance = أداء الشرطة
performance-lead = ما يقوله الناس عن الشرطة، وكيف يُرَد على المكالمات، وكيف تنتهي القضايا. تذكر كل صفحة معنى النتيجة الجيدة وما لا يستطيع الرقم أن يقوله.
measure = المقياس
measures = المقاييس
latest-figure = أحدث رقم
latest-figures = أحدث الأرقام للمنطقة كلها
quarter-ending = الربع المنتهي في { $month }
percent-value = { "\u200E" }{ $value }%{ "\u200E" }
measure-answer = { "\u200F" }{ $name }: { $value } ({ $area }، { $period }).
measure-answer-absent = { "\u200F" }{ $name }: لا يوجد رقم ({ $area }، { $period }).
measure-unreliable = [u] يستند هذا إلى إجابات قليلة، فلا يُعتمد عليه.
measure-more-points = هذا أكثر مما كان من قبل ({ $period }: { $before })، والفرق بالنقاط المئوية: { $number }.
measure-less-points = هذا أقل مما كان من قبل ({ $period }: { $before })، والفرق بالنقاط المئوية: { $number }.
measure-more = هذا أكثر بمقدار { $number } مما كان من قبل ({ $period }: { $before }).
measure-less = هذا أقل بمقدار { $number } مما كان من قبل ({ $period }: { $before }).
measure-more-share = هذا أكثر بمقدار { $number } ({ "\u200E" }{ $share }%{ "\u200E" }) مما كان من قبل ({ $period }: { $before }).
measure-less-share = هذا أقل بمقدار { $number } ({ "\u200E" }{ $share }%{ "\u200E" }) مما كان من قبل ({ $period }: { $before }).
measure-same = هذا كما كان من قبل ({ $period }: { $before }).
measure-unclear = لا يوجد تغير واضح منذ { $period } ({ $before }). قد تكون المصادفة وحدها سبب الفرق، وهو بالنقاط المئوية: { $number }.
measure-clear = هذا تغير واضح: فهو أكبر مما تسببه المصادفة.
measure-untested = لا يمكننا القول إن هذا تغير حقيقي، لأن الملف لا يذكر ما يلزم لاختباره.
measure-overlap = لا نقارن هذا مع { $period }، لأن الرقمين قد يستندان جزئيًا إلى الإجابات نفسها.
measure-break = لا نقارن هذا مع { $period }، لأن الأرقام لم تُعَدّ بالطريقة نفسها. { $cause }
measure-missing = لا يوجد رقم نقارن به ({ $period }).
measure-withheld = لا نقارن هذا مع { $period }، لأن أحد الرقمين غير موجود أو محجوب.
measure-areas-title = { $name }، حسب الأحياء: { $period }
measure-periods-title = { $name }: { $area }، فترة بفترة
measure-years-title = { $name }: { $area }، كل 12 شهرًا معًا
figure-percent = الرقم (%)
answers = عدد من أجابوا
range = النطاق المرجح (فترة 95%)
range-of = من { $low } إلى { $high }
compared-with = مقارنة مع
change-points = التغير (نقاط مئوية)
is-clear = هل التغير واضح؟
clear-yes = تغير واضح
clear-no = لا تغير واضح
clear-untested = لا يمكن اختباره
outcome-note = تُحسب النتيجة في الشهر الذي سُجّلت فيه، وكثيرًا ما تكون الجريمة أقدم. ولذلك قد تتجاوز النسبة 100%، وهي ليست نسبة ما حُل من هذه الجرائم. والفترات الأخيرة غير مكتملة: فقد تُضاف نتائج أخرى.
measure-flag-note = تحمل هذه الجرائم علامة إضافية، وكل منها محسوبة أصلًا ضمن نوعها. فلا تُجمع أبدًا مع الجرائم المسجلة.
zero-rows-note = لا يكتب ناشر البيانات الصفوف التي قيمتها صفر. ونحن نعد الصف الغائب 0.
few-note = إذا قل عدد من أجابوا عن { $least } فلا توجد نسبة. وإذا قل عن { $low } فالعلامة [u] تعني أنها لا يُعتمد عليها.
range-note = لا يسأل الاستطلاع إلا بعض الناس. يضم النطاق الرقم الحقيقي في نحو 95 من كل 100 استطلاع كهذا. وهو فترة ويلسون على عدد الإجابات مقسومًا على أثر التصميم ({ $effect }). ويكون التغير واضحًا إذا لم تضم فترة نيوكومب للفرق الصفر.
effect-unknown = لا يوجد نطاق لأن أثر تصميم الاستطلاع غير معروف. ولذلك لا يمكن القول إن تغيرًا ما أكبر من المصادفة.
base-unknown = لا يذكر الملف عدد من أجابوا. ولذلك لا يوجد نطاق هنا، ولا يمكن القول إن تغيرًا ما أكبر من المصادفة.
reach-note = قد تأتي إجابات الرقم الواحد من عدة أشهر (حتى { $count }). ولذلك قد تشترك أرقام الفترات المتقاربة في الإجابات. ولا نقارن الرقم إلا برقم لا يشترك معه في أي إجابة.
the-question = السؤال
wording-unknown = لا يذكر الملف نص السؤال.
what-good-is = كيف تبدو النتيجة الجيدة
what-it-cannot-tell = ما لا يستطيع أن يقوله
the-standard = المعيار
what-it-means = ما معنى هذا الرقم
period-by-period = فترة بفترة
show-years = اعرض كل 12 شهرًا معًا
download-readings = كل أرقام مجموعة البيانات هذه (CSV)
column-reading-measure = ما يُقاس كما يُكتب في عناوين الصفحات
column-measure-name = اسم المقياس
column-unit = percent (نسبة مئوية) أو count (عدد) أو rate (معدل)
column-reading-period-type = نوع الفترة: month أو quarter أو calendar_year أو financial_year أو year (12 شهرًا) أو wave (جولة استطلاع)
column-reading-period = الشهر مثل 2026-06، أو أول يوم في الفترة مع طولها مثل 2026-04-01/P3M
column-reading-marker = سبب عدم وجود رقم مثل [x]، أو أنه لا يُعتمد عليه: [u]
column-base = عدد من أجابوا (دون ترجيح)
column-base-marker = سبب عدم وجود عدد المجيبين: الرمز
column-lower = الحد الأدنى لفترة 95%
column-upper = الحد الأعلى لفترة 95%
column-range-marker = سبب عدم وجود فترة: الرمز
column-change = التغير؛ بالنقاط المئوية إذا كانت الوحدة percent
column-compared-with = الفترة السابقة التي يُقاس منها التغير
column-change-marker = سبب عدم عرض تغير: الرمز
column-change-clear = للاستطلاعات: yes إذا كان التغير أكبر من المصادفة، وno إذا لم يكن، وnot_tested إذا تعذر الحكم

## The frame of every page
skip = انتقل إلى المحتوى
menu = القائمة الرئيسية
languages = اللغات
breadcrumbs = أنت هنا
emergency-label = أرقام الطوارئ
emergency-call = في حالة الطوارئ اتصل بالرقم
emergency-other = إذا لم تكن الحالة طارئة فاتصل بالرقم
not-reporting = لا يستقبل هذا الموقع البلاغات.
about-figures = عن هذه الأرقام
breaks-title = تغييرات في طريقة إعداد الأرقام
sources-title = من أين تأتي الأرقام في هذا الرسم البياني
chart-heading = الرسم البياني
table-heading = الأرقام نفسها في جدول
show-table = أظهر الجدول
download-heading = التنزيل
columns-title = أعمدة ملفات CSV
editions-title = الإصدارات
overview-long = على مدى سنوات كثيرة
whole-years = السنوات الكاملة
month-by-month = هل يتغير الوضع؟ شهرًا بشهر
this-year = أحدث 12 شهرًا والأشهر الـ12 التي قبلها
map-heading = الخريطة
find-borough = ابحث عن حيّك
find-offence = ابحث عن جريمة
find-data = بيانات للتنزيل
kinds-heading = ما أنواع الجرائم؟
compare-heading = كيف المقارنة؟
what-it-is = ما هذا
how-to-read = كيف تقرأ هذه الأرقام
not-translated = هذه الصفحة غير متوفرة بالعربية بعد. تراها هنا بالإنجليزية.
not-found-title = لا توجد صفحة بهذا العنوان
not-found-text = ربما كان العنوان خطأً أو نُقلت الصفحة. جرّب هذه الصفحات:
published-by = ينشر هذا الموقع
licence-label = الترخيص
contact-label = الاتصال
translation-note = تُرجمت نصوص هذا الموقع إلى العربية ترجمة آلية، ولم يراجعها أحد بعد.
footer-title = عن هذا الموقع

## الجداول المتقاطعة
crosstabs = أعداد بحسب عدة جوانب معًا
crosstab-total = المجموع
crosstab-answer = { $area }، { $period }: المجموع { $count } ({ $unit }).
crosstab-answer-absent = { $area }، { $period }: المجموع محجوب.
crosstab-caption = { $rows } و{ $columns }
crosstab-caption-of = { $members }: { $rows } و{ $columns }
crosstab-each = كل واحد على حدة: { $dimension }
crosstab-withheld = حُجبت الأعداد من { $least } إلى { $most } حتى لا يمكن التعرف على أحد. وحُجبت أيضًا بعض الأعداد الأكبر حتى لا يمكن حساب الأعداد الصغيرة.
crosstab-zero = يعني الرقم 0 أنه لم تكن هناك أي حالة.
crosstab-rounded = قُرّب كل عدد على حدة إلى أقرب مضاعف للعدد { $base } حتى لا يمكن التعرف على أحد. وقد لا تتطابق المجاميع.
download-crosstab = جميع الخلايا مع المجاميع (CSV)
column-dimension = { $dimension }: الرمز، أو total للكل معًا
column-dimension-name = { $dimension }: الاسم
column-crosstab-period-type = نوع الفترة، مثل quarter
column-crosstab-period = أول يوم في الفترة ومدتها، مثل 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. وهذا أقل بمقدار { $count } مما كان قبل عام ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. وهذا أكثر بمقدار { $count } مما كان قبل عام ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. وهو العدد نفسه قبل عام ({ $before-month }).
chart-gaps = أرقام ناقصة: { $count } من { $total }. في الخط فجوات في مواضعها ({ $symbols }).
chart-seam = ابتداءً من { $month } تُعدّ الأرقام بطريقة أخرى
chart-dashed = { $meaning } (الجزء المتقطع من الخط)
multiples-title = { $offence }: شهرًا بعد شهر في كل حي
multiples-note = يعرض كل خط جميع الأشهر من { $first } إلى { $last }. لجميع الخطوط المقياس نفسه: الحافة العليا تساوي { $top }. والعدد بجانب كل اسم هو مجموع الأشهر الـ12 المنتهية في { $last }. الأحياء مرتبة حسب أسمائها.
bars-description = رسم بياني بالأعمدة للعدد المسجل في الأشهر الـ12 المنتهية في { $month }. أطول عمود: { $offence } ({ $highest }). الأنواع بترتيب الناشر.
dots-description = كل نقطة رقم. تتراوح النقاط بين { $low } و{ $high }. الأحياء مرتبة حسب أسمائها.
dots-ranges = الخط المار بالنقطة هو نطاقها المحتمل (فترة ثقة 95%). حيث تتداخل النطاقات قد يكون الفرق مصادفة.
dots-reference = الخط المتقطع: { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = مرتّب من الأصغر
sorted-down = مرتّب من الأكبر
sorted-names = مرتّب من الألف إلى الياء
sorted-names-back = مرتّب من الياء إلى الألف
sorted-turned = عُكس الترتيب
sorted-first = عاد الترتيب الأول
filter-rows = ابحث عن صف
rows-shown = الصفوف الظاهرة
chart-tools = استخدم هذا الرسم
copy-link = انسخ الرابط
copy-embed = انسخ بصيغة HTML
save-svg = احفظ بصيغة SVG
copied = تم النسخ
copy-yourself = لا يمكننا النسخ هنا. انسخ هذا النص:
saved = تم الحفظ
type-borough = اكتب اسم حي
boroughs-matching = الأحياء المطابقة
compare-boroughs = قارن الأحياء في رسم واحد
compare-choices = الحي الأول|الحي الثاني|الحي الثالث
compare-none = لا شيء
compare-failed = تعذّر تحميل الأرقام. حاول مرة أخرى أو استخدم الجدول في هذه الصفحة.
highest = الأعلى
lowest = الأدنى

## Contents, citing and sharing
contents-title = في هذه الصفحة
skip-menu = انتقل إلى القائمة الرئيسية
share-heading = الاستشهاد بهذه الصفحة ومشاركتها
cite-label = للاستشهاد بهذه الصفحة، اكتب:
send-link = أرسل رابطًا بالبريد الإلكتروني
feedback-link = أخبرنا بما هو خاطئ أو ناقص في هذه الصفحة
back-to-top = العودة إلى الأعلى
emergency-reviewed = آخر مراجعة لأرقام الطوارئ: { $day }.
help-heading = أين تجد البيانات والمساعدة
help-dataset = جميع ملفات مجموعة البيانات هذه: { $title }
help-definitions = معنى كل نوع من الجرائم
police-heading = كيف أداء الشرطة؟
police-title = أداء الشرطة: { $area }
points-value = { $value } نقطة مئوية
change = التغير
figures-to = أرقام حتى { $month }
whats-new = الجديد
borough-by-borough = حيًّا حيًّا
other-boroughs = أحياء أخرى
published-on = (نُشرت في { $day })

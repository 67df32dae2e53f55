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
calendar-year = السنة الميلادية { $year } (من يناير إلى ديسمبر)
financial-year = السنة المالية { "\u200E" }{ $years } (من أبريل إلى مارس)
calendar-years-title = السنوات الميلادية، من يناير إلى ديسمبر
financial-years-title = السنوات المالية، من أبريل إلى مارس
span = من { $first } إلى { $last }
title-in = { "\u200F" }{ $offence }: { $area }
description = { "\u200F" }{ $title }. { $answer }
title-area = { $area }: الجرائم المسجلة
kinds-title = أنواع الجرائم: { $area }
areas-title = { $offence }، حسب الأحياء
months-title = { $subject }، شهرًا بشهر
long-title = { $subject }، منذ { $month }
other-areas = { $offence } في الأحياء الأخرى
other-offences = جرائم أخرى: { $area }

## Sentences made from figures
answer = { $number ->
        [zero] لم تسجّل الشرطة أي جريمة
        [one] سجّلت الشرطة جريمة واحدة
        [two] سجّلت الشرطة جريمتين
        [few] سجّلت الشرطة { $count } جرائم
        [many] سجّلت الشرطة { $count } جريمة
       *[other] سجّلت الشرطة { $count } جريمة
    } في الأشهر الـ12 المنتهية في { $month }.
answer-absent = لا يوجد رقم للأشهر الـ12 المنتهية في { $month }.
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

## Charts and maps
chart-description = رسم بياني خطي. يبدأ الخط عند { $first } في { $first-month } وينتهي عند { $last } في { $last-month }. أعلى نقطة فيه في { $highest-month } ({ $highest }) وأدنى نقطة في { $lowest-month } ({ $lowest }).
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
map-description = خريطة للأحياء. عدد درجات اللون: { $count }، وفي كل درجة عدد متقارب من الأحياء. تتراوح المعدلات بين { $low } و{ $high } من الجرائم المسجلة لكل 1,000 من السكان في الأشهر الـ12 المنتهية في { $month }. يعرض الجدول الأرقام نفسها.
map-class = من { $low } إلى { $high }
map-no-figure = لا يوجد رقم (مظلَّل بخطوط)
map-outside = خارج نطاق عمل هذه الشرطة (أبيض)
map-legend = الجرائم المسجلة لكل 1,000 من السكان

## About these figures
fact-source = المصدر
fact-period = الفترة
fact-area = المنطقة
fact-edition = الإصدار
fact-published = تاريخ النشر
fact-residents = السكان
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
legend-label = الرموز:

## Downloads
download-note = يضم الملف الواحد أرقامًا شهرية وسنوية ومعدلات ومجاميع. اختر نوعًا واحدًا قبل جمع الأرقام: توضح ذلك الأعمدة period_type وmeasure وcategory.
download-csv = تنزيل هذه الأرقام (CSV)
download-whole = جميع الأرقام، شهرًا بشهر (CSV)
download-years = مجموع كل 12 شهرًا، مع الأعداد الإجمالية (CSV)
download-geojson = المناطق مع أرقام أحدث 12 شهرًا، للخرائط (GeoJSON)
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
month-by-month = شهرًا بشهر
this-year = أحدث 12 شهرًا والأشهر الـ12 التي قبلها
map-heading = الخريطة
find-borough = ابحث عن حيّك
find-offence = ابحث عن جريمة
find-data = بيانات للتنزيل
kinds-heading = أنواع الجرائم
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

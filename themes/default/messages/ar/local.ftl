### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = الأولويات المحلية
local-priorities-lead = الأولوية المحلية مشكلة وافقت الشرطة المحلية على البدء بمعالجتها لأن الناس الذين يسكنون أو يعملون هناك طلبوا ذلك.
local-priorities-in = الأولويات المحلية: { $area }
priorities-answer = { $area }: { $number ->
        [0] لا توجد أولويات جارية في { $day }.
        [one] أولوية جارية واحدة في { $day }.
        [two] أولويتان جاريتان في { $day }.
        [few] { $count } أولويات جارية في { $day }.
       *[other] { $count } أولوية جارية في { $day }.
    }
priorities-table = الأحياء التي لها أولويات محلية في هذا الموقع
priorities-none = لا توجد في هذا الموقع أولويات محلية لأي حي بعد.
priorities-none-in = لا توجد في هذا الموقع أولويات جارية: { $area }.
current-priorities = الأولويات الجارية
coming-priorities = متفق عليها لوقت لاحق
past-priorities = أولويات سابقة
past-priorities-lead = انتهت هذه الأولويات. آخر ما انتهى منها يأتي أولًا.
whole-borough = الحي كله
ward-named = الدائرة: { $ward }
priority-current = جارية
priority-coming = متفق عليها لوقت لاحق
priority-ended = انتهت
priority-since = منذ
priority-begins = تبدأ في
priority-from-to = من وإلى
priority-why = من طلبها ولماذا
priority-done = ما تم عمله
priority-outcome = ما نتج عنها
priority-reviewed = آخر مراجعة
priority-consultation = الاستشارة العامة
review-by = المراجعة التالية قبل
review-overdue = كان موعدها { $day }.
local-area-fact = المنطقة
boroughs-by-name = الأحياء مرتبة بحسب أسمائها. وعدد الأولويات لا يدل على مدى أمان المكان.
find-priorities = ابحث عن أولويات حيّك
raise-priority = إذا أردت طلب أولوية أخرى
raise-priority-text = لا يستقبل هذا الموقع رسائل عن الأولويات. احضر اجتماعًا وقل ما يهمك:
example-priorities = أمثلة على الأولويات

## Meetings
meetings = الاجتماعات ولقاءات التواصل
meetings-lead = هنا يمكنك أن تخبر الشرطة المحلية بما يهمك، وأن تسمع ما قامت به.
meetings-in = الاجتماعات ولقاءات التواصل: { $area }
meetings-answer = { $area }: { $number ->
        [0] لا توجد اجتماعات قادمة معروفة.
        [one] اجتماع قادم واحد.
        [two] اجتماعان قادمان.
        [few] { $count } اجتماعات قادمة.
       *[other] { $count } اجتماعًا قادمًا.
    }
meetings-table = الأحياء التي لها اجتماعات في هذا الموقع
meetings-none = لا توجد في هذا الموقع اجتماعات حقيقية قادمة.
meetings-none-in = لا توجد في هذا الموقع اجتماعات قادمة: { $area }.
upcoming-meetings = الاجتماعات القادمة
past-meetings = الاجتماعات المنتهية
show-past-meetings = أظهر الاجتماعات المنتهية
meeting-ahead = قادم
meeting-past = انتهى
meeting-off = أُلغي
meeting-when = الموعد
meeting-on-day = { $day }، من { $start } إلى { $end }
meeting-where = المكان
meeting-access = الدخول والمشاركة
meeting-take-part = إذا لم تستطع الحضور
meeting-more = مزيد من المعلومات
meeting-updated = آخر تغيير
uk-clocks = جميع الأوقات بتوقيت المملكة المتحدة.
find-meetings = ابحث عن اجتماعات حيّك
example-meetings = أمثلة على الاجتماعات
take-dates = احتفظ بالمواعيد

## Shared
local-heading = الأولويات المحلية والاجتماعات
example-title = مثال: { $title }
recorded-crime-in = الجرائم المسجّلة: { $area }

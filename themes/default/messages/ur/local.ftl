### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = مقامی ترجیحات
local-priorities-lead = مقامی ترجیح ایسا مسئلہ ہے جس پر مقامی پولیس نے سب سے پہلے کام کرنے پر اتفاق کیا، کیونکہ وہاں رہنے یا کام کرنے والے لوگوں نے یہ کہا تھا۔
local-priorities-in = مقامی ترجیحات: { $area }
priorities-answer = { "\u200F" }{ $area }: { $number ->
        [0] { $day } کو کوئی موجودہ ترجیح نہیں۔
        [one] { $day } کو { $count } موجودہ ترجیح۔
       *[other] { $day } کو { $count } موجودہ ترجیحات۔
    }
priorities-table = وہ بوروز جن کی مقامی ترجیحات اس سائٹ پر ہیں
priorities-none = اس سائٹ پر ابھی کسی بورو کی مقامی ترجیحات نہیں ہیں۔
priorities-none-in = اس سائٹ پر اس علاقے کی کوئی موجودہ ترجیح نہیں: { $area }۔
current-priorities = موجودہ ترجیحات
coming-priorities = بعد کے لیے طے شدہ
past-priorities = پہلے کی ترجیحات
past-priorities-lead = یہ ختم ہو چکی ہیں۔ جو سب سے آخر میں ختم ہوئی وہ سب سے پہلے ہے۔
whole-borough = پورا بورو
ward-named = وارڈ: { $ward }
priority-current = موجودہ
priority-coming = بعد کے لیے طے شدہ
priority-ended = ختم
priority-since = کب سے
priority-begins = شروع ہونے کی تاریخ
priority-from-to = کب سے کب تک
priority-why = کس نے کہا، اور کیوں
priority-done = کیا کیا گیا
priority-outcome = اس کا کیا نتیجہ نکلا
priority-reviewed = آخری جائزہ
priority-consultation = مشاورت
review-by = اگلے جائزے کی آخری تاریخ
review-overdue = یہ { $day } تک ہونا تھا۔
local-area-fact = علاقہ
boroughs-by-name = بوروز اپنے ناموں کی ترتیب میں ہیں۔ ترجیحات کی تعداد سے یہ معلوم نہیں ہوتا کہ کوئی جگہ کتنی محفوظ ہے۔
find-priorities = اپنے بورو کی ترجیحات تلاش کریں
raise-priority = کوئی اور ترجیح تجویز کرنے کے لیے
raise-priority-text = یہ سائٹ ترجیحات کے بارے میں پیغامات نہیں لیتی۔ کسی اجلاس میں آئیں اور بتائیں کہ آپ کے لیے کیا اہم ہے:
example-priorities = ترجیحات کی مثالیں

## Meetings
meetings = اجلاس اور رابطہ نشستیں
meetings-lead = یہاں آپ مقامی پولیس کو بتا سکتے ہیں کہ آپ کے لیے کیا اہم ہے، اور سن سکتے ہیں کہ اس نے کیا کیا۔
meetings-in = اجلاس اور رابطہ نشستیں: { $area }
meetings-answer = { "\u200F" }{ $area }: { $number ->
        [0] کوئی آنے والا اجلاس معلوم نہیں۔
        [one] { $count } آنے والا اجلاس۔
       *[other] { $count } آنے والے اجلاس۔
    }
meetings-table = وہ بوروز جن کے اجلاس اس سائٹ پر ہیں
meetings-none = اس سائٹ پر کوئی حقیقی آنے والا اجلاس نہیں ہے۔
meetings-none-in = اس سائٹ پر اس علاقے کا کوئی آنے والا اجلاس نہیں: { $area }۔
upcoming-meetings = آنے والے اجلاس
past-meetings = ہو چکے اجلاس
show-past-meetings = ہو چکے اجلاس دکھائیں
meeting-ahead = آنے والا
meeting-past = ہو چکا
meeting-off = منسوخ
meeting-when = کب
meeting-on-day = { "\u200F" }{ $day }، { $start } تا { $end }
meeting-where = کہاں
meeting-access = اندر آنے اور حصہ لینے کی سہولت
meeting-take-part = اگر آپ نہیں آ سکتے
meeting-more = اس کے بارے میں مزید
meeting-updated = آخری تبدیلی
uk-clocks = تمام اوقات برطانیہ کی گھڑیوں کے مطابق ہیں۔
find-meetings = اپنے بورو کے اجلاس تلاش کریں
example-meetings = اجلاسوں کی مثالیں
take-dates = یہ تاریخیں اپنے ساتھ لے جائیں

## Shared
local-heading = مقامی ترجیحات اور اجلاس
example-title = مثال: { $title }
recorded-crime-in = درج شدہ جرائم: { $area }

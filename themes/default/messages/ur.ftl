### The words of the site, in Urdu.
### `$number` chooses the grammar; `$count` is the same number as readers see it.
### `{ "\u200E" }` and `{ "\u200F" }` are marks that nobody sees. The first keeps digits and signs in order from left to
### right. The second makes a text that begins with a name in Latin letters run from right to left.

## Names of pages and things
home = صفحۂ اول
borough = بورو
boroughs = بوروز
boroughs-lead = کوئی بورو (لندن کا مقامی کونسل کا علاقہ) منتخب کریں اور دیکھیں کہ پولیس نے وہاں کون سے جرائم درج کیے، اور وہ ایک سال پہلے سے زیادہ تھے یا کم۔
offence = جرم
offences = جرائم
data = ڈیٹا
dataset = ڈیٹاسیٹ
catalogue = تمام ڈیٹا
catalogue-lead = اس سائٹ کے تمام اعداد و شمار فائلوں کی شکل میں ہیں جنہیں آپ ڈاؤن لوڈ اور استعمال کر سکتے ہیں۔ ہر ڈیٹاسیٹ بتاتا ہے کہ وہ کہاں سے آیا اور اس میں کیا شامل ہے۔
editions = ایڈیشن
key-figures = اہم اعداد و شمار
latest-year = تازہ ترین 12 ماہ
older-edition = یہ پرانا ایڈیشن ہے۔ اس سے نیا ایڈیشن موجود ہے:
edition-title = { "\u200F" }{ $title }، { $month } پر ختم ہونے والا ایڈیشن
month = مہینہ
year = سال
year-to = { $month } تک کے 12 ماہ
calendar-year = کیلنڈر سال { $year }
financial-year = مالی سال { "\u200E" }{ $years } (اپریل تا مارچ)
calendar-years-title = کیلنڈر سال، جنوری سے دسمبر تک
financial-years-title = مالی سال، اپریل سے مارچ تک
span = { $first } تا { $last }
title-in = { "\u200F" }{ $offence }: { $area }
title-area = { "\u200F" }{ $area }: درج شدہ جرائم
kinds-title = جرائم کی اقسام: { $area }
areas-title = { "\u200F" }{ $offence }، بورو کے لحاظ سے
months-title = { "\u200F" }{ $subject }، ماہ بہ ماہ
long-title = { "\u200F" }{ $subject }، { $month } سے اب تک
compare-title = { "\u200F" }{ $subject }: موازنہ
other-areas = دوسرے بوروز میں { $offence }
other-offences = دیگر جرائم: { $area }

## Sentences made from figures
subject-in = { "\u200F" }{ $area } میں { $offence }
subject-whole = { "\u200F" }{ $area } میں { $offence }
subject-row = { "\u200F" }{ $offence } ({ $area })
claim-fell = { "\u200F" }{ $subject }: { $month } تک کے 12 ماہ میں درج شدہ تعداد { "\u200E" }{ $share }%{ "\u200E" } کم ہوئی۔ اس سے پہلے کے سال میں یہ { $before } تھی، اب { $now } ہے۔
claim-rose = { "\u200F" }{ $subject }: { $month } تک کے 12 ماہ میں درج شدہ تعداد { "\u200E" }{ $share }%{ "\u200E" } بڑھی۔ اس سے پہلے کے سال میں یہ { $before } تھی، اب { $now } ہے۔
claim-fell-number = { "\u200F" }{ $subject }: { $month } تک کے 12 ماہ میں درج شدہ تعداد کم ہوئی۔ اس سے پہلے کے سال میں یہ { $before } تھی، اب { $now } ہے۔
claim-rose-number = { "\u200F" }{ $subject }: { $month } تک کے 12 ماہ میں درج شدہ تعداد بڑھی۔ اس سے پہلے کے سال میں یہ { $before } تھی، اب { $now } ہے۔
claim-same = { "\u200F" }{ $subject }: { $month } تک کے 12 ماہ میں درج شدہ تعداد { $now } تھی، یعنی اتنی ہی جتنی اس سے پہلے کے 12 ماہ میں۔
claim-alone = { "\u200F" }{ $subject }: { $month } تک کے 12 ماہ میں درج شدہ تعداد { $now } تھی۔
claim-nothing = { "\u200F" }{ $subject }: { $month } تک کے 12 ماہ کا کوئی عدد موجود نہیں۔
period-fell = { "\u200F" }{ $subject }: درج شدہ تعداد { "\u200E" }{ $share }%{ "\u200E" } کم ہوئی۔ ایک سال پہلے یہ { $before } تھی، اب { $now } ہے ({ $period })۔
period-rose = { "\u200F" }{ $subject }: درج شدہ تعداد { "\u200E" }{ $share }%{ "\u200E" } بڑھی۔ ایک سال پہلے یہ { $before } تھی، اب { $now } ہے ({ $period })۔
period-fell-number = { "\u200F" }{ $subject }: درج شدہ تعداد کم ہوئی۔ ایک سال پہلے یہ { $before } تھی، اب { $now } ہے ({ $period })۔
period-rose-number = { "\u200F" }{ $subject }: درج شدہ تعداد بڑھی۔ ایک سال پہلے یہ { $before } تھی، اب { $now } ہے ({ $period })۔
period-same = { "\u200F" }{ $subject }: درج شدہ تعداد { $now } تھی، اتنی ہی جتنی ایک سال پہلے ({ $period })۔
period-alone = { "\u200F" }{ $subject }: درج شدہ تعداد { $now } تھی ({ $period })۔
period-nothing = { "\u200F" }{ $subject }: کوئی عدد موجود نہیں ({ $period })۔
change-on-year = اس سے پہلے کے 12 ماہ کے مقابلے میں تبدیلی
change-number = تبدیلی (تعداد)
change-percent = تبدیلی (%)
change-on-month-number = ایک سال پہلے کے اسی مہینے کے مقابلے میں تبدیلی (تعداد)
change-on-month-percent = ایک سال پہلے کے اسی مہینے کے مقابلے میں تبدیلی (%)
change-fell = یہ اس سے پہلے کے 12 ماہ سے { $count } کم ہے ({ "\u200E" }{ $share }%{ "\u200E" })۔ اس وقت تعداد { $before } تھی۔
change-rose = یہ اس سے پہلے کے 12 ماہ سے { $count } زیادہ ہے ({ "\u200E" }{ $share }%{ "\u200E" })۔ اس وقت تعداد { $before } تھی۔
change-fell-small = یہ اس سے پہلے کے 12 ماہ سے { $count } کم ہے۔ اس وقت تعداد { $before } تھی۔
change-rose-small = یہ اس سے پہلے کے 12 ماہ سے { $count } زیادہ ہے۔ اس وقت تعداد { $before } تھی۔
change-none = تعداد اتنی ہی ہے جتنی اس سے پہلے کے 12 ماہ میں تھی۔
change-break = ہم اس کا موازنہ پہلے کے 12 ماہ سے نہیں کرتے، کیونکہ اعداد و شمار ایک ہی طریقے سے تیار نہیں ہوئے۔ { $cause }
change-unknown = پہلے کے 12 ماہ سے موازنہ موجود نہیں، کیونکہ ایک عدد موجود نہیں ہے۔
change-incomplete = پہلے کے 12 ماہ سے موازنہ موجود نہیں، کیونکہ اعداد و شمار میں وہ تمام مہینے شامل نہیں ہیں۔
per-thousand = ہر 1,000 رہائشیوں پر درج شدہ جرائم
residents-census = { $number ->
        [one] { $count } رہائشی
       *[other] { $count } رہائشی
    }، مردم شماری { $year }
residents-estimate = { $number ->
        [one] { $count } رہائشی
       *[other] { $count } رہائشی
    } ({ $year } کا تخمینہ)
residents-forecast = { $number ->
        [one] { $count } رہائشی
       *[other] { $count } رہائشی
    } ({ $year } کی پیش گوئی)
older-base = { $residents }۔ اعداد و شمار بعد کے سالوں کے ہیں۔

## Charts and maps
chart-description = لکیر { $first-month } میں { $first } سے شروع ہوتی ہے اور { $last-month } میں { $last } پر ختم ہوتی ہے۔ یہ { $highest-month } میں سب سے اونچی ({ $highest }) اور { $lowest-month } میں سب سے نیچی ({ $lowest }) ہے۔
chart-empty = کھینچنے کے لیے کوئی اعداد و شمار نہیں ہیں۔
seams = { $number ->
        [one] یہ لکیر اعداد و شمار کے دو مجموعوں سے بنی ہے۔ ٹوٹی لکیر دکھاتی ہے کہ دوسرا کہاں سے شروع ہوتا ہے۔ اس کے دونوں طرف کے اعداد کا آپس میں موازنہ نہ کریں۔
       *[other] یہ لکیر اعداد و شمار کے کئی مجموعوں سے بنی ہے۔ ٹوٹی لکیریں وہ { $count } جگہیں دکھاتی ہیں جہاں ایک مجموعہ ختم اور اگلا شروع ہوتا ہے۔ ان کے دونوں طرف کے اعداد کا آپس میں موازنہ نہ کریں۔
    }
break-note = { "\u200F" }{ $month }: { $cause } { $effect }
break-note-of = { "\u200F" }{ $month } ({ $names }): { $cause } { $effect }
newest-piece = تازہ ترین اعداد و شمار: { $description }
map-title = { "\u200F" }{ $offence }: ہر 1,000 رہائشیوں پر درج شدہ جرائم، { $month } تک کے 12 ماہ
map-description = بوروز کا نقشہ۔ جن کا عدد موجود ہے ان کی تعداد: { $areas }۔ وہ شرح کی ترتیب میں ہیں اور تقریباً برابر تعداد کے درجوں میں تقسیم ہیں (درجوں کی تعداد: { $count })؛ ایک جیسی شرح والے بوروز ہمیشہ ایک ہی درجے میں ہوتے ہیں۔ { $month } تک کے 12 ماہ میں ہر 1,000 رہائشیوں پر درج شدہ جرائم: سب سے کم درجے میں { $lowest }، سب سے اونچے درجے میں { $highest }۔ جدول میں یہی اعداد ہیں۔
map-class = { $low } تا { $high }
map-no-figure = کوئی عدد نہیں (ترچھی لکیریں)
map-outside = اس پولیس کی حدود سے باہر (سادہ)
map-legend = ہر 1,000 رہائشیوں پر درج شدہ جرائم (قوسین میں: بوروز کی تعداد)
map-empty = ان 12 ماہ کے لیے کسی بورو کا عدد موجود نہیں، اس لیے نقشہ نہیں ہے۔
map-tiles = خانوں والا نقشہ: ہر بورو کے لیے ایک مربع
download-map = یہ نقشہ ڈاؤن لوڈ کریں (SVG)

## About these figures
fact-source = ماخذ
fact-period = مدت
fact-area = علاقہ
fact-edition = ایڈیشن
fact-published = اشاعت کی تاریخ
fact-residents = رہائشی
fact-caution = احتیاط کریں
caution-of = { "\u200F" }{ $area }: { $caution }
fact-licence = لائسنس
fact-attribution = براہِ کرم ماخذ کا حوالہ یوں دیں
fact-note = نوٹ
flag-note = { "\u200F" }{ $names }: انہیں جرائم کی مختلف اقسام میں سے گنا جاتا ہے۔ ان میں سے ہر جرم اپنی قسم میں بھی شمار ہوتا ہے، اس لیے یہ اعداد مجموعوں میں جمع نہیں کیے جاتے۔
absent-row-zero = ناشر کی فائل میں اس علاقے میں اس جرم کی کوئی سطر نہیں۔ چھوڑی ہوئی سطر کو ہم 0 شمار کرتے ہیں۔
absent-row-missing = ناشر کی فائل میں اس علاقے میں اس جرم کی کوئی سطر نہیں، اس لیے کوئی عدد موجود نہیں۔
absent-rows-zero = { $number ->
        [one] ناشر نے { $count } سطر چھوڑ دی (ایک علاقے میں ایک جرم)۔
       *[other] ناشر نے { $count } سطریں چھوڑ دیں (ہر سطر ایک علاقے میں ایک جرم کی ہے)۔
    } چھوڑی ہوئی سطر کو ہم 0 شمار کرتے ہیں۔
absent-rows-missing = { $number ->
        [one] ناشر نے { $count } سطر چھوڑ دی (ایک علاقے میں ایک جرم)۔
       *[other] ناشر نے { $count } سطریں چھوڑ دیں (ہر سطر ایک علاقے میں ایک جرم کی ہے)۔
    } ان کا کوئی عدد موجود نہیں۔
marker-confidential = ظاہر نہیں کیا گیا، تاکہ کسی کو پہچانا نہ جا سکے
marker-low = 0 سے زیادہ، لیکن گول کرنے پر 0 بنتا ہے
marker-low-reliability = تھوڑے کیسوں پر مبنی ہے، اس لیے قابلِ اعتماد نہیں
marker-none-recorded = سروے میں کوئی درج نہیں ہوا
marker-not-available = دستیاب نہیں، یا موازنے کے قابل نہیں
marker-not-applicable = لاگو نہیں: 50 سے کم عدد سے فیصد نہیں نکالا جاتا، اور جہاں کوئی نہیں رہتا وہاں شرح نہیں ہوتی
mark-revised = پہلی اشاعت کے بعد بدلا گیا
mark-provisional = عبوری: یہ ابھی بدل سکتا ہے
mark-estimated = تخمینہ
mark-forecast = پیش گوئی
mark-break = سلسلے میں انقطاع: پہلے کے اعداد سے موازنہ نہ کریں
mark-note = { "\u200F" }{ $symbol } کا مطلب ہے: { $meaning }۔
legend-label = علامتیں:

## Revisions
edition-before = پچھلا ایڈیشن
revisions-heading = نظرثانی
revisions-title = { "\u200F" }{ $title }: نظرثانی
revisions-lead = اعداد و شمار ایک زیرِ استعمال نظام سے لیے جاتے ہیں۔ ہر اشاعت میں پچھلے مہینوں کے اعداد نئے سرے سے دیے جاتے ہیں۔
revisions-page = پچھلے ایڈیشن کے بعد کیا بدلا
revisions-compared = کس چیز کا موازنہ ہوا
revisions-answer = { $new } پر ختم ہونے والے ایڈیشن کا موازنہ { $old } پر ختم ہونے والے ایڈیشن سے کیا گیا۔ دونوں فائلوں میں موجود اعداد: { $count }۔ ان میں سے بدلے ہوئے: { $changed }۔
revisions-no-months = { $new } پر ختم ہونے والے ایڈیشن اور { $old } پر ختم ہونے والے ایڈیشن میں کوئی مشترک مہینہ نہیں، اس لیے موازنے کے لیے کچھ نہیں۔
revisions-rule-zero = ایک عدد کا مطلب ہے ایک مہینے میں، ایک علاقے میں، جرم کی ایک قسم۔ کچھ اعداد کی سطر دو فائلوں میں سے صرف ایک میں ہے۔ چھوڑی ہوئی سطر 0 شمار ہوتی ہے۔ جو علاقہ یا جرم فائل میں سرے سے نہیں، اس کا کوئی عدد نہیں: [x]۔ مجموعوں میں وہ اعداد شامل ہیں جو دونوں ایڈیشنوں میں موجود ہیں۔
revisions-rule-missing = ایک عدد کا مطلب ہے ایک مہینے میں، ایک علاقے میں، جرم کی ایک قسم۔ کچھ اعداد کی سطر دو فائلوں میں سے صرف ایک میں ہے۔ چھوڑی ہوئی سطر کا کوئی عدد نہیں: [x]۔ مجموعوں میں وہ اعداد شامل ہیں جو دونوں ایڈیشنوں میں موجود ہیں۔
revisions-kind = تبدیلی کی قسم
revision-scheduled = طے شدہ نظرثانی۔
revision-correction = تصحیح۔
revision-method = طریقے میں تبدیلی۔
correction-notice = تصحیح، { $day }: { $reason }
revisions-months = دونوں میں شامل مہینے
revisions-both = دونوں فائلوں میں موجود اعداد
revisions-one = صرف ایک فائل میں موجود اعداد
revisions-count = { "\u200F" }{ $count }۔ ان میں سے بدلے ہوئے: { $changed }
revisions-sum = اعداد کا مجموعہ
revisions-sums = پہلے { $before }، بعد میں { $after }
revisions-changed = ان میں سے بدلے ہوئے
revisions-before = پہلے
revisions-after = بعد میں
revisions-by-month = مہینے کے لحاظ سے تبدیلیاں
revisions-largest = سب سے بڑی تبدیلیاں

## Downloads
download-note = ایک ہی فائل میں مہینے، سال، شرحیں اور مجموعے ہیں۔ اعداد جمع کرنے سے پہلے ایک قسم چن لیں: کالم period_type، measure اور category بتاتے ہیں کہ کون سا عدد کس قسم کا ہے۔
download-csv = یہ اعداد و شمار ڈاؤن لوڈ کریں (CSV)
download-whole = تمام اعداد و شمار، ماہ بہ ماہ (CSV)
download-years = 12 ماہ کے مجموعے، کل تعداد کے ساتھ (CSV)
download-geojson = علاقے، اپنے تازہ ترین 12 ماہ کے ساتھ، نقشوں کے لیے (GeoJSON)
download-revisions = کیا بدلا، { $month } پر ختم ہونے والا ایڈیشن (CSV)
column-area-code = علاقے کا سرکاری کوڈ
column-area-name = علاقے کا نام
column-category = جرم، جیسے ویب پتوں میں لکھا جاتا ہے
column-category-name = جرم کا نام
column-measure = کیا گنا گیا ہے: { $measure } ({ $unit })
column-period-type = مہینہ (month)؛ سال (year، کسی بھی مہینے تک کے 12 ماہ)؛ کیلنڈر سال (calendar_year، جنوری تا دسمبر)؛ یا مالی سال (financial_year، اپریل تا مارچ)
column-period = مہینہ، جیسے { "\u200E" }2026-06؛ یا سال کا پہلا دن اور سال کی لمبائی، جیسے { "\u200E" }2025-07-01/P1Y
column-value = عدد؛ اگر موجود نہ ہو تو خالی
column-marker = عدد کیوں موجود نہیں: علامت، جیسے [x]
column-dataset = ڈیٹاسیٹ کا نام: { $dataset }
column-edition = ایڈیشن، جس کا نام اس کا آخری مہینہ ہے
column-residents = شرح کتنے رہائشیوں سے بنی ہے؛ تعداد کے ساتھ خالی
column-residents-year = رہائشیوں کی اس تعداد کا سال
column-old = پچھلے ایڈیشن کا عدد؛ اگر موجود نہ ہو تو خالی
column-new = اس ایڈیشن کا عدد؛ اگر موجود نہ ہو تو خالی
column-difference = نیا عدد منفی پرانا عدد؛ اگر ان میں سے ایک نہ ہو تو خالی
column-reason = تبدیلی کی قسم: طے شدہ (scheduled)، تصحیح (correction، کچھ غلط تھا) یا طریقہ (method، دوسرے طریقے سے تیار کیا گیا)

## Performance
performance = کارکردگی
performance-lead = لوگ پولیس کے بارے میں کیا کہتے ہیں، کالوں کا جواب کیسے دیا جاتا ہے، اور کیس کیسے ختم ہوتے ہیں۔ ہر صفحہ بتاتا ہے کہ اچھا نتیجہ کیسا ہوتا ہے، اور عدد کیا نہیں بتا سکتا۔
measure = پیمانہ
measures = پیمانے
latest-figure = تازہ ترین عدد
latest-figures = پورے علاقے کے تازہ ترین اعداد و شمار
quarter-ending = { $month } پر ختم ہونے والی سہ ماہی
percent-value = { "\u200E" }{ $value }%{ "\u200E" }
measure-answer = { "\u200F" }{ $name }: { $value } ({ $area }، { $period })۔
measure-answer-absent = { "\u200F" }{ $name }: کوئی عدد موجود نہیں ({ $area }، { $period })۔
measure-unreliable = [u] یہ تھوڑے جوابوں پر مبنی ہے، اس لیے قابلِ اعتماد نہیں۔
measure-more-points = یہ پہلے سے زیادہ ہے ({ $period }: { $before })۔ فیصد پوائنٹس میں فرق: { $number }۔
measure-less-points = یہ پہلے سے کم ہے ({ $period }: { $before })۔ فیصد پوائنٹس میں فرق: { $number }۔
measure-more = یہ پہلے سے { $number } زیادہ ہے ({ $period }: { $before })۔
measure-less = یہ پہلے سے { $number } کم ہے ({ $period }: { $before })۔
measure-more-share = یہ پہلے سے { $number } زیادہ ({ "\u200E" }{ $share }%{ "\u200E" }) ہے ({ $period }: { $before })۔
measure-less-share = یہ پہلے سے { $number } کم ({ "\u200E" }{ $share }%{ "\u200E" }) ہے ({ $period }: { $before })۔
measure-same = یہ اتنا ہی ہے جتنا پہلے تھا ({ $period }: { $before })۔
measure-unclear = اس مدت کے بعد کوئی واضح تبدیلی نہیں: { $period } ({ $before })۔ اتنا فرق محض اتفاق سے بھی ہو سکتا ہے۔ فیصد پوائنٹس میں فرق: { $number }۔
measure-clear = یہ واضح تبدیلی ہے: یہ اس سے زیادہ ہے جتنی اتفاق سے ہوتی۔
measure-untested = ہم نہیں کہہ سکتے کہ یہ حقیقی تبدیلی ہے یا نہیں، کیونکہ فائل میں وہ معلومات نہیں جو جانچنے کے لیے درکار ہیں۔
measure-overlap = ہم اس کا موازنہ اس مدت سے نہیں کرتے: { $period }، کیونکہ ہو سکتا ہے دونوں اعداد کچھ حد تک انہی جوابوں پر مبنی ہوں۔
measure-break = ہم اس کا موازنہ اس مدت سے نہیں کرتے: { $period }، کیونکہ اعداد و شمار ایک ہی طریقے سے تیار نہیں ہوئے۔ { $cause }
measure-missing = موازنے کے لیے اس مدت کا کوئی عدد موجود نہیں: { $period }۔
measure-withheld = ہم اس کا موازنہ اس مدت سے نہیں کرتے: { $period }، کیونکہ ایک عدد موجود نہیں یا ظاہر نہیں کیا گیا۔
measure-areas-title = { "\u200F" }{ $name }، بورو کے لحاظ سے: { $period }
measure-periods-title = { "\u200F" }{ $name }: { $area }، مدت بہ مدت
measure-years-title = { "\u200F" }{ $name }: { $area }، ایک وقت میں 12 ماہ
figure-percent = عدد (%)
answers = جواب دینے والوں کی تعداد
range = ممکنہ حد ({ "\u200E" }95%{ "\u200E" } وقفۂ اعتماد)
range-of = { $low } تا { $high }
compared-with = موازنہ کس سے
change-points = تبدیلی (فیصد پوائنٹس)
is-clear = کیا تبدیلی واضح ہے؟
clear-yes = واضح تبدیلی
clear-no = واضح تبدیلی نہیں
clear-untested = جانچا نہیں جا سکتا
outcome-note = نتیجہ اس مہینے میں گنا جاتا ہے جس میں وہ درج ہوا۔ اکثر جرم اس سے پرانا ہوتا ہے۔ اس لیے شرح { "\u200E" }100%{ "\u200E" } سے زیادہ ہو سکتی ہے، اور یہ ان جرائم کا وہ حصہ نہیں جو حل ہوئے۔ حالیہ مدتیں مکمل نہیں: مزید نتائج ابھی آ سکتے ہیں۔
measure-flag-note = ان جرائم پر خاص نشان لگا ہے۔ ہر ایک پہلے ہی اپنی قسم میں شمار ہو چکا ہے۔ انہیں درج شدہ جرائم میں کبھی جمع نہ کریں۔
zero-rows-note = ناشر صفر والی سطریں چھوڑ دیتا ہے۔ چھوڑی ہوئی سطر کو ہم 0 شمار کرتے ہیں۔
few-note = اگر { $least } سے کم لوگوں نے جواب دیا ہو تو فیصد نہیں دیا جاتا۔ اگر { $low } سے کم نے جواب دیا ہو تو نشان [u] بتاتا ہے کہ یہ قابلِ اعتماد نہیں۔
range-note = سروے میں صرف کچھ لوگوں سے پوچھا جاتا ہے۔ ایسے 100 میں سے تقریباً 95 سروے میں اصل عدد اس حد کے اندر ہوتا ہے۔ یہ ولسن (Wilson) کا وقفہ ہے، جو جوابوں کی اس تعداد سے نکالا جاتا ہے جسے ڈیزائن کے اثر ({ $effect }) پر تقسیم کیا گیا ہو۔ تبدیلی اس وقت واضح ہے جب فرق کے نیوکومب (Newcombe) وقفے میں صفر نہ ہو۔
effect-unknown = یہاں کوئی حد نہیں، کیونکہ سروے کے ڈیزائن کا اثر معلوم نہیں۔ اس لیے کوئی نہیں کہہ سکتا کہ تبدیلی اتفاق سے زیادہ ہے یا نہیں۔
base-unknown = فائل نہیں بتاتی کہ کتنے لوگوں نے جواب دیا۔ اس لیے یہاں کوئی حد نہیں، اور اس سے کوئی نہیں کہہ سکتا کہ تبدیلی اتفاق سے زیادہ ہے یا نہیں۔
reach-note = ایک عدد کے پیچھے جواب کئی مہینوں کے ہو سکتے ہیں (زیادہ سے زیادہ: { $count })۔ اس لیے قریب قریب کی مدتوں کے اعداد میں کچھ جواب مشترک ہو سکتے ہیں۔ ہم عدد کا موازنہ صرف ایسے عدد سے کرتے ہیں جس کے ساتھ کوئی جواب مشترک نہ ہو۔
the-question = سوال
wording-unknown = فائل میں سوال کے الفاظ نہیں دیے گئے۔
what-good-is = اچھا نتیجہ کیسا ہوتا ہے
what-it-cannot-tell = یہ کیا نہیں بتا سکتا
the-standard = معیار
what-it-means = اس عدد کا کیا مطلب ہے
period-by-period = مدت بہ مدت
show-years = ایک وقت میں 12 ماہ دکھائیں
download-readings = اس ڈیٹاسیٹ کے تمام اعداد و شمار (CSV)
column-reading-measure = کیا ناپا گیا ہے، جیسے ویب پتوں میں لکھا جاتا ہے
column-measure-name = پیمانے کا نام
column-unit = percent (فیصد)، count (تعداد) یا rate (شرح)
column-reading-period-type = مدت کی قسم: month (مہینہ)، quarter (سہ ماہی)، calendar_year (کیلنڈر سال)، financial_year (مالی سال)، year (12 ماہ) یا wave (سروے کا مرحلہ)
column-reading-period = مہینہ، جیسے { "\u200E" }2026-06؛ یا مدت کا پہلا دن اور اس کی لمبائی، جیسے { "\u200E" }2026-04-01/P3M
column-reading-marker = عدد کیوں موجود نہیں، جیسے [x]؛ یا یہ کہ وہ قابلِ اعتماد نہیں: [u]
column-base = کتنے لوگوں نے جواب دیا (وزن دیے بغیر)
column-base-marker = جواب دینے والوں کی تعداد کیوں موجود نہیں: علامت
column-lower = { "\u200E" }95%{ "\u200E" } وقفۂ اعتماد کا نچلا سرا
column-upper = { "\u200E" }95%{ "\u200E" } وقفۂ اعتماد کا اوپری سرا
column-range-marker = وقفہ کیوں موجود نہیں: علامت
column-change = تبدیلی؛ اگر اکائی percent ہو تو فیصد پوائنٹس میں
column-compared-with = وہ پچھلی مدت جس سے تبدیلی ناپی گئی
column-change-marker = تبدیلی کیوں نہیں دکھائی گئی: علامت
column-change-clear = سروے کے لیے: yes اگر تبدیلی اتفاق سے زیادہ ہو، no اگر نہ ہو، not_tested اگر کوئی نہ کہہ سکے

## The frame of every page
skip = سیدھے مواد پر جائیں
menu = مرکزی مینو
languages = زبانیں
breadcrumbs = آپ یہاں ہیں
emergency-label = ہنگامی نمبر
emergency-call = ہنگامی حالت میں کال کریں:
emergency-other = اگر ہنگامی حالت نہ ہو تو کال کریں:
not-reporting = اس سائٹ پر رپورٹ درج نہیں کی جاتی۔
about-figures = ان اعداد و شمار کے بارے میں
breaks-title = اعداد و شمار کی تیاری کے طریقے میں تبدیلیاں
sources-title = اس چارٹ کے اعداد و شمار کہاں سے آئے
chart-heading = چارٹ
table-heading = یہی اعداد و شمار جدول میں
show-table = جدول دکھائیں
download-heading = ڈاؤن لوڈ
columns-title = CSV فائلوں کے کالم
editions-title = ایڈیشن
overview-long = کئی سالوں میں
whole-years = پورے سال
month-by-month = کیا یہ بدل رہا ہے؟ ماہ بہ ماہ
this-year = تازہ ترین 12 ماہ اور اس سے پہلے کے 12 ماہ
map-heading = نقشہ
find-borough = اپنا بورو تلاش کریں
find-offence = جرم تلاش کریں
find-data = ڈاؤن لوڈ کے لیے ڈیٹا
kinds-heading = کس قسم کے جرائم؟
compare-heading = موازنے میں یہ کیسا ہے؟
what-it-is = یہ کیا ہے
how-to-read = ان اعداد و شمار کو کیسے پڑھیں
not-translated = یہ صفحہ ابھی آپ کی زبان میں نہیں ہے۔ آپ اسے انگریزی میں دیکھ رہے ہیں۔
not-found-title = اس پتے پر کوئی صفحہ نہیں ہے
not-found-text = ہو سکتا ہے پتہ غلط ہو، یا صفحہ کہیں اور منتقل ہو گیا ہو۔ یہ صفحات دیکھیں:
published-by = ناشر
licence-label = لائسنس
contact-label = رابطہ
translation-note = دوسری زبانوں میں اس سائٹ کے الفاظ کا ترجمہ مشین نے کیا ہے۔ ابھی تک کسی نے اس کا جائزہ نہیں لیا۔
footer-title = اس سائٹ کے بارے میں

## Cross-tabulations
crosstabs = ایک ساتھ کئی لحاظ سے تعداد
crosstab-total = سب ملا کر
crosstab-answer = { "\u200F" }{ $area }، { $period }: کل { $count } ({ $unit })۔
crosstab-answer-absent = { "\u200F" }{ $area }، { $period }: کل تعداد ظاہر نہیں کی گئی۔
crosstab-caption = { "\u200F" }{ $rows } اور { $columns }
crosstab-caption-of = { "\u200F" }{ $members }: { $rows } اور { $columns }
crosstab-each = ایک ایک کر کے: { $dimension }
crosstab-withheld = { $least } سے { $most } تک کے اعداد ظاہر نہیں کیے گئے تاکہ کسی کو پہچانا نہ جا سکے۔ کچھ بڑے اعداد بھی ظاہر نہیں کیے گئے، تاکہ چھوٹے اعداد حساب سے معلوم نہ کیے جا سکیں۔
crosstab-zero = 0 کا مطلب ہے کہ کوئی نہیں تھا۔
crosstab-rounded = ہر عدد الگ سے قریب ترین { $base } تک گول کیا گیا ہے تاکہ کسی کو پہچانا نہ جا سکے۔ ہو سکتا ہے مجموعے پورے نہ ملیں۔
download-crosstab = تمام خانے، کل تعداد کے ساتھ (CSV)
column-dimension = { "\u200F" }{ $dimension }: کوڈ، یا سب کے لیے total
column-dimension-name = { "\u200F" }{ $dimension }: نام
column-crosstab-period-type = مدت کی قسم، جیسے quarter (سہ ماہی)
column-crosstab-period = مدت کا پہلا دن اور اس کی لمبائی، جیسے { "\u200E" }2023-01-01/P3M

## Charts
chart-fell = { "\u200F" }{ $month }: { $now }۔ یہ ایک سال پہلے سے { $count } کم ہے ({ $before-month }: { $before })۔
chart-rose = { "\u200F" }{ $month }: { $now }۔ یہ ایک سال پہلے سے { $count } زیادہ ہے ({ $before-month }: { $before })۔
chart-same = { "\u200F" }{ $month }: { $now }۔ یہ اتنا ہی ہے جتنا ایک سال پہلے تھا ({ $before-month })۔
chart-gaps = غیر موجود اعداد: { $total } میں سے { $count }۔ وہاں لکیر میں خالی جگہ ہے ({ $symbols })۔
chart-seam = { $month } سے اعداد و شمار دوسرے طریقے سے تیار کیے جاتے ہیں
chart-dashed = { "\u200F" }{ $meaning } (لکیر کا ٹوٹا حصہ)
multiples-title = { "\u200F" }{ $offence }: ہر بورو میں ماہ بہ ماہ
multiples-note = ہر لکیر { $first } سے { $last } تک ہر مہینہ دکھاتی ہے۔ تمام لکیروں کا پیمانہ ایک ہے: اوپری کنارہ { $top } ہے۔ ہر نام کے ساتھ کا عدد { $last } تک کے 12 ماہ کا مجموعہ ہے۔ بوروز اپنے ناموں کی ترتیب میں ہیں۔
bars-description = { $month } تک کے 12 ماہ میں درج شدہ تعداد کا بار چارٹ۔ سب سے لمبی پٹی: { $offence } ({ $highest })۔ اقسام ناشر کی ترتیب میں ہیں۔
dots-description = ہر نقطہ ایک عدد ہے۔ اعداد { $low } سے { $high } تک ہیں۔ بوروز اپنے ناموں کی ترتیب میں ہیں۔
dots-ranges = نقطے سے گزرنے والی لکیر اس کی ممکنہ حد ہے ({ "\u200E" }95%{ "\u200E" } وقفۂ اعتماد)۔ جہاں حدیں ایک دوسرے پر آتی ہیں وہاں فرق محض اتفاق ہو سکتا ہے۔
dots-reference = ٹوٹی لکیر: { $area } ({ $value })۔

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = ترتیب: سب سے چھوٹا پہلے
sorted-down = ترتیب: سب سے بڑا پہلے
sorted-names = ترتیب: شروع سے آخری حرف تک
sorted-names-back = ترتیب: آخری حرف سے شروع تک
sorted-turned = ترتیب الٹ دی گئی
sorted-first = پہلی ترتیب بحال
filter-rows = سطر تلاش کریں
rows-shown = دکھائی گئی سطریں
chart-tools = یہ چارٹ استعمال کریں
copy-link = لنک کاپی کریں
copy-embed = HTML کے طور پر کاپی کریں
save-svg = SVG کے طور پر محفوظ کریں
copied = کاپی ہو گیا
copy-yourself = یہاں ہم آپ کے لیے کاپی نہیں کر سکتے۔ یہ متن خود کاپی کریں:
saved = محفوظ ہو گیا
type-borough = بورو کا نام لکھیں
boroughs-matching = ملتے جلتے بوروز
compare-boroughs = ایک چارٹ پر بوروز کا موازنہ کریں
compare-choices = پہلا بورو|دوسرا بورو|تیسرا بورو
compare-none = کوئی نہیں
compare-failed = اعداد و شمار لوڈ نہیں ہو سکے۔ دوبارہ کوشش کریں، یا اس صفحے کا جدول استعمال کریں۔
highest = سب سے زیادہ
lowest = سب سے کم

## Contents, citing and sharing
contents-title = اس صفحے پر
skip-menu = سیدھے مرکزی مینو پر جائیں
share-heading = اس صفحے کا حوالہ دیں یا اسے شیئر کریں
cite-label = اس صفحے کا حوالہ دینے کے لیے لکھیں:
send-link = ای میل سے لنک بھیجیں
feedback-link = ہمیں بتائیں کہ اس صفحے پر کیا غلط ہے یا کیا کمی ہے
back-to-top = واپس اوپر جائیں
emergency-reviewed = ہنگامی نمبروں کی آخری جانچ: { $day }۔
help-heading = ڈیٹا اور مدد کہاں سے ملے گی
help-dataset = اس ڈیٹاسیٹ کی تمام فائلیں: { $title }
help-definitions = جرم کی ہر قسم کا کیا مطلب ہے
police-heading = پولیس کی کارکردگی کیسی ہے؟
police-title = پولیس کی کارکردگی: { $area }
points-value = { $value } فیصد پوائنٹس
change = تبدیلی
figures-to = { $month } تک کے اعداد و شمار
whats-new = نیا کیا ہے
borough-by-borough = بورو کے لحاظ سے
other-boroughs = دوسرے بوروز
published-on = (تاریخِ اشاعت: { $day })

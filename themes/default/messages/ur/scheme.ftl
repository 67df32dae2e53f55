### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = دستاویز
scheme-class-title = { "\u200F" }{ $number }. { $name }
scheme-class-own = اس سائٹ نے شامل کیا: نمونے کی اسکیم میں یہ زمرہ نہیں ہے۔
scheme-coverage = ہمیں کیا شائع کرنا چاہیے، اور اس کا کیا بنا: دستاویزات کی تعداد، ہر زمرے کے لحاظ سے
scheme-class = زمرہ
scheme-expected = متوقع
scheme-total = تمام زمرے
scheme-published = شائع شدہ
scheme-linked = کہیں اور شائع شدہ
scheme-not-held = ہمارے پاس نہیں
scheme-exempt = مستثنیٰ: قانون ہمیں اسے روکنے کی اجازت دیتا ہے
scheme-planned = منصوبے میں
scheme-planned-by = منصوبے میں: اشاعت کی آخری تاریخ { $day }
scheme-planned-late = اشاعت { $day } تک ہونی تھی، تاخیر ہے
scheme-answer = { $number ->
        [one] اسکیم میں { $count } دستاویز متوقع ہے۔ یہاں شائع شدہ: { $published }۔ کہیں اور شائع شدہ: { $linked }۔ شائع نہیں ہوئیں: { $missing }، اور ہم وجہ بتاتے ہیں۔
       *[other] اسکیم میں { $count } دستاویزات متوقع ہیں۔ یہاں شائع شدہ: { $published }۔ کہیں اور شائع شدہ: { $linked }۔ شائع نہیں ہوئیں: { $missing }، اور ہم وجہ بتاتے ہیں۔
    }
scheme-up-to-date = کیا اسے تازہ رکھا جاتا ہے؟
scheme-up-to-date-none = { $day } کو کسی دستاویز کے جائزے کی تاریخ نہیں گزری تھی۔
scheme-up-to-date-late = { $number ->
        [one] { $day } کو { $count } دستاویز کے جائزے کی تاریخ گزر چکی تھی۔
       *[other] { $day } کو { $count } دستاویزات کے جائزے کی تاریخ گزر چکی تھی۔
    }
scheme-review-due = جائزے کی تاریخ
scheme-review-state = کیا یہ تازہ ہے؟
scheme-review-ok = جائزے کی تاریخ ابھی نہیں آئی
scheme-review-late = { $number ->
        [one] { $count } دن کی تاخیر
       *[other] { $count } دن کی تاخیر
    }
scheme-review-archived = محفوظ شدہ (آرکائیو): اسے کوئی تازہ نہیں رکھتا
scheme-review-table = دستاویزات، اور ہر ایک کو دوبارہ کب دیکھا جائے گا
scheme-plan-table = وہ دستاویزات جو منصوبے میں ہیں
scheme-plan-day = اشاعت کی آخری تاریخ
scheme-plan-ok = تاریخ ابھی آنی ہے
scheme-plan-past = { $number ->
        [one] { $count } دن کی تاخیر
       *[other] { $count } دن کی تاخیر
    }
scheme-not-given = معلوم نہیں
scheme-charges = اس پر کتنا خرچ آتا ہے
scheme-charges-lead = ہماری شائع کردہ کسی چیز کی نقل کے لیے آپ کیا ادا کرتے ہیں۔ اس سائٹ پر آپ سب کچھ مفت پڑھ اور ڈاؤن لوڈ کر سکتے ہیں۔
scheme-charge-what = کیا
scheme-charge-amount = فیس
scheme-charge-basis = ہم اس کا حساب کیسے لگاتے ہیں
scheme-charge-note = نوٹ
scheme-charge-pounds = { "\u200E" }£{ $amount }{ "\u200E" }
scheme-charge-free = مفت
scheme-charge-varies = صورتِ حال پر منحصر ہے
scheme-archived = محفوظ شدہ (آرکائیو)
scheme-archived-note = یہ محفوظ شدہ (آرکائیو) مواد ہے۔ ہو سکتا ہے یہ پرانا ہو چکا ہو۔
scheme-body-replaced = { "\u200F" }{ $body }: اب اس ادارے کی جگہ دوسرا ادارہ ہے۔ اس کی جگہ یہ آیا: { $new }۔
scheme-superseded = اس کی جگہ ایک نئی دستاویز آ چکی ہے: { $title }
scheme-file = { "\u200F" }{ $name }{ "\u200F" } ({ $format }{ "\u200F" }، { $size })
scheme-kilobytes = { $number } کلو بائٹ
scheme-megabytes = { $number } میگا بائٹ
scheme-read-elsewhere = اسے یہاں پڑھیں: { $host }
scheme-read-here = اسے اس سائٹ پر پڑھیں
scheme-read-dataset = اعداد و شمار اور فائلیں: { $title }
scheme-requested = لوگوں نے یہ آزادیِ معلومات کے قانون (Freedom of Information Act) کے تحت مانگا۔ درخواست کا حوالہ نمبر: { $reference }۔
scheme-requested-dataset = اب یہ ایک ڈیٹاسیٹ ہے جسے یہ سائٹ ہر نئے ایڈیشن کے ساتھ دوبارہ شائع کرتی ہے۔
scheme-reference = نمبر
scheme-body = ناشر
scheme-period = کس زمانے کے بارے میں
scheme-formats = فارمیٹ
scheme-languages = زبان
scheme-owner = اس کا ذمہ دار
scheme-charge = فیس
scheme-charge-web = اس سائٹ پر مفت
scheme-rights = استعمال کی شرائط
scheme-accessible = کسی اور شکل میں
scheme-accessible-ask = یہاں لکھیں: { $contact }۔ بتائیں کہ آپ اسے کس شکل میں پڑھ سکتے ہیں۔
scheme-areas = کس جگہ کے بارے میں
scheme-where = کہاں ملے گی
scheme-topic-title = اس موضوع پر دستاویزات: { $topic }
scheme-topic-lead = اس موضوع پر اشاعتی اسکیم میں کیا ہے۔
scheme-download-entries = دستاویزات کی فہرست ڈاؤن لوڈ کریں (CSV)
scheme-download-expected = ڈاؤن لوڈ کریں کہ کیا متوقع ہے اور اس کا کیا بنا (CSV)
scheme-download-charges = فیسوں کی فہرست ڈاؤن لوڈ کریں (CSV)
scheme-disclosures = معلومات کی درخواستوں کے جوابات کی فہرست (disclosure log)
scheme-feed-title = اشاعتی اسکیم میں نیا

## For templates
scheme-about-heading = یہ کیا ہے
scheme-coverage-heading = آپ کو یہاں کیا مل سکتا ہے
scheme-coverage-note = ہر وہ دستاویز جو ہمیں شائع کرنی چاہیے ایک بار شمار ہوتی ہے۔ جو ہم شائع نہیں کرتے وہ بھی شمار ہوتا ہے، اور ہر زمرہ وجہ بتاتا ہے۔
scheme-classes-heading = ہر زمرے کے لحاظ سے
scheme-more-heading = مزید
scheme-topics-heading = موضوع کے لحاظ سے
scheme-requested-heading = لوگوں نے مانگا، اس لیے ہم شائع کرتے ہیں
scheme-ask-heading = اگر یہ یہاں نہیں ہے
scheme-complaints-heading = اگر آپ شکایت کرنا چاہتے ہیں
scheme-model-heading = ہم کس کے نمونے پر چلتے ہیں
scheme-expected-heading = ہمیں اس زمرے میں کیا شائع کرنا چاہیے
scheme-entries-heading = اس زمرے کی دستاویزات
scheme-entries-none = اس زمرے میں ہمارے پاس کوئی دستاویز نہیں ہے۔
scheme-class-source = اس زمرے کی تفصیل کہاں ہے
scheme-read-heading = پڑھیں یا ڈاؤن لوڈ کریں
scheme-facts-heading = اس دستاویز کے بارے میں
scheme-documents-heading = دستاویزات
scheme-area-heading = اس بورو کے بارے میں دستاویزات

### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = منصوبے میں
consultation-open = کھلی ہے
consultation-closed = بند: جوابات کا جائزہ لیا جا رہا ہے
consultation-responded = باضابطہ جواب شائع ہو گیا
consultation-tracked = باضابطہ جواب شائع ہو گیا: وعدوں پر نظر رکھی جا رہی ہے
consultation-archived = محفوظ شدہ (آرکائیو)
consultation-unclear = معلوم نہیں کہ کھلی ہے یا نہیں
consultation-is-planned = یہ مشاورت ابھی شروع نہیں ہوئی۔ شروع ہونے کی تاریخ: { $when }۔
consultation-is-open = یہ مشاورت کھلی ہے، اور آپ جواب دے سکتے ہیں۔ بند ہونے کی تاریخ: { $when }۔
consultation-days-left = { $number ->
        [0] آج آخری دن ہے۔
        [one] { $count } دن باقی ہے۔
       *[other] { $count } دن باقی ہیں۔
    }
consultation-is-closed = یہ مشاورت بند ہو چکی ہے۔ بند ہونے کی تاریخ: { $when }۔ لوگوں نے جو کہا اس کا جائزہ لیا جا رہا ہے۔
consultation-is-responded = یہ مشاورت بند ہو چکی ہے، اور باضابطہ جواب شائع ہو گیا ہے۔
consultation-is-tracked = یہ مشاورت بند ہو چکی ہے، اور باضابطہ جواب شائع ہو گیا ہے۔ جو وعدے کیے گئے ان پر نظر رکھی جا رہی ہے۔
consultation-is-archived = یہ مشاورت ختم ہو چکی ہے۔ اسے یہاں اس لیے رکھا گیا ہے کہ لوگ اسے دیکھ سکیں۔
consultation-is-unclear = تاریخوں کے بارے میں اتنا معلوم نہیں کہ بتایا جا سکے کہ یہ مشاورت کھلی ہے یا نہیں۔
consultation-as-built = یہ { $day } کی صورتِ حال ہے، جب یہ صفحہ بنایا گیا۔ اگر آپ اسے بعد میں پڑھیں تو نیچے دی گئی تاریخوں کو دیکھیں۔
consultation-response-due = باضابطہ جواب کی آخری تاریخ: { $day }، یعنی بند ہونے کے بارہ ہفتے بعد۔
consultation-response-overdue = { $number ->
        [one] باضابطہ جواب میں تاخیر ہے۔ اس کی آخری تاریخ { $day } تھی، یعنی { $count } دن پہلے۔
       *[other] باضابطہ جواب میں تاخیر ہے۔ اس کی آخری تاریخ { $day } تھی، یعنی { $count } دن پہلے۔
    }
consultation-late = باضابطہ جواب میں تاخیر

## Dates
consultation-opens = شروع
consultation-closes = بند
consultation-length = کتنے دن کھلی رہتی ہے
consultation-length-days = { $number ->
        [one] { $count } دن
       *[other] { $count } دن، پہلا اور آخری دن ملا کر
    }
consultation-respond-by = باضابطہ جواب کی آخری تاریخ
consultation-response-day = باضابطہ جواب شائع ہوا
consultation-response-planned = باضابطہ جواب کی متوقع تاریخ
consultation-delay = باضابطہ جواب میں زیادہ وقت کیوں لگ رہا ہے
consultation-archived-day = محفوظ کی گئی (آرکائیو)
consultation-archive-planned = محفوظ کرنے (آرکائیو) کی متوقع تاریخ
consultation-within = { "\u200F" }{ $month } میں کسی وقت (دن معلوم نہیں)
consultation-not-known = معلوم نہیں
consultation-day-not-known = ہاں، لیکن دن معلوم نہیں
consultation-from-to = { "\u200F" }{ $opens } تا { $closes }
consultation-when = کب
consultation-stages = مراحل
consultation-stage = مرحلہ
consultation-began = شروع ہوا
consultation-ended = ختم ہوا
consultation-days = کتنے دن

## Lists
consultations-lead = لوگوں سے کیا پوچھا جا رہا ہے، لوگوں نے کیا کہا، اور اس کا کیا نتیجہ نکلا۔ یہ سائٹ جس مشاورت کو کھلی دکھاتی ہے، اس میں انٹرنیٹ کے بغیر جواب دینے کا ایک طریقہ درج ہے۔
consultations-on = عوامی مشاورت: { $topic }
consultations-on-lead = اس سائٹ پر موجود ہر وہ مشاورت جس میں لوگوں سے اس موضوع پر پوچھا گیا: { $topic }۔
consultations-open-heading = اس وقت کھلی ہیں
consultations-planned-heading = منصوبے میں
consultations-closed-heading = بند: جوابات کا جائزہ لیا جا رہا ہے
consultations-responded-heading = باضابطہ جواب شائع ہو گیا
consultations-unclear-heading = تاریخیں معلوم نہیں
consultations-archived-heading = محفوظ شدہ (آرکائیو)
consultations-year-not-known = سال معلوم نہیں
consultations-example-note = جس پر ”مثال“ لکھا ہے وہ یہ دکھانے کے لیے بنایا گیا ہے کہ صفحہ کیسے کام کرتا ہے۔ وہ سرکاری نہیں اور کسی حقیقی جگہ یا شخص کے بارے میں کچھ نہیں بتاتا۔
consultations-none-open = اس وقت کوئی مشاورت کھلی نہیں ہے۔
consultations-all = تمام مشاورتیں
consultations-by-topic = موضوع کے لحاظ سے
consultations-more = عوامی مشاورت کے بارے میں مزید
consultations-methods-link = لوگوں سے پوچھنے کے طریقے: کون سے استعمال ہوئے، اور کیوں
consultations-sign-up-link = ہمیں بتائیں کہ آپ چاہتے ہیں آپ سے پوچھا جائے، یا یہ کہ سب سے پہلے کیا ہونا چاہیے
consultations-respondents-file = کس نے جواب دیا، ہر ذریعے کے لحاظ سے (CSV)
consultations-being-held = کن باتوں پر مشاورت ہو رہی ہے
consultations-asked-here = کیا پوچھا جا رہا ہے
consultation-example-name = { "\u200F" }{ $title } (مثال)

## One consultation
consultation-about = یہ کس بارے میں ہے
consultation-dates = تاریخیں
consultation-how-to-reply = جواب کیسے دیں
consultation-how-people-replied = لوگ کیسے جواب دے سکتے تھے
consultation-reply-note = آپ انٹرنیٹ کے بغیر بھی جواب دے سکتے ہیں۔ تمام طریقے برابر شمار ہوتے ہیں۔
consultation-print-form = کاغذ پر جواب دینے کے لیے فارم پرنٹ کریں
consultation-go-online = جواب دینے کے ویب صفحے پر جائیں
consultation-documents = دستاویزات
consultation-questions = سوالات
consultation-question = سوال { $label }
consultation-leads-to = اس سائٹ پر
consultation-who-asked = کس سے پوچھا گیا، اور کیسے
consultation-audience = کس سے پوچھا گیا
consultation-methods = لوگوں سے کیسے پوچھا گیا
consultation-who-replied = کس نے جواب دیا
consultation-replies-of = جوابات، ہر ذریعے کے لحاظ سے
consultation-channel = ذریعہ
consultation-how-many = کتنے، جیسا کہ شائع ہوا
consultation-who = کون
consultation-note = نوٹ
consultation-about-count = تقریباً { $count }
consultation-self-selected = جب تک کوئی نوٹ کچھ اور نہ بتائے، ان لوگوں نے خود جواب دینے کا فیصلہ کیا۔ وہ سب کی نمائندگی نہیں کرتے، اس لیے یہ اعداد نہیں بتاتے کہ سب لوگ کیا سوچتے ہیں۔ ہو سکتا ہے ایک ہی شخص نے ایک سے زیادہ ذریعوں سے جواب دیا ہو: انہیں آپس میں جمع نہ کریں۔
consultation-results = لوگوں نے کیا کہا
consultation-results-link = نتائج، ہر سوال کے لحاظ سے
consultation-came-of-it = اس کا کیا نتیجہ نکلا
consultation-report = رپورٹ
consultation-decision = فیصلہ
consultation-decided-on = فیصلے کی تاریخ
consultation-where-said = یہ کہاں لکھا ہے
consultation-next = آگے کیا ہوگا
consultation-next-planned = جس دن مشاورت شروع ہوگی اس دن سے آپ جواب دے سکیں گے۔ اس وقت دوبارہ آئیں، یا یہ تاریخ اپنے کیلنڈر میں شامل کریں۔
consultation-next-open = بند ہونے کی تاریخ کے بعد ہر جواب کا جائزہ لیا جاتا ہے۔ باضابطہ جواب بارہ ہفتوں کے اندر آنا چاہیے۔ وہ اسی صفحے پر ہوگا۔
consultation-next-closed = ہر جواب کا جائزہ لیا جاتا ہے۔ پھر باضابطہ جواب بتاتا ہے کہ کیا کیا جائے گا، کیا نہیں کیا جائے گا، اور کیوں۔ وہ اسی صفحے پر ہوگا۔
consultation-next-responded = باضابطہ جواب بتاتا ہے کہ کیا کیا جائے گا۔ اگر وعدے کیے گئے ہوں تو یہ صفحہ بتاتا ہے کہ ان کا کیا بنا۔
consultation-next-archived = اس مشاورت میں اب مزید کچھ نہیں ہوگا۔
consultation-next-unclear = جب تاریخیں معلوم ہوں گی تو وہ اسی صفحے پر ہوں گی۔
consultation-record = اس اندراج کے بارے میں
consultation-owner = کون پوچھ رہا ہے
consultation-original-body = مشاورت کرنے والا ادارہ
consultation-replaced-by = اس ادارے کی جگہ یہ ادارہ آیا
consultation-files = فائلیں
consultation-own-record = اس سائٹ کے ناشر نے لکھا

## Ways to reply
consultation-reply-online = آن لائن
consultation-reply-email = ای میل سے
consultation-reply-post = ڈاک سے
consultation-reply-phone = فون سے
consultation-reply-in-person = خود آ کر
consultation-reply-meeting = کسی اجلاس میں
consultation-offline = انٹرنیٹ کی ضرورت نہیں

## Who replied
consultation-individuals = لوگ، ہر ایک اپنی طرف سے
consultation-organisations = تنظیمیں
consultation-campaign = وہ لوگ جنہوں نے کسی مہم کے الفاظ بھیجے
consultation-staff = پولیس میں کام کرنے والے لوگ
consultation-mixed = الگ الگ نہیں بتائے گئے

## The form on paper
consultation-form-title = کاغذ پر جواب دیں: { $title }
consultation-form-lead = یہ صفحہ پرنٹ کریں، خالی جگہوں میں لکھیں، اور بھیج دیں یا جمع کرا دیں۔ آپ جو لکھتے ہیں اس میں سے کچھ بھی اس سائٹ پر نہیں رکھا جاتا۔ کوئی بھی دوسرا کاغذ بھی چلے گا۔
consultation-form-over = یہ مشاورت بند ہو چکی ہے۔ براہِ کرم اب یہ فارم نہ بھیجیں۔
consultation-form-where = کہاں بھیجنا ہے
consultation-form-until = پہنچنے کی آخری تاریخ
consultation-form-questions = سوالات
consultation-form-you = آپ کے بارے میں
consultation-form-you-note = آپ اسے خالی چھوڑ سکتے ہیں۔ اپنا نام بتانا ضروری نہیں۔
consultation-form-for-myself = یہ جواب میری اپنی طرف سے ہے۔
consultation-form-for-others = یہ جواب کسی تنظیم کی طرف سے ہے۔ اس کا نام:
consultation-form-borough = وہ بورو جہاں میری رہائش یا کام ہے:
consultation-form-anything = کوئی اور بات جو آپ کہنا چاہتے ہیں
consultation-form-back = واپس مشاورت پر جائیں
consultation-form-help = اگر آپ خود نہیں لکھ سکتے تو کسی سے لکھوا لیں، یا کال کر کے اپنے جواب بتا دیں۔

## Asking to be asked
consultation-sign-up-title = ہمیں بتائیں کہ آپ چاہتے ہیں آپ سے پوچھا جائے
consultation-sign-up-lead = یہ صفحہ پرنٹ کریں، پُر کریں اور بھیج دیں، تاکہ اگلی بار آپ سے پوچھا جائے۔ آپ جو لکھتے ہیں اس میں سے کچھ بھی اس سائٹ پر نہیں رکھا جاتا۔
consultation-sign-up-online = اس کے بجائے یہ کام ویب صفحے پر کریں
consultation-sign-up-ask = براہِ کرم مجھ سے پوچھیں
consultation-sign-up-reach = مجھ سے رابطہ کیسے کریں (پتا، فون نمبر یا ای میل):
consultation-sign-up-language = وہ زبان جس میں مجھ سے پوچھا جائے:
consultation-sign-up-needs = حصہ لینے کے لیے مجھے کیا چاہیے (بڑے حروف، مترجم، ریمپ …):
consultation-sign-up-topics = مجھ سے کن باتوں کے بارے میں پوچھا جائے (جتنے چاہیں نشان لگائیں)
consultation-sign-up-priority = میری اپنی ترجیح
consultation-sign-up-priority-note = جہاں آپ رہتے ہیں وہاں پولیس کو سب سے پہلے کیا کرنا چاہیے؟ یہ آپ کے علاقے کی ٹیم کو بھیجا جاتا ہے۔ دوسرے لوگوں کے نام نہ لکھیں۔
consultation-sign-up-privacy = آپ جو لکھتے ہیں اس کا کیا ہوتا ہے
consultation-sign-up-send = کہاں بھیجنا ہے

## The register of methods
consultation-register-title = لوگوں سے پوچھنے کے طریقے
consultation-register-lead = عوام سے پوچھنے کے کون سے طریقے ہیں، ہر طریقہ کون چلاتا ہے، اور وہ کیوں استعمال ہوا یا نہیں ہوا۔
consultation-register-rules = وہ اصول جو طے کیے گئے
consultation-register-methods = طریقوں کی فہرست
consultation-method-used = { $year } میں استعمال ہوا
consultation-method-explored = { $year } میں اس پر غور کیا گیا
consultation-method-rejected = { $year } میں استعمال نہیں ہوا
consultation-method-run-by = اسے کون چلاتا ہے
consultation-method-why = کیوں
consultation-method-in = اس سائٹ کی وہ مشاورتیں جن میں یہ استعمال ہوا
consultation-register-file = طریقوں کی فہرست ڈاؤن لوڈ کریں (CSV)

### Words of the disclosure log and of the finder.

## The log
disclosure-log = آزادیِ معلومات کی درخواستوں کے جوابات
disclosure-log-lead = کوئی بھی شخص پولیس سے وہ معلومات مانگ سکتا ہے جو اس کے پاس ہیں۔ یہ حق آزادیِ معلومات کے قانون 2000 (Freedom of Information Act 2000) نے دیا ہے۔ یہ فہرست دکھاتی ہے کہ کیا پوچھا گیا اور کیا جواب دیا گیا۔ پوچھنے والوں کے نام نہیں دیے جاتے۔
disclosure-newest = تازہ ترین جوابات
disclosure-examples = اندراجات کی مثالیں
disclosure-examples-note = یہ اندراجات فرضی ہیں۔ یہ دکھاتے ہیں کہ جب کسی اندراج کے بارے میں سب کچھ معلوم ہو تو وہ کیسا ہوتا ہے۔ یہ ایک ایسے ادارے کے بارے میں ہیں جو موجود نہیں۔
disclosure-ways = جواب تلاش کریں
disclosure-by-year = سال کے لحاظ سے
disclosure-by-topic = موضوع کے لحاظ سے
disclosure-by-outcome = درخواستوں کا کیا جواب دیا گیا
disclosure-all-of-year = { $year } کے تمام اندراجات
disclosure-coverage = اس فہرست میں کیا شامل ہے
disclosure-source = سب سے پہلے کس نے شائع کیا
disclosure-entries = جوابات
disclosure-entries-examples = مثالیں
disclosure-none-real = یہاں کوئی جواب نہیں، صرف مثالیں ہیں۔
disclosure-count = { $number ->
        [one] { $count } جواب
       *[other] { $count } جوابات
    }
disclosure-count-examples = { $number ->
        [one] { $count } مثال
       *[other] { $count } مثالیں
    }
disclosure-list-year = فہرست میں درخواستیں: { $year }
disclosure-year-note = ہر اندراج اس سال کے تحت ہے جس میں اس کا جواب دیا گیا۔ جہاں وہ دن معلوم نہیں، وہاں اندراج اس سال کے تحت ہے جس میں جواب آن لائن شائع ہوا۔ جس درخواست کا جواب نہیں آیا وہ اس سال کے تحت ہے جس میں وہ موصول ہوئی۔
disclosure-list-topic = اس موضوع پر درخواستیں: { $topic }
disclosure-list-lead = اس فہرست میں یہ ہیں: { $answers } اور { $examples }۔ مثالیں فرضی ہیں اور الگ رکھی گئی ہیں۔
disclosure-list-lead-real = اس فہرست میں یہ ہیں: { $answers }۔
disclosure-feed-note = فیڈ میں صرف جوابات ہیں، مثالیں نہیں۔ جہاں صرف مہینہ معلوم ہو، وہاں فیڈ مہینے کا پہلا دن دیتی ہے اور یہ بات بتاتی ہے۔

## How to ask
ask-heading = معلومات کیسے مانگیں
ask-first = پہلے دیکھیں کہ کیا وہ پہلے ہی شائع ہو چکی ہیں۔
ask-finder = اس سائٹ کی دستاویزات، جوابات اور ڈیٹاسیٹ دیکھیں
ask-write = اس پولیس فورس کو لکھیں جس کے پاس معلومات ہیں۔ بتائیں کہ آپ کیا جاننا چاہتے ہیں۔ اپنا نام اور جواب کے لیے پتا دیں۔ ای میل کا پتا کافی ہے۔
ask-wait = پولیس فورس کو جلد از جلد، اور کام کے 20 دنوں کے اندر جواب دینا ہوتا ہے۔
ask-review = اگر آپ مطمئن نہیں تو پولیس فورس سے کہیں کہ وہ اپنے جواب پر دوبارہ غور کرے۔ اس کے بعد آپ انفارمیشن کمشنر (Information Commissioner) سے شکایت کر سکتے ہیں۔
ask-not-here = یہ سائٹ درخواستیں وصول نہیں کر سکتی۔
ask-link = درخواست کیسے دیں

## Outcomes
outcome = نتیجہ
outcome-full = پوری معلومات دی گئیں
outcome-part = کچھ معلومات دی گئیں
outcome-refused = انکار کیا گیا
outcome-not-held = معلومات موجود نہیں
outcome-neither = نہ تصدیق کی گئی نہ تردید
outcome-not-known = نتیجہ معلوم نہیں
outcome-waiting = جواب کا انتظار ہے
outcome-full-means = جو کچھ مانگا گیا تھا وہ سب دیا گیا۔
outcome-part-means = جو مانگا گیا تھا اس کا ایک حصہ دیا گیا۔ باقی ان وجوہات کی بنا پر روک لیا گیا جو جواب میں لکھی ہیں۔
outcome-refused-means = ان وجوہات کی بنا پر کچھ نہیں دیا گیا جو جواب میں لکھی ہیں۔
outcome-not-held-means = پولیس فورس کے پاس یہ معلومات نہیں ہیں۔
outcome-neither-means = پولیس فورس نے نہیں بتایا کہ اس کے پاس معلومات ہیں یا نہیں، کیونکہ صرف یہ بتانے سے بھی کچھ ظاہر ہو جاتا۔
outcome-not-known-means = درخواست کا جواب دیا گیا۔ اس سائٹ کو معلوم نہیں کہ کیا جواب دیا گیا۔
outcome-waiting-means = درخواست کا جواب ابھی نہیں دیا گیا۔

## One entry
entry-asked = کیا پوچھا گیا
entry-answered = کیا جواب دیا گیا
entry-given = کیا دیا گیا
entry-held-back = کیا روکا گیا، اور کیوں
entry-about = اس درخواست کے بارے میں
entry-question-not-known = اس سائٹ کو درخواست کے الفاظ معلوم نہیں۔ ہو سکتا ہے وہ جواب میں اس کے اصل پتے پر ہوں۔
entry-answer-not-known = اس سائٹ کو جواب کا متن معلوم نہیں۔ ہو سکتا ہے وہ اس کے اصل پتے پر ہو۔
entry-exemptions-not-known = ایک حصہ روک لیا گیا۔ اس سائٹ کو معلوم نہیں کہ جواب میں کن استثناؤں کا ذکر ہے۔
entry-files-not-known = اس سائٹ کو معلوم نہیں کہ کون سی فائلیں دی گئیں۔ ہو سکتا ہے وہ اصل پتے پر ہوں۔
entry-files-none = کوئی فائل نہیں دی گئی۔
entry-interest = کن باتوں کو تولا گیا
entry-interest-not-known = ان استثناؤں کے لیے پولیس فورس کو تولنا ہوتا ہے کہ عوام کا فائدہ جاننے میں زیادہ ہے یا نہ جاننے میں۔ اس سائٹ کو معلوم نہیں کہ کیا تولا گیا۔
entry-caveats = استعمال کرنے سے پہلے کیا جاننا چاہیے
entry-reference = حوالہ نمبر
entry-received = درخواست موصول ہوئی
entry-answered-on = جواب دیا گیا
entry-put-online = آن لائن شائع ہوا
entry-due = جواب کی آخری تاریخ
entry-overdue = وقت گزر چکا ہے
entry-overdue-since = جواب کی آخری تاریخ { $day } تھی۔ وہ گزر چکی ہے۔
entry-working-days = کتنا وقت لگا
entry-working-days-count = { $number ->
        [one] کام کا { $count } دن
       *[other] کام کے { $count } دن
    }
entry-day-not-known = اس سائٹ کو دن معلوم نہیں
entry-original = اصل
entry-original-link = جواب، جہاں وہ سب سے پہلے شائع ہوا
entry-dataset = اس سائٹ پر اسی موضوع کے اعداد و شمار
entry-areas = علاقے
entry-sentence-answered = { "\u200F" }{ $outcome }، { $day }۔
entry-sentence-online = { "\u200F" }{ $outcome }۔ { $month } میں آن لائن شائع ہوا۔
entry-sentence-undated = { "\u200F" }{ $outcome }۔ یہاں کسی کو معلوم نہیں کہ کب۔
entry-sentence-waiting = درخواست موصول ہونے کی تاریخ: { $received }۔ جواب کی آخری تاریخ: { $due }۔
entry-format = { "\u200F" }{ $title }{ "\u200F" } ({ $format })
answered-in = { $day } کو جواب دیا گیا
put-online-in = { $month } میں آن لائن شائع ہوا
asked-on = { $day } کو پوچھا گیا
foi-asked-heading = آزادیِ معلومات کے قانون کے تحت مانگا گیا
foi-asked-text = یہ آزادیِ معلومات کے قانون کے تحت مانگا گیا تھا۔ ہو سکتا ہے جوابات میں اس ڈیٹاسیٹ سے مختلف چیزیں گنی گئی ہوں، یا مختلف مہینے ہوں۔

## Exemptions
exemptions-title = معلومات روکنے کی وجوہات
exemptions-lead = آزادیِ معلومات کا قانون وہ وجوہات بتاتا ہے جن کی بنا پر معلومات روکی جا سکتی ہیں۔ انہیں استثنا (exemptions) کہتے ہیں۔ جواب میں بتانا ضروری ہے کہ ان میں سے کون سا استثنا استعمال ہوا۔
exemptions-kinds = استثناؤں کی دو قسمیں
exemptions-absolute = مطلق استثنا کے لیے عوامی مفاد کی جانچ ضروری نہیں۔
exemptions-qualified = مشروط استثنا کے لیے عوامی مفاد کی جانچ ضروری ہے۔ معلومات صرف اس صورت میں روکی جا سکتی ہیں جب عوام کا فائدہ جاننے سے زیادہ نہ جاننے میں ہو۔
exemptions-heading = تمام استثنا
exemption-name = دفعہ { $number }: { $name }
exemption-absolute = مطلق: عوامی مفاد کی جانچ نہیں ہوتی
exemption-interest = مشروط: عوامی مفاد کی جانچ ضروری ہے
exemption-limit = اس بات کی حد کہ کتنا کام کرنا لازم ہے، استثنا نہیں
exemption-law = آزادیِ معلومات کے قانون 2000 (Freedom of Information Act 2000) کی دفعہ { $number }
exemption-law-label = قانون
exemption-used = کن جوابات میں اس کا ذکر ہے
exemption-refusal = مختصراً، اس میں کیا شامل ہے

## Response times
times-title = جوابات میں کتنا وقت لگا
times-lead = پولیس کو درخواست کا جواب کام کے 20 دنوں کے اندر دینا ہوتا ہے۔ درخواست موصول ہونے کے بعد کام کا پہلا دن، دن 1 ہے۔
times-days = ہفتہ، اتوار اور برطانیہ کے کسی بھی حصے کی عام تعطیلات (bank holidays) کام کے دن نہیں ہیں۔ اس لیے اسکاٹ لینڈ کی عام تعطیل بھی شمار ہوتی ہے، جیسا کہ قانون کی دفعہ 10 کہتی ہے۔
times-real = جوابات
times-real-none = اس فہرست کے جوابات کا کوئی عدد نہیں نکالا جا سکتا۔ { $number ->
        [one] { $count } جواب ایسا ہے جس کی درخواست یا جواب کا دن اس سائٹ کو معلوم نہیں
       *[other] { $count } جوابات ایسے ہیں جن کی درخواست یا جواب کا دن اس سائٹ کو معلوم نہیں
    }۔
times-untimed = { $number ->
        [one] مزید { $count } جواب وقت کے کسی عدد میں شامل نہیں، کیونکہ اس کا کوئی ایک دن معلوم نہیں۔
       *[other] مزید { $count } جوابات وقت کے کسی عدد میں شامل نہیں، کیونکہ ہر ایک کا کوئی ایک دن معلوم نہیں۔
    }
times-examples = مثالیں
times-examples-note = یہ اعداد صرف مثالوں سے نکالے گئے ہیں، یہ دکھانے کے لیے کہ وہ کیسے نظر آئیں گے۔ ان میں کوئی حقیقی جواب شامل نہیں۔
times-quarters = جواب کی سہ ماہی کے لحاظ سے
times-quarters-examples = مثالیں: جواب کی سہ ماہی کے لحاظ سے
times-years = جواب کے مالی سال کے لحاظ سے
times-years-examples = مثالیں: جواب کے مالی سال کے لحاظ سے
times-period = مدت
times-answered = جن کا جواب دیا گیا
times-timed = دونوں دن معلوم ہیں
times-within = کام کے 20 دنوں کے اندر
times-share = کام کے 20 دنوں کے اندر دیے گئے جوابات کا حصہ (%)
times-median = وسطانیہ (median، کام کے دن)
times-median-note = آدھے جوابات میں وسطانیہ سے زیادہ وقت نہیں لگا۔
times-so-far = { "\u200F" }{ $period }، اب تک
times-waiting = { $number ->
        [one] { $day } کو { $count } درخواست جواب کی منتظر تھی۔
       *[other] { $day } کو { $count } درخواستیں جواب کی منتظر تھیں۔
    }
times-overdue = { $number ->
        [0] ان میں سے کسی کی آخری تاریخ نہیں گزری تھی۔
        [one] ان میں سے { $count } کی آخری تاریخ گزر چکی تھی۔
       *[other] ان میں سے { $count } کی آخری تاریخ گزر چکی تھی۔
    }

## The finder
finder-title = کیا یہ پہلے ہی شائع ہو چکا ہے؟
finder-lead = معلومات مانگنے سے پہلے یہاں دیکھیں۔ اس صفحے پر اشاعتی اسکیم کی دستاویزات، درخواستوں کے جوابات اور وہ ڈیٹاسیٹ درج ہیں جو اس سائٹ پر موجود ہیں۔
finder-by-topic = موضوع کے لحاظ سے
finder-other = دیگر موضوعات
finder-a-to-z = حروفِ تہجی کی ترتیب سے
finder-name = نام
finder-kind = قسم
finder-published = شائع ہوا
finder-kind-dataset = اعداد و شمار
finder-kind-answer = درخواست کا جواب
finder-example = { "\u200F" }{ $kind } (مثال)
finder-not-known = معلوم نہیں
finder-not-found = کیا یہ یہاں نہیں ہے؟
finder-ask = آزادیِ معلومات کے قانون کے تحت مانگیں

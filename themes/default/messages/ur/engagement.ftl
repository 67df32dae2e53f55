### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = مسائل اور جوابات: { $title }
issues-description = لوگوں نے کون سے مسائل اٹھائے، ان کے بارے میں کس سے پوچھا گیا، انہوں نے کیا جواب دیا، اور ان جوابات کا کیا بنا: { $title }۔
issues-link = دیکھیں کہ لوگوں نے کون سے مسائل اٹھائے، اور پولیس نے کیا جواب دیا
issues-heading = مسائل اور جوابات
issues-asked-heading = کس سے پوچھا گیا اور کس نے جواب دیا
issues-stages = مرحلہ بہ مرحلہ
issues-questions-heading = تین سوالات
issues-questions-lead = جن سے مسائل کے کسی گروپ کے بارے میں پوچھا گیا، انہیں یہ سوالات دیے گئے۔
issues-report-heading = حتمی رپورٹ
issues-report-went-to = یہ کس کے لیے تھی:
issues-groups = { $number ->
        [one] لوگوں نے جو مسائل اٹھائے وہ { $count } گروپ میں آتے ہیں۔
       *[other] لوگوں نے جو مسائل اٹھائے وہ { $count } گروپوں میں آتے ہیں۔
    }
issues-named = { $number ->
        [0] ان میں سے کسی کا نام یہاں نہیں دیا گیا۔
        [one] ان میں سے صرف { $count } کا نام یہاں دیا گیا ہے۔
       *[other] ان میں سے صرف { $count } کے نام یہاں دیے گئے ہیں۔
    }
issues-all-named = ان سب کے نام یہاں دیے گئے ہیں۔
issues-stage-days = { "\u200F" }{ $first } تا { $last } ({ $number ->
        [one] { $count } دن
       *[other] { $count } دن
    }، پہلا اور آخری دن ملا کر)
issues-report-when = کب
issues-report-place = اسے کہاں پڑھا جا سکتا ہے
issues-report-link = رپورٹ
issues-report-read = حتمی رپورٹ پڑھیں
reply-certain = جن سے پوچھا گیا: { $invited }۔ جنہوں نے جواب دیا: { $replied }۔ جواب دینے والوں کا حصہ: { $percent }۔
reply-uncertain = جنہوں نے جواب دیا: { $replied }۔ یقین سے معلوم نہیں کہ کتنوں سے پوچھا گیا، اس لیے کوئی ایک حصہ نہیں بتایا جا سکتا۔ جدول ہر ممکنہ تعداد کے لیے حصہ دکھاتا ہے۔
reply-caption = جواب دینے والوں کا حصہ، ان لوگوں کی ہر ممکنہ تعداد کے لیے جن سے پوچھا گیا ہو
reply-asked = اگر اتنے لوگوں سے پوچھا گیا ہو
reply-replied = جنہوں نے جواب دیا
reply-percent = جواب دینے والوں کا حصہ
reply-source = یہ تعداد کہاں سے آئی
reply-share-fits = ماخذ یہ حصہ بتاتا ہے: { $percent }۔ پورے فیصد میں یہ صرف اسی صورت میں درست ہے جب { $first } سے پوچھا گیا ہو، کسی اور تعداد کے لیے نہیں۔
reply-share-between = ماخذ یہ حصہ بتاتا ہے: { $percent }۔ پورے فیصد میں یہ صرف اسی صورت میں درست ہے جب { $first } سے { $last } تک لوگوں سے پوچھا گیا ہو، کسی اور تعداد کے لیے نہیں۔
reply-share-never = ماخذ یہ حصہ بتاتا ہے: { $percent }۔ لوگوں کی کسی بھی تعداد سے یہ حصہ نہیں بنتا۔
group-said = لوگوں نے کیا کہا
group-answers = جوابات
group-summary = جوابات مختصراً
group-unanswered = کوئی جواب نہیں۔ جن سے پوچھا گیا ان میں سے کسی نے مسائل کے اس گروپ کا جواب نہیں دیا۔
group-none-single = اس سائٹ پر الگ الگ جوابات نہیں ہیں۔
group-held-back = وہ جوابات جو نہیں دکھائے گئے
group-held-back-count = { $number ->
        [one] { $count } جواب یہاں نہیں دکھایا گیا۔ ابھی تک کسی نے اسے شائع کرنے کی منظوری نہیں دی۔
       *[other] { $count } جوابات یہاں نہیں دکھائے گئے۔ ابھی تک کسی نے انہیں شائع کرنے کی منظوری نہیں دی۔
    }
group-unit-not-named = ایک یونٹ جس کا نام نہیں دیا گیا
download-issue-groups = مسائل کے گروپ ڈاؤن لوڈ کریں (CSV)
download-answers = جوابات ڈاؤن لوڈ کریں (CSV)
download-replies = ڈاؤن لوڈ کریں کہ کتنوں نے جواب دیا (CSV)

## Commitments

you-said-heading = آپ نے کہا، ہم نے کیا، ہم نہیں کر سکے کیونکہ
you-said = آپ نے کہا
we-will = ہم کریں گے
we-are-doing = ہم یہ کر رہے ہیں
we-did = ہم نے کیا
we-could-not = ہم نہیں کر سکے
we-dropped = ہم نے یہ ارادہ چھوڑ دیا
commitment = کیا وعدہ کیا گیا
commitments = وعدے
commitments-title = اس کا کیا بنا
commitments-title-of = اس کا کیا بنا: { $name }
commitments-lead = عوامی مشاورت کے بعد پولیس بتاتی ہے کہ وہ کیا کرے گی۔ یہ اس کے وعدے ہیں، اور یہ کہ ہر وعدہ کہاں تک پہنچا۔
commitments-link = تمام مشاورتوں کے بعد کیے گئے تمام وعدے دیکھیں
commitments-answer = وعدے: { $total }۔ پورے ہوئے: { $done }۔ جاری: { $begun }۔ منصوبے میں: { $planned }۔ نہیں ہو سکے: { $stuck }۔ ترک کیے گئے: { $dropped }۔ { $day } کو جاری یا منصوبے میں شامل وعدوں میں سے جن میں تاخیر تھی: { $late }۔
commitments-caption = وعدے کہاں تک پہنچے، ہر مشاورت کے لحاظ سے
commitments-note = ہر وعدہ ایک بار شمار ہوتا ہے: منصوبے میں، جاری، پورا ہوا، نہیں ہو سکا، یا ترک کیا گیا۔ آخری کالم میں وہ وعدے گنے گئے ہیں جن میں تاخیر ہے۔ وہ منصوبے میں یا جاری میں بھی شمار ہوتے ہیں۔
commitments-by = مشاورت کے لحاظ سے
commitments-all = تمام مشاورتیں
commitments-of-area = اس بورو کے بارے میں وعدے
commitments-area-heading = پولیس نے یہاں کیا وعدے کیے
commitments-topics = موضوع کے لحاظ سے
commitments-boroughs = بورو کے لحاظ سے
commitments-some-example = ان میں سے کچھ وعدے یہ دکھانے کے لیے بنائے گئے ہیں کہ صفحہ کیسے کام کرتا ہے۔ ان پر مثال لکھا ہے، وہ سرکاری نہیں، اور کسی حقیقی جگہ یا شخص کے بارے میں کچھ نہیں بتاتے۔
commitment-pair = { $first }، { $second }
commitments-of-all = { $total } میں سے
commitments-as-of = { $day } کو
commitment-area = کہاں
commitment-consultation = مشاورت
commitment-status = کہاں تک پہنچا
commitment-planned = منصوبے میں
commitment-under-way = جاری
commitment-done = پورا ہوا
commitment-could-not = نہیں ہو سکا
commitment-dropped = ترک کیا گیا
commitment-status-title = { "\u200F" }{ $status }: { $title }
commitment-example-title = مثال: { $title }
commitment-late = تاخیر ہے
commitment-late-column = ان میں سے جن میں تاخیر ہے
commitment-late-means = تاریخ گزر چکی ہے، اور کام پورا نہیں ہوا
commitment-late-note = اس میں تاخیر ہے۔ اسے { $day } تک پورا ہونا تھا اور یہ پورا نہیں ہوا۔
commitment-late-caption = وہ وعدے جن کی تاریخ گزر چکی ہے اور جو پورے نہیں ہوئے
commitment-because = کیونکہ
commitment-evidence = خود دیکھیں
commitment-owner = اس کا ذمہ دار
commitment-due = آخری تاریخ
commitment-no-day = کوئی تاریخ مقرر نہیں کی گئی
commitment-done-day = پورا ہونے کی تاریخ
commitment-changed = آخری تبدیلی
commitment-news-title = اس کا کیا بنا: وعدوں میں تبدیلیاں
commitment-days-title = وعدوں کی آخری تاریخیں
download-commitments = تمام وعدے ڈاؤن لوڈ کریں (CSV)

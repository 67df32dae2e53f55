### Words that all kinds of records share.

example = مثال
examples = مثالیں
example-note = یہ ایک مثال ہے۔ اسے یہ دکھانے کے لیے بنایا گیا ہے کہ صفحہ کیسے کام کرتا ہے۔ یہ سرکاری نہیں اور کسی حقیقی جگہ یا شخص کے بارے میں کچھ نہیں بتاتی۔
topic = موضوع
topics = موضوعات
at-time = { $day }، { $time } بجے
yes = ہاں
no = نہیں
no-answer = کوئی جواب نہیں
download-calendar = یہ تاریخیں اپنے کیلنڈر میں شامل کریں (iCalendar فائل)
download-feed = نئی چیزوں سے باخبر رہیں (Atom فیڈ)
download-points = نقشے پر مقامات ڈاؤن لوڈ کریں (GeoJSON)
download-records = یہ فہرست ڈاؤن لوڈ کریں (CSV)
openness = ہم کیا شائع کرتے ہیں
consultations = عوامی مشاورت
# The sign that ends a sentence.
sentence-end = ۔

### Words that all kinds of records share.

example = مثال
examples = أمثلة
example-note = هذا مثال موضوع لبيان طريقة عمل الصفحة. وهو ليس رسميًا ولا يصف أي مكان أو شخص حقيقي.
topic = الموضوع
topics = الموضوعات
at-time = { $day }، الساعة { $time }
yes = نعم
no = لا
no-answer = لا توجد إجابة
download-calendar = أضف هذه المواعيد إلى تقويمك (ملف iCalendar)
download-feed = تابع الجديد (خلاصة Atom)
download-points = نزّل المواقع على الخريطة (GeoJSON)
download-records = نزّل هذه القائمة (CSV)
openness = ما ننشره
consultations = الاستشارات العامة
# The sign that ends a sentence.
sentence-end = .

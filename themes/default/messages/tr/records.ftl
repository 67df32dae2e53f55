### Words that all kinds of records share.

example = Örnek
examples = Örnekler
example-note = Bu bir örnektir. Sayfanın nasıl çalıştığını göstermek için uydurulmuştur. Resmî değildir ve hiçbir gerçek yer ya da kişi hakkında bir şey söylemez.
topic = Konu
topics = Konular
at-time = { $day }, saat { $time }
yes = Evet
no = Hayır
no-answer = Yanıt yok
download-calendar = Bu tarihleri takviminize ekleyin (iCalendar dosyası)
download-feed = Yenilikleri izleyin (Atom akışı)
download-points = Haritadaki yerleri indirin (GeoJSON)
download-records = Bu listeyi indirin (CSV)
openness = Neler yayımlıyoruz
consultations = Kamuya danışma
# The sign that ends a sentence.
sentence-end = .

### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = Belge
scheme-class-title = { $number }. { $name }
scheme-class-own = Bu site ekledi: örnek şemada bu sınıf yok.
scheme-coverage = Neleri yayımlamamız gerekir ve durumları ne: sınıf sınıf belge sayısı
scheme-class = Sınıf
scheme-expected = Beklenen
scheme-total = Bütün sınıflar
scheme-published = Yayımlandı
scheme-linked = Başka yerde yayımlandı
scheme-not-held = Elimizde yok
scheme-exempt = İstisna: yasa yayımlamamamıza izin veriyor
scheme-planned = Planlandı
scheme-planned-by = Planlandı: yayımlanması için son gün { $day }
scheme-planned-late = { $day } için planlandı, gecikti
scheme-answer = { $number ->
        [one] Yayın şemasında beklenen belge sayısı: { $count }. Burada yayımlanan: { $published }. Başka yerde yayımlanan: { $linked }. Yayımlanmayan: { $missing }; nedenini de söylüyoruz.
       *[other] Yayın şemasında beklenen belge sayısı: { $count }. Burada yayımlanan: { $published }. Başka yerde yayımlanan: { $linked }. Yayımlanmayan: { $missing }; nedenlerini de söylüyoruz.
    }
scheme-up-to-date = Güncel tutuluyor mu?
scheme-up-to-date-none = { $day } tarihinde hiçbir belgenin gözden geçirme günü geçmemişti.
scheme-up-to-date-late = { $number ->
        [one] { $day } tarihinde { $count } belgenin gözden geçirme günü geçmişti.
       *[other] { $day } tarihinde { $count } belgenin gözden geçirme günü geçmişti.
    }
scheme-review-due = Gözden geçirme için son gün
scheme-review-state = Güncel mi?
scheme-review-ok = Gözden geçirme günü henüz gelmedi
scheme-review-late = { $number ->
        [one] { $count } gün gecikti
       *[other] { $count } gün gecikti
    }
scheme-review-archived = Arşivlendi: kimse güncellemiyor
scheme-review-table = Belgeler ve her birine yeniden bakılacak gün
scheme-plan-table = Planlanan belgeler
scheme-plan-day = Yayımlanması için son gün
scheme-plan-ok = Günü henüz gelmedi
scheme-plan-past = { $number ->
        [one] { $count } gün gecikti
       *[other] { $count } gün gecikti
    }
scheme-not-given = Bilinmiyor
scheme-charges = Ücretler
scheme-charges-lead = Yayımladıklarımızın bir kopyası için ne ödersiniz. Bu sitedeki her şeyi ücretsiz okuyabilir ve indirebilirsiniz.
scheme-charge-what = Ne
scheme-charge-amount = Ücret
scheme-charge-basis = Nasıl hesaplıyoruz
scheme-charge-note = Not
scheme-charge-pounds = £{ $amount }
scheme-charge-free = Ücretsiz
scheme-charge-varies = Duruma göre
scheme-archived = Arşivlendi
scheme-archived-note = Bu, arşivlenmiş bir belgedir. Güncel olmayabilir.
scheme-body-replaced = { $body }: bu kurumun yerine başka bir kurum geldi. Yerini alan: { $new }.
scheme-superseded = Yerini daha yeni bir belge aldı: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number } kB
scheme-megabytes = { $number } MB
scheme-read-elsewhere = Şurada okuyun: { $host }
scheme-read-here = Bu sitede okuyun
scheme-read-dataset = Rakamlar ve dosyalar: { $title }
scheme-requested = İnsanlar bunu Bilgi Edinme Özgürlüğü Yasası’na (Freedom of Information Act) göre istedi. Başvurunun referansı: { $reference }.
scheme-requested-dataset = Artık bu sitenin her yeni sürümde yeniden yayımladığı bir veri kümesidir.
scheme-reference = Numara
scheme-body = Yayımlayan
scheme-period = İlgili olduğu dönem
scheme-formats = Biçim
scheme-languages = Dil
scheme-owner = Kim sorumlu
scheme-charge = Ücret
scheme-charge-web = Bu sitede ücretsiz
scheme-rights = Kullanım
scheme-accessible = Başka bir biçimde
scheme-accessible-ask = Şu adrese yazın ve hangi biçimi okuyabildiğinizi belirtin: { $contact }.
scheme-areas = Neyle ilgili
scheme-where = Nerede bulunur
scheme-topic-title = Şu konudaki belgeler: { $topic }
scheme-topic-lead = Yayın şemasında bu konuda bulunanlar.
scheme-download-entries = Belgelerin listesini indirin (CSV)
scheme-download-expected = Beklenenleri ve durumlarını indirin (CSV)
scheme-download-charges = Ücretleri indirin (CSV)
scheme-disclosures = Yanıt kaydı: bilgi edinme başvurularına verilen yanıtlar
scheme-feed-title = Yayın şemasındaki yenilikler

## For templates
scheme-about-heading = Bu nedir
scheme-coverage-heading = Burada neler bulabilirsiniz
scheme-coverage-note = Yayımlamamız gereken her belge bir kez sayılır. Yayımlamadıklarımız da sayılır ve her sınıf nedenini belirtir.
scheme-classes-heading = Sınıf sınıf
scheme-more-heading = Daha fazlası
scheme-topics-heading = Konuya göre
scheme-requested-heading = İnsanlar istedi, biz de yayımlıyoruz
scheme-ask-heading = Burada yoksa
scheme-complaints-heading = Şikâyette bulunmak isterseniz
scheme-model-heading = Kimin örneğini izliyoruz
scheme-expected-heading = Bu sınıfta yayımlamamız gerekenler
scheme-entries-heading = Bu sınıftaki belgeler
scheme-entries-none = Bu sınıfta elimizde belge yok.
scheme-class-source = Bu sınıfın anlatıldığı yer
scheme-read-heading = Okuyun ya da indirin
scheme-facts-heading = Bu belge hakkında
scheme-documents-heading = Belgeler
scheme-area-heading = Bu ilçeyle ilgili belgeler

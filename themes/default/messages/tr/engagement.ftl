### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = Sorunlar ve yanıtlar: { $title }
issues-description = İnsanlar neleri dile getirdi, bunlar kime soruldu, ne yanıt verildi ve yanıtlara ne oldu: { $title }.
issues-link = İnsanların dile getirdiği sorunları ve polisin yanıtlarını görün
issues-heading = Sorunlar ve yanıtlar
issues-asked-heading = Kime soruldu ve kim yanıt verdi
issues-stages = Adım adım
issues-questions-heading = Üç soru
issues-questions-lead = Bir sorun grubu hakkında görüşü sorulanlara bu sorular yöneltildi.
issues-report-heading = Son rapor
issues-report-went-to = Kimler için hazırlandı:
issues-groups = { $number ->
        [one] İnsanların dile getirdiği sorunlar { $count } grupta toplanıyor.
       *[other] İnsanların dile getirdiği sorunlar { $count } grupta toplanıyor.
    }
issues-named = { $number ->
        [0] Hiçbirinin adı burada verilmiyor.
        [one] Yalnız { $count } tanesinin adı burada veriliyor.
       *[other] Yalnız { $count } tanesinin adı burada veriliyor.
    }
issues-all-named = Hepsinin adı burada veriliyor.
issues-stage-days = { $first } – { $last } ({ $number ->
        [one] { $count } gün
       *[other] { $count } gün
    }, ilk ve son gün dâhil)
issues-report-when = Ne zaman
issues-report-place = Nerede okunabilir
issues-report-link = Rapor
issues-report-read = Son raporu okuyun
reply-certain = Sorulan: { $invited }. Yanıt veren: { $replied }. Yanıt verenlerin oranı: { $percent }.
reply-uncertain = Yanıt veren: { $replied }. Kaç kişiye sorulduğu kesin değil, bu yüzden tek bir oran yok. Tablo, olası her sayı için oranı gösterir.
reply-caption = Sorulmuş olabilecek her kişi sayısı için yanıt verenlerin oranı
reply-asked = Bu kadar kişiye sorulduysa
reply-replied = Yanıt veren
reply-percent = Yanıt verenlerin oranı
reply-source = Sayı nereden geliyor
reply-share-fits = Kaynak oranı { $percent } olarak veriyor. Tam yüzdeyle bu, ancak sorulan kişi sayısı { $first } ise doğrudur; başka hiçbir sayı için doğru değildir.
reply-share-between = Kaynak oranı { $percent } olarak veriyor. Tam yüzdeyle bu, ancak sorulan kişi sayısı { $first } ile { $last } arasındaysa doğrudur; başka hiçbir sayı için doğru değildir.
reply-share-never = Kaynak oranı { $percent } olarak veriyor. Hiçbir kişi sayısı bu oranı vermiyor.
group-said = İnsanlar ne dedi
group-answers = Yanıtlar
group-summary = Kısaca yanıtlar
group-unanswered = Yanıt yok. Sorulanlardan hiçbiri bu sorun grubuna yanıt vermedi.
group-none-single = Bu sitede tek tek yanıtlar yok.
group-held-back = Gösterilmeyen yanıtlar
group-held-back-count = { $number ->
        [one] { $count } yanıt burada gösterilmiyor. Yayımlanmasını henüz kimse onaylamadı.
       *[other] { $count } yanıt burada gösterilmiyor. Yayımlanmalarını henüz kimse onaylamadı.
    }
group-unit-not-named = Adı verilmeyen bir birim
download-issue-groups = Sorun gruplarını indirin (CSV)
download-answers = Yanıtları indirin (CSV)
download-replies = Kaç kişinin yanıt verdiğini indirin (CSV)

## Commitments

you-said-heading = Siz söylediniz, biz yaptık, şu nedenle yapamadık
you-said = Siz söylediniz
we-will = Yapacağız
we-are-doing = Bunu yapıyoruz
we-did = Yaptık
we-could-not = Yapamadık
we-dropped = Bundan vazgeçtik
commitment = Verilen söz
commitments = Taahhütler
commitments-title = Bundan ne çıktı
commitments-title-of = Bundan ne çıktı: { $name }
commitments-lead = Polis, bir danışma sürecinden sonra ne yapacağını söyler. Bunlar polisin taahhütleri ve her birinin ne durumda olduğudur.
commitments-link = Bütün danışma süreçlerinden sonra verilen bütün taahhütleri görün
commitments-answer = Taahhütler: { $total }. Yapılan: { $done }. Süren: { $begun }. Planlanan: { $planned }. Yapılamayan: { $stuck }. Vazgeçilen: { $dropped }. { $day } tarihinde, planlanan ya da sürenlerden gecikenler: { $late }.
commitments-caption = Danışma sürecine göre taahhütlerin durumu
commitments-note = Her taahhüt bir kez sayılır: planlanan, süren, yapılan, yapılamayan ya da vazgeçilen. Son sütun gecikenleri sayar. Onlar planlanan ya da süren olarak da sayılır.
commitments-by = Danışma sürecine göre
commitments-all = Bütün danışma süreçleri
commitments-of-area = Bu ilçeyle ilgili taahhütler
commitments-area-heading = Polis burada ne söz verdi
commitments-topics = Konuya göre
commitments-boroughs = İlçeye göre
commitments-some-example = Bu taahhütlerin bazıları, sayfanın nasıl çalıştığını göstermek için uydurulmuştur. Örnek olarak işaretlenmiştir, resmî değildir ve hiçbir gerçek yer ya da kişi hakkında bir şey söylemez.
commitment-pair = { $first }, { $second }
commitments-of-all = toplam { $total } içinde
commitments-as-of = { $day } tarihinde
commitment-area = Nerede
commitment-consultation = Danışma süreci
commitment-status = Ne durumda
commitment-planned = Planlandı
commitment-under-way = Sürüyor
commitment-done = Yapıldı
commitment-could-not = Yapılamadı
commitment-dropped = Vazgeçildi
commitment-status-title = { $status }: { $title }
commitment-example-title = Örnek: { $title }
commitment-late = Gecikti
commitment-late-column = Bunlardan gecikenler
commitment-late-means = günü geçti ve bitmedi
commitment-late-note = Bu gecikti. Son gün { $day } idi ve iş bitmedi.
commitment-late-caption = Günü geçen ve bitmeyen taahhütler
commitment-because = Çünkü
commitment-evidence = Kendiniz görün
commitment-owner = Kim sorumlu
commitment-due = Son gün
commitment-no-day = Gün belirlenmedi
commitment-done-day = Yapıldığı gün
commitment-changed = Son değişiklik
commitment-news-title = Bundan ne çıktı: taahhütlerdeki değişiklikler
commitment-days-title = Taahhütlerin son günleri
download-commitments = Bütün taahhütleri indirin (CSV)

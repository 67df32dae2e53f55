### Words of the disclosure log and of the finder.

## The log
disclosure-log = Bilgi edinme başvurularına verilen yanıtlar
disclosure-log-lead = Herkes polisten elindeki bilgileri isteyebilir. Bu hak, 2000 tarihli Bilgi Edinme Özgürlüğü Yasası’ndan (Freedom of Information Act 2000) gelir. Bu kayıt, nelerin sorulduğunu ve nasıl yanıtlandığını gösterir. Soran kişilerin adları yazılmaz.
disclosure-newest = En yeni yanıtlar
disclosure-examples = Kayıt örnekleri
disclosure-examples-note = Bu kayıtlar uydurulmuştur. Her şeyi bilinen bir kaydın nasıl göründüğünü gösterir. Var olmayan bir kurumla ilgilidir.
disclosure-ways = Bir yanıt bulun
disclosure-by-year = Yıla göre
disclosure-by-topic = Konuya göre
disclosure-by-outcome = Başvurular nasıl yanıtlandı
disclosure-all-of-year = { $year } yılının bütün kayıtları
disclosure-coverage = Bu yanıt kaydının kapsamı
disclosure-source = İlk yayımlayan
disclosure-entries = Yanıtlar
disclosure-entries-examples = Örnekler
disclosure-none-real = Burada yanıt yok, yalnız örnekler var.
disclosure-count = { $number ->
        [one] { $count } yanıt
       *[other] { $count } yanıt
    }
disclosure-count-examples = { $number ->
        [one] { $count } örnek
       *[other] { $count } örnek
    }
disclosure-list-year = Kayıttaki başvurular: { $year }
disclosure-year-note = Her kayıt, yanıtının yılı altında yer alır. O gün bilinmiyorsa yanıtın internete konduğu yılın altında yer alır. Yanıtlanmamış bir başvuru, geldiği yılın altında yer alır.
disclosure-list-topic = Şu konudaki başvurular: { $topic }
disclosure-list-lead = Listede { $answers } ve { $examples } var. Örnekler uydurulmuştur ve ayrı durur.
disclosure-list-lead-real = Listede { $answers } var.
disclosure-feed-note = Akışta yalnız yanıtlar vardır, örnekler yoktur. Yalnız ay biliniyorsa akış ayın ilk gününü verir ve bunu belirtir.

## How to ask
ask-heading = Bilgi nasıl istenir
ask-first = Önce bilginin zaten yayımlanmış olup olmadığına bakın.
ask-finder = Bu sitenin belgelerine, yanıtlarına ve veri kümelerine göz atın
ask-write = Bilgiyi elinde bulunduran polis gücüne yazın. Ne bilmek istediğinizi söyleyin. Adınızı ve yanıt için bir adres verin. E-posta adresi yeter.
ask-wait = Polis gücü gecikmeden, 20 iş günü içinde yanıt vermek zorundadır.
ask-review = Yanıt sizi tatmin etmezse polis gücünden yanıtını yeniden incelemesini isteyin. Ondan sonra bilgi komiserine (Information Commissioner) şikâyette bulunabilirsiniz.
ask-not-here = Bu site başvuru alamaz.
ask-link = Nasıl başvuru yapılır

## Outcomes
outcome = Sonuç
outcome-full = Tamamı verildi
outcome-part = Bir bölümü verildi
outcome-refused = Reddedildi
outcome-not-held = Bilgi elde yok
outcome-neither = Ne doğrulandı ne yalanlandı
outcome-not-known = Sonuç bilinmiyor
outcome-waiting = Yanıt bekliyor
outcome-full-means = İstenen her şey verildi.
outcome-part-means = İstenenlerin bir bölümü verildi. Geri kalanı, yanıtta belirtilen nedenlerle verilmedi.
outcome-refused-means = Yanıtta belirtilen nedenlerle hiçbir şey verilmedi.
outcome-not-held-means = Polis gücünde bu bilgi yok.
outcome-neither-means = Polis gücü bilginin kendisinde olup olmadığını söylemedi, çünkü bunu söylemek bile bir şeyi açığa vururdu.
outcome-not-known-means = Başvuru yanıtlandı. Bu site nasıl yanıtlandığını bilmiyor.
outcome-waiting-means = Başvuru henüz yanıtlanmadı.

## One entry
entry-asked = Ne soruldu
entry-answered = Ne yanıt verildi
entry-given = Ne verildi
entry-held-back = Ne verilmedi ve neden
entry-about = Bu başvuru hakkında
entry-question-not-known = Bu site başvurunun metnini bilmiyor. Metin, yanıtın özgün adresinde yer alıyor olabilir.
entry-answer-not-known = Bu site yanıtın metnini bilmiyor. Metin, yanıtın özgün adresinde yer alıyor olabilir.
entry-exemptions-not-known = Bir bölümü verilmedi. Bu site yanıtın hangi istisnaları belirttiğini bilmiyor.
entry-files-not-known = Bu site hangi dosyaların verildiğini bilmiyor. Dosyalar özgün adreste yer alıyor olabilir.
entry-files-none = Dosya verilmedi.
entry-interest = Neler tartıldı
entry-interest-not-known = Bu istisnalarda polis gücü, halkın bilmekten mi yoksa bilmemekten mi daha çok yarar göreceğini tartmak zorundadır. Bu site nelerin tartıldığını bilmiyor.
entry-caveats = Kullanmadan önce bilmeniz gerekenler
entry-reference = Referans
entry-received = Başvurunun geldiği gün
entry-answered-on = Yanıt tarihi
entry-put-online = İnternete konduğu tarih
entry-due = Yanıt için son gün
entry-overdue = Süresi geçti
entry-overdue-since = Yanıt için son gün { $day } idi. Süresi geçti.
entry-working-days = Ne kadar sürdü
entry-working-days-count = { $number ->
        [one] { $count } iş günü
       *[other] { $count } iş günü
    }
entry-day-not-known = Bu site günü bilmiyor
entry-original = Özgün hâli
entry-original-link = Yanıtın ilk yayımlandığı yer
entry-dataset = Bu sitede aynı konudaki rakamlar
entry-areas = Bölgeler
entry-sentence-answered = { $outcome }. Yanıt tarihi: { $day }.
entry-sentence-online = { $outcome }. İnternete konduğu ay: { $month }.
entry-sentence-undated = { $outcome }. Ne zaman olduğu burada bilinmiyor.
entry-sentence-waiting = Başvurunun geldiği gün: { $received }. Yanıt için son gün: { $due }.
entry-format = { $title } ({ $format })
answered-in = Yanıt tarihi: { $day }
put-online-in = İnternete konduğu ay: { $month }
asked-on = Başvuru tarihi: { $day }
foi-asked-heading = Bilgi Edinme Özgürlüğü Yasası’na göre istenenler
foi-asked-text = Bunlar Bilgi Edinme Özgürlüğü Yasası’na (Freedom of Information Act) göre istendi. Yanıtlar bu veri kümesinden farklı şeyleri ya da farklı ayları sayıyor olabilir.

## Exemptions
exemptions-title = Bilginin verilmemesinin nedenleri
exemptions-lead = Bilgi Edinme Özgürlüğü Yasası (Freedom of Information Act), bilginin hangi nedenlerle verilmeyebileceğini belirtir. Bunlara istisna denir. Bir yanıt, bunlardan hangisini kullandığını söylemek zorundadır.
exemptions-kinds = İki tür istisna
exemptions-absolute = Mutlak istisnada kamu yararı testi gerekmez.
exemptions-qualified = Koşullu istisnada kamu yararı testi gerekir. Bilgi, ancak halk bilmemekten bilmeye göre daha çok yarar görüyorsa verilmeyebilir.
exemptions-heading = İstisnalar
exemption-name = Madde { $number }: { $name }
exemption-absolute = Mutlak: kamu yararı testi yok
exemption-interest = Koşullu: kamu yararı testi gerekir
exemption-limit = Yapılması gerekenlere konan bir sınır, istisna değil
exemption-law = Bilgi Edinme Özgürlüğü Yasası (Freedom of Information Act 2000), madde { $number }
exemption-law-label = Yasa
exemption-used = Belirtildiği yerler
exemption-refusal = Neyi kapsar, kısaca

## Response times
times-title = Yanıtlar ne kadar sürdü
times-lead = Polis bir başvuruyu 20 iş günü içinde yanıtlamak zorundadır. Başvuru geldikten sonraki ilk iş günü, 1. gündür.
times-days = Cumartesi, pazar ve Birleşik Krallık’ın herhangi bir yerindeki resmî tatiller iş günü değildir. Yasanın 10. maddesine göre İskoçya’daki bir resmî tatil de hesaba katılır.
times-real = Yanıtlar
times-real-none = Bu kayıttaki yanıtlar için rakam hesaplanamıyor. Bu site { $number ->
        [one] { $count } yanıtın başvuru gününü ya da yanıt gününü bilmiyor
       *[other] { $count } yanıtın başvuru günlerini ya da yanıt günlerini bilmiyor
    }.
times-untimed = { $number ->
        [one] { $count } yanıt daha var; bir günü bilinmediği için süre rakamlarına girmiyor.
       *[other] { $count } yanıt daha var; her birinin bir günü bilinmediği için süre rakamlarına girmiyor.
    }
times-examples = Örnekler
times-examples-note = Bu rakamlar, nasıl görüneceklerini göstermek için yalnız örneklerden hesaplandı. İçlerinde gerçek yanıt yoktur.
times-quarters = Yanıtın çeyreğine göre
times-quarters-examples = Örnekler: yanıtın çeyreğine göre
times-years = Yanıtın mali yılına göre
times-years-examples = Örnekler: yanıtın mali yılına göre
times-period = Dönem
times-answered = Yanıtlanan
times-timed = İki günü de bilinen
times-within = 20 iş günü içinde
times-share = 20 iş günü içindekilerin oranı (%)
times-median = Ortanca (iş günü)
times-median-note = Yanıtların yarısı ortancadan uzun sürmedi.
times-so-far = { $period }, şimdiye kadar
times-waiting = { $number ->
        [one] { $day } tarihinde { $count } başvuru yanıt bekliyordu.
       *[other] { $day } tarihinde { $count } başvuru yanıt bekliyordu.
    }
times-overdue = { $number ->
        [0] Hiçbirinin süresi geçmemişti.
        [one] { $count } tanesinin süresi geçmişti.
       *[other] { $count } tanesinin süresi geçmişti.
    }

## The finder
finder-title = Zaten yayımlandı mı?
finder-lead = Bilgi istemeden önce buraya bakın. Bu sayfa, bu sitede bulunan yayın şeması belgelerini, başvurulara verilen yanıtları ve veri kümelerini sıralar.
finder-by-topic = Konuya göre
finder-other = Diğer konular
finder-a-to-z = A’dan Z’ye
finder-name = Ad
finder-kind = Tür
finder-published = Yayım tarihi
finder-kind-dataset = Rakamlar
finder-kind-answer = Bir başvuruya yanıt
finder-example = { $kind } (örnek)
finder-not-known = Bilinmiyor
finder-not-found = Burada yok mu?
finder-ask = Bilgi Edinme Özgürlüğü Yasası’na göre isteyin

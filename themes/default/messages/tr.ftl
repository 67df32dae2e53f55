### The words of the site, in Turkish.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = Ana sayfa
borough = İlçe
boroughs = İlçeler
boroughs-lead = Polisin bir ilçede (İngilizce “borough”: Londra’daki yerel yönetim bölgesi) hangi suçları kaydettiğini ve bunların bir yıl öncesine göre artıp artmadığını görmek için ilçeyi seçin.
offence = Suç
offences = Suçlar
data = Veriler
dataset = Veri kümesi
catalogue = Bütün veriler
catalogue-lead = Bu sitedeki bütün rakamlar, indirip kullanabileceğiniz dosyalar hâlinde. Her veri kümesi nereden geldiğini ve neleri kapsadığını belirtir.
editions = Sürümler
key-figures = Başlıca rakamlar
latest-year = Son 12 ay
older-edition = Bu, eski bir sürümdür. Daha yenisi var:
edition-title = { $title }, { $month } sonunda biten sürüm
month = Ay
year = Yıl
year-to = { $month } sonunda biten 12 ay
calendar-year = { $year } takvim yılı
financial-year = { $years } mali yılı (Nisan–Mart)
calendar-years-title = Takvim yılları (Ocak–Aralık)
financial-years-title = Mali yıllar (Nisan–Mart)
span = { $first } – { $last }
title-in = { $offence }: { $area }
title-area = { $area }: kaydedilen suçlar
kinds-title = Suç türleri: { $area }
areas-title = { $offence }, ilçe ilçe
months-title = { $subject }, ay ay
long-title = { $subject }, { $month } ve sonrası
compare-title = { $subject }: karşılaştırma
other-areas = { $offence }: diğer ilçeler
other-offences = Diğer suçlar: { $area }

## Sentences made from figures
subject-in = { $offence } ({ $area })
subject-whole = { $offence } ({ $area })
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: kaydedilen sayı { $month } sonunda biten 12 ayda %{ $share } azaldı; bir yıl önce { $before } iken { $now } oldu.
claim-rose = { $subject }: kaydedilen sayı { $month } sonunda biten 12 ayda %{ $share } arttı; bir yıl önce { $before } iken { $now } oldu.
claim-fell-number = { $subject }: kaydedilen sayı { $month } sonunda biten 12 ayda azaldı; bir yıl önce { $before } iken { $now } oldu.
claim-rose-number = { $subject }: kaydedilen sayı { $month } sonunda biten 12 ayda arttı; bir yıl önce { $before } iken { $now } oldu.
claim-same = { $subject }: { $month } sonunda biten 12 ayda kaydedilen sayı { $now } oldu; önceki 12 ayla aynı.
claim-alone = { $subject }: { $month } sonunda biten 12 ayda kaydedilen sayı { $now } oldu.
claim-nothing = { $subject }: { $month } sonunda biten 12 ay için rakam yok.
period-fell = { $subject }: kaydedilen sayı %{ $share } azaldı; bir yıl önce { $before } iken { $now } oldu ({ $period }).
period-rose = { $subject }: kaydedilen sayı %{ $share } arttı; bir yıl önce { $before } iken { $now } oldu ({ $period }).
period-fell-number = { $subject }: kaydedilen sayı azaldı; bir yıl önce { $before } iken { $now } oldu ({ $period }).
period-rose-number = { $subject }: kaydedilen sayı arttı; bir yıl önce { $before } iken { $now } oldu ({ $period }).
period-same = { $subject }: kaydedilen sayı { $now } oldu; bir yıl öncesiyle aynı ({ $period }).
period-alone = { $subject }: kaydedilen sayı { $now } oldu ({ $period }).
period-nothing = { $subject }: rakam yok ({ $period }).
change-on-year = Önceki 12 aya göre değişim
change-number = Değişim (sayı)
change-percent = Değişim (%)
change-on-month-number = Bir yıl önceki aynı aya göre değişim (sayı)
change-on-month-percent = Bir yıl önceki aynı aya göre değişim (%)
change-fell = Önceki 12 aya göre fark: { $count } eksik (%{ $share }). O zaman sayı { $before } idi.
change-rose = Önceki 12 aya göre fark: { $count } fazla (%{ $share }). O zaman sayı { $before } idi.
change-fell-small = Önceki 12 aya göre fark: { $count } eksik. O zaman sayı { $before } idi.
change-rose-small = Önceki 12 aya göre fark: { $count } fazla. O zaman sayı { $before } idi.
change-none = Sayı önceki 12 ayla aynıdır.
change-break = Bunu önceki 12 ayla karşılaştırmıyoruz, çünkü rakamlar aynı yöntemle hazırlanmadı. { $cause }
change-unknown = Bir rakam eksik olduğu için önceki 12 ayla karşılaştırma yoktur.
change-incomplete = Rakamlar önceki 12 ayın tamamını kapsamadığı için karşılaştırma yoktur.
per-thousand = 1.000 kişi başına kaydedilen suç
residents-census = { $year } nüfus sayımına göre { $number ->
        [one] { $count } kişi
       *[other] { $count } kişi
    }
residents-estimate = { $number ->
        [one] { $count } kişi
       *[other] { $count } kişi
    } ({ $year } yılı tahmini)
residents-forecast = { $number ->
        [one] { $count } kişi
       *[other] { $count } kişi
    } ({ $year } yılı öngörüsü)
older-base = { $residents }. Rakamlar daha sonraki yıllara aittir.

## Charts and maps
chart-description = Çizgi { $first-month } ayında { $first } ile başlar, { $last-month } ayında { $last } ile biter. En yüksek nokta: { $highest } ({ $highest-month }). En düşük nokta: { $lowest } ({ $lowest-month }).
chart-empty = Çizilecek rakam yok.
seams = { $number ->
        [one] Çizgi iki rakam dizisinden oluşur. Kesik çizgi, ikincinin nerede başladığını gösterir. Bu çizginin iki yanındaki rakamları karşılaştırmayın.
       *[other] Çizgi birkaç rakam dizisinden oluşur. Kesik çizgiler, birinin bitip ötekinin başladığı { $count } yeri gösterir. Bu çizgilerin iki yanındaki rakamları karşılaştırmayın.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = En yeni rakamlar: { $description }
map-title = { $offence }: 1.000 kişi başına kaydedilen suç, { $month } sonunda biten 12 ay
map-description = İlçelerin haritası. Rakamı olan ilçe sayısı: { $areas }. İlçeler oranlarına göre sıralanmış ve sayıca yakın sınıflara ayrılmıştır (sınıf sayısı: { $count }); oranı aynı olan ilçeler her zaman aynı sınıftadır. { $month } sonunda biten 12 ayda 1.000 kişi başına kaydedilen suç: en düşük sınıfta { $lowest }, en yüksek sınıfta { $highest }. Tabloda aynı rakamlar vardır.
map-class = { $low } – { $high }
map-no-figure = Rakam yok (taralı)
map-outside = Bu polisin bölgesi dışında (düz)
map-legend = 1.000 kişi başına kaydedilen suç (parantez içinde: kaç ilçe)
map-empty = Bu 12 ay için hiçbir ilçenin rakamı yok, bu yüzden harita da yok.
map-tiles = Kare harita: her ilçe için bir kare
download-map = Bu haritayı indir (SVG)

## About these figures
fact-source = Kaynak
fact-period = Dönem
fact-area = Bölge
fact-edition = Sürüm
fact-published = Yayım tarihi
fact-residents = Nüfus
fact-caution = Dikkat
caution-of = { $area }: { $caution }
fact-licence = Lisans
fact-attribution = Lütfen kaynağı şöyle belirtin
fact-note = Not
flag-note = { $names }: farklı suç türlerinde birlikte sayılır. Bu suçların her biri kendi türünde de sayıldığı için bu rakamlar toplamlara eklenmez.
absent-row-zero = Yayımlayanın dosyasında bu bölgede bu suç için satır yok. Yazılmayan satırı 0 sayıyoruz.
absent-row-missing = Yayımlayanın dosyasında bu bölgede bu suç için satır yok, bu yüzden rakam da yok.
absent-rows-zero = { $number ->
        [one] Yayımlayan { $count } satır yazmamış (bir bölgede bir suç).
       *[other] Yayımlayan { $count } satır yazmamış (her biri bir bölgede bir suç).
    } Yazılmayan satırı 0 sayıyoruz.
absent-rows-missing = { $number ->
        [one] Yayımlayan { $count } satır yazmamış (bir bölgede bir suç).
       *[other] Yayımlayan { $count } satır yazmamış (her biri bir bölgede bir suç).
    } Bunlar için rakam yok.
marker-confidential = kimse tanınmasın diye gizlenmiştir
marker-low = 0’dan büyük, ama 0’a yuvarlanıyor
marker-low-reliability = az sayıda vakaya dayanıyor, bu yüzden güvenilir değil
marker-none-recorded = ankette hiç kaydedilmemiş
marker-not-available = yok ya da karşılaştırılamaz
marker-not-applicable = uygulanmaz: 50’den küçük bir sayıdan yüzde, kimsenin yaşamadığı yerde oran verilmez
mark-revised = revize: ilk yayımlandığından beri değişti
mark-provisional = geçici: daha değişebilir
mark-estimated = tahmin
mark-forecast = öngörü
mark-break = seride kırılma: önceki rakamlarla karşılaştırmayın
mark-note = { $symbol } şu demektir: { $meaning }.
legend-label = Simgeler:

## Revisions
edition-before = Önceki sürüm
revisions-heading = Revizyonlar
revisions-title = { $title }: revizyonlar
revisions-lead = Rakamlar kullanımda olan bir sistemden alınır. Her yayın, önceki ayları yeniden, gözden geçirilmiş olarak verir.
revisions-page = Önceki sürümden bu yana ne değişti
revisions-compared = Neler karşılaştırıldı
revisions-answer = { $new } sonunda biten sürüm, { $old } sonunda biten sürümle karşılaştırıldı. İki dosyada da bulunan rakamlar: { $count }. Bunlardan değişenler: { $changed }.
revisions-no-months = { $new } sonunda biten sürümle { $old } sonunda biten sürümün ortak ayı yok, bu yüzden karşılaştırılacak bir şey de yok.
revisions-rule-zero = Bir rakam, bir ayda bir bölgedeki bir suç türüdür. Bazı rakamların satırı iki dosyadan yalnız birinde vardır. Yazılmayan satır 0 sayılır. Bir dosyada hiç bulunmayan bölge ya da suçun rakamı yoktur: [x]. Toplamlar, iki sürümde de sayısı olan rakamları kapsar.
revisions-rule-missing = Bir rakam, bir ayda bir bölgedeki bir suç türüdür. Bazı rakamların satırı iki dosyadan yalnız birinde vardır. Yazılmayan satırın rakamı yoktur: [x]. Toplamlar, iki sürümde de sayısı olan rakamları kapsar.
revisions-kind = Değişikliğin türü
revision-scheduled = Planlı.
revision-correction = Düzeltme.
revision-method = Yöntem değişikliği.
correction-notice = Düzeltme, { $day }: { $reason }
revisions-months = İkisinin de kapsadığı aylar
revisions-both = İki dosyada da bulunan rakamlar
revisions-one = Yalnız bir dosyada bulunan rakamlar
revisions-count = { $count }. Bunlardan değişenler: { $changed }
revisions-sum = Rakamların toplamı
revisions-sums = önce { $before }, sonra { $after }
revisions-changed = Bunlardan değişenler
revisions-before = Önce
revisions-after = Sonra
revisions-by-month = Aylara göre değişiklikler
revisions-largest = En büyük değişiklikler

## Downloads
download-note = Bir dosyada aylar, yıllar, oranlar ve toplamlar bir aradadır. Rakamları toplamadan önce tek bir tür seçin: hangisinin ne olduğunu period_type, measure ve category sütunları gösterir.
download-csv = Bu rakamları indir (CSV)
download-whole = Bütün rakamlar, ay ay (CSV)
download-years = 12 aylık toplamlar, genel toplamlarla (CSV)
download-geojson = Son 12 aylarıyla bölgeler, haritalar için (GeoJSON)
download-revisions = Neler değişti, { $month } sonunda biten sürüm (CSV)
column-area-code = bölgenin resmî kodu
column-area-name = bölgenin adı
column-category = web adreslerinde yazıldığı biçimiyle suç
column-category-name = suçun adı
column-measure = ne sayılıyor: { $measure } ({ $unit })
column-period-type = month (ay); year (herhangi bir ayın sonunda biten 12 ay); calendar_year (Ocak–Aralık); ya da financial_year (Nisan–Mart)
column-period = ay, örneğin 2026-06; ya da yılın ilk günü ve uzunluğu, örneğin 2025-07-01/P1Y
column-value = rakam; yoksa boş
column-marker = neden rakam yok: simge, örneğin [x]
column-dataset = veri kümesinin adı: { $dataset }
column-edition = son ayıyla adlandırılan sürüm
column-residents = oranın kaç kişiyle hesaplandığı; sayıların yanında boş
column-residents-year = bu kişi sayısının yılı
column-old = önceki sürümdeki rakam; yoksa boş
column-new = bu sürümdeki rakam; yoksa boş
column-difference = yeni rakam eksi eskisi; biri yoksa boş
column-reason = değişikliğin türü: scheduled (planlı), correction (bir yanlış vardı) ya da method (başka bir yöntemle yapıldı)

## Performance
performance = Polisin performansı
performance-lead = İnsanlar polis için ne diyor, çağrılar nasıl yanıtlanıyor ve vakalar nasıl sonuçlanıyor. Her sayfa, iyi sonucun ne olduğunu ve bir rakamın neyi söyleyemeyeceğini anlatır.
measure = Gösterge
measures = Göstergeler
latest-figure = En son rakam
latest-figures = Bütün bölge için en son rakamlar
quarter-ending = { $month } sonunda biten çeyrek
percent-value = %{ $value }
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: rakam yok ({ $area }, { $period }).
measure-unreliable = [u] Az sayıda yanıta dayandığı için güvenilir değildir.
measure-more-points = Öncekinden fazladır ({ $period }: { $before }). Yüzde puan olarak fark: { $number }.
measure-less-points = Öncekinden azdır ({ $period }: { $before }). Yüzde puan olarak fark: { $number }.
measure-more = Öncekine göre fark: { $number } fazla ({ $period }: { $before }).
measure-less = Öncekine göre fark: { $number } eksik ({ $period }: { $before }).
measure-more-share = Öncekine göre fark: { $number } fazla (%{ $share }) ({ $period }: { $before }).
measure-less-share = Öncekine göre fark: { $number } eksik (%{ $share }) ({ $period }: { $before }).
measure-same = Öncekiyle aynıdır ({ $period }: { $before }).
measure-unclear = Şu döneme göre belirgin bir değişim yok: { $period } ({ $before }). Bu büyüklükte bir fark yalnız rastlantıdan da doğabilir. Yüzde puan olarak fark: { $number }.
measure-clear = Bu belirgin bir değişimdir: rastlantının doğuracağından büyüktür.
measure-untested = Bunun gerçek bir değişim olup olmadığını söyleyemeyiz, çünkü dosya bunu sınamak için gerekeni vermiyor.
measure-overlap = Şu dönemle karşılaştırmıyoruz: { $period }. İki rakam kısmen aynı yanıtlara dayanıyor olabilir.
measure-break = Şu dönemle karşılaştırmıyoruz: { $period }. Rakamlar aynı yöntemle hazırlanmadı. { $cause }
measure-missing = Karşılaştırmak için şu dönemin rakamı yok: { $period }.
measure-withheld = Şu dönemle karşılaştırmıyoruz: { $period }. Bir rakam eksik ya da gizlenmiş.
measure-areas-title = { $name }, ilçe ilçe: { $period }
measure-periods-title = { $name }: { $area }, dönem dönem
measure-years-title = { $name }: { $area }, 12’şer ay
figure-percent = Rakam (%)
answers = Yanıt veren kişiler
range = Olası aralık (%95 aralığı)
range-of = { $low } – { $high }
compared-with = Karşılaştırılan dönem
change-points = Değişim (yüzde puan)
is-clear = Değişim belirgin mi?
clear-yes = belirgin değişim
clear-no = belirgin değişim yok
clear-untested = sınanamıyor
outcome-note = Bir sonuç, kaydedildiği ayda sayılır. Suç çoğu zaman daha eskidir. Bu yüzden oran %100’ü aşabilir ve bu suçların ne kadarının aydınlatıldığını göstermez. Son dönemler tamamlanmamıştır: yeni sonuçlar gelebilir.
measure-flag-note = Bu suçlar işaretlenmiştir. Her biri zaten kendi suç türünde sayılmıştır. Bunları kaydedilen suçlara asla eklemeyin.
zero-rows-note = Yayımlayan, sıfır olan satırları yazmıyor. Yazılmayan satırı 0 sayıyoruz.
few-note = Yanıt verenler { $least } kişiden azsa yüzde verilmez. { $low } kişiden azsa [u] işareti yüzdenin güvenilir olmadığını gösterir.
range-note = Anket, insanların yalnız bir bölümüne sorar. Bu tür 100 anketin yaklaşık 95’inde gerçek rakam bu aralığın içindedir. Bu, Wilson aralığıdır ve yanıt sayısının desen etkisine ({ $effect }) bölünmesiyle hesaplanır. Farkın Newcombe aralığı sıfırı içermiyorsa değişim belirgindir.
effect-unknown = Anketin desen etkisi bilinmediği için aralık yoktur. Bu yüzden bir değişimin rastlantının doğuracağından büyük olup olmadığını kimse söyleyemez.
base-unknown = Dosya kaç kişinin yanıt verdiğini belirtmiyor. Bu yüzden burada aralık yoktur ve bir değişimin rastlantının doğuracağından büyük olup olmadığını kimse buradan söyleyemez.
reach-note = Bir rakamın dayandığı yanıtlar birkaç aydan gelebilir (en çok { $count } ay). Bu yüzden birbirine yakın dönemlerin rakamları aynı yanıtları paylaşabilir. Bir rakamı yalnız onunla ortak yanıtı olmayan bir rakamla karşılaştırıyoruz.
the-question = Soru
wording-unknown = Dosya sorunun nasıl sorulduğunu belirtmiyor.
what-good-is = İyi sonuç nedir
what-it-cannot-tell = Neyi söyleyemez
the-standard = Standart
what-it-means = Bu rakam ne anlama geliyor
period-by-period = Dönem dönem
show-years = 12’şer ay göster
download-readings = Bu veri kümesinin bütün rakamları (CSV)
column-reading-measure = web adreslerinde yazıldığı biçimiyle ölçülen şey
column-measure-name = göstergenin adı
column-unit = percent (yüzde), count (sayı) ya da rate (oran)
column-reading-period-type = dönemin türü: month (ay), quarter (çeyrek), calendar_year (takvim yılı), financial_year (mali yıl), year (12 ay) ya da wave (bir anketin dalgası)
column-reading-period = ay, örneğin 2026-06; ya da dönemin ilk günü ve uzunluğu, örneğin 2026-04-01/P3M
column-reading-marker = neden rakam yok, örneğin [x]; ya da rakamın güvenilir olmadığı: [u]
column-base = kaç kişinin yanıt verdiği (ağırlıksız)
column-base-marker = neden taban sayısı yok: simge
column-lower = %95 aralığının alt ucu
column-upper = %95 aralığının üst ucu
column-range-marker = neden aralık yok: simge
column-change = değişim; birim percent ise yüzde puan olarak
column-compared-with = değişimin ölçüldüğü önceki dönem
column-change-marker = neden gösterilecek değişim yok: simge
column-change-clear = anketler için: değişim rastlantının doğuracağından büyükse yes, değilse no, kimse söyleyemiyorsa not_tested

## The frame of every page
skip = İçeriğe geç
menu = Ana menü
languages = Diller
breadcrumbs = Buradasınız
emergency-label = Acil durum numaraları
emergency-call = Acil durumda arayın:
emergency-other = Acil durum değilse arayın:
not-reporting = Bu site ihbar almaz.
about-figures = Bu rakamlar hakkında
breaks-title = Rakamların hazırlanışındaki değişiklikler
sources-title = Bu grafikteki rakamlar nereden geliyor
chart-heading = Grafik
table-heading = Aynı rakamlar tablo olarak
show-table = Tabloyu göster
download-heading = İndir
columns-title = CSV dosyalarının sütunları
editions-title = Sürümler
overview-long = Uzun yıllar boyunca
whole-years = Tam yıllar
month-by-month = Değişiyor mu? Ay ay
this-year = Son 12 ay ve önceki 12 ay
map-heading = Harita
find-borough = İlçenizi bulun
find-offence = Bir suç bulun
find-data = İndirilecek veriler
kinds-heading = Hangi suç türleri?
compare-heading = Karşılaştırınca nasıl?
what-it-is = Bu nedir
how-to-read = Bu rakamlar nasıl okunur
not-translated = Bu sayfa henüz dilinizde yok. İngilizcesini görüyorsunuz.
not-found-title = Bu adreste sayfa yok
not-found-text = Adres yanlış olabilir ya da sayfa taşınmış olabilir. Şu sayfaları deneyin:
published-by = Yayımlayan
licence-label = Lisans
contact-label = İletişim
translation-note = Bu sitenin diğer dillerdeki metinleri makineyle çevrildi. Henüz kimse gözden geçirmedi.
footer-title = Bu site hakkında

## Cross-tabulations
crosstabs = Aynı anda birkaç özelliğe göre sayılar
crosstab-total = Hepsi birlikte
crosstab-answer = { $area }, { $period }: toplam { $count } { $unit }.
crosstab-answer-absent = { $area }, { $period }: toplam gizlenmiştir.
crosstab-caption = { $rows } ve { $columns }
crosstab-caption-of = { $members }: { $rows } ve { $columns }
crosstab-each = Teker teker: { $dimension }
crosstab-withheld = { $least } ile { $most } arasındaki sayılar, kimse tanınmasın diye gizlenmiştir. Küçük sayılar hesaplanamasın diye bazı büyük sayılar da gizlenmiştir.
crosstab-zero = 0, hiç olmadığı anlamına gelir.
crosstab-rounded = Her sayı, kimse tanınmasın diye ayrı ayrı { $base } sayısının en yakın katına yuvarlanmıştır. Toplamlar tutmayabilir.
download-crosstab = Bütün hücreler, toplamlarla (CSV)
column-dimension = { $dimension }: kod; hepsi birlikte için total
column-dimension-name = { $dimension }: ad
column-crosstab-period-type = dönemin türü, örneğin quarter (çeyrek)
column-crosstab-period = dönemin ilk günü ve uzunluğu, örneğin 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. Bir yıl öncesine göre fark: { $count } eksik ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. Bir yıl öncesine göre fark: { $count } fazla ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. Bir yıl öncesiyle aynıdır ({ $before-month }).
chart-gaps = Eksik rakamlar: { $total } rakamdan { $count } tanesi. Çizgide oralarda boşluk vardır ({ $symbols }).
chart-seam = { $month } ayından itibaren rakamlar başka bir yöntemle hazırlanıyor
chart-dashed = { $meaning } (çizginin kesik parçası)
multiples-title = { $offence }: her ilçede ay ay
multiples-note = Her çizgi bütün ayları gösterir ({ $first } – { $last }). Bütün çizgilerin ölçeği aynıdır: üst kenar { $top }. Her adın yanındaki sayı, { $last } sonunda biten 12 ayın toplamıdır. İlçeler adlarına göre sıralanmıştır.
bars-description = { $month } sonunda biten 12 ayda kaydedilen sayının çubuk grafiği. En uzun çubuk: { $offence } ({ $highest }). Türler yayımlayanın sırasındadır.
dots-description = Her nokta bir rakamdır. En düşüğü { $low }, en yükseği { $high }. İlçeler adlarına göre sıralanmıştır.
dots-ranges = Noktadan geçen çizgi, onun olası aralığıdır (%95 aralığı). Aralıkların örtüştüğü yerde fark rastlantıdan doğmuş olabilir.
dots-reference = Kesik çizgi: { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = Sıralandı, önce en küçük
sorted-down = Sıralandı, önce en büyük
sorted-names = A’dan Z’ye sıralandı
sorted-names-back = Z’den A’ya sıralandı
sorted-turned = Sıra ters çevrildi
sorted-first = Yeniden ilk sırada
filter-rows = Bir satır bulun
rows-shown = Gösterilen satırlar
chart-tools = Bu grafiği kullanın
copy-link = Bağlantıyı kopyala
copy-embed = HTML olarak kopyala
save-svg = SVG olarak kaydet
copied = Kopyalandı
copy-yourself = Burada sizin için kopyalayamıyoruz. Bu metni kopyalayın:
saved = Kaydedildi
type-borough = Bir ilçenin adını yazın
boroughs-matching = Uyan ilçeler
compare-boroughs = İlçeleri tek grafikte karşılaştırın
compare-choices = Birinci ilçe|İkinci ilçe|Üçüncü ilçe
compare-none = Hiçbiri
compare-failed = Rakamlar yüklenemedi. Yeniden deneyin ya da bu sayfadaki tabloyu kullanın.
highest = en yüksek
lowest = en düşük

## Contents, citing and sharing
contents-title = Bu sayfada
skip-menu = Ana menüye geç
share-heading = Bu sayfayı kaynak gösterin ya da paylaşın
cite-label = Bu sayfayı kaynak göstermek için şunu yazın:
send-link = E-postayla bağlantı gönder
feedback-link = Bu sayfada neyin yanlış ya da eksik olduğunu bize bildirin
back-to-top = Sayfanın başına dön
emergency-reviewed = Acil durum numaraları en son { $day } tarihinde kontrol edildi.
help-heading = Veriler ve yardım nereden alınır
help-dataset = Bu veri kümesinin bütün dosyaları: { $title }
help-definitions = Her suç türü ne anlama gelir
police-heading = Polis nasıl çalışıyor?
police-title = Polisin performansı: { $area }
points-value = { $value } yüzde puan
change = Değişim
figures-to = { $month } sonuna kadarki rakamlar
whats-new = Yenilikler
borough-by-borough = İlçe ilçe
other-boroughs = Diğer ilçeler
published-on = (yayım tarihi: { $day })

### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = Planlandı
consultation-open = Açık
consultation-closed = Kapandı: yanıtlar inceleniyor
consultation-responded = Kurumun yanıtı yayımlandı
consultation-tracked = Kurumun yanıtı yayımlandı: verilen sözler izleniyor
consultation-archived = Arşivlendi
consultation-unclear = Açık olup olmadığı bilinmiyor
consultation-is-planned = Bu danışma süreci henüz açılmadı. Açılış: { $when }.
consultation-is-open = Bu danışma süreci açıktır, yanıt verebilirsiniz. Kapanış: { $when }.
consultation-days-left = { $number ->
        [0] Bugün son gün.
        [one] { $count } gün kaldı.
       *[other] { $count } gün kaldı.
    }
consultation-is-closed = Bu danışma süreci kapandı. Kapanış: { $when }. İnsanların söyledikleri inceleniyor.
consultation-is-responded = Bu danışma süreci kapandı ve kurumun yanıtı yayımlandı.
consultation-is-tracked = Bu danışma süreci kapandı ve kurumun yanıtı yayımlandı. Verilen sözler izleniyor.
consultation-is-archived = Bu danışma süreci bitti. İnsanlar bakabilsin diye burada saklanıyor.
consultation-is-unclear = Tarihler hakkında bilinenler, bu danışma sürecinin açık olup olmadığını söylemeye yetmiyor.
consultation-as-built = Bu, sayfanın hazırlandığı gündeki durumdur: { $day }. Daha sonra okuyorsanız aşağıdaki tarihlere bakın.
consultation-response-due = Kurumun yanıtı için son gün: { $day }, kapanıştan on iki hafta sonra.
consultation-response-overdue = { $number ->
        [one] Kurumun yanıtı gecikti. Son gün { $day } idi: { $count } gün önce.
       *[other] Kurumun yanıtı gecikti. Son gün { $day } idi: { $count } gün önce.
    }
consultation-late = Kurumun yanıtı gecikti

## Dates
consultation-opens = Açılış
consultation-closes = Kapanış
consultation-length = Ne kadar süre açık
consultation-length-days = { $number ->
        [one] { $count } gün
       *[other] { $count } gün, ilk ve son gün dâhil
    }
consultation-respond-by = Kurumun yanıtı için son gün
consultation-response-day = Kurumun yanıtının yayımlandığı gün
consultation-response-planned = Kurumun yanıtı için planlanan tarih
consultation-delay = Kurumun yanıtı neden daha uzun sürüyor
consultation-archived-day = Arşivlendiği gün
consultation-archive-planned = Arşivlenmesi planlanan gün
consultation-within = { $month } içinde (günü bilinmiyor)
consultation-not-known = bilinmiyor
consultation-day-not-known = evet, ama günü bilinmiyor
consultation-from-to = { $opens } – { $closes }
consultation-when = Ne zaman
consultation-stages = Aşamalar
consultation-stage = Aşama
consultation-began = Başlangıç
consultation-ended = Bitiş
consultation-days = Süre

## Lists
consultations-lead = Halka neler soruluyor, insanlar ne dedi ve bundan ne çıktı. Bu sitede açık olarak gösterilen her danışma sürecinde, internet olmadan yanıt vermenin bir yolu belirtilir.
consultations-on = Kamuya danışma: { $topic }
consultations-on-lead = Bu sitede, şu konuda insanlara sorulan her şey: { $topic }.
consultations-open-heading = Şu anda açık
consultations-planned-heading = Planlananlar
consultations-closed-heading = Kapananlar: yanıtlar inceleniyor
consultations-responded-heading = Kurumun yanıtı yayımlananlar
consultations-unclear-heading = Tarihleri bilinmeyenler
consultations-archived-heading = Arşivlenenler
consultations-year-not-known = Yılı bilinmiyor
consultations-example-note = “Örnek” işareti taşıyanlar, sayfanın nasıl çalıştığını göstermek için uydurulmuştur. Resmî değildir ve hiçbir gerçek yer ya da kişi hakkında bir şey söylemez.
consultations-none-open = Şu anda açık bir danışma süreci yok.
consultations-all = Bütün danışma süreçleri
consultations-by-topic = Konuya göre
consultations-more = Kamuya danışma hakkında daha fazlası
consultations-methods-link = İnsanlara sorma yolları: hangileri kullanıldı ve neden
consultations-sign-up-link = Size de sorulmasını istediğinizi ya da neyin önce gelmesi gerektiğini bildirin
consultations-respondents-file = Kimler yanıt verdi, yanıt yoluna göre (CSV)
consultations-being-held = Hangi konularda danışılıyor
consultations-asked-here = Neler soruluyor
consultation-example-name = { $title } (örnek)

## One consultation
consultation-about = Konusu
consultation-dates = Tarihler
consultation-how-to-reply = Nasıl yanıt verilir
consultation-how-people-replied = İnsanlar nasıl yanıt verebildi
consultation-reply-note = İnternet olmadan da yanıt verebilirsiniz. Bütün yollar eşit sayılır.
consultation-print-form = Kâğıt üzerinde yanıt vermek için form yazdırın
consultation-go-online = Yanıtlar için web sayfasına gidin
consultation-documents = Belgeler
consultation-questions = Sorular
consultation-question = Soru { $label }
consultation-leads-to = Bu sitede
consultation-who-asked = Kime, nasıl soruldu
consultation-audience = Kime soruldu
consultation-methods = İnsanlara nasıl soruldu
consultation-who-replied = Kimler yanıt verdi
consultation-replies-of = Yanıtlar, yanıt yoluna göre
consultation-channel = Yanıt yolu
consultation-how-many = Kaç tane, yayımlandığı gibi
consultation-who = Kim
consultation-note = Not
consultation-about-count = yaklaşık { $count }
consultation-self-selected = Bir notta başka türlü yazmıyorsa bu kişiler yanıt vermeyi kendileri seçti. Herkesi temsil etmezler, bu yüzden bu sayılar herkesin ne düşündüğü hakkında bir şey söylemez. Aynı kişiler birden çok yoldan yanıt vermiş olabilir: sayıları toplamayın.
consultation-results = İnsanlar ne dedi
consultation-results-link = Soru soru sonuçlar
consultation-came-of-it = Bundan ne çıktı
consultation-report = Rapor
consultation-decision = Karar
consultation-decided-on = Karar tarihi
consultation-where-said = Bunun söylendiği yer
consultation-next = Bundan sonra ne olacak
consultation-next-planned = Açıldığı gün yanıt verebilirsiniz. O zaman yeniden gelin ya da tarihi takviminize ekleyin.
consultation-next-open = Kapanış gününden sonra her yanıt incelenir. Kurumun on iki hafta içinde yanıt vermesi gerekir. Kurumun yanıtı bu sayfada yer alacak.
consultation-next-closed = Her yanıt inceleniyor. Sonra kurum neyin yapılacağını, neyin yapılmayacağını ve nedenini açıklar. Kurumun yanıtı bu sayfada yer alacak.
consultation-next-responded = Kurumun yanıtı neyin yapılacağını söyler. Söz verildiyse bu sayfa o sözlere ne olduğunu anlatır.
consultation-next-archived = Bu danışma sürecinde artık başka bir şey olmayacak.
consultation-next-unclear = Tarihler belli olunca bu sayfada yer alacak.
consultation-record = Bu kayıt hakkında
consultation-owner = Kim soruyor
consultation-original-body = Düzenleyen
consultation-replaced-by = O kurumun yerini alan
consultation-files = Dosyalar
consultation-own-record = Bu siteyi yayımlayan yazdı

## Ways to reply
consultation-reply-online = Çevrim içi
consultation-reply-email = E-postayla
consultation-reply-post = Postayla
consultation-reply-phone = Telefonla
consultation-reply-in-person = Yüz yüze
consultation-reply-meeting = Bir toplantıda
consultation-offline = İnternet gerekmez

## Who replied
consultation-individuals = her biri kendi adına yanıt veren kişiler
consultation-organisations = kuruluşlar
consultation-campaign = bir kampanyanın metnini gönderen kişiler
consultation-staff = polis için çalışan kişiler
consultation-mixed = ayrılmamış

## The form on paper
consultation-form-title = Kâğıt üzerinde yanıt: { $title }
consultation-form-lead = Bu sayfayı yazdırın, boşluklara yazın ve gönderin ya da elden verin. Yazdıklarınızın hiçbiri bu sitede saklanmaz. Başka bir kâğıt da kullanabilirsiniz.
consultation-form-over = Bu danışma süreci kapandı. Lütfen bu formu artık göndermeyin.
consultation-form-where = Nereye gönderilir
consultation-form-until = Ulaşması gereken son gün
consultation-form-questions = Sorular
consultation-form-you = Hakkınızda
consultation-form-you-note = Bu bölümü boş bırakabilirsiniz. Adınızı vermeniz gerekmez.
consultation-form-for-myself = Kendi adıma yanıt veriyorum.
consultation-form-for-others = Bir kuruluş adına yanıt veriyorum. Kuruluşun adı:
consultation-form-borough = Yaşadığım ya da çalıştığım ilçe:
consultation-form-anything = Söylemek istediğiniz başka bir şey
consultation-form-back = Danışma sürecine dön
consultation-form-help = Yazamıyorsanız birinden sizin için yazmasını isteyin ya da arayıp yanıtlarınızı söyleyin.

## Asking to be asked
consultation-sign-up-title = Size de sorulmasını istediğinizi bildirin
consultation-sign-up-lead = Bir dahaki sefere size de sorulması için bu sayfayı yazdırın, doldurun ve gönderin. Yazdıklarınızın hiçbiri bu sitede saklanmaz.
consultation-sign-up-online = Bunu bir web sayfasında yapın
consultation-sign-up-ask = Lütfen bana da sorun
consultation-sign-up-reach = Bana nasıl ulaşılır (adres, telefon numarası ya da e-posta adresi):
consultation-sign-up-language = Soruların bana sorulmasını istediğim dil:
consultation-sign-up-needs = Katılmak için gereksinimlerim (büyük harfli baskı, çevirmen, rampa …):
consultation-sign-up-topics = Hangi konularda bana sorulmasını istiyorum (dilediğiniz kadar işaretleyin)
consultation-sign-up-priority = Kendi önceliğim
consultation-sign-up-priority-note = Polis, yaşadığınız yerde önce ne yapmalı? Yazdığınız, bölgenizin ekibine gider. Başka kişilerin adını yazmayın.
consultation-sign-up-privacy = Yazdıklarınıza ne olur
consultation-sign-up-send = Nereye gönderilir

## The register of methods
consultation-register-title = İnsanlara sorma yolları
consultation-register-lead = Halka sormanın hangi yolları var, her birini kim yürütüyor ve neden kullanıldı ya da kullanılmadı.
consultation-register-rules = Konulan kurallar
consultation-register-methods = Yolların listesi
consultation-method-used = Kullanıldı: { $year }
consultation-method-explored = Araştırıldı: { $year }
consultation-method-rejected = Kullanılmadı: { $year }
consultation-method-run-by = Kim yürütüyor
consultation-method-why = Neden
consultation-method-in = Bu sitede bu yolun kullanıldığı danışma süreçleri
consultation-register-file = Listeyi indirin (CSV)

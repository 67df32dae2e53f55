### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = Yerel öncelikler
local-priorities-lead = Yerel öncelik, orada yaşayan ya da çalışan insanlar istediği için yerel polisin önce ele almayı kabul ettiği bir sorundur.
local-priorities-in = Yerel öncelikler: { $area }
priorities-answer = { $area }: { $number ->
        [0] { $day } tarihinde geçerli öncelik yok.
        [one] { $day } tarihinde { $count } geçerli öncelik.
       *[other] { $day } tarihinde { $count } geçerli öncelik.
    }
priorities-table = Bu sitede yerel öncelikleri olan ilçeler
priorities-none = Bu sitede henüz hiçbir ilçenin yerel önceliği yok.
priorities-none-in = Bu sitede şu bölge için geçerli öncelik yok: { $area }.
current-priorities = Geçerli öncelikler
coming-priorities = Daha sonrası için kabul edilenler
past-priorities = Önceki öncelikler
past-priorities-lead = Bunlar sona erdi. En son sona eren en üsttedir.
whole-borough = Bütün ilçe
ward-named = Mahalle (ward): { $ward }
priority-current = Geçerli
priority-coming = Daha sonrası için kabul edildi
priority-ended = Sona erdi
priority-since = Başlangıcı
priority-begins = Başlayacağı gün
priority-from-to = Başlangıç ve bitiş
priority-why = Kim istedi ve neden
priority-done = Neler yapıldı
priority-outcome = Bundan ne çıktı
priority-reviewed = Son gözden geçirme
priority-consultation = Danışma süreci
review-by = Bir sonraki gözden geçirme için son gün
review-overdue = Son gün { $day } idi.
local-area-fact = Bölge
boroughs-by-name = İlçeler adlarına göre sıralanmıştır. Öncelik sayısı, bir yerin ne kadar güvenli olduğu hakkında bir şey söylemez.
find-priorities = İlçenizin önceliklerini bulun
raise-priority = Başka bir öncelik istemek için
raise-priority-text = Bu site önceliklerle ilgili mesaj almaz. Bir toplantıya gelin ve sizin için neyin önemli olduğunu söyleyin:
example-priorities = Öncelik örnekleri

## Meetings
meetings = Toplantılar ve görüşme saatleri
meetings-lead = Buralarda yerel polise sizin için neyin önemli olduğunu söyleyebilir ve neler yaptığını dinleyebilirsiniz.
meetings-in = Toplantılar ve görüşme saatleri: { $area }
meetings-answer = { $area }: { $number ->
        [0] bilinen gelecek toplantı yok.
        [one] { $count } gelecek toplantı.
       *[other] { $count } gelecek toplantı.
    }
meetings-table = Bu sitede toplantıları olan ilçeler
meetings-none = Bu sitede gerçek gelecek toplantı yok.
meetings-none-in = Bu sitede şu bölge için gelecek toplantı yok: { $area }.
upcoming-meetings = Gelecek toplantılar
past-meetings = Biten toplantılar
show-past-meetings = Biten toplantıları göster
meeting-ahead = Gelecek
meeting-past = Bitti
meeting-off = İptal edildi
meeting-when = Ne zaman
meeting-on-day = { $day }, { $start } – { $end }
meeting-where = Nerede
meeting-access = Giriş ve katılım
meeting-take-part = Gelemiyorsanız
meeting-more = Daha fazla bilgi
meeting-updated = Son değişiklik
uk-clocks = Bütün saatler Birleşik Krallık saatine göredir.
find-meetings = İlçenizin toplantılarını bulun
example-meetings = Toplantı örnekleri
take-dates = Tarihleri yanınıza alın

## Shared
local-heading = Yerel öncelikler ve toplantılar
example-title = Örnek: { $title }
recorded-crime-in = Kaydedilen suçlar: { $area }

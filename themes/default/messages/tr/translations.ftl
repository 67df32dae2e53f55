### Words about translations.

section-stale = Bu bölümün aslı, çevrildiğinden beri değişti. Burada yazanlar güncel olmayabilir.
translated-machine = Bu sayfa makineyle çevrildi. Henüz kimse gözden geçirmedi.
translated-machine-reviewed = Bu sayfa makineyle çevrildi. Bir kişi { $day } tarihinde gözden geçirdi.
translated-community = Bu sayfayı topluluk üyeleri çevirdi. Henüz kimse gözden geçirmedi.
translated-community-reviewed = Bu sayfayı topluluk üyeleri çevirdi. Gözden geçirilme tarihi: { $day }.
translated-professional = Bu sayfayı profesyonel bir çevirmen çevirdi.
translated-professional-reviewed = Bu sayfayı profesyonel bir çevirmen çevirdi. Gözden geçirilme tarihi: { $day }.

language = Dil
languages-title = Çeviriler hakkında
languages-lead = Bu sitenin her dilde ne kadarının bulunduğu ve birinin gözden geçirip geçirmediği.
languages-table = Her dilde neler var
languages-original = Bu sitenin sayfaları bu dilde yazılmıştır. Bütün diğer diller bundan çevrilir.
languages-machine = Bu sitenin bu dildeki metinleri makineyle çevrildi. O zamandan beri biri bir sayfayı gözden geçirdiyse sayfada bu belirtilir.
languages-missing = Henüz çevrilmemiş olanlar özgün dilde gösterilir ve bu belirtilir.
languages-stale = Sayfaların bazı bölümleri, çevrildiklerinden beri değişti. Her birinin üstünde bir not vardır.
coverage-messages = Menü, başlık ve cümlelerin sözcükleri
coverage-labels = Verilerin adları ve açıklamaları
coverage-words = Sayfaların sözcükleri
coverage-stale = Sayfalardaki güncel olmayan sözcükler
coverage-reviewed = Birinin gözden geçirdiği sayfaların sözcükleri
coverage-original = özgün

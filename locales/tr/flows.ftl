# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Talep ve randevu
flow-appointment = Randevum
flow-status = Talebim
flow-privacy = Veri koruma
flow-resume = Devam et
flow-language = Dil
flow-menu = Başlangıç

## The stages of the intake (one or two words)

stage-language = Dil
stage-consent = Veri koruma
stage-danger = Güvenlik
stage-adult = Yaş
stage-municipality = Şehir
stage-topics = Konular
stage-urgency = Ne kadar acil
stage-concern = Sorununuz
stage-people = Kişiler
stage-wishes = İstekler
stage-slot = Randevu
stage-check = Kontrol

## The lines of the summary (they also stand on the button "Değiştir: …", so 18 characters at most)

summary-danger = Tehlikede
summary-adult = 18 yaş ve üstü
summary-municipality = Şehir
summary-topics = Konular
summary-urgency = Ne kadar acil
summary-deadline = Son tarih (Frist)
summary-concern = Sorununuz
summary-interpreter = Tercüme
summary-party = Kişi sayısı
summary-children = Çocuklar
summary-school-age = Okul çağında çocuk
summary-wishes = İstekler
summary-call-name = İsim
summary-slot = Randevu

## Language and welcome

language-ask = Hangi dili istiyorsunuz?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = Hangi dilde devam etmek istiyorsunuz?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Merhaba. Ben bir bilgisayar programıyım, insan değilim. Bağlı olduğum kurum: { $office }.
    Danışmanlık için randevu (Termin) almanıza yardım ediyorum. Bu ücretsizdir.

## When somebody does not consent

no-consent = Sorun değil. Hiçbir cevabı kaydetmiyorum. Ne yapmak istersiniz?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Danışmanlığa bu sohbet olmadan da gelebilirsiniz.
    Yerler: { $places }
    Telefon: { $phone }
no-consent-agree = Yine de kabul ediyorum
no-consent-leave = Sohbeti bitir
bye = Hoşça kalın. İstediğiniz zaman yeniden yazabilirsiniz.

## Danger

danger-ask = Şu anda tehlikede misiniz?
danger-hint = Örneğin: Biri size vuruyor veya sizi tehdit ediyor.
danger-go-on = Şu anda yazmaya devam edecek kadar güvende misiniz?
danger-go-on-yes = Evet, yazmaya devam ediyorum
danger-go-on-pause = Hayır, ara veriyorum
paused =
    Tamam. Ara veriyoruz. Tehlikedeyseniz 112’yi arayın.
    Güvende olduğunuzda yeniden yazın. O zaman buradan devam ederiz.

## Age

adult-ask = 18 yaşında veya daha büyük müsünüz?
minor-ask = Yine de burada yazmaya devam etmek ister misiniz?
minor-hint = Gençlik dairesi (Jugendamt) çocuklara ve gençlere yardım eder. Oraya tek başınıza gidebilirsiniz. Burada da yazmaya devam edebilirsiniz.
minor-go-on = Evet, burada devam et
minor-leave = Hayır, sohbeti bitir

## Place

municipality-ask = Hangi şehirde veya beldede oturuyorsunuz?

## Topics

topics-ask = Hangi konuda yardım istiyorsunuz?
topics-hint = Birden fazla konu seçebilirsiniz. Sonra “Bitti” düğmesine basın.

## How urgent

urgency-ask = Acil mi?
urgency-normal = Hayır, acil değil
urgency-deadline = Mektupta son tarih (Frist)
urgency-no-shelter = Bugün yatacak yerim yok
deadline-ask = Mektupta son tarih (Frist) olarak hangi gün yazıyor?
deadline-hint = Son tarih (Frist): en geç o güne kadar cevap vermeniz gerekir. Gün, ay ve yılı yazın.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Talebi gönderdiğinizde gerçek bir kişi şunu görür: Bu çok acil. Ama talebi kimse hemen okumaz.

    Ayrıca doğrudan bize gelin veya bizi arayın.
    { $office }
    Telefon: { $phone }

    Tehlikedeyseniz 112’yi arayın.

## The concern in own words

concern-ask = Sorunu kısaca anlatmak ister misiniz?
concern-hint = Adres yazmayın. Almanya’daki oturum durumunuz (Aufenthalt) hakkında hiçbir şey yazmayın. Birkaç kelime yeter.
concern-keep = Bu metni kullan

## Interpreter, people, children

interpreter-ask = Tercüme yapacak birine ihtiyacınız var mı?
party-ask = Randevuya kaç kişi geliyor?
party-hint = Kendinizi de sayın.
children-ask = Bunların kaçı çocuk?
school-age-ask = Okul çağında (6-18 yaş) çocuğunuz var mı?
school-age-hint = Varsa okul danışmanlığı (Seiteneinstiegsberatung) da yardım eder. Cevap vermek zorunda değilsiniz.

## Wishes

wishes-ask = Randevu için istekleriniz var mı?
wishes-hint = Birden fazla istek seçebilirsiniz. Hepsini yerine getirmeye çalışırız.
wish-woman = Kadın danışman
wish-man = Erkek danışman
wish-step-free = Merdivensiz
wish-large-print = Büyük yazı
wish-sign-language = İşaret dili
wish-quiet-room = Sessiz oda
call-name-ask = Size hangi isimle hitap edelim?
call-name-hint = Her ismi yazabilirsiniz. Uydurma bir isim de olabilir.

## The slot

slot-ask = Hangi randevu sizin için uygun?
# $minutes: number; $place: the name of the place
slot-hint =
    Yer: { $place }
    { $minutes ->
        [one] Randevu bir dakika sürer.
       *[other] Randevu { $minutes } dakika sürer.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Şimdiki randevunuz: { $when }. Siz yenisini onaylayana kadar bu randevu sizde kalır.
    Yer: { $place }
    { $minutes ->
        [one] Yeni randevu bir dakika sürer.
       *[other] Yeni randevu { $minutes } dakika sürer.
    }
slot-none-fits = Hiçbir randevu uygun değil
no-slot-ask = Şu anda boş randevu yok. Sizi bekleme listesine yazalım mı?
no-slot-fits-ask = Sizi bekleme listesine yazalım mı?
no-slot-yes = Evet, bekleme listesine
no-slot-elsewhere = Başka yerlerdeki randevular
no-slot-again = Randevuları yeniden gör
no-slot-human = Çabuk yardıma ihtiyacım var
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Zaten bir randevunuz var. Şu anda daha fazlası mümkün değil.
       *[other] Zaten { $limit } randevunuz var. Şu anda daha fazlası mümkün değil.
    } Ne yapmak istersiniz?
quota-without = Talebi randevusuz gönder
quota-appointments = Randevularımı gör

## The summary

check-ask = Her şey doğru mu?
check-hint = Her cevabı değiştirebilirsiniz.
check-confirm = Evet, randevuyu al
# The same where no appointment is held
check-send = Evet, talebi gönder
check-discard = Vazgeç
discard-ask = Gerçekten vazgeçmek istiyor musunuz? O zaman bu cevapları sileriz.
discard-no = Hayır, devam et
discard-yes = Evet, vazgeç ve sil
erased = Her şey silindi. Cevaplarınızı artık kimse okuyamaz.
received = Talebiniz bize ulaştı.

## Own appointments

visits-ask = Hangi randevuyla ilgili?
visits-none = Şu anda randevunuz yok.
# $when: day and time
visit-show = Randevunuz: { $when }. Ne yapmak istersiniz?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Geliyorum
visit-move = Başka randevu
visit-cancel = Randevuyu iptal et
visit-calendar = Randevuyu takvime ekle
visit-kept = Tamam. Randevunuz olduğu gibi kalıyor.
visit-missing = Bu randevu artık yok.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Yeni randevunuz (Termin) kesinleşti. Eski randevu artık geçerli değil.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Randevunuz iptal edildi: { $when }. Başka bir şey yapmanız gerekmiyor.
move-keep-old = Eski randevu kalsın
move-none = Şu anda başka boş randevu yok. Randevunuz kalıyor.
# $when: the new time
move-sure-ask = Bu yeni randevuyu istiyor musunuz: { $when }?
# $old: the present time
move-sure-hint = O zaman eski randevunuz iptal olur: { $old }.
move-sure-yes = Evet, yeni randevuyu al
# $when: the present time
cancel-sure-ask = Bu randevuyu gerçekten iptal etmek istiyor musunuz: { $when }?
cancel-sure-no = Hayır, geliyorum
cancel-sure-yes = Evet, randevuyu iptal et

## Status, menu, privacy, resume

status-tell = Durum şöyle:
status-none = Size ait bir talep bulamıyorum. Bir talep başlatmak ister misiniz? Şunu yazın: /start
menu-ask = Ne yapmak istersiniz?
menu-appointment = Randevum
menu-status = Talebim ne durumda?
menu-new = Yeni talep
menu-privacy = Veri koruma ve silme
privacy-ask = Ne görmek veya yapmak istersiniz?
privacy-notice-button = Verilerimi kim okuyor?
privacy-mydata-button = Verilerimi gör
privacy-delete-button = Her şeyi sil
delete-ask = Gerçekten her şeyi silmek istiyor musunuz?
delete-hint = O zaman cevaplarınız ve talepleriniz silinir. Randevularınız da iptal olur. Bunları geri getiremeyiz.
delete-no = Hayır, hiçbir şeyi silme
delete-yes = Evet, her şeyi sil
delete-kept = Tamam. Hiçbir şey silmedim.
resume-ask = Tekrar hoş geldiniz. Ne yapmak istersiniz?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Kaldığınız adım: { $number } / { $total }, { $title }.
resume-go-on = Buradan devam et
resume-again = Baştan başla
resume-delete = Her şeyi sil

# Messages of the office about an appointment. Each is one message with its answers as buttons.
# Others may read them on the screen: they say when and where, and NEVER what the appointment is about.
# Values are names and dates: keep them behind a colon or alone, so that no language has to inflect them.

## The parts of a message

# $when: day and time; $place, $address: of the office hour; $desk: room and desk
notice-visit =
    { $when }
    { $place }
    { $address }
    { $desk }
# Before the block above
notice-now = Şimdi:
# $place, $desk: where it was
notice-before = Önceki yer: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Kurumun Almanca notu:
notice-reason-ill = Nedeni: Ekibimizden bir kişi hasta.
notice-reason-room = Nedeni: Oda değişti.
notice-reason-strike = Nedeni: Grev var.
notice-reason-closed = Nedeni: Bina kapalı.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    İnternetteki sohbetimizde cevap verebilirsiniz. Bunun için kodunuz ve PIN’iniz gerekir.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Randevunuzun (Termin) saati aynı kalıyor. Sadece yeri değişti.
notice-moved-desk = Randevunuzun (Termin) saati aynı kalıyor. Sadece masa değişti.
notice-moved-adviser = Randevunuzun (Termin) saati aynı kalıyor. Sadece danışmanınız başka bir kişi.
notice-place = Randevunuzun (Termin) saati aynı kalıyor. Sadece adres veya oda değişti.
notice-restored = Değişiklik artık geçerli değil. Randevunuz (Termin) yeniden şöyle:
notice-fine-ask = Bu sizin için uygun mu?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Bu randevu (Termin) gerçekleşemeyecek:
notice-again = Hâlâ cevabınızı bekliyoruz. Bu randevu (Termin) gerçekleşemeyecek:
notice-lapsed = Cevap vermediniz. Bu randevu (Termin) şimdi iptal edildi:
notice-first-on-list = Bekleme listesinde ilk sıradasınız. Bir randevu boşalınca size yazarız.
# Lines with times follow
notice-times = Sizin için boş olan zamanlar:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Sizin için şu zamana kadar ayrıldı: { $until }
notice-held-early = Bir randevu daha erken başlıyorsa lütfen ondan en az 2 saat önce cevap verin.
notice-choose = Ne istersiniz?

## It is near

notice-reminder = Yakında randevunuz (Termin) var.
# $time: a time of day
notice-reminder-today = Bugün randevunuz (Termin) var. Saat: { $time }.
notice-reminder-tomorrow = Yarın randevunuz (Termin) var. Saat: { $time }.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Elinizde olanları getirin: kimlik, resmî dairelerden gelen mektuplar, sözleşmeler, diplomalar.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Bir randevu (Termin) boşaldı.
notice-no-show = Bir randevunuz (Termin) vardı:
notice-no-show-ask = Sizi orada görmedik. Böyle şeyler olabilir. Yeni bir randevu ister misiniz?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Bu randevuyu al
notice-other = Başka saatler
notice-cancel = Randevuyu iptal et
notice-fine = Bana uygun
notice-decline = Bana uygun değil
notice-new = Yeni randevu
notice-no = Hayır, teşekkürler
# In the flow of appointments, where the office has taken the time of one away
offer-back = Teklife geri dön
offer-none = Şu anda başka boş zaman yok.
offer-cancel-ask = Randevuyu gerçekten iptal etmek istiyor musunuz? O zaman sizin için artık hiçbir şey ayırmayız.
offer-cancel-no = Hayır, geri dön

## After an answer

notice-thanks = Teşekkürler. Randevunuz böyle kalıyor.
notice-thanks-come = Teşekkürler. Artık geleceğinizi biliyoruz.
notice-declined = Tamam. Bekleme listesinde kalıyorsunuz.
notice-lost = Bu zaman artık boş değil.
notice-over = Bu mesaj artık geçerli değil.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Randevunuz (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

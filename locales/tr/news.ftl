# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Duyurular
menu-news = Belediye duyuruları
news-where-ask = Hangi şehirden veya beldeden duyuru almak istiyorsunuz?
# $town: the name of a municipality
news-ask = Duyuru almak ister misiniz? Yer: { $town }
news-hint =
    Örneğin: Bir görüşme saati (Sprechstunde) iptal olur. O zaman size buradan yazarız.
    Duyuruları istediğiniz zaman durdurabilirsiniz.
# $office: the name of the office
news-details =
    Neleri kaydediyoruz?
    Bu yerden duyuru istediğinizi kaydediyoruz. Dilinizi ve size buradan nasıl yazabileceğimizi de kaydediyoruz.

    Size kim yazar?
    Size sadece bu kurum yazar: { $office }. Verilerinizi kimseye vermeyiz.

    Ne kadar süre duyuru alırsınız?
    Siz duyuruları durdurana kadar, en fazla 2 yıl. Ondan sonra yeniden onay verebilirsiniz.

    Duyuruları nasıl durdurabilirsiniz?
    Bir mesajın altındaki şu düğmeye basın: “Artık duyuru istemiyorum”. Veya şunu yazın: /stop

    Kabul etmek zorunda mısınız?
    Hayır. Bu sizin isteğinize bağlıdır. Duyurular olmadan da danışmanlık ve randevu alırsınız.
news-yes = Evet, kabul ediyorum
news-no = Hayır
# $town: the name of a municipality
news-started = Tamam. Artık duyuru alıyorsunuz. Yer: { $town }
news-not-started = Tamam. Bu yerden duyuru almayacaksınız.
# $towns: list of names of municipalities
news-have-ask = Duyuru alıyorsunuz. Yerler: { $towns }. Ne yapmak istersiniz?
news-have-more = Bir yer daha seç
# Also below every such message
news-stop-button = Artık duyuru istemiyorum
news-which-ask = Hangi yerden artık duyuru istemiyorsunuz?
news-which-all = Hiçbir yerden istemiyorum
news-stopped = Tamam. Artık duyuru almayacaksınız. Duyuruları istediğiniz zaman yeniden isteyebilirsiniz.
# $town: the name of a municipality
news-stopped-town = Tamam. Bu yerden artık duyuru almayacaksınız. Yer: { $town }
# After /stop
news-stopped-too = Belediye duyurularını da artık almayacaksınız.
# $town: the name of a municipality; $date: since when
news-mydata = Duyuru aldığınız yer: { $town }. Başlangıç: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Mesajı gönderen: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Görüşme saati (Sprechstunde) iptal edildi.
    Yer: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Görüşme saati (Sprechstunde) başka bir yerde.
    Önceki yer: { $place }
    Yeni yer: { $new_place }
    { $when }
news-new-time =
    Görüşme saatinin (Sprechstunde) zamanı değişti.
    Yer: { $place }
    { $when }
news-extra-office-hour =
    Ek bir görüşme saati (Sprechstunde) var.
    Yer: { $place }
    { $when }
news-closed-period =
    Bu süre içinde görüşme saati (Sprechstunde) yok.
    Yer: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Ne zaman: { $day }, saat { $starts } ile { $ends } arası
news-when-day = Ne zaman: { $day }
news-when-from = Başlangıç: { $day }
# $day, $last_day: weekday and date
news-when-period =
    İlk gün: { $day }
    Son gün: { $last_day }
news-reason-ill = Nedeni: Bir kişi hasta.
news-reason-room = Nedeni: Oda boş değil.
news-reason-strike = Nedeni: Grev var.
news-reason-closed = Nedeni: Bina kapalı.
# $next_day: weekday and date; $next_time: a time of day
news-next = Sonraki görüşme saati: { $next_day }, saat { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Bu mesaj sadece Almanca:
# Between the German text and its translation
news-machine-translation = Bunu bir bilgisayar çevirdi. Hatalar olabilir. Geçerli olan Almanca metindir.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Bu çeviri kesin değil.

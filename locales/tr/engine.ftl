# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Randevunuz (Termin) kesinleşti.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Henüz randevunuz yok. { $days ->
        [one] Talebinizi gerçek bir kişi okur, genellikle bir sonraki iş günü.
       *[other] Talebinizi gerçek bir kişi okur, genellikle { $days } iş günü içinde.
    } O zaman buraya yeniden bakın. Şunu yazın: /status
# $code: the case code, always on a line of its own
received-code =
    Kodunuz:
    { $code }
received-code-hint = Kodu bir yere yazın veya fotoğrafını çekin. Randevuda kodu söyleyin.
# $pin: six digits, shown only once
received-pin =
    Gizli sayınız (PIN):
    { $pin }
    Bunu sadece bir kez gösteriyoruz. Kod ve PIN ile başka bir cihazda devam edebilirsiniz. PIN’i kimseye vermeyin.
received-bring = Konunuzla ilgili mektubunuz veya belgeniz var mı? Bunları randevuya getirin.

## Slots

slot-gone = Bu randevu az önce doldu. Cevaplarınız duruyor. Şu randevular boş:
slot-relaxed-language = Bu saatte aramızda sizin dilinizi konuşan kimse yok. Ekibimiz bunu görüyor.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Kadın danışman istediniz. Bu saatte bu mümkün değil.
       *[man] Erkek danışman istediniz. Bu saatte bu mümkün değil.
    }
# $time: a time of day
held-until =
    Her cevabı değiştirebilirsiniz.
    Bu randevu saat { $time } olana kadar sizin için ayrılmıştır.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, saat { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] 1 seçenek
       *[other] { $count } seçenek
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }, { $place }
# $place, $address: of an office hour
place-line = { $place }, { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date }, saat { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Oda (Raum): { $room }
desk-number = Masa (Tisch): { $number }
desk-room-number = Oda (Raum): { $room }, masa (Tisch): { $number }
not-answered = cevap yok
value-none-children = yok

## When an answer does not fit

not-understood = Bunu anlamadım. Bir düğmeye basın veya numarasını yazın.
not-understood-human = Bunu yine anlamadım. Gerçek bir kişiyle de konuşabilirsiniz.
choose-at-least-one = En az bir cevap seçin. Veya “Başka bir şey” seçin.
# $length, $max: numbers of characters
text-too-long =
    Metin çok uzun: { $length ->
        [one] 1 karakter
       *[other] { $length } karakter
    }. En fazla { $max ->
        [one] 1 karakter olabilir
       *[other] { $max } karakter olabilir
    }.
text-empty = Birkaç kelime yazın.
date-not-understood = Bu tarihi anlamadım. Gün, ay ve yılı rakamla yazın.
date-past = Bu tarih geçti. Bugünün veya daha sonraki bir günün tarihini yazın.
# $min, $max: numbers
number-range = Bir sayı yazın. En az { $min }, en fazla { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Çocuk sayısı kişi sayısından fazla. Burada sadece 0 olabilir.
       *[other] Çocuk sayısı kişi sayısından fazla. En fazla { $max } olabilir.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Bu düğme eski bir soruya ait. Şimdiki soru bu:
# $web_url: address of the web chat
unsupported-attachment =
    Ben sadece metin okuyabilirim. Metin yazın veya bir düğmeye basın. Mektupları randevuya getirin.
    Bu sohbetin internetteki adresi:
    { $web_url }
unsupported-edited = Değiştirilmiş mesajları okuyamam. Yeni bir mesaj yazın.
help-text =
    Size sorular soruyorum. Bir düğmeye basın veya cevabı yazın.

    Şunları da yazabilirsiniz:
    /sos – acil durumda yardım
    /language – dili değiştir
    /appointment – randevum
    /status – talebimin durumu
    /human – gerçek bir kişiyle konuş
    /privacy – veri koruma
    /mydata – verilerimi gör
    /delete – her şeyi sil
    /stop – durdur
stopped = Tamam. Artık soru sormuyorum. Cevaplarınız 72 saat kayıtlı kalır.
# With one button, after the person stopped
return-ask = Devam etmek ister misiniz?
return-go-on = Devam et
# $days: working days until somebody reads
human-noted =
    Not ettim: Gerçek bir kişiyle konuşmak istiyorsunuz. { $days ->
        [one] Biri size dönüş yapar, genellikle bir sonraki iş günü.
       *[other] Biri size dönüş yapar, genellikle { $days } iş günü içinde.
    }
# $days as above; $phone: phone number of the office
human-info =
    Ekibimiz şimdi şunu görüyor: Gerçek bir kişiyle konuşmak istiyorsunuz.
    Telefon da edebilirsiniz.
    Telefon: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    Talebinizi gönderin. Sonra onu gerçek bir kişi okur.
    Telefon da edebilirsiniz.
    Telefon: { $phone }
discarded = Bu cevaplar silindi. Önceki talebiniz duruyor.
flow-changed = Sorular, son gelişinizden bu yana biraz değişti. Hâlâ uygun olan cevaplarınızı korudum.
language-changed = Bundan sonra bu dilde yazıyorum. Cevaplarınız duruyor.
back-at-start = En baştasınız. Daha geriye gidilemez.
kept-text-noted = Metninizi sakladım. Daha sonra kullanabilirsiniz. Şimdi önce şu soru:
# $text: what the person wrote before
concern-kept =
    Daha önce şunu yazdınız:
    { $text }
welcome-back = Tekrar hoş geldiniz.
go-on-below = Buradan devam ediyoruz:
policy-info =
    Burada sadece bilgi alırsınız. Talep ve randevu için internetteki sohbetimizi kullanın:
    { $web_url }
policy-appointments =
    Burada sadece randevunuzu görebilir, değiştirebilir veya iptal edebilirsiniz. Yeni bir talebe internetteki sohbetimizde başlayın:
    { $web_url }
policy-off =
    Burada artık cevap vermiyoruz. İnternetteki sohbetimizi kullanın:
    { $web_url }
group-declined = Ben sadece tek bir kişiyle yazışırım. Grupta başkaları da okur. Benimle ayrı bir sohbet açın.
too-many-turns = Çok fazla mesaj geldi. Bir dakika bekleyin. Cevaplarınız kayıtlı.
server-fault =
    Bizde bir arıza var. Daha önce verdiğiniz cevaplar kayıtlı. 10 dakika sonra yeniden deneyin.
    Telefon: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    Bu cevap bize ulaşmadı. Bundan önceki cevaplarınız kayıtlı. Lütfen biraz sonra bu cevabı yeniden gönderin.
    Telefon: { $phone }

## Buttons and answers that many questions share

nav-back = Geri
nav-skip = Atla
# $count: number of chosen answers
nav-done = Bitti ({ $count })
# The same as a word that people type
nav-done-word = Bitti
nav-more = Daha fazla göster
nav-human = Gerçek bir kişiyle konuş
nav-days = Başka günler
# $label: the name of a line of the summary
edit-button = Değiştir: { $label }
edit-short = Değiştir
answer-yes = Evet
answer-no = Hayır
answer-unsure = Bilmiyorum
answer-nothing = Hiçbiri
more-reading = Devamını oku
# Typed words that mean yes or no, separated by commas; never shown
yes-words = evet, e, evt, eet, he, hee, hıhı, hı hı, tabii, tabi, tabii ki, tabi ki, elbette, olur, tamam, tmm, peki, kabul, kabul ediyorum, kabul ederim, onaylıyorum, onayliyorum, doğru, aynen, istiyorum, isterim, var, öyle, ok, okay, okey, yes, y, ja, j
no-words = hayır, hayir, hyr, yok, yoo, yo, olmaz, değil, degil, değilim, degilim, istemiyorum, istemem, kabul etmiyorum, kabul etmem, onaylamıyorum, onaylamiyorum, asla, hiç, hic, gerek yok, yanlış, yanlis, no, n, nein
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = ne, nee, neee, ney, ne ki, ne o, ne dedin, ne dediniz, ne demek, bu ne, bu ne demek, nasıl, nasil, nasıl yani, nasil yani, efendim, pardon, hı, ha, haa, neden, niye, niçin, nicin

## Around a question

# $number, $total: the step and how many there are
progress = Adım { $number } / { $total }
# $title: the name of the stage
step-title = Adım { $number } / { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Cevabınız: { $answer }
# $items: a list
chosen-line = Seçilen: { $items }
nothing-chosen = Henüz bir şey seçilmedi
unchecked-note = Bu metni henüz bir insan kontrol etmedi. Altında Almancası var.
placeholder-text = Cevabınız
placeholder-date = Gün.Ay.Yıl
placeholder-number = Bir sayı
calendar-caption = Takvim için randevunuz
calendar-caption-cancelled = İptal edildi: Bu dosya randevuyu takviminizden siler

## My data

mydata-intro = Hakkınızda kaydettiklerimiz:
# $language: the language's own name
mydata-language = Dil: { $language }
# $date: when consent was given
mydata-consent = Kabul ettiğiniz tarih: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Talep:
    { $code }
    Tarih: { $date }
    Durum: { $status }
# $when: day and time
mydata-visit = Randevu: { $when }, { $place }
mydata-nothing = Hakkınızda hiçbir şey kaydetmedik.
mydata-hint = Her şeyi silebilirsiniz. Şunu yazın: /delete

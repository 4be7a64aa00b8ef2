# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Soruya git
web-leave = Sayfadan çık
web-language = Dil
web-sos = SOS
web-log-label = Yazışmanız
web-bot = Lotse, bir program:
web-you = Siz:
web-sending = gönderiliyor
# $time: a time of day
web-sent = gönderildi { $time }
web-not-sent = Gönderilmedi
web-send-again = Yeniden gönder
web-typing = Lotse yazıyor
web-slow = Her zamankinden uzun sürüyor
web-offline = İnternet yok. İnternet geri gelince cevabınız gönderilecek.
web-back-online = İnternet geri geldi.
web-text-label = Cevabınızı yazın
web-send = Gönder
web-who-reads = Bunu kim okur?
web-who-reads-1 = Cevaplarınızı sadece bu kurumun danışmanları okur: { $office }.
web-who-reads-2 = Adınızı söylemek zorunda değilsiniz.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] İş günlerinde gerçek bir kişi cevap verir, genellikle bir gün sonra.
       *[other] İş günlerinde gerçek bir kişi cevap verir, genellikle { $days } gün sonra.
    }
web-who-reads-4 = İstediğiniz zaman her şeyi silebilirsiniz.
# $count: number of chosen answers
web-done-selected = Bitti ({ $count } seçildi)
web-chosen = seçildi
# For screen readers. $day: weekday and date
web-times-for = Boş zamanlar: { $day }
web-imprint = Site sahibi (Impressum)
web-privacy = Veri koruma
web-accessibility = Erişilebilirlik
web-listen = Sesli oku
web-error-title = Hata
web-reload = Yeniden yükle
web-noscript-reload = Yeni mesajlara bak
web-start = Yazmaya devam et
web-copy = Kopyala
web-copied = Kopyalandı
web-print = Yazdır
web-download-calendar = Randevuyu takvime ekle

## Going on from another device

web-another-device = Başka bir cihazda devam et
web-resume-title = Devam et
web-resume-intro = Kodunuzu ve PIN’inizi yazın. Sonra kaldığınız yerden devam ederiz.
web-resume-code = Kod
web-resume-pin = PIN (6 rakam)
web-resume-go = Devam et
web-resume-wrong = Kod ve PIN birbirine uymuyor. Kod 8 karakter, PIN 6 rakamdır.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Çok fazla yanlış deneme oldu. Bir dakika bekleyin.
       *[other] Çok fazla yanlış deneme oldu. { $minutes } dakika bekleyin.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] Bu gizli bağlantıyla başka bir cihazda devam edebilirsiniz. Bir saat geçerlidir. Onu kimseye vermeyin.
       *[other] Bu gizli bağlantıyla başka bir cihazda devam edebilirsiniz. { $hours } saat geçerlidir. Onu kimseye vermeyin.
    }
web-resume-link-label = Gizli bağlantı

## On a device that several people use

web-covered = Sohbet gizlendi, çünkü bir süredir bir şey yapılmadı. Böylece başkası okuyamaz.
web-covered-open = Sohbet gizlendi, çünkü bir süredir bir şey yapılmadı. Henüz PIN yok. “Yazmaya devam et” düğmesine basan kişi her şeyi okuyabilir.
web-covered-go = PIN ile devam et
web-covered-new = Baştan başla
web-delete-device = Sohbeti bu cihazdan sil
web-cleared = Sohbet artık bu cihazda görünmüyor.

## When something is wrong

web-no-session = Bu sohbeti artık bulamıyorum. Baştan başlayın veya kodunuzu ve PIN’inizi kullanın.
web-too-many = Çok fazla mesaj geldi. Bir dakika bekleyin.
web-csrf = Sayfa çok uzun süre açık kaldı. Sayfayı yeniden yükleyin. Cevaplarınız kayıtlı.
web-not-found = Böyle bir sayfa yok.

## The menu of the page

web-menu-appointment = Randevum
web-menu-status = Talebim ne durumda?
web-menu-privacy = Veri koruma ve silme
web-menu-human = Gerçek bir kişiyle konuş
web-menu-help = Yardım

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Bilgisayar programı
# For screen readers: the row with leave, language and SOS
web-tools-label = Güvenlik ve dil
web-language-change = Dili değiştir
web-sos-title = Acil durumda yardım
web-back-chat = Sohbete geri dön
# Button under several choices where the page cannot count
web-done = Bitti
web-menu-title = Ne yapmak istersiniz?
web-date-pick = Veya günü buradan seçin:
web-resume-have = Zaten bir kodum var
web-resume-paste = Gizli bağlantınızı buraya yapıştırın.
web-covered-continue = Yazmaya devam et
web-still-there = Hâlâ burada mısınız? Bir dakika sonra sohbeti gizleyeceğiz.
web-still-there-yes = Evet, hâlâ buradayım
# Heading over the text privacy-limits
web-leave-limits = “Sayfadan çık” düğmesi neleri yapamaz
web-shared-device = Bu cihazı başkaları da kullanıyor mu?
web-too-large = Bu, bir seferde çok fazla metin. Daha az yazın.
web-empty-title = Boş sayfa
web-imprint-placeholder = [Impressum bilgilerini buraya yazın]
web-accessibility-placeholder = [Erişilebilirlik açıklamasını buraya yazın]
web-accessibility-intro = Bu sohbeti klavyeyle ve ekran okuyucu programla kullanabilirsiniz. Bir şey çalışmıyor mu? Bizi arayın.
# $phone: phone number of the office
web-phone = Telefon: { $phone }
web-demo = Bu bir gösterimdir. Bütün zamanlar ve kişiler uydurmadır.

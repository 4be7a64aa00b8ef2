# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Lütfen sorunuzla ilgili bütün belgeleri randevuya getirin.
reply-bring-letter = Lütfen mektubu randevuya getirin.
reply-bring-identity = Lütfen pasaportunuzu veya kimliğinizi randevuya getirin.
reply-bring-contract = Lütfen kira sözleşmenizi randevuya getirin.
reply-bring-certificates = Lütfen diplomalarınızı ve karnelerinizi randevuya getirin.

## Questions

reply-which-office = Mektup hangi resmî daireden geldi? Dairenin adını mektupta yazdığı gibi yazın.
reply-which-date = Mektupta hangi tarih yazıyor?
reply-which-deadline = Hangi güne kadar cevap vermeniz gerekiyor? Bu tarih genellikle mektupta yazar.
reply-how-many = Sizinle birlikte randevuya kaç kişi geliyor?
reply-need-interpreter = Randevuda tercüme yapacak birine ihtiyacınız var mı?
reply-not-understood = Bunu iyi anlamadım. Lütfen başka ve basit kelimelerle bir kez daha yazın.

## News

reply-read = Mesajınızı okudum. Size yakında cevap vereceğim.
# $date: a day
reply-until = Cevap vermek için biraz daha zamana ihtiyacım var. Size en geç şu gün yazacağım: { $date }
reply-interpreter-comes = Randevunuza (Termin) sizin için tercüme yapacak biri gelecek. Bu sizin için ücretsizdir.
reply-ill = Hastayım. Sizin için yeni bir randevu (Termin) arıyoruz. Bu konuda size bir mesaj daha gelecek.
reply-late = Bugün biraz geç geleceğim. Lütfen beni bekleyin.
# $place: name of an office or a service
reply-other-office = Sorunuz için size başka bir kurum yardım eder: { $place }
# $phone: a telephone number
reply-call = Lütfen beni arayın: { $phone }
reply-no-address = Lütfen buraya adres yazmayın. Almanya’daki oturum durumunuz (Aufenthalt) hakkında hiçbir şey yazmayın.
reply-solved = Sorunuz şimdi çözüldü mü? Çözüldüyse bu görüşmeyi bitireceğim.

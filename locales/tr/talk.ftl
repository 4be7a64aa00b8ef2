# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Şimdi size gerçek bir kişi yazıyor. Bu sırada program yazmaz.
talk-how = Cevabınızı buraya, sohbete yazın.
talk-still-open = Gerçek kişiyle görüşmeniz hâlâ açık. Şimdi yazdıklarınızı gerçek bir kişi okur.
# A button
talk-end = Görüşmeyi bitir
talk-ended-by-you = Görüşme bitti. Artık size yeniden program cevap verir.
talk-ended-by-office = Kurum görüşmeyi bitirdi. Artık size yeniden program cevap verir.
talk-again = Yeniden gerçek bir kişiye ihtiyacınız var mı? Şunu yazın: /human

## A message of the office

# $office: name of the office
talk-from = Mesajı gönderen: { $office }
# Before the German words that a member of staff wrote
talk-original = Mesajın Almanca aslı:
# Under a translation by a machine
talk-machine = Bunu bir bilgisayar çevirdi. Hatalar olabilir.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Bilgisayar sizin dilinizi tam bilmiyor. Bu çeviri sadece yaklaşık bir çeviridir.
# Under a translation of which the computer itself is not sure
talk-doubtful = Bu çeviri kesin değil. Anlamadığınız bir şey varsa lütfen sorun.
# The German words come now, the translation in a moment
talk-follows = Çevirisi birazdan gelecek.
# Before a translation that follows later
talk-now-translated = Çevirisi şöyle:
# There is no translation at all
talk-german-only = Bu mesaj sadece Almanca. Bilgisayarımız onu sizin dilinize çeviremiyor.
talk-ask-interpreter = Sizin için tercüme yapacak birini ister misiniz? O zaman bunu bize yazın.
# Before explanations of German words
talk-words = Mesajda şu Almanca kelimeler var:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Mesajınız bize ulaştı.
# $time: until when somebody reads today
talk-read-today = Mesajınızı bugün gerçek bir kişi okur. Kurumun bugünkü kapanış saati: { $time }
# $when: day and time from which somebody reads
talk-read-from = Gerçek bir kişi mesajınızı şu zamandan itibaren okur: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] Mesajınızı gerçek bir kişi okur, genellikle bir iş günü içinde.
       *[other] Mesajınızı gerçek bir kişi okur, genellikle { $days } iş günü içinde.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Sizinle kurum arasındaki mesajlar:
talk-stored-you = Siz:
talk-stored-office = Kurum:

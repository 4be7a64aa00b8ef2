# Web Push: a hint of the browser that there is a message, for those who asked for it in the web chat.

# The whole hint, also on a locked screen: it says nothing about whom or what it is about.
push-message = Bir mesajınız var
# The button that opens the explanation below.
push-ask = Bana haber ver
push-why =
    Tarayıcınız burada yeni bir mesaj olduğunu size gösterebilir. Mesajda ne yazdığını göstermez.

    Bu bildirimi, tarayıcınızı yapan şirket iletir, örneğin Google, Apple veya Mozilla. Şirket, bu tarayıcıya ne zaman bildirim geldiğini öğrenir. Sizin veya bizim ne yazdığımızı okuyamaz.

    Bu cihazı kullanan başka kişiler bildirimi görebilir. Bildirimi istediğiniz zaman kapatabilirsiniz.
push-allow = Evet, haber ver
push-on = Bir mesaj olduğunda bu tarayıcı size haber verir.
push-stop = Artık haber verme
push-failed = Bu olmadı. Mesajlarınızı her zaman burada, sohbette bulursunuz.

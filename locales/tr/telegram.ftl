# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Ben bir bilgisayar programıyım, insan değilim. Bağlı olduğum kurum: { $office }.
    Danışmanlık için randevu (Termin) almanıza yardım ediyorum. Bu ücretsizdir.
    Bu sohbet acil çağrı hattı değildir. Yazdıklarınızı kimse hemen okumaz.
# At most 120 characters
tg-short-description = Bir bilgisayar programı. Danışmanlık için randevu (Termin) almanıza yardım eder.
cmd-start = Başla veya devam et
cmd-language = Dili değiştir
cmd-help = Yardım
cmd-sos = Acil durumda yardım
cmd-status = Talebimin durumu
cmd-appointment = Randevum
cmd-privacy = Veri koruma
cmd-mydata = Verilerimi gör
cmd-delete = Her şeyi sil
cmd-stop = Durdur
cmd-human = Gerçek bir kişiyle konuş
tg-delete-chat-hint = Sohbeti Telegram’dan da silin. Bunu sizin yerinize yapamam.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram da bu sohbeti kaydeder. Bunu değiştiremeyiz. İnternetteki sohbetimizde Telegram yoktur:
    { $web_url }
tg-open-web = İnternetteki sohbeti aç
tg-old-note = Artık geçerli değil

# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Unë jam program kompjuterik dhe jo njeri. I përkas kësaj zyre: { $office }.
    Unë Ju ndihmoj të merrni një takim (Termin) për këshillim. Kjo është falas.
    Kjo bisedë nuk është thirrje emergjence. Askush nuk e lexon menjëherë.
# At most 120 characters
tg-short-description = Një program kompjuterik. Ai Ju ndihmon të merrni një takim (Termin) për këshillim.
cmd-start = Fillo ose vazhdo
cmd-language = Ndrysho gjuhën
cmd-help = Ndihmë
cmd-sos = Ndihmë në rast rreziku
cmd-status = Gjendja e kërkesës sime
cmd-appointment = Takimi im
cmd-privacy = Mbrojtja e të dhënave
cmd-mydata = Shiko të dhënat e mia
cmd-delete = Fshi gjithçka
cmd-stop = Ndalo
cmd-human = Dua të flas me një njeri
tg-delete-chat-hint = Fshijeni bisedën edhe në Telegram. Këtë nuk mund ta bëj unë për Ju.
# $web_url: address of the web chat
tg-stores-chats =
    Këtë bisedë e ruan edhe Telegram. Këtë nuk mund ta ndryshojmë. Biseda jonë në internet funksionon pa Telegram:
    { $web_url }
tg-open-web = Hap bisedën në internet
tg-old-note = Nuk vlen më

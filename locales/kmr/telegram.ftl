# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Ez bernameyeke kompûterê me, ez ne mirov im. Ez girêdayî vê saziyê me: { $office }.
    Ez alîkariya we dikim ku hûn ji bo şêwirmendiyê (Beratung) hevdîtinekê (Termin) bistînin. Ev belaş e.
    Ev sohbet ne telefona acîl (Notruf) e. Kes wê di cih de naxwîne.
# At most 120 characters
tg-short-description = Bernameyeke kompûterê. Ew alîkariya we dike ku hûn ji bo şêwirmendiyê hevdîtinekê bistînin.
cmd-start = Dest pê bike an bidomîne
cmd-language = Guhertina zimên
cmd-help = Alîkarî
cmd-sos = Alîkarî di tengasiyê de
cmd-status = Rewşa daxwaza min
cmd-appointment = Hevdîtina min
cmd-privacy = Parastina daneyan
cmd-mydata = Daneyên min bibîne
cmd-delete = Her tiştî jê bibe
cmd-stop = Rawestîne
cmd-human = Bi mirovekî re biaxive
tg-delete-chat-hint = Sohbetê di Telegramê de jî jê bibin. Ez nikarim wê li şûna we bikim.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram jî vê sohbetê qeyd dike. Em nikarin vê biguherînin. Di sohbeta me ya li ser înternetê de Telegram tune ye:
    { $web_url }
tg-open-web = Sohbeta înternetê veke
tg-old-note = Êdî ne derbasdar e

# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Sunt un program de calculator, nu un om. Lucrez pentru: { $office }.
    Vă ajut să primiți o programare (Termin) la consiliere. Este gratuit.
    Acest chat nu este un serviciu de urgență. Nimeni nu îl citește imediat.
# At most 120 characters
tg-short-description = Un program de calculator. Vă ajută să primiți o programare (Termin) la consiliere.
cmd-start = Începe sau continuă
cmd-language = Schimbă limba
cmd-help = Ajutor
cmd-sos = Ajutor în caz de urgență
cmd-status = Stadiul solicitării mele
cmd-appointment = Programarea mea
cmd-privacy = Protecția datelor
cmd-mydata = Vezi datele mele
cmd-delete = Șterge tot
cmd-stop = Oprește
cmd-human = Vorbește cu un om
tg-delete-chat-hint = Ștergeți chatul și în Telegram. Eu nu pot face asta în locul dumneavoastră.
# $web_url: address of the web chat
tg-stores-chats =
    Și Telegram salvează acest chat. Noi nu putem schimba asta. Chatul nostru pe internet funcționează fără Telegram:
    { $web_url }
tg-open-web = Deschide chatul pe internet
tg-old-note = Nu mai este valabil

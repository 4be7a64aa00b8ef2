# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Ja sam kompjuterski program, a ne čovjek. Radim za: { $office }.
    Pomažem Vam da dobijete termin za savjetovanje. To je besplatno.
    Ovaj chat nije hitni poziv. Niko ga ne čita odmah.
# At most 120 characters
tg-short-description = Kompjuterski program. Pomaže Vam da dobijete termin za savjetovanje.
cmd-start = Počni ili nastavi
cmd-language = Promijeni jezik
cmd-help = Pomoć
cmd-sos = Pomoć u nevolji
cmd-status = Stanje mog upita
cmd-appointment = Moj termin
cmd-privacy = Zaštita podataka
cmd-mydata = Pogledaj moje podatke
cmd-delete = Izbriši sve
cmd-stop = Prestani
cmd-human = Razgovor sa stvarnom osobom
tg-delete-chat-hint = Izbrišite chat i u Telegramu. Ja to ne mogu učiniti za Vas.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram također čuva ovaj chat. To ne možemo promijeniti. Naš chat na internetu radi bez Telegrama:
    { $web_url }
tg-open-web = Otvori chat na internetu
tg-old-note = Više ne važi

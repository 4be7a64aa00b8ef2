# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Ich bin ein Computer-Programm und kein Mensch. Ich gehöre zu: { $office }.
    Ich helfe Ihnen, einen Termin zur Beratung zu bekommen. Das kostet nichts.
    Dieser Chat ist kein Notruf. Niemand liest ihn sofort.
# At most 120 characters
tg-short-description = Ein Computer-Programm. Es hilft Ihnen, einen Termin zur Beratung zu bekommen.
cmd-start = Anfangen oder weitermachen
cmd-language = Sprache ändern
cmd-help = Hilfe
cmd-sos = Hilfe in Not
cmd-status = Stand meiner Anfrage
cmd-appointment = Mein Termin
cmd-privacy = Datenschutz
cmd-mydata = Meine Daten ansehen
cmd-delete = Alles löschen
cmd-stop = Aufhören
cmd-human = Mit einem Menschen sprechen
tg-delete-chat-hint = Löschen Sie den Chat auch in Telegram. Das kann ich nicht für Sie tun.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram speichert diesen Chat auch. Das können wir nicht ändern. In unserem Chat im Internet ist Telegram nicht dabei:
    { $web_url }
tg-open-web = Chat im Internet öffnen
tg-old-note = Nicht mehr gültig

# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Ich bin ein Computer-Programm. Ich bin kein Mensch.
    Ich gehöre zu: { $office }.
    Wollen Sie einen Termin zur Beratung? Ich helfe Ihnen dabei. Das kostet nichts.
    Dieser Chat ist kein Notruf. Niemand liest ihn sofort.
# At most 120 characters
tg-short-description = Ein Computer-Programm. Wollen Sie einen Termin zur Beratung? Es hilft Ihnen dabei.
cmd-start = Anfangen oder weitermachen
cmd-language = Andere Sprache
cmd-help = Hilfe
cmd-sos = Hilfe in Not
cmd-status = Wie weit ist meine Anfrage?
cmd-appointment = Mein Termin
cmd-privacy = Datenschutz
cmd-mydata = Meine Daten ansehen
cmd-delete = Alles löschen
cmd-stop = Aufhören
cmd-human = Mit einem Menschen sprechen
tg-delete-chat-hint = Löschen Sie den Chat auch in Telegram. Das kann ich nicht machen.
# $web_url: address of the web chat
tg-stores-chats =
    Auch Telegram speichert diesen Chat. Wir können das nicht ändern. Unser Chat im Internet ist ohne Telegram:
    { $web_url }
tg-open-web = Chat im Internet öffnen
tg-old-note = Nicht mehr gültig

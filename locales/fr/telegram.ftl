# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Je suis un programme informatique, pas une personne. Je travaille pour : { $office }.
    Je vous aide à obtenir un rendez-vous (Termin) pour un entretien de conseil. C’est gratuit.
    Ce chat n’est pas un service d’urgence. Personne ne le lit tout de suite.
# At most 120 characters
tg-short-description = Un programme informatique. Il vous aide à obtenir un rendez-vous (Termin) pour un entretien de conseil.
cmd-start = Commencer ou continuer
cmd-language = Changer de langue
cmd-help = Aide
cmd-sos = Aide en cas d’urgence
cmd-status = Où en est ma demande
cmd-appointment = Mon rendez-vous
cmd-privacy = Protection des données
cmd-mydata = Voir mes données
cmd-delete = Tout effacer
cmd-stop = Arrêter
cmd-human = Parler à une personne
tg-delete-chat-hint = Effacez aussi le chat dans Telegram. Je ne peux pas le faire pour vous.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram enregistre aussi ce chat. Nous ne pouvons pas changer cela. Notre chat sur Internet fonctionne sans Telegram :
    { $web_url }
tg-open-web = Ouvrir le chat sur Internet
tg-old-note = N’est plus valable

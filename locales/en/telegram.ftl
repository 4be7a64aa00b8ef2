# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

tg-description =
    I am a computer program, not a human. I belong to: { $office }.
    I help you to get an appointment for advice. It is free.
    This chat is not an emergency call. Nobody reads it at once.
tg-short-description = A computer program. It helps you to get an appointment for advice.
cmd-start = Begin or go on
cmd-language = Change the language
cmd-help = Help
cmd-sos = Help in an emergency
cmd-status = Where my request stands
cmd-appointment = My appointment
cmd-privacy = Data protection
cmd-mydata = See my data
cmd-delete = Delete everything
cmd-stop = Stop
cmd-human = Talk to a human
tg-delete-chat-hint = Delete the chat in Telegram too. I cannot do that for you.
tg-stores-chats =
    Telegram stores this chat too. We cannot change that. Telegram is not involved in our chat on the internet:
    { $web_url }
tg-open-web = Open the chat online
tg-old-note = No longer valid

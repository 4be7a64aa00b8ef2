# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Я комп’ютерна програма, а не людина. За мене відповідає: { $office }.
    Я допоможу Вам записатися на зустріч для консультації (Termin). Це безкоштовно.
    Цей чат не є екстреною службою. Ніхто не читає його одразу.
# At most 120 characters
tg-short-description = Комп’ютерна програма. Вона допомагає записатися на зустріч для консультації (Termin).
cmd-start = Почати або продовжити
cmd-language = Змінити мову
cmd-help = Допомога
cmd-sos = Допомога в біді
cmd-status = Що з моїм запитом
cmd-appointment = Моя зустріч
cmd-privacy = Захист даних
cmd-mydata = Показати мої дані
cmd-delete = Видалити все
cmd-stop = Припинити
cmd-human = Поговорити з людиною
tg-delete-chat-hint = Видаліть чат і в Telegram. Я не можу зробити це за Вас.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram теж зберігає цей чат. Ми не можемо цього змінити. Наш чат в інтернеті працює без Telegram:
    { $web_url }
tg-open-web = Відкрити чат в інтернеті
tg-old-note = Більше не діє

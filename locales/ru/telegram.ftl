# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Я компьютерная программа, а не человек. За меня отвечает: { $office }.
    Я помогаю Вам записаться на встречу для консультации (Termin). Это бесплатно.
    Этот чат — не экстренная служба. Никто не читает его сразу.
# At most 120 characters
tg-short-description = Компьютерная программа. Она помогает записаться на встречу для консультации (Termin).
cmd-start = Начать или продолжить
cmd-language = Сменить язык
cmd-help = Помощь
cmd-sos = Помощь в беде
cmd-status = Что с моим обращением
cmd-appointment = Моя встреча
cmd-privacy = Защита данных
cmd-mydata = Посмотреть мои данные
cmd-delete = Удалить всё
cmd-stop = Прекратить
cmd-human = Поговорить с человеком
tg-delete-chat-hint = Удалите чат и в Telegram. Я не могу сделать это за Вас.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram тоже сохраняет этот чат. Мы не можем этого изменить. Наш чат в интернете работает без Telegram:
    { $web_url }
tg-open-web = Открыть чат в интернете
tg-old-note = Больше не действует

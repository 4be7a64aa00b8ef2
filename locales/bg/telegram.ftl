# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    Аз съм компютърна програма, а не човек. За мен отговаря: { $office }.
    Помагам Ви да си запазите час за консултация (Termin). Това е безплатно.
    Този чат не е служба за спешна помощ. Никой не го чете веднага.
# At most 120 characters
tg-short-description = Компютърна програма. Тя Ви помага да си запазите час за консултация (Termin).
cmd-start = Начало или продължаване
cmd-language = Смяна на езика
cmd-help = Помощ
cmd-sos = Помощ в беда
cmd-status = Докъде е запитването ми
cmd-appointment = Моят час
cmd-privacy = Защита на данните
cmd-mydata = Преглед на данните ми
cmd-delete = Изтриване на всичко
cmd-stop = Спиране
cmd-human = Разговор с човек
tg-delete-chat-hint = Изтрийте чата и в Telegram. Не мога да направя това вместо Вас.
# $web_url: address of the web chat
tg-stores-chats =
    Telegram също съхранява този чат. Не можем да променим това. Нашият чат в интернет работи без Telegram:
    { $web_url }
tg-open-web = Към чата в интернет
tg-old-note = Вече не важи

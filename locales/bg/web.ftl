# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Към въпроса
web-leave = Изход от страницата
web-language = Език
web-sos = SOS
web-log-label = Вашият разговор
web-bot = Lotse, програма:
web-you = Вие:
web-sending = изпраща се
# $time: a time of day
web-sent = изпратено { $time }
web-not-sent = Не е изпратено
web-send-again = Изпращане още веднъж
web-typing = Lotse пише
web-slow = Трае по-дълго от обикновено
web-offline = Няма интернет. Отговорът Ви ще се изпрати, когато пак има интернет.
web-back-online = Отново има интернет.
web-text-label = Напишете отговора си
web-send = Изпращане
web-who-reads = Кой чете това?
web-who-reads-1 = Само консултантите на тази служба четат отговорите Ви: { $office }.
web-who-reads-2 = Не е нужно да казвате името си.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Човек отговаря в работни дни, обикновено след един ден.
       *[other] Човек отговаря в работни дни, обикновено след { $days } дни.
    }
web-who-reads-4 = Можете по всяко време да изтриете всичко.
# $count: number of chosen answers
web-done-selected = Готово (избрано: { $count })
web-chosen = избрано
# For screen readers. $day: weekday and date
web-times-for = Свободни часове: { $day }
web-imprint = Кой отговаря за сайта (Impressum)
web-privacy = Защита на данните
web-accessibility = Достъпност за всички
web-listen = Четене на глас
web-error-title = Грешка
web-reload = Презареждане
web-noscript-reload = Проверка за нови съобщения
web-start = Продължавам да пиша
web-copy = Копиране
web-copied = Копирано
web-print = Печат
web-download-calendar = Добавяне в календара

## Going on from another device

web-another-device = Продължаване на друго устройство
web-resume-title = Продължаване
web-resume-intro = Напишете кода и PIN кода си. Тогава продължаваме оттам, където бяхте.
web-resume-code = Код
web-resume-pin = PIN код (6 цифри)
web-resume-go = Продължаване
web-resume-wrong = Кодът или PIN кодът не е верен. Кодът има 8 знака, PIN кодът има 6 цифри.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Твърде много грешни опити. Изчакайте една минута.
       *[other] Твърде много грешни опити. Изчакайте { $minutes } минути.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] С този таен линк можете да продължите на друго устройство. Той работи един час. Не го давайте на никого.
       *[other] С този таен линк можете да продължите на друго устройство. Той работи { $hours } часа. Не го давайте на никого.
    }
web-resume-link-label = Таен линк

## On a device that several people use

web-covered = Чатът е скрит, защото дълго нищо не се случи. Така никой друг не може да го чете.
web-covered-open = Чатът е скрит, защото дълго нищо не се случи. Още няма PIN код. Който натисне „Продължавам да пиша“, може да прочете всичко.
web-covered-go = Продължаване с PIN код
web-covered-new = Започване отначало
web-delete-device = Изтриване на чата от това устройство
web-cleared = Чатът вече не се вижда на това устройство.

## When something is wrong

web-no-session = Вече не намирам този чат. Започнете отначало или използвайте кода и PIN кода.
web-too-many = Съобщенията са твърде много. Изчакайте една минута.
web-csrf = Страницата беше отворена твърде дълго. Презаредете я. Отговорите Ви са запазени.
web-not-found = Няма такава страница.

## The menu of the page

web-menu-appointment = Моят час
web-menu-status = Докъде е запитването ми?
web-menu-privacy = Защита и изтриване на данни
web-menu-human = Разговор с човек
web-menu-help = Помощ

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Компютърна програма
# For screen readers: the row with leave, language and SOS
web-tools-label = Безопасност и език
web-language-change = Смяна на езика
web-sos-title = Помощ при спешен случай
web-back-chat = Назад към чата
# Button under several choices where the page cannot count
web-done = Готово
web-menu-title = Какво искате да направите?
web-date-pick = Или изберете деня тук:
web-resume-have = Вече имам код
web-resume-paste = Поставете тук тайния си линк.
web-covered-continue = Продължавам да пиша
web-still-there = Още ли сте тук? След една минута ще скрием чата.
web-still-there-yes = Да, още съм тук
# Heading over the text privacy-limits
web-leave-limits = Какво не може „Изход от страницата“
web-shared-device = Ползват ли и други хора това устройство?
web-too-large = Това е твърде много текст наведнъж. Напишете по-малко.
web-empty-title = Празна страница
web-imprint-placeholder = [Впишете тук Impressum]
web-accessibility-placeholder = [Впишете тук декларацията за достъпност]
web-accessibility-intro = Можете да използвате този чат с клавиатура и с програма, която чете на глас. Нещо не става? Обадете ни се.
# $phone: phone number of the office
web-phone = Телефон: { $phone }
web-demo = Това е демонстрация. Всички часове и хора са измислени.

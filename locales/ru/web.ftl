# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Перейти к вопросу
web-leave = Покинуть страницу
web-language = Язык
web-sos = SOS
web-log-label = Ваш разговор
web-bot = Lotse, программа:
web-you = Вы:
web-sending = отправляется
# $time: a time of day
web-sent = отправлено { $time }
web-not-sent = Не отправлено
web-send-again = Отправить еще раз
web-typing = Lotse пишет
web-slow = Это длится дольше, чем обычно
web-offline = Нет интернета. Ваш ответ будет отправлен, когда интернет появится.
web-back-online = Интернет снова есть.
web-text-label = Напишите ответ
web-send = Отправить
web-who-reads = Кто это читает?
web-who-reads-1 = Ваши ответы читают только консультанты этого учреждения: { $office }.
web-who-reads-2 = Вы можете не называть свое имя.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Человек отвечает в рабочие дни, обычно через { $days } день.
        [few] Человек отвечает в рабочие дни, обычно через { $days } дня.
        [many] Человек отвечает в рабочие дни, обычно через { $days } дней.
       *[other] Человек отвечает в рабочие дни, обычно через { $days } дня.
    }
web-who-reads-4 = Вы можете в любое время удалить всё.
# $count: number of chosen answers
web-done-selected = Готово (выбрано: { $count })
web-chosen = выбрано
# For screen readers. $day: weekday and date
web-times-for = Свободное время: { $day }
web-imprint = Кто отвечает за сайт (Impressum)
web-privacy = Защита данных
web-accessibility = Доступность для всех
web-listen = Слушать
web-error-title = Ошибка
web-reload = Обновить
web-noscript-reload = Проверить новые сообщения
web-start = Писать дальше
web-copy = Копировать
web-copied = Скопировано
web-print = Печатать
web-download-calendar = Добавить в календарь

## Going on from another device

web-another-device = Продолжить на другом устройстве
web-resume-title = Продолжить
web-resume-intro = Напишите свой код и PIN-код. Тогда продолжим с того же места.
web-resume-code = Код
web-resume-pin = PIN-код (6 цифр)
web-resume-go = Продолжить
web-resume-wrong = Код и PIN-код не подходят друг к другу. В коде 8 знаков, в PIN-коде 6 цифр.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Слишком много неверных попыток. Подождите { $minutes } минуту.
        [few] Слишком много неверных попыток. Подождите { $minutes } минуты.
        [many] Слишком много неверных попыток. Подождите { $minutes } минут.
       *[other] Слишком много неверных попыток. Подождите { $minutes } минуты.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] По этой секретной ссылке Вы можете продолжить на другом устройстве. Она действует { $hours } час. Никому ее не давайте.
        [few] По этой секретной ссылке Вы можете продолжить на другом устройстве. Она действует { $hours } часа. Никому ее не давайте.
        [many] По этой секретной ссылке Вы можете продолжить на другом устройстве. Она действует { $hours } часов. Никому ее не давайте.
       *[other] По этой секретной ссылке Вы можете продолжить на другом устройстве. Она действует { $hours } часа. Никому ее не давайте.
    }
web-resume-link-label = Секретная ссылка

## On a device that several people use

web-covered = Чат скрыт, потому что здесь долго ничего не происходило. Так его не прочитает никто другой.
web-covered-open = Чат скрыт, потому что здесь долго ничего не происходило. PIN-кода еще нет. Кто нажмет «Писать дальше», сможет прочитать всё.
web-covered-go = Продолжить с PIN-кодом
web-covered-new = Начать сначала
web-delete-device = Удалить чат на этом устройстве
web-cleared = На этом устройстве чат больше не виден.

## When something is wrong

web-no-session = Я больше не нахожу этот чат. Начните сначала или введите код и PIN-код.
web-too-many = Сообщений очень много. Подождите одну минуту.
web-csrf = Страница была открыта слишком долго. Обновите ее. Ваши ответы сохранены.
web-not-found = Такой страницы нет.

## The menu of the page

web-menu-appointment = Моя встреча
web-menu-status = Что с моим обращением?
web-menu-privacy = Защита данных и удаление
web-menu-human = Поговорить с человеком
web-menu-help = Помощь

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Компьютерная программа
# For screen readers: the row with leave, language and SOS
web-tools-label = Безопасность и язык
web-language-change = Сменить язык
web-sos-title = Помощь в экстренной ситуации
web-back-chat = Назад в чат
# Button under several choices where the page cannot count
web-done = Готово
web-menu-title = Что Вы хотите сделать?
web-date-pick = Или выберите день здесь:
web-resume-have = У меня уже есть код
web-resume-paste = Вставьте сюда свою секретную ссылку.
web-covered-continue = Писать дальше
web-still-there = Вы еще здесь? Через минуту мы скроем чат.
web-still-there-yes = Да, я еще здесь
# Heading over the text privacy-limits
web-leave-limits = Чего не может кнопка «Покинуть страницу»
web-shared-device = Этим устройством пользуются и другие люди?
web-too-large = Слишком много текста за один раз. Напишите меньше.
web-empty-title = Пустая страница
web-imprint-placeholder = [Впишите сюда Impressum]
web-accessibility-placeholder = [Впишите сюда заявление о доступности]
web-accessibility-intro = Этим чатом можно пользоваться с помощью клавиатуры и с программой, которая читает вслух. Что-то не получается? Позвоните нам.
# $phone: phone number of the office
web-phone = Телефон: { $phone }
web-demo = Это демонстрация. Все встречи и люди вымышлены.

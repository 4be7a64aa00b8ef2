# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Перейти до запитання
web-leave = Покинути сторінку
web-language = Мова
web-sos = SOS
web-log-label = Ваша розмова
web-bot = Lotse, програма:
web-you = Ви:
web-sending = надсилається
# $time: a time of day
web-sent = надіслано { $time }
web-not-sent = Не надіслано
web-send-again = Надіслати ще раз
web-typing = Lotse пише
web-slow = Це триває довше, ніж зазвичай
web-offline = Немає інтернету. Відповідь буде надіслано, коли інтернет з’явиться.
web-back-online = Інтернет знову є.
web-text-label = Напишіть відповідь
web-send = Надіслати
web-who-reads = Хто це читає?
web-who-reads-1 = Ваші відповіді читають тільки консультанти цієї установи: { $office }.
web-who-reads-2 = Ви можете не називати своє ім’я.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Людина відповідає в робочі дні, зазвичай за { $days } день.
        [few] Людина відповідає в робочі дні, зазвичай за { $days } дні.
        [many] Людина відповідає в робочі дні, зазвичай за { $days } днів.
       *[other] Людина відповідає в робочі дні, зазвичай за { $days } дня.
    }
web-who-reads-4 = Ви можете будь-коли все видалити.
# $count: number of chosen answers
web-done-selected = Готово (вибрано: { $count })
web-chosen = вибрано
# For screen readers. $day: weekday and date
web-times-for = Вільний час: { $day }
web-imprint = Хто відповідає за сайт (Impressum)
web-privacy = Захист даних
web-accessibility = Безбар’єрність
web-listen = Слухати
web-error-title = Помилка
web-reload = Оновити
web-noscript-reload = Перевірити нові повідомлення
web-start = Писати далі
web-copy = Копіювати
web-copied = Скопійовано
web-print = Друкувати
web-download-calendar = Додати в календар

## Going on from another device

web-another-device = Продовжити на іншому пристрої
web-resume-title = Продовжити
web-resume-intro = Напишіть свій код і PIN-код. Тоді продовжимо з того самого місця.
web-resume-code = Код
web-resume-pin = PIN-код (6 цифр)
web-resume-go = Продовжити
web-resume-wrong = Код або PIN-код неправильний. Код має 8 знаків, PIN-код має 6 цифр.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Забагато неправильних спроб. Зачекайте { $minutes } хвилину.
        [few] Забагато неправильних спроб. Зачекайте { $minutes } хвилини.
        [many] Забагато неправильних спроб. Зачекайте { $minutes } хвилин.
       *[other] Забагато неправильних спроб. Зачекайте { $minutes } хвилини.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] За цим секретним посиланням Ви можете продовжити на іншому пристрої. Воно діє { $hours } годину. Нікому його не давайте.
        [few] За цим секретним посиланням Ви можете продовжити на іншому пристрої. Воно діє { $hours } години. Нікому його не давайте.
        [many] За цим секретним посиланням Ви можете продовжити на іншому пристрої. Воно діє { $hours } годин. Нікому його не давайте.
       *[other] За цим секретним посиланням Ви можете продовжити на іншому пристрої. Воно діє { $hours } години. Нікому його не давайте.
    }
web-resume-link-label = Секретне посилання

## On a device that several people use

web-covered = Чат приховано, бо тут довго нічого не відбувалося. Так його не прочитає ніхто інший.
web-covered-open = Чат приховано, бо тут довго нічого не відбувалося. PIN-коду ще немає. Хто натисне «Писати далі», зможе прочитати все.
web-covered-go = Продовжити з PIN-кодом
web-covered-new = Почати спочатку
web-delete-device = Видалити чат на цьому пристрої
web-cleared = На цьому пристрої чат більше не видно.

## When something is wrong

web-no-session = Я більше не знаходжу цей чат. Почніть спочатку або введіть код і PIN-код.
web-too-many = Повідомлень дуже багато. Зачекайте одну хвилину.
web-csrf = Сторінка була відкрита занадто довго. Оновіть її. Ваші відповіді збережено.
web-not-found = Такої сторінки немає.

## The menu of the page

web-menu-appointment = Моя зустріч
web-menu-status = Що з моїм запитом?
web-menu-privacy = Захист даних і видалення
web-menu-human = Поговорити з людиною
web-menu-help = Допомога

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Комп’ютерна програма
# For screen readers: the row with leave, language and SOS
web-tools-label = Безпека і мова
web-language-change = Змінити мову
web-sos-title = Допомога в екстреній ситуації
web-back-chat = Назад до чату
# Button under several choices where the page cannot count
web-done = Готово
web-menu-title = Що Ви хочете зробити?
web-date-pick = Або виберіть день тут:
web-resume-have = У мене вже є код
web-resume-paste = Вставте сюди своє секретне посилання.
web-covered-continue = Писати далі
web-still-there = Ви ще тут? Через хвилину ми приховаємо чат.
web-still-there-yes = Так, я ще тут
# Heading over the text privacy-limits
web-leave-limits = Чого не може кнопка «Покинути сторінку»
web-shared-device = Цим пристроєм користуються й інші люди?
web-too-large = Забагато тексту за один раз. Напишіть менше.
web-empty-title = Порожня сторінка
web-imprint-placeholder = [Впишіть тут Impressum]
web-accessibility-placeholder = [Впишіть тут заяву про безбар’єрність]
web-accessibility-intro = Цим чатом можна користуватися з клавіатури. Його може читати вголос програма для читання з екрана. Щось не виходить? Зателефонуйте нам.
# $phone: phone number of the office
web-phone = Телефон: { $phone }
web-demo = Це демонстрація. Усі зустрічі й люди вигадані.

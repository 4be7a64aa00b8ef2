# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Вашу зустріч (Termin) призначено.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    У Вас ще немає зустрічі. { $days ->
        [1] Ваш запит прочитає людина, зазвичай наступного робочого дня.
        [one] Ваш запит прочитає людина, зазвичай за { $days } робочий день.
        [few] Ваш запит прочитає людина, зазвичай за { $days } робочі дні.
        [many] Ваш запит прочитає людина, зазвичай за { $days } робочих днів.
       *[other] Ваш запит прочитає людина, зазвичай за { $days } робочого дня.
    } Потім загляньте сюди знову: напишіть /status
# $code: the case code, always on a line of its own
received-code =
    Ваш код:
    { $code }
received-code-hint = Запишіть код або сфотографуйте його. Назвіть код на зустрічі.
# $pin: six digits, shown only once
received-pin =
    Ваш секретний PIN-код:
    { $pin }
    Ми показуємо його тільки один раз. З кодом і PIN-кодом Ви можете продовжити на іншому пристрої. Нікому не давайте PIN-код.
received-bring = У Вас є листи чи документи щодо Вашої теми? Візьміть їх із собою на зустріч.

## Slots

slot-gone = Цей час щойно зайняли. Ваші відповіді збережено. Ось вільний час:
slot-relaxed-language = У цей час ніхто з нас не говорить Вашою мовою. Наша команда це бачить.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Ви хотіли розмовляти з жінкою. У цей час це неможливо.
       *[man] Ви хотіли розмовляти з чоловіком. У цей час це неможливо.
    }
# $time: a time of day
held-until =
    Ви можете змінити кожну відповідь.
    Ми тримаємо цей час для Вас до { $time }.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] { $count } варіант
        [few] { $count } варіанти
        [many] { $count } варіантів
       *[other] { $count } варіанта
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }, { $place }
# $place, $address: of an office hour
place-line = { $place }, { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date }, { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Кімната (Raum): { $room }
desk-number = Стіл (Tisch) { $number }
desk-room-number = Кімната (Raum): { $room }, стіл (Tisch) { $number }
not-answered = немає відповіді
value-none-children = немає

## When an answer does not fit

not-understood = Я не розумію цю відповідь. Натисніть кнопку або напишіть номер.
not-understood-human = Я знову не розумію цю відповідь. Ви можете також поговорити з людиною.
choose-at-least-one = Виберіть хоча б одну відповідь. Або виберіть «Щось інше».
# $length, $max: numbers of characters
text-too-long =
    Текст задовгий: { $length ->
        [one] { $length } знак
        [few] { $length } знаки
        [many] { $length } знаків
       *[other] { $length } знака
    }. Найбільше можна { $max ->
        [one] { $max } знак
        [few] { $max } знаки
        [many] { $max } знаків
       *[other] { $max } знака
    }.
text-empty = Напишіть кілька слів.
date-not-understood = Я не розумію цю дату. Напишіть день, місяць і рік цифрами.
date-past = Ця дата вже минула. Напишіть сьогоднішню або пізнішу дату.
# $min, $max: numbers
number-range = Напишіть число від { $min } до { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Дітей більше, ніж людей на зустрічі. Тут можна написати тільки 0.
       *[other] Дітей більше, ніж людей на зустрічі. Найбільше можна написати { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Ця кнопка від старого запитання. Ось теперішнє запитання:
# $web_url: address of the web chat
unsupported-attachment =
    Я можу читати тільки текст. Напишіть текст або натисніть кнопку. Листи візьміть із собою на зустріч.
    Цей чат в інтернеті:
    { $web_url }
unsupported-edited = Я не можу читати змінені повідомлення. Напишіть нове повідомлення.
help-text =
    Я ставлю Вам запитання. Натисніть кнопку або напишіть відповідь.

    Ви можете також написати:
    /sos – допомога в біді
    /language – змінити мову
    /appointment – моя зустріч
    /status – що з моїм запитом
    /human – поговорити з людиною
    /privacy – захист даних
    /mydata – показати мої дані
    /delete – видалити все
    /stop – припинити
stopped = Добре. Я більше не ставлю запитань. Ваші відповіді зберігаються 72 години.
return-ask = Бажаєте продовжити?
return-go-on = Продовжити
# $days: working days until somebody reads
human-noted =
    Записано: Ви хочете поговорити з людиною. { $days ->
        [1] З Вами зв’яжуться, зазвичай наступного робочого дня.
        [one] З Вами зв’яжуться, зазвичай за { $days } робочий день.
        [few] З Вами зв’яжуться, зазвичай за { $days } робочі дні.
        [many] З Вами зв’яжуться, зазвичай за { $days } робочих днів.
       *[other] З Вами зв’яжуться, зазвичай за { $days } робочого дня.
    }
# $days as above; $phone: phone number of the office
human-info =
    Тепер наша команда бачить: Ви хочете поговорити з людиною.
    Ви можете також зателефонувати.
    Телефон: { $phone }
human-before =
    Надішліть спочатку свій запит. Тоді його прочитає людина.
    Ви можете також зателефонувати.
    Телефон: { $phone }
discarded = Ці відповіді видалено. Ваш попередній запит залишається.
flow-changed = Запитання тепер трохи інші, ніж минулого разу. Відповіді, які ще підходять, збережено.
language-changed = Тепер я пишу цією мовою. Ваші відповіді збережено.
back-at-start = Ви на самому початку. Повернутися ще далі не можна.
kept-text-noted = Я пам’ятаю Ваш текст. Ви зможете використати його пізніше. Спочатку дайте відповідь на це запитання:
# $text: what the person wrote before
concern-kept =
    Ви вже написали:
    { $text }
welcome-back = З поверненням.
go-on-below = Продовжуємо тут:
policy-info =
    Тут є тільки інформація. Надіслати запит і записатися на зустріч можна в нашому чаті в інтернеті:
    { $web_url }
policy-appointments =
    Тут Ви можете тільки подивитися, змінити або скасувати свою зустріч. Новий запит почніть у нашому чаті в інтернеті:
    { $web_url }
policy-off =
    Тут ми більше не відповідаємо. Пишіть у наш чат в інтернеті:
    { $web_url }
group-declined = Я спілкуюся тільки з однією людиною. У групі повідомлення читають інші. Відкрийте окремий чат зі мною.
too-many-turns = Повідомлень дуже багато. Зачекайте одну хвилину. Ваші відповіді збережено.
server-fault =
    У нас щось зламалося. Те, що Ви відповіли раніше, збережено. Спробуйте ще раз через 10 хвилин.
    Телефон: { $phone }

answer-fault =
    Ця відповідь до нас не дійшла. Ваші попередні відповіді збережено. Будь ласка, надішліть цю відповідь ще раз трохи пізніше.
    Телефон: { $phone }

## Buttons and answers that many questions share

nav-back = Назад
nav-skip = Пропустити
# $count: number of chosen answers
nav-done = Готово ({ $count })
# The same as a word that people type
nav-done-word = Готово
nav-more = Показати ще
nav-human = Поговорити з людиною
nav-days = Інші дні
# $label: the name of a line of the summary
edit-button = Змінити: { $label }
edit-short = Змінити
answer-yes = Так
answer-no = Ні
answer-unsure = Я не знаю
answer-nothing = Нічого з цього
more-reading = Докладніше
# Typed words that mean yes or no, separated by commas; never shown
yes-words = так, т, ага, угу, еге, авжеж, звичайно, звісно, добре, гаразд, згода, згоден, згодна, погоджуюся, погоджуюсь, правильно, вірно, точно, ок, окей, да, tak, aha, uhu, dobre, zvisno, zhoda, zhoden, zhodna, da, ok, okay, yes, y, ja, j
no-words = ні, н, не, нє, нєа, неа, не треба, не потрібно, не хочу, не згоден, не згодна, не погоджуюся, не погоджуюсь, нема, ніколи, нет, ni, ne, nie, nea, net, no, n, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = що, шо, що це, як, як це, чого, чому, навіщо, га, перепрошую, вибачте, shcho, scho, sho, shto, yak, chomu, navishcho

## Around a question

# $number, $total: the step and how many there are
progress = Крок { $number } з { $total }
# $title: the name of the stage
step-title = Крок { $number } з { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Ваша відповідь: { $answer }
# $items: a list
chosen-line = Вибрано: { $items }
nothing-chosen = Ще нічого не вибрано
unchecked-note = Цей текст людина ще не перевіряла. Нижче він німецькою мовою.
placeholder-text = Ваша відповідь
placeholder-date = День.Місяць.Рік
placeholder-number = Число
calendar-caption = Ваша зустріч для календаря
calendar-caption-cancelled = Скасовано: цей файл прибере зустріч з Вашого календаря

## My data

mydata-intro = Ось що ми зберегли про Вас:
# $language: the language's own name
mydata-language = Мова: { $language }
# $date: when consent was given
mydata-consent = Ви погодилися: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Запит:
    { $code }
    Дата: { $date }
    Стан: { $status }
# $when: day and time
mydata-visit = Зустріч: { $when }, { $place }
mydata-nothing = Ми нічого про Вас не зберегли.
mydata-hint = Ви можете все видалити. Напишіть: /delete

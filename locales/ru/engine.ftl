# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Ваша встреча (Termin) назначена.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    У Вас еще нет встречи. { $days ->
        [1] Ваше обращение прочитает человек, обычно на следующий рабочий день.
        [one] Ваше обращение прочитает человек, обычно в течение { $days } рабочего дня.
        [few] Ваше обращение прочитает человек, обычно в течение { $days } рабочих дней.
        [many] Ваше обращение прочитает человек, обычно в течение { $days } рабочих дней.
       *[other] Ваше обращение прочитает человек, обычно в течение { $days } рабочего дня.
    } Потом снова загляните сюда: напишите /status
# $code: the case code, always on a line of its own
received-code =
    Ваш код:
    { $code }
received-code-hint = Запишите код или сфотографируйте его. Назовите код на встрече.
# $pin: six digits, shown only once
received-pin =
    Ваш секретный PIN-код:
    { $pin }
    Мы показываем его только один раз. С кодом и PIN-кодом Вы можете продолжить на другом устройстве. Никому не давайте PIN-код.
received-bring = У Вас есть письма или документы по Вашей теме? Возьмите их с собой на встречу.

## Slots

slot-gone = Это время только что заняли. Ваши ответы сохранены. Вот свободное время:
slot-relaxed-language = В это время никто из нас не говорит на Вашем языке. Наша команда это видит.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Вы хотели говорить с женщиной. В это время так не получится.
       *[man] Вы хотели говорить с мужчиной. В это время так не получится.
    }
# $time: a time of day
held-until =
    Вы можете изменить любой ответ.
    Мы держим это время для Вас до { $time }.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] { $count } вариант
        [few] { $count } варианта
        [many] { $count } вариантов
       *[other] { $count } варианта
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
desk-room = Комната (Raum): { $room }
desk-number = Стол (Tisch) { $number }
desk-room-number = Комната (Raum): { $room }, стол (Tisch) { $number }
not-answered = нет ответа
value-none-children = нет

## When an answer does not fit

not-understood = Я не понимаю этот ответ. Нажмите кнопку или напишите номер.
not-understood-human = Я снова не понимаю этот ответ. Вы можете также поговорить с человеком.
choose-at-least-one = Выберите хотя бы один ответ. Или выберите «Другое».
# $length, $max: numbers of characters
text-too-long =
    Текст слишком длинный: { $length ->
        [one] { $length } знак
        [few] { $length } знака
        [many] { $length } знаков
       *[other] { $length } знака
    }. Можно не больше { $max ->
        [one] { $max } знака
        [few] { $max } знаков
        [many] { $max } знаков
       *[other] { $max } знака
    }.
text-empty = Напишите несколько слов.
date-not-understood = Я не понимаю эту дату. Напишите день, месяц и год цифрами.
date-past = Эта дата уже прошла. Напишите сегодняшнюю или более позднюю дату.
# $min, $max: numbers
number-range = Напишите число от { $min } до { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Детей больше, чем людей на встрече. Здесь можно написать только 0.
       *[other] Детей больше, чем людей на встрече. Можно написать не больше { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Эта кнопка от старого вопроса. Сейчас вопрос такой:
# $web_url: address of the web chat
unsupported-attachment =
    Я могу читать только текст. Напишите текст или нажмите кнопку. Письма возьмите с собой на встречу.
    Этот чат в интернете:
    { $web_url }
unsupported-edited = Я не могу читать измененные сообщения. Напишите новое сообщение.
help-text =
    Я задаю Вам вопросы. Нажмите кнопку или напишите ответ.

    Вы можете также написать:
    /sos – помощь в беде
    /language – сменить язык
    /appointment – моя встреча
    /status – что с моим обращением
    /human – поговорить с человеком
    /privacy – защита данных
    /mydata – посмотреть мои данные
    /delete – удалить всё
    /stop – прекратить
stopped = Хорошо. Я больше не задаю вопросов. Ваши ответы хранятся 72 часа.
# With one button, after the person stopped
return-ask = Хотите продолжить?
return-go-on = Продолжить
# $days: working days until somebody reads
human-noted =
    Записано: Вы хотите поговорить с человеком. { $days ->
        [1] С Вами свяжутся, обычно на следующий рабочий день.
        [one] С Вами свяжутся, обычно в течение { $days } рабочего дня.
        [few] С Вами свяжутся, обычно в течение { $days } рабочих дней.
        [many] С Вами свяжутся, обычно в течение { $days } рабочих дней.
       *[other] С Вами свяжутся, обычно в течение { $days } рабочего дня.
    }
# $days as above; $phone: phone number of the office
human-info =
    Теперь наша команда видит: Вы хотите поговорить с человеком.
    Вы можете также позвонить.
    Телефон: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    Отправьте свое обращение. Тогда его прочитает человек.
    Вы можете также позвонить.
    Телефон: { $phone }
discarded = Эти ответы удалены. Ваше прежнее обращение остается.
flow-changed = Вопросы теперь немного другие, чем в прошлый раз. Ответы, которые еще подходят, сохранены.
language-changed = Теперь я пишу на этом языке. Ваши ответы сохранены.
back-at-start = Вы в самом начале. Вернуться еще дальше нельзя.
kept-text-noted = Я помню Ваш текст. Вы сможете использовать его позже. Сначала этот вопрос:
# $text: what the person wrote before
concern-kept =
    Вы уже написали:
    { $text }
welcome-back = С возвращением.
go-on-below = Продолжаем здесь:
policy-info =
    Здесь Вы получаете только информацию. Отправить обращение и записаться на встречу можно в нашем чате в интернете:
    { $web_url }
policy-appointments =
    Здесь Вы можете только посмотреть, изменить или отменить свою встречу. Новое обращение можно отправить в нашем чате в интернете:
    { $web_url }
policy-off =
    Здесь мы больше не отвечаем. Пишите в наш чат в интернете:
    { $web_url }
group-declined = Я переписываюсь только с одним человеком. В группе сообщения читают и другие. Откройте отдельный чат со мной.
too-many-turns = Сообщений очень много. Подождите одну минуту. Ваши ответы сохранены.
server-fault =
    У нас что-то сломалось. То, что Вы ответили раньше, сохранено. Попробуйте еще раз через 10 минут.
    Телефон: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    Этот ответ до нас не дошел. Ваши ответы до него сохранены. Пожалуйста, отправьте этот ответ еще раз чуть позже.
    Телефон: { $phone }

## Buttons and answers that many questions share

nav-back = Назад
nav-skip = Пропустить
# $count: number of chosen answers
nav-done = Готово ({ $count })
# The same as a word that people type
nav-done-word = Готово
nav-more = Показать еще
nav-human = Поговорить с человеком
nav-days = Другие дни
# $label: the name of a line of the summary
edit-button = Изменить: { $label }
edit-short = Изменить
answer-yes = Да
answer-no = Нет
answer-unsure = Я не знаю
answer-nothing = Ничего из этого
more-reading = Подробнее
# Typed words that mean yes or no, separated by commas; never shown
yes-words = да, д, ага, угу, ну да, да конечно, конечно, разумеется, хорошо, ладно, давай, давайте, не против, согласен, согласна, согласны, даю согласие, правильно, верно, точно, всё верно, всё правильно, ок, окей, da, aga, ugu, konechno, horosho, khorosho, ladno, soglasen, soglasna, pravilno, verno, ok, okay, yes, y, ja, j
no-words = нет, н, не, неа, нету, не надо, не нужно, не хочу, не согласен, не согласна, никогда, ни в коем случае, против, ни, net, nyet, njet, ne, nea, ne nado, ne hochu, ni, no, n, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = что, чего, чё, че, чо, шо, что это, как, как это, почему, зачем, простите, извините, не понял, не поняла, chto, shto, sho, chego, cho, kak, pochemu, zachem

## Around a question

# $number, $total: the step and how many there are
progress = Шаг { $number } из { $total }
# $title: the name of the stage
step-title = Шаг { $number } из { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Ваш ответ: { $answer }
# $items: a list
chosen-line = Выбрано: { $items }
nothing-chosen = Пока ничего не выбрано
unchecked-note = Этот текст человек еще не проверял. Ниже он на немецком языке.
placeholder-text = Ваш ответ
placeholder-date = День.Месяц.Год
placeholder-number = Число
calendar-caption = Ваша встреча для календаря
calendar-caption-cancelled = Отменено: этот файл уберет встречу из Вашего календаря

## My data

mydata-intro = Вот что мы о Вас сохранили:
# $language: the language's own name
mydata-language = Язык: { $language }
# $date: when consent was given
mydata-consent = Согласие дано: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Обращение:
    { $code }
    Дата: { $date }
    Статус: { $status }
# $when: day and time
mydata-visit = Встреча: { $when }, { $place }
mydata-nothing = Мы ничего о Вас не сохранили.
mydata-hint = Вы можете удалить всё. Напишите: /delete

# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Вашият час (Termin) е запазен.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Още нямате запазен час. { $days ->
        [one] Човек ще прочете запитването Ви, обикновено на следващия работен ден.
       *[other] Човек ще прочете запитването Ви, обикновено до { $days } работни дни.
    } След това проверете пак тук: напишете /status
# $code: the case code, always on a line of its own
received-code =
    Вашият код:
    { $code }
received-code-hint = Запишете кода или го снимайте. Кажете кода, когато дойдете на консултацията.
# $pin: six digits, shown only once
received-pin =
    Вашият таен PIN код:
    { $pin }
    Показваме го само веднъж. С кода и PIN кода можете да продължите на друго устройство. Не давайте PIN кода на никого.
received-bring = Имате ли писма или документи по Вашата тема? Донесете ги на консултацията.

## Slots

slot-gone = Този час току-що беше зает. Отговорите Ви са запазени. Тези часове са свободни:
slot-relaxed-language = По това време никой от нас не говори Вашия език. Екипът ни вижда това.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Пожелахте да говорите с жена. По това време това не е възможно.
       *[man] Пожелахте да говорите с мъж. По това време това не е възможно.
    }
# $time: a time of day
held-until =
    Можете да промените всеки отговор.
    Този час остава свободен за Вас до { $time } часа.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, { $time } часа
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] 1 вариант
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
date-and-time = { $date }, { $time } часа
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Стая (Raum): { $room }
desk-number = Маса (Tisch) { $number }
desk-room-number = Стая (Raum): { $room }, маса (Tisch) { $number }
not-answered = няма отговор
value-none-children = няма

## When an answer does not fit

not-understood = Не разбирам този отговор. Натиснете бутон или напишете номера.
not-understood-human = Отново не разбирам този отговор. Можете и да говорите с човек.
choose-at-least-one = Изберете поне един отговор. Или изберете „Нещо друго“.
# $length, $max: numbers of characters
text-too-long =
    Текстът е твърде дълъг: { $length ->
        [one] 1 знак
       *[other] { $length } знака
    }. Може най-много { $max ->
        [one] 1 знак
       *[other] { $max } знака
    }.
text-empty = Напишете няколко думи.
date-not-understood = Не разбирам тази дата. Напишете ден, месец и година с цифри.
date-past = Тази дата вече е минала. Напишете днешна или по-късна дата.
# $min, $max: numbers
number-range = Напишете число от { $min } до { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Децата са повече от хората, които ще дойдат. Тук може само 0.
       *[other] Децата са повече от хората, които ще дойдат. Може най-много { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Този бутон е от стар въпрос. Ето сегашния въпрос:
# $web_url: address of the web chat
unsupported-attachment =
    Мога да чета само текст. Напишете текст или натиснете бутон. Донесете писмата на консултацията.
    Този чат в интернет:
    { $web_url }
unsupported-edited = Не мога да чета променени съобщения. Напишете ново съобщение.
help-text =
    Задавам Ви въпроси. Натиснете бутон или напишете отговора.

    Можете да напишете и това:
    /sos – помощ в беда
    /language – смяна на езика
    /appointment – моят час
    /status – докъде е запитването ми
    /human – разговор с човек
    /privacy – защита на данните
    /mydata – преглед на данните ми
    /delete – изтриване на всичко
    /stop – спиране
stopped = Добре. Спирам да задавам въпроси. Отговорите Ви остават запазени 72 часа.
# With one button, after the person stopped
return-ask = Искате ли да продължите?
return-go-on = Продължаване
# $days: working days until somebody reads
human-noted =
    Записах: искате да говорите с човек. { $days ->
        [one] Ще се свържат с Вас, обикновено на следващия работен ден.
       *[other] Ще се свържат с Вас, обикновено до { $days } работни дни.
    }
# $days as above; $phone: phone number of the office
human-info =
    Екипът ни вече вижда: искате да говорите с човек.
    Можете и да се обадите.
    Телефон: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    Изпратете запитването си. Тогава ще го прочете човек.
    Можете и да се обадите.
    Телефон: { $phone }
discarded = Тези отговори са изтрити. Предишното Ви запитване остава.
flow-changed = Въпросите сега са малко по-различни от миналия път. Запазих отговорите, които още са подходящи.
language-changed = Отсега нататък пиша на този език. Отговорите Ви са запазени.
back-at-start = Вие сте в самото начало. По-назад не може.
kept-text-noted = Запомних текста Ви. Можете да го използвате по-късно. Сега първо този въпрос:
# $text: what the person wrote before
concern-kept =
    Вече написахте това:
    { $text }
welcome-back = Добре дошли отново.
go-on-below = Продължаваме тук:
policy-info =
    Тук получавате само информация. Да изпратите запитване и да си запазите час можете в нашия чат в интернет:
    { $web_url }
policy-appointments =
    Тук можете само да видите, промените или отмените часа си. Ново запитване можете да започнете в нашия чат в интернет:
    { $web_url }
policy-off =
    Тук вече не отговаряме. Използвайте нашия чат в интернет:
    { $web_url }
group-declined = Пиша си само с един човек. В група четат и други хора. Отворете отделен чат с мен.
too-many-turns = Съобщенията са твърде много. Изчакайте една минута. Отговорите Ви са запазени.
server-fault =
    При нас нещо се повреди. Това, което отговорихте преди, е запазено. Опитайте пак след 10 минути.
    Телефон: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    Този отговор не пристигна при нас. Отговорите Ви преди него са запазени. Моля, изпратете този отговор още веднъж след малко.
    Телефон: { $phone }

## Buttons and answers that many questions share

nav-back = Назад
nav-skip = Пропускане
# $count: number of chosen answers
nav-done = Готово ({ $count })
# The same as a word that people type
nav-done-word = Готово
nav-more = Показване на още
nav-human = Разговор с човек
nav-days = Други дни
# $label: the name of a line of the summary
edit-button = Промяна: { $label }
edit-short = Промяна
answer-yes = Да
answer-no = Не
answer-unsure = Не знам
answer-nothing = Нищо от това
more-reading = Повече информация
# Typed words that mean yes or no, separated by commas; never shown
yes-words = да, д, аха, ъхъ, мхм, да да, добре, става, може, хубаво, разбира се, естествено, съгласен, съгласна, съгласен съм, съгласна съм, давам съгласие, вярно, правилно, точно, точно така, така е, ок, окей, da, aha, dobre, stava, moje, mozhe, razbira se, saglasen, saglasna, suglasen, suglasna, syglasen, syglasna, vyarno, vqrno, pravilno, tochno, ok, okay, yes, y, ja, j
no-words = не, н, неа, не искам, не желая, не съм съгласен, не съм съгласна, не давам съгласие, никога, в никакъв случай, няма, ne, nea, ne iskam, nikoga, niama, nyama, nqma, no, n, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = какво, кво, какво е това, какво значи, що, как, как така, защо, моля, извинете, kakvo, kvo, shto, kak, zashto, zasto, molya, molia

## Around a question

# $number, $total: the step and how many there are
progress = Стъпка { $number } от { $total }
# $title: the name of the stage
step-title = Стъпка { $number } от { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Вашият отговор: { $answer }
# $items: a list
chosen-line = Избрано: { $items }
nothing-chosen = Още нищо не е избрано
unchecked-note = Човек още не е проверил този текст. Отдолу е текстът на немски.
placeholder-text = Вашият отговор
placeholder-date = Ден.Месец.Година
placeholder-number = Число
calendar-caption = Вашият час за календара
calendar-caption-cancelled = Отменено: с този файл часът изчезва от календара Ви

## My data

mydata-intro = Ето какво сме съхранили за Вас:
# $language: the language's own name
mydata-language = Език: { $language }
# $date: when consent was given
mydata-consent = Съгласие от: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Запитване:
    { $code }
    От: { $date }
    Състояние: { $status }
# $when: day and time
mydata-visit = Час: { $when }, { $place }
mydata-nothing = Не сме съхранили нищо за Вас.
mydata-hint = Можете да изтриете всичко. Напишете: /delete

# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Запитване и час
flow-appointment = Моят час
flow-status = Моето запитване
flow-privacy = Защита на данните
flow-resume = Продължаване
flow-language = Език
flow-menu = Начало

## The stages of the intake (one or two words)

stage-language = Език
stage-consent = Защита на данните
stage-danger = Безопасност
stage-adult = Възраст
stage-municipality = Град или община
stage-topics = Теми
stage-urgency = Спешност
stage-concern = Вашият проблем
stage-people = Хора
stage-wishes = Желания
stage-slot = Час
stage-check = Проверка

## The lines of the summary (they also stand on the button "Промяна: …", so 19 characters at most)

summary-danger = В опасност
summary-adult = Навършени 18 години
summary-municipality = Град или община
summary-topics = Теми
summary-urgency = Спешност
summary-deadline = Срок в писмото
summary-concern = Вашият проблем
summary-interpreter = Превод
summary-party = Брой хора
summary-children = Деца
summary-school-age = Деца 6–18 години
summary-wishes = Желания
summary-call-name = Име
summary-slot = Час

## Language and welcome

language-ask = Кой език избирате?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = На какъв език искате да продължите?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Добър ден. Аз съм компютърна програма, а не човек. За мен отговаря: { $office }.
    Помагам Ви да си запазите час за консултация (Termin). Това е безплатно.

## When somebody does not consent

no-consent = Добре. Не съхранявам отговори. Какво искате да направите?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Можете да дойдете на консултация и без този чат.
    Места: { $places }
    Телефон: { $phone }
no-consent-agree = Все пак давам съгласие
no-consent-leave = Край на чата
bye = Довиждане. Можете по всяко време да пишете отново.

## Danger

danger-ask = В опасност ли сте сега?
danger-hint = Например: някой Ви бие или Ви заплашва.
danger-go-on = Достатъчно безопасно ли е за Вас сега да продължите да пишете?
danger-go-on-yes = Да, продължавам да пиша
danger-go-on-pause = Не, ще направя пауза
paused =
    Добре. Правим пауза. Ако сте в опасност, обадете се на 112.
    Пишете отново, когато сте в безопасност. Тогава продължаваме оттук.

## Age

adult-ask = Имате ли навършени 18 години?
minor-ask = Искате ли въпреки това да продължите да пишете тук?
minor-hint = Jugendamt е служба, която помага на деца и младежи. Можете да отидете там без възрастни. Можете да продължите да пишете и тук.
minor-go-on = Да, продължавам тук
minor-leave = Не, край на чата

## Place

municipality-ask = В кой град или в коя община живеете?

## Topics

topics-ask = За какво става дума?
topics-hint = Можете да изберете няколко теми. После натиснете „Готово“.

## How urgent

urgency-ask = Спешно ли е?
urgency-normal = Не, не е спешно
urgency-deadline = Писмо със срок (Frist)
urgency-no-shelter = Днес нямам къде да спя
deadline-ask = Коя дата е посочена в писмото като срок (Frist)?
deadline-hint = Срокът (Frist) е ден. Трябва да отговорите най-късно на този ден. Напишете ден, месец и година.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Когато изпратите запитването, човек ще види: много е спешно. Но никой няма да го прочете веднага.

    Елате и направо при нас или се обадете.
    { $office }
    Телефон: { $phone }

    Ако сте в опасност, обадете се на 112.

## The concern in own words

concern-ask = Искате ли да опишете накратко проблема?
concern-hint = Не пишете адрес. Не пишете нищо за пребиваването си в Германия (Aufenthalt). Няколко думи са достатъчни.
concern-keep = Вземам този текст

## Interpreter, people, children

interpreter-ask = Трябва ли Ви човек, който да превежда?
party-ask = Колко души ще дойдат на консултацията?
party-hint = Пребройте и себе си.
children-ask = Колко от тях са деца?
school-age-ask = Имате ли деца в училищна възраст (от 6 до 18 години)?
school-age-hint = Тогава помага и консултацията за училище (Seiteneinstiegsberatung). Не е нужно да отговаряте.

## Wishes

wishes-ask = Имате ли желания за консултацията?
wishes-hint = Можете да изберете няколко. Ще се опитаме да изпълним всички.
wish-woman = Консултация от жена
wish-man = Консултация от мъж
wish-step-free = Без стълби
wish-large-print = Едър шрифт
wish-sign-language = Жестов език
wish-quiet-room = Тиха стая
call-name-ask = Как да се обръщаме към Вас?
call-name-hint = Можете да напишете каквото и да е име. Може да е измислено.

## The slot

slot-ask = Кой час Ви е удобен?
# $minutes: number; $place: the name of the place
slot-hint =
    Място: { $place }
    { $minutes ->
        [one] Консултацията трае една минута.
       *[other] Консултацията трае { $minutes } минути.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Сега имате час: { $when }. Той остава, докато не потвърдите новия.
    Място: { $place }
    { $minutes ->
        [one] Новата консултация трае една минута.
       *[other] Новата консултация трае { $minutes } минути.
    }
slot-none-fits = Никой час не е удобен
no-slot-ask = В момента няма свободен час. Да Ви запишем ли в списъка на чакащите?
no-slot-fits-ask = Да Ви запишем ли в списъка на чакащите?
no-slot-yes = Да, в списъка на чакащите
no-slot-elsewhere = Часове на други места
no-slot-again = Часовете още веднъж
no-slot-human = Трябва ми бърза помощ
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Вече имате един запазен час. Повече в момента не може.
       *[other] Вече имате { $limit } запазени часа. Повече в момента не може.
    } Какво искате да направите?
quota-without = Изпращане без час
quota-appointments = Преглед на моите часове

## The summary

check-ask = Всичко вярно ли е?
check-hint = Можете да промените всеки отговор.
check-confirm = Да, запазвам часа
# The same where no appointment is held
check-send = Да, изпращам запитването
check-discard = Прекъсване
discard-ask = Наистина ли искате да прекъснете? Тогава ще изтрием тези отговори.
discard-no = Не, продължавам
discard-yes = Да, прекъсвам и изтривам
erased = Всичко е изтрито. Никой вече не може да прочете отговорите Ви.
received = Запитването Ви пристигна при нас.

## Own appointments

visits-ask = За кой час става дума?
visits-none = В момента нямате запазен час.
# $when: day and time
visit-show = Вашият час: { $when }. Какво искате да направите?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Ще дойда
visit-move = Друг час
visit-cancel = Отменям часа
visit-calendar = Добавяне в календара
visit-kept = Добре. Часът Ви остава, както е.
visit-missing = Този час вече го няма.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Новият Ви час (Termin) е запазен. Старият час вече не важи.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Вашият час е отменен: { $when }. Не е нужно да правите нищо повече.
move-keep-old = Запазвам стария час
move-none = В момента няма друг свободен час. Вашият час остава.
# $when: the new time
move-sure-ask = Искате ли този нов час: { $when }?
# $old: the present time
move-sure-hint = Тогава старият час отпада: { $old }.
move-sure-yes = Да, вземам новия час
# $when: the present time
cancel-sure-ask = Наистина ли искате да отмените този час: { $when }?
cancel-sure-no = Не, ще дойда
cancel-sure-yes = Да, отменям часа

## Status, menu, privacy, resume

status-tell = Дотук е стигнало запитването Ви:
status-none = Не намирам запитване от Вас. Искате ли да започнете запитване? Напишете: /start
menu-ask = Какво искате да направите?
menu-appointment = Моят час
menu-status = Докъде е запитването ми?
menu-new = Ново запитване
menu-privacy = Защита и изтриване на данни
privacy-ask = Какво искате да видите или да направите?
privacy-notice-button = Кой чете данните ми?
privacy-mydata-button = Преглед на данните ми
privacy-delete-button = Изтриване на всичко
delete-ask = Наистина ли искате да изтриете всичко?
delete-hint = Тогава отговорите и запитванията Ви изчезват. Часовете Ви ще бъдат отменени. Не можем да върнем това назад.
delete-no = Не, не изтривам нищо
delete-yes = Да, изтривам всичко
delete-kept = Добре. Не изтрих нищо.
resume-ask = Добре дошли отново. Какво искате да направите?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Бяхте на стъпка { $number } от { $total }: { $title }.
resume-go-on = Продължаване оттук
resume-again = Започване отначало
resume-delete = Изтриване на всичко

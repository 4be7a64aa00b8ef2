# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Обращение и встреча
flow-appointment = Моя встреча
flow-status = Мое обращение
flow-privacy = Защита данных
flow-resume = Продолжить
flow-language = Язык
flow-menu = Начало

## The stages of the intake (one or two words)

stage-language = Язык
stage-consent = Защита данных
stage-danger = Безопасность
stage-adult = Возраст
stage-municipality = Город
stage-topics = Темы
stage-urgency = Срочность
stage-concern = Ваша проблема
stage-people = Люди
stage-wishes = Пожелания
stage-slot = Встреча
stage-check = Проверка

## The lines of the summary (they also stand on the button "Изменить: …", so 18 characters at most)

summary-danger = В опасности
summary-adult = Уже есть 18 лет
summary-municipality = Город
summary-topics = Темы
summary-urgency = Срочность
summary-deadline = Срок в письме
summary-concern = Ваша проблема
summary-interpreter = Перевод
summary-party = Сколько человек
summary-children = Дети
summary-school-age = Дети 6–18 лет
summary-wishes = Пожелания
summary-call-name = Имя
summary-slot = Встреча

## Language and welcome

language-ask = Какой язык Вы выбираете?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = На каком языке Вы хотите писать дальше?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Добрый день. Я компьютерная программа, а не человек. За меня отвечает: { $office }.
    Я помогаю Вам записаться на встречу для консультации (Termin). Это бесплатно.

## When somebody does not consent

no-consent = Хорошо. Я не сохраняю ответы. Что Вы хотите сделать?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Вы можете прийти на консультацию и без этого чата.
    Места: { $places }
    Телефон: { $phone }
no-consent-agree = Я всё-таки даю согласие
no-consent-leave = Закончить чат
bye = До свидания. Вы можете в любое время написать снова.

## Danger

danger-ask = Вы сейчас в опасности?
danger-hint = Например: кто-то бьет Вас или угрожает Вам.
danger-go-on = Вам сейчас достаточно безопасно писать дальше?
danger-go-on-yes = Да, я пишу дальше
danger-go-on-pause = Нет, я сделаю паузу
paused =
    Хорошо. Сделаем паузу. Если Вы в опасности, звоните по номеру 112.
    Напишите снова, когда будете в безопасности. Тогда продолжим отсюда.

## Age

adult-ask = Вам 18 лет или больше?
minor-ask = Хотите всё равно писать здесь дальше?
minor-hint = Jugendamt — это ведомство, которое помогает детям и подросткам. Туда можно прийти без взрослых. Здесь тоже можно писать дальше.
minor-go-on = Да, писать здесь дальше
minor-leave = Нет, закончить чат

## Place

municipality-ask = В каком городе или поселке Вы живете?

## Topics

topics-ask = С чем Вам нужна помощь?
topics-hint = Можно выбрать несколько тем. Потом нажмите «Готово».

## How urgent

urgency-ask = Это срочно?
urgency-normal = Нет, не срочно
urgency-deadline = Письмо со сроком (Frist)
urgency-no-shelter = Сегодня негде ночевать
deadline-ask = Какая дата указана в письме как срок (Frist)?
deadline-hint = Срок (Frist) — это день. Ответить нужно не позже этого дня. Напишите день, месяц и год.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Когда Вы отправите обращение, человек увидит: это очень срочно. Но никто не прочитает его сразу.

    Приходите также прямо к нам или позвоните.
    { $office }
    Телефон: { $phone }

    Если Вы в опасности, звоните по номеру 112.

## The concern in own words

concern-ask = Хотите коротко описать проблему?
concern-hint = Не пишите адрес. Не пишите ничего о своем статусе пребывания в Германии (Aufenthalt). Достаточно нескольких слов.
concern-keep = Взять этот текст

## Interpreter, people, children

interpreter-ask = Вам нужен человек, который будет переводить?
party-ask = Сколько человек придет на встречу?
party-hint = Посчитайте и себя.
children-ask = Сколько из них детей?
school-age-ask = У Вас есть дети школьного возраста (от 6 до 18 лет)?
school-age-hint = Тогда поможет и консультация по вопросам школы (Seiteneinstiegsberatung). Отвечать необязательно.

## Wishes

wishes-ask = У Вас есть пожелания к встрече?
wishes-hint = Можно выбрать несколько. Мы постараемся выполнить все пожелания.
wish-woman = Консультирует женщина
wish-man = Консультирует мужчина
wish-step-free = Без лестницы
wish-large-print = Крупный шрифт
wish-sign-language = Жестовый язык
wish-quiet-room = Тихая комната
call-name-ask = Как к Вам обращаться?
call-name-hint = Можно написать любое имя. Его можно придумать.

## The slot

slot-ask = Какое время встречи Вам подходит?
# $minutes: number; $place: the name of the place
slot-hint =
    Место: { $place }
    { $minutes ->
        [one] Встреча длится { $minutes } минуту.
        [few] Встреча длится { $minutes } минуты.
        [many] Встреча длится { $minutes } минут.
       *[other] Встреча длится { $minutes } минуты.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Сейчас у Вас встреча: { $when }. Она остается, пока Вы не подтвердите новую.
    Место: { $place }
    { $minutes ->
        [one] Новая встреча длится { $minutes } минуту.
        [few] Новая встреча длится { $minutes } минуты.
        [many] Новая встреча длится { $minutes } минут.
       *[other] Новая встреча длится { $minutes } минуты.
    }
slot-none-fits = Ничего не подходит
no-slot-ask = Сейчас нет свободного времени для встречи. Внести Вас в список ожидания?
no-slot-fits-ask = Внести Вас в список ожидания?
no-slot-yes = Да, в список ожидания
no-slot-elsewhere = Встречи в других местах
no-slot-again = Посмотреть время еще раз
no-slot-human = Мне срочно нужна помощь
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] У Вас уже есть { $limit } встреча. Больше сейчас нельзя.
        [few] У Вас уже есть { $limit } встречи. Больше сейчас нельзя.
        [many] У Вас уже есть { $limit } встреч. Больше сейчас нельзя.
       *[other] У Вас уже есть { $limit } встречи. Больше сейчас нельзя.
    } Что Вы хотите сделать?
quota-without = Отправить без встречи
quota-appointments = Посмотреть мои встречи

## The summary

check-ask = Всё правильно?
check-hint = Вы можете изменить любой ответ.
check-confirm = Да, записаться на встречу
# The same where no appointment is held
check-send = Да, отправить обращение
check-discard = Прекратить
discard-ask = Вы действительно хотите прекратить? Тогда мы удалим эти ответы.
discard-no = Нет, продолжить
discard-yes = Да, прекратить и удалить
erased = Всё удалено. Больше никто не может прочитать Ваши ответы.
received = Мы получили Ваше обращение.

## Own appointments

visits-ask = О какой встрече идет речь?
visits-none = Сейчас у Вас нет встречи.
# $when: day and time
visit-show = Ваша встреча: { $when }. Что Вы хотите сделать?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Я приду
visit-move = Другое время
visit-cancel = Отменить встречу
visit-calendar = Добавить в календарь
visit-kept = Хорошо. Ваша встреча остается без изменений.
visit-missing = Этой встречи больше нет.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Ваша новая встреча (Termin) назначена. Старая встреча отменена.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Ваша встреча отменена: { $when }. Больше ничего делать не нужно.
move-keep-old = Оставить старую встречу
move-none = Сейчас нет другого свободного времени. Ваша встреча остается.
# $when: the new time
move-sure-ask = Перенести встречу на это время: { $when }?
# $old: the present time
move-sure-hint = Тогда старой встречи больше не будет: { $old }.
move-sure-yes = Да, перенести встречу
# $when: the present time
cancel-sure-ask = Вы действительно хотите отменить эту встречу: { $when }?
cancel-sure-no = Нет, я приду
cancel-sure-yes = Да, отменить встречу

## Status, menu, privacy, resume

status-tell = Вот что сейчас с Вашим обращением:
status-none = Я не нахожу Вашего обращения. Хотите отправить обращение? Напишите: /start
menu-ask = Что Вы хотите сделать?
menu-appointment = Моя встреча
menu-status = Что с моим обращением?
menu-new = Новое обращение
menu-privacy = Защита данных и удаление
privacy-ask = Что Вы хотите посмотреть или сделать?
privacy-notice-button = Кто читает мои данные?
privacy-mydata-button = Посмотреть мои данные
privacy-delete-button = Удалить всё
delete-ask = Вы действительно хотите удалить всё?
delete-hint = Тогда Ваши ответы и обращения исчезнут. Ваши встречи будут отменены. Мы не сможем это вернуть.
delete-no = Нет, ничего не удалять
delete-yes = Да, удалить всё
delete-kept = Хорошо. Ничего не удалено.
resume-ask = С возвращением. Что Вы хотите сделать?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Вы были на шаге { $number } из { $total }: { $title }.
resume-go-on = Продолжить отсюда
resume-again = Начать сначала
resume-delete = Удалить всё

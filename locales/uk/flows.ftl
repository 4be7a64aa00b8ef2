# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Запит і зустріч
flow-appointment = Моя зустріч
flow-status = Мій запит
flow-privacy = Захист даних
flow-resume = Продовжити
flow-language = Мова
flow-menu = Початок

## The stages of the intake (one or two words)

stage-language = Мова
stage-consent = Захист даних
stage-danger = Безпека
stage-adult = Вік
stage-municipality = Місто
stage-topics = Теми
stage-urgency = Чи терміново
stage-concern = Ваша проблема
stage-people = Люди
stage-wishes = Побажання
stage-slot = Зустріч
stage-check = Перевірка

## The lines of the summary (they also stand on the button "Змінити: …", so 20 characters at most)

summary-danger = У небезпеці
summary-adult = Вік від 18 років
summary-municipality = Місто
summary-topics = Теми
summary-urgency = Чи терміново
summary-deadline = Строк (Frist)
summary-concern = Ваша проблема
summary-interpreter = Переклад
summary-party = Люди
summary-children = Діти
summary-school-age = Діти шкільного віку
summary-wishes = Побажання
summary-call-name = Ім’я
summary-slot = Зустріч

## Language and welcome

language-ask = Якою мовою Вам зручно писати?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = Якою мовою Ви хочете писати далі?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Добрий день. Я комп’ютерна програма, а не людина. За мене відповідає: { $office }.
    Я допоможу Вам записатися на зустріч для консультації (Termin). Це безкоштовно.

## When somebody does not consent

no-consent = Добре. Я не зберігаю відповідей. Що Ви хочете зробити?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Ви можете прийти на консультацію і без цього чату.
    Місця: { $places }
    Телефон: { $phone }
no-consent-agree = Я все-таки погоджуюся
no-consent-leave = Закінчити чат
bye = До побачення. Ви можете будь-коли написати знову.

## Danger

danger-ask = Ви зараз у небезпеці?
danger-hint = Наприклад: хтось б’є Вас або погрожує Вам.
danger-go-on = Вам зараз безпечно писати далі?
danger-go-on-yes = Так, я пишу далі
danger-go-on-pause = Ні, я зроблю паузу
paused =
    Добре. Зробімо паузу. Якщо Ви в небезпеці, телефонуйте 112.
    Напишіть знову, коли будете в безпеці. Тоді продовжимо звідси.

## Age

adult-ask = Вам 18 років або більше?
minor-ask = Хочете все одно писати далі тут?
minor-hint = Jugendamt — це установа, яка допомагає дітям і підліткам. Туди можна прийти без дорослих. Тут Ви теж можете писати далі.
minor-go-on = Так, писати далі тут
minor-leave = Ні, закінчити чат

## Place

municipality-ask = У якому місті чи громаді Ви живете?

## Topics

topics-ask = З чим Вам потрібна допомога?
topics-hint = Можна вибрати кілька тем. Потім натисніть «Готово».

## How urgent

urgency-ask = Це терміново?
urgency-normal = Ні, не терміново
urgency-deadline = Лист зі строком (Frist)
urgency-no-shelter = Сьогодні ніде ночувати
deadline-ask = Яка дата вказана в листі як строк (Frist)?
deadline-hint = Строк (Frist) — це день. Відповісти треба не пізніше цього дня. Напишіть день, місяць і рік.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Коли Ви надішлете запит, людина побачить: це дуже терміново. Але ніхто не прочитає його одразу.

    Прийдіть також прямо до нас або зателефонуйте.
    { $office }
    Телефон: { $phone }

    Якщо Ви в небезпеці, телефонуйте 112.

## The concern in own words

concern-ask = Хочете коротко описати проблему?
concern-hint = Не пишіть свою адресу. Не пишіть нічого про свій статус перебування (Aufenthalt). Вистачить кількох слів.
concern-keep = Взяти цей текст

## Interpreter, people, children

interpreter-ask = Вам потрібна людина, яка перекладатиме?
party-ask = Скільки людей прийде на зустріч?
party-hint = Порахуйте також себе.
children-ask = Скільки з них дітей?
school-age-ask = У Вас є діти шкільного віку (від 6 до 18 років)?
school-age-hint = Тоді допоможе також консультація щодо школи (Seiteneinstiegsberatung). Відповідати не обов’язково.

## Wishes

wishes-ask = У Вас є побажання щодо зустрічі?
wishes-hint = Можна вибрати кілька. Ми постараємося виконати всі.
wish-woman = Консультує жінка
wish-man = Консультує чоловік
wish-step-free = Без сходів
wish-large-print = Великий шрифт
wish-sign-language = Жестова мова
wish-quiet-room = Тиха кімната
call-name-ask = Як нам до Вас звертатися?
call-name-hint = Можна написати будь-яке ім’я. Його можна вигадати.

## The slot

slot-ask = Який час зустрічі Вам підходить?
# $minutes: number; $place: the name of the place
slot-hint =
    Місце: { $place }
    { $minutes ->
        [one] Зустріч триває { $minutes } хвилину.
        [few] Зустріч триває { $minutes } хвилини.
        [many] Зустріч триває { $minutes } хвилин.
       *[other] Зустріч триває { $minutes } хвилини.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Ваша теперішня зустріч: { $when }. Вона залишається, поки Ви не підтвердите нову.
    Місце: { $place }
    { $minutes ->
        [one] Нова зустріч триває { $minutes } хвилину.
        [few] Нова зустріч триває { $minutes } хвилини.
        [many] Нова зустріч триває { $minutes } хвилин.
       *[other] Нова зустріч триває { $minutes } хвилини.
    }
slot-none-fits = Жоден час не підходить
no-slot-ask = Зараз немає вільного часу для зустрічі. Додати Вас до списку очікування?
no-slot-fits-ask = Додати Вас до списку очікування?
no-slot-yes = Так, до списку очікування
no-slot-elsewhere = Зустріч в іншому місці
no-slot-again = Показати час ще раз
no-slot-human = Терміново потрібна допомога
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] У Вас уже є { $limit } зустріч. Більше зараз не можна.
        [few] У Вас уже є { $limit } зустрічі. Більше зараз не можна.
        [many] У Вас уже є { $limit } зустрічей. Більше зараз не можна.
       *[other] У Вас уже є { $limit } зустрічі. Більше зараз не можна.
    } Що Ви хочете зробити?
quota-without = Надіслати без зустрічі
quota-appointments = Показати мої зустрічі

## The summary

check-ask = Усе правильно?
check-hint = Ви можете змінити кожну відповідь.
check-confirm = Так, записатися
check-send = Так, надіслати запит
check-discard = Припинити
discard-ask = Ви справді хочете припинити? Тоді ми видалимо ці відповіді.
discard-no = Ні, продовжити
discard-yes = Так, припинити й видалити
erased = Усе видалено. Ваші відповіді більше ніхто не зможе прочитати.
received = Ми отримали Ваш запит.

## Own appointments

visits-ask = Про яку зустріч ідеться?
visits-none = Зараз у Вас немає призначеної зустрічі.
# $when: day and time
visit-show = Ваша зустріч: { $when }. Що Ви хочете зробити?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Я прийду
visit-move = Інший час
visit-cancel = Скасувати зустріч
visit-calendar = Додати в календар
visit-kept = Добре. Ваша зустріч залишається без змін.
visit-missing = Цієї зустрічі вже немає.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Вашу нову зустріч (Termin) призначено. Стару зустріч скасовано.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Вашу зустріч скасовано: { $when }. Більше нічого робити не треба.
move-keep-old = Залишити стару зустріч
move-none = Зараз немає іншого вільного часу. Ваша зустріч залишається.
# $when: the new time
move-sure-ask = Перенести зустріч на цей час: { $when }?
# $old: the present time
move-sure-hint = Тоді старий час буде скасовано: { $old }.
move-sure-yes = Так, перенести зустріч
# $when: the present time
cancel-sure-ask = Ви справді хочете скасувати цю зустріч: { $when }?
cancel-sure-no = Ні, я прийду
cancel-sure-yes = Так, скасувати зустріч

## Status, menu, privacy, resume

status-tell = Ось що зараз із Вашим запитом:
status-none = Я не знаходжу Вашого запиту. Хочете почати запит? Напишіть: /start
menu-ask = Що Ви хочете зробити?
menu-appointment = Моя зустріч
menu-status = Що з моїм запитом?
menu-new = Новий запит
menu-privacy = Захист даних і видалення
privacy-ask = Що Ви хочете побачити або зробити?
privacy-notice-button = Хто читає мої дані?
privacy-mydata-button = Показати мої дані
privacy-delete-button = Видалити все
delete-ask = Ви справді хочете все видалити?
delete-hint = Тоді Ваші відповіді та запити зникнуть. Ваші зустрічі буде скасовано. Ми не зможемо це повернути.
delete-no = Ні, нічого не видаляти
delete-yes = Так, видалити все
delete-kept = Добре. Нічого не видалено.
resume-ask = З поверненням. Що Ви хочете зробити?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Ви були на кроці { $number } з { $total }: { $title }.
resume-go-on = Продовжити звідси
resume-again = Почати спочатку
resume-delete = Видалити все

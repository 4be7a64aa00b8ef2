# Messages of the office about an appointment. Each is one message with its answers as buttons.
# Others may read them on the screen: they say when and where, and NEVER what the appointment is about.
# Values are names and dates: keep them behind a colon or alone, so that no language has to inflect them.

## The parts of a message

# $when: day and time; $place, $address: of the office hour; $desk: room and desk
notice-visit =
    { $when }
    { $place }
    { $address }
    { $desk }
# Before the block above
notice-now = Тепер:
# $place, $desk: where it was
notice-before = Раніше: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Установа пише німецькою:
notice-reason-ill = Причина: хтось із нашої команди захворів.
notice-reason-room = Причина: тепер це інша кімната.
notice-reason-strike = Причина: страйк.
notice-reason-closed = Причина: будівлю зачинено.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Відповісти можна в нашому чаті в інтернеті. Вам потрібні Ваш код і PIN-код.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Час Вашої зустрічі (Termin) той самий. Тільки місце інше.
notice-moved-desk = Час Вашої зустрічі (Termin) той самий. Тільки стіл інший.
notice-moved-adviser = Час Вашої зустрічі (Termin) той самий. Тільки консультуватиме Вас інша людина.
notice-place = Час Вашої зустрічі (Termin) той самий. Нова тільки адреса або кімната.
notice-restored = Зміна більше не діє. Ваша зустріч (Termin) знову така:
notice-fine-ask = Вам це підходить?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Ця зустріч (Termin) не може відбутися:
notice-again = Ми ще чекаємо на Вашу відповідь. Ця зустріч (Termin) не може відбутися:
notice-lapsed = Ви не відповіли. Тепер цю зустріч (Termin) скасовано:
notice-first-on-list = Ви перші у списку очікування. Ми напишемо Вам, коли з’явиться вільний час.
# Lines with times follow
notice-times = Для Вас вільний такий час:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Ми тримаємо цей час для Вас до: { $until }
notice-held-early = Один із варіантів починається раніше? Тоді, будь ласка, дайте відповідь щонайменше за 2 години до початку.
notice-choose = Що Ви оберете?

## It is near

notice-reminder = Скоро у Вас зустріч (Termin).
# $time: a time of day
notice-reminder-today = Сьогодні у Вас зустріч (Termin). Час: { $time }
notice-reminder-tomorrow = Завтра у Вас зустріч (Termin). Час: { $time }
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Візьміть із собою те, що маєте: посвідчення особи, листи від установ, договори, дипломи, свідоцтва.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = З’явився вільний час для зустрічі (Termin).
notice-no-show = У Вас була зустріч (Termin):
notice-no-show-ask = Ми Вас там не бачили. Таке буває. Хочете нову зустріч?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Взяти цей час
notice-other = Інший час
notice-cancel = Скасувати зустріч
notice-fine = Підходить
notice-decline = Не підходить
notice-new = Нова зустріч
notice-no = Ні, дякую
# In the flow of appointments, where the office has taken the time of one away
offer-back = Назад до пропозиції
offer-none = Зараз немає іншого вільного часу.
offer-cancel-ask = Ви справді хочете скасувати зустріч? Тоді ми більше не триматимемо для Вас час.
offer-cancel-no = Ні, назад

## After an answer

notice-thanks = Дякуємо. Ваша зустріч залишається такою.
notice-thanks-come = Дякуємо. Тепер ми знаємо, що Ви прийдете.
notice-declined = Добре. Ви залишаєтеся у списку очікування.
notice-lost = Цей час уже зайнято.
notice-over = Це повідомлення більше не діє.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Ваша зустріч (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

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
notice-now = Теперь:
# $place, $desk: where it was
notice-before = Раньше: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Учреждение пишет об этом по-немецки:
notice-reason-ill = Причина: заболел человек из нашей команды.
notice-reason-room = Причина: теперь это другая комната.
notice-reason-strike = Причина: забастовка.
notice-reason-closed = Причина: здание закрыто.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Ответить можно в нашем чате в интернете. Для этого нужны Ваш код и PIN-код.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Время Вашей встречи (Termin) прежнее. Только место другое.
notice-moved-desk = Время Вашей встречи (Termin) прежнее. Только стол другой.
notice-moved-adviser = Время Вашей встречи (Termin) прежнее. Только консультировать Вас будет другой человек.
notice-place = Время Вашей встречи (Termin) прежнее. Изменились только адрес или комната.
notice-restored = Изменение больше не действует. Ваша встреча (Termin) снова такая:
notice-fine-ask = Вам это подходит?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Эта встреча (Termin) не состоится:
notice-again = Мы всё еще ждем Вашего ответа. Эта встреча (Termin) не состоится:
notice-lapsed = Вы не ответили. Теперь эта встреча (Termin) отменена:
notice-first-on-list = Вы в самом начале списка ожидания. Мы напишем Вам, когда появится свободное время.
# Lines with times follow
notice-times = Для Вас свободно такое время:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Мы держим это время для Вас до: { $until }
notice-held-early = Один из вариантов начинается раньше? Тогда, пожалуйста, ответьте не позднее чем за 2 часа до начала.
notice-choose = Что Вы выбираете?

## It is near

notice-reminder = Скоро у Вас встреча (Termin).
# $time: a time of day
notice-reminder-today = Сегодня в { $time } у Вас встреча (Termin).
notice-reminder-tomorrow = Завтра в { $time } у Вас встреча (Termin).
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Возьмите с собой то, что у Вас есть: удостоверение личности, письма из ведомств, договоры, аттестаты, дипломы.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Освободилось время для встречи (Termin).
notice-no-show = У Вас была встреча (Termin):
notice-no-show-ask = Мы Вас там не видели. Так бывает. Хотите новую встречу?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Взять это время
notice-other = Другое время
notice-cancel = Отменить встречу
notice-fine = Подходит
notice-decline = Не подходит
notice-new = Новая встреча
notice-no = Нет, спасибо
# In the flow of appointments, where the office has taken the time of one away
offer-back = Назад к предложению
offer-none = Сейчас нет другого свободного времени.
offer-cancel-ask = Вы действительно хотите отменить встречу? Тогда мы больше не будем держать для Вас время.
offer-cancel-no = Нет, назад

## After an answer

notice-thanks = Спасибо. Ваша встреча остается такой.
notice-thanks-come = Спасибо. Теперь мы знаем, что Вы придете.
notice-declined = Хорошо. Вы остаетесь в списке ожидания.
notice-lost = Это время уже занято.
notice-over = Это сообщение больше не действует.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Ваша встреча (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

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
notice-now = Сега:
# $place, $desk: where it was
notice-before = Досега: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Службата пише за това на немски:
notice-reason-ill = Причината: човек от екипа ни е болен.
notice-reason-room = Причината: стаята е друга.
notice-reason-strike = Причината: има стачка.
notice-reason-closed = Причината: сградата е затворена.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Можете да отговорите в нашия чат в интернет. За това Ви трябват Вашият код и Вашият PIN код.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Часът Ви (Termin) остава по същото време. Само мястото е друго.
notice-moved-desk = Часът Ви (Termin) остава по същото време. Само масата е друга.
notice-moved-adviser = Часът Ви (Termin) остава по същото време. Само че ще Ви консултира друг човек.
notice-place = Часът Ви (Termin) остава по същото време. Само адресът или стаята са други.
notice-restored = Промяната вече не важи. Часът Ви (Termin) отново е:
notice-fine-ask = Удобно ли Ви е това?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Този час (Termin) отпада:
notice-again = Още чакаме Вашия отговор. Този час (Termin) отпада:
notice-lapsed = Не отговорихте. Този час (Termin) вече е отменен:
notice-first-on-list = Вие сте най-отгоре в списъка на чакащите. Ще Ви пишем, когато се освободи час.
# Lines with times follow
notice-times = Тези часове са свободни за Вас:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Запазено за Вас до: { $until }
notice-held-early = Започва ли някой от часовете по-рано? Тогава, моля, отговорете най-малко 2 часа преди началото му.
notice-choose = Какво избирате?

## It is near

notice-reminder = Скоро имате час (Termin).
# $time: a time of day
notice-reminder-today = Днес в { $time } имате час (Termin).
notice-reminder-tomorrow = Утре в { $time } имате час (Termin).
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Донесете каквото имате: документ за самоличност, писма от институции, договори, дипломи, свидетелства.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Освободи се един час (Termin).
notice-no-show = Имахте час (Termin):
notice-no-show-ask = Не Ви видяхме там. Това се случва. Искате ли нов час?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Вземам този час
notice-other = Други часове
notice-cancel = Отменям часа
notice-fine = Удобно ми е
notice-decline = Не ми е удобно
notice-new = Нов час
notice-no = Не, благодаря
# In the flow of appointments, where the office has taken the time of one away
offer-back = Назад към предложението
offer-none = В момента няма друг свободен час.
offer-cancel-ask = Наистина ли искате да отмените часа? Тогава вече няма да пазим часове за Вас.
offer-cancel-no = Не, назад

## After an answer

notice-thanks = Благодарим. Часът Ви остава така.
notice-thanks-come = Благодарим. Сега знаем, че ще дойдете.
notice-declined = Добре. Оставате в списъка на чакащите.
notice-lost = Този час вече не е свободен.
notice-over = Това съобщение вече не важи.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Вашият час (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

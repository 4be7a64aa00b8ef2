# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Новини
menu-news = Новини от общината
news-where-ask = От кой град или от коя община искате да получавате новини?
# $town: the name of a municipality
news-ask = Искате ли да получавате новини? Място: { $town }
news-hint =
    Например: приемното време (Sprechstunde) отпада. Тогава ще Ви пишем тук.
    Можете по всяко време да се откажете от новините.
# $office: the name of the office
news-details =
    Какво съхраняваме?
    Съхраняваме, че искате новини от това място. Съхраняваме и езика Ви и как можем да Ви пишем тук.

    Кой Ви пише?
    Само тази служба Ви пише: { $office }. Не предаваме данните Ви на никого.

    Колко време получавате новини?
    Докато не се откажете от тях, но най-много 2 години. След това можете отново да дадете съгласие.

    Как можете да се откажете от новините?
    Натиснете под някое съобщение: „Не искам повече новини“. Или напишете: /stop

    Трябва ли да дадете съгласие?
    Не. Това е доброволно. Консултация и час получавате и без новини.
news-yes = Да, давам съгласие
news-no = Не
# $town: the name of a municipality
news-started = Добре. Вече получавате новини. Място: { $town }
news-not-started = Добре. Не получавате новини от това място.
# $towns: list of names of municipalities
news-have-ask = Получавате новини. Места: { $towns }. Какво искате да направите?
news-have-more = Избор на още едно място
# Also below every such message
news-stop-button = Не искам повече новини
news-which-ask = От кое място не искате повече новини?
news-which-all = Край на всички новини
news-stopped = Добре. Вече не получавате новини. Можете по всяко време да ги поискате отново.
# $town: the name of a municipality
news-stopped-town = Добре. Вече не получавате новини от това място. Място: { $town }
# After /stop
news-stopped-too = Вече не получавате и новини от общината.
# $town: the name of a municipality; $date: since when
news-mydata = Новини от: { $town }. Откога: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Съобщение от: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Приемното време (Sprechstunde) отпада.
    Място: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Приемното време (Sprechstunde) е на друго място.
    Досега: { $place }
    Ново място: { $new_place }
    { $when }
news-new-time =
    Приемното време (Sprechstunde) е променено.
    Място: { $place }
    { $when }
news-extra-office-hour =
    Има допълнително приемно време (Sprechstunde).
    Място: { $place }
    { $when }
news-closed-period =
    През това време няма приемно време (Sprechstunde).
    Място: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Кога: { $day }, от { $starts } до { $ends } часа
news-when-day = Кога: { $day }
news-when-from = От: { $day }
# $day, $last_day: weekday and date
news-when-period =
    От: { $day }
    До: { $last_day }
news-reason-ill = Причина: някой е болен.
news-reason-room = Причина: стаята не е свободна.
news-reason-strike = Причина: има стачка.
news-reason-closed = Причина: сградата е затворена.
# $next_day: weekday and date; $next_time: a time of day
news-next = Следващо приемно време: { $next_day }, { $next_time } часа
# Before a German text that is not in the reader's language
news-no-translation = Това съобщение е само на немски:
# Between the German text and its translation
news-machine-translation = Това е преведено от компютър. Възможни са грешки. Важи немският текст.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Този превод не е сигурен.

# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Новини
menu-news = Новини громади
news-where-ask = З якого міста чи громади Ви хочете отримувати новини?
# $town: the name of a municipality
news-ask = Хочете отримувати новини? Місце: { $town }
news-hint =
    Наприклад: прийом (Sprechstunde) скасовано. Тоді ми напишемо Вам тут.
    Ви можете будь-коли відмовитися від новин.
# $office: the name of the office
news-details =
    Що ми зберігаємо?
    Ми зберігаємо, що Ви хочете новини з цього місця. Ми також зберігаємо Вашу мову і те, як можна написати Вам тут.

    Хто Вам пише?
    Вам пише тільки ця установа: { $office }. Ми не передаємо Ваші дані іншим.

    Як довго Ви отримуєте новини?
    Поки не відмовитеся від них, але не довше ніж 2 роки. Потім Ви можете погодитися знову.

    Як відмовитися від новин?
    Натисніть під повідомленням: «Не хочу більше новин». Або напишіть: /stop

    Чи потрібно погоджуватися?
    Ні. Це добровільно. Консультацію і зустріч Ви отримаєте і без новин.
news-yes = Так, я погоджуюся
news-no = Ні
# $town: the name of a municipality
news-started = Добре. Тепер Ви отримуєте новини. Місце: { $town }
news-not-started = Добре. Новини з цього місця Вам не надходитимуть.
# $towns: list of names of municipalities
news-have-ask = Ви отримуєте новини. Місця: { $towns }. Що Ви хочете зробити?
news-have-more = Вибрати ще одне місце
# Also below every such message
news-stop-button = Не хочу більше новин
news-which-ask = З якого місця Ви більше не хочете новин?
news-which-all = З усіх місць
news-stopped = Добре. Ви більше не отримуєте новин. Ви можете будь-коли замовити їх знову.
# $town: the name of a municipality
news-stopped-town = Добре. Ви більше не отримуєте новин із цього місця. Місце: { $town }
# After /stop
news-stopped-too = Новини громади Вам теж більше не надходитимуть.
# $town: the name of a municipality; $date: since when
news-mydata = Новини з місця: { $town }. З якого дня: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Повідомлення від установи: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Прийом (Sprechstunde) скасовано.
    Місце: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Прийом (Sprechstunde) відбувається в іншому місці.
    Раніше: { $place }
    Нове місце: { $new_place }
    { $when }
news-new-time =
    Прийом (Sprechstunde) відбувається в інший час.
    Місце: { $place }
    { $when }
news-extra-office-hour =
    Є додатковий прийом (Sprechstunde).
    Місце: { $place }
    { $when }
news-closed-period =
    У цей час прийому (Sprechstunde) немає.
    Місце: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Коли: { $day }, { $starts }–{ $ends }
news-when-day = Коли: { $day }
news-when-from = З цього дня: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Перший день: { $day }
    Останній день: { $last_day }
news-reason-ill = Причина: людина з нашої команди хворіє.
news-reason-room = Причина: кімната зайнята.
news-reason-strike = Причина: страйк.
news-reason-closed = Причина: будівля зачинена.
# $next_day: weekday and date; $next_time: a time of day
news-next = Наступний прийом: { $next_day }, { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Це повідомлення є тільки німецькою мовою:
# Between the German text and its translation
news-machine-translation = Це переклав комп’ютер. Можливі помилки. Діє німецький текст.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Цей переклад ненадійний.

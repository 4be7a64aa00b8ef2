# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Новости
menu-news = Новости города (Gemeinde)
news-where-ask = Новости какого города или поселка Вы хотите получать?
# $town: the name of a municipality
news-ask = Хотите получать новости? Место: { $town }
news-hint =
    Например: прием (Sprechstunde) отменен. Тогда мы напишем Вам здесь.
    Вы можете в любое время отказаться от новостей.
# $office: the name of the office
news-details =
    Что мы сохраняем?
    Мы сохраняем, что Вы хотите получать новости этого места. Мы также сохраняем Ваш язык и то, как можно написать Вам здесь.

    Кто Вам пишет?
    Вам пишет только это учреждение: { $office }. Мы никому не передаем Ваши данные.

    Как долго Вы получаете новости?
    Пока Вы не откажетесь от них, но не дольше 2 лет. Потом Вы можете дать согласие снова.

    Как отказаться от новостей?
    Нажмите под сообщением: «Не хочу больше новостей». Или напишите: /stop

    Обязательно ли давать согласие?
    Нет. Это добровольно. Консультацию и встречи Вы получите и без новостей.
news-yes = Да, я даю согласие
news-no = Нет
# $town: the name of a municipality
news-started = Хорошо. Теперь Вы получаете новости. Место: { $town }
news-not-started = Хорошо. Вы не получаете новости этого места.
# $towns: list of names of municipalities
news-have-ask = Вы получаете новости. Места: { $towns }. Что Вы хотите сделать?
news-have-more = Выбрать еще одно место
# Also below every such message
news-stop-button = Не хочу больше новостей
news-which-ask = Новости какого места Вы больше не хотите получать?
news-which-all = Не хочу никаких новостей
news-stopped = Хорошо. Вы больше не получаете новости. Вы можете в любое время заказать их снова.
# $town: the name of a municipality
news-stopped-town = Хорошо. Вы больше не получаете новости этого места. Место: { $town }
# After /stop
news-stopped-too = Новости города (Gemeinde) Вы тоже больше не получаете.
# $town: the name of a municipality; $date: since when
news-mydata = Новости места: { $town }. С какого дня: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Сообщение от учреждения: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Прием (Sprechstunde) отменен.
    Место: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Прием (Sprechstunde) проходит в другом месте.
    Раньше: { $place }
    Новое место: { $new_place }
    { $when }
news-new-time =
    Прием (Sprechstunde) проходит в другое время.
    Место: { $place }
    { $when }
news-extra-office-hour =
    Будет дополнительный прием (Sprechstunde).
    Место: { $place }
    { $when }
news-closed-period =
    В это время приема (Sprechstunde) нет.
    Место: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Когда: { $day }, с { $starts } до { $ends }
news-when-day = Когда: { $day }
news-when-from = С этого дня: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Первый день: { $day }
    Последний день: { $last_day }
news-reason-ill = Причина: кто-то заболел.
news-reason-room = Причина: комната занята.
news-reason-strike = Причина: забастовка.
news-reason-closed = Причина: здание закрыто.
# $next_day: weekday and date; $next_time: a time of day
news-next = Следующий прием: { $next_day }, { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Это сообщение есть только на немецком языке:
# Between the German text and its translation
news-machine-translation = Это перевел компьютер. Возможны ошибки. Действует немецкий текст.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Этот перевод ненадежный.

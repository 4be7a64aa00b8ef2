# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Теперь Вам пишет человек. Программа пока молчит.
talk-how = Пишите свой ответ здесь, в чате.
talk-still-open = Разговор с человеком еще не закончен. То, что Вы сейчас напишете, прочитает человек.
# A button
talk-end = Закончить разговор
talk-ended-by-you = Разговор закончен. Теперь Вам снова отвечает программа.
talk-ended-by-office = Учреждение закончило разговор. Теперь Вам снова отвечает программа.
talk-again = Вам снова нужен человек? Напишите: /human

## A message of the office

# $office: name of the office
talk-from = Сообщение от учреждения: { $office }
# Before the German words that a member of staff wrote
talk-original = Оригинал на немецком:
# Under a translation by a machine
talk-machine = Это перевел компьютер. Возможны ошибки.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Компьютер не знает именно Вашего языка. Перевод только приблизительный.
# Under a translation of which the computer itself is not sure
talk-doubtful = Этот перевод ненадежный. Пожалуйста, спросите, если Вы чего-то не понимаете.
# The German words come now, the translation in a moment
talk-follows = Перевод придет чуть позже.
# Before a translation that follows later
talk-now-translated = Вот перевод:
# There is no translation at all
talk-german-only = Это сообщение есть только на немецком языке. Наш компьютер не может перевести его на Ваш язык.
talk-ask-interpreter = Хотите, чтобы кто-то переводил для Вас? Тогда напишите нам об этом.
# Before explanations of German words
talk-words = В сообщении есть такие немецкие слова:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Ваше сообщение получено.
# $time: until when somebody reads today
talk-read-today = Человек прочитает его сегодня. Учреждение сегодня работает до: { $time }
# $when: day and time from which somebody reads
talk-read-from = Человек прочитает его. Самое раннее время: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] Его прочитает человек, обычно в течение { $days } рабочего дня.
        [few] Его прочитает человек, обычно в течение { $days } рабочих дней.
        [many] Его прочитает человек, обычно в течение { $days } рабочих дней.
       *[other] Его прочитает человек, обычно в течение { $days } рабочего дня.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Сообщения между Вами и учреждением:
talk-stored-you = Вы:
talk-stored-office = Учреждение:

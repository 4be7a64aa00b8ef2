# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Тепер Вам пише людина. Програма тим часом мовчить.
talk-how = Пишіть свою відповідь тут, у чаті.
talk-still-open = Розмова з людиною ще триває. Те, що Ви зараз напишете, прочитає людина.
# A button
talk-end = Закінчити розмову
talk-ended-by-you = Розмову закінчено. Тепер Вам знову відповідає програма.
talk-ended-by-office = Установа закінчила розмову. Тепер Вам знову відповідає програма.
talk-again = Вам знову потрібна людина? Напишіть: /human

## A message of the office

# $office: name of the office
talk-from = Повідомлення від установи: { $office }
# Before the German words that a member of staff wrote
talk-original = Оригінал німецькою:
# Under a translation by a machine
talk-machine = Це переклав комп’ютер. Можливі помилки.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Комп’ютер не знає саме Вашої мови. Переклад лише приблизний.
# Under a translation of which the computer itself is not sure
talk-doubtful = Цей переклад ненадійний. Будь ласка, запитайте, якщо Ви чогось не розумієте.
# The German words come now, the translation in a moment
talk-follows = Переклад надійде трохи пізніше.
# Before a translation that follows later
talk-now-translated = Ось переклад:
# There is no translation at all
talk-german-only = Це повідомлення є тільки німецькою мовою. Наш комп’ютер не може перекласти його Вашою мовою.
talk-ask-interpreter = Хочете, щоб хтось перекладав для Вас? Тоді напишіть нам про це.
# Before explanations of German words
talk-words = У повідомленні є такі німецькі слова:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Ваше повідомлення надійшло.
# $time: until when somebody reads today
talk-read-today = Людина прочитає його сьогодні. Установа сьогодні працює до: { $time }
# $when: day and time from which somebody reads
talk-read-from = Людина прочитає його. Найраніше: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] Його прочитає людина, зазвичай за { $days } робочий день.
        [few] Його прочитає людина, зазвичай за { $days } робочі дні.
        [many] Його прочитає людина, зазвичай за { $days } робочих днів.
       *[other] Його прочитає людина, зазвичай за { $days } робочого дня.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Повідомлення між Вами та установою:
talk-stored-you = Ви:
talk-stored-office = Установа:

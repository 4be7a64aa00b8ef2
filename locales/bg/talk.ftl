# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Сега Ви пише човек. Междувременно програмата мълчи.
talk-how = Пишете отговора си тук в чата.
talk-still-open = Разговорът с човека още не е приключил. Човек ще прочете това, което пишете сега.
# A button
talk-end = Край на разговора
talk-ended-by-you = Разговорът приключи. Сега отново Ви отговаря програмата.
talk-ended-by-office = Службата приключи разговора. Сега отново Ви отговаря програмата.
talk-again = Отново ли Ви трябва човек? Напишете: /human

## A message of the office

# $office: name of the office
talk-from = Съобщение от: { $office }
# Before the German words that a member of staff wrote
talk-original = Оригинал на немски:
# Under a translation by a machine
talk-machine = Това е преведено от компютър. Възможни са грешки.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Компютърът не знае точно Вашия език. Преводът е само приблизителен.
# Under a translation of which the computer itself is not sure
talk-doubtful = Този превод не е сигурен. Моля, попитайте, ако не разбирате нещо.
# The German words come now, the translation in a moment
talk-follows = Преводът ще дойде малко по-късно.
# Before a translation that follows later
talk-now-translated = Ето превода:
# There is no translation at all
talk-german-only = Това съобщение е само на немски. Нашият компютър не може да го преведе на Вашия език.
talk-ask-interpreter = Искате ли човек, който да превежда за Вас? Тогава ни пишете за това.
# Before explanations of German words
talk-words = В съобщението има тези немски думи:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Съобщението Ви пристигна.
# $time: until when somebody reads today
talk-read-today = Човек ще го прочете днес. Днес службата е отворена до: { $time }
# $when: day and time from which somebody reads
talk-read-from = Човек ще го прочете. Най-рано: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] Човек ще го прочете, обикновено до един работен ден.
       *[other] Човек ще го прочете, обикновено до { $days } работни дни.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Съобщения между Вас и службата:
talk-stored-you = Вие:
talk-stored-office = Службата:

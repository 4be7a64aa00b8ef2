# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = حالا یک کارمند ما به شما می‌نویسد. در این مدت پروگرام چیزی نمی‌نویسد.
talk-how = جواب خود را اینجا در چت بنویسید.
talk-still-open = گفتگوی شما با کارمند ما هنوز باز است. چیزی را که حالا می‌نویسید، یک کارمند می‌خواند.
# A button
talk-end = ختم گفتگو
talk-ended-by-you = گفتگو با کارمند ختم شد. حالا دوباره پروگرام به شما جواب می‌دهد.
talk-ended-by-office = دفتر گفتگو را ختم کرد. حالا دوباره پروگرام به شما جواب می‌دهد.
talk-again = آیا باز هم به یک کارمند ضرورت دارید؟ بنویسید: /human

## A message of the office

# $office: name of the office
talk-from = پیام از: { $office }
# Before the German words that a member of staff wrote
talk-original = متن اصلی به زبان آلمانی:
# Under a translation by a machine
talk-machine = این را یک کمپیوتر ترجمه کرده است. ممکن است اشتباه داشته باشد.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = کمپیوتر زبان شما را دقیق نمی‌داند. این ترجمه فقط تقریبی است.
# Under a translation of which the computer itself is not sure
talk-doubtful = این ترجمه مطمئن نیست. اگر چیزی را نمی‌فهمید، لطفاً بپرسید.
# The German words come now, the translation in a moment
talk-follows = ترجمه کمی بعد می‌آید.
# Before a translation that follows later
talk-now-translated = ترجمه این است:
# There is no translation at all
talk-german-only = این پیام فقط به زبان آلمانی است. کمپیوتر ما آن را به زبان شما ترجمه کرده نمی‌تواند.
talk-ask-interpreter = آیا کسی را می‌خواهید که برای شما ترجمه کند؟ پس این را به ما بنویسید.
# Before explanations of German words
talk-words = این کلمه‌های آلمانی در پیام است:
# $word: a German term; $meaning: what it means, in the language of this file
# It opens with a right-to-left mark (U+200F): the German word may not turn the line around.
talk-word = ‏{ $word }: { $meaning }

## What the person wrote

talk-received = پیام شما رسید.
# $time: until when somebody reads today
talk-read-today = یک کارمند امروز آن را می‌خواند. دفتر امروز باز است تا ساعت: { $time }
# $when: day and time from which somebody reads
talk-read-from = یک کارمند آن را از این وقت به بعد می‌خواند: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [1] یک کارمند آن را معمولاً در ظرف یک روز کاری می‌خواند.
       *[other] یک کارمند آن را معمولاً در ظرف { $days } روز کاری می‌خواند.
    }

## What is stored about her: before the messages of a conversation

talk-stored = پیام‌ها بین شما و دفتر:
talk-stored-you = شما:
talk-stored-office = دفتر:

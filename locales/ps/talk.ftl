# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = اوس زموږ یو کارکوونکی تاسو ته لیکي. په دې موده کې پروګرام څه نه لیکي.
talk-how = خپل ځواب دلته په چټ کې ولیکئ.
talk-still-open = له کارکوونکي سره ستاسو خبرې اترې لا روانې دي. څه چې اوس لیکئ، یو کارکوونکی یې لولي.
# A button
talk-end = خبرې اترې پای ته رسول
talk-ended-by-you = له کارکوونکي سره خبرې اترې پای ته ورسېدې. اوس بیا پروګرام تاسو ته ځواب درکوي.
talk-ended-by-office = دفتر خبرې اترې پای ته ورسولې. اوس بیا پروګرام تاسو ته ځواب درکوي.
talk-again = ایا بیا هم یو کارکوونکي ته اړتیا لرئ؟ ولیکئ: /human

## A message of the office

# $office: name of the office
talk-from = د دې دفتر پیغام: { $office }
# Before the German words that a member of staff wrote
talk-original = اصلي متن په جرمني ژبه:
# Under a translation by a machine
talk-machine = دا کمپیوټر ترجمه کړې ده. تېروتنې پکې کېدای شي.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = کمپیوټر ستاسو په ژبه پوره نه پوهېږي. دا ترجمه یوازې تقریبي ده.
# Under a translation of which the computer itself is not sure
talk-doubtful = دا ترجمه ډاډمنه نه ده. که په کوم شي نه پوهېږئ، مهرباني وکړئ، وپوښتئ.
# The German words come now, the translation in a moment
talk-follows = ترجمه لږ وروسته راځي.
# Before a translation that follows later
talk-now-translated = ترجمه دا ده:
# There is no translation at all
talk-german-only = دا پیغام یوازې په جرمني ژبه دی. زموږ کمپیوټر یې ستاسو ژبې ته نه شي ترجمه کولی.
talk-ask-interpreter = ایا داسې څوک غواړئ چې ستاسو لپاره ترجمه وکړي؟ نو دا موږ ته ولیکئ.
# Before explanations of German words
talk-words = په پیغام کې دا جرمني کلمې دي:
# $word: a German term; $meaning: what it means, in the language of this file
# It opens with a right-to-left mark (U+200F): the German word may not turn the line around.
talk-word = ‏{ $word }: { $meaning }

## What the person wrote

talk-received = ستاسو پیغام را ورسېد.
# $time: until when somebody reads today
talk-read-today = یو کارکوونکی یې نن لولي. دفتر نن تر دې وخته پرانیستی دی: { $time }
# $when: day and time from which somebody reads
talk-read-from = یو کارکوونکی یې له دې وخته وروسته لولي: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] یو کارکوونکی یې معمولاً په یوه کاري ورځ کې لولي.
       *[other] یو کارکوونکی یې معمولاً په { $days } کاري ورځو کې لولي.
    }

## What is stored about her: before the messages of a conversation

talk-stored = ستاسو او د دفتر ترمنځ پیغامونه:
talk-stored-you = تاسو:
talk-stored-office = دفتر:

# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = الآن يكتب لكم أحد موظفينا. خلال ذلك لا يكتب البرنامج شيئًا.
talk-how = اكتبوا إجابتكم هنا في المحادثة.
talk-still-open = ما زال الحديث مع أحد موظفينا مفتوحًا. ما تكتبونه الآن يقرؤه أحد موظفينا.
# A button
talk-end = إنهاء هذا الحديث
talk-ended-by-you = انتهى الحديث مع أحد موظفينا. الآن يرد عليكم البرنامج من جديد.
talk-ended-by-office = أنهى المكتب الحديث. الآن يرد عليكم البرنامج من جديد.
talk-again = هل تريدون التحدث مع أحد الموظفين مرة أخرى؟ اكتبوا: /human

## A message of the office

# $office: name of the office
talk-from = رسالة من: { $office }
# Before the German words that a member of staff wrote
talk-original = النص الأصلي بالألمانية:
# Under a translation by a machine
talk-machine = هذه ترجمة من الكمبيوتر. قد تكون فيها أخطاء.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = الكمبيوتر لا يعرف لغتكم بدقة. هذه الترجمة تقريبية فقط.
# Under a translation of which the computer itself is not sure
talk-doubtful = هذه الترجمة غير مؤكدة. من فضلكم اسألوا إذا لم تفهموا شيئًا.
# The German words come now, the translation in a moment
talk-follows = ستصل الترجمة بعد قليل.
# Before a translation that follows later
talk-now-translated = هذه هي الترجمة:
# There is no translation at all
talk-german-only = هذه الرسالة متوفرة بالألمانية فقط. لا يستطيع الكمبيوتر عندنا ترجمتها إلى لغتكم.
talk-ask-interpreter = هل تريدون شخصًا يترجم لكم؟ إذن اكتبوا لنا ذلك.
# Before explanations of German words
talk-words = في الرسالة هذه الكلمات الألمانية:
# $word: a German term; $meaning: what it means, in the language of this file
# It opens with a right-to-left mark (U+200F): the German word may not turn the line around.
talk-word = ‏{ $word }: { $meaning }

## What the person wrote

talk-received = وصلت رسالتكم.
# $time: until when somebody reads today
talk-read-today = سيقرؤها أحد موظفينا اليوم. المكتب مفتوح اليوم حتى الساعة: { $time }
# $when: day and time from which somebody reads
talk-read-from = سيقرؤها أحد موظفينا ابتداءً من: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [zero] سيقرؤها أحد موظفينا، غالبًا في اليوم نفسه.
        [one] سيقرؤها أحد موظفينا، غالبًا خلال يوم عمل واحد.
        [two] سيقرؤها أحد موظفينا، غالبًا خلال يومي عمل.
        [few] سيقرؤها أحد موظفينا، غالبًا خلال { $days } أيام عمل.
        [many] سيقرؤها أحد موظفينا، غالبًا خلال { $days } يوم عمل.
       *[other] سيقرؤها أحد موظفينا، غالبًا خلال { $days } يوم عمل.
    }

## What is stored about her: before the messages of a conversation

talk-stored = الرسائل بينكم وبين المكتب:
talk-stored-you = أنتم:
talk-stored-office = المكتب:

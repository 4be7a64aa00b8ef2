# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = من فضلكم أحضروا معكم إلى الموعد كل الأوراق المتعلقة بسؤالكم.
reply-bring-letter = من فضلكم أحضروا معكم إلى الموعد الرسالة الورقية.
reply-bring-identity = من فضلكم أحضروا معكم إلى الموعد جواز السفر أو بطاقة الهوية.
reply-bring-contract = من فضلكم أحضروا معكم إلى الموعد عقد إيجار السكن.
reply-bring-certificates = من فضلكم أحضروا معكم إلى الموعد شهاداتكم.

## Questions

reply-which-office = من أي دائرة جاءت الرسالة الورقية؟ اكتبوا اسم الدائرة كما هو في الرسالة.
reply-which-date = ما التاريخ المكتوب على الرسالة الورقية؟
reply-which-deadline = ما آخر يوم يمكنكم أن تردوا فيه؟ تجدون هذا التاريخ غالبًا في الرسالة.
reply-how-many = كم شخصًا سيأتي معكم إلى الموعد؟
reply-need-interpreter = هل تحتاجون في الموعد إلى شخص يترجم؟
reply-not-understood = لم أفهم هذا جيدًا. من فضلكم اكتبوه مرة أخرى بكلمات أخرى وبسيطة.

## News

reply-read = قرأت رسالتكم. سأرد عليكم قريبًا.
# $date: a day
reply-until = ما زلت أحتاج إلى وقت للرد. سأكتب لكم في هذا اليوم أو قبله: { $date }
reply-interpreter-comes = سيأتي إلى موعدكم (Termin) شخص يترجم لكم. هذا مجاني لكم.
reply-ill = أنا في إجازة مرضية. نبحث لكم عن موعد جديد (Termin). ستصلكم رسالة أخرى عن ذلك.
reply-late = سأصل اليوم بعد الوقت المحدد بقليل. من فضلكم انتظروني.
# $place: name of an office or a service
reply-other-office = تساعدكم في سؤالكم جهة أخرى: { $place }
# $phone: a telephone number
reply-call = من فضلكم اتصلوا بي: { $phone }
reply-no-address = من فضلكم لا تكتبوا هنا أي عنوان سكن. ولا تكتبوا شيئًا عن إقامتكم (Aufenthalt).
reply-solved = هل حُلّت مسألتكم الآن؟ إذا كان الجواب نعم، فسأنهي هذا الحديث.

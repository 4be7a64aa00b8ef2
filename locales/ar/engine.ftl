# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    تم حجز موعدكم (Termin).
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    ليس لديكم موعد بعد. { $days ->
        [zero] سيقرأ أحد موظفينا طلبكم، غالبًا في اليوم نفسه.
        [one] سيقرأ أحد موظفينا طلبكم، غالبًا في يوم العمل التالي.
        [two] سيقرأ أحد موظفينا طلبكم، غالبًا خلال يومي عمل.
        [few] سيقرأ أحد موظفينا طلبكم، غالبًا خلال { $days } أيام عمل.
        [many] سيقرأ أحد موظفينا طلبكم، غالبًا خلال { $days } يوم عمل.
       *[other] سيقرأ أحد موظفينا طلبكم، غالبًا خلال { $days } يوم عمل.
    } بعد ذلك تحققوا هنا: اكتبوا /status
# $code: the case code, always on a line of its own
received-code =
    رمزكم:
    { $code }
received-code-hint = اكتبوا الرمز على ورقة أو صوّروه. اذكروا الرمز عند الموعد.
# $pin: six digits, shown only once
received-pin =
    رقمكم السري (PIN):
    { $pin }
    نعرض هذا الرقم مرة واحدة فقط. بالرمز والرقم السري يمكنكم المتابعة على جهاز آخر. لا تعطوا الرقم السري لأحد.
received-bring = هل لديكم رسائل أو أوراق عن موضوعكم؟ أحضروها معكم إلى الموعد.

## Slots

slot-gone = هذا الموعد لم يعد متاحًا. إجاباتكم ما زالت محفوظة. هذه المواعيد متاحة:
slot-relaxed-language = في هذا الوقت لا أحد منا يتكلم لغتكم. يظهر ذلك لفريقنا.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] طلبتم الاستشارة مع امرأة. هذا غير ممكن في هذا الوقت.
       *[man] طلبتم الاستشارة مع رجل. هذا غير ممكن في هذا الوقت.
    }
# $time: a time of day
held-until =
    يمكنكم تغيير كل إجابة.
    هذا الموعد محجوز لكم حتى الساعة { $time }.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }، الساعة { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [zero] لا أوقات
        [one] وقت واحد
        [two] وقتان
        [few] { $count } أوقات
        [many] { $count } وقتًا
       *[other] { $count } وقت
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }، { $place }
# $place, $address: of an office hour
place-line = { $place }، { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date }، الساعة { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = الغرفة (Raum): { $room }
desk-number = الطاولة (Tisch): { $number }
desk-room-number = الغرفة (Raum): { $room }، الطاولة (Tisch): { $number }
not-answered = بدون إجابة
value-none-children = لا يوجد أطفال

## When an answer does not fit

not-understood = لم أفهم هذه الإجابة. اضغطوا على زر أو اكتبوا رقم الإجابة.
not-understood-human = لم أفهم هذه الإجابة أيضًا. يمكنكم أن تتحدثوا مع أحد الموظفين.
choose-at-least-one = اختاروا إجابة واحدة على الأقل. أو اختاروا «شيء آخر».
# $length, $max: numbers of characters
text-too-long =
    النص طويل جدًا: { $length ->
        [zero] { $length } حرف
        [one] حرف واحد
        [two] حرفان
        [few] { $length } أحرف
        [many] { $length } حرفًا
       *[other] { $length } حرف
    }. أقصى طول للنص: { $max ->
        [zero] { $max } حرف
        [one] حرف واحد
        [two] حرفان
        [few] { $max } أحرف
        [many] { $max } حرفًا
       *[other] { $max } حرف
    }.
text-empty = اكتبوا بضع كلمات.
date-not-understood = لم أفهم هذا التاريخ. اكتبوا اليوم والشهر والسنة بالأرقام.
date-past = هذا التاريخ مضى. اكتبوا تاريخ اليوم أو تاريخًا بعده.
# $min, $max: numbers
number-range = اكتبوا رقمًا من { $min } إلى { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] عدد الأطفال أكبر من عدد الأشخاص. يمكنكم هنا كتابة 0 فقط.
       *[other] عدد الأطفال أكبر من عدد الأشخاص. أكبر عدد ممكن هو { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = هذا الزر من سؤال قديم. هذا هو السؤال الحالي:
# $web_url: address of the web chat
unsupported-attachment =
    أستطيع قراءة النص فقط. اكتبوا نصًا أو اضغطوا على زر. أحضروا الرسائل الورقية معكم إلى الموعد.
    هذه المحادثة على الإنترنت:
    { $web_url }
unsupported-edited = لا أستطيع قراءة الرسائل المعدّلة. اكتبوا رسالة جديدة.
help-text =
    أطرح عليكم أسئلة. اضغطوا على زر أو اكتبوا الإجابة.

    يمكنكم أيضًا أن تكتبوا:
    مساعدة عند الخطر: /sos
    تغيير اللغة: /language
    موعدي: /appointment
    حالة طلبي: /status
    التحدث مع أحد الموظفين: /human
    حماية البيانات: /privacy
    عرض بياناتي: /mydata
    حذف كل شيء: /delete
    التوقف: /stop
stopped = حسنًا. لن أطرح أسئلة الآن. تبقى إجاباتكم محفوظة 72 ساعة.
return-ask = هل تريدون المتابعة؟
return-go-on = متابعة
# $days: working days until somebody reads
human-noted =
    سجّلت أنكم تريدون التحدث مع أحد الموظفين. { $days ->
        [zero] سيرد عليكم أحد الموظفين، غالبًا في اليوم نفسه.
        [one] سيرد عليكم أحد الموظفين، غالبًا في يوم العمل التالي.
        [two] سيرد عليكم أحد الموظفين، غالبًا خلال يومي عمل.
        [few] سيرد عليكم أحد الموظفين، غالبًا خلال { $days } أيام عمل.
        [many] سيرد عليكم أحد الموظفين، غالبًا خلال { $days } يوم عمل.
       *[other] سيرد عليكم أحد الموظفين، غالبًا خلال { $days } يوم عمل.
    }
# $days as above; $phone: phone number of the office
human-info =
    يظهر الآن لفريقنا أنكم تريدون التحدث مع أحد الموظفين.
    يمكنكم أيضًا الاتصال بالهاتف.
    الهاتف: { $phone }
human-before =
    أرسلوا طلبكم أولًا. عندها يقرؤه أحد موظفينا.
    يمكنكم أيضًا الاتصال بالهاتف.
    الهاتف: { $phone }
discarded = حُذفت هذه الإجابات. طلبكم السابق باقٍ.
flow-changed = تغيّرت الأسئلة قليلًا منذ زيارتكم الأخيرة. احتفظت بالإجابات التي ما زالت مناسبة.
language-changed = من الآن أكتب بهذه اللغة. إجاباتكم ما زالت محفوظة.
back-at-start = أنتم في البداية. لا يمكن الرجوع أكثر.
kept-text-noted = حفظت نصكم. يمكنكم استخدامه لاحقًا. أجيبوا الآن عن هذا السؤال:
# $text: what the person wrote before
concern-kept =
    كتبتم من قبل:
    { $text }
welcome-back = أهلًا بعودتكم.
go-on-below = نتابع من هنا:
policy-info =
    هنا تجدون معلومات فقط. لإرسال طلب وحجز موعد، استخدموا محادثتنا على الإنترنت:
    { $web_url }
policy-appointments =
    هنا يمكنكم فقط رؤية موعدكم أو تغييره أو إلغاؤه. لبدء طلب جديد، استخدموا محادثتنا على الإنترنت:
    { $web_url }
policy-off =
    لم نعد نرد هنا. استخدموا محادثتنا على الإنترنت:
    { $web_url }
group-declined = أتحدث مع شخص واحد فقط. في المجموعة يقرأ آخرون رسائلكم. افتحوا محادثة خاصة معي.
too-many-turns = وصلت رسائل كثيرة جدًا. انتظروا دقيقة واحدة. إجاباتكم محفوظة.
server-fault =
    يوجد عطل عندنا. ما أجبتم به من قبل محفوظ. حاولوا مرة أخرى بعد 10 دقائق.
    الهاتف: { $phone }

answer-fault =
    لم تصل هذه الإجابة. إجاباتكم السابقة محفوظة. من فضلكم أرسلوا هذه الإجابة مرة أخرى بعد لحظات.
    الهاتف: { $phone }

## Buttons and answers that many questions share

nav-back = رجوع
nav-skip = تخطي
# $count: number of chosen answers
nav-done = تم ({ $count })
# The same as a word that people type
nav-done-word = تم
nav-more = عرض المزيد
nav-human = التحدث مع أحد الموظفين
nav-days = أيام أخرى
# $label: the name of a line of the summary
edit-button = تغيير: { $label }
edit-short = تغيير
answer-yes = نعم
answer-no = لا
answer-unsure = لا أعرف
answer-nothing = لا شيء من هذا
more-reading = قراءة المزيد
# Typed words that mean yes or no, separated by commas; never shown
yes-words = نعم, ن, نعم نعم, اي, أي, إي, اي نعم, إي نعم, ايوه, أيوه, ايوة, أيوة, ايوا, أيوا, اه, آه, اجل, أجل, بلى, طبعا, طبعًا, اكيد, أكيد, موافق, موافقة, موافقين, اوافق, أوافق, نوافق, تمام, صح, صحيح, ماشي, اوكي, أوكي, naam, na3am, nam, aywa, aiwa, ey, tamam, akid, akeed, sah, ok, okay, yes, y, ja, j
no-words = لا, لأ, لاء, لا لا, لا شكرا, لا شكرًا, كلا, ابدا, أبدا, أبدًا, غير موافق, غير موافقة, لا اوافق, لا أوافق, مش موافق, مش موافقة, مو موافق, مو موافقة, ما بوافق, ما بدي, مابدي, ما عندي, ماعندي, la, laa, la2, kalla, abadan, no, n, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = ماذا, ما, ما هذا, ما هو, ما هي, ما معنى هذا, ماذا يعني, ايه, إيه, ايش, إيش, أيش, وش, شو, شنو, شنوة, شو يعني, يعني ايش, كيف, ليش, ليه, لماذا, eh, eih, eish, esh, wesh, wsh, shu, sho, shoo, shou, shno, shnu, matha, maza, keef, kif, leesh, lesh, leh

## Around a question

# $number, $total: the step and how many there are
progress = الخطوة { $number } من { $total }
# $title: the name of the stage
step-title = الخطوة { $number } من { $total } · { $title }
# $answer: what was chosen
answer-line = ← إجابتكم: { $answer }
# $items: a list
chosen-line = اخترتم: { $items }
nothing-chosen = لم تختاروا شيئًا بعد
unchecked-note = لم يراجع أحد هذا النص بعد. تجدونه في الأسفل باللغة الألمانية.
placeholder-text = إجابتكم
placeholder-date = مثال: 31.12.2030
placeholder-number = رقم
calendar-caption = موعدكم للتقويم
calendar-caption-cancelled = أُلغي الموعد: هذا الملف يحذفه من تقويمكم

## My data

mydata-intro = هذا ما حفظناه عنكم:
# $language: the language's own name
mydata-language = اللغة: { $language }
# $date: when consent was given
mydata-consent = تاريخ موافقتكم: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    الطلب:
    { $code }
    التاريخ: { $date }
    الحالة: { $status }
# $when: day and time
mydata-visit = الموعد: { $when }، { $place }
mydata-nothing = لم نحفظ أي شيء عنكم.
mydata-hint = يمكنكم حذف كل شيء. اكتبوا: /delete

# Messages of the office about an appointment. Each is one message with its answers as buttons.
# Others may read them on the screen: they say when and where, and NEVER what the appointment is about.
# Values are names and dates: keep them behind a colon or alone, so that no language has to inflect them.

## The parts of a message

# $when: day and time; $place, $address: of the office hour; $desk: room and desk
notice-visit =
    { $when }
    { $place }
    { $address }
    { $desk }
# Before the block above
notice-now = الآن:
# $place, $desk: where it was
notice-before = من قبل: { $place }، { $desk }
# Before a line that staff wrote in German
notice-note = يكتب لكم المكتب باللغة الألمانية:
notice-reason-ill = السبب: أحد أفراد فريقنا مريض.
notice-reason-room = السبب: تغيّرت الغرفة.
notice-reason-strike = السبب: هناك إضراب.
notice-reason-closed = السبب: المبنى مغلق.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    يمكنكم الإجابة في محادثتنا على الإنترنت. تحتاجون إلى رمزكم ورقمكم السري (PIN).
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = يبقى موعدكم (Termin) في الوقت نفسه. تغيّر المكان فقط.
notice-moved-desk = يبقى موعدكم (Termin) في الوقت نفسه. تغيّرت الطاولة فقط.
notice-moved-adviser = يبقى موعدكم (Termin) في الوقت نفسه. تغيّر فقط الشخص الذي يقدم لكم الاستشارة.
notice-place = يبقى موعدكم (Termin) في الوقت نفسه. تغيّر العنوان أو الغرفة فقط.
notice-restored = هذا التغيير لم يعد ساريًا. عاد موعدكم (Termin) كما كان:
notice-fine-ask = هل يناسبكم ذلك؟

## It cannot take place

# A line with day, time and place follows
notice-not-possible = هذا الموعد (Termin) لا يمكن أن يتم:
notice-again = ما زلنا ننتظر إجابتكم. هذا الموعد (Termin) لا يمكن أن يتم:
notice-lapsed = لم تجيبوا. تم الآن إلغاء هذا الموعد (Termin):
notice-first-on-list = أنتم في أول قائمة الانتظار. سنكتب لكم عندما يتوفر موعد.
# Lines with times follow
notice-times = هذه الأوقات متاحة لكم:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }، { $place }
# $until: day and time
notice-held-until = محجوز لكم حتى: { $until }
notice-held-early = هل يبدأ أحد هذه الأوقات قبل ذلك؟ إذن أجيبوا من فضلكم قبل بدايته بساعتين على الأقل.
notice-choose = ماذا تريدون؟

## It is near

notice-reminder = لديكم موعد (Termin) قريبًا.
# $time: a time of day
notice-reminder-today = لديكم اليوم موعد (Termin) في الساعة { $time }.
notice-reminder-tomorrow = لديكم غدًا موعد (Termin) في الساعة { $time }.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = أحضروا معكم ما لديكم: بطاقة هوية، رسائل من الدوائر، عقود، شهادات.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = توفر موعد (Termin).
notice-no-show = كان لديكم موعد (Termin):
notice-no-show-ask = لم نركم هناك. هذا قد يحدث. هل تريدون موعدًا جديدًا؟

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = آخذ هذا الموعد
notice-other = أوقات أخرى
notice-cancel = إلغاء الموعد
notice-fine = هذا يناسبني
notice-decline = هذا لا يناسبني
notice-new = موعد جديد
notice-no = لا، شكرًا
# In the flow of appointments, where the office has taken the time of one away
offer-back = العودة إلى العرض
offer-none = لا يوجد وقت آخر متاح الآن.
offer-cancel-ask = هل تريدون فعلًا إلغاء الموعد؟ عندها لن نحجز لكم أي وقت بعد ذلك.
offer-cancel-no = لا، رجوع

## After an answer

notice-thanks = شكرًا. يبقى موعدكم هكذا.
notice-thanks-come = شكرًا. نعرف الآن أنكم ستحضرون.
notice-declined = حسنًا. تبقون على قائمة الانتظار.
notice-lost = هذا الوقت لم يعد متاحًا.
notice-over = هذه الرسالة لم تعد صالحة.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    موعدكم (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

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
notice-now = حالا:
# $place, $desk: where it was
notice-before = قبلاً: { $place }، { $desk }
# Before a line that staff wrote in German
notice-note = دفتر به زبان آلمانی می‌نویسد:
notice-reason-ill = دلیل: یک نفر از تیم ما مریض است.
notice-reason-room = دلیل: اتاق تغییر کرده است.
notice-reason-strike = دلیل: اعتصاب است.
notice-reason-closed = دلیل: ساختمان بسته است.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    شما می‌توانید در چت ما در انترنت جواب بدهید. برای این کار به کود و شماره مخفی (PIN) خود ضرورت دارید.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = روز و ساعت ملاقات (Termin) شما همان است. فقط محل تغییر کرده است.
notice-moved-desk = روز و ساعت ملاقات (Termin) شما همان است. فقط میز تغییر کرده است.
notice-moved-adviser = روز و ساعت ملاقات (Termin) شما همان است. فقط مشاور شما تغییر کرده است.
notice-place = روز و ساعت ملاقات (Termin) شما همان است. فقط آدرس یا اتاق تغییر کرده است.
notice-restored = آن تغییر دیگر اعتبار ندارد. وقت ملاقات (Termin) شما دوباره این است:
notice-fine-ask = آیا این برای شما مناسب است؟

## It cannot take place

# A line with day, time and place follows
notice-not-possible = این ملاقات (Termin) برگزار نمی‌شود:
notice-again = ما هنوز منتظر جواب شما هستیم. این ملاقات (Termin) برگزار نمی‌شود:
notice-lapsed = شما جواب نداده‌اید. این ملاقات (Termin) حالا لغو شد:
notice-first-on-list = شما در سر لیست انتظار هستید. وقتی یک وقت ملاقات خالی شود، به شما می‌نویسیم.
# Lines with times follow
notice-times = این وقت‌ها برای شما خالی است:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }، { $place }
# $until: day and time
notice-held-until = برای شما نگه داشته می‌شود تا: { $until }
notice-held-early = اگر یکی از وقت‌ها زودتر شروع می‌شود، لطفاً کم از کم 2 ساعت پیش از شروع آن جواب بدهید.
notice-choose = شما چه می‌خواهید؟

## It is near

notice-reminder = شما به‌زودی یک وقت ملاقات (Termin) دارید.
# $time: a time of day
notice-reminder-today = شما امروز در ساعت { $time } وقت ملاقات (Termin) دارید.
notice-reminder-tomorrow = شما فردا در ساعت { $time } وقت ملاقات (Termin) دارید.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = هر چه دارید، با خود بیاورید: سند هویت، نامه‌های ادارات، قرارداد، شهادت‌نامه.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = یک وقت ملاقات (Termin) خالی شد.
notice-no-show = شما وقت ملاقات (Termin) داشتید:
notice-no-show-ask = ما شما را آنجا ندیدیم. این پیش می‌آید. آیا یک وقت ملاقات جدید می‌خواهید؟

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = گرفتن این وقت ملاقات
notice-other = وقت‌های دیگر
notice-cancel = لغو وقت ملاقات
notice-fine = بلی، مناسب است
notice-decline = نخیر، مناسب نیست
notice-new = وقت ملاقات جدید
notice-no = نخیر، تشکر
# In the flow of appointments, where the office has taken the time of one away
offer-back = برگشت به پیشنهاد
offer-none = فعلاً هیچ وقت دیگر خالی نیست.
offer-cancel-ask = آیا واقعاً می‌خواهید وقت ملاقات را لغو کنید؟ در این صورت دیگر هیچ وقتی را برای شما نگه نمی‌داریم.
offer-cancel-no = نخیر، برگشت

## After an answer

notice-thanks = تشکر. وقت ملاقات شما همین‌طور می‌ماند.
notice-thanks-come = تشکر. حالا می‌دانیم که شما می‌آیید.
notice-declined = خوب است. شما در لیست انتظار می‌مانید.
notice-lost = این وقت دیگر خالی نیست.
notice-over = این پیام دیگر اعتبار ندارد.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    وقت ملاقات (Termin) شما:
    { $when }
    { $place }
    { $address }
    { $desk }

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
notice-now = اوس:
# $place, $desk: where it was
notice-before = مخکې: { $place }، { $desk }
# Before a line that staff wrote in German
notice-note = دفتر په جرمني ژبه لیکي:
notice-reason-ill = لامل: زموږ د ټیم یو کس ناروغ دی.
notice-reason-room = لامل: خونه بدله شوې ده.
notice-reason-strike = لامل: اعتصاب دی.
notice-reason-closed = لامل: ودانۍ تړلې ده.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    تاسو زموږ د انټرنټ په چټ کې ځواب ورکولی شئ. د دې لپاره خپل کوډ او پټې شمېرې (PIN) ته اړتیا لرئ.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = ستاسو د ملاقات وخت (Termin) نه بدلېږي. یوازې ځای بدل شوی دی.
notice-moved-desk = ستاسو د ملاقات وخت (Termin) نه بدلېږي. یوازې مېز بدل شوی دی.
notice-moved-adviser = ستاسو د ملاقات وخت (Termin) نه بدلېږي. یوازې هغه کس بدل شوی دی چې مشوره درکوي.
notice-place = ستاسو د ملاقات وخت (Termin) نه بدلېږي. یوازې پته یا خونه بدله شوې ده.
notice-restored = دا بدلون نور اعتبار نه لري. ستاسو د ملاقات وخت (Termin) بیا دا دی:
notice-fine-ask = ایا دا تاسو ته مناسب دی؟

## It cannot take place

# A line with day, time and place follows
notice-not-possible = دا ملاقات (Termin) نه شي کېدای:
notice-again = موږ لا ستاسو د ځواب په تمه یو. دا ملاقات (Termin) نه شي کېدای:
notice-lapsed = تاسو ځواب نه دی راکړی. دا ملاقات (Termin) اوس لغوه شو:
notice-first-on-list = تاسو د انتظار په لیست کې لومړی یاست. کله چې د ملاقات یو وخت خالي شي، تاسو ته لیکو.
# Lines with times follow
notice-times = دا وختونه ستاسو لپاره خالي دي:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }، { $place }
# $until: day and time
notice-held-until = ستاسو لپاره ساتل کېږي تر: { $until }
notice-held-early = که یو وخت تر دې مخکې پیلېږي، مهرباني وکړئ د هغه له پیل څخه لږ تر لږه 2 ساعته مخکې ځواب راکړئ.
notice-choose = تاسو څه غواړئ؟

## It is near

notice-reminder = تاسو ژر د ملاقات وخت (Termin) لرئ.
# $time: a time of day
notice-reminder-today = تاسو نن په { $time } بجو د ملاقات وخت (Termin) لرئ.
notice-reminder-tomorrow = تاسو سبا په { $time } بجو د ملاقات وخت (Termin) لرئ.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = هر څه چې لرئ، له ځانه سره یې راوړئ: د پېژندنې سند، د ادارو لیکونه، قراردادونه، شهادتنامې.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = د ملاقات یو وخت (Termin) خالي شو.
notice-no-show = تاسو د ملاقات وخت (Termin) درلود:
notice-no-show-ask = موږ تاسو هلته ونه لیدئ. داسې پېښېږي. ایا د ملاقات نوی وخت غواړئ؟

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = د ملاقات دا وخت اخلم
notice-other = نور وختونه
notice-cancel = د ملاقات وخت لغوه کول
notice-fine = هو، مناسب دی
notice-decline = نه، مناسب نه دی
notice-new = د ملاقات نوی وخت
notice-no = نه، مننه
# In the flow of appointments, where the office has taken the time of one away
offer-back = وړاندیز ته بېرته تلل
offer-none = اوس مهال بل وخت خالي نه دی.
offer-cancel-ask = ایا رښتیا غواړئ چې د ملاقات وخت لغوه کړئ؟ په دې صورت کې موږ ستاسو لپاره نور هېڅ وخت نه ساتو.
offer-cancel-no = نه، شاته

## After an answer

notice-thanks = مننه. ستاسو د ملاقات وخت همداسې پاتې کېږي.
notice-thanks-come = مننه. اوس پوهېږو چې تاسو راځئ.
notice-declined = سمه ده. تاسو د انتظار په لیست کې پاتې کېږئ.
notice-lost = دا وخت نور خالي نه دی.
notice-over = دا پیغام نور اعتبار نه لري.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    ستاسو د ملاقات وخت (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

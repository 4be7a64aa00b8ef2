# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    ستاسو د ملاقات وخت (Termin) ثبت شو.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    تاسو لا د ملاقات وخت نه لرئ. { $days ->
        [one] زموږ یو کارکوونکی معمولاً په راتلونکې کاري ورځ ستاسو غوښتنه لولي.
       *[other] زموږ یو کارکوونکی معمولاً په { $days } کاري ورځو کې ستاسو غوښتنه لولي.
    } وروسته یې دلته بیا وګورئ: ولیکئ /status
# $code: the case code, always on a line of its own
received-code =
    ستاسو کوډ:
    { $code }
received-code-hint = دا کوډ ولیکئ یا یې عکس واخلئ. د ملاقات پر وخت دا کوډ ووایئ.
# $pin: six digits, shown only once
received-pin =
    ستاسو پټه شمېره (PIN):
    { $pin }
    موږ دا شمېره یوازې یو ځل ښیو. په کوډ او پټه شمېره تاسو په بله دستګاه کې دوام ورکولی شئ. پټه شمېره هېچا ته مه ورکوئ.
received-bring = ایا تاسو د خپلې موضوع په اړه لیکونه یا کاغذونه لرئ؟ د ملاقات پر وخت یې له ځانه سره راوړئ.

## Slots

slot-gone = د ملاقات دا وخت همدا اوس ونیول شو. ستاسو ځوابونه لا شته. دا وختونه خالي دي:
slot-relaxed-language = په دې وخت کې زموږ هېڅوک ستاسو په ژبه خبرې نه کوي. زموږ ټیم دا ویني.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] تاسو غوښتي دي چې له یوې ښځې سره مشوره وکړئ. په دې وخت کې دا ممکنه نه ده.
       *[man] تاسو غوښتي دي چې له یو نارینه سره مشوره وکړئ. په دې وخت کې دا ممکنه نه ده.
    }
# $time: a time of day
held-until =
    تاسو هر ځواب بدلولی شئ.
    د ملاقات دا وخت تر { $time } بجو پورې ستاسو لپاره ساتل کېږي.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }، { $time } بجې
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] 1 وخت
       *[other] { $count } وختونه
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }، { $place }
# $place, $address: of an office hour
place-line = { $place }، { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date }، { $time } بجې
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = خونه (Raum): { $room }
desk-number = مېز (Tisch): { $number }
desk-room-number = خونه (Raum): { $room }، مېز (Tisch): { $number }
not-answered = بې ځوابه
value-none-children = هېڅ

## When an answer does not fit

not-understood = زه په دې پوه نه شوم. یوه تڼۍ کېکاږئ یا د ځواب شمېره ولیکئ.
not-understood-human = زه بیا هم پوه نه شوم. تاسو له یو کارکوونکي سره هم خبرې کولی شئ.
choose-at-least-one = لږ تر لږه یو ځواب وټاکئ. یا «بل څه» وټاکئ.
# $length, $max: numbers of characters
text-too-long =
    متن ډېر اوږد دی: { $length ->
        [one] 1 توری
       *[other] { $length } توري
    }. تر ټولو زیات { $max ->
        [one] 1 توری کېدای شي
       *[other] { $max } توري کېدای شي
    }.
text-empty = څو کلمې ولیکئ.
date-not-understood = زه په دې نېټه پوه نه شوم. ورځ، میاشت او کال په عددونو ولیکئ.
date-past = دا نېټه تېره شوې ده. د نن ورځې نېټه یا تر هغې وروسته یوه نېټه ولیکئ.
# $min, $max: numbers
number-range = له { $min } تر { $max } پورې یو عدد ولیکئ.
# $max: number
children-too-many =
    { $max ->
        [0] د ماشومانو شمېر د کسانو له شمېره زیات دی. دلته یوازې 0 کېدای شي.
       *[other] د ماشومانو شمېر د کسانو له شمېره زیات دی. تر ټولو زیات { $max } کېدای شي.
    }

## When a message comes at the wrong time or in the wrong form

button-old = دا تڼۍ د یوې پخوانۍ پوښتنې ده. اوسنۍ پوښتنه دا ده:
# $web_url: address of the web chat
unsupported-attachment =
    زه یوازې متن لوستلی شم. متن ولیکئ یا یوه تڼۍ کېکاږئ. لیکونه د ملاقات پر وخت له ځانه سره راوړئ.
    دا چټ په انټرنټ کې:
    { $web_url }
unsupported-edited = زه بدل شوي پیغامونه نه شم لوستلی. یو نوی پیغام ولیکئ.
help-text =
    زه له تاسو پوښتنې کوم. یوه تڼۍ کېکاږئ یا ځواب ولیکئ.

    دا هم لیکلی شئ:
    بېړنۍ مرسته: /sos
    ژبه بدلول: /language
    زما د ملاقات وخت: /appointment
    زما د غوښتنې حالت: /status
    له کارکوونکي سره خبرې: /human
    د معلوماتو خوندیتوب: /privacy
    خپل معلومات کتل: /mydata
    هر څه پاکول: /delete
    درول: /stop
stopped = سمه ده. زه نورې پوښتنې نه کوم. ستاسو ځوابونه 72 ساعته ساتل کېږي.
# With one button, after the person stopped
return-ask = ایا غواړئ دوام ورکړئ؟
return-go-on = دوام ورکول
# $days: working days until somebody reads
human-noted =
    ما ولیکل: تاسو غواړئ له یو کارکوونکي سره خبرې وکړئ. { $days ->
        [one] یو کارکوونکی معمولاً په راتلونکې کاري ورځ له تاسو سره اړیکه نیسي.
       *[other] یو کارکوونکی معمولاً په { $days } کاري ورځو کې له تاسو سره اړیکه نیسي.
    }
# $days as above; $phone: phone number of the office
human-info =
    زموږ ټیم اوس ویني: تاسو غواړئ له یو کارکوونکي سره خبرې وکړئ.
    تاسو زنګ هم وهلی شئ.
    تلیفون: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    خپله غوښتنه ولېږئ. وروسته یې زموږ یو کارکوونکی لولي.
    تاسو زنګ هم وهلی شئ.
    تلیفون: { $phone }
discarded = دا ځوابونه پاک شول. ستاسو مخکنۍ غوښتنه پاتې ده.
flow-changed = پوښتنې اوس د تېر ځل په پرتله لږ بدلې دي. هغه ځوابونه چې لا سم دي، ما ساتلي دي.
language-changed = له اوسه په دې ژبه لیکم. ستاسو ځوابونه لا شته.
back-at-start = تاسو په پیل کې یاست. تر دې زیات شاته نه شئ تللی.
kept-text-noted = ستاسو متن مې وساته. وروسته یې کارولی شئ. اوس لومړی دا پوښتنه:
# $text: what the person wrote before
concern-kept =
    تاسو مخکې دا لیکلي دي:
    { $text }
welcome-back = بیا ښه راغلئ.
go-on-below = له دې ځایه دوام ورکوو:
policy-info =
    دلته یوازې معلومات ترلاسه کوئ. د غوښتنې او د ملاقات د وخت لپاره زموږ د انټرنټ چټ وکاروئ:
    { $web_url }
policy-appointments =
    دلته یوازې د خپل ملاقات وخت کتلی، بدلولی یا لغوه کولی شئ. نوې غوښتنه زموږ د انټرنټ په چټ کې پیل کړئ:
    { $web_url }
policy-off =
    دلته نور ځواب نه ورکوو. زموږ د انټرنټ چټ وکاروئ:
    { $web_url }
group-declined = زه یوازې له یو کس سره لیکم. په ګروپ کې نور خلک هم لولي. له ما سره یو جلا چټ پرانیزئ.
too-many-turns = ډېر زیات پیغامونه راغلل. یوه دقیقه صبر وکړئ. ستاسو ځوابونه ساتل شوي دي.
server-fault =
    له موږ سره یوه تخنیکي ستونزه ده. ستاسو مخکني ځوابونه ساتل شوي دي. 10 دقیقې وروسته بیا هڅه وکړئ.
    تلیفون: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    دا ځواب را ونه رسېد. ستاسو مخکني ځوابونه ساتل شوي دي. مهرباني وکړئ، دا ځواب لږ وروسته بیا ولېږئ.
    تلیفون: { $phone }

## Buttons and answers that many questions share

nav-back = شاته
nav-skip = له دې پوښتنې تېرېدل
# $count: number of chosen answers
nav-done = تمام ({ $count })
# The same as a word that people type
nav-done-word = تمام
nav-more = نور ښودل
nav-human = له کارکوونکي سره خبرې
nav-days = نورې ورځې
# $label: the name of a line of the summary
edit-button = بدلول: { $label }
edit-short = بدلول
answer-yes = هو
answer-no = نه
answer-unsure = نه پوهېږم
answer-nothing = هېڅ یو
more-reading = نور لوستل
# Typed words that mean yes or no, separated by commas; never shown.
# Also as Arabic and Persian keyboards write them (ي ى ی for ې ۍ, ك for ک), with and without a space.
yes-words = هو, هوو, هو هو, هوکې, هوکی, هوکي, هوكي, هوكى, هوکه, هو جي, هو جی, او, بلې, بلی, بلي, بلى, هو منم, منم, منم یې, منم يې, منم يي, منم یی, زه یې منم, زه يې منم, زه يي منم, هو زه یې منم, موافق, موافق یم, موافق يم, موافقه یم, موافقه يم, قبول, قبول مې دی, قبول مي دي, قبوله ده, سمه ده, سم دی, سم دي, درسته ده, درست دی, درست دي, صحیح, صحيح, صحیح ده, صحيح ده, صحي ده, سهي ده, خامخا, حتما, حتماً, لرم, هو لرم, یم, يم, هو یم, هو يم, غواړم, هو غواړم, اوکې, اوکي, اوكي, اوکی, ho, hoo, hoka, hoke, hokay, ho ji, ao, aw, sama da, samada, sam da, sahi da, saheeh, sahih, manam, monam, manam ye, qabul, qabool, qabul da, okay, ok, yes, y, ja, j
no-words = نه, نه نه, نا, نا نا, نه مننه, نه یې منم, نه يې منم, نه يي منم, نه منم, زه یې نه منم, نه یم, نه يم, نه لرم, نلرم, نه غواړم, نشته, نه ده, نه دی, نه دي, نده, هېڅکله, هیڅکله, هيڅکله, هيڅكله, هېڅ, هیڅ, هيڅ, موافق نه یم, موافق نه يم, موافقه نه یم, قبول نه دی, قبول مې نه دی, سمه نه ده, na, nah, naa, na na, na da, na yam, na ghwaram, na manam, nahi, nai, hechkala, no, n, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = څه, څۀ, څه شی, څه شي, څه شى, دا څه دي, دا څه دی, څه وايې, څه وایې, څه وایئ, څنګه, څنگه, ولې, ولي, څه مطلب, tsa, tse, sa, sa shay, tsa shay, tsanga, tsenga, sanga, wale, wali

## Around a question

# $number, $total: the step and how many there are
progress = ګام { $number } له { $total } څخه
# $title: the name of the stage
step-title = ګام { $number } له { $total } څخه · { $title }
# $answer: what was chosen
answer-line = ← ستاسو ځواب: { $answer }
# $items: a list
chosen-line = ټاکل شوي: { $items }
nothing-chosen = لا څه نه دي ټاکل شوي
unchecked-note = دا متن لا هېڅ انسان نه دی کتلی. جرمني متن لاندې دی.
placeholder-text = ستاسو ځواب
placeholder-date = بېلګه: 31.12.2030
placeholder-number = یو عدد
calendar-caption = د تقویم لپاره ستاسو د ملاقات وخت
calendar-caption-cancelled = لغوه شو: دا فایل د ملاقات وخت ستاسو له تقویم څخه پاکوي

## My data

mydata-intro = موږ ستاسو په اړه دا معلومات ساتلي دي:
# $language: the language's own name
mydata-language = ژبه: { $language }
# $date: when consent was given
mydata-consent = ستاسو د رضایت نېټه: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    غوښتنه:
    { $code }
    نېټه: { $date }
    حالت: { $status }
# $when: day and time
mydata-visit = د ملاقات وخت: { $when }، { $place }
mydata-nothing = موږ ستاسو په اړه هېڅ نه دي ساتلي.
mydata-hint = تاسو هر څه پاکولی شئ. ولیکئ: /delete

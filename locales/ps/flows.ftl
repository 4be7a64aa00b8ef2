# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = غوښتنه او د ملاقات وخت
flow-appointment = زما د ملاقات وخت
flow-status = زما غوښتنه
flow-privacy = د معلوماتو خوندیتوب
flow-resume = دوام ورکول
flow-language = ژبه
flow-menu = پیل

## The stages of the intake (one or two words)

stage-language = ژبه
stage-consent = د معلوماتو خوندیتوب
stage-danger = ستاسو خوندیتوب
stage-adult = عمر
stage-municipality = د اوسېدو ځای
stage-topics = موضوعات
stage-urgency = څومره بېړنی
stage-concern = ستاسو ستونزه
stage-people = کسان
stage-wishes = هیلې
stage-slot = د ملاقات وخت
stage-check = کتنه

## The lines of the summary (they also stand on the button "بدلول: …", so 20 characters at most)

summary-danger = په خطر کې
summary-adult = عمر 18 کاله یا زیات
summary-municipality = د اوسېدو ځای
summary-topics = موضوعات
summary-urgency = څومره بېړنی
summary-deadline = د لیک مهلت (Frist)
summary-concern = ستاسو ستونزه
summary-interpreter = ترجمان
summary-party = کسان
summary-children = ماشومان
summary-school-age = د ښوونځي ماشومان
summary-wishes = هیلې
summary-call-name = نوم
summary-slot = د ملاقات وخت

## Language and welcome

language-ask = کومه ژبه غواړئ؟
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = په کومه ژبه غواړئ چې لیکلو ته دوام ورکړئ؟
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    سلام. زه یو کمپیوټري پروګرام یم، انسان نه یم. زه د دې دفتر یم: { $office }.
    زه له تاسو سره مرسته کوم چې د مشورې لپاره د ملاقات وخت (Termin) واخلئ. دا کار وړیا دی.

## When somebody does not consent

no-consent = سمه ده. زه هېڅ ځواب نه ساتم. څه کول غواړئ؟
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    تاسو له دې چټ پرته هم مشورې ته راتلی شئ.
    ځایونه: { $places }
    تلیفون: { $phone }
no-consent-agree = فکر مې بدل شو: منم یې
no-consent-leave = چټ پای ته رسول
bye = د خدای په امان. تاسو هر وخت بیا لیکلی شئ.

## Danger

danger-ask = ایا تاسو اوس په خطر کې یاست؟
danger-hint = د بېلګې په توګه: یو څوک تاسو وهي یا مو ګواښي.
danger-go-on = ایا تاسو اوس دومره خوندي یاست چې لیکلو ته دوام ورکړئ؟
danger-go-on-yes = هو، دوام ورکوم
danger-go-on-pause = نه، وقفه کوم
paused =
    سمه ده. وقفه کوو. که په خطر کې یاست، 112 ته زنګ ووهئ.
    کله چې خوندي شئ، بېرته ولیکئ. موږ به له همدې ځایه دوام ورکړو.

## Age

adult-ask = ایا ستاسو عمر 18 کاله یا زیات دی؟
minor-ask = ایا بیا هم غواړئ چې دلته لیکلو ته دوام ورکړئ؟
minor-hint = د ماشومانو او ځوانانو اداره (Jugendamt) له ماشومانو او تنکیو ځوانانو سره مرسته کوي. تاسو اجازه لرئ چې یوازې هلته لاړ شئ. تاسو اجازه لرئ چې دلته هم لیکلو ته دوام ورکړئ.
minor-go-on = هو، دلته دوام ورکوم
minor-leave = نه، چټ پای ته رسول

## Place

municipality-ask = تاسو په کوم ښار یا سیمه کې اوسېږئ؟

## Topics

topics-ask = ستاسو موضوع څه ده؟
topics-hint = تاسو څو موضوعات ټاکلی شئ. وروسته «تمام» کېکاږئ.

## How urgent

urgency-ask = ایا دا بېړنی کار دی؟
urgency-normal = نه، بېړنی نه دی
urgency-deadline = لیک چې مهلت لري (Frist)
urgency-no-shelter = نن شپه د خوب ځای نه لرم
deadline-ask = په لیک کې کومه نېټه د مهلت (Frist) په توګه لیکل شوې ده؟
deadline-hint = مهلت (Frist): هغه ورځ چې باید تر هغې پورې ځواب ورکړئ. ورځ، میاشت او کال ولیکئ.
# $office: the name of the office; $phone: its phone number
no-shelter-info = کله چې غوښتنه ولېږئ، زموږ یو کارکوونکی ویني: دا ډېر بېړنی کار دی. خو هېڅوک یې سمدلاسه نه لولي.

    مستقیم هم موږ ته راشئ یا زنګ ووهئ.
    { $office }
    تلیفون: { $phone }

    که په خطر کې یاست، 112 ته زنګ ووهئ.

## The concern in own words

concern-ask = ایا غواړئ چې ستونزه په لنډه توګه ولیکئ؟
concern-hint = هېڅ پته مه لیکئ. په جرمني کې د خپلې استوګنې د وضعیت (Aufenthalt) په اړه هم څه مه لیکئ. څو کلمې بس دي.
concern-keep = دا متن کارول

## Interpreter, people, children

interpreter-ask = ایا داسې چا ته اړتیا لرئ چې ترجمه وکړي؟
party-ask = د ملاقات پر وخت څو کسان راځي؟
party-hint = خپل ځان هم حساب کړئ.
children-ask = په دوی کې څو ماشومان دي؟
school-age-ask = ایا تاسو د ښوونځي د عمر ماشومان لرئ (له 6 تر 18 کلونو)؟
school-age-hint = په دې صورت کې د ښوونځي مشوره (Seiteneinstiegsberatung) هم مرسته کوي. ځواب ورکول اړین نه دي.

## Wishes

wishes-ask = ایا د ملاقات لپاره کومې هیلې لرئ؟
wishes-hint = تاسو څو هیلې ټاکلی شئ. موږ هڅه کوو چې ټولې پوره کړو.
wish-woman = له ښځې سره مشوره
wish-man = له نارینه سره مشوره
wish-step-free = بې زینو
wish-large-print = په غټو تورو لیکنه
wish-sign-language = د اشارو ژبه
wish-quiet-room = ارامه خونه
call-name-ask = تاسو ته په کوم نوم غږ وکړو؟
call-name-hint = تاسو هر نوم لیکلی شئ. دا له ځانه جوړ شوی نوم هم کېدای شي.

## The slot

slot-ask = د ملاقات کوم وخت تاسو ته مناسب دی؟
# $minutes: number; $place: the name of the place
slot-hint =
    ځای: { $place }
    { $minutes ->
        [one] ملاقات یوه دقیقه وخت نیسي.
       *[other] ملاقات { $minutes } دقیقې وخت نیسي.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    ستاسو د ملاقات اوسنی وخت: { $when }. دا وخت تر هغې پورې ستاسو پاتې کېږي، چې نوی وخت تایید کړئ.
    ځای: { $place }
    { $minutes ->
        [one] نوی ملاقات یوه دقیقه وخت نیسي.
       *[other] نوی ملاقات { $minutes } دقیقې وخت نیسي.
    }
slot-none-fits = هېڅ وخت مناسب نه دی
no-slot-ask = اوس مهال د ملاقات هېڅ وخت خالي نه دی. ایا تاسو د انتظار په لیست کې شامل کړو؟
no-slot-fits-ask = ایا تاسو د انتظار په لیست کې شامل کړو؟
no-slot-yes = هو، د انتظار لیست ته
no-slot-elsewhere = په نورو ځایونو کې وختونه
no-slot-again = وختونه بیا کتل
no-slot-human = ژر مرستې ته اړتیا لرم
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] تاسو له مخکې د ملاقات یو وخت لرئ. اوس مهال تر دې زیات نه کېږي.
       *[other] تاسو له مخکې د ملاقات { $limit } وختونه لرئ. اوس مهال تر دې زیات نه کېږي.
    } څه کول غواړئ؟
quota-without = د ملاقات له وخته پرته غوښتنه
quota-appointments = زما د ملاقات وختونه کتل

## The summary

check-ask = ایا هر څه سم دي؟
check-hint = تاسو هر ځواب بدلولی شئ.
check-confirm = هو، د ملاقات وخت ثبت کړئ
check-send = هو، غوښتنه ولېږئ
check-discard = لغوه کول
discard-ask = ایا رښتیا غواړئ چې لغوه یې کړئ؟ په دې صورت کې موږ دا ځوابونه پاکوو.
discard-no = نه، دوام ورکوم
discard-yes = هو، لغوه او پاک یې کړئ
erased = هر څه پاک شول. نور هېڅوک ستاسو ځوابونه نه شي لوستلی.
received = ستاسو غوښتنه موږ ته را ورسېده.

## Own appointments

visits-ask = د ملاقات د کوم وخت خبره ده؟
visits-none = تاسو اوس مهال د ملاقات وخت نه لرئ.
# $when: day and time
visit-show = ستاسو د ملاقات وخت: { $when }. څه کول غواړئ؟
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = زه راځم
visit-move = د ملاقات بل وخت
visit-cancel = د ملاقات وخت لغوه کول
visit-calendar = د ملاقات وخت په تقویم کې
visit-kept = سمه ده. ستاسو د ملاقات وخت همداسې پاتې کېږي.
visit-missing = د ملاقات دا وخت نور نشته.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    ستاسو د ملاقات نوی وخت (Termin) ثبت شو. پخوانی وخت نور اعتبار نه لري.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = ستاسو د ملاقات وخت لغوه شو: { $when }. نور څه کول اړین نه دي.
move-keep-old = پخوانی وخت دې پاتې شي
move-none = اوس مهال د ملاقات بل وخت خالي نه دی. ستاسو د ملاقات وخت پاتې کېږي.
# $when: the new time
move-sure-ask = ایا د ملاقات دا نوی وخت غواړئ: { $when }؟
# $old: the present time
move-sure-hint = په دې صورت کې د ملاقات پخوانی وخت لغوه کېږي: { $old }.
move-sure-yes = هو، نوی وخت اخلم
# $when: the present time
cancel-sure-ask = ایا رښتیا غواړئ چې د ملاقات دا وخت لغوه کړئ: { $when }؟
cancel-sure-no = نه، زه راځم
cancel-sure-yes = هو، د ملاقات وخت لغوه کړئ

## Status, menu, privacy, resume

status-tell = د غوښتنې حالت دا دی:
status-none = ستاسو هېڅ غوښتنه مې ونه موندله. ایا غواړئ یوه غوښتنه پیل کړئ؟ ولیکئ: /start
menu-ask = څه کول غواړئ؟
menu-appointment = زما د ملاقات وخت
menu-status = زما غوښتنه چېرته ورسېده؟
menu-new = نوې غوښتنه
menu-privacy = معلومات: خوندیتوب او پاکول
privacy-ask = څه کتل یا کول غواړئ؟
privacy-notice-button = زما معلومات څوک لولي؟
privacy-mydata-button = خپل معلومات کتل
privacy-delete-button = هر څه پاکول
delete-ask = ایا رښتیا غواړئ چې هر څه پاک کړئ؟
delete-hint = په دې صورت کې ستاسو ځوابونه او غوښتنې له منځه ځي. ستاسو د ملاقات وختونه هم لغوه کېږي. موږ دا بېرته نه شو راوستلی.
delete-no = نه، هېڅ مه پاکوئ
delete-yes = هو، هر څه پاک کړئ
delete-kept = سمه ده. ما هېڅ نه دي پاک کړي.
resume-ask = بیا ښه راغلئ. څه کول غواړئ؟
# $number, $total: numbers; $title: the name of the stage
resume-hint = تاسو په دې ګام کې وئ: { $number } له { $total } څخه، { $title }.
resume-go-on = له همدې ځایه دوام
resume-again = له سره پیل کول
resume-delete = هر څه پاکول

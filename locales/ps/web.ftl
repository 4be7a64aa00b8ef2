# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = پوښتنې ته تلل
web-leave = له پاڼې وتل
web-language = ژبه
web-sos = SOS
web-log-label = ستاسو خبرې اترې
web-bot = د Lotse پروګرام:
web-you = تاسو:
web-sending = لېږل کېږي
# $time: a time of day
web-sent = ولېږل شو { $time }
web-not-sent = ونه لېږل شو
web-send-again = بیا لېږل
web-typing = پروګرام لیکي
web-slow = دا تر معمول زیات وخت نیسي
web-offline = انټرنټ نشته. کله چې انټرنټ بېرته راشي، ستاسو ځواب لېږل کېږي.
web-back-online = انټرنټ بېرته راغی.
web-text-label = خپل ځواب ولیکئ
web-send = لېږل
web-who-reads = دا څوک لولي؟
web-who-reads-1 = ستاسو ځوابونه یوازې د دې دفتر مشاوران لولي: { $office }.
web-who-reads-2 = د خپل نوم ویل اړین نه دي.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] زموږ یو کارکوونکی په کاري ورځو کې ځواب ورکوي، معمولاً یوه ورځ وروسته.
       *[other] زموږ یو کارکوونکی په کاري ورځو کې ځواب ورکوي، معمولاً { $days } ورځې وروسته.
    }
web-who-reads-4 = تاسو هر وخت هر څه پاکولی شئ.
# $count: number of chosen answers
web-done-selected = تمام (ټاکل شوي: { $count })
web-chosen = ټاکل شوی
# For screen readers. $day: weekday and date
web-times-for = خالي وختونه: { $day }
web-imprint = د دې پاڼې مسوول (Impressum)
web-privacy = د معلوماتو خوندیتوب
web-accessibility = بې خنډه لاسرسی
web-listen = متن اورېدل
web-error-title = تېروتنه
web-reload = پاڼه بیا پرانیستل
web-noscript-reload = نوي پیغامونه کتل
web-start = لیکلو ته دوام
web-copy = کاپي کول
web-copied = کاپي شو
web-print = چاپول
web-download-calendar = د ملاقات وخت په تقویم کې

## Going on from another device

web-another-device = په بله دستګاه کې دوام
web-resume-title = دوام ورکول
web-resume-intro = خپل کوډ او پټه شمېره (PIN) ولیکئ. وروسته له هغه ځایه دوام ورکوو چې تاسو پکې وئ.
web-resume-code = کوډ
web-resume-pin = پټه شمېره (PIN)، 6 رقمه
web-resume-go = دوام ورکول
web-resume-wrong = کوډ او پټه شمېره یو له بل سره سمون نه لري. کوډ 8 توري او عددونه لري. پټه شمېره 6 رقمه لري.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] دا ډېر ځله غلط و. یوه دقیقه صبر وکړئ.
       *[other] دا ډېر ځله غلط و. { $minutes } دقیقې صبر وکړئ.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] په دې پټ لینک تاسو په بله دستګاه کې دوام ورکولی شئ. دا لینک یو ساعت کار کوي. دا لینک هېچا ته مه ورکوئ.
       *[other] په دې پټ لینک تاسو په بله دستګاه کې دوام ورکولی شئ. دا لینک { $hours } ساعته کار کوي. دا لینک هېچا ته مه ورکوئ.
    }
web-resume-link-label = پټ لینک

## On a device that several people use

web-covered = چټ پټ شوی دی، ځکه چې له یوې مودې راهیسې هېڅ نه دي شوي. په دې توګه یې هېڅوک نه شي لوستلی.
web-covered-open = چټ پټ شوی دی، ځکه چې له یوې مودې راهیسې هېڅ نه دي شوي. لا پټه شمېره (PIN) نشته. څوک چې «لیکلو ته دوام» کېکاږي، هر څه لوستلی شي.
web-covered-go = په پټه شمېره (PIN) دوام
web-covered-new = له سره پیل کول
web-delete-device = له دې دستګاه څخه چټ پاکول
web-cleared = چټ نور په دې دستګاه کې نه لیدل کېږي.

## When something is wrong

web-no-session = زه دا چټ نور نه شم موندلی. له سره پیل وکړئ یا کوډ او پټه شمېره (PIN) ولیکئ.
web-too-many = ډېر زیات پیغامونه راغلل. یوه دقیقه صبر وکړئ.
web-csrf = پاڼه ډېر وخت پرانیستې وه. پاڼه بیا پرانیزئ. ستاسو ځوابونه ساتل شوي دي.
web-not-found = دا پاڼه نشته.

## The menu of the page

web-menu-appointment = زما د ملاقات وخت
web-menu-status = زما غوښتنه چېرته ورسېده؟
web-menu-privacy = معلومات: خوندیتوب او پاکول
web-menu-human = له کارکوونکي سره خبرې
web-menu-help = لارښوونه

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = کمپیوټري پروګرام
# For screen readers: the row with leave, language and SOS
web-tools-label = خوندیتوب او ژبه
web-language-change = ژبه بدلول
web-sos-title = بېړنۍ مرسته
web-back-chat = چټ ته بېرته تلل
# Button under several choices where the page cannot count
web-done = تمام
web-menu-title = څه کول غواړئ؟
web-date-pick = یا ورځ دلته وټاکئ:
web-resume-have = زه له مخکې کوډ لرم
web-resume-paste = خپل پټ لینک دلته پېسټ (Paste) کړئ.
web-covered-continue = لیکلو ته دوام
web-still-there = ایا تاسو لا دلته یاست؟ یوه دقیقه وروسته چټ پټوو.
web-still-there-yes = هو، لا دلته یم
# Heading over the text privacy-limits
web-leave-limits = هغه څه چې «له پاڼې وتل» یې نه شي کولی
web-shared-device = ایا نور خلک هم دا دستګاه کاروي؟
web-too-large = دا په یو ځل ډېر زیات متن دی. لږ ولیکئ.
web-empty-title = تشه پاڼه
web-imprint-placeholder = [د دې پاڼې د مسوول معلومات (Impressum) دلته ولیکئ]
web-accessibility-placeholder = [د بې خنډه لاسرسي توضیح دلته ولیکئ]
web-accessibility-intro = تاسو دا چټ په کیبورډ او په داسې پروګرام کارولی شئ چې متن په لوړ غږ لولي. ایا کوم شی کار نه کوي؟ موږ ته زنګ ووهئ.
# $phone: phone number of the office
web-phone = تلیفون: { $phone }
web-demo = دا یوه نمایشي بڼه (Demo) ده. ټول وختونه او کسان له ځانه جوړ شوي دي.

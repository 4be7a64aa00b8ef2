# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = رفتن به سوال
web-leave = خروج از صفحه
web-language = زبان
web-sos = SOS
web-log-label = گفتگوی شما
web-bot = پروگرام Lotse:
web-you = شما:
web-sending = فرستاده می‌شود
# $time: a time of day
web-sent = فرستاده شد { $time }
web-not-sent = فرستاده نشد
web-send-again = دوباره فرستادن
web-typing = پروگرام می‌نویسد
web-slow = این کار بیشتر از معمول طول می‌کشد
web-offline = انترنت نیست. وقتی انترنت دوباره بیاید، جواب شما فرستاده می‌شود.
web-back-online = انترنت دوباره آمد.
web-text-label = جواب خود را بنویسید
web-send = فرستادن
web-who-reads = چه کسی این را می‌خواند؟
web-who-reads-1 = جواب‌های شما را فقط مشاوران این دفتر می‌خوانند: { $office }.
web-who-reads-2 = لازم نیست نام خود را بگویید.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [1] یک کارمند در روزهای کاری جواب می‌دهد، معمولاً بعد از یک روز.
       *[other] یک کارمند در روزهای کاری جواب می‌دهد، معمولاً بعد از { $days } روز.
    }
web-who-reads-4 = شما هر وقت می‌توانید همه چیز را پاک کنید.
# $count: number of chosen answers
web-done-selected = تمام (انتخاب شده: { $count })
web-chosen = انتخاب شده
# For screen readers. $day: weekday and date
web-times-for = وقت‌های خالی: { $day }
web-imprint = مسوول این صفحه (Impressum)
web-privacy = حفاظت معلومات
web-accessibility = دسترسی بدون مانع
web-listen = شنیدن متن
web-error-title = خطا
web-reload = باز کردن دوباره صفحه
web-noscript-reload = دیدن پیام‌های جدید
web-start = ادامه نوشتن
web-copy = کاپی کردن
web-copied = کاپی شد
web-print = چاپ کردن
web-download-calendar = وقت ملاقات در تقویم

## Going on from another device

web-another-device = ادامه در یک دستگاه دیگر
web-resume-title = ادامه دادن
web-resume-intro = کود و شماره مخفی (PIN) خود را بنویسید. بعد از همان‌جا که بودید ادامه می‌دهیم.
web-resume-code = کود
web-resume-pin = شماره مخفی (PIN)، 6 رقم
web-resume-go = ادامه دادن
web-resume-wrong = کود و شماره مخفی با هم مطابقت ندارند. کود 8 حرف و عدد دارد. شماره مخفی 6 رقم دارد.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [1] چندین بار اشتباه بود. یک دقیقه صبر کنید.
       *[other] چندین بار اشتباه بود. { $minutes } دقیقه صبر کنید.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [1] با این لینک مخفی می‌توانید در یک دستگاه دیگر ادامه دهید. این لینک یک ساعت کار می‌کند. آن را به هیچ‌کس ندهید.
       *[other] با این لینک مخفی می‌توانید در یک دستگاه دیگر ادامه دهید. این لینک { $hours } ساعت کار می‌کند. آن را به هیچ‌کس ندهید.
    }
web-resume-link-label = لینک مخفی

## On a device that several people use

web-covered = چت پنهان شده است، چون مدتی هیچ کاری نشده است. به این ترتیب هیچ‌کس آن را خوانده نمی‌تواند.
web-covered-open = چت پنهان شده است، چون مدتی هیچ کاری نشده است. هنوز شماره مخفی (PIN) نیست. هر کس که «ادامه نوشتن» را فشار دهد، می‌تواند همه چیز را بخواند.
web-covered-go = ادامه با شماره مخفی (PIN)
web-covered-new = از نو شروع کردن
web-delete-device = پاک کردن چت از این دستگاه
web-cleared = چت دیگر در این دستگاه دیده نمی‌شود.

## When something is wrong

web-no-session = این چت را دیگر پیدا نمی‌کنم. از نو شروع کنید یا کود و شماره مخفی (PIN) را بنویسید.
web-too-many = پیام‌ها بسیار زیاد بود. یک دقیقه صبر کنید.
web-csrf = صفحه مدت زیادی باز بود. آن را دوباره باز کنید. جواب‌های شما ذخیره شده است.
web-not-found = این صفحه وجود ندارد.

## The menu of the page

web-menu-appointment = وقت ملاقات من
web-menu-status = درخواست من به کجا رسید؟
web-menu-privacy = حفاظت معلومات و پاک کردن
web-menu-human = صحبت با یک کارمند
web-menu-help = رهنمایی

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = پروگرام کمپیوتری
# For screen readers: the row with leave, language and SOS
web-tools-label = امنیت و زبان
web-language-change = تغییر زبان
web-sos-title = کمک عاجل
web-back-chat = برگشت به چت
# Button under several choices where the page cannot count
web-done = تمام
web-menu-title = چه می‌خواهید بکنید؟
web-date-pick = یا روز را اینجا انتخاب کنید:
web-resume-have = من از قبل یک کود دارم
web-resume-paste = لینک مخفی خود را اینجا پیست (Paste) کنید.
web-covered-continue = ادامه نوشتن
web-still-there = آیا هنوز اینجا هستید؟ بعد از یک دقیقه چت را پنهان می‌کنیم.
web-still-there-yes = بلی، هنوز اینجا هستم
# Heading over the text privacy-limits
web-leave-limits = کاری که «خروج از صفحه» کرده نمی‌تواند
web-shared-device = آیا دیگران هم از این دستگاه استفاده می‌کنند؟
web-too-large = متن برای یک بار بسیار زیاد است. کمتر بنویسید.
web-empty-title = صفحه خالی
web-imprint-placeholder = [معلومات مسوول این صفحه (Impressum) را اینجا بنویسید]
web-accessibility-placeholder = [توضیح دسترسی بدون مانع را اینجا بنویسید]
web-accessibility-intro = شما می‌توانید از این چت با کیبورد و با پروگرامی که متن را با صدای بلند می‌خواند استفاده کنید. آیا چیزی کار نمی‌کند؟ به ما زنگ بزنید.
# $phone: phone number of the office
web-phone = تیلفون: { $phone }
web-demo = این یک نسخه نمایشی (Demo) است. همه وقت‌ها و اشخاص ساختگی هستند.

# What the program says between the questions, and the parts that every question is made of.
# Nouns do not change after a number here; [1] and not [one], because [one] would also mean 0 in this language.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    وقت ملاقات (Termin) شما ثبت شد.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    شما هنوز وقت ملاقات ندارید. { $days ->
        [1] یک کارمند ما درخواست شما را معمولاً در روز کاری بعدی می‌خواند.
       *[other] یک کارمند ما درخواست شما را معمولاً در ظرف { $days } روز کاری می‌خواند.
    } بعد از آن دوباره اینجا ببینید: بنویسید /status
# $code: the case code, always on a line of its own
received-code =
    کود شما:
    { $code }
received-code-hint = این کود را یادداشت کنید یا از آن عکس بگیرید. در وقت ملاقات این کود را بگویید.
# $pin: six digits, shown only once
received-pin =
    شماره مخفی شما (PIN):
    { $pin }
    این شماره را فقط یک بار نشان می‌دهیم. با کود و شماره مخفی می‌توانید در یک دستگاه دیگر ادامه دهید. شماره مخفی را به هیچ‌کس ندهید.
received-bring = آیا درباره موضوع خود نامه یا کاغذ دارید؟ آن‌ها را در وقت ملاقات با خود بیاورید.

## Slots

slot-gone = این وقت ملاقات همین حالا گرفته شد. جواب‌های شما هنوز هست. این وقت‌ها خالی است:
slot-relaxed-language = در این وقت هیچ‌کس از ما به زبان شما صحبت نمی‌کند. تیم ما این را می‌بیند.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] شما خواسته‌اید با یک زن مشوره کنید. در این وقت ممکن نیست.
       *[man] شما خواسته‌اید با یک مرد مشوره کنید. در این وقت ممکن نیست.
    }
# $time: a time of day
held-until =
    شما می‌توانید هر جواب را تغییر دهید.
    این وقت ملاقات تا ساعت { $time } برای شما نگه داشته می‌شود.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }، ساعت { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [1] 1 وقت
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
date-and-time = { $date }، ساعت { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = اتاق (Raum): { $room }
desk-number = میز (Tisch): { $number }
desk-room-number = اتاق (Raum): { $room }، میز (Tisch): { $number }
not-answered = بدون جواب
value-none-children = هیچ

## When an answer does not fit

not-understood = این را نفهمیدم. یک دکمه را فشار دهید یا شماره جواب را بنویسید.
not-understood-human = این را باز هم نفهمیدم. شما می‌توانید با یک کارمند هم صحبت کنید.
choose-at-least-one = کم از کم یک جواب را انتخاب کنید. یا «چیز دیگر» را انتخاب کنید.
# $length, $max: numbers of characters
text-too-long =
    متن بسیار دراز است: { $length ->
        [1] 1 حرف
       *[other] { $length } حرف
    }. حد اکثر { $max ->
        [1] 1 حرف اجازه است
       *[other] { $max } حرف اجازه است
    }.
text-empty = چند کلمه بنویسید.
date-not-understood = این تاریخ را نفهمیدم. روز، ماه و سال را با عدد بنویسید.
date-past = این تاریخ گذشته است. تاریخ امروز یا یک تاریخ بعدی را بنویسید.
# $min, $max: numbers
number-range = یک عدد از { $min } تا { $max } بنویسید.
# $max: number
children-too-many =
    { $max ->
        [0] تعداد اطفال از تعداد اشخاص بیشتر است. اینجا فقط می‌توانید 0 بنویسید.
       *[other] تعداد اطفال از تعداد اشخاص بیشتر است. حد اکثر می‌توانید { $max } بنویسید.
    }

## When a message comes at the wrong time or in the wrong form

button-old = این دکمه از یک سوال قبلی است. سوال فعلی این است:
# $web_url: address of the web chat
unsupported-attachment =
    من فقط متن را خوانده می‌توانم. متن بنویسید یا یک دکمه را فشار دهید. نامه‌ها را در وقت ملاقات با خود بیاورید.
    این چت در انترنت:
    { $web_url }
unsupported-edited = من پیام‌های تغییرداده‌شده را خوانده نمی‌توانم. یک پیام نو بنویسید.
help-text =
    من از شما سوال می‌کنم. یک دکمه را فشار دهید یا جواب را بنویسید.

    این‌ها را هم می‌توانید بنویسید:
    کمک عاجل: /sos
    تغییر زبان: /language
    وقت ملاقات من: /appointment
    وضعیت درخواست من: /status
    صحبت با یک کارمند: /human
    حفاظت معلومات: /privacy
    دیدن معلومات من: /mydata
    پاک کردن همه چیز: /delete
    توقف: /stop
stopped = خوب است. من دیگر سوال نمی‌کنم. جواب‌های شما 72 ساعت ذخیره می‌ماند.
# With one button, after the person stopped
return-ask = آیا می‌خواهید ادامه دهید؟
return-go-on = ادامه دادن
# $days: working days until somebody reads
human-noted =
    یادداشت کردم: شما می‌خواهید با یک کارمند صحبت کنید. { $days ->
        [1] یک کارمند معمولاً در روز کاری بعدی با شما تماس می‌گیرد.
       *[other] یک کارمند معمولاً در ظرف { $days } روز کاری با شما تماس می‌گیرد.
    }
# $days as above; $phone: phone number of the office
human-info =
    تیم ما حالا می‌بیند: شما می‌خواهید با یک کارمند صحبت کنید.
    شما می‌توانید زنگ هم بزنید.
    تیلفون: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    درخواست خود را بفرستید. بعد یک کارمند ما آن را می‌خواند.
    شما می‌توانید زنگ هم بزنید.
    تیلفون: { $phone }
discarded = این جواب‌ها پاک شد. درخواست قبلی شما باقی می‌ماند.
flow-changed = سوال‌ها نسبت به بار گذشته کمی فرق کرده است. جواب‌هایی را که هنوز مناسب است، نگه داشتم.
language-changed = از حالا به این زبان می‌نویسم. جواب‌های شما هنوز هست.
back-at-start = شما در آغاز هستید. از این بیشتر برگشته نمی‌توانید.
kept-text-noted = متن شما را به یاد دارم. بعداً می‌توانید از آن استفاده کنید. حالا اول این سوال:
# $text: what the person wrote before
concern-kept =
    شما قبلاً این را نوشته‌اید:
    { $text }
welcome-back = دوباره خوش آمدید.
go-on-below = از اینجا ادامه می‌دهیم:
policy-info =
    اینجا فقط معلومات می‌گیرید. برای درخواست و وقت ملاقات، از چت ما در انترنت استفاده کنید:
    { $web_url }
policy-appointments =
    اینجا فقط می‌توانید وقت ملاقات خود را ببینید، تغییر دهید یا لغو کنید. درخواست جدید را در چت ما در انترنت شروع کنید:
    { $web_url }
policy-off =
    اینجا دیگر جواب نمی‌دهیم. از چت ما در انترنت استفاده کنید:
    { $web_url }
group-declined = من فقط با یک نفر می‌نویسم. در گروپ، دیگران هم پیام‌ها را می‌خوانند. یک چت جداگانه با من باز کنید.
too-many-turns = پیام‌ها بسیار زیاد بود. یک دقیقه صبر کنید. جواب‌های شما ذخیره شده است.
server-fault =
    نزد ما یک مشکل تخنیکی پیدا شده است. جواب‌های قبلی شما ذخیره شده است. بعد از 10 دقیقه دوباره کوشش کنید.
    تیلفون: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    این جواب نرسید. جواب‌های قبلی شما ذخیره شده است. لطفاً این جواب را بعد از چند لحظه دوباره بفرستید.
    تیلفون: { $phone }

## Buttons and answers that many questions share

nav-back = برگشت
nav-skip = گذشتن از این سوال
# $count: number of chosen answers
nav-done = تمام ({ $count })
# The same as a word that people type
nav-done-word = تمام
nav-more = نشان دادن بیشتر
nav-human = صحبت با یک کارمند
nav-days = روزهای دیگر
# $label: the name of a line of the summary
edit-button = تغییر: { $label }
edit-short = تغییر
answer-yes = بلی
answer-no = نخیر
answer-unsure = نمی‌دانم
answer-nothing = هیچ‌کدام
more-reading = خواندن بیشتر
# Typed words that mean yes or no, separated by commas; never shown.
# Also as Arabic keyboards write them (ي ى for ی, ك for ک), with and without a space or joiner.
yes-words = بلی, بلي, بلى, بله, بلې, بلی بلی, بلي بلي, آری, آري, آرى, آره, اره, بلی تشکر, بلي تشكر, بلی موافقم, بلي موافقم, درست, درست است, درسته, درست اس, صحیح, صحيح, صحیح است, صحيح است, صحیح اس, صحيح اس, موافق, موافقم, موافق هستم, موافق استم, قبول, قبول است, قبول دارم, قبولست, حتما, حتماً, البته, باشد, دارم, هستم, استم, می‌خواهم, می خواهم, مي خواهم, ميخواهم, میخایم, ميخايم, اوکی, اوکي, اوكي, اوكى, bale, bali, balay, baleh, baley, are bale, areh, aare, dorost, durust, dorost ast, durust ast, sahih, sahi, sahih ast, mowafeq, mowafiq, mowafeqam, mowafeq hastam, qabul, qabool, qabul ast, hatman, albata, okay, ok, yes, y, ja, j
no-words = نخیر, نخير, نه خیر, نه خير, نه‌خیر, نه, نی, ني, نى, نه نه, نی نی, ني ني, خیر, نه تشکر, نه تشكر, نی تشکر, ني تشكر, نخیر تشکر, نخير تشكر, هیچ, هيچ, هرگز, هیچ وقت, هيچ وقت, هیچوقت, هيچوقت, هیچ‌گاه, موافق نیستم, موافق نيستم, قبول ندارم, قبول نیست, قبول نيست, درست نیست, درست نيست, ندارم, نیستم, نيستم, نمی‌خواهم, نمی خواهم, نمي خواهم, نميخواهم, نمیخایم, نميخايم, na, nay, nai, nakhair, nakhayr, nakher, nakheir, na khair, hargez, hich, no, n, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = چه, چی, چي, چى, چیست, چيست, چه است, این چیست, اين چيست, چی گفتی, چي گفتي, چی گفتید, چه گفتید, یعنی چه, یعنی چی, يعني چي, چطور, چگونه, چرا, چه معنی, chi, chee, chist, yani chi, chetor, chetour, chetoor, chera, chara

## Around a question

# $number, $total: the step and how many there are
progress = مرحله { $number } از { $total }
# $title: the name of the stage
step-title = مرحله { $number } از { $total } · { $title }
# $answer: what was chosen
answer-line = ← جواب شما: { $answer }
# $items: a list
chosen-line = انتخاب شما: { $items }
nothing-chosen = هنوز چیزی انتخاب نشده است
unchecked-note = این متن را هنوز هیچ انسانی بررسی نکرده است. متن آلمانی در پایین است.
placeholder-text = جواب شما
placeholder-date = مثال: 31.12.2030
placeholder-number = یک عدد
calendar-caption = وقت ملاقات شما برای تقویم
calendar-caption-cancelled = لغو شد: این فایل وقت ملاقات را از تقویم شما پاک می‌کند

## My data

mydata-intro = این معلومات را درباره شما ذخیره کرده‌ایم:
# $language: the language's own name
mydata-language = زبان: { $language }
# $date: when consent was given
mydata-consent = تاریخ موافقت شما: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    درخواست:
    { $code }
    تاریخ: { $date }
    وضعیت: { $status }
# $when: day and time
mydata-visit = وقت ملاقات: { $when }، { $place }
mydata-nothing = ما هیچ چیزی درباره شما ذخیره نکرده‌ایم.
mydata-hint = شما می‌توانید همه چیز را پاک کنید. بنویسید: /delete

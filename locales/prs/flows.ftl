# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = درخواست و وقت ملاقات
flow-appointment = وقت ملاقات من
flow-status = درخواست من
flow-privacy = حفاظت معلومات
flow-resume = ادامه دادن
flow-language = زبان
flow-menu = شروع

## The stages of the intake (one or two words)

stage-language = زبان
stage-consent = حفاظت معلومات
stage-danger = امنیت
stage-adult = سن
stage-municipality = محل زندگی
stage-topics = موضوع‌ها
stage-urgency = عاجل بودن
stage-concern = مشکل شما
stage-people = اشخاص
stage-wishes = خواهش‌ها
stage-slot = وقت ملاقات
stage-check = بررسی

## The lines of the summary (they also stand on the button "تغییر: …", so 20 characters at most)

summary-danger = در خطر
summary-adult = سن 18 یا بیشتر
summary-municipality = محل زندگی
summary-topics = موضوع‌ها
summary-urgency = عاجل بودن
summary-deadline = مهلت نامه (Frist)
summary-concern = مشکل شما
summary-interpreter = ترجمان
summary-party = اشخاص
summary-children = اطفال
summary-school-age = اطفال سن مکتب
summary-wishes = خواهش‌ها
summary-call-name = نام
summary-slot = وقت ملاقات

## Language and welcome

language-ask = کدام زبان را می‌خواهید؟
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = می‌خواهید به کدام زبان ادامه بدهید؟
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    سلام. من یک پروگرام کمپیوتری هستم، انسان نیستم. من مربوط این دفتر هستم: { $office }.
    به شما کمک می‌کنم که برای مشوره وقت ملاقات (Termin) بگیرید. این کار رایگان است.

## When somebody does not consent

no-consent = مشکلی نیست. من هیچ جوابی را ذخیره نمی‌کنم. چه می‌خواهید بکنید؟
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    شما بدون این چت هم می‌توانید برای مشوره بیایید.
    محل‌ها: { $places }
    تیلفون: { $phone }
no-consent-agree = نظرم تغییر کرد: موافق هستم
no-consent-leave = ختم چت
bye = خدا حافظ. شما هر وقت می‌توانید دوباره بنویسید.

## Danger

danger-ask = آیا شما حالا در خطر هستید؟
danger-hint = مثلاً: کسی شما را می‌زند یا تهدید می‌کند.
danger-go-on = آیا حالا آن‌قدر در امان هستید که به نوشتن ادامه دهید؟
danger-go-on-yes = بلی، ادامه می‌دهم
danger-go-on-pause = نخیر، وقفه می‌گیرم
paused =
    خوب است. یک وقفه می‌گیریم. اگر در خطر هستید، به 112 زنگ بزنید.
    هر وقت در امان بودید، دوباره بنویسید. بعد از همین‌جا ادامه می‌دهیم.

## Age

adult-ask = آیا شما 18 ساله یا بزرگ‌تر هستید؟
minor-ask = آیا با وجود این می‌خواهید اینجا به نوشتن ادامه دهید؟
minor-hint = اداره اطفال و نوجوانان (Jugendamt) به اطفال و نوجوانان کمک می‌کند. شما اجازه دارید تنها به آنجا بروید. اجازه دارید اینجا هم به نوشتن ادامه دهید.
minor-go-on = بلی، اینجا ادامه می‌دهم
minor-leave = نخیر، ختم چت

## Place

municipality-ask = در کدام شهر یا محل زندگی می‌کنید؟

## Topics

topics-ask = موضوع شما چیست؟
topics-hint = شما می‌توانید چند موضوع را انتخاب کنید. بعد «تمام» را فشار دهید.

## How urgent

urgency-ask = آیا عاجل است؟
urgency-normal = نخیر، عاجل نیست
urgency-deadline = نامه با مهلت (Frist)
urgency-no-shelter = امشب جای خواب ندارم
deadline-ask = در نامه کدام تاریخ به عنوان مهلت (Frist) نوشته شده است؟
deadline-hint = مهلت (Frist): روزی که تا آن روز باید جواب بدهید. روز، ماه و سال را بنویسید.
# $office: the name of the office; $phone: its phone number
no-shelter-info = وقتی درخواست را بفرستید، یک کارمند ما می‌بیند: بسیار عاجل است. اما هیچ‌کس آن را فوراً نمی‌خواند.

    مستقیم هم پیش ما بیایید یا زنگ بزنید.
    { $office }
    تیلفون: { $phone }

    اگر در خطر هستید، به 112 زنگ بزنید.

## The concern in own words

concern-ask = آیا می‌خواهید مشکل را کوتاه بنویسید؟
concern-hint = هیچ آدرسی ننویسید. درباره وضعیت اقامت خود (Aufenthalt) هم چیزی ننویسید. چند کلمه کافی است.
concern-keep = استفاده از این متن

## Interpreter, people, children

interpreter-ask = آیا به کسی ضرورت دارید که ترجمه کند؟
party-ask = چند نفر به ملاقات می‌آیند؟
party-hint = خود را هم حساب کنید.
children-ask = چند نفر از آن‌ها طفل هستند؟
school-age-ask = آیا اطفال در سن مکتب (6 تا 18 سال) دارید؟
school-age-hint = در این صورت، مشوره مکتب (Seiteneinstiegsberatung) هم کمک می‌کند. جواب دادن لازمی نیست.

## Wishes

wishes-ask = آیا برای وقت ملاقات خواهشی دارید؟
wishes-hint = شما می‌توانید چند خواهش را انتخاب کنید. ما کوشش می‌کنیم همه را برآورده کنیم.
wish-woman = مشوره با یک زن
wish-man = مشوره با یک مرد
wish-step-free = بدون زینه
wish-large-print = نوشته با حروف کلان
wish-sign-language = زبان اشاره
wish-quiet-room = اتاق آرام
call-name-ask = شما را به چه نام صدا کنیم؟
call-name-hint = شما می‌توانید هر نامی را بنویسید. این نام می‌تواند ساختگی باشد.

## The slot

slot-ask = کدام وقت ملاقات برای شما مناسب است؟
# $minutes: number; $place: the name of the place
slot-hint =
    محل: { $place }
    { $minutes ->
        [1] ملاقات یک دقیقه طول می‌کشد.
       *[other] ملاقات { $minutes } دقیقه طول می‌کشد.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    وقت ملاقات فعلی شما: { $when }. این وقت برای شما می‌ماند، تا وقتی که وقت جدید را تأیید کنید.
    محل: { $place }
    { $minutes ->
        [1] ملاقات جدید یک دقیقه طول می‌کشد.
       *[other] ملاقات جدید { $minutes } دقیقه طول می‌کشد.
    }
slot-none-fits = هیچ وقتی مناسب نیست
no-slot-ask = فعلاً هیچ وقت ملاقات خالی نیست. آیا شما را در لیست انتظار بگیریم؟
no-slot-fits-ask = آیا شما را در لیست انتظار بگیریم؟
no-slot-yes = بلی، در لیست انتظار
no-slot-elsewhere = وقت‌ها در محل‌های دیگر
no-slot-again = دیدن دوباره وقت‌ها
no-slot-human = زود به کمک ضرورت دارم
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [1] شما از قبل یک وقت ملاقات دارید. فعلاً بیشتر از این ممکن نیست.
       *[other] شما از قبل { $limit } وقت ملاقات دارید. فعلاً بیشتر از این ممکن نیست.
    } چه می‌خواهید بکنید؟
quota-without = درخواست بدون وقت ملاقات
quota-appointments = دیدن وقت‌های ملاقات من

## The summary

check-ask = آیا همه چیز درست است؟
check-hint = شما می‌توانید هر جواب را تغییر دهید.
check-confirm = بلی، وقت ملاقات ثبت شود
check-send = بلی، درخواست فرستاده شود
check-discard = لغو کردن
discard-ask = آیا واقعاً می‌خواهید لغو کنید؟ در این صورت این جواب‌ها را پاک می‌کنیم.
discard-no = نخیر، ادامه می‌دهم
discard-yes = بلی، لغو و پاک شود
erased = همه چیز پاک شد. دیگر هیچ‌کس جواب‌های شما را خوانده نمی‌تواند.
received = درخواست شما به ما رسید.

## Own appointments

visits-ask = کدام وقت ملاقات را می‌گویید؟
visits-none = شما فعلاً وقت ملاقات ندارید.
# $when: day and time
visit-show = وقت ملاقات شما: { $when }. چه می‌خواهید بکنید؟
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = می‌آیم
visit-move = وقت ملاقات دیگر
visit-cancel = لغو وقت ملاقات
visit-calendar = وقت ملاقات در تقویم
visit-kept = خوب است. وقت ملاقات شما همان‌طور که هست می‌ماند.
visit-missing = این وقت ملاقات دیگر وجود ندارد.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    وقت ملاقات (Termin) جدید شما ثبت شد. وقت ملاقات قبلی دیگر اعتبار ندارد.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = وقت ملاقات شما لغو شد: { $when }. دیگر لازم نیست کاری بکنید.
move-keep-old = نگه داشتن وقت قبلی
move-none = فعلاً هیچ وقت ملاقات دیگر خالی نیست. وقت ملاقات شما می‌ماند.
# $when: the new time
move-sure-ask = آیا این وقت ملاقات جدید را می‌خواهید: { $when }؟
# $old: the present time
move-sure-hint = در این صورت وقت ملاقات قبلی لغو می‌شود: { $old }.
move-sure-yes = بلی، گرفتن وقت جدید
# $when: the present time
cancel-sure-ask = آیا واقعاً می‌خواهید این وقت ملاقات را لغو کنید: { $when }؟
cancel-sure-no = نخیر، می‌آیم
cancel-sure-yes = بلی، وقت ملاقات لغو شود

## Status, menu, privacy, resume

status-tell = وضعیت درخواست این است:
status-none = هیچ درخواستی از شما پیدا نکردم. آیا می‌خواهید یک درخواست را شروع کنید؟ بنویسید: /start
menu-ask = چه می‌خواهید بکنید؟
menu-appointment = وقت ملاقات من
menu-status = درخواست من به کجا رسید؟
menu-new = درخواست جدید
menu-privacy = حفاظت معلومات و پاک کردن
privacy-ask = چه می‌خواهید ببینید یا بکنید؟
privacy-notice-button = چه کسی معلومات مرا می‌خواند؟
privacy-mydata-button = دیدن معلومات من
privacy-delete-button = پاک کردن همه چیز
delete-ask = آیا واقعاً می‌خواهید همه چیز را پاک کنید؟
delete-hint = در این صورت جواب‌ها و درخواست‌های شما از بین می‌رود. وقت‌های ملاقات شما هم لغو می‌شود. ما این‌ها را دوباره آورده نمی‌توانیم.
delete-no = نخیر، هیچ چیز پاک نشود
delete-yes = بلی، همه چیز پاک شود
delete-kept = خوب است. هیچ چیز را پاک نکردم.
resume-ask = دوباره خوش آمدید. چه می‌خواهید بکنید؟
# $number, $total: numbers; $title: the name of the stage
resume-hint = شما در مرحله { $number } از { $total } بودید: { $title }.
resume-go-on = ادامه از همین‌جا
resume-again = از نو شروع کردن
resume-delete = پاک کردن همه چیز

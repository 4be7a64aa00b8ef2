# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = الطلب والموعد
flow-appointment = موعدي
flow-status = طلبي
flow-privacy = حماية البيانات
flow-resume = المتابعة
flow-language = اللغة
flow-menu = البداية

## The stages of the intake (one or two words)

stage-language = اللغة
stage-consent = حماية البيانات
stage-danger = السلامة
stage-adult = العمر
stage-municipality = المدينة
stage-topics = المواضيع
stage-urgency = الاستعجال
stage-concern = مشكلتكم
stage-people = الأشخاص
stage-wishes = الرغبات
stage-slot = الموعد
stage-check = المراجعة

## The lines of the summary (they also stand on the button "تغيير: …", so 20 characters at most)

summary-danger = في خطر
summary-adult = العمر 18 أو أكثر
summary-municipality = المدينة
summary-topics = المواضيع
summary-urgency = الاستعجال
summary-deadline = المهلة (Frist)
summary-concern = مشكلتكم
summary-interpreter = الترجمة
summary-party = الأشخاص
summary-children = الأطفال
summary-school-age = أطفال في سن المدرسة
summary-wishes = الرغبات
summary-call-name = الاسم
summary-slot = الموعد

## Language and welcome

language-ask = ما اللغة التي تريدونها؟
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = بأي لغة تريدون أن تتابعوا الكتابة؟
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    مرحبًا بكم. أنا برنامج كمبيوتر ولست إنسانًا. الجهة المسؤولة عني: { $office }.
    أساعدكم في الحصول على موعد (Termin) للاستشارة. هذا مجاني.

## When somebody does not consent

no-consent = حسنًا. لن أحفظ أي إجابة. ماذا تريدون أن تفعلوا؟
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    يمكنكم أن تأتوا إلى الاستشارة بدون هذه المحادثة أيضًا.
    الأماكن: { $places }
    الهاتف: { $phone }
no-consent-agree = غيّرت رأيي، أوافق
no-consent-leave = إنهاء المحادثة
bye = مع السلامة. يمكنكم الكتابة من جديد في أي وقت.

## Danger

danger-ask = هل أنتم في خطر الآن؟
danger-hint = مثلًا: شخص يضربكم أو يهددكم.
danger-go-on = هل أنتم الآن في أمان بما يكفي لتتابعوا الكتابة؟
danger-go-on-yes = نعم، سأتابع الكتابة
danger-go-on-pause = لا، سأتوقف قليلًا
paused =
    حسنًا. نتوقف الآن قليلًا. إذا كنتم في خطر، فاتصلوا بالرقم 112.
    اكتبوا من جديد عندما تكونون في أمان. عندها نتابع من هنا.

## Age

adult-ask = هل عمركم 18 سنة أو أكثر؟
minor-ask = هل تريدون مع ذلك متابعة الكتابة هنا؟
minor-hint = دائرة رعاية الأطفال والشباب (Jugendamt) تساعد الأطفال والشباب. مسموح لكم أن تذهبوا إليها وحدكم. ومسموح لكم أيضًا أن تتابعوا الكتابة هنا.
minor-go-on = نعم، أتابع الكتابة هنا
minor-leave = لا، إنهاء المحادثة

## Place

municipality-ask = في أي مدينة أو بلدة تسكنون؟

## Topics

topics-ask = في أي موضوع تحتاجون إلى مساعدة؟
topics-hint = يمكنكم اختيار عدة مواضيع. بعد ذلك اضغطوا على «تم».

## How urgent

urgency-ask = هل الأمر مستعجل؟
urgency-normal = لا، غير مستعجل
urgency-deadline = رسالة فيها مهلة (Frist)
urgency-no-shelter = لا مكان للنوم اليوم
deadline-ask = ما تاريخ المهلة (Frist) المكتوب في الرسالة؟
deadline-hint = المهلة (Frist) هي آخر يوم يمكنكم أن تردوا فيه. اكتبوا اليوم والشهر والسنة.
# $office: the name of the office; $phone: its phone number
no-shelter-info = عندما ترسلون الطلب، سيرى أحد موظفينا أنه مستعجل جدًا. لكن لا أحد يقرؤه فورًا.

    تعالوا أيضًا إلينا مباشرة أو اتصلوا بنا.
    { $office }
    الهاتف: { $phone }

    إذا كنتم في خطر، فاتصلوا بالرقم 112.

## The concern in own words

concern-ask = هل تريدون وصف المشكلة باختصار؟
concern-hint = لا تكتبوا أي عنوان سكن. ولا تكتبوا شيئًا عن إقامتكم (Aufenthalt). تكفي كلمات قليلة.
concern-keep = استخدام هذا النص

## Interpreter, people, children

interpreter-ask = هل تحتاجون إلى شخص يترجم لكم؟
party-ask = كم شخصًا سيأتي إلى الموعد؟
party-hint = احسبوا أنفسكم أيضًا.
children-ask = كم عدد الأطفال بينهم؟
school-age-ask = هل لديكم أطفال في سن المدرسة (من 6 إلى 18 سنة)؟
school-age-hint = عندها تساعدكم أيضًا استشارة المدارس (Seiteneinstiegsberatung). الإجابة ليست إلزامية.

## Wishes

wishes-ask = هل لديكم رغبات خاصة للموعد؟
wishes-hint = يمكنكم اختيار أكثر من رغبة. نحاول تلبيتها كلها.
wish-woman = الاستشارة مع امرأة
wish-man = الاستشارة مع رجل
wish-step-free = بدون درج
wish-large-print = خط كبير
wish-sign-language = لغة الإشارة
wish-quiet-room = غرفة هادئة
call-name-ask = بأي اسم نناديكم؟
call-name-hint = يمكنكم كتابة أي اسم. ويمكن أن يكون اسمًا غير حقيقي.

## The slot

slot-ask = أي موعد يناسبكم؟
# $minutes: number; $place: the name of the place
slot-hint =
    المكان: { $place }
    { $minutes ->
        [zero] مدة الموعد { $minutes } دقيقة.
        [one] مدة الموعد دقيقة واحدة.
        [two] مدة الموعد دقيقتان.
        [few] مدة الموعد { $minutes } دقائق.
        [many] مدة الموعد { $minutes } دقيقة.
       *[other] مدة الموعد { $minutes } دقيقة.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    موعدكم الحالي: { $when }. يبقى هذا الموعد لكم حتى تؤكدوا الموعد الجديد.
    المكان: { $place }
    { $minutes ->
        [zero] مدة الموعد الجديد { $minutes } دقيقة.
        [one] مدة الموعد الجديد دقيقة واحدة.
        [two] مدة الموعد الجديد دقيقتان.
        [few] مدة الموعد الجديد { $minutes } دقائق.
        [many] مدة الموعد الجديد { $minutes } دقيقة.
       *[other] مدة الموعد الجديد { $minutes } دقيقة.
    }
slot-none-fits = لا موعد يناسبني
no-slot-ask = لا يوجد موعد متاح الآن. هل نضعكم على قائمة الانتظار؟
no-slot-fits-ask = هل نضعكم على قائمة الانتظار؟
no-slot-yes = نعم، ضعوني على القائمة
no-slot-elsewhere = مواعيد في أماكن أخرى
no-slot-again = عرض المواعيد مرة أخرى
no-slot-human = أحتاج إلى مساعدة بسرعة
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [zero] لا يمكنكم حجز موعد في الوقت الحالي.
        [one] لديكم موعد محجوز. لا يمكن حجز موعد آخر الآن.
        [two] لديكم موعدان محجوزان. لا يمكن حجز موعد آخر الآن.
        [few] لديكم { $limit } مواعيد محجوزة. لا يمكن حجز موعد آخر الآن.
        [many] لديكم { $limit } موعدًا محجوزًا. لا يمكن حجز موعد آخر الآن.
       *[other] لديكم { $limit } موعد محجوز. لا يمكن حجز موعد آخر الآن.
    } ماذا تريدون أن تفعلوا؟
quota-without = إرسال الطلب بدون موعد
quota-appointments = عرض مواعيدي

## The summary

check-ask = هل كل شيء صحيح؟
check-hint = يمكنكم تغيير كل إجابة.
check-confirm = نعم، احجزوا الموعد
check-send = نعم، أرسلوا الطلب
check-discard = إلغاء
discard-ask = هل تريدون الإلغاء فعلًا؟ عندها نحذف هذه الإجابات.
discard-no = لا، أريد المتابعة
discard-yes = نعم، الإلغاء والحذف
erased = تم حذف كل شيء. لا أحد يستطيع قراءة إجاباتكم بعد الآن.
received = وصل طلبكم إلينا.

## Own appointments

visits-ask = أي موعد تقصدون؟
visits-none = ليس لديكم موعد الآن.
# $when: day and time
visit-show = موعدكم: { $when }. ماذا تريدون أن تفعلوا؟
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = سأحضر
visit-move = موعد آخر
visit-cancel = إلغاء الموعد
visit-calendar = إضافة إلى التقويم
visit-kept = حسنًا. يبقى موعدكم كما هو.
visit-missing = هذا الموعد لم يعد موجودًا.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    تم حجز موعدكم الجديد (Termin). الموعد القديم لم يعد صالحًا.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = تم إلغاء موعدكم: { $when }. لا يلزمكم فعل أي شيء آخر.
move-keep-old = إبقاء الموعد القديم
move-none = لا يوجد موعد آخر متاح الآن. يبقى موعدكم كما هو.
# $when: the new time
move-sure-ask = هل تريدون هذا الموعد الجديد: { $when }؟
# $old: the present time
move-sure-hint = عندها نلغي الموعد القديم: { $old }.
move-sure-yes = نعم، آخذ الموعد الجديد
# $when: the present time
cancel-sure-ask = هل تريدون فعلًا إلغاء هذا الموعد: { $when }؟
cancel-sure-no = لا، سأحضر
cancel-sure-yes = نعم، إلغاء الموعد

## Status, menu, privacy, resume

status-tell = هذه هي حالة طلبكم:
status-none = لا أجد طلبًا منكم. هل تريدون بدء طلب؟ اكتبوا: /start
menu-ask = ماذا تريدون أن تفعلوا؟
menu-appointment = موعدي
menu-status = أين وصل طلبي؟
menu-new = طلب جديد
menu-privacy = حماية البيانات والحذف
privacy-ask = ماذا تريدون أن تروا أو تفعلوا؟
privacy-notice-button = من يقرأ بياناتي؟
privacy-mydata-button = عرض بياناتي
privacy-delete-button = حذف كل شيء
delete-ask = هل تريدون فعلًا حذف كل شيء؟
delete-hint = عندها نحذف إجاباتكم وطلباتكم. ونلغي مواعيدكم أيضًا. لا نستطيع إرجاع ذلك.
delete-no = لا، لا تحذفوا شيئًا
delete-yes = نعم، حذف كل شيء
delete-kept = حسنًا. لم أحذف شيئًا.
resume-ask = أهلًا بعودتكم. ماذا تريدون أن تفعلوا؟
# $number, $total: numbers; $title: the name of the stage
resume-hint = كنتم في الخطوة { $number } من { $total }: { $title }.
resume-go-on = المتابعة من هنا
resume-again = البدء من جديد
resume-delete = حذف كل شيء

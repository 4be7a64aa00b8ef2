# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = الانتقال إلى السؤال
web-leave = مغادرة الصفحة
web-language = اللغة
web-sos = SOS
web-log-label = محادثتكم
web-bot = برنامج Lotse:
web-you = أنتم:
web-sending = جارٍ الإرسال
# $time: a time of day
web-sent = تم الإرسال { $time }
web-not-sent = لم يتم الإرسال
web-send-again = إرسال مرة أخرى
web-typing = البرنامج يكتب
web-slow = هذا يستغرق وقتًا أطول من المعتاد
web-offline = لا يوجد إنترنت. سنرسل إجابتكم عندما يعود الإنترنت.
web-back-online = عاد الإنترنت.
web-text-label = اكتبوا إجابتكم
web-send = إرسال
web-who-reads = من يقرأ هذا؟
web-who-reads-1 = لا يقرأ إجاباتكم إلا المستشارون والمستشارات في هذه الجهة: { $office }.
web-who-reads-2 = لا تحتاجون إلى ذكر اسمكم.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [zero] يرد أحد موظفينا في أيام العمل، غالبًا في اليوم نفسه.
        [one] يرد أحد موظفينا في أيام العمل، غالبًا بعد يوم واحد.
        [two] يرد أحد موظفينا في أيام العمل، غالبًا بعد يومين.
        [few] يرد أحد موظفينا في أيام العمل، غالبًا بعد { $days } أيام.
        [many] يرد أحد موظفينا في أيام العمل، غالبًا بعد { $days } يومًا.
       *[other] يرد أحد موظفينا في أيام العمل، غالبًا بعد { $days } يوم.
    }
web-who-reads-4 = يمكنكم حذف كل شيء في أي وقت.
# $count: number of chosen answers
web-done-selected = تم (اخترتم: { $count })
web-chosen = تم الاختيار
# For screen readers. $day: weekday and date
web-times-for = الأوقات المتاحة: { $day }
web-imprint = المسؤول عن الموقع (Impressum)
web-privacy = حماية البيانات
web-accessibility = سهولة الاستخدام للجميع
web-listen = استماع
web-error-title = خطأ
web-reload = تحديث الصفحة
web-noscript-reload = عرض الرسائل الجديدة
web-start = متابعة الكتابة
web-copy = نسخ
web-copied = تم النسخ
web-print = طباعة
web-download-calendar = إضافة إلى التقويم

## Going on from another device

web-another-device = المتابعة على جهاز آخر
web-resume-title = المتابعة
web-resume-intro = اكتبوا رمزكم ورقمكم السري (PIN). ثم نتابع من حيث توقفتم.
web-resume-code = الرمز
web-resume-pin = الرقم السري (PIN) من 6 أرقام
web-resume-go = متابعة
web-resume-wrong = الرمز أو الرقم السري غير صحيح. الرمز من 8 أحرف وأرقام. الرقم السري من 6 أرقام.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [zero] كانت المحاولات الخاطئة كثيرة. حاولوا من جديد.
        [one] كانت المحاولات الخاطئة كثيرة. انتظروا دقيقة واحدة.
        [two] كانت المحاولات الخاطئة كثيرة. انتظروا دقيقتين.
        [few] كانت المحاولات الخاطئة كثيرة. انتظروا { $minutes } دقائق.
        [many] كانت المحاولات الخاطئة كثيرة. انتظروا { $minutes } دقيقة.
       *[other] كانت المحاولات الخاطئة كثيرة. انتظروا { $minutes } دقيقة.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [zero] بهذا الرابط السري يمكنكم المتابعة على جهاز آخر. يعمل الرابط أقل من ساعة. لا تعطوه لأحد.
        [one] بهذا الرابط السري يمكنكم المتابعة على جهاز آخر. يعمل الرابط لمدة ساعة واحدة. لا تعطوه لأحد.
        [two] بهذا الرابط السري يمكنكم المتابعة على جهاز آخر. يعمل الرابط لمدة ساعتين. لا تعطوه لأحد.
        [few] بهذا الرابط السري يمكنكم المتابعة على جهاز آخر. يعمل الرابط لمدة { $hours } ساعات. لا تعطوه لأحد.
        [many] بهذا الرابط السري يمكنكم المتابعة على جهاز آخر. يعمل الرابط لمدة { $hours } ساعة. لا تعطوه لأحد.
       *[other] بهذا الرابط السري يمكنكم المتابعة على جهاز آخر. يعمل الرابط لمدة { $hours } ساعة. لا تعطوه لأحد.
    }
web-resume-link-label = الرابط السري

## On a device that several people use

web-covered = أخفينا المحادثة لأنكم لم تكتبوا شيئًا منذ مدة. هكذا لا يقرؤها أحد غيركم.
web-covered-open = أخفينا المحادثة لأنكم لم تكتبوا شيئًا منذ مدة. لا يوجد رقم سري (PIN) بعد. من يضغط على «متابعة الكتابة» يستطيع قراءة كل شيء.
web-covered-go = المتابعة بالرقم السري PIN
web-covered-new = البدء من جديد
web-delete-device = حذف المحادثة من هذا الجهاز
web-cleared = لم تعد المحادثة ظاهرة على هذا الجهاز.

## When something is wrong

web-no-session = لم أعد أجد هذه المحادثة. ابدؤوا من جديد أو اكتبوا الرمز والرقم السري (PIN).
web-too-many = وصلت رسائل كثيرة جدًا. انتظروا دقيقة واحدة.
web-csrf = كانت الصفحة مفتوحة مدة طويلة جدًا. افتحوها من جديد. إجاباتكم محفوظة.
web-not-found = هذه الصفحة غير موجودة.

## The menu of the page

web-menu-appointment = موعدي
web-menu-status = أين وصل طلبي؟
web-menu-privacy = حماية البيانات والحذف
web-menu-human = التحدث مع أحد الموظفين
web-menu-help = مساعدة

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = برنامج كمبيوتر
# For screen readers: the row with leave, language and SOS
web-tools-label = الأمان واللغة
web-language-change = تغيير اللغة
web-sos-title = مساعدة في حالة الطوارئ
web-back-chat = العودة إلى المحادثة
# Button under several choices where the page cannot count
web-done = تم
web-menu-title = ماذا تريدون أن تفعلوا؟
web-date-pick = أو اختاروا اليوم هنا:
web-resume-have = لدي رمز بالفعل
web-resume-paste = ألصقوا هنا رابطكم السري.
web-covered-continue = متابعة الكتابة
web-still-there = هل ما زلتم هنا؟ بعد دقيقة سنخفي المحادثة.
web-still-there-yes = نعم، ما زلت هنا
# Heading over the text privacy-limits
web-leave-limits = ما لا يستطيعه زر «مغادرة الصفحة»
web-shared-device = هل يستخدم آخرون هذا الجهاز أيضًا؟
web-too-large = النص طويل جدًا. اكتبوا نصًا أقصر.
web-empty-title = صفحة فارغة
web-imprint-placeholder = [اكتبوا هنا بيانات المسؤول عن الموقع (Impressum)]
web-accessibility-placeholder = [اكتبوا هنا بيان سهولة الاستخدام]
web-accessibility-intro = يمكنكم استخدام هذه المحادثة بلوحة المفاتيح أو ببرنامج يقرأ الشاشة بصوت عالٍ. هل يوجد شيء لا يعمل؟ اتصلوا بنا.
# $phone: phone number of the office
web-phone = الهاتف: { $phone }
web-demo = هذا عرض تجريبي. كل المواعيد والأشخاص من الخيال.

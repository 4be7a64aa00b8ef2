# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = الأخبار
menu-news = أخبار البلدية
news-where-ask = من أي مدينة أو بلدية تريدون تلقي الأخبار؟
# $town: the name of a municipality
news-ask = هل تريدون تلقي الأخبار؟ المكان: { $town }
news-hint =
    مثلًا: أُلغيت ساعات استقبال (Sprechstunde). عندها نكتب لكم هنا.
    يمكنكم إيقاف الأخبار في أي وقت.
# $office: the name of the office
news-details =
    ماذا نحفظ؟
    نحفظ أنكم تريدون أخبار هذا المكان. ونحفظ أيضًا لغتكم ووسيلة للكتابة إليكم هنا.

    من يكتب لكم؟
    تكتب لكم هذه الجهة فقط: { $office }. لا نعطي بياناتكم لأحد.

    كم من الوقت تتلقون الأخبار؟
    حتى توقفوها، ولمدة سنتين على الأكثر. بعد ذلك يمكنكم الموافقة من جديد.

    كيف يمكنكم إيقاف الأخبار؟
    اضغطوا تحت أي رسالة على: «لا أريد أخبارًا بعد الآن». أو اكتبوا: /stop

    هل يجب أن توافقوا؟
    لا. الموافقة اختيارية. تحصلون على الاستشارة والمواعيد بدون الأخبار أيضًا.
news-yes = نعم، أوافق
news-no = لا
# $town: the name of a municipality
news-started = حسنًا. ستتلقون الأخبار من الآن. المكان: { $town }
news-not-started = حسنًا. لن تتلقوا أخبارًا من هذا المكان.
# $towns: list of names of municipalities
news-have-ask = أنتم تتلقون الأخبار. الأماكن: { $towns }. ماذا تريدون أن تفعلوا؟
news-have-more = اختيار مكان آخر أيضًا
# Also below every such message
news-stop-button = لا أريد أخبارًا بعد الآن
news-which-ask = من أي مكان لا تريدون أخبارًا بعد الآن؟
news-which-all = من كل الأماكن
news-stopped = حسنًا. لن تتلقوا أخبارًا بعد الآن. يمكنكم طلبها من جديد في أي وقت.
# $town: the name of a municipality
news-stopped-town = حسنًا. لن تتلقوا أخبارًا من هذا المكان بعد الآن. المكان: { $town }
# After /stop
news-stopped-too = لن تتلقوا أخبار البلدية أيضًا بعد الآن.
# $town: the name of a municipality; $date: since when
news-mydata = أخبار من: { $town }. منذ: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = رسالة من: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    أُلغيت ساعات الاستقبال (Sprechstunde).
    المكان: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    ساعات الاستقبال (Sprechstunde) في مكان آخر.
    المكان السابق: { $place }
    المكان الجديد: { $new_place }
    { $when }
news-new-time =
    تغيّر وقت ساعات الاستقبال (Sprechstunde).
    المكان: { $place }
    { $when }
news-extra-office-hour =
    هناك ساعات استقبال إضافية (Sprechstunde).
    المكان: { $place }
    { $when }
news-closed-period =
    لا توجد ساعات استقبال (Sprechstunde) في هذه الفترة.
    المكان: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = متى: { $day }، من الساعة { $starts } إلى الساعة { $ends }
news-when-day = متى: { $day }
news-when-from = ابتداءً من: { $day }
# $day, $last_day: weekday and date
news-when-period =
    من: { $day }
    إلى: { $last_day }
news-reason-ill = السبب: أحد أفراد الفريق مريض.
news-reason-room = السبب: الغرفة غير متاحة.
news-reason-strike = السبب: هناك إضراب.
news-reason-closed = السبب: المبنى مغلق.
# $next_day: weekday and date; $next_time: a time of day
news-next = ساعات الاستقبال القادمة: { $next_day }، الساعة { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = هذه الرسالة متوفرة بالألمانية فقط:
# Between the German text and its translation
news-machine-translation = هذه ترجمة من الكمبيوتر وقد تكون فيها أخطاء. النص الألماني هو المعتمد.
# Below a translation of which the computer itself is not sure
news-translation-unsure = هذه الترجمة غير مؤكدة.

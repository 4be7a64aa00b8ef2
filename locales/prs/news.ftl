# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = خبرها
menu-news = خبرهای شاروالی
news-where-ask = خبرهای کدام شهر یا محل را می‌خواهید؟
# $town: the name of a municipality
news-ask = آیا می‌خواهید که خبرها به شما برسد؟ محل: { $town }
news-hint =
    مثلاً: ساعات مشوره (Sprechstunde) لغو می‌شود. آن وقت در اینجا به شما می‌نویسیم.
    شما هر وقت می‌توانید خبرها را قطع کنید.
# $office: the name of the office
news-details =
    چه چیزی را ذخیره می‌کنیم؟
    ما ذخیره می‌کنیم که شما از این محل خبر می‌خواهید. همچنان زبان شما را ذخیره می‌کنیم، و این را که چطور می‌توانیم در اینجا به شما بنویسیم.

    چه کسی به شما می‌نویسد؟
    فقط این دفتر به شما می‌نویسد: { $office }. ما معلومات شما را به کسی نمی‌دهیم.

    خبرها تا چه وقت به شما می‌رسد؟
    تا وقتی که خبرها را قطع کنید، حد اکثر 2 سال. بعد از آن می‌توانید دوباره موافقت کنید.

    چطور می‌توانید خبرها را قطع کنید؟
    در زیر یک پیام این دکمه را فشار دهید: «دیگر خبر نمی‌خواهم». یا بنویسید: /stop

    آیا باید موافق باشید؟
    نخیر. این کار اختیاری است. مشوره و وقت ملاقات را بدون خبرها هم می‌گیرید.
news-yes = بلی، موافق هستم
news-no = نخیر
# $town: the name of a municipality
news-started = خوب است. حالا خبرها به شما می‌رسد. محل: { $town }
news-not-started = خوب است. خبرهای این محل به شما نمی‌رسد.
# $towns: list of names of municipalities
news-have-ask = خبرها به شما می‌رسد. محل‌ها: { $towns }. چه می‌خواهید بکنید؟
news-have-more = انتخاب یک محل دیگر
# Also below every such message
news-stop-button = دیگر خبر نمی‌خواهم
news-which-ask = خبرهای کدام محل را دیگر نمی‌خواهید؟
news-which-all = خبرهای همه محل‌ها
news-stopped = خوب است. خبرها دیگر به شما نمی‌رسد. شما هر وقت می‌توانید دوباره آن‌ها را بخواهید.
# $town: the name of a municipality
news-stopped-town = خوب است. خبرهای این محل دیگر به شما نمی‌رسد. محل: { $town }
# After /stop
news-stopped-too = خبرهای شاروالی هم دیگر به شما نمی‌رسد.
# $town: the name of a municipality; $date: since when
news-mydata = خبرها از: { $town }. از تاریخ: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = پیام از: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    ساعات مشوره (Sprechstunde) لغو شده است.
    محل: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    ساعات مشوره (Sprechstunde) در یک محل دیگر است.
    محل قبلی: { $place }
    محل جدید: { $new_place }
    { $when }
news-new-time =
    ساعات مشوره (Sprechstunde) وقت جدید دارد.
    محل: { $place }
    { $when }
news-extra-office-hour =
    ساعات مشوره اضافی (Sprechstunde) برگزار می‌شود.
    محل: { $place }
    { $when }
news-closed-period =
    در این مدت ساعات مشوره (Sprechstunde) نیست.
    محل: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = زمان: { $day }، از ساعت { $starts } تا ساعت { $ends }
news-when-day = زمان: { $day }
news-when-from = شروع از: { $day }
# $day, $last_day: weekday and date
news-when-period =
    از: { $day }
    تا: { $last_day }
news-reason-ill = دلیل: یک نفر مریض است.
news-reason-room = دلیل: اتاق خالی نیست.
news-reason-strike = دلیل: اعتصاب است.
news-reason-closed = دلیل: ساختمان بسته است.
# $next_day: weekday and date; $next_time: a time of day
news-next = ساعات مشوره بعدی: { $next_day }، ساعت { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = این پیام فقط به زبان آلمانی است:
# Between the German text and its translation
news-machine-translation = این را یک کمپیوتر ترجمه کرده است. ممکن است اشتباه داشته باشد. متن آلمانی اعتبار دارد.
# Below a translation of which the computer itself is not sure
news-translation-unsure = این ترجمه مطمئن نیست.

# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = خبرونه
menu-news = د ښاروالۍ خبرونه
news-where-ask = د کوم ښار یا سیمې خبرونه غواړئ؟
# $town: the name of a municipality
news-ask = ایا غواړئ چې خبرونه ترلاسه کړئ؟ ځای: { $town }
news-hint =
    د بېلګې په توګه: د مشورې ساعتونه (Sprechstunde) لغوه کېږي. نو دلته تاسو ته لیکو.
    تاسو هر وخت خبرونه بندولی شئ.
# $office: the name of the office
news-details =
    څه شی ساتو؟
    موږ ساتو چې تاسو د دې ځای خبرونه غواړئ. ستاسو ژبه هم ساتو، او دا چې دلته تاسو ته څنګه لیکلی شو.

    تاسو ته څوک لیکي؟
    تاسو ته یوازې دا دفتر لیکي: { $office }. موږ ستاسو معلومات بل چا ته نه ورکوو.

    څومره وخت خبرونه ترلاسه کوئ؟
    تر هغه وخته چې خبرونه بند کړئ، تر ټولو زیات 2 کاله. تر هغې وروسته یې بیا منلی شئ.

    خبرونه څنګه بندولی شئ؟
    تر یوه پیغام لاندې دا تڼۍ کېکاږئ: «خبرونه نور نه غواړم». یا ولیکئ: /stop

    ایا باید دا ومنئ؟
    نه. دا ستاسو په خپله خوښه ده. مشوره او د ملاقات وخت له خبرونو پرته هم ترلاسه کوئ.
news-yes = هو، زه یې منم
news-no = نه
# $town: the name of a municipality
news-started = سمه ده. اوس خبرونه ترلاسه کوئ. ځای: { $town }
news-not-started = سمه ده. د دې ځای خبرونه ترلاسه نه کوئ.
# $towns: list of names of municipalities
news-have-ask = تاسو خبرونه ترلاسه کوئ. ځایونه: { $towns }. څه کول غواړئ؟
news-have-more = یو بل ځای هم ټاکل
# Also below every such message
news-stop-button = خبرونه نور نه غواړم
news-which-ask = د کوم ځای خبرونه نور نه غواړئ؟
news-which-all = د ټولو ځایونو خبرونه
news-stopped = سمه ده. خبرونه نور ترلاسه نه کوئ. تاسو هر وخت یې بیا غوښتلی شئ.
# $town: the name of a municipality
news-stopped-town = سمه ده. د دې ځای خبرونه نور ترلاسه نه کوئ. ځای: { $town }
# After /stop
news-stopped-too = د ښاروالۍ خبرونه هم نور ترلاسه نه کوئ.
# $town: the name of a municipality; $date: since when
news-mydata = د دې ځای خبرونه: { $town }. له دې نېټې: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = د دې دفتر پیغام: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    د مشورې ساعتونه (Sprechstunde) لغوه شوي دي.
    ځای: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    د مشورې ساعتونه (Sprechstunde) په بل ځای کې دي.
    پخوانی ځای: { $place }
    نوی ځای: { $new_place }
    { $when }
news-new-time =
    د مشورې ساعتونه (Sprechstunde) نوی وخت لري.
    ځای: { $place }
    { $when }
news-extra-office-hour =
    د مشورې اضافي ساعتونه (Sprechstunde) شته.
    ځای: { $place }
    { $when }
news-closed-period =
    په دې موده کې د مشورې ساعتونه (Sprechstunde) نشته.
    ځای: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = کله: { $day }، له { $starts } تر { $ends } بجو
news-when-day = کله: { $day }
news-when-from = له دې نېټې: { $day }
# $day, $last_day: weekday and date
news-when-period =
    له: { $day }
    تر: { $last_day }
news-reason-ill = لامل: یو کس ناروغ دی.
news-reason-room = لامل: خونه خالي نه ده.
news-reason-strike = لامل: اعتصاب دی.
news-reason-closed = لامل: ودانۍ تړلې ده.
# $next_day: weekday and date; $next_time: a time of day
news-next = د مشورې راتلونکي ساعتونه: { $next_day }، { $next_time } بجې
# Before a German text that is not in the reader's language
news-no-translation = دا پیغام یوازې په جرمني ژبه دی:
# Between the German text and its translation
news-machine-translation = دا کمپیوټر ترجمه کړې ده. تېروتنې پکې کېدای شي. جرمني متن اعتبار لري.
# Below a translation of which the computer itself is not sure
news-translation-unsure = دا ترجمه ډاډمنه نه ده.

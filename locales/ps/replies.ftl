# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = مهرباني وکړئ، ټول هغه کاغذونه چې ستاسو په پوښتنې پورې اړه لري، د ملاقات پر وخت له ځانه سره راوړئ.
reply-bring-letter = مهرباني وکړئ، لیک د ملاقات پر وخت له ځانه سره راوړئ.
reply-bring-identity = مهرباني وکړئ، خپل پاسپورټ یا د پېژندنې سند د ملاقات پر وخت له ځانه سره راوړئ.
reply-bring-contract = مهرباني وکړئ، د کور د کرایې قرارداد د ملاقات پر وخت له ځانه سره راوړئ.
reply-bring-certificates = مهرباني وکړئ، خپلې شهادتنامې د ملاقات پر وخت له ځانه سره راوړئ.

## Questions

reply-which-office = لیک د کومې ادارې دی؟ د ادارې نوم له لیک څخه ولیکئ.
reply-which-date = په لیک کې کومه نېټه لیکل شوې ده؟
reply-which-deadline = تر کومې ورځې پورې باید ځواب ورکړئ؟ دا نېټه معمولاً په لیک کې لیکل شوې وي.
reply-how-many = د ملاقات پر وخت له تاسو سره څو کسان راځي؟
reply-need-interpreter = ایا د ملاقات پر وخت داسې چا ته اړتیا لرئ چې ترجمه وکړي؟
reply-not-understood = زه په دې ښه پوه نه شوم. مهرباني وکړئ، دا یو ځل بیا په نورو او ساده کلمو ولیکئ.

## News

reply-read = ما ستاسو پیغام ولوست. زه به ژر ځواب درکړم.
# $date: a day
reply-until = زه د ځواب لپاره لا وخت ته اړتیا لرم. زیات نه زیات تر دې ورځې پورې تاسو ته لیکم: { $date }
reply-interpreter-comes = ستاسو د ملاقات پر وخت (Termin) داسې څوک راځي چې ستاسو لپاره ترجمه کوي. دا ستاسو لپاره وړیا ده.
reply-ill = زه د ناروغۍ له امله نه شم راتلی. موږ ستاسو لپاره د ملاقات نوی وخت (Termin) لټوو. په دې اړه به بل پیغام درته راشي.
reply-late = زه نن لږ وروسته راځم. مهرباني وکړئ، زما په تمه اوسئ.
# $place: name of an office or a service
reply-other-office = ستاسو د پوښتنې په اړه بل دفتر له تاسو سره مرسته کوي: { $place }
# $phone: a telephone number
reply-call = مهرباني وکړئ، ما ته زنګ ووهئ: { $phone }
reply-no-address = مهرباني وکړئ، دلته هېڅ پته مه لیکئ. په جرمني کې د خپلې استوګنې د وضعیت (Aufenthalt) په اړه هم څه مه لیکئ.
reply-solved = ایا ستاسو پوښتنه اوس حل شوې ده؟ که هو، زه دا خبرې اترې پای ته رسوم.

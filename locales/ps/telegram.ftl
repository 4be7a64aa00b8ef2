# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    زه یو کمپیوټري پروګرام یم، انسان نه یم. زه د دې دفتر یم: { $office }.
    زه له تاسو سره مرسته کوم چې د مشورې لپاره د ملاقات وخت (Termin) واخلئ. دا کار وړیا دی.
    دا چټ بېړنی زنګ (Notruf) نه دی. هېڅوک یې سمدلاسه نه لولي.
# At most 120 characters
tg-short-description = یو کمپیوټري پروګرام. له تاسو سره مرسته کوي چې د مشورې لپاره د ملاقات وخت (Termin) واخلئ.
cmd-start = پیل یا دوام
cmd-language = ژبه بدلول
cmd-help = لارښوونه
cmd-sos = بېړنۍ مرسته
cmd-status = زما د غوښتنې حالت
cmd-appointment = زما د ملاقات وخت
cmd-privacy = د معلوماتو خوندیتوب
cmd-mydata = خپل معلومات کتل
cmd-delete = هر څه پاکول
cmd-stop = درول
cmd-human = له کارکوونکي سره خبرې
tg-delete-chat-hint = چټ په Telegram کې هم پاک کړئ. زه دا کار ستاسو پر ځای نه شم کولی.
# $web_url: address of the web chat
tg-stores-chats =
    د Telegram شرکت هم دا چټ ساتي. موږ دا نه شو بدلولی. زموږ د انټرنټ چټ له Telegram پرته کار کوي:
    { $web_url }
tg-open-web = د انټرنټ چټ پرانیستل
tg-old-note = نور اعتبار نه لري

# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    من یک پروگرام کمپیوتری هستم، انسان نیستم. من مربوط این دفتر هستم: { $office }.
    به شما کمک می‌کنم که برای مشوره وقت ملاقات (Termin) بگیرید. این کار رایگان است.
    این چت تماس عاجل (Notruf) نیست. هیچ‌کس آن را فوراً نمی‌خواند.
# At most 120 characters
tg-short-description = یک پروگرام کمپیوتری. به شما کمک می‌کند که برای مشوره وقت ملاقات (Termin) بگیرید.
cmd-start = شروع یا ادامه
cmd-language = تغییر زبان
cmd-help = رهنمایی
cmd-sos = کمک عاجل
cmd-status = وضعیت درخواست من
cmd-appointment = وقت ملاقات من
cmd-privacy = حفاظت معلومات
cmd-mydata = دیدن معلومات من
cmd-delete = پاک کردن همه چیز
cmd-stop = توقف
cmd-human = صحبت با یک کارمند
tg-delete-chat-hint = چت را در Telegram هم پاک کنید. من این کار را به جای شما کرده نمی‌توانم.
# $web_url: address of the web chat
tg-stores-chats =
    شرکت Telegram هم این چت را ذخیره می‌کند. ما این را تغییر داده نمی‌توانیم. چت ما در انترنت بدون Telegram کار می‌کند:
    { $web_url }
tg-open-web = باز کردن چت در انترنت
tg-old-note = دیگر اعتبار ندارد

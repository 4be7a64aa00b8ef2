# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = این چت تماس عاجل (Notruf) نیست. هیچ‌کس آن را فوراً نمی‌خواند.
sos-text = با این شماره‌ها کمک می‌گیرید. زنگ بزنید:
sos-112 = تماس عاجل: اطفائیه و امبولانس
sos-110 = پولیس
sos-116117 = داکتر در شام و در آخر هفته
sos-116016 = کمک برای زنان در برابر خشونت، شب و روز، به زبان‌های زیاد
sos-men = کمک برای مردان در برابر خشونت
sos-telefonseelsorge = کسی به شما گوش می‌دهد، وقتی حال شما بسیار بد است (TelefonSeelsorge)
sos-children = کمک برای اطفال و نوجوانان
sos-parents = کمک برای پدران و مادران
sos-abuse = کمک در صورت سوءاستفاده جنسی
sos-pregnant = کمک برای زنان حامله در حالت دشوار
sos-poison = کمک در وقت مسمومیت
sos-victims = کمک برای قربانیان جرم
sos-ukraine = کمک برای مردم اوکراین
sos-back = برگشت به سوال

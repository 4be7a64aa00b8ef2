# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = لطفاً همه کاغذهایی را که مربوط سوال شما است، در وقت ملاقات با خود بیاورید.
reply-bring-letter = لطفاً نامه را در وقت ملاقات با خود بیاورید.
reply-bring-identity = لطفاً پاسپورت یا سند هویت خود را در وقت ملاقات با خود بیاورید.
reply-bring-contract = لطفاً قرارداد کرایه خانه خود را در وقت ملاقات با خود بیاورید.
reply-bring-certificates = لطفاً شهادت‌نامه‌های خود را در وقت ملاقات با خود بیاورید.

## Questions

reply-which-office = نامه از کدام اداره است؟ نام اداره را از روی نامه بنویسید.
reply-which-date = در نامه کدام تاریخ نوشته شده است؟
reply-which-deadline = تا کدام روز باید جواب بدهید؟ این تاریخ معمولاً در نامه نوشته شده است.
reply-how-many = چند نفر با شما به ملاقات می‌آیند؟
reply-need-interpreter = آیا در وقت ملاقات به کسی ضرورت دارید که ترجمه کند؟
reply-not-understood = این را خوب نفهمیدم. لطفاً آن را یک بار دیگر با کلمه‌های دیگر و ساده بنویسید.

## News

reply-read = پیام شما را خواندم. به‌زودی به شما جواب می‌دهم.
# $date: a day
reply-until = من برای جواب هنوز به وقت ضرورت دارم. حد اکثر تا این روز به شما می‌نویسم: { $date }
reply-interpreter-comes = در وقت ملاقات (Termin) شما کسی می‌آید که برای شما ترجمه می‌کند. این برای شما رایگان است.
reply-ill = من مریض هستم. ما برای شما یک وقت ملاقات (Termin) جدید جستجو می‌کنیم. در این باره یک پیام دیگر به شما می‌رسد.
reply-late = من امروز کمی دیرتر می‌آیم. لطفاً منتظر من باشید.
# $place: name of an office or a service
reply-other-office = در مورد سوال شما یک دفتر دیگر به شما کمک می‌کند: { $place }
# $phone: a telephone number
reply-call = لطفاً به من زنگ بزنید: { $phone }
reply-no-address = لطفاً اینجا هیچ آدرسی ننویسید. درباره وضعیت اقامت خود (Aufenthalt) هم چیزی ننویسید.
reply-solved = آیا سوال شما حالا حل شده است؟ اگر بلی، من این گفتگو را ختم می‌کنم.

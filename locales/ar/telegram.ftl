# What is said on Telegram only. Descriptions of commands: 30 characters are best, 100 the limit.

# At most 512 characters. $office: the name of the office
tg-description =
    أنا برنامج كمبيوتر ولست إنسانًا. الجهة المسؤولة عني: { $office }.
    أساعدكم في الحصول على موعد (Termin) للاستشارة. هذا مجاني.
    هذه المحادثة ليست خدمة طوارئ. لا أحد يقرؤها فورًا.
# At most 120 characters
tg-short-description = برنامج كمبيوتر يساعدكم في الحصول على موعد (Termin) للاستشارة.
cmd-start = البدء أو المتابعة
cmd-language = تغيير اللغة
cmd-help = مساعدة
cmd-sos = مساعدة عند الخطر
cmd-status = حالة طلبي
cmd-appointment = موعدي
cmd-privacy = حماية البيانات
cmd-mydata = عرض بياناتي
cmd-delete = حذف كل شيء
cmd-stop = التوقف
cmd-human = التحدث مع أحد الموظفين
tg-delete-chat-hint = احذفوا المحادثة في Telegram أيضًا. لا أستطيع أن أفعل ذلك عنكم.
# $web_url: address of the web chat
tg-stores-chats =
    تطبيق Telegram يحفظ هذه المحادثة أيضًا. لا نستطيع تغيير ذلك. محادثتنا على الإنترنت تعمل بدون Telegram:
    { $web_url }
tg-open-web = فتح المحادثة على الإنترنت
tg-old-note = لم يعد صالحًا

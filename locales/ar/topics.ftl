# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = البحث عن سكن
topic-aufenthalt = الإقامة (Aufenthalt)
topic-familie = لم شمل العائلة
topic-arbeit = البحث عن عمل
topic-teilhabe = أنشطة ولقاء الناس
topic-deutsch = دورة لغة ألمانية
topic-anerkennung = الاعتراف بالشهادة
topic-rechtskreis = الانتقال إلى Jobcenter
topic-gesundheit = الصحة والطبيب
topic-schule = المدرسة والروضة (Kita)
topic-brief = رسالة من دائرة رسمية
topic-sonstiges = شيء آخر

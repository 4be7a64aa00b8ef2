# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = هذه المحادثة ليست خدمة طوارئ. لا أحد يقرؤها فورًا.
sos-text = تجدون المساعدة على هذه الأرقام. اتصلوا:
sos-112 = الطوارئ: الإطفاء والإسعاف
sos-110 = الشرطة
sos-116117 = طبيب في المساء وفي عطلة نهاية الأسبوع
sos-116016 = مساعدة للنساء عند التعرض للعنف، ليلًا ونهارًا، بلغات كثيرة
sos-men = مساعدة للرجال عند التعرض للعنف
sos-telefonseelsorge = شخص يستمع إليكم عندما تكونون في ضيق نفسي شديد (TelefonSeelsorge)
sos-children = مساعدة للأطفال والشباب
sos-parents = مساعدة للآباء والأمهات
sos-abuse = مساعدة عند التعرض لاعتداء جنسي
sos-pregnant = مساعدة للحوامل في الظروف الصعبة
sos-poison = مساعدة عند التسمم
sos-victims = مساعدة لضحايا الجرائم
sos-ukraine = مساعدة للقادمين من أوكرانيا
sos-back = العودة إلى السؤال

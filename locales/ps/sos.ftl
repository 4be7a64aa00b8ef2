# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = دا چټ بېړنی زنګ (Notruf) نه دی. هېڅوک یې سمدلاسه نه لولي.
sos-text = په دې شمېرو مرسته ترلاسه کوئ. زنګ ووهئ:
sos-112 = بېړنی زنګ: اطفائیه او امبولانس
sos-110 = پولیس
sos-116117 = ډاکټر ماښام او د اونۍ په پای کې
sos-116016 = د تاوتریخوالي پر وړاندې له ښځو سره مرسته، شپه او ورځ، په ډېرو ژبو
sos-men = د تاوتریخوالي پر وړاندې له نارینه وو سره مرسته
sos-telefonseelsorge = یو څوک مو خبرو ته غوږ نیسي، کله چې حال مو ډېر خراب وي (TelefonSeelsorge)
sos-children = له ماشومانو او تنکیو ځوانانو سره مرسته
sos-parents = له میندو او پلرونو سره مرسته
sos-abuse = د جنسي تېري په صورت کې مرسته
sos-pregnant = له امیندوارو ښځو سره په سخت حالت کې مرسته
sos-poison = د مسمومیت په صورت کې مرسته
sos-victims = د جرمونو له قربانیانو سره مرسته
sos-ukraine = د اوکراین له خلکو سره مرسته
sos-back = پوښتنې ته بېرته تلل

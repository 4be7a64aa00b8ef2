# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Ev sohbet ne telefona acîl (Notruf) e. Kes wê di cih de naxwîne.
sos-text = Ji bo alîkariyê telefonî van hejmaran bikin:
sos-112 = Telefona acîl: agirkuj (îtfaiye) û ambulans
sos-110 = Polîs
sos-116117 = Doktor êvarê û di dawiya hefteyê de
sos-116016 = Alîkarî ji bo jinên ku tundiyê (şîdetê) dibînin, bi roj û bi şev, bi gelek zimanan
sos-men = Alîkarî ji bo mêrên ku tundiyê (şîdetê) dibînin
sos-telefonseelsorge = Kesek li we guhdarî dike, eger hûn xwe pir xirab hîs bikin (TelefonSeelsorge)
sos-children = Alîkarî ji bo zarok û ciwanan
sos-parents = Alîkarî ji bo dê û bavan
sos-abuse = Alîkarî di rewşa destdirêjiya zayendî (cinsî) de
sos-pregnant = Alîkarî ji bo jinên ducanî (hamîle) yên di tengasiyê de
sos-poison = Alîkarî di rewşa jehrîbûnê de
sos-victims = Alîkarî ji bo kesên ku bûne qurbana sûcekî
sos-ukraine = Alîkarî ji bo kesên ji Ukraynayê
sos-back = Vegere pirsê

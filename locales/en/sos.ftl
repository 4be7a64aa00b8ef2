# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = This chat is not an emergency call. Nobody reads it at once.
sos-text = You get help at these numbers. Call:
sos-112 = Emergency: fire brigade and ambulance
sos-110 = Police
sos-116117 = Doctor in the evening and at the weekend
sos-116016 = Help for women who face violence, day and night, many languages
sos-men = Help for men who face violence
sos-telefonseelsorge = Somebody listens when you feel very bad (TelefonSeelsorge)
sos-children = Help for children and teenagers
sos-parents = Help for parents
sos-abuse = Help in cases of sexual abuse
sos-pregnant = Help for pregnant women in need
sos-poison = Help in case of poisoning
sos-victims = Help for victims of crime
sos-ukraine = Help for people from Ukraine
sos-back = Back to the question

# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Bu sohbet acil çağrı hattı değildir. Yazdıklarınızı kimse hemen okumaz.
sos-text = Yardım için bu numaraları arayın:
sos-112 = Acil çağrı: itfaiye ve ambulans
sos-110 = Polis
sos-116117 = Akşam ve hafta sonu doktor
sos-116016 = Şiddet gören kadınlara yardım, gece gündüz, birçok dilde
sos-men = Şiddet gören erkeklere yardım
sos-telefonseelsorge = Kendinizi çok kötü hissediyorsanız biri sizi dinler (TelefonSeelsorge)
sos-children = Çocuklara ve gençlere yardım
sos-parents = Anne babalara yardım
sos-abuse = Cinsel istismar durumunda yardım
sos-pregnant = Zor durumdaki hamile kadınlara yardım
sos-poison = Zehirlenme durumunda yardım
sos-victims = Suç mağdurlarına yardım
sos-ukraine = Ukrayna’dan gelen kişilere yardım
sos-back = Soruya geri dön

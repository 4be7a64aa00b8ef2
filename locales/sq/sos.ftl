# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Kjo bisedë nuk është thirrje emergjence. Askush nuk e lexon menjëherë.
sos-text = Për ndihmë telefononi në këta numra:
sos-112 = Thirrje emergjence: zjarrfikësit dhe ambulanca
sos-110 = Policia
sos-116117 = Mjek në mbrëmje dhe në fundjavë
sos-116016 = Ndihmë për gratë në rast dhune, ditë e natë, në shumë gjuhë
sos-men = Ndihmë për burrat në rast dhune
sos-telefonseelsorge = Dikush Ju dëgjon kur jeni shumë keq shpirtërisht (TelefonSeelsorge)
sos-children = Ndihmë për fëmijët dhe të rinjtë
sos-parents = Ndihmë për prindërit
sos-abuse = Ndihmë në rast abuzimi seksual
sos-pregnant = Ndihmë për gratë shtatzëna në vështirësi
sos-poison = Ndihmë në rast helmimi
sos-victims = Ndihmë për viktimat e veprave penale
sos-ukraine = Ndihmë për njerëzit nga Ukraina
sos-back = Kthehu te pyetja

# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Ovaj chat nije hitni poziv. Niko ga ne čita odmah.
sos-text = Na ovim brojevima dobijate pomoć. Nazovite:
sos-112 = Hitni poziv: vatrogasci i hitna pomoć
sos-110 = Policija
sos-116117 = Doktor navečer i vikendom
sos-116016 = Pomoć ženama u slučaju nasilja, danju i noću, na mnogim jezicima
sos-men = Pomoć muškarcima u slučaju nasilja
sos-telefonseelsorge = Neko Vas sluša kada Vam je jako teško na duši (TelefonSeelsorge)
sos-children = Pomoć djeci i mladima
sos-parents = Pomoć roditeljima
sos-abuse = Pomoć u slučaju seksualnog zlostavljanja
sos-pregnant = Pomoć trudnicama u nevolji
sos-poison = Pomoć kod trovanja
sos-victims = Pomoć žrtvama krivičnih djela
sos-ukraine = Pomoć ljudima iz Ukrajine
sos-back = Nazad na pitanje

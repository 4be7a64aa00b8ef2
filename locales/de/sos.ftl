# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Dieser Chat ist kein Notruf. Niemand liest ihn sofort.
sos-text = Unter diesen Nummern bekommen Sie Hilfe. Rufen Sie an:
sos-112 = Notruf: Feuerwehr und Krankenwagen
sos-110 = Polizei
sos-116117 = Arzt am Abend und am Wochenende
sos-116016 = Hilfe für Frauen bei Gewalt, Tag und Nacht, viele Sprachen
sos-men = Hilfe für Männer bei Gewalt
sos-telefonseelsorge = Jemand hört zu, wenn es Ihnen sehr schlecht geht (TelefonSeelsorge)
sos-children = Hilfe für Kinder und Jugendliche
sos-parents = Hilfe für Eltern
sos-abuse = Hilfe bei sexuellem Missbrauch
sos-pregnant = Hilfe für schwangere Frauen in Not
sos-poison = Hilfe bei Vergiftung
sos-victims = Hilfe für Opfer von Straftaten
sos-ukraine = Hilfe für Menschen aus der Ukraine
sos-back = Zurück zur Frage

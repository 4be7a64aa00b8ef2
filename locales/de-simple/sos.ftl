# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Dieser Chat ist kein Notruf. Niemand liest ihn sofort.
sos-text = Unter diesen Nummern bekommen Sie Hilfe. Rufen Sie an:
sos-112 = Notruf. Feuerwehr und Krankenwagen
sos-110 = Polizei
sos-116117 = Arzt am Abend und am Wochenende
sos-116016 = Hilfe für Frauen bei Gewalt. Tag und Nacht. In vielen Sprachen
sos-men = Hilfe für Männer bei Gewalt
sos-telefonseelsorge = Es geht Ihnen sehr schlecht? Hier hört jemand zu (TelefonSeelsorge)
sos-children = Für Kinder und Jugendliche
sos-parents = Für Eltern
sos-abuse = Hilfe bei sexuellem Missbrauch
sos-pregnant = Für schwangere Frauen in Not
sos-poison = Jemand hat Gift geschluckt
sos-victims = Für Opfer von Verbrechen
sos-ukraine = Für Menschen aus der Ukraine
sos-back = Zurück zur Frage

# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Acest chat nu este un serviciu de urgență. Nimeni nu îl citește imediat.
sos-text = La aceste numere primiți ajutor. Sunați:
sos-112 = Urgențe: pompieri și ambulanță
sos-110 = Poliție
sos-116117 = Medic seara și în weekend
sos-116016 = Ajutor pentru femei în caz de violență, zi și noapte, în multe limbi
sos-men = Ajutor pentru bărbați în caz de violență
sos-telefonseelsorge = Cineva vă ascultă când vă este foarte greu sufletește (TelefonSeelsorge)
sos-children = Ajutor pentru copii și adolescenți
sos-parents = Ajutor pentru părinți
sos-abuse = Ajutor în caz de abuz sexual
sos-pregnant = Ajutor pentru femei însărcinate în situații grele
sos-poison = Ajutor în caz de otrăvire sau intoxicație
sos-victims = Ajutor pentru victimele infracțiunilor
sos-ukraine = Ajutor pentru oameni din Ucraina
sos-back = Înapoi la întrebare

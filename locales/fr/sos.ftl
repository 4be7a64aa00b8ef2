# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Ce chat n’est pas un service d’urgence. Personne ne le lit tout de suite.
sos-text = Vous trouvez de l’aide à ces numéros. Appelez :
sos-112 = Urgences : pompiers et ambulance
sos-110 = Police
sos-116117 = Médecin le soir et le week-end
sos-116016 = Aide pour les femmes en cas de violence, jour et nuit, dans beaucoup de langues
sos-men = Aide pour les hommes en cas de violence
sos-telefonseelsorge = Quelqu’un vous écoute quand vous allez très mal (TelefonSeelsorge)
sos-children = Aide pour les enfants et les jeunes
sos-parents = Aide pour les parents
sos-abuse = Aide en cas d’abus sexuel
sos-pregnant = Aide pour les femmes enceintes en détresse
sos-poison = Aide en cas d’empoisonnement ou d’intoxication
sos-victims = Aide pour les victimes de délits et de crimes
sos-ukraine = Aide pour les personnes venues d’Ukraine
sos-back = Retour à la question

# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Chercher un logement
topic-aufenthalt = Séjour (Aufenthalt)
topic-familie = Faire venir ma famille
topic-arbeit = Trouver un travail
topic-teilhabe = Contacts et loisirs
topic-deutsch = Cours d’allemand
topic-anerkennung = Reconnaissance de diplôme
topic-rechtskreis = Transfert au Jobcenter
topic-gesundheit = Santé et médecin
topic-schule = École et crèche (Kita)
topic-brief = Lettre officielle (Amt)
topic-sonstiges = Autre chose

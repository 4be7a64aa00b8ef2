# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Wohnung suchen
topic-aufenthalt = Aufenthalt
topic-familie = Familie nachholen
topic-arbeit = Arbeit finden
topic-teilhabe = Leute und Freizeit
topic-deutsch = Deutschkurs
topic-anerkennung = Zeugnis anerkennen
topic-rechtskreis = Wechsel zum Jobcenter
topic-gesundheit = Gesundheit und Arzt
topic-schule = Schule und Kita
topic-brief = Brief vom Amt
topic-sonstiges = Etwas anderes

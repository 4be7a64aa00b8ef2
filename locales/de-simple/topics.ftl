# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Ich suche eine Wohnung
topic-aufenthalt = Aufenthalt
topic-familie = Familie nach Deutschland
topic-arbeit = Ich suche Arbeit
topic-teilhabe = Menschen kennenlernen
topic-deutsch = Deutsch lernen
topic-anerkennung = Zeugnis aus dem Ausland
topic-rechtskreis = Wechsel zum Jobcenter
topic-gesundheit = Arzt und Gesundheit
topic-schule = Schule und Kita
topic-brief = Brief vom Amt
topic-sonstiges = Etwas anderes

# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Traženje stana
topic-aufenthalt = Boravak (Aufenthalt)
topic-familie = Spajanje porodice
topic-arbeit = Traženje posla
topic-teilhabe = Ljudi i slobodno vrijeme
topic-deutsch = Kurs njemačkog
topic-anerkennung = Priznavanje škole i diplome
topic-rechtskreis = Prelazak na Jobcenter
topic-gesundheit = Zdravlje i doktor
topic-schule = Škola i vrtić (Kita)
topic-brief = Pismo iz ureda (Amt)
topic-sonstiges = Nešto drugo

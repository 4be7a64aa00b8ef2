# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Căutarea unei locuințe
topic-aufenthalt = Ședere (Aufenthalt)
topic-familie = Aducerea familiei aici
topic-arbeit = Găsirea unui loc de muncă
topic-teilhabe = Oameni și timp liber
topic-deutsch = Curs de germană
topic-anerkennung = Recunoașterea diplomelor
topic-rechtskreis = Trecerea la Jobcenter
topic-gesundheit = Sănătate și medic
topic-schule = Școală și grădiniță (Kita)
topic-brief = Scrisoare oficială (Amt)
topic-sonstiges = Altceva

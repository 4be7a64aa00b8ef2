# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Ev arama
topic-aufenthalt = Oturum (Aufenthalt)
topic-familie = Aile birleşimi
topic-arbeit = İş bulma
topic-teilhabe = Sosyal hayat ve boş zaman
topic-deutsch = Almanca kursu
topic-anerkennung = Diploma denkliği
topic-rechtskreis = Jobcenter’a geçiş
topic-gesundheit = Sağlık ve doktor
topic-schule = Okul ve kreş (Kita)
topic-brief = Resmî daireden mektup (Amt)
topic-sonstiges = Başka bir şey

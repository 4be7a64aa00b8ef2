# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Lêgerîna malekê
topic-aufenthalt = Mayîn (Aufenthalt)
topic-familie = Anîna malbatê
topic-arbeit = Dîtina kar
topic-teilhabe = Mirov û dema vala
topic-deutsch = Kursa zimanê almanî
topic-anerkennung = Naskirina dîplomayê
topic-rechtskreis = Derbasbûna Jobcenterê
topic-gesundheit = Tenduristî û doktor
topic-schule = Dibistan û kreş (Kita)
topic-brief = Nameya daîreyê (Amt)
topic-sonstiges = Tiştekî din

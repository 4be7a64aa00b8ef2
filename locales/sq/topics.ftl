# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Kërkimi i banesës
topic-aufenthalt = Qëndrimi (Aufenthalt)
topic-familie = Bashkimi familjar
topic-arbeit = Kërkimi i punës
topic-teilhabe = Njerëz dhe kohë e lirë
topic-deutsch = Kurs gjermanishteje
topic-anerkennung = Njohja e diplomës, dëftesës
topic-rechtskreis = Kalimi te Jobcenter
topic-gesundheit = Shëndeti dhe mjeku
topic-schule = Shkolla dhe kopshti (Kita)
topic-brief = Letër nga një zyrë (Amt)
topic-sonstiges = Diçka tjetër

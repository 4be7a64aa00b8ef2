# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Търсене на жилище
topic-aufenthalt = Пребиваване (Aufenthalt)
topic-familie = Събиране на семейството
topic-arbeit = Търсене на работа
topic-teilhabe = Хора и свободно време
topic-deutsch = Курс по немски език
topic-anerkennung = Признаване на диплома
topic-rechtskreis = Преминаване към Jobcenter
topic-gesundheit = Здраве и лекар
topic-schule = Училище и градина (Kita)
topic-brief = Писмо от институция (Amt)
topic-sonstiges = Нещо друго

# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Поиск жилья
topic-aufenthalt = Пребывание (Aufenthalt)
topic-familie = Воссоединение семьи
topic-arbeit = Поиск работы
topic-teilhabe = Общение и досуг
topic-deutsch = Курс немецкого языка
topic-anerkennung = Признание диплома, аттестата
topic-rechtskreis = Переход в Jobcenter
topic-gesundheit = Здоровье и врач
topic-schule = Школа и детский сад (Kita)
topic-brief = Письмо из ведомства (Amt)
topic-sonstiges = Другое

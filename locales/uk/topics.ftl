# The topics a person can choose; each is a button, 28 characters at most.

topic-wohnen = Пошук житла
topic-aufenthalt = Перебування (Aufenthalt)
topic-familie = Возз’єднання сім’ї
topic-arbeit = Пошук роботи
topic-teilhabe = Спілкування і дозвілля
topic-deutsch = Курс німецької мови
topic-anerkennung = Визнання диплома, атестата
topic-rechtskreis = Перехід до Jobcenter
topic-gesundheit = Здоров’я і лікар
topic-schule = Школа і садок (Kita)
topic-brief = Лист від установи (Amt)
topic-sonstiges = Щось інше

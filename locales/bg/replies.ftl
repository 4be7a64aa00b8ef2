# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Моля, донесете на консултацията всички документи по Вашия въпрос.
reply-bring-letter = Моля, донесете писмото на консултацията.
reply-bring-identity = Моля, донесете на консултацията паспорта или личната си карта.
reply-bring-contract = Моля, донесете на консултацията договора си за наем (Mietvertrag).
reply-bring-certificates = Моля, донесете на консултацията дипломите и свидетелствата си.

## Questions

reply-which-office = От коя институция е писмото? Препишете името от писмото.
reply-which-date = Коя дата е написана на писмото?
reply-which-deadline = До кой ден трябва да отговорите? Датата обикновено е в писмото.
reply-how-many = Колко души ще дойдат с Вас на консултацията?
reply-need-interpreter = Трябва ли Ви на консултацията човек, който да превежда?
reply-not-understood = Не разбрах добре това. Моля, напишете го още веднъж с други, прости думи.

## News

reply-read = Прочетох съобщението Ви. Скоро ще Ви отговоря.
# $date: a day
reply-until = Трябва ми още време за отговора. Ще Ви пиша най-късно на: { $date }
reply-interpreter-comes = На Вашата консултация (Termin) ще дойде човек, който ще превежда за Вас. За Вас това е безплатно.
reply-ill = Боледувам. Търсим нов час (Termin) за Вас. За това ще получите още едно съобщение.
reply-late = Днес ще дойда малко по-късно. Моля, изчакайте ме.
# $place: name of an office or a service
reply-other-office = По Вашия въпрос ще Ви помогне друга служба: { $place }
# $phone: a telephone number
reply-call = Моля, обадете ми се: { $phone }
reply-no-address = Моля, не пишете тук адрес. Не пишете нищо за пребиваването си в Германия (Aufenthalt).
reply-solved = Изяснен ли е вече въпросът Ви? Ако да, ще приключа този разговор.

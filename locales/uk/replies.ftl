# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Будь ласка, візьміть із собою на зустріч усі папери, які стосуються Вашого питання.
reply-bring-letter = Будь ласка, візьміть із собою на зустріч цей лист.
reply-bring-identity = Будь ласка, візьміть із собою на зустріч паспорт або посвідчення особи.
reply-bring-contract = Будь ласка, візьміть із собою на зустріч договір оренди житла (Mietvertrag).
reply-bring-certificates = Будь ласка, візьміть із собою на зустріч свої дипломи, атестати й свідоцтва.

## Questions

reply-which-office = Від якої установи цей лист? Перепишіть назву з листа.
reply-which-date = Яка дата стоїть на листі?
reply-which-deadline = До якого дня Вам треба відповісти? Ця дата зазвичай є в листі.
reply-how-many = Скільки людей прийде на зустріч разом із Вами?
reply-need-interpreter = Чи потрібна Вам на зустрічі людина, яка перекладатиме?
reply-not-understood = Мені це не зовсім зрозуміло. Будь ласка, напишіть це ще раз іншими, простими словами.

## News

reply-read = Ваше повідомлення прочитано. Скоро я Вам відповім.
# $date: a day
reply-until = Мені ще потрібен час на відповідь. Я напишу Вам не пізніше цього дня: { $date }
reply-interpreter-comes = На Вашу зустріч (Termin) прийде людина, яка перекладатиме для Вас. Для Вас це безкоштовно.
reply-ill = Я хворію. Ми шукаємо для Вас новий час зустрічі (Termin). Про це Ви отримаєте ще одне повідомлення.
reply-late = Сьогодні я прийду трохи пізніше. Будь ласка, зачекайте на мене.
# $place: name of an office or a service
reply-other-office = З Вашим питанням Вам допоможе інша установа: { $place }
# $phone: a telephone number
reply-call = Будь ласка, зателефонуйте мені: { $phone }
reply-no-address = Будь ласка, не пишіть тут адресу. Не пишіть нічого про свій статус перебування (Aufenthalt).
reply-solved = Ваше питання вже вирішено? Якщо так, я закінчу цю розмову.

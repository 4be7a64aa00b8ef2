# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Пожалуйста, возьмите с собой на встречу все бумаги, которые относятся к Вашему вопросу.
reply-bring-letter = Пожалуйста, возьмите с собой на встречу это письмо.
reply-bring-identity = Пожалуйста, возьмите с собой на встречу паспорт или удостоверение личности.
reply-bring-contract = Пожалуйста, возьмите с собой на встречу договор аренды жилья (Mietvertrag).
reply-bring-certificates = Пожалуйста, возьмите с собой на встречу свои дипломы, аттестаты и свидетельства.

## Questions

reply-which-office = Из какого ведомства это письмо? Перепишите название из письма.
reply-which-date = Какая дата стоит на письме?
reply-which-deadline = До какого дня Вам нужно ответить? Эта дата обычно есть в письме.
reply-how-many = Сколько человек придет на встречу вместе с Вами?
reply-need-interpreter = Вам нужен на встрече человек, который будет переводить?
reply-not-understood = Мне это не совсем понятно. Пожалуйста, напишите это еще раз другими, простыми словами.

## News

reply-read = Ваше сообщение прочитано. Скоро я Вам отвечу.
# $date: a day
reply-until = Мне еще нужно время на ответ. Я напишу Вам не позже этого дня: { $date }
reply-interpreter-comes = На Вашу встречу (Termin) придет человек, который будет переводить для Вас. Для Вас это бесплатно.
reply-ill = Я болею. Мы ищем для Вас новое время встречи (Termin). Об этом Вы получите еще одно сообщение.
reply-late = Сегодня я приду немного позже. Пожалуйста, подождите меня.
# $place: name of an office or a service
reply-other-office = С Вашим вопросом Вам поможет другое учреждение: { $place }
# $phone: a telephone number
reply-call = Пожалуйста, позвоните мне: { $phone }
reply-no-address = Пожалуйста, не пишите здесь адрес. Не пишите ничего о своем статусе пребывания в Германии (Aufenthalt).
reply-solved = Ваш вопрос уже решен? Если да, я закончу этот разговор.

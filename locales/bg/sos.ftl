# Help in an emergency. Never machine translated. The numbers are data (help_lines.toml) and stand in no message here.

sos-first = Този чат не е служба за спешна помощ. Никой не го чете веднага.
sos-text = На тези телефони ще получите помощ. Обадете се:
sos-112 = Спешен телефон: пожарна и линейка
sos-110 = Полиция
sos-116117 = Лекар вечер, в събота и в неделя
sos-116016 = Помощ за жени при насилие, денем и нощем, на много езици
sos-men = Помощ за мъже при насилие
sos-telefonseelsorge = Някой ще Ви изслуша, когато Ви е много тежко (TelefonSeelsorge)
sos-children = Помощ за деца и младежи
sos-parents = Помощ за родители
sos-abuse = Помощ при сексуално насилие
sos-pregnant = Помощ за бременни жени в беда
sos-poison = Помощ при отравяне
sos-victims = Помощ за пострадали от престъпления
sos-ukraine = Помощ за хора от Украйна
sos-back = Назад към въпроса

# Where a request stands.

record-status-received = Ваше обращение у нас
record-status-in_review = Ваше обращение читает человек
record-status-question_open = У нас есть к Вам вопрос
record-status-assigned = Вам помогает консультант
record-status-appointment_made = Вам назначена встреча
record-status-advised = Вы были на консультации
record-status-closed = Работа с обращением завершена
record-status-withdrawn = Вы отозвали обращение
record-status-other = Мы работаем над Вашим обращением
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Обращение:
    { $code }
    Статус: { $status }
    Дата: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [1] Ваше обращение прочитает человек, обычно на следующий рабочий день.
        [one] Ваше обращение прочитает человек, обычно в течение { $days } рабочего дня.
        [few] Ваше обращение прочитает человек, обычно в течение { $days } рабочих дней.
        [many] Ваше обращение прочитает человек, обычно в течение { $days } рабочих дней.
       *[other] Ваше обращение прочитает человек, обычно в течение { $days } рабочего дня.
    }

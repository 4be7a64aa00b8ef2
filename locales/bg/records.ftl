# Where a request stands.

record-status-received = Запитването Ви е при нас
record-status-in_review = Човек чете запитването Ви
record-status-question_open = Имаме въпрос към Вас
record-status-assigned = Консултант Ви помага
record-status-appointment_made = Имате запазен час
record-status-advised = Бяхте на консултация
record-status-closed = Запитването е приключено
record-status-withdrawn = Оттеглихте запитването
record-status-other = Работим по запитването Ви
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Запитване:
    { $code }
    Състояние: { $status }
    От: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [one] Човек ще прочете запитването Ви, обикновено на следващия работен ден.
       *[other] Човек ще прочете запитването Ви, обикновено до { $days } работни дни.
    }

# Where a request stands.

record-status-received = Ми отримали Ваш запит
record-status-in_review = Ваш запит читає людина
record-status-question_open = У нас є запитання до Вас
record-status-assigned = Вам допомагає консультант чи консультантка
record-status-appointment_made = У Вас призначено зустріч
record-status-advised = Ви вже були на консультації
record-status-closed = Запит завершено
record-status-withdrawn = Ви відкликали запит
record-status-other = Ми працюємо над Вашим запитом
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Запит:
    { $code }
    Стан: { $status }
    Дата: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [1] Ваш запит прочитає людина, зазвичай наступного робочого дня.
        [one] Ваш запит прочитає людина, зазвичай за { $days } робочий день.
        [few] Ваш запит прочитає людина, зазвичай за { $days } робочі дні.
        [many] Ваш запит прочитає людина, зазвичай за { $days } робочих днів.
       *[other] Ваш запит прочитає людина, зазвичай за { $days } робочого дня.
    }

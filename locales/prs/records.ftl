# Where a request stands.

record-status-received = درخواست شما رسیده است
record-status-in_review = یک کارمند ما درخواست شما را می‌خواند
record-status-question_open = ما از شما یک سوال داریم
record-status-assigned = حالا یک مشاور برای شما هست
record-status-appointment_made = شما وقت ملاقات دارید
record-status-advised = شما مشوره گرفته‌اید
record-status-closed = کار درخواست تمام شده است
record-status-withdrawn = شما درخواست را پس گرفته‌اید
record-status-other = ما روی درخواست شما کار می‌کنیم
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    درخواست:
    { $code }
    وضعیت: { $status }
    تاریخ: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [1] یک کارمند ما درخواست شما را معمولاً در روز کاری بعدی می‌خواند.
       *[other] یک کارمند ما درخواست شما را معمولاً در ظرف { $days } روز کاری می‌خواند.
    }

# Where a request stands.

record-status-received = ستاسو غوښتنه را رسېدلې ده
record-status-in_review = زموږ یو کارکوونکی ستاسو غوښتنه لولي
record-status-question_open = موږ له تاسو یوه پوښتنه لرو
record-status-assigned = یو مشاور یا مشاوره ستاسو لپاره شته
record-status-appointment_made = تاسو د ملاقات وخت لرئ
record-status-advised = تاسو مشوره ترلاسه کړې ده
record-status-closed = د غوښتنې کار پای ته رسېدلی دی
record-status-withdrawn = تاسو غوښتنه بېرته اخیستې ده
record-status-other = موږ ستاسو پر غوښتنه کار کوو
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    غوښتنه:
    { $code }
    حالت: { $status }
    نېټه: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [one] زموږ یو کارکوونکی معمولاً په راتلونکې کاري ورځ ستاسو غوښتنه لولي.
       *[other] زموږ یو کارکوونکی معمولاً په { $days } کاري ورځو کې ستاسو غوښتنه لولي.
    }

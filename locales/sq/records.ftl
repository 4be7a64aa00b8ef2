# Where a request stands.

record-status-received = Kërkesa Juaj ka arritur
record-status-in_review = Një njeri po e lexon kërkesën Tuaj
record-status-question_open = Kemi një pyetje për Ju
record-status-assigned = Një këshilltare ose një këshilltar është këtu për Ju
record-status-appointment_made = Ju keni një takim
record-status-advised = Ju ishit në këshillim
record-status-closed = Kërkesa ka përfunduar
record-status-withdrawn = Ju e keni tërhequr kërkesën
record-status-other = Ne po punojmë për kërkesën Tuaj
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Kërkesa:
    { $code }
    Gjendja: { $status }
    Data: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [one] Kërkesën Tuaj e lexon një njeri, zakonisht ditën e ardhshme të punës.
       *[other] Kërkesën Tuaj e lexon një njeri, zakonisht brenda { $days } ditësh pune.
    }

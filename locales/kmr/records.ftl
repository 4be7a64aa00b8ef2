# Where a request stands.

record-status-received = Daxwaza we gihîşt me
record-status-in_review = Mirovek daxwaza we dixwîne
record-status-question_open = Pirseke me ji bo we heye
record-status-assigned = Şêwirmendek ji bo we heye
record-status-appointment_made = Hevdîtineke we heye
record-status-advised = Hûn hatin şêwirmendiyê
record-status-closed = Daxwaz qediya
record-status-withdrawn = We daxwaz paşve girt
record-status-other = Em li ser daxwaza we kar dikin
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Daxwaz:
    { $code }
    Rewş: { $status }
    Tarîx: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [one] Mirovek daxwaza we dixwîne, bi piranî di roja kar a bê de.
       *[other] Mirovek daxwaza we dixwîne, bi piranî di nav { $days } rojên kar de.
    }

# Where a request stands.

record-status-received = Ihre Anfrage ist da
record-status-in_review = Ein Mensch liest Ihre Anfrage
record-status-question_open = Wir haben eine Frage an Sie
record-status-assigned = Eine Beraterin oder ein Berater ist für Sie da
record-status-appointment_made = Sie haben einen Termin
record-status-advised = Sie waren bei der Beratung
record-status-closed = Die Anfrage ist fertig
record-status-withdrawn = Sie haben die Anfrage zurückgenommen
record-status-other = Wir arbeiten an Ihrer Anfrage
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Anfrage:
    { $code }
    Stand: { $status }
    Vom: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [one] Ein Mensch liest Ihre Anfrage meist am nächsten Arbeitstag.
       *[other] Ein Mensch liest Ihre Anfrage meist in { $days } Arbeitstagen.
    }

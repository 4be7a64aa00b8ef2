# Where a request stands.

record-status-received = Solicitarea dumneavoastră a ajuns
record-status-in_review = Un om vă citește solicitarea
record-status-question_open = Avem o întrebare pentru dumneavoastră
record-status-assigned = O consilieră sau un consilier se ocupă de dumneavoastră
record-status-appointment_made = Aveți o programare
record-status-advised = Ați fost la consiliere
record-status-closed = Solicitarea este încheiată
record-status-withdrawn = Ați retras solicitarea
record-status-other = Lucrăm la solicitarea dumneavoastră
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Solicitarea:
    { $code }
    Stadiul: { $status }
    Data: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [one] De obicei, un om vă citește solicitarea în următoarea zi lucrătoare.
        [few] De obicei, un om vă citește solicitarea în termen de { $days } zile lucrătoare.
       *[other] De obicei, un om vă citește solicitarea în termen de { $days } de zile lucrătoare.
    }

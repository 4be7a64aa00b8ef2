# Where a request stands.

record-status-received = Vaš upit je stigao
record-status-in_review = Stvarna osoba čita Vaš upit
record-status-question_open = Imamo pitanje za Vas
record-status-assigned = Za Vas je tu savjetnica ili savjetnik
record-status-appointment_made = Imate termin
record-status-advised = Bili ste na savjetovanju
record-status-closed = Upit je završen
record-status-withdrawn = Povukli ste upit
record-status-other = Radimo na Vašem upitu
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Upit:
    { $code }
    Stanje: { $status }
    Datum: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [1] Vaš upit će pročitati stvarna osoba, obično sljedećeg radnog dana.
        [one] Vaš upit će pročitati stvarna osoba, obično u roku od { $days } radnog dana.
        [few] Vaš upit će pročitati stvarna osoba, obično u roku od { $days } radna dana.
       *[other] Vaš upit će pročitati stvarna osoba, obično u roku od { $days } radnih dana.
    }

# Where a request stands.

record-status-received = Votre demande est arrivée
record-status-in_review = Une personne lit votre demande
record-status-question_open = Nous avons une question pour vous
record-status-assigned = Une conseillère ou un conseiller est là pour vous
record-status-appointment_made = Vous avez un rendez-vous
record-status-advised = Vous avez eu votre entretien de conseil
record-status-closed = La demande est terminée
record-status-withdrawn = Vous avez retiré la demande
record-status-other = Nous travaillons sur votre demande
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Demande :
    { $code }
    État : { $status }
    Date : { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [1] En général, une personne lit votre demande le jour de travail suivant.
        [one] En général, une personne lit votre demande dans un délai de { $days } jour de travail.
        [many] En général, une personne lit votre demande dans un délai de { $days } de jours de travail.
       *[other] En général, une personne lit votre demande dans un délai de { $days } jours de travail.
    }

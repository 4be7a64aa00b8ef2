# Where a request stands.

record-status-received = Your request has arrived
record-status-in_review = A human is reading your request
record-status-question_open = We have a question for you
record-status-assigned = An adviser is handling your request
record-status-appointment_made = You have an appointment
record-status-advised = You have had your advice
record-status-closed = The request is finished
record-status-withdrawn = You have taken back the request
record-status-other = We are working on your request
status-line =
    Request:
    { $code }
    Status: { $status }
    Date: { $date }
status-promise =
    { $days ->
        [one] A human usually reads your request on the next working day.
       *[other] A human usually reads your request within { $days } working days.
    }

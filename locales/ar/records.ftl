# Where a request stands.

record-status-received = وصل طلبكم إلينا
record-status-in_review = أحد موظفينا يقرأ طلبكم
record-status-question_open = لدينا سؤال لكم
record-status-assigned = لديكم الآن مستشارة أو مستشار
record-status-appointment_made = لديكم موعد
record-status-advised = حضرتم الاستشارة
record-status-closed = انتهى العمل على الطلب
record-status-withdrawn = أنتم سحبتم الطلب
record-status-other = نعمل على طلبكم
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    الطلب:
    { $code }
    الحالة: { $status }
    التاريخ: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [zero] سيقرأ أحد موظفينا طلبكم، غالبًا في اليوم نفسه.
        [one] سيقرأ أحد موظفينا طلبكم، غالبًا في يوم العمل التالي.
        [two] سيقرأ أحد موظفينا طلبكم، غالبًا خلال يومي عمل.
        [few] سيقرأ أحد موظفينا طلبكم، غالبًا خلال { $days } أيام عمل.
        [many] سيقرأ أحد موظفينا طلبكم، غالبًا خلال { $days } يوم عمل.
       *[other] سيقرأ أحد موظفينا طلبكم، غالبًا خلال { $days } يوم عمل.
    }

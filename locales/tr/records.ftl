# Where a request stands.

record-status-received = Talebiniz bize ulaştı
record-status-in_review = Gerçek bir kişi talebinizi okuyor
record-status-question_open = Size bir sorumuz var
record-status-assigned = Sizinle bir danışman ilgileniyor
record-status-appointment_made = Bir randevunuz var
record-status-advised = Danışmanlığa geldiniz
record-status-closed = Talep tamamlandı
record-status-withdrawn = Talebi geri aldınız
record-status-other = Talebiniz üzerinde çalışıyoruz
# $code: the case code; $status: one of the above; $date: when the request came
status-line =
    Talep:
    { $code }
    Durum: { $status }
    Tarih: { $date }
# $days: working days until somebody reads
status-promise =
    { $days ->
        [one] Talebinizi gerçek bir kişi okur, genellikle bir sonraki iş günü.
       *[other] Talebinizi gerçek bir kişi okur, genellikle { $days } iş günü içinde.
    }

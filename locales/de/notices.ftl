# Messages of the office about an appointment. Each is one message with its answers as buttons.
# Others may read them on the screen: they say when and where, and NEVER what the appointment is about.
# Values are names and dates: keep them behind a colon or alone, so that no language has to inflect them.

## The parts of a message

# $when: day and time; $place, $address: of the office hour; $desk: room and desk
notice-visit =
    { $when }
    { $place }
    { $address }
    { $desk }
# Before the block above
notice-now = Jetzt:
# $place, $desk: where it was
notice-before = Bisher: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Die Stelle schreibt dazu:
notice-reason-ill = Der Grund: Eine Person aus unserem Team ist krank.
notice-reason-room = Der Grund: Der Raum ist ein anderer.
notice-reason-strike = Der Grund: Es gibt einen Streik.
notice-reason-closed = Der Grund: Das Haus ist geschlossen.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Antworten können Sie in unserem Chat im Internet. Sie brauchen dafür Ihren Code und Ihre PIN.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Ihr Termin bleibt zur gleichen Zeit. Nur der Ort ist ein anderer.
notice-moved-desk = Ihr Termin bleibt zur gleichen Zeit. Nur der Tisch ist ein anderer.
notice-moved-adviser = Ihr Termin bleibt zur gleichen Zeit. Nur die Person, die Sie berät, ist eine andere.
notice-place = Ihr Termin bleibt zur gleichen Zeit. Nur die Adresse oder der Raum ist neu.
notice-restored = Die Änderung gilt nicht mehr. Ihr Termin ist wieder so:
notice-fine-ask = Passt das für Sie?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Dieser Termin kann nicht stattfinden:
notice-again = Wir warten noch auf Ihre Antwort. Dieser Termin kann nicht stattfinden:
notice-lapsed = Sie haben nicht geantwortet. Dieser Termin ist jetzt abgesagt:
notice-first-on-list = Sie stehen auf der Warteliste ganz oben. Wir schreiben Ihnen, wenn ein Termin frei wird.
# Lines with times follow
notice-times = Diese Zeiten sind für Sie frei:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Für Sie reserviert bis: { $until }
notice-held-early = Beginnt eine der Zeiten vorher? Dann antworten Sie bitte mindestens 2 Stunden vor dieser Zeit.
notice-choose = Was möchten Sie?

## It is near

notice-reminder = Sie haben bald einen Termin.
# $time: a time of day
notice-reminder-today = Heute um { $time } Uhr haben Sie einen Termin.
notice-reminder-tomorrow = Morgen um { $time } Uhr haben Sie einen Termin.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Bringen Sie bitte mit, was Sie haben: Ausweis, Briefe von Ämtern, Verträge, Zeugnisse.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Ein Termin ist frei geworden.
notice-no-show = Sie hatten einen Termin:
notice-no-show-ask = Wir haben Sie dort nicht gesehen. Das kann passieren. Möchten Sie einen neuen Termin?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Diesen Termin nehmen
notice-other = Andere Zeiten
notice-cancel = Termin absagen
notice-fine = Das passt
notice-decline = Das passt nicht
notice-new = Neuer Termin
notice-no = Nein, danke
# In the flow of appointments, where the office has taken the time of one away
offer-back = Zurück zum Angebot
offer-none = Im Moment ist keine andere Zeit frei.
offer-cancel-ask = Wollen Sie den Termin wirklich absagen? Dann reservieren wir nichts mehr für Sie.
offer-cancel-no = Nein, zurück

## After an answer

notice-thanks = Danke. Ihr Termin bleibt so.
notice-thanks-come = Danke. Wir wissen jetzt: Sie kommen.
notice-declined = Gut. Sie bleiben auf der Warteliste.
notice-lost = Diese Zeit ist nicht mehr frei.
notice-over = Diese Nachricht gilt nicht mehr.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Ihr Termin:
    { $when }
    { $place }
    { $address }
    { $desk }

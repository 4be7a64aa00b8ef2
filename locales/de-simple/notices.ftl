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
notice-now = Jetzt ist er hier:
# $place, $desk: where it was
notice-before = Vorher war er hier: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Das schreibt unser Team:
notice-reason-ill = Warum? Eine Person aus unserem Team ist krank.
notice-reason-room = Warum? Wir haben einen anderen Raum.
notice-reason-strike = Warum? Es gibt einen Streik.
notice-reason-closed = Warum? Das Haus ist zu.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Wollen Sie antworten? Gehen Sie in unseren Chat im Internet. Sie brauchen Ihren Code und Ihre PIN.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Ihr Termin bleibt zur gleichen Zeit. Der Ort ist neu.
notice-moved-desk = Ihr Termin bleibt zur gleichen Zeit. Der Tisch ist neu.
notice-moved-adviser = Ihr Termin bleibt zur gleichen Zeit. Sie sprechen mit einer anderen Person.
notice-place = Ihr Termin bleibt zur gleichen Zeit. Die Adresse oder der Raum ist neu.
notice-restored = Alles ist wieder wie vorher. Das ist Ihr Termin:
notice-fine-ask = Ist das gut für Sie?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Dieser Termin geht nicht:
notice-again = Wir warten auf Ihre Antwort. Dieser Termin geht nicht:
notice-lapsed = Sie haben nicht geantwortet. Dieser Termin ist jetzt weg:
notice-first-on-list = Sie sind die erste Person auf der Warteliste. Wird ein Termin frei? Dann schreiben wir Ihnen.
# Lines with times follow
notice-times = Diese Termine sind für Sie frei:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = So lange bleibt das für Sie frei: { $until }
notice-held-early = Beginnt ein Termin vorher? Dann antworten Sie bitte mindestens 2 Stunden vor diesem Termin.
notice-choose = Was wollen Sie?

## It is near

notice-reminder = Sie haben bald einen Termin.
# $time: a time of day
notice-reminder-today = Heute ist Ihr Termin. Er ist um { $time } Uhr.
notice-reminder-tomorrow = Morgen ist Ihr Termin. Er ist um { $time } Uhr.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Bringen Sie bitte alles mit, was Sie haben: Ausweis, Briefe vom Amt, Verträge, Zeugnisse.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Jetzt ist ein Termin frei.
notice-no-show = Sie hatten einen Termin:
notice-no-show-ask = Sie waren nicht da. Das ist nicht schlimm. Wollen Sie einen neuen Termin?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Diesen Termin nehmen
notice-other = Andere Zeiten ansehen
notice-cancel = Ich will keinen Termin
notice-fine = Ja, das ist gut
notice-decline = Nein, das geht nicht
notice-new = Neuer Termin
notice-no = Nein, danke
# In the flow of appointments, where the office has taken the time of one away
offer-back = Zurück
offer-none = Jetzt ist keine andere Zeit frei.
offer-cancel-ask = Wollen Sie wirklich keinen Termin? Dann ist nichts mehr für Sie frei.
offer-cancel-no = Nein, zurück

## After an answer

notice-thanks = Danke. Ihr Termin bleibt so.
notice-thanks-come = Danke. Wir wissen jetzt: Sie kommen.
notice-declined = Gut. Sie bleiben auf der Warteliste.
notice-lost = Diese Zeit ist nicht mehr frei.
notice-over = Diese Nachricht ist alt. Sie gilt nicht mehr.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Das ist Ihr Termin:
    { $when }
    { $place }
    { $address }
    { $desk }

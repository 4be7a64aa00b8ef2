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
notice-now = Sada:
# $place, $desk: where it was
notice-before = Do sada: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Ured o tome piše na njemačkom:
notice-reason-ill = Razlog: osoba iz našeg tima je bolesna.
notice-reason-room = Razlog: prostorija je druga.
notice-reason-strike = Razlog: štrajk.
notice-reason-closed = Razlog: zgrada je zatvorena.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Odgovoriti možete u našem chatu na internetu. Za to Vam trebaju Vaš kod i Vaš PIN.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Vaš termin ostaje u isto vrijeme. Samo je mjesto drugo.
notice-moved-desk = Vaš termin ostaje u isto vrijeme. Samo je stol (Tisch) drugi.
notice-moved-adviser = Vaš termin ostaje u isto vrijeme. Samo je osoba koja Vas savjetuje druga.
notice-place = Vaš termin ostaje u isto vrijeme. Nova je samo adresa ili prostorija.
notice-restored = Promjena više ne važi. Vaš termin je opet ovakav:
notice-fine-ask = Odgovara li Vam to?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Ovaj termin se ne može održati:
notice-again = Još čekamo Vaš odgovor. Ovaj termin se ne može održati:
notice-lapsed = Niste odgovorili. Ovaj termin je sada otkazan:
notice-first-on-list = Na samom ste vrhu liste čekanja. Pisat ćemo Vam kada se oslobodi termin.
# Lines with times follow
notice-times = Ovi termini su slobodni za Vas:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Rezervirano za Vas do: { $until }
notice-held-early = Ako neki termin počinje prije toga, molimo Vas da odgovorite najmanje 2 sata prije njega.
notice-choose = Šta želite?

## It is near

notice-reminder = Uskoro imate termin.
# $time: a time of day
notice-reminder-today = Danas u { $time } imate termin.
notice-reminder-tomorrow = Sutra u { $time } imate termin.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Ponesite ono što imate: lični dokument, pisma iz ureda, ugovore, svjedodžbe, diplome.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Oslobodio se jedan termin.
notice-no-show = Imali ste termin:
notice-no-show-ask = Nismo Vas tamo vidjeli. To se može desiti. Želite li novi termin?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Uzmi ovaj termin
notice-other = Drugi termini
notice-cancel = Otkaži termin
notice-fine = Odgovara mi
notice-decline = Ne odgovara mi
notice-new = Novi termin
notice-no = Ne, hvala
# In the flow of appointments, where the office has taken the time of one away
offer-back = Nazad na ponudu
offer-none = Trenutno nema drugog slobodnog termina.
offer-cancel-ask = Želite li zaista otkazati termin? Tada Vam više ništa ne rezerviramo.
offer-cancel-no = Ne, nazad

## After an answer

notice-thanks = Hvala. Vaš termin ostaje takav.
notice-thanks-come = Hvala. Sada znamo: dolazite.
notice-declined = U redu. Ostajete na listi čekanja.
notice-lost = Ovaj termin više nije slobodan.
notice-over = Ova poruka više ne važi.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Vaš termin:
    { $when }
    { $place }
    { $address }
    { $desk }

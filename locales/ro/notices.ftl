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
notice-now = Acum:
# $place, $desk: where it was
notice-before = Până acum: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Biroul adaugă (în germană):
notice-reason-ill = Motivul: o persoană din echipa noastră este bolnavă.
notice-reason-room = Motivul: camera este alta.
notice-reason-strike = Motivul: este grevă.
notice-reason-closed = Motivul: clădirea este închisă.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Puteți răspunde în chatul nostru pe internet. Pentru asta aveți nevoie de codul și de PIN-ul dumneavoastră.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Programarea dumneavoastră (Termin) rămâne la aceeași oră. Numai locul este altul.
notice-moved-desk = Programarea dumneavoastră (Termin) rămâne la aceeași oră. Numai masa (Tisch) este alta.
notice-moved-adviser = Programarea dumneavoastră (Termin) rămâne la aceeași oră. Numai persoana care vă consiliază este alta.
notice-place = Programarea dumneavoastră (Termin) rămâne la aceeași oră. Numai adresa sau camera este alta.
notice-restored = Schimbarea nu mai este valabilă. Programarea dumneavoastră (Termin) este din nou așa:
notice-fine-ask = Vi se potrivește?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Această programare (Termin) nu poate avea loc:
notice-again = Încă așteptăm răspunsul dumneavoastră. Această programare (Termin) nu poate avea loc:
notice-lapsed = Nu ați răspuns. Această programare (Termin) este acum anulată:
notice-first-on-list = Sunteți pe primul loc pe lista de așteptare. Vă scriem când se eliberează o programare.
# Lines with times follow
notice-times = Aceste ore sunt libere pentru dumneavoastră:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Rezervat pentru dumneavoastră până la: { $until }
notice-held-early = Dacă o programare începe înainte de acest termen, vă rugăm să răspundeți cu cel puțin 2 ore înainte de ea.
notice-choose = Ce doriți?

## It is near

notice-reminder = În curând aveți o programare (Termin).
# $time: a time of day
notice-reminder-today = Astăzi la ora { $time } aveți o programare (Termin).
notice-reminder-tomorrow = Mâine la ora { $time } aveți o programare (Termin).
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Aduceți ce aveți: act de identitate, scrisori oficiale, contracte, certificate, diplome.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = S-a eliberat o programare (Termin).
notice-no-show = Ați avut o programare (Termin):
notice-no-show-ask = Nu v-am văzut acolo. Se poate întâmpla. Doriți o programare nouă?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Iau această programare
notice-other = Alte ore
notice-cancel = Anulează programarea
notice-fine = Mi se potrivește
notice-decline = Nu mi se potrivește
notice-new = Programare nouă
notice-no = Nu, mulțumesc
# In the flow of appointments, where the office has taken the time of one away
offer-back = Înapoi la propunere
offer-none = Momentan nu este liberă nicio altă oră.
offer-cancel-ask = Sigur doriți să anulați programarea? Atunci nu mai rezervăm nimic pentru dumneavoastră.
offer-cancel-no = Nu, înapoi

## After an answer

notice-thanks = Vă mulțumim. Programarea dumneavoastră rămâne așa.
notice-thanks-come = Vă mulțumim. Acum știm că veniți.
notice-declined = Bine. Rămâneți pe lista de așteptare.
notice-lost = Această oră nu mai este liberă.
notice-over = Acest mesaj nu mai este valabil.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Programarea dumneavoastră (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Vaš termin je potvrđen.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Još nemate termin. { $days ->
        [1] Vaš upit će pročitati stvarna osoba, obično sljedećeg radnog dana.
        [one] Vaš upit će pročitati stvarna osoba, obično u roku od { $days } radnog dana.
        [few] Vaš upit će pročitati stvarna osoba, obično u roku od { $days } radna dana.
       *[other] Vaš upit će pročitati stvarna osoba, obično u roku od { $days } radnih dana.
    } Zatim ponovo pogledajte ovdje: napišite /status
# $code: the case code, always on a line of its own
received-code =
    Vaš kod:
    { $code }
received-code-hint = Zapišite kod ili ga fotografirajte. Recite kod na terminu.
# $pin: six digits, shown only once
received-pin =
    Vaš tajni broj (PIN):
    { $pin }
    Prikazujemo ga samo jednom. Pomoću koda i PIN-a možete nastaviti na drugom uređaju. Nikome ne dajte PIN.
received-bring = Imate li pisma ili papire o svojoj temi? Ponesite ih na termin.

## Slots

slot-gone = Ovaj termin je upravo zauzet. Vaši odgovori su još tu. Ovi termini su slobodni:
slot-relaxed-language = U to vrijeme niko od nas ne govori Vaš jezik. Naš tim to vidi.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Želite da Vas savjetuje žena. U to vrijeme to nije moguće.
       *[man] Želite da Vas savjetuje muškarac. U to vrijeme to nije moguće.
    }
# $time: a time of day
held-until =
    Možete izmijeniti svaki odgovor.
    Ovaj termin je rezerviran za Vas do { $time }.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near } u { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] { $count } termin
        [few] { $count } termina
       *[other] { $count } termina
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }, { $place }
# $place, $address: of an office hour
place-line = { $place }, { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date } u { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Prostorija (Raum): { $room }
desk-number = Stol (Tisch) { $number }
desk-room-number = Prostorija (Raum): { $room }, stol (Tisch) { $number }
not-answered = nema odgovora
value-none-children = nema

## When an answer does not fit

not-understood = Ne razumijem to. Pritisnite dugme ili napišite njegov broj.
not-understood-human = Opet ne razumijem. Možete i razgovarati sa stvarnom osobom.
choose-at-least-one = Izaberite najmanje jedan odgovor. Ili izaberite „Nešto drugo”.
# $length, $max: numbers of characters
text-too-long =
    Tekst je predug: { $length ->
        [one] { $length } znak
        [few] { $length } znaka
       *[other] { $length } znakova
    }. Najviše može { $max ->
        [one] { $max } znak
        [few] { $max } znaka
       *[other] { $max } znakova
    }.
text-empty = Napišite nekoliko riječi.
date-not-understood = Ne razumijem ovaj datum. Napišite dan, mjesec i godinu brojevima.
date-past = Ovaj datum je već prošao. Napišite današnji ili kasniji datum.
# $min, $max: numbers
number-range = Napišite broj od { $min } do { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Djece je više nego osoba. Ovdje može biti samo 0.
       *[other] Djece je više nego osoba. Najviše može biti { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Ovo dugme pripada starom pitanju. Ovo je sadašnje pitanje:
# $web_url: address of the web chat
unsupported-attachment =
    Mogu čitati samo tekst. Napišite tekst ili pritisnite dugme. Pisma ponesite na termin.
    Ovaj chat na internetu:
    { $web_url }
unsupported-edited = Ne mogu čitati izmijenjene poruke. Napišite novu poruku.
help-text =
    Postavljam Vam pitanja. Pritisnite dugme ili napišite odgovor.

    Možete napisati i ovo:
    /sos – pomoć u nevolji
    /language – promijeni jezik
    /appointment – moj termin
    /status – stanje mog upita
    /human – razgovor sa stvarnom osobom
    /privacy – zaštita podataka
    /mydata – pogledaj moje podatke
    /delete – izbriši sve
    /stop – prestani
stopped = U redu. Više ne postavljam pitanja. Vaše odgovore čuvamo 72 sata.
return-ask = Želite li nastaviti?
return-go-on = Nastavi
# $days: working days until somebody reads
human-noted =
    Zabilježeno je: želite razgovarati sa stvarnom osobom. { $days ->
        [1] Neko će Vam se javiti, obično sljedećeg radnog dana.
        [one] Neko će Vam se javiti, obično u roku od { $days } radnog dana.
        [few] Neko će Vam se javiti, obično u roku od { $days } radna dana.
       *[other] Neko će Vam se javiti, obično u roku od { $days } radnih dana.
    }
# $days as above; $phone: phone number of the office
human-info =
    Naš tim sada vidi: želite razgovarati sa stvarnom osobom.
    Možete i nazvati.
    Telefon: { $phone }
human-before =
    Pošaljite svoj upit. Tada će ga pročitati stvarna osoba.
    Možete i nazvati.
    Telefon: { $phone }
discarded = Ovi odgovori su izbrisani. Vaš raniji upit ostaje.
flow-changed = Pitanja su sada malo drugačija nego prošli put. Sačuvano je sve što još odgovara.
language-changed = Od sada pišem na ovom jeziku. Vaši odgovori su još tu.
back-at-start = Na početku ste. Dalje nazad ne može.
kept-text-noted = Vaš tekst je sačuvan. Možete ga koristiti kasnije. Sada prvo ovo pitanje:
# $text: what the person wrote before
concern-kept =
    Ovo ste već napisali:
    { $text }
welcome-back = Dobro došli nazad.
go-on-below = Ovdje se nastavlja:
policy-info =
    Ovdje dobijate samo informacije. Za upit i termin koristite naš chat na internetu:
    { $web_url }
policy-appointments =
    Ovdje možete samo pogledati, promijeniti ili otkazati svoj termin. Novi upit započnite u našem chatu na internetu:
    { $web_url }
policy-off =
    Ovdje više ne odgovaramo. Koristite naš chat na internetu:
    { $web_url }
group-declined = Dopisujem se samo s jednom osobom. U grupi čitaju i drugi. Otvorite poseban chat sa mnom.
too-many-turns = Bilo je jako mnogo poruka. Pričekajte jednu minutu. Vaši odgovori su sačuvani.
server-fault =
    Kod nas je nešto u kvaru. Vaši raniji odgovori su sačuvani. Pokušajte ponovo za 10 minuta.
    Telefon: { $phone }

answer-fault =
    Ovaj odgovor nije stigao. Vaši odgovori prije njega su sačuvani. Molimo, pošaljite ovaj odgovor ponovo za koji trenutak.
    Telefon: { $phone }

## Buttons and answers that many questions share

nav-back = Nazad
nav-skip = Preskoči
# $count: number of chosen answers
nav-done = Gotovo ({ $count })
# The same as a word that people type
nav-done-word = Gotovo
nav-more = Prikaži više
nav-human = Razgovor sa stvarnom osobom
nav-days = Drugi dani
# $label: the name of a line of the summary
edit-button = Izmijeni: { $label }
edit-short = Izmijeni
answer-yes = Da
answer-no = Ne
answer-unsure = Ne znam
answer-nothing = Ništa od toga
more-reading = Pročitaj više
# Typed words that mean yes or no, separated by commas; never shown
yes-words = da, d, daa, aha, jeste, jest, jes, jesam, tako je, naravno, može, moze, važi, vazi, dobro, u redu, uredu, slažem se, slazem se, pristajem, tačno, tacno, točno, tocno, ispravno, svakako, dogovoreno, želim, zelim, hoću, hocu, treba, okej, ok, okay, yes, y, ja, j, да, јесте, јес, тако је, наравно, може, важи, добро, у реду, слажем се, пристајем, тачно
no-words = ne, n, nee, jok, nije, nisam, neću, necu, nikako, nikad, nikada, ne želim, ne zelim, ne slažem se, ne slazem se, ne pristajem, ne hvala, ne treba, no, not, nein, не, није, нисам, нећу, никако, никад, не желим, не слажем се, не треба, не хвала
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = šta, sta, što, sto, šta je, sta je, što je, šta je to, sta je to, šta znači, sta znaci, molim, kako, kako to, zašto, zasto, izvinite, oprostite, шта, што, шта је, молим, како, зашто

## Around a question

# $number, $total: the step and how many there are
progress = Korak { $number } od { $total }
# $title: the name of the stage
step-title = Korak { $number } od { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Vaš odgovor: { $answer }
# $items: a list
chosen-line = Izabrano: { $items }
nothing-chosen = Još ništa nije izabrano
unchecked-note = Ovaj tekst još nije provjerila nijedna osoba. Ispod stoji na njemačkom.
placeholder-text = Vaš odgovor
placeholder-date = Dan.Mjesec.Godina
placeholder-number = Broj
calendar-caption = Vaš termin za kalendar
calendar-caption-cancelled = Otkazano: ovaj fajl uklanja termin iz Vašeg kalendara

## My data

mydata-intro = Ovo smo sačuvali o Vama:
# $language: the language's own name
mydata-language = Jezik: { $language }
# $date: when consent was given
mydata-consent = Slažete se od: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Upit:
    { $code }
    Datum: { $date }
    Stanje: { $status }
# $when: day and time
mydata-visit = Vaš termin: { $when }, { $place }
mydata-nothing = Nismo ništa sačuvali o Vama.
mydata-hint = Sve možete izbrisati. Napišite: /delete

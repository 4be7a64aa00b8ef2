# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Programarea dumneavoastră (Termin) este confirmată.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Încă nu aveți o programare. { $days ->
        [one] De obicei, un om vă citește solicitarea în următoarea zi lucrătoare.
        [few] De obicei, un om vă citește solicitarea în termen de { $days } zile lucrătoare.
       *[other] De obicei, un om vă citește solicitarea în termen de { $days } de zile lucrătoare.
    } Apoi verificați din nou aici: scrieți /status
# $code: the case code, always on a line of its own
received-code =
    Codul dumneavoastră:
    { $code }
received-code-hint = Notați codul sau faceți o fotografie. Spuneți codul la programare.
# $pin: six digits, shown only once
received-pin =
    Numărul dumneavoastră secret (PIN):
    { $pin }
    Îl arătăm o singură dată. Cu codul și PIN-ul puteți continua pe alt dispozitiv. Nu dați nimănui PIN-ul.
received-bring = Aveți scrisori sau acte pe tema dumneavoastră? Aduceți-le la programare.

## Slots

slot-gone = Această programare tocmai a fost ocupată. Răspunsurile dumneavoastră sunt încă aici. Aceste programări sunt libere:
slot-relaxed-language = La această oră, nimeni de la noi nu vorbește limba dumneavoastră. Echipa noastră vede acest lucru.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Doriți consiliere cu o femeie. La această oră nu este posibil.
       *[man] Doriți consiliere cu un bărbat. La această oră nu este posibil.
    }
# $time: a time of day
held-until =
    Puteți schimba fiecare răspuns.
    Păstrăm această programare liberă pentru dumneavoastră până la ora { $time }.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, ora { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] 1 opțiune
        [few] { $count } opțiuni
       *[other] { $count } de opțiuni
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }, { $place }
# $place, $address: of an office hour
place-line = { $place }, { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date }, ora { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Camera (Raum): { $room }
desk-number = Masa (Tisch) { $number }
desk-room-number = Camera (Raum): { $room }, masa (Tisch) { $number }
not-answered = fără răspuns
value-none-children = niciunul

## When an answer does not fit

not-understood = Nu am înțeles. Apăsați un buton sau scrieți numărul lui.
not-understood-human = Nici acum nu am înțeles. Puteți vorbi și cu un om.
choose-at-least-one = Alegeți cel puțin un răspuns. Sau alegeți „Altceva”.
# $length, $max: numbers of characters
text-too-long =
    Textul este prea lung: { $length ->
        [one] 1 caracter
        [few] { $length } caractere
       *[other] { $length } de caractere
    }. Puteți scrie cel mult { $max ->
        [one] 1 caracter
        [few] { $max } caractere
       *[other] { $max } de caractere
    }.
text-empty = Scrieți câteva cuvinte.
date-not-understood = Nu am înțeles această dată. Scrieți ziua, luna și anul cu cifre.
date-past = Această dată a trecut deja. Scrieți data de azi sau o dată viitoare.
# $min, $max: numbers
number-range = Scrieți un număr de la { $min } la { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Sunt mai mulți copii decât persoane. Aici puteți scrie numai 0.
       *[other] Sunt mai mulți copii decât persoane. Aici puteți scrie cel mult { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Acest buton este de la o întrebare veche. Aceasta este întrebarea de acum:
# $web_url: address of the web chat
unsupported-attachment =
    Pot citi numai text. Scrieți un text sau apăsați un buton. Aduceți scrisorile la programare.
    Acest chat pe internet:
    { $web_url }
unsupported-edited = Nu pot citi mesaje modificate. Scrieți un mesaj nou.
help-text =
    Vă pun întrebări. Apăsați un buton sau scrieți răspunsul.

    Mai puteți scrie:
    /sos – ajutor în caz de urgență
    /language – schimbă limba
    /appointment – programarea mea
    /status – stadiul solicitării mele
    /human – vorbește cu un om
    /privacy – protecția datelor
    /mydata – vezi datele mele
    /delete – șterge tot
    /stop – oprește
stopped = Bine. Nu mai pun întrebări. Răspunsurile dumneavoastră rămân salvate 72 de ore.
# With one button, after the person stopped
return-ask = Doriți să continuați?
return-go-on = Continuă
# $days: working days until somebody reads
human-noted =
    Am notat: doriți să vorbiți cu un om. { $days ->
        [one] De obicei, cineva vă contactează în următoarea zi lucrătoare.
        [few] De obicei, cineva vă contactează în termen de { $days } zile lucrătoare.
       *[other] De obicei, cineva vă contactează în termen de { $days } de zile lucrătoare.
    }
# $days as above; $phone: phone number of the office
human-info =
    Echipa noastră vede acum: doriți să vorbiți cu un om.
    Puteți și să sunați.
    Telefon: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    Trimiteți solicitarea dumneavoastră. Apoi o citește un om.
    Puteți și să sunați.
    Telefon: { $phone }
discarded = Aceste răspunsuri sunt șterse. Solicitarea dumneavoastră mai veche rămâne.
flow-changed = Întrebările sunt acum puțin diferite față de ultima dumneavoastră vizită. Am păstrat ce se mai potrivește.
language-changed = De acum scriu în această limbă. Răspunsurile dumneavoastră sunt încă aici.
back-at-start = Sunteți la început. Mai înapoi nu se poate.
kept-text-noted = Am păstrat textul dumneavoastră. Îl puteți folosi mai târziu. Acum, mai întâi această întrebare:
# $text: what the person wrote before
concern-kept =
    Ați scris deja:
    { $text }
welcome-back = Bine ați revenit.
go-on-below = Continuăm de aici:
policy-info =
    Aici primiți numai informații. Pentru o solicitare și o programare, folosiți chatul nostru pe internet:
    { $web_url }
policy-appointments =
    Aici puteți numai să vedeți, să schimbați sau să anulați programarea dumneavoastră. O solicitare nouă începeți în chatul nostru pe internet:
    { $web_url }
policy-off =
    Aici nu mai răspundem. Folosiți chatul nostru pe internet:
    { $web_url }
group-declined = Discut numai cu o singură persoană. Într-un grup citesc și alții. Deschideți un chat separat cu mine.
too-many-turns = Au fost foarte multe mesaje. Așteptați un minut. Răspunsurile dumneavoastră sunt salvate.
server-fault =
    La noi s-a stricat ceva. Ce ați răspuns înainte este salvat. Încercați din nou peste 10 minute.
    Telefon: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    Acest răspuns nu a ajuns la noi. Răspunsurile dumneavoastră de dinainte sunt salvate. Vă rugăm să trimiteți acest răspuns încă o dată peste câteva clipe.
    Telefon: { $phone }

## Buttons and answers that many questions share

nav-back = Înapoi
nav-skip = Sari peste
# $count: number of chosen answers
nav-done = Gata ({ $count })
# The same as a word that people type
nav-done-word = Gata
nav-more = Arată mai mult
nav-human = Vorbește cu un om
nav-days = Alte zile
# $label: the name of a line of the summary
edit-button = Schimbă: { $label }
edit-short = Schimbă
answer-yes = Da
answer-no = Nu
answer-unsure = Nu știu
answer-nothing = Nimic din acestea
more-reading = Citește mai mult
# Typed words that mean yes or no, separated by commas; never shown
yes-words = da, d, daa, da da, da sunt, da am, ba da, da mulțumesc, sigur, sigur că da, desigur, bineînțeles, firește, bine, în regulă, de acord, sunt de acord, sînt de acord, accept, corect, e corect, este corect, exact, adevărat, așa e, așa este, vreau, doresc, cu plăcere, ok, okay, okei, oki, yes, y, ja, j
no-words = nu, n, nuu, nu nu, ba nu, nu mulțumesc, nu vreau, nu doresc, nu accept, nu sunt de acord, nu sînt de acord, nu sunt, nu e corect, nu este corect, nu e bine, nicidecum, niciodată, deloc, greșit, no, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = ce, ce este, ce e, ce e asta, ce înseamnă, ce înseamnă asta, cum, cum adică, cum așa, poftim, poftiți, pardon, scuze, hă, ha, de ce

## Around a question

# $number, $total: the step and how many there are
progress = Pasul { $number } din { $total }
# $title: the name of the stage
step-title = Pasul { $number } din { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Răspunsul dumneavoastră: { $answer }
# $items: a list
chosen-line = Ați ales: { $items }
nothing-chosen = Încă nu ați ales nimic
unchecked-note = Acest text nu a fost încă verificat de un om. Mai jos îl găsiți în germană.
placeholder-text = Răspunsul dumneavoastră
placeholder-date = Zi.Lună.An
placeholder-number = Un număr
calendar-caption = Programarea dumneavoastră pentru calendar
calendar-caption-cancelled = Anulată: acest fișier scoate programarea din calendarul dumneavoastră

## My data

mydata-intro = Am salvat aceste date despre dumneavoastră:
# $language: the language's own name
mydata-language = Limba: { $language }
# $date: when consent was given
mydata-consent = Sunteți de acord din: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Solicitarea:
    { $code }
    Data: { $date }
    Stadiul: { $status }
# $when: day and time
mydata-visit = Programarea: { $when }, { $place }
mydata-nothing = Nu am salvat nimic despre dumneavoastră.
mydata-hint = Puteți șterge totul. Scrieți: /delete

# What the program says between the questions, and the parts that every question is made of.


## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Sie haben einen Termin.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Sie haben noch keinen Termin. { $days ->
        [one] Ein Mensch liest Ihre Anfrage meist am nächsten Arbeitstag.
       *[other] Ein Mensch liest Ihre Anfrage meist in { $days } Arbeitstagen.
    } Schauen Sie dann hier wieder nach: Schreiben Sie /status
# $code: the case code, always on a line of its own
received-code =
    Ihr Code:
    { $code }
received-code-hint = Schreiben Sie den Code auf. Oder machen Sie ein Foto. Sie brauchen den Code beim Termin.
# $pin: six digits, shown only once
received-pin =
    Das ist Ihre geheime Zahl. Sie heißt: PIN.
    { $pin }
    Schreiben Sie die PIN auf. Wir zeigen sie nur jetzt. Sie brauchen sie auf einem anderen Gerät. Geben Sie die PIN niemandem.
received-bring = Haben Sie Briefe oder Papiere zu Ihrem Thema? Bringen Sie alles zum Termin mit.

## Slots

slot-gone = Dieser Termin ist gerade weg. Ihre Antworten sind noch da. Diese Termine sind frei:
slot-relaxed-language = Zu dieser Zeit spricht niemand von uns Ihre Sprache. Unser Team weiß das.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Sie wünschen sich eine Beraterin. Das geht zu dieser Zeit nicht.
       *[man] Sie wünschen sich einen Berater. Das geht zu dieser Zeit nicht.
    }
# $time: a time of day
held-until =
    Etwas ist falsch? Sie können jede Antwort ändern.
    Dieser Termin bleibt bis { $time } Uhr für Sie frei.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, { $time } Uhr
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] 1 Zeit
       *[other] { $count } Zeiten
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }, { $place }
# $place, $address: of an office hour
place-line = { $place }, { $address }
# $date: weekday and date; $time: a time of day
date-and-time = { $date }, { $time } Uhr
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Raum: { $room }
desk-number = Tisch { $number }
desk-room-number = Raum: { $room }, Tisch { $number }
not-answered = keine Antwort
value-none-children = keine

## When an answer does not fit

not-understood = Das habe ich nicht verstanden. Drücken Sie einen Knopf. Oder schreiben Sie die Nummer.
not-understood-human = Das habe ich wieder nicht verstanden. Sie können auch mit einem Menschen sprechen.
choose-at-least-one = Wählen Sie eine Antwort. Nichts passt? Wählen Sie: Etwas anderes.
# $length, $max: numbers of characters
text-too-long =
    Der Text ist zu lang. Er hat { $length ->
        [one] 1 Zeichen
       *[other] { $length } Zeichen
    }. Höchstens { $max ->
        [one] 1 Zeichen geht
       *[other] { $max } Zeichen gehen
    }. Schreiben Sie weniger.
text-empty = Hier steht nichts. Schreiben Sie ein paar Wörter.
date-not-understood = Dieses Datum verstehe ich nicht. Schreiben Sie Tag, Monat und Jahr. Schreiben Sie Zahlen.
date-past = Dieses Datum ist schon vorbei. Schreiben Sie ein anderes Datum.
# $min, $max: numbers
number-range = Schreiben Sie eine Zahl. Die Zahl geht von { $min } bis { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Das sind zu viele Kinder. Hier geht nur 0.
        [one] Das sind zu viele Kinder. Höchstens { $max } geht.
       *[other] Das sind zu viele Kinder. Höchstens { $max } gehen.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Dieser Knopf ist alt. Das ist jetzt die Frage:
# $web_url: address of the web chat
unsupported-attachment =
    Ich kann nur Text lesen. Schreiben Sie Text. Oder drücken Sie einen Knopf. Bringen Sie Briefe zum Termin mit.
    Dieser Chat ist auch im Internet:
    { $web_url }
unsupported-edited = Sie haben eine Nachricht geändert. Das kann ich nicht lesen. Schreiben Sie eine neue Nachricht.
help-text =
    Ich stelle Fragen. Drücken Sie einen Knopf. Oder schreiben Sie die Antwort.

    Das können Sie auch schreiben:
    /sos – Hilfe in Not
    /language – andere Sprache
    /appointment – mein Termin
    /status – Wie weit ist meine Anfrage?
    /human – mit einem Menschen sprechen
    /privacy – Datenschutz
    /mydata – meine Daten ansehen
    /delete – alles löschen
    /stop – aufhören
stopped = Gut. Ich frage nicht mehr. Ihre Antworten bleiben 72 Stunden da.
return-ask = Wollen Sie weitermachen?
return-go-on = Weitermachen
# $days: working days until somebody reads
human-noted =
    Sie wollen mit einem Menschen sprechen. Das habe ich notiert. { $days ->
        [one] Jemand meldet sich meist am nächsten Arbeitstag.
       *[other] Jemand meldet sich meist in { $days } Arbeitstagen.
    }
# $days as above; $phone: phone number of the office
human-info =
    Unser Team sieht jetzt: Sie wollen mit einem Menschen sprechen.
    Sie können auch anrufen.
    Telefon: { $phone }
human-before =
    Senden Sie zuerst Ihre Anfrage ab. Dann liest sie ein Mensch.
    Sie können auch anrufen.
    Telefon: { $phone }
discarded = Diese Antworten sind gelöscht. Ihre frühere Anfrage bleibt.
flow-changed = Die Fragen sind jetzt etwas anders. Was noch passt, ist noch da.
language-changed = Ich schreibe jetzt in dieser Sprache. Ihre Antworten sind noch da.
back-at-start = Das ist die erste Frage. Sie können nicht weiter zurück.
kept-text-noted = Ihr Text ist gespeichert. Sie können ihn später benutzen. Jetzt kommt erst diese Frage:
# $text: what the person wrote before
concern-kept =
    Das haben Sie schon geschrieben:
    { $text }
welcome-back = Willkommen zurück.
go-on-below = Hier geht es weiter:
policy-info =
    Hier bekommen Sie nur Informationen. Wollen Sie einen Termin? Gehen Sie in unseren Chat im Internet:
    { $web_url }
policy-appointments =
    Hier geht es nur um Ihren Termin. Brauchen Sie eine neue Beratung? Gehen Sie in unseren Chat im Internet:
    { $web_url }
policy-off =
    Hier antworten wir nicht mehr. Gehen Sie in unseren Chat im Internet:
    { $web_url }
group-declined = Das ist eine Gruppe. Andere können hier lesen. Darum schreibe ich hier nicht. Schreiben Sie mir allein.
too-many-turns = Das waren sehr viele Nachrichten. Warten Sie eine Minute. Ihre Antworten sind noch da.
server-fault =
    Bei uns ist etwas kaputt. Ihre Antworten von vorher sind noch da. Versuchen Sie es in 10 Minuten wieder.
    Telefon: { $phone }

answer-fault =
    Diese Antwort ist nicht angekommen. Ihre Antworten von vorher sind noch da. Bitte warten Sie kurz. Senden Sie diese Antwort dann noch einmal.
    Telefon: { $phone }

## Buttons and answers that many questions share

nav-back = Zurück
nav-skip = Nicht antworten
# $count: number of chosen answers
nav-done = Fertig ({ $count })
# The same as a word that people type
nav-done-word = Fertig
nav-more = Mehr zeigen
nav-human = Mit einem Menschen sprechen
nav-days = Andere Tage
# $label: the name of a line of the summary
edit-button = Ändern: { $label }
edit-short = Ändern
answer-yes = Ja
answer-no = Nein
answer-unsure = Ich weiß es nicht
answer-nothing = Nichts davon
more-reading = Mehr lesen
# Typed words that mean yes or no, separated by commas; never shown
yes-words = ja, j, jo, jawohl, genau, richtig, stimmt, klar, gern, gerne, ok, okay, einverstanden, yes, y
no-words = nein, n, nee, ne, nicht, keine, niemals, no, not
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = was, wat, wie, wie bitte, bitte was, was bitte, was denn, hä, häh, hää, hae, he, was heißt das, was bedeutet das, was ist das, was meinen Sie, warum, wieso

## Around a question

# $number, $total: the step and how many there are
progress = Schritt { $number } von { $total }
# $title: the name of the stage
step-title = Schritt { $number } von { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Ihre Antwort: { $answer }
# $items: a list
chosen-line = Gewählt: { $items }
nothing-chosen = Sie haben noch nichts gewählt
unchecked-note = Diesen Text hat noch kein Mensch geprüft. Darunter steht er in normalem Deutsch.
placeholder-text = Ihre Antwort
placeholder-date = Tag.Monat.Jahr
placeholder-number = Eine Zahl
calendar-caption = Ihr Termin für den Kalender
calendar-caption-cancelled = Abgesagt: Diese Datei löscht den Termin aus Ihrem Kalender

## My data

mydata-intro = Das haben wir über Sie gespeichert:
# $language: the language's own name
mydata-language = Sprache: { $language }
# $date: when consent was given
mydata-consent = Sie haben Ja gesagt am: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Anfrage:
    { $code }
    Vom: { $date }
    Stand: { $status }
# $when: day and time
mydata-visit = Termin: { $when }, { $place }
mydata-nothing = Über Sie ist nichts gespeichert.
mydata-hint = Sie können alles löschen. Schreiben Sie: /delete

# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Ihr Termin ist fest.
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
received-code-hint = Schreiben Sie den Code auf oder machen Sie ein Foto. Sagen Sie den Code beim Termin.
# $pin: six digits, shown only once
received-pin =
    Ihre geheime Zahl (PIN):
    { $pin }
    Wir zeigen sie nur einmal. Mit Code und PIN können Sie auf einem anderen Gerät weitermachen. Geben Sie die PIN niemandem.
received-bring = Haben Sie Briefe oder Papiere zu Ihrem Thema? Bringen Sie sie zum Termin mit.

## Slots

slot-gone = Dieser Termin ist gerade weg. Ihre Antworten sind noch da. Diese Termine sind frei:
slot-relaxed-language = Zu dieser Zeit spricht niemand von uns Ihre Sprache. Unser Team sieht das.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Sie wünschen Beratung durch eine Frau. Das geht zu dieser Zeit nicht.
       *[man] Sie wünschen Beratung durch einen Mann. Das geht zu dieser Zeit nicht.
    }
# $time: a time of day
held-until =
    Sie können jede Antwort ändern.
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
not-answered = nicht beantwortet
value-none-children = keine

## When an answer does not fit

not-understood = Das habe ich nicht verstanden. Drücken Sie einen Knopf oder schreiben Sie die Nummer.
not-understood-human = Das habe ich wieder nicht verstanden. Sie können auch mit einem Menschen sprechen.
choose-at-least-one = Wählen Sie mindestens eine Antwort. Oder wählen Sie „Etwas anderes“.
# $length, $max: numbers of characters
text-too-long =
    Der Text ist zu lang: { $length ->
        [one] 1 Zeichen
       *[other] { $length } Zeichen
    }. Höchstens { $max ->
        [one] 1 Zeichen geht
       *[other] { $max } Zeichen gehen
    }.
text-empty = Schreiben Sie ein paar Worte.
date-not-understood = Dieses Datum habe ich nicht verstanden. Schreiben Sie Tag, Monat und Jahr mit Zahlen.
date-past = Dieses Datum ist schon vorbei. Schreiben Sie ein Datum ab heute.
# $min, $max: numbers
number-range = Schreiben Sie eine Zahl von { $min } bis { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Das sind mehr Kinder als Personen. Hier geht nur 0.
        [one] Das sind mehr Kinder als Personen. Höchstens { $max } geht.
       *[other] Das sind mehr Kinder als Personen. Höchstens { $max } gehen.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Dieser Knopf gehört zu einer alten Frage. Hier ist die Frage von jetzt:
# $web_url: address of the web chat
unsupported-attachment =
    Ich kann nur Text lesen. Schreiben Sie Text oder drücken Sie einen Knopf. Bringen Sie Briefe zum Termin mit.
    Dieser Chat im Internet:
    { $web_url }
unsupported-edited = Ich kann geänderte Nachrichten nicht lesen. Schreiben Sie eine neue Nachricht.
help-text =
    Ich stelle Ihnen Fragen. Drücken Sie einen Knopf oder schreiben Sie die Antwort.

    Das können Sie auch schreiben:
    /sos – Hilfe in Not
    /language – Sprache ändern
    /appointment – mein Termin
    /status – Stand meiner Anfrage
    /human – mit einem Menschen sprechen
    /privacy – Datenschutz
    /mydata – meine Daten ansehen
    /delete – alles löschen
    /stop – aufhören
stopped = Gut. Ich höre auf zu fragen. Ihre Antworten bleiben 72 Stunden gespeichert.
# With one button, after the person stopped
return-ask = Möchten Sie weitermachen?
return-go-on = Weitermachen
# $days: working days until somebody reads
human-noted =
    Ich habe notiert: Sie möchten mit einem Menschen sprechen. { $days ->
        [one] Jemand meldet sich meist am nächsten Arbeitstag.
       *[other] Jemand meldet sich meist in { $days } Arbeitstagen.
    }
# $days as above; $phone: phone number of the office
human-info =
    Unser Team sieht jetzt: Sie möchten mit einem Menschen sprechen.
    Sie können auch anrufen.
    Telefon: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    Senden Sie Ihre Anfrage ab. Dann liest sie ein Mensch.
    Sie können auch anrufen.
    Telefon: { $phone }
discarded = Diese Antworten sind gelöscht. Ihre frühere Anfrage bleibt.
flow-changed = Die Fragen sind jetzt etwas anders als bei Ihrem letzten Besuch. Was noch passt, habe ich behalten.
language-changed = Ab jetzt schreibe ich in dieser Sprache. Ihre Antworten sind noch da.
back-at-start = Sie sind am Anfang. Weiter zurück geht es nicht.
kept-text-noted = Ich habe mir Ihren Text gemerkt. Sie können ihn später benutzen. Jetzt erst diese Frage:
# $text: what the person wrote before
concern-kept =
    Das haben Sie schon geschrieben:
    { $text }
welcome-back = Willkommen zurück.
go-on-below = Hier geht es weiter:
policy-info =
    Hier bekommen Sie nur Informationen. Eine Anfrage und einen Termin bekommen Sie in unserem Chat im Internet:
    { $web_url }
policy-appointments =
    Hier können Sie nur Ihren Termin ansehen, ändern oder absagen. Eine neue Anfrage beginnen Sie in unserem Chat im Internet:
    { $web_url }
policy-off =
    Hier antworten wir nicht mehr. Benutzen Sie unseren Chat im Internet:
    { $web_url }
group-declined = Ich schreibe nur mit einer Person allein. In einer Gruppe lesen andere mit. Öffnen Sie einen eigenen Chat mit mir.
too-many-turns = Das waren sehr viele Nachrichten. Warten Sie eine Minute. Ihre Antworten sind gespeichert.
server-fault =
    Bei uns ist etwas kaputt. Was Sie vorher geantwortet haben, ist gespeichert. Versuchen Sie es in 10 Minuten noch einmal.
    Telefon: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    Diese Antwort ist nicht angekommen. Ihre Antworten davor sind gespeichert. Bitte senden Sie diese Antwort in einem Moment noch einmal.
    Telefon: { $phone }

## Buttons and answers that many questions share

nav-back = Zurück
nav-skip = Überspringen
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
nothing-chosen = Noch nichts gewählt
unchecked-note = Diesen Text hat noch kein Mensch geprüft. Darunter steht er auf Deutsch.
placeholder-text = Ihre Antwort
placeholder-date = Tag.Monat.Jahr
placeholder-number = Eine Zahl
calendar-caption = Ihr Termin für den Kalender
calendar-caption-cancelled = Abgesagt: Mit dieser Datei verschwindet der Termin aus Ihrem Kalender

## My data

mydata-intro = Das haben wir über Sie gespeichert:
# $language: the language's own name
mydata-language = Sprache: { $language }
# $date: when consent was given
mydata-consent = Einverstanden seit: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Anfrage:
    { $code }
    Vom: { $date }
    Stand: { $status }
# $when: day and time
mydata-visit = Termin: { $when }, { $place }
mydata-nothing = Wir haben nichts über Sie gespeichert.
mydata-hint = Sie können alles löschen. Schreiben Sie: /delete

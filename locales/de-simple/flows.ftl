# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.


## The names of the flows

flow-intake = Beratung und Termin
flow-appointment = Mein Termin
flow-status = Meine Anfrage
flow-privacy = Datenschutz
flow-resume = Weitermachen
flow-language = Sprache
flow-menu = Anfang

## The stages of the intake (one or two words)

stage-language = Sprache
stage-consent = Datenschutz
stage-danger = Gefahr
stage-adult = Alter
stage-municipality = Ort
stage-topics = Themen
stage-urgency = Wie schnell
stage-concern = Problem
stage-people = Personen
stage-wishes = Wünsche
stage-slot = Termin
stage-check = Alles richtig?

## The lines of the summary (they also stand on the button "Ändern: …", so 20 characters at most)

summary-danger = In Gefahr
summary-adult = 18 oder älter
summary-municipality = Ort
summary-topics = Themen
summary-urgency = Wie schnell
summary-deadline = Frist im Brief
summary-concern = Problem
summary-interpreter = Übersetzen
summary-party = Personen
summary-children = Kinder
summary-school-age = Schul-Kinder
summary-wishes = Wünsche
summary-call-name = Name
summary-slot = Termin

## Language and welcome

language-ask = Welche Sprache wollen Sie?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = In welcher Sprache wollen Sie weiterschreiben?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Guten Tag.
    Ich bin ein Computer-Programm. Ich bin kein Mensch.
    Ich gehöre zu: { $office }.
    Wollen Sie einen Termin zur Beratung? Ich helfe Ihnen dabei. Das kostet nichts.

## When somebody does not consent

no-consent = Das ist in Ordnung. Ich speichere keine Antworten. Was wollen Sie tun?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Sie können auch so zur Beratung kommen. Sie brauchen diesen Chat nicht.
    Orte: { $places }
    Telefon: { $phone }
no-consent-agree = Doch, ich sage Ja
no-consent-leave = Chat beenden
bye = Auf Wiedersehen. Sie können immer wieder schreiben.

## Danger

danger-ask = Sind Sie jetzt in Gefahr?
danger-hint = Gefahr ist zum Beispiel: Jemand schlägt Sie. Oder jemand droht Ihnen.
danger-go-on = Sind Sie jetzt in Sicherheit? Wollen Sie weiterschreiben?
danger-go-on-yes = Ja, ich schreibe weiter
danger-go-on-pause = Nein, ich mache Pause
paused =
    Gut. Wir machen eine Pause.
    Sind Sie in Gefahr? Dann rufen Sie an: 112.
    Sind Sie wieder in Sicherheit? Dann schreiben Sie wieder. Wir machen dann hier weiter.

## Age

adult-ask = Sind Sie 18 Jahre alt? Oder älter?
minor-ask = Wollen Sie hier weiterschreiben?
minor-hint = Das Jugendamt hilft Kindern. Das Jugendamt hilft auch Jugendlichen. Sie dürfen dort allein hingehen. Sie dürfen auch hier weiterschreiben.
minor-go-on = Ja, hier weiterschreiben
minor-leave = Nein, Chat beenden

## Place

municipality-ask = In welcher Stadt oder Gemeinde wohnen Sie?

## Topics

topics-ask = Was ist Ihr Thema?
topics-hint = Sie können mehr als ein Thema wählen. Drücken Sie dann: Fertig.

## How urgent

urgency-ask = Muss es schnell gehen?
urgency-normal = Nein, nicht schnell
urgency-deadline = Brief mit Frist
urgency-no-shelter = Heute kein Schlafplatz
deadline-ask = Bis wann müssen Sie antworten?
deadline-hint = Dieses Datum steht im Brief. Es heißt: Frist. Schreiben Sie Tag, Monat und Jahr.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Senden Sie die Anfrage ab. Dann sieht ein Mensch: Sie brauchen schnell Hilfe. Aber niemand liest das sofort.

    Kommen Sie auch selbst zu uns. Oder rufen Sie uns an.
    { $office }
    Telefon: { $phone }

    Sind Sie in Gefahr? Dann rufen Sie an: 112.

## The concern in own words

concern-ask = Wollen Sie Ihr Problem aufschreiben?
concern-hint = Schreiben Sie nur wenige Wörter. Schreiben Sie keine Adresse. Schreiben Sie nichts über Ihren Aufenthalt.
concern-keep = Diesen Text nehmen

## Interpreter, people, children

interpreter-ask = Soll jemand für Sie übersetzen?
party-ask = Wie viele Menschen kommen zum Termin?
party-hint = Zählen Sie sich auch mit.
children-ask = Wie viele Kinder sind dabei?
school-age-ask = Haben Sie Kinder zwischen 6 und 18 Jahren?
school-age-hint = Dann hilft auch die Schul-Beratung. Sie heißt: Seiteneinstiegsberatung. Sie müssen nicht antworten.

## Wishes

wishes-ask = Was wünschen Sie sich für den Termin?
wishes-hint = Sie können mehr als eine Antwort wählen. Wir versuchen es. Es klappt vielleicht nicht immer.
wish-woman = Eine Frau soll beraten
wish-man = Ein Mann soll beraten
wish-step-free = Keine Treppe
wish-large-print = Große Schrift
wish-sign-language = Gebärdensprache
wish-quiet-room = Ruhiger Raum
call-name-ask = Welchen Namen sollen wir sagen?
call-name-hint = Sie können jeden Namen schreiben. Der Name muss nicht echt sein.

## The slot

slot-ask = Wann wollen Sie kommen?
# $minutes: number; $place: the name of the place
slot-hint =
    Ort: { $place }
    { $minutes ->
        [one] Der Termin dauert eine Minute.
       *[other] Der Termin dauert { $minutes } Minuten.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Ihr Termin ist jetzt: { $when }. Sie behalten ihn noch. Erst ein neuer Termin ersetzt ihn.
    Ort: { $place }
    { $minutes ->
        [one] Der neue Termin dauert eine Minute.
       *[other] Der neue Termin dauert { $minutes } Minuten.
    }
slot-none-fits = Kein Termin passt mir
no-slot-ask = Jetzt ist kein Termin frei. Wollen Sie auf die Warteliste?
no-slot-fits-ask = Wollen Sie auf die Warteliste?
no-slot-yes = Ja, auf die Warteliste
no-slot-elsewhere = Andere Orte ansehen
no-slot-again = Termine nochmal ansehen
no-slot-human = Ich brauche schnell Hilfe
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Sie haben schon einen Termin. Mehr Termine gehen jetzt nicht.
       *[other] Sie haben schon { $limit } Termine. Mehr Termine gehen jetzt nicht.
    } Was wollen Sie tun?
quota-without = Ohne Termin senden
quota-appointments = Meine Termine ansehen

## The summary

check-ask = Ist alles richtig?
check-hint = Etwas ist falsch? Sie können jede Antwort ändern.
check-confirm = Ja, Termin buchen
check-send = Ja, absenden
check-discard = Abbrechen
discard-ask = Dann löschen wir diese Antworten. Wollen Sie das wirklich?
discard-no = Nein, ich mache weiter
discard-yes = Ja, abbrechen und löschen
erased = Alles ist gelöscht. Niemand kann es mehr lesen.
received = Wir haben Ihre Anfrage bekommen.

## Own appointments

visits-ask = Welchen Termin meinen Sie?
visits-none = Sie haben jetzt keinen Termin.
# $when: day and time
visit-show = Ihr Termin ist: { $when }. Was wollen Sie tun?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Ich komme
visit-move = Anderer Termin
visit-cancel = Ich komme nicht
visit-calendar = In den Kalender
visit-kept = Gut. Ihr Termin bleibt so.
visit-missing = Diesen Termin gibt es nicht mehr.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Sie haben jetzt einen neuen Termin. Der alte Termin ist weg.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Dieser Termin ist jetzt weg: { $when }. Sie müssen nichts mehr tun.
move-keep-old = Alten Termin behalten
move-none = Jetzt ist kein anderer Termin frei. Sie behalten Ihren Termin.
# $when: the new time
move-sure-ask = Der neue Termin ist: { $when }. Wollen Sie ihn haben?
# $old: the present time
move-sure-hint = Dann ist der alte Termin weg: { $old }.
move-sure-yes = Ja, den neuen Termin
# $when: the present time
cancel-sure-ask = Ihr Termin ist: { $when }. Wollen Sie wirklich nicht kommen?
cancel-sure-no = Nein, ich komme
cancel-sure-yes = Ja, ich komme nicht

## Status, menu, privacy, resume

status-tell = So weit ist Ihre Anfrage:
status-none = Ich finde keine Anfrage von Ihnen. Wollen Sie Hilfe? Schreiben Sie: /start
menu-ask = Was wollen Sie tun?
menu-appointment = Mein Termin
menu-status = Wie weit ist die Anfrage?
menu-new = Ich brauche Beratung
menu-privacy = Meine Daten und Löschen
privacy-ask = Was wollen Sie tun?
privacy-notice-button = Wer liest meine Daten?
privacy-mydata-button = Meine Daten ansehen
privacy-delete-button = Alles löschen
delete-ask = Wollen Sie wirklich alles löschen?
delete-hint = Dann sind alle Antworten und Anfragen weg. Dann sind auch Ihre Termine weg. Wir können nichts zurückholen.
delete-no = Nein, nichts löschen
delete-yes = Ja, alles löschen
delete-kept = Gut. Alles ist noch da.
resume-ask = Willkommen zurück. Was wollen Sie tun?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Sie waren bei Schritt { $number }. Es gibt { $total } Schritte. Der Schritt heißt: { $title }.
resume-go-on = Hier weitermachen
resume-again = Neu anfangen
resume-delete = Alles löschen

# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Anfrage und Termin
flow-appointment = Mein Termin
flow-status = Meine Anfrage
flow-privacy = Datenschutz
flow-resume = Weitermachen
flow-language = Sprache
flow-menu = Anfang

## The stages of the intake (one or two words)

stage-language = Sprache
stage-consent = Datenschutz
stage-danger = Sicherheit
stage-adult = Alter
stage-municipality = Ort
stage-topics = Themen
stage-urgency = Wie eilig
stage-concern = Ihr Problem
stage-people = Personen
stage-wishes = Wünsche
stage-slot = Termin
stage-check = Prüfen

## The lines of the summary (they also stand on the button "Ändern: …", so 20 characters at most)

summary-danger = In Gefahr
summary-adult = Ab 18 Jahre alt
summary-municipality = Ort
summary-topics = Themen
summary-urgency = Wie eilig
summary-deadline = Frist im Brief
summary-concern = Ihr Problem
summary-interpreter = Übersetzung
summary-party = Personen
summary-children = Kinder
summary-school-age = Kinder für Schule
summary-wishes = Wünsche
summary-call-name = Name
summary-slot = Termin

## Language and welcome

language-ask = Welche Sprache möchten Sie?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = In welcher Sprache möchten Sie weiterschreiben?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Guten Tag. Ich bin ein Computer-Programm und kein Mensch. Ich gehöre zu: { $office }.
    Ich helfe Ihnen, einen Termin zur Beratung zu bekommen. Das kostet nichts.

## When somebody does not consent

no-consent = Das ist in Ordnung. Ich speichere keine Antworten. Was möchten Sie tun?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Sie können auch ohne diesen Chat zur Beratung kommen.
    Orte: { $places }
    Telefon: { $phone }
no-consent-agree = Doch, ich bin einverstanden
no-consent-leave = Chat beenden
bye = Auf Wiedersehen. Sie können jederzeit wieder schreiben.

## Danger

danger-ask = Sind Sie jetzt in Gefahr?
danger-hint = Zum Beispiel: Jemand schlägt Sie oder bedroht Sie.
danger-go-on = Sind Sie jetzt sicher genug, um weiterzuschreiben?
danger-go-on-yes = Ja, ich schreibe weiter
danger-go-on-pause = Nein, ich mache eine Pause
paused =
    Gut. Wir machen eine Pause. Rufen Sie 112 an, wenn Sie in Gefahr sind.
    Schreiben Sie wieder, wenn Sie sicher sind. Dann machen wir hier weiter.

## Age

adult-ask = Sind Sie 18 Jahre alt oder älter?
minor-ask = Möchten Sie trotzdem hier weiterschreiben?
minor-hint = Das Jugendamt hilft Kindern und Jugendlichen. Sie dürfen allein hingehen. Sie dürfen auch hier weiterschreiben.
minor-go-on = Ja, hier weiterschreiben
minor-leave = Nein, Chat beenden

## Place

municipality-ask = In welcher Stadt oder Gemeinde wohnen Sie?

## Topics

topics-ask = Worum geht es?
topics-hint = Sie können mehrere Themen wählen. Drücken Sie danach „Fertig“.

## How urgent

urgency-ask = Ist es eilig?
urgency-normal = Nein, nicht eilig
urgency-deadline = Brief mit Frist
urgency-no-shelter = Kein Schlafplatz heute
deadline-ask = Welches Datum steht als Frist im Brief?
deadline-hint = Frist: ein Tag, bis zu dem Sie antworten müssen. Schreiben Sie Tag, Monat und Jahr.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Wenn Sie die Anfrage absenden, sieht ein Mensch: Es ist sehr eilig. Aber niemand liest sie sofort.

    Kommen Sie auch direkt zu uns oder rufen Sie an.
    { $office }
    Telefon: { $phone }

    Rufen Sie 112 an, wenn Sie in Gefahr sind.

## The concern in own words

concern-ask = Wollen Sie das Problem kurz beschreiben?
concern-hint = Schreiben Sie keine Adresse und nichts über Ihren Aufenthalt. Wenige Worte reichen.
concern-keep = Diesen Text nehmen

## Interpreter, people, children

interpreter-ask = Brauchen Sie eine Person, die übersetzt?
party-ask = Wie viele Personen kommen zum Termin?
party-hint = Zählen Sie sich selbst mit.
children-ask = Wie viele davon sind Kinder?
school-age-ask = Haben Sie Kinder im Schulalter (6 bis 18 Jahre)?
school-age-hint = Dann hilft auch die Schul-Beratung (Seiteneinstiegsberatung). Sie müssen nicht antworten.

## Wishes

wishes-ask = Haben Sie Wünsche für den Termin?
wishes-hint = Sie können mehrere wählen. Wir versuchen, alle zu erfüllen.
wish-woman = Beratung durch eine Frau
wish-man = Beratung durch einen Mann
wish-step-free = Ohne Treppe
wish-large-print = Große Schrift
wish-sign-language = Gebärdensprache
wish-quiet-room = Ruhiger Raum
call-name-ask = Wie sollen wir Sie nennen?
call-name-hint = Sie können jeden Namen schreiben. Er darf erfunden sein.

## The slot

slot-ask = Welcher Termin passt Ihnen?
# $minutes: number; $place: the name of the place
slot-hint =
    Ort: { $place }
    { $minutes ->
        [one] Der Termin dauert eine Minute.
       *[other] Der Termin dauert { $minutes } Minuten.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Jetzt haben Sie: { $when }. Dieser Termin bleibt, bis Sie den neuen bestätigen.
    Ort: { $place }
    { $minutes ->
        [one] Der neue Termin dauert eine Minute.
       *[other] Der neue Termin dauert { $minutes } Minuten.
    }
slot-none-fits = Kein Termin passt
no-slot-ask = Im Moment ist kein Termin frei. Sollen wir Sie auf die Warteliste setzen?
no-slot-fits-ask = Sollen wir Sie auf die Warteliste setzen?
no-slot-yes = Ja, auf die Warteliste
no-slot-elsewhere = Termine an anderen Orten
no-slot-again = Termine noch einmal sehen
no-slot-human = Ich brauche schnell Hilfe
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Sie haben schon einen Termin. Mehr geht im Moment nicht.
       *[other] Sie haben schon { $limit } Termine. Mehr geht im Moment nicht.
    } Was möchten Sie tun?
quota-without = Anfrage ohne Termin senden
quota-appointments = Meine Termine ansehen

## The summary

check-ask = Stimmt alles?
check-hint = Sie können jede Antwort ändern.
check-confirm = Ja, Termin buchen
# The same where no appointment is held
check-send = Ja, Anfrage absenden
check-discard = Abbrechen
discard-ask = Wollen Sie wirklich abbrechen? Dann löschen wir diese Antworten.
discard-no = Nein, weitermachen
discard-yes = Ja, abbrechen und löschen
erased = Alles ist gelöscht. Niemand kann Ihre Antworten mehr lesen.
received = Ihre Anfrage ist bei uns angekommen.

## Own appointments

visits-ask = Um welchen Termin geht es?
visits-none = Sie haben im Moment keinen Termin.
# $when: day and time
visit-show = Ihr Termin: { $when }. Was möchten Sie tun?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Ich komme
visit-move = Anderer Termin
visit-cancel = Termin absagen
visit-calendar = Termin in den Kalender
visit-kept = Gut. Ihr Termin bleibt, wie er ist.
visit-missing = Diesen Termin gibt es nicht mehr.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Ihr neuer Termin ist fest. Der alte Termin gilt nicht mehr.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Ihr Termin ist abgesagt: { $when }. Sie müssen nichts mehr tun.
move-keep-old = Alten Termin behalten
move-none = Im Moment ist kein anderer Termin frei. Ihr Termin bleibt.
# $when: the new time
move-sure-ask = Möchten Sie diesen neuen Termin: { $when }?
# $old: the present time
move-sure-hint = Der alte Termin ist dann weg: { $old }.
move-sure-yes = Ja, neuen Termin nehmen
# $when: the present time
cancel-sure-ask = Wollen Sie diesen Termin wirklich absagen: { $when }?
cancel-sure-no = Nein, ich komme
cancel-sure-yes = Ja, Termin absagen

## Status, menu, privacy, resume

status-tell = Das ist der Stand:
status-none = Ich finde keine Anfrage von Ihnen. Möchten Sie eine Anfrage beginnen? Schreiben Sie: /start
menu-ask = Was möchten Sie tun?
menu-appointment = Mein Termin
menu-status = Wo steht meine Anfrage?
menu-new = Neue Anfrage
menu-privacy = Datenschutz und Löschen
privacy-ask = Was möchten Sie sehen oder tun?
privacy-notice-button = Wer liest meine Daten?
privacy-mydata-button = Meine Daten ansehen
privacy-delete-button = Alles löschen
delete-ask = Wollen Sie wirklich alles löschen?
delete-hint = Dann sind Ihre Antworten und Anfragen weg. Ihre Termine sind dann abgesagt. Das können wir nicht zurückholen.
delete-no = Nein, nichts löschen
delete-yes = Ja, alles löschen
delete-kept = Gut. Ich habe nichts gelöscht.
resume-ask = Willkommen zurück. Was möchten Sie tun?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Sie waren bei Schritt { $number } von { $total }: { $title }.
resume-go-on = Hier weitermachen
resume-again = Neu anfangen
resume-delete = Alles löschen

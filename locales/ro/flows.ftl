# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Solicitare și programare
flow-appointment = Programarea mea
flow-status = Solicitarea mea
flow-privacy = Protecția datelor
flow-resume = Continuare
flow-language = Limba
flow-menu = Început

## The stages of the intake (one or two words)

stage-language = Limba
stage-consent = Protecția datelor
stage-danger = Siguranță
stage-adult = Vârsta
stage-municipality = Localitatea
stage-topics = Teme
stage-urgency = Cât de urgent
stage-concern = Problema
stage-people = Persoane
stage-wishes = Dorințe
stage-slot = Programarea
stage-check = Verificare

## The lines of the summary (they also stand on the button "Schimbă: …", so 19 characters at most)

summary-danger = În pericol
summary-adult = 18 ani sau mai mult
summary-municipality = Localitatea
summary-topics = Teme
summary-urgency = Cât de urgent
summary-deadline = Data limită (Frist)
summary-concern = Problema
summary-interpreter = Traducere
summary-party = Persoane
summary-children = Copii
summary-school-age = Copii de școală
summary-wishes = Dorințe
summary-call-name = Numele
summary-slot = Programarea

## Language and welcome

language-ask = Ce limbă doriți?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = În ce limbă doriți să scrieți mai departe?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Bună ziua. Sunt un program de calculator, nu un om. Lucrez pentru: { $office }.
    Vă ajut să primiți o programare (Termin) la consiliere. Este gratuit.

## When somebody does not consent

no-consent = Este în regulă. Nu salvez niciun răspuns. Ce doriți să faceți?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Puteți veni la consiliere și fără acest chat.
    Locuri: { $places }
    Telefon: { $phone }
no-consent-agree = Ba da, sunt de acord
no-consent-leave = Închide chatul
bye = La revedere. Puteți scrie din nou oricând.

## Danger

danger-ask = Sunteți acum în pericol?
danger-hint = De exemplu: cineva vă lovește sau vă amenință.
danger-go-on = Puteți scrie acum mai departe în siguranță?
danger-go-on-yes = Da, scriu mai departe
danger-go-on-pause = Nu, fac o pauză
paused =
    Bine. Facem o pauză. Sunați la 112 dacă sunteți în pericol.
    Scrieți din nou când sunteți în siguranță. Atunci continuăm de aici.

## Age

adult-ask = Aveți 18 ani sau mai mult?
minor-ask = Doriți totuși să scrieți aici mai departe?
minor-hint = Jugendamt este instituția care ajută copiii și adolescenții. Aveți voie să mergeți acolo fără un adult. Aveți voie și să scrieți aici mai departe.
minor-go-on = Da, scriu mai departe aici
minor-leave = Nu, închide chatul

## Place

municipality-ask = În ce oraș sau comună locuiți?

## Topics

topics-ask = Despre ce este vorba?
topics-hint = Puteți alege mai multe teme. Apoi apăsați „Gata”.

## How urgent

urgency-ask = Este urgent?
urgency-normal = Nu, nu este urgent
urgency-deadline = Scrisoare cu dată limită
urgency-no-shelter = Azi nu am unde să dorm
deadline-ask = Ce dată limită (Frist) este scrisă în scrisoare?
deadline-hint = Data limită (Frist) este ziua până la care trebuie să răspundeți. Scrieți ziua, luna și anul.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Dacă trimiteți solicitarea, un om va vedea: este foarte urgent. Dar nimeni nu o citește imediat.

    Veniți și direct la noi sau sunați.
    { $office }
    Telefon: { $phone }

    Sunați la 112 dacă sunteți în pericol.

## The concern in own words

concern-ask = Doriți să descrieți pe scurt problema?
concern-hint = Nu scrieți nicio adresă. Nu scrieți nimic despre dreptul dumneavoastră de ședere (Aufenthalt). Sunt de ajuns câteva cuvinte.
concern-keep = Folosește acest text

## Interpreter, people, children

interpreter-ask = Aveți nevoie de o persoană care să traducă?
party-ask = Câte persoane vin la programare?
party-hint = Numărați-vă și pe dumneavoastră.
children-ask = Câte dintre ele sunt copii?
school-age-ask = Aveți copii de vârstă școlară (6 până la 18 ani)?
school-age-hint = Atunci vă ajută și consilierea pentru școală (Seiteneinstiegsberatung). Nu este obligatoriu să răspundeți.

## Wishes

wishes-ask = Aveți dorințe pentru programare?
wishes-hint = Puteți alege mai multe. Încercăm să le îndeplinim pe toate.
wish-woman = Consiliere cu o femeie
wish-man = Consiliere cu un bărbat
wish-step-free = Fără scări
wish-large-print = Litere mari
wish-sign-language = Limba semnelor
wish-quiet-room = Cameră liniștită
call-name-ask = Cum doriți să vă spunem?
call-name-hint = Puteți scrie orice nume. Poate fi inventat.

## The slot

slot-ask = Ce programare vi se potrivește?
# $minutes: number; $place: the name of the place
slot-hint =
    Locul: { $place }
    { $minutes ->
        [one] Programarea durează un minut.
        [few] Programarea durează { $minutes } minute.
       *[other] Programarea durează { $minutes } de minute.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Acum aveți: { $when }. Această programare rămâne până când o confirmați pe cea nouă.
    Locul: { $place }
    { $minutes ->
        [one] Programarea nouă durează un minut.
        [few] Programarea nouă durează { $minutes } minute.
       *[other] Programarea nouă durează { $minutes } de minute.
    }
slot-none-fits = Nu se potrivește niciuna
no-slot-ask = Momentan nu este liberă nicio programare. Să vă punem pe lista de așteptare?
no-slot-fits-ask = Să vă punem pe lista de așteptare?
no-slot-yes = Da, pe lista de așteptare
no-slot-elsewhere = Programări în alte locuri
no-slot-again = Vezi din nou programările
no-slot-human = Am nevoie repede de ajutor
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Aveți deja o programare. Momentan nu puteți avea mai multe.
        [few] Aveți deja { $limit } programări. Momentan nu puteți avea mai multe.
       *[other] Aveți deja { $limit } de programări. Momentan nu puteți avea mai multe.
    } Ce doriți să faceți?
quota-without = Trimite fără programare
quota-appointments = Vezi programările mele

## The summary

check-ask = Este totul corect?
check-hint = Puteți schimba fiecare răspuns.
check-confirm = Da, rezervă programarea
# The same where no appointment is held
check-send = Da, trimite solicitarea
check-discard = Renunță
discard-ask = Sigur doriți să renunțați? Atunci ștergem aceste răspunsuri.
discard-no = Nu, continuă
discard-yes = Da, renunță și șterge
erased = Totul este șters. Nimeni nu mai poate citi răspunsurile dumneavoastră.
received = Solicitarea dumneavoastră a ajuns la noi.

## Own appointments

visits-ask = Despre ce programare este vorba?
visits-none = Momentan nu aveți nicio programare.
# $when: day and time
visit-show = Programarea dumneavoastră: { $when }. Ce doriți să faceți?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Voi veni
visit-move = Altă programare
visit-cancel = Anulează programarea
visit-calendar = Adaugă în calendar
visit-kept = Bine. Programarea dumneavoastră rămâne așa cum este.
visit-missing = Această programare nu mai există.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Programarea dumneavoastră nouă (Termin) este confirmată. Programarea veche nu mai este valabilă.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Programarea dumneavoastră este anulată: { $when }. Nu mai trebuie să faceți nimic.
move-keep-old = Păstrează programarea veche
move-none = Momentan nu este liberă nicio altă programare. Programarea dumneavoastră rămâne.
# $when: the new time
move-sure-ask = Doriți această programare nouă: { $when }?
# $old: the present time
move-sure-hint = Atunci nu mai aveți programarea veche: { $old }.
move-sure-yes = Da, vreau programarea nouă
# $when: the present time
cancel-sure-ask = Sigur doriți să anulați această programare: { $when }?
cancel-sure-no = Nu, voi veni
cancel-sure-yes = Da, anulează programarea

## Status, menu, privacy, resume

status-tell = Acesta este stadiul:
status-none = Nu găsesc nicio solicitare de la dumneavoastră. Doriți să începeți o solicitare? Scrieți: /start
menu-ask = Ce doriți să faceți?
menu-appointment = Programarea mea
menu-status = Stadiul solicitării mele
menu-new = Solicitare nouă
menu-privacy = Protecția datelor, ștergere
privacy-ask = Ce doriți să vedeți sau să faceți?
privacy-notice-button = Cine îmi citește datele?
privacy-mydata-button = Vezi datele mele
privacy-delete-button = Șterge tot
delete-ask = Sigur doriți să ștergeți totul?
delete-hint = Atunci răspunsurile și solicitările dumneavoastră dispar. Programările dumneavoastră sunt atunci anulate. Nu le mai putem aduce înapoi.
delete-no = Nu, nu șterge nimic
delete-yes = Da, șterge tot
delete-kept = Bine. Nu am șters nimic.
resume-ask = Bine ați revenit. Ce doriți să faceți?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Erați la pasul { $number } din { $total }: { $title }.
resume-go-on = Continuă de aici
resume-again = Începe din nou
resume-delete = Șterge tot

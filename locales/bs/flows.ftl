# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Upit i termin
flow-appointment = Moj termin
flow-status = Moj upit
flow-privacy = Zaštita podataka
flow-resume = Nastavak
flow-language = Jezik
flow-menu = Početak

## The stages of the intake (one or two words)

stage-language = Jezik
stage-consent = Zaštita podataka
stage-danger = Sigurnost
stage-adult = Godine
stage-municipality = Mjesto
stage-topics = Teme
stage-urgency = Koliko je hitno
stage-concern = Vaš problem
stage-people = Osobe
stage-wishes = Želje
stage-slot = Vaš termin
stage-check = Provjera

## The lines of the summary (they also stand on the button "Izmijeni: …", so 20 characters at most)

summary-danger = U opasnosti
summary-adult = 18 godina ili više
summary-municipality = Mjesto
summary-topics = Teme
summary-urgency = Koliko je hitno
summary-deadline = Rok u pismu
summary-concern = Vaš problem
summary-interpreter = Prevođenje
summary-party = Osobe
summary-children = Djeca
summary-school-age = Djeca školske dobi
summary-wishes = Želje
summary-call-name = Ime
summary-slot = Vaš termin

## Language and welcome

language-ask = Koji jezik želite?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = Na kojem jeziku želite nastaviti?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Dobar dan. Ja sam kompjuterski program, a ne čovjek. Radim za: { $office }.
    Pomažem Vam da dobijete termin za savjetovanje. To je besplatno.

## When somebody does not consent

no-consent = To je u redu. Ne čuvam nikakve odgovore. Šta želite učiniti?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Na savjetovanje možete doći i bez ovog chata.
    Mjesta: { $places }
    Telefon: { $phone }
no-consent-agree = Ipak se slažem
no-consent-leave = Završi chat
bye = Doviđenja. Možete ponovo pisati u svakom trenutku.

## Danger

danger-ask = Jeste li sada u opasnosti?
danger-hint = Na primjer: neko Vas udara ili Vam prijeti.
danger-go-on = Jeste li sada dovoljno na sigurnom da pišete dalje?
danger-go-on-yes = Da, pišem dalje
danger-go-on-pause = Ne, pravim pauzu
paused =
    U redu. Pravimo pauzu. Nazovite 112 ako ste u opasnosti.
    Pišite ponovo kada budete na sigurnom. Tada nastavljamo ovdje.

## Age

adult-ask = Imate li 18 godina ili više?
minor-ask = Želite li ipak ovdje pisati dalje?
minor-hint = Jugendamt je ured koji pomaže djeci i mladima. Tamo smijete otići i bez odraslih. Smijete i ovdje pisati dalje.
minor-go-on = Da, pišem dalje ovdje
minor-leave = Ne, završi chat

## Place

municipality-ask = U kojem gradu ili u kojoj općini živite?

## Topics

topics-ask = O čemu se radi?
topics-hint = Možete izabrati više tema. Zatim pritisnite „Gotovo”.

## How urgent

urgency-ask = Je li hitno?
urgency-normal = Ne, nije hitno
urgency-deadline = Pismo s rokom (Frist)
urgency-no-shelter = Danas nemam gdje spavati
deadline-ask = Koji datum stoji u pismu kao rok (Frist)?
deadline-hint = Rok (Frist): dan do kojeg morate odgovoriti. Napišite dan, mjesec i godinu.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Kada pošaljete upit, stvarna osoba će vidjeti: jako je hitno. Ali niko ga ne čita odmah.

    Dođite i direktno k nama ili nazovite.
    { $office }
    Telefon: { $phone }

    Nazovite 112 ako ste u opasnosti.

## The concern in own words

concern-ask = Želite li kratko opisati problem?
concern-hint = Ne pišite nikakvu adresu. Ne pišite ništa o svom boravišnom statusu (Aufenthalt). Dovoljno je nekoliko riječi.
concern-keep = Uzmi ovaj tekst

## Interpreter, people, children

interpreter-ask = Treba li Vam osoba koja prevodi?
party-ask = Koliko osoba dolazi na termin?
party-hint = Računajte i sebe.
children-ask = Koliko je među njima djece?
school-age-ask = Imate li djecu školske dobi (od 6 do 18 godina)?
school-age-hint = Tada pomaže i savjetovanje za školu (Seiteneinstiegsberatung). Ne morate odgovoriti.

## Wishes

wishes-ask = Imate li želje za termin?
wishes-hint = Možete izabrati više njih. Pokušat ćemo ispuniti sve.
wish-woman = Da me savjetuje žena
wish-man = Da me savjetuje muškarac
wish-step-free = Bez stepenica
wish-large-print = Krupna slova
wish-sign-language = Znakovni jezik
wish-quiet-room = Mirna prostorija
call-name-ask = Kako da Vas zovemo?
call-name-hint = Možete napisati bilo koje ime. Smije biti i izmišljeno.

## The slot

slot-ask = Koji termin Vam odgovara?
# $minutes: number; $place: the name of the place
slot-hint =
    Mjesto: { $place }
    { $minutes ->
        [one] Termin traje { $minutes } minutu.
        [few] Termin traje { $minutes } minute.
       *[other] Termin traje { $minutes } minuta.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Sada imate: { $when }. Ovaj termin ostaje dok ne potvrdite novi.
    Mjesto: { $place }
    { $minutes ->
        [one] Novi termin traje { $minutes } minutu.
        [few] Novi termin traje { $minutes } minute.
       *[other] Novi termin traje { $minutes } minuta.
    }
slot-none-fits = Nijedan termin ne odgovara
no-slot-ask = Trenutno nema slobodnog termina. Da Vas stavimo na listu čekanja?
no-slot-fits-ask = Da Vas stavimo na listu čekanja?
no-slot-yes = Da, na listu čekanja
no-slot-elsewhere = Termini na drugim mjestima
no-slot-again = Prikaži termine ponovo
no-slot-human = Hitno mi treba pomoć
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Već imate { $limit } termin. Više trenutno nije moguće.
        [few] Već imate { $limit } termina. Više trenutno nije moguće.
       *[other] Već imate { $limit } termina. Više trenutno nije moguće.
    } Šta želite učiniti?
quota-without = Pošalji upit bez termina
quota-appointments = Pogledaj moje termine

## The summary

check-ask = Je li sve ispravno?
check-hint = Možete izmijeniti svaki odgovor.
check-confirm = Da, rezerviraj termin
check-send = Da, pošalji upit
check-discard = Prekini
discard-ask = Želite li zaista prekinuti? Tada brišemo ove odgovore.
discard-no = Ne, nastavi
discard-yes = Da, prekini i izbriši
erased = Sve je izbrisano. Niko više ne može čitati Vaše odgovore.
received = Vaš upit je stigao do nas.

## Own appointments

visits-ask = O kojem se terminu radi?
visits-none = Trenutno nemate termin.
# $when: day and time
visit-show = Vaš termin: { $when }. Šta želite učiniti?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Dolazim
visit-move = Drugi termin
visit-cancel = Otkaži termin
visit-calendar = Termin u kalendar
visit-kept = U redu. Vaš termin ostaje kakav jest.
visit-missing = Ovaj termin više ne postoji.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Vaš novi termin je potvrđen. Stari termin više ne važi.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Vaš termin je otkazan: { $when }. Ne morate učiniti ništa više.
move-keep-old = Zadrži stari termin
move-none = Trenutno nema drugog slobodnog termina. Vaš termin ostaje.
# $when: the new time
move-sure-ask = Želite li ovaj novi termin: { $when }?
# $old: the present time
move-sure-hint = Stari termin tada više ne važi: { $old }.
move-sure-yes = Da, uzmi novi termin
# $when: the present time
cancel-sure-ask = Želite li zaista otkazati ovaj termin: { $when }?
cancel-sure-no = Ne, dolazim
cancel-sure-yes = Da, otkaži termin

## Status, menu, privacy, resume

status-tell = Ovo je stanje:
status-none = Ne nalazim nijedan Vaš upit. Želite li započeti upit? Napišite: /start
menu-ask = Šta želite učiniti?
menu-appointment = Moj termin
menu-status = Šta je s mojim upitom?
menu-new = Novi upit
menu-privacy = Zaštita podataka i brisanje
privacy-ask = Šta želite vidjeti ili učiniti?
privacy-notice-button = Ko čita moje podatke?
privacy-mydata-button = Pogledaj moje podatke
privacy-delete-button = Izbriši sve
delete-ask = Želite li zaista sve izbrisati?
delete-hint = Tada Vaših odgovora i upita više nema. Vaši termini su tada otkazani. To ne možemo vratiti.
delete-no = Ne, nemoj ništa brisati
delete-yes = Da, izbriši sve
delete-kept = U redu. Ništa nije izbrisano.
resume-ask = Dobro došli nazad. Šta želite učiniti?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Bili ste na koraku { $number } od { $total }: { $title }.
resume-go-on = Nastavi ovdje
resume-again = Počni ispočetka
resume-delete = Izbriši sve

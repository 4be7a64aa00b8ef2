# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Kërkesa dhe takimi
flow-appointment = Takimi im
flow-status = Kërkesa ime
flow-privacy = Mbrojtja e të dhënave
flow-resume = Vazhdo
flow-language = Gjuha
flow-menu = Fillimi

## The stages of the intake (one or two words)

stage-language = Gjuha
stage-consent = Mbrojtja e të dhënave
stage-danger = Siguria
stage-adult = Mosha
stage-municipality = Vendi
stage-topics = Temat
stage-urgency = Sa urgjente
stage-concern = Problemi Juaj
stage-people = Personat
stage-wishes = Dëshirat
stage-slot = Takimi
stage-check = Kontrolli

## The lines of the summary (they also stand on the button "Ndrysho: …", so 20 characters at most)

summary-danger = Në rrezik
summary-adult = 18 vjeç e lart
summary-municipality = Vendi
summary-topics = Temat
summary-urgency = Sa urgjente
summary-deadline = Afati në letër
summary-concern = Problemi Juaj
summary-interpreter = Përkthimi
summary-party = Personat
summary-children = Fëmijët
summary-school-age = Fëmijë për shkollë
summary-wishes = Dëshirat
summary-call-name = Emri
summary-slot = Takimi

## Language and welcome

language-ask = Cilën gjuhë dëshironi?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = Në cilën gjuhë dëshironi të vazhdoni?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Mirëdita. Unë jam program kompjuterik dhe jo njeri. I përkas kësaj zyre: { $office }.
    Unë Ju ndihmoj të merrni një takim (Termin) për këshillim. Kjo është falas.

## When somebody does not consent

no-consent = Kjo është në rregull. Unë nuk ruaj përgjigje. Çfarë dëshironi të bëni?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Mund të vini në këshillim edhe pa këtë bisedë.
    Vendet: { $places }
    Telefoni: { $phone }
no-consent-agree = Megjithatë jam dakord
no-consent-leave = Mbylle bisedën
bye = Mirupafshim. Mund të shkruani përsëri në çdo kohë.

## Danger

danger-ask = A jeni tani në rrezik?
danger-hint = Për shembull: dikush Ju rreh ose Ju kërcënon.
danger-go-on = A jeni tani mjaft në siguri që të vazhdoni të shkruani?
danger-go-on-yes = Po, vazhdoj të shkruaj
danger-go-on-pause = Jo, po bëj një pushim
paused =
    Në rregull. Bëjmë një pushim. Telefononi në 112 nëse jeni në rrezik.
    Shkruani përsëri kur të jeni në siguri. Atëherë vazhdojmë këtu.

## Age

adult-ask = A jeni 18 vjeç ose më shumë?
minor-ask = A dëshironi megjithatë të vazhdoni të shkruani këtu?
minor-hint = Jugendamt është zyra që ndihmon fëmijët dhe të rinjtë. Atje mund të shkoni edhe pa të rritur. Mund të vazhdoni të shkruani edhe këtu.
minor-go-on = Po, vazhdoj këtu
minor-leave = Jo, mbylle bisedën

## Place

municipality-ask = Në cilin qytet ose në cilën komunë jetoni?

## Topics

topics-ask = Për çfarë bëhet fjalë?
topics-hint = Mund të zgjidhni disa tema. Pastaj shtypni “Gati”.

## How urgent

urgency-ask = A është urgjente?
urgency-normal = Jo, nuk është urgjente
urgency-deadline = Letër me afat (Frist)
urgency-no-shelter = Sot nuk kam ku të fle
deadline-ask = Cila datë është shënuar si afat (Frist) në letër?
deadline-hint = Afat (Frist): dita deri kur duhet të përgjigjeni. Shkruani ditën, muajin dhe vitin.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Kur ta dërgoni kërkesën, një njeri e sheh: është shumë urgjente. Por askush nuk e lexon menjëherë.

    Ejani edhe drejtpërdrejt te ne ose telefononi.
    { $office }
    Telefoni: { $phone }

    Telefononi në 112 nëse jeni në rrezik.

## The concern in own words

concern-ask = A dëshironi ta përshkruani shkurt problemin?
concern-hint = Mos shkruani asnjë adresë. Mos shkruani asgjë për statusin Tuaj të qëndrimit (Aufenthalt). Pak fjalë mjaftojnë.
concern-keep = Përdor këtë tekst

## Interpreter, people, children

interpreter-ask = A Ju duhet një person që përkthen?
party-ask = Sa persona do të vijnë në takim?
party-hint = Numërojeni edhe veten.
children-ask = Sa prej tyre janë fëmijë?
school-age-ask = A keni fëmijë në moshë shkolle (6 deri në 18 vjeç)?
school-age-hint = Atëherë ndihmon edhe këshillimi për shkollën (Seiteneinstiegsberatung). Nuk është e detyrueshme të përgjigjeni.

## Wishes

wishes-ask = A keni ndonjë dëshirë për takimin?
wishes-hint = Mund të zgjidhni disa. Përpiqemi t’i plotësojmë të gjitha.
wish-woman = Këshillim nga një grua
wish-man = Këshillim nga një burrë
wish-step-free = Pa shkallë
wish-large-print = Shkronja të mëdha
wish-sign-language = Gjuha e shenjave
wish-quiet-room = Dhomë e qetë
call-name-ask = Si t’Ju quajmë?
call-name-hint = Mund të shkruani çfarëdo emri. Mund të jetë edhe i trilluar.

## The slot

slot-ask = Cili takim Ju përshtatet?
# $minutes: number; $place: the name of the place
slot-hint =
    Vendi: { $place }
    { $minutes ->
        [one] Takimi zgjat një minutë.
       *[other] Takimi zgjat { $minutes } minuta.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Tani keni: { $when }. Ky takim mbetet derisa ta konfirmoni të riun.
    Vendi: { $place }
    { $minutes ->
        [one] Takimi i ri zgjat një minutë.
       *[other] Takimi i ri zgjat { $minutes } minuta.
    }
slot-none-fits = Asnjë takim nuk përshtatet
no-slot-ask = Për momentin nuk ka asnjë takim të lirë. A t’Ju vendosim në listën e pritjes?
no-slot-fits-ask = A t’Ju vendosim në listën e pritjes?
no-slot-yes = Po, në listën e pritjes
no-slot-elsewhere = Takime në vende të tjera
no-slot-again = Shiko përsëri takimet
no-slot-human = Më duhet ndihmë shpejt
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Ju keni tashmë një takim. Më shumë nuk është e mundur për momentin.
       *[other] Ju keni tashmë { $limit } takime. Më shumë nuk është e mundur për momentin.
    } Çfarë dëshironi të bëni?
quota-without = Dërgo kërkesën pa takim
quota-appointments = Shiko takimet e mia

## The summary

check-ask = A është gjithçka e saktë?
check-hint = Mund ta ndryshoni çdo përgjigje.
check-confirm = Po, rezervo takimin
check-send = Po, dërgo kërkesën
check-discard = Ndërprite
discard-ask = A dëshironi vërtet ta ndërprisni? Atëherë i fshijmë këto përgjigje.
discard-no = Jo, vazhdo
discard-yes = Po, ndërprite dhe fshi
erased = Gjithçka u fshi. Askush nuk mund t’i lexojë më përgjigjet Tuaja.
received = Kërkesa Juaj arriti te ne.

## Own appointments

visits-ask = Për cilin takim bëhet fjalë?
visits-none = Për momentin nuk keni asnjë takim.
# $when: day and time
visit-show = Takimi Juaj: { $when }. Çfarë dëshironi të bëni?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Do të vij
visit-move = Takim tjetër
visit-cancel = Anulo takimin
visit-calendar = Takimi në kalendar
visit-kept = Në rregull. Takimi Juaj mbetet siç është.
visit-missing = Ky takim nuk ekziston më.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Takimi Juaj i ri (Termin) është caktuar. Takimi i vjetër nuk vlen më.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Takimi Juaj u anulua: { $when }. Nuk keni nevojë të bëni asgjë tjetër.
move-keep-old = Mbaj takimin e vjetër
move-none = Për momentin nuk ka asnjë takim tjetër të lirë. Takimi Juaj mbetet.
# $when: the new time
move-sure-ask = A e dëshironi këtë takim të ri: { $when }?
# $old: the present time
move-sure-hint = Takimi i vjetër atëherë nuk vlen më: { $old }.
move-sure-yes = Po, merr takimin e ri
# $when: the present time
cancel-sure-ask = A dëshironi vërtet ta anuloni këtë takim: { $when }?
cancel-sure-no = Jo, do të vij
cancel-sure-yes = Po, anulo takimin

## Status, menu, privacy, resume

status-tell = Kjo është gjendja:
status-none = Nuk gjej asnjë kërkesë nga Ju. A dëshironi të filloni një kërkesë? Shkruani: /start
menu-ask = Çfarë dëshironi të bëni?
menu-appointment = Takimi im
menu-status = Si qëndron kërkesa ime?
menu-new = Kërkesë e re
menu-privacy = Të dhënat dhe fshirja
privacy-ask = Çfarë dëshironi të shihni ose të bëni?
privacy-notice-button = Kush lexon të dhënat e mia?
privacy-mydata-button = Shiko të dhënat e mia
privacy-delete-button = Fshi gjithçka
delete-ask = A dëshironi vërtet të fshini gjithçka?
delete-hint = Atëherë përgjigjet dhe kërkesat Tuaja zhduken. Takimet Tuaja atëherë anulohen. Këtë nuk mund ta kthejmë prapa.
delete-no = Jo, mos fshi asgjë
delete-yes = Po, fshi gjithçka
delete-kept = Në rregull. Nuk fshiva asgjë.
resume-ask = Mirë se u kthyet. Çfarë dëshironi të bëni?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Ishit te hapi { $number } nga { $total }: { $title }.
resume-go-on = Vazhdo këtu
resume-again = Fillo nga e para
resume-delete = Fshi gjithçka

# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Takimi Juaj (Termin) është caktuar.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Ju ende nuk keni takim. { $days ->
        [one] Kërkesën Tuaj e lexon një njeri, zakonisht ditën e ardhshme të punës.
       *[other] Kërkesën Tuaj e lexon një njeri, zakonisht brenda { $days } ditësh pune.
    } Pastaj shikoni përsëri këtu: shkruani /status
# $code: the case code, always on a line of its own
received-code =
    Kodi Juaj:
    { $code }
received-code-hint = Shënojeni kodin ose bëni një foto. Thuajeni kodin në takim.
# $pin: six digits, shown only once
received-pin =
    Numri Juaj sekret (PIN):
    { $pin }
    E tregojmë vetëm një herë. Me kodin dhe PIN-in mund të vazhdoni në një pajisje tjetër. Mos ia jepni PIN-in askujt.
received-bring = A keni letra ose dokumente për temën Tuaj? Sillini me vete në takim.

## Slots

slot-gone = Ky takim sapo është zënë. Përgjigjet Tuaja janë ende këtu. Këto takime janë të lira:
slot-relaxed-language = Në këtë kohë askush nga ne nuk e flet gjuhën Tuaj. Ekipi ynë e sheh këtë.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Ju dëshironi këshillim nga një grua. Në këtë kohë kjo nuk është e mundur.
       *[man] Ju dëshironi këshillim nga një burrë. Në këtë kohë kjo nuk është e mundur.
    }
# $time: a time of day
held-until =
    Mund ta ndryshoni çdo përgjigje.
    Ky takim ruhet për Ju deri në orën { $time }.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, ora { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] 1 orar
       *[other] { $count } orare
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
desk-room = Dhoma (Raum): { $room }
desk-number = Tavolina (Tisch) { $number }
desk-room-number = Dhoma (Raum): { $room }, tavolina (Tisch) { $number }
not-answered = pa përgjigje
value-none-children = asnjë

## When an answer does not fit

not-understood = Nuk e kuptova këtë. Shtypni një buton ose shkruani numrin e tij.
not-understood-human = Përsëri nuk e kuptova. Mund të flisni edhe me një njeri.
choose-at-least-one = Zgjidhni të paktën një përgjigje. Ose zgjidhni “Diçka tjetër”.
# $length, $max: numbers of characters
text-too-long =
    Teksti është tepër i gjatë: { $length ->
        [one] 1 shenjë
       *[other] { $length } shenja
    }. Më së shumti { $max ->
        [one] lejohet 1 shenjë
       *[other] lejohen { $max } shenja
    }.
text-empty = Shkruani disa fjalë.
date-not-understood = Nuk e kuptova këtë datë. Shkruani ditën, muajin dhe vitin me numra.
date-past = Kjo datë ka kaluar. Shkruani datën e sotme ose një datë më të vonshme.
# $min, $max: numbers
number-range = Shkruani një numër nga { $min } deri në { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Fëmijët janë më shumë se personat. Këtu mund të shkruani vetëm 0.
       *[other] Fëmijët janë më shumë se personat. Mund të shkruani më së shumti { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Ky buton i përket një pyetjeje të vjetër. Kjo është pyetja e tanishme:
# $web_url: address of the web chat
unsupported-attachment =
    Mund të lexoj vetëm tekst. Shkruani tekst ose shtypni një buton. Letrat sillini me vete në takim.
    Kjo bisedë në internet:
    { $web_url }
unsupported-edited = Nuk mund t’i lexoj mesazhet e ndryshuara. Shkruani një mesazh të ri.
help-text =
    Unë Ju bëj pyetje. Shtypni një buton ose shkruani përgjigjen.

    Mund të shkruani edhe:
    /sos – ndihmë në rast rreziku
    /language – ndrysho gjuhën
    /appointment – takimi im
    /status – gjendja e kërkesës sime
    /human – dua të flas me një njeri
    /privacy – mbrojtja e të dhënave
    /mydata – shiko të dhënat e mia
    /delete – fshi gjithçka
    /stop – ndalo
stopped = Në rregull. Nuk pyes më. Përgjigjet Tuaja mbeten të ruajtura 72 orë.
return-ask = A dëshironi të vazhdoni?
return-go-on = Vazhdo
# $days: working days until somebody reads
human-noted =
    E shënova: Ju dëshironi të flisni me një njeri. { $days ->
        [one] Dikush Ju kontakton, zakonisht ditën e ardhshme të punës.
       *[other] Dikush Ju kontakton, zakonisht brenda { $days } ditësh pune.
    }
# $days as above; $phone: phone number of the office
human-info =
    Ekipi ynë tani e sheh: Ju dëshironi të flisni me një njeri.
    Mund edhe të telefononi.
    Telefoni: { $phone }
human-before =
    Dërgojeni kërkesën Tuaj. Pastaj e lexon një njeri.
    Mund edhe të telefononi.
    Telefoni: { $phone }
discarded = Këto përgjigje u fshinë. Kërkesa Juaj e mëparshme mbetet.
flow-changed = Pyetjet tani janë pak më ndryshe se herën e fundit. Përgjigjet që përshtaten ende, i kam ruajtur.
language-changed = Tani e tutje shkruaj në këtë gjuhë. Përgjigjet Tuaja janë ende këtu.
back-at-start = Jeni në fillim. Më prapa nuk mund të shkoni.
kept-text-noted = E ruajta tekstin Tuaj. Mund ta përdorni më vonë. Tani së pari kjo pyetje:
# $text: what the person wrote before
concern-kept =
    Këtë e keni shkruar më parë:
    { $text }
welcome-back = Mirë se u kthyet.
go-on-below = Këtu vazhdon:
policy-info =
    Këtu merrni vetëm informacione. Kërkesën dhe takimin mund t’i bëni në bisedën tonë në internet:
    { $web_url }
policy-appointments =
    Këtu mund vetëm ta shihni, ta ndryshoni ose ta anuloni takimin Tuaj. Filloni një kërkesë të re në bisedën tonë në internet:
    { $web_url }
policy-off =
    Këtu nuk përgjigjemi më. Përdorni bisedën tonë në internet:
    { $web_url }
group-declined = Unë bisedoj vetëm me një person. Në grup lexojnë edhe të tjerët. Hapni një bisedë të veçantë me mua.
too-many-turns = Erdhën shumë mesazhe. Prisni një minutë. Përgjigjet Tuaja janë ruajtur.
server-fault =
    Te ne diçka është prishur. Përgjigjet e mëparshme janë ruajtur. Provoni përsëri pas 10 minutash.
    Telefoni: { $phone }

answer-fault =
    Kjo përgjigje nuk arriti. Përgjigjet Tuaja para saj janë ruajtur. Ju lutemi, dërgojeni këtë përgjigje edhe një herë pas pak.
    Telefoni: { $phone }

## Buttons and answers that many questions share

nav-back = Prapa
nav-skip = Kapërce
# $count: number of chosen answers
nav-done = Gati ({ $count })
# The same as a word that people type
nav-done-word = Gati
nav-more = Shfaq më shumë
nav-human = Dua të flas me një njeri
nav-days = Ditë të tjera
# $label: the name of a line of the summary
edit-button = Ndrysho: { $label }
edit-short = Ndrysho
answer-yes = Po
answer-no = Jo
answer-unsure = Nuk e di
answer-nothing = Asnjë nga këto
more-reading = Lexo më shumë
# Typed words that mean yes or no, separated by commas; never shown
yes-words = po, p, poo, po po, posi, po pra, aha, patjetër, patjeter, sigurisht, natyrisht, dakord, jam dakord, jam, kam, dua, pajtohem, në rregull, ne rregull, mirë, mire, saktë, sakte, e saktë, e sakte, ashtu është, ashtu eshte, vërtet, vertet, okej, oke, ok, okay, yes, y, ja
no-words = jo, j, joo, jo jo, aspak, kurrë, kurre, asnjëherë, asnjehere, hiç, hic, kursesi, nuk, nuk jam, s'jam, s’jam, sjam, nuk kam, s'kam, s’kam, skam, nuk dua, s'dua, s’dua, sdua, nuk jam dakord, nuk pajtohem, jo faleminderit, no, n, not, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = çfarë, çfare, cfare, cfarë, çka, cka, ç’është, çështë, çfarë është, çfarë do të thotë, si, si the, si thatë, qysh, pse, përse, perse, më fal, më falni

## Around a question

# $number, $total: the step and how many there are
progress = Hapi { $number } nga { $total }
# $title: the name of the stage
step-title = Hapi { $number } nga { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Përgjigjja Juaj: { $answer }
# $items: a list
chosen-line = Keni zgjedhur: { $items }
nothing-chosen = Ende nuk keni zgjedhur asgjë
unchecked-note = Këtë tekst ende nuk e ka kontrolluar asnjë njeri. Më poshtë është teksti në gjermanisht.
placeholder-text = Përgjigjja Juaj
placeholder-date = Dita.Muaji.Viti
placeholder-number = Një numër
calendar-caption = Takimi Juaj për kalendarin
calendar-caption-cancelled = Anuluar: Me këtë skedar takimi hiqet nga kalendari Juaj

## My data

mydata-intro = Këto i kemi ruajtur për Ju:
# $language: the language's own name
mydata-language = Gjuha: { $language }
# $date: when consent was given
mydata-consent = Jeni dakord që nga: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Kërkesa:
    { $code }
    Data: { $date }
    Gjendja: { $status }
# $when: day and time
mydata-visit = Takimi: { $when }, { $place }
mydata-nothing = Nuk kemi ruajtur asgjë për Ju.
mydata-hint = Mund të fshini gjithçka. Shkruani: /delete

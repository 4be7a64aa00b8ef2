# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Hevdîtina we (Termin) hat diyarkirin.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Hîn hevdîtineke we tune ye. { $days ->
        [one] Mirovek daxwaza we dixwîne, bi piranî di roja kar a bê de.
       *[other] Mirovek daxwaza we dixwîne, bi piranî di nav { $days } rojên kar de.
    } Wê demê dîsa li vir binêrin. Binivîsin: /status
# $code: the case code, always on a line of its own
received-code =
    Koda we:
    { $code }
received-code-hint = Kodê li cihekî binivîsin an jî wêneyê wê bikişînin. Di hevdîtinê de kodê bibêjin.
# $pin: six digits, shown only once
received-pin =
    Hejmara we ya veşartî (PIN):
    { $pin }
    Em wê tenê carekê nîşan didin. Bi kod û PINê hûn dikarin li ser cîhazeke din bidomînin. PINê nedin kesî.
received-bring = Li cem we name an kaxezên li ser mijara we hene? Wan bi xwe re bînin hevdîtinê.

## Slots

slot-gone = Ev hevdîtin niha êdî ne vala ye. Bersivên we hîn li vir in. Ev hevdîtin vala ne:
slot-relaxed-language = Di vê demê de kes ji me bi zimanê we naaxive. Hevkarên me vê dibînin.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] We xwest ku jinek şêwirmendiyê bide we. Di vê demê de ev nabe.
       *[man] We xwest ku mêrek şêwirmendiyê bide we. Di vê demê de ev nabe.
    }
# $time: a time of day
held-until =
    Hûn dikarin her bersivê biguherînin.
    Ev hevdîtin heta saet { $time } ji bo we vala dimîne.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near }, saet { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] 1 dem
       *[other] { $count } dem
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }, { $place }
# $place, $address: of an office hour
place-line = { $place }, { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date }, saet { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Ode (Raum): { $room }
desk-number = Mase (Tisch): { $number }
desk-room-number = Ode (Raum): { $room }, mase (Tisch): { $number }
not-answered = bê bersiv
value-none-children = tune

## When an answer does not fit

not-understood = Min ev fêm nekir. Pêl bişkokekê bikin an jî hejmara wê binivîsin.
not-understood-human = Min ev dîsa fêm nekir. Hûn dikarin bi mirovekî re jî biaxivin.
choose-at-least-one = Herî kêm bersivekê hilbijêrin. An jî “Tiştekî din” hilbijêrin.
# $length, $max: numbers of characters
text-too-long =
    Nivîs pir dirêj e: { $length ->
        [one] 1 herf
       *[other] { $length } herf
    }. Herî zêde { $max ->
        [one] 1 herf dibe
       *[other] { $max } herf dibin
    }.
text-empty = Çend peyvan binivîsin.
date-not-understood = Min ev tarîx fêm nekir. Roj, meh û salê bi hejmaran binivîsin.
date-past = Ev tarîx derbas bûye. Tarîxa îro an jî tarîxeke piştî îro binivîsin.
# $min, $max: numbers
number-range = Hejmarekê ji { $min } heta { $max } binivîsin.
# $max: number
children-too-many =
    { $max ->
        [0] Hejmara zarokan ji hejmara kesan zêdetir e. Li vir tenê 0 dibe.
       *[other] Hejmara zarokan ji hejmara kesan zêdetir e. Herî zêde { $max } dibe.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Ev bişkok ya pirseke kevn e. Pirsa niha ev e:
# $web_url: address of the web chat
unsupported-attachment =
    Ez tenê dikarim nivîsê bixwînim. Nivîsekê binivîsin an jî pêl bişkokekê bikin. Nameyan bi xwe re bînin hevdîtinê.
    Ev sohbet li ser înternetê:
    { $web_url }
unsupported-edited = Ez nikarim peyamên guhertî bixwînim. Peyameke nû binivîsin.
help-text =
    Ez ji we pirsan dikim. Pêl bişkokekê bikin an jî bersivê binivîsin.

    Hûn dikarin van jî binivîsin:
    /sos – alîkarî di tengasiyê de
    /language – guhertina zimên
    /appointment – hevdîtina min
    /status – rewşa daxwaza min
    /human – bi mirovekî re biaxive
    /privacy – parastina daneyan
    /mydata – daneyên min bibîne
    /delete – her tiştî jê bibe
    /stop – rawestîne
stopped = Baş e. Ez êdî pirsan nakim. Bersivên we 72 saetan qeydkirî dimînin.
# With one button, after the person stopped
return-ask = Hûn dixwazin bidomînin?
return-go-on = Bidomîne
# $days: working days until somebody reads
human-noted =
    Min nivîsand: Hûn dixwazin bi mirovekî re biaxivin. { $days ->
        [one] Kesek bi we re dikeve têkiliyê, bi piranî di roja kar a bê de.
       *[other] Kesek bi we re dikeve têkiliyê, bi piranî di nav { $days } rojên kar de.
    }
# $days as above; $phone: phone number of the office
human-info =
    Hevkarên me niha dibînin: Hûn dixwazin bi mirovekî re biaxivin.
    Hûn dikarin telefon jî bikin.
    Telefon: { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    Daxwaza xwe bişînin. Paşê mirovek wê dixwîne.
    Hûn dikarin telefon jî bikin.
    Telefon: { $phone }
discarded = Ev bersiv hatin jêbirin. Daxwaza we ya berê dimîne.
flow-changed = Pirs ji serdana we ya dawî ve hinekî hatine guhertin. Bersivên ku hîn jî derbasdar in, min hilanîn.
language-changed = Ji niha û pê ve ez bi vî zimanî dinivîsim. Bersivên we hîn li vir in.
back-at-start = Hûn li destpêkê ne. Hûn nikarin zêdetir paşve herin.
kept-text-noted = Min nivîsa we hilanî. Hûn dikarin paşê wê bi kar bînin. Niha pêşî ev pirs:
# $text: what the person wrote before
concern-kept =
    We berê ev nivîsand:
    { $text }
welcome-back = Hûn dîsa bi xêr hatin.
go-on-below = Em li vir didomînin:
policy-info =
    Hûn li vir tenê agahiyan distînin. Ji bo daxwaz û hevdîtinê sohbeta me ya li ser înternetê bi kar bînin:
    { $web_url }
policy-appointments =
    Hûn li vir tenê dikarin hevdîtina xwe bibînin, biguherînin an betal bikin. Di sohbeta me ya li ser înternetê de dest bi daxwazeke nû bikin:
    { $web_url }
policy-off =
    Em êdî li vir bersivê nadin. Sohbeta me ya li ser înternetê bi kar bînin:
    { $web_url }
group-declined = Ez tenê bi yek kesî re dinivîsim. Di komê de kesên din jî dixwînin. Bi min re sohbeteke taybet vekin.
too-many-turns = Gelek peyam hatin. Deqeyekê li bendê bin. Bersivên we qeydkirî ne.
server-fault =
    Li cem me tiştek xera bûye. Bersivên ku we berê dane, qeydkirî ne. Piştî 10 deqeyan dîsa biceribînin.
    Telefon: { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    Ev bersiv negihîşt me. Bersivên we yên berî wê qeydkirî ne. Ji kerema xwe piştî demeke kin vê bersivê dîsa bişînin.
    Telefon: { $phone }

## Buttons and answers that many questions share

nav-back = Paşve
nav-skip = Derbas bike
# $count: number of chosen answers
nav-done = Qediya ({ $count })
# The same as a word that people type
nav-done-word = Qediya
nav-more = Zêdetir nîşan bide
nav-human = Bi mirovekî re biaxive
nav-days = Rojên din
# $label: the name of a line of the summary
edit-button = Guhertin: { $label }
edit-short = Guhertin
answer-yes = Erê
answer-no = Na
answer-unsure = Ez nizanim
answer-nothing = Tu yek ji van
more-reading = Bêtir bixwîne
# Typed words that mean yes or no, separated by commas; never shown
yes-words = erê, erêê, ê, êê, herê, arê, belê, belî, temam, tamam, tmm, baş e, başe, rast e, raste, razî, razî me, razîme, ez razî me, ez razîme, qebûl, qebûl e, qebûl dikim, ez qebûl dikim, dixwazim, ez dixwazim, heye, hene, bila, bila be, ئەرێ, ئه‌رێ, ارێ, اري, بەلێ, به‌لێ, بلي, ok, okay, okey, evet, yes, y, ja, j
no-words = na, naa, nexêr, naxêr, nexeyr, ne, nabe, naxwazim, ez naxwazim, nakim, ez nakim, qebûl nakim, ez qebûl nakim, ne razî me, razî nînim, ez razî nînim, nînim, tune, tune ye, tuneye, tunene, tine, nîne, nînin, qet, tu car, tucar, ne rast e, نا, نە, نه‌, نەخێر, نه‌خێر, نخير, hayır, hayir, no, n, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = çi, ci, çî, çi ye, çiye, ci ye, ciye, ev çi ye, çi got, te çi got, çawa, cawa, çima, cima, çima ne, bo çi, kîjan, چی, چي, چیە, چۆن, بۆ

## Around a question

# $number, $total: the step and how many there are
progress = Gav { $number } ji { $total }
# $title: the name of the stage
step-title = Gav { $number } ji { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Bersiva we: { $answer }
# $items: a list
chosen-line = Hilbijartî: { $items }
nothing-chosen = Hîn tiştek nehatiye hilbijartin
unchecked-note = Hîn tu mirovî ev nivîs kontrol nekiriye. Li jêr ew bi almanî heye.
placeholder-text = Bersiva we
placeholder-date = Roj.Meh.Sal
placeholder-number = Hejmarek
calendar-caption = Hevdîtina we ji bo teqwîmê
calendar-caption-cancelled = Hat betalkirin: Ev dosya hevdîtinê ji teqwîma we radike

## My data

mydata-intro = Me ev li ser we qeyd kirine:
# $language: the language's own name
mydata-language = Ziman: { $language }
# $date: when consent was given
mydata-consent = Hûn ji vê rojê ve razî ne: { $date }
mydata-answer = { $label }: { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Daxwaz:
    { $code }
    Tarîx: { $date }
    Rewş: { $status }
# $when: day and time
mydata-visit = Hevdîtin: { $when }, { $place }
mydata-nothing = Me li ser we tu tişt qeyd nekiriye.
mydata-hint = Hûn dikarin her tiştî jê bibin. Binivîsin: /delete

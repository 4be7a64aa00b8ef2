# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Daxwaz û hevdîtin
flow-appointment = Hevdîtina min
flow-status = Daxwaza min
flow-privacy = Parastina daneyan
flow-resume = Bidomîne
flow-language = Ziman
flow-menu = Destpêk

## The stages of the intake (one or two words)

stage-language = Ziman
stage-consent = Parastina daneyan
stage-danger = Ewlehî
stage-adult = Temen
stage-municipality = Bajar
stage-topics = Mijar
stage-urgency = Lezgînî
stage-concern = Pirsgirêka we
stage-people = Kes
stage-wishes = Xwestek
stage-slot = Hevdîtin
stage-check = Kontrol

## The lines of the summary (they also stand on the button "Guhertin: …", so 18 characters at most)

summary-danger = Di xeterê de
summary-adult = 18 salî û zêdetir
summary-municipality = Bajar
summary-topics = Mijar
summary-urgency = Lezgînî
summary-deadline = Mohlet (Frist)
summary-concern = Pirsgirêka we
summary-interpreter = Tercume
summary-party = Hejmara kesan
summary-children = Zarok
summary-school-age = Zarokên dibistanê
summary-wishes = Xwestek
summary-call-name = Nav
summary-slot = Hevdîtin

## Language and welcome

language-ask = Hûn kîjan zimanî dixwazin?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = Hûn dixwazin bi kîjan zimanî bidomînin?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Rojbaş. Ez bernameyeke kompûterê me, ez ne mirov im. Ez girêdayî vê saziyê me: { $office }.
    Ez alîkariya we dikim ku hûn ji bo şêwirmendiyê (Beratung) hevdîtinekê (Termin) bistînin. Ev belaş e.

## When somebody does not consent

no-consent = Baş e. Ez tu bersivê qeyd nakim. Hûn dixwazin çi bikin?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Hûn bêyî vê sohbetê jî dikarin werin şêwirmendiyê.
    Cih: { $places }
    Telefon: { $phone }
no-consent-agree = Ez dîsa jî razî me
no-consent-leave = Sohbetê biqedîne
bye = Bi xatirê we. Hûn kengî bixwazin dikarin dîsa binivîsin.

## Danger

danger-ask = Hûn niha di xeterê de ne?
danger-hint = Mînak: Kesek li we dixe an we tehdîd dike.
danger-go-on = Hûn niha ewqas di ewlehiyê de ne ku dikarin nivîsandinê bidomînin?
danger-go-on-yes = Erê, ez didomînim
danger-go-on-pause = Na, ez navberekê didim
paused =
    Baş e. Em navberekê didin. Eger hûn di xeterê de bin, telefonî 112 bikin.
    Dema hûn di ewlehiyê de bin, dîsa binivîsin. Wê demê em ji vir didomînin.

## Age

adult-ask = Hûn 18 salî an mezintir in?
minor-ask = Hûn dîsa jî dixwazin li vir nivîsandinê bidomînin?
minor-hint = Daîreya ciwanan (Jugendamt) alîkariya zarok û ciwanan dike. Hûn dikarin bi tena serê xwe herin wir. Hûn dikarin li vir jî nivîsandinê bidomînin.
minor-go-on = Erê, li vir bidomîne
minor-leave = Na, sohbetê biqedîne

## Place

municipality-ask = Hûn li kîjan bajarî an bajarokî dijîn?

## Topics

topics-ask = Hûn di kîjan mijarê de alîkariyê dixwazin?
topics-hint = Hûn dikarin çend mijaran hilbijêrin. Paşê pêl “Qediya” bikin.

## How urgent

urgency-ask = Ev lezgîn e?
urgency-normal = Na, ne lezgîn e
urgency-deadline = Nameya bi mohlet (Frist)
urgency-no-shelter = Îro cihê razanê tune ye
deadline-ask = Di nameyê de kîjan tarîx wek mohlet (Frist) hatiye nivîsandin?
deadline-hint = Mohlet (Frist): heta vê rojê divê hûn bersivê bidin. Roj, meh û salê binivîsin.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Dema hûn daxwazê bişînin, mirovek dibîne: Ev pir lezgîn e. Lê kes wê di cih de naxwîne.

    Rasterast jî werin cem me an telefonî me bikin.
    { $office }
    Telefon: { $phone }

    Eger hûn di xeterê de bin, telefonî 112 bikin.

## The concern in own words

concern-ask = Hûn dixwazin pirsgirêkê bi kurtî binivîsin?
concern-hint = Tu navnîşanê (adres) nenivîsin. Li ser mayîna xwe ya li Almanyayê (Aufenthalt) tu tiştî nenivîsin. Çend peyv bes in.
concern-keep = Vê nivîsê bi kar bîne

## Interpreter, people, children

interpreter-ask = Ji we re kesek lazim e ku tercume bike?
party-ask = Çend kes tên hevdîtinê?
party-hint = Xwe jî bijmêrin.
children-ask = Ji wan çend zarok in?
school-age-ask = Zarokên we yên di temenê dibistanê de (6 heta 18 salî) hene?
school-age-hint = Wê demê şêwirmendiya dibistanê (Seiteneinstiegsberatung) jî alîkariyê dike. Hûn ne mecbûr in bersivê bidin.

## Wishes

wishes-ask = Xwestekên we ji bo hevdîtinê hene?
wishes-hint = Hûn dikarin çend xwestekan hilbijêrin. Em hewl didin ku hemûyan bi cih bînin.
wish-woman = Şêwirmendeke jin
wish-man = Şêwirmendekî mêr
wish-step-free = Bê derence
wish-large-print = Nivîsa mezin
wish-sign-language = Zimanê îşaretan
wish-quiet-room = Odeya bêdeng
call-name-ask = Em bi kîjan navî gazî we bikin?
call-name-hint = Hûn dikarin her navî binivîsin. Ew dikare navekî çêkirî be.

## The slot

slot-ask = Kîjan hevdîtin ji bo we baş e?
# $minutes: number; $place: the name of the place
slot-hint =
    Cih: { $place }
    { $minutes ->
        [one] Hevdîtin deqeyekê dikişîne.
       *[other] Hevdîtin { $minutes } deqeyan dikişîne.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Hevdîtina we ya niha: { $when }. Ev hevdîtin dimîne, heta ku hûn ya nû piştrast bikin.
    Cih: { $place }
    { $minutes ->
        [one] Hevdîtina nû deqeyekê dikişîne.
       *[other] Hevdîtina nû { $minutes } deqeyan dikişîne.
    }
slot-none-fits = Tu hevdîtin ne baş e
no-slot-ask = Niha hevdîtineke vala tune ye. Em we li lîsteya bendewariyê binivîsin?
no-slot-fits-ask = Em we li lîsteya bendewariyê binivîsin?
no-slot-yes = Erê, li lîsteyê binivîse
no-slot-elsewhere = Hevdîtinên li cihên din
no-slot-again = Hevdîtinan dîsa bibîne
no-slot-human = Ez zû alîkariyê dixwazim
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Jixwe hevdîtineke we heye. Niha zêdetir nabe.
       *[other] Jixwe { $limit } hevdîtinên we hene. Niha zêdetir nabe.
    } Hûn dixwazin çi bikin?
quota-without = Daxwazê bê hevdîtin bişîne
quota-appointments = Hevdîtinên min bibîne

## The summary

check-ask = Her tişt rast e?
check-hint = Hûn dikarin her bersivê biguherînin.
check-confirm = Erê, hevdîtinê bistîne
# The same where no appointment is held
check-send = Erê, daxwazê bişîne
check-discard = Dev jê berde
discard-ask = Hûn bi rastî dixwazin dev jê berdin? Wê demê em van bersivan jê dibin.
discard-no = Na, bidomîne
discard-yes = Erê, dev jê berde, jê bibe
erased = Her tişt hat jêbirin. Êdî kes nikare bersivên we bixwîne.
received = Daxwaza we gihîşt me.

## Own appointments

visits-ask = Ev li ser kîjan hevdîtinê ye?
visits-none = Niha tu hevdîtineke we tune ye.
# $when: day and time
visit-show = Hevdîtina we: { $when }. Hûn dixwazin çi bikin?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Ez têm
visit-move = Hevdîtineke din
visit-cancel = Hevdîtinê betal bike
visit-calendar = Hevdîtinê têxe teqwîmê
visit-kept = Baş e. Hevdîtina we wek xwe dimîne.
visit-missing = Ev hevdîtin êdî tune ye.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Hevdîtina we ya nû (Termin) hat diyarkirin. Hevdîtina kevn êdî ne derbasdar e.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Hevdîtina we hat betalkirin: { $when }. Êdî ne lazim e ku hûn tiştekî bikin.
move-keep-old = Hevdîtina kevn bila bimîne
move-none = Niha hevdîtineke din a vala tune ye. Hevdîtina we dimîne.
# $when: the new time
move-sure-ask = Hûn vê hevdîtina nû dixwazin: { $when }?
# $old: the present time
move-sure-hint = Wê demê hevdîtina kevn namîne: { $old }.
move-sure-yes = Erê, hevdîtina nû bistîne
# $when: the present time
cancel-sure-ask = Hûn bi rastî dixwazin vê hevdîtinê betal bikin: { $when }?
cancel-sure-no = Na, ez têm
cancel-sure-yes = Erê, hevdîtinê betal bike

## Status, menu, privacy, resume

status-tell = Rewş ev e:
status-none = Ez tu daxwazeke we nabînim. Hûn dixwazin dest bi daxwazekê bikin? Binivîsin: /start
menu-ask = Hûn dixwazin çi bikin?
menu-appointment = Hevdîtina min
menu-status = Rewşa daxwaza min çi ye?
menu-new = Daxwazeke nû
menu-privacy = Parastina daneyan, jêbirin
privacy-ask = Hûn dixwazin çi bibînin an çi bikin?
privacy-notice-button = Kî daneyên min dixwîne?
privacy-mydata-button = Daneyên min bibîne
privacy-delete-button = Her tiştî jê bibe
delete-ask = Hûn bi rastî dixwazin her tiştî jê bibin?
delete-hint = Wê demê bersiv û daxwazên we namînin. Hevdîtinên we jî tên betalkirin. Em nikarin vê paşve vegerînin.
delete-no = Na, tu tiştî jê nebe
delete-yes = Erê, her tiştî jê bibe
delete-kept = Baş e. Min tu tişt jê nebir.
resume-ask = Hûn dîsa bi xêr hatin. Hûn dixwazin çi bikin?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Hûn di vê gavê de bûn: { $number } ji { $total }, { $title }.
resume-go-on = Ji vir bidomîne
resume-again = Ji nû ve dest pê bike
resume-delete = Her tiştî jê bibe

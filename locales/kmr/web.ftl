# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Here pirsê
web-leave = Ji rûpelê derkeve
web-language = Ziman
web-sos = SOS
web-log-label = Axaftina we
web-bot = Lotse, bernameyek:
web-you = Hûn:
web-sending = tê şandin
# $time: a time of day
web-sent = hat şandin { $time }
web-not-sent = Nehat şandin
web-send-again = Dîsa bişîne
web-typing = Lotse dinivîse
web-slow = Ji her carê dirêjtir dikişîne
web-offline = Înternet tune ye. Dema înternet vegere, bersiva we tê şandin.
web-back-online = Înternet dîsa heye.
web-text-label = Bersiva xwe binivîsin
web-send = Bişîne
web-who-reads = Kî vê dixwîne?
web-who-reads-1 = Tenê şêwirmendên vê saziyê bersivên we dixwînin: { $office }.
web-who-reads-2 = Hûn ne mecbûr in navê xwe bibêjin.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Di rojên kar de mirovek bersivê dide, bi piranî piştî rojekê.
       *[other] Di rojên kar de mirovek bersivê dide, bi piranî piştî { $days } rojan.
    }
web-who-reads-4 = Hûn kengî bixwazin dikarin her tiştî jê bibin.
# $count: number of chosen answers
web-done-selected = Qediya ({ $count } hilbijartî)
web-chosen = hilbijartî
# For screen readers. $day: weekday and date
web-times-for = Demên vala: { $day }
web-imprint = Xwediyê malperê (Impressum)
web-privacy = Parastina daneyan
web-accessibility = Bêastengî (Barrierefreiheit)
web-listen = Bi deng bixwîne
web-error-title = Xeletî
web-reload = Ji nû ve veke
web-noscript-reload = Li peyamên nû binêre
web-start = Nivîsandinê bidomîne
web-copy = Kopî bike
web-copied = Hat kopîkirin
web-print = Çap bike
web-download-calendar = Hevdîtinê têxe teqwîmê

## Going on from another device

web-another-device = Li ser cîhazeke din bidomîne
web-resume-title = Bidomîne
web-resume-intro = Kod û PINa xwe binivîsin. Paşê em ji cihê ku hûn lê mabûn didomînin.
web-resume-code = Kod
web-resume-pin = PIN (6 reqem)
web-resume-go = Bidomîne
web-resume-wrong = Kod û PIN li hev nayên. Kod ji 8 herf û reqeman e, PIN ji 6 reqeman e.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Pir caran xelet hat nivîsandin. Deqeyekê li bendê bin.
       *[other] Pir caran xelet hat nivîsandin. { $minutes } deqeyan li bendê bin.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] Bi vê girêdana veşartî (link) hûn dikarin li ser cîhazeke din bidomînin. Ew saetekê dixebite. Wê nedin kesî.
       *[other] Bi vê girêdana veşartî (link) hûn dikarin li ser cîhazeke din bidomînin. Ew { $hours } saetan dixebite. Wê nedin kesî.
    }
web-resume-link-label = Girêdana veşartî (link)

## On a device that several people use

web-covered = Sohbet hat veşartin, ji ber ku demekê tiştek nehat kirin. Bi vî awayî kesên din nikarin wê bixwînin.
web-covered-open = Sohbet hat veşartin, ji ber ku demekê tiştek nehat kirin. Hîn PIN tune ye. Kî pêl “Nivîsandinê bidomîne” bike, dikare her tiştî bixwîne.
web-covered-go = Bi PINê bidomîne
web-covered-new = Ji nû ve dest pê bike
web-delete-device = Sohbetê ji vê cîhazê jê bibe
web-cleared = Sohbet êdî li ser vê cîhazê nayê dîtin.

## When something is wrong

web-no-session = Ez êdî vê sohbetê nabînim. Ji nû ve dest pê bikin an jî kod û PINê bi kar bînin.
web-too-many = Gelek peyam hatin. Deqeyekê li bendê bin.
web-csrf = Rûpel pir dirêj vekirî ma. Wê ji nû ve vekin. Bersivên we qeydkirî ne.
web-not-found = Rûpeleke wiha tune ye.

## The menu of the page

web-menu-appointment = Hevdîtina min
web-menu-status = Rewşa daxwaza min çi ye?
web-menu-privacy = Parastina daneyan, jêbirin
web-menu-human = Bi mirovekî re biaxive
web-menu-help = Alîkarî

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Bernameya kompûterê
# For screen readers: the row with leave, language and SOS
web-tools-label = Ewlehî û ziman
web-language-change = Guhertina zimên
web-sos-title = Alîkarî di rewşa acîl de
web-back-chat = Vegere sohbetê
# Button under several choices where the page cannot count
web-done = Qediya
web-menu-title = Hûn dixwazin çi bikin?
web-date-pick = An jî rojê li vir hilbijêrin:
web-resume-have = Jixwe kodeke min heye
web-resume-paste = Girêdana xwe ya veşartî (link) li vir deynin.
web-covered-continue = Nivîsandinê bidomîne
web-still-there = Hûn hîn li vir in? Piştî deqeyekê em sohbetê vedişêrin.
web-still-there-yes = Erê, ez hîn li vir im
# Heading over the text privacy-limits
web-leave-limits = Bişkoka “Ji rûpelê derkeve” nikare çi bike
web-shared-device = Kesên din jî vê cîhazê bi kar tînin?
web-too-large = Ev bi carekê nivîseke pir dirêj e. Kêmtir binivîsin.
web-empty-title = Rûpela vala
web-imprint-placeholder = [Impressum li vir binivîsin]
web-accessibility-placeholder = [Daxuyaniya Barrierefreiheit li vir binivîsin]
web-accessibility-intro = Hûn dikarin vê sohbetê bi klavyeyê û bi bernameyeke ku bi deng dixwîne bi kar bînin. Tiştek naxebite? Telefonî me bikin.
# $phone: phone number of the office
web-phone = Telefon: { $phone }
web-demo = Ev nîşandanek e. Hemû dem û kes çêkirî ne.

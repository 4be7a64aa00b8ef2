# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Kalo te pyetja
web-leave = Dalje nga faqja
web-language = Gjuha
web-sos = SOS
web-log-label = Biseda Juaj
web-bot = Lotse, një program:
web-you = Ju:
web-sending = po dërgohet
# $time: a time of day
web-sent = dërguar { $time }
web-not-sent = Nuk u dërgua
web-send-again = Dërgo edhe një herë
web-typing = Lotse po shkruan
web-slow = Po zgjat më shumë se zakonisht
web-offline = Nuk ka internet. Përgjigjja Juaj dërgohet kur të ketë përsëri internet.
web-back-online = Ka përsëri internet.
web-text-label = Shkruani përgjigjen Tuaj
web-send = Dërgo
web-who-reads = Kush i lexon këto?
web-who-reads-1 = Përgjigjet Tuaja i lexojnë vetëm këshilltaret dhe këshilltarët e kësaj zyre: { $office }.
web-who-reads-2 = Nuk është e nevojshme ta thoni emrin Tuaj.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Një njeri përgjigjet në ditë pune, zakonisht pas një dite.
       *[other] Një njeri përgjigjet në ditë pune, zakonisht pas { $days } ditësh.
    }
web-who-reads-4 = Mund të fshini gjithçka në çdo kohë.
# $count: number of chosen answers
web-done-selected = Gati (zgjedhur: { $count })
web-chosen = zgjedhur
# For screen readers. $day: weekday and date
web-times-for = Orare të lira: { $day }
web-imprint = Kush përgjigjet për faqen (Impressum)
web-privacy = Mbrojtja e të dhënave
web-accessibility = Qasja pa pengesa
web-listen = Lexo me zë
web-error-title = Gabim
web-reload = Ringarko
web-noscript-reload = Shiko a ka mesazhe të reja
web-start = Vazhdoj të shkruaj
web-copy = Kopjo
web-copied = U kopjua
web-print = Printo
web-download-calendar = Takimi në kalendar

## Going on from another device

web-another-device = Vazhdo në një pajisje tjetër
web-resume-title = Vazhdo
web-resume-intro = Shkruani kodin dhe PIN-in Tuaj. Atëherë vazhdojmë aty ku ishit.
web-resume-code = Kodi
web-resume-pin = PIN-i (6 shifra)
web-resume-go = Vazhdo
web-resume-wrong = Kodi dhe PIN-i nuk përputhen. Kodi ka 8 shenja, PIN-i ka 6 shifra.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Ka pasur tepër shumë gabime. Prisni një minutë.
       *[other] Ka pasur tepër shumë gabime. Prisni { $minutes } minuta.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] Me këtë lidhje sekrete (link) vazhdoni në një pajisje tjetër. Ajo vlen një orë. Mos ia jepni askujt.
       *[other] Me këtë lidhje sekrete (link) vazhdoni në një pajisje tjetër. Ajo vlen { $hours } orë. Mos ia jepni askujt.
    }
web-resume-link-label = Lidhje sekrete (link)

## On a device that several people use

web-covered = Biseda është mbuluar, sepse për një kohë nuk ka ndodhur asgjë. Kështu askush tjetër nuk mund ta lexojë.
web-covered-open = Biseda është mbuluar, sepse për një kohë nuk ka ndodhur asgjë. Ende nuk ka PIN. Kush shtyp “Vazhdoj të shkruaj”, mund të lexojë gjithçka.
web-covered-go = Vazhdo me PIN
web-covered-new = Fillo nga e para
web-delete-device = Fshi bisedën në këtë pajisje
web-cleared = Biseda nuk shihet më në këtë pajisje.

## When something is wrong

web-no-session = Nuk e gjej më këtë bisedë. Filloni nga e para ose përdorni kodin dhe PIN-in.
web-too-many = Erdhën shumë mesazhe. Prisni një minutë.
web-csrf = Faqja ishte e hapur tepër gjatë. Ringarkojeni. Përgjigjet Tuaja janë ruajtur.
web-not-found = Kjo faqe nuk ekziston.

## The menu of the page

web-menu-appointment = Takimi im
web-menu-status = Si qëndron kërkesa ime?
web-menu-privacy = Të dhënat dhe fshirja
web-menu-human = Dua të flas me një njeri
web-menu-help = Ndihmë

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Program kompjuterik
# For screen readers: the row with leave, language and SOS
web-tools-label = Siguria dhe gjuha
web-language-change = Ndrysho gjuhën
web-sos-title = Ndihmë në rast emergjence
web-back-chat = Kthehu te biseda
# Button under several choices where the page cannot count
web-done = Gati
web-menu-title = Çfarë dëshironi të bëni?
web-date-pick = Ose zgjidhni ditën këtu:
web-resume-have = Tashmë kam një kod
web-resume-paste = Vendoseni këtu lidhjen Tuaj sekrete (link).
web-covered-continue = Vazhdoj të shkruaj
web-still-there = A jeni ende këtu? Pas një minute e mbulojmë bisedën.
web-still-there-yes = Po, jam ende këtu
# Heading over the text privacy-limits
web-leave-limits = Çfarë nuk mund të bëjë “Dalje nga faqja”
web-shared-device = A e përdorin edhe të tjerë këtë pajisje?
web-too-large = Ky është tepër shumë tekst njëherësh. Shkruani më pak.
web-empty-title = Faqe bosh
web-imprint-placeholder = [Shënoni këtu: Impressum]
web-accessibility-placeholder = [Shënoni këtu deklaratën për qasjen pa pengesa]
web-accessibility-intro = Këtë bisedë mund ta përdorni me tastierë dhe me një program që lexon me zë. Diçka nuk funksionon? Na telefononi.
# $phone: phone number of the office
web-phone = Telefoni: { $phone }
web-demo = Ky është një demonstrim. Të gjitha oraret dhe të gjithë personat janë të trilluar.

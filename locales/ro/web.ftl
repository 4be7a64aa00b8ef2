# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Sari la întrebare
web-leave = Părăsește pagina
web-language = Limba
web-sos = SOS
web-log-label = Conversația dumneavoastră
web-bot = Lotse, un program:
web-you = Dumneavoastră:
web-sending = se trimite
# $time: a time of day
web-sent = trimis la { $time }
web-not-sent = Nu s-a trimis
web-send-again = Trimite din nou
web-typing = Lotse scrie
web-slow = Durează mai mult decât de obicei
web-offline = Nu este internet. Răspunsul dumneavoastră se trimite când revine internetul.
web-back-online = Internetul merge din nou.
web-text-label = Scrieți răspunsul dumneavoastră
web-send = Trimite
web-who-reads = Cine citește asta?
web-who-reads-1 = Răspunsurile dumneavoastră sunt citite numai de consilierele și consilierii de la: { $office }.
web-who-reads-2 = Nu este nevoie să vă spuneți numele.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Un om răspunde în zilele lucrătoare, de obicei după o zi.
        [few] Un om răspunde în zilele lucrătoare, de obicei după { $days } zile.
       *[other] Un om răspunde în zilele lucrătoare, de obicei după { $days } de zile.
    }
web-who-reads-4 = Puteți șterge totul oricând.
# $count: number of chosen answers
web-done-selected = Gata (alese: { $count })
web-chosen = ales
# For screen readers. $day: weekday and date
web-times-for = Ore libere: { $day }
web-imprint = Informații legale (Impressum)
web-privacy = Protecția datelor
web-accessibility = Accesibilitate
web-listen = Ascultă
web-error-title = Eroare
web-reload = Reîncarcă
web-noscript-reload = Caută mesaje noi
web-start = Scrie mai departe
web-copy = Copiază
web-copied = Copiat
web-print = Tipărește
web-download-calendar = Adaugă programarea în calendar

## Going on from another device

web-another-device = Continuă pe alt dispozitiv
web-resume-title = Continuare
web-resume-intro = Scrieți codul și PIN-ul dumneavoastră. Apoi continuăm de unde ați rămas.
web-resume-code = Cod
web-resume-pin = PIN (6 cifre)
web-resume-go = Continuă
web-resume-wrong = Codul și PIN-ul nu se potrivesc. Codul are 8 caractere, PIN-ul are 6 cifre.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] S-a greșit de prea multe ori. Așteptați un minut.
        [few] S-a greșit de prea multe ori. Așteptați { $minutes } minute.
       *[other] S-a greșit de prea multe ori. Așteptați { $minutes } de minute.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] Cu acest link secret continuați pe alt dispozitiv. Este valabil o oră. Nu îl dați nimănui.
        [few] Cu acest link secret continuați pe alt dispozitiv. Este valabil { $hours } ore. Nu îl dați nimănui.
       *[other] Cu acest link secret continuați pe alt dispozitiv. Este valabil { $hours } de ore. Nu îl dați nimănui.
    }
web-resume-link-label = Link secret

## On a device that several people use

web-covered = Chatul este ascuns, pentru că de ceva timp nu s-a întâmplat nimic. Așa nu poate citi nimeni altcineva.
web-covered-open = Chatul este ascuns, pentru că de ceva timp nu s-a întâmplat nimic. Încă nu există un PIN. Cine apasă „Scrie mai departe” poate citi tot.
web-covered-go = Continuă cu PIN-ul
web-covered-new = Începe din nou
web-delete-device = Șterge chatul de pe acest dispozitiv
web-cleared = Chatul nu se mai vede pe acest dispozitiv.

## When something is wrong

web-no-session = Nu mai găsesc acest chat. Începeți din nou sau folosiți codul și PIN-ul.
web-too-many = Au fost foarte multe mesaje. Așteptați un minut.
web-csrf = Pagina a fost deschisă prea mult timp. Reîncărcați-o. Răspunsurile dumneavoastră sunt salvate.
web-not-found = Această pagină nu există.

## The menu of the page

web-menu-appointment = Programarea mea
web-menu-status = Stadiul solicitării mele
web-menu-privacy = Protecția datelor și ștergere
web-menu-human = Vorbește cu un om
web-menu-help = Ajutor

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Program de calculator
# For screen readers: the row with leave, language and SOS
web-tools-label = Siguranță și limbă
web-language-change = Schimbă limba
web-sos-title = Ajutor în caz de urgență
web-back-chat = Înapoi la chat
# Button under several choices where the page cannot count
web-done = Gata
web-menu-title = Ce doriți să faceți?
web-date-pick = Sau alegeți ziua aici:
web-resume-have = Am deja un cod
web-resume-paste = Lipiți aici linkul dumneavoastră secret.
web-covered-continue = Scrie mai departe
web-still-there = Mai sunteți aici? Peste un minut ascundem chatul.
web-still-there-yes = Da, sunt încă aici
# Heading over the text privacy-limits
web-leave-limits = Ce nu poate face „Părăsește pagina”
web-shared-device = Folosesc și alții acest dispozitiv?
web-too-large = Este prea mult text deodată. Scrieți mai puțin.
web-empty-title = Pagină goală
web-imprint-placeholder = [Introduceți aici informațiile legale (Impressum)]
web-accessibility-placeholder = [Introduceți aici declarația de accesibilitate]
web-accessibility-intro = Puteți folosi acest chat cu tastatura și cu un program care citește textul cu voce. Ceva nu merge? Sunați-ne.
# $phone: phone number of the office
web-phone = Număr de telefon: { $phone }
web-demo = Aceasta este o demonstrație. Toate orele și toate persoanele sunt inventate.

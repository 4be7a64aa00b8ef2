# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Idi na pitanje
web-leave = Napusti stranicu
web-language = Jezik
web-sos = SOS
web-log-label = Vaš razgovor
web-bot = Lotse, program:
web-you = Vi:
web-sending = šalje se
# $time: a time of day
web-sent = poslano { $time }
web-not-sent = Nije poslano
web-send-again = Pošalji ponovo
web-typing = Lotse piše
web-slow = Traje duže nego obično
web-offline = Nema interneta. Vaš odgovor će biti poslan kada internet opet proradi.
web-back-online = Internet opet radi.
web-text-label = Napišite svoj odgovor
web-send = Pošalji
web-who-reads = Ko to čita?
web-who-reads-1 = Vaše odgovore čitaju samo savjetnice i savjetnici ovog ureda: { $office }.
web-who-reads-2 = Ne morate reći svoje ime.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [1] Stvarna osoba odgovara radnim danima, obično nakon jednog dana.
        [one] Stvarna osoba odgovara radnim danima, obično nakon { $days } dana.
        [few] Stvarna osoba odgovara radnim danima, obično nakon { $days } dana.
       *[other] Stvarna osoba odgovara radnim danima, obično nakon { $days } dana.
    }
web-who-reads-4 = Sve možete izbrisati u svakom trenutku.
# $count: number of chosen answers
web-done-selected = Gotovo (izabrano: { $count })
web-chosen = izabrano
# For screen readers. $day: weekday and date
web-times-for = Slobodni termini: { $day }
web-imprint = Ko odgovara za stranicu (Impressum)
web-privacy = Zaštita podataka
web-accessibility = Pristupačnost
web-listen = Pročitaj naglas
web-error-title = Greška
web-reload = Učitaj ponovo
web-noscript-reload = Provjeri ima li novih poruka
web-start = Piši dalje
web-copy = Kopiraj
web-copied = Kopirano
web-print = Isprintaj
web-download-calendar = Termin u kalendar

## Going on from another device

web-another-device = Nastavi na drugom uređaju
web-resume-title = Nastavak
web-resume-intro = Napišite svoj kod i svoj PIN. Tada nastavljamo tamo gdje ste bili.
web-resume-code = Kod
web-resume-pin = PIN (6 cifara)
web-resume-go = Nastavi
web-resume-wrong = Kod i PIN se ne podudaraju. Kod ima 8 znakova, PIN ima 6 cifara.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Bilo je previše pogrešnih pokušaja. Pričekajte { $minutes } minutu.
        [few] Bilo je previše pogrešnih pokušaja. Pričekajte { $minutes } minute.
       *[other] Bilo je previše pogrešnih pokušaja. Pričekajte { $minutes } minuta.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] Pomoću ovog tajnog linka možete nastaviti na drugom uređaju. Link važi { $hours } sat. Ne dajte ga nikome.
        [few] Pomoću ovog tajnog linka možete nastaviti na drugom uređaju. Link važi { $hours } sata. Ne dajte ga nikome.
       *[other] Pomoću ovog tajnog linka možete nastaviti na drugom uređaju. Link važi { $hours } sati. Ne dajte ga nikome.
    }
web-resume-link-label = Tajni link

## On a device that several people use

web-covered = Chat je sakriven jer se duže vrijeme ništa nije dogodilo. Tako niko drugi ne može čitati.
web-covered-open = Chat je sakriven jer se duže vrijeme ništa nije dogodilo. PIN još ne postoji. Ko pritisne „Piši dalje”, može sve pročitati.
web-covered-go = Nastavi pomoću PIN-a
web-covered-new = Počni ispočetka
web-delete-device = Izbriši chat na ovom uređaju
web-cleared = Chat se više ne vidi na ovom uređaju.

## When something is wrong

web-no-session = Ovaj chat više ne nalazim. Počnite ispočetka ili upotrijebite kod i PIN.
web-too-many = Bilo je jako mnogo poruka. Pričekajte jednu minutu.
web-csrf = Stranica je predugo bila otvorena. Učitajte je ponovo. Vaši odgovori su sačuvani.
web-not-found = Ova stranica ne postoji.

## The menu of the page

web-menu-appointment = Moj termin
web-menu-status = Šta je s mojim upitom?
web-menu-privacy = Zaštita podataka i brisanje
web-menu-human = Razgovor sa stvarnom osobom
web-menu-help = Pomoć

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Kompjuterski program
# For screen readers: the row with leave, language and SOS
web-tools-label = Sigurnost i jezik
web-language-change = Promijeni jezik
web-sos-title = Pomoć u hitnom slučaju
web-back-chat = Nazad na chat
# Button under several choices where the page cannot count
web-done = Gotovo
web-menu-title = Šta želite učiniti?
web-date-pick = Ili izaberite dan ovdje:
web-resume-have = Već imam kod
web-resume-paste = Zalijepite ovdje svoj tajni link.
web-covered-continue = Piši dalje
web-still-there = Jeste li još tu? Za jednu minutu ćemo sakriti chat.
web-still-there-yes = Da, još sam tu
# Heading over the text privacy-limits
web-leave-limits = Šta „Napusti stranicu” ne može
web-shared-device = Koriste li i drugi ovaj uređaj?
web-too-large = To je previše teksta odjednom. Napišite manje.
web-empty-title = Prazna stranica
web-imprint-placeholder = [Ovdje upišite Impressum]
web-accessibility-placeholder = [Ovdje upišite izjavu o pristupačnosti]
web-accessibility-intro = Ovaj chat možete koristiti pomoću tastature i programa koji čita naglas. Nešto ne radi? Nazovite nas.
# $phone: phone number of the office
web-phone = Broj telefona: { $phone }
web-demo = Ovo je probni prikaz. Svi termini i sve osobe su izmišljeni.

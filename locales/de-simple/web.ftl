# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Zur Frage springen
web-leave = Seite verlassen
web-language = Sprache
web-sos = SOS
web-log-label = Ihr Gespräch
web-bot = Lotse, ein Programm:
web-you = Sie:
web-sending = wird gesendet
# $time: a time of day
web-sent = gesendet { $time }
web-not-sent = Nicht gesendet
web-send-again = Noch einmal senden
web-typing = Lotse schreibt
web-slow = Es dauert etwas länger
web-offline = Das Internet ist weg. Ihre Antwort senden wir später.
web-back-online = Das Internet ist wieder da.
web-text-label = Schreiben Sie Ihre Antwort
web-send = Senden
web-who-reads = Wer liest das?
web-who-reads-1 = Nur Beraterinnen und Berater lesen Ihre Antworten. Sie arbeiten hier: { $office }.
web-who-reads-2 = Sie müssen Ihren Namen nicht sagen.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Ein Mensch antwortet an Arbeitstagen, meist nach einem Tag.
       *[other] Ein Mensch antwortet an Arbeitstagen, meist nach { $days } Tagen.
    }
web-who-reads-4 = Sie können immer alles löschen.
# $count: number of chosen answers
web-done-selected = Fertig ({ $count } gewählt)
web-chosen = gewählt
# For screen readers. $day: weekday and date
web-times-for = Freie Zeiten am { $day }
web-imprint = Impressum
web-privacy = Datenschutz
web-accessibility = Für alle nutzbar (Barrierefreiheit)
web-listen = Vorlesen
web-error-title = Fehler
web-reload = Neu laden
web-noscript-reload = Nach neuen Nachrichten sehen
web-start = Weiterschreiben
web-copy = Kopieren
web-copied = Kopiert
web-print = Drucken
web-download-calendar = Termin in den Kalender

## Going on from another device

web-another-device = An einem anderen Gerät weitermachen
web-resume-title = Weitermachen
web-resume-intro = Schreiben Sie Ihren Code. Schreiben Sie auch Ihre PIN. Dann machen wir weiter.
web-resume-code = Code
web-resume-pin = PIN (6 Zahlen)
web-resume-go = Weitermachen
web-resume-wrong = Code und PIN passen nicht. Der Code hat 8 Zeichen. Die PIN hat 6 Zahlen.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Das war zu oft falsch. Warten Sie eine Minute.
       *[other] Das war zu oft falsch. Warten Sie { $minutes } Minuten.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] Das ist ein geheimer Link. Damit können Sie an einem anderen Gerät weitermachen. Er geht eine Stunde lang. Geben Sie ihn niemandem.
       *[other] Das ist ein geheimer Link. Damit können Sie an einem anderen Gerät weitermachen. Er geht { $hours } Stunden lang. Geben Sie ihn niemandem.
    }
web-resume-link-label = Geheimer Link

## On a device that several people use

web-covered = Sie haben länger nichts gedrückt. Darum ist der Chat verdeckt. So liest niemand mit.
web-covered-open = Sie haben länger nichts gedrückt. Darum ist der Chat verdeckt. Es gibt noch keine PIN. Drückt jemand „Weiterschreiben“? Dann kann diese Person alles lesen.
web-covered-go = Mit PIN weitermachen
web-covered-new = Neu anfangen
web-delete-device = Chat auf diesem Gerät löschen
web-cleared = Auf diesem Gerät sieht man den Chat nicht mehr.

## When something is wrong

web-no-session = Ich finde diesen Chat nicht mehr. Fangen Sie neu an. Oder nehmen Sie Code und PIN.
web-too-many = Das waren sehr viele Nachrichten. Warten Sie eine Minute.
web-csrf = Die Seite war zu lange offen. Laden Sie die Seite neu. Ihre Antworten sind noch da.
web-not-found = Diese Seite gibt es nicht.

## The menu of the page

web-menu-appointment = Mein Termin
web-menu-status = Wie weit ist die Anfrage?
web-menu-privacy = Meine Daten und Löschen
web-menu-human = Mit einem Menschen sprechen
web-menu-help = Hilfe

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Computer-Programm
# For screen readers: the row with leave, language and SOS
web-tools-label = Sicherheit und Sprache
web-language-change = Sprache ändern
web-sos-title = Hilfe im Notfall
web-back-chat = Zurück zum Chat
# Button under several choices where the page cannot count
web-done = Fertig
web-menu-title = Was wollen Sie tun?
web-date-pick = Oder wählen Sie den Tag hier:
web-resume-have = Ich habe schon einen Code
web-resume-paste = Fügen Sie hier Ihren geheimen Link ein.
web-covered-continue = Weiterschreiben
web-still-there = Sind Sie noch da? Sonst verdecken wir den Chat in einer Minute.
web-still-there-yes = Ja, ich bin noch da
# Heading over the text privacy-limits
web-leave-limits = Was „Seite verlassen“ nicht kann
web-shared-device = Benutzen auch andere dieses Gerät?
web-too-large = Das ist zu viel Text. Schreiben Sie weniger.
web-empty-title = Leere Seite
web-imprint-placeholder = [Hier das Impressum eintragen]
web-accessibility-placeholder = [Hier die Erklärung zur Barrierefreiheit eintragen]
web-accessibility-intro = Sie können diesen Chat mit der Tastatur benutzen. Ein Programm kann Ihnen den Chat vorlesen. Geht etwas nicht? Rufen Sie uns an.
# $phone: phone number of the office
web-phone = Telefon: { $phone }
web-demo = Das ist nur zum Zeigen. Alle Zeiten sind erfunden. Alle Menschen sind erfunden.

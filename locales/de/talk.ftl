# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Jetzt schreibt Ihnen ein Mensch. Das Programm ist so lange still.
talk-how = Schreiben Sie Ihre Antwort hier in den Chat.
talk-still-open = Das Gespräch mit dem Menschen ist noch offen. Was Sie jetzt schreiben, liest ein Mensch.
# A button
talk-end = Gespräch beenden
talk-ended-by-you = Das Gespräch ist zu Ende. Jetzt antwortet Ihnen wieder das Programm.
talk-ended-by-office = Die Stelle hat das Gespräch beendet. Jetzt antwortet Ihnen wieder das Programm.
talk-again = Brauchen Sie noch einmal einen Menschen? Schreiben Sie: /human

## A message of the office

# $office: name of the office
talk-from = Nachricht von: { $office }
# Before the German words that a member of staff wrote
talk-original = Original auf Deutsch:
# Under a translation by a machine
talk-machine = Ein Computer hat das übersetzt. Es kann Fehler geben.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Der Computer kann Ihre Sprache nicht genau. Die Übersetzung ist nur ungefähr.
# Under a translation of which the computer itself is not sure
talk-doubtful = Diese Übersetzung ist unsicher. Bitte fragen Sie, wenn Sie etwas nicht verstehen.
# The German words come now, the translation in a moment
talk-follows = Die Übersetzung kommt noch.
# Before a translation that follows later
talk-now-translated = Das ist die Übersetzung:
# There is no translation at all
talk-german-only = Diese Nachricht gibt es nur auf Deutsch. Unser Computer kann sie nicht in Ihre Sprache übersetzen.
talk-ask-interpreter = Möchten Sie eine Person, die für Sie übersetzt? Dann schreiben Sie uns das.
# Before explanations of German words
talk-words = Diese deutschen Wörter stehen in der Nachricht:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Ihre Nachricht ist da.
# $time: until when somebody reads today
talk-read-today = Ein Mensch liest sie heute. Die Stelle ist heute offen bis: { $time }
# $when: day and time from which somebody reads
talk-read-from = Ein Mensch liest sie ab: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] Ein Mensch liest sie meist in einem Arbeitstag.
       *[other] Ein Mensch liest sie meist in { $days } Arbeitstagen.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Nachrichten zwischen Ihnen und der Stelle:
talk-stored-you = Sie:
talk-stored-office = Die Stelle:

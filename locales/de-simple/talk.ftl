# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Jetzt schreibt Ihnen ein Mensch. Das Programm ist jetzt still.
talk-how = Schreiben Sie Ihre Antwort hier.
talk-still-open = Das Gespräch mit dem Menschen ist noch nicht zu Ende. Schreiben Sie jetzt etwas? Das liest ein Mensch.
# A button
talk-end = Gespräch beenden
talk-ended-by-you = Das Gespräch ist zu Ende. Jetzt antwortet wieder das Programm.
talk-ended-by-office = Die Stelle hat das Gespräch beendet. Jetzt antwortet wieder das Programm.
talk-again = Brauchen Sie wieder einen Menschen? Schreiben Sie: /human

## A message of the office

# $office: name of the office
talk-from = Nachricht von: { $office }
# Before the German words that a member of staff wrote
talk-original = So hat es die Stelle geschrieben:
# Under a translation by a machine
talk-machine = Das hat ein Computer übersetzt. Es kann falsch sein.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Der Computer kann Ihre Sprache nicht genau. Die Übersetzung ist nur ungefähr richtig.
# Under a translation of which the computer itself is not sure
talk-doubtful = Vielleicht ist diese Übersetzung falsch. Verstehen Sie etwas nicht? Dann fragen Sie bitte.
# The German words come now, the translation in a moment
talk-follows = Die Übersetzung kommt noch.
# Before a translation that follows later
talk-now-translated = Das ist die Übersetzung:
# There is no translation at all
talk-german-only = Diese Nachricht ist nicht in Einfacher Sprache. Unser Computer kann sie nicht übersetzen.
talk-ask-interpreter = Soll jemand für Sie übersetzen? Dann schreiben Sie uns das.
# Before explanations of German words
talk-words = Das bedeuten diese Wörter:
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

talk-stored = Das haben Sie und die Stelle geschrieben:
talk-stored-you = Sie:
talk-stored-office = Die Stelle:

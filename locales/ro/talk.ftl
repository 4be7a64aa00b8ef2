# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Acum vă scrie un om. Între timp, programul tace.
talk-how = Scrieți răspunsul dumneavoastră aici, în chat.
talk-still-open = Conversația cu omul nu s-a încheiat încă. Ce scrieți acum este citit de un om.
# A button
talk-end = Încheie conversația
talk-ended-by-you = Conversația s-a încheiat. Acum vă răspunde din nou programul.
talk-ended-by-office = Biroul a încheiat conversația. Acum vă răspunde din nou programul.
talk-again = Aveți din nou nevoie de un om? Scrieți: /human

## A message of the office

# $office: name of the office
talk-from = Mesaj de la: { $office }
# Before the German words that a member of staff wrote
talk-original = Originalul în germană:
# Under a translation by a machine
talk-machine = Acest text a fost tradus de un calculator. Sunt posibile greșeli.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Calculatorul nu știe exact limba dumneavoastră. Traducerea este doar aproximativă.
# Under a translation of which the computer itself is not sure
talk-doubtful = Această traducere este nesigură. Vă rugăm să întrebați dacă nu înțelegeți ceva.
# The German words come now, the translation in a moment
talk-follows = Traducerea vine puțin mai târziu.
# Before a translation that follows later
talk-now-translated = Aceasta este traducerea:
# There is no translation at all
talk-german-only = Acest mesaj există numai în germană. Calculatorul nostru nu îl poate traduce în limba dumneavoastră.
talk-ask-interpreter = Doriți o persoană care să traducă pentru dumneavoastră? Atunci scrieți-ne.
# Before explanations of German words
talk-words = În mesaj sunt aceste cuvinte germane:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Mesajul dumneavoastră a ajuns la noi.
# $time: until when somebody reads today
talk-read-today = Un om îl citește astăzi. Astăzi biroul este deschis până la ora: { $time }
# $when: day and time from which somebody reads
talk-read-from = Un om îl citește. Cel mai devreme: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] De obicei, un om îl citește în termen de o zi lucrătoare.
        [few] De obicei, un om îl citește în termen de { $days } zile lucrătoare.
       *[other] De obicei, un om îl citește în termen de { $days } de zile lucrătoare.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Mesaje între dumneavoastră și birou:
talk-stored-you = Dumneavoastră:
talk-stored-office = Biroul:

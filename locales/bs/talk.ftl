# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Sada Vam piše stvarna osoba. Program za to vrijeme šuti.
talk-how = Napišite svoj odgovor ovdje u chat.
talk-still-open = Razgovor sa stvarnom osobom još nije završen. Ono što sada pišete čita stvarna osoba.
# A button
talk-end = Završi razgovor
talk-ended-by-you = Razgovor je završen. Sada Vam opet odgovara program.
talk-ended-by-office = Ured je završio razgovor. Sada Vam opet odgovara program.
talk-again = Treba li Vam opet stvarna osoba? Napišite: /human

## A message of the office

# $office: name of the office
talk-from = Poruka od: { $office }
# Before the German words that a member of staff wrote
talk-original = Original na njemačkom:
# Under a translation by a machine
talk-machine = Ovo je preveo kompjuter. Greške su moguće.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Kompjuter ne zna tačno Vaš jezik. Prijevod je samo približan.
# Under a translation of which the computer itself is not sure
talk-doubtful = Ovaj prijevod nije siguran. Molimo, pitajte ako nešto ne razumijete.
# The German words come now, the translation in a moment
talk-follows = Prijevod stiže uskoro.
# Before a translation that follows later
talk-now-translated = Ovo je prijevod:
# There is no translation at all
talk-german-only = Ova poruka postoji samo na njemačkom. Naš kompjuter je ne može prevesti na Vaš jezik.
talk-ask-interpreter = Želite li osobu koja prevodi za Vas? Onda nam to napišite.
# Before explanations of German words
talk-words = U poruci su ove njemačke riječi:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Vaša poruka je stigla.
# $time: until when somebody reads today
talk-read-today = Stvarna osoba će je pročitati danas. Ured je danas otvoren do: { $time }
# $when: day and time from which somebody reads
talk-read-from = Stvarna osoba će je čitati od: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [1] Stvarna osoba će je pročitati, obično u roku od jednog radnog dana.
        [one] Stvarna osoba će je pročitati, obično u roku od { $days } radnog dana.
        [few] Stvarna osoba će je pročitati, obično u roku od { $days } radna dana.
       *[other] Stvarna osoba će je pročitati, obično u roku od { $days } radnih dana.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Poruke između Vas i ureda:
talk-stored-you = Vi:
talk-stored-office = Ured:

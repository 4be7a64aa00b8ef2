# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Tani Ju shkruan një njeri. Gjatë kësaj kohe programi hesht.
talk-how = Shkruani përgjigjen Tuaj këtu në bisedë.
talk-still-open = Biseda me njeriun është ende e hapur. Çfarë shkruani tani, e lexon një njeri.
# A button
talk-end = Mbylle bisedën me njeriun
talk-ended-by-you = Biseda me njeriun ka përfunduar. Tani Ju përgjigjet përsëri programi.
talk-ended-by-office = Zyra e ka mbyllur bisedën. Tani Ju përgjigjet përsëri programi.
talk-again = A Ju duhet përsëri një njeri? Shkruani: /human

## A message of the office

# $office: name of the office
talk-from = Mesazh nga: { $office }
# Before the German words that a member of staff wrote
talk-original = Origjinali në gjermanisht:
# Under a translation by a machine
talk-machine = Këtë e ka përkthyer një kompjuter. Mund të ketë gabime.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Kompjuteri nuk e di saktë gjuhën Tuaj. Përkthimi është vetëm i përafërt.
# Under a translation of which the computer itself is not sure
talk-doubtful = Ky përkthim nuk është i sigurt. Ju lutemi, pyesni nëse nuk kuptoni diçka.
# The German words come now, the translation in a moment
talk-follows = Përkthimi vjen pas pak.
# Before a translation that follows later
talk-now-translated = Ky është përkthimi:
# There is no translation at all
talk-german-only = Ky mesazh është vetëm në gjermanisht. Kompjuteri ynë nuk mund ta përkthejë në gjuhën Tuaj.
talk-ask-interpreter = A dëshironi një person që përkthen për Ju? Atëherë na e shkruani këtë.
# Before explanations of German words
talk-words = Në mesazh janë këto fjalë gjermane:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Mesazhi Juaj ka arritur.
# $time: until when somebody reads today
talk-read-today = Një njeri e lexon sot. Zyra sot është e hapur deri në orën: { $time }
# $when: day and time from which somebody reads
talk-read-from = Një njeri e lexon duke filluar nga: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] Një njeri e lexon zakonisht brenda një dite pune.
       *[other] Një njeri e lexon zakonisht brenda { $days } ditësh pune.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Mesazhet mes Jush dhe zyrës:
talk-stored-you = Ju:
talk-stored-office = Zyra:

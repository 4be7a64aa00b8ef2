# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Niha mirovek ji we re dinivîse. Di vê demê de bername bêdeng e.
talk-how = Bersiva xwe li vir di sohbetê de binivîsin.
talk-still-open = Axaftina bi mirov re hîn vekirî ye. Tiştê ku hûn niha dinivîsin, mirovek dixwîne.
# A button
talk-end = Axaftinê biqedîne
talk-ended-by-you = Axaftin qediya. Niha dîsa bername bersiva we dide.
talk-ended-by-office = Saziyê axaftin qedand. Niha dîsa bername bersiva we dide.
talk-again = Ji we re dîsa mirovek lazim e? Binivîsin: /human

## A message of the office

# $office: name of the office
talk-from = Peyam ji: { $office }
# Before the German words that a member of staff wrote
talk-original = Nivîsa eslî ya bi almanî:
# Under a translation by a machine
talk-machine = Kompûterekê ev wergerandiye. Dibe ku xeletî hebin.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = Kompûter zimanê we bi temamî nizane. Ev werger tenê texmînî ye.
# Under a translation of which the computer itself is not sure
talk-doubtful = Ev werger ne misoger e. Heke hûn tiştekî fêm nekin, ji kerema xwe bipirsin.
# The German words come now, the translation in a moment
talk-follows = Werger hinekî paşê tê.
# Before a translation that follows later
talk-now-translated = Werger ev e:
# There is no translation at all
talk-german-only = Ev peyam tenê bi almanî ye. Kompûtera me nikare wê wergerîne zimanê we.
talk-ask-interpreter = Hûn kesekî dixwazin ku ji we re tercume bike? Wê demê vê ji me re binivîsin.
# Before explanations of German words
talk-words = Ev peyvên almanî di peyamê de hene:
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word }: { $meaning }

## What the person wrote

talk-received = Peyama we gihîşt me.
# $time: until when somebody reads today
talk-read-today = Mirovek îro wê dixwîne. Sazî îro vekirî ye heta saet: { $time }
# $when: day and time from which somebody reads
talk-read-from = Mirovek ji vê demê û pê ve wê dixwîne: { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] Mirovek wê dixwîne, bi piranî di nav rojeke kar de.
       *[other] Mirovek wê dixwîne, bi piranî di nav { $days } rojên kar de.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Peyamên di navbera we û saziyê de:
talk-stored-you = Hûn:
talk-stored-office = Sazî:

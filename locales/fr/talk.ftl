# A conversation with a human of the office in the person's chat. Values are names, dates and numbers:
# keep them behind a colon or alone, so that no language has to inflect them.

## Begin and end

talk-opened = Maintenant, une personne vous écrit. Pendant ce temps, le programme se tait.
talk-how = Écrivez votre réponse ici dans le chat.
talk-still-open = La conversation avec la personne est encore ouverte. Une personne lit ce que vous écrivez maintenant.
# A button
talk-end = Terminer la conversation
talk-ended-by-you = La conversation est terminée. Maintenant, le programme vous répond de nouveau.
talk-ended-by-office = Le service a terminé la conversation. Maintenant, le programme vous répond de nouveau.
talk-again = Avez-vous de nouveau besoin d’une personne ? Écrivez : /human

## A message of the office

# $office: name of the office
talk-from = Message de : { $office }
# Before the German words that a member of staff wrote
talk-original = Original en allemand :
# Under a translation by a machine
talk-machine = Un ordinateur a traduit ce texte. Des erreurs sont possibles.
# The same, where the computer only knows a language that is close (for Dari: Persian from Iran)
talk-approximate = L’ordinateur ne connaît pas exactement votre langue. La traduction est seulement approximative.
# Under a translation of which the computer itself is not sure
talk-doubtful = Cette traduction n’est pas sûre. Posez une question si vous ne comprenez pas quelque chose, s’il vous plaît.
# The German words come now, the translation in a moment
talk-follows = La traduction arrive un peu plus tard.
# Before a translation that follows later
talk-now-translated = Voici la traduction :
# There is no translation at all
talk-german-only = Ce message existe seulement en allemand. Notre ordinateur ne peut pas le traduire dans votre langue.
talk-ask-interpreter = Voulez-vous une personne pour traduire ? Alors, dites-le-nous dans un message.
# Before explanations of German words
talk-words = Ces mots allemands sont dans le message :
# $word: a German term; $meaning: what it means, in the language of this file
talk-word = { $word } : { $meaning }

## What the person wrote

talk-received = Votre message est arrivé.
# $time: until when somebody reads today
talk-read-today = Une personne le lit aujourd’hui. Aujourd’hui, le service est ouvert jusqu’à : { $time }
# $when: day and time from which somebody reads
talk-read-from = Une personne le lit. Au plus tôt : { $when }
# $days: number of working days
talk-read-soon =
    { $days ->
        [one] En général, une personne le lit dans un délai de { $days } jour de travail.
        [many] En général, une personne le lit dans un délai de { $days } de jours de travail.
       *[other] En général, une personne le lit dans un délai de { $days } jours de travail.
    }

## What is stored about her: before the messages of a conversation

talk-stored = Messages entre vous et le service :
talk-stored-you = Vous :
talk-stored-office = Le service :

# What the program says between the questions, and the parts that every question is made of.

## After handing in (each part is a message of its own)

# $when, $place, $address, $desk: the appointment
received-appointment =
    Votre rendez-vous (Termin) est confirmé.
    { $when }
    { $place }
    { $address }
    { $desk }
# $days: working days until somebody reads
received-waiting =
    Vous n’avez pas encore de rendez-vous. { $days ->
        [1] En général, une personne lit votre demande le jour de travail suivant.
        [one] En général, une personne lit votre demande dans un délai de { $days } jour de travail.
        [many] En général, une personne lit votre demande dans un délai de { $days } de jours de travail.
       *[other] En général, une personne lit votre demande dans un délai de { $days } jours de travail.
    } Revenez ensuite voir ici : écrivez /status
# $code: the case code, always on a line of its own
received-code =
    Votre code :
    { $code }
received-code-hint = Notez le code ou faites une photo. Dites le code au rendez-vous.
# $pin: six digits, shown only once
received-pin =
    Votre numéro secret (PIN) :
    { $pin }
    Nous le montrons une seule fois. Avec le code et le PIN, vous pouvez continuer sur un autre appareil. Ne donnez le PIN à personne.
received-bring = Avez-vous des lettres ou des papiers sur votre sujet ? Apportez-les au rendez-vous.

## Slots

slot-gone = Ce rendez-vous vient d’être pris. Vos réponses sont toujours là. Ces rendez-vous sont libres :
slot-relaxed-language = À cette heure-là, personne chez nous ne parle votre langue. Notre équipe le voit.
# $wish: woman or man
slot-relaxed-wish =
    { $wish ->
        [woman] Vous souhaitez un entretien avec une femme. À cette heure-là, ce n’est pas possible.
       *[man] Vous souhaitez un entretien avec un homme. À cette heure-là, ce n’est pas possible.
    }
# $time: a time of day
held-until =
    Vous pouvez modifier chaque réponse.
    Nous gardons ce rendez-vous libre pour vous jusqu’à { $time }.
# For screen readers. $day_near: weekday, day and month; $time: a time of day
slot-spoken = { $day_near } à { $time }
# On a button. $day_short: weekday and date, abbreviated; $count: how many times are free
slot-day =
    { $day_short } · { $count ->
        [one] { $count } horaire
        [many] { $count } d’horaires
       *[other] { $count } horaires
    }
# A button where several places are offered. $time: a time of day; $place: the name of a place
slot-time-place = { $time } · { $place }

## Values

# $when: day and time; $place: the name of a place
slot-line = { $when }, { $place }
# $place, $address: of an office hour
place-line = { $place }, { $address }

# $date: weekday and date; $time: a time of day
date-and-time = { $date } à { $time }
# Where exactly at the place. $room: its name or number; $number: of the desk
desk-room = Salle (Raum) : { $room }
desk-number = Table (Tisch) { $number }
desk-room-number = Salle (Raum) : { $room }, table (Tisch) { $number }
not-answered = sans réponse
value-none-children = aucun

## When an answer does not fit

not-understood = Je n’ai pas compris. Appuyez sur un bouton ou écrivez son numéro.
not-understood-human = Je n’ai toujours pas compris. Vous pouvez aussi parler à une personne.
choose-at-least-one = Choisissez au moins une réponse. Ou choisissez « Autre chose ».
# $length, $max: numbers of characters
text-too-long =
    Le texte est trop long : { $length ->
        [one] { $length } caractère
        [many] { $length } de caractères
       *[other] { $length } caractères
    }. Vous pouvez écrire au maximum { $max ->
        [one] { $max } caractère
        [many] { $max } de caractères
       *[other] { $max } caractères
    }.
text-empty = Écrivez quelques mots.
date-not-understood = Je n’ai pas compris cette date. Écrivez le jour, le mois et l’année en chiffres.
date-past = Cette date est déjà passée. Écrivez une date à partir d’aujourd’hui.
# $min, $max: numbers
number-range = Écrivez un nombre de { $min } à { $max }.
# $max: number
children-too-many =
    { $max ->
        [0] Il y a plus d’enfants que de personnes. Ici, vous pouvez écrire seulement 0.
       *[other] Il y a plus d’enfants que de personnes. Vous pouvez écrire au maximum { $max }.
    }

## When a message comes at the wrong time or in the wrong form

button-old = Ce bouton appartient à une ancienne question. Voici la question actuelle :
# $web_url: address of the web chat
unsupported-attachment =
    Je peux lire seulement du texte. Écrivez un texte ou appuyez sur un bouton. Apportez les lettres au rendez-vous.
    Ce chat sur Internet :
    { $web_url }
unsupported-edited = Je ne peux pas lire les messages modifiés. Écrivez un nouveau message.
help-text =
    Je vous pose des questions. Appuyez sur un bouton ou écrivez la réponse.

    Vous pouvez aussi écrire :
    /sos – aide en cas d’urgence
    /language – changer de langue
    /appointment – mon rendez-vous
    /status – où en est ma demande
    /human – parler à une personne
    /privacy – protection des données
    /mydata – voir mes données
    /delete – tout effacer
    /stop – arrêter
stopped = D’accord. J’arrête de poser des questions. Vos réponses restent enregistrées pendant 72 heures.
# With one button, after the person stopped
return-ask = Voulez-vous continuer ?
return-go-on = Continuer
# $days: working days until somebody reads
human-noted =
    C’est noté : vous voulez parler à une personne. { $days ->
        [1] En général, quelqu’un vous contacte le jour de travail suivant.
        [one] En général, quelqu’un vous contacte dans un délai de { $days } jour de travail.
        [many] En général, quelqu’un vous contacte dans un délai de { $days } de jours de travail.
       *[other] En général, quelqu’un vous contacte dans un délai de { $days } jours de travail.
    }
# $days as above; $phone: phone number of the office
human-info =
    Notre équipe le voit maintenant : vous voulez parler à une personne.
    Vous pouvez aussi téléphoner.
    Téléphone : { $phone }
# Before anything was handed in. $phone: phone number of the office
human-before =
    Envoyez votre demande. Ensuite, une personne la lit.
    Vous pouvez aussi téléphoner.
    Téléphone : { $phone }
discarded = Ces réponses sont effacées. Votre demande précédente reste.
flow-changed = Les questions ont un peu changé depuis votre dernière visite. J’ai gardé ce qui convient encore.
language-changed = À partir de maintenant, j’écris dans cette langue. Vos réponses sont toujours là.
back-at-start = Vous êtes au début. Il n’est pas possible de revenir plus en arrière.
kept-text-noted = J’ai gardé votre texte. Vous pourrez l’utiliser plus tard. Maintenant, d’abord cette question :
# $text: what the person wrote before
concern-kept =
    Vous avez déjà écrit ceci :
    { $text }
welcome-back = Bon retour parmi nous.
go-on-below = Nous continuons ici :
policy-info =
    Ici, vous recevez seulement des informations. Pour une demande et un rendez-vous, utilisez notre chat sur Internet :
    { $web_url }
policy-appointments =
    Ici, vous pouvez seulement voir, modifier ou annuler votre rendez-vous. Pour une nouvelle demande, utilisez notre chat sur Internet :
    { $web_url }
policy-off =
    Nous ne répondons plus ici. Utilisez notre chat sur Internet :
    { $web_url }
group-declined = Je discute seulement avec une personne à la fois. Dans un groupe, d’autres lisent aussi. Ouvrez un chat privé avec moi.
too-many-turns = Cela fait vraiment beaucoup de messages. Attendez une minute. Vos réponses sont enregistrées.
server-fault =
    Il y a une panne chez nous. Ce que vous avez répondu avant est enregistré. Réessayez dans 10 minutes.
    Téléphone : { $phone }

# An answer in the web chat that could not be stored; the page keeps it and offers to send it again.
answer-fault =
    Cette réponse n’est pas arrivée. Vos réponses précédentes sont enregistrées. Envoyez cette réponse encore une fois dans un instant, s’il vous plaît.
    Téléphone : { $phone }

## Buttons and answers that many questions share

nav-back = Retour
nav-skip = Passer la question
# $count: number of chosen answers
nav-done = Terminé ({ $count })
# The same as a word that people type
nav-done-word = Terminé
nav-more = Afficher plus
nav-human = Parler à une personne
nav-days = Autres jours
# $label: the name of a line of the summary
edit-button = Modifier : { $label }
edit-short = Modifier
answer-yes = Oui
answer-no = Non
answer-unsure = Je ne sais pas
answer-nothing = Rien de tout cela
more-reading = Lire la suite
# Typed words that mean yes or no, separated by commas; never shown
yes-words = oui, o, oui oui, oui merci, ouais, ouai, ouaip, wi, bien sûr, biensur, bien entendu, certainement, évidemment, absolument, exact, exactement, correct, c’est correct, juste, c’est juste, vrai, c’est vrai, c’est ça, tout à fait, d’accord, daccord, dacord, dac, je suis d’accord, j’accepte, volontiers, avec plaisir, je veux bien, ok, okay, oké, yes, y, ja, j
no-words = non, n, non non, non merci, nan, nn, nope, pas du tout, jamais, pas d’accord, je ne suis pas d’accord, je suis pas d’accord, je refuse, je ne veux pas, je veux pas, surtout pas, faux, c’est faux, no, nein, nee
# Typed words that ask back, such as "what?": neither yes nor no; separated by commas; never shown
what-words = quoi, koi, kwa, hein, hé, comment, comment ça, pardon, que, quel, quelle, c’est quoi, c’est quoi ça, ça veut dire quoi, qu’est-ce que c’est, pourquoi, plaît-il

## Around a question

# $number, $total: the step and how many there are
progress = Étape { $number } sur { $total }
# $title: the name of the stage
step-title = Étape { $number } sur { $total } · { $title }
# $answer: what was chosen
answer-line = ➜ Votre réponse : { $answer }
# $items: a list
chosen-line = Vous avez choisi : { $items }
nothing-chosen = Vous n’avez encore rien choisi
unchecked-note = Ce texte n’a pas encore été vérifié par une personne. Vous le trouvez en allemand ci-dessous.
placeholder-text = Votre réponse
placeholder-date = Jour.Mois.Année
placeholder-number = Un nombre
calendar-caption = Votre rendez-vous pour l’agenda
calendar-caption-cancelled = Annulé : ce fichier retire le rendez-vous de votre agenda

## My data

mydata-intro = Voici ce que nous avons enregistré sur vous :
# $language: the language's own name
mydata-language = Langue : { $language }
# $date: when consent was given
mydata-consent = D’accord depuis : { $date }
mydata-answer = { $label } : { $value }
# $code: case code; $date: when it came; $status: words of the status
mydata-request =
    Demande :
    { $code }
    Date : { $date }
    État : { $status }
# $when: day and time
mydata-visit = Rendez-vous : { $when }, { $place }
mydata-nothing = Nous n’avons rien enregistré sur vous.
mydata-hint = Vous pouvez tout effacer. Écrivez : /delete

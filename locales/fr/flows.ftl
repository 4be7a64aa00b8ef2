# The questions of the flows, their hints, their buttons and the names of the stages.
# Values such as { $office } are names: keep them behind a colon or alone, so that no language has to inflect them.

## The names of the flows

flow-intake = Demande et rendez-vous
flow-appointment = Mon rendez-vous
flow-status = Ma demande
flow-privacy = Protection des données
flow-resume = Continuer
flow-language = Langue
flow-menu = Accueil

## The stages of the intake (one or two words)

stage-language = Langue
stage-consent = Protection des données
stage-danger = Sécurité
stage-adult = Âge
stage-municipality = Commune
stage-topics = Sujets
stage-urgency = Urgent ou non
stage-concern = Votre problème
stage-people = Personnes
stage-wishes = Souhaits
stage-slot = Rendez-vous
stage-check = Vérification

## The lines of the summary (they also stand on the button "Modifier : …", so 17 characters at most)

summary-danger = En danger
summary-adult = 18 ans ou plus
summary-municipality = Commune
summary-topics = Sujets
summary-urgency = Urgent ou non
summary-deadline = Date limite
summary-concern = Votre problème
summary-interpreter = Traduction
summary-party = Personnes
summary-children = Enfants
summary-school-age = Enfants (école)
summary-wishes = Souhaits
summary-call-name = Nom
summary-slot = Rendez-vous

## Language and welcome

language-ask = Quelle langue voulez-vous ?
# When somebody writes in another language or names one; the buttons are the languages' own names
switch-ask = Dans quelle langue voulez-vous continuer ?
# $questions: the same question in the other languages, one a line
switch-hint = { $questions }
# $office: the name of the office
welcome =
    Bonjour. Je suis un programme informatique, pas une personne. Je travaille pour : { $office }.
    Je vous aide à obtenir un rendez-vous (Termin) pour un entretien de conseil. C’est gratuit.

## When somebody does not consent

no-consent = Pas de problème. Je n’enregistre aucune réponse. Que voulez-vous faire ?
# $places: list of names of places; $phone: phone number of the office
no-consent-places =
    Vous pouvez aussi venir à un entretien de conseil sans ce chat.
    Lieux : { $places }
    Téléphone : { $phone }
no-consent-agree = Si, je suis d’accord
no-consent-leave = Terminer le chat
bye = Au revoir. Vous pouvez écrire de nouveau à tout moment.

## Danger

danger-ask = Êtes-vous en danger maintenant ?
danger-hint = Par exemple : quelqu’un vous frappe ou vous menace.
danger-go-on = Êtes-vous maintenant assez en sécurité pour continuer à écrire ?
danger-go-on-yes = Oui, je continue à écrire
danger-go-on-pause = Non, je fais une pause
paused =
    D’accord. Nous faisons une pause. Appelez le 112 si vous êtes en danger.
    Écrivez de nouveau quand vous serez en sécurité. Alors, nous continuerons ici.

## Age

adult-ask = Avez-vous 18 ans ou plus ?
minor-ask = Voulez-vous quand même continuer à écrire ici ?
minor-hint = Le Jugendamt est le service qui aide les enfants et les jeunes. Vous avez le droit d’y aller sans adulte. Vous avez aussi le droit de continuer à écrire ici.
minor-go-on = Oui, continuer ici
minor-leave = Non, terminer le chat

## Place

municipality-ask = Dans quelle ville ou commune habitez-vous ?

## Topics

topics-ask = De quoi s’agit-il ?
topics-hint = Vous pouvez choisir plusieurs sujets. Appuyez ensuite sur « Terminé ».

## How urgent

urgency-ask = Est-ce urgent ?
urgency-normal = Non, pas urgent
urgency-deadline = Lettre avec date limite
urgency-no-shelter = Nulle part où dormir ce soir
deadline-ask = Quelle date limite (Frist) est écrite dans la lettre ?
deadline-hint = Date limite (Frist) : vous devez répondre au plus tard ce jour-là. Écrivez le jour, le mois et l’année.
# $office: the name of the office; $phone: its phone number
no-shelter-info = Si vous envoyez la demande, une personne verra : c’est très urgent. Mais personne ne la lit tout de suite.

    Venez aussi directement chez nous ou téléphonez.
    { $office }
    Téléphone : { $phone }

    Appelez le 112 si vous êtes en danger.

## The concern in own words

concern-ask = Voulez-vous décrire le problème en quelques mots ?
concern-hint = N’écrivez pas d’adresse. N’écrivez rien sur votre droit de séjour (Aufenthalt). Quelques mots suffisent.
concern-keep = Utiliser ce texte

## Interpreter, people, children

interpreter-ask = Avez-vous besoin d’une personne pour traduire ?
party-ask = Combien de personnes viennent au rendez-vous ?
party-hint = N’oubliez pas de vous compter aussi.
children-ask = Combien d’entre elles sont des enfants ?
school-age-ask = Avez-vous des enfants en âge d’aller à l’école (6 à 18 ans) ?
school-age-hint = Dans ce cas, le service de conseil pour l’école (Seiteneinstiegsberatung) vous aide aussi. Vous n’avez pas besoin de répondre.

## Wishes

wishes-ask = Avez-vous des souhaits pour le rendez-vous ?
wishes-hint = Vous pouvez en choisir plusieurs. Nous essayons de tous les satisfaire.
wish-woman = Entretien avec une femme
wish-man = Entretien avec un homme
wish-step-free = Sans escalier
wish-large-print = Grands caractères
wish-sign-language = Langue des signes
wish-quiet-room = Salle calme
call-name-ask = Par quel nom pouvons-nous vous appeler ?
call-name-hint = Vous pouvez écrire n’importe quel nom. Il peut être inventé.

## The slot

slot-ask = Quel rendez-vous vous convient ?
# $minutes: number; $place: the name of the place
slot-hint =
    Lieu : { $place }
    { $minutes ->
        [one] Le rendez-vous dure { $minutes } minute.
        [many] Le rendez-vous dure { $minutes } de minutes.
       *[other] Le rendez-vous dure { $minutes } minutes.
    }
# $when: day and time of the present appointment; the others as above
slot-hint-move =
    Pour le moment, vous avez : { $when }. Vous gardez ce rendez-vous tant que vous n’avez pas confirmé le nouveau.
    Lieu : { $place }
    { $minutes ->
        [one] Le nouveau rendez-vous dure { $minutes } minute.
        [many] Le nouveau rendez-vous dure { $minutes } de minutes.
       *[other] Le nouveau rendez-vous dure { $minutes } minutes.
    }
slot-none-fits = Aucun ne me convient
no-slot-ask = En ce moment, aucun rendez-vous n’est libre. Voulez-vous que nous vous mettions sur la liste d’attente ?
no-slot-fits-ask = Voulez-vous que nous vous mettions sur la liste d’attente ?
no-slot-yes = Oui, sur la liste d’attente
no-slot-elsewhere = Rendez-vous ailleurs
no-slot-again = Revoir les rendez-vous
no-slot-human = Il me faut vite de l’aide
# $limit: number of appointments one person may have
quota-ask =
    { $limit ->
        [one] Vous avez déjà { $limit } rendez-vous. En ce moment, vous ne pouvez pas en avoir plus.
        [many] Vous avez déjà { $limit } de rendez-vous. En ce moment, vous ne pouvez pas en avoir plus.
       *[other] Vous avez déjà { $limit } rendez-vous. En ce moment, vous ne pouvez pas en avoir plus.
    } Que voulez-vous faire ?
quota-without = Envoyer sans rendez-vous
quota-appointments = Voir mes rendez-vous

## The summary

check-ask = Est-ce que tout est correct ?
check-hint = Vous pouvez modifier chaque réponse.
check-confirm = Oui, prendre rendez-vous
# The same where no appointment is held
check-send = Oui, envoyer la demande
check-discard = Abandonner
discard-ask = Voulez-vous vraiment abandonner ? Alors, nous effaçons ces réponses.
discard-no = Non, continuer
discard-yes = Oui, abandonner et effacer
erased = Tout est effacé. Plus personne ne peut lire vos réponses.
received = Nous avons bien reçu votre demande.

## Own appointments

visits-ask = De quel rendez-vous s’agit-il ?
visits-none = En ce moment, vous n’avez pas de rendez-vous.
# $when: day and time
visit-show = Votre rendez-vous : { $when }. Que voulez-vous faire ?
# $place, $address: of the office hour; $desk: room and desk
visit-place =
    { $place }
    { $address }
    { $desk }
visit-keep = Je viens
visit-move = Autre rendez-vous
visit-cancel = Annuler le rendez-vous
visit-calendar = Ajouter à mon agenda
visit-kept = D’accord. Votre rendez-vous ne change pas.
visit-missing = Ce rendez-vous n’existe plus.
# $when, $place, $address, $desk: the new appointment
visit-moved =
    Votre nouveau rendez-vous (Termin) est confirmé. L’ancien rendez-vous n’est plus valable.
    { $when }
    { $place }
    { $address }
    { $desk }
# $when: day and time of the cancelled appointment
visit-cancelled = Votre rendez-vous est annulé : { $when }. Vous n’avez plus rien à faire.
move-keep-old = Garder l’ancien rendez-vous
move-none = En ce moment, aucun autre rendez-vous n’est libre. Vous gardez votre rendez-vous.
# $when: the new time
move-sure-ask = Voulez-vous ce nouveau rendez-vous : { $when } ?
# $old: the present time
move-sure-hint = Alors, vous n’aurez plus l’ancien rendez-vous : { $old }.
move-sure-yes = Oui, prendre le nouveau
# $when: the present time
cancel-sure-ask = Voulez-vous vraiment annuler ce rendez-vous : { $when } ?
cancel-sure-no = Non, je viens
cancel-sure-yes = Oui, annuler le rendez-vous

## Status, menu, privacy, resume

status-tell = Voici où nous en sommes :
status-none = Je ne trouve aucune demande de votre part. Voulez-vous commencer une demande ? Écrivez : /start
menu-ask = Que voulez-vous faire ?
menu-appointment = Mon rendez-vous
menu-status = Où en est ma demande ?
menu-new = Nouvelle demande
menu-privacy = Mes données et effacement
privacy-ask = Que voulez-vous voir ou faire ?
privacy-notice-button = Qui lit mes données ?
privacy-mydata-button = Voir mes données
privacy-delete-button = Tout effacer
delete-ask = Voulez-vous vraiment tout effacer ?
delete-hint = Alors, vos réponses et vos demandes seront perdues. Vos rendez-vous seront annulés. Nous ne pourrons rien récupérer.
delete-no = Non, ne rien effacer
delete-yes = Oui, tout effacer
delete-kept = D’accord. Je n’ai rien effacé.
resume-ask = Bon retour parmi nous. Que voulez-vous faire ?
# $number, $total: numbers; $title: the name of the stage
resume-hint = Vous étiez à l’étape { $number } sur { $total } : { $title }.
resume-go-on = Continuer ici
resume-again = Recommencer
resume-delete = Tout effacer

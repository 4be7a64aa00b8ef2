# The page of the web chat.

web-title = Lotse
# $office: the name of the office
web-subtitle = { $office }
web-skip-link = Aller à la question
web-leave = Quitter la page
web-language = Langue
web-sos = SOS
web-log-label = Votre conversation
web-bot = Lotse, un programme :
web-you = Vous :
web-sending = envoi en cours
# $time: a time of day
web-sent = envoyé à { $time }
web-not-sent = Pas envoyé
web-send-again = Envoyer encore une fois
web-typing = Lotse écrit
web-slow = C’est plus long que d’habitude
web-offline = Pas d’Internet. Votre réponse sera envoyée quand Internet fonctionnera de nouveau.
web-back-online = Internet fonctionne de nouveau.
web-text-label = Écrivez votre réponse
web-send = Envoyer
web-who-reads = Qui lit cela ?
web-who-reads-1 = Seuls les conseillers et les conseillères de ce service lisent vos réponses : { $office }.
web-who-reads-2 = Vous n’avez pas besoin de donner votre nom.
# $days: working days until somebody reads
web-who-reads-3 =
    { $days ->
        [one] Une personne répond les jours de travail, en général après { $days } jour.
        [many] Une personne répond les jours de travail, en général après { $days } de jours.
       *[other] Une personne répond les jours de travail, en général après { $days } jours.
    }
web-who-reads-4 = Vous pouvez tout effacer à tout moment.
# $count: number of chosen answers
web-done-selected = Terminé ({ $count } choix)
web-chosen = choisi
# For screen readers. $day: weekday and date
web-times-for = Horaires libres : { $day }
web-imprint = Mentions légales (Impressum)
web-privacy = Protection des données
web-accessibility = Accessibilité
web-listen = Écouter
web-error-title = Erreur
web-reload = Recharger
web-noscript-reload = Chercher de nouveaux messages
web-start = Continuer à écrire
web-copy = Copier
web-copied = Copié
web-print = Imprimer
web-download-calendar = Ajouter le rendez-vous à mon agenda

## Going on from another device

web-another-device = Continuer sur un autre appareil
web-resume-title = Continuer
web-resume-intro = Écrivez votre code et votre PIN. Ensuite, nous continuons là où vous étiez.
web-resume-code = Code
web-resume-pin = PIN (6 chiffres)
web-resume-go = Continuer
web-resume-wrong = Le code et le PIN ne correspondent pas. Le code a 8 caractères, le PIN a 6 chiffres.
# $minutes: number
web-resume-locked =
    { $minutes ->
        [one] Il y a eu trop d’erreurs. Attendez { $minutes } minute.
        [many] Il y a eu trop d’erreurs. Attendez { $minutes } de minutes.
       *[other] Il y a eu trop d’erreurs. Attendez { $minutes } minutes.
    }
# $hours: how long the link works after its last use
web-resume-link =
    { $hours ->
        [one] Avec ce lien secret, vous continuez sur un autre appareil. Il fonctionne pendant { $hours } heure. Ne le donnez à personne.
        [many] Avec ce lien secret, vous continuez sur un autre appareil. Il fonctionne pendant { $hours } d’heures. Ne le donnez à personne.
       *[other] Avec ce lien secret, vous continuez sur un autre appareil. Il fonctionne pendant { $hours } heures. Ne le donnez à personne.
    }
web-resume-link-label = Lien secret

## On a device that several people use

web-covered = Le chat est caché, parce que rien ne s’est passé depuis un moment. Ainsi, personne d’autre ne peut lire.
web-covered-open = Le chat est caché, parce que rien ne s’est passé depuis un moment. Il n’y a pas encore de PIN. Toute personne qui appuie sur « Continuer à écrire » peut tout lire.
web-covered-go = Continuer avec le PIN
web-covered-new = Recommencer
web-delete-device = Effacer le chat sur cet appareil
web-cleared = On ne voit plus le chat sur cet appareil.

## When something is wrong

web-no-session = Je ne trouve plus ce chat. Recommencez, ou utilisez le code et le PIN.
web-too-many = Cela fait vraiment beaucoup de messages. Attendez une minute.
web-csrf = La page est restée ouverte trop longtemps. Rechargez-la. Vos réponses sont enregistrées.
web-not-found = Cette page n’existe pas.

## The menu of the page

web-menu-appointment = Mon rendez-vous
web-menu-status = Où en est ma demande ?
web-menu-privacy = Protection des données et effacement
web-menu-human = Parler à une personne
web-menu-help = Aide

## Around the conversation

# The name line of the first message: the bot says that it is a program
web-program = Programme informatique
# For screen readers: the row with leave, language and SOS
web-tools-label = Sécurité et langue
web-language-change = Changer de langue
web-sos-title = Aide en cas d’urgence
web-back-chat = Retour au chat
# Button under several choices where the page cannot count
web-done = Terminé
web-menu-title = Que voulez-vous faire ?
web-date-pick = Ou choisissez le jour ici :
web-resume-have = J’ai déjà un code
web-resume-paste = Collez ici votre lien secret.
web-covered-continue = Continuer à écrire
web-still-there = Êtes-vous encore là ? Dans une minute, nous cachons le chat.
web-still-there-yes = Oui, je suis encore là
# Heading over the text privacy-limits
web-leave-limits = Ce que « Quitter la page » ne peut pas faire
web-shared-device = Est-ce que d’autres personnes utilisent aussi cet appareil ?
web-too-large = C’est trop de texte en une fois. Écrivez moins.
web-empty-title = Page vide
web-imprint-placeholder = [Écrire ici les mentions légales (Impressum)]
web-accessibility-placeholder = [Écrire ici la déclaration d’accessibilité]
web-accessibility-intro = Vous pouvez utiliser ce chat avec le clavier et avec un programme de lecture à voix haute. Quelque chose ne marche pas ? Téléphonez-nous.
# $phone: phone number of the office
web-phone = Téléphone : { $phone }
web-demo = Ceci est une démonstration. Tous les horaires et toutes les personnes sont inventés.

# Messages of the office about an appointment. Each is one message with its answers as buttons.
# Others may read them on the screen: they say when and where, and NEVER what the appointment is about.
# Values are names and dates: keep them behind a colon or alone, so that no language has to inflect them.

## The parts of a message

# $when: day and time; $place, $address: of the office hour; $desk: room and desk
notice-visit =
    { $when }
    { $place }
    { $address }
    { $desk }
# Before the block above
notice-now = Maintenant :
# $place, $desk: where it was
notice-before = Avant : { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Le service ajoute (en allemand) :
notice-reason-ill = La raison : une personne de notre équipe est malade.
notice-reason-room = La raison : la salle a changé.
notice-reason-strike = La raison : il y a une grève.
notice-reason-closed = La raison : le bâtiment est fermé.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Vous pouvez répondre dans notre chat sur Internet. Pour cela, il vous faut votre code et votre PIN.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Votre rendez-vous (Termin) reste à la même heure. Seul le lieu change.
notice-moved-desk = Votre rendez-vous (Termin) reste à la même heure. Seule la table (Tisch) change.
notice-moved-adviser = Votre rendez-vous (Termin) reste à la même heure. Seule la personne qui vous conseille change.
notice-place = Votre rendez-vous (Termin) reste à la même heure. Seule l’adresse ou la salle change.
notice-restored = Le changement n’est plus valable. Votre rendez-vous (Termin) est de nouveau comme ceci :
notice-fine-ask = Est-ce que cela vous convient ?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Ce rendez-vous (Termin) ne peut pas avoir lieu :
notice-again = Nous attendons encore votre réponse. Ce rendez-vous (Termin) ne peut pas avoir lieu :
notice-lapsed = Vous n’avez pas répondu. Ce rendez-vous (Termin) est maintenant annulé :
notice-first-on-list = Vous êtes tout en haut de la liste d’attente. Nous vous écrirons quand un rendez-vous sera libre.
# Lines with times follow
notice-times = Ces horaires sont libres pour vous :
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Réservé pour vous jusqu’au : { $until }
notice-held-early = Si un horaire commence avant la fin de la réservation, répondez au moins 2 heures avant cet horaire, s’il vous plaît.
notice-choose = Que voulez-vous ?

## It is near

notice-reminder = Vous avez bientôt un rendez-vous (Termin).
# $time: a time of day
notice-reminder-today = Aujourd’hui à { $time }, vous avez un rendez-vous (Termin).
notice-reminder-tomorrow = Demain à { $time }, vous avez un rendez-vous (Termin).
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Apportez ce que vous avez : pièce d’identité, lettres officielles, contrats, certificats, diplômes.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Un rendez-vous (Termin) s’est libéré.
notice-no-show = Vous aviez un rendez-vous (Termin) :
notice-no-show-ask = Nous n’avons pas pu vous y rencontrer. Cela peut arriver. Voulez-vous un nouveau rendez-vous ?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number } : { $day_short } · { $time }
notice-take-one = Prendre ce rendez-vous
notice-other = Autres horaires
notice-cancel = Annuler le rendez-vous
notice-fine = Cela me convient
notice-decline = Cela ne me convient pas
notice-new = Nouveau rendez-vous
notice-no = Non, merci
# In the flow of appointments, where the office has taken the time of one away
offer-back = Retour à la proposition
offer-none = En ce moment, aucun autre horaire n’est libre.
offer-cancel-ask = Voulez-vous vraiment annuler le rendez-vous ? Alors, nous ne réservons plus rien pour vous.
offer-cancel-no = Non, retour

## After an answer

notice-thanks = Merci. Votre rendez-vous reste ainsi.
notice-thanks-come = Merci. Nous le savons maintenant : vous venez.
notice-declined = D’accord. Vous restez sur la liste d’attente.
notice-lost = Cet horaire n’est plus libre.
notice-over = Ce message n’est plus valable.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Votre rendez-vous (Termin) :
    { $when }
    { $place }
    { $address }
    { $desk }

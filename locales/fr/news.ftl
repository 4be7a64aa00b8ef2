# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Nouvelles
menu-news = Nouvelles de la commune
news-where-ask = De quelle ville ou commune voulez-vous recevoir des nouvelles ?
# $town: the name of a municipality
news-ask = Voulez-vous recevoir des nouvelles ? Commune : { $town }
news-hint =
    Par exemple : une permanence (Sprechstunde) n’a pas lieu. Alors, nous vous écrivons ici.
    Vous pouvez arrêter les nouvelles à tout moment.
# $office: the name of the office
news-details =
    Qu’est-ce que nous enregistrons ?
    Nous enregistrons que vous voulez des nouvelles de cette commune. Nous enregistrons aussi votre langue et comment nous pouvons vous écrire ici.

    Qui vous écrit ?
    Seul ce service vous écrit : { $office }. Nous ne transmettons pas vos données.

    Combien de temps recevez-vous des nouvelles ?
    Jusqu’à ce que vous arrêtiez les nouvelles, 2 ans au maximum. Après, vous pouvez de nouveau donner votre accord.

    Comment pouvez-vous arrêter les nouvelles ?
    Appuyez sous un message sur : « Arrêter les nouvelles ». Ou écrivez : /stop

    Devez-vous être d’accord ?
    Non. Vous êtes libre de choisir. Sans les nouvelles, vous recevez aussi des conseils et des rendez-vous.
news-yes = Oui, je suis d’accord
news-no = Non
# $town: the name of a municipality
news-started = D’accord. Vous recevez maintenant des nouvelles. Commune : { $town }
news-not-started = D’accord. Vous ne recevez pas de nouvelles de cette commune.
# $towns: list of names of municipalities
news-have-ask = Vous recevez des nouvelles. Communes : { $towns }. Que voulez-vous faire ?
news-have-more = Choisir encore une commune
# Also below every such message
news-stop-button = Arrêter les nouvelles
news-which-ask = De quelle commune ne voulez-vous plus de nouvelles ?
news-which-all = Arrêter toutes les nouvelles
news-stopped = D’accord. Vous ne recevez plus de nouvelles. Vous pouvez les redemander à tout moment.
# $town: the name of a municipality
news-stopped-town = D’accord. Vous ne recevez plus de nouvelles de cette commune. Commune : { $town }
# After /stop
news-stopped-too = Vous ne recevez plus non plus de nouvelles de la commune.
# $town: the name of a municipality; $date: since when
news-mydata = Nouvelles de : { $town }. Depuis : { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Message de : { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    La permanence (Sprechstunde) n’a pas lieu.
    Lieu : { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    La permanence (Sprechstunde) est dans un autre lieu.
    Avant : { $place }
    Nouveau lieu : { $new_place }
    { $when }
news-new-time =
    La permanence (Sprechstunde) a un nouvel horaire.
    Lieu : { $place }
    { $when }
news-extra-office-hour =
    Il y a une permanence (Sprechstunde) en plus.
    Lieu : { $place }
    { $when }
news-closed-period =
    Pendant cette période, il n’y a pas de permanence (Sprechstunde).
    Lieu : { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Quand : { $day }, de { $starts } à { $ends }
news-when-day = Quand : { $day }
news-when-from = À partir du : { $day }
# $day, $last_day: weekday and date
news-when-period =
    Premier jour : { $day }
    Dernier jour : { $last_day }
news-reason-ill = Raison : une personne est malade.
news-reason-room = Raison : la salle n’est pas libre.
news-reason-strike = Raison : il y a une grève.
news-reason-closed = Raison : le bâtiment est fermé.
# $next_day: weekday and date; $next_time: a time of day
news-next = Prochaine permanence : { $next_day } à { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Ce message existe seulement en allemand :
# Between the German text and its translation
news-machine-translation = Un ordinateur a traduit ce texte. Des erreurs sont possibles. C’est le texte allemand qui compte.

# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Actualités
menu-news = Actualités de la commune
news-where-ask = De quelle ville ou commune voulez-vous recevoir les actualités ?
# $town: the name of a municipality
news-ask = Voulez-vous recevoir les actualités ? Commune : { $town }
news-hint =
    Par exemple : une permanence (Sprechstunde) n’a pas lieu. Alors, nous vous écrivons ici.
    Vous pouvez arrêter les actualités à tout moment.
# $office: the name of the office
news-details =
    Qu’est-ce que nous enregistrons ?
    Nous enregistrons que vous voulez les actualités de cette commune. Nous enregistrons aussi votre langue et comment nous pouvons vous écrire ici.

    Qui vous écrit ?
    Seul ce service vous écrit : { $office }. Nous ne transmettons pas vos données.

    Combien de temps recevez-vous les actualités ?
    Jusqu’à ce que vous arrêtiez les actualités, 2 ans au maximum. Après, vous pouvez de nouveau donner votre accord.

    Comment pouvez-vous arrêter les actualités ?
    Appuyez sous un message sur : « Arrêter les actualités ». Ou écrivez : /stop

    Devez-vous être d’accord ?
    Non. Vous êtes libre de choisir. Même sans les actualités, vous recevez des conseils et des rendez-vous.
news-yes = Oui, je suis d’accord
news-no = Non
# $town: the name of a municipality
news-started = D’accord. Vous recevez maintenant les actualités. Commune : { $town }
news-not-started = D’accord. Vous ne recevez pas les actualités de cette commune.
# $towns: list of names of municipalities
news-have-ask = Vous recevez les actualités. Communes : { $towns }. Que voulez-vous faire ?
news-have-more = Choisir encore une commune
# Also below every such message
news-stop-button = Arrêter les actualités
news-which-ask = De quelle commune ne voulez-vous plus les actualités ?
news-which-all = De toutes les communes
news-stopped = D’accord. Vous ne recevez plus les actualités. Vous pouvez les redemander à tout moment.
# $town: the name of a municipality
news-stopped-town = D’accord. Vous ne recevez plus les actualités de cette commune. Commune : { $town }
# After /stop
news-stopped-too = Vous ne recevez plus non plus les actualités de la commune.
# $town: the name of a municipality; $date: since when
news-mydata = Actualités de : { $town }. Depuis : { $date }

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
# Below a translation of which the computer itself is not sure
news-translation-unsure = Cette traduction n’est pas sûre.

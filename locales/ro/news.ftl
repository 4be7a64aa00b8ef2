# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Noutăți
menu-news = Noutăți de la primărie
news-where-ask = Din ce oraș sau comună doriți să primiți noutăți?
# $town: the name of a municipality
news-ask = Doriți să primiți noutăți? Localitatea: { $town }
news-hint =
    De exemplu: orele de consiliere (Sprechstunde) nu au loc. Atunci vă scriem aici.
    Puteți opri noutățile oricând.
# $office: the name of the office
news-details =
    Ce salvăm?
    Salvăm că doriți noutăți din această localitate. Salvăm și limba dumneavoastră, precum și modul în care vă putem scrie aici.

    Cine vă scrie?
    Vă scrie numai acest birou: { $office }. Nu dăm datele dumneavoastră mai departe.

    Cât timp primiți noutăți?
    Până când opriți noutățile, cel mult 2 ani. După aceea vă puteți da din nou acordul.

    Cum puteți opri noutățile?
    Apăsați sub un mesaj: „Nu mai vreau noutăți”. Sau scrieți: /stop

    Trebuie să fiți de acord?
    Nu. Acordul este voluntar. Primiți consiliere și programări și fără noutăți.
news-yes = Da, sunt de acord
news-no = Nu
# $town: the name of a municipality
news-started = Bine. De acum primiți noutăți. Localitatea: { $town }
news-not-started = Bine. Nu primiți noutăți din această localitate.
# $towns: list of names of municipalities
news-have-ask = Primiți noutăți. Localități: { $towns }. Ce doriți să faceți?
news-have-more = Alege încă o localitate
# Also below every such message
news-stop-button = Nu mai vreau noutăți
news-which-ask = Din ce localitate nu mai doriți noutăți?
news-which-all = Nu mai vreau deloc noutăți
news-stopped = Bine. Nu mai primiți noutăți. Le puteți cere din nou oricând.
# $town: the name of a municipality
news-stopped-town = Bine. Nu mai primiți noutăți din această localitate. Localitatea: { $town }
# After /stop
news-stopped-too = Nu mai primiți nici noutăți de la primărie.
# $town: the name of a municipality; $date: since when
news-mydata = Noutăți din localitatea: { $town }. De la data de: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Mesaj de la: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Orele de consiliere (Sprechstunde) nu au loc.
    Locul: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Orele de consiliere (Sprechstunde) sunt în alt loc.
    Până acum: { $place }
    Locul nou: { $new_place }
    { $when }
news-new-time =
    Orele de consiliere (Sprechstunde) au un program nou.
    Locul: { $place }
    { $when }
news-extra-office-hour =
    Sunt ore de consiliere (Sprechstunde) în plus.
    Locul: { $place }
    { $when }
news-closed-period =
    În această perioadă nu sunt ore de consiliere (Sprechstunde).
    Locul: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Când: { $day }, de la { $starts } la { $ends }
news-when-day = Când: { $day }
news-when-from = Începând cu: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Prima zi: { $day }
    Ultima zi: { $last_day }
news-reason-ill = Motivul: cineva s-a îmbolnăvit.
news-reason-room = Motivul: camera nu este liberă.
news-reason-strike = Motivul: este grevă.
news-reason-closed = Motivul: clădirea este închisă.
# $next_day: weekday and date; $next_time: a time of day
news-next = Următoarele ore de consiliere: { $next_day }, ora { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Acest mesaj există numai în germană:
# Between the German text and its translation
news-machine-translation = Acest text a fost tradus de un calculator. Sunt posibile greșeli. Valabil este textul în germană.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Această traducere este nesigură.

# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Neuigkeiten
menu-news = Neuigkeiten der Stadt
news-where-ask = Von welcher Stadt oder Gemeinde wollen Sie Neuigkeiten?
# $town: the name of a municipality
news-ask = Wollen Sie Neuigkeiten? Ort: { $town }
news-hint =
    Zum Beispiel: Die Beratung ist an einem Tag zu. Dann schreiben wir Ihnen hier.
    Sie können immer Nein sagen. Dann hören die Neuigkeiten auf.
# $office: the name of the office
news-details =
    Was speichern wir?
    Wir speichern: Sie wollen Neuigkeiten von diesem Ort.
    Wir speichern Ihre Sprache.
    Wir speichern auch: Wie können wir Ihnen hier schreiben?

    Wer schreibt Ihnen?
    Nur diese Stelle schreibt Ihnen: { $office }.
    Wir geben Ihre Daten nicht weiter.

    Wie lange bekommen Sie Neuigkeiten?
    Bis Sie Nein sagen. Aber nicht länger als 2 Jahre. Dann können Sie neu Ja sagen.

    Wie hören die Neuigkeiten auf?
    Unter jeder Nachricht ist ein Knopf: „Keine Neuigkeiten mehr“. Drücken Sie den Knopf. Oder schreiben Sie: /stop

    Müssen Sie Ja sagen?
    Nein. Sie müssen nicht Ja sagen. Sie bekommen auch ohne Neuigkeiten Beratung.
news-yes = Ja, ich bin einverstanden
news-no = Nein
# $town: the name of a municipality
news-started = Gut. Sie bekommen jetzt Neuigkeiten. Ort: { $town }
news-not-started = Gut. Von diesem Ort kommen keine Neuigkeiten.
# $towns: list of names of municipalities
news-have-ask = Sie bekommen Neuigkeiten. Orte: { $towns }. Was wollen Sie tun?
news-have-more = Noch ein Ort
# Also below every such message
news-stop-button = Keine Neuigkeiten mehr
news-which-ask = Welcher Ort soll nicht mehr schreiben?
news-which-all = Alle Orte
news-stopped = Gut. Es kommen keine Neuigkeiten mehr. Sie können später wieder Ja sagen.
# $town: the name of a municipality
news-stopped-town = Gut. Von diesem Ort kommen keine Neuigkeiten mehr. Ort: { $town }
# After /stop
news-stopped-too = Die Stadt schickt Ihnen auch keine Neuigkeiten mehr.
# $town: the name of a municipality; $date: since when
news-mydata = Neuigkeiten von: { $town }. Seit: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Nachricht von: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Die Beratung fällt aus. Das heißt: Es ist niemand da.
    Ort: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Die Beratung ist an einem anderen Ort.
    Der alte Ort: { $place }
    Der neue Ort: { $new_place }
    { $when }
news-new-time =
    Die Beratung hat eine neue Zeit.
    Ort: { $place }
    { $when }
news-extra-office-hour =
    Es gibt noch eine Zeit für die Beratung.
    Ort: { $place }
    { $when }
news-closed-period =
    In dieser Zeit gibt es keine Beratung.
    Ort: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Wann: { $day }, { $starts } bis { $ends } Uhr
news-when-day = Wann: { $day }
news-when-from = Ab diesem Tag: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Erster Tag: { $day }
    Letzter Tag: { $last_day }
news-reason-ill = Warum? Jemand ist krank.
news-reason-room = Warum? Der Raum ist nicht frei.
news-reason-strike = Warum? Es gibt einen Streik.
news-reason-closed = Warum? Das Haus ist zu.
# $next_day: weekday and date; $next_time: a time of day
news-next = Die nächste Beratung: { $next_day }, { $next_time } Uhr
# Before a German text that is not in the reader's language
news-no-translation = Diese Nachricht ist nicht in Einfacher Sprache:
# Between the German text and its translation
news-machine-translation = Ein Computer hat das geschrieben. Es kann falsch sein. Richtig ist der Text auf Deutsch.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Vielleicht ist diese Übersetzung falsch.

# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Neuigkeiten
menu-news = Neuigkeiten der Gemeinde
news-where-ask = Von welcher Stadt oder Gemeinde möchten Sie Neuigkeiten bekommen?
# $town: the name of a municipality
news-ask = Möchten Sie Neuigkeiten bekommen? Ort: { $town }
news-hint =
    Zum Beispiel: Eine Sprechstunde fällt aus. Dann schreiben wir Ihnen hier.
    Sie können die Neuigkeiten jederzeit beenden.
# $office: the name of the office
news-details =
    Was speichern wir?
    Wir speichern, dass Sie Neuigkeiten von diesem Ort möchten. Wir speichern auch Ihre Sprache und wie wir Ihnen hier schreiben können.

    Wer schreibt Ihnen?
    Nur diese Stelle schreibt Ihnen: { $office }. Wir geben Ihre Daten nicht weiter.

    Wie lange bekommen Sie Neuigkeiten?
    Bis Sie die Neuigkeiten beenden, höchstens 2 Jahre. Danach können Sie neu zustimmen.

    Wie können Sie die Neuigkeiten beenden?
    Drücken Sie unter einer Nachricht: „Keine Neuigkeiten mehr“. Oder schreiben Sie: /stop

    Müssen Sie einverstanden sein?
    Nein. Es ist freiwillig. Beratung und Termine bekommen Sie auch ohne Neuigkeiten.
news-yes = Ja, ich bin einverstanden
news-no = Nein
# $town: the name of a municipality
news-started = Gut. Sie bekommen jetzt Neuigkeiten. Ort: { $town }
news-not-started = Gut. Sie bekommen von diesem Ort keine Neuigkeiten.
# $towns: list of names of municipalities
news-have-ask = Sie bekommen Neuigkeiten. Orte: { $towns }. Was möchten Sie tun?
news-have-more = Noch einen Ort wählen
# Also below every such message
news-stop-button = Keine Neuigkeiten mehr
news-which-ask = Von welchem Ort möchten Sie keine Neuigkeiten mehr?
news-which-all = Alle Orte beenden
news-stopped = Gut. Sie bekommen keine Neuigkeiten mehr. Sie können sie jederzeit wieder bestellen.
# $town: the name of a municipality
news-stopped-town = Gut. Sie bekommen von diesem Ort keine Neuigkeiten mehr. Ort: { $town }
# After /stop
news-stopped-too = Sie bekommen auch keine Neuigkeiten der Gemeinde mehr.
# $town: the name of a municipality; $date: since when
news-mydata = Neuigkeiten von: { $town }. Seit: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Nachricht von: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Die Sprechstunde fällt aus.
    Ort: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Die Sprechstunde ist an einem anderen Ort.
    Bisher: { $place }
    Neuer Ort: { $new_place }
    { $when }
news-new-time =
    Die Sprechstunde hat eine neue Zeit.
    Ort: { $place }
    { $when }
news-extra-office-hour =
    Es gibt eine zusätzliche Sprechstunde.
    Ort: { $place }
    { $when }
news-closed-period =
    In dieser Zeit ist keine Sprechstunde.
    Ort: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Wann: { $day }, { $starts } bis { $ends } Uhr
news-when-day = Wann: { $day }
news-when-from = Ab: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Von: { $day }
    Bis: { $last_day }
news-reason-ill = Grund: Jemand ist krank.
news-reason-room = Grund: Der Raum ist nicht frei.
news-reason-strike = Grund: Es gibt einen Streik.
news-reason-closed = Grund: Das Gebäude ist geschlossen.
# $next_day: weekday and date; $next_time: a time of day
news-next = Nächste Sprechstunde: { $next_day }, { $next_time } Uhr
# Before a German text that is not in the reader's language
news-no-translation = Diese Nachricht gibt es nur auf Deutsch:
# Between the German text and its translation
news-machine-translation = Ein Computer hat das übersetzt. Fehler sind möglich. Es gilt der deutsche Text.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Diese Übersetzung ist unsicher.

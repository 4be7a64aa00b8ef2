# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Novosti
menu-news = Novosti iz općine
news-where-ask = Iz kojeg grada ili koje općine želite dobijati novosti?
# $town: the name of a municipality
news-ask = Želite li dobijati novosti? Mjesto: { $town }
news-hint =
    Na primjer: otkazuje se prijem stranaka (Sprechstunde). Tada Vam pišemo ovdje.
    Novosti možete prekinuti u svakom trenutku.
# $office: the name of the office
news-details =
    Šta čuvamo?
    Čuvamo podatak da želite novosti iz ovog mjesta. Čuvamo i Vaš jezik i podatak o tome kako Vam ovdje možemo pisati.

    Ko Vam piše?
    Piše Vam samo ovaj ured: { $office }. Vaše podatke ne dajemo drugima.

    Koliko dugo dobijate novosti?
    Dok ne prekinete novosti, najviše 2 godine. Poslije toga možete ponovo dati pristanak.

    Kako možete prekinuti novosti?
    Pritisnite ispod poruke: „Ne želim više novosti”. Ili napišite: /stop

    Morate li se složiti?
    Ne. To je dobrovoljno. Savjetovanje i termine dobijate i bez novosti.
news-yes = Da, slažem se
news-no = Ne
# $town: the name of a municipality
news-started = U redu. Sada dobijate novosti. Mjesto: { $town }
news-not-started = U redu. Iz ovog mjesta ne dobijate novosti.
# $towns: list of names of municipalities
news-have-ask = Dobijate novosti. Mjesta: { $towns }. Šta želite učiniti?
news-have-more = Izaberi još jedno mjesto
# Also below every such message
news-stop-button = Ne želim više novosti
news-which-ask = Iz kojeg mjesta više ne želite novosti?
news-which-all = Iz svih mjesta
news-stopped = U redu. Više ne dobijate novosti. Možete ih ponovo zatražiti u svakom trenutku.
# $town: the name of a municipality
news-stopped-town = U redu. Iz ovog mjesta više ne dobijate novosti. Mjesto: { $town }
# After /stop
news-stopped-too = Više ne dobijate ni novosti iz općine.
# $town: the name of a municipality; $date: since when
news-mydata = Novosti iz mjesta: { $town }. Od: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Poruka od: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Prijem stranaka (Sprechstunde) je otkazan.
    Mjesto: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Prijem stranaka (Sprechstunde) je na drugom mjestu.
    Do sada: { $place }
    Novo mjesto: { $new_place }
    { $when }
news-new-time =
    Prijem stranaka (Sprechstunde) je u novo vrijeme.
    Mjesto: { $place }
    { $when }
news-extra-office-hour =
    Bit će dodatni prijem stranaka (Sprechstunde).
    Mjesto: { $place }
    { $when }
news-closed-period =
    U ovo vrijeme nema prijema stranaka (Sprechstunde).
    Mjesto: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Kada: { $day }, od { $starts } do { $ends }
news-when-day = Kada: { $day }
news-when-from = Početak: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Prvi dan: { $day }
    Posljednji dan: { $last_day }
news-reason-ill = Razlog: neko je bolestan.
news-reason-room = Razlog: prostorija nije slobodna.
news-reason-strike = Razlog: štrajk.
news-reason-closed = Razlog: zgrada je zatvorena.
# $next_day: weekday and date; $next_time: a time of day
news-next = Sljedeći prijem stranaka: { $next_day } u { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Ova poruka postoji samo na njemačkom:
# Between the German text and its translation
news-machine-translation = Ovo je preveo kompjuter. Greške su moguće. Važi njemački tekst.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Ovaj prijevod nije siguran.

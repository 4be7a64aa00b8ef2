# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Njoftime
menu-news = Njoftime nga komuna
news-where-ask = Nga cili qytet ose nga cila komunë dëshironi të merrni njoftime?
# $town: the name of a municipality
news-ask = A dëshironi të merrni njoftime? Vendi: { $town }
news-hint =
    Për shembull: një orar këshillimi (Sprechstunde) anulohet. Atëherë Ju shkruajmë këtu.
    Mund t’i ndalni njoftimet në çdo kohë.
# $office: the name of the office
news-details =
    Çfarë ruajmë?
    Ne ruajmë faktin që dëshironi njoftime nga ky vend. Ruajmë edhe gjuhën Tuaj dhe mënyrën si mund t’Ju shkruajmë këtu.

    Kush Ju shkruan?
    Ju shkruan vetëm kjo zyrë: { $office }. Nuk ua japim të dhënat Tuaja të tjerëve.

    Sa gjatë merrni njoftime?
    Derisa t’i ndalni njoftimet, më së shumti 2 vjet. Pas kësaj mund ta jepni pëlqimin përsëri.

    Si mund t’i ndalni njoftimet?
    Shtypni nën një mesazh: “Nuk dua më njoftime”. Ose shkruani: /stop

    A është pëlqimi i detyrueshëm?
    Jo. Ai është vullnetar. Këshillim dhe takime merrni edhe pa njoftime.
news-yes = Po, jam dakord
news-no = Jo
# $town: the name of a municipality
news-started = Në rregull. Tani merrni njoftime. Vendi: { $town }
news-not-started = Në rregull. Nga ky vend nuk merrni njoftime.
# $towns: list of names of municipalities
news-have-ask = Ju merrni njoftime. Vendet: { $towns }. Çfarë dëshironi të bëni?
news-have-more = Zgjidh edhe një vend
# Also below every such message
news-stop-button = Nuk dua më njoftime
news-which-ask = Nga cili vend nuk dëshironi më njoftime?
news-which-all = Nga të gjitha vendet
news-stopped = Në rregull. Nuk merrni më njoftime. Mund t’i kërkoni përsëri në çdo kohë.
# $town: the name of a municipality
news-stopped-town = Në rregull. Nga ky vend nuk merrni më njoftime. Vendi: { $town }
# After /stop
news-stopped-too = Nuk merrni më as njoftime nga komuna.
# $town: the name of a municipality; $date: since when
news-mydata = Njoftime nga: { $town }. Që nga: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Mesazh nga: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Orari i këshillimit (Sprechstunde) është anuluar.
    Vendi: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Orari i këshillimit (Sprechstunde) është në një vend tjetër.
    Deri tani: { $place }
    Vendi i ri: { $new_place }
    { $when }
news-new-time =
    Orari i këshillimit (Sprechstunde) është në një kohë tjetër.
    Vendi: { $place }
    { $when }
news-extra-office-hour =
    Ka një orar këshillimi (Sprechstunde) shtesë.
    Vendi: { $place }
    { $when }
news-closed-period =
    Në këtë kohë nuk ka orar këshillimi (Sprechstunde).
    Vendi: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Kur: { $day }, ora { $starts } deri { $ends }
news-when-day = Kur: { $day }
news-when-from = Duke filluar nga: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Nga: { $day }
    Deri: { $last_day }
news-reason-ill = Arsyeja: dikush është sëmurë.
news-reason-room = Arsyeja: dhoma nuk është e lirë.
news-reason-strike = Arsyeja: ka grevë.
news-reason-closed = Arsyeja: ndërtesa është e mbyllur.
# $next_day: weekday and date; $next_time: a time of day
news-next = Orari i ardhshëm i këshillimit: { $next_day }, ora { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Ky mesazh është vetëm në gjermanisht:
# Between the German text and its translation
news-machine-translation = Këtë e ka përkthyer një kompjuter. Mund të ketë gabime. Vlen teksti në gjermanisht.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Ky përkthim nuk është i sigurt.

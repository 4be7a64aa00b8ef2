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
notice-now = Tani:
# $place, $desk: where it was
notice-before = Deri tani: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Zyra shkruan për këtë në gjermanisht:
notice-reason-ill = Arsyeja: një person nga ekipi ynë është sëmurë.
notice-reason-room = Arsyeja: dhoma është tjetër.
notice-reason-strike = Arsyeja: ka grevë.
notice-reason-closed = Arsyeja: ndërtesa është e mbyllur.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Mund të përgjigjeni në bisedën tonë në internet. Për këtë Ju duhen kodi dhe PIN-i Juaj.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Takimi Juaj (Termin) mbetet në të njëjtën orë. Vetëm vendi është tjetër.
notice-moved-desk = Takimi Juaj (Termin) mbetet në të njëjtën orë. Vetëm tavolina (Tisch) është tjetër.
notice-moved-adviser = Takimi Juaj (Termin) mbetet në të njëjtën orë. Vetëm personi që Ju këshillon është tjetër.
notice-place = Takimi Juaj (Termin) mbetet në të njëjtën orë. Vetëm adresa ose dhoma është tjetër.
notice-restored = Ndryshimi nuk vlen më. Takimi Juaj (Termin) është përsëri kështu:
notice-fine-ask = A Ju përshtatet kjo?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Ky takim (Termin) nuk mund të mbahet:
notice-again = Ende po presim përgjigjen Tuaj. Ky takim (Termin) nuk mund të mbahet:
notice-lapsed = Ju nuk jeni përgjigjur. Ky takim (Termin) tani u anulua:
notice-first-on-list = Ju jeni në krye të listës së pritjes. Ju shkruajmë kur të lirohet një takim.
# Lines with times follow
notice-times = Këto orare janë të lira për Ju:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Rezervuar për Ju deri: { $until }
notice-held-early = Nëse një orar fillon më herët, Ju lutemi përgjigjuni të paktën 2 orë para tij.
notice-choose = Çfarë dëshironi?

## It is near

notice-reminder = Së shpejti keni një takim (Termin).
# $time: a time of day
notice-reminder-today = Sot në orën { $time } keni një takim (Termin).
notice-reminder-tomorrow = Nesër në orën { $time } keni një takim (Termin).
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Sillni me vete ato që keni: dokument identifikimi, letra nga zyrat, kontrata, dëftesa, diploma.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Është liruar një takim (Termin).
notice-no-show = Ju kishit një takim (Termin):
notice-no-show-ask = Nuk Ju pamë atje. Kjo mund të ndodhë. A dëshironi një takim të ri?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Merr këtë takim
notice-other = Orare të tjera
notice-cancel = Anulo takimin
notice-fine = Më përshtatet
notice-decline = Nuk më përshtatet
notice-new = Takim i ri
notice-no = Jo, faleminderit
# In the flow of appointments, where the office has taken the time of one away
offer-back = Kthehu te oferta
offer-none = Për momentin nuk ka asnjë orar tjetër të lirë.
offer-cancel-ask = A dëshironi vërtet ta anuloni takimin? Atëherë nuk rezervojmë më asgjë për Ju.
offer-cancel-no = Jo, kthehu

## After an answer

notice-thanks = Faleminderit. Takimi Juaj mbetet kështu.
notice-thanks-come = Faleminderit. Tani e dimë: Ju do të vini.
notice-declined = Në rregull. Ju mbeteni në listën e pritjes.
notice-lost = Ky orar nuk është më i lirë.
notice-over = Ky mesazh nuk vlen më.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Takimi Juaj (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

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
notice-now = Niha:
# $place, $desk: where it was
notice-before = Berê: { $place }, { $desk }
# Before a line that staff wrote in German
notice-note = Sazî bi almanî dinivîse:
notice-reason-ill = Sedem: Kesek ji hevkarên me nexweş e.
notice-reason-room = Sedem: Ode hat guhertin.
notice-reason-strike = Sedem: Grev heye.
notice-reason-closed = Sedem: Avahî girtî ye.
# Where this channel takes no answers. $web_url: address of the web chat
notice-elsewhere =
    Hûn dikarin di sohbeta me ya li ser înternetê de bersivê bidin. Ji bo vê kod û PINa we lazim in.
    { $web_url }

## The office moved it (the time stays)

notice-moved-place = Dema hevdîtina we (Termin) naguhere. Tenê cih tê guhertin.
notice-moved-desk = Dema hevdîtina we (Termin) naguhere. Tenê mase tê guhertin.
notice-moved-adviser = Dema hevdîtina we (Termin) naguhere. Tenê kesekî din şêwirmendiyê dide we.
notice-place = Dema hevdîtina we (Termin) naguhere. Tenê navnîşan (adres) an ode tê guhertin.
notice-restored = Guhertin êdî ne derbasdar e. Hevdîtina we (Termin) dîsa wiha ye:
notice-fine-ask = Ev ji bo we baş e?

## It cannot take place

# A line with day, time and place follows
notice-not-possible = Ev hevdîtin (Termin) nikare çêbibe:
notice-again = Em hîn li benda bersiva we ne. Ev hevdîtin (Termin) nikare çêbibe:
notice-lapsed = We bersiv neda. Ev hevdîtin (Termin) niha hat betalkirin:
notice-first-on-list = Hûn di serê lîsteya bendewariyê de ne. Dema hevdîtinek vala bibe, em ji we re dinivîsin.
# Lines with times follow
notice-times = Ev dem ji bo we vala ne:
# $number: of the time; $when: day and time; $place: the name of a place
notice-time = { $number }. { $when }, { $place }
# $until: day and time
notice-held-until = Ji bo we veqetandî ye heta: { $until }
notice-held-early = Heke demek zûtir dest pê bike, ji kerema xwe herî kêm 2 saet berî wê bersivê bidin.
notice-choose = Hûn çi dixwazin?

## It is near

notice-reminder = Di demeke nêz de hevdîtineke we (Termin) heye.
# $time: a time of day
notice-reminder-today = Îro saet { $time } hevdîtineke we (Termin) heye.
notice-reminder-tomorrow = Sibê saet { $time } hevdîtineke we (Termin) heye.
# The same for every topic, so that it tells nobody what the appointment is about
notice-bring = Çi li cem we hebe, bi xwe re bînin: nasname, nameyên daîreyan, kontrat, şehade.

## Something is free, somebody did not come

# A line with day, time and place follows
notice-vacancy = Hevdîtinek (Termin) vala bû.
notice-no-show = Hevdîtineke we (Termin) hebû:
notice-no-show-ask = Me hûn li wir nedîtin. Ev dikare çêbibe. Hûn hevdîtineke nû dixwazin?

## The answers (buttons, 28 characters at most)

# $number: of the time; $day_short: weekday and date, abbreviated; $time: a time of day
notice-take = { $number }: { $day_short } · { $time }
notice-take-one = Vê hevdîtinê bistîne
notice-other = Demên din
notice-cancel = Hevdîtinê betal bike
notice-fine = Ev baş e
notice-decline = Ev ne baş e
notice-new = Hevdîtineke nû
notice-no = Na, spas
# In the flow of appointments, where the office has taken the time of one away
offer-back = Vegere pêşniyarê
offer-none = Niha demeke din a vala tune ye.
offer-cancel-ask = Hûn bi rastî dixwazin hevdîtinê betal bikin? Wê demê em êdî tiştekî ji bo we venaqetînin.
offer-cancel-no = Na, vegere

## After an answer

notice-thanks = Spas. Hevdîtina we wiha dimîne.
notice-thanks-come = Spas. Em niha dizanin ku hûn tên.
notice-declined = Baş e. Hûn di lîsteya bendewariyê de dimînin.
notice-lost = Ev dem êdî ne vala ye.
notice-over = Ev peyam êdî ne derbasdar e.
# $when, $place, $address, $desk: the appointment
notice-your-visit =
    Hevdîtina we (Termin):
    { $when }
    { $place }
    { $address }
    { $desk }

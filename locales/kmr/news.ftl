# News that people ask for: the consent, how to end them, and the texts of broadcasts. The German consent text is the
# legal original; `consent_version` in the flow changes with it. News never name the topic of anybody's advice.

## Asking for them and ending them

flow-news = Nûçe
menu-news = Nûçeyên şaredariyê
news-where-ask = Hûn ji kîjan bajarî an bajarokî nûçeyan dixwazin?
# $town: the name of a municipality
news-ask = Hûn dixwazin nûçeyan bistînin? Cih: { $town }
news-hint =
    Mînak: Saeta şêwirmendiyê (Sprechstunde) betal dibe. Wê demê em li vir ji we re dinivîsin.
    Hûn kengî bixwazin dikarin nûçeyan rawestînin.
# $office: the name of the office
news-details =
    Em çi qeyd dikin?
    Em qeyd dikin ku hûn ji vî cihî nûçeyan dixwazin. Em zimanê we jî qeyd dikin. Em vê jî qeyd dikin: em çawa dikarin li vir ji we re binivîsin.

    Kî ji we re dinivîse?
    Tenê ev sazî ji we re dinivîse: { $office }. Em daneyên we nadin kesî.

    Hûn heta kengî nûçeyan distînin?
    Heta ku hûn nûçeyan rawestînin, lê herî zêde 2 salan. Piştî wê hûn dikarin ji nû ve razî bibin.

    Hûn çawa dikarin nûçeyan rawestînin?
    Li binê peyamekê pêl vê bişkokê bikin: “Êdî nûçeyan naxwazim”. An jî binivîsin: /stop

    Ma divê hûn razî bin?
    Na. Ev bi dilê we ye. Hûn bêyî nûçeyan jî şêwirmendî û hevdîtinan distînin.
news-yes = Erê, ez razî me
news-no = Na
# $town: the name of a municipality
news-started = Baş e. Hûn niha nûçeyan distînin. Cih: { $town }
news-not-started = Baş e. Hûn ji vî cihî nûçeyan nastînin.
# $towns: list of names of municipalities
news-have-ask = Hûn nûçeyan distînin. Cih: { $towns }. Hûn dixwazin çi bikin?
news-have-more = Cihekî din jî hilbijêre
# Also below every such message
news-stop-button = Êdî nûçeyan naxwazim
news-which-ask = Hûn ji kîjan cihî êdî nûçeyan naxwazin?
news-which-all = Ji tu cihî naxwazim
news-stopped = Baş e. Hûn êdî nûçeyan nastînin. Hûn kengî bixwazin dikarin wan dîsa bixwazin.
# $town: the name of a municipality
news-stopped-town = Baş e. Hûn ji vî cihî êdî nûçeyan nastînin. Cih: { $town }
# After /stop
news-stopped-too = Hûn êdî nûçeyên şaredariyê jî nastînin.
# $town: the name of a municipality; $date: since when
news-mydata = Nûçe ji: { $town }. Ji vê rojê ve: { $date }

## Broadcasts. Values are names: keep them behind a colon or alone.

# The first line of every one. $office: the name of the office
news-from = Peyam ji: { $office }
# $place: the name of a place; $when: one of the news-when-… below
news-office-hour-cancelled =
    Saeta şêwirmendiyê (Sprechstunde) hat betalkirin.
    Cih: { $place }
    { $when }
# $new_place: an address, as staff wrote it
news-place-moved =
    Saeta şêwirmendiyê (Sprechstunde) li cihekî din e.
    Cihê berê: { $place }
    Cihê nû: { $new_place }
    { $when }
news-new-time =
    Dema saeta şêwirmendiyê (Sprechstunde) hat guhertin.
    Cih: { $place }
    { $when }
news-extra-office-hour =
    Saeteke şêwirmendiyê ya zêde (Sprechstunde) heye.
    Cih: { $place }
    { $when }
news-closed-period =
    Di vê demê de saeta şêwirmendiyê (Sprechstunde) tune ye.
    Cih: { $place }
    { $when }
# $day: weekday and date; $starts, $ends: times of day
news-when-times = Kengî: { $day }, ji saet { $starts } heta saet { $ends }
news-when-day = Kengî: { $day }
news-when-from = Ji vê rojê û pê ve: { $day }
# $day, $last_day: weekday and date
news-when-period =
    Roja pêşî: { $day }
    Roja dawî: { $last_day }
news-reason-ill = Sedem: Kesek nexweş e.
news-reason-room = Sedem: Ode ne vala ye.
news-reason-strike = Sedem: Grev heye.
news-reason-closed = Sedem: Avahî girtî ye.
# $next_day: weekday and date; $next_time: a time of day
news-next = Saeta şêwirmendiyê ya bê: { $next_day }, saet { $next_time }
# Before a German text that is not in the reader's language
news-no-translation = Ev peyam tenê bi almanî ye:
# Between the German text and its translation
news-machine-translation = Kompûterekê ev wergerandiye. Dibe ku xeletî hebin. Nivîsa almanî derbasdar e.
# Below a translation of which the computer itself is not sure
news-translation-unsure = Ev werger ne misoger e.

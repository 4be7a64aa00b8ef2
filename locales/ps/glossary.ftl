# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = دا اداره پرېکړه کوي چې ایا تاسو په جرمني کې د پاتې کېدو اجازه لرئ او تر کله پورې.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = د آخن په سیمه (StädteRegion Aachen) کې د بهرنیانو اداره (Ausländerbehörde) همداسې نومېږي.
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = د بهرنیانو د ادارې (Ausländerbehörde) بل نوم.
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = دلته د جرمني د تابعیت (جرمني پاسپورټ) لپاره غوښتنه ورکوئ.
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = د کار موندلو، مسلکي زده کړې (Ausbildung) او د بېکارۍ د پیسو (Arbeitslosengeld) اداره.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = د پیسو او مرستې لپاره د ښار اداره، د بېلګې په توګه د دې قانون له مخې: (AsylbLG) یا (SGB XII).
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = دا اداره له ماشومانو، تنکیو ځوانانو، میندو او پلرونو سره مرسته کوي. ماشومان اجازه لري چې یوازې هم هلته مرسته واخلي.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = دلته د خپل کور پته ثبتوئ.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = د ادغام (Integration) لپاره د ښار یا سیمې دفتر.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = په نوردراین وېستفالن ایالت (Nordrhein-Westfalen) کې یو پروګرام. ادارې او د مشورې دفترونه په ګډه کار کوي، چې تاسو ته مرسته اخیستل اسانه شي.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = ټاکلی وخت چې تاسو پکې مشورې ته راتلی شئ.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = موږ وایو چې کوم دفتر له تاسو سره مرسته کولی شي، او د اړیکې معلومات یې درکوو.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = د نویو راغلو ماشومانو، میندو او پلرونو لپاره مشوره: کوم ښوونځی مناسب دی؟
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = دلته د ډاکټر، ناروغۍ او روغتیايي بیمې (Krankenkasse) په اړه وړیا مشوره ترلاسه کوئ.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = د هغو لویانو لپاره وړیا مشوره چې جرمني ته نوي راغلي دي.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = د ځوانانو لپاره وړیا مشوره، له 12 تر 27 کلونو پورې.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = د پناه غوښتنې د پروسې په اړه وړیا مشوره. دا ستاسو په خپله خوښه ده. دا مشوره له دولتي ادارو خپلواکه ده.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = لویه خیریه ټولنه، لکه کاریتاس (Caritas)، دیاکوني (Diakonie)، آوو (AWO)، د جرمني سور صلیب (DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = هغه سند چې تاسو ورسره په جرمني کې د ژوند کولو اجازه لرئ.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = د استوګنې سند (Aufenthaltstitel) د ټاکلې مودې لپاره.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = د استوګنې سند (Aufenthaltstitel) چې موده یې نه ختمېږي.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = د پناه غوښتنې د پروسې د مودې لپاره کاغذ. په دې موده کې د پاتې کېدو اجازه لرئ.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = لومړنی کاغذ، کله چې د پناه غوښتونکي په توګه ثبت شئ.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = له جرمني څخه جبري ایستل (Abschiebung) د یوې مودې لپاره درول شوي دي. دا د استوګنې سند (Aufenthaltstitel) نه دی.
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = د مسلکي زده کړې (Ausbildung) د مودې لپاره د جبري ایستلو درول (Duldung).
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = د هغو کسانو لپاره د جبري ایستلو درول (Duldung) چې کار کوي.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = هغه کاغذ چې ښیي: ستاسو غوښتنه لا روانه ده. تر پرېکړې پورې ستاسو استوګنه اعتبار لري.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = د هغو کسانو لپاره استوګنه چې په اوکراین کې له جګړې تښتېدلي دي.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
# Before each § stands a left-to-right mark (U+200E), here and below: it keeps the order of “§ 25a”.
glossary-chancen-aufenthaltsrecht = ازمایښتي استوګنه د هغو کسانو لپاره چې له ډېر وخت راهیسې د ایستلو درول (Duldung) لري. له 2026 کال راهیسې نوې غوښتنې نورې ممکنې نه دي. څوک چې دا استوګنه لري، د دې مادې له مخې دوام ورکولی شي: (‎§ 25a) یا (‎§ 25b).
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = د استوګنې اجازه (Aufenthaltserlaubnis) د هغو ځوانانو لپاره چې ښه ادغام شوي دي (‎§ 25a)، یا د هغو کسانو لپاره چې په دوامداره توګه ادغام شوي دي (‎§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = د مهاجرت او کډوالو فدرالي اداره (BAMF) تاسو د کډوال په توګه په رسمیت پېژني.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = خوندیتوب، ځکه چې په خپل اصلي هېواد کې تاسو ته د سخت زیان خطر شته.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = اجازه نشته چې تاسو په زور یو ټاکلي هېواد ته ولېږل شئ.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = د اروپايي اتحادیې (EU) وګړي په ځینو شرطونو اجازه لري چې په جرمني کې ژوند او کار وکړي.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = د استوګنې سند (Aufenthaltstitel) د هغو متخصصانو لپاره چې د پوهنتون سند لري.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = تاسو باید تر یوې مودې پورې په یوه ټاکلي ایالت یا ځای کې واوسېږئ.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = تاسو حق نه لرئ چې له اجازې پرته له یوې ټاکلې سیمې ووځئ.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = یو څوک ادارې ته ژمنه کوي چې ستاسو لګښتونه ورکوي.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = ستاسو د پیسو لپاره کوم قانون اعتبار لري، د بېلګې په توګه (AsylbLG) یا (SGB II).
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = له اوسه پیسې له بلې ادارې او د بل قانون له مخې ترلاسه کوئ.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = د ژوند د لګښت لپاره د Jobcenter پیسې. پخوانی نوم یې (Bürgergeld) و.
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = د هغو پیسو پخوانی نوم چې اوس (Grundsicherungsgeld) نومېږي.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = هغه کسان چې یو ځای اوسېږي او Jobcenter یې یو ځای حسابوي.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = د ماشومانو لپاره پیسې: د ښوونځي سفر، خواړه، سپورت، مرستندویه درسونه.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = د کور د کرایې لپاره مرسته، د هغو کسانو لپاره چې لږ عاید لري.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = د هر ماشوم لپاره د دولت پیسې.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = د ادارې لیک چې پرېکړه پکې وي. مهم: ډېر ځله مهلت (Frist) لري.
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = تاسو په لیکلې بڼه وایئ: زه له دې پرېکړې سره موافق نه یم. د دې لپاره مهلت (Frist) شته.
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = د محکمې مرسته: که لږ پیسې لرئ، یو وکیل تاسو ته مشوره درکوي.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = تاسو ادارې ته خپله پته وایئ. مهلت: نوي کور ته تر تلو وروسته دوه اونۍ.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = د کور د مالک کاغذ، د پتې د ثبتولو (Anmeldung) لپاره.
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = هغه کاغذ چې تاسو ورسره اجازه لرئ ټولنیز کور (Sozialwohnung) په کرایه واخلئ. دا کاغذ یو کال اعتبار لري.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = د جرمني ژبې کورس، او په جرمني کې د قانون او ژوند په اړه کورس.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = د کار لپاره د جرمني ژبې کورس، د ادغام له کورس (Integrationskurs) وروسته.
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = یوه اداره ګوري چې ایا ستاسو د ښوونځي سند یا مسلک دلته اعتبار لري.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = تاسو په شرکت او مسلکي ښوونځي کې یو مسلک زده کوئ.
# Kita: Day care for young children.
glossary-kita = وړکتون یا شیرخوارګاه: د کوچنیو ماشومانو پالنه.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = په ښوونځي کې له غرمې وروسته د ماشومانو پالنه.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = د ټولنیزو چارو د ادارې (Sozialamt) کاغذ، ډاکټر ته د تلو لپاره.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = تاسو اجازه ورکوئ چې مشاوران ستاسو په اړه له بل دفتر سره خبرې وکړي.

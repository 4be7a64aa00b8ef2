# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Kjo zyrë vendos nëse lejoheni të qëndroni në Gjermani dhe sa gjatë.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Kështu quhet zyra për të huajt (Ausländerbehörde) në rajonin e Aachenit (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Emër tjetër për zyrën për të huajt (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Këtu bëni kërkesën për shtetësinë gjermane (pasaportën gjermane).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Zyrë për kërkimin e punës, mësimin e një profesioni (Ausbildung) dhe pagesën e papunësisë (Arbeitslosengeld).
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Zyrë e qytetit për para dhe ndihmë, për shembull sipas ligjit AsylbLG ose SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Zyrë që ndihmon fëmijët, të rinjtë dhe prindërit. Fëmijët mund të marrin ndihmë atje edhe vetëm.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Këtu e regjistroni banesën Tuaj.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Zyrë e qytetit ose e rajonit për integrimin.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Program në landin Nordrhein-Westfalen. Zyrat dhe qendrat e këshillimit punojnë bashkë, që ta keni më lehtë të merrni ndihmë.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Kohë e caktuar kur mund të vini në këshillim.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Ne Ju shpjegojmë cila zyrë mund t’Ju ndihmojë dhe Ju japim kontaktin e saj.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Këshillim për fëmijë dhe prindër të sapoardhur: cila shkollë përshtatet?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Këtu merrni falas këshilla për mjekun, sëmundjen dhe sigurimin shëndetësor (Krankenkasse).
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Këshillim falas për të rritur që sapo kanë ardhur në Gjermani.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Këshillim falas për të rinj nga 12 deri në 27 vjeç.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Këshillim falas dhe vullnetar për procedurën e azilit. Ai është i pavarur nga zyrat e shtetit.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Organizatë e madhe bamirëse, për shembull Caritas, Diakonie, AWO, Kryqi i Kuq Gjerman (DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Dokument me të cilin lejoheni të jetoni në Gjermani.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Dokument qëndrimi (Aufenthaltstitel) për një kohë të caktuar.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Dokument qëndrimi (Aufenthaltstitel) pa afat.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Dokument për kohën e procedurës së azilit. Gjatë kësaj kohe lejoheni të qëndroni.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Dokumenti i parë pas regjistrimit si azilkërkuese ose azilkërkues.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Dëbimi nga Gjermania (Abschiebung) është pezulluar për një kohë. Kjo nuk është dokument qëndrimi (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Pezullim i dëbimit (Duldung) për kohën e mësimit të një profesioni (Ausbildung).
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Pezullim i dëbimit (Duldung) për njerëz që punojnë.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Dokument që tregon: kërkesa Juaj është në shqyrtim. Deri në vendim qëndrimi Juaj vazhdon të vlejë.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Qëndrim për njerëz që kanë ikur nga lufta në Ukrainë.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Qëndrim me provë për njerëz që kanë prej kohësh pezullim të dëbimit (Duldung). Që nga viti 2026 kërkesat e reja nuk janë më të mundshme. Kush e ka, mund të vazhdojë sipas § 25a ose § 25b.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Leje qëndrimi (Aufenthaltserlaubnis) për të rinj të integruar mirë (§ 25a) ose për njerëz të integruar në mënyrë të qëndrueshme (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Zyra Federale për Migracionin dhe Refugjatët (BAMF) Ju njeh si refugjate ose refugjat.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Mbrojtje, sepse në vendin Tuaj të origjinës Ju kërcënon një dëm i rëndë.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Nuk lejohet dëbimi Juaj në një vend të caktuar.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Qytetaret dhe qytetarët e BE-së (EU) lejohen me disa kushte të jetojnë dhe të punojnë në Gjermani.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Dokument qëndrimi (Aufenthaltstitel) për specialiste dhe specialistë me diplomë universitare.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Për një kohë duhet të banoni në një land të caktuar (Bundesland) ose në një vend të caktuar.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Nuk lejoheni të dilni pa leje nga një zonë e caktuar.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Dikush i premton zyrës se do t’i paguajë shpenzimet Tuaja.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Cili ligj vlen për paratë Tuaja, për shembull AsylbLG ose SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Tani e tutje paratë i merrni nga një zyrë tjetër dhe sipas një ligji tjetër.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Para nga Jobcenter për të jetuar. Më parë kishin një emër tjetër (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Emri i vjetër i Grundsicherungsgeld.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Njerëz që banojnë bashkë dhe që Jobcenter i llogarit bashkë.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Para për fëmijë: ekskursion shkolle, ushqim, sport, mësim plotësues.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Ndihmë për qiranë për njerëz me pak të ardhura.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Para nga shteti për çdo fëmijë.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Letër nga një zyrë (Amt) me një vendim. E rëndësishme: shpesh ka një afat (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Ju thoni me shkrim: nuk jam dakord me vendimin. Për këtë ka një afat (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Ndihmë nga gjykata: një avokate ose një avokat Ju këshillon nëse keni pak para.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Ju ia thoni zyrës adresën Tuaj. Afati: dy javë pas hyrjes në banesë.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Dokument nga qiradhënësi për regjistrimin e adresës (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Dokument me të cilin lejoheni të merrni me qira një banesë sociale (Sozialwohnung). Ai vlen një vit.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Kurs gjermanishteje dhe kurs për ligjet dhe jetën në Gjermani.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Kurs gjermanishteje për punën, pas kursit të integrimit (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Një zyrë kontrollon nëse dëftesa Juaj e shkollës ose profesioni Juaj vlen këtu.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Ju mësoni një profesion në një firmë dhe në shkollën profesionale.
# Kita: Day care for young children.
glossary-kita = Kopsht ose çerdhe: kujdes për fëmijë të vegjël.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Kujdes për fëmijët në shkollë pasdite.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Dokument nga zyra sociale (Sozialamt) për vizitën te mjeku.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Ju lejoni që këshilltaret dhe këshilltarët të flasin për Ju me një zyrë tjetër.

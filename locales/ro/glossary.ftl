# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Această instituție decide dacă și cât timp puteți rămâne în Germania.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Așa se numește oficiul pentru străini (Ausländerbehörde) în regiunea Aachen (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Alt nume pentru oficiul pentru străini (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Aici faceți cererea pentru cetățenia germană (pașaportul german).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Instituție pentru căutarea unui loc de muncă, formare profesională și ajutor de șomaj.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Instituție a orașului care dă bani și ajutor, de exemplu după legea AsylbLG sau SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Instituție care ajută copiii, adolescenții și părinții. Copiii pot cere ajutor acolo și singuri.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Aici vă înregistrați locuința.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Birou al orașului sau al regiunii pentru integrare.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Program în Renania de Nord-Westfalia. Instituțiile și centrele de consiliere lucrează împreună, ca să primiți mai ușor ajutor.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Ore fixe în care puteți veni la consiliere.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Vă explicăm ce birou vă poate ajuta și vă dăm datele de contact.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Consiliere pentru copii și părinți veniți de curând: ce școală se potrivește?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Aici primiți gratuit sfaturi despre medici, boli și casa de asigurări de sănătate.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Consiliere gratuită pentru adulții care sunt de curând în Germania.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Consiliere gratuită pentru tineri între 12 și 27 de ani.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Consiliere gratuită și voluntară despre procedura de azil. Este independentă de autorități.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Organizație mare, fără scop lucrativ, de exemplu Caritas, Diakonie, AWO, DRK (Crucea Roșie Germană).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Document cu care puteți locui în Germania.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Titlu de ședere (Aufenthaltstitel) pentru un timp limitat.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Titlu de ședere (Aufenthaltstitel) fără dată de sfârșit.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Document pentru perioada procedurii de azil. În acest timp puteți rămâne.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Primul document după înregistrarea ca persoană care cere azil.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Expulzarea (Abschiebung) este suspendată pentru un timp. Nu este un titlu de ședere (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Expulzarea este suspendată (Duldung) pe timpul unei formări profesionale.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Expulzarea este suspendată (Duldung) pentru oameni care lucrează.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Document care arată: cererea dumneavoastră este în lucru. Până la decizie, dreptul dumneavoastră de ședere rămâne valabil.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Drept de ședere pentru oamenii care au fugit de războiul din Ucraina.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Drept de ședere de probă pentru oamenii a căror expulzare este suspendată de mult timp (Duldung). Din 2026 nu se mai pot face cereri noi. Cine îl are poate continua după § 25a sau § 25b.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Permis de ședere (Aufenthaltserlaubnis) pentru tineri bine integrați (§ 25a) sau pentru oameni integrați durabil (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Oficiul Federal pentru Migrație și Refugiați (BAMF) vă recunoaște ca refugiat sau refugiată.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Protecție, pentru că în țara de origine vă amenință o vătămare gravă.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Expulzarea dumneavoastră într-o anumită țară este interzisă.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Cetățenele și cetățenii UE pot locui și lucra în Germania, în anumite condiții.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Titlu de ședere (Aufenthaltstitel) pentru persoane calificate cu studii universitare.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Pentru un timp trebuie să locuiți într-un anumit land sau într-o anumită localitate.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Nu aveți voie să părăsiți un anumit district fără permisiune.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Cineva promite instituției că plătește costurile dumneavoastră.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Ce lege este valabilă pentru banii dumneavoastră, de exemplu AsylbLG sau SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = De acum primiți bani de la altă instituție și după altă lege.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Bani de trai de la Jobcenter. Înainte aveau alt nume (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Numele vechi al banilor de trai de la Jobcenter (Grundsicherungsgeld).
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Oameni care locuiesc împreună și pentru care Jobcenter calculează banii împreună.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Bani pentru copii: excursii școlare, mâncare, sport, meditații.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Ajutor pentru chirie pentru oameni cu venituri mici.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Bani de la stat pentru fiecare copil.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Scrisoare de la o instituție, cu o decizie. Important: de multe ori există o dată limită (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Spuneți în scris: nu sunt de acord cu decizia. Există o dată limită (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Ajutor de la tribunal: dacă aveți puțini bani, un avocat sau o avocată vă dă sfaturi.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Spuneți instituției adresa dumneavoastră. Data limită (Frist): cel târziu la două săptămâni după mutare.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Document de la proprietarul locuinței pentru înregistrarea adresei (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Document cu care puteți închiria o locuință socială. Este valabil un an.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Curs de germană și curs despre legile și viața din Germania.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Curs de germană pentru muncă, după cursul de integrare (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = O instituție verifică dacă diploma de școală sau meseria dumneavoastră este valabilă aici.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Învățați o meserie la o firmă și la școala profesională.
# Kita: Day care for young children.
glossary-kita = Grădiniță sau creșă: îngrijire pentru copii mici.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Îngrijirea copiilor la școală, după-amiaza.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Document de la serviciul social (Sozialamt) pentru vizita la medic.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Permiteți serviciului de consiliere să vorbească despre dumneavoastră cu alt birou.

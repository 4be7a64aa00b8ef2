# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Тази служба решава дали и колко време можете да останете в Германия.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Така се нарича службата за чужденци (Ausländerbehörde) в региона на Аахен (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Друга дума за службата за чужденци (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Тук подавате молба за немско гражданство (за немски паспорт).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Служба за търсене на работа, за професионално обучение и за помощи при безработица.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Градска служба, която дава пари и помощ, например по закона (AsylbLG или SGB XII).
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Служба, която помага на деца, младежи и родители. Децата могат да потърсят помощ там и сами.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Тук регистрирате жилището си.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Служба на града или региона за интеграция.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Програма в провинция Северен Рейн-Вестфалия. Институции и консултантски служби работят заедно, за да получавате по-лесно помощ.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Определено време, в което можете да дойдете на консултация.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Обясняваме Ви коя служба може да Ви помогне, и Ви даваме контакта.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Консултация за деца и родители, които отскоро са в Германия: кое училище е подходящо?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Тук получавате безплатен съвет за лекари, болести и здравна каса.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Безплатна консултация за пълнолетни хора, които отскоро са в Германия.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Безплатна консултация за млади хора от 12 до 27 години.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Безплатна и доброволна консултация за процедурата за убежище. Тя не зависи от държавните институции.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Голяма организация с нестопанска цел, която работи за общото благо (например: Caritas, Diakonie, AWO, DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Документ, с който можете да живеете в Германия.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Документ за пребиваване (Aufenthaltstitel) за определено време.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Документ за пребиваване (Aufenthaltstitel) без краен срок.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Документ за времето на процедурата за убежище. През това време можете да останете.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Първият документ, след като Ви регистрират като човек, който търси убежище.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Депортирането е спряно за известно време. Това не е документ за пребиваване (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Депортирането е временно спряно (Duldung) за времето на професионално обучение.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Депортирането е временно спряно (Duldung) за хора, които работят.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Документ, който показва: молбата Ви се разглежда. До решението правото Ви на пребиваване продължава да важи.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Право на пребиваване за хора, които са избягали от войната в Украйна.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Право на пробно пребиваване за хора, чието депортиране от дълго време е временно спряно (Duldung). От 2026 година вече не могат да се подават нови молби. Който има това право, може да продължи по закона (§ 25a или § 25b).
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Разрешение за пребиваване (Aufenthaltserlaubnis) за добре интегрирани млади хора (§ 25a) или за трайно интегрирани хора (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Федералната служба за миграция и бежанци (BAMF) Ви признава за бежанец или бежанка.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Закрила, защото в страната на произход Ви грози сериозна вреда.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Нямат право да Ви депортират в определена страна.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Гражданите и гражданките на ЕС могат при определени условия да живеят и работят в Германия.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Документ за пребиваване (Aufenthaltstitel) за специалисти с висше образование.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Известно време трябва да живеете в определена провинция или в определено населено място.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Нямате право да напускате определен район без разрешение.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Някой обещава на службата да плаща разходите Ви.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Кой закон важи за парите, които получавате (например AsylbLG или SGB II).
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Отсега получавате пари от друга служба и по друг закон.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Пари за живот от Jobcenter. Преди името беше друго (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Старо име на парите за живот от Jobcenter (Grundsicherungsgeld).
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Хора, които живеят заедно и за които Jobcenter смята парите заедно.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Пари за деца: училищни екскурзии, храна, спорт, допълнителни уроци.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Помощ за наема за хора с малък доход.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Пари от държавата за всяко дете.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Писмо от институция с решение. Важно: често има срок (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Казвате писмено, че не сте съгласни с решението. За това има срок (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Помощ от съда: адвокат Ви консултира, ако имате малко пари.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Съобщавате на службата адреса си. Срок (Frist): две седмици след нанасянето.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Документ от наемодателя за регистрацията (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Документ, с който можете да наемете социално жилище. Важи една година.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Курс по немски език и курс за правото и живота в Германия.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Курс по немски език за работа, след интеграционния курс (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Служба проверява дали училищната Ви диплома или професията Ви важи тук.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Учите професия във фирма и в професионално училище.
# Kita: Day care for young children.
glossary-kita = Детска градина или ясла: грижа за малки деца.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Занималня: грижа за децата в училище следобед.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Документ от социалната служба (Sozialamt) за посещение при лекар.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Позволявате на консултантската служба да говори за Вас с друга служба.

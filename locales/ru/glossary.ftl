# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Это ведомство решает, можно ли Вам оставаться в Германии и как долго.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Так называется ведомство по делам иностранцев (Ausländerbehörde) в регионе Ахен (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Другое название ведомства по делам иностранцев (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Здесь подают заявление на немецкое гражданство (на немецкий паспорт).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Ведомство, которое занимается поиском работы, профессиональным обучением и пособием по безработице.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Городское ведомство, которое дает деньги и помощь, например по закону (AsylbLG или SGB XII).
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Ведомство, которое помогает детям, подросткам и родителям. Дети могут прийти туда за помощью и одни.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Здесь Вы регистрируете свое жилье.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Учреждение города или региона по вопросам интеграции.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Программа в земле Северный Рейн — Вестфалия. Ведомства и консультационные службы работают вместе, чтобы Вам было легче получить помощь.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Определенное время, когда Вы можете прийти на консультацию.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Мы объясняем, какое учреждение может Вам помочь, и даем Вам его контакт.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Консультация для детей и родителей, которые недавно приехали: какая школа подходит?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Здесь Вы бесплатно получите совет о врачах, болезнях и больничной кассе.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Бесплатная консультация для взрослых, которые недавно в Германии.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Бесплатная консультация для молодых людей от 12 до 27 лет.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Бесплатная добровольная консультация о процедуре предоставления убежища. Она не зависит от государственных ведомств.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Большая некоммерческая организация, которая работает для общего блага (например: Caritas, Diakonie, AWO, DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Документ, с которым Вы можете жить в Германии.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Документ на пребывание (Aufenthaltstitel) на определенное время.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Бессрочный документ на пребывание (Aufenthaltstitel).
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Документ на время процедуры предоставления убежища. В течение этого времени Вам можно оставаться.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Первый документ после регистрации человека, который просит убежища.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Депортация на некоторое время приостановлена. Это не документ на пребывание (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Депортация приостановлена (Duldung) на время профессионального обучения.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Депортация приостановлена (Duldung) для людей, которые работают.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Документ, который показывает: Ваше заявление рассматривают. До решения Ваше право на пребывание действует дальше.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Право на пребывание для людей, которые бежали от войны в Украине.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Право на пробное пребывание для людей, чья депортация уже долго приостановлена (Duldung). С 2026 года новые заявления подать уже нельзя. Те, у кого есть это право, могут продолжить по закону (§ 25a или § 25b).
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Разрешение на пребывание (Aufenthaltserlaubnis) для хорошо интегрированных молодых людей (§ 25a) или для прочно интегрированных людей (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Федеральное ведомство по делам миграции и беженцев (BAMF) признаёт Вас беженцем или беженкой.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Защита, потому что в стране происхождения Вам грозит серьезный вред.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Вас нельзя депортировать в определенную страну.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Гражданки и граждане ЕС при определенных условиях могут жить и работать в Германии.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Документ на пребывание (Aufenthaltstitel) для специалистов с высшим образованием.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Некоторое время Вы должны жить в определенной федеральной земле или в определенном населенном пункте.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Без разрешения Вам нельзя выезжать за пределы определенного района.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Кто-то обещает ведомству оплачивать Ваши расходы.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Какой закон действует для Ваших выплат (например, AsylbLG или SGB II).
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Теперь Вы получаете деньги от другого ведомства и по другому закону.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Деньги на жизнь от Jobcenter. Раньше они назывались по-другому (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Старое название денег на жизнь от Jobcenter (Grundsicherungsgeld).
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Люди, которые живут вместе и для которых Jobcenter считает деньги вместе.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Деньги для детей: школьные экскурсии, питание, спорт, дополнительные занятия.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Доплата на аренду жилья для людей с низким доходом.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Деньги от государства на каждого ребенка.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Письмо из ведомства с решением. Важно: часто есть срок (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Вы письменно заявляете, что не согласны с решением. Для этого есть срок (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Помощь от суда: если у Вас мало денег, Вас консультирует адвокат.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Вы сообщаете ведомству свой адрес. Срок (Frist): две недели после заселения.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Документ от хозяина жилья для регистрации (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Документ, с которым Вы можете снять социальное жилье. Он действует один год.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Курс немецкого языка и курс о праве и жизни в Германии.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Курс немецкого языка для работы, после интеграционного курса (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Ведомство проверяет, действует ли здесь Ваш аттестат или Ваша профессия.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Вы учитесь профессии на предприятии и в профессиональной школе.
# Kita: Day care for young children.
glossary-kita = Детский сад или ясли: присмотр за маленькими детьми.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Присмотр за детьми в школе после обеда.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Документ от социального ведомства (Sozialamt) для посещения врача.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Вы разрешаете консультационной службе говорить о Вас с другим учреждением.

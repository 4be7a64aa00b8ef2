# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = This office decides whether you may stay in Germany, and for how long.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = This is what the immigration office (Ausländerbehörde) is called in the Aachen region (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Another word for the immigration office (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Here you apply for German citizenship (the German passport).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Office for finding work, vocational training and unemployment benefit.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Office of the town that gives money and help, for example under the laws AsylbLG or SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Office that helps children, teenagers and parents. Children may also get help there on their own.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Here you register the address where you live.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Office of the town or region for integration.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Programme in North Rhine-Westphalia. Offices and advice services work together so that you get help more easily.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Fixed time when you can come for advice.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = We explain which office can help you, and we give you the contact.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Advice for children and parents who are new in Germany: which school is right?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Here you get free advice about doctors, illness and health insurance.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Free advice for adults who are new in Germany.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Free advice for young people from 12 to 27 years.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Free and voluntary advice about the asylum procedure. It is independent of the authorities.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Large non-profit organisation, for example Caritas, Diakonie, AWO, DRK (German Red Cross).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Document that allows you to live in Germany.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Residence title (Aufenthaltstitel) for a limited time.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Residence title (Aufenthaltstitel) with no end date.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Paper for the time of the asylum procedure. You may stay for that time.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = First paper after you are registered as an asylum seeker.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Deportation is put on hold for a time. It is not a residence title (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Deportation is put on hold (Duldung) for the time of vocational training.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Deportation is put on hold (Duldung) for people who work.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Paper that shows: your application is being worked on. Until the decision, your right to stay continues.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Right to stay for people who fled from the war in Ukraine.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Right to stay for a trial period, for people whose deportation has been on hold for a long time (Duldung). New applications have not been possible since 2026. People who have it can go on under § 25a or § 25b.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Residence permit (Aufenthaltserlaubnis) for young people who are well integrated (§ 25a) or for people who are lastingly integrated (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = The Federal Office for Migration and Refugees (BAMF) recognises you as a refugee.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Protection because serious harm threatens you in your country of origin.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = It is not allowed to deport you to a certain country.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = EU citizens may live and work in Germany under certain conditions.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Residence title (Aufenthaltstitel) for skilled workers with a university degree.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = For some time you must live in a certain federal state or place.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = You may not leave a certain district without permission.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Somebody promises the office to pay your costs.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Which law applies to the money you get, for example AsylbLG or SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = From now on you get money from another office and under another law.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Money from the Jobcenter to live on. It used to have another name (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Old name for the money to live on from the Jobcenter (Grundsicherungsgeld).
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = People who live together and are counted together by the Jobcenter.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Money for children: school trips, meals, sports, extra lessons.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Help with the rent for people with a low income.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Money from the state for each child.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Letter from an office with a decision. Important: there is often a deadline (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = You say in writing: I do not agree with the decision. There is a deadline (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Help from the court: a lawyer advises you if you have little money.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = You tell the office your address. Deadline (Frist): two weeks after you move in.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Paper from the landlord for registering your address (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Paper that allows you to rent a flat in social housing (Sozialwohnung). It is valid for one year.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = German course and a course about law and life in Germany.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = German course for work, after the integration course (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = An office checks whether your school certificate or your profession is valid here.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = You learn a profession in a company and at a vocational school.
# Kita: Day care for young children.
glossary-kita = Kindergarten or nursery: care for small children.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Care for children at school in the afternoon.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Paper from the social office (Sozialamt) for seeing a doctor.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = You allow the advice service to talk to another office about you.

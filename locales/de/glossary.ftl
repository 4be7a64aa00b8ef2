# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Dieses Amt entscheidet, ob und wie lange Sie in Deutschland bleiben dürfen.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = So heißt die Ausländerbehörde in der StädteRegion Aachen.
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Anderes Wort für Ausländerbehörde.
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Hier stellen Sie den Antrag auf den deutschen Pass.
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Amt für Arbeitssuche, Ausbildung und Arbeitslosengeld.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Amt der Stadt für Geld und Hilfe, zum Beispiel nach dem AsylbLG oder SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Amt, das Kindern, Jugendlichen und Eltern hilft. Kinder dürfen dort auch allein Hilfe holen.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Hier melden Sie Ihre Wohnung an.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Stelle der Stadt oder Region für Integration.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Programm in Nordrhein-Westfalen. Ämter und Beratungsstellen arbeiten zusammen, damit Sie leichter Hilfe bekommen.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Feste Zeit, in der Sie in die Beratung kommen können.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Wir erklären, welche Stelle Ihnen helfen kann, und geben Ihnen den Kontakt.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Beratung für neu zugewanderte Kinder und Eltern: Welche Schule passt?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Hier bekommen Sie kostenlos Rat zu Arzt, Krankheit und Krankenkasse.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Kostenlose Beratung für Erwachsene, die neu in Deutschland sind.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Kostenlose Beratung für junge Menschen von 12 bis 27 Jahren.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Kostenlose, freiwillige Beratung zum Asylverfahren. Sie ist unabhängig von Behörden.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Große gemeinnützige Organisation, zum Beispiel Caritas, Diakonie, AWO, DRK.
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Dokument, mit dem Sie in Deutschland leben dürfen.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Aufenthaltstitel für eine bestimmte Zeit.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Aufenthaltstitel ohne Ende.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Papier für die Zeit des Asylverfahrens. Sie dürfen so lange bleiben.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Erstes Papier nach der Registrierung als Asylsuchende oder Asylsuchender.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Die Abschiebung ist für eine Zeit ausgesetzt. Es ist kein Aufenthaltstitel.
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Duldung für die Zeit einer Berufsausbildung.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Duldung für Menschen, die arbeiten.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Papier, das zeigt: Ihr Antrag läuft. Bis zur Entscheidung gilt Ihr Aufenthalt weiter.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Aufenthalt für Menschen, die vor dem Krieg in der Ukraine geflohen sind.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Aufenthalt auf Probe für lange Geduldete. Neue Anträge sind seit 2026 nicht mehr möglich. Wer ihn hat, kann nach § 25a oder § 25b weitermachen.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Aufenthaltserlaubnis für gut integrierte junge Menschen (§ 25a) oder nachhaltig integrierte Menschen (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Das BAMF erkennt Sie als Flüchtling an.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Schutz, weil Ihnen im Herkunftsland ernster Schaden droht.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Sie dürfen nicht in ein bestimmtes Land abgeschoben werden.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = EU-Bürgerinnen und EU-Bürger dürfen unter Bedingungen in Deutschland leben und arbeiten.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Aufenthaltstitel für Fachkräfte mit akademischem Abschluss.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Sie müssen eine Zeit lang in einem bestimmten Bundesland oder Ort wohnen.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Sie dürfen einen bestimmten Bezirk nicht ohne Erlaubnis verlassen.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Jemand verspricht dem Amt, Ihre Kosten zu bezahlen.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Welches Gesetz gilt für Ihr Geld, zum Beispiel AsylbLG oder SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Sie bekommen Geld ab jetzt von einem anderen Amt und nach einem anderen Gesetz.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Geld vom Jobcenter zum Leben. Früher hieß es Bürgergeld.
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Alter Name für Grundsicherungsgeld.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Menschen, die zusammen wohnen und beim Jobcenter zusammen gerechnet werden.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Geld für Kinder: Schulausflug, Essen, Sport, Nachhilfe.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Zuschuss zur Miete für Menschen mit wenig Einkommen.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Geld vom Staat für jedes Kind.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Brief vom Amt mit einer Entscheidung. Wichtig: oft gibt es eine Frist.
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Sie sagen schriftlich: Ich bin mit der Entscheidung nicht einverstanden. Es gibt eine Frist.
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Hilfe vom Gericht: Ein Anwalt berät Sie, wenn Sie wenig Geld haben.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Sie sagen dem Amt Ihre Adresse. Frist: zwei Wochen nach dem Einzug.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Papier vom Vermieter für die Anmeldung.
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Papier, mit dem Sie eine Sozialwohnung mieten dürfen. Er gilt ein Jahr.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Deutschkurs und Kurs über Recht und Leben in Deutschland.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Deutschkurs für die Arbeit, nach dem Integrationskurs.
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Ein Amt prüft, ob Ihr Schulabschluss oder Beruf hier gilt.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Sie lernen einen Beruf im Betrieb und in der Berufsschule.
# Kita: Day care for young children.
glossary-kita = Kindergarten oder Krippe: Betreuung für kleine Kinder.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Betreuung in der Schule am Nachmittag.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Papier vom Sozialamt für den Besuch beim Arzt.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Sie erlauben, dass die Beratung mit einer anderen Stelle über Sie spricht.

# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Dieses Amt entscheidet: Dürfen Sie in Deutschland bleiben? Und wie lange?
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = So heißt die Ausländerbehörde in der StädteRegion Aachen.
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Das ist ein anderes Wort für Ausländerbehörde.
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Wollen Sie den deutschen Pass? Hier stellen Sie den Antrag.
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Ein Amt. Es hilft bei Arbeitssuche, Ausbildung und Arbeitslosengeld.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Ein Amt der Stadt. Hier gibt es Geld und Hilfe. Zum Beispiel nach dem AsylbLG oder SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Dieses Amt hilft Kindern, Jugendlichen und Eltern. Kinder dürfen dort auch allein Hilfe holen.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Hier melden Sie Ihre Wohnung an.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Eine Stelle der Stadt oder der Region. Sie kümmert sich um Integration.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Ein Programm in Nordrhein-Westfalen. Ämter und Beratungsstellen arbeiten zusammen. So bekommen Sie leichter Hilfe.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Eine feste Zeit. Dann können Sie in die Beratung kommen.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Wir sagen Ihnen: Diese Stelle kann Ihnen helfen. Wir geben Ihnen den Kontakt.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Beratung für Kinder und Eltern, die neu zugewandert sind. Welche Schule passt?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Hier bekommen Sie Rat zu Arzt, Krankheit und Krankenkasse. Das kostet nichts.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Beratung für Erwachsene, die neu in Deutschland sind. Sie kostet nichts.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Beratung für junge Menschen von 12 bis 27 Jahren. Sie kostet nichts.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Beratung zum Asylverfahren. Sie ist freiwillig und kostet nichts. Sie ist unabhängig von Behörden.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Eine große Organisation. Sie ist gemeinnützig. Zum Beispiel: Caritas, Diakonie, AWO, DRK.
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Ein Dokument. Damit dürfen Sie in Deutschland leben.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Ein Aufenthaltstitel. Er gilt für eine bestimmte Zeit.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Ein Aufenthaltstitel. Er hat kein Ende.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Ein Papier für die Zeit im Asylverfahren. So lange dürfen Sie bleiben.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Sie suchen Asyl. Sie sind registriert. Dann ist das Ihr erstes Papier.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Die Abschiebung ist für eine Zeit ausgesetzt. Das ist kein Aufenthaltstitel.
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Eine Duldung. Sie gilt in der Zeit einer Berufsausbildung.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Eine Duldung. Sie ist für Menschen, die arbeiten.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Ein Papier. Es zeigt: Ihr Antrag läuft. Ihr Aufenthalt gilt weiter. Er gilt bis zur Entscheidung.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Aufenthalt für Menschen, die geflohen sind. Sie sind vor dem Krieg in der Ukraine geflohen.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Aufenthalt auf Probe. Er ist für Menschen mit langer Duldung. Seit 2026 gibt es keine neuen Anträge mehr. Sie haben ihn schon? Dann können Sie nach § 25a oder § 25b weitermachen.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Eine Aufenthaltserlaubnis. Sie ist für junge Menschen, die gut integriert sind (§ 25a). Oder für Menschen, die nachhaltig integriert sind (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Das BAMF erkennt an: Sie sind ein Flüchtling.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Sie bekommen Schutz. Denn im Herkunftsland droht Ihnen ernster Schaden.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Es gibt ein bestimmtes Land. In dieses Land darf man Sie nicht abschieben.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = EU-Bürgerinnen und EU-Bürger dürfen in Deutschland leben und arbeiten. Dafür gibt es Bedingungen.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Ein Aufenthaltstitel. Er ist für Fachkräfte mit akademischem Abschluss.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Sie müssen eine Zeit lang dort wohnen: in einem bestimmten Bundesland oder Ort.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Es gibt einen bestimmten Bezirk. Ohne Erlaubnis dürfen Sie ihn nicht verlassen.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Eine Person verspricht dem Amt: Sie bezahlt Ihre Kosten.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Sie bekommen Geld. Welches Gesetz gilt dafür? Zum Beispiel das AsylbLG oder das SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Ihr Geld kommt jetzt von einem anderen Amt. Und es gilt ein anderes Gesetz.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Geld vom Jobcenter zum Leben. Früher hieß es: Bürgergeld.
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Das ist der alte Name. Jetzt heißt es: Grundsicherungsgeld.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Menschen, die zusammen wohnen. Das Jobcenter rechnet sie zusammen.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Geld für Kinder. Es ist für Schulausflug, Essen, Sport und Nachhilfe.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Ein Zuschuss zur Miete. Er ist für Menschen mit wenig Einkommen.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Das ist Geld vom Staat. Es ist für jedes Kind.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Ein Brief vom Amt. Darin steht eine Entscheidung. Wichtig: Oft gibt es eine Frist.
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Ein Amt hat entschieden. Sie schreiben: Ich bin nicht einverstanden. Dafür gibt es eine Frist.
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Haben Sie wenig Geld? Dann hilft das Gericht. Eine Anwältin oder ein Anwalt berät Sie.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Sie sagen dem Amt Ihre Adresse. Die Frist: zwei Wochen nach dem Einzug.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Ein Papier vom Vermieter. Sie brauchen es für die Anmeldung.
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Ein Papier. Damit dürfen Sie eine Sozialwohnung mieten. Es gilt ein Jahr.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Das ist ein Deutschkurs. Dazu kommt ein Kurs über Recht und Leben in Deutschland.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Ein Deutschkurs für die Arbeit. Er kommt nach dem Integrationskurs.
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Ein Amt prüft: Gilt Ihr Schulabschluss hier? Oder gilt Ihr Beruf hier?
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Sie lernen einen Beruf. Sie lernen im Betrieb und in der Berufsschule.
# Kita: Day care for young children.
glossary-kita = Das ist ein Kindergarten oder eine Krippe. Dort betreut man kleine Kinder.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Kinder bleiben am Nachmittag in der Schule. Dort betreut man sie.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Ein Papier vom Sozialamt. Damit gehen Sie zum Arzt.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Die Beratung will mit einer anderen Stelle über Sie sprechen. Das erlauben Sie.

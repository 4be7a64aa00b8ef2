# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Ce service décide si vous pouvez rester en Allemagne, et combien de temps.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = C’est le nom du service des étrangers (Ausländerbehörde) dans la région d’Aix-la-Chapelle (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Un autre mot pour le service des étrangers (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Ici, vous demandez la nationalité allemande (le passeport allemand).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Service pour la recherche d’emploi, la formation professionnelle et l’allocation chômage.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Service de la ville qui donne de l’argent et de l’aide, par exemple selon la loi AsylbLG ou SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Service qui aide les enfants, les jeunes et les parents. Les enfants ont le droit d’y demander de l’aide sans adulte.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Ici, vous déclarez l’adresse de votre logement.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Service de la ville ou de la région pour l’intégration.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Programme en Rhénanie-du-Nord-Westphalie. Les administrations et les services de conseil travaillent ensemble pour que vous receviez plus facilement de l’aide.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Heures fixes pendant lesquelles vous pouvez venir à un entretien de conseil.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Nous expliquons quel service peut vous aider, et nous vous donnons le contact.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Conseil pour les enfants et les parents qui viennent d’arriver : quelle école convient ?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Ici, vous recevez gratuitement des conseils sur les médecins, les maladies et la caisse d’assurance maladie.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Conseil gratuit pour les adultes qui sont depuis peu en Allemagne.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Conseil gratuit pour les jeunes de 12 à 27 ans.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Conseil gratuit et non obligatoire sur la procédure d’asile. Il est indépendant des autorités.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Grande organisation à but non lucratif, par exemple Caritas, Diakonie, AWO, DRK (Croix-Rouge allemande).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Document avec lequel vous pouvez vivre en Allemagne.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Titre de séjour (Aufenthaltstitel) pour une durée limitée.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Titre de séjour (Aufenthaltstitel) sans date de fin.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Papier pour la durée de la procédure d’asile. Vous pouvez rester pendant ce temps.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Premier papier après votre enregistrement, quand vous demandez l’asile.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = L’expulsion (Abschiebung) est suspendue pour un certain temps. Ce n’est pas un titre de séjour (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = L’expulsion est suspendue (Duldung) pendant une formation professionnelle.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = L’expulsion est suspendue (Duldung) pour les personnes qui travaillent.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Papier qui montre : votre demande est en cours. Jusqu’à la décision, votre droit de séjour reste valable.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Droit de séjour pour les personnes qui ont fui la guerre en Ukraine.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Droit de séjour à l’essai pour les personnes dont l’expulsion est suspendue depuis longtemps (Duldung). Depuis 2026, on ne peut plus faire de nouvelle demande. Si vous l’avez, vous pouvez continuer selon le § 25a ou le § 25b.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Permis de séjour (Aufenthaltserlaubnis) pour les jeunes personnes bien intégrées (§ 25a) ou pour les personnes durablement intégrées (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = L’Office fédéral des migrations et des réfugiés (BAMF) vous reconnaît comme réfugiée ou réfugié.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Protection, parce que des atteintes graves vous menacent dans votre pays d’origine.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = On n’a pas le droit de vous expulser vers un certain pays.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Les citoyennes et les citoyens de l’UE ont le droit de vivre et de travailler en Allemagne, sous certaines conditions.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Titre de séjour (Aufenthaltstitel) pour les personnes qualifiées avec un diplôme universitaire.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Pendant un certain temps, vous devez habiter dans un certain Land ou dans un certain lieu.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Vous n’avez pas le droit de quitter un certain district sans autorisation.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Quelqu’un promet à l’administration de payer vos frais.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Quelle loi s’applique à votre argent, par exemple AsylbLG ou SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = À partir de maintenant, vous recevez de l’argent d’un autre service et selon une autre loi.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Argent du Jobcenter pour vivre. Avant, il s’appelait autrement (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Ancien nom de l’argent du Jobcenter pour vivre (Grundsicherungsgeld).
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Personnes qui habitent ensemble et que le Jobcenter compte ensemble.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Argent pour les enfants : sorties scolaires, repas, sport, soutien scolaire.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Aide au loyer pour les personnes qui ont un petit revenu.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Argent de l’État pour chaque enfant.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Lettre d’une administration avec une décision. Important : il y a souvent une date limite (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Vous dites par écrit : je ne suis pas d’accord avec la décision. Il y a une date limite (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Aide du tribunal : une avocate ou un avocat vous conseille si vous avez peu d’argent.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Vous donnez votre adresse à l’administration. Date limite (Frist) : deux semaines après l’emménagement.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Papier du propriétaire du logement pour déclarer votre adresse (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Papier avec lequel vous pouvez louer un logement social. Il est valable un an.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Cours d’allemand et cours sur le droit et la vie en Allemagne.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Cours d’allemand pour le travail, après le cours d’intégration (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Une administration vérifie si votre diplôme scolaire ou votre métier est valable ici.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Vous apprenez un métier dans une entreprise et à l’école professionnelle.
# Kita: Day care for young children.
glossary-kita = Jardin d’enfants ou crèche : accueil des jeunes enfants.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Garde des enfants à l’école, l’après-midi.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Papier du service social (Sozialamt) pour aller chez le médecin.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Vous permettez au service de conseil de parler de vous avec un autre service.

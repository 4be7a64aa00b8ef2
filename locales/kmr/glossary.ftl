# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Ev daîre biryarê dide ka destûra we heye li Almanyayê bimînin û heta kengî.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Li herêma Aachenê (StädteRegion Aachen) navê daîreya biyaniyan (Ausländerbehörde) ev e.
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Navekî din ê daîreya biyaniyan (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Hûn li vir ji bo hemwelatiya Almanyayê (pasaporta almanî) daxwaznameyê didin.
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Daîre ji bo lêgerîna kar, fêrbûna pîşeyekî (Ausbildung) û pereyê bêkariyê (Arbeitslosengeld).
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Daîreya bajêr ji bo pere û alîkariyê, mînak li gorî qanûna AsylbLG an SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Daîreya ku alîkariya zarokan, ciwanan û dê û bavan dike. Zarok dikarin bi tena serê xwe jî li wir alîkariyê bistînin.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Hûn li vir navnîşana (adres) mala xwe qeyd dikin.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Saziya bajêr an herêmê ji bo entegrasyonê.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Bernameyek li eyaleta Nordrhein-Westfalen. Daîre û saziyên şêwirmendiyê bi hev re kar dikin, da ku hûn hêsantir alîkariyê bistînin.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Dema diyarkirî ku hûn dikarin tê de werin şêwirmendiyê.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Em ji we re dibêjin kîjan sazî dikare alîkariya we bike, û em agahiyên têkiliyê didin we.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Şêwirmendî ji bo zarok û dê û bavên ku nû hatine: Kîjan dibistan baş e?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Hûn li vir belaş şîretan distînin li ser doktor, nexweşî û sîgorteya tenduristiyê (Krankenkasse).
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Şêwirmendiya belaş ji bo mezinên ku nû hatine Almanyayê.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Şêwirmendiya belaş ji bo ciwanên ji 12 heta 27 salî.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Şêwirmendiya belaş li ser pêvajoya penaberiyê (îltîca). Ev bi dilê we ye. Ew ji daîreyan serbixwe ye.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Rêxistineke mezin a xêrxwaz, mînak Caritas, Diakonie, AWO, Xaça Sor a Almanyayê (DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Belgeya ku pê destûra we heye li Almanyayê bijîn.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Belgeya mayînê (Aufenthaltstitel) ji bo demeke diyarkirî.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Belgeya mayînê (Aufenthaltstitel) ya ku dema wê naqede.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Kaxez ji bo dema pêvajoya penaberiyê. Di vê demê de destûra we heye ku hûn bimînin.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Kaxeza pêşî, piştî ku hûn wek penaxwaz hatin qeydkirin.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Derxistina bi zorê ji Almanyayê (Abschiebung) ji bo demekê hatiye rawestandin. Ev ne belgeya mayînê (Aufenthaltstitel) ye.
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Rawestandina derxistinê (Duldung) ji bo dema fêrbûna pîşeyekî (Ausbildung).
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Rawestandina derxistinê (Duldung) ji bo kesên ku kar dikin.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Kaxeza ku nîşan dide: Daxwaznameya we di pêvajoyê de ye. Heta biryarê mayîna we derbasdar dimîne.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Mayîn ji bo kesên ku ji şerê li Ukraynayê reviyane.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Mayîna ceribandinê ji bo kesên ku ji mêj ve Duldunga wan heye. Ji 2026an ve daxwaznameyên nû êdî nabin. Kesên ku ev mayîna wan heye, dikarin li gorî § 25a an § 25b bidomînin.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Destûra mayînê (Aufenthaltserlaubnis) ji bo ciwanên ku baş entegre bûne (§ 25a) an ji bo kesên ku bi awayekî mayînde entegre bûne (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Daîreya Federal a Koç û Penaberan (BAMF) we wek penaber nas dike.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Parastin, ji ber ku li welatê we yê eslî xetera zirareke giran ji bo we heye.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Nabe ku hûn bi zorê bên şandin welatekî diyarkirî.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Hemwelatiyên Yekîtiya Ewropayê (EU) bi hin şertan dikarin li Almanyayê bijîn û kar bikin.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Belgeya mayînê (Aufenthaltstitel) ji bo pisporên ku dîplomaya zanîngehê (unîversîte) ya wan heye.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Divê hûn demekê li eyaleteke diyarkirî an li cihekî diyarkirî bijîn.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Hûn nikarin bê destûr ji herêmeke diyarkirî derkevin.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Kesek soz dide daîreyê ku mesrefên we bide.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Kîjan qanûn ji bo pereyê we derbasdar e, mînak AsylbLG an SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Hûn ji niha û pê ve pere ji daîreyeke din û li gorî qanûneke din distînin.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Pereyê ji Jobcenterê ji bo jiyanê. Navê wî yê berê (Bürgergeld) bû.
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Navê berê yê pereyê ku niha jê re Grundsicherungsgeld tê gotin.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Kesên ku bi hev re dijîn û Jobcenter wan bi hev re dihesibîne.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Pere ji bo zarokan: gera dibistanê, xwarin, werzîş (spor), dersên alîkar.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Alîkariya kirêyê ji bo kesên ku dahata wan kêm e.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Pereyê dewletê ji bo her zarokekî.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Nameya daîreyê ku biryarek tê de ye. Girîng: Gelek caran mohletek (Frist) heye.
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Hûn bi nivîskî dibêjin: Ez bi biryarê ne razî me. Ji bo vê mohletek (Frist) heye.
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Alîkariya dadgehê: Heke pereyê we kêm be, parêzerek (abûqat) şêwirmendiyê dide we.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Hûn navnîşana xwe (adres) ji daîreyê re dibêjin. Mohlet: du hefte piştî ku hûn diçin mala nû.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Kaxeza xwediyê xênî ji bo qeydkirina navnîşanê (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Kaxeza ku pê destûra we heye xaniyekî sosyal (Sozialwohnung) kirê bikin. Ew salekê derbasdar e.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Kursa zimanê almanî û kursa li ser qanûn û jiyana li Almanyayê.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Kursa zimanê almanî ji bo kar, piştî kursa entegrasyonê (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Daîreyek kontrol dike ka şehadeya we ya dibistanê an pîşeyê we li vir derbasdar e.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Hûn li şirketekê û li dibistana pîşeyî pîşeyekî fêr dibin.
# Kita: Day care for young children.
glossary-kita = Baxçeyê zarokan an kreş: lênêrîna zarokên biçûk.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Lênêrîna zarokan li dibistanê piştî nîvro.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Kaxeza daîreya alîkariya civakî (Sozialamt) ji bo çûna cem doktor.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Hûn destûrê didin ku şêwirmendên we li ser we bi saziyeke din re biaxivin.

# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Ovaj ured odlučuje smijete li ostati u Njemačkoj i koliko dugo.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Tako se zove ured za strance (Ausländerbehörde) u regiji Aachen (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Drugi naziv za ured za strance (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Ovdje podnosite zahtjev za njemačko državljanstvo (njemački pasoš).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Ured za traženje posla, učenje zanimanja (Ausbildung) i novac za nezaposlene (Arbeitslosengeld).
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Gradski ured za novac i pomoć, na primjer po zakonu AsylbLG ili SGB XII.
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Ured koji pomaže djeci, mladima i roditeljima. Djeca tamo smiju i sama potražiti pomoć.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Ovdje prijavljujete svoj stan.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Ustanova grada ili regije za integraciju.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Program u pokrajini Nordrhein-Westfalen. Uredi i savjetovališta rade zajedno da biste lakše dobili pomoć.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Određeno vrijeme kada možete doći na savjetovanje.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Objašnjavamo Vam koji ured može pomoći i dajemo Vam kontakt.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Savjetovanje za djecu i roditelje koji su se tek doselili: koja škola odgovara?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Ovdje dobijate besplatan savjet o doktoru, bolesti i zdravstvenom osiguranju (Krankenkasse).
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Besplatno savjetovanje za odrasle koji su novi u Njemačkoj.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Besplatno savjetovanje za mlade od 12 do 27 godina.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Besplatno i dobrovoljno savjetovanje o postupku azila. Ono ne zavisi od državnih ureda.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Velika humanitarna organizacija, na primjer Caritas, Diakonie, AWO, Njemački Crveni križ (DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Dokument na osnovu kojeg smijete živjeti u Njemačkoj.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Boravišni dokument (Aufenthaltstitel) na određeno vrijeme.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Boravišni dokument (Aufenthaltstitel) bez vremenskog ograničenja.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Papir za vrijeme postupka azila. Za to vrijeme smijete ostati.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Prvi papir nakon registracije kao osoba koja traži azil.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Deportacija (Abschiebung) je na neko vrijeme obustavljena. To nije boravišni dokument (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Obustava deportacije (Duldung) za vrijeme učenja zanimanja (Ausbildung).
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Obustava deportacije (Duldung) za ljude koji rade.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Papir koji pokazuje: Vaš zahtjev je u postupku. Do odluke Vaš boravak i dalje važi.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Boravak za ljude koji su pobjegli od rata u Ukrajini.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Probni boravak za ljude koji već dugo imaju obustavu deportacije (Duldung). Novi zahtjevi od 2026. godine više nisu mogući. Ko ima taj boravak, može nastaviti po § 25a ili § 25b.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Boravišna dozvola (Aufenthaltserlaubnis) za dobro integrirane mlade ljude (§ 25a) ili trajno integrirane ljude (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Savezni ured za migracije i izbjeglice (BAMF) priznaje Vas kao izbjeglicu.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Zaštita, jer Vam u zemlji porijekla prijeti ozbiljna šteta.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Ne smiju Vas deportirati u određenu zemlju.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Građanke i građani EU smiju pod određenim uslovima živjeti i raditi u Njemačkoj.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Boravišni dokument (Aufenthaltstitel) za stručnjakinje i stručnjake s fakultetskom diplomom.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Neko vrijeme morate stanovati u određenoj saveznoj pokrajini ili određenom mjestu.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Ne smijete bez dozvole napustiti određeno područje.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Neko obećava uredu da će platiti Vaše troškove.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Koji zakon važi za Vaš novac, na primjer AsylbLG ili SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Od sada dobijate novac od drugog ureda i po drugom zakonu.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Novac od Jobcentera za život. Prije se zvao drugačije (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Stari naziv za Grundsicherungsgeld.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Ljudi koji stanuju zajedno i koje Jobcenter računa zajedno.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Novac za djecu: školski izlet, hrana, sport, dopunska nastava.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Dodatak za stanarinu za ljude s malim primanjima.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Novac od države za svako dijete.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Pismo iz ureda s odlukom. Važno: često postoji rok (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Pismeno kažete: ne slažem se s odlukom. Za to postoji rok (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Pomoć od suda: advokatica ili advokat Vas savjetuje ako imate malo novca.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Kažete uredu svoju adresu. Rok: dvije sedmice nakon useljenja.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Papir od stanodavca za prijavu adrese (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Papir na osnovu kojeg smijete unajmiti socijalni stan (Sozialwohnung). Važi jednu godinu.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Kurs njemačkog i kurs o pravu i životu u Njemačkoj.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Kurs njemačkog za posao, nakon integracijskog kursa (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Ured provjerava važi li ovdje Vaša školska svjedodžba ili Vaše zanimanje.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Učite zanimanje u firmi i u stručnoj školi.
# Kita: Day care for young children.
glossary-kita = Vrtić ili jaslice: čuvanje male djece.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Čuvanje djece u školi poslijepodne.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Papir od ureda za socijalnu pomoć (Sozialamt) za odlazak doktoru.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Dozvoljavate da savjetnice i savjetnici o Vama razgovaraju s drugim uredom.

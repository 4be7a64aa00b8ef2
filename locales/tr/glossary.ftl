# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Bu daire, Almanya’da kalıp kalamayacağınıza ve ne kadar kalabileceğinize karar verir.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Yabancılar dairesinin (Ausländerbehörde) Aachen bölgesindeki (StädteRegion Aachen) adı.
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Yabancılar dairesinin (Ausländerbehörde) başka bir adı.
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Alman vatandaşlığı (Alman pasaportu) için burada başvurursunuz.
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = İş arama, meslek eğitimi (Ausbildung) ve işsizlik parası (Arbeitslosengeld) için daire.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Para ve yardım için şehrin dairesi, örneğin şu yasalara göre (AsylbLG veya SGB XII).
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Çocuklara, gençlere ve anne babalara yardım eden daire. Çocuklar oradan tek başlarına da yardım alabilir.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Ev adresinizi burada kaydettirirsiniz.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Şehrin veya bölgenin uyum (Integration) kurumu.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Kuzey Ren-Vestfalya (Nordrhein-Westfalen) eyaletinde bir program. Resmî daireler ve danışma yerleri birlikte çalışır. Böylece daha kolay yardım alırsınız.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Danışmanlığa gelebileceğiniz belirli zaman.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Size hangi kurumun yardım edebileceğini anlatırız ve iletişim bilgilerini veririz.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Yeni gelen çocuklar ve anne babalar için danışmanlık: Hangi okul uygun?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Burada doktor, hastalık ve sağlık sigortası (Krankenkasse) hakkında ücretsiz danışmanlık alırsınız.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Almanya’ya yeni gelen yetişkinler için ücretsiz danışmanlık.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = 12-27 yaş arası gençler için ücretsiz danışmanlık.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = İltica süreci hakkında ücretsiz danışmanlık. Bu sizin isteğinize bağlıdır. Resmî dairelerden bağımsızdır.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Kamu yararına çalışan büyük kuruluş, örneğin Caritas, Diakonie, İşçi Refah Birliği (AWO), Alman Kızılhaçı (DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Almanya’da yaşamanıza izin veren belge.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Belirli bir süre için oturum belgesi (Aufenthaltstitel).
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Süresiz oturum belgesi (Aufenthaltstitel).
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = İltica süreci için belge. Bu süre boyunca kalabilirsiniz.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Sığınmacı olarak kaydınızdan sonraki ilk belge.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Sınır dışı etme (Abschiebung) bir süre için durdurulmuştur. Bu bir oturum belgesi (Aufenthaltstitel) değildir.
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Meslek eğitimi (Ausbildung) süresi için sınır dışı etmenin durdurulması (Duldung).
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Çalışan kişiler için sınır dışı etmenin durdurulması (Duldung).
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Başvurunuzun sürdüğünü gösteren belge. Karar verilene kadar oturumunuz geçerli kalır.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Ukrayna’daki savaştan kaçan kişiler için oturum.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Uzun süredir sınır dışı edilmeleri durdurulmuş kişiler (Duldung) için deneme süreli oturum. 2026’dan beri yeni başvurular mümkün değil. Bu oturumu olan kişi, § 25a veya § 25b maddesine göre devam edebilir.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = İyi uyum sağlamış gençler (§ 25a) veya kalıcı biçimde uyum sağlamış kişiler (§ 25b) için oturum izni (Aufenthaltserlaubnis).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Federal Göç ve Mülteciler Dairesi (BAMF) sizi mülteci olarak tanır.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Geldiğiniz ülkede ciddi bir zarar görme tehlikeniz olduğu için verilen koruma.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Belirli bir ülkeye sınır dışı edilemezsiniz.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Avrupa Birliği (EU) vatandaşları bazı şartlarla Almanya’da yaşayabilir ve çalışabilir.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Üniversite diploması olan uzmanlar için oturum belgesi (Aufenthaltstitel).
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Bir süre belirli bir eyalette veya yerde oturmanız gerekir.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Belirli bir bölgeden izinsiz çıkamazsınız.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Biri, masraflarınızı ödeyeceğine dair resmî daireye söz verir.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Aldığınız para için hangi yasa geçerli, örneğin AsylbLG veya SGB II.
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Bundan sonra parayı başka bir daireden ve başka bir yasaya göre alırsınız.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Geçinmek için Jobcenter’dan alınan para. Eski adı Bürgergeld idi.
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Grundsicherungsgeld parasının eski adı.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Birlikte oturan ve Jobcenter tarafından birlikte hesaplanan kişiler.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Çocuklar için para: okul gezisi, yemek, spor, ek ders.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Geliri az olan kişiler için kira yardımı.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Devletin her çocuk için verdiği para.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Resmî dairenin kararını yazdığı mektup. Önemli: Çoğu zaman bir son tarih (Frist) vardır.
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Yazılı olarak şunu söylersiniz: Bu kararı kabul etmiyorum. Bunun için bir son tarih (Frist) vardır.
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Mahkemenin yardımı: Paranız azsa bir avukat size danışmanlık yapar.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Adresinizi resmî daireye bildirirsiniz. Süre: taşındıktan sonra iki hafta.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Adres kaydı (Anmeldung) için ev sahibinden alınan belge.
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Sosyal konut (Sozialwohnung) kiralamanıza izin veren belge. Bir yıl geçerlidir.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Almanca kursu ve Almanya’daki hukuk ve yaşam hakkında kurs.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = İş için Almanca kursu, uyum kursundan (Integrationskurs) sonra.
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Bir daire, okul diplomanızın veya mesleğinizin burada geçerli olup olmadığına bakar.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Bir iş yerinde ve meslek okulunda meslek öğrenirsiniz.
# Kita: Day care for young children.
glossary-kita = Anaokulu veya kreş: küçük çocukların bakımı.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Öğleden sonra okulda çocuk bakımı.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Doktora gitmek için sosyal yardım dairesinden (Sozialamt) alınan belge.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Danışmanların sizin hakkınızda başka bir kurumla konuşmasına izin verirsiniz.

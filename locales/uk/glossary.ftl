# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = Ця установа вирішує, чи можна Вам залишатися в Німеччині і як довго.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = Так називається установа у справах іноземців (Ausländerbehörde) в регіоні Аахен (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = Інша назва установи у справах іноземців (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = Тут подають заяву на німецьке громадянство (на німецький паспорт).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = Установа, яка займається пошуком роботи, професійним навчанням і допомогою з безробіття.
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = Міська установа, яка дає гроші та допомогу, наприклад за законом (AsylbLG або SGB XII).
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = Установа, яка допомагає дітям, підліткам і батькам. Діти можуть звернутися туди по допомогу й самі.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = Тут Ви реєструєте своє житло.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = Установа міста чи регіону з питань інтеграції.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = Програма в землі Північний Рейн-Вестфалія. Установи й консультаційні служби працюють разом, щоб Вам було легше отримати допомогу.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = Визначений час, коли Ви можете прийти на консультацію.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = Ми пояснюємо, яка установа може Вам допомогти, і даємо Вам її контакт.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = Консультація для дітей і батьків, які нещодавно приїхали: яка школа підходить?
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = Тут Ви безкоштовно отримаєте пораду щодо лікарів, хвороб і лікарняної каси.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = Безкоштовна консультація для дорослих, які нещодавно в Німеччині.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = Безкоштовна консультація для молодих людей від 12 до 27 років.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = Безкоштовна добровільна консультація про процедуру надання притулку. Вона не залежить від державних установ.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = Велика неприбуткова організація, яка діє для загального добра (наприклад: Caritas, Diakonie, AWO, DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = Документ, з яким Ви можете жити в Німеччині.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = Документ на перебування (Aufenthaltstitel) на певний час.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = Безстроковий документ на перебування (Aufenthaltstitel).
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = Документ на час процедури надання притулку. Протягом цього часу Вам можна залишатися.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = Перший документ після реєстрації людини, яка просить притулку.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = Депортацію на певний час призупинено. Це не документ на перебування (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = Депортацію призупинено (Duldung) на час професійного навчання.
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = Депортацію призупинено (Duldung) для людей, які працюють.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = Документ, який показує: Вашу заяву розглядають. До рішення Ваше право на перебування діє далі.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = Право на перебування для людей, які втекли від війни в Україні.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
glossary-chancen-aufenthaltsrecht = Право на пробне перебування для людей, чию депортацію вже довго призупинено (Duldung). Із 2026 року нові заяви подати вже не можна. Хто має це право, може продовжити за законом (§ 25a або § 25b).
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = Дозвіл на перебування (Aufenthaltserlaubnis) для добре інтегрованих молодих людей (§ 25a) або для стійко інтегрованих людей (§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = Федеральне відомство з питань міграції та біженців (BAMF) визнає Вас біженцем чи біженкою.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = Захист, бо у країні походження Вам загрожує серйозна шкода.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = Вас не можна депортувати до певної країни.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = Громадянки та громадяни ЄС за певних умов можуть жити й працювати в Німеччині.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = Документ на перебування (Aufenthaltstitel) для фахівців із вищою освітою.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = Певний час Ви маєте жити в певній федеральній землі або в певному населеному пункті.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = Без дозволу Ви не можете виїжджати за межі певного району.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = Хтось обіцяє установі оплачувати Ваші витрати.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = Який закон діє для Ваших виплат (наприклад, AsylbLG або SGB II).
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = Відтепер Ви отримуєте гроші від іншої установи і за іншим законом.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = Гроші на життя від Jobcenter. Раніше вони мали іншу назву (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = Стара назва грошей на життя від Jobcenter (Grundsicherungsgeld).
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = Люди, які живуть разом і для яких Jobcenter рахує гроші разом.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = Гроші для дітей: шкільні екскурсії, харчування, спорт, додаткові заняття.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = Доплата на оренду житла для людей із малим доходом.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = Гроші від держави на кожну дитину.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = Лист від установи з рішенням. Важливо: часто є строк (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = Ви письмово заявляєте: я не погоджуюся з рішенням. Для цього є строк (Frist).
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = Допомога від суду: якщо у Вас мало грошей, Вас консультує адвокат чи адвокатка.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = Ви повідомляєте установі свою адресу. Строк (Frist): два тижні після заселення.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = Документ від власника житла для реєстрації (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = Документ, з яким Ви можете орендувати соціальне житло. Він діє один рік.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = Курс німецької мови та курс про право і життя в Німеччині.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = Курс німецької мови для роботи, після інтеграційного курсу (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = Установа перевіряє, чи діє тут Ваш атестат або Ваша професія.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = Ви здобуваєте професію на підприємстві та в професійній школі.
# Kita: Day care for young children.
glossary-kita = Дитячий садок або ясла: догляд за маленькими дітьми.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = Догляд за дітьми у школі після обіду.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = Документ від соціальної служби (Sozialamt) для візиту до лікаря.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = Ви дозволяєте консультаційній службі говорити про Вас з іншою установою.

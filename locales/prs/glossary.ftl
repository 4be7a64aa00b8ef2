# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = این اداره تصمیم می‌گیرد که آیا اجازه دارید در آلمان بمانید و تا چه وقت.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = نام اداره خارجی‌ها (Ausländerbehörde) در منطقه آخن (StädteRegion Aachen) همین است.
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = یک نام دیگر برای اداره خارجی‌ها (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = اینجا برای تابعیت آلمان (پاسپورت آلمانی) درخواست می‌دهید.
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = اداره برای پیدا کردن کار، آموزش مسلکی (Ausbildung) و پول بیکاری (Arbeitslosengeld).
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = اداره شهر برای پول و کمک، مثلاً طبق قانون (AsylbLG) یا قانون (SGB XII).
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = اداره‌ای که به اطفال، نوجوانان و پدران و مادران کمک می‌کند. اطفال اجازه دارند تنها هم آنجا کمک بگیرند.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = اینجا آدرس خانه خود را ثبت می‌کنید.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = دفتر شهر یا منطقه برای ادغام (Integration).
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = یک پروگرام در ایالت نوردراین وستفالن (Nordrhein-Westfalen). ادارات و دفترهای مشوره با هم کار می‌کنند، تا شما آسان‌تر کمک بگیرید.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = وقت معینی که در آن می‌توانید برای مشوره بیایید.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = ما توضیح می‌دهیم که کدام دفتر به شما کمک کرده می‌تواند، و معلومات تماس آن را به شما می‌دهیم.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = مشوره برای اطفال و پدران و مادران که تازه آمده‌اند: کدام مکتب مناسب است؟
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = اینجا درباره داکتر، مریضی و بیمه صحی (Krankenkasse) مشوره رایگان می‌گیرید.
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = مشوره رایگان برای بزرگسالانی که تازه به آلمان آمده‌اند.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = مشوره رایگان برای جوانان از 12 تا 27 سال.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = مشوره رایگان و اختیاری درباره پروسه پناهندگی. این مشوره از ادارات دولتی مستقل است.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = سازمان بزرگ خیریه، مثلاً کاریتاس (Caritas)، دیاکونی (Diakonie)، آوو (AWO)، صلیب سرخ آلمان (DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = سندی که با آن اجازه دارید در آلمان زندگی کنید.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = سند اقامت (Aufenthaltstitel) برای یک مدت معین.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = سند اقامت (Aufenthaltstitel) بدون محدودیت وقت.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = کاغذ برای مدت پروسه پناهندگی. در این مدت اجازه دارید بمانید.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = اولین کاغذ بعد از ثبت شدن به حیث پناهجو.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = اخراج اجباری از آلمان (Abschiebung) برای یک مدت متوقف شده است. این سند اقامت (Aufenthaltstitel) نیست.
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = توقف اخراج اجباری (Duldung) برای مدت آموزش مسلکی (Ausbildung).
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = توقف اخراج اجباری (Duldung) برای کسانی که کار می‌کنند.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = کاغذی که نشان می‌دهد: درخواست شما در جریان است. تا وقت تصمیم، اقامت شما همچنان اعتبار دارد.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = اقامت برای کسانی که از جنگ در اوکراین فرار کرده‌اند.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
# Before each § stands a left-to-right mark (U+200E), here and below: it keeps the order of “§ 25a”.
glossary-chancen-aufenthaltsrecht = اقامت آزمایشی برای کسانی که از مدت دراز توقف اخراج (Duldung) دارند. از سال 2026 درخواست‌های جدید دیگر ممکن نیست. کسی که این اقامت را دارد، می‌تواند طبق ماده (‎§ 25a) یا ماده (‎§ 25b) ادامه دهد.
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = اجازه اقامت (Aufenthaltserlaubnis) برای جوانانی که خوب ادغام شده‌اند (‎§ 25a) یا اشخاصی که به شکل پایدار ادغام شده‌اند (‎§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = اداره فدرال مهاجرت و پناهندگان (BAMF) شما را به حیث پناهنده به رسمیت می‌شناسد.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = محافظت، چون در کشور اصلی خود با خطر ضرر جدی روبه‌رو هستید.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = اجازه نیست که شما را به زور به یک کشور معین بفرستند.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = شهروندان اتحادیه اروپا (EU) با شرایطی اجازه دارند در آلمان زندگی و کار کنند.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = سند اقامت (Aufenthaltstitel) برای متخصصانی که سند پوهنتون دارند.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = شما باید برای یک مدت در یک ایالت معین یا یک محل معین زندگی کنید.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = شما نباید بدون اجازه از یک ناحیه معین بیرون بروید.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = کسی به اداره وعده می‌دهد که مصارف شما را بپردازد.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = کدام قانون برای پول شما اعتبار دارد، مثلاً (AsylbLG) یا (SGB II).
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = از حالا پول را از یک اداره دیگر و طبق یک قانون دیگر می‌گیرید.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = پول Jobcenter برای مصارف زندگی. نام قبلی آن (Bürgergeld) بود.
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = نام قبلی پولی که حالا (Grundsicherungsgeld) نام دارد.
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = اشخاصی که با هم زندگی می‌کنند و Jobcenter آن‌ها را با هم حساب می‌کند.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = پول برای اطفال: سفر با مکتب، غذا، ورزش، درس‌های کمکی.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = کمک برای کرایه خانه، برای کسانی که عاید کم دارند.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = پول دولت برای هر طفل.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = نامه اداره با یک تصمیم. مهم: اکثراً یک مهلت (Frist) دارد.
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = شما به شکل تحریری می‌گویید: من با این تصمیم موافق نیستم. برای این کار یک مهلت (Frist) است.
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = کمک از محکمه: اگر پول کم دارید، یک وکیل به شما مشوره می‌دهد.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = شما آدرس خود را به اداره می‌گویید. مهلت: دو هفته بعد از آمدن به خانه نو.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = کاغذ صاحب خانه برای ثبت آدرس (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = کاغذی که با آن اجازه دارید یک خانه اجتماعی (Sozialwohnung) را کرایه کنید. این کاغذ یک سال اعتبار دارد.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = کورس زبان آلمانی و کورس درباره قانون و زندگی در آلمان.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = کورس زبان آلمانی برای کار، بعد از کورس ادغام (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = یک اداره بررسی می‌کند که آیا سند مکتب یا مسلک شما اینجا اعتبار دارد.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = شما یک مسلک را در یک شرکت و در مکتب مسلکی یاد می‌گیرید.
# Kita: Day care for young children.
glossary-kita = کودکستان یا شیرخوارگاه: نگهداری از اطفال خردسال.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = نگهداری از اطفال در مکتب بعد از ظهر.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = کاغذ اداره امور اجتماعی (Sozialamt) برای رفتن نزد داکتر.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = شما اجازه می‌دهید که مشاوران با یک دفتر دیگر درباره شما صحبت کنند.

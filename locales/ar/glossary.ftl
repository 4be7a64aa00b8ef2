# What German terms mean that a translation keeps; shown once under a message that has them.
# The message id is the term; `locales/glossary.toml` lists the words and their forms.

# Ausländerbehörde: Office that decides whether and how long you may stay in Germany.
glossary-auslaenderbehoerde = هذه الدائرة تقرر هل يُسمح لكم بالبقاء في ألمانيا وإلى متى.
# Ausländeramt: Name used in the StädteRegion Aachen for the immigration office.
glossary-auslaenderamt = هذا اسم دائرة الأجانب (Ausländerbehörde) في منطقة آخن (StädteRegion Aachen).
# Einwanderungsbehörde: Another word for the immigration office.
glossary-einwanderungsbehoerde = اسم آخر لدائرة الأجانب (Ausländerbehörde).
# Einbürgerungsbehörde: Office where you apply for German citizenship.
glossary-einbuergerungsbehoerde = هنا تقدمون طلب الحصول على الجنسية الألمانية (الجواز الألماني).
# Agentur für Arbeit: Federal employment office: job search, training, unemployment benefit.
glossary-agentur-fuer-arbeit = دائرة للبحث عن عمل وللتدريب المهني (Ausbildung) ولإعانة البطالة (Arbeitslosengeld).
# Sozialamt: Municipal office for support, e.g. under AsylbLG or SGB XII.
glossary-sozialamt = دائرة في المدينة للمال والمساعدة، مثلًا بحسب القانون (AsylbLG) أو القانون (SGB XII).
# Jugendamt: Office that supports children and parents. Children may ask for help on their own.
glossary-jugendamt = دائرة تساعد الأطفال والشباب والآباء والأمهات. يُسمح للأطفال أن يطلبوا المساعدة هناك وحدهم أيضًا.
# Bürgeramt / Einwohnermeldeamt: Registration office: you register your address here.
glossary-buergeramt = هنا تسجّلون عنوان سكنكم.
# Kommunales Integrationszentrum (KI): Local integration centre of the city or region.
glossary-kommunales-integrationszentrum = مكتب للمدينة أو المنطقة من أجل الاندماج.
# Kommunales Integrationsmanagement (KIM): North Rhine-Westphalia programme: offices work together so that you get help more easily.
glossary-kommunales-integrationsmanagement = برنامج في ولاية شمال الراين-وستفاليا (Nordrhein-Westfalen). تعمل فيه الدوائر ومكاتب الاستشارة معًا، لكي تحصلوا على المساعدة بسهولة أكبر.
# Sprechstunde: Fixed time when you can come for advice. (Not: language lesson, not: speaking hour.)
glossary-sprechstunde = وقت محدد يمكنكم فيه أن تأتوا إلى الاستشارة.
# Verweisberatung: Signposting: we tell you which office can help and give you the contact.
glossary-verweisberatung = نشرح لكم أي جهة تستطيع مساعدتكم، ونعطيكم طريقة الاتصال بها.
# Seiteneinstiegsberatung: Advice for newly arrived pupils and parents: which school is right? (Not: career changers.)
glossary-seiteneinstiegsberatung = استشارة للأطفال القادمين حديثًا ولآبائهم وأمهاتهم: أي مدرسة تناسبهم؟
# Gesundheitskiosk: Free advice point on doctors, illness and health insurance. (Not a shop.)
glossary-gesundheitskiosk = هنا تحصلون مجانًا على نصيحة عن الطبيب والمرض والتأمين الصحي (Krankenkasse).
# Migrationsberatung für erwachsene Zugewanderte (MBE): Free advice service for adult newcomers.
glossary-migrationsberatung-fuer-erwachsene-zugewanderte = استشارة مجانية للبالغين القادمين حديثًا إلى ألمانيا.
# Jugendmigrationsdienst (JMD): Free advice service for young migrants aged 12 to 27.
glossary-jugendmigrationsdienst = استشارة مجانية للشباب من عمر 12 إلى 27 سنة.
# Asylverfahrensberatung: Free, voluntary, independent advice about the asylum procedure.
glossary-asylverfahrensberatung = استشارة مجانية واختيارية عن إجراءات اللجوء. وهي مستقلة عن الدوائر الرسمية.
# Wohlfahrtsverband: Large non-profit welfare organisation, e.g. Caritas, Diakonie, AWO, Red Cross.
glossary-wohlfahrtsverband = منظمة كبيرة للنفع العام، مثل كاريتاس (Caritas) ودياكوني (Diakonie) وآفو (AWO) والصليب الأحمر الألماني (DRK).
# Aufenthaltstitel: Residence title: document allowing you to live in Germany.
glossary-aufenthaltstitel = وثيقة تسمح لكم بالعيش في ألمانيا.
# Aufenthaltserlaubnis: Residence permit for a limited time.
glossary-aufenthaltserlaubnis = وثيقة إقامة (Aufenthaltstitel) لمدة محددة.
# Niederlassungserlaubnis: Settlement permit: unlimited residence title.
glossary-niederlassungserlaubnis = وثيقة إقامة (Aufenthaltstitel) غير محدودة المدة.
# Aufenthaltsgestattung: Permission to stay while your asylum case is decided.
glossary-aufenthaltsgestattung = ورقة لمدة إجراءات اللجوء. يُسمح لكم بالبقاء طوال هذه المدة.
# Ankunftsnachweis: First paper after registering an asylum claim.
glossary-ankunftsnachweis = أول ورقة بعد تسجيلكم كطالب لجوء أو طالبة لجوء.
# Duldung: Temporary suspension of deportation. Not a residence permit. (Never translate as 'patience' or 'toleration'.)
glossary-duldung = الترحيل (Abschiebung) موقوف لفترة من الوقت. هذه ليست وثيقة إقامة (Aufenthaltstitel).
# Ausbildungsduldung: Suspension of deportation during vocational training.
glossary-ausbildungsduldung = وقف الترحيل (Duldung) لمدة التدريب المهني (Ausbildung).
# Beschäftigungsduldung: Suspension of deportation for people in work.
glossary-beschaeftigungsduldung = وقف الترحيل (Duldung) للأشخاص الذين يعملون.
# Fiktionsbescheinigung: Certificate that your application is pending; your stay counts as lawful until a decision. (Nothing to do with fiction.)
glossary-fiktionsbescheinigung = ورقة تبيّن أن طلبكم قيد المعالجة. تبقى إقامتكم سارية حتى صدور القرار.
# Aufenthaltserlaubnis nach § 24 (vorübergehender Schutz): Temporary protection permit for people who fled the war in Ukraine.
glossary-aufenthaltserlaubnis-nach-par-24 = إقامة للأشخاص الذين هربوا من الحرب في أوكرانيا.
# Chancen-Aufenthaltsrecht (§ 104c): Trial residence for long-term tolerated people. No new grants since 2026; holders may move on to s. 25a/25b.
# Before each § stands a left-to-right mark (U+200E), here and below: it keeps the order of “§ 25a”.
glossary-chancen-aufenthaltsrecht = إقامة تجريبية للأشخاص الذين لديهم وقف ترحيل (Duldung) منذ مدة طويلة. لم تعد الطلبات الجديدة ممكنة منذ عام 2026. من لديه هذه الإقامة يمكنه أن يتابع بحسب المادة (‎§ 25a) أو المادة (‎§ 25b).
# Bleiberecht (§ 25a / § 25b): Residence permit for well-integrated young people (25a) or sustainably integrated people (25b).
glossary-bleiberecht = تصريح إقامة (Aufenthaltserlaubnis) للشباب المندمجين جيدًا (‎§ 25a) أو للأشخاص المندمجين بشكل مستدام (‎§ 25b).
# Flüchtlingsanerkennung: BAMF recognises you as a refugee.
glossary-fluechtlingsanerkennung = يعترف بكم المكتب الاتحادي للهجرة واللاجئين (BAMF) كلاجئ أو لاجئة.
# Subsidiärer Schutz: Subsidiary protection: serious harm threatens you in your country of origin.
glossary-subsidiaerer-schutz = حماية لأنكم مهددون بضرر جسيم في بلدكم الأصلي.
# Abschiebungsverbot: Ban on deportation to a certain country.
glossary-abschiebungsverbot = لا يجوز ترحيلكم إلى بلد معيّن.
# Freizügigkeit (EU): EU citizens may live and work in Germany under certain conditions.
glossary-freizuegigkeit = يجوز بشروط معيّنة لمواطنات ومواطني الاتحاد الأوروبي (EU) أن يعيشوا ويعملوا في ألمانيا.
# Blaue Karte EU: EU Blue Card for qualified professionals.
glossary-blaue-karte-eu = وثيقة إقامة (Aufenthaltstitel) لأصحاب الاختصاص الذين لديهم شهادة جامعية.
# Wohnsitzregelung / Wohnsitzauflage: Rule that you must live in a certain state or place for some time.
glossary-wohnsitzregelung = يجب أن تسكنوا مدة من الوقت في ولاية معيّنة أو مكان معيّن.
# Residenzpflicht (räumliche Beschränkung): You may not leave a certain district without permission.
glossary-residenzpflicht = لا يجوز لكم مغادرة منطقة معيّنة بدون إذن.
# Verpflichtungserklärung: Formal promise by someone to pay your living costs.
glossary-verpflichtungserklaerung = شخص يتعهد للدائرة بأن يدفع تكاليفكم.
# Rechtskreis: Which law your benefits come from (e.g. AsylbLG or SGB II). (Not: legal circle.)
glossary-rechtskreis = أي قانون يسري على المال الذي تحصلون عليه، مثلًا (AsylbLG) أو (SGB II).
# Rechtskreiswechsel: Change of benefit system: another office pays you under another law.
glossary-rechtskreiswechsel = من الآن تحصلون على المال من دائرة أخرى وبحسب قانون آخر.
# Grundsicherungsgeld: Basic income support from the Jobcenter (formerly Bürgergeld).
glossary-grundsicherungsgeld = مال من Jobcenter للمعيشة. كان اسمه من قبل (Bürgergeld).
# Bürgergeld: Former name of Grundsicherungsgeld.
glossary-buergergeld = الاسم القديم للمال الذي يسمى الآن (Grundsicherungsgeld).
# Bedarfsgemeinschaft: Household unit counted together by the Jobcenter.
glossary-bedarfsgemeinschaft = أشخاص يسكنون معًا ويحسبهم Jobcenter معًا.
# Bildung und Teilhabe (BuT): Support for children: school trips, meals, sports, tutoring.
glossary-bildung-und-teilhabe = مال للأطفال: الرحلة المدرسية والطعام والرياضة ودروس التقوية.
# Wohngeld: Rent subsidy for people with low income.
glossary-wohngeld = مساعدة في دفع الإيجار للأشخاص الذين دخلهم قليل.
# Kindergeld: Monthly child benefit.
glossary-kindergeld = مال من الدولة لكل طفل.
# Bescheid: Official letter with a decision; often has a deadline.
glossary-bescheid = رسالة ورقية من الدائرة فيها قرار. مهم: غالبًا توجد مهلة (Frist).
# Widerspruch: Written objection to a decision, within a deadline.
glossary-widerspruch = تقولون كتابةً: أنا لا أوافق على القرار. توجد مهلة (Frist) للاعتراض.
# Beratungshilfe: Court-funded legal advice for people with little money.
glossary-beratungshilfe = مساعدة من المحكمة: يقدم لكم محامٍ أو محامية استشارة إذا كان لديكم مال قليل.
# Anmeldung (Wohnsitz): Registering your address; within two weeks of moving in.
glossary-anmeldung = تخبرون الدائرة بعنوانكم. المهلة: أسبوعان بعد الانتقال إلى السكن.
# Wohnungsgeberbestätigung: Landlord's confirmation needed for registration.
glossary-wohnungsgeberbestaetigung = ورقة من صاحب السكن لتسجيل العنوان (Anmeldung).
# Wohnberechtigungsschein (WBS): Certificate entitling you to rent subsidised housing; valid one year.
glossary-wohnberechtigungsschein = ورقة تسمح لكم باستئجار سكن اجتماعي (Sozialwohnung). وهي صالحة لمدة سنة.
# Integrationskurs: German language course plus orientation course.
glossary-integrationskurs = دورة لغة ألمانية ودورة عن القانون والحياة في ألمانيا.
# Berufssprachkurs: Job-related German course, usually after the integration course.
glossary-berufssprachkurs = دورة لغة ألمانية للعمل، بعد دورة الاندماج (Integrationskurs).
# Anerkennung (Abschluss): Recognition of a foreign school or professional qualification. (Not: praise.)
glossary-anerkennung = تفحص دائرة هل شهادتكم المدرسية أو مهنتكم معترف بها هنا.
# Ausbildung: Vocational training in a company and school. (Not: education in general.)
glossary-ausbildung = تتعلمون مهنة في شركة وفي المدرسة المهنية.
# Kita: Day care for young children.
glossary-kita = روضة أو حضانة: رعاية للأطفال الصغار.
# Offene Ganztagsschule (OGS): After-school care in primary school.
glossary-offene-ganztagsschule = رعاية في المدرسة بعد الظهر.
# Behandlungsschein / Krankenschein: Voucher from the social office to see a doctor.
glossary-behandlungsschein = ورقة من دائرة الشؤون الاجتماعية (Sozialamt) لزيارة الطبيب.
# Schweigepflichtentbindung: You permit your adviser to talk to another office about you.
glossary-schweigepflichtentbindung = تسمحون للمستشارين والمستشارات بأن يتحدثوا عنكم مع جهة أخرى.

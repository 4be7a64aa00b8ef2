# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = Unë i ruaj përgjigjet Tuaja për këshillimin. A jeni dakord?
# $office: the name of the office
consent-hint =
    Përgjigjet Tuaja i lexojnë vetëm këshilltaret dhe këshilltarët e kësaj zyre: { $office }.
    Mund të fshini gjithçka në çdo kohë.
consent-yes = Po, jam dakord
consent-no = Jo
legal-basis = Kjo bazohet në pëlqimin Tuaj dhe në ligjin TIntG NRW (Teilhabe- und Integrationsgesetz, ligji për pjesëmarrjen dhe integrimin).
consent-details =
    Çfarë ruajmë?
    Ne ruajmë përgjigjet Tuaja, gjuhën Tuaj dhe takimin Tuaj. Ruajmë edhe mënyrën si mund t’Ju përgjigjemi këtu. Gjithçka që shkruani, e ruajmë në formë të enkriptuar.

    Kush i lexon?
    Përgjigjet Tuaja i lexojnë vetëm këshilltaret dhe këshilltarët e kësaj zyre: { $office }. Nuk ua japim të dhënat Tuaja të tjerëve pa Ju pyetur.

    Sa gjatë i ruajmë?
    Një kërkesë e papërfunduar: 72 orë.
    Një kërkesë pa takim: 3 muaj.
    Një këshillim: 12 muaj.

    Si mund t’i fshini?
    Mund të fshini gjithçka në çdo kohë. Shkruani: /delete

    A është pëlqimi i detyrueshëm?
    Jo. Ai është vullnetar. Mund të vini në këshillim edhe pa këtë bisedë. Mund ta tërhiqni pëlqimin Tuaj në çdo kohë.

    { legal-basis }
privacy-notice =
    Kjo bisedë i përket kësaj zyre: { $office }.

    Çfarë ruajmë?
    Ne ruajmë përgjigjet Tuaja, gjuhën Tuaj dhe takimin Tuaj. Ruajmë edhe mënyrën si mund t’Ju përgjigjemi këtu. Gjithçka që shkruani, e ruajmë në formë të enkriptuar.

    Për çfarë na duhen?
    Me to e përgatisim këshillimin Tuaj.

    Kush i lexon?
    Përgjigjet Tuaja i lexojnë vetëm këshilltaret dhe këshilltarët. Ne shënojmë se kush i ka lexuar. Nuk ua japim të dhënat Tuaja të tjerëve pa Ju pyetur.

    Çfarë nuk është e nevojshme të thoni?
    Nuk është e nevojshme ta thoni emrin Tuaj. Mos shkruani asnjë adresë. Mos shkruani asgjë për statusin Tuaj të qëndrimit (Aufenthalt).

    Sa gjatë i ruajmë?
    Një kërkesë e papërfunduar: 72 orë.
    Një kërkesë pa takim: 3 muaj.
    Një këshillim: 12 muaj.

    Cilat janë të drejtat Tuaja?
    Mund t’i shihni të dhënat Tuaja. Shkruani: /mydata
    Mund të fshini gjithçka në çdo kohë. Shkruani: /delete
    Mund ta tërhiqni pëlqimin Tuaj në çdo kohë.
    Mund të ankoheni te autoriteti për mbrojtjen e të dhënave (Datenschutz-Behörde).

    { legal-basis }
privacy-limits =
    Butoni “Dalje nga faqja” tregon menjëherë një faqe tjetër.
    Por në historikun e shfletuesit (browser) kjo faqe mund të shihet ende. Çfarë keni dërguar më parë, mbetet te ne. Kundër një programi spiunimi në pajisje butoni nuk ndihmon.

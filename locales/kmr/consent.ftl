# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = Ez bersivên we ji bo şêwirmendiyê (Beratung) qeyd dikim. Hûn razî ne?
# $office: the name of the office
consent-hint =
    Tenê şêwirmendên vê saziyê bersivên we dixwînin: { $office }.
    Hûn kengî bixwazin dikarin her tiştî jê bibin.
consent-yes = Erê, ez razî me
consent-no = Na
legal-basis = Em vê li ser bingeha razîbûna we û qanûna TIntG NRW dikin (Teilhabe- und Integrationsgesetz: qanûna beşdarî û entegrasyonê).
consent-details =
    Em çi qeyd dikin?
    Em bersivên we, zimanê we û hevdîtina we qeyd dikin. Em vê jî qeyd dikin: em çawa dikarin li vir bersiva we bidin. Em her tiştê ku hûn dinivîsin bi şîfre qeyd dikin.

    Kî vê dixwîne?
    Tenê şêwirmendên vê saziyê bersivên we dixwînin: { $office }. Em bêyî ku ji we bipirsin daneyên we nadin kesî.

    Em vê çiqas wext hiltînin?
    Daxwazeke neqediyayî: 72 saet.
    Daxwazeke bê hevdîtin: 3 meh.
    Şêwirmendiyek: 12 meh.

    Hûn çawa dikarin jê bibin?
    Hûn kengî bixwazin dikarin her tiştî jê bibin. Binivîsin: /delete

    Ma divê hûn razî bin?
    Na. Ev bi dilê we ye. Hûn bêyî vê sohbetê jî dikarin werin şêwirmendiyê. Hûn kengî bixwazin dikarin razîbûna xwe paşve bigirin.

    { legal-basis }
privacy-notice =
    Ev sohbet ya vê saziyê ye: { $office }.

    Em çi qeyd dikin?
    Em bersivên we, zimanê we û hevdîtina we qeyd dikin. Em vê jî qeyd dikin: em çawa dikarin li vir bersiva we bidin. Em her tiştê ku hûn dinivîsin bi şîfre qeyd dikin.

    Ev ji bo çi lazim e?
    Em bi vê şêwirmendiya we amade dikin.

    Kî vê dixwîne?
    Tenê şêwirmend bersivên we dixwînin. Em dinivîsin ka kê ew xwendine. Em bêyî ku ji we bipirsin daneyên we nadin kesî.

    Hûn ne mecbûr in çi bibêjin?
    Hûn ne mecbûr in navê xwe bibêjin. Tu navnîşanê (adres) nenivîsin. Li ser mayîna xwe ya li Almanyayê (Aufenthalt) tu tiştî nenivîsin.

    Em vê çiqas wext hiltînin?
    Daxwazeke neqediyayî: 72 saet.
    Daxwazeke bê hevdîtin: 3 meh.
    Şêwirmendiyek: 12 meh.

    Mafên we çi ne?
    Hûn dikarin daneyên xwe bibînin. Binivîsin: /mydata
    Hûn kengî bixwazin dikarin her tiştî jê bibin. Binivîsin: /delete
    Hûn kengî bixwazin dikarin razîbûna xwe paşve bigirin.
    Hûn dikarin li daîreya parastina daneyan (Datenschutz-Behörde) gilî bikin.

    { legal-basis }
privacy-limits =
    Bişkoka “Ji rûpelê derkeve” di cih de rûpeleke din nîşan dide.
    Lê di dîroka geroka înternetê (browser) de ev rûpel hîn jî tê dîtin. Tiştên ku we berê şandine, li cem me dimînin. Li dijî bernameyeke casûsiyê ya li ser cîhazê ev bişkok alîkariyê nake.

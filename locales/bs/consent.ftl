# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = Čuvam Vaše odgovore za savjetovanje. Slažete li se s tim?
# $office: the name of the office
consent-hint =
    Vaše odgovore čitaju samo savjetnice i savjetnici ovog ureda: { $office }.
    Sve možete izbrisati u svakom trenutku.
consent-yes = Da, slažem se
consent-no = Ne
legal-basis = Osnova su Vaš pristanak i zakon TIntG NRW (Teilhabe- und Integrationsgesetz, zakon o učešću i integraciji).
consent-details =
    Šta čuvamo?
    Čuvamo Vaše odgovore, Vaš jezik i Vaš termin. Čuvamo i podatak o tome kako Vam ovdje možemo odgovoriti. Sve što napišete čuvamo u šifriranom obliku.

    Ko to čita?
    Vaše odgovore čitaju samo savjetnice i savjetnici ovog ureda: { $office }. Vaše podatke ne dajemo drugima, a da Vas prije toga ne pitamo.

    Koliko dugo to čuvamo?
    Upit koji nije završen: 72 sata.
    Upit bez termina: 3 mjeseca.
    Savjetovanje: 12 mjeseci.

    Kako možete brisati?
    Sve možete izbrisati u svakom trenutku. Napišite: /delete

    Morate li se složiti?
    Ne. To je dobrovoljno. Na savjetovanje možete doći i bez ovog chata. Svoj pristanak možete povući u svakom trenutku.

    { legal-basis }
privacy-notice =
    Za ovaj chat odgovara: { $office }.

    Šta čuvamo?
    Čuvamo Vaše odgovore, Vaš jezik i Vaš termin. Čuvamo i podatak o tome kako Vam ovdje možemo odgovoriti. Sve što napišete čuvamo u šifriranom obliku.

    Za šta nam to treba?
    Tako pripremamo Vaše savjetovanje.

    Ko to čita?
    Vaše odgovore čitaju samo savjetnice i savjetnici. Zapisujemo ko ih je čitao. Vaše podatke ne dajemo drugima, a da Vas prije toga ne pitamo.

    Šta ne morate reći?
    Ne morate reći svoje ime. Ne pišite nikakvu adresu. Ne pišite ništa o svom boravišnom statusu (Aufenthalt).

    Koliko dugo to čuvamo?
    Upit koji nije završen: 72 sata.
    Upit bez termina: 3 mjeseca.
    Savjetovanje: 12 mjeseci.

    Koja prava imate?
    Možete pogledati svoje podatke. Napišite: /mydata
    Sve možete izbrisati u svakom trenutku. Napišite: /delete
    Svoj pristanak možete povući u svakom trenutku.
    Možete se žaliti ustanovi za zaštitu podataka (Datenschutz-Behörde).

    { legal-basis }
privacy-limits =
    Dugme „Napusti stranicu” odmah prikazuje drugu stranicu.
    Ali ova stranica se još može vidjeti u historiji preglednika (browser). Ono što ste već poslali ostaje kod nas. Protiv špijunskog programa na uređaju dugme ne pomaže.

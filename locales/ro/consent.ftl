# Consent and privacy. The German text is the legal original; `consent_version` in the flow changes with it.

consent-ask = Salvez răspunsurile dumneavoastră pentru consiliere. Sunteți de acord?
# $office: the name of the office
consent-hint =
    Răspunsurile dumneavoastră sunt citite numai de consilierele și consilierii de la: { $office }.
    Puteți șterge totul oricând.
consent-yes = Da, sunt de acord
consent-no = Nu
legal-basis = Temeiul este acordul dumneavoastră (consimțământul) și legea TIntG NRW (Teilhabe- und Integrationsgesetz, legea privind participarea și integrarea).
consent-details =
    Ce salvăm?
    Salvăm răspunsurile, limba și programarea dumneavoastră. Salvăm și modul în care vă putem răspunde aici. Tot ce scrieți este salvat în formă criptată.

    Cine citește asta?
    Răspunsurile dumneavoastră sunt citite numai de consilierele și consilierii de la: { $office }. Nu dăm datele dumneavoastră mai departe fără să vă întrebăm.

    Cât timp păstrăm datele?
    O solicitare neterminată: 72 de ore.
    O solicitare fără programare: 3 luni.
    O consiliere: 12 luni.

    Cum puteți șterge?
    Puteți șterge totul oricând. Scrieți: /delete

    Trebuie să fiți de acord?
    Nu. Acordul este voluntar. Puteți veni la consiliere și fără acest chat. Vă puteți retrage acordul oricând.

    { legal-basis }
privacy-notice =
    Acest chat aparține de: { $office }.

    Ce salvăm?
    Salvăm răspunsurile, limba și programarea dumneavoastră. Salvăm și modul în care vă putem răspunde aici. Tot ce scrieți este salvat în formă criptată.

    Pentru ce avem nevoie de acestea?
    Așa pregătim consilierea dumneavoastră.

    Cine citește asta?
    Răspunsurile dumneavoastră sunt citite numai de consilierele și consilierii noștri. Notăm cine le-a citit. Nu dăm datele dumneavoastră mai departe fără să vă întrebăm.

    Ce nu este nevoie să spuneți?
    Nu este nevoie să vă spuneți numele. Nu scrieți nicio adresă. Nu scrieți nimic despre dreptul dumneavoastră de ședere (Aufenthalt).

    Cât timp păstrăm datele?
    O solicitare neterminată: 72 de ore.
    O solicitare fără programare: 3 luni.
    O consiliere: 12 luni.

    Ce drepturi aveți?
    Puteți vedea datele dumneavoastră. Scrieți: /mydata
    Puteți șterge totul oricând. Scrieți: /delete
    Vă puteți retrage acordul oricând.
    Puteți face o plângere la autoritatea pentru protecția datelor (Datenschutz-Behörde).

    { legal-basis }
privacy-limits =
    Butonul „Părăsește pagina” arată imediat altă pagină.
    Dar această pagină se mai poate vedea în istoricul browserului. Ce ați trimis deja rămâne la noi. Dacă pe dispozitiv este un program de spionaj, butonul nu ajută.

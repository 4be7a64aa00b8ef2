# Stored replies that a case manager picks instead of writing: they are exact in every language.
# They are said by one person of the office. Values are names, dates and numbers: keep them behind a colon.

## What to bring

reply-bring-papers = Ju lutem, sillni me vete në takim të gjitha dokumentet që lidhen me pyetjen Tuaj.
reply-bring-letter = Ju lutem, silleni letrën me vete në takim.
reply-bring-identity = Ju lutem, sillni me vete në takim pasaportën ose dokumentin Tuaj të identifikimit.
reply-bring-contract = Ju lutem, sillni me vete në takim kontratën Tuaj të qirasë.
reply-bring-certificates = Ju lutem, sillni me vete në takim dëftesat dhe diplomat Tuaja.

## Questions

reply-which-office = Nga cila zyrë është letra? Shkruajeni emrin ashtu siç është në letër.
reply-which-date = Cila datë është shënuar në letër?
reply-which-deadline = Deri në cilën ditë duhet të përgjigjeni? Data zakonisht është shënuar në letër.
reply-how-many = Sa persona vijnë me Ju në takim?
reply-need-interpreter = A Ju duhet në takim një person që përkthen?
reply-not-understood = Këtë nuk e kuptova mirë. Ju lutem, shkruajeni edhe një herë me fjalë të tjera, të thjeshta.

## News

reply-read = E lexova mesazhin Tuaj. Ju përgjigjem së shpejti.
# $date: a day
reply-until = Më duhet ende kohë për përgjigjen. Ju shkruaj më së voni këtë ditë: { $date }
reply-interpreter-comes = Në takimin Tuaj (Termin) vjen një person që përkthen për Ju. Kjo është falas për Ju.
reply-ill = Jam sëmurë. Po kërkojmë një takim të ri (Termin) për Ju. Për këtë do të merrni edhe një mesazh.
reply-late = Sot vij pak më vonë. Ju lutem, më prisni.
# $place: name of an office or a service
reply-other-office = Për pyetjen Tuaj Ju ndihmon një zyrë tjetër: { $place }
# $phone: a telephone number
reply-call = Ju lutem, më telefononi: { $phone }
reply-no-address = Ju lutem, mos shkruani këtu asnjë adresë. Mos shkruani asgjë për statusin Tuaj të qëndrimit (Aufenthalt).
reply-solved = A është zgjidhur tani pyetja Juaj? Nëse po, e mbyll këtë bisedë.
